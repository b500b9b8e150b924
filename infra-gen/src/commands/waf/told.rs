//! What the logs of firewalls tell.
//! <https://docs.aws.amazon.com/waf/latest/developerguide/logging-fields.html>

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr};
use std::time::Duration;

use cfn_local::environment::FirewallStatus;
use cfn_local::waf::{Metric, Sample};
use serde::Serialize;
use serde_json::Value;

/// How many of a kind are told, and how many samples are kept.
const MOST: usize = 10;

/// Requests that rules counted or blocked, by whom and by what.
#[derive(Debug, Default)]
pub struct Told {
    /// By the name of the web ACL.
    firewalls: BTreeMap<String, OfOne>,
    addresses: BTreeMap<String, u64>,
    paths: BTreeMap<String, u64>,
    countries: BTreeMap<String, u64>,
}

/// How often something came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Count {
    /// The thing.
    pub of: String,
    /// How often.
    pub requests: u64,
}

#[derive(Debug, Default)]
struct OfOne {
    /// By rule, and rule within its group.
    rules: BTreeMap<(String, Option<String>), Metric>,
    samples: Vec<Sample>,
}

/// A rule that did something to a request.
struct Deed<'a> {
    rule: &'a str,
    within: Option<String>,
    action: &'a str,
}

impl Told {
    /// What these lines tell; a line that is none of a firewall tells nothing.
    pub fn of<'a>(lines: impl Iterator<Item = &'a str>) -> Told {
        let mut told = Told::default();
        for line in lines {
            if let Ok(record) = serde_json::from_str::<Value>(line) {
                told.add(&record);
            }
        }
        told
    }

    fn add(&mut self, record: &Value) {
        let Some(firewall) = record["webaclId"].as_str() else {
            return;
        };
        // `arn:aws:wafv2:REGION:ACCOUNT:global/webacl/NAME/ID`
        let name = firewall.split('/').nth(2).unwrap_or(firewall);
        let deeds = deeds(record);
        let one = self.firewalls.entry(name.to_owned()).or_default();
        for deed in &deeds {
            let key = (deed.rule.to_owned(), deed.within.clone());
            let metric = one.rules.entry(key).or_insert_with(|| Metric {
                rule: deed.rule.to_owned(),
                within: deed.within.clone(),
                allowed: 0,
                blocked: 0,
                counted: 0,
            });
            match deed.action {
                "ALLOW" => metric.allowed += 1,
                "COUNT" => metric.counted += 1,
                _ => metric.blocked += 1,
            }
        }
        let noticed = deeds.iter().rfind(|deed| deed.action != "ALLOW");
        let Some(noticed) = noticed else { return };
        let request = &record["httpRequest"];
        let text = |name: &str| request[name].as_str().unwrap_or_default().to_owned();
        for (counts, of) in [
            (&mut self.addresses, text("clientIp")),
            (&mut self.paths, text("uri")),
            (&mut self.countries, text("country")),
        ] {
            // This machine does not know where an address is.
            if !of.is_empty() && of != "-" {
                *counts.entry(of).or_default() += 1;
            }
        }
        one.samples.push(sample(record, noticed));
    }

    /// The firewalls, as those of this machine are told.
    pub fn firewalls(&self) -> Vec<FirewallStatus> {
        let firewalls = self.firewalls.iter().map(|(name, one)| FirewallStatus {
            name: name.clone(),
            metrics: one.rules.values().cloned().collect(),
            samples: one.samples.iter().rev().take(MOST).cloned().collect(),
        });
        firewalls.collect()
    }

    /// From which addresses most came.
    pub fn addresses(&self) -> Vec<Count> {
        most(&self.addresses)
    }

    /// On which paths most came.
    pub fn paths(&self) -> Vec<Count> {
        most(&self.paths)
    }

    /// From which countries most came.
    pub fn countries(&self) -> Vec<Count> {
        most(&self.countries)
    }

    /// Whether no rule counted or blocked anything.
    pub fn is_empty(&self) -> bool {
        self.addresses.is_empty() && self.paths.is_empty()
    }
}

/// What rules did to a request: first what was counted, in the end what
/// decided.
fn deeds(record: &Value) -> Vec<Deed<'_>> {
    let mut deeds = Vec::new();
    let groups = record["ruleGroupList"].as_array().into_iter().flatten();
    let mut ending = None;
    for group in groups {
        // `AWS#AWSManagedRulesCommonRuleSet`, or an ARN.
        let id = group["ruleGroupId"].as_str().unwrap_or_default();
        let excluded = group["excludedRules"].as_array();
        let counted = group["nonTerminatingMatchingRules"].as_array();
        for rule in excluded.into_iter().chain(counted).flatten() {
            if let Some(rule) = rule["ruleId"].as_str() {
                deeds.push(Deed {
                    rule: id,
                    within: Some(rule.to_owned()),
                    action: "COUNT",
                });
            }
        }
        if let Some(rule) = group["terminatingRule"]["ruleId"].as_str() {
            ending = Some(rule.to_owned());
        }
    }
    let counted = record["nonTerminatingMatchingRules"].as_array();
    for rule in counted.into_iter().flatten() {
        if let Some(rule) = rule["ruleId"].as_str() {
            deeds.push(Deed {
                rule,
                within: None,
                action: "COUNT",
            });
        }
    }
    deeds.push(Deed {
        rule: record["terminatingRuleId"].as_str().unwrap_or_default(),
        within: ending,
        action: record["action"].as_str().unwrap_or_default(),
    });
    deeds
}

