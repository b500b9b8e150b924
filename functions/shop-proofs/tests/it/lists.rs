//! Lists: complete, without repetition, and as dear as their page.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex};

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::config::interceptors::{
    AfterDeserializationInterceptorContextRef, BeforeSerializationInterceptorContextMut,
};
use aws_sdk_dynamodb::config::{ConfigBag, Intercept, RuntimeComponents};
use aws_sdk_dynamodb::error::BoxError;
use aws_sdk_dynamodb::operation::batch_get_item::{BatchGetItemInput, BatchGetItemOutput};
use aws_sdk_dynamodb::operation::query::{QueryInput, QueryOutput};
use aws_sdk_dynamodb::types::{AttributeValue, ReturnConsumedCapacity};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use proptest::prelude::*;
use shop_domain::config::ShopConfig;
use shop_domain::digest::Digest;
use shop_domain::id::ProductId;
use shop_domain::idempotency::StoredResult;
use shop_domain::memory::Memory;
use shop_domain::money::Amount;
use shop_domain::ports::{CatalogWriter, OrderReader};
use shop_domain::product::{Product, Sku, Status};
use shop_domain::redact::Redacted;
use shop_domain::samples::mug;
use shop_lambda::testing::{Answer, Event};
use shop_proofs::bodies::{key, line, order};
use shop_proofs::scripted::{SCRIPTED, now, restart, wait};
use shop_proofs::shop::Shop;
use shop_proofs::world::{Catalog, Embedded, Orders, of, world};

/// The n-th of many products.
fn numbered(n: usize, price: u32, title: u8, category: u8, status: Status) -> Product {
    let mut product = mug();
    let sku = Sku::parse(&format!("THING-{n}")).unwrap();
    product.detail.product_id = ProductId::new(n as u64 / 3, [(n % 256) as u8; 10]);
    product.detail.slug = format!("thing-{n}");
    product.detail.title = format!("{} thing", char::from(b'A' + title % 26));
    product.detail.category = format!("category-{category}");
    product.detail.status = status;
    product.detail.sku = sku.clone();
    product.offer.sku = sku;
    product.offer.active = status == Status::Active;
    product.offer.price = Amount::new(price).unwrap();
    product.offer.stock = 1000;
    product
}

