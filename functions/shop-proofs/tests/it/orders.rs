//! What the orders promise.

use std::collections::BTreeSet;
use std::slice::from_ref;

use serde_json::json;
use shop_domain::config::ShopConfig;
use shop_domain::contract::ProblemKind;
use shop_domain::digest::Digest;
use shop_domain::id::{OrderId, ProductId};
use shop_domain::idempotency::{IdempotencyKey, StoredResult};
use shop_domain::money::{Amount, Currency};
use shop_domain::order::Order;
use shop_domain::order_request::OrderRequest;
use shop_domain::placing::{Entropy, Placed, place};
use shop_domain::ports::{MoveError, OrderReader, PlaceError, StoreError};
use shop_domain::problem::Problem;
use shop_domain::product::{Offer, Product, Sku, Status};
use shop_domain::quote::Offers;
use shop_domain::redact::Redacted;
use shop_domain::samples::{mug, two_mugs};
use shop_domain::state::{OrderStatus, Transition};
use shop_domain::time::Timestamp;
use shop_domain::transition::{TransitionRequest, advance};

use shop_proofs::world::{Catalog, Orders, World};

use crate::promises::promises;

promises! {
    an_order_takes_its_lines_from_the_stock
    a_repeated_order_is_answered_byte_for_byte
    a_refused_order_leaves_nothing_behind
    offers_that_changed_are_told_with_their_current_values
    a_sale_needs_every_fact_of_the_offer_that_was_seen
    an_order_s_id_and_key_are_taken_once
    an_order_of_forty_lines_is_one_transaction
    fifty_shoppers_race_for_seven_mugs
    a_month_is_read_page_by_page
    cancelling_restocks_once
    an_order_is_moved_from_the_version_that_was_read
}

fn now() -> Timestamp {
    Timestamp::parse("2026-11-22T10:40:00Z").unwrap()
}

fn request() -> OrderRequest {
    OrderRequest::parse(two_mugs().to_string().as_bytes()).unwrap()
}

async fn stock_up(catalog: &impl Catalog, product: &Product) {
    let id = &product.detail.product_id;
    let result = StoredResult {
        fingerprint: Digest::of(""),
        body: Redacted::new(String::new()),
        location: String::new(),
        expires: now(),
    };
    catalog
        .create(product, &Digest::of(id.as_str()), &result, now())
        .await
        .unwrap();
}

/// Orders with the n-th key and random bytes.
async fn order(orders: &impl Orders, request: &OrderRequest, n: u8) -> Result<Placed, Problem> {
    order_at(orders, request, n, now()).await
}

async fn order_at(
    orders: &impl Orders,
    request: &OrderRequest,
    n: u8,
    at: Timestamp,
) -> Result<Placed, Problem> {
    let key = IdempotencyKey::parse(&format!("{n:022}")).unwrap();
    let entropy = Entropy {
        order_id: [n; 8],
        token: [n; 32],
    };
    let config = ShopConfig::default();
    let placed = place(orders, &config, request, &key, at, entropy).await;
    placed.map_err(|refusal| refusal.problem())
}

async fn stock(orders: &impl Orders) -> (u32, u32) {
    let id = mug().detail.product_id;
    let offers = orders.offers(from_ref(&id), true).await.unwrap();
    (offers[&id].stock, offers[&id].sold)
}

async fn an_order_takes_its_lines_from_the_stock(
    world: World<impl Catalog, impl Orders, impl OrderReader>,
) {
    stock_up(&world.catalog, &mug()).await;
    let placed = order(&world.orders, &request(), 1)
        .await
        .unwrap()
        .new
        .unwrap();
    assert_eq!(stock(&world.orders).await, (3, 2));
    let stored = world.reader.order(&placed.order_id).await.unwrap();
    assert_eq!(stored, Some(placed));
}

