//! What templates cost: to emit them, to check them, to compare them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;

use super::Row;
use super::measure::cost;
use super::peers::{Peer, Peers};
use crate::tools::{Tools, target};

/// How often a run is repeated; the median counts.
const RUNS: usize = 15;

/// How many resources the templates have that are checked.
const SIZES: [usize; 3] = [10, 100, 500];

/// The release binary with the project's settings.
fn program(root: &Path) -> Command {
    let mut command = Command::new(target(root).join("release/infra-gen"));
    command
        .arg("--settings")
        .arg(root.join("infra-gen/environments.yaml"));
    command
}

/// Wall time and memory of `synth dev`.
pub fn synth(root: &Path, peers: Option<&Peers>) -> Result<Vec<Row>> {
    let own = cost(RUNS, program(root).args(["synth", "dev"]), &[])?;
    let peers = peers.map(Peers::synth).transpose()?.unwrap_or_default();
    let beside = |figure: fn(&super::measure::Cost) -> f64| {
        let peers = peers.iter();
        peers
            .map(|(name, cost)| Peer::new(name, figure(cost)))
            .collect()
    };
    Ok(vec![
        Row::new("synth dev, wall", own.milliseconds, "ms")
            .within(20.0)
            .beside(beside(|cost| cost.milliseconds)),
        Row::new("synth dev, peak memory", own.peak, "MiB")
            .within(30.0)
            .beside(beside(|cost| cost.peak)),
    ])
}

/// `check` and `diff` of the shop, and of templates of several sizes.
pub fn check(root: &Path, peers: Option<&Peers>) -> Result<Vec<Row>> {
    let tools = Tools::new(root);
    tools.install_python().transpose()?;
    let mut rows = Vec::new();
    let mut row = |measure: String, command: &mut Command, codes: &[i32], peers| -> Result<()> {
        let milliseconds = cost(RUNS, command, codes)?.milliseconds;
        rows.push(Row::new(measure, milliseconds, "ms").beside(peers));
        Ok(())
    };
    let mut shop = program(root);
    row(
        "check prod".into(),
        shop.args(["check", "prod"]),
        &[],
        Vec::new(),
    )?;
    for (size, file) in SIZES.into_iter().zip(templates(root)?) {
        let mut check = program(root);
        check.arg("check").arg("--template").arg(&file);
        let beside = match peers {
            Some(_) => {
                // Its code tells what it found.
                let codes: Vec<i32> = (1..16).collect();
                let cost = cost(1, tools.python_tool("cfn-lint").arg(&file), &codes)?;
                vec![Peer::new("cfn-lint", cost.milliseconds)]
            }
            None => Vec::new(),
        };
        row(
            format!("check of {size} resources"),
            &mut check,
            &[6],
            beside,
        )?;
        let mut diff = program(root);
        diff.args(["diff", "dev", "--against"]).arg(&file);
        row(
            format!("diff with {size} resources"),
            &mut diff,
            &[3],
            Vec::new(),
        )?;
    }
    Ok(rows)
}

/// Templates of the sizes: the shop's resources, each as often as needed.
fn templates(root: &Path) -> Result<Vec<PathBuf>> {
    let folder = target(root).join("xtask/bench-templates");
    let mut synth = program(root);
    synth.args(["synth", "dev", "--format", "json", "--out"]);
    crate::tools::quiet(synth.arg(&folder))?;
    let shop: Value = serde_json::from_slice(&fs::read(folder.join("shop-dev.json"))?)?;
    let resources = shop["Resources"].as_object().context("no resources")?;
    let mut files = Vec::new();
    for size in SIZES {
        let copies = (0..).flat_map(|copy| {
            resources.iter().map(move |(name, body)| match copy {
                0 => (name.clone(), body.clone()),
                copy => (format!("{name}Copy{copy}"), body.clone()),
            })
        });
        let mut template = shop.clone();
        template["Resources"] = Value::Object(copies.take(size).collect());
        let file = folder.join(format!("{size}.json"));
        fs::write(&file, serde_json::to_vec(&template)?)?;
        files.push(file);
    }
    Ok(files)
}
