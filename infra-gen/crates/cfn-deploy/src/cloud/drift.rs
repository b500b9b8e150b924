//! How what exists differs from its template, as plain data.

use serde::{Deserialize, Serialize};

/// How far a comparison of a stack with what exists has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DriftDetection {
    /// `DETECTION_IN_PROGRESS`, `DETECTION_COMPLETE` or `DETECTION_FAILED`.
    pub status: String,
    /// Why it failed. What it found of other resources is there all the same.
    pub reason: Option<String>,
}

/// One page of what a comparison found.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct DriftPage {
    /// The resources that were compared.
    pub resources: Vec<ResourceDrift>,
    /// What to ask for the next page, when there is one.
    pub next: Option<String>,
}

/// A resource beside its template.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ResourceDrift {
    /// The logical id.
    pub logical_id: String,
    /// The physical id.
    pub physical_id: String,
    /// The resource type.
    #[serde(rename = "type")]
    pub type_name: String,
    /// `IN_SYNC`, `MODIFIED`, `DELETED`, `NOT_CHECKED`, or what comes.
    pub status: String,
    /// Why it has this status, where the service says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Where it differs.
    pub differences: Vec<PropertyDifference>,
}

impl ResourceDrift {
    /// Whether what exists is not what the template says.
    pub fn has_drifted(&self) -> bool {
        matches!(self.status.as_str(), "MODIFIED" | "DELETED")
    }
}

/// A property that is not what the template says.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PropertyDifference {
    /// The path below the resource's properties, such as `/BillingMode`.
    pub path: String,
    /// `ADD`, `REMOVE` or `NOT_EQUAL`.
    pub kind: String,
    /// What the template says; empty for what it does not have.
    pub expected: String,
    /// What exists; empty for what is gone.
    pub actual: String,
}
