//! Who is meant by what templates mention, across stacks, and what they do.

use std::collections::BTreeMap;

use cfn::ResourceRef;
use serde_json::Value as Json;

use crate::build::{Feed, Stack};
use crate::fold::Foldable;
use crate::grant::{grants, is_policy};
use crate::graph::Relation;
use crate::meaning::{Meaning, meaning};
use crate::mention::{Mention, Target, mentions, name};

/// A resource of one of the stacks, with what it mentions.
pub(crate) struct Found<'t> {
    /// The stack's index.
    pub stack: usize,
    /// The resource.
    pub resource: ResourceRef<'t>,
    mentions: Vec<Mention>,
}

/// The resources of all stacks.
pub(crate) fn resources<'t>(stacks: &[Stack<'t>]) -> Vec<Found<'t>> {
    let of_stack = |(stack, one): (usize, &Stack<'t>)| {
        let template = one.template;
        template.resources().map(move |resource| Found {
            stack,
            resource,
            mentions: resource
                .body
                .get("Properties")
                .map(mentions)
                .unwrap_or_default(),
        })
    };
    stacks.iter().enumerate().flat_map(of_stack).collect()
}

/// One side of an act: a resource, or something outside.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Side {
    /// Its index.
    Resource(usize),
    /// Its name.
    Outside(String),
}

/// Finds what is meant by a mention.
pub(crate) struct Finder<'f> {
    ids: BTreeMap<(usize, &'f str), usize>,
    stacks: &'f [Stack<'f>],
    feeds: &'f [Feed<'f>],
}

impl<'f> Finder<'f> {
    /// Over all resources of the stacks.
    pub fn new(all: &[Found<'f>], stacks: &'f [Stack<'f>], feeds: &'f [Feed<'f>]) -> Finder<'f> {
        let ids = all
            .iter()
            .enumerate()
            .map(|(i, one)| ((one.stack, one.resource.logical_id), i))
            .collect();
        Finder { ids, stacks, feeds }
    }

    /// The resource, as folding looks at it.
    pub fn foldable<'t>(&self, found: &Found<'t>) -> Foldable<'t> {
        let in_stack = |id: &str| self.ids.get(&(found.stack, id)).copied();
        let mentioned = found.mentions.iter().filter_map(|mention| {
            let Target::Id(id) = &mention.target else {
                return None;
            };
            Some((in_stack(id)?, mention.path.clone()))
        });
        let depends_on = match found.resource.body.get("DependsOn") {
            Some(Json::Array(ids)) => ids.iter().filter_map(Json::as_str).collect(),
            Some(Json::String(id)) => vec![id.as_str()],
            _ => Vec::new(),
        };
        Foldable {
            type_name: found.resource.type_name,
            mentions: mentioned.collect(),
            depends_on: depends_on.into_iter().filter_map(in_stack).collect(),
        }
    }

    /// What a resource says somebody does to somebody.
    pub fn acts(
        &self,
        i: usize,
        found: &Found<'_>,
        all: &[Found<'_>],
    ) -> Vec<(Side, Side, Relation)> {
        let own = Side::Resource(i);
        let type_name = found.resource.type_name;
        let mut acts = Vec::new();
        for mention in found.mentions.iter().filter(|one| !is_policy(&one.path)) {
            let Some(other) = self.find(found.stack, &mention.target) else {
                continue;
            };
            let target = match &other {
                Side::Resource(i) => Some(all[*i].resource.type_name),
                Side::Outside(_) => None,
            };
            match meaning(type_name, &mention.path, target) {
                // What is given to a template without a known purpose is a setting.
                Meaning::Does(Relation::Uses) if self.is_setting(found.stack, &mention.target) => {}
                Meaning::Does(relation) => acts.push((own.clone(), other, relation)),
                Meaning::Undergoes(relation) => acts.push((other, own.clone(), relation)),
                Meaning::Silent => {}
            }
        }
        for grant in found
            .resource
            .properties()
            .iter()
            .flat_map(|p| grants(type_name, p))
        {
            for mention in &grant.mentions {
                let Some(other) = self.find(found.stack, &mention.target) else {
                    continue;
                };
                for relation in &grant.relations {
                    acts.push(match grant.inwards {
                        true => (other.clone(), own.clone(), *relation),
                        false => (own.clone(), other.clone(), *relation),
                    });
                }
            }
        }
        acts
    }

    /// Whether a mention is of a parameter that no stack here gives.
    fn is_setting(&self, stack: usize, target: &Target) -> bool {
        matches!(target, Target::Id(_))
            && matches!(self.find(stack, target), Some(Side::Outside(_)))
    }

    fn find(&self, stack: usize, target: &Target) -> Option<Side> {
        match target {
            Target::Id(id) => match self.ids.get(&(stack, id.as_str())) {
                Some(i) => Some(Side::Resource(*i)),
                None => self.parameter(stack, id),
            },
            Target::Import(export) => Some(
                self.exported(export)
                    .unwrap_or_else(|| Side::Outside(export.clone())),
            ),
        }
    }

    fn parameter(&self, stack: usize, id: &str) -> Option<Side> {
        let here = &self.stacks[stack];
        let (_, declared) = here
            .template
            .section("Parameters")
            .find(|(name, _)| *name == id)?;
        let fed = self
            .feeds
            .iter()
            .find(|feed| feed.stack == here.name && feed.parameter == id)
            .and_then(|feed| {
                let from = self.stacks.iter().position(|one| one.name == feed.from)?;
                let mut outputs = self.stacks[from].template.section("Outputs");
                let (_, output) = outputs.find(|(name, _)| *name == feed.output)?;
                self.given(from, output)
            });
        // With a default it is a setting, not something that is elsewhere.
        fed.or_else(|| {
            let outside = declared.get("Default").is_none();
            outside.then(|| Side::Outside(id.to_owned()))
        })
    }

    /// The resource that an export of these stacks is about.
    fn exported(&self, export: &str) -> Option<Side> {
        self.stacks.iter().enumerate().find_map(|(stack, one)| {
            let said = |text: &str| text.replace("${AWS::StackName}", one.name);
            one.template.section("Outputs").find_map(|(_, output)| {
                let exported = name(output.get("Export")?.get("Name")?);
                (said(&exported) == export || exported == export)
                    .then(|| self.given(stack, output))
                    .flatten()
            })
        })
    }

    /// The resource that an output's value is of.
    fn given(&self, stack: usize, output: &Json) -> Option<Side> {
        mentions(output.get("Value")?).iter().find_map(|mention| {
            let Target::Id(id) = &mention.target else {
                return None;
            };
            Some(Side::Resource(*self.ids.get(&(stack, id.as_str()))?))
        })
    }
}
