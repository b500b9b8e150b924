//! The process is killed under load, again and again; afterwards the books balance.

use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde_json::Value;

use super::change;
use super::world::Machine;
use crate::goods::{JSON, add, key, order, place, product, stock};
use crate::visitor::{Answer, Shop};

/// How often the process is killed, unless this variable says otherwise.
const TIMES: (&str, u32) = ("SHOP_KILLS", 50);

/// How many shoppers order at the same time.
const SHOPPERS: u64 = 3;

/// How many pieces there are at the beginning.
const STOCK: u64 = 100_000;

/// The most orders that are begun in one life of the process.
const LIFE: u64 = 16;

/// The longest that the process lives on after the last one was begun.
const LAST: Duration = Duration::from_millis(60);

/// How long whoever is told to slow down waits before asking again.
const PAUSE: Duration = Duration::from_millis(50);

/// An order that was confirmed to its shopper.
struct Confirmed {
    order: Value,
    /// What it was placed with, and the answer to it.
    key: String,
    body: Vec<u8>,
}

/// What the shoppers did.
#[derive(Default)]
struct Books {
    /// The number of the next order.
    next: AtomicU64,
    confirmed: Mutex<Vec<Confirmed>>,
    /// Keys of orders whose shopper does not know what became of them.
    unknown: Mutex<Vec<String>>,
}

impl Books {
    /// Orders one piece after the other until the process is killed.
    fn shop(&self, shop: &Shop, product_id: &str, killed: &AtomicBool) {
        while !killed.load(Ordering::Acquire) {
            let number = self.next.fetch_add(1, Ordering::AcqRel);
            let key = key(number);
            // Each order comes from a house of its own: rates are limited by address.
            let [.., a, b, c] = u32::try_from(number + 2).unwrap().to_be_bytes();
            let shop = shop.from(Ipv4Addr::new(127, a, b, c));
            match try_placing(&shop, product_id, &key) {
                Some(answer) if answer.status == 201 => {
                    let order = answer.json();
                    let body = answer.body;
                    let confirmed = Confirmed { order, key, body };
                    self.confirmed.lock().unwrap().push(confirmed);
                }
                _ => self.unknown.lock().unwrap().push(key),
            }
        }
    }
}

/// Places an order; `None` when the connection ended before the answer.
fn try_placing(shop: &Shop, product_id: &str, key: &str) -> Option<Answer> {
    let body = order(product_id, 1).to_string();
    let headers = [JSON, ("idempotency-key", key)];
    let asked = shop
        .site
        .try_ask(shop.from, "POST", "/api/orders", &headers, body.as_bytes());
    asked.ok()
}

/// Places an order for which there is time.
fn settle(shop: &Shop, product_id: &str, key: &str) -> Answer {
    loop {
        let answer = place(shop, product_id, 1, key);
        if answer.status != 429 {
            return answer.expect(201);
        }
        std::thread::sleep(PAUSE);
    }
}

/// A number below a thousand that nobody can foresee.
fn chance() -> u32 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    now.subsec_micros() % 1_000
}

/// Adds an index to the catalogue, or takes it away again.
fn other_indexes(template: &mut Value) {
    let table = &mut template["Resources"]["CatalogTable"]["Properties"];
    let indexes = table["GlobalSecondaryIndexes"].as_array_mut().unwrap();
    match indexes.pop_if(|index| index["IndexName"] == "by-sku") {
        Some(_) => drop(table["AttributeDefinitions"].as_array_mut().unwrap().pop()),
        None => change::with_indexes(template, &["sku"]),
    }
}