fn sample(record: &Value, deed: &Deed<'_>) -> Sample {
    let request = &record["httpRequest"];
    let text = |name: &str| request[name].as_str().unwrap_or_default().to_owned();
    let query = match text("args") {
        args if args.is_empty() => args,
        args => format!("?{args}"),
    };
    let status = record["responseCodeSent"].as_u64();
    Sample {
        time: Duration::from_millis(record["timestamp"].as_u64().unwrap_or_default()),
        rule: deed.rule.to_owned(),
        within: deed.within.clone(),
        action: deed.action.to_owned(),
        client: text("clientIp")
            .parse()
            .unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED)),
        method: text("httpMethod"),
        uri: text("uri") + &query,
        headers: Vec::new(),
        labels: record["labels"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|label| label["name"].as_str().map(str::to_owned))
            .collect(),
        status: status.and_then(|status| u16::try_from(status).ok()),
    }
}

/// The most frequent, those that are as frequent by name.
fn most(counts: &BTreeMap<String, u64>) -> Vec<Count> {
    let mut all: Vec<Count> = counts
        .iter()
        .map(|(of, requests)| Count {
            of: of.clone(),
            requests: *requests,
        })
        .collect();
    all.sort_by_key(|count| std::cmp::Reverse(count.requests));
    all.truncate(MOST);
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn record(action: &str, rule: &str, client: &str, uri: &str) -> Value {
        json!({
            "timestamp": 1_764_000_000_000_u64,
            "webaclId": "arn:aws:wafv2:us-east-1:123456789012:global/webacl/shop-edge/1",
            "terminatingRuleId": rule,
            "action": action,
            "ruleGroupList": [],
            "nonTerminatingMatchingRules": [],
            "httpRequest": {
                "clientIp": client, "country": "DE", "uri": uri, "args": "q=1", "httpMethod": "GET",
            },
        })
    }

    fn told(records: &[Value]) -> Told {
        let lines: Vec<String> = records.iter().map(Value::to_string).collect();
        Told::of(lines.iter().map(String::as_str))
    }

    #[test]
    fn what_was_blocked_is_told_by_rule_address_path_and_country() {
        let mut of_a_group = record("BLOCK", "CommonRules", "192.0.2.7", "/admin");
        of_a_group["ruleGroupList"] = json!([{
            "ruleGroupId": "AWS#AWSManagedRulesCommonRuleSet",
            "terminatingRule": {"ruleId": "CrossSiteScripting_QUERYARGUMENTS", "action": "BLOCK"},
            "nonTerminatingMatchingRules": [{"ruleId": "SizeRestrictions_BODY", "action": "COUNT"}],
        }]);
        let told = told(&[
            record("BLOCK", "RequestRate", "192.0.2.1", "/api/products"),
            record("BLOCK", "RequestRate", "192.0.2.1", "/api/orders"),
            of_a_group,
            record("ALLOW", "Default_Action", "192.0.2.9", "/"),
        ]);
        let firewalls = told.firewalls();
        assert_eq!(firewalls[0].name, "shop-edge");
        let metric = |rule: &str, within: Option<&str>| {
            let mut metrics = firewalls[0].metrics.iter();
            let found = metrics.find(|m| m.rule == rule && m.within.as_deref() == within);
            let found = found.unwrap();
            (found.allowed, found.counted, found.blocked)
        };
        assert_eq!(metric("RequestRate", None), (0, 0, 2));
        let xss = Some("CrossSiteScripting_QUERYARGUMENTS");
        assert_eq!(metric("CommonRules", xss), (0, 0, 1));
        let group = "AWS#AWSManagedRulesCommonRuleSet";
        assert_eq!(metric(group, Some("SizeRestrictions_BODY")), (0, 1, 0));
        assert_eq!(metric("Default_Action", None), (1, 0, 0));
        assert_eq!(
            (
                told.addresses()[0].of.as_str(),
                told.addresses()[0].requests
            ),
            ("192.0.2.1", 2)
        );
        assert_eq!(
            told.countries(),
            [Count {
                of: "DE".to_owned(),
                requests: 3
            }]
        );
        assert_eq!(told.paths().len(), 3);
        let newest = &firewalls[0].samples[0];
        assert_eq!(
            (newest.uri.as_str(), newest.action.as_str()),
            ("/admin?q=1", "BLOCK")
        );
        assert_eq!(firewalls[0].samples.len(), 3);
    }

    #[test]
    fn what_was_only_counted_is_noticed_although_it_was_allowed() {
        let mut counted = record("ALLOW", "Default_Action", "192.0.2.1", "/api/orders");
        counted["nonTerminatingMatchingRules"] =
            json!([{"ruleId": "StaffBodies", "action": "COUNT"}]);
        let told = told(&[counted]);
        assert_eq!(told.firewalls()[0].samples[0].rule, "StaffBodies");
        assert!(!told.is_empty());
    }

    #[test]
    fn lines_that_are_no_records_tell_nothing() {
        let told = Told::of(["", "[]", "{}", "not JSON"].into_iter());
        assert!(told.is_empty() && told.firewalls().is_empty());
    }
}
