//! Change sets: what is asked for and what would happen, as plain data.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Whether a change set makes a stack or changes one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ChangeSetKind {
    /// The stack does not exist yet.
    Create,
    /// The stack exists.
    Update,
}

/// What CloudFormation does with a stack whose operation failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OnFailure {
    /// Go back to the last good state.
    #[default]
    Rollback,
    /// Delete a stack whose first creation failed; roll an update back.
    Delete,
    /// Leave everything as it is, to be looked at.
    Keep,
}

/// Where CloudFormation reads the template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum TemplateSource {
    /// In the request; at most 51,200 bytes.
    Inline(String),
    /// At an address in S3; at most 1 MB.
    Url(String),
}

/// The value of a parameter.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum ParameterValue {
    /// This value.
    Value(String),
    /// Whatever the stack has now.
    Previous,
}

// A parameter may be a secret: its value is never shown by accident.
impl std::fmt::Debug for ParameterValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            ParameterValue::Value(_) => "Value(…)",
            ParameterValue::Previous => "Previous",
        })
    }
}

/// A request to create a change set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangeSetRequest {
    /// The stack's name.
    pub stack: String,
    /// The change set's name.
    pub name: String,
    /// What it is for, in its maker's words.
    pub description: Option<String>,
    /// Create or update.
    pub kind: ChangeSetKind,
    /// The template.
    pub template: TemplateSource,
    /// Every parameter of the template that has a value.
    pub parameters: BTreeMap<String, ParameterValue>,
    /// Exactly the capabilities the template needs.
    pub capabilities: Vec<String>,
    /// Tags of the stack, passed on to its resources.
    pub tags: BTreeMap<String, String>,
    /// The role CloudFormation works under.
    pub role_arn: Option<String>,
    /// What happens on a failure.
    pub on_failure: OnFailure,
    /// Complete when configuration is applied, before resources have stabilised.
    pub express: bool,
    /// Bring back what was changed by hand: the template is compared with what
    /// exists instead of the template before. Only for updates.
    pub revert_drift: bool,
}

/// A request to execute a change set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExecuteRequest {
    /// The stack's name or id.
    pub stack: String,
    /// The change set's id.
    pub change_set: String,
    /// Names this operation in its events; repeating it starts nothing twice.
    pub token: String,
    /// Whether a failure leaves everything as it is. Only for updates that are
    /// not express: other change sets carry it themselves and tolerate no second word.
    pub keep_on_failure: bool,
}

/// A change set, or one page of it.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct ChangeSet {
    /// The change set's ARN.
    pub id: String,
    /// The stack's ARN.
    pub stack_id: String,
    /// The status as sent, such as `CREATE_COMPLETE` or `FAILED`.
    pub status: String,
    /// Why it has this status.
    pub status_reason: Option<String>,
    /// `AVAILABLE` when it can be executed.
    pub execution_status: Option<String>,
    /// The changes on this page.
    pub changes: Vec<ResourceChange>,
    /// What to ask for the next page, when there is one.
    pub next: Option<String>,
}

/// What a change set would do with one resource.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct ResourceChange {
    /// The logical id.
    pub logical_id: String,
    /// The physical id; empty for a resource to be created.
    pub physical_id: String,
    /// The resource type.
    pub type_name: String,
    /// `Add`, `Modify`, `Remove`, `Import`, `Dynamic`, `SyncWithActual`, or what comes.
    pub action: String,
    /// `True`, `False`, `Conditional`, or absent.
    pub replacement: Option<String>,
    /// `Delete`, `Retain`, `ReplaceAndRetain`, …, or absent.
    pub policy_action: Option<String>,
    /// What changes, one entry per property or attribute and cause.
    pub details: Vec<ChangeDetail>,
}

/// One cause of a change of a resource.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct ChangeDetail {
    /// `Properties`, `Tags`, `Metadata`, `DeletionPolicy`, ….
    pub attribute: String,
    /// The property, when the attribute is `Properties`.
    pub name: Option<String>,
    /// The whole path below the resource, where the service says it.
    pub path: Option<String>,
    /// `Always`, `Conditionally`, `Never`.
    pub requires_recreation: Option<String>,
    /// Whether the new value is known before execution (`Static`) or not (`Dynamic`).
    pub evaluation: Option<String>,
    /// What kind of thing caused it: `DirectModification`, `ParameterReference`, ….
    pub source: Option<String>,
    /// The thing that caused it: a parameter, a resource, an attribute.
    pub causing_entity: Option<String>,
    /// The value before, when asked for.
    pub before: Option<String>,
    /// The value after, when asked for.
    pub after: Option<String>,
}
