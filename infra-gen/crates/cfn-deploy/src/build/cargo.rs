//! One run of cargo: its messages to progress, errors and programs.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Stdio;

use cargo_metadata::Message;
use cargo_metadata::diagnostic::DiagnosticLevel;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader};
use tokio::process::Command;

use super::glibc::LAMBDA_GLIBC;
use super::toolchain::{Builder, ForLambda, Toolchain};
use super::{BuildError, BuildRequest};
use crate::event::{DeployEvent, Events};

/// Separates flags in `CARGO_ENCODED_RUSTFLAGS`.
const UNIT: char = '\u{1f}';

/// Runs cargo; returns the path of each binary it made, by name.
pub(super) async fn run(
    request: &BuildRequest,
    toolchain: &Toolchain,
    builder: Builder,
    events: &Events,
) -> Result<BTreeMap<String, PathBuf>, BuildError> {
    let failed = |source| BuildError::Tool {
        tool: "cargo".to_owned(),
        source,
    };
    let mut cargo = command(request, toolchain, builder)
        .spawn()
        .map_err(failed)?;
    let stdout = cargo.stdout.take().expect("stdout was asked to be piped");
    let mut stderr = cargo.stderr.take().expect("stderr was asked to be piped");

    // Both pipes are read at once, or cargo would block on a full one.
    let said = tokio::spawn(async move {
        let mut text = Vec::new();
        // What broke off is told as far as it got.
        let _ = stderr.read_to_end(&mut text).await;
        String::from_utf8_lossy(&text).into_owned()
    });
    let mut progress = Progress::default();
    let mut lines = BufReader::new(stdout).lines();
    while let Some(line) = lines.next_line().await.map_err(failed)? {
        // Lines that are no messages come from build scripts.
        if let Ok(message) = serde_json::from_str::<Message>(&line) {
            progress.take(message, events);
        }
    }
    let status = cargo.wait().await.map_err(failed)?;
    if status.success() {
        return Ok(progress.programs);
    }
    let said = said.await.unwrap_or_default();
    Err(BuildError::Compile {
        errors: progress.errors,
        cargo: last_lines(&said, 20),
    })
}

#[derive(Default)]
struct Progress {
    done: usize,
    programs: BTreeMap<String, PathBuf>,
    errors: Vec<String>,
}

impl Progress {
    fn take(&mut self, message: Message, events: &Events) {
        match message {
            Message::CompilerArtifact(artifact) => {
                self.done += 1;
                events.send(DeployEvent::CrateCompiled {
                    name: artifact.target.name.clone(),
                    fresh: artifact.fresh,
                    done: self.done,
                });
                if let Some(program) = artifact.executable {
                    self.programs
                        .insert(artifact.target.name, program.into_std_path_buf());
                }
            }
            Message::CompilerMessage(message)
                if matches!(
                    message.message.level,
                    DiagnosticLevel::Error | DiagnosticLevel::Ice
                ) =>
            {
                let message = message.message;
                self.errors
                    .push(message.rendered.unwrap_or(message.message));
            }
            _ => {}
        }
    }
}

fn command(request: &BuildRequest, toolchain: &Toolchain, builder: Builder) -> Command {
    let mut command = Command::new(&toolchain.cargo);
    match &toolchain.for_lambda {
        None => command.arg("build"),
        Some(lambda) => {
            match builder {
                Builder::Cargo => command.args(["build", "--target", lambda.target]),
                Builder::Zigbuild => {
                    let target = format!("{}.{LAMBDA_GLIBC}", lambda.target);
                    command.args(["zigbuild", "--target", &target])
                }
            };
            command
                .env("CARGO_ENCODED_RUSTFLAGS", flags(lambda))
                .env_remove("RUSTFLAGS")
        }
    };
    command.args(["--message-format", "json", "--profile", &request.profile]);
    for function in &request.functions {
        // Naming packages would choose features for them alone. Without, they
        // share what `cargo run` has compiled for this program.
        if toolchain.for_lambda.is_some() {
            command.args(["--package", function]);
        }
        command.args(["--bin", function]);
    }
    command
        .current_dir(&request.workspace)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true);
    // Under `cargo run` these describe the program that runs, not what it builds.
    for (name, _) in std::env::vars_os() {
        let own = name.to_string_lossy();
        if own.starts_with("CARGO_PKG_") || own.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&name);
        }
    }
    command
}

/// The user's flags, and those that keep this machine's folders out of the
/// programs: the same source gives the same bytes anywhere.
fn flags(lambda: &ForLambda) -> OsString {
    let own = match std::env::var("CARGO_ENCODED_RUSTFLAGS") {
        Ok(flags) => flags.split(UNIT).map(str::to_owned).collect(),
        Err(_) => std::env::var("RUSTFLAGS")
            .map(|flags| flags.split_whitespace().map(str::to_owned).collect())
            .unwrap_or_else(|_| Vec::new()),
    };
    let mut all: Vec<OsString> = own
        .into_iter()
        .filter(|flag| !flag.is_empty())
        .map(OsString::from)
        .collect();
    // Of several that fit the last one counts.
    for (folder, name) in [
        (&lambda.workspace, "/workspace"),
        (&lambda.cargo_home, "/cargo"),
        (&lambda.target_directory, "/target"),
    ] {
        let mut flag = OsString::from("--remap-path-prefix=");
        flag.push(folder);
        flag.push("=");
        flag.push(name);
        all.push(flag);
    }
    all.join(&*OsString::from(UNIT.to_string()))
}

fn last_lines(text: &str, count: usize) -> String {
    let lines: Vec<&str> = text.trim_end().lines().collect();
    lines[lines.len().saturating_sub(count)..].join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_end_of_a_long_story_is_told() {
        assert_eq!(last_lines("a\nb\nc\n", 2), "b\nc");
        assert_eq!(last_lines("a", 2), "a");
    }
}
