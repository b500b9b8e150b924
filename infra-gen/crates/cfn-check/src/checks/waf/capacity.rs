//! Firewalls that cost too much to run.

use super::acls;
use super::price::price;
use crate::finding::Violation;
use crate::subject::{Subject, items, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-WAF-006",
    severity: Severity::Error,
    title: "A web ACL needs at most 1,500 capacity units, never more than 5,000",
    remedy: "take rule groups away, or narrow what text transformations apply to",
    source: "https://docs.aws.amazon.com/waf/latest/developerguide/aws-waf-capacity-units.html",
    run,
};

/// Units that the price of a web ACL includes.
pub(crate) const INCLUDED: u64 = 1_500;

/// Units a web ACL can have at all.
const MOST: u64 = 5_000;

/// The capacity units of every web ACL of a template, by logical id.
pub(crate) fn units(subject: &Subject<'_>) -> Vec<(String, u64)> {
    acls(subject)
        .map(|acl| {
            let rules = items(property(&acl, &["Rules"]));
            let statements = rules.iter().filter_map(|rule| rule.get("Statement"));
            (acl.logical_id.to_owned(), statements.map(price).sum())
        })
        .collect()
}

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for (acl, units) in units(subject) {
        let sentence = |limit: u64| format!("its rules need {units} units, more than {limit}");
        let at = |sentence| Violation::at(&acl, "Properties.Rules", sentence);
        if units > MOST {
            violations.push(at(sentence(MOST)));
        } else if units > INCLUDED {
            violations.push(at(sentence(INCLUDED)).warning());
        }
    }
    violations
}
