//! The web ACL: its rules in order, and what they come to.

use std::sync::Arc;

use super::action::{self, Action, Bodies};
use super::clock::{Clock, SystemClock};
use super::inspected::Inspected;
use super::limits::BodyLimits;
use super::logging::Logging;
use super::metrics::{Counter, Metric, Sample, Samples, Visibility};
use super::node::{AclError, Node};
use super::protection::Protection;
use super::record::Record;
use super::request::Request;
use super::rule::{Body, Ending, Rule};
use super::statement::Scope;
use super::trace::{Matched, Trace, Turn};
use super::verdict::{Decision, Outcome, Verdict};
use crate::deployed::{Deployment, Resource};

/// The name of the default action in metrics, samples and logs.
const DEFAULT: &str = "Default_Action";

/// A web ACL, with its counts, samples and rate windows.
pub struct WebAcl {
    arn: String,
    rules: Vec<Rule>,
    default: Action,
    visibility: Visibility,
    all: Counter,
    by_default: Counter,
    /// Of each rule, and last of the default action.
    samples: Vec<Samples>,
    limits: BodyLimits,
    protection: Protection,
    logging: Option<Logging>,
    clock: Arc<dyn Clock>,
}

/// The web ACL that an `AWS::WAFv2::WebACLAssociation` gives a resource, as
/// the stage of an API. (A distribution names its own.)
pub fn associated<'d>(deployment: &'d Deployment, resource_arn: &str) -> Option<&'d Resource> {
    let association = deployment
        .of_type("AWS::WAFv2::WebACLAssociation")
        .find(|association| association.text(&["ResourceArn"]) == Some(resource_arn))?;
    deployment.find("AWS::WAFv2::WebACL", association.text(&["WebACLArn"])?)
}

impl WebAcl {
    /// The web ACL of an `AWS::WAFv2::WebACL`.
    ///
    /// # Errors
    ///
    /// The path of what is wrong, or cannot be evaluated on this machine.
    pub fn of(resource: &Resource, deployment: &Deployment) -> Result<WebAcl, AclError> {
        WebAcl::with_clock(resource, deployment, Arc::new(SystemClock))
    }

    /// The same, with another clock.
    ///
    /// # Errors
    ///
    /// As [`WebAcl::of`].
    pub fn with_clock(
        resource: &Resource,
        deployment: &Deployment,
        clock: Arc<dyn Clock>,
    ) -> Result<WebAcl, AclError> {
        let root = Node::root(&resource.logical_id, &resource.properties);
        root.only(&[
            "AssociationConfig",
            "CustomResponseBodies",
            "DataProtectionConfig",
            "DefaultAction",
            "Description",
            "Name",
            "Rules",
            "Scope",
            "Tags",
            "VisibilityConfig",
        ])?;
        let bodies = match root.get("CustomResponseBodies") {
            Some(bodies) => action::bodies(&bodies)?,
            None => Bodies::new(),
        };
        let prefix = prefix(resource, "webacl");
        let scope = Scope {
            deployment,
            prefix: &prefix,
        };
        let entries = root
            .get("Rules")
            .map_or(Ok(Vec::new()), |rules| rules.items())?;
        let mut rules = Vec::with_capacity(entries.len());
        for entry in &entries {
            let rule = Rule::read(entry, scope, &bodies)?;
            if rules
                .iter()
                .any(|other: &Rule| other.priority == rule.priority)
            {
                return Err(entry.invalid("another rule has this priority"));
            }
            rules.push(rule);
        }
        rules.sort_by_key(|rule| rule.priority);
        let arn = resource.arn().unwrap_or(&resource.physical_id).to_owned();
        let protection = root
            .get("DataProtectionConfig")
            .map(|config| Protection::read(&config))
            .transpose()?;
        Ok(WebAcl {
            samples: (0..=rules.len()).map(|_| Samples::default()).collect(),
            rules,
            default: Action::read(&root.need("DefaultAction")?, &bodies)?,
            visibility: Visibility::read(&root.need("VisibilityConfig")?)?,
            all: Counter::default(),
            by_default: Counter::default(),
            limits: BodyLimits::read(&root)?,
            protection: protection.unwrap_or_default(),
            logging: Logging::of(&arn, &prefix, deployment)?,
            arn,
            clock,
        })
    }

    /// The log groups its records go to.
    pub fn log_groups(&self) -> &[String] {
        self.logging.as_ref().map_or(&[], |logging| &logging.groups)
    }

    /// Evaluates a request.
    pub fn evaluate(&self, request: &Request<'_>) -> Verdict {
        let inspected = Inspected::new(request, self.limits.of(request.source));
        let turn = Turn {
            request: &inspected,
            now: self.clock.now(),
        };
        let mut trace = Trace::default();
        let ending = self
            .rules
            .iter()
            .find_map(|rule| rule.evaluate(&turn, &mut trace));
        let action = match &ending {
            Some(ending) => ending.matched.action,
            None => {
                trace.insert(&self.default);
                self.by_default.count(&self.default);
                &self.default
            }
        };
        self.all.count(action);
        let status = match action {
            Action::Block(answer) => answer.as_ref().map(|answer| answer.status),
            _ => None,
        };
        self.sample(&turn, ending.as_ref(), action, status, &trace);
        let record = self.logging.as_ref().and_then(|logging| {
            logging.keeps(action.name(), &trace).then(|| {
                let mut shown = self.protection.show(request);
                logging.redact(&mut shown);
                let record = Record {
                    arn: &self.arn,
                    action: action.name(),
                    status,
                    ending: ending.as_ref(),
                    trace: &trace,
                    shown,
                    protection: &self.protection,
                };
                record.line(&turn)
            })
        });
        let outcome = match action {
            Action::Block(answer) => Outcome::Block(answer.clone()),
            _ => Outcome::Allow {
                headers: std::mem::take(&mut trace.inserted),
            },
        };
        Verdict {
            outcome,
            decided_by: ending.as_ref().map(Ending::decision),
            counted: counted(&trace),
            labels: trace.labels,
            record,
        }
    }

