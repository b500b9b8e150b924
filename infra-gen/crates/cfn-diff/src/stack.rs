//! Two templates to a value that says how they differ.

use cfn::{ResourceRef, Template};
use serde::Serialize;
use serde_json::Value;

use crate::change::{PropertyChange, changes};
use crate::consequence::{self, Consequence};
use crate::meaning::same;
use crate::{Impact, holds_data, recreation, rename};

/// How two templates of a stack differ.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct StackDiff {
    /// The resources that differ, worst first, then in template order.
    pub resources: Vec<ResourceDiff>,
    /// Entries of all other sections that differ, in template order.
    pub entries: Vec<EntryChange>,
    /// What the changed parameters, mappings and conditions may do to
    /// resources whose own text stays, worst first.
    pub consequences: Vec<Consequence>,
}

/// How one resource differs.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ResourceDiff {
    /// The logical id.
    pub logical_id: String,
    /// The resource type; the new one where it changed.
    #[serde(rename = "type")]
    pub type_name: String,
    /// What the difference does to it.
    pub impact: Impact,
    /// Whether it holds data that cannot be made again.
    pub holds_data: bool,
    /// Whether the resource, or the old one of a replacement, is left in place
    /// instead of deleted.
    pub retained: bool,
    /// The other logical id of a resource that is only named anew: made and
    /// destroyed with the same content, which saves nothing that it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub renamed: Option<String>,
    /// Why it changes, where it is not the template that says so.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reasons: Vec<String>,
    /// Where it differs; the whole body when it is made or destroyed.
    pub changes: Vec<PropertyChange>,
}

/// How an entry outside of `Resources` differs.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct EntryChange {
    /// The section, such as `Outputs`.
    pub section: String,
    /// The name in it; empty for a section that is one text, such as `Description`.
    pub name: String,
    /// The old value; absent when there was none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<Value>,
    /// The new value; absent when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new: Option<Value>,
}

impl StackDiff {
    /// Whether the templates say the same.
    pub fn is_empty(&self) -> bool {
        self.resources.is_empty() && self.entries.is_empty()
    }

    /// The difference of one resource.
    pub fn resource(&self, logical_id: &str) -> Option<&ResourceDiff> {
        self.resources
            .iter()
            .find(|resource| resource.logical_id == logical_id)
    }
}

/// How `new` differs from `old`; without an old template everything is made.
pub fn diff(old: Option<&Template>, new: Option<&Template>) -> StackDiff {
    let olds: Vec<_> = old.into_iter().flat_map(Template::resources).collect();
    let news: Vec<_> = new.into_iter().flat_map(Template::resources).collect();
    let find = |all: &[ResourceRef<'_>], id: &str| {
        all.iter().position(|resource| resource.logical_id == id)
    };

    let mut resources: Vec<ResourceDiff> = news
        .iter()
        .filter_map(|new| match find(&olds, new.logical_id) {
            Some(at) => changed(olds[at], *new),
            None => Some(made(*new)),
        })
        .collect();
    resources.extend(
        olds.iter()
            .filter(|old| find(&news, old.logical_id).is_none())
            .map(|old| destroyed(*old)),
    );
    rename::mark(&mut resources);
    resources.sort_by_key(|resource| std::cmp::Reverse((resource.impact, resource.holds_data)));

    let entries = entries(old, new);
    StackDiff {
        consequences: consequence::of(old, new, &entries),
        resources,
        entries,
    }
}

fn made(new: ResourceRef<'_>) -> ResourceDiff {
    ResourceDiff {
        impact: Impact::Create,
        retained: false,
        changes: vec![PropertyChange {
            new: Some(Value::Object(new.body.clone())),
            ..PropertyChange::default()
        }],
        ..of(new)
    }
}

fn destroyed(old: ResourceRef<'_>) -> ResourceDiff {
    ResourceDiff {
        impact: Impact::Destroy,
        retained: retains(old, "DeletionPolicy"),
        changes: vec![PropertyChange {
            old: Some(Value::Object(old.body.clone())),
            ..PropertyChange::default()
        }],
        ..of(old)
    }
}

