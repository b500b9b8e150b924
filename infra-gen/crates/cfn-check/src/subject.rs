//! The template under check, with the questions most checks ask.

use std::collections::{BTreeMap, BTreeSet};

use cfn::{ResourceRef, Template, references};
use serde_json::{Map, Value};

use crate::finding::Violation;
use crate::graph::Graph;
pub(crate) use crate::schema::nearest;
use crate::schema::{self, Rule};
use crate::world::World;

/// A template in one of its worlds, and what is known about it.
pub(crate) struct Subject<'t> {
    /// The template as it is written.
    pub(crate) template: &'t Template,
    /// The same with its choices made and its constants computed.
    pub(crate) world: &'t World,
    pub(crate) region: Option<&'t str>,
    pub(crate) resources: Vec<ResourceRef<'t>>,
    pub(crate) graph: Graph<'t>,
    /// Where resources break their schemas, except as in a world that is known.
    pub(crate) broken_rules: Vec<(Rule, Violation)>,
    by_id: BTreeMap<&'t str, usize>,
}

impl<'t> Subject<'t> {
    pub(crate) fn new(
        template: &'t Template,
        world: &'t World,
        region: Option<&'t str>,
        known: Option<&Subject<'_>>,
    ) -> Subject<'t> {
        let resources: Vec<_> = entries(world.document.get("Resources"))
            .filter_map(|(logical_id, body)| {
                let body = body.as_object()?;
                Some(ResourceRef {
                    logical_id,
                    type_name: body.get("Type")?.as_str()?,
                    body,
                })
            })
            .collect();
        let by_id = resources
            .iter()
            .enumerate()
            .map(|(n, r)| (r.logical_id, n))
            .collect();
        // What is the same as in a world that is known breaks the same rules.
        let differs = |resource: &&ResourceRef<'_>| {
            let same = known.and_then(|known| known.resource(resource.logical_id));
            same.is_none_or(|same| same.body != resource.body)
        };
        let differing: Vec<_> = resources.iter().filter(differs).copied().collect();
        Subject {
            template,
            world,
            region,
            graph: Graph::new(&resources),
            broken_rules: schema::violations(&differing, &resources),
            resources,
            by_id,
        }
    }

    /// The entries of a section, in order, without those whose condition does not hold.
    pub(crate) fn section(
        &self,
        name: &str,
    ) -> impl Iterator<Item = (&'t str, &'t Value)> + use<'t> {
        entries(self.world.document.get(name))
    }

    /// The resource of that logical id.
    pub(crate) fn resource(&self, logical_id: &str) -> Option<ResourceRef<'t>> {
        self.by_id.get(logical_id).map(|n| self.resources[*n])
    }

    /// The resources of a type, in order.
    pub(crate) fn of_type<'s>(
        &'s self,
        type_name: &'s str,
    ) -> impl Iterator<Item = ResourceRef<'t>> + 's {
        self.resources
            .iter()
            .copied()
            .filter(move |r| r.type_name == type_name)
    }

    /// The resources of a type that a value refers to.
    pub(crate) fn referred<'s>(
        &'s self,
        value: &Value,
        type_name: &'s str,
    ) -> impl Iterator<Item = ResourceRef<'t>> + 's {
        let named: BTreeSet<_> = references(value)
            .into_iter()
            .map(|r| r.logical_id)
            .collect();
        self.of_type(type_name)
            .filter(move |r| named.contains(r.logical_id))
    }

    /// Whether a value refers to a logical id.
    pub(crate) fn refers(&self, value: &Value, logical_id: &str) -> bool {
        references(value).iter().any(|r| r.logical_id == logical_id)
    }
}

fn entries(section: Option<&Value>) -> impl Iterator<Item = (&str, &Value)> {
    let entries = section.and_then(Value::as_object).into_iter().flatten();
    entries.map(|(name, value)| (name.as_str(), value))
}

/// A property of a resource, reached by keys; `Null` when it is not there.
pub(crate) fn property<'t>(resource: &ResourceRef<'t>, path: &[&str]) -> &'t Value {
    let Some((first, rest)) = path.split_first() else {
        return &Value::Null;
    };
    let start = resource
        .properties()
        .and_then(|properties| properties.get(*first));
    rest.iter()
        .try_fold(start.unwrap_or(&Value::Null), |value, key| value.get(key))
        .unwrap_or(&Value::Null)
}

/// The items of a list; none when the value is something else.
pub(crate) fn items(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// A list, or one value that stands for a list of one, as policies allow.
pub(crate) fn one_or_many(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(items) => items.iter().collect(),
        Value::Null => Vec::new(),
        one => vec![one],
    }
}

/// A number, written as a number or as a text.
pub(crate) fn number(value: &Value) -> Option<f64> {
    value.as_f64().or_else(|| value.as_str()?.parse().ok())
}

/// Whether a value is switched on, as a boolean or a text.
pub(crate) fn is_true(value: &Value) -> bool {
    value == &Value::Bool(true) || value == "true"
}

/// Whether a value is a function of CloudFormation, so that only a deployment
/// knows what it becomes.
pub(crate) fn is_intrinsic(value: &Value) -> bool {
    let is_function = |entries: &Map<String, Value>| {
        entries.len() == 1
            && entries
                .keys()
                .all(|key| key == "Ref" || key.starts_with("Fn::"))
    };
    value.as_object().is_some_and(is_function)
}

/// The text that certainly begins a value: all of a constant, or what stands
/// before the first variable.
pub(crate) fn literal_prefix(value: &Value) -> Option<&str> {
    if let Some(text) = value.as_str() {
        return Some(text);
    }
    sub_template(value)?.split("${").next()
}

/// The text of a `Fn::Sub` with its variables in it.
pub(crate) fn sub_template(value: &Value) -> Option<&str> {
    let sub = value.get("Fn::Sub")?;
    sub.as_str().or_else(|| sub.get(0)?.as_str())
}
