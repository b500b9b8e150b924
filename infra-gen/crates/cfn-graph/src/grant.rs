//! What the statements of policies let their bearers do.

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json};

use crate::graph::Relation;
use crate::mention::{Mention, mentions};

/// Properties that hold what an identity may do.
const IDENTITY: [&str; 2] = ["Policies", "PolicyDocument"];

/// Whether a path leads into a policy, whose mentions mean what its statements say.
pub(crate) fn is_policy(path: &str) -> bool {
    path.split('.').any(|property| {
        [
            "PolicyDocument",
            "AssumeRolePolicyDocument",
            "KeyPolicy",
            "ResourcePolicy",
        ]
        .contains(&property)
    })
}

/// What somebody does to something, as a statement allows it.
pub(crate) struct Grant {
    /// Those mentioned: the resources of an identity's policy, the principals
    /// and conditions of a resource's.
    pub mentions: Vec<Mention>,
    /// What is allowed.
    pub relations: BTreeSet<Relation>,
    /// Whether the mentioned does it to the policy's resource; else the bearer
    /// does it to the mentioned.
    pub inwards: bool,
}

/// The grants of a resource's policies.
pub(crate) fn grants(type_name: &str, properties: &Map<String, Json>) -> Vec<Grant> {
    let identity =
        type_name.starts_with("AWS::IAM::") || type_name.starts_with("AWS::Serverless::");
    let mut found = Vec::new();
    for (name, value) in properties {
        if name == "AssumeRolePolicyDocument" {
            continue;
        }
        let of_identity = identity && IDENTITY.contains(&name.as_str());
        if !of_identity && !is_policy(name) {
            continue;
        }
        let mut statements = Vec::new();
        collect(value, &mut statements);
        for statement in statements {
            if statement
                .get("Effect")
                .is_some_and(|effect| effect == "Allow")
            {
                found.push(grant(statement, identity));
            }
        }
    }
    found
}

/// The statements inside a document, also those in `Fn::If`.
fn collect<'t>(value: &'t Json, found: &mut Vec<&'t Map<String, Json>>) {
    match value {
        Json::Object(entries) if entries.contains_key("Effect") => found.push(entries),
        Json::Object(entries) => entries.values().for_each(|inner| collect(inner, found)),
        Json::Array(items) => items.iter().for_each(|inner| collect(inner, found)),
        _ => {}
    }
}

fn grant(statement: &Map<String, Json>, identity: bool) -> Grant {
    let members: &[&str] = match identity {
        true => &["Resource"],
        false => &["Principal", "Condition"],
    };
    let mentioned = members.iter().filter_map(|member| statement.get(*member));
    let mentions = mentioned.flat_map(mentions).collect();
    let principal = statement.get("Principal").map(Json::to_string);
    let by_cloudfront = principal.is_some_and(|text| text.contains("cloudfront"));
    let relations = match !identity && by_cloudfront {
        true => BTreeSet::from([Relation::Serves]),
        false => {
            let mut actions = Vec::new();
            texts(statement.get("Action").unwrap_or(&Json::Null), &mut actions);
            actions.into_iter().flat_map(access).collect()
        }
    };
    Grant {
        mentions,
        relations,
        inwards: !identity,
    }
}

fn texts<'t>(value: &'t Json, found: &mut Vec<&'t str>) {
    match value {
        Json::String(text) => found.push(text),
        Json::Array(items) => items.iter().for_each(|item| texts(item, found)),
        Json::Object(entries) => entries.values().for_each(|inner| texts(inner, found)),
        _ => {}
    }
}

/// What an IAM action does to its resource. AWS's names begin with a verb that
/// tells looking from changing.
fn access(action: &str) -> Vec<Relation> {
    let (service, name) = action.split_once(':').unwrap_or(("*", action));
    let begins = |verbs: &[&str]| verbs.iter().any(|verb| name.starts_with(verb));
    let one = match service {
        "logs" => Relation::LogsTo,
        "lambda" if begins(&["Invoke"]) => Relation::Invokes,
        "states" if begins(&["Start"]) => Relation::Invokes,
        "execute-api" => Relation::Invokes,
        "sqs" if begins(&["Send"]) => Relation::SendsTo,
        "sqs" if begins(&["Receive", "Delete", "Change"]) => Relation::Reads,
        "sns" if begins(&["Publish"]) => Relation::SendsTo,
        "events" | "kinesis" | "firehose" if begins(&["Put"]) => Relation::SendsTo,
        // To pass a role on is not to take it on.
        "iam" if begins(&["Pass"]) => Relation::Uses,
        "kms" => Relation::Uses,
        "sts" if begins(&["Assume"]) => Relation::Assumes,
        _ if name.starts_with('*') => return vec![Relation::Reads, Relation::Writes],
        _ if begins(&[
            "BatchGet",
            "ConditionCheck",
            "Describe",
            "Get",
            "Head",
            "List",
            "PartiQLSelect",
            "Query",
            "Read",
            "Scan",
            "Select",
            "View",
        ]) =>
        {
            Relation::Reads
        }
        _ => Relation::Writes,
    };
    vec![one]
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_verb_tells_looking_from_changing() {
        assert_eq!(access("dynamodb:BatchGetItem"), [Relation::Reads]);
        assert_eq!(access("dynamodb:BatchWriteItem"), [Relation::Writes]);
        assert_eq!(access("s3:*"), [Relation::Reads, Relation::Writes]);
        assert_eq!(access("*"), [Relation::Reads, Relation::Writes]);
        assert_eq!(access("lambda:InvokeFunction"), [Relation::Invokes]);
    }

    #[test]
    fn what_is_denied_is_no_grant() {
        let role = json!({ "PolicyDocument": { "Statement": { "Fn::If": ["C",
            { "Effect": "Allow", "Action": "s3:GetObject", "Resource": { "Ref": "A" } },
            { "Effect": "Deny", "Action": "s3:*", "Resource": { "Ref": "B" } }] } } });
        let role = role.as_object().expect("an object");
        let found = grants("AWS::IAM::Policy", role);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].relations, BTreeSet::from([Relation::Reads]));
        assert!(!found[0].inwards);
    }
}
