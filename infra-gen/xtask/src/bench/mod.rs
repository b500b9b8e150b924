//! `cargo xtask bench`: what the program costs, as one table.

mod build;
mod deploy;
mod functions;
mod load;
mod machine;
pub mod measure;
mod peers;
mod shop;
mod site;
mod templates;

use std::path::Path;

use anyhow::{Result, ensure};
use serde::{Deserialize, Serialize};

use crate::test::cargo;
use peers::{Peer, Peers};

/// Measures the program and prints one table.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Measure only these.
    #[arg(value_enum, value_name = "PART")]
    parts: Vec<Part>,
    /// Print the table as JSON.
    #[arg(long)]
    json: bool,
    /// Leave out other tools and the site's lab, which npm, pip and apt-get install.
    #[arg(long)]
    alone: bool,
    /// Also build the whole workspace from nothing, which takes minutes.
    #[arg(long)]
    cold: bool,
}

/// What is measured together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Part {
    /// Templates, and an edit until there is a new one.
    Synth,
    /// Checks and differences of templates of several sizes.
    Check,
    /// Deploys to an AWS endpoint on this machine, and the functions' archives.
    Deploy,
    /// The environment on this machine: its start, and the shop under load.
    Machine,
    /// Cold start, latency and memory of each function.
    Functions,
    /// The site's pages on a phone in the laboratory.
    Site,
}

/// One measured figure.
#[derive(Debug, Deserialize, Serialize)]
pub struct Row {
    /// What was measured.
    pub measure: String,
    /// The figure.
    pub value: f64,
    /// Its unit.
    pub unit: String,
    /// The bound the project promises, where it does: the most that it should
    /// be, or of a rate the least.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<f64>,
    /// What others take for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub peers: Vec<Peer>,
}

impl Row {
    fn new(measure: impl Into<String>, value: f64, unit: &str) -> Row {
        Row {
            measure: measure.into(),
            value,
            unit: unit.to_owned(),
            limit: None,
            peers: Vec::new(),
        }
    }

    /// The same with the bound that is promised.
    fn within(self, limit: f64) -> Row {
        Row {
            limit: Some(limit),
            ..self
        }
    }

    /// The same with what others take.
    fn beside(self, peers: Vec<Peer>) -> Row {
        Row { peers, ..self }
    }
}

/// Measures row by row, and prints each part when it is measured.
pub fn run(args: &Args, root: &Path) -> Result<()> {
    if cfg!(debug_assertions) {
        return again_optimised(root);
    }
    build::program(root)?;
    let peers = match args.alone {
        true => None,
        false => Some(Peers::install(root)?),
    };
    let peers = peers.as_ref();
    let mut rows = Vec::new();
    if !args.json {
        print!("{}", line("measure", "value", "", "limit", "others"));
    }
    let mut measured = |part: Vec<Row>| {
        if !args.json {
            print!("{}", table(&part));
        }
        rows.extend(part);
    };
    let wanted = |part| args.parts.is_empty() || args.parts.contains(&part);
    if wanted(Part::Synth) {
        measured(templates::synth(root, peers)?);
        measured(vec![build::edit_to_template(root)?]);
    }
    if wanted(Part::Check) {
        measured(templates::check(root, peers)?);
    }
    if wanted(Part::Deploy) {
        measured(deploy::rows(root, peers)?);
    }
    if wanted(Part::Machine) {
        measured(machine::rows(root)?);
    }
    if wanted(Part::Functions) {
        measured(functions::rows(root)?);
    }
    if let Some(peers) = peers.filter(|_| wanted(Part::Site)) {
        measured(site::rows(root, peers)?);
    }
    if args.cold {
        measured(vec![build::cold(root)?]);
        measured(vec![machine::newcomer(root)?]);
    }
    if args.json {
        println!("{}", serde_json::to_string_pretty(&rows)?);
    }
    Ok(())
}

/// Runs this command once more as an optimised program: one that is not would
/// measure itself.
fn again_optimised(root: &Path) -> Result<()> {
    let status = cargo(root)
        .args(["run", "--quiet", "--release", "--package", "xtask", "--"])
        .args(std::env::args_os().skip(1))
        .status()?;
    ensure!(status.success(), "the bench failed: {status}");
    Ok(())
}

fn table(rows: &[Row]) -> String {
    let lines = rows.iter().map(|row| {
        let limit = row.limit.map(|limit| limit.to_string());
        let peers = row.peers.iter().map(|peer| {
            let times = peer.value / row.value;
            format!("{} {:.1} ({times:.1} times)", peer.name, peer.value)
        });
        line(
            &row.measure,
            &figure(row.value),
            &row.unit,
            &limit.unwrap_or_default(),
            &peers.collect::<Vec<_>>().join(", "),
        )
    });
    lines.collect()
}

/// One line of the table; parts are measured one after the other, so its
/// columns are as wide as their longest words will be.
fn line(measure: &str, value: &str, unit: &str, limit: &str, others: &str) -> String {
    let line = format!("{measure:<45} {value:>9} {unit:<4} {limit:>8}  {others}");
    format!("{}\n", line.trim_end())
}

/// A figure with as many digits as tell something.
fn figure(value: f64) -> String {
    match value.abs() {
        0.0 | 10.0.. => format!("{value:.1}"),
        _ => format!("{value:.3}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_aligned_and_leaves_unbounded_rows_without_a_limit() {
        let text = table(&[
            Row::new("synth", 12.34, "ms")
                .within(20.0)
                .beside(vec![Peer::new("cdk synth", 1234.0)]),
            Row::new("cold", 480_000.0, "ms"),
            Row::new("shift", 0.004, ""),
        ]);
        let space = " ".repeat(38);
        assert_eq!(
            text,
            format!(
                "synth{space}        12.3 ms         20  cdk synth 1234.0 (100.0 times)\n\
                 cold{space}     480000.0 ms\n\
                 shift{space}       0.004\n"
            )
        );
    }
}
