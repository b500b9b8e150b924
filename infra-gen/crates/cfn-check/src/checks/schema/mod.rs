//! What the schema interpreter found, one check for each kind of rule.

use crate::finding::Violation;
use crate::schema::Rule;
use crate::subject::Subject;

pub(super) mod bounds;
pub(super) mod enumeration;
pub(super) mod known;
pub(super) mod pattern;
pub(super) mod read_only;
pub(super) mod required;
pub(super) mod resource_type;
pub(super) mod together;
pub(super) mod types;

/// The reference of all resource types.
const SOURCE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html";

pub(super) fn of(subject: &Subject<'_>, rule: Rule) -> Vec<Violation> {
    let violations = subject.broken_rules.iter();
    violations
        .filter(|(broken, _)| *broken == rule)
        .map(|(_, violation)| violation.clone())
        .collect()
}
