//! What is deployed: resources with every intrinsic resolved.
//!
//! The engine makes it from templates; what runs is made from it and from
//! nothing else, so a changed template changes what runs.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A resource of a deployed stack.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Resource {
    /// The logical id.
    pub logical_id: String,
    /// The type, as in `AWS::S3::Bucket`.
    #[serde(rename = "type")]
    pub type_name: String,
    /// What `Ref` gives.
    pub physical_id: String,
    /// The properties with parameters, conditions, references and functions
    /// resolved; `AWS::NoValue` is gone.
    pub properties: Value,
    /// What `Fn::GetAtt` gives, by attribute.
    pub attributes: BTreeMap<String, Value>,
}

impl Resource {
    /// A property at a path of names, as in `["Code", "S3Key"]`.
    pub fn property(&self, path: &[&str]) -> Option<&Value> {
        path.iter()
            .try_fold(&self.properties, |value, name| value.get(name))
    }

    /// A property that is text.
    pub fn text(&self, path: &[&str]) -> Option<&str> {
        self.property(path).and_then(Value::as_str)
    }

    /// The ARN, of a resource that has the attribute `Arn`.
    pub fn arn(&self) -> Option<&str> {
        self.attributes.get("Arn").and_then(Value::as_str)
    }
}

/// A deployed stack.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DeployedStack {
    /// The stack's name.
    pub name: String,
    /// The region it pretends to be in.
    pub region: String,
    /// Its resources, in the order of their creation.
    pub resources: Vec<Resource>,
}

/// Everything that is deployed.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Deployment {
    /// The stacks.
    pub stacks: Vec<DeployedStack>,
}

impl Deployment {
    /// Every resource of all stacks.
    pub fn resources(&self) -> impl Iterator<Item = &Resource> {
        self.stacks.iter().flat_map(|stack| &stack.resources)
    }

    /// The resources of a type.
    pub fn of_type(&self, type_name: &str) -> impl Iterator<Item = &Resource> {
        self.resources()
            .filter(move |resource| resource.type_name == type_name)
    }

    /// The resource of a type with this physical id or ARN.
    pub fn find(&self, type_name: &str, id_or_arn: &str) -> Option<&Resource> {
        self.of_type(type_name)
            .find(|resource| resource.physical_id == id_or_arn || resource.arn() == Some(id_or_arn))
    }
}