async fn a_repeated_order_is_answered_byte_for_byte(
    world: World<impl Catalog, impl Orders, impl OrderReader>,
) {
    stock_up(&world.catalog, &mug()).await;
    let first = order(&world.orders, &request(), 1).await.unwrap();
    let again = order(&world.orders, &request(), 1).await.unwrap();
    assert_eq!((first.body, first.location), (again.body, again.location));
    assert_eq!(again.new, None);
    assert_eq!(stock(&world.orders).await, (3, 2));
}

async fn a_refused_order_leaves_nothing_behind(
    world: World<impl Catalog, impl Orders, impl OrderReader>,
) {
    let mut product = mug();
    product.offer.stock = 1;
    stock_up(&world.catalog, &product).await;
    let problem = order(&world.orders, &request(), 1).await.unwrap_err();
    assert_eq!(problem.kind, ProblemKind::CartChanged);
    assert_eq!(stock(&world.orders).await, (1, 0));
    let month = world.reader.month("2026-11", None, None, 10).await.unwrap();
    assert_eq!(month.items, []);
    let key = IdempotencyKey::parse(&format!("{:022}", 1)).unwrap();
    assert_eq!(world.orders.placed(&key.hash()).await.unwrap(), None);
}

/// An order as it would be stored, and what it is stored with.
async fn prepared(world: &World<impl Catalog, impl Orders, impl OrderReader>) -> Order {
    let mut product = mug();
    product.detail.product_id = ProductId::new(9, [9; 10]);
    product.detail.sku = Sku::parse("OTHER").unwrap();
    product.detail.slug = "other".to_owned();
    stock_up(&world.catalog, &product).await;
    let mut body = two_mugs();
    body["lines"][0]["productId"] = json!(product.detail.product_id);
    let request = OrderRequest::parse(body.to_string().as_bytes()).unwrap();
    order(&world.orders, &request, 99)
        .await
        .unwrap()
        .new
        .unwrap()
}

async fn offers_that_changed_are_told_with_their_current_values(
    world: World<impl Catalog, impl Orders, impl OrderReader>,
) {
    stock_up(&world.catalog, &mug()).await;
    let mut template = prepared(&world).await;
    let id = mug().detail.product_id;
    template.lines[0].product_id = id.clone();
    let seen = world.orders.offers(from_ref(&id), true).await.unwrap();
    let result = StoredResult {
        fingerprint: Digest::of(""),
        body: Redacted::new("{}".to_owned()),
        location: String::new(),
        expires: now(),
    };
    let attempt = async |change: &dyn Fn(&mut Order)| {
        let mut order = template.clone();
        order.order_id = shop_domain::id::OrderId::new([42; 8]);
        change(&mut order);
        let key = Digest::of("attempt");
        world
            .orders
            .place(&order, &seen, &key, &result, now())
            .await
    };
    for change in [
        &(|order: &mut Order| order.lines[0].unit_price = Amount::ZERO) as &dyn Fn(&mut Order),
        &|order: &mut Order| order.lines[0].quantity = 6,
    ] {
        let Err(PlaceError::OffersChanged(changed)) = attempt(change).await else {
            panic!("the offer is another one");
        };
        assert_eq!(changed, [(id.clone(), Some(seen[&id].clone()))]);
    }
    assert_eq!(stock(&world.orders).await, (5, 0));
    assert!(attempt(&|_| {}).await.is_ok());
    assert_eq!(stock(&world.orders).await, (3, 2));
}

