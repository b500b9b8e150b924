//! Which changes touch access, and whether they widen it.
//!
//! Errs on the side of asking: what is not clearly narrower is not called so.

mod judge;
mod statement;
mod topic;

use cfn::{ResourceRef, Template};
use serde::Serialize;
use serde_json::Value;

use crate::change::{PropertyChange, changes};

/// A change that decides who may do or reach what.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SecurityChange {
    /// The logical id.
    pub logical_id: String,
    /// The resource type.
    #[serde(rename = "type")]
    pub type_name: String,
    /// What it is about.
    pub topic: SecurityTopic,
    /// Whether access grows.
    pub access: Access,
    /// The statement, its member or the property.
    #[serde(flatten)]
    pub change: PropertyChange,
}

/// What a security change is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SecurityTopic {
    /// What a principal may do.
    Iam,
    /// Who may use a resource.
    ResourcePolicy,
    /// Whether the public can reach a bucket.
    PublicAccess,
    /// What a firewall lets through, and what it stands before.
    Firewall,
    /// Who may call an API.
    Authorization,
    /// Which origins a browser lets in.
    Cors,
    /// What browsers are told to refuse.
    Headers,
    /// How connections are protected.
    Tls,
    /// How data at rest is protected.
    Encryption,
    /// What is recorded, and for how long.
    Logging,
}

/// Whether access grows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Access {
    /// Somebody may do more than before.
    Widens,
    /// Only the values themselves tell; treated like wider.
    Unclear,
    /// Nobody may do more than before.
    Narrows,
}

impl Access {
    /// Whether an engineer should be asked about it.
    pub fn may_widen(self) -> bool {
        self != Access::Narrows
    }

    /// The opposite, for a change seen backwards.
    fn reversed(self) -> Access {
        match self {
            Access::Widens => Access::Narrows,
            Access::Unclear => Access::Unclear,
            Access::Narrows => Access::Widens,
        }
    }
}

/// The security changes between two templates, the widest first.
pub fn security_changes(old: Option<&Template>, new: Option<&Template>) -> Vec<SecurityChange> {
    let olds: Vec<_> = old.into_iter().flat_map(Template::resources).collect();
    let news: Vec<_> = new.into_iter().flat_map(Template::resources).collect();
    let mut found = Vec::new();
    for new in &news {
        let old = olds.iter().find(|old| old.logical_id == new.logical_id);
        of_resource(old.copied(), Some(*new), &mut found);
    }
    for old in &olds {
        if !news.iter().any(|new| new.logical_id == old.logical_id) {
            of_resource(Some(*old), None, &mut found);
        }
    }
    found.sort_by_key(|change| (change.access, change.topic));
    found
}

