//! `cargo xtask bench`: what the program costs, as one table.

mod build;
mod deploy;
mod functions;
mod load;
mod machine;
pub mod measure;

use std::path::Path;

use anyhow::Result;
use serde::{Deserialize, Serialize};

/// Measures the program and prints one table.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Print the table as JSON.
    #[arg(long)]
    json: bool,
    /// Also build the whole workspace from nothing, which takes minutes.
    #[arg(long)]
    cold: bool,
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
    let mut rows = measure::synth(root)?;
    rows.push(build::edit_to_template(root)?);
    rows.extend(deploy::rows(root)?);
    rows.extend(machine::rows(root)?);
    rows.extend(functions::rows(root)?);
    if args.cold {
        rows.push(build::cold(root)?);
    }
    if args.json {
        println!("{}", serde_json::to_string_pretty(&rows)?);
    } else {
        print!("{}", table(&rows));
    }
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
        let limit = limit.map(|limit| format!("{limit:.0}")).unwrap_or_default();
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
