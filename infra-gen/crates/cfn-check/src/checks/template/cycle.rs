//! Resources that wait for each other.

use std::collections::BTreeSet;

use crate::finding::Violation;
use crate::subject::Subject;
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-TPL-002",
    severity: Severity::Error,
    title: "No resource waits for itself, at any remove",
    remedy: "break the circle: move the reference into a resource of its own, such as a policy or permission",
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/troubleshooting.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut told: BTreeSet<&str> = BTreeSet::new();
    let mut violations = Vec::new();
    for resource in &subject.resources {
        // One circle is told once, at the first of its resources.
        if told.contains(resource.logical_id) {
            continue;
        }
        if let Some(path) = subject.graph.cycle_through(resource.logical_id) {
            let way = path
                .iter()
                .map(|id| format!("`{id}` → "))
                .collect::<String>();
            let sentence = format!("it waits for itself: {way}`{}`", resource.logical_id);
            violations.push(Violation::at(resource.logical_id, "", sentence));
            told.extend(path);
        }
    }
    violations
}
