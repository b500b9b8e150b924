//! Products on their way into the shop.

use indicatif::{ProgressBar, ProgressStyle};

use super::{BAD, CAUTION, DIM, GOOD, STRONG, Ui};
use crate::commands::catalog::{Done, Finding};

/// Each mistake on a line: its place, the product, the member, what is wrong.
pub fn catalog_findings(findings: &[Finding]) -> String {
    let lines: Vec<String> = findings
        .iter()
        .map(|finding| {
            let sku = finding.sku.as_deref().unwrap_or_default();
            let member = &finding.member;
            let subject = match (sku.is_empty(), member.is_empty()) {
                (true, true) => String::new(),
                (false, true) => format!(" {sku}:"),
                (true, false) => format!(" {member}:"),
                (false, false) => format!(" {sku} {member}:"),
            };
            let (file, line) = (&finding.file, finding.line);
            format!(
                "  {STRONG}{file}:{line}:{STRONG:#}{subject} {}",
                finding.detail
            )
        })
        .collect();
    lines.join("\n")
}

/// What was done to a product, if anything.
pub fn product_line(sku: &str, done: &Done) -> Option<String> {
    match done {
        Done::Created => Some(format!("{GOOD}create{GOOD:#} {sku}\n")),
        Done::Changed(members) => {
            let members = members.join(", ");
            Some(format!(
                "{CAUTION}change{CAUTION:#} {sku} {DIM}{members}{DIM:#}\n"
            ))
        }
        Done::Kept => None,
    }
}

/// An import as it goes on: a bar on a terminal, a line per product elsewhere.
#[derive(Debug)]
pub struct Importing {
    ui: Ui,
    bar: ProgressBar,
}

impl Ui {
    /// Begins to show an import of so many products.
    pub fn importing(&self, products: usize) -> Importing {
        let style =
            ProgressStyle::with_template("{spinner} importing [{bar:24}] {pos}/{len} {msg}")
                .expect("the template is well-formed");
        let bar = match self.live {
            true => self.block.add(ProgressBar::new(products as u64)),
            false => ProgressBar::hidden(),
        };
        Importing {
            ui: self.clone(),
            bar: bar.with_style(style),
        }
    }
}

impl Importing {
    /// One more product has been dealt with.
    pub fn done(&self, sku: &str, done: Option<&Done>) {
        self.bar.set_message(sku.to_owned());
        self.bar.inc(1);
        let line = match done {
            Some(done) => product_line(sku, done),
            None => Some(format!("{BAD}failed{BAD:#} {sku}\n")),
        };
        if let Some(line) = line.filter(|_| !self.ui.live || self.ui.verbose) {
            self.ui.status(line.trim_end());
        }
    }
}

impl Drop for Importing {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
