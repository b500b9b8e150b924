//! Runs the steps of a test run: one line each, the whole output of those that fail.

use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use super::count::Count;

/// The steps that ran so far.
pub struct Steps {
    started: Instant,
    log: PathBuf,
    count: Count,
    failed: Vec<String>,
}

impl Steps {
    /// No step yet. The output of each goes to a file of its own under `target/xtask/test`.
    pub fn new(root: &Path) -> Steps {
        let log = crate::tools::target(root).join("xtask/test");
        Steps {
            started: Instant::now(),
            log,
            count: Count::default(),
            failed: Vec::new(),
        }
    }

    /// Runs a command.
    pub fn command(&mut self, name: &str, command: &mut Command) {
        let log = self.log.clone();
        self.check(name, || output(&log, name, command).map(drop));
    }

    /// Runs a test runner, counting its tests. One that ran none has failed.
    pub fn tests(&mut self, name: &str, command: &mut Command) {
        let log = self.log.clone();
        let mut count = Count::default();
        self.check(name, || {
            let result = output(&log, name, command);
            // The figures of a failed run count too.
            count = Count::read(&fs::read_to_string(log_file(&log, name)).unwrap_or_default());
            let text = result?;
            if count.passed == 0 {
                bail!("{text}\nno test ran");
            }
            Ok(())
        });
        self.count += count;
    }

    /// Runs a check of this program's own.
    pub fn check(&mut self, name: &str, check: impl FnOnce() -> Result<()>) {
        begin(name);
        let start = Instant::now();
        let result = check();
        end(result.is_ok(), start.elapsed());
        if let Err(error) = result {
            println!("{error:#}\n");
            self.failed.push(name.to_owned());
        }
    }

    /// Runs a step without which no other can run. `None` means that nothing was to do.
    pub fn required(&self, name: &str, step: impl FnOnce() -> Option<Result<()>>) -> Result<()> {
        let start = Instant::now();
        if let Some(result) = step() {
            begin(name);
            end(result.is_ok(), start.elapsed());
            result.with_context(|| format!("cannot set up: {name}"))?;
        }
        Ok(())
    }

    /// Prints a remark.
    pub fn note(&self, text: &str) {
        println!("     {text}");
    }

    /// Prints the closing lines; fails if a step did.
    pub fn finish(self) -> Result<()> {
        let Count { passed, failed } = self.count;
        println!(
            "     took {}; logs in {}",
            seconds(self.started.elapsed()),
            self.log.display()
        );
        println!("tests: {passed} passed, {failed} failed");
        if !self.failed.is_empty() {
            bail!("failed: {}", self.failed.join(", "));
        }
        Ok(())
    }
}

/// Runs `command`, its two streams in order in one file. An error carries the whole output.
fn output(folder: &Path, name: &str, command: &mut Command) -> Result<String> {
    fs::create_dir_all(folder)?;
    let path = log_file(folder, name);
    let file = File::create(&path)?;
    let status = command
        .stdin(std::process::Stdio::null())
        .stdout(file.try_clone()?)
        .stderr(file)
        .status()
        .with_context(|| format!("cannot run `{}`", line(command)))?;
    let text = String::from_utf8_lossy(&fs::read(&path)?).into_owned();
    if !status.success() {
        bail!("$ {}\n{text}\n{status}", line(command));
    }
    Ok(text)
}

fn log_file(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!("{}.log", name.replace(' ', "-")))
}

/// The command as one would type it.
fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

fn begin(name: &str) {
    print!("{name:<24}");
    // Shown before the step runs; a closed pipe shows at the next line.
    let _ = io::stdout().flush();
}

fn end(passed: bool, elapsed: Duration) {
    println!(
        "{:<8}{:>8}",
        if passed { "ok" } else { "FAILED" },
        seconds(elapsed)
    );
}

fn seconds(elapsed: Duration) -> String {
    format!("{:.1} s", elapsed.as_secs_f64())
}
