//! Properties that decide about access, type by type.

use serde_json::Value;

use super::{Access, SecurityTopic};
use crate::change::PropertyChange;

/// A property that matters and how to judge its change.
type Watched = (&'static str, SecurityTopic, fn(&PropertyChange) -> Access);

type Found = (SecurityTopic, Access, PropertyChange);

/// The changes of watched properties. `compare` gives the paths at which two
/// values differ.
pub(super) fn changes(
    type_name: &str,
    old: &Value,
    new: &Value,
    compare: fn(&str, &Value, &Value) -> Vec<PropertyChange>,
) -> Vec<Found> {
    let mut found = Vec::new();
    for (path, topic, judge) in watched(type_name) {
        let (old, new) = (old.pointer(path), new.pointer(path));
        let changes = match (old, new) {
            (None, None) => continue,
            // An action is one word in an object: it changes as a whole.
            (Some(old), Some(new)) if !path.ends_with("Action") => compare(path, old, new),
            (old, new) if old == new => continue,
            (old, new) => vec![PropertyChange {
                path: (*path).to_owned(),
                old: old.cloned(),
                new: new.cloned(),
                ..PropertyChange::default()
            }],
        };
        found.extend(changes.into_iter().map(|c| (*topic, judge(&c), c)));
    }
    found
}

fn watched(type_name: &str) -> &'static [Watched] {
    use SecurityTopic::*;
    match type_name {
        "AWS::S3::Bucket" => &[
            (
                "/Properties/PublicAccessBlockConfiguration",
                PublicAccess,
                protection,
            ),
            ("/Properties/AccessControl", PublicAccess, unclear),
            ("/Properties/OwnershipControls", PublicAccess, unclear),
            ("/Properties/WebsiteConfiguration", PublicAccess, unclear),
            ("/Properties/BucketEncryption", Encryption, protection),
            ("/Properties/CorsConfiguration", Cors, opening),
        ],
        "AWS::IAM::Role" | "AWS::IAM::User" | "AWS::IAM::Group" => &[
            ("/Properties/ManagedPolicyArns", Iam, opening),
            ("/Properties/PermissionsBoundary", Iam, protection),
        ],
        "AWS::Lambda::Permission" => &[("/Properties", ResourcePolicy, opening)],
        "AWS::Lambda::Url" => &[
            ("/Properties/AuthType", Authorization, authorization),
            ("/Properties/Cors", Cors, opening),
        ],
        "AWS::WAFv2::WebACL" => &[
            ("/Properties/DefaultAction", Firewall, action),
            ("/Properties/Rules", Firewall, rule),
        ],
        "AWS::WAFv2::WebACLAssociation" => &[("/Properties", Firewall, protection)],
        "AWS::WAFv2::IPSet" => &[("/Properties/Addresses", Firewall, unclear)],
        "AWS::WAFv2::RegexPatternSet" => {
            &[("/Properties/RegularExpressionList", Firewall, unclear)]
        }
        "AWS::WAFv2::RuleGroup" => &[("/Properties/Rules", Firewall, rule)],
        "AWS::CloudFront::Distribution" => &[
            (
                "/Properties/DistributionConfig/WebACLId",
                Firewall,
                protection,
            ),
            (
                "/Properties/DistributionConfig/ViewerCertificate",
                Tls,
                unclear,
            ),
            (
                "/Properties/DistributionConfig/DefaultCacheBehavior/ViewerProtocolPolicy",
                Tls,
                viewer_protocol,
            ),
        ],
        "AWS::CloudFront::OriginAccessControl" => &[("/Properties", ResourcePolicy, protection)],
        "AWS::CloudFront::ResponseHeadersPolicy" => &[
            (
                "/Properties/ResponseHeadersPolicyConfig/CorsConfig",
                Cors,
                opening,
            ),
            (
                "/Properties/ResponseHeadersPolicyConfig/SecurityHeadersConfig",
                Tls,
                protection,
            ),
        ],
        "AWS::ApiGateway::Method" => &[
            (
                "/Properties/AuthorizationType",
                Authorization,
                authorization,
            ),
            ("/Properties/AuthorizerId", Authorization, protection),
            ("/Properties/AuthorizationScopes", Authorization, unclear),
            ("/Properties/ApiKeyRequired", Authorization, protection),
        ],
        "AWS::ApiGateway::Authorizer" | "AWS::ApiGatewayV2::Authorizer" => {
            &[("/Properties", Authorization, protection)]
        }
        "AWS::ApiGateway::RestApi" => &[
            ("/Properties/SecurityPolicy", Tls, unclear),
            ("/Properties/EndpointConfiguration", Authorization, unclear),
        ],
        "AWS::ApiGateway::DomainName" => &[("/Properties/SecurityPolicy", Tls, unclear)],
        "AWS::ApiGatewayV2::Api" => &[("/Properties/CorsConfiguration", Cors, opening)],
        "AWS::ApiGatewayV2::Route" => &[(
            "/Properties/AuthorizationType",
            Authorization,
            authorization,
        )],
        "AWS::DynamoDB::Table" => &[("/Properties/SSESpecification", Encryption, protection)],
        "AWS::KMS::Key" => &[("/Properties/EnableKeyRotation", Encryption, protection)],
        _ => &[],
    }
}

