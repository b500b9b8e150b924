//! Requests as data.
//!
//! Words in braces stand for what the shop that is asked has for them:
//! `{product}`, `{order}`, `{token}` and `{etag}` for a product, an order of
//! it, the order's token, and the ETag of the list of products; `{pictured}`,
//! `{picture}`, `{upload}`, `{lasting}` and `{object}` for a product with a
//! picture, the picture's path, the address that takes it, that address with a
//! longer life than was signed, and without a signature.

mod addresses;
mod caching;
mod media;

use super::case::{Body, Case, Who};
use Body::{Long, None, Order, Product, Text};
use Who::{Misspelt, Plain, Signed, Stranger, Visitor};

const JSON: (&str, &str) = ("content-type", "application/json");
const K1: (&str, &str) = ("idempotency-key", "fidelity-0000000000001");
const K2: (&str, &str) = ("idempotency-key", "fidelity-0000000000002");
const K3: (&str, &str) = ("idempotency-key", "fidelity-0000000000003");
const K4: (&str, &str) = ("idempotency-key", "fidelity-0000000000004");
const K5: (&str, &str) = ("idempotency-key", "fidelity-0000000000005");
const BROWSE: &[(&str, &str)] = &[];
const ORDERING: &[(&str, &str)] = &[JSON, K1];

const fn get(name: &'static str, path: &'static str) -> Case {
    Case::new(name, Visitor, "GET", path, BROWSE, None)
}

const fn by(name: &'static str, method: &'static str, path: &'static str) -> Case {
    Case::new(name, Visitor, method, path, BROWSE, None)
}

const fn with(
    name: &'static str,
    path: &'static str,
    headers: &'static [(&'static str, &'static str)],
) -> Case {
    Case::new(name, Visitor, "GET", path, headers, None)
}

const fn order(name: &'static str, body: Body) -> Case {
    Case::new(name, Visitor, "POST", "/api/orders", ORDERING, body)
}

const fn ordering(
    name: &'static str,
    headers: &'static [(&'static str, &'static str)],
    body: Body,
) -> Case {
    Case::new(name, Visitor, "POST", "/api/orders", headers, body)
}

const fn staff(name: &'static str, method: &'static str, path: &'static str, body: Body) -> Case {
    Case::new(name, Signed, method, path, &[K2], body)
}

const fn adding(
    name: &'static str,
    headers: &'static [(&'static str, &'static str)],
    body: Body,
) -> Case {
    Case::new(name, Signed, "POST", "/api/products", headers, body)
}

/// All cases, in the order in which they are asked.
pub fn all() -> impl Iterator<Item = &'static Case> {
    [CASES, media::CASES, addresses::CASES, caching::CASES]
        .into_iter()
        .flatten()
}

