//! Rate-based rules: requests of one kind within a sliding window.
//!
//! AWS looks at its counts every few seconds and estimates; here the window
//! slides exactly, so the first request above the limit is the one refused.
//!
//! See <https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based.html>.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use super::address::Forwarded;
use super::inspected::Inspected;
use super::labels;
use super::node::{AclError, Node};
use super::statement::{Scope, Statement};
use super::transformation::{self, Transformation};

/// As many keys as AWS follows at once.
const MOST_KEYS: usize = 10_000;

/// A rate-based statement.
#[derive(Debug)]
pub(super) struct Rate {
    pub(super) limit: usize,
    pub(super) window: Duration,
    aggregate: Aggregate,
    scope_down: Option<Statement>,
    /// The newest requests of each key: never more than one above the limit.
    seen: Mutex<HashMap<Vec<String>, VecDeque<Duration>>>,
}

#[derive(Debug)]
enum Aggregate {
    Address,
    Forwarded(Forwarded),
    Everything,
    Keys(Vec<Key>),
}

#[derive(Debug)]
enum Key {
    Header(String, Vec<Transformation>),
    Cookie(String, Vec<Transformation>),
    Argument(String, Vec<Transformation>),
    QueryString(Vec<Transformation>),
    UriPath(Vec<Transformation>),
    Method,
    Address,
    Forwarded(Forwarded),
    LabelNamespace(String),
}

/// What a rate-based rule says about a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Pace {
    /// The rule does not count it.
    NotCounted,
    /// It is counted, and within the limit.
    Within,
    /// It is above the limit; the key it was counted under.
    Above(Vec<String>),
}

impl Rate {
    pub(super) fn read(node: &Node<'_>, scope: Scope<'_>) -> Result<Rate, AclError> {
        node.only(&[
            "AggregateKeyType",
            "CustomKeys",
            "EvaluationWindowSec",
            "ForwardedIPConfig",
            "Limit",
            "ScopeDownStatement",
        ])?;
        let scope_down = node
            .get("ScopeDownStatement")
            .map(|statement| Statement::read(&statement, scope))
            .transpose()?;
        let kind = node.need("AggregateKeyType")?;
        let forwarded = || Forwarded::read(&node.need("ForwardedIPConfig")?);
        let aggregate = match kind.text()? {
            "IP" => Aggregate::Address,
            "FORWARDED_IP" => Aggregate::Forwarded(forwarded()?),
            "CONSTANT" if scope_down.is_some() => Aggregate::Everything,
            "CONSTANT" => return Err(kind.invalid("`ScopeDownStatement` is needed")),
            "CUSTOM_KEYS" => {
                let keys = node.need("CustomKeys")?.items()?;
                let keys = keys.iter().map(|key| Key::read(key, scope, &forwarded));
                Aggregate::Keys(keys.collect::<Result<_, _>>()?)
            }
            _ => return Err(kind.unsupported()),
        };
        let limit = node.need("Limit")?;
        let seconds = match node.get("EvaluationWindowSec") {
            None => 300,
            Some(window) => match window.number()? {
                seconds @ (60 | 120 | 300 | 600) => seconds,
                _ => return Err(window.invalid("60, 120, 300 or 600 is needed")),
            },
        };
        Ok(Rate {
            limit: match limit.number()? {
                count if count >= 10 => usize::try_from(count).unwrap_or(usize::MAX),
                _ => return Err(limit.invalid("a limit is at least 10")),
            },
            window: Duration::from_secs(seconds),
            aggregate,
            scope_down,
            seen: Mutex::default(),
        })
    }

