//! What a JSON value may be, said once for both schema languages.
//!
//! [`Shape::draft_04`] is the coarse net of the gateway's models,
//! [`Shape::schema`] the exact schema (2020-12) of the API's document. What
//! people type is in the gateway's net three times as long as the rule allows:
//! a gateway counts what was sent, decomposed or in UTF-16, and the rules count
//! after NFC normalisation.

use serde_json::{Map, Value, json};

const LENGTH_SLACK: usize = 3;

/// Text in one line: no control characters, not only white space.
pub const LINE_PATTERN: &str =
    r"^[^\x00-\x1F\x7F-\x9F]*[^\x00-\x1F\x7F-\x9F\s][^\x00-\x1F\x7F-\x9F]*$";

/// Text in lines: no control characters but line breaks.
pub const LINES_PATTERN: &str = r"^([^\x00-\x1F\x7F-\x9F]|\r?\n)*$";

/// Text in one line that may be blank.
pub const BLANK_PATTERN: &str = r"^[^\x00-\x1F\x7F-\x9F]*$";

/// A JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// `true` or `false`.
    Boolean,
    /// An integer from the first to the second, both included.
    Integer(i64, i64),
    /// What people type: characters from the first to the second number, and
    /// the pattern they follow, if it is not empty.
    Text(usize, usize, &'static str),
    /// What machines write: exactly this pattern.
    Pattern(&'static str),
    /// What machines write, in a format of JSON Schema.
    Format(&'static str),
    /// One of a few words.
    Choice(Vec<&'static str>),
    /// One of many codes; the gateway checks the pattern alone.
    Code(&'static str, Vec<String>),
    /// So many items, from the first to the second number.
    Array(Box<Shape>, usize, usize),
    /// The same, and none of them twice.
    Set(Box<Shape>, usize, usize),
    /// These members; whether others are refused.
    Object(Vec<Member>, Others),
    /// Any names with values of one shape.
    Map(Box<Shape>),
    /// One of these.
    Either(Vec<Shape>),
    /// The same, or `null`.
    Nullable(Box<Shape>),
    /// A shape that the document calls by a name.
    Named(&'static str, &'static str, Box<Shape>),
}

/// What becomes of members that a shape does not name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Others {
    /// They are refused: a request.
    Refused,
    /// A later version may have more: an answer.
    Ignored,
}

/// A member of an object.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// Its name.
    pub name: &'static str,
    /// Its value.
    pub shape: Shape,
    /// Whether it must be there.
    pub required: bool,
    /// What it means.
    pub about: &'static str,
    /// What counts when it is not there.
    pub default: Option<Value>,
    /// The member that must be there if this one is.
    pub needs: Option<&'static str>,
}

/// A member that must be there.
pub const fn required(name: &'static str, shape: Shape, about: &'static str) -> Member {
    Member {
        name,
        shape,
        required: true,
        about,
        default: None,
        needs: None,
    }
}

/// A member that may be absent.
pub fn optional(name: &'static str, shape: Shape, about: &'static str) -> Member {
    Member {
        required: false,
        ..required(name, shape, about)
    }
}

impl Member {
    /// The member with what counts when it is not there.
    pub fn or(self, default: impl Into<Value>) -> Member {
        Member {
            default: Some(default.into()),
            ..self
        }
    }
}

impl Shape {
    /// One line of 1 to `max` characters.
    pub const fn line(max: usize) -> Shape {
        Shape::Text(1, max, LINE_PATTERN)
    }

    /// Lines of 0 to `max` characters.
    pub const fn lines(max: usize) -> Shape {
        Shape::Text(0, max, LINES_PATTERN)
    }

    /// At most so many items of this shape.
    pub fn up_to(self, max: usize) -> Shape {
        Shape::Array(Box::new(self), 0, max)
    }

    /// The shape, or `null`.
    pub fn or_null(self) -> Shape {
        Shape::Nullable(Box::new(self))
    }

    /// The shape under a name of its own in the document.
    pub fn named(self, name: &'static str, about: &'static str) -> Shape {
        Shape::Named(name, about, Box::new(self))
    }

    /// The schema in draft 04, with nothing that API Gateway ignores.
    pub fn draft_04(&self) -> Value {
        match self {
            Shape::Boolean => json!({"type": "boolean"}),
            Shape::Integer(minimum, maximum) => {
                json!({"type": "integer", "minimum": minimum, "maximum": maximum})
            }
            Shape::Text(_, length, _) => {
                json!({"type": "string", "maxLength": length * LENGTH_SLACK})
            }
            Shape::Pattern(pattern) | Shape::Code(pattern, _) => {
                json!({"type": "string", "pattern": pattern})
            }
            Shape::Format(_) => json!({"type": "string"}),
            Shape::Choice(words) => json!({"type": "string", "enum": words}),
            Shape::Array(items, ..) | Shape::Set(items, ..) => {
                json!({"type": "array", "items": items.draft_04()})
            }
            Shape::Object(members, others) => object(members, *others, Shape::draft_04),
            Shape::Map(_) => json!({"type": "object"}),
            Shape::Either(_) => json!({}),
            Shape::Nullable(shape) => nullable(shape.draft_04()),
            Shape::Named(_, _, shape) => shape.draft_04(),
        }
    }

    /// The schema in draft 2020-12; named shapes are put into `components`
    /// and referred to.
    pub fn schema(&self, components: &mut Map<String, Value>) -> Value {
        match self {
            Shape::Boolean | Shape::Integer(..) | Shape::Pattern(_) | Shape::Choice(_) => {
                self.draft_04()
            }
            Shape::Text(minimum, maximum, pattern) => {
                let mut schema = json!({"type": "string"});
                if *minimum > 0 {
                    schema["minLength"] = json!(minimum);
                }
                schema["maxLength"] = json!(maximum);
                if !pattern.is_empty() {
                    schema["pattern"] = json!(pattern);
                }
                schema
            }
            Shape::Format(format) => json!({"type": "string", "format": format}),
            Shape::Code(_, codes) => json!({"type": "string", "enum": codes}),
            Shape::Array(items, minimum, maximum) => {
                array(items.schema(components), *minimum, *maximum)
            }
            Shape::Set(items, minimum, maximum) => {
                let mut schema = array(items.schema(components), *minimum, *maximum);
                schema["uniqueItems"] = json!(true);
                schema
            }
            Shape::Object(members, others) => exact_object(members, *others, components),
            Shape::Map(values) => {
                json!({"type": "object", "additionalProperties": values.schema(components)})
            }
            Shape::Either(shapes) => {
                let schemas: Vec<Value> = shapes.iter().map(|one| one.schema(components)).collect();
                json!({"anyOf": schemas})
            }
            Shape::Nullable(shape) => nullable(shape.schema(components)),
            Shape::Named(name, about, shape) => {
                if !components.contains_key(*name) {
                    // Its place is taken first: the order of the components
                    // is that of their first use.
                    components.insert((*name).to_owned(), Value::Null);
                    let schema = described(shape.schema(components), about);
                    components.insert((*name).to_owned(), schema);
                }
                json!({"$ref": format!("#/components/schemas/{name}")})
            }
        }
    }
}

fn array(items: Value, minimum: usize, maximum: usize) -> Value {
    let mut schema = json!({"type": "array", "items": items});
    if minimum > 0 {
        schema["minItems"] = json!(minimum);
    }
    schema["maxItems"] = json!(maximum);
    schema
}

fn nullable(schema: Value) -> Value {
    match schema {
        Value::Object(mut members) if members.get("type").is_some_and(Value::is_string) => {
            let stated = members["type"].take();
            members["type"] = json!([stated, "null"]);
            if let Some(Value::Array(words)) = members.get_mut("enum") {
                words.push(Value::Null);
            }
            Value::Object(members)
        }
        other => json!({"anyOf": [other, {"type": "null"}]}),
    }
}

fn object(members: &[Member], others: Others, render: impl FnMut(&Shape) -> Value) -> Value {
    let mut schema = json!({"type": "object"});
    if others == Others::Refused {
        schema["additionalProperties"] = json!(false);
    }
    let required = members.iter().filter(|member| member.required);
    let required: Vec<&str> = required.map(|member| member.name).collect();
    // Draft 04 forbids an empty `required`.
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    let shapes = members.iter().map(|member| &member.shape);
    let names = members.iter().map(|member| member.name.to_owned());
    schema["properties"] = Value::Object(names.zip(shapes.map(render)).collect());
    schema
}

fn exact_object(members: &[Member], others: Others, components: &mut Map<String, Value>) -> Value {
    let mut schema = object(members, others, |shape| shape.schema(components));
    let mut needs = Map::new();
    for member in members {
        let property = schema["properties"][member.name].take();
        let mut property = described(property, member.about);
        if let Some(default) = &member.default {
            property["default"] = default.clone();
        }
        schema["properties"][member.name] = property;
        if let Some(other) = member.needs {
            needs.insert(member.name.to_owned(), json!([other]));
        }
    }
    if !needs.is_empty() {
        schema["dependentRequired"] = Value::Object(needs);
    }
    schema
}

/// The schema with what it means, unless there is nothing to say.
fn described(mut schema: Value, about: &str) -> Value {
    if !about.is_empty() {
        schema["description"] = json!(about);
    }
    schema
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Shape {
        let name = required("name", Shape::line(3), "What it is called.");
        let tags = Shape::Set(Box::new(Shape::Choice(vec!["a", "b"])), 1, 2);
        let tags = optional("tags", tags, "").or(json!(["a"]));
        Shape::Object(vec![name, tags], Others::Refused)
    }

    #[test]
    fn the_gateway_gets_slack_and_only_what_it_heeds() {
        insta::assert_snapshot!(sample().draft_04(), @r#"{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","maxLength":9},"tags":{"type":"array","items":{"type":"string","enum":["a","b"]}}}}"#);
    }

    #[test]
    fn the_document_gets_the_exact_rule() {
        let schema = sample().schema(&mut Map::new());
        assert_eq!(schema["properties"]["name"]["maxLength"], 3);
        insta::assert_snapshot!(schema["properties"]["tags"], @r#"{"type":"array","items":{"type":"string","enum":["a","b"]},"minItems":1,"maxItems":2,"uniqueItems":true,"default":["a"]}"#);
    }

    #[test]
    fn a_named_shape_is_written_once_and_may_be_null() {
        let mut components = Map::new();
        let shape = sample().named("Sample", "A sample.");
        let schema = Shape::Either(vec![shape.clone(), shape.or_null()]).schema(&mut components);
        insta::assert_snapshot!(schema, @r##"{"anyOf":[{"$ref":"#/components/schemas/Sample"},{"anyOf":[{"$ref":"#/components/schemas/Sample"},{"type":"null"}]}]}"##);
        assert_eq!(components["Sample"]["description"], "A sample.");
        assert_eq!(components.len(), 1);
    }
}
