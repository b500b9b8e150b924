//! The published document, read as a client's tool would.

use std::cell::RefCell;

use boon::{Compiler, Draft, Schemas};
use serde_json::{Map, Value, json};

const PUBLISHED: &str = include_str!("../../../../site/openapi.json");
const HERE: &str = "https://shop.example/openapi.json";

/// The document, with a judge of its schemas.
pub struct Document {
    json: Value,
    judge: RefCell<(Compiler, Schemas)>,
}

/// A method of a path.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// Its name.
    pub id: String,
    /// `GET` or `POST`.
    pub method: String,
    /// With `{name}` for a parameter.
    pub path: String,
    /// JSON pointer of the operation.
    pub pointer: String,
    /// The operation as it is written.
    pub json: Value,
}

impl Document {
    /// The published one. Members of answers that it does not list are held
    /// against it, though its clients ignore them.
    pub fn new() -> Document {
        let mut json = serde_json::from_str(PUBLISHED).unwrap();
        close(&mut json);
        let mut compiler = Compiler::new();
        compiler.set_default_draft(Draft::V2020_12);
        compiler.enable_format_assertions();
        compiler.add_resource(HERE, json.clone()).unwrap();
        let judge = RefCell::new((compiler, Schemas::new()));
        Document { json, judge }
    }

    /// Every operation.
    pub fn operations(&self) -> Vec<Operation> {
        let mut operations = Vec::new();
        for (path, item) in self.json["paths"].as_object().unwrap() {
            for (method, json) in item.as_object().unwrap() {
                operations.push(Operation {
                    id: json["operationId"].as_str().unwrap().to_owned(),
                    method: method.to_ascii_uppercase(),
                    path: path.clone(),
                    pointer: format!("/paths/{}/{method}", path.replace('/', "~1")),
                    json: json.clone(),
                });
            }
        }
        operations
    }

    /// The operation of this name.
    pub fn operation(&self, id: &str) -> Operation {
        let mut operations = self.operations().into_iter();
        operations.find(|operation| operation.id == id).expect(id)
    }

    /// What stands at a pointer, and its own pointer, behind any references.
    pub fn at(&self, pointer: &str) -> Option<(String, &Value)> {
        let value = self.json.pointer(pointer)?;
        match value.get("$ref").and_then(Value::as_str) {
            Some(target) if value.get("properties").is_none() => {
                self.at(target.strip_prefix('#').unwrap())
            }
            _ => Some((pointer.to_owned(), value)),
        }
    }

    /// Why the schema at a pointer refuses a value, if it does.
    pub fn refusal(&self, pointer: &str, value: &Value) -> Option<String> {
        let (compiler, schemas) = &mut *self.judge.borrow_mut();
        let place = format!("{HERE}#{pointer}");
        let schema = match compiler.compile(&place, schemas) {
            Ok(schema) => schema,
            Err(error) => panic!("{pointer}: {error:#}"),
        };
        schemas
            .validate(value, schema)
            .err()
            .map(|error| format!("{error:#}"))
    }

    /// The slugs of the problems that an operation lists with a status.
    pub fn slugs(&self, operation: &Operation, status: &str) -> Vec<String> {
        let pointer = format!("{}/responses/{status}", operation.pointer);
        let (_, response) = self.at(&pointer).unwrap();
        let problem = &response["content"]["application/problem+json"];
        let slugs = problem["examples"]
            .as_object()
            .into_iter()
            .flat_map(Map::keys);
        let slugs: Vec<String> = slugs.cloned().collect();
        let types: Vec<Value> = slugs
            .iter()
            .map(|slug| json!(format!("/problems/{slug}")))
            .collect();
        if !slugs.is_empty() {
            assert_eq!(
                problem["schema"]["properties"]["type"]["enum"],
                json!(types)
            );
        }
        slugs
    }
}

impl Operation {
    /// The parameters in a place (`path`, `query`, `header`), with their pointers.
    pub fn parameters(&self, place: &str) -> Vec<(String, &Value)> {
        let all = self.json["parameters"]
            .as_array()
            .into_iter()
            .flatten()
            .enumerate();
        all.filter(|(_, parameter)| parameter["in"] == place)
            .map(|(index, parameter)| (format!("{}/parameters/{index}", self.pointer), parameter))
            .collect()
    }

    /// Whether only staff may call it.
    pub fn is_for_staff(&self) -> bool {
        self.json["security"]
            .as_array()
            .unwrap()
            .iter()
            .any(|one| one.get("sigv4").is_some())
    }

    /// Pointer of the body's schema, if there is a body.
    pub fn body(&self) -> Option<String> {
        self.json.get("requestBody")?;
        let place = "requestBody/content/application~1json/schema";
        Some(format!("{}/{place}", self.pointer))
    }
}

/// Lets no object have members that its schema does not name.
fn close(value: &mut Value) {
    match value {
        Value::Object(members) => {
            let is_object = members.get("type") == Some(&json!("object"));
            if is_object && members.contains_key("properties") {
                members.insert("additionalProperties".to_owned(), json!(false));
            }
            members.values_mut().for_each(close);
        }
        Value::Array(items) => items.iter_mut().for_each(close),
        _ => {}
    }
}
