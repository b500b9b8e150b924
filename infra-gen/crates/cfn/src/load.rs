//! Any template's text as one JSON document.

use std::collections::BTreeMap;

use granit_parser::{Event, Parser, ScalarStyle, Span, Tag};
use serde_json::{Map, Number, Value as Json, json};

use crate::template::LoadError;

/// Deeper nesting than any template has, and shallow enough for the stack.
const MAX_DEPTH: usize = 128;
/// More nodes than CloudFormation's 1 MB template can hold: aliases multiply.
const MAX_NODES: usize = 1_000_000;

/// Reads JSON or YAML 1.1 as CloudFormation does.
pub(crate) fn document(text: &str) -> Result<Json, LoadError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim_start().starts_with('{') {
        // JSON that is no YAML (tabs, surrogate pairs) is read as JSON; what it
        // refuses may still be YAML in flow style.
        match serde_json::from_str::<strict::Strict>(text) {
            Ok(strict::Strict(value)) => return Ok(value),
            Err(json_error) => {
                return yaml(text).map_err(|_| LoadError::Syntax {
                    line: json_error.line(),
                    column: json_error.column(),
                    message: strict::message(&json_error),
                });
            }
        }
    }
    yaml(text)
}

fn yaml(text: &str) -> Result<Json, LoadError> {
    let mut loader = Loader {
        parser: Parser::new_from_str(text),
        anchors: BTreeMap::new(),
        nodes: 0,
    };
    loop {
        let (event, span) = loader.next()?;
        match event {
            Event::StreamStart | Event::DocumentStart(..) => {}
            Event::StreamEnd => return Err(LoadError::Shape("the file is empty".into())),
            event => return loader.node(event, span, 0),
        }
    }
}

struct Loader<'t> {
    parser: Parser<'t, granit_parser::StrInput<'t>>,
    anchors: BTreeMap<usize, Json>,
    nodes: usize,
}

impl<'t> Loader<'t> {
    fn next(&mut self) -> Result<(Event<'t>, Span), LoadError> {
        loop {
            match self.parser.next_event() {
                Some(Ok((Event::Comment(..), _))) => {}
                Some(Ok(next)) => return Ok(next),
                Some(Err(e)) => {
                    let marker = e.marker();
                    return Err(LoadError::Syntax {
                        line: marker.line(),
                        column: marker.col() + 1,
                        message: e.info().to_string(),
                    });
                }
                None => return Err(LoadError::Shape("the file ends in the middle".into())),
            }
        }
    }

    fn node(&mut self, event: Event<'t>, span: Span, depth: usize) -> Result<Json, LoadError> {
        self.nodes += 1;
        if depth > MAX_DEPTH || self.nodes > MAX_NODES {
            return Err(syntax(span, "nested too deeply, or too large".into()));
        }
        let (value, anchor, tag) = match event {
            Event::Scalar(text, style, anchor, tag) => {
                let plain = style == ScalarStyle::Plain
                    && tag
                        .as_deref()
                        .is_none_or(|t| !t.is_yaml_core_schema_tag("str"));
                let value = if plain {
                    resolve(&text)
                } else {
                    Json::from(text.as_ref())
                };
                (value, anchor, tag)
            }
            Event::SequenceStart(_, anchor, tag) => (self.sequence(depth)?, anchor, tag),
            Event::MappingStart(_, anchor, tag) => (self.mapping(depth)?, anchor, tag),
            Event::Alias(id) => {
                let value = self.anchors.get(&id).cloned().unwrap_or(Json::Null);
                self.nodes += size(&value);
                return Ok(value);
            }
            other => return Err(syntax(span, format!("unexpected {other:?}"))),
        };
        let value = match tag.as_deref().filter(|tag| !tag.is_yaml_core_schema()) {
            Some(tag) => long_form(tag, value),
            None => value,
        };
        if anchor != 0 {
            self.anchors.insert(anchor, value.clone());
        }
        Ok(value)
    }

    fn sequence(&mut self, depth: usize) -> Result<Json, LoadError> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, _) => return Ok(Json::Array(items)),
                (event, span) => items.push(self.node(event, span, depth + 1)?),
            }
        }
    }

    fn mapping(&mut self, depth: usize) -> Result<Json, LoadError> {
        let mut entries = Map::new();
        loop {
            let (event, span) = self.next()?;
            let key = match event {
                Event::MappingEnd => return Ok(Json::Object(entries)),
                Event::Scalar(text, ..) => text.into_owned(),
                _ => return Err(syntax(span, "a key is not text".into())),
            };
            let (event, value_span) = self.next()?;
            let value = self.node(event, value_span, depth + 1)?;
            if entries.contains_key(&key) {
                return Err(syntax(span, format!("the key `{key}` is there twice")));
            }
            entries.insert(key, value);
        }
    }
}

