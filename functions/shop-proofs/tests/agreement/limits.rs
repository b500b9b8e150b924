//! Every limit of the document is the functions' own: at the limit both
//! accept, one beyond it both refuse.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use shop_domain::contract::limits::STOCK_MAX;
use shop_domain::samples::two_mugs;
use shop_lambda::testing::Answer;

use crate::counter::{Counter, KEY, call, check, example_path};
use crate::document::{Document, Operation};
use crate::samples::{self, Sample};

/// Mistakes that depend on the shop's configuration, which no document knows.
const OF_THIS_SHOP: [(&str, &str); 2] =
    [("#/shippingMethod", "not-allowed"), ("#/price", "currency")];

/// A body with every member, and one item in each array.
fn whole_body(operation: &Operation) -> Value {
    let product = json!({
        "sku": "CUP", "title": "Cup", "description": "Plain.", "category": "kitchen",
        "tags": ["cup"], "attributes": [{"name": "Volume", "value": "200 ml"}],
        "price": {"amount": 1499, "currency": "EUR"}, "taxClass": "standard", "maxPerOrder": 9,
        "status": "draft", "stock": 3,
        "media": [{"sha256": "0".repeat(64), "type": "image/png", "size": 1, "width": 1,
            "height": 1, "alt": "Cup"}],
    });
    match operation.id.as_str() {
        "PlaceOrder" => {
            let mut order = two_mugs();
            order["note"] = json!("Thanks");
            order
        }
        "ChangeOrder" => json!({"transition": "confirm", "expectedVersion": 1}),
        "CreateProduct" => product,
        "ChangeProduct" => {
            let mut change: Map<String, Value> = product.as_object().unwrap().clone();
            change.shift_remove("sku");
            change.shift_remove("stock");
            change.insert("expectedVersion".to_owned(), json!(1));
            change.insert("stockDelta".to_owned(), json!(1));
            Value::Object(change)
        }
        other => panic!("{other} has no body"),
    }
}

fn changed(body: &Value, sample: &Sample) -> Value {
    let Sample { at, value, .. } = sample;
    let mut body = body.clone();
    let Some((parent, name)) = at.rsplit_once('/') else {
        return value.clone().unwrap();
    };
    match (body.pointer_mut(parent).unwrap(), value) {
        (Value::Object(members), Some(value)) => {
            members.insert(name.to_owned(), value.clone());
        }
        (Value::Object(members), None) => {
            members.shift_remove(name);
        }
        (place, value) => place[name.parse::<usize>().unwrap()] = value.clone().unwrap(),
    }
    body
}

/// Whether a function finds no mistake in a body, whatever becomes of it then.
fn is_accepted(answer: &Answer) -> bool {
    if answer.json["type"] != "/problems/validation" {
        assert_ne!(answer.status, 400, "{}", answer.text);
        return true;
    }
    answer.json["errors"]
        .as_array()
        .unwrap()
        .iter()
        .all(|fault| {
            let (pointer, code) = (&fault["pointer"], &fault["code"]);
            OF_THIS_SHOP
                .iter()
                .any(|(at, of)| pointer == at && code == of)
        })
}

#[tokio::test]
async fn a_body_at_a_limit_is_accepted_and_one_beyond_it_refused() {
    let document = Document::new();
    let mut compared = 0;
    for operation in document.operations() {
        let Some(schema) = operation.body() else {
            continue;
        };
        let whole = whole_body(&operation);
        let same = Sample {
            at: String::new(),
            value: Some(whole.clone()),
            allowed: true,
        };
        let samples = samples::of(&document, &schema, &whole)
            .into_iter()
            .chain([same]);
        for sample in samples {
            let body = changed(&whole, &sample);
            // The stock has a limit of its own, which is not the body's.
            let empties = body["stockDelta"].as_i64().is_some_and(|delta| delta < 0);
            let counter = Counter::with(if empties { STOCK_MAX } else { 0 });
            let refusal = document.refusal(&schema, &body);
            let told = format!("{} {sample:?}", operation.id);
            assert_eq!(refusal.is_none(), sample.allowed, "{told} {refusal:?}");
            let answer = counter
                .ask(call(&operation, &example_path(&operation), &body))
                .await;
            check(&document, &operation, &answer);
            assert_eq!(
                is_accepted(&answer),
                sample.allowed,
                "{told} {}",
                answer.text
            );
            compared += 1;
        }
    }
    assert!(compared > 700, "{compared}");
}

#[tokio::test]
async fn a_body_may_be_as_large_as_the_document_says() {
    let document = Document::new();
    let with_body = document
        .operations()
        .into_iter()
        .filter(|one| one.body().is_some());
    for operation in with_body {
        let most = operation.json["requestBody"]["x-max-bytes"]
            .as_u64()
            .unwrap() as usize;
        let body = whole_body(&operation);
        let padded =
            |length: usize| format!("{body}{}", " ".repeat(length - body.to_string().len()));
        for (length, is_too_large) in [(most, false), (most + 1, true)] {
            let event = call(&operation, &example_path(&operation), &body).text(padded(length));
            let answer = Counter::with(5).ask(event).await;
            assert_eq!(
                answer.status == 413,
                is_too_large,
                "{} {length}",
                operation.id
            );
        }
    }
}

