//! A template with its parameters given: conditions decided, order found.
//!
//! [`Program`] is what is left of a template once it is known what its
//! parameters are: the resources and outputs that exist, without `Fn::If` and
//! `AWS::NoValue`, each after what it depends on. Its values still hold
//! references, which [`Scope`] resolves as soon as the resources referred to
//! have an identity.
//!
//! Macros, rules and dynamic references need services that do not exist here:
//! a template that uses them is refused.

mod conditions;
mod functions;
mod order;
mod parameters;
mod prune;

use std::collections::{BTreeMap, BTreeSet};

use cfn::{Template, references};
use serde_json::Value;

use super::identity;
use super::invalid::Invalid;

pub(super) use functions::{Identity, Scope};
pub(super) use parameters::Parameters;

/// Where a stack lives, which is what the pseudo parameters tell.
#[derive(Debug, Clone)]
pub(super) struct Home {
    pub(super) account: String,
    pub(super) region: String,
    pub(super) stack: String,
    pub(super) stack_id: String,
}

/// A resource that the template makes under its conditions.
#[derive(Debug, Clone)]
pub(super) struct Planned {
    pub(super) logical_id: String,
    pub(super) type_name: String,
    /// Without conditions, with references.
    pub(super) properties: Value,
    pub(super) metadata: Value,
    pub(super) deletion_policy: Policy,
    pub(super) update_replace_policy: Policy,
    /// The resources it needs, by reference or `DependsOn`.
    pub(super) depends: BTreeSet<String>,
}

/// What becomes of a resource that its stack gives up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
pub(super) enum Policy {
    /// It is deleted.
    #[default]
    Delete,
    /// It stays. A snapshot cannot be made here: what asks for one stays too.
    Retain,
    /// It stays, unless the operation that made it is rolled back.
    RetainExceptOnCreate,
}

/// A template under its parameters.
#[derive(Debug)]
pub(super) struct Program {
    pub(super) parameters: Parameters,
    pub(super) mappings: Value,
    /// Each after what it depends on.
    pub(super) resources: Vec<Planned>,
    pub(super) outputs: Vec<(String, Value)>,
}

impl Program {
    /// Reads a template under parameters.
    pub(super) fn read(
        template: &Template,
        given: &BTreeMap<String, String>,
        home: &Home,
    ) -> Result<Program, Invalid> {
        for section in ["Transform", "Rules"] {
            if template.as_json().get(section).is_some() {
                return Err(Invalid::format(format_args!(
                    "the section {section} is not supported on this machine"
                )));
            }
        }
        known_types(template)?;
        let parameters = Parameters::read(template, given)?;
        let mappings = template.as_json().get("Mappings").cloned();
        let mappings = mappings.unwrap_or_default();
        resolvable(template, &parameters)?;
        let mut scope = Scope::new(home, &parameters, &mappings);
        scope.conditions = conditions::decide(template, &scope)?;
        let conditions = &scope.conditions;

        let mut resources = Vec::new();
        for resource in template.resources() {
            let id = resource.logical_id;
            if !conditions::holds(resource.body, conditions)? {
                continue;
            }
            let section = |name: &str| match resource.body.get(name) {
                Some(value) => prune::prune(value, conditions),
                None => Ok(None),
            };
            let properties = section("Properties")?;
            let properties = properties.unwrap_or_else(|| Value::Object(Default::default()));
            let mut depends: BTreeSet<String> = names(resource.body.get("DependsOn")).collect();
            depends.extend(references(&properties).into_iter().map(|r| r.logical_id));
            resources.push(Planned {
                logical_id: id.to_owned(),
                type_name: resource.type_name.to_owned(),
                properties,
                metadata: section("Metadata")?.unwrap_or_default(),
                deletion_policy: policy(resource.body.get("DeletionPolicy"), id)?,
                update_replace_policy: policy(resource.body.get("UpdateReplacePolicy"), id)?,
                depends,
            });
        }
        let made: BTreeSet<String> = resources.iter().map(|r| r.logical_id.clone()).collect();
        let declared: BTreeSet<&str> = template.resources().map(|r| r.logical_id).collect();
        let mut absent = BTreeSet::new();
        for resource in &mut resources {
            let referred = references(&resource.properties);
            let referred = referred.into_iter().map(|r| r.logical_id);
            absent.extend(referred.filter(|id| declared.contains(&**id) && !made.contains(id)));
            resource.depends.retain(|id| made.contains(id));
        }
        unresolved(absent, "Resources")?;

        let mut outputs = Vec::new();
        let mut absent = BTreeSet::new();
        for (name, body) in template.section("Outputs") {
            let Some(entry) = body.as_object() else {
                return Err(Invalid::format(format_args!("Output {name} is malformed")));
            };
            if conditions::holds(entry, conditions)? {
                let body = prune::prune(body, conditions)?.unwrap_or_default();
                let referred = references(&body).into_iter().map(|r| r.logical_id);
                absent.extend(referred.filter(|id| declared.contains(&**id) && !made.contains(id)));
                outputs.push((name.to_owned(), body));
            }
        }
        unresolved(absent, "Outputs")?;
        let resources = order::sorted(resources)?;
        Ok(Program {
            parameters,
            mappings,
            resources,
            outputs,
        })
    }
}

