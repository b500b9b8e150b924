//! A change set from a template: made, waited for, read to its last page.

mod capability;
mod deployed;
mod no_change;
mod read;
mod request;

use std::collections::BTreeMap;

use cfn::Template;
use cfn_diff::{StackDiff, security_changes};

use crate::cloud::{
    ChangeSetKind, CloudError, CloudErrorKind, CloudResult, DeleteRequest, Objects, OnFailure,
    ParameterValue, Stacks, ValidationError,
};
use crate::event::{DeployEvent, Events};
use crate::plan::Plan;
use crate::state::StackState;

pub use capability::capabilities;
pub use no_change::is_no_change;
pub use request::INLINE_LIMIT;

/// What is to be deployed to one stack, and how.
#[derive(Clone, Copy)]
pub struct Proposal<'a> {
    /// The stack as it is now, after [`crate::recover::prepare`].
    pub state: &'a StackState,
    /// The template.
    pub template: &'a Template,
    /// Values of its parameters. Those left out keep the template's default
    /// or, without one, the stack's present value.
    pub parameters: &'a BTreeMap<String, ParameterValue>,
    /// Tags of the stack.
    pub tags: &'a BTreeMap<String, String>,
    /// The role CloudFormation works under.
    pub role_arn: Option<&'a str>,
    /// What happens on a failure.
    pub on_failure: OnFailure,
    /// Complete when configuration is applied.
    pub express: bool,
    /// Bring back what was changed by hand.
    pub revert_drift: bool,
    /// Where a template goes that is too large for the request.
    pub artifacts: Option<(&'a dyn Objects, &'a str)>,
    /// Letters and digits that make the change set's name this run's own.
    pub nonce: &'a str,
    /// What the change set's name begins with: letters, digits and hyphens.
    pub name: &'a str,
    /// What the change set is for, in its maker's words.
    pub description: Option<&'a str>,
}

/// What CloudFormation answered.
#[derive(Debug)]
pub enum Proposed {
    /// There is nothing to do. A difference of the templates, where there is
    /// one, is something CloudFormation does not count as a change.
    Unchanged {
        /// How the templates differ all the same.
        difference: StackDiff,
    },
    /// There is something to do.
    Changed(Box<PendingChangeSet>),
}

/// A change set that waits to be executed or discarded.
#[derive(Debug, Clone, PartialEq)]
pub struct PendingChangeSet {
    /// The stack's ARN.
    pub stack_id: String,
    /// The change set's ARN.
    pub change_set_id: String,
    /// What it will do.
    pub plan: Plan,
    /// What happens on a failure.
    pub on_failure: OnFailure,
    /// Complete when configuration is applied.
    pub express: bool,
    /// What could not be read and therefore is not in the plan, for the engineer to know.
    pub gaps: Vec<String>,
}

/// Why there is no change set.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ChangeSetError {
    /// A parameter has neither a value nor a default.
    #[error("parameter `{parameter}` of `{stack}` has no value")]
    MissingParameter {
        /// The stack.
        stack: String,
        /// The parameter.
        parameter: String,
    },
    /// A value was given for a parameter the template does not have.
    #[error("the template of `{stack}` has no parameter `{parameter}`")]
    UnknownParameter {
        /// The stack.
        stack: String,
        /// The parameter.
        parameter: String,
    },
    /// The template does not fit into a request, and there is no bucket for it.
    #[error(
        "the template of `{stack}` has {size} bytes, more than the {INLINE_LIMIT} a request takes, and there is no bucket to put it in"
    )]
    TooLarge {
        /// The stack.
        stack: String,
        /// Bytes of the minified template.
        size: usize,
    },
    /// CloudFormation refused the template or the change.
    #[error("CloudFormation refuses the change of `{stack}`: {reason}")]
    Rejected {
        /// The stack.
        stack: String,
        /// Its reason.
        reason: String,
        /// What it found, every failure of it, where the endpoint tells.
        errors: Vec<ValidationError>,
    },
    /// A call failed.
    #[error("cannot make a change set for `{stack}`")]
    Cloud {
        /// The stack.
        stack: String,
        /// What failed.
        #[source]
        source: CloudError,
    },
}

