//! Properties that need or exclude each other.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::subject::is_intrinsic;

/// In which ways a set of properties breaks its constraints, a sentence each.
pub(super) fn broken(
    constraints: &BTreeMap<String, Value>,
    properties: &Map<String, Value>,
) -> Vec<String> {
    let value = Value::Object(properties.clone());
    let is_broken =
        |(keyword, argument): &(&String, &Value)| holds(keyword, argument, &value) == Some(false);
    let broken = constraints.iter().filter(is_broken);
    broken
        .map(|(keyword, argument)| sentence(keyword, argument, properties))
        .collect()
}

/// Whether a value fits a schema; `None` when only a deployment knows.
fn fits(schema: &Value, value: &Value) -> Option<bool> {
    let keywords = schema.as_object().into_iter().flatten();
    let mut results = keywords.map(|(keyword, argument)| match (keyword.as_str(), schema) {
        // `then` belongs to `if`.
        ("then" | "else", _) => Some(true),
        ("if", schema) => match fits(argument, value)? {
            true => schema
                .get("then")
                .map_or(Some(true), |then| fits(then, value)),
            false => schema
                .get("else")
                .map_or(Some(true), |other| fits(other, value)),
        },
        (keyword, _) => holds(keyword, argument, value),
    });
    all(&mut results)
}

/// Whether one keyword of a schema holds.
fn holds(keyword: &str, argument: &Value, value: &Value) -> Option<bool> {
    if is_intrinsic(value) {
        return None;
    }
    let has = |name: &Value| name.as_str().is_some_and(|name| value.get(name).is_some());
    let names = |list: &Value| list.as_array().cloned().unwrap_or_default();
    match keyword {
        "required" => Some(names(argument).iter().all(has)),
        "requiredXor" => Some(names(argument).iter().filter(|name| has(name)).count() == 1),
        "requiredOr" => Some(names(argument).iter().any(has)),
        "dependentRequired" | "dependentExcluded" => {
            let pairs = argument.as_object().into_iter().flatten();
            let mut present = pairs.filter(|(name, _)| value.get(name.as_str()).is_some());
            Some(present.all(|(_, others)| match keyword {
                "dependentRequired" => names(others).iter().all(has),
                _ => !names(others).iter().any(has),
            }))
        }
        "properties" => {
            let pairs = argument.as_object().into_iter().flatten();
            let present = pairs.filter_map(|(name, schema)| Some((schema, value.get(name)?)));
            all(&mut present.map(|(schema, inner)| fits(schema, inner)))
        }
        "additionalProperties" => None,
        "type" => match argument.as_str()? {
            "object" => Some(value.is_object()),
            "array" => Some(value.is_array()),
            _ => None,
        },
        "minItems" => Some(value.as_array().map(Vec::len)? as u64 >= argument.as_u64()?),
        "maxItems" => Some(value.as_array().map(Vec::len)? as u64 <= argument.as_u64()?),
        "enum" => Some(argument.as_array()?.contains(value)),
        "const" => Some(argument == value),
        "pattern" => {
            let regex = regex::Regex::new(argument.as_str()?).ok()?;
            Some(regex.is_match(value.as_str()?))
        }
        "not" => fits(argument, value).map(|fits| !fits),
        "allOf" => all(&mut argument
            .as_array()?
            .iter()
            .map(|schema| fits(schema, value))),
        "anyOf" => {
            let results: Vec<_> = argument
                .as_array()?
                .iter()
                .map(|s| fits(s, value))
                .collect();
            match results.contains(&Some(true)) {
                true => Some(true),
                false => all(&mut results.into_iter()),
            }
        }
        "oneOf" => {
            let results: Vec<_> = argument
                .as_array()?
                .iter()
                .map(|s| fits(s, value))
                .collect();
            let fitting = results.iter().filter(|fits| **fits == Some(true)).count();
            match results.contains(&None) {
                true => None,
                false => Some(fitting == 1),
            }
        }
        "description" | "title" | "examples" => Some(true),
        _ => None,
    }
}

