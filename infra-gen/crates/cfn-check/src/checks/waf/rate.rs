//! Rate limits that WAF refuses.

use super::acls;
use crate::finding::Violation;
use crate::subject::{Subject, items, number, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-WAF-005",
    severity: Severity::Error,
    title: "A rate limit is 10 requests or more, over 1, 2, 5 or 10 minutes",
    remedy: "set `Limit` to at least 10 and `EvaluationWindowSec` to 60, 120, 300 or 600",
    source: "https://docs.aws.amazon.com/waf/latest/APIReference/API_RateBasedStatement.html",
    run,
};

/// Lowest limit there is.
const LOWEST: f64 = 10.0;

/// Windows there are, in seconds.
const WINDOWS: [f64; 4] = [60.0, 120.0, 300.0, 600.0];

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for acl in acls(subject) {
        for (n, rule) in items(property(&acl, &["Rules"])).iter().enumerate() {
            let Some(rate) = rule
                .get("Statement")
                .and_then(|s| s.get("RateBasedStatement"))
            else {
                continue;
            };
            let mut at = |key: &str, sentence: String| {
                let path = format!("Properties.Rules[{n}].Statement.RateBasedStatement.{key}");
                violations.push(Violation::at(acl.logical_id, &path, sentence));
            };
            if let Some(limit) = rate.get("Limit").and_then(number)
                && limit < LOWEST
            {
                at(
                    "Limit",
                    format!("{limit} is below the lowest limit, {LOWEST}"),
                );
            }
            if let Some(window) = rate.get("EvaluationWindowSec").and_then(number)
                && !WINDOWS.contains(&window)
            {
                at(
                    "EvaluationWindowSec",
                    format!("{window} s is none of 60, 120, 300 and 600"),
                );
            }
        }
    }
    violations
}
