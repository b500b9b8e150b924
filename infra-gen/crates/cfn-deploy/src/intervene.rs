//! What an engineer asks of a stack outside of a deployment: what happened
//! last, to cancel an update, to roll back.

use crate::cloud::{CloudError, CloudResult, Stack, StackEvent, Stacks};
use crate::event::{Events, Operation};
use crate::execute::failure;
use crate::failure::Failure;
use crate::follow::{Mark, Watch, follow, last_operation, mark};

/// Why it did not happen.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum InterveneError {
    /// The stack's status does not allow it.
    #[error("`{stack}` is in {status}: {reason}")]
    NotNow {
        /// The stack.
        stack: String,
        /// Its status.
        status: String,
        /// What would have to be otherwise.
        reason: &'static str,
    },
    /// It was begun and ended badly.
    #[error(transparent)]
    Failed(#[from] Failure),
    /// A call failed.
    #[error("cannot intervene in `{stack}`")]
    Cloud {
        /// The stack.
        stack: String,
        /// What failed.
        #[source]
        source: CloudError,
    },
}

/// What became of a cancelled update.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cancelled {
    /// It is rolled back.
    RolledBack,
    /// It was complete before it could be cancelled.
    TooLate,
}

/// The events of the last operation of a stack, the oldest first; those so far
/// of one that runs.
pub async fn history(stacks: &dyn Stacks, stack: &Stack) -> CloudResult<Vec<StackEvent>> {
    last_operation(stacks, &stack.id).await
}

/// Cancels the update of a stack, and waits until it is rolled back.
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CancelUpdateStack.html>
pub async fn cancel(
    stacks: &dyn Stacks,
    stack: &Stack,
    token: &str,
    events: &Events,
) -> Result<Cancelled, InterveneError> {
    let this = Intervention {
        stacks,
        stack,
        events,
    };
    if stack.status != "UPDATE_IN_PROGRESS" {
        return Err(this.not_now("only an update can be cancelled, and only before its cleanup"));
    }
    if let Err(error) = stacks.cancel_update(&stack.id, token).await {
        // It may have ended while it was asked for.
        let now = stacks.stack(&stack.id).await;
        let now = now.map_err(|source| this.cloud(source))?;
        let runs = now.is_some_and(|now| now.status == "UPDATE_IN_PROGRESS");
        if runs {
            return Err(this.cloud(error));
        }
    }
    let status = this.follow(Operation::Rollback, None, None).await?;
    Ok(match status.as_str() {
        "UPDATE_COMPLETE" => Cancelled::TooLate,
        _ => Cancelled::RolledBack,
    })
}

/// Rolls a failed stack back to what it was, or goes on with a rollback that
/// failed; resources named in `skip` are then left as they are.
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_RollbackStack.html>,
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_ContinueUpdateRollback.html>
pub async fn roll_back(
    stacks: &dyn Stacks,
    stack: &Stack,
    skip: &[String],
    token: &str,
    events: &Events,
) -> Result<(), InterveneError> {
    let this = Intervention {
        stacks,
        stack,
        events,
    };
    let continues = stack.status == "UPDATE_ROLLBACK_FAILED";
    if !continues && !skip.is_empty() {
        return Err(this.not_now("resources are skipped only where a rollback failed"));
    }
    if !continues && !can_be_rolled_back(stack) {
        return Err(this.not_now("there is nothing to roll back"));
    }
    let mark = mark(stacks, stack).await;
    let mark = mark.map_err(|source| this.cloud(source))?;
    let begun = match continues {
        true => stacks.continue_rollback(&stack.id, skip, token).await,
        false => stacks.rollback(&stack.id, token).await,
    };
    begun.map_err(|source| this.cloud(source))?;
    this.follow(Operation::Rollback, Some(mark), Some(token))
        .await?;
    Ok(())
}

/// Waits for the operation that runs on a stack; tells the status it ends in.
pub async fn attach(
    stacks: &dyn Stacks,
    stack: &Stack,
    events: &Events,
) -> Result<String, InterveneError> {
    let this = Intervention {
        stacks,
        stack,
        events,
    };
    this.follow(Operation::of_status(&stack.status), None, None)
        .await
}

/// Whether a stack stands as it failed.
pub fn can_be_rolled_back(stack: &Stack) -> bool {
    matches!(
        stack.status.as_str(),
        "UPDATE_ROLLBACK_FAILED" | "UPDATE_FAILED" | "CREATE_FAILED"
    )
}

struct Intervention<'a> {
    stacks: &'a dyn Stacks,
    stack: &'a Stack,
    events: &'a Events,
}

