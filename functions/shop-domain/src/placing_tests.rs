//! Orders against a shop in memory.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use serde_json::{Value, json};

use super::*;
use crate::contract::ProblemKind;
use crate::memory::Memory;
use crate::order_request::tests::parse;
use crate::problem::Problem;
use crate::samples::{mug, two_mugs};
use crate::state::{OrderStatus, Transition};
use crate::transition::{TransitionRequest, advance};

const KEY: &str = "0123456789abcdefghijkl";

/// The result of a future that never waits.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("memory never waits"),
    }
}

fn time() -> Timestamp {
    Timestamp::parse("2026-11-22T10:40:00Z").unwrap()
}

fn try_at(
    shop: &Memory,
    body: &Value,
    key: &str,
    at: Timestamp,
    seed: u8,
) -> Result<Placed, Problem> {
    let key = IdempotencyKey::parse(key).unwrap();
    let entropy = Entropy {
        order_id: [seed; 8],
        token: [seed; 32],
    };
    let config = ShopConfig::default();
    now(place(shop, &config, &parse(body), &key, at, entropy)).map_err(|refusal| refusal.problem())
}

fn order(shop: &Memory, body: &Value, key: &str, seed: u8) -> Result<Placed, Problem> {
    try_at(shop, body, key, time(), seed)
}

fn stock(shop: &Memory) -> (u32, u32) {
    let content = shop.content();
    let offer = &content.products.values().next().unwrap().offer;
    (offer.stock, offer.sold)
}

