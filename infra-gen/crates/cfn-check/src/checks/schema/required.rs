//! Properties that are missing.

use super::of;
use crate::finding::Violation;
use crate::schema::Rule;
use crate::subject::Subject;
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-SCH-002",
    severity: Severity::Error,
    title: "Every property that a resource needs is set",
    remedy: "set the property",
    source: super::SOURCE,
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    of(subject, Rule::Required)
}