impl Intervention<'_> {
    /// Follows an operation to its end; what fails is told with its causes.
    async fn follow(
        &self,
        operation: Operation,
        mark: Option<Mark>,
        token: Option<&str>,
    ) -> Result<String, InterveneError> {
        let watch = Watch {
            stack_id: &self.stack.id,
            name: &self.stack.name,
            operation,
            mark,
            token,
            resources: None,
            express: false,
        };
        let ended = follow(self.stacks, watch, self.events).await;
        let ended = ended.map_err(|source| self.cloud(source))?;
        let rolls_back = operation == Operation::Rollback;
        let good = match ended.status.ends_with("_COMPLETE") {
            true => rolls_back || !ended.status.contains("ROLLBACK"),
            false => false,
        };
        match good {
            true => Ok(ended.status),
            false => Err(failure(self.stacks, &self.stack.name, &ended).await.into()),
        }
    }

    fn not_now(&self, reason: &'static str) -> InterveneError {
        InterveneError::NotNow {
            stack: self.stack.name.clone(),
            status: self.stack.status.clone(),
            reason,
        }
    }

    fn cloud(&self, source: CloudError) -> InterveneError {
        InterveneError::Cloud {
            stack: self.stack.name.clone(),
            source,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scripted::{Script, resource_event, stack, stack_event};

    async fn cancelled(script: &Script) -> Result<Cancelled, InterveneError> {
        let found = script.stack("s").await.unwrap().unwrap();
        cancel(script, &found, "token", &Events::none()).await
    }

    async fn rolled_back(script: &Script, skip: &[&str]) -> Result<(), InterveneError> {
        let found = script.stack("s").await.unwrap().unwrap();
        let skip: Vec<_> = skip.iter().map(|id| (*id).to_owned()).collect();
        roll_back(script, &found, &skip, "token", &Events::none()).await
    }

    #[tokio::test(start_paused = true)]
    async fn a_cancelled_update_is_followed_until_it_is_rolled_back() {
        let script = Script::default().statuses(&[
            "UPDATE_IN_PROGRESS",
            "UPDATE_IN_PROGRESS",
            "UPDATE_ROLLBACK_IN_PROGRESS",
            "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
            "UPDATE_ROLLBACK_COMPLETE",
        ]);
        assert_eq!(cancelled(&script).await.unwrap(), Cancelled::RolledBack);
        assert_eq!(script.calls(), ["cancel"]);
    }

    #[tokio::test(start_paused = true)]
    async fn an_update_may_win_the_race() {
        let script = Script::default().statuses(&[
            "UPDATE_IN_PROGRESS",
            "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
            "UPDATE_COMPLETE",
        ]);
        assert_eq!(cancelled(&script).await.unwrap(), Cancelled::TooLate);
    }

    #[tokio::test(start_paused = true)]
    async fn only_an_update_can_be_cancelled() {
        for status in [
            "CREATE_IN_PROGRESS",
            "UPDATE_COMPLETE",
            "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
            "UPDATE_ROLLBACK_IN_PROGRESS",
        ] {
            let script = Script::default().statuses(&[status]);
            let error = cancelled(&script).await.unwrap_err();
            assert!(matches!(error, InterveneError::NotNow { .. }), "{error}");
            assert!(script.calls().is_empty(), "{status}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_failed_update_is_rolled_back_and_a_failed_rollback_goes_on() {
        for (status, call) in [
            ("UPDATE_FAILED", "rollback"),
            ("UPDATE_ROLLBACK_FAILED", "continue rollback"),
        ] {
            let script = Script::default().statuses(&[
                status,
                status,
                "UPDATE_ROLLBACK_IN_PROGRESS",
                "UPDATE_ROLLBACK_COMPLETE",
            ]);
            rolled_back(&script, &[]).await.unwrap();
            assert_eq!(script.calls(), [call]);
        }
    }

    #[tokio::test(start_paused = true)]
    async fn resources_are_skipped_only_where_a_rollback_failed() {
        let script = Script::default().statuses(&["UPDATE_FAILED"]);
        let error = rolled_back(&script, &["A"]).await.unwrap_err();
        assert_eq!(
            error.to_string(),
            "`s` is in UPDATE_FAILED: resources are skipped only where a rollback failed"
        );
        assert!(script.calls().is_empty());
    }

    #[tokio::test(start_paused = true)]
    async fn a_rollback_that_fails_again_tells_why() {
        let events = [
            stack_event("UPDATE_ROLLBACK_IN_PROGRESS", "User Initiated"),
            resource_event("Table", "UPDATE_FAILED", "it is in use"),
            stack_event("UPDATE_ROLLBACK_FAILED", "The following failed: [Table]."),
        ];
        let script = Script::default()
            .statuses(&[
                "UPDATE_ROLLBACK_FAILED",
                "UPDATE_ROLLBACK_IN_PROGRESS",
                "UPDATE_ROLLBACK_FAILED",
            ])
            .events(&[&[], &events]);
        let Err(InterveneError::Failed(failure)) = rolled_back(&script, &[]).await else {
            panic!("it fails");
        };
        assert_eq!(failure.status, "UPDATE_ROLLBACK_FAILED");
        assert_eq!(failure.causes[0].reason, "it is in use");
    }

    #[tokio::test(start_paused = true)]
    async fn whoever_attaches_learns_how_it_ends() {
        let script = Script::default().statuses(&["UPDATE_IN_PROGRESS", "UPDATE_COMPLETE"]);
        let found = stack("UPDATE_IN_PROGRESS");
        let status = attach(&script, &found, &Events::none()).await.unwrap();
        assert_eq!(status, "UPDATE_COMPLETE");

        let script = Script::default().statuses(&["UPDATE_ROLLBACK_COMPLETE"]);
        let failed = attach(&script, &found, &Events::none()).await.unwrap_err();
        assert!(matches!(failed, InterveneError::Failed(_)), "{failed}");
    }
}
