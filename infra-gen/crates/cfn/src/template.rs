//! A whole template as one ordered document, whatever made it.

use serde_json::{Map, Value as Json};

use crate::{load, yaml};

/// A CloudFormation template: the document as it is sent, order preserved.
#[derive(Debug, Clone, PartialEq)]
pub struct Template(Json);

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
    pub body: &'t Map<String, Json>,
}

impl<'t> ResourceRef<'t> {
    /// The value of `Properties`, when there are any.
    pub fn properties(&self) -> Option<&'t Map<String, Json>> {
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
    pub(crate) fn from_object(object: Map<String, Json>) -> Self {
        Self(Json::Object(object))
    }

    /// Loads any template, JSON or YAML, with short tags (`!Ref`) or without.
    ///
    /// Nothing is lost: what this library does not know is kept as it is.
    ///
    /// # Errors
    ///
    /// The first syntax error with its place, or what is missing for a template.
    pub fn parse(text: &str) -> Result<Self, LoadError> {
        let document = load::document(text)?;
        let Json::Object(sections) = &document else {
            return Err(LoadError::Shape(
                "a template is a mapping of sections such as `Resources`".into(),
            ));
        };
        match sections.get("Resources") {
            Some(Json::Object(resources)) => {
                for (logical_id, body) in resources {
                    // `Fn::ForEach` and its like expand to resources.
                    if !logical_id.starts_with("Fn::") && body["Type"].as_str().is_none() {
                        let message = format!("the resource `{logical_id}` has no `Type`");
                        return Err(LoadError::Shape(message));
                    }
                }
                Ok(Self(document))
            }
            Some(_) => Err(LoadError::Shape("`Resources` is not a mapping".into())),
            None => Err(LoadError::Shape("there is no `Resources` section".into())),
        }
    }

    /// The document.
    pub fn as_json(&self) -> &Json {
        &self.0
    }

    /// The entries of one section (`Parameters`, `Conditions`, `Outputs`, …) in order.
    pub fn section(&self, name: &str) -> impl Iterator<Item = (&str, &Json)> {
        let entries = self
            .0
            .get(name)
            .and_then(Json::as_object)
            .into_iter()
            .flatten();
        entries.map(|(k, v)| (k.as_str(), v))
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

    /// Indented JSON, with a newline at the end.
    pub fn to_json_pretty(&self) -> String {
        format!("{:#}\n", self.0)
    }

    /// YAML with short tags (`!Ref`, `!GetAtt`, `!Sub`), in which no reader,
    /// of YAML 1.1 or 1.2, takes a text for something else.
    pub fn to_yaml(&self) -> String {
        yaml::write(&self.0)
    }
}
