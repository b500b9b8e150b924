//! The OpenAPI 3.1 document of the whole API.
//!
//! Made of the same routes, limits, patterns and problems as the templates and
//! the functions. Schemas of answers stand in [`answers`], next to a test that
//! holds the real answers against them; every example is what the rules
//! really made of a request.
//! <https://spec.openapis.org/oas/v3.1.0>

mod answers;
mod examples;
mod headers;
mod operations;
mod parameters;
mod refusals;

use serde_json::{Map, Value, json};

use super::headers::ORDER_ACCESS_TOKEN;
use super::{ROUTES, limits};
use examples::Examples;

/// The path of the document on the site.
pub const PATH: &str = "/openapi.json";

/// Name of the security scheme of staff.
const SIGV4: &str = "sigv4";

/// Name of the security scheme of an order's guest.
const ORDER_TOKEN: &str = "orderToken";

/// The schemas, answers and headers that operations refer to.
#[derive(Debug, Default)]
struct Components {
    schemas: Map<String, Value>,
    responses: Map<String, Value>,
}

/// The document.
pub fn document() -> Value {
    let mut components = Components::default();
    let examples = Examples::new();
    let mut paths: Map<String, Value> = Map::new();
    for route in &ROUTES {
        let operation = operations::operation(route, &examples, &mut components);
        let path = paths.entry(route.path).or_insert_with(|| json!({}));
        path[route.method.as_str().to_ascii_lowercase()] = operation;
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Shop",
            "version": "1",
            "summary": "Products and orders of the shop.",
            "description": about(),
            "license": {"name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0"},
        },
        "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
        "servers": [{"url": "/", "description": "The host of the site."}],
        "tags": [
            {"name": "products", "description": "What is for sale."},
            {"name": "orders", "description": "What was bought."},
            {"name": "staff", "description": "For those who run the shop."},
        ],
        "paths": paths,
        "components": {
            "schemas": components.schemas,
            "responses": components.responses,
            "securitySchemes": security_schemes(),
        },
    })
}

/// The document as it is published.
pub fn render() -> String {
    format!("{:#}\n", document())
}

fn about() -> String {
    let days = limits::IDEMPOTENCY_SECONDS / 86_400;
    format!(
        "Text is counted in Unicode characters after NFC normalisation and without the white \
         space around it. Integers are written without fraction and exponent. Fields and query \
         parameters that are not listed are refused; answers may gain fields. Times are in UTC, \
         amounts of money integers in minor units of the shop's one currency.\n\n\
         Errors are problems (RFC 9457, `application/problem+json`); the firewall alone, which \
         cannot know that media type, sends them as `application/json`. A path that is not listed \
         is answered with `404`, another method with `404` or, where a function sees it, with `405` \
         and `Allow`.\n\n\
         The routes that create something may be repeated with the same `Idempotency-Key`: for \
         {days} days the first answer is given again, byte for byte."
    )
}

fn security_schemes() -> Value {
    let days = limits::TOKEN_SECONDS / 86_400;
    json!({
        SIGV4: {
            "type": "apiKey",
            "in": "header",
            "name": "Authorization",
            "description": "AWS Signature Version 4 for the service `execute-api`, by an IAM \
                principal that may invoke the route.",
            "x-amazon-apigateway-authtype": "awsSigv4",
        },
        ORDER_TOKEN: {
            "type": "apiKey",
            "in": "header",
            "name": ORDER_ACCESS_TOKEN,
            "description": format!(
                "The `accessToken` that the order was answered with. It opens that order for \
                 {days} days. A wrong, old or missing token is answered as if there were no such \
                 order."
            ),
        },
    })
}

#[cfg(test)]
#[path = "openapi_tests.rs"]
mod tests;
