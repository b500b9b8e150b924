//! `completions`: shell completions.

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use crate::cli::Cli;
use crate::error::CommandResult;
use crate::exit::ExitCode;
use crate::ui::Ui;

/// Print shell completions
///
/// For example: infra-gen completions bash > ~/.local/share/bash-completion/completions/infra-gen
#[derive(Debug, Args)]
pub struct CompletionsArgs {
    /// The shell
    #[arg(value_enum, value_name = "SHELL")]
    shell: Shell,
}

pub fn run(args: &CompletionsArgs, ui: &Ui) -> CommandResult {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "infra-gen", &mut script);
    ui.result(&String::from_utf8_lossy(&script));
    Ok(ExitCode::Done)
}
