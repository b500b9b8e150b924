//! Taking a stack down: first what that means, then doing it.
//!
//! A bucket with something in it, a protected table and a protected stack
//! stand in the way of a deletion; a `Retain` policy leaves its resource
//! behind. The plan names all of them. Emptying buckets and giving up data are
//! two separate decisions, neither of them made here.

mod bucket;
mod plan;
mod release;

use cfn::Template;
use futures::future::try_join_all;
use serde::Serialize;

use crate::change_set::ChangeSetError;
use crate::cloud::{Cloud, CloudError, CloudResult, DeleteRequest, Objects, Stack, StackResource};
use crate::event::{Events, Operation};
use crate::execute::{ExecuteError, failure};
use crate::failure::Failure;
use crate::follow::{Watch, follow, mark};
use crate::state::StackState;

/// What of the data may go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Consent {
    /// Buckets the stack deletes are emptied, all versions.
    pub empty_buckets: bool,
    /// What the template retains or protects is deleted too, emptied first.
    pub delete_data: bool,
}

/// What the deletion of a stack means.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DestroyPlan {
    /// The stack's name.
    pub stack: String,
    /// The stack's ARN.
    pub stack_id: String,
    /// What is deleted.
    pub deleted: Vec<StackResource>,
    /// What is left behind, to be paid for.
    pub retained: Vec<StackResource>,
    /// What stands in the way.
    pub blocked: Vec<Blocked>,
    /// Buckets that are emptied first, as agreed to.
    pub emptied: Vec<StackResource>,
    /// Resources whose retention or protection is lifted first, as agreed to.
    pub released: Vec<String>,
}

/// Something that stands in the way of a deletion.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Blocked {
    /// The resource's logical id; the stack's name for the stack itself.
    pub logical_id: String,
    /// Its physical id.
    pub physical_id: String,
    /// Why it is in the way.
    pub by: Obstacle,
}

/// Why something is in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Obstacle {
    /// The bucket is not empty.
    NotEmpty,
    /// The resource is protected from deletion.
    DeletionProtection,
    /// The stack is protected from deletion.
    TerminationProtection,
}

