//! How many entries a template may have.

use crate::finding::Violation;
use crate::subject::Subject;
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-TPL-004",
    severity: Severity::Error,
    title: "Resources, parameters, outputs and mappings are within their quotas",
    remedy: "split the stack",
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html",
    run,
};

/// Sections and how many entries each may have.
const QUOTAS: [(&str, usize); 4] = [
    ("Resources", 500),
    ("Parameters", 200),
    ("Outputs", 200),
    ("Mappings", 200),
];

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    QUOTAS
        .into_iter()
        .map(|(section, quota)| (section, quota, subject.template.section(section).count()))
        .filter(|(_, quota, count)| count > quota)
        .map(|(section, quota, count)| {
            Violation::whole(format!(
                "`{section}` has {count} entries, more than {quota}"
            ))
            .of_the_text()
        })
        .collect()
}
