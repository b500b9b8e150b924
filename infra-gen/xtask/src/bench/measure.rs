//! Wall time and peak memory of one run of a program.

use std::ffi::OsString;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use nix::sys::resource::{UsageWho, getrusage};
use serde::{Deserialize, Serialize};

/// The program to measure and its arguments.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Exit codes besides 0 that are a success.
    #[arg(long = "or", value_name = "CODE")]
    codes: Vec<i32>,
    #[arg(trailing_var_arg = true, required = true)]
    command: Vec<OsString>,
}

/// What one run cost.
#[derive(Debug, Deserialize, Serialize)]
pub struct Cost {
    /// Wall time in milliseconds, from spawn to exit.
    pub milliseconds: f64,
    /// The largest resident set in mebibytes.
    pub peak: f64,
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
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    let start = Instant::now();
    let output = command
        .output()
        .with_context(|| format!("cannot run `{}`", program.display()))?;
    let milliseconds = start.elapsed().as_secs_f64() * 1e3;
    let code = output.status.code();
    ensure!(
        code == Some(0) || code.is_some_and(|code| args.codes.contains(&code)),
        "`{}` failed, {}:\n{}",
        program.display(),
        output.status,
        String::from_utf8_lossy(&output.stderr)
    );
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

/// The median wall time and the largest peak of so many runs, which may end
/// with one of these codes besides 0.
pub fn cost(runs: usize, command: &Command, codes: &[i32]) -> Result<Cost> {
    let mut costs = Vec::new();
    for _ in 0..runs {
        let mut measure = Command::new(std::env::current_exe()?);
        measure.arg("measure");
        for code in codes {
            measure.arg(format!("--or={code}"));
        }
        measure
            .arg("--")
            .arg(command.get_program())
            .args(command.get_args());
        for (name, value) in command.get_envs() {
            match value {
                Some(value) => measure.env(name, value),
                None => measure.env_remove(name),
            };
        }
        if let Some(folder) = command.get_current_dir() {
            measure.current_dir(folder);
        }
        let output = measure.stderr(Stdio::inherit()).output()?;
        ensure!(output.status.success(), "a run could not be measured");
        costs.push(serde_json::from_slice::<Cost>(&output.stdout)?);
    }
    costs.sort_by(|a, b| a.milliseconds.total_cmp(&b.milliseconds));
    Ok(Cost {
        milliseconds: costs[runs / 2].milliseconds,
        peak: costs.iter().map(|cost| cost.peak).fold(0.0, f64::max),
    })
}