/// Why a stack is still there.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DestroyError {
    /// Something stands in the way.
    #[error("`{stack}` cannot be deleted: {} in the way", blocked.len())]
    Blocked {
        /// The stack.
        stack: String,
        /// What.
        blocked: Vec<Blocked>,
    },
    /// The bucket could not be emptied.
    #[error("cannot empty bucket `{bucket}`")]
    Empty {
        /// The bucket.
        bucket: String,
        /// What failed.
        #[source]
        source: CloudError,
    },
    /// Objects refused to go, as those under a legal hold do.
    #[error("{count} objects of bucket `{bucket}` cannot be deleted; the first, `{key}`: {reason}")]
    Undeletable {
        /// The bucket.
        bucket: String,
        /// How many.
        count: usize,
        /// The first one.
        key: String,
        /// Why.
        reason: String,
    },
    /// The deployed template cannot be read, and so what it retains is unknown.
    #[error("cannot read the deployed template of `{stack}`")]
    Template {
        /// The stack.
        stack: String,
        /// Why not.
        #[source]
        source: cfn::LoadError,
    },
    /// There is no change set that lifts retention and protection.
    #[error("cannot lift the protection of the data")]
    Propose(#[source] ChangeSetError),
    /// The change that lifts retention and protection failed.
    #[error("cannot lift the protection of the data")]
    Execute(#[source] ExecuteError),
    /// The deletion failed.
    #[error(transparent)]
    Failed(#[from] Failure),
    /// A call failed.
    #[error("cannot delete `{stack}`")]
    Cloud {
        /// The stack.
        stack: String,
        /// What failed.
        #[source]
        source: CloudError,
    },
}

/// Says what the deletion of a stack means; `None` when there is no stack.
pub async fn plan(
    cloud: &dyn Cloud,
    state: &StackState,
    consent: Consent,
) -> Result<Option<DestroyPlan>, DestroyError> {
    let Some(stack) = &state.stack else {
        return Ok(None);
    };
    let failed = |source| DestroyError::Cloud {
        stack: stack.name.clone(),
        source,
    };
    let template = deployed(cloud, stack).await?;
    let resources = cloud.resources(&stack.id).await.map_err(failed)?;
    let filled = filled_buckets(cloud, &resources).await.map_err(failed)?;
    Ok(Some(plan::plan(
        stack, &template, resources, &filled, consent,
    )))
}

/// How a stack is taken down.
#[derive(Clone, Copy)]
pub struct Teardown<'a> {
    /// The stack as it is now.
    pub state: &'a StackState,
    /// What was shown and agreed to.
    pub plan: &'a DestroyPlan,
    /// The role CloudFormation works under.
    pub role_arn: Option<&'a str>,
    /// Where a template goes that is too large for a request.
    pub artifacts: Option<(&'a dyn Objects, &'a str)>,
    /// Letters and digits that name the operations begun here.
    pub nonce: &'a str,
}

/// Carries a plan out; returns what is left behind.
pub async fn destroy(
    cloud: &dyn Cloud,
    teardown: &Teardown<'_>,
    events: &Events,
) -> Result<Vec<StackResource>, DestroyError> {
    let plan = teardown.plan;
    let Some(stack) = &teardown.state.stack else {
        return Ok(Vec::new());
    };
    if !plan.blocked.is_empty() {
        return Err(DestroyError::Blocked {
            stack: plan.stack.clone(),
            blocked: plan.blocked.clone(),
        });
    }
    if !plan.released.is_empty() {
        let template = deployed(cloud, stack).await?;
        release::release(cloud, teardown, &template, events).await?;
    }

    // What is being logged meanwhile can fill an emptied bucket again.
    const ROUNDS: usize = 2;
    let mut last = None;
    for round in 0..ROUNDS {
        for resource in &plan.emptied {
            bucket::empty(cloud, &resource.physical_id, events).await?;
        }
        let token = format!("destroy-{}-{round}", teardown.nonce);
        match delete(cloud, teardown, &token, events).await {
            Ok(()) => return Ok(plan.retained.clone()),
            Err(DestroyError::Failed(failure)) if !plan.emptied.is_empty() => {
                last = Some(failure);
            }
            Err(error) => return Err(error),
        }
    }
    let failure = last.expect("every round that does not return leaves its failure");
    Err(failure.into())
}

async fn delete(
    stacks: &dyn Cloud,
    teardown: &Teardown<'_>,
    token: &str,
    events: &Events,
) -> Result<(), DestroyError> {
    let plan = teardown.plan;
    let failed = |source| DestroyError::Cloud {
        stack: plan.stack.clone(),
        source,
    };
    let Some(stack) = stacks.stack(&plan.stack_id).await.map_err(failed)? else {
        return Ok(());
    };
    let mark = mark(stacks, &stack).await.map_err(failed)?;
    let request = DeleteRequest {
        stack: stack.id.clone(),
        retain: Vec::new(),
        role_arn: teardown.role_arn.map(str::to_owned),
        token: token.to_owned(),
    };
    stacks.delete_stack(&request).await.map_err(failed)?;
    let watch = Watch {
        stack_id: &stack.id,
        name: &plan.stack,
        operation: Operation::Delete,
        mark: Some(mark),
        token: Some(token),
        resources: Some(plan.deleted.len()),
        express: false,
    };
    let ended = follow(stacks, watch, events).await.map_err(failed)?;
    match ended.status.as_str() {
        "DELETE_COMPLETE" => Ok(()),
        _ => Err(failure(stacks, &plan.stack, &ended).await.into()),
    }
}

async fn deployed(stacks: &dyn Cloud, stack: &Stack) -> Result<Template, DestroyError> {
    // Nothing was ever deployed to it.
    if stack.status == "REVIEW_IN_PROGRESS" {
        let empty = Template::parse(r#"{"Resources": {}}"#);
        return Ok(empty.expect("a template without resources is a template"));
    }
    let text = stacks
        .template(&stack.id)
        .await
        .map_err(|source| DestroyError::Cloud {
            stack: stack.name.clone(),
            source,
        })?;
    Template::parse(&text).map_err(|source| DestroyError::Template {
        stack: stack.name.clone(),
        source,
    })
}

/// The logical ids of buckets that hold anything.
async fn filled_buckets(
    objects: &dyn Cloud,
    resources: &[StackResource],
) -> CloudResult<Vec<String>> {
    let looks = resources
        .iter()
        .filter(|resource| resource.type_name == "AWS::S3::Bucket")
        .map(|resource| async move {
            let filled = bucket::is_filled(objects, &resource.physical_id).await?;
            Ok(filled.then(|| resource.logical_id.clone()))
        });
    Ok(try_join_all(looks).await?.into_iter().flatten().collect())
}
