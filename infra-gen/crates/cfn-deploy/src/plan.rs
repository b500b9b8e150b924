//! What a deployment will do to a stack, as a value to show and to judge.
//!
//! Two sources are merged. The change set knows the account: physical ids,
//! parameters, what a reference drags along. The templates know what was
//! written: a change set omits some changes (a firewall's `Allow` → `Block`),
//! which executing it applies all the same. What either says is in the plan.

use cfn_diff::{
    EntryChange, Impact, PropertyChange, ResourceDiff, SecurityChange, StackDiff, Summary,
    holds_data,
};
use serde::Serialize;
use serde_json::Value;

use crate::cloud::{ChangeDetail, ChangeSetKind, ResourceChange};

/// What will happen to one stack.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Plan {
    /// The stack's name.
    pub stack: String,
    /// Whether the stack is made or changed.
    pub kind: ChangeSetKind,
    /// What changes access, the widest first.
    pub security: Vec<SecurityChange>,
    /// The resources that change, worst first.
    pub resources: Vec<PlannedChange>,
    /// Changes of parameters, outputs, conditions and other sections.
    pub entries: Vec<EntryChange>,
}

/// What will happen to one resource.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PlannedChange {
    /// The logical id.
    pub logical_id: String,
    /// The name or id AWS knows it by; empty for a resource to be made.
    pub physical_id: String,
    /// The resource type.
    #[serde(rename = "type")]
    pub type_name: String,
    /// What happens to it.
    pub impact: Impact,
    /// Whether it holds data that cannot be made again.
    pub holds_data: bool,
    /// Whether the old resource is left in place instead of deleted.
    pub retained: bool,
    /// Who says so.
    pub evidence: Evidence,
    /// The other logical id of a resource that is only named anew.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub renamed: Option<String>,
    /// Why, where it is not the template itself: a parameter, another resource.
    pub reasons: Vec<String>,
    /// Where it changes.
    pub changes: Vec<PropertyChange>,
}

/// Where the knowledge of a change comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    /// CloudFormation's change set alone: a parameter or a reference causes it.
    ChangeSet,
    /// The templates alone: the change set is silent about it.
    Templates,
    /// Both.
    Both,
}

impl PlannedChange {
    /// Whether data may be lost from sight: a resource that holds data is
    /// deleted, given up or replaced.
    pub fn endangers_data(&self) -> bool {
        self.holds_data && self.impact >= Impact::MayReplace
    }
}

impl Plan {
    /// The plan of a change set, completed by the difference of the templates.
    pub fn new(
        stack: &str,
        kind: ChangeSetKind,
        changes: &[ResourceChange],
        diff: &StackDiff,
        conditional: impl Fn(&str) -> bool,
        security: Vec<SecurityChange>,
    ) -> Plan {
        let mut resources: Vec<PlannedChange> = changes
            .iter()
            .map(|change| planned(change, diff.resource(&change.logical_id)))
            .collect();
        for resource in &diff.resources {
            if changes.iter().any(|c| c.logical_id == resource.logical_id) {
                continue;
            }
            // A resource under a condition that does not hold is neither made
            // nor destroyed; of others CloudFormation is never silent.
            let appears = matches!(resource.impact, Impact::Create | Impact::Destroy);
            if appears && !changes.is_empty() && conditional(&resource.logical_id) {
                continue;
            }
            resources.push(predicted(resource));
        }
        Plan::sorted(stack, kind, resources, diff, security)
    }

    /// The plan of two templates, before there is a change set: all that can be
    /// said of a stack whose parameters come from one not yet made.
    pub fn predicted(
        stack: &str,
        kind: ChangeSetKind,
        diff: &StackDiff,
        security: Vec<SecurityChange>,
    ) -> Plan {
        let resources = diff.resources.iter().map(predicted).collect();
        Plan::sorted(stack, kind, resources, diff, security)
    }

    fn sorted(
        stack: &str,
        kind: ChangeSetKind,
        mut resources: Vec<PlannedChange>,
        diff: &StackDiff,
        security: Vec<SecurityChange>,
    ) -> Plan {
        resources.sort_by_key(|change| std::cmp::Reverse((change.impact, change.holds_data)));
        Plan {
            stack: stack.to_owned(),
            kind,
            security,
            resources,
            entries: diff.entries.clone(),
        }
    }

