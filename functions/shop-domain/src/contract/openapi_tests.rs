//! The document against its own standard, and its examples against its schemas.

use std::cell::RefCell;
use std::collections::{BTreeSet, VecDeque};

use boon::{Compiler, Draft, Schemas};

use super::*;
use crate::contract::ProblemKind;
use crate::contract::models::Model;
use crate::order::{OrderSummary, OrderView};
use crate::state::Transition;

const STANDARD: &str = include_str!("openapi/openapi-3.1.schema.json");
const HERE: &str = "https://shop.example/openapi.json";

/// Judges values by the schemas of the document, formats included.
struct Judge {
    document: Value,
    compiled: RefCell<(Compiler, Schemas)>,
}

impl Judge {
    /// One that finds what the document does not list, though clients ignore it.
    fn strict() -> Judge {
        let mut document = document();
        close(&mut document);
        let mut compiler = Compiler::new();
        compiler.set_default_draft(Draft::V2020_12);
        compiler.enable_format_assertions();
        compiler.add_resource(HERE, document.clone()).unwrap();
        let compiled = RefCell::new((compiler, Schemas::new()));
        Judge { document, compiled }
    }

    #[track_caller]
    fn accepts(&self, pointer: &str, value: &Value) {
        let (compiler, schemas) = &mut *self.compiled.borrow_mut();
        let schema = match compiler.compile(&format!("{HERE}#{pointer}"), schemas) {
            Ok(schema) => schema,
            Err(error) => panic!("{pointer}: {error:#}"),
        };
        if let Err(error) = schemas.validate(value, schema) {
            panic!("{pointer}: {error:#}\n{value:#}");
        }
    }

    #[track_caller]
    fn accepts_as(&self, name: &str, value: &Value) {
        self.accepts(&format!("/components/schemas/{name}"), value);
    }
}

/// Lets no object have members that its schema does not name.
fn close(value: &mut Value) {
    match value {
        Value::Object(members) => {
            if members.get("type") == Some(&json!("object")) && members.contains_key("properties") {
                members.insert("additionalProperties".to_owned(), json!(false));
            }
            members.values_mut().for_each(close);
        }
        Value::Array(items) => items.iter_mut().for_each(close),
        _ => {}
    }
}

/// Every object of the document, by its JSON pointer.
fn objects(document: &Value) -> Vec<(String, &Map<String, Value>)> {
    let mut found = Vec::new();
    let mut next = VecDeque::from([(String::new(), document)]);
    while let Some((pointer, value)) = next.pop_front() {
        match value {
            Value::Object(members) => {
                for (name, member) in members {
                    let name = name.replace('~', "~0").replace('/', "~1");
                    next.push_back((format!("{pointer}/{name}"), member));
                }
                found.push((pointer, members));
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    next.push_back((format!("{pointer}/{index}"), item));
                }
            }
            _ => {}
        }
    }
    found
}

#[test]
fn the_document_is_one_of_openapi_3_1() {
    let standard: Value = serde_json::from_str(STANDARD).unwrap();
    let id = standard["$id"].as_str().unwrap().to_owned();
    let mut compiler = Compiler::new();
    compiler.enable_format_assertions();
    compiler.add_resource(&id, standard).unwrap();
    let mut schemas = Schemas::new();
    let schema = compiler.compile(&id, &mut schemas).unwrap();
    let mut document = document();
    if let Err(error) = schemas.validate(&document, schema) {
        panic!("{error:#}");
    }
    document["paths"]["/api/orders"]["post"]["responses"]["201"]["description"] = Value::Null;
    assert!(schemas.validate(&document, schema).is_err());
}

#[test]
fn every_example_has_the_shape_that_is_promised() {
    let judge = Judge::strict();
    let mut judged = 0;
    for (pointer, members) in objects(&judge.document) {
        let schema = format!("{pointer}/schema");
        if let Some(example) = members.get("example") {
            judge.accepts(&schema, example);
            judged += 1;
        }
        for example in members
            .get("examples")
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
        {
            judge.accepts(&schema, &example.1["value"]);
            judged += 1;
        }
    }
    assert!(judged > 40, "{judged}");
}

#[test]
fn every_reference_leads_somewhere_and_every_component_is_referred_to() {
    let document = document();
    let mut referred: BTreeSet<&str> = BTreeSet::new();
    for (pointer, members) in objects(&document) {
        if let Some(reference) = members.get("$ref").and_then(Value::as_str) {
            let target = reference.strip_prefix('#').unwrap();
            assert!(
                document.pointer(target).is_some(),
                "{pointer} refers to {target}"
            );
            referred.insert(target);
        }
    }
    for kind in ["schemas", "responses"] {
        for name in document["components"][kind].as_object().unwrap().keys() {
            let pointer = format!("/components/{kind}/{name}");
            assert!(referred.contains(pointer.as_str()), "{pointer}");
        }
    }
}

#[test]
fn every_problem_but_another_method_belongs_to_a_route() {
    let listed: BTreeSet<&str> = ROUTES
        .iter()
        .flat_map(|route| route.problems())
        .map(ProblemKind::slug)
        .collect();
    let kinds = ProblemKind::ALL.map(ProblemKind::slug);
    let missing: Vec<_> = kinds
        .iter()
        .filter(|slug| !listed.contains(*slug))
        .collect();
    assert_eq!(missing, [&ProblemKind::Method.slug()]);
}

#[test]
fn every_state_of_an_order_has_the_shape_that_is_promised() {
    let judge = Judge::strict();
    let order = Examples::new().order;
    let mut seen = Vec::new();
    let mut next = vec![order.state()];
    while let Some(state) = next.pop() {
        if seen.contains(&state) {
            continue;
        }
        seen.push(state);
        let order = order.clone().moved_to(state);
        judge.accepts_as("Order", &json!(OrderView::new(&order)));
        judge.accepts_as("OrderSummary", &json!(OrderSummary::of(&order)));
        let steps = Transition::ALL
            .iter()
            .filter_map(|(_, step)| state.after(*step));
        next.extend(steps);
    }
    assert!(seen.len() > 10, "{}", seen.len());
}

#[test]
fn what_is_absent_is_null_where_the_document_says_so() {
    let mut order = Examples::new().order;
    order.note = None;
    order.locale = None;
    order.contact.phone = None;
    order.shipping_address.line2 = None;
    order.shipping_address.region = None;
    Judge::strict().accepts_as("Order", &json!(OrderView::new(&order)));
}

#[test]
fn a_model_and_its_exact_schema_name_the_same_members() {
    let document = document();
    for model in Model::ALL {
        let exact = &document["components"]["schemas"][model.name()];
        let coarse = model.schema();
        for part in ["required", "additionalProperties"] {
            assert_eq!(exact.get(part), coarse.get(part), "{} {part}", model.name());
        }
        let names = |schema: &Value| -> Vec<String> {
            schema["properties"]
                .as_object()
                .unwrap()
                .keys()
                .cloned()
                .collect()
        };
        assert_eq!(names(exact), names(&coarse), "{}", model.name());
    }
}
