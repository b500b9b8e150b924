//! `outputs`: what a deployed environment answers to.

use clap::Args;
use shop_stack::StackKind;

use super::session::{self, Session};
use crate::cli::GlobalArgs;
use crate::error::{CommandError, CommandResult};
use crate::exit::ExitCode;
use crate::project::Project;
use crate::ui::{self, Ui};

/// Show the outputs of a deployed environment
///
/// Addresses, buckets and tables, read back without deploying.
#[derive(Debug, Args)]
pub struct OutputsArgs {
    /// The environment
    #[arg(default_value = "local", value_name = "ENV")]
    environment: String,
    /// Print one object: `{"version":1,"environment":…,"outputs":{…}}`
    #[arg(long)]
    json: bool,
}

pub fn run(args: &OutputsArgs, global: &GlobalArgs, ui: &Ui) -> CommandResult {
    let project = Project::load(global, &args.environment)?;
    session::require_account(&project.environment)?;
    let mut stacks = project.stacks();
    stacks.retain(|stack| stack.kind == StackKind::Shop);
    let states = session::block_on(ui.follow(async |events| {
        let session = Session::open(&project.environment, global, &events).await?;
        session.states(&stacks).await
    }))?;
    let Some(stack) = states.into_iter().find_map(|state| state.stack) else {
        return Err(CommandError::not_deployed(&args.environment));
    };
    match args.json {
        true => {
            let report = serde_json::json!({
                "version": 1,
                "environment": args.environment,
                "outputs": ui::outputs_json(&stack.outputs),
            });
            ui.result(&format!("{report:#}\n"));
        }
        false => ui.result(&ui::outputs(&stack.outputs)),
    }
    Ok(ExitCode::Done)
}
