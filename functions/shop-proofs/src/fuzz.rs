//! What a fuzzer's bytes become, and what must be true of the answers.
//!
//! The targets under `functions/fuzz` and the suite call these same
//! functions, the suite with the seeds that are checked in.

use lambda_http::http::HeaderName;
use serde_json::{Value, json};
use shop_domain::config::ShopConfig;
use shop_domain::contract::{Function, ProblemKind, routes};
use shop_domain::cursor;
use shop_domain::memory::Memory;
use shop_domain::product::Status;
use shop_domain::samples::{MUG, mug, two_mugs};
use shop_lambda::testing::{Answer, Event};
use tokio::runtime::{Builder, Runtime};

use crate::bodies::key;
use crate::scripted::{SCRIPTED, restart};
use crate::shop::Shop;
use crate::snapshot::{Inside, Snapshot};
use crate::world::of;

thread_local! {
    static RUNTIME: Runtime = Builder::new_current_thread().build().unwrap();
}

/// A target's name and what it does with bytes.
pub type Target = (&'static str, fn(&[u8]));

/// Every target.
pub const TARGETS: [Target; 4] = [
    ("body", body),
    ("cursor", cursor_),
    ("headers", headers),
    ("query", query),
];

/// The bytes as the body of each `POST`, as text and as the gateway's base64.
pub fn body(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let staff = format!("/api/products/{MUG}");
    for path in [
        "/api/orders",
        "/api/products",
        &staff,
        "/api/orders/E1R7-0W3G-E1R7",
    ] {
        let event = Event::post(path, &Value::Null)
            .header("Idempotency-Key", key("fuzz"))
            .signed();
        check(event.clone().text(text.clone()));
        check(event.bytes(bytes));
    }
}

/// The bytes as the cursor of each list, and as the key inside a cursor whose
/// check is right.
pub fn cursor_(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for (path, list) in lists() {
        let event = Event::get(path).signed();
        check(event.clone().query("cursor", text.clone()));
        check(event.query("cursor", cursor::write(&list, &text)));
    }
}

/// The lists as their cursors are bound to them.
pub fn lists() -> [(&'static str, Value); 3] {
    let products = json!({"category": null, "words": null, "sort": "newest"});
    let orders = json!({"month": "2026-11", "status": null});
    [
        (routes::PRODUCTS, products),
        (routes::CATALOG, json!({"catalog": null})),
        (routes::ORDERS, orders),
    ]
}

/// Each line as a header, `name: value`, of every kind of request.
pub fn headers(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let order = Event::post("/api/orders", &two_mugs());
    for mut event in [
        order,
        Event::get("/api/orders/E1R7-0W3G-E1R7"),
        Event::get("/api/products"),
    ] {
        for line in text.lines() {
            let (name, value) = line.split_once(':').unwrap_or((line, ""));
            // What is no header's name never comes through the gateway.
            if let Ok(name) = HeaderName::from_bytes(name.trim().as_bytes()) {
                let value = value.trim().replace(char::is_control, " ");
                event = event.header(name.as_str(), value);
            }
        }
        check(event);
    }
}

/// `name=value` pairs with `&` between as the query of each list, and the
/// whole as an id in a path.
pub fn query(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for (path, _) in lists() {
        let mut event = Event::get(path).signed();
        for pair in text.split('&') {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            event = event.query(name, value);
        }
        check(event);
    }
    for path in ["/api/products", "/api/orders"] {
        check(Event::get(format!("{path}/{text}")));
    }
}

/// Sends an event to a shop with one product for sale and one that is not.
fn check(event: Event) {
    restart();
    let mut draft = mug();
    let memory = Memory::selling(mug());
    draft.detail.product_id = shop_domain::id::ProductId::new(1, [1; 10]);
    draft.detail.status = Status::Draft;
    draft.offer.active = false;
    let id = draft.detail.product_id.clone();
    memory.content().products.insert(id, draft);
    let shop = Shop::new(of(&memory), &ShopConfig::default(), SCRIPTED);
    RUNTIME.with(|runtime| {
        runtime.block_on(async {
            let before = memory.snapshot().await;
            let function = event.function().unwrap_or(Function::GetProducts);
            let answer = shop.send_to(function, event).await;
            is_documented(&answer);
            keeps_the_rules(&answer, &before, &memory.snapshot().await);
        });
    });
}

/// An answer is a success in JSON, nothing new, or one of the problems.
///
/// # Panics
///
/// If it is not.
pub fn is_documented(answer: &Answer) {
    let cache = answer.header("cache-control");
    assert!(!cache.is_empty(), "an answer says whether it may be kept");
    if answer.status == 304 {
        assert_eq!(answer.text, "");
    } else if answer.status < 300 {
        assert!([200, 201].contains(&answer.status));
        assert_eq!(answer.header("content-type"), "application/json");
        assert!(answer.json.is_object(), "{}", answer.text);
    } else {
        let mut kinds = ProblemKind::ALL.into_iter();
        let kind = kinds.find(|kind| answer.json["type"] == json!(kind.type_path()));
        let kind = kind.expect("a problem's type is documented");
        assert_eq!(answer.header("content-type"), "application/problem+json");
        assert_eq!(answer.status, kind.status());
        assert_eq!(answer.json["status"], json!(kind.status()));
        assert_eq!(answer.json["title"], json!(kind.title()));
        assert_eq!(answer.header("cache-control"), "no-store");
        // Nothing failed inside: no bytes are a reason for that.
        assert!(kind.status() < 500, "{}", answer.text);
    }
}

fn keeps_the_rules(answer: &Answer, before: &Snapshot, after: &Snapshot) {
    if answer.status >= 300 {
        assert_eq!(before, after, "what is refused changes nothing");
    }
}
