//! Reading a resource's properties: what is not understood is refused by name.
//!
//! A property that would silently do nothing is worse than an error, so each
//! reader says which names it uses and which it accepts without effect.

use serde_json::Value;

use crate::deployed::Resource;

/// A template asks for something that does not run here.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{logical_id}: {property} {why}")]
pub struct Unsupported {
    /// The resource.
    pub logical_id: String,
    /// The property, as in `Integration.Type`.
    pub property: String,
    /// What is wrong with it, as in `is not supported here`.
    pub why: String,
}

/// An object among a resource's properties.
#[derive(Clone)]
pub(crate) struct Properties<'a> {
    logical_id: &'a str,
    path: String,
    value: &'a Value,
}

/// What a property that is absent holds.
static NOTHING: Value = Value::Null;

impl<'a> Properties<'a> {
    /// All properties of a resource.
    pub fn of(resource: &'a Resource) -> Properties<'a> {
        Properties {
            logical_id: &resource.logical_id,
            path: String::new(),
            value: &resource.properties,
        }
    }

    /// The value itself.
    pub fn value(&self) -> &'a Value {
        self.value
    }

    /// An error about a property of this object.
    pub fn refuse(&self, name: &str, why: impl Into<String>) -> Unsupported {
        Unsupported {
            logical_id: self.logical_id.to_owned(),
            property: self.join(name),
            why: why.into(),
        }
    }

    /// Refuses every property that is neither read nor known to have no effect here.
    pub fn only(&self, read: &[&str], without_effect: &[&str]) -> Result<(), Unsupported> {
        let unknown = self
            .names()
            .find(|name| !read.contains(name) && !without_effect.contains(name));
        match unknown {
            Some(name) => Err(self.refuse(name, "is not supported here")),
            None => Ok(()),
        }
    }

    /// The names of this object's properties.
    pub fn names(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.value
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, _)| name.as_str())
    }

    /// A property, if it is there.
    pub fn get(&self, name: &str) -> Option<Properties<'a>> {
        self.value.get(name).map(|value| Properties {
            logical_id: self.logical_id,
            path: self.join(name),
            value,
        })
    }

    /// A property that is an object, or an empty one.
    pub fn child(&self, name: &str) -> Properties<'a> {
        self.get(name).unwrap_or_else(|| Properties {
            logical_id: self.logical_id,
            path: self.join(name),
            value: &NOTHING,
        })
    }

    /// The items of a list; none if it is absent.
    pub fn items(&self, name: &str) -> Result<Vec<Properties<'a>>, Unsupported> {
        let Some(list) = self.get(name) else {
            return Ok(Vec::new());
        };
        let Some(items) = list.value.as_array() else {
            return Err(self.refuse(name, "must be a list"));
        };
        Ok(items
            .iter()
            .enumerate()
            .map(|(index, value)| Properties {
                logical_id: self.logical_id,
                path: format!("{}[{index}]", list.path),
                value,
            })
            .collect())
    }

    /// The items of a list of texts; none if it is absent.
    pub fn texts(&self, name: &str) -> Result<Vec<String>, Unsupported> {
        self.items(name)?
            .iter()
            .map(|item| match item.value.as_str() {
                Some(text) => Ok(text.to_owned()),
                None => Err(item.refuse("", "must be text")),
            })
            .collect()
    }

    /// A property that is text. CloudFormation takes numbers and booleans for text.
    pub fn text(&self, name: &str) -> Result<Option<String>, Unsupported> {
        match self.value.get(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text.clone())),
            Some(value @ (Value::Number(_) | Value::Bool(_))) => Ok(Some(value.to_string())),
            Some(_) => Err(self.refuse(name, "must be text")),
        }
    }

    /// A property that is text and must be there.
    pub fn required(&self, name: &str) -> Result<String, Unsupported> {
        self.text(name)?
            .ok_or_else(|| self.refuse(name, "is required"))
    }

    /// A property that is a number, also one in quotes.
    pub fn number(&self, name: &str) -> Result<Option<f64>, Unsupported> {
        let number = match self.value.get(name) {
            None => return Ok(None),
            Some(Value::Number(number)) => number.as_f64(),
            Some(Value::String(text)) => text.parse().ok(),
            Some(_) => None,
        };
        match number {
            Some(number) => Ok(Some(number)),
            None => Err(self.refuse(name, "must be a number")),
        }
    }

    /// A property that is `true` or `false`, also one in quotes; `false` if absent.
    pub fn flag(&self, name: &str) -> Result<bool, Unsupported> {
        match self.value.get(name) {
            None => Ok(false),
            Some(Value::Bool(flag)) => Ok(*flag),
            Some(Value::String(text)) if text == "true" => Ok(true),
            Some(Value::String(text)) if text == "false" => Ok(false),
            Some(_) => Err(self.refuse(name, "must be true or false")),
        }
    }

    /// A map of texts, in its order; none if it is absent.
    pub fn map(&self, name: &str) -> Result<Vec<(String, String)>, Unsupported> {
        let map = self.child(name);
        map.names()
            .map(|key| Ok((key.to_owned(), map.required(key)?)))
            .collect()
    }

    fn join(&self, name: &str) -> String {
        match (self.path.is_empty(), name.is_empty()) {
            (true, _) => name.to_owned(),
            (false, true) => self.path.clone(),
            (false, false) => format!("{}.{name}", self.path),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn resource(properties: Value) -> Resource {
        Resource {
            logical_id: "Thing".into(),
            type_name: "A::B::C".into(),
            physical_id: "thing".into(),
            properties,
            attributes: Default::default(),
        }
    }

    #[test]
    fn a_property_nobody_reads_is_named() {
        let resource = resource(json!({ "A": { "Known": 1, "Quiet": 2, "Other": 3 } }));
        let refused = Properties::of(&resource)
            .child("A")
            .only(&["Known"], &["Quiet"])
            .unwrap_err();
        assert_eq!(refused.to_string(), "Thing: A.Other is not supported here");
    }

    #[test]
    fn parameters_give_numbers_and_flags_as_text() {
        let resource = resource(json!({ "N": "12.5", "F": "true", "T": 3 }));
        let properties = Properties::of(&resource);
        assert_eq!(properties.number("N"), Ok(Some(12.5)));
        assert_eq!(properties.flag("F"), Ok(true));
        assert_eq!(properties.text("T"), Ok(Some("3".into())));
    }

    #[test]
    fn what_is_required_is_missed_by_name() {
        let resource = resource(json!({ "A": [{}] }));
        let items = Properties::of(&resource).items("A").unwrap();
        assert_eq!(
            items[0].required("B").unwrap_err().to_string(),
            "Thing: A[0].B is required"
        );
    }
}
