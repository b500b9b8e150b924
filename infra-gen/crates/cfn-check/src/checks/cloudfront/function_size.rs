//! CloudFront Functions that are too large.

use crate::finding::Violation;
use crate::subject::{Subject, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-CDN-005",
    severity: Severity::Error,
    title: "The code of a CloudFront Function has at most 10,240 bytes",
    remedy: "shorten the code",
    source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html",
    run,
};

/// Largest code of a function, in bytes.
const LARGEST: usize = 10_240;

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    subject
        .of_type("AWS::CloudFront::Function")
        .filter_map(|function| Some((function, property(&function, &["FunctionCode"]).as_str()?)))
        .filter(|(_, code)| code.len() > LARGEST)
        .map(|(function, code)| {
            let sentence = format!("its code has {} bytes, more than {LARGEST}", code.len());
            Violation::at(function.logical_id, "Properties.FunctionCode", sentence)
        })
        .collect()
}
