//! Two JSON values to the paths at which they differ.

use serde::Serialize;
use serde_json::{Map, Value};

use crate::meaning::{is_intrinsic, is_set, is_statement, same};

/// One place at which two values differ.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct PropertyChange {
    /// A JSON pointer below the resource, such as `/Properties/Timeout`. The
    /// index of a list element is that of the new list, or of the old one for
    /// an element that is gone.
    pub path: String,
    /// The same place in the old value, where an element that moved makes it
    /// another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was: Option<String>,
    /// The path with the names of list elements that have one in place of their
    /// indexes, such as `/Properties/Rules[IpReputation]/Action`; absent where
    /// none has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub named: Option<String>,
    /// The old value; absent when there was none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<Value>,
    /// The new value; absent when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new: Option<Value>,
}

impl PropertyChange {
    /// Where it is, for people.
    pub fn place(&self) -> &str {
        self.named.as_ref().unwrap_or(&self.path)
    }

    /// Tells the names of list elements on the way, which stands in `old` for
    /// what is gone and else in `new`.
    pub(crate) fn with_names(self, old: &Value, new: &Value) -> PropertyChange {
        let named = match self.new {
            Some(_) => named(&self.path, new),
            None => named(self.was.as_ref().unwrap_or(&self.path), old),
        };
        PropertyChange { named, ..self }
    }
}

/// A path through a value, with the names of elements for their indexes.
fn named(path: &str, value: &Value) -> Option<String> {
    let mut text = String::new();
    let (mut at, mut has_name) = (Some(value), false);
    for segment in path.split('/').skip(1) {
        let list = at.and_then(Value::as_array);
        let element = list.and_then(|list| list.get(segment.parse::<usize>().ok()?));
        match list.zip(element).and_then(|(list, one)| name(list, one)) {
            Some(name) => {
                has_name = true;
                text.push_str(&format!("[{name}]"));
            }
            None => text.push_str(&format!("/{segment}")),
        }
        at = match element {
            Some(element) => Some(element),
            None => at.and_then(|at| at.get(segment.replace("~1", "/").replace("~0", "~"))),
        };
    }
    has_name.then_some(text)
}

/// What tells an element apart from the others of its list, where that is a text.
fn name<'v>(list: &[Value], element: &'v Value) -> Option<&'v str> {
    let key = IDENTITIES.iter().find(|key| tells_apart(list, key))?;
    element.get(*key)?.as_str()
}

/// Keys that tell the elements of a list apart, the best first.
const IDENTITIES: [&str; 15] = [
    "Sid",
    "Id",
    "Name",
    "Key",
    "AttributeName",
    "IndexName",
    "PathPattern",
    "PolicyName",
    "ResourcePath",
    "HeaderName",
    "Header",
    "ErrorCode",
    "StatusCode",
    "EventType",
    "DomainName",
];

/// The places at which `new` differs from `old`, in the order of the new value.
/// What means the same is no difference: the order of a policy's statements,
/// one text instead of a list of one, white space of JSON in a text.
pub(crate) fn changes(path: &str, old: &Value, new: &Value) -> Vec<PropertyChange> {
    let mut found = Vec::new();
    Place::root(path).compare(old, new, &mut found);
    found
}

/// Where a comparison is.
struct Place<'a> {
    /// Pointer in the new value.
    path: String,
    /// Pointer in the old value.
    was: String,
    /// The last name on the way, that of the property which holds the value.
    property: &'a str,
    /// Below a policy's statement.
    in_statement: bool,
}

impl<'a> Place<'a> {
    fn root(path: &'a str) -> Place<'a> {
        Place {
            path: path.to_owned(),
            was: path.to_owned(),
            property: path.rsplit('/').next().unwrap_or(path),
            in_statement: false,
        }
    }

    fn member<'k>(&self, key: &'k str, in_statement: bool) -> Place<'k> {
        Place {
            path: format!("{}/{}", self.path, escape(key)),
            was: format!("{}/{}", self.was, escape(key)),
            property: key,
            in_statement,
        }
    }

    fn element(&self, old: usize, new: usize) -> Place<'a> {
        Place {
            path: format!("{}/{new}", self.path),
            was: format!("{}/{old}", self.was),
            property: self.property,
            in_statement: self.in_statement,
        }
    }

    fn change(self, old: Option<&Value>, new: Option<&Value>) -> PropertyChange {
        PropertyChange {
            was: (self.was != self.path).then_some(self.was),
            path: self.path,
            named: None,
            old: old.cloned(),
            new: new.cloned(),
        }
    }

    fn compare(self, old: &Value, new: &Value, found: &mut Vec<PropertyChange>) {
        if same(self.property, self.in_statement, old, new) {
            return;
        }
        match (old, new) {
            (Value::Object(old), Value::Object(new))
                if !is_intrinsic(old)
                    && !is_intrinsic(new)
                    && !is_another_action(self.property, old, new) =>
            {
                self.compare_objects(old, new, found);
            }
            (Value::Array(old), Value::Array(new)) => self.compare_lists(old, new, found),
            (old, new) => found.push(self.change(Some(old), Some(new))),
        }
    }

    fn compare_objects(
        &self,
        old: &Map<String, Value>,
        new: &Map<String, Value>,
        found: &mut Vec<PropertyChange>,
    ) {
        let in_statement = self.in_statement || is_statement(old) || is_statement(new);
        for (key, new) in new {
            let place = self.member(key, in_statement);
            match old.get(key) {
                Some(old) => place.compare(old, new, found),
                None => found.push(place.change(None, Some(new))),
            }
        }
        for (key, old) in old.iter().filter(|(key, _)| !new.contains_key(*key)) {
            found.push(self.member(key, in_statement).change(Some(old), None));
        }
    }

    fn compare_lists(self, old: &[Value], new: &[Value], found: &mut Vec<PropertyChange>) {
        let is_set = is_set(self.property, self.in_statement);
        let pairs = self.pairs(old, new, is_set);
        // Of a list whose order matters a move is a change of the whole.
        let moved = !is_set && !pairs.iter().flatten().is_sorted();
        if moved {
            found.push(self.change(Some(&Value::from(old)), Some(&Value::from(new))));
            return;
        }
        for (index, new) in new.iter().enumerate() {
            match pairs[index] {
                Some(at) => self.element(at, index).compare(&old[at], new, found),
                None => found.push(self.element(index, index).change(None, Some(new))),
            }
        }
        for (index, old) in old.iter().enumerate() {
            if !pairs.contains(&Some(index)) {
                found.push(self.element(index, index).change(Some(old), None));
            }
        }
    }

    /// For every new element the old one it is compared with.
    fn pairs(&self, old: &[Value], new: &[Value], is_set: bool) -> Vec<Option<usize>> {
        let identity = IDENTITIES
            .iter()
            .find(|key| tells_apart(old, key) && tells_apart(new, key));
        if let Some(key) = identity {
            let place = |new: &Value| old.iter().position(|old| old.get(*key) == new.get(*key));
            return new.iter().map(place).collect();
        }
        let alike = |old: &Value, new: &Value| same(self.property, self.in_statement, old, new);
        match is_set {
            true => set_pairs(old, new, alike),
            false => list_pairs(old, new, alike),
        }
    }
}

