//! What a shop must do, told a second time and more simply.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use shop_domain::config::ShopConfig;
use shop_domain::id::{OrderId, ProductId};
use shop_domain::order::Order;

use super::command::{Change, Expected};
use crate::oracle::{Bill, bill};

const DAY: u64 = 24 * 60 * 60;

/// A product, and everything that ever moved its stock.
#[derive(Debug, Clone)]
pub struct Product {
    pub id: ProductId,
    pub sku: u32,
    pub title: u32,
    pub price: i128,
    pub class: &'static str,
    pub most: i128,
    pub active: bool,
    pub version: u64,
    /// What staff put there, from the first piece on.
    pub supplied: i128,
    /// What orders took.
    pub accepted: i128,
    /// What cancelled orders gave back.
    pub restocked: i128,
}

impl Product {
    pub fn stock(&self) -> i128 {
        self.supplied - self.accepted + self.restocked
    }
}

/// An order that was accepted.
#[derive(Debug, Clone)]
pub struct Placed {
    pub id: OrderId,
    pub placed_at: u64,
    /// The order as it was stored at first.
    pub first: Order,
    pub status: (&'static str, &'static str, &'static str),
    pub version: u64,
    /// The token, once an answer told it.
    pub token: Option<String>,
}

/// A key that was used.
#[derive(Debug, Clone)]
pub struct Used {
    pub body: Value,
    pub expires: u64,
    /// The answer, once one was heard.
    pub answer: Option<(String, String)>,
}

/// What must be answered, and what must be true then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It is done.
    Done(u16),
    /// It was done before, with this key.
    Again(String),
    /// It is refused, with this status and slug.
    Refused(u16, &'static str),
}

#[derive(Debug)]
pub struct Model {
    pub config: ShopConfig,
    pub now: u64,
    pub products: Vec<Product>,
    pub orders: Vec<Placed>,
    pub order_keys: BTreeMap<String, Used>,
    pub product_keys: BTreeMap<String, Used>,
}

impl Model {
    pub fn new(config: ShopConfig, now: u64) -> Model {
        Model {
            config,
            now,
            products: Vec::new(),
            orders: Vec::new(),
            order_keys: BTreeMap::new(),
            product_keys: BTreeMap::new(),
        }
    }

    fn known(&self, keys: &BTreeMap<String, Used>, key: &str, body: &Value) -> Option<Verdict> {
        let used = keys.get(key).filter(|used| used.expires >= self.now)?;
        Some(if used.body == *body {
            Verdict::Again(key.to_owned())
        } else {
            Verdict::Refused(422, "idempotency-key-reuse")
        })
    }

    pub fn create(&self, key: &str, body: &Value, sku: u32, title: u32) -> Verdict {
        if let Some(known) = self.known(&self.product_keys, key, body) {
            return known;
        }
        if self.products.iter().any(|product| product.sku == sku) {
            Verdict::Refused(409, "sku-taken")
        } else if self.products.iter().any(|product| product.title == title) {
            Verdict::Refused(409, "slug-taken")
        } else {
            Verdict::Done(201)
        }
    }

    pub fn change(&self, product: usize, change: &Change, stale: bool) -> Verdict {
        let product = &self.products[product];
        if stale && !matches!(change, Change::Stock(_)) {
            return Verdict::Refused(409, "version-conflict");
        }
        let (Change::Stock(delta) | Change::PriceAndStock(_, delta)) = change else {
            return Verdict::Done(200);
        };
        let stock = product.stock() + i128::from(*delta);
        if stock < 0 || (*delta > 0 && stock > 1_000_000) {
            return Verdict::Refused(400, "validation");
        }
        Verdict::Done(200)
    }

    pub fn changed(&mut self, product: usize, change: &Change) {
        let product = &mut self.products[product];
        match change {
            Change::Price(price) => product.price = i128::from(*price),
            Change::Status(status) => product.active = *status == "active",
            Change::Title => {}
            Change::Most(most) => product.most = i128::from(*most),
            Change::Reduced(reduced) => product.class = class(*reduced),
            Change::Stock(delta) => product.supplied += i128::from(*delta),
            Change::PriceAndStock(price, delta) => {
                product.price = i128::from(*price);
                product.supplied += i128::from(*delta);
            }
        }
        if !matches!(change, Change::Stock(_)) {
            product.version += 1;
        }
    }

    /// The lines of a body, of equal products merged: product, pieces, price seen.
    pub fn lines(&self, body: &Value) -> Vec<(usize, i128, i128)> {
        let mut lines: Vec<(usize, i128, i128)> = Vec::new();
        for line in body["lines"].as_array().unwrap() {
            let mut products = self.products.iter();
            let is = |product: &Product| line["productId"] == json!(product.id);
            let product = products.position(is).unwrap();
            let pieces = i128::from(line["quantity"].as_u64().unwrap());
            let price = i128::from(line["unitPrice"].as_u64().unwrap());
            match lines.iter_mut().find(|line| line.0 == product) {
                Some(line) => line.1 += pieces,
                None => lines.push((product, pieces, price)),
            }
        }
        lines
    }

    pub fn bill(&self, lines: &[(usize, i128, i128)]) -> Bill {
        let lines: Vec<(i128, i128, &str)> = lines
            .iter()
            .map(|(product, pieces, _)| {
                let product = &self.products[*product];
                (product.price, *pieces, product.class)
            })
            .collect();
        bill(&self.config, &lines)
    }

