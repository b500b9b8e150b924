//! Findings as SARIF 2.1.0, which code scanning reads.
//!
//! <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>

use cfn_check::{Severity, catalogue};
use serde_json::{Value, json};

use super::Checked;

/// One run of all checks.
pub fn log(checked: &[Checked]) -> Value {
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "infra-gen",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": checked.iter().map(result).collect::<Vec<_>>(),
        }],
    })
}

fn rules() -> Vec<Value> {
    catalogue()
        .map(|check| {
            json!({
                "id": check.id,
                "shortDescription": { "text": format!("{}.", check.title) },
                "help": { "text": format!("{}.", check.remedy) },
                "helpUri": check.source,
                "defaultConfiguration": { "level": level(check.severity) },
            })
        })
        .collect()
}

fn result(checked: &Checked) -> Value {
    let finding = &checked.finding;
    let mut result = json!({
        "ruleId": finding.id,
        "level": level(finding.severity),
        "message": { "text": message(checked) },
        "locations": [location(checked)],
    });
    if let Some(index) = catalogue().position(|check| check.id == finding.id) {
        result["ruleIndex"] = index.into();
    }
    if let Some(reason) = &checked.accepted {
        result["suppressions"] = json!([{ "kind": "external", "justification": reason }]);
    }
    result
}

/// Sentence and remedy in one text: a list of alerts shows nothing else.
fn message(checked: &Checked) -> String {
    let finding = &checked.finding;
    let subject = finding.logical_id.as_ref().unwrap_or(&checked.subject);
    let when = finding.when.as_ref().map(|when| format!(" (when {when})"));
    let when = when.unwrap_or_default();
    format!(
        "`{subject}`: {}{when}. Remedy: {}.",
        finding.sentence, finding.remedy
    )
}

fn location(checked: &Checked) -> Value {
    let finding = &checked.finding;
    let steps = [&finding.logical_id, &finding.path].into_iter().flatten();
    let steps: Vec<_> = steps.map(String::as_str).collect();
    let mut location = json!({});
    if !steps.is_empty() {
        let name = format!("{}/{}", checked.subject, steps.join("."));
        location["logicalLocations"] = json!([{ "fullyQualifiedName": name, "kind": "resource" }]);
    }
    let place = match (&checked.excerpt, finding.place) {
        (Some(excerpt), _) => Some((excerpt.file.as_str(), excerpt.place)),
        (None, Some(place)) => Some((place.file, (place.line as usize, place.column as usize))),
        (None, None) => None,
    };
    if let Some((file, (line, column))) = place {
        location["physicalLocation"] = json!({
            "artifactLocation": { "uri": file.replace('\\', "/").replace(' ', "%20") },
            "region": { "startLine": line, "startColumn": column },
        });
    }
    location
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}
