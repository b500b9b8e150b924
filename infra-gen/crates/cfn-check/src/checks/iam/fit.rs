//! Actions on resources that they do not apply to.

use serde_json::Value;

use super::arn::Pattern;
use super::object::OBJECT_ACTIONS;
use super::policies;
use crate::finding::Violation;
use crate::schema::data::actions;
use crate::subject::{Subject, one_or_many};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-IAM-006",
    severity: Severity::Error,
    title: "Every action of a policy applies to one of its resources",
    remedy: "grant the action on a resource it applies to; actions that apply to none need `*`",
    source: "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for policy in policies(subject) {
        for (path, statement) in policy.statements_at() {
            let list = |key| one_or_many(statement.get(key).unwrap_or(&Value::Null));
            let resources: Vec<_> = list("Resource")
                .iter()
                .filter_map(|resource| Pattern::of_resource(subject, resource))
                .collect();
            if resources.len() < list("Resource").len() || resources.is_empty() {
                continue;
            }
            for action in list("Action").into_iter().filter_map(Value::as_str) {
                if OBJECT_ACTIONS.contains(&action) {
                    continue;
                }
                if applies(action, &resources) == Some(false) {
                    let sentence = format!("`{action}` applies to none of the resources");
                    violations.push(Violation::at(
                        policy.logical_id,
                        &format!("{path}.Action"),
                        sentence,
                    ));
                }
            }
        }
    }
    violations
}

/// Whether an action applies to one of the resources; `None` if its service is
/// not known.
fn applies(action: &str, resources: &[Pattern]) -> Option<bool> {
    let (prefix, name) = action.split_once(':')?;
    let service = actions(&prefix.to_lowercase())?;
    let known = service
        .0
        .iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(name));
    let (_, kinds) = known?;
    if kinds.is_empty() {
        let everything = Pattern::of_kind("everything:");
        return Some(
            resources
                .iter()
                .any(|resource| resource.overlaps(&everything)),
        );
    }
    let mut arns = kinds
        .iter()
        .filter_map(|kind| service.1.get(kind))
        .map(|arn| Pattern::of_kind(arn));
    Some(arns.any(|arn| resources.iter().any(|resource| resource.overlaps(&arn))))
}
