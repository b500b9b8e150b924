//! Why an operation on a stack failed: the causes, without their echoes.

use std::fmt;

use serde::Serialize;

use crate::cloud::{StackEvent, Stacks};
use crate::follow::last_operation;

const NESTED: &str = "AWS::CloudFormation::Stack";

/// An operation on a stack that failed.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    /// The stack's name.
    pub stack: String,
    /// The status it ended in.
    pub status: String,
    /// Whether the stack is back in its last good state, or gone again.
    pub rolled_back: bool,
    /// The causes, in the order they occurred.
    pub causes: Vec<Cause>,
}

/// Why a resource failed.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Cause {
    /// The logical id.
    pub logical_id: String,
    /// The name or id AWS knows it by; empty when it never got one.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub physical_id: String,
    /// The resource type.
    #[serde(rename = "type")]
    pub type_name: String,
    /// The status, such as `CREATE_FAILED`.
    pub status: String,
    /// The reason in the service's words.
    pub reason: String,
    /// Where in the template, for a failure found before any resource was touched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "stack `{}` ended in {}", self.stack, self.status)?;
        match self.causes.first() {
            Some(cause) => write!(f, ": {cause}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Failure {}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` ({}): {}",
            self.logical_id, self.type_name, self.reason
        )
    }
}

/// How deep stacks within stacks are looked into.
const DEPTH: usize = 4;

/// The causes among the events of one operation, given oldest first. Where a
/// nested stack failed, they are those within it, as far as that can be read.
pub(crate) async fn root_causes(stacks: &dyn Stacks, events: &[StackEvent]) -> Vec<Cause> {
    let mut causes = causes(events);
    for _ in 0..DEPTH {
        let mut deeper = Vec::with_capacity(causes.len());
        let mut found = false;
        for cause in causes {
            let within = within(stacks, &cause).await;
            found |= !within.is_empty();
            match within.is_empty() {
                true => deeper.push(cause),
                false => deeper.extend(within),
            }
        }
        causes = deeper;
        if !found {
            break;
        }
    }
    causes
}

/// The causes within the nested stack that a cause is about.
async fn within(stacks: &dyn Stacks, cause: &Cause) -> Vec<Cause> {
    if cause.type_name != NESTED || !cause.physical_id.starts_with("arn:") {
        return Vec::new();
    }
    // What cannot be read stays told by the stack around it.
    let events = last_operation(stacks, &cause.physical_id).await;
    let within = causes(&events.unwrap_or_default());
    let own = |inner: &Cause| inner.physical_id == cause.physical_id;
    within.into_iter().filter(|inner| !own(inner)).collect()
}

/// The causes among the events of one operation, given oldest first.
///
/// Left out are cancellations (another resource had failed), the stack's own
/// summary when a resource explains it, and what failed again while rolling
/// back, unless nothing else failed.
pub fn causes(events: &[StackEvent]) -> Vec<Cause> {
    let failed: Vec<_> = events
        .iter()
        .filter(|event| event.status.ends_with("_FAILED"))
        .collect();
    let turned = events
        .iter()
        .position(|event| event.is_of_the_stack() && is_turning_back(&event.status))
        .unwrap_or(events.len());
    let before: Vec<_> = events[..turned]
        .iter()
        .filter(|event| event.status.ends_with("_FAILED"))
        .collect();

    let chosen = [&before, &failed]
        .into_iter()
        .map(|events| of_resources(events))
        .find(|causes| !causes.is_empty());
    chosen.unwrap_or_else(|| {
        // Nothing but the stack itself says what happened.
        let own = events.iter().find(|event| {
            event.is_of_the_stack()
                && event.reason.is_some()
                && (event.status.ends_with("_FAILED") || is_turning_back(&event.status))
        });
        own.map(cause).into_iter().collect()
    })
}

fn of_resources(events: &[&StackEvent]) -> Vec<Cause> {
    let mut causes: Vec<Cause> = Vec::new();
    for event in events {
        if event.is_of_the_stack() || is_echo(event.reason.as_deref().unwrap_or_default()) {
            continue;
        }
        // Some services report one failure twice.
        if !causes.iter().any(|cause| {
            cause.logical_id == event.logical_id && Some(&cause.reason) == event.reason.as_ref()
        }) {
            causes.push(cause(event));
        }
    }
    causes
}

