//! Single invariants, each by a case of its own.

use serde_json::{Value, json};
use shop_domain::config::ShopConfig;
use shop_domain::faults::{Fault, Faulty, Script};
use shop_domain::memory::Memory;
use shop_domain::samples::{MUG, mug, two_mugs};
use shop_lambda::testing::{Answer, Event};
use shop_proofs::bodies::key;
use shop_proofs::scripted::{SCRIPTED, restart};
use shop_proofs::shop::Shop;
use shop_proofs::snapshot::Inside;
use shop_proofs::world::of;

use crate::machine::{STEPS, after};

type Failing = Shop<Faulty<Memory>, Faulty<Memory>, Faulty<Memory>>;

/// A shop with five mugs, whose calls fail by the script.
fn shop() -> (Failing, Memory, Script) {
    restart();
    let memory = Memory::selling(mug());
    let script = Script::default();
    let world = of(&memory).failing(&script);
    let shop = Shop::new(world, &ShopConfig::default(), SCRIPTED);
    (shop, memory, script)
}

fn mugs(pieces: u32) -> Value {
    let mut body = two_mugs();
    body["lines"][0]["quantity"] = json!(pieces);
    body["expectedTotal"]["amount"] = json!(pieces * 1999 + 495);
    body
}

async fn place(shop: &Failing, body: &Value, name: &str) -> Answer {
    let event = Event::post("/api/orders", body);
    shop.send(event.header("Idempotency-Key", key(name))).await
}

async fn change(shop: &Failing, body: Value) -> Answer {
    let event = Event::post(format!("/api/products/{MUG}"), &body);
    shop.send(event.signed()).await
}

#[tokio::test]
async fn i02_the_last_piece_is_sold_once_and_no_delta_goes_below_nothing() {
    let (shop, memory, _) = shop();
    for (pieces, status) in [(6, 409), (3, 201), (3, 409), (2, 201), (1, 409)] {
        let answer = place(&shop, &mugs(pieces), &format!("{pieces}-{status}")).await;
        assert_eq!(answer.status, status, "{pieces}: {}", answer.text);
    }
    assert_eq!(change(&shop, json!({"stockDelta": -1})).await.status, 400);
    assert_eq!(change(&shop, json!({"stockDelta": 1})).await.status, 200);
    assert_eq!(change(&shop, json!({"stockDelta": -2})).await.status, 400);
    let stored = memory.snapshot().await;
    assert_eq!(stored.products.values().next().unwrap().offer.stock, 1);
}

#[tokio::test]
async fn a_refused_shopper_is_told_of_ten_pieces_at_most() {
    let (shop, memory, _) = shop();
    for product in memory.content().products.values_mut() {
        (product.offer.stock, product.offer.max_per_order) = (47, 99);
    }
    let answer = place(&shop, &mugs(48), "cart").await;
    assert_eq!(answer.json["errors"][0]["available"], 10, "{}", answer.text);
    assert!(!answer.text.contains("47"), "{}", answer.text);
}

#[tokio::test]
async fn a_body_of_one_byte_too_many_is_refused_and_one_less_is_read() {
    let (shop, _, _) = shop();
    for (size, status) in [(8_193, 413), (8_192, 400)] {
        let event = Event::post("/api/orders", &Value::Null).text("x".repeat(size));
        let answer = shop
            .send(event.header("Idempotency-Key", key("cart")))
            .await;
        assert_eq!(answer.status, status, "{}", answer.text);
    }
}

#[tokio::test]
async fn i05_an_order_that_timed_out_after_it_was_stored_is_the_same_order_again() {
    let (shop, memory, script) = shop();
    script.then([None, Some(Fault::TimeoutAfter)]);
    assert_eq!(place(&shop, &mugs(5), "cart").await.status, 500);
    let stored = memory.snapshot().await;
    assert_eq!(stored.orders.len(), 1);
    // The shelf is empty now, and still the shopper gets what is theirs.
    for _ in 0..2 {
        let again = place(&shop, &mugs(5), "cart").await;
        assert_eq!(
            (again.status, again.header("idempotency-replayed")),
            (201, "true")
        );
        let id = stored.orders.keys().next().unwrap();
        assert_eq!(again.json["orderId"], json!(id));
        let token = again.json["accessToken"].as_str().unwrap();
        let read = Event::get(again.header("location")).header("Order-Access-Token", token);
        assert_eq!(shop.send(read).await.status, 200);
    }
    assert_eq!(memory.snapshot().await, stored);
}

#[tokio::test]
async fn i06_whatever_fails_wherever_leaves_everything_as_it_was_or_done() {
    let transition = |step: &str| json!({"transition": step});
    for fault in Fault::ALL {
        for call in 0..4 {
            let (shop, memory, script) = shop();
            let placed = place(&shop, &mugs(1), "first").await;
            let order = placed.header("location").to_owned();
            let events = [
                Event::post("/api/orders", &mugs(2)).header("Idempotency-Key", key("second")),
                Event::post("/api/orders", &mugs(9)).header("Idempotency-Key", key("third")),
                Event::post(format!("/api/products/{MUG}"), &json!({"stockDelta": 3})).signed(),
                Event::post(&order, &transition("refund")).signed(),
                Event::post(&order, &transition("cancel")).signed(),
            ];
            for event in events {
                let before = memory.snapshot().await;
                script.then((0..4).map(|n| (n == call).then_some(fault)));
                let answer = shop.send(event.clone()).await;
                let struck = script.struck();
                script.then([]);
                let unchanged = memory.snapshot().await == before;
                let in_doubt = struck.contains(&Fault::TimeoutAfter);
                assert!(
                    answer.status < 300 || unchanged || in_doubt,
                    "{fault:?} {call} {event:?}: {}",
                    answer.text
                );
                assert!(answer.status < 500 || !struck.is_empty(), "{}", answer.text);
            }
        }
    }
}

