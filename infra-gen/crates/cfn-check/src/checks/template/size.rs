//! How large a template may be.

use crate::finding::Violation;
use crate::subject::Subject;
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-TPL-003",
    severity: Severity::Error,
    title: "The template fits into a request, or at least into S3",
    remedy: "split the stack; a template above 51,200 bytes also needs a bucket to be sent through",
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html",
    run,
};

/// Largest template in the request itself, in bytes.
const INLINE: usize = 51_200;

/// Largest template in S3, in bytes.
const WHOLE: usize = 1_000_000;

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let size = subject.template.to_json().len();
    let sentence = |limit: usize, what: &str| format!("{size} bytes, more than the {limit} {what}");
    if size > WHOLE {
        vec![Violation::whole(sentence(WHOLE, "CloudFormation reads")).of_the_text()]
    } else if size > INLINE {
        vec![
            Violation::whole(sentence(INLINE, "a request takes"))
                .warning()
                .of_the_text(),
        ]
    } else {
        Vec::new()
    }
}
