//! The one store behind every generated type: an ordered property map.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};

use crate::value::IntoValue;

/// The properties set so far, in the schema's order, which is alphabetical.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Object(BTreeMap<&'static str, Json>);

impl Object {
    /// Nothing set.
    pub(crate) fn new() -> Self {
        Self::default()
    }

    /// Sets `key`, whatever it was.
    pub(crate) fn with(mut self, key: &'static str, value: Json) -> Self {
        self.0.insert(key, value);
        self
    }

    /// Sets `key` to a typed value, whatever it was.
    pub(crate) fn set<T, W>(self, key: &'static str, value: impl IntoValue<T, W>) -> Self {
        self.with(key, value.into_value())
    }

    /// The value of one property.
    pub fn get(&self, key: &str) -> Option<&Json> {
        self.0.get(key)
    }

    /// The properties as a JSON object.
    pub fn into_json(self) -> Json {
        Json::Object(
            self.0
                .into_iter()
                .map(|(k, v)| (k.to_owned(), v))
                .collect::<Map<_, _>>(),
        )
    }
}
