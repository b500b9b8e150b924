//! A resource beside its schema.

use std::collections::BTreeMap;

use cfn::ResourceRef;
use serde_json::{Map, Value};

use super::bounds::{self, nearest};
use super::data::{Object, Property, ResourceType};
use super::{Rule, constraint, reference};
use crate::finding::Violation;
use crate::subject::is_intrinsic;

/// Everything in which a resource breaks its schema.
pub(super) fn resource(
    resource: &ResourceRef<'_>,
    schema: &'static ResourceType,
    types: &BTreeMap<&str, &str>,
) -> Vec<(Rule, Violation)> {
    let mut walk = Walk {
        logical_id: resource.logical_id,
        schema,
        types,
        found: Vec::new(),
    };
    let none = Map::new();
    let properties = match resource.body.get("Properties") {
        None | Some(Value::Null) => &none,
        Some(Value::Object(properties)) => properties,
        Some(_) => {
            walk.tell(Rule::Type, "Properties", "it is not a mapping".to_owned());
            return walk.found;
        }
    };
    walk.object(&schema.object, properties, &mut "Properties".to_owned());
    walk.found
}

struct Walk<'t> {
    logical_id: &'t str,
    schema: &'static ResourceType,
    /// The resource types of the template by logical id.
    types: &'t BTreeMap<&'t str, &'t str>,
    found: Vec<(Rule, Violation)>,
}

impl Walk<'_> {
    fn tell(&mut self, rule: Rule, path: &str, sentence: String) {
        let violation = Violation::at(self.logical_id, path, sentence);
        self.found.push((rule, violation));
    }

    fn object(&mut self, schema: &Object, properties: &Map<String, Value>, path: &mut String) {
        // A macro or an unrolled loop adds what only CloudFormation knows.
        let is_open = properties.keys().any(|key| key.starts_with("Fn::"));
        let length = path.len();
        for (name, value) in properties {
            path.push('.');
            path.push_str(name);
            match schema.properties.get(name) {
                Some(property) if self.is_read_only(path) => {
                    // Read back by some and set by others where it is required.
                    if !property.required {
                        self.tell(Rule::ReadOnly, path, format!("`{name}` is set by AWS"));
                    }
                }
                Some(property) => self.value(property, &property.kind, value, path),
                None if is_open => {}
                None if self.is_read_only(path) => {
                    self.tell(Rule::ReadOnly, path, format!("`{name}` is set by AWS"));
                }
                None => {
                    let known = schema.properties.keys().map(String::as_str);
                    let sentence = match nearest(name, known) {
                        Some(meant) => {
                            format!("there is no property `{name}`; did you mean `{meant}`?")
                        }
                        None => format!("there is no property `{name}`"),
                    };
                    self.tell(Rule::Known, path, sentence);
                }
            }
            path.truncate(length);
        }
        for (name, property) in &schema.properties {
            if property.required && !is_open && !properties.contains_key(name) {
                self.tell(Rule::Required, path, format!("`{name}` is missing"));
            }
        }
        if !is_open {
            for sentence in constraint::broken(&schema.constraints, properties) {
                self.tell(Rule::Together, path, sentence);
            }
        }
    }

    /// Whether AWS sets the property at a path.
    fn is_read_only(&self, path: &str) -> bool {
        let path = path.strip_prefix("Properties.").unwrap_or(path);
        let same = |known: &String| known.split('/').eq(path.split('.'));
        self.schema.read_only.iter().any(same)
    }

    fn value(&mut self, property: &Property, kind: &str, value: &Value, path: &mut String) {
        if is_intrinsic(value) {
            let is_text = value.get("Fn::Sub").is_some();
            if is_text && kind.starts_with(['[', '{', '.']) {
                self.tell(
                    Rule::Type,
                    path,
                    format!("it is a text, not {}", in_words(kind)),
                );
            }
            if let Some(sentence) =
                reference::wrong_kind(property, value, self.logical_id, self.types)
            {
                self.tell(Rule::Reference, path, sentence);
            }
            if let Some(sentence) = bounds::name(property, value) {
                self.tell(Rule::Name, path, sentence);
            }
            return;
        }
        let inner = &kind[kind.len().min(1)..];
        match (kind.as_bytes().first(), value) {
            (Some(b'['), Value::Array(items)) => {
                for (rule, sentence) in bounds::list(property, items) {
                    self.tell(rule, path, sentence);
                }
                let length = path.len();
                for (n, item) in items.iter().enumerate() {
                    path.push_str(&format!("[{n}]"));
                    self.value(property, inner, item, path);
                    path.truncate(length);
                }
            }
            (Some(b'{'), Value::Object(entries)) => {
                let length = path.len();
                for (key, item) in entries {
                    path.push('.');
                    path.push_str(key);
                    self.value(property, inner, item, path);
                    path.truncate(length);
                }
            }
            (Some(b'.'), Value::Object(entries)) => {
                let schema = self.schema;
                if let Some(object) = schema.types.get(inner) {
                    self.object(object, entries, path);
                }
            }
            (Some(b'[' | b'{' | b'.'), _) => self.wrong_type(kind, value, path),
            _ if fits_kind(kind, value) => {
                if !matches!(kind, "json" | "tag") {
                    for (rule, sentence) in bounds::scalar(property, value) {
                        self.tell(rule, path, sentence);
                    }
                }
            }
            _ => self.wrong_type(kind, value, path),
        }
    }

    fn wrong_type(&mut self, kind: &str, value: &Value, path: &str) {
        let sentence = format!("{} is not {}", shown(value), in_words(kind));
        self.tell(Rule::Type, path, sentence);
    }
}

/// Whether a constant is of a kind, as CloudFormation converts scalars.
fn fits_kind(kind: &str, value: &Value) -> bool {
    match (kind, value) {
        ("json", _) => true,
        ("tag", Value::Object(entries)) => {
            let known = |key: &String| matches!(key.as_str(), "Key" | "Value");
            entries.len() == 2 && entries.keys().all(known)
        }
        ("string", Value::String(_) | Value::Number(_) | Value::Bool(_)) => true,
        ("integer", Value::Number(number)) => {
            number.is_i64() || number.is_u64() || number.as_f64().is_some_and(|n| n.fract() == 0.0)
        }
        ("integer", Value::String(text)) => text.trim().parse::<i64>().is_ok(),
        ("number", Value::Number(_)) => true,
        ("number", Value::String(text)) => text.trim().parse::<f64>().is_ok(),
        ("boolean", Value::Bool(_)) => true,
        ("boolean", Value::String(text)) => {
            text.eq_ignore_ascii_case("true") || text.eq_ignore_ascii_case("false")
        }
        _ => false,
    }
}

fn in_words(kind: &str) -> &'static str {
    match kind.as_bytes().first() {
        Some(b'[') => "a list",
        Some(b'{' | b'.') => "a mapping",
        Some(b'i') => "an integer",
        Some(b'n') => "a number",
        Some(b'b') => "true or false",
        Some(b't') => "a tag with `Key` and `Value`",
        _ => "a text",
    }
}

fn shown(value: &Value) -> String {
    match value {
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "a mapping".to_owned(),
        Value::Null => "nothing".to_owned(),
        scalar => format!(
            "`{}`",
            scalar.as_str().map_or(scalar.to_string(), str::to_owned)
        ),
    }
}
