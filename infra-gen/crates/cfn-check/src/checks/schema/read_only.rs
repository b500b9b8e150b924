//! Properties that AWS sets.

use super::of;
use crate::finding::Violation;
use crate::schema::Rule;
use crate::subject::Subject;
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-SCH-007",
    severity: Severity::Error,
    title: "No property is set that AWS sets",
    remedy: "take the property away; read it with `Fn::GetAtt`",
    source: super::SOURCE,
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    of(subject, Rule::ReadOnly)
}
