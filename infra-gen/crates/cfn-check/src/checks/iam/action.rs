//! Actions that there are not.

use serde_json::Value;

use super::all_statements;
use crate::checks::api::route::glob;
use crate::finding::Violation;
use crate::schema::data::actions;
use crate::subject::{Subject, nearest, one_or_many};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-IAM-005",
    severity: Severity::Error,
    title: "Every action of a policy is one that its service has",
    remedy: "mend the action's name",
    source: "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for (logical_id, path, statement) in all_statements(subject) {
        for key in ["Action", "NotAction"] {
            for action in one_or_many(statement.get(key).unwrap_or(&Value::Null)) {
                let Some(action) = action.as_str() else {
                    continue;
                };
                let Some((prefix, name)) = action.split_once(':') else {
                    continue;
                };
                let Some(service) = actions(&prefix.to_lowercase()) else {
                    continue;
                };
                let pattern = name.to_lowercase();
                let matches =
                    |known: &String| glob(pattern.as_bytes(), known.to_lowercase().as_bytes());
                if !service.0.keys().any(matches) {
                    let mut sentence = format!("there is no action `{action}`");
                    if let Some(meant) = nearest(name, service.0.keys().map(String::as_str)) {
                        sentence.push_str(&format!("; did you mean `{prefix}:{meant}`?"));
                    }
                    violations.push(Violation::at(
                        logical_id,
                        &format!("{path}.{key}"),
                        sentence,
                    ));
                }
            }
        }
    }
    violations
}
