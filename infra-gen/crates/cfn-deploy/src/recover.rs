//! Putting a stack right before a deployment, as far as nobody has to be asked.

use crate::cloud::{CloudError, DeleteRequest, Stack, Stacks};
use crate::event::{DeployEvent, Events, Operation, RecoveryStep};
use crate::execute::failure;
use crate::failure::{Cause, Failure, causes};
use crate::follow::{Watch, follow, last_operation, mark};
use crate::state::{self, StackState, Standing};

/// Why a stack cannot be deployed to.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RecoverError {
    /// Its rollback failed: an engineer decides which resources to leave out.
    #[error("the rollback of `{stack}` failed ({status})")]
    RollbackFailed {
        /// The stack.
        stack: String,
        /// Its status.
        status: String,
        /// What stood in the way.
        causes: Vec<Cause>,
    },
    /// Its deletion failed half-way: that is finished first.
    #[error("`{stack}` is half deleted")]
    HalfDeleted {
        /// The stack.
        stack: String,
        /// What stood in the way.
        causes: Vec<Cause>,
    },
    /// Its status is not known to this program.
    #[error("`{stack}` is in status `{status}`, which this program does not know")]
    Unknown {
        /// The stack.
        stack: String,
        /// Its status.
        status: String,
    },
    /// Putting it right failed.
    #[error(transparent)]
    Failed(#[from] Failure),
    /// It is not right after several rounds: somebody else works on it.
    #[error(
        "`{stack}` does not come to rest (`{status}`); somebody else seems to be working on it"
    )]
    Restless {
        /// The stack.
        stack: String,
        /// Its last status.
        status: String,
    },
    /// A call failed.
    #[error("cannot put `{stack}` right")]
    Cloud {
        /// The stack.
        stack: String,
        /// What failed.
        #[source]
        source: CloudError,
    },
}

/// How often a stack may turn out to need something else.
const ROUNDS: usize = 6;

/// Brings a stack into a state that can be deployed to, and returns that state.
///
/// A first creation that failed is deleted; a failed update is rolled back; an
/// operation under way is waited for. `token` names the operations begun here.
pub async fn prepare(
    stacks: &dyn Stacks,
    mut state: StackState,
    role_arn: Option<&str>,
    token: &str,
    events: &Events,
) -> Result<StackState, RecoverError> {
    for round in 0..ROUNDS {
        let standing = state.standing();
        let Some(stack) = &state.stack else {
            return Ok(state);
        };
        let found = Found {
            stacks,
            stack,
            token: format!("{token}-recover{round}"),
            role_arn,
            events,
        };
        match standing {
            Standing::Absent | Standing::Ready => return Ok(state),
            Standing::Recreate => found.delete().await?,
            Standing::RollBack => found.roll_back().await?,
            Standing::Busy => found.wait().await?,
            Standing::RollbackFailed => {
                return Err(RecoverError::RollbackFailed {
                    stack: stack.name.clone(),
                    status: stack.status.clone(),
                    causes: found.causes().await?,
                });
            }
            Standing::HalfDeleted => {
                return Err(RecoverError::HalfDeleted {
                    stack: stack.name.clone(),
                    causes: found.causes().await?,
                });
            }
            Standing::Unknown => {
                return Err(RecoverError::Unknown {
                    stack: stack.name.clone(),
                    status: stack.status.clone(),
                });
            }
        }
        let name = state.name.clone();
        state = state::read(stacks, &name)
            .await
            .map_err(|source| RecoverError::Cloud {
                stack: name,
                source,
            })?;
    }
    Err(RecoverError::Restless {
        status: state.stack.map(|stack| stack.status).unwrap_or_default(),
        stack: state.name,
    })
}

/// Waits for an operation that runs, however it ends, and returns the state then.
pub async fn settle(
    stacks: &dyn Stacks,
    state: StackState,
    events: &Events,
) -> Result<StackState, RecoverError> {
    match (&state.stack, state.standing()) {
        (Some(stack), Standing::Busy) => {
            let found = Found {
                stacks,
                stack,
                token: String::new(),
                role_arn: None,
                events,
            };
            found.wait().await?;
            let read = state::read(stacks, &state.name).await;
            read.map_err(|source| found.cloud(source))
        }
        _ => Ok(state),
    }
}

/// A stack as it was found.
struct Found<'a> {
    stacks: &'a dyn Stacks,
    stack: &'a Stack,
    token: String,
    role_arn: Option<&'a str>,
    events: &'a Events,
}

impl Found<'_> {
    async fn delete(&self) -> Result<(), RecoverError> {
        self.report(RecoveryStep::DeletingFailedCreation);
        let mark = mark(self.stacks, self.stack).await;
        let mark = mark.map_err(|source| self.cloud(source))?;
        let request = DeleteRequest {
            stack: self.stack.id.clone(),
            retain: Vec::new(),
            role_arn: self.role_arn.map(str::to_owned),
            token: self.token.clone(),
        };
        let begun = self.stacks.delete_stack(&request).await;
        begun.map_err(|source| self.cloud(source))?;
        let watch = self.watch(Operation::Delete, Some(mark));
        self.finish(watch, |status| status == "DELETE_COMPLETE")
            .await
    }

    async fn roll_back(&self) -> Result<(), RecoverError> {
        self.report(RecoveryStep::RollingBack);
        let mark = mark(self.stacks, self.stack).await;
        let mark = mark.map_err(|source| self.cloud(source))?;
        let begun = self.stacks.rollback(&self.stack.id, &self.token).await;
        begun.map_err(|source| self.cloud(source))?;
        let watch = self.watch(Operation::Rollback, Some(mark));
        self.finish(watch, |status| status.ends_with("ROLLBACK_COMPLETE"))
            .await
    }

    /// Waits for what runs; however it ends, the next round deals with that.
    async fn wait(&self) -> Result<(), RecoverError> {
        self.report(RecoveryStep::AwaitingOperation);
        let operation = Operation::of_status(&self.stack.status);
        self.finish(self.watch(operation, None), |_| true).await
    }

    fn watch(&self, operation: Operation, mark: Option<crate::follow::Mark>) -> Watch<'_> {
        Watch {
            stack_id: &self.stack.id,
            name: &self.stack.name,
            operation,
            token: mark.is_some().then_some(self.token.as_str()),
            mark,
            resources: None,
            express: false,
        }
    }

    async fn finish(
        &self,
        watch: Watch<'_>,
        good: impl Fn(&str) -> bool,
    ) -> Result<(), RecoverError> {
        let ended = follow(self.stacks, watch, self.events).await;
        let ended = ended.map_err(|source| self.cloud(source))?;
        match good(&ended.status) {
            true => Ok(()),
            false => Err(failure(self.stacks, &self.stack.name, &ended).await.into()),
        }
    }

    async fn causes(&self) -> Result<Vec<Cause>, RecoverError> {
        let events = last_operation(self.stacks, &self.stack.id).await;
        Ok(causes(&events.map_err(|source| self.cloud(source))?))
    }

    fn report(&self, step: RecoveryStep) {
        self.events.send(DeployEvent::Recovering {
            stack: self.stack.name.clone(),
            status: self.stack.status.clone(),
            step,
        });
    }

    fn cloud(&self, source: CloudError) -> RecoverError {
        RecoverError::Cloud {
            stack: self.stack.name.clone(),
            source,
        }
    }
}

#[cfg(test)]
mod tests;
