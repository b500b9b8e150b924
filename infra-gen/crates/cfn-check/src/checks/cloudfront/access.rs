//! Buckets that a distribution cannot read, or others can.

use serde_json::Value;

use crate::finding::Violation;
use crate::subject::{Subject, items, one_or_many, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-CDN-002",
    severity: Severity::Error,
    title: "A bucket behind a distribution is read through origin access control, by that distribution alone",
    remedy: "give the origin an `OriginAccessControlId`, and the bucket a policy for `cloudfront.amazonaws.com` with `AWS:SourceArn` of this distribution",
    source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for distribution in subject.of_type("AWS::CloudFront::Distribution") {
        let origins = items(property(&distribution, &["DistributionConfig", "Origins"]));
        for (n, origin) in origins.iter().enumerate() {
            let domain = origin.get("DomainName").unwrap_or(&Value::Null);
            for bucket in subject.referred(domain, "AWS::S3::Bucket") {
                let path = format!("Properties.DistributionConfig.Origins[{n}]");
                if origin.get("OriginAccessControlId").is_none() {
                    let sentence = format!(
                        "`{}` is read without origin access control",
                        bucket.logical_id
                    );
                    violations.push(Violation::at(distribution.logical_id, &path, sentence));
                } else if !is_granted(subject, bucket.logical_id, distribution.logical_id) {
                    let sentence = format!(
                        "no policy of `{}` lets this distribution, and only it, read",
                        bucket.logical_id
                    );
                    violations.push(Violation::at(distribution.logical_id, &path, sentence));
                }
            }
        }
    }
    violations
}

/// Whether a policy of the bucket lets CloudFront read for this distribution.
fn is_granted(subject: &Subject<'_>, bucket: &str, distribution: &str) -> bool {
    subject
        .of_type("AWS::S3::BucketPolicy")
        .filter(|policy| subject.refers(property(policy, &["Bucket"]), bucket))
        .flat_map(|policy| one_or_many(property(&policy, &["PolicyDocument", "Statement"])))
        .any(|statement| {
            let principal = statement.get("Principal").and_then(|p| p.get("Service"));
            let condition = statement.get("Condition").unwrap_or(&Value::Null);
            statement
                .get("Effect")
                .is_some_and(|effect| effect == "Allow")
                && principal.is_some_and(|p| p == "cloudfront.amazonaws.com")
                && subject.refers(condition, distribution)
        })
}
