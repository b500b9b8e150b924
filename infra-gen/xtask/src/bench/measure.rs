//! Wall time and peak memory of one run of a program.

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use nix::sys::resource::{UsageWho, getrusage};
use serde::{Deserialize, Serialize};

use super::Row;
use crate::tools::target;

/// How often the short runs are repeated; the median counts.
const RUNS: usize = 15;

/// The program to measure and its arguments.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[arg(trailing_var_arg = true, required = true)]
    command: Vec<OsString>,
}

/// What one run cost.
#[derive(Debug, Deserialize, Serialize)]
pub struct Cost {
    /// Wall time in milliseconds, from spawn to exit.
    milliseconds: f64,
    /// The largest resident set in mebibytes.
    peak: f64,
}

/// Runs the program, its output discarded, and prints its cost as JSON.
///
/// The system reports the largest peak among *all* ended children of a process, so
/// every measured run gets a process of its own: this one.
pub fn run(args: &Args) -> Result<()> {
    let (program, arguments) = args.command.split_first().context("no program given")?;
    let mut command = Command::new(program);
    command
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null());
    let start = Instant::now();
    let status = command
        .status()
        .with_context(|| format!("cannot run `{}`", program.display()))?;
    let milliseconds = start.elapsed().as_secs_f64() * 1e3;
    ensure!(status.success(), "`{}` failed: {status}", program.display());
    // Linux counts kibibytes, macOS bytes.
    let unit = if cfg!(target_os = "macos") {
        1_048_576.0
    } else {
        1024.0
    };
    let peak = getrusage(UsageWho::RUSAGE_CHILDREN)?.max_rss() as f64 / unit;
    println!("{}", serde_json::to_string(&Cost { milliseconds, peak })?);
    Ok(())
}

/// The release binary's `synth dev`: median wall time and largest peak.
pub fn synth(root: &Path) -> Result<Vec<Row>> {
    let binary = target(root).join("release/infra-gen");
    let settings = root.join("infra-gen/environments.yaml");
    let mut costs = Vec::new();
    for _ in 0..RUNS {
        let mut command = Command::new(std::env::current_exe()?);
        command
            .arg("measure")
            .arg(&binary)
            .arg("--settings")
            .arg(&settings)
            .args(["synth", "dev"]);
        let output = command.stderr(Stdio::inherit()).output()?;
        ensure!(
            output.status.success(),
            "`infra-gen synth dev` failed: {}",
            output.status
        );
        costs.push(serde_json::from_slice::<Cost>(&output.stdout)?);
    }
    costs.sort_by(|a, b| a.milliseconds.total_cmp(&b.milliseconds));
    let peak = costs.iter().map(|cost| cost.peak).fold(0.0, f64::max);
    Ok(vec![
        Row {
            measure: "synth dev, wall".into(),
            value: costs[RUNS / 2].milliseconds,
            unit: "ms".into(),
            limit: Some(20.0),
        },
        Row {
            measure: "synth dev, peak memory".into(),
            value: peak,
            unit: "MiB".into(),
            limit: Some(30.0),
        },
    ])
}