/// The ids of all pages of a list, one after the other.
async fn walk<C: Catalog + Clone, W: Orders, R: OrderReader>(
    shop: &Shop<C, W, R>,
    event: &Event,
    id: &str,
    most: usize,
) -> Vec<String> {
    let mut ids = Vec::new();
    let mut next = event.clone();
    loop {
        let answer: Answer = shop.send(next).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        let items = answer.json["items"].as_array().unwrap();
        assert!(items.len() <= most);
        ids.extend(
            items
                .iter()
                .map(|item| item[id].as_str().unwrap().to_owned()),
        );
        let Some(cursor) = answer.json["nextCursor"].as_str() else {
            assert_eq!(answer.header("link"), "");
            return ids;
        };
        assert!(answer.header("link").contains(&format!("cursor={cursor}>")));
        // Any edited cursor, and any other list's, is refused.
        let mut bytes = URL_SAFE_NO_PAD.decode(cursor).unwrap();
        let place = (ids.len() * 7) % bytes.len();
        bytes[place] ^= 1;
        let edited = event.clone().query("cursor", URL_SAFE_NO_PAD.encode(bytes));
        assert_eq!(
            shop.send(edited).await.json["type"],
            "/problems/invalid-cursor"
        );
        next = event.clone().query("cursor", cursor);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn i12_the_pages_of_a_list_are_the_list_without_repetition(
        facts in prop::collection::vec((0..4_u32, 0..3_u8, 0..3_u8, 0..6_u8), 0..30),
        limit in 1..12_usize,
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        restart();
        let memory = Memory::default();
        let mut products = Vec::new();
        for (n, (price, title, category, status)) in facts.iter().enumerate() {
            let status = [Status::Active, Status::Draft, Status::Archived][usize::from(*status).saturating_sub(3)];
            let product = numbered(n, *price, *title, *category, status);
            memory.content().products.insert(product.detail.product_id.clone(), product.clone());
            products.push(product);
        }
        let shop = Shop::new(of(&memory), &ShopConfig::default(), SCRIPTED);
        let set = |fits: &dyn Fn(&Product) -> bool| -> BTreeSet<String> {
            products.iter().filter(|product| fits(product)).map(|product| product.detail.product_id.to_string()).collect()
        };
        runtime.block_on(async {
            let size = limit.to_string();
            for sort in ["newest", "price_asc", "price_desc", "title"] {
                let all = Event::get("/api/products").query("limit", &size).query("sort", sort);
                for (event, expected) in [
                    (all.clone(), set(&|product| product.offer.active)),
                    (all.clone().query("category", "category-1"), set(&|product| product.offer.active && product.detail.category == "category-1")),
                    (all.clone().query("q", "a thi"), set(&|product| product.offer.active && product.detail.title == "A thing")),
                ] {
                    let ids = walk(&shop, &event, "productId", limit).await;
                    let distinct: BTreeSet<String> = ids.iter().cloned().collect();
                    assert_eq!((ids.len(), distinct), (expected.len(), expected), "{event:?}");
                }
            }
            let staff = Event::get("/api/catalog").signed().query("limit", &size);
            let ids = walk(&shop, &staff, "productId", limit).await;
            assert_eq!((ids.len(), ids.into_iter().collect()), (products.len(), set(&|_| true)));
            // A cursor of one list is none of another.
            let first = shop.send(Event::get("/api/products").query("limit", "1")).await;
            if let Some(cursor) = first.json["nextCursor"].as_str() {
                for (name, value) in [("sort", "title"), ("category", "category-1"), ("q", "thing")] {
                    let other = Event::get("/api/products").query("cursor", cursor).query(name, value);
                    assert_eq!(shop.send(other).await.json["type"], "/problems/invalid-cursor");
                }
            }
        });
    }
}

#[tokio::test]
async fn i12_the_pages_of_a_month_are_the_month_without_repetition() {
    restart();
    let memory = Memory::selling(mug());
    for product in memory.content().products.values_mut() {
        product.offer.stock = 1000;
    }
    let shop = Shop::new(of(&memory), &ShopConfig::default(), SCRIPTED);
    let body = order([line(&mug().detail.product_id, 1, 1999)], 2494);
    let mut placed = BTreeSet::new();
    for n in 0..23_u64 {
        let event = Event::post("/api/orders", &body).header("Idempotency-Key", key(n));
        let answer = shop.send(event).await;
        placed.insert(answer.json["orderId"].as_str().unwrap().to_owned());
        wait(n % 3);
    }
    for limit in [1, 5, 22, 23] {
        let event = Event::get("/api/orders")
            .signed()
            .query("month", "2026-11")
            .query("limit", limit.to_string());
        let ids = walk(&shop, &event, "orderId", limit).await;
        assert_eq!((ids.len(), ids.into_iter().collect()), (23, placed.clone()));
    }
}

/// What calls cost, as DynamoDB counts it.
#[derive(Debug, Clone, Default)]
struct Meter(Arc<Mutex<(usize, f64)>>);

impl Meter {
    /// Calls and read units since this was last asked.
    fn read(&self) -> (usize, f64) {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

impl Intercept for Meter {
    fn name(&self) -> &'static str {
        "Meter"
    }

    fn modify_before_serialization(
        &self,
        context: &mut BeforeSerializationInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let total = Some(ReturnConsumedCapacity::Total);
        if let Some(input) = context.input_mut().downcast_mut::<QueryInput>() {
            input.return_consumed_capacity = total;
        } else if let Some(input) = context.input_mut().downcast_mut::<BatchGetItemInput>() {
            input.return_consumed_capacity = total;
        }
        Ok(())
    }

    fn read_after_deserialization(
        &self,
        context: &AfterDeserializationInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let Ok(output) = context.output_or_error() else {
            return Ok(());
        };
        let units = if let Some(output) = output.downcast_ref::<QueryOutput>() {
            output
                .consumed_capacity()
                .and_then(|capacity| capacity.capacity_units())
        } else if let Some(output) = output.downcast_ref::<BatchGetItemOutput>() {
            output
                .consumed_capacity()
                .iter()
                .map(|capacity| capacity.capacity_units())
                .sum()
        } else {
            return Ok(());
        };
        let mut meter = self.0.lock().unwrap();
        meter.0 += 1;
        meter.1 += units.expect("DynamoDB tells what a read cost");
        Ok(())
    }
}

type Item = HashMap<String, AttributeValue>;

/// What a product's lists are made of, as the store itself writes it: all its
/// items but its uniqueness, its key and the words that nobody asks for.
async fn template(embedded: &Embedded) -> Vec<Item> {
    let mut product = numbered(0, 1999, 0, 1, Status::Active);
    product.detail.product_id = nth(0);
    let result = StoredResult {
        fingerprint: Digest::of(""),
        body: Redacted::new(String::new()),
        location: String::new(),
        expires: now(),
    };
    let catalog = embedded.world().catalog;
    catalog
        .create(&product, &Digest::of("first"), &result, now())
        .await
        .unwrap();
    let scan = embedded.client().scan().table_name("catalog");
    let mut items = scan.send().await.unwrap().items.unwrap();
    items.retain(|item| {
        let key = item["pk"].as_s().unwrap();
        key.starts_with("P#") || key == "T#thi"
    });
    assert_eq!(items.len(), 5, "{items:?}");
    items
}

fn nth(n: usize) -> ProductId {
    ProductId::new(n as u64, [0; 10])
}

/// The n-th product's item.
fn copy(item: &Item, n: usize) -> Item {
    let (first, nth) = (nth(0), nth(n));
    let copied = item.iter().map(|(name, value)| {
        let value = match value {
            AttributeValue::S(text) => {
                AttributeValue::S(text.replace(first.as_str(), nth.as_str()))
            }
            AttributeValue::M(map) => AttributeValue::M(copy(map, n)),
            other => other.clone(),
        };
        (name.clone(), value)
    });
    copied.collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn i18_a_page_costs_the_same_among_ten_and_among_ten_thousand_products() {
    restart();
    let embedded = Embedded::start().await;
    let meter = Meter::default();
    let client = Client::from_conf(embedded.config().interceptor(meter.clone()).build());
    let shop = Shop::new(world(&client), &ShopConfig::default(), SCRIPTED);
    let template = template(&embedded).await;
    let mut stocked = 0;
    let mut costs = Vec::new();
    for count in [10, 1_000, 10_000] {
        let copies =
            (stocked.max(1)..count).flat_map(|n| template.iter().map(move |item| copy(item, n)));
        embedded.import("catalog", copies.collect());
        stocked = count;
        let products = || Event::get("/api/products").query("limit", "5");
        let mut row = Vec::new();
        for (name, event) in [
            ("newest", products()),
            (
                "category by price",
                products()
                    .query("category", "category-1")
                    .query("sort", "price_asc"),
            ),
            ("title", products().query("sort", "title")),
            (
                "ids",
                Event::get("/api/products").query("ids", nth(3).as_str()),
            ),
            (
                "catalog",
                Event::get("/api/catalog").signed().query("limit", "5"),
            ),
            ("search", products().query("q", "thing")),
        ] {
            meter.read();
            let answer = shop.send(event).await;
            assert_eq!(answer.status, 200, "{}", answer.text);
            let items = answer.json["items"].as_array().unwrap().len();
            assert_eq!(items, if name == "ids" { 1 } else { 5 }, "{name}");
            row.push((name, meter.read()));
        }
        costs.push(row);
    }
    for row in &costs {
        for (now, first) in row.iter().zip(&costs[0]) {
            let (name, (calls, units)) = *now;
            assert!(units > 0.0 && units.is_finite());
            if name == "search" {
                // 200 candidates at most, each with a word and a listing.
                assert!(calls <= 5 && units <= 400.0, "{costs:?}");
            } else {
                assert!(calls <= first.1.0 && units <= first.1.1 + 0.5, "{costs:?}");
            }
        }
    }
}
