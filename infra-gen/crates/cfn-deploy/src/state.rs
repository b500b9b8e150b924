//! What state a stack is in, and what that means for the next deployment.

use futures::future::join_all;

use crate::cloud::{CloudResult, Stack, Stacks};

/// What can be done with a stack as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Standing {
    /// There is none: it can be created.
    Absent,
    /// It can be updated.
    Ready,
    /// Its first creation failed or never began: it is deleted, then created anew.
    Recreate,
    /// Its last update failed and stands as it failed: it is rolled back first.
    RollBack,
    /// Its rollback failed: an engineer decides how that goes on.
    RollbackFailed,
    /// Its deletion failed: an engineer finishes that first.
    HalfDeleted,
    /// An operation runs: it is waited for.
    Busy,
    /// A status this program does not know.
    Unknown,
}

/// The standing of a stack in a status.
///
/// Statuses: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html>.
pub fn classify(status: &str) -> Standing {
    match status {
        "CREATE_COMPLETE"
        | "UPDATE_COMPLETE"
        | "UPDATE_ROLLBACK_COMPLETE"
        | "IMPORT_COMPLETE"
        | "IMPORT_ROLLBACK_COMPLETE" => Standing::Ready,
        "ROLLBACK_COMPLETE" | "ROLLBACK_FAILED" | "CREATE_FAILED" | "REVIEW_IN_PROGRESS" => {
            Standing::Recreate
        }
        "UPDATE_FAILED" => Standing::RollBack,
        "UPDATE_ROLLBACK_FAILED" | "IMPORT_ROLLBACK_FAILED" => Standing::RollbackFailed,
        "DELETE_FAILED" => Standing::HalfDeleted,
        "DELETE_COMPLETE" => Standing::Absent,
        // Whatever comes: an operation that says it is in progress is.
        status if status.ends_with("_IN_PROGRESS") => Standing::Busy,
        _ => Standing::Unknown,
    }
}

/// A stack that was asked about, whether it exists or not.
#[derive(Debug, Clone, PartialEq)]
pub struct StackState {
    /// The name that was asked for.
    pub name: String,
    /// The stack, when there is one.
    pub stack: Option<Stack>,
}

impl StackState {
    /// What can be done with it.
    pub fn standing(&self) -> Standing {
        match &self.stack {
            None => Standing::Absent,
            Some(stack) => classify(&stack.status),
        }
    }

    /// The value of an output, when the stack exists and has it.
    pub fn output(&self, key: &str) -> Option<&str> {
        let outputs = &self.stack.as_ref()?.outputs;
        outputs
            .iter()
            .find(|output| output.key == key)
            .map(|output| output.value.as_str())
    }
}

/// Reads one stack.
pub async fn read(stacks: &dyn Stacks, name: &str) -> CloudResult<StackState> {
    let stack = stacks
        .stack(name)
        .await?
        // By name a deleted stack is gone; some endpoints still show it.
        .filter(|stack| stack.status != "DELETE_COMPLETE");
    Ok(StackState {
        name: name.to_owned(),
        stack,
    })
}

/// Reads several stacks at the same time, each from its own region, in order.
pub async fn read_all(stacks: &[(&dyn Stacks, &str)]) -> CloudResult<Vec<StackState>> {
    join_all(stacks.iter().map(|(stacks, name)| read(*stacks, name)))
        .await
        .into_iter()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stack_whose_first_creation_failed_is_made_anew() {
        for status in [
            "ROLLBACK_COMPLETE",
            "ROLLBACK_FAILED",
            "CREATE_FAILED",
            "REVIEW_IN_PROGRESS",
        ] {
            assert_eq!(classify(status), Standing::Recreate, "{status}");
        }
    }

    #[test]
    fn a_stack_after_a_rolled_back_update_can_be_updated() {
        assert_eq!(classify("UPDATE_ROLLBACK_COMPLETE"), Standing::Ready);
    }

    #[test]
    fn a_failed_rollback_is_left_to_an_engineer() {
        assert_eq!(classify("UPDATE_ROLLBACK_FAILED"), Standing::RollbackFailed);
    }

    #[test]
    fn an_operation_of_tomorrow_is_waited_for() {
        assert_eq!(classify("REFACTOR_IN_PROGRESS"), Standing::Busy);
        assert_eq!(
            classify("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS"),
            Standing::Busy
        );
    }

    #[test]
    fn a_status_of_tomorrow_is_not_guessed_at() {
        assert_eq!(classify("UPDATE_SHELVED"), Standing::Unknown);
    }

    /// Every status the SDK knows has a standing of its own choice.
    #[test]
    fn every_status_of_the_sdk_is_known() {
        for status in aws_sdk_cloudformation::types::StackStatus::values() {
            assert_ne!(classify(status), Standing::Unknown, "{status}");
        }
    }
}
