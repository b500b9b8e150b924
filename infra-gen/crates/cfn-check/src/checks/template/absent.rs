//! References to resources that are not made.

use std::collections::BTreeSet;

use cfn::references;

use crate::finding::Violation;
use crate::subject::Subject;
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-TPL-010",
    severity: Severity::Error,
    title: "What refers to a resource with a condition is made under no other",
    remedy: "give both the same condition, or choose with `Fn::If`",
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let written: BTreeSet<&str> = subject.template.resources().map(|r| r.logical_id).collect();
    let mut violations = Vec::new();
    let entries = ["Resources", "Outputs"]
        .into_iter()
        .flat_map(|section| subject.section(section));
    for (id, body) in entries {
        for reference in references(body) {
            let name = reference.logical_id.as_str();
            if written.contains(name) && subject.resource(name).is_none() {
                let end = reference.path.find(".Fn::").unwrap_or(reference.path.len());
                let path = reference.path[..end].trim_end_matches(".Ref");
                let sentence = format!("`{name}` is not there when this is");
                violations.push(Violation::at(id, path, sentence));
            }
        }
    }
    violations
}
