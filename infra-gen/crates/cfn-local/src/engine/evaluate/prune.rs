//! A value without its conditions: the branch that holds, and no `AWS::NoValue`.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::conditions::named;
use crate::engine::invalid::Invalid;

/// The value under the conditions; `None` where there is none.
pub(super) fn prune(
    value: &Value,
    conditions: &BTreeMap<String, bool>,
) -> Result<Option<Value>, Invalid> {
    match value {
        Value::Object(entries) => {
            if entries.len() == 1 {
                if let Some(choice) = entries.get("Fn::If") {
                    return branch(choice, conditions);
                }
                if entries.get("Ref").and_then(Value::as_str) == Some("AWS::NoValue") {
                    return Ok(None);
                }
            }
            let mut kept = Map::new();
            for (key, value) in entries {
                if let Some(value) = prune(value, conditions)? {
                    kept.insert(key.clone(), value);
                }
            }
            Ok(Some(Value::Object(kept)))
        }
        Value::Array(items) => {
            let items = items.iter().map(|item| prune(item, conditions).transpose());
            let kept: Vec<Value> = items.flatten().collect::<Result<_, _>>()?;
            Ok(Some(Value::Array(kept)))
        }
        // CloudFormation refuses `null`; in JSON Schemas and policies it means nothing either.
        value => Ok(Some(value.clone())),
    }
}

fn branch(choice: &Value, conditions: &BTreeMap<String, bool>) -> Result<Option<Value>, Invalid> {
    match choice.as_array().map(Vec::as_slice) {
        Some([Value::String(name), yes, no]) => match named(name, conditions)? {
            true => prune(yes, conditions),
            false => prune(no, conditions),
        },
        _ => Err(Invalid::function(
            "Fn::If requires a list argument with the first element being a condition",
        )),
    }
}
