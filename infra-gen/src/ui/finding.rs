//! A finding of `check` as an engineer reads it.

use std::fmt::Write;

use cfn_check::Severity;

use super::{BAD, CAUTION, DIM, STRONG};
use crate::commands::check::Checked;

/// A finding: what, where, and what to do about it.
pub fn finding(checked: &Checked) -> String {
    let finding = &checked.finding;
    let (style, word) = match (&checked.accepted, finding.severity) {
        (Some(_), _) => (DIM, "accepted"),
        (None, Severity::Error) => (BAD, "error"),
        (None, Severity::Warning) => (CAUTION, "warning"),
    };
    let id = finding.id;
    let logical_id = finding.logical_id.as_deref().unwrap_or("the template");
    let mut text = format!(
        "{style}{word}[{id}]{style:#} {STRONG}{logical_id}{STRONG:#}: {}\n",
        finding.sentence
    );
    let path = finding
        .path
        .as_ref()
        .map(|path| format!(", {path}"))
        .unwrap_or_default();
    let mut line = |label: &str, value: &str| {
        writeln!(text, "  {DIM}{label:7}{DIM:#} {value}")
            .expect("writing into a `String` cannot fail");
    };
    line("in", &format!("{}{path}", checked.subject));
    if let Some(place) = finding.place {
        line(
            "made by",
            &format!("{}:{}:{}", place.file, place.line, place.column),
        );
    }
    match &checked.accepted {
        Some(reason) => line("because", reason),
        None => {
            line("remedy", finding.remedy);
            line("source", finding.source);
        }
    }
    text.push('\n');
    text
}