    /// Whether nothing will happen.
    pub fn is_empty(&self) -> bool {
        self.resources.is_empty() && self.entries.is_empty()
    }

    /// The counts.
    pub fn summary(&self) -> Summary {
        Summary::of(self.resources.iter().map(|change| change.impact))
    }

    /// What `actual` does to resources beyond what this plan said: for a plan
    /// that was shown before its change set could be made.
    pub fn surprises<'p>(&self, actual: &'p Plan) -> Vec<&'p PlannedChange> {
        let said = |change: &PlannedChange| {
            self.resources
                .iter()
                .any(|own| own.logical_id == change.logical_id && own.impact >= change.impact)
        };
        actual
            .resources
            .iter()
            .filter(|change| !said(change))
            .collect()
    }
}

fn planned(change: &ResourceChange, diff: Option<&ResourceDiff>) -> PlannedChange {
    let retains = |policy: &String| policy.contains("Retain");
    PlannedChange {
        logical_id: change.logical_id.clone(),
        physical_id: change.physical_id.clone(),
        type_name: change.type_name.clone(),
        impact: impact(change),
        holds_data: holds_data(&change.type_name),
        retained: match &change.policy_action {
            Some(policy) => retains(policy),
            None => diff.is_some_and(|diff| diff.retained),
        },
        evidence: match diff {
            Some(_) => Evidence::Both,
            None => Evidence::ChangeSet,
        },
        renamed: diff.and_then(|diff| diff.renamed.clone()),
        reasons: reasons(&change.details),
        changes: match diff {
            Some(diff) => diff.changes.clone(),
            None => property_changes(&change.details),
        },
    }
}

fn predicted(diff: &ResourceDiff) -> PlannedChange {
    PlannedChange {
        logical_id: diff.logical_id.clone(),
        physical_id: String::new(),
        type_name: diff.type_name.clone(),
        impact: diff.impact,
        holds_data: diff.holds_data,
        retained: diff.retained,
        evidence: Evidence::Templates,
        renamed: diff.renamed.clone(),
        reasons: Vec::new(),
        changes: diff.changes.clone(),
    }
}

fn impact(change: &ResourceChange) -> Impact {
    match (change.action.as_str(), change.replacement.as_deref()) {
        ("Add" | "Import", _) => Impact::Create,
        ("Remove", _) => Impact::Destroy,
        ("Modify", Some("True")) => Impact::Replace,
        ("Modify" | "SyncWithActual", Some("False") | None) => Impact::Update,
        // `Dynamic`, `Conditional`, and what a later version brings.
        _ => Impact::MayReplace,
    }
}

fn reasons(details: &[ChangeDetail]) -> Vec<String> {
    let mut reasons = Vec::new();
    for detail in details {
        let entity = detail.causing_entity.as_deref();
        let reason = match (detail.source.as_deref(), entity) {
            (Some("ParameterReference"), Some(name)) => format!("parameter `{name}`"),
            (Some("ResourceReference" | "ResourceAttribute"), Some(name)) => {
                format!("resource `{name}`")
            }
            (Some("Automatic"), _) => "nested stack".to_owned(),
            _ => continue,
        };
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
    reasons
}

fn property_changes(details: &[ChangeDetail]) -> Vec<PropertyChange> {
    let mut changes: Vec<PropertyChange> = Vec::new();
    for detail in details {
        let path = match (&detail.path, &detail.name) {
            (Some(path), _) => path.clone(),
            (None, Some(name)) => format!("/{}/{name}", detail.attribute),
            (None, None) => format!("/{}", detail.attribute),
        };
        // One property is named once per cause.
        if changes.iter().any(|change| change.path == path) {
            continue;
        }
        let value = |text: &Option<String>| text.as_ref().map(|text| Value::from(text.as_str()));
        changes.push(PropertyChange {
            path,
            old: value(&detail.before),
            new: value(&detail.after),
            ..PropertyChange::default()
        });
    }
    changes
}