async fn a_sale_needs_every_fact_of_the_offer_that_was_seen(
    world: World<impl Catalog, impl Orders, impl OrderReader>,
) {
    stock_up(&world.catalog, &mug()).await;
    let mut order = prepared(&world).await;
    order.order_id = OrderId::new([42; 8]);
    let id = mug().detail.product_id;
    order.lines[0].product_id = id.clone();
    let seen = world.orders.offers(from_ref(&id), true).await.unwrap();
    let sell = async |seen: &Offers| {
        let key = Digest::of("sale");
        let result = anything();
        let sold = world.orders.place(&order, seen, &key, &result, now()).await;
        let Err(PlaceError::OffersChanged(changed)) = sold else {
            panic!("the offer is another one: {sold:?}");
        };
        changed
    };
    for change in [
        &(|offer: &mut Offer| offer.currency = Currency::new("USD").unwrap())
            as &dyn Fn(&mut Offer),
        &|offer: &mut Offer| offer.tax_class = "reduced".to_owned(),
    ] {
        let mut other = seen.clone();
        other.values_mut().for_each(change);
        let now = Some(seen[&id].clone());
        assert_eq!(sell(&other).await, [(id.clone(), now)]);
    }
    let mut archived = mug();
    archived.detail.status = Status::Archived;
    archived.offer.active = false;
    world.catalog.change(&mug(), &archived, 0).await.unwrap();
    let changed = sell(&seen).await;
    assert!(changed[0].1.as_ref().is_some_and(|offer| !offer.active));
    assert_eq!(stock(&world.orders).await, (5, 0));
    assert_eq!(world.reader.order(&order.order_id).await.unwrap(), None);
}

async fn an_order_s_id_and_key_are_taken_once(
    world: World<impl Catalog, impl Orders, impl OrderReader>,
) {
    stock_up(&world.catalog, &mug()).await;
    let first = order(&world.orders, &request(), 1).await.unwrap();
    let first = first.new.unwrap();
    let ids = [mug().detail.product_id];
    let seen = world.orders.offers(&ids, true).await.unwrap();
    let again = async |order: &Order, key: &Digest| {
        let result = anything();
        world.orders.place(order, &seen, key, &result, now()).await
    };
    // Another key cannot overwrite the order.
    let mut other = first.clone();
    other.version = 9;
    let taken = again(&other, &Digest::of("other")).await;
    assert!(
        matches!(taken, Err(PlaceError::Store(StoreError::Busy))),
        "{taken:?}"
    );
    // Another order cannot take the key.
    other.order_id = OrderId::new([42; 8]);
    let key = IdempotencyKey::parse(&format!("{:022}", 1)).unwrap().hash();
    let used = again(&other, &key).await;
    assert!(matches!(used, Err(PlaceError::KeyUsed(_))), "{used:?}");
    assert_eq!(stock(&world.orders).await, (3, 2));
    assert_eq!(
        world.reader.order(&first.order_id).await.unwrap(),
        Some(first)
    );
    assert_eq!(world.reader.order(&other.order_id).await.unwrap(), None);
}

fn anything() -> StoredResult {
    StoredResult {
        fingerprint: Digest::of(""),
        body: Redacted::new("{}".to_owned()),
        location: String::new(),
        expires: now(),
    }
}

async fn an_order_of_forty_lines_is_one_transaction(
    world: World<impl Catalog, impl Orders, impl OrderReader>,
) {
    let mut body = two_mugs();
    let mut lines = Vec::new();
    for n in 0..40_u8 {
        let mut product = mug();
        product.detail.product_id = ProductId::new(1, [n; 10]);
        product.detail.sku = Sku::parse(&format!("MUG-{n}")).unwrap();
        product.detail.slug = format!("mug-{n}");
        stock_up(&world.catalog, &product).await;
        lines.push(
            json!({"productId": product.detail.product_id, "quantity": 1, "unitPrice": 1999}),
        );
    }
    body["lines"] = json!(lines);
    body["expectedTotal"]["amount"] = json!(40 * 1999 + 495);
    let request = OrderRequest::parse(body.to_string().as_bytes()).unwrap();
    let placed = order(&world.orders, &request, 1)
        .await
        .unwrap()
        .new
        .unwrap();
    assert_eq!(placed.lines.len(), 40);
    let ids: Vec<ProductId> = placed
        .lines
        .iter()
        .map(|line| line.product_id.clone())
        .collect();
    let products = world.catalog.products(&ids).await.unwrap();
    assert_eq!(products.len(), 40);
    assert!(products.iter().all(|product| product.offer.stock == 4));
}

