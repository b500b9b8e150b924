//! Properties that decide about access, type by type.

use serde_json::Value;

use super::judge::{content_security_policy, tls};
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
        // Of a resource that comes or goes its retention says nothing.
        if path.ends_with("/RetentionInDays") && (old.is_null() || new.is_null()) {
            continue;
        }
        let (old, new) = (old.pointer(path), new.pointer(path));
        let changes = match (old, new) {
            (None, None) => continue,
            // An action is one word in an object: it changes as a whole.
            (Some(old), Some(new)) if !path.ends_with("Action") => match path.ends_with("/Rules") {
                true => rules(path, old, new, compare),
                false => compare(path, old, new),
            },
            (old, new) if old == new => continue,
            (old, new) => vec![PropertyChange {
                path: (*path).to_owned(),
                old: old.cloned(),
                new: new.cloned(),
                ..PropertyChange::default()
            }],
        };
        let changes = changes.into_iter().filter(|change| matters(path, change));
        found.extend(changes.map(|c| (*topic, judge(&c), c)));
    }
    found
}

/// Whether a change below a watched property is about access at all: of origins
/// and cache behaviours most is not.
fn matters(watched: &str, change: &PropertyChange) -> bool {
    let name = watched.rsplit('/').next().unwrap_or(watched);
    let speaks_plainly = |side: &Option<Value>| {
        side.as_ref()
            .is_some_and(|side| side.to_string().contains("\"allow-all\""))
    };
    match name {
        "CacheBehaviors" => speaks_plainly(&change.old) || speaks_plainly(&change.new),
        "Origins" => change.path.ends_with("/OriginAccessControlId"),
        _ => true,
    }
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
            ("/Properties/LoggingConfiguration", Logging, record),
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
            ("/Properties/Scope", Firewall, unclear),
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
            ("/Properties/DistributionConfig/Logging", Logging, record),
            (
                "/Properties/DistributionConfig/ViewerCertificate/MinimumProtocolVersion",
                Tls,
                tls,
            ),
            (
                "/Properties/DistributionConfig/ViewerCertificate/CloudFrontDefaultCertificate",
                Tls,
                unclear,
            ),
            (
                "/Properties/DistributionConfig/CacheBehaviors",
                Tls,
                behaviour,
            ),
            (
                "/Properties/DistributionConfig/Origins",
                ResourcePolicy,
                origin,
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
                Headers,
                header,
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
            ("/Properties/SecurityPolicy", Tls, tls),
            ("/Properties/EndpointConfiguration", Authorization, unclear),
        ],
        "AWS::ApiGateway::Stage" => &[("/Properties/AccessLogSetting", Logging, record)],
        "AWS::ApiGateway::DomainName" => &[("/Properties/SecurityPolicy", Tls, tls)],
        "AWS::ApiGatewayV2::Api" => &[("/Properties/CorsConfiguration", Cors, opening)],
        "AWS::ApiGatewayV2::Route" => &[(
            "/Properties/AuthorizationType",
            Authorization,
            authorization,
        )],
        "AWS::DynamoDB::Table" => &[("/Properties/SSESpecification", Encryption, protection)],
        "AWS::KMS::Key" => &[("/Properties/EnableKeyRotation", Encryption, protection)],
        "AWS::Logs::LogGroup" => &[("/Properties/RetentionInDays", Logging, retention)],
        "AWS::WAFv2::LoggingConfiguration" | "AWS::CloudTrail::Trail" => {
            &[("/Properties", Logging, record)]
        }
        _ => &[],
    }
}

/// Rules by their names; of an action the whole word, from which to which.
fn rules(
    path: &str,
    old: &Value,
    new: &Value,
    compare: fn(&str, &Value, &Value) -> Vec<PropertyChange>,
) -> Vec<PropertyChange> {
    let mut changes: Vec<PropertyChange> = Vec::new();
    for change in compare(path, old, new) {
        let action = ["/Action", "/OverrideAction", "/ActionToUse"]
            .iter()
            .find_map(|name| {
                Some(change.path.split_once(&format!("{name}/"))?.0.to_owned() + name)
            });
        let Some(at) = action else {
            changes.push(change);
            continue;
        };
        if changes.iter().any(|known| known.path == at) {
            continue;
        }
        // From the list's own pointer down.
        let below = |pointer: &str| pointer.strip_prefix(path).map(str::to_owned);
        let was = change.was.as_ref().unwrap_or(&change.path);
        let depth = at.split('/').count();
        let was: Vec<&str> = was.split('/').take(depth).collect();
        changes.push(PropertyChange {
            old: below(&was.join("/")).and_then(|pointer| old.pointer(&pointer).cloned()),
            new: below(&at).and_then(|pointer| new.pointer(&pointer).cloned()),
            path: at,
            ..PropertyChange::default()
        });
    }
    changes
}

/// A cache behaviour: only whether it may be reached without TLS matters here.
fn behaviour(change: &PropertyChange) -> Access {
    match change.path.ends_with("/ViewerProtocolPolicy") {
        true => viewer_protocol(change),
        false => Access::Unclear,
    }
}

/// An origin: the access control by which it knows the distribution protects it.
fn origin(change: &PropertyChange) -> Access {
    match change.path.ends_with("/OriginAccessControlId") {
        true => protection(change),
        false => Access::Unclear,
    }
}

/// A header that tells browsers what to refuse.
fn header(change: &PropertyChange) -> Access {
    match change.path.contains("/ContentSecurityPolicy") {
        true => content_security_policy(change),
        false => protection(change),
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

/// What is recorded: less of it lets nobody in, and hides who was.
fn record(change: &PropertyChange) -> Access {
    match change.old {
        None => Access::Narrows,
        Some(_) => Access::Unclear,
    }
}

/// The days for which records are kept; nothing means for ever.
fn retention(change: &PropertyChange) -> Access {
    let days = |side: &Option<Value>| match side {
        None => Some(u64::MAX),
        Some(value) => value.as_u64(),
    };
    match (days(&change.old), days(&change.new)) {
        (Some(old), Some(new)) if new > old => Access::Narrows,
        _ => Access::Unclear,
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
        (old, new) if is_action(&change.path) => {
            let strict = |side: &Option<Value>| side.as_ref().and_then(strictness);
            match (strict(old), strict(new)) {
                (_, Some(true)) => Access::Narrows,
                (Some(true), Some(false)) => Access::Widens,
                _ => Access::Unclear,
            }
        }
        _ => Access::Unclear,
    }
}

fn is_action(path: &str) -> bool {
    ["/Action", "/OverrideAction", "/ActionToUse"]
        .iter()
        .any(|name| path.ends_with(name))
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
