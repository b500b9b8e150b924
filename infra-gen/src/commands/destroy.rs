//! `destroy`: takes an environment down, after saying what that means.

use std::sync::Arc;

use cfn_deploy::cloud::{Cloud, Objects, StackResource};
use cfn_deploy::destroy::{self, Blocked, Consent, DestroyError, DestroyPlan, Obstacle, Teardown};
use cfn_deploy::event::Events;
use cfn_deploy::recover::{self, RecoverError};
use cfn_deploy::state::StackState;
use clap::Args;
use shop_stack::{StackKind, StackOutput};

use super::deploy::names::output;
use super::local;
use super::session::{self, Session};
use crate::cli::GlobalArgs;
use crate::error::{CommandError, CommandResult};
use crate::exit::ExitCode;
use crate::project::Project;
use crate::ui::{self, Ui};

/// Take an environment down
///
/// First shows what is deleted, what is retained and what stands in the way;
/// then asks; then does it, and lists what is left. Exits with 4 when
/// something is left.
#[derive(Debug, Args)]
pub struct DestroyArgs {
    /// The environment
    #[arg(value_name = "ENV")]
    environment: String,
    /// Ask nothing
    #[arg(long, short)]
    yes: bool,
    /// Empty the buckets that are deleted, all versions of everything in them
    #[arg(long)]
    empty_buckets: bool,
    /// Delete also what is retained or protected: tables, pictures, logs
    #[arg(long)]
    delete_data: bool,
    /// Print what was done as one object: `{"version":1,"plans":[…],"left":[…]}`
    #[arg(long)]
    json: bool,
}

/// A stack that is there and will be gone.
struct Doomed<'a> {
    stack: &'a StackOutput,
    cloud: Arc<dyn Cloud>,
    state: StackState,
    plan: DestroyPlan,
}

pub fn run(args: &DestroyArgs, global: &GlobalArgs, ui: &Ui) -> CommandResult {
    let project = Project::load(global, &args.environment)?;
    session::require_account(&project.environment)?;
    let stacks = project.stacks();
    let demolition = Demolition {
        args,
        project: &project,
        stacks: &stacks,
        ui,
    };
    session::block_on(async {
        match project.environment.is_local() {
            true => demolition.on_this_machine(global).await,
            false => {
                ui.follow(async |events| {
                    let session = Session::open(&project.environment, global, &events).await?;
                    demolition.through(&session, &events).await
                })
                .await
            }
        }
    })
}

/// One run of the command.
struct Demolition<'a> {
    args: &'a DestroyArgs,
    project: &'a Project,
    stacks: &'a [StackOutput],
    ui: &'a Ui,
}

impl Demolition<'_> {
    /// Destroys the environment on this machine. A process that ran it has
    /// nothing left to run, and ends.
    async fn on_this_machine(&self, global: &GlobalArgs) -> CommandResult {
        let environment = &self.project.environment;
        match local::find(environment, global).await? {
            Some((remote, key)) => {
                let session = Session::elsewhere(remote.clone(), key).await?;
                let through = async |events: Events| self.through(&session, &events).await;
                let outcome = self.ui.follow(through).await?;
                if matches!(outcome, ExitCode::Done | ExitCode::Leftovers) {
                    remote.stop().await?;
                    local::gone(environment, global).await?;
                }
                Ok(outcome)
            }
            None => {
                let opened = local::open(environment, global).await?;
                let session = Session::here(&opened).await?;
                let through = async |events: Events| self.through(&session, &events).await;
                let outcome = self.ui.follow(through).await;
                opened.close().await;
                outcome
            }
        }
    }

    async fn through(&self, session: &Session, events: &Events) -> CommandResult {
        let Demolition {
            args,
            project,
            stacks,
            ui,
        } = self;
        let doomed = plan(args, project, stacks, session, events).await?;
        ui.settle().await;
        if doomed.is_empty() {
            ui.status(format_args!("Nothing of {} is deployed", args.environment));
            return Ok(ExitCode::Done);
        }
        let plans: Vec<_> = doomed.iter().map(|one| &one.plan).collect();
        match args.json {
            true => ui.status(ui::destroy_plans(&plans).trim_end()),
            false => ui.result(&ui::destroy_plans(&plans)),
        }
        refuse_blocked(&plans)?;
        if !agreed(args, ui)? {
            ui.status("Declined; nothing was changed");
            return Ok(ExitCode::Declined);
        }
        tokio::select! {
            outcome = carry_out(args, project, &doomed, ui, events) => outcome,
            _ = tokio::signal::ctrl_c() => {
                ui.warn(format_args!(
                    "interrupted; CloudFormation goes on with what it has begun.\n\
                     `infra-gen destroy {}` goes on with the rest",
                    args.environment
                ));
                Ok(ExitCode::Interrupted)
            }
        }
    }
}