async fn fifty_shoppers_race_for_seven_mugs(
    world: World<impl Catalog, impl Orders, impl OrderReader>,
) {
    let mut product = mug();
    product.offer.stock = 7;
    stock_up(&world.catalog, &product).await;
    let mut body = two_mugs();
    body["lines"][0]["quantity"] = json!(1);
    body["expectedTotal"]["amount"] = json!(1999 + 495);
    let request = OrderRequest::parse(body.to_string().as_bytes()).unwrap();
    let shoppers = (0..50).map(|n| order(&world.orders, &request, n));
    let answers = futures::future::join_all(shoppers).await;
    let placed: BTreeSet<String> = answers
        .iter()
        .flatten()
        .map(|placed| placed.location.clone())
        .collect();
    assert_eq!(placed.len(), 7);
    for problem in answers.into_iter().filter_map(Result::err) {
        assert_eq!(problem.errors[0].code, "out-of-stock");
    }
    assert_eq!(stock(&world.orders).await, (0, 7));
}

async fn a_month_is_read_page_by_page(world: World<impl Catalog, impl Orders, impl OrderReader>) {
    let mut product = mug();
    product.offer.stock = 100;
    stock_up(&world.catalog, &product).await;
    for n in 0..7 {
        let at = now().plus_seconds(u64::from(n % 3));
        order_at(&world.orders, &request(), n, at).await.unwrap();
    }
    let december = now().plus_seconds(30 * 24 * 60 * 60);
    let later = order_at(&world.orders, &request(), 8, december)
        .await
        .unwrap();
    let whole = world.reader.month("2026-11", None, None, 7).await.unwrap();
    assert_eq!((whole.items.len(), &whole.next), (7, &None));
    let keys = whole.items.iter().map(|order| order.month_key());
    assert!(keys.rev().is_sorted());

    let confirm = TransitionRequest {
        transition: Transition::Confirm,
        expected_version: None,
    };
    for order in &whole.items[..2] {
        advance(&world.orders, &order.order_id, confirm)
            .await
            .unwrap();
    }
    for (status, count) in [
        (None, 7),
        (Some(OrderStatus::Placed), 5),
        (Some(OrderStatus::Confirmed), 2),
    ] {
        let mut ids = BTreeSet::new();
        let mut after = None;
        loop {
            let page = world
                .reader
                .month("2026-11", status, after.as_deref(), 2)
                .await
                .unwrap();
            assert!(page.items.len() <= 2);
            ids.extend(page.items.into_iter().map(|order| order.order_id));
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(ids.len(), count);
    }
    let next = world.reader.month("2026-12", None, None, 10).await.unwrap();
    assert_eq!(next.items[0].order_id, later.new.unwrap().order_id);
}

async fn cancelling_restocks_once(world: World<impl Catalog, impl Orders, impl OrderReader>) {
    stock_up(&world.catalog, &mug()).await;
    let id = order(&world.orders, &request(), 1)
        .await
        .unwrap()
        .new
        .unwrap()
        .order_id;
    let cancel = TransitionRequest {
        transition: Transition::Cancel,
        expected_version: Some(1),
    };
    let both = futures::future::join(
        advance(&world.orders, &id, cancel),
        advance(&world.orders, &id, cancel),
    );
    let (one, other) = both.await;
    assert!(one.is_ok() != other.is_ok());
    assert_eq!(stock(&world.orders).await, (5, 0));
    let stored = world.reader.order(&id).await.unwrap().unwrap();
    assert_eq!((stored.status, stored.version), (OrderStatus::Cancelled, 2));
}

async fn an_order_is_moved_from_the_version_that_was_read(
    world: World<impl Catalog, impl Orders, impl OrderReader>,
) {
    stock_up(&world.catalog, &mug()).await;
    let before = order(&world.orders, &request(), 1)
        .await
        .unwrap()
        .new
        .unwrap();
    let state = before.state().after(Transition::Pay).unwrap();
    let after = before.clone().moved_to(state);
    world
        .orders
        .move_order(&before, &after, false)
        .await
        .unwrap();
    let again = world.orders.move_order(&before, &after, false).await;
    assert!(matches!(again, Err(MoveError::Version)), "{again:?}");
    // What is not cancelled is not given back.
    assert_eq!(stock(&world.orders).await, (3, 2));
}
