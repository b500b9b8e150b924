//! Values that an enumeration does not have.

use super::of;
use crate::finding::Violation;
use crate::schema::Rule;
use crate::subject::Subject;
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-SCH-004",
    severity: Severity::Error,
    title: "Every value of an enumeration is one of its values",
    remedy: "use one of the property's values",
    source: super::SOURCE,
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    of(subject, Rule::Enumeration)
}
