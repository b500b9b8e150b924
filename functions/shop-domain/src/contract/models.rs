//! The request bodies: as JSON Schema draft-04 models for API Gateway, and
//! exactly for the API's document.
//!
//! The gateway's models are a coarse first net: structure, required members,
//! bounds, and the patterns of what machines write. What people type is judged
//! by the rules alone, because only they answer with a pointer per mistake. A
//! model never refuses what the rules accept (see [`Shape::draft_04`]).
//!
//! API Gateway ignores `minItems`, `maxItems`, `exclusiveMinimum`, `default`
//! and `format`; none of them appears here.
//! <https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html>

use serde_json::{Value, json};

use super::limits;
use super::shape::{BLANK_PATTERN, Member, Others, Shape, optional, required};
use crate::country::Country;
use crate::product::{MediaType, Status};
use crate::state::Transition;

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

/// Pattern of an e-mail address.
pub const EMAIL_PATTERN: &str = r"^[^@\s\x00-\x1F\x7F-\x9F]+@[^@\s\x00-\x1F\x7F-\x9F]+$";

/// Pattern of a language tag.
pub const LOCALE_PATTERN: &str = "^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*$";

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

    /// The body.
    pub fn shape(self) -> Shape {
        match self {
            Model::OrderRequest => order_request(),
            Model::OrderTransition => order_transition(),
            Model::ProductRequest => product_request(),
            Model::ProductChange => product_change(),
        }
    }

    /// The gateway's model.
    pub fn schema(self) -> Value {
        let mut schema = json!({"$schema": DRAFT_04, "title": self.name()});
        if let (Value::Object(to), Value::Object(from)) = (&mut schema, self.shape().draft_04()) {
            to.extend(from);
        }
        schema
    }
}

