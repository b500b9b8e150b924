//! Resources that only have another logical id.
//!
//! CloudFormation knows a resource by its logical id alone: the same content
//! under a new one is a new resource, and the old one is destroyed.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::meaning::canonical;
use crate::{Impact, ResourceDiff};

/// Tells destroyed and made resources of the same content of each other. What
/// refers to a renamed resource is the same content too.
pub(crate) fn mark(resources: &mut [ResourceDiff]) {
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    while let Some((old, new)) = pair(resources, &names) {
        let (old_id, new_id) = (
            resources[old].logical_id.clone(),
            resources[new].logical_id.clone(),
        );
        resources[old].renamed = Some(new_id.clone());
        resources[new].renamed = Some(old_id.clone());
        names.insert(old_id, new_id);
    }
}

/// A destroyed and a made resource that are the same after the known renames.
fn pair(resources: &[ResourceDiff], names: &BTreeMap<String, String>) -> Option<(usize, usize)> {
    let of = |impact: Impact| {
        let all = resources.iter().enumerate();
        all.filter(move |(_, one)| one.impact == impact && one.renamed.is_none())
    };
    for (at, old) in of(Impact::Destroy) {
        let mut kin = of(Impact::Create)
            .filter(|(_, new)| new.type_name == old.type_name)
            .peekable();
        if kin.peek().is_none() {
            continue;
        }
        let body = old.changes.first()?.old.as_ref()?;
        let body = canonical("", false, &renamed(body, names));
        let alike = |new: &ResourceDiff| {
            let new = new.changes.first().and_then(|change| change.new.as_ref());
            new.is_some_and(|new| canonical("", false, new) == body)
        };
        if let Some((new, _)) = kin.find(|(_, new)| alike(new)) {
            return Some((at, new));
        }
    }
    None
}

/// A value with every reference to an old logical id turned to the new one.
fn renamed(value: &Value, names: &BTreeMap<String, String>) -> Value {
    if names.is_empty() {
        return value.clone();
    }
    let name = |value: &Value| match value.as_str().and_then(|id| names.get(id)) {
        Some(new) => Value::from(new.as_str()),
        None => renamed(value, names),
    };
    match value {
        Value::Object(map) => map
            .iter()
            .map(|(key, value)| {
                let value = match (key.as_str(), value) {
                    ("Ref" | "DependsOn", value @ Value::String(_)) => name(value),
                    ("Fn::GetAtt" | "DependsOn", Value::Array(list)) => {
                        list.iter().map(name).collect()
                    }
                    (_, value) => renamed(value, names),
                };
                (key.clone(), value)
            })
            .collect::<serde_json::Map<_, _>>()
            .into(),
        Value::Array(list) => list.iter().map(|value| renamed(value, names)).collect(),
        Value::String(text) if text.contains("${") => {
            let text = names.iter().fold(text.clone(), |text, (old, new)| {
                text.replace(&format!("${{{old}}}"), &format!("${{{new}}}"))
                    .replace(&format!("${{{old}."), &format!("${{{new}."))
            });
            Value::from(text)
        }
        value => value.clone(),
    }
}

#[cfg(test)]
mod tests {
    use cfn::Template;
    use serde_json::{Value, json};

    use crate::diff;

    fn renames(old: Value, new: Value) -> Vec<String> {
        let of = |resources: Value| {
            Template::parse(&json!({ "Resources": resources }).to_string()).unwrap()
        };
        let (old, new) = (of(old), of(new));
        let diff = diff(Some(&old), Some(&new));
        let renamed = diff.resources.iter().filter_map(|resource| {
            let to = resource.renamed.as_ref()?;
            Some(format!("{} {} {to}", resource.impact, resource.logical_id))
        });
        renamed.collect()
    }

    #[test]
    fn the_same_content_under_another_id_is_a_rename() {
        let table = json!({"Type": "AWS::DynamoDB::Table", "Properties": {"TableName": "a"}});
        assert_eq!(
            renames(json!({"Old": table}), json!({"New": table})),
            ["destroy Old New", "create New Old"]
        );
    }

    #[test]
    fn what_refers_to_it_is_renamed_with_it() {
        let topic = json!({"Type": "AWS::SNS::Topic"});
        let of = |id: &str| json!({"Type": "AWS::SNS::TopicPolicy", "Properties": {"Topics": [{"Ref": id}]}});
        let found = renames(
            json!({"A": topic, "AP": of("A")}),
            json!({"B": topic, "BP": of("B")}),
        );
        assert!(found.contains(&"destroy AP BP".to_owned()), "{found:?}");
    }

    #[test]
    fn other_content_is_no_rename() {
        let table =
            |name| json!({"Type": "AWS::DynamoDB::Table", "Properties": {"TableName": name}});
        assert!(renames(json!({"Old": table("a")}), json!({"New": table("b")})).is_empty());
    }
}
