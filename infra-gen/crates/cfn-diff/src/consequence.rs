//! What a changed parameter, mapping or condition does to resources whose own
//! text stays as it is.

use std::collections::{BTreeMap, BTreeSet};

use cfn::Template;
use serde::Serialize;
use serde_json::Value;

use crate::change::escape;
use crate::{EntryChange, Impact, recreation};

/// A property that may have another value because of a change elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Consequence {
    /// The logical id.
    pub logical_id: String,
    /// The resource type.
    #[serde(rename = "type")]
    pub type_name: String,
    /// A JSON pointer below the resource.
    pub path: String,
    /// What the other value would do.
    pub impact: Impact,
    /// What changes, as in `Parameters/Memory`.
    pub cause: String,
}

/// The consequences for the resources that both templates have.
pub(crate) fn of(
    old: Option<&Template>,
    new: Option<&Template>,
    entries: &[EntryChange],
) -> Vec<Consequence> {
    let (Some(old), Some(new)) = (old, new) else {
        return Vec::new();
    };
    let mut causes = Causes::default();
    for entry in entries {
        let name = entry.name.clone();
        let cause = format!("{}/{}", entry.section, entry.name);
        match entry.section.as_str() {
            "Parameters" if default(&entry.old) != default(&entry.new) => {
                causes.references.insert(name, cause);
            }
            "Mappings" => drop(causes.mappings.insert(name, cause)),
            "Conditions" => drop(causes.conditions.insert(name, cause)),
            _ => {}
        }
    }
    // A condition may stand on what changes, and another one on it.
    loop {
        let mut more = BTreeMap::new();
        for (name, condition) in new.section("Conditions") {
            if !causes.conditions.contains_key(name) {
                let mut found = Vec::new();
                causes.find(condition, "", true, &mut found);
                if let Some((_, cause)) = found.into_iter().next() {
                    more.insert(name.to_owned(), cause);
                }
            }
        }
        if more.is_empty() {
            break;
        }
        causes.conditions.extend(more);
    }
    if causes.is_empty() {
        return Vec::new();
    }

    let known: BTreeSet<&str> = old
        .resources()
        .map(|resource| resource.logical_id)
        .collect();
    let mut consequences = Vec::new();
    for resource in new.resources() {
        if !known.contains(resource.logical_id) {
            continue;
        }
        let mut found = Vec::new();
        for (key, value) in resource.body {
            match (key.as_str(), value.as_str()) {
                ("Condition", Some(name)) => {
                    let cause = causes.conditions.get(name);
                    found.extend(cause.map(|cause| ("/Condition".to_owned(), cause.clone())));
                }
                _ => causes.find(value, &format!("/{}", escape(key)), false, &mut found),
            }
        }
        consequences.extend(found.into_iter().map(|(path, cause)| Consequence {
            logical_id: resource.logical_id.to_owned(),
            type_name: resource.type_name.to_owned(),
            impact: match path.as_str() {
                "/Condition" => Impact::MayReplace,
                path => recreation(resource.type_name, path).impact(),
            },
            path,
            cause,
        }));
    }
    consequences.sort_by_key(|consequence| std::cmp::Reverse(consequence.impact));
    consequences
}

fn default(entry: &Option<Value>) -> Option<&Value> {
    entry.as_ref()?.get("Default")
}

/// What changes, by the name it is referred to.
#[derive(Default)]
struct Causes {
    references: BTreeMap<String, String>,
    mappings: BTreeMap<String, String>,
    conditions: BTreeMap<String, String>,
}

impl Causes {
    fn is_empty(&self) -> bool {
        self.references.is_empty() && self.mappings.is_empty() && self.conditions.is_empty()
    }

    /// The places below a value that stand on what changes. `Condition` is a
    /// function in conditions only.
    fn find(
        &self,
        value: &Value,
        path: &str,
        in_condition: bool,
        found: &mut Vec<(String, String)>,
    ) {
        match value {
            Value::Array(list) => {
                for (index, value) in list.iter().enumerate() {
                    self.find(value, &format!("{path}/{index}"), in_condition, found);
                }
            }
            Value::Object(map) => {
                for (key, value) in map {
                    let first = value.get(0).unwrap_or(value).as_str();
                    let cause = match (key.as_str(), first) {
                        ("Ref", Some(name)) => self.references.get(name),
                        ("Fn::FindInMap", Some(name)) => self.mappings.get(name),
                        ("Fn::If", Some(name)) => self.conditions.get(name),
                        ("Condition", Some(name)) if in_condition => self.conditions.get(name),
                        ("Fn::Sub", Some(text)) => {
                            let mut all = self.references.iter();
                            all.find(|(name, _)| text.contains(&format!("${{{name}}}")))
                                .map(|(_, cause)| cause)
                        }
                        _ => None,
                    };
                    found.extend(cause.map(|cause| (path.to_owned(), cause.clone())));
                    match key.starts_with("Fn::") {
                        true => {
                            // The path ends where the function stands.
                            let mut inner = Vec::new();
                            self.find(value, path, in_condition, &mut inner);
                            let place = |(_, cause)| (path.to_owned(), cause);
                            found.extend(inner.into_iter().map(place));
                        }
                        false => {
                            let path = format!("{path}/{}", escape(key));
                            self.find(value, &path, in_condition, found);
                        }
                    }
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use cfn::Template;
    use serde_json::{Value, json};

    use crate::diff;

    fn consequences(old: Value, new: Value) -> Vec<String> {
        let of = |text: Value| Template::parse(&text.to_string()).unwrap();
        let (old, new) = (of(old), of(new));
        let all = diff(Some(&old), Some(&new)).consequences;
        all.into_iter()
            .map(|c| format!("{} {}{}: {}", c.impact, c.logical_id, c.path, c.cause))
            .collect()
    }

    fn table(name: Value, parameter: &str, stage: &str) -> Value {
        json!({
            "Parameters": {"Name": {"Type": "String", "Default": parameter}},
            "Conditions": {"Live": {"Fn::Equals": ["live", stage]},
                           "Big": {"Fn::Not": [{"Condition": "Live"}]}},
            "Resources": {"T": {"Type": "AWS::DynamoDB::Table", "Properties": {"TableName": name}}},
        })
    }

    #[test]
    fn another_default_may_replace_what_takes_it() {
        let name = json!({"Fn::Sub": "x-${Name}"});
        assert_eq!(
            consequences(table(name.clone(), "a", "live"), table(name, "b", "live")),
            ["replace T/Properties/TableName: Parameters/Name"]
        );
    }

    #[test]
    fn a_condition_reaches_through_another() {
        let name = json!({"Fn::If": ["Big", "x", {"Ref": "AWS::NoValue"}]});
        assert_eq!(
            consequences(table(name.clone(), "a", "live"), table(name, "a", "test")),
            ["replace T/Properties/TableName: Conditions/Live"]
        );
    }

    #[test]
    fn what_nothing_refers_to_has_no_consequence() {
        let name = json!("fixed");
        assert!(consequences(table(name.clone(), "a", "x"), table(name, "b", "y")).is_empty());
    }
}
