//! One file per subcommand; its help text is the doc comment of its arguments.

#[cfg(feature = "deploy")]
pub mod cancel;
#[cfg(feature = "deploy")]
pub mod catalog;
pub mod check;
pub mod completions;
pub mod cost;
#[cfg(feature = "deploy")]
pub mod deploy;
#[cfg(feature = "deploy")]
pub mod destroy;
pub mod diff;
#[cfg(feature = "deploy")]
pub mod doctor;
#[cfg(feature = "deploy")]
pub mod drift;
#[cfg(feature = "deploy")]
pub mod events;
pub mod graph;
#[cfg(feature = "deploy")]
pub mod local;
#[cfg(feature = "deploy")]
pub mod logs;
pub mod man;
#[cfg(feature = "deploy")]
pub mod open;
#[cfg(feature = "deploy")]
pub mod orders;
#[cfg(feature = "deploy")]
pub mod outputs;
#[cfg(feature = "deploy")]
pub mod rollback;
#[cfg(feature = "deploy")]
mod session;
#[cfg(feature = "deploy")]
mod staff;
#[cfg(feature = "deploy")]
pub mod status;
#[cfg(feature = "deploy")]
pub mod stop;
pub mod synth;
#[cfg(feature = "deploy")]
pub mod waf;

use crate::cli::{Cli, Command};
use crate::error::CommandResult;
use crate::ui::Ui;

/// Runs the command.
pub fn run(cli: &Cli, ui: &Ui) -> CommandResult {
    let global = &cli.global;
    match &cli.command {
        Command::Synth(args) => synth::run(args, global, ui),
        Command::Check(args) => check::run(args, global, ui),
        Command::Diff(args) => diff::run(args, global, ui),
        Command::Graph(args) => graph::run(args, global, ui),
        Command::Cost(args) => cost::run(args, global, ui),
        #[cfg(feature = "deploy")]
        Command::Deploy(args) => deploy::run(args, global, ui),
        #[cfg(feature = "deploy")]
        Command::Outputs(args) => outputs::run(args, global, ui),
        #[cfg(feature = "deploy")]
        Command::Status(args) => status::run(args, global, ui),
        #[cfg(feature = "deploy")]
        Command::Events(args) => events::run(args, global, ui),
        #[cfg(feature = "deploy")]
        Command::Cancel(args) => cancel::run(args, global, ui),
        #[cfg(feature = "deploy")]
        Command::Rollback(args) => rollback::run(args, global, ui),
        #[cfg(feature = "deploy")]
        Command::Drift(args) => drift::run(args, global, ui),
        #[cfg(feature = "deploy")]
        Command::Open(args) => open::run(args, global, ui),
        #[cfg(feature = "deploy")]
        Command::Logs(args) => logs::run(args, global, ui),
        #[cfg(feature = "deploy")]
        Command::Waf(args) => waf::run(args, global, ui),
        #[cfg(feature = "deploy")]
        Command::Stop(args) => stop::run(args, global, ui),
        #[cfg(feature = "deploy")]
        Command::Destroy(args) => destroy::run(args, global, ui),
        #[cfg(feature = "deploy")]
        Command::Serve(args) => local::serve::run(args, global, ui),
        #[cfg(feature = "deploy")]
        Command::Catalog(args) => catalog::run(args, global, ui),
        #[cfg(feature = "deploy")]
        Command::Orders(args) => orders::run(args, global, ui),
        #[cfg(feature = "deploy")]
        Command::Doctor(args) => doctor::run(args, global, ui),
        Command::Completions(args) => completions::run(args, ui),
        Command::Man(args) => man::run(args, ui),
    }
}
