//! Names that become too long.

use crate::checks::schema::of;
use crate::finding::Violation;
use crate::schema::Rule;
use crate::subject::Subject;
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-NAM-001",
    severity: Severity::Error,
    title: "No name is too long, however short what it is made of",
    remedy: "shorten the name, or leave it out: CloudFormation makes one that fits",
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-name.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    of(subject, Rule::Name)
}
