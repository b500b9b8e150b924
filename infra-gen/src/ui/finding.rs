//! A finding of `check` as an engineer reads it.

use std::fmt::Write;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use cfn_check::Severity;

use super::{BAD, CAUTION, DIM, STRONG};
use crate::commands::check::Checked;

/// A finding: what, where, and what to do about it. Where the lines are at
/// hand, they are shown.
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
    text.push_str(&excerpt(checked));
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
    if let Some(when) = &finding.when {
        line("when", when);
    }
    if let Some(place) = finding.place.filter(|_| checked.excerpt.is_none()) {
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

/// The lines that a finding is about.
fn excerpt(checked: &Checked) -> String {
    let Some(excerpt) = &checked.excerpt else {
        return String::new();
    };
    let level = match checked.finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let annotation = AnnotationKind::Primary.span(excerpt.span.clone());
    let snippet = Snippet::source(&*excerpt.text)
        .path(&excerpt.file)
        .annotation(annotation);
    let report = [Group::with_level(level).element(snippet)];
    format!("{}\n", Renderer::styled().render(&report))
}
