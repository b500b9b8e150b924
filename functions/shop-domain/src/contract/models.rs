//! JSON Schema draft-04 models of the request bodies, for API Gateway.
//!
//! They are a coarse first net: structure, required members, bounds, and the
//! patterns of what machines write. What people type is judged by the rules
//! alone, because only they answer with a pointer per mistake. A model never
//! refuses what the rules accept: lengths are three times the rule's, since a
//! gateway counts what was sent, decomposed or in UTF-16, and the rules count
//! after NFC normalisation.
//!
//! API Gateway ignores `minItems`, `maxItems`, `exclusiveMinimum`, `default`
//! and `format`; none of them appears here.
//! <https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html>

use serde_json::{Map, Value, json};

use super::limits;

/// Pattern of a product id (a ULID).
pub const PRODUCT_ID_PATTERN: &str = "^[0-7][0-9A-HJKMNP-TV-Z]{25}$";

/// Pattern of a SKU.
pub const SKU_PATTERN: &str = "^[A-Z0-9][A-Z0-9-]{0,63}$";

/// Pattern of a category.
pub const CATEGORY_PATTERN: &str = "^[a-z0-9-]{1,40}$";

/// Pattern of an ISO 3166-1 alpha-2 country code.
pub const COUNTRY_PATTERN: &str = "^[A-Z]{2}$";

/// Pattern of an ISO 4217 currency code.
pub const CURRENCY_PATTERN: &str = "^[A-Z]{3}$";

/// Pattern of a SHA-256 digest in lower-case hexadecimal.
pub const SHA256_PATTERN: &str = "^[0-9a-f]{64}$";

/// Media types of pictures; SVG can carry scripts and is not among them.
pub const MEDIA_TYPES: [&str; 4] = ["image/avif", "image/webp", "image/jpeg", "image/png"];

/// States of a product, first the one a product has when it does not say.
pub const PRODUCT_STATUSES: [&str; 3] = ["active", "draft", "archived"];

/// Steps of an order that staff can take.
pub const TRANSITIONS: [&str; 8] = [
    "confirm", "complete", "cancel", "pay", "refund", "void", "fulfil", "return",
];

const LENGTH_SLACK: usize = 3;
const DRAFT_04: &str = "http://json-schema.org/draft-04/schema#";

/// A request body's model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Model {
    /// A new order.
    OrderRequest,
    /// A step of an order.
    OrderTransition,
    /// A new product.
    ProductRequest,
    /// A change of a product.
    ProductChange,
}

impl Model {
    /// All models, in alphabetical order.
    pub const ALL: [Model; 4] = [
        Model::OrderRequest,
        Model::OrderTransition,
        Model::ProductChange,
        Model::ProductRequest,
    ];

    /// The model's name: letters only, as API Gateway asks.
    pub const fn name(self) -> &'static str {
        match self {
            Model::OrderRequest => "OrderRequest",
            Model::OrderTransition => "OrderTransition",
            Model::ProductRequest => "ProductRequest",
            Model::ProductChange => "ProductChange",
        }
    }

    /// Largest body in bytes.
    pub const fn body_limit(self) -> usize {
        match self {
            Model::OrderRequest | Model::OrderTransition => limits::ORDER_BODY_BYTES,
            Model::ProductRequest | Model::ProductChange => limits::PRODUCT_BODY_BYTES,
        }
    }

    /// The schema.
    pub fn schema(self) -> Value {
        match self {
            Model::OrderRequest => order_request(),
            Model::OrderTransition => order_transition(),
            Model::ProductRequest => product_request(),
            Model::ProductChange => product_change(),
        }
    }
}

/// The body of `POST /api/orders`.
pub fn order_request() -> Value {
    let line = object(
        &["productId", "quantity", "unitPrice"],
        [
            ("productId", pattern(PRODUCT_ID_PATTERN)),
            ("quantity", integer(1, limits::QUANTITY_MAX.into())),
            ("unitPrice", amount()),
        ],
    );
    let contact = object(
        &["name", "email"],
        [
            ("name", text(limits::NAME_LENGTH)),
            ("email", text(limits::EMAIL_LENGTH)),
            ("phone", nullable(limits::PHONE_LENGTH)),
        ],
    );
    let address = object(
        &["line1", "city", "postalCode", "country"],
        [
            ("line1", text(limits::NAME_LENGTH)),
            ("line2", nullable(limits::NAME_LENGTH)),
            ("city", text(limits::NAME_LENGTH)),
            ("region", nullable(limits::NAME_LENGTH)),
            ("postalCode", text(limits::POSTAL_CODE_LENGTH)),
            ("country", pattern(COUNTRY_PATTERN)),
        ],
    );
    root(
        "OrderRequest",
        &[
            "lines",
            "contact",
            "shippingAddress",
            "shippingMethod",
            "expectedTotal",
        ],
        [
            ("lines", array(line)),
            ("contact", contact),
            ("shippingAddress", address),
            ("shippingMethod", text(limits::NAME_LENGTH)),
            ("note", nullable(limits::NOTE_LENGTH)),
            ("locale", nullable(limits::LOCALE_LENGTH)),
            ("expectedTotal", money()),
        ],
    )
}

