//! The changes a change set shows.

use cfn::{Template, references};
use cfn_deploy::cloud::{ChangeDetail, ResourceChange};
use cfn_diff::{PropertyChange, Recreation, recreation};
use serde_json::Value;

use super::evaluate::Policy;
use super::record::{Placed, Version};
use super::target::{Step, Target};

/// CloudFormation's word for a value that a change set cannot know yet.
const UNKNOWN: &str = "{{changeSet:KNOWN_AFTER_APPLY}}";

/// Every resource that changes: those of the template in their order, then
/// those that go.
pub(super) fn changes(good: Option<&Version>, target: &Target) -> Vec<ResourceChange> {
    let version = &target.version;
    let causes = Causes::of(good, target);
    let mut changes = Vec::new();
    for placed in &version.resources {
        let old = good.and_then(|good| good.placed(placed.logical_id()));
        let change = match target.steps.get(placed.logical_id()) {
            Some(Step::Create) => of(placed, "", "Add"),
            Some(Step::Restore) => of(placed, physical_id(old), "Add"),
            Some(Step::Update(paths)) => ResourceChange {
                replacement: Some("False".to_owned()),
                details: causes.details(placed, paths),
                ..of(old.unwrap_or(placed), physical_id(old), "Modify")
            },
            Some(Step::Replace {
                changes: paths,
                certain,
            }) => ResourceChange {
                replacement: Some(if *certain { "True" } else { "Conditional" }.to_owned()),
                policy_action: Some(match old.is_some_and(|old| is_kept(old, placed)) {
                    true => "ReplaceAndRetain".to_owned(),
                    false => "ReplaceAndDelete".to_owned(),
                }),
                details: causes.details(placed, paths),
                ..of(old.unwrap_or(placed), physical_id(old), "Modify")
            },
            Some(Step::Keep) | None => continue,
        };
        changes.push(change);
    }
    let gone = good
        .into_iter()
        .flat_map(|good| good.resources.iter().rev());
    for old in gone.filter(|old| version.placed(old.logical_id()).is_none()) {
        let retained = old.deletion_policy != Policy::Delete;
        changes.push(ResourceChange {
            policy_action: Some(if retained { "Retain" } else { "Delete" }.to_owned()),
            ..of(old, &old.resource.physical_id, "Remove")
        });
    }
    changes
}

/// Whether the old one of a replacement stays: which of the two policies
/// counts is not documented, and what either of them keeps is not deleted here.
pub(super) fn is_kept(old: &Placed, new: &Placed) -> bool {
    [old, new]
        .iter()
        .any(|placed| placed.update_replace_policy != Policy::Delete)
}

fn physical_id(old: Option<&Placed>) -> &str {
    old.map_or("", |old| &old.resource.physical_id)
}

fn of(placed: &Placed, physical_id: &str, action: &str) -> ResourceChange {
    ResourceChange {
        logical_id: placed.logical_id().to_owned(),
        physical_id: physical_id.to_owned(),
        type_name: placed.resource.type_name.clone(),
        action: action.to_owned(),
        ..ResourceChange::default()
    }
}

/// What can cause a change of a property: parameters and other resources.
struct Causes<'a> {
    good: Option<&'a Version>,
    target: &'a Target,
    before: Option<Template>,
    after: Option<Template>,
    /// Values of parameters that are never shown.
    secrets: Vec<&'a str>,
    /// Names and ids that no resource has yet.
    fresh: Vec<&'a str>,
}

