//! Values out of bounds.

use super::of;
use crate::finding::Violation;
use crate::schema::Rule;
use crate::subject::Subject;
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-SCH-006",
    severity: Severity::Error,
    title: "Every value is within its property's bounds",
    remedy: "keep lengths, numbers and counts within the bounds",
    source: super::SOURCE,
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    of(subject, Rule::Bounds)
}
