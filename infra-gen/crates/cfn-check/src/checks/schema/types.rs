//! Values of the wrong type.

use super::of;
use crate::finding::Violation;
use crate::schema::Rule;
use crate::subject::Subject;
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-SCH-003",
    severity: Severity::Error,
    title: "Every value is of its property's type",
    remedy: "write the value in the type that is named",
    source: super::SOURCE,
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    of(subject, Rule::Type)
}