impl<'a> Causes<'a> {
    fn of(good: Option<&'a Version>, target: &'a Target) -> Causes<'a> {
        let versions = good.into_iter().chain([&target.version]);
        let secrets = versions.flat_map(|version| {
            let names = version.secrets.iter();
            names.filter_map(|name| version.parameters.get(name))
        });
        let new = |placed: &&Placed| good.is_none_or(|good| !good.has_instance(&placed.instance));
        let placed = target.version.resources.iter().filter(new);
        let fresh = placed.flat_map(|placed| {
            let attributes = placed.resource.attributes.values();
            let attributes = attributes.filter_map(Value::as_str);
            attributes.chain([placed.resource.physical_id.as_str()])
        });
        let long = |text: &&str| text.len() > 5;
        let mut fresh: Vec<&str> = fresh.filter(long).collect();
        // An ARN before the name that it ends in.
        fresh.sort_by_key(|text| std::cmp::Reverse(text.len()));
        Causes {
            good,
            target,
            before: good.and_then(|good| Template::parse(&good.template).ok()),
            after: Template::parse(&target.version.template).ok(),
            secrets: secrets
                .map(String::as_str)
                .filter(|s| !s.is_empty())
                .collect(),
            fresh,
        }
    }

    /// A value as a change set shows it.
    fn shown(&self, value: &Value) -> String {
        let mut text = match value {
            Value::String(text) => text.clone(),
            value => value.to_string(),
        };
        for secret in &self.secrets {
            text = text.replace(secret, "****");
        }
        for fresh in &self.fresh {
            text = text.replace(fresh, UNKNOWN);
        }
        text
    }

    fn details(&self, placed: &Placed, paths: &[PropertyChange]) -> Vec<ChangeDetail> {
        let id = placed.logical_id();
        let type_name = &placed.resource.type_name;
        let mut details = Vec::new();
        for change in paths {
            let mut words = change.path.trim_start_matches('/').split('/');
            let attribute = words.next().unwrap_or_default();
            let property = words.next();
            let after = change.new.as_ref().map(|value| self.shown(value));
            let dynamic = after.as_ref().is_some_and(|after| after.contains(UNKNOWN));
            let detail = ChangeDetail {
                attribute: attribute.to_owned(),
                name: property
                    .filter(|_| attribute == "Properties")
                    .map(str::to_owned),
                path: Some(change.path.clone()),
                requires_recreation: Some(
                    match recreation(type_name, &change.path) {
                        Recreation::Never => "Never",
                        Recreation::Always => "Always",
                        Recreation::Sometimes | Recreation::Unknown => "Conditionally",
                    }
                    .to_owned(),
                ),
                evaluation: Some(if dynamic { "Dynamic" } else { "Static" }.to_owned()),
                before: change.old.as_ref().map(|value| self.shown(value)),
                after,
                ..ChangeDetail::default()
            };
            let causes = match property.filter(|_| attribute == "Properties") {
                Some(property) => self.causes(id, property),
                None => Vec::new(),
            };
            if causes.is_empty() {
                details.push(ChangeDetail {
                    source: Some("DirectModification".to_owned()),
                    ..detail
                });
            } else {
                details.extend(causes.into_iter().map(|(source, entity)| ChangeDetail {
                    source: Some(source.to_owned()),
                    causing_entity: Some(entity),
                    ..detail.clone()
                }));
            }
        }
        details
    }

    /// The changed parameters and resources that a property refers to.
    fn causes(&self, id: &str, property: &str) -> Vec<(&'static str, String)> {
        let planned = self.target.program.resources.iter();
        let mut planned = planned.filter(|planned| planned.logical_id == id);
        let Some(written) = planned.next().and_then(|p| p.properties.get(property)) else {
            return Vec::new();
        };
        let mut causes = Vec::new();
        for reference in references(written) {
            let name = reference.logical_id;
            let cause = match reference.attribute {
                _ if self.has_changed_parameter(&name) => ("ParameterReference", name),
                None if self.is_replaced(&name) => ("ResourceReference", name),
                Some(attribute) if self.is_replaced(&name) => {
                    ("ResourceAttribute", format!("{name}.{attribute}"))
                }
                _ => continue,
            };
            if !causes.contains(&cause) {
                causes.push(cause);
            }
        }
        if !causes.is_empty() && self.is_rewritten(id, property) {
            causes.clear();
        }
        causes
    }

    /// Whether the template itself says something else than before.
    fn is_rewritten(&self, id: &str, property: &str) -> bool {
        let find = |template: &Template| {
            let mut resources = template.resources();
            let resource = resources.find(|resource| resource.logical_id == id)?;
            resource.properties()?.get(property).cloned()
        };
        let before = self.before.as_ref().and_then(find);
        before != self.after.as_ref().and_then(find)
    }

    fn has_changed_parameter(&self, name: &str) -> bool {
        let after = self.target.version.parameters.get(name);
        after.is_some() && after != self.good.and_then(|good| good.parameters.get(name))
    }

    fn is_replaced(&self, name: &str) -> bool {
        matches!(
            self.target.steps.get(name),
            Some(Step::Create | Step::Replace { .. })
        )
    }
}
