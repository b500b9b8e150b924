//! Stacks, their resources and their events, as plain data.

use std::collections::BTreeMap;
use std::time::SystemTime;

use serde::{Deserialize, Serialize};

/// A stack as CloudFormation describes it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Stack {
    /// The stack's ARN.
    pub id: String,
    /// The stack's name.
    pub name: String,
    /// The status as sent, such as `UPDATE_COMPLETE`. See [`crate::state::classify`].
    pub status: String,
    /// `CONFIGURATION_COMPLETE`, `VALIDATION_FAILED`, or absent.
    pub detailed_status: Option<String>,
    /// Why it has this status.
    pub status_reason: Option<String>,
    /// Parameter values; a `NoEcho` value reads `****`.
    pub parameters: BTreeMap<String, String>,
    /// Outputs in the order the service gives.
    pub outputs: Vec<Output>,
    /// Tags.
    pub tags: BTreeMap<String, String>,
    /// Whether a deletion is refused.
    pub termination_protection: bool,
    /// The role operations run under.
    pub role_arn: Option<String>,
    /// When it was created.
    pub created: Option<SystemTime>,
    /// When its last update began.
    pub updated: Option<SystemTime>,
}

/// An output of a stack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Output {
    /// The output's key.
    pub key: String,
    /// Its value.
    pub value: String,
    /// Its description, when it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// A resource of a stack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StackResource {
    /// The logical id.
    pub logical_id: String,
    /// The name or id AWS knows it by; empty before it is created.
    pub physical_id: String,
    /// The resource type, as in `AWS::S3::Bucket`.
    #[serde(rename = "type")]
    pub type_name: String,
    /// The status as sent.
    pub status: String,
}

/// An event of a stack.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct StackEvent {
    /// The event's id, unique within its stack.
    #[serde(skip)]
    pub id: String,
    /// The stack's ARN.
    #[serde(skip)]
    pub stack_id: String,
    /// When it happened.
    #[serde(skip)]
    pub time: Option<SystemTime>,
    /// The logical id; the stack's own events carry the stack's name.
    pub logical_id: String,
    /// The physical id; the stack's own events carry the stack's ARN.
    pub physical_id: String,
    /// The resource type.
    #[serde(rename = "type")]
    pub type_name: String,
    /// The status as sent, such as `CREATE_FAILED`.
    pub status: String,
    /// The reason, when there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// `CONFIGURATION_COMPLETE`, or absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detailed_status: Option<String>,
    /// The token of the request that began the operation.
    #[serde(skip)]
    pub token: Option<String>,
}

impl StackEvent {
    /// Whether the event is about the stack itself and not one of its resources.
    pub fn is_of_the_stack(&self) -> bool {
        self.type_name == "AWS::CloudFormation::Stack" && self.physical_id == self.stack_id
    }
}

/// One page of events, the newest first.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EventPage {
    /// The events, the newest first.
    pub events: Vec<StackEvent>,
    /// What to ask for the older ones, when there are any.
    pub next: Option<String>,
}

/// A failure that CloudFormation found before touching any resource.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ValidationError {
    /// The resource, when the failure has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logical_id: Option<String>,
    /// Its type.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_name: Option<String>,
    /// The path in the template, such as `/Resources/Table/Properties/KeySchema`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// What is wrong.
    pub reason: String,
}

/// A request to delete a stack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeleteRequest {
    /// The stack's name or id.
    pub stack: String,
    /// Resources to leave; only allowed for a stack in `DELETE_FAILED`.
    pub retain: Vec<String>,
    /// The role to delete with.
    pub role_arn: Option<String>,
    /// Names this operation in its events.
    pub token: String,
}
