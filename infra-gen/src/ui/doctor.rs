//! What was found of a machine and an account.

use std::fmt::Write;

use super::{BAD, CAUTION, DIM, GOOD};
use crate::commands::doctor::{Finding, State};

/// A line for each finding, what is to be done below it, and how it stands.
pub fn findings(environment: &str, findings: &[Finding]) -> String {
    let mut text = String::new();
    let width = findings.iter().map(|one| one.about.len()).max();
    let width = width.unwrap_or_default();
    for one in findings {
        let (style, word) = match one.state {
            State::Fine => (GOOD, "ok"),
            State::Missing => (BAD, "missing"),
            State::Unknown => (CAUTION, "unknown"),
        };
        let _ = writeln!(
            text,
            "{style}{word:<7}{style:#} {:<width$}  {}",
            one.about, one.found
        );
        if let Some(remedy) = &one.remedy {
            let _ = writeln!(text, "{:8}{:<width$}  {GOOD}Hint:{GOOD:#} {remedy}", "", "");
        }
    }
    let count = |state| findings.iter().filter(|one| one.state == state).count();
    let unknown = match count(State::Unknown) {
        0 => String::new(),
        1 => format!(" {DIM}(1 thing could not be asked){DIM:#}"),
        some => format!(" {DIM}({some} things could not be asked){DIM:#}"),
    };
    let _ = match count(State::Missing) {
        0 => writeln!(text, "{environment} can be deployed{unknown}"),
        1 => writeln!(text, "1 thing is missing for {environment}{unknown}"),
        some => writeln!(text, "{some} things are missing for {environment}{unknown}"),
    };
    text
}
