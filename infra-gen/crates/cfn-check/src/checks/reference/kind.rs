//! References of the wrong kind.

use crate::checks::schema::of;
use crate::finding::Violation;
use crate::schema::Rule;
use crate::subject::Subject;
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-REF-001",
    severity: Severity::Error,
    title: "Every reference is of the kind that its property takes",
    remedy: "refer to a resource and an attribute of the kind that is named",
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getatt.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    of(subject, Rule::Reference)
}
