//! What the distribution keeps: which requests are the same to it, and what a
//! shopper sees of a change.
//!
//! How long it keeps things is tested with a clock of its own, in
//! `cfn-local/tests/cdn_rules.rs`.

use super::super::case::{Body, Case};
use super::{JSON, by, get, ordering, staff, with};
use Body::{None, Order, Text};

const K9: (&str, &str) = ("idempotency-key", "fidelity-0000000000010");

const MISS: &[(&str, &str)] = &[("answer", "200"), ("x-cache", "Miss from cloudfront")];
const HIT: &[(&str, &str)] = &[("answer", "200"), ("x-cache", "Hit from cloudfront")];

const LIST: &str = "/api/products?limit=13&sort=title";

const fn differently(name: &'static str, headers: &'static [(&'static str, &'static str)]) -> Case {
    with(name, LIST, headers)
}

/// In the order in which they are asked: the first of a kind is no hit.
pub const CASES: &[Case] = &[
    // Which requests are the same.
    get("a page of products", LIST).here(MISS),
    get("a page of products again", LIST).here(HIT),
    by("head of a page of products", "HEAD", LIST).here(HIT),
    get(
        "a page of products in another order",
        "/api/products?sort=title&limit=13",
    )
    .here(MISS),
    get(
        "a page of products of another size",
        "/api/products?limit=14&sort=title",
    )
    .here(MISS),
    get(
        "a page of products with a word nobody reads",
        "/api/products?limit=13&sort=title&utm_source=mail",
    )
    .here(HIT),
    get(
        "a page of products in capitals",
        "/api/products?limit=13&SORT=title",
    ),
    differently(
        "a page of products with a cookie",
        &[("cookie", "session=1")],
    )
    .here(HIT),
    differently(
        "a page of products in another language",
        &[("accept-language", "pl")],
    )
    .here(HIT),
    differently(
        "a page of products for another browser",
        &[("user-agent", "Mozilla/5.0 (Android 14)")],
    )
    .here(HIT),
    differently(
        "a page of products from another site",
        &[("origin", "https://evil.example")],
    )
    .here(HIT),
    differently(
        "a page of products, new please",
        &[("cache-control", "no-cache")],
    )
    .here(HIT),
    differently(
        "a page of products, new please, to an old proxy",
        &[("pragma", "no-cache")],
    )
    .here(HIT),
    differently(
        "a page of products compressed",
        &[("accept-encoding", "gzip")],
    )
    .here(MISS),
    differently(
        "a page of products compressed in another way",
        &[("accept-encoding", "br")],
    )
    .here(MISS),
    differently(
        "a page of products unchanged",
        &[("if-none-match", "\"other\"")],
    )
    .here(HIT),
    // What is kept of the site.
    get("a file that was read", "/openapi.json?once").here(HIT),
    // What is not kept.
    get(
        "no such product twice",
        "/api/products/01J9ZCW3R2K7Q8N5M4B6V0X1YA",
    )
    .here(&[("answer", "404"), ("x-cache", "Error from cloudfront")]),
    staff(
        "a draft for sale",
        "POST",
        "/api/products/{pictured}",
        Text("{\"expectedVersion\":1,\"status\":\"active\"}"),
    )
    .here(&[("answer", "200")]),
    // It was not found before, and that was not kept.
    get("what was a draft", "/api/products/{pictured}").here(MISS),
    get("what was a draft again", "/api/products/{pictured}").here(HIT),
    staff(
        "another title",
        "POST",
        "/api/products/{pictured}",
        Text("{\"expectedVersion\":2,\"title\":\"Deep bowl\"}"),
    )
    .here(&[("answer", "200")]),
    // The API lets a shared cache keep it for a minute.
    get(
        "a product of another title too soon",
        "/api/products/{pictured}",
    )
    .here(HIT),
    get("a page of products of another title too soon", LIST).here(HIT),
    get(
        "another title where nobody asked yet",
        "/api/products?ids={pictured}",
    )
    .here(MISS),
    staff(
        "another title for staff",
        "GET",
        "/api/catalog?status=active",
        None,
    )
    .here(&[("answer", "200"), ("cache-control", "no-store")]),
    // What is never kept.
    ordering(
        "an order that is new",
        &[JSON, K9],
        Order(&[
            ("/lines/0/unitPrice", "2099"),
            ("/expectedTotal/amount", "2594"),
        ]),
    )
    .here(&[
        ("answer", "201"),
        ("x-cache", "Miss from cloudfront"),
        ("cache-control", "no-store"),
    ]),
    ordering(
        "an order that is known",
        &[JSON, K9],
        Order(&[
            ("/lines/0/unitPrice", "2099"),
            ("/expectedTotal/amount", "2594"),
        ]),
    )
    .here(&[
        ("answer", "201"),
        ("idempotency-replayed", "true"),
        ("x-cache", "Miss from cloudfront"),
    ]),
    with(
        "an order for whom it concerns",
        "/api/orders/{order}",
        &[("order-access-token", "{token}")],
    )
    .here(MISS),
    with(
        "an order for whom it concerns, again",
        "/api/orders/{order}",
        &[("order-access-token", "{token}")],
    )
    .here(&[
        ("answer", "200"),
        ("x-cache", "Miss from cloudfront"),
        ("cache-control", "no-store"),
    ]),
    get(
        "an order for whom it does not concern",
        "/api/orders/{order}",
    )
    .here(&[("answer", "404 /problems/not-found")]),
];
