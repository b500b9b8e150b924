//! Failures as they come over the wire, between the SDK and DynamoDB.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::config::interceptors::{
    BeforeDeserializationInterceptorContextMut, BeforeTransmitInterceptorContextMut,
};
use aws_sdk_dynamodb::config::{ConfigBag, Intercept, RuntimeComponents};
use aws_sdk_dynamodb::error::BoxError;
use aws_smithy_runtime_api::http::StatusCode;
use aws_smithy_types::body::SdkBody;
use serde_json::json;
use shop_domain::config::ShopConfig;
use shop_domain::samples::two_mugs;
use shop_lambda::dynamo::{CatalogTable, OrdersReader, OrdersTable};
use shop_lambda::testing::{Answer, Event};
use shop_proofs::bodies::{key, product};
use shop_proofs::scripted::{SCRIPTED, restart};
use shop_proofs::shop::Shop;
use shop_proofs::snapshot::Inside;
use shop_proofs::world::{Embedded, world};

/// How an exchange with DynamoDB goes wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wire {
    /// It goes well.
    Fine,
    /// Refused for too much traffic; nothing is done.
    Throttled,
    /// A transaction is cancelled by another; nothing is done.
    Conflict,
    /// The server breaks before it did anything.
    BreaksBefore,
    /// The server breaks after it did everything.
    BreaksAfter,
    /// Everything is done, and the answer is garbage with somebody's data.
    GarbageAfter,
}

const GARBAGE: &str = r#"{"Item": {"contact": {"M": {"name": {"S": "Canary Name"}}}, broken"#;

/// The exchanges to come, and how many there were.
#[derive(Debug, Clone, Default)]
struct Line(Arc<Mutex<(VecDeque<Wire>, usize)>>);

impl Line {
    fn then(&self, wires: impl IntoIterator<Item = Wire>) {
        *self.0.lock().unwrap() = (wires.into_iter().collect(), 0);
    }

    fn exchanges(&self) -> usize {
        self.0.lock().unwrap().1
    }

    fn now(&self) -> Wire {
        let line = self.0.lock().unwrap();
        line.0.front().copied().unwrap_or(Wire::Fine)
    }
}

impl Intercept for Line {
    fn name(&self) -> &'static str {
        "Line"
    }

    fn modify_before_transmit(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        if matches!(
            self.now(),
            Wire::Throttled | Wire::Conflict | Wire::BreaksBefore
        ) {
            // The server is asked for something harmless instead.
            let request = context.request_mut();
            request
                .headers_mut()
                .insert("x-amz-target", "DynamoDB_20120810.ListTables");
            request.headers_mut().insert("content-length", "2");
            *request.body_mut() = SdkBody::from("{}");
        }
        Ok(())
    }

    fn modify_before_deserialization(
        &self,
        context: &mut BeforeDeserializationInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let wire = self.now();
        let error = |name: &str, more: serde_json::Value| {
            let mut body = json!({"__type": format!("com.amazonaws.dynamodb.v20120810#{name}"), "message": "Canary Name"});
            body.as_object_mut()
                .unwrap()
                .extend(more.as_object().unwrap().clone());
            body.to_string()
        };
        let (status, body) = match wire {
            Wire::Fine => (None, None),
            Wire::Throttled => (Some(400), Some(error("ThrottlingException", json!({})))),
            Wire::Conflict => {
                let reasons = json!([{"Code": "None"}, {"Code": "TransactionConflict"}]);
                let body = error(
                    "TransactionCanceledException",
                    json!({"CancellationReasons": reasons}),
                );
                (Some(400), Some(body))
            }
            Wire::BreaksBefore | Wire::BreaksAfter => {
                (Some(500), Some(error("InternalServerError", json!({}))))
            }
            Wire::GarbageAfter => (None, Some(GARBAGE.to_owned())),
        };
        let response = context.response_mut();
        if let Some(status) = status {
            *response.status_mut() = StatusCode::try_from(status).unwrap();
        }
        if let Some(body) = body {
            response.headers_mut().remove("x-amz-crc32");
            *response.body_mut() = SdkBody::from(body);
        }
        let mut line = self.0.lock().unwrap();
        line.0.pop_front();
        line.1 += 1;
        Ok(())
    }
}

struct Counter {
    shop: Shop<CatalogTable, OrdersTable, OrdersReader>,
    line: Line,
    embedded: Embedded,
    body: serde_json::Value,
}