/// Plans the deletion of every stack that is there, the last deployed first.
async fn plan<'a>(
    args: &DestroyArgs,
    project: &Project,
    stacks: &'a [StackOutput],
    session: &Session,
    events: &Events,
) -> CommandResult<Vec<Doomed<'a>>> {
    let consent = Consent {
        empty_buckets: args.empty_buckets,
        delete_data: args.delete_data,
    };
    let role = project
        .environment
        .service_role
        .as_ref()
        .map(|role| role.as_str());
    let states = session.states(stacks).await?;
    let mut doomed = Vec::new();
    for (stack, state) in stacks.iter().zip(states).rev() {
        let cloud = session.cloud(stack);
        let nonce = session::nonce();
        let settled = recover::prepare(&*cloud, state.clone(), role, &nonce, events).await;
        let state = match settled {
            Ok(state) => state,
            // A deletion deals with these as they are.
            Err(RecoverError::HalfDeleted { .. } | RecoverError::RollbackFailed { .. }) => state,
            Err(error) => return Err(error.into()),
        };
        if let Some(plan) = destroy::plan(&*cloud, &state, consent).await? {
            doomed.push(Doomed {
                stack,
                cloud,
                state,
                plan,
            });
        }
    }
    Ok(doomed)
}

fn refuse_blocked(plans: &[&DestroyPlan]) -> CommandResult<()> {
    let blocked: Vec<&Blocked> = plans.iter().flat_map(|plan| &plan.blocked).collect();
    if blocked.is_empty() {
        return Ok(());
    }
    let by = |obstacle| blocked.iter().any(|blocked| blocked.by == obstacle);
    let mut error = CommandError::usage(format!(
        "{} things stand in the way; nothing was deleted",
        blocked.len()
    ));
    if by(Obstacle::NotEmpty) {
        error = error.hint("`--empty-buckets` empties the buckets first");
    }
    if by(Obstacle::DeletionProtection) {
        error = error.hint("`--delete-data` deletes what is protected, with everything in it");
    }
    if by(Obstacle::TerminationProtection) {
        error = error.hint(
            "set `terminationProtection: false` for the environment, deploy that, then destroy",
        );
    }
    Err(error)
}

fn agreed(args: &DestroyArgs, ui: &Ui) -> CommandResult<bool> {
    if args.yes {
        return Ok(true);
    }
    if !ui.can_ask() {
        return Err(CommandError::usage(
            "this needs an answer, and there is no terminal to ask on",
        )
        .hint("read the plan above, then run the command with `--yes`"));
    }
    Ok(ui.ask(&format!(
        "Destroy {}? This cannot be undone.",
        args.environment
    ))?)
}

async fn carry_out(
    args: &DestroyArgs,
    project: &Project,
    doomed: &[Doomed<'_>],
    ui: &Ui,
    events: &Events,
) -> CommandResult {
    let role = project
        .environment
        .service_role
        .as_ref()
        .map(|role| role.as_str());
    // Still there while the other stacks are taken down: it goes last.
    let artifacts = doomed
        .iter()
        .find(|one| one.stack.kind == StackKind::Artifacts)
        .and_then(|one| {
            let bucket = one.state.output(output::BUCKET_NAME)?;
            Some((&*one.cloud as &dyn Objects, bucket))
        });
    let mut left: Vec<StackResource> = Vec::new();
    for one in doomed {
        let nonce = session::nonce();
        let teardown = Teardown {
            state: &one.state,
            plan: &one.plan,
            role_arn: role,
            artifacts,
            nonce: &nonce,
        };
        let done = destroy::destroy(&*one.cloud, &teardown, events).await;
        left.extend(done.map_err(|error| failed(error, &args.environment, one.stack))?);
    }
    ui.settle().await;
    if args.json {
        let plans: Vec<_> = doomed.iter().map(|one| &one.plan).collect();
        let report = serde_json::json!({
            "version": 1,
            "command": "destroy",
            "environment": args.environment,
            "plans": plans,
            "left": left,
        });
        ui.result(&format!("{report:#}\n"));
    }
    if left.is_empty() {
        ui.status(format_args!("Destroyed {}", args.environment));
        return Ok(ExitCode::Done);
    }
    ui.status(format_args!(
        "Destroyed {}; these are retained:",
        args.environment
    ));
    ui.status(ui::resources(&left).trim_end());
    Ok(ExitCode::Leftovers)
}

fn failed(error: DestroyError, environment: &str, stack: &StackOutput) -> CommandError {
    match error {
        DestroyError::Failed(failure) => {
            let message = format!("`{}` is not deleted: {}", failure.stack, failure.status);
            let error = CommandError::usage(message).exit(ExitCode::StackFailed);
            let error = failure
                .causes
                .iter()
                .fold(error, |error, cause| error.detail(format!("  {cause}")));
            error.hint(format!(
                "mend what stands in the way, then `infra-gen destroy {environment}`"
            ))
        }
        other => CommandError::from(other).hint(format!(
            "`{}` may be deleted in part; run the command again",
            stack.name
        )),
    }
}