/// The names of an enum's values.
pub fn words<T>(values: &[(&'static str, T)]) -> Shape {
    Shape::Choice(values.iter().map(|(name, _)| *name).collect())
}

fn request(members: impl Into<Vec<Member>>) -> Shape {
    Shape::Object(members.into(), Others::Refused)
}

fn order_request() -> Shape {
    let line = request([
        required("productId", product_id(), "The product."),
        required(
            "quantity",
            quantity(),
            "Pieces; at most the product's `maxPerOrder`.",
        ),
        required(
            "unitPrice",
            amount(),
            "The price the shopper saw; compared, never charged.",
        ),
    ]);
    let lines = Shape::Array(
        Box::new(line.named("OrderRequestLine", "A product and how much of it.")),
        1,
        limits::LINES_MAX,
    );
    let contact = request([
        required("name", Shape::line(limits::NAME_LENGTH), "Full name."),
        required(
            "email",
            Shape::Text(3, limits::EMAIL_LENGTH, EMAIL_PATTERN),
            "E-mail address.",
        ),
        optional("phone", blank(limits::PHONE_LENGTH), "Telephone number."),
    ]);
    let address = request([
        required(
            "line1",
            Shape::line(limits::NAME_LENGTH),
            "Street and number.",
        ),
        optional("line2", blank(limits::NAME_LENGTH), "More of it."),
        required("city", Shape::line(limits::NAME_LENGTH), "City."),
        optional(
            "region",
            blank(limits::NAME_LENGTH),
            "State, county or province.",
        ),
        required(
            "postalCode",
            Shape::line(limits::POSTAL_CODE_LENGTH),
            "Postal code.",
        ),
        required(
            "country",
            country(),
            "ISO 3166-1 alpha-2 code; the shipping method must serve it.",
        ),
    ]);
    let locale = Shape::Text(2, limits::LOCALE_LENGTH, LOCALE_PATTERN);
    let shape = request([
        required(
            "lines",
            lines,
            "Lines of the same product are merged; so many different ones may remain.",
        ),
        required(
            "contact",
            contact.named("OrderRequestContact", "Who orders."),
            "",
        ),
        required(
            "shippingAddress",
            address.named("OrderRequestAddress", "Where it goes."),
            "",
        ),
        required(
            "shippingMethod",
            Shape::line(limits::NAME_LENGTH),
            "Id of a shipping method of the shop.",
        ),
        optional(
            "note",
            Shape::lines(limits::NOTE_LENGTH).or_null(),
            "What the shopper wants to say.",
        ),
        optional(
            "locale",
            locale.or_null(),
            "Language tag of the shopper's page.",
        ),
        required("expectedTotal", money(), "The total the shopper saw."),
    ]);
    shape.named("OrderRequest", "An order to place.")
}

fn order_transition() -> Shape {
    let shape = request([
        required("transition", words(&Transition::ALL), "The step to take."),
        optional(
            "expectedVersion",
            version(),
            "The version the caller has seen; without it the state alone decides.",
        ),
    ]);
    shape.named("OrderTransition", "A step of an order.")
}

fn product_request() -> Shape {
    let mut members = vec![required("sku", sku(), "Stock-keeping unit; unique.")];
    members.extend(product_members().map(|member| Member {
        required: matches!(member.name, "title" | "category" | "price"),
        ..member
    }));
    let stock = Shape::Integer(0, limits::STOCK_MAX.into());
    members.push(required("stock", stock, "Pieces in stock."));
    request(members).named("ProductRequest", "A product to create.")
}

fn product_change() -> Shape {
    const VERSION: &str = "expectedVersion";
    let mut members = vec![optional(
        VERSION,
        version(),
        "The version the caller has seen; required to change anything but the stock.",
    )];
    members.extend(product_members().map(|member| Member {
        needs: Some(VERSION),
        default: None,
        ..member
    }));
    let stock = i64::from(limits::STOCK_MAX);
    members.push(optional(
        "stockDelta",
        Shape::Integer(-stock, stock),
        "Pieces to add, or to take away; the stock never falls below zero.",
    ));
    request(members).named(
        "ProductChange",
        "What is to change; an empty object renews the upload URLs.",
    )
}

fn product_members() -> impl Iterator<Item = Member> {
    let attribute = attribute();
    let media = request([
        required(
            "sha256",
            Shape::Pattern(SHA256_PATTERN),
            "SHA-256 of the file; a product has each file once.",
        ),
        required("type", words(&MediaType::ALL), "Media type of the file."),
        required(
            "size",
            // 5 MiB.
            Shape::Integer(1, limits::MEDIA_BYTES_MAX as i64),
            "Bytes of the file.",
        ),
        required("width", pixels(), "Width in pixels."),
        required("height", pixels(), "Height in pixels."),
        required("alt", Shape::line(limits::ALT_LENGTH), "Alternative text."),
    ]);
    let media = media.named("ProductRequestMedia", "A picture to upload.");
    let tags = Shape::Set(
        Box::new(Shape::line(limits::TAG_LENGTH)),
        0,
        limits::TAGS_MAX,
    );
    [
        optional(
            "title",
            Shape::line(limits::TITLE_LENGTH),
            "Title; a new product's slug is made of it.",
        ),
        optional(
            "description",
            Shape::lines(limits::DESCRIPTION_LENGTH),
            "Plain text.",
        )
        .or(""),
        optional("category", category(), "Category."),
        optional("tags", tags, "Tags.").or(json!([])),
        optional(
            "attributes",
            attribute.up_to(limits::ATTRIBUTES_MAX),
            "Attributes.",
        )
        .or(json!([])),
        optional("price", money(), "Price in the shop's currency."),
        optional("taxClass", category(), "A class of the shop's tax table.")
            .or(crate::config::STANDARD_TAX),
        optional("maxPerOrder", quantity(), "Most pieces in one order.")
            .or(limits::MAX_PER_ORDER_DEFAULT),
        optional("status", words(&Status::ALL), "Whether shoppers see it.")
            .or(Status::default().as_str()),
        optional(
            "media",
            media.up_to(limits::MEDIA_MAX),
            "Pictures; each gets an upload URL. Those with the same `alt` are sizes of one.",
        )
        .or(json!([])),
    ]
    .into_iter()
}

/// A name and a value.
pub(super) fn attribute() -> Shape {
    let name = Shape::line(limits::ATTRIBUTE_NAME_LENGTH);
    let value = Shape::line(limits::ATTRIBUTE_VALUE_LENGTH);
    let shape = request([
        required("name", name, "What is told, such as Volume."),
        required("value", value, "What it is, such as 330 ml."),
    ]);
    shape.named("Attribute", "A name and a value.")
}

/// An amount and its currency.
pub(super) fn money() -> Shape {
    let shape = request([
        required("amount", amount(), "Minor units, such as cents."),
        required(
            "currency",
            Shape::Pattern(CURRENCY_PATTERN),
            "ISO 4217 code of the shop's one currency.",
        ),
    ]);
    shape.named("Money", "An amount and its currency.")
}

/// An amount in minor units.
pub(super) fn amount() -> Shape {
    Shape::Integer(0, limits::AMOUNT_MAX.into())
}

/// Counts the changes of a product or an order.
pub(super) fn version() -> Shape {
    Shape::Integer(1, u32::MAX.into())
}

/// Pieces of one product in one order.
pub(super) fn quantity() -> Shape {
    Shape::Integer(1, limits::QUANTITY_MAX.into())
}

/// Width or height of a picture.
pub(super) fn pixels() -> Shape {
    Shape::Integer(1, limits::PIXELS_MAX.into())
}

/// A product's id.
pub(super) fn product_id() -> Shape {
    Shape::Pattern(PRODUCT_ID_PATTERN)
}

/// A stock-keeping unit.
pub(super) fn sku() -> Shape {
    Shape::Pattern(SKU_PATTERN)
}

/// A category, or another id of that form.
pub(super) fn category() -> Shape {
    Shape::Pattern(CATEGORY_PATTERN)
}

/// A country's code.
pub(super) fn country() -> Shape {
    let letters = || 'A'..='Z';
    let pairs = letters().flat_map(|a| letters().map(move |b| format!("{a}{b}")));
    let codes = pairs.filter(|pair| Country::parse(pair).is_some());
    Shape::Code(COUNTRY_PATTERN, codes.collect())
}

fn blank(max: usize) -> Shape {
    Shape::Text(0, max, BLANK_PATTERN).or_null()
}

#[cfg(test)]
#[path = "models_tests.rs"]
mod tests;
