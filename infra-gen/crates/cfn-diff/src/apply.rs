//! A difference carried out: the old value and its changes make the new one.

use cfn::Template;
use serde_json::{Map, Value};

use crate::{Impact, PropertyChange, StackDiff};

/// The template that a difference makes of the old one. It says what the new
/// one says; where order has no meaning, the order may be another.
pub fn apply(old: Option<&Template>, diff: &StackDiff) -> Value {
    let mut document = match old.map(Template::as_json) {
        Some(Value::Object(document)) => document.clone(),
        _ => Map::new(),
    };
    let mut resources = match document.remove("Resources") {
        Some(Value::Object(resources)) => resources,
        _ => Map::new(),
    };
    for resource in &diff.resources {
        let id = &resource.logical_id;
        match resource.impact {
            Impact::Destroy => drop(resources.remove(id)),
            _ => {
                let body = resources.remove(id).unwrap_or(Value::Null);
                resources.insert(id.clone(), carried_out(body, &resource.changes));
            }
        }
    }
    document.insert("Resources".to_owned(), Value::Object(resources));
    for entry in &diff.entries {
        let section = document.entry(&entry.section).or_insert(Value::Null);
        match (entry.name.as_str(), &entry.new) {
            ("", Some(new)) => *section = new.clone(),
            ("", None) => drop(document.remove(&entry.section)),
            (name, new) => {
                if !section.is_object() {
                    *section = Value::Object(Map::new());
                }
                let Value::Object(entries) = section else {
                    continue;
                };
                match new {
                    Some(new) => drop(entries.insert(name.to_owned(), new.clone())),
                    None => drop(entries.remove(name)),
                }
            }
        }
    }
    Value::Object(document)
}

/// A value after some changes of it.
pub(crate) fn carried_out(value: Value, changes: &[PropertyChange]) -> Value {
    let steps: Vec<Step<'_>> = changes
        .iter()
        .map(|change| Step {
            way: way(change.was.as_ref().unwrap_or(&change.path)),
            change,
        })
        .collect();
    let steps: Vec<&Step<'_>> = steps.iter().collect();
    walk(value, 0, &steps)
}

/// A change and the way to it through the old value; its last index is that of
/// the new list for an element that comes.
struct Step<'c> {
    way: Vec<String>,
    change: &'c PropertyChange,
}

fn way(pointer: &str) -> Vec<String> {
    pointer
        .split('/')
        .skip(1)
        .map(|key| key.replace("~1", "/").replace("~0", "~"))
        .collect()
}

fn walk(value: Value, depth: usize, steps: &[&Step<'_>]) -> Value {
    if let Some(whole) = steps.iter().find(|step| step.way.len() == depth) {
        return whole.change.new.clone().unwrap_or(Value::Null);
    }
    if steps.is_empty() {
        return value;
    }
    let (here, below): (Vec<&Step<'_>>, Vec<&Step<'_>>) =
        steps.iter().partition(|step| step.way.len() == depth + 1);
    let under = |key: &str| -> Vec<&Step<'_>> {
        let mine = below.iter().filter(|step| step.way[depth] == key);
        mine.copied().collect()
    };
    match value {
        Value::Object(map) => {
            let mut map: Map<String, Value> = map
                .into_iter()
                .map(|(key, value)| {
                    let value = walk(value, depth + 1, &under(&key));
                    (key, value)
                })
                .collect();
            for step in here {
                let key = &step.way[depth];
                match &step.change.new {
                    Some(new) => drop(map.insert(key.clone(), new.clone())),
                    None => drop(map.remove(key)),
                }
            }
            Value::Object(map)
        }
        Value::Array(list) => {
            let at = |step: &&Step<'_>| step.way[depth].parse().unwrap_or(usize::MAX);
            let mut kept: Vec<Value> = Vec::with_capacity(list.len());
            for (index, value) in list.into_iter().enumerate() {
                let leaf = here
                    .iter()
                    .find(|step| step.change.old.is_some() && at(step) == index);
                match leaf.map(|step| &step.change.new) {
                    Some(Some(new)) => kept.push(new.clone()),
                    Some(None) => {}
                    None => kept.push(walk(value, depth + 1, &under(&index.to_string()))),
                }
            }
            let mut added: Vec<(usize, &Value)> = here
                .iter()
                .filter(|step| step.change.old.is_none())
                .filter_map(|step| Some((at(step), step.change.new.as_ref()?)))
                .collect();
            added.sort_by_key(|(index, _)| *index);
            for (index, value) in added {
                kept.insert(index.min(kept.len()), value.clone());
            }
            Value::Array(kept)
        }
        value => value,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::change::changes;
    use serde_json::json;

    #[track_caller]
    fn goes_over(old: Value, new: Value) {
        let found = changes("", &old, &new);
        assert_eq!(carried_out(old, &found), new, "{found:#?}");
    }

    #[test]
    fn elements_come_and_go() {
        goes_over(json!([1, 2, 3]), json!([0, 1, 3]));
        goes_over(json!({"a": [1], "b": 1}), json!({"a": [2, 1], "c": 1}));
        goes_over(
            json!([{"Name": "a"}]),
            json!([{"Name": "b"}, {"Name": "a", "v": 1}]),
        );
    }

    #[test]
    fn what_is_replaced_as_a_whole_is() {
        goes_over(json!(1), json!({}));
        goes_over(json!({"Ref": "A"}), json!({"Ref": "B"}));
    }
}
