//! Many at once.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde_json::{Value, json};
use shop_domain::config::ShopConfig;
use shop_domain::samples::{mug, two_mugs};
use shop_lambda::dynamo::{CatalogTable, OrdersReader, OrdersTable};
use shop_lambda::testing::{Answer, Event};
use shop_proofs::bodies::{key, line, order, product};
use shop_proofs::scripted::STANDING;
use shop_proofs::shop::Shop;
use shop_proofs::snapshot::Inside;
use shop_proofs::world::Embedded;
use tokio::task::JoinSet;

type InDynamo = Shop<CatalogTable, OrdersTable, OrdersReader>;

/// A shop in DynamoDB with this many pieces of the one product, at 20.00.
async fn shop(stock: u32) -> (Arc<InDynamo>, Embedded, Value) {
    let embedded = Embedded::start().await;
    let shop = Shop::new(embedded.world(), &ShopConfig::default(), STANDING);
    let event = Event::post("/api/products", &product(1, 2000, stock));
    let created = shop
        .send(event.header("Idempotency-Key", key("product")).signed())
        .await;
    assert_eq!(created.status, 201, "{}", created.text);
    (Arc::new(shop), embedded, created.json)
}

fn one_piece(product: &Value) -> Value {
    let id = shop_domain::id::ProductId::parse(product["productId"].as_str().unwrap()).unwrap();
    order([line(&id, 1, 2000)], 2495)
}

async fn all(shop: &Arc<InDynamo>, events: impl IntoIterator<Item = Event>) -> Vec<Answer> {
    let mut tasks = JoinSet::new();
    for event in events {
        let shop = Arc::clone(shop);
        tasks.spawn(async move { shop.send(event).await });
    }
    tasks.join_all().await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn i17_fifty_buyers_of_ten_pieces_get_exactly_ten_orders() {
    let (shop, embedded, product) = shop(10).await;
    let body = one_piece(&product);
    let buyers = (0..50).map(|n| {
        Event::post("/api/orders", &body).header("Idempotency-Key", key(format!("buyer-{n}")))
    });
    let answers = all(&shop, buyers).await;
    let placed: Vec<&Answer> = answers
        .iter()
        .filter(|answer| answer.status == 201)
        .collect();
    assert_eq!(placed.len(), 10);
    let ids: BTreeSet<String> = placed
        .iter()
        .map(|answer| answer.json["orderId"].to_string())
        .collect();
    assert_eq!(ids.len(), 10);
    for answer in answers.iter().filter(|answer| answer.status != 201) {
        assert_eq!(
            (answer.status, &answer.json["errors"][0]["code"]),
            (409, &json!("out-of-stock")),
            "{}",
            answer.text
        );
    }
    let inside = embedded.snapshot().await;
    assert_eq!(inside.orders.len(), 10);
    let offer = &inside.products.values().next().unwrap().offer;
    assert_eq!((offer.stock, offer.sold), (0, 10));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn i03_two_hundred_repeats_of_one_key_at_once_are_one_order() {
    let (shop, embedded, product) = shop(10).await;
    let event =
        Event::post("/api/orders", &one_piece(&product)).header("Idempotency-Key", key("cart"));
    let answers = all(&shop, (0..200).map(|_| event.clone())).await;
    let told: BTreeSet<(u16, String, String)> = answers
        .iter()
        .map(|answer| {
            (
                answer.status,
                answer.header("location").to_owned(),
                answer.text.clone(),
            )
        })
        .collect();
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!(told.first().unwrap().0, 201);
    let first = answers
        .iter()
        .filter(|answer| answer.header("idempotency-replayed").is_empty());
    assert_eq!(first.count(), 1);
    let inside = embedded.snapshot().await;
    assert_eq!(inside.orders.len(), 1);
    assert_eq!(inside.products.values().next().unwrap().offer.stock, 9);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn i13_fifty_who_cancel_one_order_at_once_restock_it_once() {
    let (shop, embedded, product) = shop(10).await;
    let event =
        Event::post("/api/orders", &one_piece(&product)).header("Idempotency-Key", key("cart"));
    let placed = shop.send(event).await;
    let cancel = Event::post(placed.header("location"), &json!({"transition": "cancel"})).signed();
    let answers = all(&shop, (0..50).map(|_| cancel.clone())).await;
    assert_eq!(
        answers.iter().filter(|answer| answer.status == 200).count(),
        1
    );
    let inside = embedded.snapshot().await;
    let offer = &inside.products.values().next().unwrap().offer;
    assert_eq!((offer.stock, offer.sold), (10, 0));
    // The sample order of the domain is another product's: it finds nothing.
    let stranger = Event::post("/api/orders", &two_mugs()).header("Idempotency-Key", key("x"));
    assert_eq!(
        shop.send(stranger).await.json["errors"][0]["code"],
        json!("unavailable"),
        "{:?}",
        mug().detail.sku
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn i01_sales_restocking_and_cancelling_at_once_lose_no_piece() {
    let (shop, embedded, product) = shop(10).await;
    let path = format!("/api/products/{}", product["productId"].as_str().unwrap());
    let body = one_piece(&product);
    let mut events: Vec<Event> = (0..30)
        .map(|n| {
            Event::post("/api/orders", &body).header("Idempotency-Key", key(format!("buyer-{n}")))
        })
        .collect();
    events.extend((0..10).map(|_| Event::post(&path, &json!({"stockDelta": 1})).signed()));
    let answers = all(&shop, events).await;
    let placed = answers.iter().filter(|answer| answer.status == 201).count() as u32;
    let supplied = 10 + answers.iter().filter(|answer| answer.status == 200).count() as u32;
    let inside = embedded.snapshot().await;
    let offer = &inside.products.values().next().unwrap().offer;
    assert_eq!((offer.stock, offer.sold), (supplied - placed, placed));
    assert_eq!(inside.orders.len() as u32, placed);
    assert!(placed >= 10);
}
