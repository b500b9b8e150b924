//! Parameters and outputs: how values enter and leave a stack.

use std::fmt;
use std::marker::PhantomData;

use serde_json::{Map, Value as Json, json};

use crate::handle::Att;
use crate::owner::Takes;
use crate::value::IntoValue;

/// A value the deployer gives: text, or where `K` is [`GivenNumber`] a number.
#[derive(Debug)]
pub struct Parameter<K = Given>(Map<String, Json>, PhantomData<fn() -> K>);

/// The kind of a text parameter that stands for no other stack's value.
#[derive(Debug)]
pub struct Given;

/// The kind of a parameter of type `Number`.
#[derive(Debug)]
pub struct GivenNumber;

impl Parameter {
    /// A `String` parameter; what it means is worth saying.
    pub fn text(description: &str) -> Self {
        Self::of("String").with("Description", description)
    }

    /// A `Number` parameter.
    pub fn number(description: &str) -> Parameter<GivenNumber> {
        Parameter::of("Number").with("Description", description)
    }
}

impl<K> Clone for Parameter<K> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), PhantomData)
    }
}

impl<K> Parameter<K> {
    fn of(type_name: &str) -> Self {
        Self(Map::new(), PhantomData).with("Type", type_name)
    }

    fn with(mut self, key: &str, value: impl Into<Json>) -> Self {
        self.0.insert(key.into(), value.into());
        self
    }

    /// Taken when the deployer gives none.
    #[must_use]
    pub fn default(self, value: impl Into<Json>) -> Self {
        self.with("Default", value)
    }

    /// The regular expression the whole value matches.
    #[must_use]
    pub fn allowed_pattern(self, pattern: &str) -> Self {
        self.with("AllowedPattern", pattern)
    }

    /// The only values.
    #[must_use]
    pub fn allowed_values<const N: usize>(self, values: [&str; N]) -> Self {
        self.with("AllowedValues", values.to_vec())
    }

    /// The bounds of its length, in characters.
    #[must_use]
    pub fn length(self, range: std::ops::RangeInclusive<u32>) -> Self {
        self.with("MinLength", *range.start())
            .with("MaxLength", *range.end())
    }

    /// Never shown by CloudFormation (`NoEcho`).
    #[must_use]
    pub fn secret(self) -> Self {
        self.with("NoEcho", true)
    }

    pub(crate) fn into_json(self) -> Json {
        Json::Object(self.0)
    }
}

impl<V, W: Takes<V>> IntoValue<i64, W> for Att<GivenNumber, V> {
    fn into_value(self) -> Json {
        self.json().clone()
    }
}

impl<V, W: Takes<V>> IntoValue<f64, W> for Att<GivenNumber, V> {
    fn into_value(self) -> Json {
        self.json().clone()
    }
}

/// A value of kind `K` that a stack puts out, for the parameter of another.
pub struct Output<K> {
    name: String,
    kind: PhantomData<fn() -> K>,
}

impl<K> Output<K> {
    pub(crate) fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            kind: PhantomData,
        }
    }

    /// The output's name.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl<K> fmt::Debug for Output<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Output").field(&self.name).finish()
    }
}

pub(crate) fn output(description: &str, value: Json) -> Json {
    json!({ "Description": description, "Value": value })
}