fn of_resource(
    old: Option<ResourceRef<'_>>,
    new: Option<ResourceRef<'_>>,
    found: &mut Vec<SecurityChange>,
) {
    let Some(subject) = new.or(old) else { return };
    let body = |resource: Option<ResourceRef<'_>>| {
        resource.map_or(Value::Null, |resource| Value::Object(resource.body.clone()))
    };
    let (old, new) = (body(old), body(new));
    let mut push = |topic, access, change: PropertyChange| {
        found.push(SecurityChange {
            logical_id: subject.logical_id.to_owned(),
            type_name: subject.type_name.to_owned(),
            topic,
            access,
            change: change.with_names(&old, &new),
        });
    };

    if let Some(topic) = statement::topic(subject.type_name) {
        for (access, change) in statement::changes(&old, &new) {
            push(topic, access, change);
        }
    }
    for (topic, access, change) in topic::changes(subject.type_name, &old, &new, changes) {
        push(topic, access, change);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn template(type_name: &str, properties: Value) -> Template {
        let text = json!({"Resources": {"It": {"Type": type_name, "Properties": properties}}});
        Template::parse(&text.to_string()).unwrap()
    }

    /// `topic access path` of every change of one resource's properties.
    fn seen(type_name: &str, old: Value, new: Value) -> Vec<String> {
        let of =
            |properties: Value| (!properties.is_null()).then(|| template(type_name, properties));
        security_changes(of(old).as_ref(), of(new).as_ref())
            .iter()
            .map(|c| format!("{:?} {:?} {}", c.topic, c.access, c.change.place()))
            .collect()
    }

    fn policy(effect: &str, action: &str) -> Value {
        json!({"PolicyDocument": {"Statement": [
            {"Effect": effect, "Action": action, "Resource": "*"}
        ]}})
    }

    #[test]
    fn a_new_allow_widens_and_its_removal_narrows() {
        let type_name = "AWS::IAM::Policy";
        let allow = policy("Allow", "s3:GetObject");
        assert_eq!(
            seen(type_name, Value::Null, allow.clone()),
            ["Iam Widens /Properties/PolicyDocument/Statement/0"]
        );
        assert_eq!(
            seen(type_name, allow, Value::Null),
            ["Iam Narrows /Properties/PolicyDocument/Statement/0"]
        );
    }

    #[test]
    fn a_removed_deny_widens() {
        let type_name = "AWS::S3::BucketPolicy";
        assert_eq!(
            seen(type_name, policy("Deny", "s3:*"), Value::Null),
            ["ResourcePolicy Widens /Properties/PolicyDocument/Statement/0"]
        );
    }

    #[test]
    fn another_action_is_one_gone_and_one_new() {
        assert_eq!(
            seen(
                "AWS::IAM::Role",
                json!({"Policies": [policy("Allow", "s3:GetObject")]}),
                json!({"Policies": [policy("Allow", "s3:*")]}),
            ),
            [
                "Iam Widens /Properties/Policies/0/PolicyDocument/Statement/0/Action",
                "Iam Narrows /Properties/Policies/0/PolicyDocument/Statement/0/Action",
            ]
        );
    }

    #[test]
    fn a_lowered_public_access_block_widens() {
        let block = |on| json!({"PublicAccessBlockConfiguration": {"BlockPublicPolicy": on}});
        let path = "/Properties/PublicAccessBlockConfiguration/BlockPublicPolicy";
        let type_name = "AWS::S3::Bucket";
        assert_eq!(
            seen(type_name, block(true), block(false)),
            [format!("PublicAccess Widens {path}")]
        );
        assert_eq!(
            seen(type_name, block(false), block(true)),
            [format!("PublicAccess Narrows {path}")]
        );
    }

    #[test]
    fn a_firewall_switched_from_allow_to_block_narrows_and_back_widens() {
        let acl = |action: &str| json!({"DefaultAction": {action: {}}});
        let type_name = "AWS::WAFv2::WebACL";
        assert_eq!(
            seen(type_name, acl("Allow"), acl("Block"))[0],
            "Firewall Narrows /Properties/DefaultAction"
        );
        assert_eq!(
            seen(type_name, acl("Block"), acl("Allow"))[0],
            "Firewall Widens /Properties/DefaultAction"
        );
    }

    #[test]
    fn a_removed_firewall_rule_widens() {
        let rule = json!({"Name": "r", "Action": {"Block": {}}});
        assert_eq!(
            seen(
                "AWS::WAFv2::WebACL",
                json!({"Rules": [rule]}),
                json!({"Rules": []})
            ),
            ["Firewall Widens /Properties/Rules[r]"]
        );
    }

    #[test]
    fn a_method_that_loses_its_authorizer_widens() {
        assert_eq!(
            seen(
                "AWS::ApiGateway::Method",
                json!({"AuthorizationType": "AWS_IAM"}),
                json!({"AuthorizationType": "NONE"})
            ),
            ["Authorization Widens /Properties/AuthorizationType"]
        );
    }

    #[test]
    fn a_firewall_taken_off_a_distribution_widens() {
        let with = json!({"DistributionConfig": {"WebACLId": "x", "Enabled": true}});
        let without = json!({"DistributionConfig": {"Enabled": true}});
        assert_eq!(
            seen("AWS::CloudFront::Distribution", with, without),
            ["Firewall Widens /Properties/DistributionConfig/WebACLId"]
        );
    }

    #[test]
    fn records_that_go_or_are_kept_for_a_shorter_time_are_told() {
        let kept = |days: Value| match days.is_null() {
            true => json!({"LogGroupName": "a"}),
            false => json!({"LogGroupName": "a", "RetentionInDays": days}),
        };
        let of = |old, new| seen("AWS::Logs::LogGroup", kept(old), kept(new));
        let at = "/Properties/RetentionInDays";
        assert_eq!(of(json!(90), json!(1)), [format!("Logging Unclear {at}")]);
        assert_eq!(
            of(Value::Null, json!(90)),
            [format!("Logging Unclear {at}")],
            "without a number they are kept for ever"
        );
        assert_eq!(of(json!(1), Value::Null), [format!("Logging Narrows {at}")]);
        assert_eq!(
            seen(
                "AWS::WAFv2::LoggingConfiguration",
                json!({"ResourceArn": "a"}),
                Value::Null
            ),
            ["Logging Unclear /Properties"]
        );
        assert_eq!(
            seen("AWS::Logs::LogGroup", Value::Null, kept(json!(1))),
            Vec::<String>::new(),
            "a new group takes nothing away"
        );
    }

    #[test]
    fn a_longer_timeout_is_no_security_change() {
        assert!(
            seen(
                "AWS::Lambda::Function",
                json!({"Timeout": 1}),
                json!({"Timeout": 2})
            )
            .is_empty()
        );
    }
}
