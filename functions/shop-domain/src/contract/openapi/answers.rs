//! What the routes answer: the schemas of `product_view`, `order`, `creating`,
//! and of lists.

use super::super::limits;
use super::super::models::{
    CURRENCY_PATTERN, amount, attribute, category, country, money, pixels, product_id, quantity,
    sku, version, words,
};
use super::super::routes::Answer;
use super::super::shape::{LINES_PATTERN, Member, Others, Shape, optional, required};
use crate::config::INSTRUCTIONS_BYTES;
use crate::listing::Sort;
use crate::order::PAYMENT_METHOD;
use crate::product::{MediaType, Status};
use crate::state::OrderStatus;

/// Pattern of an order's id.
pub(super) const ORDER_ID_PATTERN: &str = "^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$";

/// Pattern of a cursor.
pub(super) const CURSOR_PATTERN: &str = "^[A-Za-z0-9_-]+$";

const SLUG_PATTERN: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";
const MEDIA_URL_PATTERN: &str =
    "^/media/[0-7][0-9A-HJKMNP-TV-Z]{25}/[0-9a-f]{64}\\.(avif|webp|jpg|png)$";
const TOKEN_PATTERN: &str = "^[A-Za-z0-9_-]{43}$";

/// Pattern of a month of the years that times are told in.
pub(super) const MONTH_PATTERN: &str = "^((19[7-9]|20[0-9])[0-9]|210[0-5])-(0[1-9]|1[0-2])$";

/// The orders of a product list.
pub(super) fn sorts() -> Shape {
    words(&Sort::ALL)
}

/// The body of an answer.
pub(super) fn shape(answer: Answer) -> Shape {
    match answer {
        Answer::Products => list(
            "ProductList",
            "Products for shoppers.",
            product_item(),
            limits::PRODUCTS_PAGE.1,
        ),
        Answer::Product => answered(product()).named("Product", "A product, for shoppers."),
        Answer::ProductWithUploads => {
            let uploads = upload().up_to(limits::MEDIA_MAX);
            let uploads = required("uploads", uploads, "Where to send each picture.");
            answered(staff_product().chain([uploads])).named(
                "ProductWithUploads",
                "A product with what only staff may know, and where its pictures are to be sent.",
            )
        }
        Answer::Catalog => {
            let about = "A product with what only staff may know.";
            let product = answered(staff_product()).named("StaffProduct", about);
            list(
                "Catalog",
                "Products for staff.",
                product,
                limits::STAFF_PAGE.1,
            )
        }
        Answer::PlacedOrder => {
            let token = required(
                "accessToken",
                Shape::Pattern(TOKEN_PATTERN),
                "Opens the order to its guest; told here and never again.",
            );
            let (id, rest) = order();
            let members = [id, token].into_iter().chain(rest);
            answered(members).named("PlacedOrder", "An order, with the token that opens it.")
        }
        Answer::Order => whole_order(),
        Answer::Orders => {
            let items = Shape::Either(vec![order_summary(), whole_order()]);
            let about = "Orders for staff: a month's in short, or the one asked for in full.";
            list("OrderList", about, items, limits::STAFF_PAGE.1)
        }
    }
}

fn answered(members: impl IntoIterator<Item = Member>) -> Shape {
    Shape::Object(members.into_iter().collect(), Others::Ignored)
}

/// `products` for shoppers and staff are at most so many.
fn list(name: &'static str, about: &'static str, items: Shape, most: u32) -> Shape {
    let shape = answered([
        required(
            "items",
            items.up_to(most as usize),
            "The entries of this page.",
        ),
        required(
            "nextCursor",
            Shape::Pattern(CURSOR_PATTERN).or_null(),
            "What to send as `cursor` for the next page, with the same filters.",
        ),
        required(
            "truncated",
            Shape::Boolean,
            "Whether a search found more than it looked at.",
        ),
    ]);
    shape.named(name, about)
}

fn product() -> impl Iterator<Item = Member> {
    let description = Shape::lines(limits::DESCRIPTION_LENGTH);
    let attributes = attribute().up_to(limits::ATTRIBUTES_MAX);
    let media = picture().up_to(limits::MEDIA_MAX);
    let own = [
        required("description", description, "Plain text."),
        required("attributes", attributes, "Attributes."),
        required(
            "media",
            media,
            "Pictures; those with the same `alt` are sizes of one.",
        ),
    ];
    common().into_iter().chain(own)
}

fn product_item() -> Shape {
    let thumbnail = picture().or_null();
    let thumbnail = required(
        "thumbnail",
        thumbnail,
        "The first picture, if there is one, in the smallest of its sizes.",
    );
    let members = common().into_iter().chain([thumbnail]);
    answered(members).named("ProductItem", "A product in a list, for shoppers.")
}

