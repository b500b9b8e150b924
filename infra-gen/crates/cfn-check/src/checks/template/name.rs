//! What a logical id may look like.

use crate::finding::Violation;
use crate::subject::Subject;
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-TPL-005",
    severity: Severity::Error,
    title: "Logical ids are of letters and digits",
    remedy: "use only A-Z, a-z and 0-9, at most 255 of them",
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    ["Resources", "Parameters", "Outputs"]
        .into_iter()
        .flat_map(|section| subject.template.section(section))
        .map(|(name, _)| name)
        .filter(|name| !name.starts_with("Fn::ForEach"))
        .filter(|name| name.len() > 255 || !name.bytes().all(|b| b.is_ascii_alphanumeric()))
        .map(|name| Violation::at(name, "", format!("`{name}` is no logical id")).of_the_text())
        .collect()
}