#[test]
#[expect(
    clippy::print_stdout,
    reason = "the figures are what a long run is for"
)]
fn a_killed_process_loses_no_confirmed_order_and_sells_nothing_twice() {
    let times = std::env::var(TIMES.0).map_or(TIMES.1, |times| times.parse().unwrap());
    let machine = Machine::new();
    machine.deploy();
    let mug = add(
        &machine.shop(),
        &product("MUG", "Blue mug", STOCK),
        "idempotent-product-mug",
    );
    let mug = mug["productId"].as_str().unwrap();
    machine.run(&["stop", "local"]).expect(0);

    let books = Books::default();
    let (made, interrupted) = (AtomicU64::new(0), AtomicU64::new(0));
    for life in 0..times {
        let process = machine.foreground(&["serve", "local"], "http://");
        let (shop, killed) = (machine.shop(), AtomicBool::new(false));
        std::thread::scope(|scope| {
            for _ in 0..SHOPPERS {
                scope.spawn(|| books.shop(&shop, mug, &killed));
            }
            // It is killed at any moment of any order, and of a change of the tables.
            if life % 2 == 0 {
                scope.spawn(|| match change::on(&machine, other_indexes) {
                    Ok(_) => made.fetch_add(1, Ordering::AcqRel),
                    Err(_) => interrupted.fetch_add(1, Ordering::AcqRel),
                });
            }
            let last = books.next.load(Ordering::Acquire) + LIFE * u64::from(chance()) / 1_000;
            while books.next.load(Ordering::Acquire) <= last {
                std::thread::sleep(Duration::from_millis(1));
            }
            std::thread::sleep(LAST * chance() / 1_000);
            killed.store(true, Ordering::Release);
            process.kill();
        });
    }

    let _process = machine.foreground(&["serve", "local"], "http://");
    let shop = machine.shop();
    let Books {
        confirmed, unknown, ..
    } = books;
    let (confirmed, unknown) = (
        confirmed.into_inner().unwrap(),
        unknown.into_inner().unwrap(),
    );
    assert!(
        !confirmed.is_empty() && !unknown.is_empty(),
        "that was no load"
    );

    // Whoever does not know asks again with the same key, and then knows: the
    // order is there, once.
    let settled = unknown.iter().zip(2..).map(|(key, number)| {
        let shop = shop.from(Ipv4Addr::from(0x7f80_0000 + number));
        settle(&shop, mug, key).json()
    });
    let mut orders: Vec<Value> = settled.collect();
    for (confirmed, number) in confirmed.iter().zip(2..) {
        let shop = shop.from(Ipv4Addr::from(0x7fc0_0000 + number));
        let again = settle(&shop, mug, &confirmed.key);
        assert_eq!(again.header("idempotency-replayed"), "true");
        assert_eq!(again.body, confirmed.body);
        orders.push(confirmed.order.clone());
    }

    // Every order is there exactly once, and each took its piece out of the stock.
    let listed = listed(&shop, &orders);
    for order in &orders {
        let id = order["orderId"].as_str().unwrap();
        assert_eq!(listed.get(id), Some(&1), "{id} of {}", orders.len());
    }
    assert_eq!(listed.len(), orders.len(), "orders nobody placed");
    assert_eq!(stock(&shop, "MUG"), STOCK - orders.len() as u64);
    let (made, interrupted) = (made.into_inner(), interrupted.into_inner());
    assert!(interrupted > 0, "no change of the tables was interrupted");
    // The next one is made, and the tables are what they should be.
    change::template(&machine, other_indexes);
    machine.run(&["drift", "local", "--fail"]).expect(0);
    println!(
        "{times} kills: {} orders confirmed, {} settled afterwards; \
         {made} changes of the tables made, {interrupted} interrupted",
        confirmed.len(),
        unknown.len()
    );
}

/// How often each order is in the lists of the months in which these were placed.
fn listed(shop: &Shop, orders: &[Value]) -> BTreeMap<String, u32> {
    let months: BTreeSet<&str> = orders
        .iter()
        .map(|order| &order["placedAt"].as_str().unwrap()[..7])
        .collect();
    let mut found = BTreeMap::new();
    for month in months {
        let mut path = format!("/api/orders?limit=100&month={month}");
        loop {
            let page = shop.signed("GET", &path, &[], b"").expect(200).json();
            for order in page["items"].as_array().unwrap() {
                let id = order["orderId"].as_str().unwrap().to_owned();
                *found.entry(id).or_default() += 1;
            }
            let Some(cursor) = page["nextCursor"].as_str() else {
                break;
            };
            path = format!("/api/orders?limit=100&month={month}&cursor={cursor}");
        }
    }
    found
}
