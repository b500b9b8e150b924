//! Parameters of requests: path, query, headers.

use serde_json::{Map, Value, json};

use super::super::headers::IDEMPOTENCY_KEY;
use super::super::limits;
use super::super::models::{category, product_id, words};
use super::super::routes::{Answer, CURSOR, Route};
use super::super::shape::Shape;
use super::answers::{CURSOR_PATTERN, MONTH_PATTERN, sorts};
use super::examples::ORDER_ID;
use crate::product::Status;
use crate::samples::MUG;
use crate::state::OrderStatus;

/// Pattern of an order's id as people say it: in any case, with hyphens
/// anywhere, O for 0, and I or L for 1.
const SPOKEN_ORDER_ID_PATTERN: &str = "^-*([0-9A-TV-Za-tv-z]-*){12}$";

/// Pattern of an `Idempotency-Key`, bare or quoted.
const KEY_PATTERN: &str = "^([A-Za-z0-9_-]{22,64}|\"[A-Za-z0-9_-]{22,64}\")$";

/// Pattern of one or more entity tags, or `*`.
const TAGS_PATTERN: &str = "^(\\*|(W/)?\"[^\"]*\"( *, *(W/)?\"[^\"]*\")*)$";

/// The parameters of a route.
pub(super) fn parameters(route: &Route) -> Vec<Value> {
    let mut parameters = Vec::new();
    if let Some(name) = route.path_parameter() {
        parameters.push(path(name));
    }
    parameters.extend(route.query.iter().map(|name| query(route, name)));
    for name in route.required_headers {
        let about = format!(
            "Makes the request safe to repeat: {} to {} random characters, bare or quoted.",
            limits::IDEMPOTENCY_KEY_LENGTH.0,
            limits::IDEMPOTENCY_KEY_LENGTH.1,
        );
        assert_eq!(*name, IDEMPOTENCY_KEY, "no other header is required");
        let shape = Shape::Pattern(KEY_PATTERN);
        let example = "8e03978e-40d5-43e8-bc93-6894a57f9324";
        parameters.push(parameter(
            "header",
            name,
            true,
            &about,
            &shape,
            json!(example),
        ));
    }
    if route.cacheable {
        let about = "The `ETag` of an earlier answer; if it is still right, `304` says so.";
        let shape = Shape::Pattern(TAGS_PATTERN);
        let example = json!("\"0123456789abcdef0123456789abcdef\"");
        parameters.push(parameter(
            "header",
            "If-None-Match",
            false,
            about,
            &shape,
            example,
        ));
    }
    parameters
}

fn path(name: &str) -> Value {
    let (about, shape, example) = match name {
        "productId" => ("Id of the product.", product_id(), MUG),
        _ => (
            "Id of the order. Case and hyphens do not matter; O is read as 0, I and L as 1.",
            Shape::Pattern(SPOKEN_ORDER_ID_PATTERN),
            ORDER_ID,
        ),
    };
    parameter("path", name, true, about, &shape, json!(example))
}

fn query(route: &Route, name: &'static str) -> Value {
    let (about, shape, example) = match name {
        "category" => (
            "Only products of this category.",
            category(),
            json!("kitchen"),
        ),
        "q" => (
            "Only products with words that begin so, in title, tags, category or description.",
            Shape::Text(0, limits::SEARCH_LENGTH, ""),
            json!("blue mug"),
        ),
        "sort" => ("The order of the list.", sorts(), json!("price_asc")),
        "limit" => (
            "Entries of a page.",
            Shape::Integer(1, page(route).1.into()),
            json!(10),
        ),
        CURSOR => (
            "The `nextCursor` of the page before, with the same filters.",
            Shape::Pattern(CURSOR_PATTERN),
            json!("AbEZ4wfXqk2sVY0hXo8dSnM"),
        ),
        "ids" => (
            "Just these products, with commas between; with no other parameter.",
            Shape::Array(Box::new(product_id()), 1, limits::IDS_MAX),
            json!([MUG]),
        ),
        "month" => (
            "Orders placed in this month (UTC); the current one if it is not said.",
            Shape::Pattern(MONTH_PATTERN),
            json!("2026-11"),
        ),
        "status" => match route.answer {
            Answer::Orders => (
                "Only orders that stand here.",
                words(&OrderStatus::ALL),
                json!("placed"),
            ),
            _ => (
                "Only products of this status.",
                words(&Status::ALL),
                json!("draft"),
            ),
        },
        "orderId" => (
            "This order in full; with no other parameter.",
            Shape::Pattern(SPOKEN_ORDER_ID_PATTERN),
            json!(ORDER_ID),
        ),
        unknown => unreachable!("`{unknown}` is no query parameter of the contract"),
    };
    let mut parameter = parameter("query", name, false, about, &shape, example);
    match name {
        "limit" => parameter["schema"]["default"] = json!(page(route).0),
        "sort" => parameter["schema"]["default"] = json!("newest"),
        "ids" => {
            parameter["style"] = json!("form");
            parameter["explode"] = json!(false);
        }
        _ => {}
    }
    parameter
}

/// Page size of a list: default and bound.
const fn page(route: &Route) -> (u32, u32) {
    match route.answer {
        Answer::Products => limits::PRODUCTS_PAGE,
        _ => limits::STAFF_PAGE,
    }
}

fn parameter(
    place: &str,
    name: &str,
    required: bool,
    about: &str,
    shape: &Shape,
    example: Value,
) -> Value {
    json!({
        "name": name,
        "in": place,
        "required": required,
        "description": about,
        "schema": shape.schema(&mut Map::new()),
        "example": example,
    })
}
