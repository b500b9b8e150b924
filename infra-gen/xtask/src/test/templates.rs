//! Writes the templates of every environment, and has `cfn-lint` judge them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::tools::{Tools, target};

/// Where the templates go: one folder per environment.
fn folder(root: &Path) -> PathBuf {
    target(root).join("xtask/templates")
}

/// The settings whose environments are judged, from the workspace's root: the
/// project's own, and those that turn on everything that is off unless asked for.
const SETTINGS: [&str; 2] = [
    "infra-gen/environments.yaml",
    "snapshots/fixtures/everything.yaml",
];

/// Synthesizes every environment with the program that the tests have just
/// built: `cargo run` would build another, as features unify differently for
/// one package than for the workspace.
pub fn synthesize(root: &Path) -> Result<()> {
    let program = super::program(root);
    let folder = folder(root);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    for settings in SETTINGS {
        for environment in environments(&root.join(settings))? {
            let output = Command::new(&program)
                .current_dir(root)
                .args(["synth", &environment, "--settings", settings, "--out"])
                .arg(folder.join(&environment))
                .output()
                .with_context(|| format!("cannot run `{}`", program.display()))?;
            let text = String::from_utf8_lossy(&output.stderr);
            ensure!(
                output.status.success(),
                "`infra-gen synth {environment}` failed:\n{text}"
            );
        }
    }
    Ok(())
}

/// The judge of all those templates. A finding of any severity fails it, and so does no template.
pub fn cfn_lint(root: &Path, tools: &Tools) -> Result<Command> {
    let folder = folder(root);
    let mut command = tools.python_tool("cfn-lint");
    command.args(["--include-checks", "I", "--format", "pretty", "--template"]);
    command.arg(folder.join("*/*"));
    Ok(command)
}

/// Runs the rules of `infra-gen/rules` on every environment, with the build that
/// has an engine for them.
pub fn rules(root: &Path) -> Result<()> {
    for settings in SETTINGS {
        for environment in environments(&root.join(settings))? {
            let output = super::cargo(root)
                .args(["policy", &environment, "--settings", settings])
                .output()
                .context("cannot run `cargo policy`")?;
            let text = String::from_utf8_lossy(&output.stdout);
            let errors = String::from_utf8_lossy(&output.stderr);
            ensure!(
                output.status.success(),
                "`cargo policy {environment}` failed:\n{text}{errors}"
            );
        }
    }
    Ok(())
}

/// The names of the environments of a settings file.
fn environments(path: &Path) -> Result<Vec<String>> {
    let text =
        fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let settings: serde_yaml::Value = serde_yaml::from_str(&text)?;
    let environments = settings
        .get("environments")
        .and_then(serde_yaml::Value::as_mapping);
    let names: Vec<String> = environments
        .into_iter()
        .flat_map(|mapping| mapping.keys())
        .filter_map(|name| name.as_str().map(str::to_owned))
        .collect();
    ensure!(!names.is_empty(), "no `environments` in {}", path.display());
    Ok(names)
}