/// What every view of a product has.
fn common() -> [Member; 12] {
    let slug = Shape::Text(1, limits::SLUG_LENGTH, SLUG_PATTERN);
    let tag = Shape::line(limits::TAG_LENGTH);
    let tags = Shape::Set(Box::new(tag), 0, limits::TAGS_MAX);
    let availability = Shape::Choice(vec!["in_stock", "low_stock", "out_of_stock"]);
    [
        required("productId", product_id(), "Identifier, a ULID."),
        required("sku", sku(), "Stock-keeping unit."),
        required("slug", slug, "Name in the path of the product's page."),
        required("title", Shape::line(limits::TITLE_LENGTH), "Title."),
        required("category", category(), "Category."),
        required("tags", tags, "Tags."),
        required("price", money(), "Price."),
        required(
            "availability",
            availability,
            "How much there is: `low_stock` are the last ones.",
        ),
        required("maxPerOrder", quantity(), "Most pieces in one order."),
        required("createdAt", time(), "When it was created."),
        required(
            "updatedAt",
            time(),
            "When its presentation was last changed.",
        ),
        required("version", version(), "Counts the changes, from 1."),
    ]
}

fn staff_product() -> impl Iterator<Item = Member> {
    let stock = Shape::Integer(0, limits::STOCK_MAX.into());
    let sold = Shape::Integer(0, u32::MAX.into());
    let own = [
        required("status", words(&Status::ALL), "Whether shoppers see it."),
        required("stock", stock, "Pieces in stock."),
        required("sold", sold, "Pieces sold."),
        required("taxClass", category(), "A class of the shop's tax table."),
    ];
    product().chain(own)
}

fn picture() -> Shape {
    let shape = answered([
        required(
            "url",
            Shape::Pattern(MEDIA_URL_PATTERN),
            "Its path on the site.",
        ),
        required("type", words(&MediaType::ALL), "Media type."),
        required("width", pixels(), "Width in pixels."),
        required("height", pixels(), "Height in pixels."),
        required("alt", Shape::line(limits::ALT_LENGTH), "Alternative text."),
    ]);
    shape.named("Picture", "A picture, and where it is served.")
}

fn upload() -> Shape {
    let headers = Shape::Map(Box::new(Shape::Text(0, 1_000, "")));
    let shape = answered([
        required("url", Shape::Format("uri"), "Where to send the file."),
        required("method", Shape::Choice(vec!["PUT"]), "How to send it."),
        required(
            "headers",
            headers,
            "What to send with it: all of it is signed.",
        ),
        required("expiresAt", time(), "Until when it is allowed."),
    ]);
    shape.named("Upload", "The permission to upload one picture.")
}

fn whole_order() -> Shape {
    let (id, rest) = order();
    answered([id].into_iter().chain(rest)).named("Order", "An order.")
}

/// The id of an order, and the rest of it.
fn order() -> (Member, impl Iterator<Item = Member>) {
    let lines = Shape::Array(Box::new(order_line()), 1, limits::LINES_MAX);
    let method = Shape::line(limits::NAME_LENGTH);
    let note = Shape::Text(1, limits::NOTE_LENGTH, LINES_PATTERN).or_null();
    let locale = Shape::line(limits::LOCALE_LENGTH).or_null();
    let rest = [
        required(
            "status",
            words(&OrderStatus::ALL),
            "Where the order stands.",
        ),
        required("payment", payment(), ""),
        required("fulfilment", fulfilment(), ""),
        required(
            "lines",
            lines,
            "What was ordered, as it was at that moment.",
        ),
        required("totals", totals(), ""),
        required("contact", contact(), ""),
        required("shippingAddress", address(), ""),
        required("shippingMethod", method, "Id of the shipping method."),
        required("note", note, "What the shopper wanted to say."),
        required("locale", locale, "Language tag of the shopper's page."),
        required("placedAt", time(), "When it was placed."),
        required("version", version(), "Counts the changes, from 1."),
    ];
    let id = required(
        "orderId",
        Shape::Pattern(ORDER_ID_PATTERN),
        "Identifier; no secret.",
    );
    (id, rest.into_iter())
}

fn order_line() -> Shape {
    let rate = Shape::Integer(0, 10_000);
    let shape = answered([
        required("productId", product_id(), "The product."),
        required("sku", sku(), "Its SKU."),
        required("title", Shape::line(limits::TITLE_LENGTH), "Its title."),
        required("quantity", quantity(), "Pieces."),
        required("unitPrice", amount(), "Price of one, in minor units."),
        required("lineTotal", amount(), "Price of all, in minor units."),
        required("taxRateBps", rate, "Tax rate in basis points."),
        required("tax", amount(), "Tax of the line, rounded half up."),
    ]);
    shape.named("OrderLine", "A product in an order.")
}

