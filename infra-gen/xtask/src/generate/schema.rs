//! The vendored data: what both schema sources say of a resource type, merged and trimmed.
//!
//! One JSON file per service under `infra-gen/crates/cfn/data/schemas/`, sorted
//! by name. `import` writes it, the generator and `cfn-check` read it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The resource types of one service by name, as in `AWS::S3::Bucket`.
pub type Service = BTreeMap<String, Resource>;

/// One resource type.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Resource {
    /// What `Ref` returns: the name of a property or attribute.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity: Option<String>,
    /// The shape of its ARN, as in `arn:${Partition}:s3:::${BucketName}`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arn: Option<String>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub stateful: bool,
    /// The property that takes tags, and whether it is a list or a map.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Tags>,
    /// What `Fn::GetAtt` returns, each with its documentation.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub attributes: BTreeMap<String, String>,
    /// Properties (as `A/B/C`) whose change replaces the resource.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub create_only: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub conditional_create_only: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub read_only: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub write_only: Vec<String>,
    /// The IAM actions that CloudFormation needs, by handler.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub permissions: BTreeMap<String, Vec<String>>,
    #[serde(flatten)]
    pub object: Object,
    /// The property types that the properties use, by name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub types: BTreeMap<String, Object>,
}

/// Where a resource type takes its tags.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Tags {
    pub property: String,
    pub style: TagStyle,
}

/// How a resource type writes its tags.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TagStyle {
    /// `[{Key, Value}]`.
    List,
    /// `{key: value}`.
    Map,
}

/// A set of properties: a resource type's own, or a property type's.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Object {
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub doc: String,
    pub properties: BTreeMap<String, Property>,
    /// `oneOf`, `anyOf`, `allOf`, `dependentRequired`, … as the schema has them.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub constraints: BTreeMap<String, Value>,
}

/// One property.
#[derive(Debug, Serialize, Deserialize)]
pub struct Property {
    pub kind: Kind,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub required: bool,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub doc: String,
    /// The values of an enumeration; for a list, of its elements.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
    /// The `(resource type, attribute)` pairs whose value it takes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<(String, String)>,
    /// `pattern`, `minLength`, `maximum`, … as the schema has them.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub bounds: BTreeMap<String, Value>,
}

/// The type of a property's value.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    String,
    Integer,
    Number,
    Boolean,
    Json,
    Tag,
    /// An IAM policy document.
    Policy,
    List(Box<Kind>),
    Map(Box<Kind>),
    /// A property type of the same resource type.
    Type(String),
}

impl Kind {
    /// The name of the property type inside, through lists and maps.
    pub fn type_name(&self) -> Option<&str> {
        match self {
            Self::Type(name) => Some(name),
            Self::List(inner) | Self::Map(inner) => inner.type_name(),
            _ => None,
        }
    }
}

/// The IAM actions of one service: `{action: [resource kind]}` and `{resource kind: ARN}`.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Actions {
    pub actions: BTreeMap<String, Vec<String>>,
    pub resources: BTreeMap<String, String>,
}
