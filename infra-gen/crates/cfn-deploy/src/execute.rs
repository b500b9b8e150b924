//! Executing the very change set that was shown.

use crate::change_set::PendingChangeSet;
use crate::cloud::{
    ChangeSetKind, CloudError, CloudErrorKind, ExecuteRequest, OnFailure, Stack, Stacks,
};
use crate::event::{Events, Operation};
use crate::failure::{Failure, root_causes};
use crate::follow::{Ended, Watch, follow, mark};

/// Why an execution did not come to a good end.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ExecuteError {
    /// The change set can no longer be executed: the stack changed since it was shown.
    #[error("the change set of `{stack}` is no longer valid; nothing was changed")]
    Obsolete {
        /// The stack.
        stack: String,
        /// What the service said.
        #[source]
        source: CloudError,
    },
    /// The service would not begin: the change set waits as it did.
    #[error("cannot execute the change set of `{stack}`; nothing was changed")]
    Refused {
        /// The stack.
        stack: String,
        /// What the service said.
        #[source]
        source: CloudError,
    },
    /// The operation could not be begun or seen to its end. What had begun goes
    /// on without this program.
    #[error("cannot execute the change set of `{stack}`")]
    Cloud {
        /// The stack.
        stack: String,
        /// What failed.
        #[source]
        source: CloudError,
    },
    /// The stack failed.
    #[error(transparent)]
    Failed(#[from] Failure),
}

/// Executes a change set and follows it to its end. `token` names the
/// operation in its events; the same token never starts it twice.
///
/// Dropping the future leaves the operation running; the next deployment
/// attaches to it.
pub async fn execute(
    stacks: &dyn Stacks,
    pending: &PendingChangeSet,
    token: &str,
    events: &Events,
) -> Result<Stack, ExecuteError> {
    let name = &pending.plan.stack;
    let cloud = |source| ExecuteError::Cloud {
        stack: name.clone(),
        source,
    };
    let stack = stacks.stack(&pending.stack_id).await.map_err(cloud)?;
    let Some(stack) = stack else {
        return Err(cloud(CloudError::new(
            "cloudformation:ExecuteChangeSet",
            name.clone(),
            CloudErrorKind::NotFound,
            "the stack was deleted since its change set was made",
        )));
    };
    let mark = mark(stacks, &stack).await.map_err(cloud)?;
    let request = ExecuteRequest {
        stack: pending.stack_id.clone(),
        change_set: pending.change_set_id.clone(),
        token: token.to_owned(),
        // A change set that creates a stack, and an express one, carry it themselves.
        keep_on_failure: pending.on_failure == OnFailure::Keep
            && pending.plan.kind == ChangeSetKind::Update
            && !pending.express,
    };
    match stacks.execute_change_set(&request).await {
        Ok(()) => {}
        // An earlier try of this very request got through.
        Err(error) if error.code() == Some("TokenAlreadyExistsException") => {}
        Err(source) if source.code() == Some("InvalidChangeSetStatus") => {
            return Err(ExecuteError::Obsolete {
                stack: name.clone(),
                source,
            });
        }
        Err(source) if is_refusal(&source) => {
            return Err(ExecuteError::Refused {
                stack: name.clone(),
                source,
            });
        }
        Err(error) => return Err(cloud(error)),
    }

    let operation = match pending.plan.kind {
        ChangeSetKind::Create => Operation::Create,
        ChangeSetKind::Update => Operation::Update,
    };
    let watch = Watch {
        stack_id: &pending.stack_id,
        name,
        operation,
        mark: Some(mark),
        token: Some(token),
        resources: Some(pending.plan.resources.len()),
        express: pending.express,
    };
    let ended = follow(stacks, watch, events).await.map_err(cloud)?;
    let good = match operation {
        Operation::Create => ended.status.starts_with("CREATE_") && !is_failed(&ended.status),
        _ => ended.status.starts_with("UPDATE_") && !is_failed(&ended.status),
    };
    match ended.stack {
        Some(stack) if good => Ok(stack),
        _ => Err(failure(stacks, name, &ended).await.into()),
    }
}

/// Whether it is certain that nothing began. After a lost answer nobody knows,
/// nor when the tries after it were throttled.
fn is_refusal(error: &CloudError) -> bool {
    matches!(
        error.kind,
        CloudErrorKind::AccessDenied
            | CloudErrorKind::NoCredentials
            | CloudErrorKind::ExpiredCredentials
            | CloudErrorKind::Invalid
    )
}

fn is_failed(status: &str) -> bool {
    status.contains("ROLLBACK") || status.ends_with("_FAILED")
}

/// The failure of an operation that ended badly.
pub(crate) async fn failure(stacks: &dyn Stacks, stack: &str, ended: &Ended) -> Failure {
    Failure {
        stack: stack.to_owned(),
        status: ended.status.clone(),
        rolled_back: matches!(
            ended.status.as_str(),
            "ROLLBACK_COMPLETE" | "UPDATE_ROLLBACK_COMPLETE" | "DELETE_COMPLETE"
        ),
        causes: root_causes(stacks, &ended.events).await,
    }
}

#[cfg(test)]
mod tests;
