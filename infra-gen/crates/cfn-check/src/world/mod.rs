//! The worlds a template can be deployed into.
//!
//! A parameter has its default or another allowed value, a condition holds or
//! does not. In one world all of that is settled: `Fn::If` has chosen, what is
//! constant is computed, what is left out is gone. Checks look at worlds, so
//! none of them knows in how many ways a constant can be written.

mod condition;
mod origin;
mod resolve;

use std::collections::BTreeMap;

use cfn::Template;
use serde_json::{Map, Value};

use condition::{Variable, variables};
use resolve::Resolver;

/// More worlds than this are not looked at: all values one at a time come first,
/// then two at a time.
const MOST: usize = 24;

/// Of large templates fewer are: so many resources in all worlds together.
const RESOURCES: usize = 4_000;

/// A template with its choices made and its constants computed.
///
/// Text that is not constant is a `Ref`, a `Fn::GetAtt` with a list, or a
/// `Fn::Sub`; a `Fn::Join` only remains over a list that is not known.
pub(crate) struct World {
    /// The sections, without the entries whose condition does not hold.
    pub(crate) document: Map<String, Value>,
    /// What is chosen otherwise than by default, for whoever reads a finding.
    pub(crate) chosen: String,
    choices: Choices,
}

/// What variables are: those that are not here are not known.
type Choices = BTreeMap<Variable, Value>;

impl World {
    fn new(template: &Template, region: Option<&str>, choices: Choices, chosen: String) -> World {
        let resolver = Resolver::new(template, region, &choices);
        World {
            document: resolver.document(),
            chosen,
            choices,
        }
    }

    /// Where the property at a path of this world stands in the template as written.
    pub(crate) fn origin(
        &self,
        template: &Template,
        region: Option<&str>,
        logical_id: &str,
        path: &str,
    ) -> String {
        let resolver = Resolver::new(template, region, &self.choices);
        origin::origin(template, &resolver, logical_id, path)
    }
}

/// The worlds of a template that differ, the one of its defaults first.
pub(crate) fn worlds(template: &Template, region: Option<&str>) -> Vec<World> {
    let variables = variables(template, region);
    let defaults: Choices = variables
        .iter()
        .filter_map(|(variable, values)| Some((variable.clone(), values.first()?.clone()?)))
        .collect();
    let mut worlds = vec![World::new(
        template,
        region,
        defaults.clone(),
        String::new(),
    )];
    let size = template.resources().count().max(1);
    let most = (RESOURCES / size).clamp(6, MOST);
    for choice in choices(&variables, most) {
        let mut settled = defaults.clone();
        for (variable, value) in &choice {
            match value {
                Some(value) => settled.insert((*variable).clone(), (*value).clone()),
                None => settled.remove(*variable),
            };
        }
        let chosen: Vec<_> = choice
            .iter()
            .map(|(variable, value)| variable.told(value.as_ref()))
            .collect();
        let world = World::new(template, region, settled, chosen.join(" and "));
        if worlds.iter().all(|known| known.document != world.document) {
            worlds.push(world);
        }
    }
    worlds
}

/// The choices that differ from the defaults, the smallest first.
fn choices(
    variables: &BTreeMap<Variable, Vec<Option<Value>>>,
    most: usize,
) -> Vec<Vec<(&Variable, &Option<Value>)>> {
    let single: Vec<_> = variables
        .iter()
        .flat_map(|(variable, values)| values.iter().skip(1).map(move |value| (variable, value)))
        .collect();
    let mut all: Vec<Vec<_>> = vec![Vec::new()];
    let mut from = 0;
    // Each round adds one more deviation to those of the round before.
    while from < all.len() && all.len() <= most {
        let to = all.len();
        for n in from..to {
            for (variable, value) in &single {
                let after = all[n].last().is_none_or(|(last, _)| last < variable);
                if after && all.len() <= most {
                    let mut more = all[n].clone();
                    more.push((*variable, *value));
                    all.push(more);
                }
            }
        }
        from = to;
    }
    all.split_off(1)
}

#[cfg(test)]
mod tests;
