//! A shop of one product, and what its answers must be like.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use shop_domain::config::ShopConfig;
use shop_domain::contract::Function;
use shop_domain::memory::Memory;
use shop_domain::samples::mug;
use shop_lambda::testing::{Answer, Event, STILL};
use shop_proofs::shop::Shop;
use shop_proofs::world;

use crate::document::{Document, Operation};

/// A key for a create request.
pub const KEY: &str = "0123456789abcdefghijkl";

/// Another one.
pub const OTHER_KEY: &str = "another-key-of-22-char";

/// A shop that sells mugs.
pub struct Counter(Shop<Memory, Memory, Memory>);

impl Counter {
    /// So many mugs, up to 99 in one order; any bounded word is a tax class.
    pub fn with(stock: u32) -> Counter {
        let mut product = mug();
        product.offer.stock = stock;
        product.offer.max_per_order = 99;
        let mut config = ShopConfig::default();
        config.tax.classes.insert("a".repeat(40), 0);
        let world = world::of(&Memory::selling(product));
        Counter(Shop::new(world, &config, STILL))
    }

    /// What the shop answers to an event.
    pub async fn ask(&self, event: Event) -> Answer {
        self.0.send(event).await
    }

    /// What one function answers to an event.
    pub async fn ask_function(&self, function: Function, event: Event) -> Answer {
        self.0.send_to(function, event).await
    }
}

/// A call of an operation as its document asks for it, with this path.
pub fn call(operation: &Operation, path: &str, body: &Value) -> Event {
    let mut event = match operation.body() {
        Some(_) => Event::post(path, body),
        None => Event::get(path),
    };
    for (_, header) in operation.parameters("header") {
        if header["required"] == true {
            event = event.header(header["name"].as_str().unwrap(), KEY);
        }
    }
    match operation.is_for_staff() {
        true => event.signed(),
        false => event,
    }
}

/// The path of an operation with its document's own example in it.
pub fn example_path(operation: &Operation) -> String {
    let mut path = operation.path.clone();
    for (_, parameter) in operation.parameters("path") {
        let name = format!("{{{}}}", parameter["name"].as_str().unwrap());
        path = path.replace(&name, parameter["example"].as_str().unwrap());
    }
    path
}

/// Holds a function's answer against the document, and tells the problem's slug.
#[track_caller]
pub fn check(document: &Document, operation: &Operation, answer: &Answer) -> Option<String> {
    let headers = answer
        .headers
        .iter()
        .map(|(name, value)| (name.as_str().to_owned(), value.to_str().unwrap().to_owned()));
    let body = match answer.text.is_empty() {
        true => None,
        false => Some(&answer.json),
    };
    check_parts(
        document,
        operation,
        &answer.status.to_string(),
        &headers.collect(),
        body,
    )
}

/// Holds an answer against the document, and tells the problem's slug.
#[track_caller]
pub fn check_parts(
    document: &Document,
    operation: &Operation,
    status: &str,
    headers: &BTreeMap<String, String>,
    body: Option<&Value>,
) -> Option<String> {
    let place = format!("{}/responses/{status}", operation.pointer);
    let Some((place, response)) = document.at(&place) else {
        panic!(
            "{} answers {status}, which is not listed: {body:?}",
            operation.id
        );
    };
    let header = |name: &str| {
        let mut headers = headers.iter();
        headers
            .find(|(other, _)| other.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    };
    let listed = response["headers"].as_object().unwrap();
    for (name, described) in listed {
        let Some(value) = header(name) else {
            assert_eq!(
                described["required"], false,
                "{} {status} has no {name}",
                operation.id
            );
            continue;
        };
        let value = match described["schema"]["type"] == "integer" {
            true => json!(value.parse::<i64>().unwrap()),
            false => json!(value),
        };
        let schema = format!("{place}/headers/{name}/schema");
        assert_eq!(
            document.refusal(&schema, &value),
            None,
            "{} {status} {name}",
            operation.id
        );
    }
    for name in headers
        .keys()
        .filter(|name| !name.eq_ignore_ascii_case("content-type"))
    {
        let is_listed = listed.keys().any(|other| other.eq_ignore_ascii_case(name));
        assert!(
            is_listed,
            "{} {status} has an unlisted {name}",
            operation.id
        );
    }
    let media_type = header("content-type");
    let Some(content) = response["content"].as_object() else {
        assert_eq!(
            (media_type, body),
            (None, None),
            "{} {status}",
            operation.id
        );
        return None;
    };
    let media_type = media_type.unwrap();
    assert!(
        content.contains_key(media_type),
        "{} {status} is {media_type}",
        operation.id
    );
    let schema = format!("{place}/content/{}/schema", media_type.replace('/', "~1"));
    let body = body.unwrap();
    let refusal = document.refusal(&schema, body);
    assert_eq!(refusal, None, "{} {status} {body:#}", operation.id);
    let slug = body["type"]
        .as_str()
        .and_then(|path| path.strip_prefix("/problems/"));
    slug.map(str::to_owned)
}
