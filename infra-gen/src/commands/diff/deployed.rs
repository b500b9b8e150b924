//! Stacks as they are deployed: what the templates say, and what a change set
//! adds to it. Nothing is left behind: stacks that cannot be updated as they
//! are get no change set.

use std::collections::BTreeMap;

use cfn::Template;
use cfn_deploy::cloud::{OnFailure, ParameterValue};
use cfn_deploy::event::Events;
use cfn_deploy::plan::{Evidence, Plan, PlannedChange};
use cfn_deploy::state::{StackState, Standing};
use cfn_diff::{ResourceDiff, StackDiff};
use shop_stack::{StackKind, StackOutput};

use super::Compared;
use crate::cli::GlobalArgs;
use crate::commands::deploy::interrupt::Unfinished;
use crate::commands::deploy::names::output;
use crate::commands::deploy::parameters::{self, Inputs};
use crate::commands::deploy::proposal::{Intent, Manner, Target};
use crate::commands::session::{self, Session};
use crate::error::{CommandError, CommandResult};
use crate::project::Project;
use crate::ui::Ui;

/// Compares stacks with the deployed ones.
pub fn compare(
    environment: &str,
    global: &GlobalArgs,
    project: &Project,
    stacks: &[StackOutput],
    ui: &Ui,
) -> CommandResult<Vec<Compared>> {
    session::require_account(&project.environment)?;
    session::block_on(ui.follow(async |events| {
        let session = Session::open(&project.environment, global, &events).await?;
        let unfinished = Unfinished::default();
        let comparison = Comparison {
            environment,
            project,
            session: &session,
            events: &events,
            unfinished: &unfinished,
            nonce: session::nonce(),
        };
        let outcome = tokio::select! {
            outcome = comparison.run(stacks) => outcome,
            _ = tokio::signal::ctrl_c() => {
                let exit = unfinished.interrupted(ui, environment).await;
                return Err(CommandError::usage("interrupted").exit(exit));
            }
        };
        // A change set made to be read is not left to be executed.
        unfinished.discard(ui).await;
        outcome
    }))
}

struct Comparison<'a> {
    environment: &'a str,
    project: &'a Project,
    session: &'a Session,
    events: &'a Events,
    unfinished: &'a Unfinished,
    nonce: String,
}

impl Comparison<'_> {
    async fn run(&self, stacks: &[StackOutput]) -> CommandResult<Vec<Compared>> {
        let states = self.session.states(stacks).await?;
        let state = |kind: StackKind| {
            let at = stacks.iter().position(|stack| stack.kind == kind)?;
            states.get(at)
        };
        let (artifacts, edge) = (state(StackKind::Artifacts), state(StackKind::Edge));
        let bucket = artifacts.and_then(|state| state.output(output::BUCKET_NAME));
        let mut compared = Vec::new();
        for (stack, state) in stacks.iter().zip(&states) {
            let parameters = match stack.kind {
                StackKind::Shop => artifacts.zip(edge).and_then(|(artifacts, edge)| {
                    let inputs = Inputs::of(artifacts, edge, &stack.template)?;
                    let secret = parameters::secret(state, false);
                    Some(parameters::values(
                        &stack.template,
                        state,
                        &inputs,
                        None,
                        &secret,
                    ))
                }),
                _ => Some(BTreeMap::new()),
            };
            compared.push(self.compare(stack, state, parameters, bucket).await?);
        }
        Ok(compared)
    }

    /// Without parameters the templates alone are compared.
    async fn compare(
        &self,
        stack: &StackOutput,
        state: &StackState,
        parameters: Option<BTreeMap<String, ParameterValue>>,
        bucket: Option<&str>,
    ) -> CommandResult<Compared> {
        let target = Target {
            stack,
            cloud: self.session.cloud(stack),
            state: state.clone(),
        };
        let old = match (state.standing(), &state.stack) {
            // A stack whose creation failed is made anew.
            (Standing::Absent | Standing::Recreate, _) | (_, None) => None,
            (_, Some(found)) => {
                let text = target.cloud.template(&found.id).await?;
                let parsed = Template::parse(&text).map_err(|error| {
                    let context =
                        format!("the deployed template of `{}` is unreadable", stack.name);
                    anyhow::Error::new(error).context(context)
                })?;
                Some(parsed)
            }
        };
        let mut compared = Compared::new(stack, old.as_ref());
        let parameters = match (state.standing(), parameters) {
            (Standing::Absent | Standing::Recreate, _) => return Ok(compared),
            (Standing::Ready, Some(parameters)) => parameters,
            (Standing::Ready, None) => {
                let note = "the stacks before it give no values: no change set was asked for";
                compared.notes.push(note.to_owned());
                return Ok(compared);
            }
            (_, _) => {
                let status = state.stack.as_ref().map_or("", |stack| &stack.status);
                compared
                    .notes
                    .push(format!("it is {status}: no change set was asked for"));
                return Ok(compared);
            }
        };
        let environment = &self.project.environment;
        let manner = Manner {
            environment: self.environment,
            tags: &environment.tags,
            role_arn: environment.service_role.as_ref().map(|role| role.as_str()),
            on_failure: OnFailure::Rollback,
            express: false,
            revert_drift: false,
            artifacts: bucket.filter(|_| stack.kind == StackKind::Shop),
            nonce: &self.nonce,
            name: "diff",
            description: None,
        };
        match target.propose(&parameters, &manner, self.events).await? {
            Intent::ChangeSet(pending) => {
                self.unfinished.waits(&target.cloud, &pending);
                compared.notes.extend(pending.gaps.iter().cloned());
                compared.diff = merged(&compared.diff, &pending.plan);
            }
            Intent::Nothing(_) if !compared.diff.is_empty() => compared.notes.push(
                "CloudFormation sees no change; the templates differ all the same".to_owned(),
            ),
            Intent::Nothing(_) | Intent::Predicted(_) => {}
        }
        Ok(compared)
    }
}

/// The difference of the templates with what the change set knows beside it.
fn merged(templates: &StackDiff, plan: &Plan) -> StackDiff {
    StackDiff {
        resources: plan
            .resources
            .iter()
            .map(|planned| merged_resource(templates.resource(&planned.logical_id), planned))
            .collect(),
        ..templates.clone()
    }
}

fn merged_resource(written: Option<&ResourceDiff>, planned: &PlannedChange) -> ResourceDiff {
    let mut reasons = planned.reasons.clone();
    if planned.evidence == Evidence::Templates {
        reasons.push("the template; the change set is silent about it".to_owned());
    }
    ResourceDiff {
        logical_id: planned.logical_id.clone(),
        type_name: planned.type_name.clone(),
        impact: planned.impact,
        holds_data: planned.holds_data,
        retained: planned.retained,
        renamed: written.and_then(|written| written.renamed.clone()),
        reasons,
        changes: planned.changes.clone(),
    }
}
