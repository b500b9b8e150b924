//! Texts that do not match their pattern.

use super::of;
use crate::finding::Violation;
use crate::schema::Rule;
use crate::subject::Subject;
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-SCH-005",
    severity: Severity::Error,
    title: "Every text matches its property's pattern",
    remedy: "write the text as the pattern asks",
    source: super::SOURCE,
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    of(subject, Rule::Pattern)
}
