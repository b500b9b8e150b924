//! Templates as YAML with short tags.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::Value as Json;
use serde_saphyr::{LitStr, Tagged};

/// A template, or a value of one, as YAML with short tags (`!Ref`, `!Sub`). Keys
/// and texts that some reader would take for a number, a date or a truth value
/// are quoted.
pub fn write(document: &Json) -> String {
    serde_saphyr::to_string(&Node(document)).expect("JSON values are YAML values")
}

struct Node<'a>(&'a Json);

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Some((tag, short)) = short_form(self.0) {
            let tag = Some(tag);
            return match short {
                Short::Dotted(text) => Tagged(text, tag).serialize(serializer),
                Short::Value(Json::String(text)) if multiline(text) => {
                    Tagged(LitStr(text), tag).serialize(serializer)
                }
                Short::Value(value) => Tagged(Node(value), tag).serialize(serializer),
            };
        }
        match self.0 {
            Json::String(text) if multiline(text) => LitStr(text).serialize(serializer),
            Json::Array(items) => {
                let mut sequence = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    sequence.serialize_element(&Node(item))?;
                }
                sequence.end()
            }
            Json::Object(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (key, value) in entries {
                    map.serialize_entry(key, &Node(value))?;
                }
                map.end()
            }
            scalar => scalar.serialize(serializer),
        }
    }
}

/// Text that reads better, and as safely, as a block.
fn multiline(text: &str) -> bool {
    let plain = |c: char| {
        c == '\n'
            || !(c.is_control() || matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{feff}'))
    };
    text.trim_end_matches('\n').contains('\n')
        && text.chars().all(plain)
        && !text.starts_with([' ', '\n'])
        && text.lines().all(|line| line == line.trim_end())
}

enum Short<'a> {
    Dotted(String),
    Value(&'a Json),
}

/// An intrinsic function as its tag and what the tag stands before. A function
/// directly inside another keeps the long form outside: YAML allows one tag a node.
fn short_form(value: &Json) -> Option<(String, Short<'_>)> {
    let entries = value.as_object().filter(|entries| entries.len() == 1)?;
    let (key, inner) = entries.iter().next()?;
    let name = match key.as_str() {
        "Ref" if inner.is_string() => "Ref",
        key => key.strip_prefix("Fn::").filter(|name| is_tag(name))?,
    };
    if inner.is_null() || short_form(inner).is_some() {
        return None;
    }
    let short = match (name, inner) {
        ("GetAtt", Json::Array(parts)) => match parts.as_slice() {
            [Json::String(id), Json::String(attribute)] => {
                Short::Dotted(format!("{id}.{attribute}"))
            }
            _ => Short::Value(inner),
        },
        // A dotted text would come back as a list.
        ("GetAtt", Json::String(_)) => return None,
        _ => Short::Value(inner),
    };
    Some((format!("!{name}"), short))
}

fn is_tag(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric())
}
