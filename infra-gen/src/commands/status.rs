//! `status`: what an environment is doing.

use clap::Args;
use serde_json::json;

use super::session::{self, Session, require_account};
use crate::cli::GlobalArgs;
use crate::error::CommandResult;
use crate::exit::ExitCode;
use crate::project::Project;
use crate::ui::{self, Ui};

/// Show the state of an environment
///
/// Its stacks with their statuses, and of the environment on this machine also
/// what runs: addresses, functions, firewalls, and permissions nobody has used.
#[derive(Debug, Args)]
pub struct StatusArgs {
    /// The environment
    #[arg(default_value = "local", value_name = "ENV")]
    environment: String,
    /// Print one object: `{"version":1,"stacks":[…],"running":{…}}`
    #[arg(long)]
    json: bool,
}

pub fn run(args: &StatusArgs, global: &GlobalArgs, ui: &Ui) -> CommandResult {
    let project = Project::load(global, &args.environment)?;
    let environment = &project.environment;
    require_account(environment)?;
    let stacks = project.stacks();
    let (states, running) = session::block_on(ui.follow(async |events| {
        let session = Session::open(environment, global, &events).await?;
        let states = session.states(&stacks).await?;
        let running = session.running().await?;
        Ok((states, running))
    }))?;
    match args.json {
        true => {
            let stacks = states.iter().map(|state| {
                let stack = state.stack.as_ref();
                json!({
                    "name": state.name,
                    "status": stack.map(|stack| &stack.status),
                    "reason": stack.and_then(|stack| stack.status_reason.as_ref()),
                })
            });
            let report = json!({
                "version": 1,
                "environment": args.environment,
                "stacks": stacks.collect::<Vec<_>>(),
                "running": running,
            });
            ui.result(&format!("{report:#}\n"));
        }
        false => ui.result(&ui::status(&states, running.as_ref())),
    }
    Ok(ExitCode::Done)
}