/// Whether a firewall's action is another: a choice, `Block` or `Count`, of which
/// the one goes as the other comes.
fn is_another_action(property: &str, old: &Map<String, Value>, new: &Map<String, Value>) -> bool {
    let holds_one = property.ends_with("Action") || property == "ActionToUse";
    holds_one && old.len() == 1 && new.len() == 1 && old.keys().ne(new.keys())
}

/// Equal elements belong together; of statements also what is left when
/// there is one on each side.
fn set_pairs(
    old: &[Value],
    new: &[Value],
    alike: impl Fn(&Value, &Value) -> bool,
) -> Vec<Option<usize>> {
    let mut free: Vec<usize> = (0..old.len()).collect();
    let mut pairs: Vec<Option<usize>> = new
        .iter()
        .map(|new| {
            let at = free.iter().position(|at| alike(&old[*at], new))?;
            Some(free.remove(at))
        })
        .collect();
    let lone = pairs.iter().filter(|pair| pair.is_none()).count() == 1;
    if let (true, [at]) = (lone, free.as_slice())
        && let Some(pair) = pairs.iter_mut().find(|pair| pair.is_none())
    {
        *pair = Some(*at);
    }
    pairs
}

/// Equal elements at both ends belong together, those between by their place.
fn list_pairs(
    old: &[Value],
    new: &[Value],
    alike: impl Fn(&Value, &Value) -> bool,
) -> Vec<Option<usize>> {
    let shorter = old.len().min(new.len());
    let alike_from = |from: usize, to: usize| alike(&old[from], &new[to]);
    let head = (0..shorter).take_while(|at| alike_from(*at, *at)).count();
    let tail = (1..=shorter - head)
        .take_while(|back| alike_from(old.len() - back, new.len() - back))
        .count();
    (0..new.len())
        .map(|at| match at {
            at if at >= new.len() - tail => Some(at + old.len() - new.len()),
            at if at < old.len() - tail => Some(at),
            _ => None,
        })
        .collect()
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

pub(crate) fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
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
        assert_eq!(paths(json!([1, 2, 3]), json!([1, 3])), ["-/1"]);
    }

    #[test]
    fn an_order_that_matters_is_shown_as_a_change_of_the_list() {
        let old = json!({"CacheBehaviors": [{"PathPattern": "a"}, {"PathPattern": "b"}]});
        let new = json!({"CacheBehaviors": [{"PathPattern": "b"}, {"PathPattern": "a"}]});
        assert_eq!(paths(old, new), ["~/CacheBehaviors"]);
    }

    #[test]
    fn a_place_that_moved_tells_where_it_was() {
        let old = json!({"Rules": [{"Name": "a", "v": 1}, {"Name": "b", "v": 1}]});
        let new = json!({"Rules": [{"Name": "b", "v": 2}, {"Name": "a", "v": 1}]});
        let found = changes("", &old, &new);
        assert_eq!(found[0].path, "/Rules/0/v");
        assert_eq!(found[0].was.as_deref(), Some("/Rules/1/v"));
    }

    #[test]
    fn another_action_is_a_change_of_the_whole() {
        let old = json!({"Action": {"Block": {"CustomResponse": {"ResponseCode": 429}}}});
        let new = json!({"Action": {"Count": {}}});
        assert_eq!(paths(old, new), ["~/Action"]);
    }

    #[test]
    fn a_slash_in_a_key_is_escaped() {
        assert_eq!(paths(json!({}), json!({"a/b~c": 1})), ["+/a~1b~0c"]);
    }
}
