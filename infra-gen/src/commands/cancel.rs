//! `cancel`: takes back an update that runs.

use cfn_deploy::intervene::{Cancelled, cancel};
use clap::Args;
use serde_json::json;

use super::deploy::failure::Origin;
use super::session::{self, Session, require_account};
use crate::cli::GlobalArgs;
use crate::error::CommandResult;
use crate::exit::ExitCode;
use crate::project::Project;
use crate::ui::Ui;

/// Cancel the update that runs
///
/// Every stack of the environment that is being updated is rolled back to what
/// it was. A creation cannot be cancelled: `destroy` takes it back.
#[derive(Debug, Args)]
pub struct CancelArgs {
    /// The environment
    #[arg(default_value = "local", value_name = "ENV")]
    environment: String,
    /// Print one object: `{"version":1,"stacks":[{"name":…,"result":"rolled-back"}]}`
    #[arg(long)]
    json: bool,
}

pub fn run(args: &CancelArgs, global: &GlobalArgs, ui: &Ui) -> CommandResult {
    let project = Project::load(global, &args.environment)?;
    require_account(&project.environment)?;
    let stacks = project.stacks();
    let done = session::block_on(ui.follow(async |events| {
        let session = Session::open(&project.environment, global, &events).await?;
        let states = session.states(&stacks).await?;
        let mut done = Vec::new();
        for (stack, state) in stacks.iter().zip(states) {
            let Some(found) = state.stack else { continue };
            if !found.status.ends_with("_IN_PROGRESS") {
                continue;
            }
            let token = format!("infra-gen-{}-cancel", session::nonce());
            let outcome = cancel(&*session.cloud(stack), &found, &token, &events).await;
            let origin = Origin {
                environment: &args.environment,
                stack,
            };
            done.push((
                stack.name.clone(),
                outcome.map_err(|error| origin.intervened(error))?,
            ));
        }
        Ok(done)
    }))?;
    if done.is_empty() {
        ui.status(format_args!("Nothing is under way in {}", args.environment));
    }
    for (stack, outcome) in &done {
        match outcome {
            Cancelled::RolledBack => ui.status(format_args!("{stack}: cancelled")),
            Cancelled::TooLate => ui.warn(format_args!(
                "`{stack}` was complete before it could be cancelled"
            )),
        }
    }
    if args.json {
        let stacks = done.iter().map(|(name, outcome)| {
            let result = match outcome {
                Cancelled::RolledBack => "rolled-back",
                Cancelled::TooLate => "too-late",
            };
            json!({"name": name, "result": result})
        });
        let report = json!({
            "version": 1,
            "command": "cancel",
            "environment": args.environment,
            "stacks": stacks.collect::<Vec<_>>(),
        });
        ui.result(&format!("{report:#}\n"));
    }
    Ok(ExitCode::Done)
}
