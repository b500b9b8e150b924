//! References to something the template does not have.

use std::collections::BTreeSet;

use cfn::references;
use serde_json::Value;

use crate::finding::Violation;
use crate::graph::depends_on;
use crate::subject::Subject;
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-TPL-001",
    severity: Severity::Error,
    title: "Every reference names a resource, parameter or condition of the template",
    remedy: "name something the template has, or add it",
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html",
    run,
};

/// Sections whose values may refer to resources and parameters.
const SECTIONS: [&str; 2] = ["Resources", "Outputs"];

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let known: BTreeSet<&str> = ["Resources", "Parameters"]
        .into_iter()
        .flat_map(|section| subject.template.section(section))
        .map(|(name, _)| name)
        .collect();
    let conditions: BTreeSet<&str> = subject
        .template
        .section("Conditions")
        .map(|(name, _)| name)
        .collect();
    // Transforms and loops make names that only CloudFormation knows.
    if subject.template.as_json().get("Transform").is_some() {
        return Vec::new();
    }
    let mut violations = Vec::new();
    for section in SECTIONS {
        for (id, body) in subject.template.section(section) {
            for reference in references(body) {
                let name = reference.logical_id.as_str();
                if !known.contains(name) && !name.starts_with("AWS::") {
                    let sentence = format!("`{name}` is neither a resource nor a parameter");
                    violations.push(Violation::at(id, &reference.path, sentence).of_the_text());
                }
            }
            if let Some(condition) = body.get("Condition").and_then(Value::as_str)
                && !conditions.contains(condition)
            {
                let sentence = format!("there is no condition `{condition}`");
                violations.push(Violation::at(id, "Condition", sentence).of_the_text());
            }
        }
    }
    let made: BTreeSet<&str> = subject.template.resources().map(|r| r.logical_id).collect();
    for resource in subject.template.resources() {
        for id in depends_on(&resource) {
            if !made.contains(id) {
                let sentence = format!("it waits for `{id}`, which is no resource");
                violations
                    .push(Violation::at(resource.logical_id, "DependsOn", sentence).of_the_text());
            }
        }
    }
    violations
}
