//! Buckets addressed in the wrong form.

use serde_json::Value;

use super::origins::origins;
use crate::finding::Violation;
use crate::subject::Subject;
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-CDN-008",
    severity: Severity::Error,
    title: "A bucket is an origin by its regional domain name, with an `S3OriginConfig`",
    remedy: "use the bucket's `RegionalDomainName` with `S3OriginConfig: {}`; a website endpoint needs a `CustomOriginConfig`",
    source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for distribution in subject.of_type("AWS::CloudFront::Distribution") {
        for origin in origins(&distribution) {
            let domain = origin.get("DomainName");
            let Some(bucket) = subject.referred(domain, "AWS::S3::Bucket").next() else {
                continue;
            };
            let of_s3 = !origin.get("S3OriginConfig").is_null();
            let custom = !origin.get("CustomOriginConfig").is_null();
            let attribute = domain.get("Fn::GetAtt").and_then(|path| path.get(1));
            let sentence = match attribute.and_then(Value::as_str) {
                Some("WebsiteURL") => "a URL is no domain name",
                Some("Arn") => "an ARN is no domain name",
                Some("DomainName" | "DualStackDomainName") => {
                    "the bucket's global name redirects until it is known everywhere: use `RegionalDomainName`"
                }
                Some("RegionalDomainName") if custom => {
                    "a bucket's domain name needs an `S3OriginConfig`"
                }
                Some("RegionalDomainName") if !of_s3 => {
                    "it has neither an `S3OriginConfig` nor a `CustomOriginConfig`"
                }
                None if domain.get("Ref").is_some() => "a bucket's name is no domain name",
                _ => continue,
            };
            let violation = Violation::at(
                distribution.logical_id,
                &format!("{}.DomainName", origin.path),
                format!("`{}`: {sentence}", bucket.logical_id),
            );
            let only_slow = matches!(
                attribute.and_then(Value::as_str),
                Some("DomainName" | "DualStackDomainName")
            );
            violations.push(if only_slow {
                violation.warning()
            } else {
                violation
            });
        }
    }
    violations
}