    pub fn place(&self, key: &str, body: &Value) -> Verdict {
        if let Some(known) = self.known(&self.order_keys, key, &canonical(body)) {
            return known;
        }
        let lines = self.lines(body);
        let of = |line: &(usize, i128, i128)| self.products[line.0].clone();
        if lines
            .iter()
            .any(|line| of(line).active && line.1 > of(line).most)
        {
            return Verdict::Refused(400, "validation");
        }
        let wanting = |line: &(usize, i128, i128)| !of(line).active || of(line).stock() < line.1;
        if lines.iter().any(wanting) {
            return Verdict::Refused(409, "cart-changed");
        }
        let bill = self.bill(&lines);
        let most = i128::from(self.config.max_order_value.minor());
        // No sum may be more than an amount can be, taxes neither.
        let too_much =
            bill.grand_total > most || bill.tax > 999_999_999 || bill.subtotal > 999_999_999;
        if too_much {
            return Verdict::Refused(400, "validation");
        }
        let seen = i128::from(body["expectedTotal"]["amount"].as_u64().unwrap());
        if lines.iter().any(|line| of(line).price != line.2) || bill.grand_total != seen {
            return Verdict::Refused(409, "cart-changed");
        }
        Verdict::Done(201)
    }

    pub fn placed(
        &mut self,
        key: &str,
        body: &Value,
        order: &Order,
        answer: Option<(String, String)>,
    ) {
        for (product, pieces, price) in self.lines(body) {
            self.products[product].accepted += pieces;
            // I8: the price charged is the offer's and the one that was seen.
            assert_eq!(self.products[product].price, price, "I8");
            let id = &self.products[product].id;
            let mut charged = order.lines.iter().filter(|line| line.product_id == *id);
            let charged_line = charged.next().unwrap();
            assert_eq!(i128::from(charged_line.unit_price.minor()), price, "I8");
            assert_eq!(i128::from(charged_line.quantity), pieces, "I8");
            assert!(charged.next().is_none(), "I16: one line a product");
        }
        let used = Used {
            body: canonical(body),
            expires: self.now + 7 * DAY,
            answer: None,
        };
        self.order_keys.insert(key.to_owned(), used);
        self.orders.push(Placed {
            id: order.order_id.clone(),
            placed_at: self.now,
            first: order.clone(),
            status: ("placed", "pending", "unfulfilled"),
            version: 1,
            token: None,
        });
        if let Some(answer) = answer {
            self.heard(key, answer);
        }
    }

    /// Notes an answer that repeats, or is the first that was heard.
    pub fn heard(&mut self, key: &str, answer: (String, String)) {
        let used = self.order_keys.get_mut(key).unwrap();
        let first = used.answer.get_or_insert_with(|| answer.clone());
        assert_eq!(*first, answer, "I3: a replay is equal, byte for byte");
        let order: Value = serde_json::from_str(&answer.0).unwrap();
        let token = order["accessToken"].as_str().unwrap().to_owned();
        let mut orders = self.orders.iter_mut();
        let placed = orders.find(|placed| order["orderId"] == json!(placed.id));
        placed.unwrap().token = Some(token);
    }

    pub fn step(&self, order: usize, step: &str, expected: Expected) -> Verdict {
        if expected == Expected::Wrong {
            return Verdict::Refused(409, "version-conflict");
        }
        match after(self.orders[order].status, step) {
            Some(_) => Verdict::Done(200),
            None => Verdict::Refused(409, "illegal-transition"),
        }
    }

    pub fn moved(&mut self, order: usize, step: &str) {
        let placed = &mut self.orders[order];
        placed.status = after(placed.status, step).unwrap();
        placed.version += 1;
        if step == "cancel" {
            for line in placed.first.lines.clone() {
                let mut products = self.products.iter_mut();
                let product = products.find(|product| product.id == line.product_id);
                product.unwrap().restocked += i128::from(line.quantity);
            }
        }
    }

    pub fn opens(&self, order: usize, token: &str) -> bool {
        let placed = &self.orders[order];
        placed.token.as_deref() == Some(token) && self.now <= placed.placed_at + 90 * DAY
    }
}

/// The name of a tax class.
pub fn class(reduced: bool) -> &'static str {
    if reduced { "reduced" } else { "standard" }
}

/// The steps, by name, as an order's answers name its states.
pub const STEPS: [&str; 8] = [
    "confirm", "complete", "cancel", "pay", "refund", "void", "fulfil", "return",
];

/// Order, payment, goods.
pub type Status = (&'static str, &'static str, &'static str);

/// The states of an order after a step, if the step is allowed.
pub fn after((order, payment, goods): Status, step: &str) -> Option<Status> {
    Some(match (step, order, payment, goods) {
        ("confirm", "placed", _, _) => ("confirmed", payment, goods),
        ("complete", "confirmed", _, _) => ("completed", payment, goods),
        ("cancel", "placed" | "confirmed", _, "unfulfilled" | "returned") => {
            ("cancelled", payment, goods)
        }
        ("pay", _, "pending", _) => (order, "paid", goods),
        ("refund", _, "paid", _) => (order, "refunded", goods),
        ("void", _, "pending", _) => (order, "void", goods),
        ("fulfil", "placed" | "confirmed" | "completed", _, "unfulfilled") => {
            (order, payment, "fulfilled")
        }
        ("return", _, _, "fulfilled") => (order, payment, "returned"),
        _ => return None,
    })
}

/// A body in which splitting and permuting lines makes no difference.
pub fn canonical(body: &Value) -> Value {
    let mut lines: BTreeMap<String, (u64, u64)> = BTreeMap::new();
    for line in body["lines"].as_array().unwrap() {
        let id = line["productId"].as_str().unwrap().to_owned();
        let price = line["unitPrice"].as_u64().unwrap();
        lines.entry(id).or_insert((0, price)).0 += line["quantity"].as_u64().unwrap();
    }
    let mut body = body.clone();
    body["lines"] = json!(lines);
    body
}
