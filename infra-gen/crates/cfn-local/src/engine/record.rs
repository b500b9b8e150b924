//! What is kept of a stack: on disk, and what lives as long as the process.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cfn_deploy::cloud::{ChangeSetKind, OnFailure, ResourceChange, StackEvent};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::drift::Comparison;
use super::evaluate::Policy;
use crate::deployed::Resource;

/// A resource as a version of a stack has it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Placed {
    pub(super) resource: Resource,
    /// Tells a resource from the one that replaces it, even under the same
    /// name; an update in place keeps it.
    pub(super) instance: String,
    pub(super) arn: Option<String>,
    pub(super) metadata: Value,
    pub(super) deletion_policy: Policy,
    pub(super) update_replace_policy: Policy,
    /// Logical ids of what it needs.
    pub(super) depends: BTreeSet<String>,
}

impl Placed {
    pub(super) fn logical_id(&self) -> &str {
        &self.resource.logical_id
    }
}

/// An output with what is exported of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Yield {
    pub(super) key: String,
    pub(super) value: String,
    pub(super) description: Option<String>,
    pub(super) export: Option<String>,
}

/// A stack as one template under one set of parameters makes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Version {
    /// As it was sent.
    pub(super) template: String,
    /// With secrets: the file they are in is the owner's alone.
    pub(super) parameters: BTreeMap<String, String>,
    pub(super) secrets: BTreeSet<String>,
    pub(super) tags: BTreeMap<String, String>,
    pub(super) role_arn: Option<String>,
    /// Each after what it depends on.
    pub(super) resources: Vec<Placed>,
    pub(super) outputs: Vec<Yield>,
    pub(super) imports: BTreeSet<String>,
}

impl Version {
    pub(super) fn placed(&self, logical_id: &str) -> Option<&Placed> {
        self.resources
            .iter()
            .find(|placed| placed.logical_id() == logical_id)
    }

    pub(super) fn has_instance(&self, instance: &str) -> bool {
        self.resources
            .iter()
            .any(|placed| placed.instance == instance)
    }
}

/// What an operation makes of a stack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Kind {
    Create,
    Update,
    Delete,
}

/// What exists of resources that are not what their template says, by logical
/// id: the properties it has, or nothing.
pub(super) type Found = BTreeMap<String, Option<Value>>;

/// How far an operation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Stage {
    /// Towards its target. Interrupted here, it goes back.
    Forward,
    /// Back to the last good version.
    Back,
    /// The new version is the good one; the old resources are cleaned up.
    Cleanup,
    /// Everything goes.
    Delete,
}

/// What happens when an operation fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Failing {
    Rollback,
    Delete,
    Keep,
}

impl From<OnFailure> for Failing {
    fn from(on_failure: OnFailure) -> Failing {
        match on_failure {
            OnFailure::Rollback => Failing::Rollback,
            OnFailure::Delete => Failing::Delete,
            OnFailure::Keep => Failing::Keep,
        }
    }
}

/// A resource that goes when the operation comes to its end.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Garbage {
    pub(super) placed: Placed,
    /// Left in place instead, and forgotten.
    pub(super) retained: bool,
}

/// An operation under way, or one that failed and waits for a decision.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Operation {
    pub(super) kind: Kind,
    pub(super) stage: Stage,
    /// What its events carry.
    pub(super) token: String,
    pub(super) failing: Failing,
    pub(super) target: Version,
    /// What had drifted and is brought back.
    #[serde(default)]
    pub(super) found: Found,
    /// Logical ids of what cannot be made, because something else had its name
    /// before the operation began.
    #[serde(default)]
    pub(super) taken: BTreeSet<String>,
    /// Logical ids of the updates in place that began and were not reverted.
    pub(super) updated: BTreeSet<String>,
    /// Instances that were made. After an interruption nobody knows: then it
    /// is every instance that the operation would have made.
    pub(super) made: Option<BTreeSet<String>>,
    pub(super) garbage: Vec<Garbage>,
    /// Logical ids that a deletion leaves in place, as asked.
    pub(super) left: BTreeSet<String>,
}

/// A resource as it is listed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Listed {
    pub(super) physical_id: String,
    pub(super) type_name: String,
    pub(super) status: String,
}

/// A stack on disk.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Record {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) region: String,
    pub(super) status: String,
    pub(super) reason: Option<String>,
    pub(super) created: u64,
    pub(super) updated: Option<u64>,
    pub(super) protected: bool,
    /// The stack policy, JSON.
    #[serde(default)]
    pub(super) policy: Option<String>,
    /// What runs, and what a failure goes back to. None before the first
    /// creation succeeded.
    pub(super) good: Option<Version>,
    /// The template sent last, also after its creation was rolled back.
    pub(super) template: String,
    pub(super) operation: Option<Operation>,
    pub(super) listed: BTreeMap<String, Listed>,
    /// Tokens of earlier operations with what they did.
    pub(super) tokens: Vec<(String, String)>,
}

impl Record {
    /// Every resource that is there, or may be.
    pub(super) fn existing(&self) -> Vec<Placed> {
        let mut existing = self.good.clone().unwrap_or_default().resources;
        if let Some(operation) = &self.operation {
            existing.extend(operation.additional(self.good.as_ref()));
        }
        existing
    }
}

impl Operation {
    /// The resources that are there beside those of the good version.
    pub(super) fn additional(&self, good: Option<&Version>) -> Vec<Placed> {
        match self.stage {
            Stage::Forward => {
                let made = |placed: &&Placed| match &self.made {
                    Some(made) => made.contains(&placed.instance),
                    None => true,
                };
                let new = |placed: &&Placed| good.is_none_or(|g| !g.has_instance(&placed.instance));
                let target = self.target.resources.iter();
                let own = |placed: &&Placed| !self.taken.contains(placed.logical_id());
                target
                    .filter(new)
                    .filter(made)
                    .filter(own)
                    .cloned()
                    .collect()
            }
            _ => self.garbage.iter().map(|g| g.placed.clone()).collect(),
        }
    }
}

/// A proposed change. It lives in the memory of the process that made it:
/// after a restart it is proposed anew.
#[derive(Debug, Clone)]
pub(super) struct ChangeSet {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) kind: ChangeSetKind,
    pub(super) status: &'static str,
    pub(super) reason: Option<String>,
    pub(super) execution: &'static str,
    pub(super) template: String,
    pub(super) parameters: BTreeMap<String, String>,
    pub(super) tags: BTreeMap<String, String>,
    pub(super) role_arn: Option<String>,
    pub(super) failing: Failing,
    pub(super) found: Found,
    pub(super) changes: Vec<ResourceChange>,
}

/// A stack with what lives only as long as the process.
#[derive(Debug)]
pub(super) struct Live {
    pub(super) record: Record,
    pub(super) change_sets: Vec<ChangeSet>,
    /// The oldest first.
    pub(super) events: Vec<StackEvent>,
    /// Whether somebody asked the running update to stop.
    pub(super) cancelled: bool,
    pub(super) comparison: Option<Comparison>,
}

impl Live {
    pub(super) fn is_deleted(&self) -> bool {
        self.record.status == "DELETE_COMPLETE"
    }
}

/// Milliseconds since 1970.
pub(super) fn now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| since.as_millis() as u64)
}

/// The time of milliseconds since 1970.
pub(super) fn time(millis: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_millis(millis)
}
