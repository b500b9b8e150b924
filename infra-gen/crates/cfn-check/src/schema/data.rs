//! The schemas, read when they are asked for.

use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

use regex::Regex;
use serde::Deserialize;
use serde_json::Value;

/// A line for each resource type: its name, a tab, its schema.
const SCHEMAS: &str = include_str!("../../data/schemas.txt");
/// A line for each IAM service: its prefix, a tab, its actions and kinds of resources.
const ACTIONS: &str = include_str!("../../data/actions.txt");

/// The schema of a resource type.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[derive(Default)]
pub(crate) struct ResourceType {
    #[serde(flatten)]
    pub(crate) object: Object,
    /// Property types by name.
    pub(crate) types: BTreeMap<String, Object>,
    /// What `Fn::GetAtt` takes.
    pub(crate) attributes: Vec<String>,
    /// The shape of its ARN, as `arn:${Partition}:s3:::${BucketName}`.
    pub(crate) arn: Option<String>,
    /// The property or attribute that `Ref` returns.
    pub(crate) identity: Option<String>,
    /// Properties that AWS sets, as `A/B`.
    pub(crate) read_only: Vec<String>,
    /// The IAM actions that CloudFormation needs, by handler.
    pub(crate) handlers: BTreeMap<String, Vec<String>>,
}

/// A set of properties.
#[derive(Debug, Deserialize, Default)]
#[serde(default)]
pub(crate) struct Object {
    pub(crate) properties: BTreeMap<String, Property>,
    /// `oneOf`, `dependentRequired`, … as JSON Schema has them.
    pub(crate) constraints: BTreeMap<String, Value>,
}

/// A property.
#[derive(Debug, Deserialize, Default)]
#[serde(rename_all = "camelCase", default)]
pub(crate) struct Property {
    /// The type in one word: `string`, `[string`, `{integer`, `.Rule`, `[.Rule`.
    pub(crate) kind: String,
    pub(crate) required: bool,
    /// The values of an enumeration; of a list, those of its items.
    pub(crate) values: Vec<String>,
    /// The attributes it takes: resource type and attribute.
    pub(crate) links: Vec<(String, String)>,
    pub(crate) pattern: Option<String>,
    pub(crate) min_length: Option<usize>,
    pub(crate) max_length: Option<usize>,
    pub(crate) minimum: Option<f64>,
    pub(crate) maximum: Option<f64>,
    pub(crate) min_items: Option<usize>,
    pub(crate) max_items: Option<usize>,
    pub(crate) unique_items: bool,
    #[serde(skip)]
    compiled: OnceLock<Option<Regex>>,
}

impl Property {
    /// The pattern, unless it is in a dialect with looks ahead or behind.
    pub(crate) fn regex(&self) -> Option<&Regex> {
        // Python's end of a text.
        let compile = || Regex::new(&self.pattern.as_deref()?.replace(r"\Z", r"\z")).ok();
        self.compiled.get_or_init(compile).as_ref()
    }
}

/// The actions of an IAM service: the kinds of resource each applies to, and
/// the ARN of each kind.
#[derive(Debug, Deserialize)]
pub(crate) struct Actions(
    pub(crate) BTreeMap<String, Vec<String>>,
    pub(crate) BTreeMap<String, String>,
);

type Lines<T> = BTreeMap<&'static str, (&'static str, OnceLock<T>)>;

static TYPES: LazyLock<Lines<ResourceType>> = LazyLock::new(|| lines(SCHEMAS));
static SERVICES: LazyLock<Lines<Actions>> = LazyLock::new(|| lines(ACTIONS));

fn lines<T>(text: &'static str) -> Lines<T> {
    let entries = text.lines().filter_map(|line| line.split_once('\t'));
    entries
        .map(|(name, json)| (name, (json, OnceLock::new())))
        .collect()
}

fn entry<T: for<'de> Deserialize<'de>>(lines: &'static Lines<T>, name: &str) -> Option<&'static T> {
    let (json, read) = lines.get(name)?;
    let read = read
        .get_or_init(|| serde_json::from_str(json).expect("a test reads every line of the data"));
    Some(read)
}

/// The schema of a resource type; `None` for services without data.
pub(crate) fn resource_type(name: &str) -> Option<&'static ResourceType> {
    entry(&TYPES, name)
}

/// The names of all resource types.
pub(crate) fn type_names() -> impl Iterator<Item = &'static str> {
    TYPES.keys().copied()
}

/// The actions of an IAM service by its prefix, as `dynamodb`.
pub(crate) fn actions(service: &str) -> Option<&'static Actions> {
    entry(&SERVICES, service)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_data_is_read() {
        assert!(type_names().count() > 150);
        for name in type_names() {
            let schema = resource_type(name).unwrap();
            let kinds = schema.types.values().chain([&schema.object]);
            for property in kinds.flat_map(|object| object.properties.values()) {
                assert!(!property.kind.is_empty(), "{name}");
                if let Some((_, inner)) = property.kind.split_once('.') {
                    assert!(schema.types.contains_key(inner), "{name} {inner}");
                }
            }
        }
        for service in SERVICES.keys() {
            assert!(!actions(service).unwrap().0.is_empty(), "{service}");
        }
    }

    /// Patterns that nothing here can judge are few, and known.
    #[test]
    fn patterns_are_of_a_dialect_that_is_understood() {
        let mut not_understood = std::collections::BTreeSet::new();
        for schema in type_names().filter_map(resource_type) {
            let objects = schema.types.values().chain([&schema.object]);
            for property in objects.flat_map(|object| object.properties.values()) {
                if let Some(pattern) = property
                    .pattern
                    .as_deref()
                    .filter(|_| property.regex().is_none())
                {
                    not_understood.insert(pattern);
                }
            }
        }
        insta::assert_debug_snapshot!(not_understood);
    }
}
