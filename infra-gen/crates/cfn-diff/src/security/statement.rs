//! Policy statements that came, went or changed.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{Access, SecurityTopic};
use crate::change::{PropertyChange, escape};
use crate::meaning::{canonical, is_statement};

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

/// A statement in its one form, and where it stands.
struct Placed {
    path: String,
    statement: Map<String, Value>,
}

/// The statements that only one side has. Of two that differ in one member,
/// such as their actions, that member tells what changes; a mere change of
/// order is none.
pub(super) fn changes(old: &Value, new: &Value) -> Vec<(Access, PropertyChange)> {
    let (mut olds, mut news) = (Vec::new(), Vec::new());
    collect("", old, &mut olds);
    collect("", new, &mut news);
    news.retain(|new: &Placed| {
        let twin = olds.iter().position(|old| old.statement == new.statement);
        twin.map(|at| olds.remove(at)).is_none()
    });
    let mut found = Vec::new();
    news.retain(|new| {
        let kin = olds.iter().position(|old| {
            let sid = |statement: &Map<String, Value>| statement.get("Sid").cloned();
            (sid(&old.statement).is_some() && sid(&old.statement) == sid(&new.statement))
                || differing(&old.statement, &new.statement).len() == 1
        });
        let Some(at) = kin else { return true };
        let old = olds.remove(at);
        // Another effect, or an exception turned round, is another statement.
        let members = differing(&old.statement, &new.statement);
        if members
            .iter()
            .any(|name| matches!(*name, "Effect" | "Sid") || name.starts_with("Not"))
        {
            found.extend(came(new).into_iter().chain(went(&old)));
            return false;
        }
        for member in members {
            found.extend(member_changes(member, &old, new));
        }
        false
    });
    found.extend(news.iter().flat_map(came));
    found.extend(olds.iter().flat_map(went));
    found
}

fn came(new: &Placed) -> Option<(Access, PropertyChange)> {
    let access = access_of(&new.statement);
    Some((
        access,
        change(&new.path, None, Some(Value::Object(new.statement.clone()))),
    ))
}

fn went(old: &Placed) -> Option<(Access, PropertyChange)> {
    let access = access_of(&old.statement).reversed();
    Some((
        access,
        change(&old.path, Some(Value::Object(old.statement.clone())), None),
    ))
}

/// The members in which two statements differ.
fn differing<'s>(old: &'s Map<String, Value>, new: &'s Map<String, Value>) -> BTreeSet<&'s str> {
    let names = old.keys().chain(new.keys()).map(String::as_str);
    names
        .filter(|name| old.get(*name) != new.get(*name))
        .collect()
}

/// What another value of one member of a statement lets through.
fn member_changes(name: &str, old: &Placed, new: &Placed) -> Vec<(Access, PropertyChange)> {
    let path = format!("{}/{}", new.path, escape(name));
    let grant = access_of(&new.statement);
    let (before, after) = (old.statement.get(name), new.statement.get(name));
    if name == "Condition" {
        let access = match (before, after) {
            (Some(_), None) => grant,
            (None, _) => grant.reversed(),
            (Some(before), Some(after)) => match is_subset(before, after) {
                // More to be met.
                true => grant.reversed(),
                false if is_subset(after, before) => grant,
                false => Access::Unclear,
            },
        };
        return vec![(access, change(&path, before.cloned(), after.cloned()))];
    }
    let (before, after) = (items(before), items(after));
    let came = after.iter().filter(|item| !before.contains(item));
    let went = before.iter().filter(|item| !after.contains(item));
    came.map(|item| (grant, change(&path, None, Some(item.clone()))))
        .chain(went.map(|item| (grant.reversed(), change(&path, Some(item.clone()), None))))
        .collect()
}

/// Whether a condition has every operator and key of another, with the same values.
fn is_subset(part: &Value, whole: &Value) -> bool {
    match (part, whole) {
        (Value::Object(part), Value::Object(whole)) => part
            .iter()
            .all(|(key, value)| whole.get(key).is_some_and(|other| is_subset(value, other))),
        (part, whole) => part == whole,
    }
}

/// The elements of a list, or the principals of each kind.
fn items(value: Option<&Value>) -> Vec<Value> {
    match value {
        Some(Value::Array(list)) => list.clone(),
        Some(Value::Object(map)) if !crate::meaning::is_intrinsic(map) => map
            .iter()
            .flat_map(|(kind, value)| {
                items(Some(value))
                    .into_iter()
                    .map(move |item| Value::Object([(kind.clone(), item)].into_iter().collect()))
            })
            .collect(),
        Some(value) => vec![value.clone()],
        None => Vec::new(),
    }
}

/// What it means that a statement is new.
fn access_of(statement: &Map<String, Value>) -> Access {
    match statement.get("Effect").and_then(Value::as_str) {
        Some("Allow") => Access::Widens,
        Some("Deny") => Access::Narrows,
        _ => Access::Unclear,
    }
}

fn change(path: &str, old: Option<Value>, new: Option<Value>) -> PropertyChange {
    PropertyChange {
        path: path.to_owned(),
        old,
        new,
        ..PropertyChange::default()
    }
}

fn collect(path: &str, value: &Value, found: &mut Vec<Placed>) {
    match value {
        Value::Object(map) if is_statement(map) => {
            if let Value::Object(statement) = canonical("Statement", false, value) {
                found.push(Placed {
                    path: path.to_owned(),
                    statement,
                });
            }
        }
        Value::Object(map) => {
            for (key, value) in map {
                collect(&format!("{path}/{}", escape(key)), value, found);
            }
        }
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                collect(&format!("{path}/{index}"), value, found);
            }
        }
        Value::String(text) => {
            if let Some(inner) = crate::meaning::json(text) {
                collect(path, &inner, found);
            }
        }
        _ => {}
    }
}