fn unclear(_: &PropertyChange) -> Access {
    Access::Unclear
}

/// A property that protects: access grows when it goes, or becomes false.
fn protection(change: &PropertyChange) -> Access {
    let on = |value: &Option<Value>| {
        !matches!(value, None | Some(Value::Bool(false)))
            && value.as_ref().and_then(Value::as_str) != Some("false")
    };
    match (on(&change.old), on(&change.new)) {
        (true, false) => Access::Widens,
        (false, _) => Access::Narrows,
        (true, true) => Access::Unclear,
    }
}

/// A property that opens: access grows when it comes.
fn opening(change: &PropertyChange) -> Access {
    match (&change.old, &change.new) {
        (None, _) => Access::Widens,
        (_, None) => Access::Narrows,
        _ => Access::Unclear,
    }
}

/// How a caller proves who it is; `NONE` and nothing mean that anybody may call.
fn authorization(change: &PropertyChange) -> Access {
    let open = |value: &Option<Value>| {
        matches!(value.as_ref().and_then(Value::as_str), None | Some("NONE"))
    };
    match (open(&change.old), open(&change.new)) {
        // The method itself is gone.
        _ if change.new.is_none() => Access::Narrows,
        (_, true) => Access::Widens,
        (true, false) => Access::Narrows,
        (false, false) => Access::Unclear,
    }
}

fn viewer_protocol(change: &PropertyChange) -> Access {
    let plain = |value: &Option<Value>| value.as_ref().and_then(Value::as_str) == Some("allow-all");
    match (plain(&change.old), plain(&change.new)) {
        (_, true) => Access::Widens,
        _ => Access::Narrows,
    }
}

/// What a firewall does by default: letting through, or not.
fn action(change: &PropertyChange) -> Access {
    match change.new.as_ref().and_then(strictness) {
        Some(true) => Access::Narrows,
        Some(false) => Access::Widens,
        None => Access::Unclear,
    }
}

/// A rule of a firewall, or something in one.
fn rule(change: &PropertyChange) -> Access {
    let verdict = |rule: &Value| {
        rule.get("Action")
            .or_else(|| rule.get("OverrideAction"))
            .and_then(strictness)
    };
    let access = |blocks: Option<bool>| match blocks {
        Some(true) => Access::Narrows,
        Some(false) => Access::Widens,
        None => Access::Unclear,
    };
    match (&change.old, &change.new) {
        (None, Some(new)) if new.get("Name").is_some() => access(verdict(new)),
        (Some(old), None) if old.get("Name").is_some() => access(verdict(old)).reversed(),
        // `Action/Block` comes while `Action/Count` goes: each side is judged.
        (None, Some(_)) if in_action(&change.path) => access(strict_word(last_word(&change.path))),
        (Some(_), None) if in_action(&change.path) => {
            access(strict_word(last_word(&change.path))).reversed()
        }
        _ => Access::Unclear,
    }
}

fn in_action(path: &str) -> bool {
    path.contains("/Action/") || path.contains("/OverrideAction/")
}

fn last_word(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// Whether an action such as `{"Block": {}}` stops requests.
fn strictness(action: &Value) -> Option<bool> {
    strict_word(action.as_object()?.keys().next()?)
}

fn strict_word(word: &str) -> Option<bool> {
    match word {
        "Block" | "Captcha" | "Challenge" => Some(true),
        // An override of `None` lets the group's own actions stand.
        "None" => Some(true),
        "Allow" | "Count" => Some(false),
        _ => None,
    }
}
