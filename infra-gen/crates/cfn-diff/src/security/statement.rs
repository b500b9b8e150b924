//! Policy statements that came or went.

use serde_json::Value;

use super::{Access, SecurityTopic};
use crate::change::PropertyChange;

/// The topic of a type whose meaning is its policy statements.
pub(super) fn topic(type_name: &str) -> Option<SecurityTopic> {
    match type_name {
        "AWS::IAM::Role"
        | "AWS::IAM::Policy"
        | "AWS::IAM::RolePolicy"
        | "AWS::IAM::ManagedPolicy"
        | "AWS::IAM::User"
        | "AWS::IAM::UserPolicy"
        | "AWS::IAM::Group"
        | "AWS::IAM::GroupPolicy" => Some(SecurityTopic::Iam),
        "AWS::S3::BucketPolicy"
        | "AWS::SQS::QueuePolicy"
        | "AWS::SNS::TopicPolicy"
        | "AWS::KMS::Key"
        | "AWS::Logs::ResourcePolicy"
        | "AWS::SecretsManager::ResourcePolicy"
        | "AWS::DynamoDB::Table"
        | "AWS::ApiGateway::RestApi" => Some(SecurityTopic::ResourcePolicy),
        _ => None,
    }
}

/// The statements that only one side has. A changed statement is one gone and
/// one new; a mere change of order is none.
pub(super) fn changes(old: &Value, new: &Value) -> Vec<(Access, PropertyChange)> {
    let (mut olds, mut news) = (Vec::new(), Vec::new());
    collect(old, &mut olds);
    collect(new, &mut news);
    let change = |old: Option<&Value>, new: Option<&Value>| PropertyChange {
        path: "/Properties".to_owned(),
        old: old.cloned(),
        new: new.cloned(),
        ..PropertyChange::default()
    };
    let came = news.iter().filter(|new| !olds.contains(new));
    let went = olds.iter().filter(|old| !news.contains(old));
    came.map(|new| (access_of(new), change(None, Some(new))))
        .chain(went.map(|old| (access_of(old).reversed(), change(Some(old), None))))
        .collect()
}

/// What it means that a statement is new.
fn access_of(statement: &Value) -> Access {
    match statement.get("Effect").and_then(Value::as_str) {
        Some("Allow") => Access::Widens,
        Some("Deny") => Access::Narrows,
        _ => Access::Unclear,
    }
}

fn collect<'v>(value: &'v Value, found: &mut Vec<&'v Value>) {
    match value {
        Value::Object(map) => {
            let is_statement = map.contains_key("Effect")
                && (map.contains_key("Action") || map.contains_key("NotAction"));
            if is_statement {
                found.push(value);
            } else {
                map.values().for_each(|value| collect(value, found));
            }
        }
        Value::Array(list) => list.iter().for_each(|value| collect(value, found)),
        _ => {}
    }
}