#[test]
fn an_order_is_answered_with_its_token() {
    let shop = Memory::selling(mug());
    let placed = order(&shop, &two_mugs(), KEY, 7).unwrap();
    let body: Value = serde_json::from_str(placed.body.reveal()).unwrap();
    insta::assert_json_snapshot!(body, @r#"
    {
      "orderId": "E1R7-0W3G-E1R7",
      "accessToken": "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc",
      "status": "placed",
      "payment": {
        "status": "pending",
        "method": "manual",
        "instructions": "We will send you an invoice with the parcel."
      },
      "fulfilment": {
        "status": "unfulfilled"
      },
      "lines": [
        {
          "productId": "01J9ZCW3R2K7Q8N5M4B6V0X1YZ",
          "sku": "MUG-BLUE-330",
          "title": "Blue mug, 330 ml",
          "quantity": 2,
          "unitPrice": 1999,
          "lineTotal": 3998,
          "taxRateBps": 0,
          "tax": 0
        }
      ],
      "totals": {
        "currency": "EUR",
        "subtotal": 3998,
        "shipping": 495,
        "tax": 0,
        "taxIncluded": true,
        "grandTotal": 4493
      },
      "contact": {
        "name": "Ada Lovelace",
        "email": "ada@example.com",
        "phone": null
      },
      "shippingAddress": {
        "line1": "12 St James's Square",
        "line2": null,
        "city": "London",
        "region": null,
        "postalCode": "SW1Y 4JH",
        "country": "GB"
      },
      "shippingMethod": "standard",
      "note": null,
      "locale": "en-GB",
      "placedAt": "2026-11-22T10:40:00Z",
      "version": 1
    }
    "#);
    assert_eq!(placed.location, "/api/orders/E1R7-0W3G-E1R7");
    assert_eq!(stock(&shop), (3, 2));
}

#[test]
fn i03_a_repeated_request_gets_the_same_bytes_and_sells_nothing() {
    let shop = Memory::selling(mug());
    let first = order(&shop, &two_mugs(), KEY, 1).unwrap();
    let again = order(&shop, &two_mugs(), KEY, 2).unwrap();
    assert_eq!((first.body, first.location), (again.body, again.location));
    assert!(again.new.is_none());
    assert_eq!(stock(&shop), (3, 2));
}

#[test]
fn the_order_that_emptied_the_shelf_is_still_repeated() {
    let shop = Memory::selling(mug());
    let mut body = two_mugs();
    body["lines"][0]["quantity"] = json!(5);
    body["expectedTotal"]["amount"] = json!(5 * 1999 + 495);
    let first = order(&shop, &body, KEY, 1).unwrap();
    let again = order(&shop, &body, KEY, 2).unwrap();
    assert_eq!(first.body, again.body);
}

#[test]
fn i04_a_key_used_with_another_request_changes_nothing() {
    let shop = Memory::selling(mug());
    order(&shop, &two_mugs(), KEY, 1).unwrap();
    let before = shop.content().clone();
    let mut body = two_mugs();
    body["note"] = json!("Another one");
    let problem = order(&shop, &body, KEY, 2).unwrap_err();
    assert_eq!(problem, Problem::new(ProblemKind::IdempotencyKeyReuse));
    body["lines"][0]["unitPrice"] = json!(1);
    let problem = order(&shop, &body, KEY, 2).unwrap_err();
    assert_eq!(problem, Problem::new(ProblemKind::IdempotencyKeyReuse));
    assert_eq!(*shop.content(), before);
}

#[test]
fn a_key_serves_again_after_seven_days() {
    let shop = Memory::selling(mug());
    order(&shop, &two_mugs(), KEY, 1).unwrap();
    let last = time().plus_seconds(IDEMPOTENCY_SECONDS);
    assert!(
        try_at(&shop, &two_mugs(), KEY, last, 2)
            .unwrap()
            .new
            .is_none()
    );
    let later = last.plus_seconds(1);
    assert!(
        try_at(&shop, &two_mugs(), KEY, later, 3)
            .unwrap()
            .new
            .is_some()
    );
    assert_eq!(stock(&shop), (1, 4));
}

#[test]
fn i06_a_refused_order_changes_nothing_and_is_not_remembered() {
    let shop = Memory::selling(mug());
    let before = shop.content().clone();
    let mut body = two_mugs();
    body["lines"][0]["unitPrice"] = json!(1);
    assert_eq!(
        order(&shop, &body, KEY, 1).unwrap_err().kind,
        ProblemKind::CartChanged
    );
    assert_eq!(*shop.content(), before);
    assert!(order(&shop, &two_mugs(), KEY, 1).unwrap().new.is_some());
}

#[test]
fn neither_token_nor_key_is_kept() {
    let shop = Memory::selling(mug());
    let placed = order(&shop, &two_mugs(), KEY, 7).unwrap();
    let body: Value = serde_json::from_str(placed.body.reveal()).unwrap();
    let token = body["accessToken"].as_str().unwrap();
    let content = shop.content();
    for stored in content.results.values() {
        assert!(!stored.body.reveal().contains(token));
        assert!(!stored.body.reveal().contains(KEY));
    }
    let order = placed.new.unwrap();
    assert!(order.opens_with(&AccessToken::presented(token), time()));
    assert!(!order.opens_with(&AccessToken::presented(""), time()));
}

#[test]
fn a_token_opens_its_order_for_ninety_days() {
    let shop = Memory::selling(mug());
    let order = order(&shop, &two_mugs(), KEY, 7).unwrap().new.unwrap();
    let token = AccessToken::new([7; 32]);
    let last = time().plus_seconds(crate::contract::limits::TOKEN_SECONDS);
    assert!(order.opens_with(&token, last));
    assert!(!order.opens_with(&token, last.plus_seconds(1)));
    assert!(!order.opens_with(&AccessToken::new([8; 32]), time()));
}

#[test]
fn cancelling_restocks_exactly_once() {
    let shop = Memory::selling(mug());
    let id = order(&shop, &two_mugs(), KEY, 7)
        .unwrap()
        .new
        .unwrap()
        .order_id;
    let cancel = TransitionRequest {
        transition: Transition::Cancel,
        expected_version: None,
    };
    let cancelled = now(advance(&shop, &id, cancel)).unwrap();
    assert_eq!(cancelled.status, OrderStatus::Cancelled);
    assert_eq!(stock(&shop), (5, 0));
    let again = now(advance(&shop, &id, cancel)).unwrap_err();
    assert_eq!(again.problem().kind, ProblemKind::IllegalTransition);
    assert_eq!(stock(&shop), (5, 0));
}