/// False if one is false, else unknown if one is unknown, else true.
fn all(results: &mut dyn Iterator<Item = Option<bool>>) -> Option<bool> {
    let mut known = Some(true);
    for result in results {
        match result {
            Some(true) => {}
            Some(false) => return Some(false),
            None => known = None,
        }
    }
    known
}

fn sentence(keyword: &str, argument: &Value, properties: &Map<String, Value>) -> String {
    let present = |names: &Value| {
        let names = names.as_array().cloned().unwrap_or_default();
        let (there, missing): (Vec<_>, Vec<_>) = names
            .iter()
            .filter_map(Value::as_str)
            .map(|name| (properties.contains_key(name), format!("`{name}`")))
            .partition(|(there, _)| *there);
        let plain =
            |list: Vec<(bool, String)>| list.into_iter().map(|(_, n)| n).collect::<Vec<_>>();
        (plain(there), plain(missing))
    };
    match keyword {
        "requiredXor" => {
            let (there, missing) = present(argument);
            match there.is_empty() {
                true => format!("one of {} is needed", missing.join(", ")),
                false => format!("{} exclude each other", there.join(" and ")),
            }
        }
        "dependentExcluded" | "dependentRequired" => {
            let pairs = argument.as_object().into_iter().flatten();
            let pairs = pairs.filter(|(name, _)| properties.contains_key(name.as_str()));
            let told = pairs.filter_map(|(name, others)| {
                let (there, missing) = present(others);
                match keyword {
                    "dependentRequired" if !missing.is_empty() => {
                        Some(format!("`{name}` needs {}", missing.join(" and ")))
                    }
                    "dependentExcluded" if !there.is_empty() => {
                        Some(format!("`{name}` excludes {}", there.join(" and ")))
                    }
                    _ => None,
                }
            });
            told.take(1).collect()
        }
        _ => {
            let choices = argument.as_array().into_iter().flatten();
            let choices: Vec<_> = choices
                .filter_map(|choice| choice.get("required")?.as_array())
                .map(|names| {
                    let names = names.iter().filter_map(Value::as_str);
                    names
                        .map(|name| format!("`{name}`"))
                        .collect::<Vec<_>>()
                        .join(" with ")
                })
                .collect();
            match (keyword, choices.is_empty()) {
                (_, true) => "its properties do not go together".to_owned(),
                ("allOf", _) => format!("it needs {}", choices.join(" and ")),
                ("oneOf", _) => format!("it needs exactly one of {}", choices.join(", ")),
                _ => format!("it needs one of {}", choices.join(", ")),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn told(constraints: Value, properties: Value) -> Vec<String> {
        let constraints = serde_json::from_value(constraints).unwrap();
        broken(&constraints, properties.as_object().unwrap())
    }

    #[test]
    fn what_excludes_each_other_is_told() {
        let xor = json!({ "requiredXor": ["A", "B"] });
        assert_eq!(
            told(xor.clone(), json!({ "A": 1, "B": 1 })),
            ["`A` and `B` exclude each other"]
        );
        assert_eq!(told(xor.clone(), json!({})), ["one of `A`, `B` is needed"]);
        assert!(told(xor, json!({ "A": 1 })).is_empty());
        let excluded = json!({ "dependentExcluded": { "A": ["B"] } });
        assert_eq!(
            told(excluded, json!({ "A": 1, "B": 1 })),
            ["`A` excludes `B`"]
        );
    }

    #[test]
    fn what_needs_another_is_told() {
        let needs = json!({ "dependentRequired": { "A": ["B"] } });
        assert_eq!(told(needs, json!({ "A": 1 })), ["`A` needs `B`"]);
        let choice = json!({ "oneOf": [{ "required": ["A"] }, { "required": ["B"] }] });
        assert_eq!(
            told(choice, json!({})),
            ["it needs exactly one of `A`, `B`"]
        );
    }

    #[test]
    fn what_is_not_known_breaks_nothing() {
        let list = json!({ "allOf": [{ "if": { "required": ["A"] }, "then": { "properties": { "A": { "minItems": 2 } } } }] });
        assert!(told(list.clone(), json!({ "A": { "Ref": "P" } })).is_empty());
        assert_eq!(told(list, json!({ "A": [1] })).len(), 1);
    }
}
