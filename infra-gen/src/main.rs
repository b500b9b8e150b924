//! Infrastructure as code for a serverless shop: typed Rust in, CloudFormation out, deployed.
//!
//! The binary only wires: arguments to library calls, values to text, errors
//! to exit codes. [`ui`] is the only printer.

// What only the commands of the feature use is dead without it.
#![cfg_attr(not(feature = "deploy"), allow(dead_code))]

mod cli;
mod commands;
mod error;
mod exit;
mod project;
mod ui;

use clap::Parser;

use crate::exit::ExitCode;
use crate::ui::Ui;

// What the environment on this machine does for a request is made of small
// pieces of memory, on every processor at once.
#[cfg(feature = "deploy")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    let cli = match cli::Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => {
            let arguments = std::env::args_os();
            let color = cli::color_of(arguments.map(|one| one.to_string_lossy().into_owned()));
            return ui::print_usage(&error, color).into();
        }
    };
    let ui = Ui::new(cli.global.color, cli.global.verbose);
    ui::install_panic_message();
    // A panic is a bug, and has an exit code of its own.
    let outcome =
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| commands::run(&cli, &ui)));
    match outcome {
        Ok(Ok(code)) => code.into(),
        Ok(Err(error)) => {
            ui.error(&error);
            error.exit.into()
        }
        Err(_) => ExitCode::Bug.into(),
    }
}
