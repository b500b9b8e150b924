//! `cargo xtask bench`: what the program costs, as one table.

mod build;
mod deploy;
mod functions;
mod load;
mod machine;
pub mod measure;

use std::path::Path;

use anyhow::{Result, ensure};
use serde::{Deserialize, Serialize};

use crate::test::cargo;

/// Measures the program and prints one table.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Measure only these.
    #[arg(value_enum, value_name = "PART")]
    parts: Vec<Part>,
    /// Print the table as JSON.
    #[arg(long)]
    json: bool,
    /// Also build the whole workspace from nothing, which takes minutes.
    #[arg(long)]
    cold: bool,
}

/// What is measured together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Part {
    /// Templates, and an edit until there is a new one.
    Synth,
    /// Deploys to an AWS endpoint on this machine, and the functions' archives.
    Deploy,
    /// The environment on this machine: its start, and the shop under load.
    Machine,
    /// Cold start, latency and memory of each function.
    Functions,
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
}

/// Measures row by row, then prints all rows.
pub fn run(args: &Args, root: &Path) -> Result<()> {
    if cfg!(debug_assertions) {
        return again_optimised(root);
    }
    build::program(root)?;
    let wanted = |part| args.parts.is_empty() || args.parts.contains(&part);
    let mut rows = Vec::new();
    if wanted(Part::Synth) {
        rows.extend(measure::synth(root)?);
        rows.push(build::edit_to_template(root)?);
    }
    if wanted(Part::Deploy) {
        rows.extend(deploy::rows(root)?);
    }
    if wanted(Part::Machine) {
        rows.extend(machine::rows(root)?);
    }
    if wanted(Part::Functions) {
        rows.extend(functions::rows(root)?);
    }
    if args.cold {
        rows.push(build::cold(root)?);
        rows.push(machine::newcomer(root)?);
    }
    if args.json {
        println!("{}", serde_json::to_string_pretty(&rows)?);
    } else {
        print!("{}", table(&rows));
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
    let width = rows
        .iter()
        .map(|row| row.measure.len())
        .max()
        .unwrap_or_default();
    let mut text = format!(
        "{:<width$}  {:>10}         {:>8}\n",
        "measure", "value", "limit"
    );
    for Row {
        measure,
        value,
        unit,
        limit,
    } in rows
    {
        let limit = limit.map(|limit| limit.to_string()).unwrap_or_default();
        text.push_str(&format!(
            "{measure:<width$}  {value:>10.1} {unit:<6}  {limit:>8}\n"
        ));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_aligned_and_leaves_unbounded_rows_without_a_limit() {
        let row = |measure: &str, value, limit| Row {
            measure: measure.into(),
            value,
            unit: "ms".into(),
            limit,
        };
        let text = table(&[
            row("synth", 12.34, Some(20.0)),
            row("cold", 480_000.0, None),
        ]);
        assert_eq!(
            text,
            "measure       value            limit\n\
             synth        12.3 ms            20\n\
             cold     480000.0 ms              \n"
        );
    }
}
