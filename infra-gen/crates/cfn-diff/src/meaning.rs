//! Values in the form in which two that mean the same are the same.
//!
//! Lists that AWS reads as sets are sorted, members of a policy's statement
//! that may be a text or a list are lists, and JSON within a text is read.

use serde_json::{Map, Value};

/// Lists whose order says nothing, by the property that holds them. Of others
/// the order is taken to matter: it is shown when it changes.
const SETS: [&str; 36] = [
    "Addresses",
    "Aliases",
    "AllowedHeaders",
    "AllowedMethods",
    "AllowedOrigins",
    "AlarmActions",
    "Architectures",
    "AttributeDefinitions",
    "AuthorizationScopes",
    "CachedMethods",
    "CustomErrorResponses",
    "DependsOn",
    "Dimensions",
    "ExposedHeaders",
    "GlobalSecondaryIndexes",
    "InsufficientDataActions",
    "LocalSecondaryIndexes",
    "ManagedPolicyArns",
    "MethodResponses",
    "MethodSettings",
    "NonKeyAttributes",
    "OKActions",
    "OriginCustomHeaders",
    "Origins",
    "Policies",
    "RegularExpressionList",
    "ResourcePolicies",
    "RuleActionOverrides",
    "RuleLabels",
    "Rules",
    "SecurityGroupIds",
    "Statement",
    "SubnetIds",
    "Tags",
    "Types",
    "VpcEndpointIds",
];

/// Whether the order of a list held by this property says nothing.
pub(crate) fn is_set(property: &str, in_statement: bool) -> bool {
    in_statement || SETS.contains(&property)
}

/// Whether two values held by this property mean the same.
pub(crate) fn same(property: &str, in_statement: bool, old: &Value, new: &Value) -> bool {
    old == new || canonical(property, in_statement, old) == canonical(property, in_statement, new)
}

/// The value in its one form. `property` names what holds it.
pub(crate) fn canonical(property: &str, in_statement: bool, value: &Value) -> Value {
    match value {
        Value::Object(map) => object(in_statement, map),
        Value::Array(list) => {
            let mut list: Vec<Value> = list
                .iter()
                .map(|value| canonical(property, in_statement, value))
                .collect();
            if is_set(property, in_statement) {
                list.sort_by_cached_key(Value::to_string);
                if in_statement {
                    list.dedup();
                }
            }
            Value::Array(list)
        }
        Value::String(text) => match json(text) {
            Some(inner) => canonical("", false, &inner),
            None => value.clone(),
        },
        _ => value.clone(),
    }
}

/// Whether a value is a statement of a policy.
pub(crate) fn is_statement(map: &Map<String, Value>) -> bool {
    map.contains_key("Effect") && (map.contains_key("Action") || map.contains_key("NotAction"))
}

/// `{"Ref": …}` and its kin are one value.
pub(crate) fn is_intrinsic(map: &Map<String, Value>) -> bool {
    map.len() == 1
        && map
            .keys()
            .all(|key| key == "Ref" || key == "Condition" || key.starts_with("Fn::"))
}

/// The JSON a text holds; a text that merely looks like a number is none.
pub(crate) fn json(text: &str) -> Option<Value> {
    let text = text.trim_start();
    match text.starts_with('{') || text.starts_with('[') {
        true => serde_json::from_str(text).ok(),
        false => None,
    }
}

fn object(in_statement: bool, map: &Map<String, Value>) -> Value {
    let in_statement = !is_intrinsic(map) && (in_statement || is_statement(map));
    let mut members: Vec<(&String, Value)> = map
        .iter()
        .map(|(key, value)| (key, member(key, in_statement, value)))
        .collect();
    members.sort_by_key(|(key, _)| *key);
    Value::Object(
        members
            .into_iter()
            .map(|(key, value)| (key.clone(), value))
            .collect(),
    )
}

fn member(key: &str, in_statement: bool, value: &Value) -> Value {
    let is_list_or_one = match key {
        "Effect" | "Sid" => false,
        "Statement" | "DependsOn" => true,
        _ => in_statement,
    };
    let one = match value {
        Value::Array(_) => false,
        Value::Object(map) => is_intrinsic(map) || key == "Statement",
        _ => true,
    };
    if key == "Fn::GetAtt"
        && let Some((id, attribute)) = value.as_str().and_then(|text| text.split_once('.'))
    {
        return Value::from(vec![id, attribute]);
    }
    match is_list_or_one && one {
        true => canonical(key, in_statement, &Value::Array(vec![scalar(value)])),
        false => canonical(key, in_statement, value),
    }
}

/// In a condition `"true"` and `true` are one value.
fn scalar(value: &Value) -> Value {
    match value {
        Value::Bool(_) | Value::Number(_) => Value::from(value.to_string()),
        value => value.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn mean_the_same(old: Value, new: Value) -> bool {
        same("", false, &old, &new)
    }

    #[test]
    fn a_text_is_a_list_of_one_in_a_statement_only() {
        let of = |action: Value| json!({"Effect": "Allow", "Action": action, "Resource": "*"});
        assert!(mean_the_same(of(json!("a:B")), of(json!(["a:B"]))));
        assert!(mean_the_same(
            of(json!(["a:C", "a:B"])),
            of(json!(["a:B", "a:C"]))
        ));
        assert!(!mean_the_same(json!({"X": "a"}), json!({"X": ["a"]})));
    }

    #[test]
    fn the_order_of_statements_says_nothing_and_that_of_behaviours_does() {
        let of = |name: &str, one: i32, two: i32| json!({ name: [{"v": one}, {"v": two}] });
        assert!(mean_the_same(of("Statement", 1, 2), of("Statement", 2, 1)));
        assert!(!mean_the_same(
            of("CacheBehaviors", 1, 2),
            of("CacheBehaviors", 2, 1)
        ));
    }

    #[test]
    fn json_in_a_text_is_compared_by_meaning() {
        let of = |text: &str| json!({ "DashboardBody": text });
        assert!(mean_the_same(
            of(r#"{"a":1,"b":2}"#),
            of("{ \"b\": 2, \"a\": 1 }")
        ));
        assert!(!mean_the_same(of("1"), of("1.0")));
    }
}
