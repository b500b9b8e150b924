//! `stop`: ends the environment on this machine; what is in it stays.

use clap::Args;

use super::{local, session};
use crate::cli::GlobalArgs;
use crate::error::{CommandError, CommandResult};
use crate::exit::ExitCode;
use crate::project::Project;
use crate::ui::Ui;

/// Stop the environment on this machine
///
/// Nothing is lost: `infra-gen deploy` runs it again with everything in it.
#[derive(Debug, Args)]
pub struct StopArgs {
    /// The environment
    #[arg(default_value = "local", value_name = "ENV")]
    environment: String,
}

pub fn run(args: &StopArgs, global: &GlobalArgs, ui: &Ui) -> CommandResult {
    let project = Project::load(global, &args.environment)?;
    if !project.environment.is_local() {
        return Err(CommandError::usage(format!(
            "`{}` runs in AWS: it is not stopped, it is destroyed",
            args.environment
        ))
        .hint(format!("infra-gen destroy {}", args.environment)));
    }
    session::block_on(async {
        match local::find(&project.environment, global).await? {
            Some((remote, _)) => {
                remote.stop().await?;
                local::gone(&project.environment, global).await?;
                ui.status(format_args!("Stopped {}", args.environment));
            }
            None => ui.status(format_args!("{} does not run", args.environment)),
        }
        Ok(ExitCode::Done)
    })
}