/// The body of `POST /api/orders/{orderId}`.
pub fn order_transition() -> Value {
    root(
        "OrderTransition",
        &["transition"],
        [
            ("transition", choice(&TRANSITIONS)),
            ("expectedVersion", version()),
        ],
    )
}

/// The body of `POST /api/products`.
pub fn product_request() -> Value {
    let mut members = vec![("sku", pattern(SKU_PATTERN))];
    members.extend(product_members());
    members.push(("stock", integer(0, limits::STOCK_MAX.into())));
    root(
        "ProductRequest",
        &["sku", "title", "category", "price", "stock"],
        members,
    )
}

/// The body of `POST /api/products/{productId}`.
pub fn product_change() -> Value {
    let mut members = vec![("expectedVersion", version())];
    members.extend(product_members());
    let stock = i64::from(limits::STOCK_MAX);
    members.push(("stockDelta", integer(-stock, stock)));
    root("ProductChange", &[], members)
}

fn product_members() -> Vec<(&'static str, Value)> {
    let attribute = object(
        &["name", "value"],
        [
            ("name", text(limits::ATTRIBUTE_NAME_LENGTH)),
            ("value", text(limits::ATTRIBUTE_VALUE_LENGTH)),
        ],
    );
    let media = object(
        &["sha256", "type", "size", "width", "height", "alt"],
        [
            ("sha256", pattern(SHA256_PATTERN)),
            ("type", choice(&MEDIA_TYPES)),
            (
                "size",
                json!({"type": "integer", "minimum": 1, "maximum": limits::MEDIA_BYTES_MAX}),
            ),
            ("width", integer(1, limits::PIXELS_MAX.into())),
            ("height", integer(1, limits::PIXELS_MAX.into())),
            ("alt", text(limits::ALT_LENGTH)),
        ],
    );
    vec![
        ("title", text(limits::TITLE_LENGTH)),
        ("description", text(limits::DESCRIPTION_LENGTH)),
        ("category", pattern(CATEGORY_PATTERN)),
        ("tags", array(text(limits::TAG_LENGTH))),
        ("attributes", array(attribute)),
        ("price", money()),
        ("taxClass", pattern(CATEGORY_PATTERN)),
        ("maxPerOrder", integer(1, limits::QUANTITY_MAX.into())),
        ("status", choice(&PRODUCT_STATUSES)),
        ("media", array(media)),
    ]
}

fn money() -> Value {
    object(
        &["amount", "currency"],
        [
            ("amount", amount()),
            ("currency", pattern(CURRENCY_PATTERN)),
        ],
    )
}

fn amount() -> Value {
    integer(0, limits::AMOUNT_MAX.into())
}

fn version() -> Value {
    integer(1, i64::from(u32::MAX))
}

fn integer(minimum: i64, maximum: i64) -> Value {
    json!({"type": "integer", "minimum": minimum, "maximum": maximum})
}

fn pattern(pattern: &str) -> Value {
    json!({"type": "string", "pattern": pattern})
}

fn choice(values: &[&str]) -> Value {
    json!({"type": "string", "enum": values})
}

fn text(length: usize) -> Value {
    json!({"type": "string", "maxLength": length * LENGTH_SLACK})
}

fn nullable(length: usize) -> Value {
    json!({"type": ["string", "null"], "maxLength": length * LENGTH_SLACK})
}

fn array(items: Value) -> Value {
    json!({"type": "array", "items": items})
}

fn object(required: &[&str], members: impl IntoIterator<Item = (&'static str, Value)>) -> Value {
    let properties: Map<String, Value> = members
        .into_iter()
        .map(|(name, schema)| (name.to_owned(), schema))
        .collect();
    let mut schema = json!({"type": "object", "additionalProperties": false});
    // Draft 04 forbids an empty `required`.
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    schema["properties"] = Value::Object(properties);
    schema
}

fn root(
    title: &str,
    required: &[&str],
    members: impl IntoIterator<Item = (&'static str, Value)>,
) -> Value {
    let mut schema = json!({"$schema": DRAFT_04, "title": title});
    if let (Value::Object(to), Value::Object(from)) = (&mut schema, object(required, members)) {
        to.extend(from);
    }
    schema
}

#[cfg(test)]
#[path = "models_tests.rs"]
mod tests;
