//! The same routes in template, document and functions, and the same
//! parameters.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use shop_domain::contract::Function;
use shop_lambda::testing::Event;

use crate::counter::{Counter, call, example_path};
use crate::document::{Document, Operation};
use crate::template::{Method, Templates, function};

const METHODS: [&str; 7] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/// Paths that are nobody's.
const NOWHERE: [&str; 8] = [
    "/",
    "/api",
    "/api/",
    "/api/products/1/2",
    "/api/orders/1/2",
    "/api/catalog/1",
    "/api/product",
    "/openapi.json",
];

/// Every operation with its method of the gateway; a failure if one has none.
fn pairs(document: &Document, templates: &Templates) -> Vec<(Operation, Method)> {
    let methods = templates.methods();
    let operations = document.operations();
    assert_eq!(operations.len(), methods.len());
    let method_of = |operation: Operation| {
        let mut methods = methods.iter();
        let found = methods.find(|method| {
            method.path == operation.path && method.properties["HttpMethod"] == operation.method
        });
        let found = found.unwrap_or_else(|| panic!("{} is not in the template", operation.id));
        (operation, found.clone())
    };
    operations.into_iter().map(method_of).collect()
}

#[test]
fn the_template_of_every_environment_has_the_document_s_operations() {
    let document = Document::new();
    for environment in ["local", "dev", "staging", "prod"] {
        for (operation, method) in pairs(&document, &Templates::of(environment)) {
            assert_eq!(method.properties["OperationName"], operation.id);
            let authorization = match operation.is_for_staff() {
                true => "AWS_IAM",
                false => "NONE",
            };
            assert_eq!(
                method.properties["AuthorizationType"], authorization,
                "{}",
                operation.id
            );
        }
    }
}

#[tokio::test]
async fn a_function_serves_its_own_operations_and_no_other() {
    let document = Document::new();
    let counter = Counter::with(5);
    let pairs = pairs(&document, &Templates::of("dev"));
    let paths: BTreeSet<String> = pairs.iter().map(|(one, _)| example_path(one)).collect();
    let mut served = 0;
    for called in Function::ALL {
        for path in &paths {
            for method in METHODS {
                let event = Event::get(path).method(method).signed();
                let answer = counter.ask_function(called, event).await;
                let is_its_own = pairs.iter().any(|(operation, gateway)| {
                    operation.method == method
                        && example_path(operation) == *path
                        && function(gateway) == called
                });
                assert_eq!(
                    answer.status != 405,
                    is_its_own,
                    "{called:?} {method} {path}"
                );
                served += usize::from(is_its_own);
            }
        }
        for path in NOWHERE {
            let answer = counter
                .ask_function(called, Event::get(path).signed())
                .await;
            assert_eq!(answer.status, 404, "{called:?} {path}");
        }
    }
    assert_eq!(served, pairs.len());
}

#[test]
fn the_gateway_declares_the_document_s_parameters() {
    let document = Document::new();
    for (operation, method) in pairs(&document, &Templates::of("dev")) {
        let mut listed: BTreeMap<String, Value> = BTreeMap::new();
        for (place, called) in [
            ("path", "path"),
            ("query", "querystring"),
            ("header", "header"),
        ] {
            for (_, parameter) in operation.parameters(place) {
                // The gateway passes on headers that it does not require.
                if place == "header" && parameter["required"] == false {
                    continue;
                }
                let name = parameter["name"].as_str().unwrap();
                let name = format!("method.request.{called}.{name}");
                listed.insert(name, parameter["required"].clone());
            }
        }
        let declared = method.properties["RequestParameters"].as_object().cloned();
        let declared: BTreeMap<String, Value> = declared.unwrap_or_default().into_iter().collect();
        assert_eq!(declared, listed, "{}", operation.id);
    }
}

#[test]
fn the_gateway_checks_the_document_s_bodies() {
    let document = Document::new();
    let templates = Templates::of("dev");
    for (operation, method) in pairs(&document, &templates) {
        let validator = method.properties["RequestValidatorId"]["Ref"]
            .as_str()
            .unwrap();
        let body = operation.body();
        assert_eq!(
            templates.validates_bodies(validator),
            body.is_some(),
            "{}",
            operation.id
        );
        let models = &method.properties["RequestModels"];
        let Some(body) = body else {
            assert_eq!(*models, Value::Null, "{}", operation.id);
            continue;
        };
        assert_eq!(operation.json["requestBody"]["required"], true);
        let models = models.as_object().unwrap();
        assert_eq!(models.len(), 1);
        let coarse = templates.model(models["application/json"]["Ref"].as_str().unwrap());
        let (_, exact) = document.at(&body).unwrap();
        assert_eq!(
            coarse.get("required"),
            exact.get("required"),
            "{}",
            operation.id
        );
        assert_eq!(members(&coarse), members(exact), "{}", operation.id);
    }
}

fn members(schema: &Value) -> Vec<&String> {
    schema["properties"].as_object().unwrap().keys().collect()
}

#[tokio::test]
async fn a_function_knows_the_document_s_query_parameters_and_no_other() {
    let document = Document::new();
    for operation in document.operations() {
        let parameters = operation.parameters("query");
        let event = || call(&operation, &example_path(&operation), &Value::Null);
        for (_, parameter) in &parameters {
            let name = parameter["name"].as_str().unwrap();
            let example = match &parameter["example"] {
                Value::Array(items) => items[0].as_str().unwrap().to_owned(),
                Value::String(text) => text.clone(),
                other => other.to_string(),
            };
            let answer = Counter::with(5).ask(event().query(name, example)).await;
            let codes: Vec<&Value> = answer.json["errors"]
                .as_array()
                .into_iter()
                .flatten()
                .collect();
            assert!(codes.is_empty(), "{} {name} {codes:?}", operation.id);
        }
        if !parameters.is_empty() {
            let answer = Counter::with(5).ask(event().query("surprise", "1")).await;
            assert_eq!(answer.json["errors"][0]["code"], json!("unknown-parameter"));
        }
    }
}
