//! Writes the templates of every environment, and has `cfn-lint` judge them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::cargo;
use crate::tools::{Tools, target};

/// Where the templates go: one folder per environment.
fn folder(root: &Path) -> PathBuf {
    target(root).join("xtask/templates")
}

/// Synthesizes every environment of `environments.yaml` with the program itself.
pub fn synthesize(root: &Path) -> Result<()> {
    let folder = folder(root);
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    for environment in environments(root)? {
        let output = cargo(root)
            .args([
                "run",
                "--quiet",
                "--package",
                "infra-gen",
                "--",
                "synth",
                &environment,
                "--out",
            ])
            .arg(folder.join(&environment))
            .output()?;
        let text = String::from_utf8_lossy(&output.stderr);
        ensure!(
            output.status.success(),
            "`infra-gen synth {environment}` failed:\n{text}"
        );
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

/// The names of the environments.
fn environments(root: &Path) -> Result<Vec<String>> {
    let path = root.join("infra-gen/environments.yaml");
    let text =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
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