    /// What was allowed, blocked and counted since the start: of all, of the
    /// default action, of each rule, and of each rule in a group that matched.
    pub fn metrics(&self) -> Vec<Metric> {
        let named = |rule: &str, counter: &Counter| {
            counter.metric(&self.visibility, None).map(|metric| Metric {
                rule: rule.to_owned(),
                ..metric
            })
        };
        let mut metrics = vec![named("ALL", &self.all), named(DEFAULT, &self.by_default)];
        for rule in &self.rules {
            metrics.push(rule.counter.metric(&rule.visibility, None));
            if let Body::Group { group, .. } = &rule.body {
                let inner = group.rules.iter().map(|inner| {
                    let metric = inner.counter.metric(&inner.visibility, Some(&inner.name))?;
                    let matched = metric.allowed + metric.blocked + metric.counted > 0;
                    matched.then(|| Metric {
                        rule: rule.visibility.metric.clone(),
                        ..metric
                    })
                });
                metrics.extend(inner);
            }
        }
        metrics.into_iter().flatten().collect()
    }

    /// The newest requests that each rule, and the default action, saw.
    pub fn samples(&self) -> Vec<Sample> {
        self.samples.iter().flat_map(Samples::list).collect()
    }

    /// Offers the request as a sample of the rules that matched it.
    fn sample(
        &self,
        turn: &Turn<'_, '_>,
        ending: Option<&Ending<'_>>,
        action: &Action,
        status: Option<u16>,
        trace: &Trace<'_>,
    ) {
        let sample = |rule: &str, within: Option<String>, action, status| {
            let shown = self.protection.show(turn.request.request);
            Sample {
                time: turn.now,
                rule: rule.to_owned(),
                within,
                action: str::to_owned(action),
                client: turn.request.request.client,
                method: shown.method,
                uri: match shown.query.is_empty() {
                    true => shown.path,
                    false => format!("{}?{}", shown.path, shown.query),
                },
                headers: shown.headers,
                labels: trace.labels.clone(),
                status,
            }
        };
        for (rule, samples) in self.rules.iter().zip(&self.samples) {
            if !rule.visibility.samples {
                continue;
            }
            let metric = &rule.visibility.metric;
            let group = trace.groups.iter().find(|group| group.rule == rule.name);
            let within =
                |matched: &Matched<'_>| group.map(|group| format!("{}#{}", group.id, matched.rule));
            if let Some(ending) = ending.filter(|ending| ending.rule.name == rule.name) {
                samples.offer(turn.now, || {
                    sample(metric, within(&ending.matched), action.name(), status)
                });
            } else if let Some(matched) = group.and_then(|group| group.counted.first()) {
                samples.offer(turn.now, || sample(metric, within(matched), "COUNT", None));
            } else if trace
                .counted
                .iter()
                .any(|matched| matched.rule == rule.name)
            {
                samples.offer(turn.now, || sample(metric, None, "COUNT", None));
            }
        }
        if ending.is_none()
            && self.visibility.samples
            && let Some(samples) = self.samples.last()
        {
            samples.offer(turn.now, || sample(DEFAULT, None, action.name(), status));
        }
    }
}

impl Ending<'_> {
    fn decision(&self) -> Decision {
        let within = self.matched.rule;
        Decision {
            rule: self.rule.name.clone(),
            within: (within != self.rule.name).then(|| within.to_owned()),
        }
    }
}

/// The rules that matched without deciding.
fn counted(trace: &Trace<'_>) -> Vec<Decision> {
    let own = trace.counted.iter().map(|matched| Decision {
        rule: matched.rule.to_owned(),
        within: None,
    });
    let in_groups = trace.groups.iter().flat_map(|group| {
        group.counted.iter().map(|matched| Decision {
            rule: group.rule.to_owned(),
            within: Some(matched.rule.to_owned()),
        })
    });
    own.chain(in_groups).collect()
}

/// The namespace of the labels of a web ACL or rule group.
pub(super) fn prefix(resource: &Resource, kind: &str) -> String {
    let account = resource
        .arn()
        .and_then(|arn| arn.split(':').nth(4))
        .unwrap_or("000000000000");
    let name = resource.physical_id.split('|').next().unwrap_or_default();
    let name = resource.text(&["Name"]).unwrap_or(name);
    format!("awswaf:{account}:{kind}:{name}:")
}

impl std::fmt::Debug for WebAcl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WebAcl")
            .field("arn", &self.arn)
            .field("rules", &self.rules)
            .finish_non_exhaustive()
    }
}
