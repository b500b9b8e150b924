//! Properties that a resource type does not have.

use super::of;
use crate::finding::Violation;
use crate::schema::Rule;
use crate::subject::Subject;
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-SCH-001",
    severity: Severity::Error,
    title: "Every property of a resource is one that its type has",
    remedy: "mend the property's name, or take it away",
    source: super::SOURCE,
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    of(subject, Rule::Known)
}
