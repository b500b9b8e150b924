//! Policies that are too large.

use serde_json::Value;

use crate::finding::Violation;
use crate::subject::{Subject, is_intrinsic, items, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-IAM-002",
    severity: Severity::Error,
    title: "The policies of a role are within their quotas",
    remedy: "move statements into a managed policy, or group resources by a common prefix",
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html",
    run,
};

/// All inline policies of a role together, in characters without white space.
const INLINE: usize = 10_240;

/// A managed policy.
const MANAGED: usize = 6_144;

/// Who may assume a role.
const TRUST: usize = 2_048;

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    let mut over = |id: &str, path: &str, size: usize, quota: usize| {
        if size > quota {
            let sentence = format!("it has at least {size} characters, more than {quota}");
            violations.push(Violation::at(id, path, sentence));
        }
    };
    for role in subject.of_type("AWS::IAM::Role") {
        let inline: usize = items(property(&role, &["Policies"]))
            .iter()
            .filter_map(|policy| policy.get("PolicyDocument"))
            .map(size)
            .sum();
        over(role.logical_id, "Properties.Policies", inline, INLINE);
        let trust = size(property(&role, &["AssumeRolePolicyDocument"]));
        over(
            role.logical_id,
            "Properties.AssumeRolePolicyDocument",
            trust,
            TRUST,
        );
    }
    for policy in subject.of_type("AWS::IAM::ManagedPolicy") {
        let document = size(property(&policy, &["PolicyDocument"]));
        over(
            policy.logical_id,
            "Properties.PolicyDocument",
            document,
            MANAGED,
        );
    }
    violations
}

/// Characters that certainly remain when references are resolved.
fn size(value: &Value) -> usize {
    match value {
        _ if is_intrinsic(value) => 2,
        Value::Object(entries) => {
            entries
                .iter()
                .map(|(key, value)| key.len() + 4 + size(value))
                .sum::<usize>()
                + 1
        }
        Value::Array(items) => items.iter().map(|item| size(item) + 1).sum::<usize>() + 1,
        value => value
            .to_string()
            .chars()
            .filter(|c| !c.is_whitespace())
            .count(),
    }
}
