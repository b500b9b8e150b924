//! What a template makes of a stack: the version to reach, and each resource's
//! step towards it.

use std::collections::{BTreeMap, BTreeSet};

use cfn::Template;
use cfn_diff::{Impact, PropertyChange, diff};
use serde_json::{Value, json};

use super::evaluate::{Home, Identity, Planned, Policy, Program, Scope};
use super::identity::Unnamed;
use super::invalid::Invalid;
use super::random::{Ids, SMALL};
use super::record::{Found, Placed, Version, Yield};
use crate::deployed::Resource;

/// What happens to a resource on the way to a version.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Step {
    /// It stays as it is.
    Keep,
    /// It is made.
    Create,
    /// It is changed in place.
    Update(Vec<PropertyChange>),
    /// It was deleted by hand and is made again, under its name.
    Restore,
    /// It is made anew; `certain` unless the service might have changed it in place.
    Replace {
        changes: Vec<PropertyChange>,
        certain: bool,
    },
}

/// A template under its parameters, to be brought to a stack.
pub(super) struct Proposal<'a> {
    pub(super) template: &'a str,
    pub(super) parameters: &'a BTreeMap<String, String>,
    pub(super) tags: &'a BTreeMap<String, String>,
    pub(super) role_arn: Option<&'a str>,
    /// What exists of resources that have drifted.
    pub(super) found: &'a Found,
    pub(super) home: &'a Home,
    /// The version there is.
    pub(super) good: Option<&'a Version>,
    /// What other stacks export.
    pub(super) exports: BTreeMap<String, String>,
}

/// The version to reach with the steps of its resources, and the program it
/// is made by.
pub(super) struct Target {
    pub(super) version: Version,
    pub(super) steps: BTreeMap<String, Step>,
    pub(super) program: Program,
}

/// Makes the version to reach; what is new gets its names here.
pub(super) fn target(proposal: &Proposal<'_>, ids: &dyn Ids) -> Result<Target, Invalid> {
    let template = Template::parse(proposal.template).map_err(Invalid::format)?;
    let program = Program::read(&template, proposal.parameters, proposal.home)?;
    same_types(&program, proposal.good)?;

    let mut scope = Scope::new(proposal.home, &program.parameters, &program.mappings);
    scope.exports.clone_from(&proposal.exports);
    let mut resources = Vec::with_capacity(program.resources.len());
    let mut steps = BTreeMap::new();
    for planned in &program.resources {
        let properties = scope.resolve(&planned.properties)?;
        let old = proposal
            .good
            .and_then(|good| good.placed(&planned.logical_id));
        let found = proposal.found.get(&planned.logical_id);
        let step = step(old, found, planned, &properties);
        let unnamed = Unnamed {
            home: proposal.home,
            logical_id: &planned.logical_id,
            type_name: &planned.type_name,
            properties: &properties,
        };
        let kept = old.filter(|_| matches!(step, Step::Keep | Step::Update(_) | Step::Restore));
        let (identity, instance) = match kept {
            Some(old) => (
                Identity {
                    physical_id: old.resource.physical_id.clone(),
                    attributes: old.resource.attributes.clone(),
                    arn: old.arn.clone(),
                },
                old.instance.clone(),
            ),
            None => (unnamed.named(ids), ids.text(16, SMALL)),
        };
        scope
            .resources
            .insert(planned.logical_id.clone(), identity.clone());
        resources.push(placed(planned, properties, identity, instance));
        steps.insert(planned.logical_id.clone(), step);
    }
    let outputs = outputs(&scope, &program.outputs)?;
    let imports = scope.imported.take();
    drop(scope);
    let version = Version {
        template: proposal.template.to_owned(),
        parameters: program.parameters.texts.clone(),
        secrets: program.parameters.secrets.clone(),
        tags: proposal.tags.clone(),
        role_arn: proposal.role_arn.map(str::to_owned),
        resources,
        outputs,
        imports,
    };
    Ok(Target {
        version,
        steps,
        program,
    })
}

