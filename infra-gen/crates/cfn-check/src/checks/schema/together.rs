//! Properties that do not go together.

use super::of;
use crate::finding::Violation;
use crate::schema::Rule;
use crate::subject::Subject;
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-SCH-008",
    severity: Severity::Error,
    title: "Properties that need or exclude each other do so",
    remedy: "keep to one of the ways that the sentence names",
    source: super::SOURCE,
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    of(subject, Rule::Together)
}
