//! Exports that take each other's name.

use std::collections::BTreeMap;

use crate::finding::Violation;
use crate::subject::Subject;
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-TPL-006",
    severity: Severity::Error,
    title: "No two outputs export the same name",
    remedy: "name each export once; better, pass the value as a parameter",
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let mut violations = Vec::new();
    for (output, body) in subject.section("Outputs") {
        let Some(name) = body.get("Export").and_then(|export| export.get("Name")) else {
            continue;
        };
        if let Some(first) = seen.insert(name.to_string(), output) {
            let sentence = format!("it exports the same name as `{first}`");
            violations.push(Violation::at(output, "Export.Name", sentence));
        }
    }
    violations
}
