//! How long builds take: after a one-line edit, and from nothing.

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context, Result, ensure};

use super::Row;
use crate::test::cargo;

/// The program as it is measured. Without naming a package it shares what the
/// functions on this machine are compiled with.
pub fn program(root: &Path) -> Result<()> {
    run(cargo(root).args(["build", "--quiet", "--release", "--bin", "infra-gen"]))
}

/// From a one-line edit in `shop-stack` to the new template with `cargo synth`, in a debug build.
///
/// Edits a copy of the workspace, which shares this one's compiled dependencies.
pub fn edit_to_template(root: &Path) -> Result<Row> {
    let copy = tempfile::tempdir()?;
    copy_workspace(root, copy.path())?;
    let target = crate::tools::target(root);
    let synth = || {
        let mut command = cargo(copy.path());
        command.args(["synth", "dev", "--out"]);
        command
            .arg(copy.path().join("target/bench-templates"))
            .env("CARGO_TARGET_DIR", &target);
        run(&mut command)
    };
    synth()?;
    let edited = copy.path().join("infra-gen/crates/shop-stack/src/lib.rs");
    let mut file = fs::OpenOptions::new()
        .append(true)
        .open(&edited)
        .context("cannot edit the copy")?;
    writeln!(file, "\n/// One more line.\npub const EDITED: bool = true;")?;
    drop(file);
    let start = Instant::now();
    synth()?;
    let value = start.elapsed().as_secs_f64();
    Ok(Row::new("edit shop-stack -> template", value, "s").within(3.0))
}

/// `cargo build --workspace` into an empty target folder.
pub fn cold(root: &Path) -> Result<Row> {
    let target = tempfile::tempdir()?;
    let start = Instant::now();
    run(cargo(root)
        .args(["build", "--quiet", "--workspace"])
        .env("CARGO_TARGET_DIR", target.path()))?;
    let value = start.elapsed().as_secs_f64();
    Ok(Row::new("cold build of the workspace", value, "s").within(480.0))
}

/// Copies what git tracks or would track: no target folder, no installed packages.
fn copy_workspace(root: &Path, to: &Path) -> Result<()> {
    let list = [
        "ls-files",
        "-z",
        "--cached",
        "--others",
        "--exclude-standard",
    ];
    let output = Command::new("git")
        .args(list)
        .current_dir(root)
        .output()
        .context("cannot run git")?;
    ensure!(
        output.status.success(),
        "`git ls-files` failed: {}",
        output.status
    );
    for path in String::from_utf8(output.stdout)?.split_terminator('\0') {
        let (source, copy) = (root.join(path), to.join(path));
        // Listed as long as the deletion is not committed.
        if !source.exists() {
            continue;
        }
        if let Some(folder) = copy.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::copy(&source, &copy).with_context(|| format!("cannot copy {path}"))?;
    }
    Ok(())
}

fn run(command: &mut Command) -> Result<()> {
    let output = command.output()?;
    let text = String::from_utf8_lossy(&output.stderr);
    ensure!(
        output.status.success(),
        "`{}` failed:\n{text}",
        command.get_program().display()
    );
    Ok(())
}
