//! Behaviours that serve over plain HTTP.

use super::behaviours;
use crate::finding::Violation;
use crate::subject::Subject;
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-CDN-003",
    severity: Severity::Error,
    title: "Every behaviour of a distribution is served over HTTPS",
    remedy: "set `ViewerProtocolPolicy` to `redirect-to-https` or `https-only`",
    source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for distribution in subject.of_type("AWS::CloudFront::Distribution") {
        for (place, behaviour) in behaviours(&distribution) {
            if behaviour
                .get("ViewerProtocolPolicy")
                .is_some_and(|policy| policy == "allow-all")
            {
                let path = format!("{place}.ViewerProtocolPolicy");
                let sentence = "it serves over plain HTTP".to_owned();
                violations.push(Violation::at(distribution.logical_id, &path, sentence));
            }
        }
    }
    violations
}
