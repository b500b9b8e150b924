//! Conditions that cannot be computed.

use std::collections::{BTreeMap, BTreeSet};

use cfn::references;
use serde_json::Value;

use crate::finding::Violation;
use crate::subject::Subject;
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-TPL-009",
    severity: Severity::Error,
    title: "Conditions refer to parameters and to each other, and never in a circle",
    remedy: "refer to parameters only, and break the circle",
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let template = subject.template;
    let resources: BTreeSet<&str> = template.resources().map(|r| r.logical_id).collect();
    let uses: BTreeMap<&str, BTreeSet<&str>> = template
        .section("Conditions")
        .map(|(name, condition)| {
            let mut used = BTreeSet::new();
            conditions(condition, &mut used);
            (name, used)
        })
        .collect();
    let mut violations = Vec::new();
    for (name, condition) in template.section("Conditions") {
        for reference in references(condition) {
            if resources.contains(reference.logical_id.as_str()) {
                let sentence = format!(
                    "`{}` is a resource, which is made after conditions are computed",
                    reference.logical_id
                );
                violations.push(Violation::at(name, &reference.path, sentence).of_the_text());
            }
        }
        for used in &uses[name] {
            if !uses.contains_key(used) {
                let sentence = format!("there is no condition `{used}`");
                violations.push(Violation::at(name, "", sentence).of_the_text());
            }
        }
        if depends_on(&uses, name) {
            let sentence = "it depends on itself".to_owned();
            violations.push(Violation::at(name, "", sentence).of_the_text());
        }
    }
    violations
}

/// The conditions that a condition names.
fn conditions<'t>(value: &'t Value, used: &mut BTreeSet<&'t str>) {
    match value {
        Value::Object(entries) => {
            for (key, inner) in entries {
                match (key.as_str(), inner) {
                    ("Condition", Value::String(name)) => {
                        used.insert(name);
                    }
                    _ => conditions(inner, used),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|inner| conditions(inner, used)),
        _ => {}
    }
}

/// Whether a condition depends on itself, at any remove.
fn depends_on(uses: &BTreeMap<&str, BTreeSet<&str>>, name: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut open: Vec<&str> = uses[name].iter().copied().collect();
    while let Some(next) = open.pop() {
        if next == name {
            return true;
        }
        if seen.insert(next) {
            open.extend(uses.get(next).into_iter().flatten().copied());
        }
    }
    false
}
