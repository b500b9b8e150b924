//! `open`: the shop in a browser.

use std::process::{Command, Stdio};

use clap::Args;
use shop_stack::StackKind;

use super::session::{self, Session};
use crate::cli::GlobalArgs;
use crate::error::{CommandError, CommandResult};
use crate::exit::ExitCode;
use crate::project::Project;
use crate::ui::Ui;

/// What opens an address, by system.
const OPENERS: [&str; 3] = ["xdg-open", "open", "wslview"];

/// Open the shop of an environment in a browser
///
/// Prints the address as well, for where there is no browser.
#[derive(Debug, Args)]
pub struct OpenArgs {
    /// The environment
    #[arg(default_value = "local", value_name = "ENV")]
    environment: String,
}

pub fn run(args: &OpenArgs, global: &GlobalArgs, ui: &Ui) -> CommandResult {
    let project = Project::load(global, &args.environment)?;
    session::require_account(&project.environment)?;
    let mut stacks = project.stacks();
    stacks.retain(|stack| stack.kind == StackKind::Shop);
    let states = session::block_on(ui.follow(async |events| {
        let session = Session::open(&project.environment, global, &events).await?;
        session.states(&stacks).await
    }))?;
    let address = states.iter().find_map(|state| state.output("SiteUrl"));
    let Some(address) = address else {
        return Err(CommandError::not_deployed(&args.environment));
    };
    ui.result(&format!("{address}\n"));
    let opened = OPENERS.iter().any(|opener| {
        Command::new(opener)
            .arg(address)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .is_ok()
    });
    if !opened {
        ui.status("There is no program here that opens addresses; type it into a browser");
    }
    Ok(ExitCode::Done)
}
