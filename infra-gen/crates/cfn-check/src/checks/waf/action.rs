//! Rules with the wrong kind of action.

use serde_json::Value;

use super::acls;
use crate::finding::Violation;
use crate::subject::{Subject, items, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-WAF-002",
    severity: Severity::Error,
    title: "A rule group is overridden, any other rule has an action",
    remedy: "give a rule with a rule group an `OverrideAction`, any other an `Action`, and never both",
    source: "https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-rule-group-override-options.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for acl in acls(subject) {
        for (n, rule) in items(property(&acl, &["Rules"])).iter().enumerate() {
            let statement = rule.get("Statement").unwrap_or(&Value::Null);
            let is_group = ["ManagedRuleGroupStatement", "RuleGroupReferenceStatement"]
                .iter()
                .any(|key| statement.get(key).is_some());
            let (has_action, has_override) = (
                rule.get("Action").is_some(),
                rule.get("OverrideAction").is_some(),
            );
            let sentence = match (is_group, has_action, has_override) {
                (true, false, true) | (false, true, false) => continue,
                (true, _, _) => "it is a rule group and needs an `OverrideAction` alone",
                (false, _, _) => "it is no rule group and needs an `Action` alone",
            };
            let path = format!("Properties.Rules[{n}]");
            violations.push(Violation::at(acl.logical_id, &path, sentence.to_owned()));
        }
    }
    violations
}
