//! The YAML text as a tree whose every node knows its place.

use std::fmt;
use std::ops::Range;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::Spanned;

use super::error::Findings;

/// A value and the bytes it was written in.
#[derive(Debug, Clone)]
pub(super) struct Node {
    pub(super) value: Value,
    pub(super) bytes: Range<usize>,
}

/// What YAML 1.2 knows.
#[derive(Debug, Clone)]
pub(super) enum Value {
    Null,
    Bool(bool),
    Integer(i64),
    Float(f64),
    Text(String),
    Sequence(Vec<Node>),
    Mapping(Vec<(Node, Node)>),
}

impl Node {
    /// The whole text as a tree.
    pub(super) fn parse(text: &str, findings: &mut Findings) -> Option<Node> {
        let options = serde_saphyr::options! {
            // An account id such as 012345678901 is no octal number.
            leading_zero_numbers_as_strings: true,
            // `yes` and `n` are texts, as YAML 1.2 has it.
            strict_booleans: true,
            with_snippet: false,
        };
        match serde_saphyr::from_str_with_options::<Node>(text, options) {
            Ok(node) => Some(node),
            Err(error) => {
                let at = error
                    .location()
                    .map_or(0, |place| byte_offset(text, place.line(), place.column()));
                findings.report_at(at..at + 1, syntax_message(error.without_snippet()), None);
                None
            }
        }
    }

    /// The entries, if this is a mapping.
    pub(super) fn entries(&self, path: &str, findings: &mut Findings) -> Option<&[(Node, Node)]> {
        match &self.value {
            Value::Mapping(entries) => Some(entries),
            _ => {
                let subject = if path.is_empty() { "the file" } else { path };
                findings.report(
                    self,
                    format!("`{subject}` must be a mapping, not {}", self.value.kind()),
                    None,
                );
                None
            }
        }
    }

    /// The items, if this is a sequence.
    pub(super) fn items(&self, path: &str, findings: &mut Findings) -> Option<&[Node]> {
        match &self.value {
            Value::Sequence(items) => Some(items),
            _ => {
                let message = format!("`{path}` must be a list, not {}", self.value.kind());
                findings.report(self, message, None);
                None
            }
        }
    }

    /// The text, if this is one.
    pub(super) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// This node, completed with what only `defaults` says, mapping by mapping.
    pub(super) fn over(&self, defaults: &Node) -> Node {
        let (Value::Mapping(own), Value::Mapping(other)) = (&self.value, &defaults.value) else {
            return if matches!(self.value, Value::Null) {
                defaults.clone()
            } else {
                self.clone()
            };
        };
        let named = |key: &Node| own.iter().position(|(k, _)| k.text() == key.text());
        let mut merged = own.clone();
        for (key, value) in other {
            match named(key) {
                Some(n) => merged[n].1 = merged[n].1.over(value),
                None => merged.push((key.clone(), value.clone())),
            }
        }
        Node {
            value: Value::Mapping(merged),
            bytes: self.bytes.clone(),
        }
    }
}

impl Value {
    /// What it is, for a sentence that says what it should have been.
    pub(super) fn kind(&self) -> String {
        match self {
            Value::Null => "nothing".to_owned(),
            Value::Bool(value) => format!("`{value}`"),
            Value::Integer(value) => format!("the number {value}"),
            Value::Float(value) => format!("the number {value}"),
            Value::Text(text) => format!("the text `{text}`"),
            Value::Sequence(_) => "a list".to_owned(),
            Value::Mapping(_) => "a mapping".to_owned(),
        }
    }
}

/// The parser's message without the place, which is said beside it.
fn syntax_message(error: &serde_saphyr::Error) -> String {
    match error {
        serde_saphyr::Error::DuplicateMappingKey { key: Some(key), .. } => {
            format!("the key `{key}` stands here a second time")
        }
        error => {
            let message = error.to_string();
            let place = message.find(" at line ").unwrap_or(message.len());
            message[..place].to_owned()
        }
    }
}

fn byte_offset(text: &str, line: u64, column: u64) -> usize {
    let line_start: usize = text
        .split_inclusive('\n')
        .take((line as usize).saturating_sub(1))
        .map(str::len)
        .sum();
    let rest = &text[line_start..];
    let in_line = rest.char_indices().nth((column as usize).saturating_sub(1));
    line_start + in_line.map_or(rest.len(), |(offset, _)| offset)
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Node, D::Error> {
        let spanned = Spanned::<Value>::deserialize(deserializer)?;
        let span = spanned.referenced.span();
        let start = span.byte_offset().unwrap_or_default() as usize;
        let length = span.byte_len().unwrap_or_default() as usize;
        Ok(Node {
            value: spanned.value,
            bytes: start..start + length,
        })
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(ValueVisitor)
    }
}

struct ValueVisitor;

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Integer(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(i64::try_from(value).map_or(Value::Float(value as f64), Value::Integer))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Value::Float(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::Text(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut sequence = Vec::new();
        while let Some(item) = items.next_element()? {
            sequence.push(item);
        }
        Ok(Value::Sequence(sequence))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut mapping = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            mapping.push(entry);
        }
        Ok(Value::Mapping(mapping))
    }
}