fn totals() -> Shape {
    let currency = Shape::Pattern(CURRENCY_PATTERN);
    let shape = answered([
        required(
            "currency",
            currency,
            "Currency of every amount of the order.",
        ),
        required("subtotal", amount(), "Sum of the lines."),
        required("shipping", amount(), "Price of shipping."),
        required("tax", amount(), "Tax of lines and shipping."),
        required(
            "taxIncluded",
            Shape::Boolean,
            "Whether the other amounts contain the tax.",
        ),
        required("grandTotal", amount(), "What is to be paid."),
    ]);
    shape.named(
        "Totals",
        "The sums of an order: `grandTotal` is `subtotal + shipping`, and `+ tax` unless it is included.",
    )
}

fn payment() -> Shape {
    let instructions = Shape::Text(0, INSTRUCTIONS_BYTES, "");
    let shape = answered([
        payment_status(),
        required(
            "method",
            Shape::Choice(vec![PAYMENT_METHOD]),
            "How it is paid.",
        ),
        required("instructions", instructions, "How to pay, in words."),
    ]);
    shape.named("Payment", "Where the money is.")
}

fn payment_status() -> Member {
    let words = Shape::Choice(vec!["pending", "paid", "refunded", "void"]);
    required("status", words, "Where the money is.")
}

fn fulfilment() -> Shape {
    answered([fulfilment_status()]).named("Fulfilment", "Where the goods are.")
}

fn fulfilment_status() -> Member {
    let words = Shape::Choice(vec!["unfulfilled", "fulfilled", "returned"]);
    required("status", words, "Where the goods are.")
}

fn contact() -> Shape {
    let phone = Shape::line(limits::PHONE_LENGTH).or_null();
    let shape = answered([
        required("name", Shape::line(limits::NAME_LENGTH), "Full name."),
        required(
            "email",
            Shape::line(limits::EMAIL_LENGTH),
            "E-mail address.",
        ),
        required("phone", phone, "Telephone number."),
    ]);
    shape.named("Contact", "Who ordered.")
}

fn address() -> Shape {
    let line = || Shape::line(limits::NAME_LENGTH);
    let postal_code = Shape::line(limits::POSTAL_CODE_LENGTH);
    let shape = answered([
        required("line1", line(), "Street and number."),
        required("line2", line().or_null(), "More of it."),
        required("city", line(), "City."),
        required("region", line().or_null(), "State, county or province."),
        required("postalCode", postal_code, "Postal code."),
        required("country", country(), "ISO 3166-1 alpha-2 code."),
    ]);
    shape.named("Address", "Where the order goes.")
}

fn order_summary() -> Shape {
    let lines = Shape::Integer(1, limits::LINES_MAX as i64);
    let shape = answered([
        required("orderId", Shape::Pattern(ORDER_ID_PATTERN), "Identifier."),
        required("placedAt", time(), "When it was placed."),
        required(
            "status",
            words(&OrderStatus::ALL),
            "Where the order stands.",
        ),
        required("payment", answered([payment_status()]), ""),
        required("fulfilment", fulfilment(), ""),
        required("lineCount", lines, "Number of lines."),
        required("grandTotal", money(), "What is to be paid."),
    ]);
    shape.named("OrderSummary", "An order in a list: no name, no address.")
}

fn time() -> Shape {
    Shape::Format("date-time")
}

/// A mistake in a request.
pub(super) fn fault() -> Shape {
    let available = Shape::Integer(0, limits::AVAILABLE_SHOWN_MAX.into());
    let maximum = Shape::Either(vec![quantity(), money()]);
    let shape = answered([
        optional(
            "pointer",
            Shape::Pattern("^#(/.*)?$"),
            "Where in the body: a JSON pointer as URI fragment.",
        ),
        optional(
            "parameter",
            Shape::Text(0, limits::NAME_LENGTH, ""),
            "Or which query parameter.",
        ),
        required(
            "code",
            Shape::Pattern("^[a-z]+(-[a-z]+)*$"),
            "A word for programs.",
        ),
        required(
            "detail",
            Shape::Text(1, 1_000, ""),
            "A sentence for people.",
        ),
        optional("productId", product_id(), "The product of the line."),
        optional("unitPrice", amount(), "Its price now, in minor units."),
        optional(
            "available",
            available,
            "Pieces there are now, as far as a shopper is told.",
        ),
        optional("maximum", maximum, "The most that is possible."),
        optional("total", money(), "The total now."),
    ]);
    shape.named("Fault", "One mistake, and what would be right.")
}
