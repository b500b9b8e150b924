//! Rules that take each other's turn.

use std::collections::BTreeMap;

use super::acls;
use crate::finding::Violation;
use crate::subject::{Subject, items, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-WAF-001",
    severity: Severity::Error,
    title: "The rules of a web ACL have different names and priorities",
    remedy: "give each rule a name and priority of its own",
    source: "https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-processing-order.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for acl in acls(subject) {
        for key in ["Priority", "Name"] {
            let mut seen: BTreeMap<String, usize> = BTreeMap::new();
            for (n, rule) in items(property(&acl, &["Rules"])).iter().enumerate() {
                let Some(value) = rule.get(key) else { continue };
                if let Some(first) = seen.insert(value.to_string(), n) {
                    let path = format!("Properties.Rules[{n}].{key}");
                    let sentence = format!("rule {first} has {key} {value} too");
                    violations.push(Violation::at(acl.logical_id, &path, sentence));
                }
            }
        }
    }
    violations
}
