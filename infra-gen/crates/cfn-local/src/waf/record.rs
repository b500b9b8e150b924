//! Log records, in AWS's format.
//!
//! See <https://docs.aws.amazon.com/waf/latest/developerguide/logging-fields.html>.

use serde_json::{Map, Value, json};

use super::inspected::Inspected;
use super::managed;
use super::protection::{Protection, Shown};
use super::rule::Ending;
use super::trace::{GroupTrace, Matched, RateTrace, Trace, Turn};

/// AWS logs no more labels than these.
const LABELS: usize = 100;

/// What a record is made of.
pub(super) struct Record<'a, 't> {
    pub(super) arn: &'t str,
    /// `ALLOW` or `BLOCK`.
    pub(super) action: &'static str,
    pub(super) status: Option<u16>,
    pub(super) ending: Option<&'t Ending<'a>>,
    pub(super) trace: &'t Trace<'a>,
    pub(super) shown: Shown,
    pub(super) protection: &'t Protection,
}

impl Record<'_, '_> {
    /// One line of JSON.
    pub(super) fn line(&self, turn: &Turn<'_, '_>) -> String {
        let (rule, kind) = match self.ending {
            Some(ending) => (ending.rule.name.as_str(), ending.rule.kind()),
            None => ("Default_Action", "REGULAR"),
        };
        let details = match self.ending {
            Some(ending) if kind == "REGULAR" => details(&ending.matched),
            _ => Vec::new(),
        };
        let millis = u64::try_from(turn.now.as_millis()).unwrap_or(u64::MAX);
        let labels = self.trace.labels.iter().take(LABELS);
        let groups = self.trace.groups.iter();
        let mut record = json!({
            "timestamp": millis,
            "formatVersion": 1,
            "webaclId": self.arn,
            "terminatingRuleId": rule,
            "terminatingRuleType": kind,
            "action": self.action,
            "terminatingRuleMatchDetails": details,
            "httpSourceName": turn.request.request.source.name(),
            "httpSourceId": turn.request.request.source_id,
            "ruleGroupList": groups.clone().map(group).collect::<Vec<_>>(),
            "rateBasedRuleList": self.trace.rates.iter().map(|rate| self.rate(rate)).collect::<Vec<_>>(),
            "nonTerminatingMatchingRules": self.trace.counted.iter().map(matched).collect::<Vec<_>>(),
            "requestHeadersInserted": pairs(&self.trace.inserted),
            "responseCodeSent": self.status,
            "httpRequest": self.request(turn.request),
            "labels": labels.map(|name| json!({ "name": name })).collect::<Vec<_>>(),
            "requestBodySize": turn.request.request.body.len(),
            "requestBodySizeInspectedByWAF": turn.request.body.len(),
        });
        let approximated = |group: &GroupTrace<'_>| {
            group.is_approximation && (group.terminating.is_some() || !group.counted.is_empty())
        };
        if groups.into_iter().any(approximated) {
            record[managed::FIELD] = json!(managed::NOTICE);
        }
        record.to_string()
    }

    fn rate(&self, trace: &RateTrace<'_>) -> Value {
        let mut entry = json!({
            "rateBasedRuleId": format!("{}/{}", self.arn, trace.rule),
            "rateBasedRuleName": trace.rule,
            "limitKey": trace.rate.key_name(),
            "maxRateAllowed": trace.rate.limit,
            "evaluationWindowSec": trace.rate.window.as_secs().to_string(),
        });
        match trace.rate.custom_keys() {
            Some(keys) => {
                let values = keys
                    .into_iter()
                    .zip(&trace.key)
                    .map(|((key, name), value)| {
                        let value = self.protection.rate_key(key, name, value);
                        json!({ "key": key, "name": name, "value": value })
                    });
                entry["customValues"] = values.collect();
            }
            None => entry["limitValue"] = json!(trace.key.first()),
        }
        entry
    }

    fn request(&self, request: &Inspected<'_>) -> Value {
        let host = self.shown.headers.iter().find(|(name, _)| name == "host");
        json!({
            "clientIp": request.request.client.to_string(),
            "country": "-",
            "headers": pairs(&self.shown.headers),
            "uri": self.shown.path,
            "args": self.shown.query,
            "httpVersion": request.request.version,
            "httpMethod": self.shown.method,
            "requestId": request.request.id,
            "fragment": "",
            "scheme": "https",
            "host": host.map(|(_, value)| value),
        })
    }
}

fn pairs(list: &[(String, String)]) -> Value {
    match list.is_empty() {
        true => Value::Null,
        false => list
            .iter()
            .map(|(name, value)| json!({ "name": name, "value": value }))
            .collect(),
    }
}

fn details(matched: &Matched<'_>) -> Vec<Value> {
    matched
        .details
        .iter()
        .map(|detail| detail.record())
        .collect()
}

fn matched(matched: &Matched<'_>) -> Value {
    let mut entry = Map::new();
    entry.insert("ruleId".to_owned(), json!(matched.rule));
    entry.insert("action".to_owned(), json!(matched.action.name()));
    if let Some(overridden) = matched.overridden {
        entry.insert("overriddenAction".to_owned(), json!(overridden));
    }
    entry.insert("ruleMatchDetails".to_owned(), json!(details(matched)));
    Value::Object(entry)
}

fn group(group: &GroupTrace<'_>) -> Value {
    let counted = group.counted.iter();
    let excluded: Vec<Value> = counted
        .clone()
        .filter(|rule| rule.excluded)
        .map(|rule| json!({ "exclusionType": "EXCLUDED_AS_COUNT", "ruleId": rule.rule }))
        .collect();
    let mut entry = json!({
        "ruleGroupId": group.id,
        "terminatingRule": group.terminating.as_ref().map(matched),
        "nonTerminatingMatchingRules": counted.filter(|rule| !rule.excluded).map(matched).collect::<Vec<_>>(),
        "excludedRules": (!excluded.is_empty()).then_some(excluded),
    });
    if group.is_approximation {
        entry[managed::FIELD] = json!(managed::NOTICE);
    }
    entry
}
