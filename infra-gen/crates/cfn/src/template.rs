//! A whole template as one ordered document, whatever made it.

use serde_json::{Map, Value};

/// A CloudFormation template: the document as it is sent, order preserved.
#[derive(Debug, Clone, PartialEq)]
pub struct Template(Value);

/// The Rust source place that added a resource. Kept beside a template, never in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Path as the compiler saw it.
    pub file: &'static str,
    /// 1-based line.
    pub line: u32,
    /// 1-based column.
    pub column: u32,
}

/// One entry of a template's `Resources`.
#[derive(Debug, Clone, Copy)]
pub struct ResourceRef<'t> {
    /// The logical id.
    pub logical_id: &'t str,
    /// The resource type, as in `AWS::S3::Bucket`.
    pub type_name: &'t str,
    /// The whole entry: `Type`, `Properties`, `DependsOn`, `DeletionPolicy`, ….
    pub body: &'t Map<String, Value>,
}

impl<'t> ResourceRef<'t> {
    /// The value of `Properties`, when there are any.
    pub fn properties(&self) -> Option<&'t Map<String, Value>> {
        self.body.get("Properties")?.as_object()
    }
}

/// Why a text is no template.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LoadError {
    /// The text is neither JSON nor YAML.
    #[error("line {line}, column {column}: {message}")]
    Syntax {
        /// 1-based line.
        line: usize,
        /// 1-based column.
        column: usize,
        /// What is wrong there.
        message: String,
    },
    /// The text is well-formed, but no template.
    #[error("{0}")]
    Shape(String),
}

impl Template {
    /// The document.
    pub fn as_json(&self) -> &Value {
        &self.0
    }

    /// The entries of one section (`Parameters`, `Conditions`, `Outputs`, …) in order.
    pub fn section(&self, name: &str) -> impl Iterator<Item = (&str, &Value)> {
        self.0
            .get(name)
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
            .map(|(k, v)| (k.as_str(), v))
    }

    /// The resources in order.
    pub fn resources(&self) -> impl Iterator<Item = ResourceRef<'_>> {
        self.section("Resources").filter_map(|(logical_id, body)| {
            let body = body.as_object()?;
            Some(ResourceRef {
                logical_id,
                type_name: body.get("Type")?.as_str()?,
                body,
            })
        })
    }

    /// Minified JSON: what is sent to CloudFormation.
    pub fn to_json(&self) -> String {
        self.0.to_string()
    }
}