    /// The `limitKey` of log records.
    pub(super) fn key_name(&self) -> &'static str {
        match self.aggregate {
            Aggregate::Address => "IP",
            Aggregate::Forwarded(_) => "FORWARDEDIP",
            Aggregate::Everything => "CONSTANT",
            Aggregate::Keys(_) => "CUSTOMKEYS",
        }
    }

    /// The names of the custom keys, as log records list them.
    pub(super) fn custom_keys(&self) -> Option<Vec<(&'static str, Option<&str>)>> {
        match &self.aggregate {
            Aggregate::Keys(keys) => Some(keys.iter().map(Key::name).collect()),
            _ => None,
        }
    }

    /// Counts a request and says whether it is above the limit.
    pub(super) fn pace(&self, request: &Inspected<'_>, labels: &[String], now: Duration) -> Pace {
        let in_scope = self
            .scope_down
            .as_ref()
            .is_none_or(|scope| scope.matches(request, labels, &mut Vec::new()));
        if !in_scope {
            return Pace::NotCounted;
        }
        let key = match &self.aggregate {
            Aggregate::Address => vec![request.request.client.to_string()],
            Aggregate::Everything => Vec::new(),
            Aggregate::Forwarded(forwarded) => match forwarded.addresses(request.request) {
                None => return Pace::NotCounted,
                Some(addresses) => match (addresses.first(), forwarded.fallback) {
                    (Some(address), _) => vec![address.to_string()],
                    (None, true) => return Pace::Above(vec!["-".to_owned()]),
                    (None, false) => return Pace::NotCounted,
                },
            },
            Aggregate::Keys(keys) => {
                let values = keys.iter().map(|key| key.of(request, labels));
                match values.collect::<Option<Vec<String>>>() {
                    Some(values) => values,
                    None => return Pace::NotCounted,
                }
            }
        };
        match self.count(&key, now) {
            true => Pace::Above(key),
            false => Pace::Within,
        }
    }

    /// Whether there were more than the limit within the window.
    fn count(&self, key: &[String], now: Duration) -> bool {
        let oldest = now.saturating_sub(self.window);
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.len() >= MOST_KEYS && !seen.contains_key(key) {
            seen.retain(|_, times| times.back().is_some_and(|last| *last > oldest));
            let idlest = seen.iter().min_by_key(|(_, times)| times.back());
            if seen.len() >= MOST_KEYS
                && let Some(idlest) = idlest.map(|(key, _)| key.clone())
            {
                seen.remove(&idlest);
            }
        }
        let times = match seen.get_mut(key) {
            Some(times) => times,
            None => seen.entry(key.to_vec()).or_default(),
        };
        while times.front().is_some_and(|first| *first <= oldest) {
            times.pop_front();
        }
        times.push_back(now);
        let above = times.len() > self.limit;
        if above {
            times.pop_front();
        }
        above
    }
}

impl Key {
    fn read(
        node: &Node<'_>,
        scope: Scope<'_>,
        forwarded: &impl Fn() -> Result<Forwarded, AclError>,
    ) -> Result<Key, AclError> {
        let (name, key) = node.choice()?;
        let named = || Ok(key.need("Name")?.text()?.to_lowercase());
        let steps = || transformation::read(&key.need("TextTransformations")?);
        match name {
            "Header" => Ok(Key::Header(named()?, steps()?)),
            "Cookie" => Ok(Key::Cookie(key.need("Name")?.text()?.to_owned(), steps()?)),
            "QueryArgument" => Ok(Key::Argument(named()?, steps()?)),
            "QueryString" => Ok(Key::QueryString(steps()?)),
            "UriPath" => Ok(Key::UriPath(steps()?)),
            "HTTPMethod" => Ok(Key::Method),
            "IP" => Ok(Key::Address),
            "ForwardedIP" => Ok(Key::Forwarded(forwarded()?)),
            "LabelNamespace" => {
                let namespace = key.need("Namespace")?.text()?;
                let namespace = labels::qualified(scope.prefix, namespace);
                Ok(Key::LabelNamespace(labels::namespace(namespace)))
            }
            _ => Err(key.unsupported()),
        }
    }

    fn name(&self) -> (&'static str, Option<&str>) {
        match self {
            Key::Header(name, _) => ("HEADER", Some(name)),
            Key::Cookie(name, _) => ("COOKIE", Some(name)),
            Key::Argument(name, _) => ("QUERY_ARGUMENT", Some(name)),
            Key::QueryString(_) => ("QUERY_STRING", None),
            Key::UriPath(_) => ("URI_PATH", None),
            Key::Method => ("HTTP_METHOD", None),
            Key::Address => ("IP", None),
            Key::Forwarded(_) => ("FORWARDED_IP", None),
            Key::LabelNamespace(name) => ("LABEL_NAMESPACE", Some(name)),
        }
    }

    /// The value in a request; one that lacks it is not counted.
    fn of(&self, request: &Inspected<'_>, labels: &[String]) -> Option<String> {
        let text = |value: &[u8], steps: &[Transformation]| {
            let value = transformation::apply(steps, value);
            String::from_utf8_lossy(&value).into_owned()
        };
        match self {
            Key::Header(name, steps) => request.header(name).next().map(|value| text(value, steps)),
            Key::Cookie(name, steps) => {
                let mut cookies = request.cookies().pairs.iter();
                let (_, value) = cookies.find(|(cookie, _)| cookie == name)?;
                Some(text(value, steps))
            }
            Key::Argument(name, steps) => {
                let mut arguments = request.arguments().iter();
                let (_, value) =
                    arguments.find(|(argument, _)| argument.eq_ignore_ascii_case(name))?;
                Some(text(value.as_bytes(), steps))
            }
            Key::QueryString(steps) => {
                let query = request.request.query;
                (!query.is_empty()).then(|| text(query.as_bytes(), steps))
            }
            Key::UriPath(steps) => Some(text(request.request.path.as_bytes(), steps)),
            Key::Method => Some(request.request.method.to_owned()),
            Key::Address => Some(request.request.client.to_string()),
            Key::Forwarded(forwarded) => {
                let addresses = forwarded.addresses(request.request)?;
                addresses.first().map(ToString::to_string)
            }
            Key::LabelNamespace(namespace) => {
                let label = labels.iter().find(|label| label.starts_with(namespace))?;
                Some(label.clone())
            }
        }
    }
}
