//! What each function costs: cold start, warm latency, memory.

use std::path::Path;
use std::process::Stdio;

use anyhow::{Result, ensure};

use super::Row;
use crate::test::cargo;
use crate::tools::target;

const FUNCTIONS: [&str; 4] = ["get-products", "post-products", "get-orders", "post-orders"];

/// Builds the functions as a deploy does, and measures them against a Runtime
/// API and an embedded database on this machine.
pub fn rows(root: &Path) -> Result<Vec<Row>> {
    let mut build = cargo(root);
    build.args(["build", "--quiet", "--profile", "lambda"]);
    for function in FUNCTIONS {
        build.args(["--package", function]);
    }
    let built = build.status()?;
    ensure!(built.success(), "the functions could not be built: {built}");
    let output = cargo(root)
        .args(["run", "--quiet", "--release", "--package", "shop-proofs"])
        .args(["--example", "measure", "--"])
        .arg(target(root).join("lambda"))
        .stderr(Stdio::inherit())
        .output()?;
    ensure!(
        output.status.success(),
        "measuring the functions failed: {}",
        output.status
    );
    Ok(serde_json::from_slice(&output.stdout)?)
}
