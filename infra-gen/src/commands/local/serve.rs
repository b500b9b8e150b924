//! `serve`: the process behind `deploy --detach`.

use cfn_local::control::{self, Bound};
use clap::Args;

use super::{end_asked_for, open};
use crate::cli::GlobalArgs;
use crate::commands::session;
use crate::error::CommandResult;
use crate::exit::ExitCode;
use crate::project::Project;
use crate::ui::Ui;

/// Run the environment on this machine with what is deployed in it
///
/// `infra-gen deploy --detach` starts this in the background.
#[derive(Debug, Args)]
pub struct ServeArgs {
    /// The environment
    #[arg(default_value = "local", value_name = "ENV")]
    environment: String,
}

pub fn run(args: &ServeArgs, global: &GlobalArgs, ui: &Ui) -> CommandResult {
    let project = Project::load(global, &args.environment)?;
    session::block_on(async {
        let environment = open(&project.environment, global).await?;
        let bound = Bound::in_folder(environment.folder())?;
        ui.status(format_args!("http://{}", environment.addresses().site));
        tokio::select! {
            () = control::serve(&bound, &environment) => {}
            () = end_asked_for() => {}
        }
        environment.close().await;
        // Who waits for the end looks at the socket: by now the folder is free.
        drop(bound);
        Ok(ExitCode::Done)
    })
}
