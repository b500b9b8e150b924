//! The project's own rules: each holds in a template that is right, and is
//! broken, alone, by the one mistake it is for.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeSet;
use std::path::Path;

use cfn_policy::evaluate;
use serde_json::{Value, json};

/// The files of rules: name and text.
#[allow(clippy::disallowed_methods, reason = "the rules are files")]
fn rules() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rules");
    let mut all: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, std::fs::read_to_string(path).unwrap())
        })
        .collect();
    all.sort();
    all
}

/// A template that no rule objects to.
fn right() -> Value {
    json!({ "Resources": {
        "Bucket": { "Type": "AWS::S3::Bucket", "Properties": {
            "PublicAccessBlockConfiguration": {
                "BlockPublicAcls": true, "BlockPublicPolicy": true,
                "IgnorePublicAcls": true, "RestrictPublicBuckets": true,
            },
            "BucketEncryption": { "ServerSideEncryptionConfiguration": [
                { "ServerSideEncryptionByDefault": { "SSEAlgorithm": "AES256" } },
            ] },
        } },
        "BucketPolicy": { "Type": "AWS::S3::BucketPolicy", "Properties": { "PolicyDocument": { "Statement": [
            { "Effect": "Allow", "Action": "s3:GetObject" },
            { "Effect": "Deny", "Condition": { "Bool": { "aws:SecureTransport": "false" } } },
        ] } } },
        "Table": { "Type": "AWS::DynamoDB::Table", "Properties": { "SSESpecification": { "SSEEnabled": true } } },
        "Function": { "Type": "AWS::Lambda::Function", "Properties": {
            "TracingConfig": { "Mode": "Active" }, "Timeout": 10,
        } },
        "Logs": { "Type": "AWS::Logs::LogGroup", "Properties": { "RetentionInDays": 30 } },
        "Distribution": { "Type": "AWS::CloudFront::Distribution", "Properties": { "DistributionConfig": {
            "WebACLId": "arn", "Logging": { "Bucket": "logs" },
        } } },
        "Stage": { "Type": "AWS::ApiGateway::Stage", "Properties": { "AccessLogSetting": { "DestinationArn": "arn" } } },
        "Acl": { "Type": "AWS::WAFv2::WebACL", "Properties": { "VisibilityConfig": { "CloudWatchMetricsEnabled": true } } },
    } })
}

/// For each rule a mistake: where, and what stands there then.
fn mistakes() -> Vec<(&'static str, &'static str, Value)> {
    vec![
        (
            "buckets_block_public_access",
            "/Resources/Bucket/Properties/PublicAccessBlockConfiguration/BlockPublicPolicy",
            json!(false),
        ),
        (
            "buckets_are_encrypted",
            "/Resources/Bucket/Properties/BucketEncryption/ServerSideEncryptionConfiguration",
            json!([]),
        ),
        (
            "buckets_speak_tls_only",
            "/Resources/BucketPolicy/Properties/PolicyDocument/Statement/1/Effect",
            json!("Allow"),
        ),
        (
            "tables_are_encrypted",
            "/Resources/Table/Properties/SSESpecification/SSEEnabled",
            json!(false),
        ),
        (
            "functions_are_traced",
            "/Resources/Function/Properties/TracingConfig",
            json!({ "Mode": "PassThrough" }),
        ),
        (
            "functions_end",
            "/Resources/Function/Properties/Timeout",
            json!(60),
        ),
        ("logs_expire", "/Resources/Logs/Properties", json!({})),
        (
            "distributions_have_a_firewall",
            "/Resources/Distribution/Properties/DistributionConfig",
            json!({ "Logging": { "Bucket": "logs" } }),
        ),
        (
            "distributions_are_logged",
            "/Resources/Distribution/Properties/DistributionConfig",
            json!({ "WebACLId": "arn" }),
        ),
        (
            "stages_are_logged",
            "/Resources/Stage/Properties/AccessLogSetting",
            json!({}),
        ),
        (
            "firewalls_are_measured",
            "/Resources/Acl/Properties/VisibilityConfig/CloudWatchMetricsEnabled",
            json!(false),
        ),
    ]
}

/// The names of the rules a template breaks.
fn broken(template: &Value) -> BTreeSet<String> {
    let found = rules()
        .into_iter()
        .flat_map(|(name, text)| evaluate(&name, &text, template).unwrap());
    found.map(|broken| broken.rule).collect()
}

#[test]
fn every_rule_holds_in_a_template_that_is_right() {
    assert_eq!(broken(&right()), BTreeSet::new());
}

#[test]
fn every_rule_is_broken_by_its_mistake_and_by_no_other() {
    for (rule, place, wrong) in mistakes() {
        let mut template = right();
        *template.pointer_mut(place).unwrap() = wrong;
        assert_eq!(
            broken(&template),
            BTreeSet::from([rule.to_owned()]),
            "{place}"
        );
    }
}

#[test]
fn every_rule_has_a_mistake() {
    let written: BTreeSet<String> = rules()
        .iter()
        .flat_map(|(_, text)| text.lines())
        .filter_map(|line| Some(line.strip_prefix("rule ")?.split(' ').next()?.to_owned()))
        .collect();
    let tried: BTreeSet<String> = mistakes()
        .iter()
        .map(|(rule, ..)| (*rule).to_owned())
        .collect();
    assert_eq!(written, tried);
}
