//! `cargo xtask test`: every test of the project, with what the tests need set up first.

mod count;
mod site;
mod steps;
mod templates;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use crate::tools::{self, Need, Tools};
use steps::Steps;

/// Runs every test and check of the project.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Leave out what needs a server or a browser: for the inner loop.
    #[arg(long)]
    quick: bool,
}

/// Sets up the tools, runs every step even after a failed one, and fails if any did.
pub fn run(args: &Args, root: &Path) -> Result<()> {
    let needs: &[Need] = if args.quick {
        Need::WITHOUT_SERVERS
    } else {
        Need::ALL
    };
    let missing = tools::missing(needs);
    ensure!(
        missing.is_empty(),
        "this machine lacks what the tests need:\n{}",
        missing.join("\n")
    );

    let mut steps = Steps::new(root);
    let tools = Tools::new(root);
    if !args.quick {
        steps.required("chromium", || tools.install_chromium())?;
    }
    steps.required("python tools", || tools.install_python())?;
    steps.required("node tools", || tools.install_node())?;

    steps.command("format", cargo(root).args(["fmt", "--all", "--check"]));
    let clippy = [
        "clippy",
        "--quiet",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ];
    steps.command("lints", cargo(root).args(clippy));
    let lean = [
        "clippy",
        "--quiet",
        "--package",
        "infra-gen",
        "--no-default-features",
        "--features",
        "policy",
        "--",
        "-D",
        "warnings",
    ];
    steps.command("lints of cargo policy", cargo(root).args(lean));
    rust_tests(&mut steps, root, args.quick);
    steps.command(
        "doc tests",
        cargo(root).args(["test", "--quiet", "--workspace", "--doc"]),
    );
    steps.check("program", || keep_program(root));
    steps.check("synth", || templates::synthesize(root));
    steps.command("cfn-lint", &mut templates::cfn_lint(root, &tools)?);
    steps.check("rules", || templates::rules(root));
    steps.check("site files", || site::check(&root.join("site")));
    steps.command(
        "site types",
        &mut tools.node_tool("tsc", &["--project", "."]),
    );
    steps.command(
        "site types, of the worker",
        &mut tools.node_tool("tsc", &["--project", "tsconfig.worker.json"]),
    );
    if !args.quick {
        let mut browser = tools.node(&["--test"]);
        steps.tests("site in a browser", browser.env("INFRA_GEN", program(root)));
    }
    if args.quick {
        steps
            .note("not run: tests that need an AWS endpoint or a browser; `cargo xtask test` does");
    }
    steps.finish()
}

fn rust_tests(steps: &mut Steps, root: &Path, quick: bool) {
    let nextest = cargo(root)
        .args(["nextest", "--version"])
        .output()
        .is_ok_and(|o| o.status.success());
    let mut command = cargo(root);
    if nextest {
        command.args(["nextest", "run", "--workspace", "--cargo-quiet"]);
        if quick {
            command.args(["--profile", "quick"]);
        }
    } else {
        command.args([
            "test",
            "--quiet",
            "--workspace",
            "--all-targets",
            "--no-fail-fast",
        ]);
        if quick {
            command.arg("--");
            for deploying in ["endpoint::", "fidelity::", "machine::"] {
                command.args(["--skip", deploying]);
            }
        }
    }
    steps.tests("rust tests", &mut command);
}

/// Where [`keep_program`] keeps the program.
fn program(root: &Path) -> PathBuf {
    tools::target(root).join("xtask/infra-gen")
}

/// Keeps the program that the tests have just built where no other build of it
/// takes its place, as that of `cargo policy` does.
fn keep_program(root: &Path) -> Result<()> {
    let built = tools::target(root).join("debug/infra-gen");
    let kept = program(root);
    fs::create_dir_all(kept.parent().expect("a folder"))?;
    fs::copy(&built, kept).with_context(|| format!("cannot keep `{}`", built.display()))?;
    Ok(())
}

/// The cargo that runs this task, from the workspace's root.
pub fn cargo(root: &Path) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root);
    command
}
