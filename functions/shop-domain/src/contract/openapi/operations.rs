//! One operation per route.

use serde_json::{Map, Value, json};

use super::super::models::Model;
use super::super::routes::{self, Answer, Auth, Route};
use super::examples::Examples;
use super::{Components, ORDER_TOKEN, SIGV4, answers, headers, parameters, refusals};

/// The operation of a route; what it refers to goes into `components`.
pub(super) fn operation(route: &Route, examples: &Examples, components: &mut Components) -> Value {
    let mut tags = vec![subject(route)];
    if route.auth == Auth::Staff {
        tags.push("staff");
    }
    let mut operation = json!({
        "operationId": route.operation,
        "tags": tags,
        "summary": summary(route),
        "security": security(route),
    });
    let parameters = parameters::parameters(route);
    if !parameters.is_empty() {
        operation["parameters"] = Value::Array(parameters);
    }
    if let Some(model) = route.body {
        operation["requestBody"] = request_body(model, examples, components);
    }
    operation["responses"] = Value::Object(responses(route, examples, components));
    operation
}

fn subject(route: &Route) -> &'static str {
    match route.answer {
        Answer::Products | Answer::Product | Answer::ProductWithUploads | Answer::Catalog => {
            "products"
        }
        Answer::PlacedOrder | Answer::Order | Answer::Orders => "orders",
    }
}

fn summary(route: &Route) -> &'static str {
    match (route.answer, route.creates(), route.body) {
        (Answer::Products, ..) => "Lists and finds products that are for sale",
        (Answer::Product, ..) => "Reads a product that is for sale",
        (Answer::ProductWithUploads, true, _) => "Creates a product",
        (Answer::ProductWithUploads, false, _) => {
            "Changes a product, its stock or its pictures, or renews its upload URLs"
        }
        (Answer::Catalog, ..) => "Lists every product with its status and exact stock",
        (Answer::PlacedOrder, ..) => "Places an order",
        (Answer::Order, _, Some(_)) => "Takes a step of an order; cancelling restocks",
        (Answer::Order, _, None) => "Reads an order, for who holds its token",
        (Answer::Orders, ..) => "Lists the orders of a month, or one order in full",
    }
}

fn security(route: &Route) -> Value {
    match (route.auth, route.path, route.body) {
        (Auth::Staff, ..) => json!([{SIGV4: []}]),
        (Auth::Anyone, routes::ORDER, None) => json!([{ORDER_TOKEN: []}]),
        (Auth::Anyone, ..) => json!([]),
    }
}

fn request_body(model: Model, examples: &Examples, components: &mut Components) -> Value {
    json!({
        "required": true,
        "description": format!("At most {} bytes.", model.body_limit()),
        "x-max-bytes": model.body_limit(),
        "content": {
            "application/json": {
                "schema": model.shape().schema(&mut components.schemas),
                "example": examples.request(model),
            },
        },
    })
}

fn responses(
    route: &Route,
    examples: &Examples,
    components: &mut Components,
) -> Map<String, Value> {
    let mut responses = Map::new();
    let (status, description) = if route.creates() {
        (
            "201",
            "Made, now or by an earlier request with the same key.",
        )
    } else {
        ("200", "As asked for.")
    };
    let success = json!({
        "description": description,
        "headers": headers::success(route),
        "content": {
            "application/json": {
                "schema": answers::shape(route.answer).schema(&mut components.schemas),
                "example": examples.answer(route.answer),
            },
        },
    });
    responses.insert(status.to_owned(), success);
    if route.cacheable {
        let unchanged = json!({
            "description": "The client has this version already.",
            "headers": headers::not_modified(route),
        });
        responses.insert("304".to_owned(), unchanged);
    }
    refusals::add(&mut responses, route, examples, components);
    responses
}