fn changed(old: ResourceRef<'_>, new: ResourceRef<'_>) -> Option<ResourceDiff> {
    let body = |resource: ResourceRef<'_>| Value::Object(resource.body.clone());
    let (before, after) = (body(old), body(new));
    let changes: Vec<_> = changes("", &before, &after)
        .into_iter()
        .map(|change| change.with_names(&before, &after))
        .collect();
    let impact = changes
        .iter()
        .map(|change| match change.path.as_str() {
            // CloudFormation refuses a new type under an old logical id; what
            // is meant by it is a replacement.
            "/Type" => Impact::Replace,
            // Under another condition it may be made or destroyed.
            "/Condition" => Impact::MayReplace,
            path => recreation(new.type_name, path).impact(),
        })
        .max()?;
    Some(ResourceDiff {
        impact,
        // Which of the two policies counts is not documented: only what both
        // say is promised.
        retained: impact > Impact::Create
            && retains(old, "UpdateReplacePolicy")
            && retains(new, "UpdateReplacePolicy"),
        changes,
        ..of(new)
    })
}

fn of(resource: ResourceRef<'_>) -> ResourceDiff {
    ResourceDiff {
        logical_id: resource.logical_id.to_owned(),
        type_name: resource.type_name.to_owned(),
        impact: Impact::Update,
        holds_data: holds_data(resource.type_name),
        retained: false,
        renamed: None,
        reasons: Vec::new(),
        changes: Vec::new(),
    }
}

fn retains(resource: ResourceRef<'_>, policy: &str) -> bool {
    let policy = resource.body.get(policy).and_then(Value::as_str);
    matches!(policy, Some("Retain" | "RetainExceptOnCreate"))
}

fn entries(old: Option<&Template>, new: Option<&Template>) -> Vec<EntryChange> {
    let empty = Value::Null;
    let old = old.map_or(&empty, Template::as_json);
    let new = new.map_or(&empty, Template::as_json);
    let mut found = Vec::new();
    let mut sections: Vec<&String> = new.as_object().into_iter().flatten().map(|e| e.0).collect();
    for (section, _) in old.as_object().into_iter().flatten() {
        if !sections.contains(&section) {
            sections.push(section);
        }
    }
    for section in sections {
        let entries = changes_of_entries(old.get(section), new.get(section));
        let of_section = entries.into_iter().map(|change| EntryChange {
            section: section.clone(),
            ..change
        });
        // What is no resource, such as `Fn::ForEach`, is seen all the same.
        found.extend(of_section.filter(|change| {
            let is_resource =
                |side: &Option<Value>| side.as_ref().is_none_or(|body| body["Type"].is_string());
            section != "Resources" || !is_resource(&change.old) || !is_resource(&change.new)
        }));
    }
    found
}

fn changes_of_entries(old: Option<&Value>, new: Option<&Value>) -> Vec<EntryChange> {
    let entry = |name: &str, old: Option<&Value>, new: Option<&Value>| EntryChange {
        section: String::new(),
        name: name.to_owned(),
        old: old.cloned(),
        new: new.cloned(),
    };
    let is_map = |value: Option<&Value>| value.is_none_or(Value::is_object);
    if !(is_map(old) && is_map(new)) {
        return if old == new {
            Vec::new()
        } else {
            vec![entry("", old, new)]
        };
    }
    let map = |value: Option<&Value>| {
        value
            .and_then(Value::as_object)
            .cloned()
            .unwrap_or_default()
    };
    let (old, new) = (map(old), map(new));
    let gone = old.iter().filter(|(name, _)| !new.contains_key(*name));
    new.iter()
        .filter(|(name, value)| {
            !old.get(*name)
                .is_some_and(|old| same(name, false, old, value))
        })
        .map(|(name, value)| entry(name, old.get(name), Some(value)))
        .chain(gone.map(|(name, value)| entry(name, Some(value), None)))
        .collect()
}
