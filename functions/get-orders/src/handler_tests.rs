//! Orders as guests and staff read them.

use serde_json::{Value, json};
use shop_domain::config::ShopConfig;
use shop_domain::contract::Function;
use shop_domain::idempotency::IdempotencyKey;
use shop_domain::memory::Memory;
use shop_domain::order_request::OrderRequest;
use shop_domain::placing::{Entropy, place};
use shop_domain::samples::{mug, two_mugs};
use shop_lambda::telemetry::Telemetry;
use shop_lambda::testing::{Answer, Event, STILL, send};

use super::*;

/// A shop with plenty of mugs and this many orders.
async fn shop(orders: u8) -> Arc<App<Memory>> {
    let mut product = mug();
    product.offer.stock = 1000;
    let memory = Memory::selling(product);
    let request = OrderRequest::parse(two_mugs().to_string().as_bytes()).unwrap();
    for n in 0..orders {
        let key = IdempotencyKey::parse(&format!("{n:022}")).unwrap();
        let entropy = Entropy {
            order_id: [n; 8],
            token: [n; 32],
        };
        let config = ShopConfig::default();
        place(&memory, &config, &request, &key, STILL.now(), entropy)
            .await
            .unwrap();
    }
    let (telemetry, _) = Telemetry::in_memory("get-orders");
    Arc::new(App {
        ambient: STILL,
        ..App::new(memory, telemetry)
    })
}

fn token(n: u8) -> String {
    AccessToken::new([n; 32]).reveal().to_owned()
}

fn path(n: u8) -> String {
    format!("/api/orders/{}", OrderId::new([n; 8]))
}

async fn ask(app: &Arc<App<Memory>>, event: Event) -> Answer {
    send(Function::GetOrders, app, event, handle).await
}

#[tokio::test]
async fn the_token_opens_its_order_and_no_other() {
    let app = shop(4).await;
    for order in 0..4 {
        for holder in 0..4 {
            let event = Event::get(path(order)).header("Order-Access-Token", token(holder));
            let status = ask(&app, event).await.status;
            assert_eq!(status, if order == holder { 200 } else { 404 });
        }
    }
}

#[tokio::test]
async fn an_order_is_read_without_its_token_in_it() {
    let app = shop(1).await;
    let event = Event::get(path(0)).header("Order-Access-Token", token(0));
    let answer = ask(&app, event).await;
    assert_eq!(answer.header("cache-control"), "no-store");
    let members: Vec<&String> = answer.json.as_object().unwrap().keys().collect();
    insta::assert_snapshot!(json!(members), @r#"["orderId","status","payment","fulfilment","lines","totals","contact","shippingAddress","shippingMethod","note","locale","placedAt","version"]"#);
}

#[tokio::test]
async fn every_reason_not_to_show_an_order_looks_the_same() {
    let app = shop(1).await;
    let answers = [
        ask(&app, Event::get(path(0))).await,
        ask(&app, Event::get(path(0)).header("Order-Access-Token", "")).await,
        ask(
            &app,
            Event::get(path(0)).header("Order-Access-Token", token(9)),
        )
        .await,
        ask(
            &app,
            Event::get(path(9)).header("Order-Access-Token", token(0)),
        )
        .await,
        ask(
            &app,
            Event::get("/api/orders/nonsense").header("Order-Access-Token", token(0)),
        )
        .await,
    ];
    for answer in &answers {
        assert_eq!((answer.status, &answer.text), (404, &answers[0].text));
        assert_eq!(answer.headers, answers[0].headers);
    }
    insta::assert_snapshot!(answers[0].text, @r#"{"type":"/problems/not-found","title":"There is nothing here","status":404,"instance":"request-1"}"#);
}

#[tokio::test]
async fn staff_list_a_month_page_by_page() {
    let app = shop(5).await;
    let event = |limit: &str| Event::get("/api/orders").query("limit", limit).signed();
    let all = ask(&app, event("100")).await;
    assert_eq!(all.json["items"].as_array().unwrap().len(), 5);
    assert_eq!(all.json["nextCursor"], Value::Null);
    insta::assert_snapshot!(all.json["items"][0], @r#"{"orderId":"8104-0G20-8104","placedAt":"2026-11-22T10:40:00Z","status":"placed","payment":{"status":"pending"},"fulfilment":{"status":"unfulfilled"},"lineCount":1,"grandTotal":{"amount":4493,"currency":"EUR"}}"#);

    let mut pages = Vec::new();
    let mut next = event("2");
    loop {
        let page = ask(&app, next).await;
        pages.extend(page.json["items"].as_array().unwrap().clone());
        let Some(cursor) = page.json["nextCursor"].as_str() else {
            break;
        };
        let link = format!("</api/orders?limit=2&cursor={cursor}>; rel=\"next\"");
        assert_eq!(page.header("link"), link);
        next = event("2").query("cursor", cursor);
    }
    assert_eq!(json!(pages), all.json["items"]);
}

#[tokio::test]
async fn a_cursor_belongs_to_its_month_and_status() {
    let app = shop(5).await;
    let event = || Event::get("/api/orders").query("limit", "2").signed();
    let cursor = ask(&app, event()).await.json["nextCursor"]
        .as_str()
        .unwrap()
        .to_owned();
    for other in [
        event().query("month", "2026-10"),
        event().query("status", "placed"),
    ] {
        let answer = ask(&app, other.query("cursor", &cursor)).await;
        assert_eq!(answer.json["type"], "/problems/invalid-cursor");
    }
}

#[tokio::test]
async fn staff_see_one_order_in_full() {
    let app = shop(2).await;
    let id = OrderId::new([1; 8]).to_string();
    let answer = ask(
        &app,
        Event::get("/api/orders").query("orderId", &id).signed(),
    )
    .await;
    assert_eq!(answer.json["items"][0]["orderId"], json!(id));
    assert_eq!(answer.json["items"][0]["contact"]["name"], "Ada Lovelace");
    let none = Event::get("/api/orders")
        .query("orderId", "0000-0000-0009")
        .signed();
    assert_eq!(ask(&app, none).await.json["items"], json!([]));
}

#[tokio::test]
async fn the_list_is_for_staff_and_its_query_is_checked() {
    let app = shop(1).await;
    assert_eq!(ask(&app, Event::get("/api/orders")).await.status, 403);
    let event = Event::get("/api/orders")
        .query("month", "2026-13")
        .query("limit", "101");
    let event = event.query("status", "lost").query("page", "2").signed();
    let answer = ask(&app, event).await;
    let parameters: Vec<&Value> = answer.json["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|error| &error["parameter"])
        .collect();
    assert_eq!(parameters, ["page", "month", "status", "limit"]);
}
