//! Keys that nobody, or not everybody who must, may use.

use serde_json::Value;

use crate::checks::api::route::glob;
use crate::finding::Violation;
use crate::subject::{Subject, items, one_or_many, property, sub_template};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-KMS-001",
    severity: Severity::Error,
    title: "The policy of a key admits who administers it and the services that use it",
    remedy: "allow `kms:*` to the account's root, and name the services that use the key",
    source: "https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html",
    run,
};

/// Resource types whose service itself uses a key, where they name it, and the
/// beginning of the service's principal.
const USERS: [(&str, &[&str], &str); 3] = [
    ("AWS::Logs::LogGroup", &["KmsKeyId"], "logs."),
    ("AWS::CloudTrail::Trail", &["KMSKeyId"], "cloudtrail."),
    (
        "AWS::S3::Bucket",
        &["BucketEncryption", "ServerSideEncryptionConfiguration"],
        "cloudfront.",
    ),
];

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for key in subject.of_type("AWS::KMS::Key") {
        let policy = property(&key, &["KeyPolicy"]);
        // Without one KMS writes its default policy, which admits the account.
        if policy.is_null() || policy.get("Statement").is_none() {
            continue;
        }
        let allowed = allowed(policy);
        let mut tell = |sentence: String| {
            violations.push(Violation::at(
                key.logical_id,
                "Properties.KeyPolicy",
                sentence,
            ));
        };
        if !allowed
            .iter()
            .any(|(_, action)| grants(action, "kms:PutKeyPolicy"))
        {
            tell("nobody may change it: the key could never be administered".to_owned());
        }
        for (kind, path, service) in &USERS {
            for user in subject.of_type(kind) {
                if !subject.refers(property(&user, path), key.logical_id) {
                    continue;
                }
                // Only a bucket behind a distribution is read by CloudFront.
                if *kind == "AWS::S3::Bucket" && !is_served(subject, user.logical_id) {
                    continue;
                }
                let admitted = allowed.iter().any(|(principal, action)| {
                    let named = principal
                        .as_str()
                        .or_else(|| sub_template(principal))
                        .unwrap_or("*");
                    (named == "*" || named.starts_with(service)) && grants(action, "kms:Decrypt")
                });
                if !admitted {
                    tell(format!(
                        "it does not admit `{service}…amazonaws.com`, which uses it for `{}`",
                        user.logical_id
                    ));
                }
            }
        }
    }
    violations
}

/// Who may do what: each principal with each action of each statement that allows.
fn allowed(policy: &Value) -> Vec<(&Value, &str)> {
    let statements = policy.get("Statement").map(one_or_many).unwrap_or_default();
    let mut all = Vec::new();
    for statement in statements {
        if statement
            .get("Effect")
            .is_none_or(|effect| effect != "Allow")
        {
            continue;
        }
        let principals: Vec<&Value> = match statement.get("Principal") {
            Some(Value::Object(kinds)) => kinds.values().flat_map(one_or_many).collect(),
            Some(anybody) => vec![anybody],
            None => Vec::new(),
        };
        let actions = one_or_many(statement.get("Action").unwrap_or(&Value::Null));
        for action in actions.into_iter().filter_map(Value::as_str) {
            all.extend(principals.iter().map(|principal| (*principal, action)));
        }
    }
    all
}

fn grants(pattern: &str, action: &str) -> bool {
    glob(
        pattern.to_lowercase().as_bytes(),
        action.to_lowercase().as_bytes(),
    )
}

/// Whether a distribution reads a bucket through origin access control.
fn is_served(subject: &Subject<'_>, bucket: &str) -> bool {
    subject
        .of_type("AWS::CloudFront::Distribution")
        .any(|distribution| {
            let origins = items(property(&distribution, &["DistributionConfig", "Origins"]));
            origins.iter().any(|origin| {
                origin.get("OriginAccessControlId").is_some()
                    && origin
                        .get("DomainName")
                        .is_some_and(|domain| subject.refers(domain, bucket))
            })
        })
}
