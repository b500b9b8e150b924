//! Two JSON values to the paths at which they differ.

use serde::Serialize;
use serde_json::{Map, Value};

/// One place at which two values differ.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PropertyChange {
    /// A JSON pointer below the resource, such as `/Properties/Timeout`. The
    /// index of a list element is that of the new list, or of the old one for
    /// an element that is gone.
    pub path: String,
    /// The old value; absent when there was none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<Value>,
    /// The new value; absent when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new: Option<Value>,
}

/// Keys that tell the elements of a list apart, the best first.
const IDENTITIES: [&str; 9] = [
    "Sid",
    "Id",
    "Name",
    "Key",
    "AttributeName",
    "IndexName",
    "PathPattern",
    "PolicyName",
    "ResourcePath",
];

/// The places at which `new` differs from `old`, in the order of the new value.
pub(crate) fn changes(path: &str, old: &Value, new: &Value) -> Vec<PropertyChange> {
    let mut found = Vec::new();
    compare(path, old, new, &mut found);
    found
}

fn compare(path: &str, old: &Value, new: &Value, found: &mut Vec<PropertyChange>) {
    match (old, new) {
        (old, new) if old == new => {}
        (Value::Object(old), Value::Object(new)) if !is_intrinsic(old) && !is_intrinsic(new) => {
            compare_objects(path, old, new, found);
        }
        (Value::Array(old), Value::Array(new)) => compare_lists(path, old, new, found),
        (old, new) => found.push(change(path, Some(old), Some(new))),
    }
}

fn compare_objects(
    path: &str,
    old: &Map<String, Value>,
    new: &Map<String, Value>,
    found: &mut Vec<PropertyChange>,
) {
    for (key, new) in new {
        let path = format!("{path}/{}", escape(key));
        match old.get(key) {
            Some(old) => compare(&path, old, new, found),
            None => found.push(change(&path, None, Some(new))),
        }
    }
    for (key, old) in old.iter().filter(|(key, _)| !new.contains_key(*key)) {
        found.push(change(&format!("{path}/{}", escape(key)), Some(old), None));
    }
}

fn compare_lists(path: &str, old: &[Value], new: &[Value], found: &mut Vec<PropertyChange>) {
    let identity = IDENTITIES
        .iter()
        .find(|key| tells_apart(old, key) && tells_apart(new, key));
    let partner = |new_value: &Value, index: usize| match identity {
        Some(key) => old.iter().position(|o| o.get(*key) == new_value.get(*key)),
        None => (index < old.len()).then_some(index),
    };
    let mut matched = vec![false; old.len()];
    for (index, new) in new.iter().enumerate() {
        let path = format!("{path}/{index}");
        match partner(new, index) {
            Some(at) => {
                matched[at] = true;
                compare(&path, &old[at], new, found);
            }
            None => found.push(change(&path, None, Some(new))),
        }
    }
    for (index, old) in old.iter().enumerate().filter(|(at, _)| !matched[*at]) {
        found.push(change(&format!("{path}/{index}"), Some(old), None));
    }
}

/// Whether every element is an object with a value of its own under `key`.
fn tells_apart(list: &[Value], key: &str) -> bool {
    let mut seen = Vec::with_capacity(list.len());
    list.iter().all(|element| match element.get(key) {
        Some(value) if !seen.contains(&value) => {
            seen.push(value);
            true
        }
        _ => false,
    })
}

/// `{"Ref": …}` and its kin change as a whole.
fn is_intrinsic(map: &Map<String, Value>) -> bool {
    map.len() == 1
        && map
            .keys()
            .all(|key| key == "Ref" || key == "Condition" || key.starts_with("Fn::"))
}

fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

fn change(path: &str, old: Option<&Value>, new: Option<&Value>) -> PropertyChange {
    PropertyChange {
        path: path.to_owned(),
        old: old.cloned(),
        new: new.cloned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn paths(old: Value, new: Value) -> Vec<String> {
        changes("", &old, &new)
            .into_iter()
            .map(|change| {
                let sign = match (&change.old, &change.new) {
                    (None, _) => '+',
                    (_, None) => '-',
                    _ => '~',
                };
                format!("{sign}{}", change.path)
            })
            .collect()
    }

    #[test]
    fn the_order_of_keys_is_no_difference() {
        assert!(paths(json!({"a": 1, "b": 2}), json!({"b": 2, "a": 1})).is_empty());
    }

    #[test]
    fn only_what_differs_is_named() {
        let old = json!({"a": {"b": 1, "c": 2}, "gone": 1});
        let new = json!({"a": {"b": 9, "c": 2}, "new": 1});
        assert_eq!(paths(old, new), ["~/a/b", "+/new", "-/gone"]);
    }

    #[test]
    fn a_reference_changes_as_a_whole() {
        let old = json!({"Role": {"Ref": "A"}});
        let new = json!({"Role": {"Fn::GetAtt": ["A", "Arn"]}});
        assert_eq!(paths(old, new), ["~/Role"]);
    }

    #[test]
    fn named_elements_are_found_again_where_they_moved() {
        let old = json!([{"Name": "a", "v": 1}, {"Name": "b", "v": 1}]);
        let new = json!([{"Name": "c"}, {"Name": "b", "v": 2}]);
        assert_eq!(paths(old, new), ["+/0", "~/1/v", "-/0"]);
    }

    #[test]
    fn elements_without_a_name_are_compared_by_place() {
        assert_eq!(paths(json!([1, 2, 3]), json!([1, 9])), ["~/1", "-/2"]);
    }

    #[test]
    fn a_slash_in_a_key_is_escaped() {
        assert_eq!(paths(json!({}), json!({"a/b~c": 1})), ["+/a~1b~0c"]);
    }
}
