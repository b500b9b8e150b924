//! Whether a bucket's policy is public, as S3 understands it.
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status>

use serde_json::Value;

/// The keys whose fixed values keep a statement for everybody from being public.
const NARROWING: [&str; 12] = [
    "aws:principalaccount",
    "aws:principalarn",
    "aws:principalorgid",
    "aws:principalorgpaths",
    "aws:sourceaccount",
    "aws:sourcearn",
    "aws:sourceip",
    "aws:sourcevpc",
    "aws:sourcevpce",
    "aws:userid",
    "s3:dataaccesspointaccount",
    "s3:dataaccesspointarn",
];

/// Whether a policy allows anything to everybody.
pub fn is_public(document: &Value) -> bool {
    each(document.get("Statement")).any(|statement| {
        statement["Effect"] == "Allow" && is_everybody(statement) && !is_narrow(statement)
    })
}

fn is_everybody(statement: &Value) -> bool {
    let Some(principal) = statement.get("Principal") else {
        return statement.get("NotPrincipal").is_some();
    };
    *principal == "*" || each(principal.get("AWS")).any(|arn| *arn == "*")
}

/// Whether a condition names who or from where. Conditions hold together, so
/// that one of them is enough; operators that negate name nobody.
fn is_narrow(statement: &Value) -> bool {
    let operators = statement.get("Condition").and_then(Value::as_object);
    operators.into_iter().flatten().any(|(operator, keys)| {
        let names = ["StringEquals", "StringLike", "Arn", "IpAddress"];
        let positive = names.iter().any(|name| operator.starts_with(name))
            && !operator.contains("Not")
            && !operator.ends_with("IfExists");
        let keys = keys.as_object().into_iter().flatten();
        positive
            && keys.into_iter().any(|(key, values)| {
                NARROWING.contains(&key.to_ascii_lowercase().as_str())
                    && each(Some(values)).all(|value| value.as_str().is_some_and(is_fixed))
            })
    })
}

fn is_fixed(value: &str) -> bool {
    !value.contains(['*', '?']) && !value.contains("${") && !value.ends_with("/0")
}

/// The elements of a list, or the one value that stands for it.
fn each(value: Option<&Value>) -> impl Iterator<Item = &Value> {
    value.into_iter().flat_map(|value| match value {
        Value::Array(elements) => elements.as_slice(),
        one => std::slice::from_ref(one),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn public(more: Value) -> bool {
        let mut statement = json!({
            "Effect": "Allow", "Principal": "*", "Action": "s3:GetObject",
            "Resource": "arn:aws:s3:::b/*",
        });
        for (name, value) in more.as_object().unwrap() {
            statement[name] = value.clone();
        }
        is_public(&json!({ "Statement": statement }))
    }

    #[test]
    fn what_everybody_may_is_public() {
        assert!(public(json!({})));
        assert!(public(
            json!({"Principal": {"AWS": ["arn:aws:iam::1:root", "*"]}})
        ));
        assert!(public(
            json!({"Condition": {"Bool": {"aws:SecureTransport": "true"}}})
        ));
        for value in ["*", "arn:aws:cloudfront::*", "${aws:username}"] {
            let condition = json!({"StringLike": {"aws:SourceArn": value}});
            assert!(public(json!({ "Condition": condition })), "{value}");
        }
        let other = json!({"StringNotEquals": {"aws:SourceAccount": "1"}});
        assert!(public(json!({ "Condition": other })));
        let world = json!({"IpAddress": {"aws:SourceIp": ["10.0.0.0/8", "0.0.0.0/0"]}});
        assert!(public(json!({ "Condition": world })));
    }

    #[test]
    fn what_is_for_somebody_or_forbidden_is_not() {
        assert!(!public(json!({"Effect": "Deny"})));
        assert!(!public(
            json!({"Principal": {"Service": "cloudfront.amazonaws.com"}})
        ));
        assert!(!public(
            json!({"Principal": {"AWS": "arn:aws:iam::1:root"}})
        ));
        let ours = json!({"StringEquals": {"AWS:SourceAccount": "1"}});
        assert!(!public(json!({ "Condition": ours })));
        let office = json!({"IpAddress": {"aws:SourceIp": "192.0.2.0/24"}});
        assert!(!public(json!({ "Condition": office })));
    }
}
