//! Addresses that are written in another way, and where other sites redirect.
//!
//! This shop redirects in one place: from plain HTTP to HTTPS, for what is not
//! an API. Nothing else does: a page answers with and without a slash at its
//! end, and what no route names is a 404 at the address that was asked for.

use super::super::case::{Body, Case, Who};
use super::{JSON, get};
use Body::{None, Order};
use Who::Insecure;

const K8: (&str, &str) = ("idempotency-key", "fidelity-0000000000008");

/// A page of the site, at the address that was asked for.
const PAGE: &[(&str, &str)] = &[
    ("answer", "200"),
    ("content-type", "text/html; charset=utf-8"),
    ("location", ""),
];

const NO_PAGE: &[(&str, &str)] = &[("answer", "404 Page not found"), ("location", "")];

const NO_ROUTE: &[(&str, &str)] = &[("answer", "404 /problems/not-found"), ("location", "")];

const fn insecure(name: &'static str, method: &'static str, path: &'static str) -> Case {
    Case::new(name, Insecure, method, path, &[], None)
}

/// In any order.
pub const CASES: &[Case] = &[
    // This machine is reached without TLS only, and takes that for secure.
    insecure("home page without TLS", "GET", "/").here(PAGE),
    insecure("head of the home page without TLS", "HEAD", "/").here(&[("answer", "200")]),
    insecure("a page without TLS", "GET", "/cart?from=mail").here(PAGE),
    insecure("a picture without TLS", "GET", "{picture}").here(&[("answer", "200")]),
    insecure("products without TLS", "GET", "/api/products?limit=10").here(&[("answer", "200")]),
    Case::new(
        "an order without TLS",
        Insecure,
        "POST",
        "/api/orders",
        &[JSON, K8],
        Order(&[]),
    ),
    // Pages, with and without a slash.
    get("a page", "/cart").here(PAGE),
    get("a page with a slash", "/cart/").here(PAGE),
    get("a page with two slashes", "/cart//").here(NO_PAGE),
    get("a page by its file", "/cart.html").here(PAGE),
    get("a page with a question", "/cart?from=mail").here(PAGE),
    get("a page with a slash and a question", "/cart/?from=mail").here(PAGE),
    get("a page in capitals", "/CART").here(NO_PAGE),
    get("a page in other letters", "/%63art").here(NO_PAGE),
    get("a page that is a folder's", "/cart/index.html"),
    get("the page for what is not there", "/404"),
    get("the index without its ending", "/index").here(NO_PAGE),
    get("home page with a question", "/?from=mail").here(PAGE),
    get("home page with two slashes", "//").here(NO_PAGE),
    get("a folder without its slash", "/problems").here(NO_PAGE),
    get("a folder's index", "/problems/index.html"),
    get("the folder of the scripts", "/assets/").here(NO_PAGE),
    get("the folder of the pictures without its slash", "/media").here(NO_PAGE),
    get("page of an order", "/orders/{order}").here(PAGE),
    get("page of an order with a slash", "/orders/{order}/").here(PAGE),
    get("page of no order", "/orders/none").here(NO_PAGE),
    get("page of all orders", "/orders").here(NO_PAGE),
    get("page of a product", "/products/blue-mug-330-ml").here(PAGE),
    get(
        "page of a product with a slash",
        "/products/blue-mug-330-ml/",
    )
    .here(PAGE),
    get(
        "page of a product with a file's name",
        "/products/blue-mug-330-ml.html",
    )
    .here(NO_PAGE),
    get("page of all products", "/products").here(NO_PAGE),
    get("page of all products with a slash", "/products/").here(NO_PAGE),
    // Routes, with and without a slash.
    get("all routes with a slash", "/api/").here(NO_ROUTE),
    get("a product with a slash", "/api/products/{product}/"),
    get("an order with a slash", "/api/orders/{order}/"),
    get("products with two slashes", "/api//products").here(NO_ROUTE),
    get("products in capitals", "/API/products").here(NO_PAGE),
    get("the API by its stage", "/trial/api/products").here(NO_PAGE),
];
