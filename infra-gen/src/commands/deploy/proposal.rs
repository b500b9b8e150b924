//! What will be done to one stack: a change set that waits, or, where its
//! parameters do not exist yet, what the templates say.

use std::collections::BTreeMap;
use std::sync::Arc;

use cfn::Template;
use cfn_deploy::change_set::{PendingChangeSet, Proposal, Proposed, propose};
use cfn_deploy::cloud::{ChangeSetKind, Cloud, OnFailure, ParameterValue};
use cfn_deploy::event::Events;
use cfn_deploy::plan::Plan;
use cfn_deploy::state::StackState;
use cfn_diff::{StackDiff, diff, security_changes};
use shop_stack::StackOutput;

use super::failure::Origin;
use crate::error::CommandResult;

/// A stack of the environment: as it is to be, where, and as it is.
pub struct Target<'a> {
    /// What it is to be.
    pub stack: &'a StackOutput,
    /// The account and region it lives in.
    pub cloud: Arc<dyn Cloud>,
    /// What it is.
    pub state: StackState,
}

/// What will be done to a stack.
pub enum Intent {
    /// Nothing. The templates may differ in what CloudFormation does not count.
    Nothing(StackDiff),
    /// This change set.
    ChangeSet(Box<PendingChangeSet>),
    /// What the templates say; the change set cannot be made yet.
    Predicted(Box<Plan>),
}

impl Intent {
    /// What is to be shown.
    pub fn plan(&self) -> Option<&Plan> {
        match self {
            Intent::Nothing(_) => None,
            Intent::ChangeSet(pending) => Some(&pending.plan),
            Intent::Predicted(plan) => Some(plan),
        }
    }
}

/// How every change set of one deployment is made.
#[derive(Clone, Copy)]
pub struct Manner<'a> {
    /// The environment's name.
    pub environment: &'a str,
    /// Tags of the stacks.
    pub tags: &'a BTreeMap<String, String>,
    /// The role CloudFormation works under.
    pub role_arn: Option<&'a str>,
    /// What happens on a failure.
    pub on_failure: OnFailure,
    /// Complete before everything has settled.
    pub express: bool,
    /// Bring back what was changed by hand.
    pub revert_drift: bool,
    /// The bucket for a template that is too large for a request.
    pub artifacts: Option<&'a str>,
    /// Names this run's operations.
    pub nonce: &'a str,
    /// What the change sets' names begin with.
    pub name: &'a str,
    /// What the change sets are for.
    pub description: Option<&'a str>,
}

impl Target<'_> {
    /// Makes a change set with these parameters.
    pub async fn propose(
        &self,
        parameters: &BTreeMap<String, ParameterValue>,
        manner: &Manner<'_>,
        events: &Events,
    ) -> CommandResult<Intent> {
        let proposal = Proposal {
            state: &self.state,
            template: &self.stack.template,
            parameters,
            tags: manner.tags,
            role_arn: manner.role_arn,
            on_failure: manner.on_failure,
            express: manner.express,
            revert_drift: manner.revert_drift,
            artifacts: manner.artifacts.map(|bucket| (&*self.cloud as _, bucket)),
            nonce: manner.nonce,
            name: manner.name,
            description: manner.description,
        };
        let origin = Origin {
            environment: manner.environment,
            stack: self.stack,
        };
        let proposed = propose(&*self.cloud, &proposal, events).await;
        Ok(match proposed.map_err(|error| origin.proposed(error))? {
            Proposed::Unchanged { difference } => Intent::Nothing(difference),
            Proposed::Changed(pending) => Intent::ChangeSet(pending),
        })
    }

    /// What the templates say will happen.
    pub async fn predict(&self) -> CommandResult<Intent> {
        let (kind, deployed) = match &self.state.stack {
            None => (ChangeSetKind::Create, None),
            Some(stack) => {
                let text = self.cloud.template(&stack.id).await?;
                (ChangeSetKind::Update, Template::parse(&text).ok())
            }
        };
        let (old, new) = (deployed.as_ref(), Some(&self.stack.template));
        let plan = Plan::predicted(
            &self.stack.name,
            kind,
            &diff(old, new),
            security_changes(old, new),
        );
        Ok(Intent::Predicted(Box::new(plan)))
    }
}
