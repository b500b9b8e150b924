//! What can be wrong with the settings, each with its place in the text.

use std::fmt;
use std::ops::Range;

use super::node::Node;

/// Everything that is wrong with a settings text, in the order of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettingsError {
    /// The mistakes; at least one.
    pub findings: Vec<SettingsFinding>,
}

/// One mistake in a settings text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SettingsFinding {
    /// 1-based line.
    pub line: usize,
    /// 1-based column, in characters.
    pub column: usize,
    /// The bytes of the text it is about.
    pub bytes: Range<usize>,
    /// The whole line, to be shown.
    pub excerpt: String,
    /// What is wrong, a sentence without a full stop.
    pub message: String,
    /// What would be right.
    pub help: Option<String>,
}

impl SettingsError {
    /// The error as an engineer reads it, each place led by the file's name.
    pub fn in_file(&self, file: &str) -> String {
        let findings: Vec<_> = self.findings.iter().map(|f| f.in_file(file)).collect();
        findings.join("\n\n")
    }
}

impl fmt::Display for SettingsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let findings: Vec<_> = self.findings.iter().map(|f| f.to_string()).collect();
        f.write_str(&findings.join("\n"))
    }
}

impl std::error::Error for SettingsError {}

impl SettingsFinding {
    /// The mistake with its place, the line it stands on, and what would be right.
    pub fn in_file(&self, file: &str) -> String {
        let number = self.line.to_string();
        let margin = " ".repeat(number.len());
        let marked = self.excerpt.chars().count() + 1;
        let width = self
            .bytes
            .len()
            .clamp(1, (marked.saturating_sub(self.column)).max(1));
        let mut text = format!(
            "{file}:{}:{}: {}\n {margin} |\n {number} | {}\n {margin} | {}{}",
            self.line,
            self.column,
            self.message,
            self.excerpt,
            " ".repeat(self.column - 1),
            "^".repeat(width),
        );
        if let Some(help) = &self.help {
            text.push_str(&format!("\n {margin} = {help}"));
        }
        text
    }
}

impl fmt::Display for SettingsFinding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "line {}, column {}: {}",
            self.line, self.column, self.message
        )?;
        match &self.help {
            Some(help) => write!(f, " ({help})"),
            None => Ok(()),
        }
    }
}

/// There is no environment of that name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no environment `{name}`")]
pub struct UnknownEnvironment {
    /// The name that was asked for.
    pub name: String,
    /// The names there are, in the order of the file.
    pub known: Vec<String>,
    /// The known name that looks most like it.
    pub suggestion: Option<String>,
}

impl UnknownEnvironment {
    pub(super) fn new<'k>(
        name: &str,
        known: impl Iterator<Item = &'k str> + Clone,
    ) -> UnknownEnvironment {
        UnknownEnvironment {
            name: name.to_owned(),
            suggestion: closest(name, known.clone()).map(str::to_owned),
            known: known.map(str::to_owned).collect(),
        }
    }
}

/// The one of `known` that `word` was most likely meant to be.
pub(super) fn closest<'k>(word: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    known
        .map(|candidate| (strsim::jaro_winkler(word, candidate), candidate))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, candidate)| candidate)
}

/// The mistakes found so far in one text.
pub(super) struct Findings<'t> {
    text: &'t str,
    list: Vec<SettingsFinding>,
}

impl<'t> Findings<'t> {
    pub(super) fn new(text: &'t str) -> Findings<'t> {
        Findings {
            text,
            list: Vec::new(),
        }
    }

    /// Reports a mistake at a node. The same mistake at the same place counts
    /// once: what `defaults` says is read anew for every environment.
    pub(super) fn report(&mut self, node: &Node, message: impl Into<String>, help: Option<String>) {
        self.report_at(node.bytes.clone(), message.into(), help);
    }

    pub(super) fn report_at(&mut self, bytes: Range<usize>, message: String, help: Option<String>) {
        let start = bytes.start.min(self.text.len());
        let before = &self.text[..start];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let excerpt = self.text[line_start..].lines().next().unwrap_or_default();
        let finding = SettingsFinding {
            line: before.matches('\n').count() + 1,
            column: self.text[line_start..start].chars().count() + 1,
            bytes,
            excerpt: excerpt.to_owned(),
            message,
            help,
        };
        if !self.list.contains(&finding) {
            self.list.push(finding);
        }
    }

    pub(super) fn into_error(mut self) -> Option<SettingsError> {
        self.list.sort_by_key(|finding| finding.bytes.start);
        (!self.list.is_empty()).then_some(SettingsError {
            findings: self.list,
        })
    }
}
