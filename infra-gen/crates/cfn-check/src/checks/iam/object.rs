//! Object actions that are granted on a bucket.

use serde_json::Value;

use super::policies;
use crate::finding::Violation;
use crate::subject::{Subject, one_or_many};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-IAM-003",
    severity: Severity::Error,
    title: "Actions on objects are granted on objects, not on their bucket",
    remedy: "grant them on the bucket's ARN followed by `/*`",
    source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/security_iam_service-with-iam.html",
    run,
};

/// Actions that S3 only knows for objects.
pub(super) const OBJECT_ACTIONS: [&str; 6] = [
    "s3:GetObject",
    "s3:PutObject",
    "s3:DeleteObject",
    "s3:GetObjectVersion",
    "s3:DeleteObjectVersion",
    "s3:PutObjectTagging",
];

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for policy in policies(subject) {
        for statement in policy.statements() {
            let get = |key| one_or_many(statement.get(key).unwrap_or(&Value::Null));
            let on_buckets_alone = !get("Resource").is_empty()
                && get("Resource")
                    .iter()
                    .all(|resource| is_bucket(subject, resource));
            for action in get("Action") {
                if let Some(action) = action
                    .as_str()
                    .filter(|action| OBJECT_ACTIONS.contains(action))
                    && on_buckets_alone
                {
                    let sentence = format!("it grants `{action}` on a bucket, which has no effect");
                    violations.push(Violation::at(policy.logical_id, &policy.path, sentence));
                }
            }
        }
    }
    violations
}

/// Whether a value is the ARN of a bucket and nothing more.
fn is_bucket(subject: &Subject<'_>, value: &Value) -> bool {
    match value.as_str() {
        Some(arn) => arn.starts_with("arn:aws:s3:::") && !arn.contains('/'),
        None => {
            value.get("Fn::GetAtt").is_some()
                && subject.referred(value, "AWS::S3::Bucket").next().is_some()
        }
    }
}
