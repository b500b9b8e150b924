//! Names, ids and ARNs.

use std::sync::atomic::{AtomicU64, Ordering};

use serde_json::json;

use super::*;

/// `1`, `2`, …, filled up to the length asked for.
struct Counted(AtomicU64);

impl Ids for Counted {
    fn text(&self, length: usize, _alphabet: &[u8]) -> String {
        let number = self.0.fetch_add(1, Ordering::SeqCst);
        format!("{number:0length$}")
    }
}

fn named(type_name: &str, properties: Value) -> Identity {
    let home = Home {
        account: "000000000000".to_owned(),
        region: "eu-central-1".to_owned(),
        stack: "stack".to_owned(),
        stack_id: "arn:stack".to_owned(),
    };
    let unnamed = Unnamed {
        home: &home,
        logical_id: "It",
        type_name,
        properties: &properties,
    };
    unnamed.named(&Counted(AtomicU64::new(1)))
}

fn attribute(identity: &Identity, name: &str) -> String {
    identity.attributes[name].as_str().unwrap().to_owned()
}

/// `data/identities.txt` says what the schemas say.
#[test]
fn the_data_agrees_with_the_schemas() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../cfn/data/schemas");
    let mut lines = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        let types: serde_json::Map<String, Value> = serde_json::from_str(&text).unwrap();
        for (type_name, schema) in types {
            let text = |key: &str| schema[key].as_str().unwrap_or("-").to_owned();
            let attributes = schema["attributes"].as_object().into_iter().flatten();
            let mut attributes: Vec<String> = attributes.map(|(name, _)| name.clone()).collect();
            attributes.sort();
            let mut words = vec![type_name, text("identity"), text("arn")];
            words.extend(attributes);
            lines.push(words.join(" "));
        }
    }
    lines.sort();
    let data: Vec<&str> = SCHEMAS
        .lines()
        .filter(|line| !line.starts_with('#'))
        .collect();
    assert_eq!(data, lines);
}

#[test]
fn a_name_of_the_template_s_choice_is_honoured() {
    let table = named("AWS::DynamoDB::Table", json!({"TableName": "orders"}));
    assert_eq!(table.physical_id, "orders");
    assert_eq!(
        attribute(&table, "Arn"),
        "arn:aws:dynamodb:eu-central-1:000000000000:table/orders"
    );
}

#[test]
fn a_name_is_made_of_stack_logical_id_and_chance() {
    let table = named("AWS::DynamoDB::Table", json!({}));
    assert_eq!(table.physical_id, "stack-It-000000000001");
    let bucket = named("AWS::S3::Bucket", json!({}));
    assert_eq!(bucket.physical_id, "stack-it-000000000001");
    assert_eq!(
        attribute(&bucket, "Arn"),
        "arn:aws:s3:::stack-it-000000000001"
    );
    assert_eq!(
        attribute(&bucket, "RegionalDomainName"),
        "stack-it-000000000001.s3.eu-central-1.amazonaws.com"
    );
}

#[test]
fn a_firewall_is_known_by_name_id_and_scope() {
    let acl = named(
        "AWS::WAFv2::WebACL",
        json!({"Name": "acl", "Scope": "CLOUDFRONT"}),
    );
    let parts: Vec<&str> = acl.physical_id.split('|').collect();
    assert_eq!((parts[0], parts[2]), ("acl", "CLOUDFRONT"));
    assert_eq!(
        attribute(&acl, "Arn"),
        format!(
            "arn:aws:wafv2:eu-central-1:000000000000:global/webacl/acl/{}",
            parts[1]
        )
    );
}

#[test]
fn what_ref_gives_follows_the_type() {
    let of = |type_name: &str, properties: Value| named(type_name, properties).physical_id;
    assert_eq!(
        of("AWS::ApiGateway::RestApi", json!({"Name": "api"})),
        "0000000001"
    );
    let stage = json!({"StageName": "live", "RestApiId": "api"});
    assert_eq!(of("AWS::ApiGateway::Stage", stage), "live");
    assert_eq!(
        of("AWS::S3::BucketPolicy", json!({"Bucket": "files"})),
        "files"
    );
    assert_eq!(
        of("AWS::SNS::Topic", json!({"TopicName": "alarms"})),
        "arn:aws:sns:eu-central-1:000000000000:alarms"
    );
    assert_eq!(
        of("AWS::CloudFront::Function", json!({"Name": "routes"})),
        "arn:aws:cloudfront::000000000000:function/routes"
    );
    assert!(of("AWS::CloudFront::Distribution", json!({})).starts_with('E'));
    assert!(
        of(
            "AWS::CertificateManager::Certificate",
            json!({"DomainName": "example.com"})
        )
        .starts_with("arn:aws:acm:eu-central-1:000000000000:certificate/")
    );
}

#[test]
fn attributes_follow_the_type() {
    let api = named("AWS::ApiGateway::RestApi", json!({}));
    assert_ne!(attribute(&api, "RootResourceId"), api.physical_id);
    let logs = named("AWS::Logs::LogGroup", json!({"LogGroupName": "/a"}));
    assert_eq!(
        attribute(&logs, "Arn"),
        "arn:aws:logs:eu-central-1:000000000000:log-group:/a:*"
    );
    let role = named(
        "AWS::IAM::Role",
        json!({"RoleName": "r", "Path": "/service/"}),
    );
    assert_eq!(
        attribute(&role, "Arn"),
        "arn:aws:iam::000000000000:role/service/r"
    );
    assert!(attribute(&role, "RoleId").starts_with("AROA"));
    let distribution = named("AWS::CloudFront::Distribution", json!({}));
    assert!(attribute(&distribution, "DomainName").ends_with(".cloudfront.net"));
}

#[test]
fn no_generated_name_is_longer_than_the_strictest_service_takes() {
    let home = Home {
        account: "0".to_owned(),
        region: "r".to_owned(),
        stack: "s".repeat(128),
        stack_id: String::new(),
    };
    let long = "L".repeat(255);
    let unnamed = Unnamed {
        home: &home,
        logical_id: &long,
        type_name: "AWS::IAM::Role",
        properties: &Value::Null,
    };
    let name = unnamed.named(&Counted(AtomicU64::new(1))).physical_id;
    assert!(name.len() <= 64, "{name}");
}