/// A resource keeps its type as long as it has its logical id.
fn same_types(program: &Program, good: Option<&Version>) -> Result<(), Invalid> {
    let changed: Vec<&str> = program
        .resources
        .iter()
        .filter(|planned| {
            let old = good.and_then(|good| good.placed(&planned.logical_id));
            old.is_some_and(|old| old.resource.type_name != planned.type_name)
        })
        .map(|planned| planned.logical_id.as_str())
        .collect();
    match changed.is_empty() {
        true => Ok(()),
        false => Err(Invalid(format!(
            "Update of resource type is not permitted. The new template modifies resource type \
             of the following resources: [{}]",
            changed.join(", ")
        ))),
    }
}

fn step(
    old: Option<&Placed>,
    found: Option<&Option<Value>>,
    planned: &Planned,
    properties: &Value,
) -> Step {
    let Some(old) = old else { return Step::Create };
    let there = match found {
        Some(Some(actual)) => actual,
        _ => &old.resource.properties,
    };
    let before = body(
        there,
        &old.metadata,
        [old.deletion_policy, old.update_replace_policy],
    );
    let after = body(
        properties,
        &planned.metadata,
        [planned.deletion_policy, planned.update_replace_policy],
    );
    match (change(&planned.type_name, before, after), found) {
        (Step::Keep | Step::Update(_), Some(None)) => Step::Restore,
        (step, _) => step,
    }
}

/// The step from one body of a resource to another.
fn change(type_name: &str, before: Value, after: Value) -> Step {
    if before == after {
        return Step::Keep;
    }
    let [before, after] = [before, after].map(|body| single(type_name, body));
    let difference = diff(Some(&before), Some(&after));
    let Some(resource) = difference.resources.into_iter().next() else {
        return Step::Keep;
    };
    match resource.impact {
        Impact::Replace => Step::Replace {
            changes: resource.changes,
            certain: true,
        },
        Impact::MayReplace => Step::Replace {
            changes: resource.changes,
            certain: false,
        },
        _ => Step::Update(resource.changes),
    }
}

/// Where the properties of a resource differ.
pub(super) fn property_changes(
    type_name: &str,
    before: &Value,
    after: &Value,
) -> Vec<PropertyChange> {
    let body = |properties: &Value| single(type_name, json!({ "Properties": properties }));
    let (before, after) = (body(before), body(after));
    let resources = diff(Some(&before), Some(&after)).resources;
    resources
        .into_iter()
        .flat_map(|resource| resource.changes)
        .collect()
}

/// What of a resource can change.
fn body(properties: &Value, metadata: &Value, policies: [Policy; 2]) -> Value {
    json!({
        "Properties": properties,
        "Metadata": metadata,
        "DeletionPolicy": policies[0],
        "UpdateReplacePolicy": policies[1],
    })
}

/// A template of one resource, for the difference to look at.
fn single(type_name: &str, mut body: Value) -> Template {
    body["Type"] = json!(type_name);
    let document = json!({ "Resources": { "It": body } });
    Template::parse(&document.to_string()).expect("a resource with a type makes a template")
}

fn placed(planned: &Planned, properties: Value, identity: Identity, instance: String) -> Placed {
    Placed {
        resource: Resource {
            logical_id: planned.logical_id.clone(),
            type_name: planned.type_name.clone(),
            physical_id: identity.physical_id,
            properties,
            attributes: identity.attributes,
        },
        instance,
        arn: identity.arn,
        metadata: planned.metadata.clone(),
        deletion_policy: planned.deletion_policy,
        update_replace_policy: planned.update_replace_policy,
        depends: planned.depends.clone(),
    }
}

fn outputs(scope: &Scope<'_>, written: &[(String, Value)]) -> Result<Vec<Yield>, Invalid> {
    let mut outputs = Vec::with_capacity(written.len());
    let mut exports = BTreeSet::new();
    for (key, body) in written {
        let malformed = || {
            Invalid::format(format_args!(
                "The Value field of every Outputs member must evaluate to a String. Output {key}"
            ))
        };
        let value = body.get("Value").ok_or_else(malformed)?;
        let export = match body.get("Export").and_then(|export| export.get("Name")) {
            Some(name) => Some(scope.text(name)?),
            None => None,
        };
        if let Some(name) = export.clone().filter(|name| !exports.insert(name.clone())) {
            return Err(Invalid(format!("Duplicate Export names: [{name}]")));
        }
        outputs.push(Yield {
            key: key.clone(),
            value: scope.text(value).map_err(|_| malformed())?,
            description: body["Description"].as_str().map(str::to_owned),
            export,
        });
    }
    Ok(outputs)
}