/// Makes a change set and reads it. Nothing is changed yet; where it comes to
/// nothing, nothing is left behind.
pub async fn propose(
    stacks: &dyn Stacks,
    proposal: &Proposal<'_>,
    events: &Events,
) -> Result<Proposed, ChangeSetError> {
    let name = &proposal.state.name;
    let cloud = |source| ChangeSetError::Cloud {
        stack: name.clone(),
        source,
    };
    let request = request::build(proposal).await?;
    events.send(DeployEvent::ChangeSetCreating {
        stack: name.clone(),
    });

    let created = stacks.create_change_set(&request).await;
    let id = match created {
        Ok(id) => id,
        // An earlier try of this very request got through.
        Err(error) if error.kind == CloudErrorKind::AlreadyExists => request.name.clone(),
        Err(error) if error.kind == CloudErrorKind::Invalid => {
            return match is_no_change(error.message()) {
                true => Ok(Proposed::Unchanged {
                    difference: deployed::read(stacks, proposal.state)
                        .await
                        .difference(proposal.template),
                }),
                false => Err(ChangeSetError::Rejected {
                    stack: name.clone(),
                    reason: error.message().to_owned(),
                    errors: Vec::new(),
                }),
            };
        }
        Err(error) => return Err(cloud(error)),
    };

    let (first, deployed) = tokio::join!(
        read::await_ready(stacks, name, &id),
        deployed::read(stacks, proposal.state),
    );
    let unread = async |source| {
        // Whatever keeps it from being read may keep it from being deleted too:
        // why it cannot be read is what is to be told.
        let _ = withdraw(stacks, name, &id, request.kind).await;
        cloud(source)
    };
    let first = match first {
        Ok(first) => first,
        Err(source) => return Err(unread(source).await),
    };
    let difference = deployed.difference(proposal.template);
    let mut pending = PendingChangeSet {
        stack_id: first.stack_id.clone(),
        change_set_id: first.id.clone(),
        plan: Plan::predicted(name, request.kind, &difference, Vec::new()),
        on_failure: proposal.on_failure,
        express: proposal.express,
        gaps: deployed.gap.into_iter().collect(),
    };
    if first.status == "CREATE_COMPLETE" {
        let changes = match read::all_changes(stacks, name, &first).await {
            Ok(changes) => changes,
            Err(source) => return Err(unread(source).await),
        };
        let security = security_changes(deployed.template.as_ref(), Some(proposal.template));
        pending.plan = Plan::new(
            name,
            request.kind,
            &changes,
            &difference,
            |id| is_conditional(proposal.template, id),
            security,
        );
        return Ok(Proposed::Changed(Box::new(pending)));
    }

    let reason = first.status_reason.unwrap_or_default();
    let no_change = is_no_change(&reason);
    let errors = match no_change {
        true => Vec::new(),
        // Best told in full, but a refusal stands without the details too.
        false => stacks
            .validation_errors(name, &first.id)
            .await
            .unwrap_or_default(),
    };
    discard(stacks, &pending).await.map_err(cloud)?;
    match no_change {
        true => Ok(Proposed::Unchanged { difference }),
        false => Err(ChangeSetError::Rejected {
            stack: name.clone(),
            reason,
            errors,
        }),
    }
}

/// Whether a resource exists only under a condition.
fn is_conditional(template: &Template, logical_id: &str) -> bool {
    template.resources().any(|resource| {
        resource.logical_id == logical_id && resource.body.contains_key("Condition")
    })
}

/// Deletes a change set that is not wanted, and the empty stack it may have made.
pub async fn discard(stacks: &dyn Stacks, pending: &PendingChangeSet) -> CloudResult<()> {
    let (stack, change_set) = (&pending.stack_id, &pending.change_set_id);
    withdraw(stacks, stack, change_set, pending.plan.kind).await
}

async fn withdraw(
    stacks: &dyn Stacks,
    stack: &str,
    change_set: &str,
    kind: ChangeSetKind,
) -> CloudResult<()> {
    stacks.delete_change_set(stack, change_set).await?;
    if kind == ChangeSetKind::Create
        && let Some(found) = stacks.stack(stack).await?
        && found.status == "REVIEW_IN_PROGRESS"
    {
        let request = DeleteRequest {
            stack: found.id,
            retain: Vec::new(),
            role_arn: None,
            token: format!("discard-{}", found.name),
        };
        stacks.delete_stack(&request).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
