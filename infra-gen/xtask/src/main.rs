//! Developer tasks: generate, test, bench.
#![allow(clippy::print_stdout, reason = "a task's result is what it prints")]

mod bench;
mod endpoint;
mod generate;
mod openapi;
mod test;
mod tools;

use std::path::Path;
use std::process::ExitCode;

use anyhow::Context as _;
use clap::Parser;

/// Developer tasks of this workspace.
#[derive(Debug, Parser)]
enum Task {
    /// Writes what is generated: parts of `cfn`, and the site's `openapi.json`.
    Generate(generate::Args),
    /// Runs every test and check, setting up what they need.
    Test(test::Args),
    /// Runs an independent AWS endpoint on this machine, to try a deployment.
    Endpoint(endpoint::Args),
    /// Measures the program and prints one table.
    Bench(bench::Args),
    /// Runs one program and prints its time and peak memory as JSON.
    #[command(hide = true)]
    Measure(bench::measure::Args),
}

fn main() -> ExitCode {
    match run(Task::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Without a backtrace, whatever the environment says: it tells nothing of a failed step.
            println!("Error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> anyhow::Result<()> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = here
        .ancestors()
        .nth(2)
        .context("this package is two folders below the workspace's root")?;
    match task {
        Task::Generate(args) => generate::run(&args, root),
        Task::Test(args) => test::run(&args, root),
        Task::Endpoint(args) => endpoint::run(&args, root),
        Task::Bench(args) => bench::run(&args, root),
        Task::Measure(args) => bench::measure::run(&args),
    }
}