/// Those of the shop and its API.
const CASES: &[Case] = &[
    // The site.
    get("home page", "/"),
    get("home page by its file", "/index.html"),
    get("no such page", "/no-such-page"),
    get("no such file", "/assets/none.js"),
    get("no such picture", "/media/none.webp"),
    get("page of a problem", "/problems/not-found"),
    get("page with a slash too many", "/problems/not-found/"),
    get("the document of the API", "/openapi.json"),
    get("a folder", "/problems/"),
    get("a file above the site", "/assets/..%2f..%2fsecret.txt"),
    by("head of the home page", "HEAD", "/"),
    by("posting to a page", "POST", "/"),
    by("deleting a page", "DELETE", "/"),
    by("options of a page", "OPTIONS", "/"),
    with(
        "a range of a file",
        "/openapi.json",
        &[("range", "bytes=0-9")],
    ),
    // Products, by the distribution.
    get("products", "/api/products"),
    get("products again", "/api/products"),
    with(
        "products unchanged",
        "/api/products",
        &[("if-none-match", "{etag}")],
    ),
    with(
        "products changed",
        "/api/products",
        &[("if-none-match", "\"other\"")],
    ),
    with(
        "products from another site",
        "/api/products?limit=7",
        &[("origin", "https://evil.example")],
    ),
    by("head of products", "HEAD", "/api/products?limit=8"),
    by("options of products", "OPTIONS", "/api/products"),
    by("posting products by the site", "POST", "/api/products"),
    by("deleting products", "DELETE", "/api/products"),
    get("products of a category", "/api/products?category=kitchen"),
    get("products of no category", "/api/products?category=none"),
    get("products by words", "/api/products?q=blue%20mug"),
    get(
        "products by letters of any script",
        "/api/products?q=%C5%81%C3%B3d%C5%BA",
    ),
    get("products by price", "/api/products?sort=price_desc"),
    get("products in no order", "/api/products?sort=random"),
    get("no products", "/api/products?limit=0"),
    get("too many products", "/api/products?limit=49"),
    get("products in words", "/api/products?limit=many"),
    get("one product a page", "/api/products?limit=1"),
    get("a cursor of nobody", "/api/products?cursor=AAAA"),
    get("products by id", "/api/products?ids={product}"),
    get("products by no id", "/api/products?ids=none"),
    get("an unknown parameter", "/api/products?page=2"),
    get("a parameter twice", "/api/products?limit=2&limit=3"),
    get("a product", "/api/products/{product}"),
    get(
        "no such product",
        "/api/products/01J9ZCW3R2K7Q8N5M4B6V0X1YZ",
    ),
    get("no id of a product", "/api/products/none"),
    get("products with a slash", "/api/products/"),
    get("no such route", "/api/nothing"),
    get("the beginning of all routes", "/api"),
    get("a route below a product", "/api/products/{product}/more"),
    with(
        "a bearer's token at an open route",
        "/api/products?limit=9",
        &[("authorization", "Bearer x")],
    ),
    // Orders of shoppers.
    order("an order", Order(&[])),
    order("the same order again", Order(&[])),
    order(
        "another order with its key",
        Order(&[("/note", "\"other\"")]),
    ),
    ordering("an order without a key", &[JSON], Order(&[])),
    ordering(
        "an order with a short key",
        &[JSON, ("idempotency-key", "short")],
        Order(&[]),
    ),
    ordering(
        "an order with a quoted key",
        &[JSON, ("idempotency-key", "\"fidelity-0000000000009\"")],
        Order(&[]),
    ),
    order("an empty order", Text("")),
    order("an object without members", Text("{}")),
    order("half an object", Text("{\"lines\":[")),
    order("a list", Text("[]")),
    order("nothing", Text("null")),
    order("no JSON", Text("lines=1")),
    order(
        "an order of no pieces",
        Order(&[("/lines/0/quantity", "0")]),
    ),
    order(
        "an order of less than nothing",
        Order(&[("/lines/0/quantity", "-1")]),
    ),
    order(
        "an order of half a piece",
        Order(&[("/lines/0/quantity", "1.5")]),
    ),
    order(
        "an order of pieces in words",
        Order(&[("/lines/0/quantity", "\"2\"")]),
    ),
    order(
        "an order of too many pieces",
        Order(&[("/lines/0/quantity", "100")]),
    ),
    order("an order without lines", Order(&[("/lines", "[]")])),
    order(
        "an order with more to it",
        Order(&[("/coupon", "\"FREE\"")]),
    ),
    order(
        "an order to nowhere",
        Order(&[("/shippingAddress/country", "\"XX\"")]),
    ),
    order(
        "an order to too far away",
        Order(&[("/shippingAddress/country", "\"AQ\"")]),
    ),
    order(
        "an order of nobody",
        Order(&[("/contact/email", "\"nobody\"")]),
    ),
    order("an order with a long note", Order(&[("/note", "\"LONG\"")])),
    order(
        "an order without a total",
        Order(&[("/expectedTotal", "null")]),
    ),
    ordering(
        "an order at another price",
        &[JSON, K3],
        Order(&[("/lines/0/unitPrice", "1")]),
    ),
    ordering(
        "an order at another total",
        &[JSON, K3],
        Order(&[("/expectedTotal/amount", "1")]),
    ),
    ordering(
        "an order of more than there is",
        &[JSON, K3],
        Order(&[("/lines/0/quantity", "9")]),
    ),
    ordering(
        "an order of what is not sold",
        &[JSON, K3],
        Order(&[("/lines/0/productId", "\"01J9ZCW3R2K7Q8N5M4B6V0X1YZ\"")]),
    ),
    ordering(
        "an order as text",
        &[("content-type", "text/plain"), K3],
        Order(&[]),
    ),
    ordering(
        "an order as a form",
        &[("content-type", "application/x-www-form-urlencoded"), K3],
        Text("lines=1"),
    ),
    ordering("an order of no type", &[K3], Order(&[])),
    ordering(
        "an order with a character set",
        &[("content-type", "application/json; charset=utf-8"), K4],
        Order(&[]),
    ),
    order("an order of nine thousand bytes", Long(9_000)),
    order("an order of a megabyte", Long(1_000_000)),
    order("an order of eleven megabytes", Long(11_000_000)),
    by("putting orders", "PUT", "/api/orders"),
    by("options of orders", "OPTIONS", "/api/orders"),
    by("orders to whom they do not concern", "GET", "/api/orders"),
    by("an order without its token", "GET", "/api/orders/{order}"),
    with(
        "an order with its token",
        "/api/orders/{order}",
        &[("order-access-token", "{token}")],
    ),
    with(
        "an order with another token",
        "/api/orders/{order}",
        &[(
            "order-access-token",
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        )],
    ),
    with(
        "no such order",
        "/api/orders/0000-0000-0000",
        &[("order-access-token", "{token}")],
    ),
    with(
        "no id of an order",
        "/api/orders/none",
        &[("order-access-token", "{token}")],
    ),
    by("head of an order", "HEAD", "/api/orders/{order}"),
    Case::new(
        "moving an order on without a signature",
        Visitor,
        "POST",
        "/api/orders/{order}",
        &[JSON],
        Text("{\"transition\":\"confirm\"}"),
    ),
    // Staff.
    staff("orders", "GET", "/api/orders", None),
    staff(
        "orders of no month",
        "GET",
        "/api/orders?month=2026-13",
        None,
    ),
    staff(
        "orders in no status",
        "GET",
        "/api/orders?status=lost",
        None,
    ),
    staff(
        "an order in full",
        "GET",
        "/api/orders?orderId={order}",
        None,
    ),
    staff("the catalogue", "GET", "/api/catalog", None),
    staff(
        "the catalogue of drafts",
        "GET",
        "/api/catalog?status=draft",
        None,
    ),
    staff(
        "confirming an order",
        "POST",
        "/api/orders/{order}",
        Text("{\"transition\":\"confirm\"}"),
    ),
    staff(
        "confirming it again",
        "POST",
        "/api/orders/{order}",
        Text("{\"transition\":\"confirm\"}"),
    ),
    staff(
        "no such step",
        "POST",
        "/api/orders/{order}",
        Text("{\"transition\":\"fly\"}"),
    ),
    staff(
        "a step of no order",
        "POST",
        "/api/orders/0000-0000-0000",
        Text("{\"transition\":\"confirm\"}"),
    ),
    staff(
        "changing a price",
        "POST",
        "/api/products/{product}",
        Text("{\"expectedVersion\":1,\"price\":{\"amount\":2099,\"currency\":\"EUR\"}}"),
    ),
    staff(
        "changing an old version",
        "POST",
        "/api/products/{product}",
        Text("{\"expectedVersion\":1,\"price\":{\"amount\":2199,\"currency\":\"EUR\"}}"),
    ),
    staff(
        "more pieces",
        "POST",
        "/api/products/{product}",
        Text("{\"stockDelta\":3}"),
    ),
    staff(
        "fewer pieces than there are",
        "POST",
        "/api/products/{product}",
        Text("{\"stockDelta\":-1000}"),
    ),
    adding(
        "a new product",
        &[K5],
        Product(&[("/sku", "\"SPOON\""), ("/title", "\"A spoon\"")]),
    ),
    adding(
        "the same product again",
        &[K5],
        Product(&[("/sku", "\"SPOON\""), ("/title", "\"A spoon\"")]),
    ),
    adding(
        "a product of the same number",
        &[K3],
        Product(&[("/title", "\"Another mug\"")]),
    ),
    adding(
        "a product of no number",
        &[K3],
        Product(&[("/sku", "\"a b\"")]),
    ),
    adding("a product without a key", &[], Product(&[])),
    adding(
        "a product with more to it",
        &[K3],
        Product(&[("/sold", "1")]),
    ),
    adding(
        "a product with a drawing",
        &[K3],
        Product(&[(
            "/media",
            "[{\"sha256\":\"aa\",\"size\":1,\"type\":\"image/svg+xml\",\"width\":1,\"height\":1,\"alt\":\"a\"}]",
        )]),
    ),
    adding("a product of seventeen thousand bytes", &[K3], Long(17_000)),
    staff(
        "deleting a product",
        "DELETE",
        "/api/products/{product}",
        None,
    ),
    staff("no such route for staff", "GET", "/api/nothing", None),
    // Those who are not.
    Case::new(
        "the catalogue without a signature",
        Plain,
        "GET",
        "/api/catalog",
        &[],
        None,
    ),
    Case::new(
        "the catalogue with a bearer's token",
        Plain,
        "GET",
        "/api/catalog",
        &[("authorization", "Bearer x")],
        None,
    ),
    Case::new(
        "the catalogue with half a signature",
        Plain,
        "GET",
        "/api/catalog",
        &[("authorization", "AWS4-HMAC-SHA256 Credential=a")],
        None,
    ),
    Case::new(
        "the catalogue for a stranger",
        Stranger,
        "GET",
        "/api/catalog",
        &[],
        None,
    ),
    Case::new(
        "the catalogue with a misspelt secret",
        Misspelt,
        "GET",
        "/api/catalog",
        &[],
        None,
    ),
    Case::new(
        "orders with a misspelt secret",
        Misspelt,
        "GET",
        "/api/orders",
        &[],
        None,
    ),
    Case::new(
        "products past the distribution",
        Plain,
        "GET",
        "/api/products",
        &[],
        None,
    ),
    Case::new(
        "an order past the distribution",
        Plain,
        "POST",
        "/api/orders",
        &[K3],
        Order(&[]),
    ),
    // What a firewall is for.
    get(
        "a script in a question",
        "/api/products?q=%3Cscript%3Ealert(1)%3C/script%3E",
    ),
    get(
        "a statement in a question",
        "/api/products?q=1'%20OR%20'1'='1",
    ),
    with(
        "somebody without a name",
        "/api/products?limit=5",
        &[("user-agent", "")],
    ),
    with(
        "a scanner",
        "/api/products?limit=6",
        &[("user-agent", "nessus")],
    ),
];