/// Texts for a parameter at its limits, and whether they are allowed.
fn parameter_samples(parameter: &Value) -> Vec<(String, bool)> {
    let schema = &parameter["schema"];
    let owned = |texts: &[&str], allowed| -> Vec<(String, bool)> {
        texts
            .iter()
            .map(|text| ((*text).to_owned(), allowed))
            .collect()
    };
    let both = |allowed: &[&str], refused: &[&str]| -> Vec<(String, bool)> {
        [owned(allowed, true), owned(refused, false)].concat()
    };
    match parameter["name"].as_str().unwrap() {
        "limit" => {
            let most = schema["maximum"].as_u64().unwrap();
            assert_eq!(schema["minimum"], 1);
            let texts = [(1, true), (0, false), (most, true), (most + 1, false)];
            let mut texts: Vec<_> = texts.map(|(number, ok)| (number.to_string(), ok)).into();
            texts.extend(owned(&["x", "1.5", "-1"], false));
            texts
        }
        "ids" => {
            let most = schema["maxItems"].as_u64().unwrap() as usize;
            let ids = |count: usize| -> String {
                let ids: Vec<String> = (0..count).map(|index| format!("{index:026}")).collect();
                ids.join(",")
            };
            vec![
                (ids(1), true),
                (ids(most), true),
                (ids(most + 1), false),
                ("x".into(), false),
            ]
        }
        "month" => both(
            &["1970-01", "2105-12"],
            &["1969-12", "2026-13", "2026-00", "26-11"],
        ),
        "orderId" => both(
            &["K7QF-2M9X-4TDA", "k7qf2m9x4tda", "-oil0-0000-0000"],
            &["K7QF-2M9X-4TD", "K7QF-2M9X-4TDAA", "U7QF-2M9X-4TDA"],
        ),
        // What is written by no list cannot be told from its form.
        "cursor" => both(&[], &["a b", "ä", "=="]),
        "Idempotency-Key" => {
            let key = |length| "a".repeat(length);
            let quoted = |length| format!("\"{}\"", key(length));
            vec![
                (key(22), true),
                (key(64), true),
                (quoted(22), true),
                (quoted(64), true),
                (key(21), false),
                (key(65), false),
                (quoted(21), false),
                (format!("\"{}", key(30)), false),
                (format!("{} ", key(30)), false),
            ]
        }
        _ => {
            let texts = samples::strings(schema).into_iter();
            // An empty parameter counts as none.
            texts.filter(|(text, _)| !text.is_empty()).collect()
        }
    }
}

/// A parameter's text as its schema sees it.
fn read(parameter: &Value, text: &str) -> Value {
    match parameter["schema"]["type"].as_str().unwrap() {
        "integer" => text
            .parse::<i64>()
            .map_or_else(|_| json!(text), |number| json!(number)),
        "array" => json!(text.split(',').collect::<Vec<_>>()),
        _ => json!(text),
    }
}

#[tokio::test]
async fn a_query_at_a_limit_is_accepted_and_one_beyond_it_refused() {
    let document = Document::new();
    let mut names = BTreeSet::new();
    for operation in document.operations() {
        for (pointer, parameter) in operation.parameters("query") {
            let name = parameter["name"].as_str().unwrap();
            names.insert(name.to_owned());
            for (text, allowed) in parameter_samples(parameter) {
                let told = format!("{} {name}={text}", operation.id);
                let refusal =
                    document.refusal(&format!("{pointer}/schema"), &read(parameter, &text));
                assert_eq!(refusal.is_none(), allowed, "{told} {refusal:?}");
                let event = call(&operation, &example_path(&operation), &Value::Null);
                let answer = Counter::with(5).ask(event.query(name, &text)).await;
                check(&document, &operation, &answer);
                assert_eq!(answer.status, if allowed { 200 } else { 400 }, "{told}");
            }
        }
    }
    assert_eq!(names.len(), 9, "{names:?}");
}

#[tokio::test]
async fn a_key_at_a_limit_is_accepted_and_one_beyond_it_refused() {
    let document = Document::new();
    let mut keyed = 0;
    for operation in document.operations() {
        let headers = operation.parameters("header").into_iter();
        for (pointer, parameter) in headers.filter(|(_, header)| header["required"] == true) {
            keyed += 1;
            let name = parameter["name"].as_str().unwrap();
            for (text, allowed) in parameter_samples(parameter) {
                let refusal = document.refusal(&format!("{pointer}/schema"), &json!(text));
                assert_eq!(refusal.is_none(), allowed, "{text} {refusal:?}");
                let body = whole_body(&operation);
                let event = call(&operation, &example_path(&operation), &body);
                assert_ne!(text, KEY);
                let answer = Counter::with(5).ask(event.header(name, &text)).await;
                let slug = check(&document, &operation, &answer);
                let is_refused = slug.as_deref() == Some("idempotency-key-missing");
                assert_eq!(is_refused, !allowed, "{} {text}", operation.id);
            }
        }
    }
    assert_eq!(keyed, 2);
}