/// Every type has a schema.
fn known_types(template: &Template) -> Result<(), Invalid> {
    let mut unknown: Vec<&str> = template
        .resources()
        .map(|resource| resource.type_name)
        .filter(|type_name| !identity::is_known(type_name))
        .collect();
    unknown.sort_unstable();
    unknown.dedup();
    match unknown.is_empty() {
        true => Ok(()),
        false => Err(Invalid::format(format_args!(
            "Unrecognized resource types: [{}]",
            unknown.join(", ")
        ))),
    }
}

/// Every reference is to something the template declares, whatever its conditions.
fn resolvable(template: &Template, parameters: &Parameters) -> Result<(), Invalid> {
    let resources: BTreeSet<&str> = template.resources().map(|r| r.logical_id).collect();
    for section in ["Resources", "Outputs"] {
        let mut missing = BTreeSet::new();
        for (_, body) in template.section(section) {
            let referred = references(body).into_iter().map(|r| r.logical_id);
            let named = names(body.get("DependsOn")).filter(|id| !resources.contains(&**id));
            missing.extend(named);
            missing.extend(referred.filter(|id| {
                !id.starts_with("AWS::")
                    && !resources.contains(&**id)
                    && !parameters.values.contains_key(id)
            }));
        }
        unresolved(missing, section)?;
    }
    Ok(())
}

fn unresolved(missing: BTreeSet<String>, section: &str) -> Result<(), Invalid> {
    match missing.is_empty() {
        true => Ok(()),
        false => Err(Invalid::format(format_args!(
            "Unresolved resource dependencies [{}] in the {section} block of the template",
            missing.into_iter().collect::<Vec<_>>().join(", ")
        ))),
    }
}

/// One name or a list of them.
fn names(value: Option<&Value>) -> impl Iterator<Item = String> {
    let names = match value {
        Some(Value::String(one)) => vec![one.clone()],
        Some(Value::Array(many)) => many
            .iter()
            .filter_map(|name| Some(name.as_str()?.to_owned()))
            .collect(),
        _ => Vec::new(),
    };
    names.into_iter()
}

fn policy(value: Option<&Value>, logical_id: &str) -> Result<Policy, Invalid> {
    match value {
        None => Ok(Policy::Delete),
        Some(value) => match value.as_str() {
            Some("Delete") => Ok(Policy::Delete),
            Some("Retain" | "Snapshot") => Ok(Policy::Retain),
            Some("RetainExceptOnCreate") => Ok(Policy::RetainExceptOnCreate),
            _ => Err(Invalid::format(format_args!(
                "Unrecognized DeletionPolicy {value} for resource {logical_id}"
            ))),
        },
    }
}

#[cfg(test)]
mod tests;
