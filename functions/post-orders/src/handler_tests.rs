//! Orders as shoppers and staff send them.

use std::sync::Mutex;

use serde_json::{Value, json};
use shop_domain::contract::Function;
use shop_domain::memory::Memory;
use shop_domain::samples::{MUG, mug, two_mugs};
use shop_lambda::testing::{Answer, Event, STILL, send};

use super::*;

const KEY: &str = "0123456789abcdefghijkl";

struct Shop {
    app: Arc<App<Counter<Memory>>>,
    lines: Arc<Mutex<Vec<String>>>,
}

impl Shop {
    fn new() -> Shop {
        let (telemetry, lines) = Telemetry::in_memory("post-orders");
        let counter = Counter {
            shop: Memory::selling(mug()),
            config: ShopConfig::default(),
        };
        let app = App {
            ambient: STILL,
            ..App::new(counter, telemetry)
        };
        Shop {
            app: Arc::new(app),
            lines,
        }
    }

    async fn send(&self, event: Event) -> Answer {
        send(Function::PostOrders, &self.app, event, handle).await
    }

    async fn order(&self, body: &Value) -> Answer {
        let event = Event::post("/api/orders", body);
        self.send(event.header("Idempotency-Key", KEY)).await
    }

    fn stock(&self) -> u32 {
        let content = self.app.store.shop.content();
        content.products.values().next().unwrap().offer.stock
    }

    /// Names of the metrics written, in order.
    fn metrics(&self) -> Vec<String> {
        let lines = self.lines.lock().unwrap();
        let lines = lines
            .iter()
            .map(|line| serde_json::from_str::<Value>(line).unwrap());
        lines
            .filter_map(|line| {
                let name = &line["_aws"]["CloudWatchMetrics"][0]["Metrics"][0]["Name"];
                name.as_str().map(str::to_owned)
            })
            .collect()
    }
}

#[tokio::test]
async fn an_order_is_created_and_counted() {
    let shop = Shop::new();
    let answer = shop.order(&two_mugs()).await;
    assert_eq!(answer.status, 201);
    assert_eq!(answer.header("location"), "/api/orders/E1R7-0W3G-E1R7");
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(answer.header("idempotency-replayed"), "");
    assert_eq!(answer.json["totals"]["grandTotal"], 4493);
    assert_eq!(answer.json["accessToken"].as_str().unwrap().len(), 43);
    assert_eq!(shop.stock(), 3);
    assert_eq!(shop.metrics(), ["OrdersPlaced", "OrderValue"]);
}

#[tokio::test]
async fn a_repeated_order_is_answered_byte_for_byte() {
    let shop = Shop::new();
    let first = shop.order(&two_mugs()).await;
    let again = shop.order(&two_mugs()).await;
    assert_eq!(again.header("idempotency-replayed"), "true");
    assert_eq!(again.header("location"), first.header("location"));
    assert_eq!((again.status, again.text), (first.status, first.text));
    assert_eq!(shop.stock(), 3);
    assert_eq!(shop.metrics(), ["OrdersPlaced", "OrderValue", "Replays"]);
}

#[tokio::test]
async fn a_key_with_another_order_is_refused() {
    let shop = Shop::new();
    shop.order(&two_mugs()).await;
    let mut body = two_mugs();
    body["note"] = json!("again");
    let answer = shop.order(&body).await;
    insta::assert_snapshot!(answer.text, @r#"{"type":"/problems/idempotency-key-reuse","title":"This Idempotency-Key was used with another request","status":422,"instance":"request-1"}"#);
}

#[tokio::test]
async fn a_key_is_required() {
    let shop = Shop::new();
    for event in [
        Event::post("/api/orders", &two_mugs()),
        Event::post("/api/orders", &two_mugs()).header("Idempotency-Key", "short"),
    ] {
        let answer = shop.send(event).await;
        assert_eq!(answer.json["type"], "/problems/idempotency-key-missing");
    }
}

#[tokio::test]
async fn what_is_sold_out_is_counted() {
    let shop = Shop::new();
    let mut body = two_mugs();
    body["lines"][0]["quantity"] = json!(6);
    let answer = shop.order(&body).await;
    assert_eq!(answer.status, 409);
    assert_eq!(answer.json["errors"][0]["available"], 5);
    assert_eq!(shop.metrics(), ["OutOfStock"]);
}

#[tokio::test]
async fn a_body_must_be_json_of_a_bounded_size() {
    let shop = Shop::new();
    let event = || Event::post("/api/orders", &two_mugs()).header("Idempotency-Key", KEY);
    let status = async |event| shop.send(event).await.status;
    assert_eq!(
        status(event().header("Content-Type", "text/plain")).await,
        415
    );
    assert_eq!(status(event().text("x".repeat(8193))).await, 413);
    assert_eq!(status(event().text("{")).await, 400);
    let charset = event().header("Content-Type", "application/json; charset=utf-8");
    assert_eq!(status(charset).await, 201);
}

#[tokio::test]
async fn only_staff_move_orders_on() {
    let shop = Shop::new();
    let location = shop.order(&two_mugs()).await.header("location").to_owned();
    let confirm = Event::post(&location, &json!({"transition": "confirm"}));
    let answer = shop.send(confirm.clone()).await;
    assert_eq!(
        (answer.status, &answer.json["type"]),
        (403, &json!("/problems/forbidden"))
    );
    let answer = shop.send(confirm.clone().signed()).await;
    assert_eq!(answer.status, 200);
    assert_eq!(
        (&answer.json["status"], &answer.json["version"]),
        (&json!("confirmed"), &json!(2))
    );
    assert_eq!(answer.json.get("accessToken"), None);
    assert_eq!(
        shop.send(confirm.signed()).await.json["type"],
        "/problems/illegal-transition"
    );
}

#[tokio::test]
async fn a_cancelled_order_is_back_in_stock_once() {
    let shop = Shop::new();
    let location = shop.order(&two_mugs()).await.header("location").to_owned();
    let stale = json!({"transition": "cancel", "expectedVersion": 9});
    let answer = shop.send(Event::post(&location, &stale).signed()).await;
    assert_eq!(answer.json["type"], "/problems/version-conflict");
    let cancel = Event::post(&location, &json!({"transition": "cancel"})).signed();
    assert_eq!(shop.send(cancel.clone()).await.json["status"], "cancelled");
    assert_eq!(shop.send(cancel).await.status, 409);
    assert_eq!(shop.stock(), 5);
}

#[tokio::test]
async fn an_unknown_order_is_not_found() {
    let shop = Shop::new();
    for id in ["0000-0000-0000", "nonsense"] {
        let event = Event::post(format!("/api/orders/{id}"), &json!({"transition": "pay"}));
        assert_eq!(shop.send(event.signed()).await.status, 404);
    }
}

#[tokio::test]
async fn nothing_personal_is_ever_logged() {
    let shop = Shop::new();
    let token = shop.order(&two_mugs()).await.json["accessToken"].clone();
    let mut body = two_mugs();
    body["note"] = json!("again");
    shop.order(&body).await;
    body["contact"]["email"] = json!("ada@lovelace@example.com");
    shop.order(&body).await;
    shop.send(Event::get("/api/orders/ada@example.com")).await;
    let log = shop.lines.lock().unwrap().join("\n");
    assert!(log.contains("idempotency-key-reuse") && log.contains("validation"));
    for secret in [
        "Ada",
        "ada@",
        "James",
        "London",
        KEY,
        token.as_str().unwrap(),
        MUG,
    ] {
        assert!(!log.contains(secret), "{secret} in {log}");
    }
}
