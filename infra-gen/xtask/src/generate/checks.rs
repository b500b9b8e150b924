//! The data `cfn-check` holds templates against: the vendored schemas without
//! what only people and the generator read, one line for each resource type.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};

use super::schema::{Actions, Kind, Object, Property, Resource};

/// Where the files go.
const FOLDER: &str = "infra-gen/crates/cfn-check/data";

/// Writes the files.
pub fn write(root: &Path, resources: &[(String, Resource)]) -> Result<()> {
    let folder = root.join(FOLDER);
    fs::create_dir_all(&folder)?;
    for (name, text) in files(root, resources)? {
        let path = folder.join(name);
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}

/// Fails when a file is not what would be written.
pub fn compare(root: &Path, resources: &[(String, Resource)]) -> Result<()> {
    for (name, text) in files(root, resources)? {
        let path = root.join(FOLDER).join(name);
        if fs::read_to_string(&path).ok().as_ref() != Some(&text) {
            bail!(
                "{} is not what `cargo xtask generate` writes",
                path.display()
            );
        }
    }
    Ok(())
}

fn files(root: &Path, resources: &[(String, Resource)]) -> Result<[(&'static str, String); 2]> {
    let schemas: BTreeMap<_, _> = resources
        .iter()
        .map(|(name, r)| (name, resource(r)))
        .collect();
    let vendored = root.join("infra-gen/crates/cfn/data/actions.json");
    let vendored =
        fs::read(&vendored).with_context(|| format!("cannot read {}", vendored.display()))?;
    let services: BTreeMap<String, Actions> = serde_json::from_slice(&vendored)?;
    let actions: BTreeMap<_, _> = services
        .iter()
        .map(|(name, service)| (name, json!([service.actions, service.resources])))
        .collect();
    Ok([
        ("schemas.txt", lines(&schemas)),
        ("actions.txt", lines(&actions)),
    ])
}

fn lines<K: AsRef<str>>(entries: &BTreeMap<K, Value>) -> String {
    let line = |(name, value): (&K, &Value)| format!("{}\t{value}\n", name.as_ref());
    entries.iter().map(line).collect()
}

fn resource(resource: &Resource) -> Value {
    let mut entry = object(&resource.object);
    let attributes: BTreeSet<String> = resource
        .attributes
        .keys()
        .cloned()
        .chain(resource.read_only.iter().map(|path| path.replace('/', ".")))
        .collect();
    let types: Map<String, Value> = resource
        .types
        .iter()
        .map(|(name, o)| (name.clone(), object(o).into()))
        .collect();
    put(&mut entry, "types", types.into());
    put(&mut entry, "attributes", json!(attributes));
    put(&mut entry, "arn", json!(resource.arn));
    put(&mut entry, "identity", json!(resource.identity));
    put(&mut entry, "readOnly", json!(resource.read_only));
    put(&mut entry, "handlers", json!(resource.permissions));
    entry.into()
}

fn object(object: &Object) -> Map<String, Value> {
    let properties: Map<String, Value> = object
        .properties
        .iter()
        .map(|(name, p)| (name.clone(), property(p)))
        .collect();
    let mut entry = Map::new();
    put(&mut entry, "properties", properties.into());
    put(&mut entry, "constraints", json!(object.constraints));
    entry
}

fn property(property: &Property) -> Value {
    let mut entry = Map::new();
    put(&mut entry, "kind", kind(&property.kind).into());
    if property.required {
        entry.insert("required".into(), true.into());
    }
    put(&mut entry, "values", json!(property.values));
    put(&mut entry, "links", json!(property.links));
    for (bound, value) in &property.bounds {
        if bound != "format" && *value != json!(false) {
            entry.insert(bound.clone(), value.clone());
        }
    }
    entry.into()
}

/// A kind in one word: `string`, `[string`, `{integer`, `.Rule`, `[.Rule`.
fn kind(of: &Kind) -> String {
    match of {
        Kind::String => "string".into(),
        Kind::Integer => "integer".into(),
        Kind::Number => "number".into(),
        Kind::Boolean => "boolean".into(),
        Kind::Json | Kind::Policy => "json".into(),
        Kind::Tag => "tag".into(),
        Kind::List(inner) => format!("[{}", kind(inner)),
        Kind::Map(inner) => format!("{{{}", kind(inner)),
        Kind::Type(name) => format!(".{name}"),
    }
}

/// Inserts what is not empty.
fn put(into: &mut Map<String, Value>, key: &str, value: Value) {
    let empty = match &value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(entries) => entries.is_empty(),
        _ => false,
    };
    if !empty {
        into.insert(key.into(), value);
    }
}