#[tokio::test]
async fn i08_nobody_is_charged_a_price_they_have_not_seen() {
    let (shop, memory, _) = shop();
    let dearer = json!({"expectedVersion": 1, "price": {"amount": 2099, "currency": "EUR"}});
    assert_eq!(change(&shop, dearer).await.status, 200);
    let before = memory.snapshot().await;
    let told = place(&shop, &mugs(1), "old").await;
    assert_eq!(told.json["errors"][0]["code"], "price-changed");
    assert_eq!(told.json["errors"][0]["unitPrice"], 2099);
    // Neither does a right total help a wrong price, nor the other way round.
    for (price, total) in [(1999, 2594), (2099, 2494), (2099, 2595), (2099, 0)] {
        let mut body = mugs(1);
        body["lines"][0]["unitPrice"] = json!(price);
        body["expectedTotal"]["amount"] = json!(total);
        let answer = place(&shop, &body, &format!("{price}-{total}")).await;
        assert_eq!(answer.status, 409, "{}", answer.text);
    }
    assert_eq!(memory.snapshot().await, before);
    let mut body = mugs(1);
    body["lines"][0]["unitPrice"] = json!(2099);
    body["expectedTotal"]["amount"] = json!(2594);
    let placed = place(&shop, &body, "new").await;
    assert_eq!(placed.json["totals"]["grandTotal"], 2594, "{}", placed.text);
}

#[tokio::test]
async fn i09_an_order_stays_as_it_was_when_its_product_changes() {
    let (shop, _, _) = shop();
    let placed = place(&shop, &mugs(2), "cart").await;
    let token = placed.json["accessToken"].as_str().unwrap();
    let event = Event::get(placed.header("location")).header("Order-Access-Token", token);
    let before = shop.send(event.clone()).await;
    assert_eq!(before.status, 200);
    for (version, body) in [
        json!({"title": "Another mug", "description": "", "tags": [], "attributes": [], "media": []}),
        json!({"price": {"amount": 1, "currency": "EUR"}, "maxPerOrder": 1, "category": "gone"}),
        json!({"stockDelta": -3, "status": "archived"}),
    ]
    .into_iter()
    .enumerate()
    {
        let mut body = body;
        body["expectedVersion"] = json!(version + 1);
        let changed = change(&shop, body).await;
        assert_eq!(changed.status, 200, "{}", changed.text);
        assert_eq!(shop.send(event.clone()).await.text, before.text);
    }
    assert_eq!(place(&shop, &mugs(2), "cart").await.text, placed.text);
}

#[tokio::test]
async fn i13_every_step_from_every_state_is_taken_or_refused_and_only_cancelling_restocks() {
    let (shop, memory, _) = shop();
    let placed = place(&shop, &mugs(2), "cart").await;
    let template = memory.content().clone();
    let path = placed.header("location");
    let mut taken = 0;
    for order in ["placed", "confirmed", "completed", "cancelled"] {
        for payment in ["pending", "paid", "refunded", "void"] {
            for goods in ["unfulfilled", "fulfilled", "returned"] {
                for step in STEPS {
                    let mut content = template.clone();
                    let stored = content.orders.values_mut().next().unwrap();
                    stored.status = serde_json::from_value(json!(order)).unwrap();
                    stored.payment = serde_json::from_value(json!(payment)).unwrap();
                    stored.fulfilment = serde_json::from_value(json!(goods)).unwrap();
                    *memory.content() = content.clone();
                    let event = Event::post(path, &json!({"transition": step})).signed();
                    let answer = shop.send(event).await;
                    let told = format!("{order} {payment} {goods} {step}: {}", answer.text);
                    let Some((order, payment, goods)) = after((order, payment, goods), step) else {
                        assert_eq!(
                            answer.json["type"], "/problems/illegal-transition",
                            "{told}"
                        );
                        assert_eq!(*memory.content(), content, "{told}");
                        continue;
                    };
                    taken += 1;
                    let states = json!([
                        answer.json["status"],
                        answer.json["payment"]["status"],
                        answer.json["fulfilment"]["status"]
                    ]);
                    assert_eq!(states, json!([order, payment, goods]), "{told}");
                    let stock = memory
                        .content()
                        .products
                        .values()
                        .next()
                        .unwrap()
                        .offer
                        .stock;
                    assert_eq!(stock, if step == "cancel" { 5 } else { 3 }, "{told}");
                }
            }
        }
    }
    // Three steps of the order 12, 12 and 16 times, of payment 12 each, of goods 12 and 16.
    assert_eq!(taken, 104);
}