impl Counter {
    /// A shop with five mugs behind a line that fails.
    async fn open() -> Counter {
        restart();
        let embedded = Embedded::start().await;
        let line = Line::default();
        let client = Client::from_conf(embedded.config().interceptor(line.clone()).build());
        let shop = Shop::new(world(&client), &ShopConfig::default(), SCRIPTED);
        let event = Event::post("/api/products", &product(1, 1999, 5));
        let created = shop
            .send(event.header("Idempotency-Key", key("product")).signed())
            .await;
        let mut body = two_mugs();
        body["lines"][0]["productId"] = created.json["productId"].clone();
        Counter {
            shop,
            line,
            embedded,
            body,
        }
    }

    /// Orders two mugs while the line fails at these exchanges; the first is
    /// that which reads the offers.
    async fn order(&self, wires: impl IntoIterator<Item = Wire>) -> Answer {
        self.line.then(wires);
        let event = Event::post("/api/orders", &self.body).header("Idempotency-Key", key("cart"));
        self.shop.send(event).await
    }

    /// Orders, and pieces left.
    async fn stored(&self) -> (usize, u32) {
        let inside = self.embedded.snapshot().await;
        let offer = &inside.products.values().next().unwrap().offer;
        (inside.orders.len(), offer.stock)
    }
}

use Wire::{BreaksAfter, BreaksBefore, Conflict, Fine, GarbageAfter, Throttled};

#[tokio::test]
async fn contention_is_waited_out_six_times_and_then_told_as_busy() {
    let counter = Counter::open().await;
    let answer = counter.order([Fine].into_iter().chain([Conflict; 6])).await;
    assert_eq!(
        (answer.status, answer.header("retry-after")),
        (503, "1"),
        "{}",
        answer.text
    );
    assert_eq!(
        (counter.line.exchanges(), counter.stored().await),
        (7, (0, 5))
    );
    let answer = counter.order([Fine].into_iter().chain([Conflict; 5])).await;
    assert_eq!(answer.status, 201, "{}", answer.text);
    assert_eq!(
        (counter.line.exchanges(), counter.stored().await),
        (7, (1, 3))
    );
}

#[tokio::test]
async fn throttling_and_a_breaking_server_are_waited_out_by_the_sdk() {
    let counter = Counter::open().await;
    let answer = counter
        .order([Throttled, Fine, Throttled, BreaksBefore])
        .await;
    assert_eq!(answer.status, 201, "{}", answer.text);
    assert_eq!(counter.stored().await, (1, 3));
    let counter = Counter::open().await;
    let answer = counter
        .order([Fine].into_iter().chain([Throttled; 9]))
        .await;
    assert_eq!(answer.status, 503, "{}", answer.text);
    assert_eq!(counter.stored().await, (0, 5));
}

#[tokio::test]
async fn i05_an_order_whose_answer_was_lost_is_the_same_order_again() {
    let counter = Counter::open().await;
    // The SDK sends it again with the same token of its own: still one order.
    let answer = counter.order([Fine, BreaksAfter]).await;
    assert_eq!(
        (answer.status, answer.header("idempotency-replayed")),
        (201, ""),
        "{}",
        answer.text
    );
    assert_eq!(counter.stored().await, (1, 3));
    // Nobody hears the answer; the shopper sends it again.
    let counter = Counter::open().await;
    let answer = counter.order([Fine, GarbageAfter]).await;
    assert_eq!(answer.status, 500, "{}", answer.text);
    assert_eq!(counter.stored().await, (1, 3));
    let again = counter.order([]).await;
    assert_eq!(
        (again.status, again.header("idempotency-replayed")),
        (201, "true"),
        "{}",
        again.text
    );
    assert_eq!(again.text, counter.order([]).await.text);
    assert_eq!(counter.stored().await, (1, 3));
    let token = again.json["accessToken"].as_str().unwrap();
    let event = Event::get(again.header("location")).header("Order-Access-Token", token);
    assert_eq!(counter.shop.send(event).await.status, 200);
}

#[tokio::test]
async fn i11_not_even_an_unreadable_answer_of_the_database_is_logged() {
    let counter = Counter::open().await;
    for wires in [
        [GarbageAfter; 2],
        [Fine, GarbageAfter],
        [Throttled; 2],
        [BreaksAfter; 2],
    ] {
        counter.order(wires).await;
    }
    let event = Event::get("/api/orders/0000-0000-0000").header("Order-Access-Token", "x");
    counter.line.then([GarbageAfter]);
    let answer = counter.shop.send(event).await;
    assert_eq!(answer.status, 500);
    let log = counter.shop.log();
    assert!(log.contains("GetItem: unknown"), "{log}");
    assert!(
        !log.contains("Canary") && !answer.text.contains("Canary"),
        "{log}"
    );
}
