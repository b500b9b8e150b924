//! Parameters that nothing uses.

use std::collections::BTreeSet;

use cfn::references;

use crate::finding::Violation;
use crate::subject::Subject;
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-TPL-007",
    severity: Severity::Warning,
    title: "Every parameter is used",
    remedy: "use the parameter or take it away: whoever deploys has to give it a value",
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let used: BTreeSet<String> = references(subject.template.as_json())
        .into_iter()
        .map(|reference| reference.logical_id)
        .collect();
    subject
        .template
        .section("Parameters")
        .filter(|(name, _)| !used.contains(*name))
        .map(|(name, _)| {
            Violation::at(name, "", "nothing uses this parameter".to_owned()).of_the_text()
        })
        .collect()
}