fn cause(event: &StackEvent) -> Cause {
    Cause {
        logical_id: event.logical_id.clone(),
        physical_id: event.physical_id.clone(),
        type_name: event.type_name.clone(),
        status: event.status.clone(),
        reason: event
            .reason
            .clone()
            .unwrap_or_else(|| "the service gave no reason".to_owned()),
        path: None,
    }
}

/// Whether a reason only says that something else failed.
fn is_echo(reason: &str) -> bool {
    const ECHOES: [&str; 3] = [
        "Resource creation cancelled",
        "Resource update cancelled",
        "Resource deletion cancelled",
    ];
    ECHOES.iter().any(|echo| reason.starts_with(echo))
}

fn is_turning_back(status: &str) -> bool {
    matches!(
        status,
        "ROLLBACK_IN_PROGRESS" | "UPDATE_ROLLBACK_IN_PROGRESS" | "IMPORT_ROLLBACK_IN_PROGRESS"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scripted::{Script, resource_event, stack_event};

    fn ids(events: &[StackEvent]) -> Vec<String> {
        causes(events).into_iter().map(|c| c.logical_id).collect()
    }

    #[test]
    fn the_cause_stands_alone_without_cancellations_and_the_stack_s_summary() {
        let events = [
            stack_event("CREATE_IN_PROGRESS", "User Initiated"),
            resource_event("Role", "CREATE_FAILED", "Resource creation cancelled"),
            resource_event("Table", "CREATE_FAILED", "Invalid key schema"),
            stack_event(
                "ROLLBACK_IN_PROGRESS",
                "The following resource(s) failed to create: [Table, Role].",
            ),
            stack_event("ROLLBACK_COMPLETE", ""),
        ];
        assert_eq!(ids(&events), ["Table"]);
    }

    #[test]
    fn what_fails_again_while_rolling_back_is_no_cause() {
        let events = [
            resource_event("Fn", "UPDATE_FAILED", "no such key"),
            stack_event("UPDATE_ROLLBACK_IN_PROGRESS", "…"),
            resource_event("Table", "UPDATE_FAILED", "still in use"),
        ];
        assert_eq!(ids(&events), ["Fn"]);
    }

    #[test]
    fn a_failure_while_rolling_back_counts_when_it_is_the_only_one() {
        let events = [
            stack_event("UPDATE_ROLLBACK_IN_PROGRESS", "User Initiated"),
            resource_event("Table", "UPDATE_FAILED", "still in use"),
        ];
        assert_eq!(ids(&events), ["Table"]);
    }

    #[test]
    fn without_a_failed_resource_the_stack_speaks_for_itself() {
        let events = [stack_event("ROLLBACK_IN_PROGRESS", "limit exceeded")];
        assert_eq!(causes(&events)[0].reason, "limit exceeded");
    }

    #[test]
    fn one_failure_told_twice_is_one_cause() {
        let failed = resource_event("Fn", "CREATE_FAILED", "no");
        assert_eq!(ids(&[failed.clone(), failed]), ["Fn"]);
    }

    #[tokio::test]
    async fn the_cause_within_a_nested_stack_is_found() {
        let nested = StackEvent {
            type_name: NESTED.to_owned(),
            physical_id: "arn:nested".to_owned(),
            ..resource_event("Nested", "CREATE_FAILED", "was not successfully created")
        };
        let within = [
            stack_event("CREATE_IN_PROGRESS", "User Initiated"),
            resource_event("Table", "CREATE_FAILED", "Invalid key schema"),
        ];
        let script = Script::default().events(&[&within, &[]]);
        let causes = root_causes(&script, &[nested]).await;
        assert_eq!(causes[0].logical_id, "Table");
    }

    #[tokio::test]
    async fn a_nested_stack_that_tells_nothing_is_the_cause_itself() {
        let nested = StackEvent {
            type_name: NESTED.to_owned(),
            physical_id: "arn:nested".to_owned(),
            ..resource_event("Nested", "CREATE_FAILED", "was not successfully created")
        };
        let causes = root_causes(&Script::default(), &[nested]).await;
        assert_eq!(causes[0].logical_id, "Nested");
    }

    #[test]
    fn several_causes_are_all_named() {
        let events = [
            resource_event("A", "CREATE_FAILED", "x"),
            resource_event("B", "CREATE_FAILED", "y"),
        ];
        assert_eq!(ids(&events), ["A", "B"]);
    }
}