fn syntax(span: Span, message: String) -> LoadError {
    LoadError::Syntax {
        line: span.start.line(),
        column: span.start.col() + 1,
        message,
    }
}

fn size(value: &Json) -> usize {
    match value {
        Json::Array(items) => 1 + items.iter().map(size).sum::<usize>(),
        Json::Object(entries) => 1 + entries.values().map(size).sum::<usize>(),
        _ => 1,
    }
}

/// `!Sub x` as `{"Fn::Sub": "x"}`.
fn long_form(tag: &Tag, value: Json) -> Json {
    match tag.suffix() {
        name @ ("Ref" | "Condition") => json!({ name: value }),
        "GetAtt" => {
            let path = match value.as_str().and_then(|v| v.split_once('.')) {
                Some((id, attribute)) => json!([id, attribute]),
                None => value,
            };
            json!({ "Fn::GetAtt": path })
        }
        name => json!({ format!("Fn::{name}"): value }),
    }
}

/// A plain scalar's type in YAML 1.1. Numbers with leading zeros, dates and
/// numbers too long for 64 bits keep their text.
fn resolve(text: &str) -> Json {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => return Json::Null,
        "true" | "True" | "TRUE" | "yes" | "Yes" | "YES" | "on" | "On" | "ON" => {
            return json!(true);
        }
        "false" | "False" | "FALSE" | "no" | "No" | "NO" | "off" | "Off" | "OFF" => {
            return json!(false);
        }
        _ => {}
    }
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let zeros = digits.len() > 1 && digits.starts_with('0') && !digits.starts_with("0.");
    if zeros || !digits.starts_with(|c: char| c.is_ascii_digit() || c == '.') {
        return Json::from(text);
    }
    let bare = text.strip_prefix('+').unwrap_or(text);
    if let Ok(integer) = bare.parse::<i64>() {
        return json!(integer);
    }
    if let Ok(integer) = bare.parse::<u64>() {
        return json!(integer);
    }
    let float = digits.contains(['.', 'e', 'E'])
        && digits.chars().any(|c| c.is_ascii_digit())
        && digits
            .chars()
            .all(|c| c.is_ascii_digit() || ".eE+-".contains(c));
    let number = float
        .then(|| bare.parse().ok().and_then(Number::from_f64))
        .flatten();
    number.map_or_else(|| Json::from(text), Json::Number)
}

/// JSON that refuses a key that is there twice.
mod strict {
    use std::fmt;

    use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
    use serde_json::{Map, Value as Json};

    pub(super) struct Strict(pub(super) Json);

    /// The error's text without its place, which is told apart.
    pub(super) fn message(error: &serde_json::Error) -> String {
        let text = error.to_string();
        text.rsplit_once(" at line ")
            .map_or(text.clone(), |(message, _)| message.to_owned())
    }

    impl<'de> Deserialize<'de> for Strict {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_any(StrictVisitor).map(Self)
        }
    }

    struct StrictVisitor;

    impl<'de> Visitor<'de> for StrictVisitor {
        type Value = Json;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a JSON value")
        }

        fn visit_unit<E>(self) -> Result<Json, E> {
            Ok(Json::Null)
        }

        fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
            Ok(value.into())
        }

        fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
            Ok(value.into())
        }

        fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
            Ok(value.into())
        }

        fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
            Ok(value.into())
        }

        fn visit_str<E>(self, value: &str) -> Result<Json, E> {
            Ok(value.into())
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Json, A::Error> {
            let mut items = Vec::new();
            while let Some(Strict(item)) = access.next_element()? {
                items.push(item);
            }
            Ok(Json::Array(items))
        }

        fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Json, A::Error> {
            let mut entries = Map::new();
            while let Some(key) = access.next_key::<String>()? {
                let Strict(value) = access.next_value()?;
                if entries.contains_key(&key) {
                    return Err(A::Error::custom(format!("the key `{key}` is there twice")));
                }
                entries.insert(key, value);
            }
            Ok(Json::Object(entries))
        }
    }
}
