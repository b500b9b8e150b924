//! One file per subcommand; its help text is the doc comment of its arguments.

#[cfg(feature = "deploy")]
pub mod catalog;
pub mod check;
pub mod completions;
#[cfg(feature = "deploy")]
pub mod deploy;
#[cfg(feature = "deploy")]
pub mod destroy;
#[cfg(feature = "deploy")]
pub mod orders;
#[cfg(feature = "deploy")]
pub mod outputs;
#[cfg(feature = "deploy")]
mod session;
#[cfg(feature = "deploy")]
mod staff;
pub mod synth;

use crate::cli::{Cli, Command};
use crate::error::CommandResult;
use crate::ui::Ui;

/// Runs the command.
pub fn run(cli: &Cli, ui: &Ui) -> CommandResult {
    let global = &cli.global;
    match &cli.command {
        Command::Synth(args) => synth::run(args, global, ui),
        Command::Check(args) => check::run(args, global, ui),
        #[cfg(feature = "deploy")]
        Command::Deploy(args) => deploy::run(args, global, ui),
        #[cfg(feature = "deploy")]
        Command::Outputs(args) => outputs::run(args, global, ui),
        #[cfg(feature = "deploy")]
        Command::Destroy(args) => destroy::run(args, global, ui),
        #[cfg(feature = "deploy")]
        Command::Catalog(args) => catalog::run(args, global, ui),
        #[cfg(feature = "deploy")]
        Command::Orders(args) => orders::run(args, global, ui),
        Command::Completions(args) => completions::run(args, ui),
    }
}
