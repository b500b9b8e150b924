//! `rollback`: takes a failed stack back to what it was.

use cfn_deploy::intervene::{can_be_rolled_back, roll_back};
use clap::Args;
use serde_json::json;

use super::deploy::failure::Origin;
use super::session::{self, Session, require_account};
use crate::cli::GlobalArgs;
use crate::error::CommandResult;
use crate::exit::ExitCode;
use crate::project::Project;
use crate::ui::Ui;

/// Roll back what failed
///
/// Every stack of the environment that stands as it failed goes back to what it
/// was; a rollback that failed goes on. A first creation that failed leaves
/// nothing to go back to: `deploy` makes it anew.
#[derive(Debug, Args)]
pub struct RollbackArgs {
    /// The environment
    #[arg(default_value = "local", value_name = "ENV")]
    environment: String,
    /// Leave this resource as it is, where a rollback failed because of it (may be repeated)
    #[arg(long, value_name = "ID")]
    skip: Vec<String>,
    /// Print one object: `{"version":1,"stacks":["shop-dev"]}`, the stacks that were rolled back
    #[arg(long)]
    json: bool,
}

pub fn run(args: &RollbackArgs, global: &GlobalArgs, ui: &Ui) -> CommandResult {
    let project = Project::load(global, &args.environment)?;
    require_account(&project.environment)?;
    let stacks = project.stacks();
    let done = session::block_on(ui.follow(async |events| {
        let session = Session::open(&project.environment, global, &events).await?;
        let states = session.states(&stacks).await?;
        let mut done = Vec::new();
        for (stack, state) in stacks.iter().zip(states) {
            let Some(found) = state.stack.filter(can_be_rolled_back) else {
                continue;
            };
            let token = format!("infra-gen-{}-rollback", session::nonce());
            let cloud = session.cloud(stack);
            let outcome = roll_back(&*cloud, &found, &args.skip, &token, &events).await;
            let origin = Origin {
                environment: &args.environment,
                stack,
            };
            outcome.map_err(|error| origin.intervened(error))?;
            done.push(stack.name.clone());
        }
        Ok(done)
    }))?;
    if done.is_empty() {
        ui.status(format_args!(
            "Nothing to roll back in {}: no stack stands as it failed",
            args.environment
        ));
    }
    for stack in &done {
        ui.status(format_args!("{stack}: rolled back"));
    }
    if args.json {
        let report = json!({
            "version": 1,
            "command": "rollback",
            "environment": args.environment,
            "stacks": done,
        });
        ui.result(&format!("{report:#}\n"));
    }
    Ok(ExitCode::Done)
}
