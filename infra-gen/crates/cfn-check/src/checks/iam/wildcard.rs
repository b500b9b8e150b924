//! Policies that allow everything of a service.

use serde_json::Value;

use super::policies;
use crate::finding::Violation;
use crate::subject::{Subject, one_or_many};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-IAM-001",
    severity: Severity::Warning,
    title: "No policy allows all actions, or all actions of a service",
    remedy: "name the actions that are needed",
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for policy in policies(subject) {
        for statement in policy.statements() {
            if statement
                .get("Effect")
                .is_some_and(|effect| effect == "Deny")
            {
                continue;
            }
            for action in one_or_many(statement.get("Action").unwrap_or(&Value::Null)) {
                if let Some(action) = action.as_str()
                    && (action == "*" || action.ends_with(":*"))
                {
                    let sentence = format!("it allows `{action}`");
                    violations.push(Violation::at(policy.logical_id, &policy.path, sentence));
                }
            }
        }
    }
    violations
}
