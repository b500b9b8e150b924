//! Names where a policy needs ARNs.

use serde_json::Value;

use super::arn::Pattern;
use super::policies;
use crate::finding::Violation;
use crate::subject::{Subject, one_or_many};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-IAM-004",
    severity: Severity::Error,
    title: "Every resource of a policy is an ARN or `*`",
    remedy: "name the resource by its ARN, with `Fn::GetAtt`",
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for policy in policies(subject) {
        for (path, statement) in policy.statements_at() {
            for key in ["Resource", "NotResource"] {
                for resource in one_or_many(statement.get(key).unwrap_or(&Value::Null)) {
                    if Pattern::of_resource(subject, resource).is_none() {
                        let shown = resource
                            .as_str()
                            .map_or_else(|| resource.to_string(), str::to_owned);
                        let sentence = format!("`{shown}` is a name, no ARN");
                        violations.push(Violation::at(
                            policy.logical_id,
                            &format!("{path}.{key}"),
                            sentence,
                        ));
                    }
                }
            }
        }
    }
    violations
}
