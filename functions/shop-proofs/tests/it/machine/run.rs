//! One shop and its model, step by step.

use serde_json::{Value, json};
use shop_domain::config::ShopConfig;
use shop_domain::faults::{Fault, Script};
use shop_domain::ports::OrderReader;
use shop_lambda::testing::{Answer, Event};
use shop_proofs::bodies::{key, line, order, product};
use shop_proofs::scripted::{OPENING, wait};
use shop_proofs::shop::Shop;
use shop_proofs::snapshot::{Inside, Snapshot};
use shop_proofs::world::{Catalog, Orders};

use super::command::{Change, Command, Expected, Lie, Step};
use super::model::{Model, Product, STEPS, Used, Verdict, canonical, class};
use crate::oracle::{adds_up, stated};

pub struct Run<'a, C, W, R, I> {
    shop: Shop<C, W, R>,
    inside: &'a I,
    script: Script,
    model: Model,
    /// Orders that were sent: key and body.
    attempts: Vec<(String, Value)>,
    before: Option<Snapshot>,
}

/// What came of a command.
struct Outcome {
    answer: Answer,
    after: Snapshot,
    /// Whether it was done, heard or unheard.
    done: bool,
    /// Whether the answer tells it.
    heard: bool,
}

impl<'a, C, W, R, I> Run<'a, C, W, R, I>
where
    C: Catalog + Clone,
    W: Orders,
    R: OrderReader,
    I: Inside,
{
    pub fn new(shop: Shop<C, W, R>, inside: &'a I, script: Script, config: ShopConfig) -> Self {
        Run {
            shop,
            inside,
            script,
            model: Model::new(config, OPENING),
            attempts: Vec::new(),
            before: None,
        }
    }

    pub async fn all(mut self, steps: Vec<Step>) {
        self.before = Some(self.inside.snapshot().await);
        for Step { command, faults } in steps {
            self.step(command, faults).await;
        }
    }

    async fn step(&mut self, command: Command, faults: Vec<Option<Fault>>) {
        let products = self.model.products.len();
        let orders = self.model.orders.len();
        match command {
            Command::Create {
                n,
                key,
                price,
                stock,
                most,
                reduced,
            } => {
                self.create(n, key, (price, stock, most, reduced), faults)
                    .await;
            }
            Command::Change {
                product,
                change,
                stale,
            } if products > 0 => {
                self.change(product.index(products), &change, stale, faults)
                    .await;
            }
            Command::Place {
                key: n,
                basket,
                lie,
            } if products > 0 => {
                let basket = basket
                    .iter()
                    .map(|(product, pieces)| (product.index(products), *pieces));
                let body = self.cart(basket.collect(), lie);
                self.place(key(format!("cart-{n}")), body, faults).await;
            }
            Command::Repeat { attempt, respelt } if !self.attempts.is_empty() => {
                let (key, body) = self.attempts[attempt.index(self.attempts.len())].clone();
                let body = if respelt { self::respelt(&body) } else { body };
                self.place(key, body, faults).await;
            }
            Command::Reuse { attempt } if !self.attempts.is_empty() => {
                let (key, mut body) = self.attempts[attempt.index(self.attempts.len())].clone();
                body["note"] = json!("another order");
                self.place(key, body, faults).await;
            }
            Command::Move {
                order,
                step,
                expected,
            } if orders > 0 => {
                self.move_on(order.index(orders), STEPS[step], expected, faults)
                    .await;
            }
            Command::Read { order, token } if orders > 0 => {
                self.read(order.index(orders), token.index(orders)).await;
            }
            Command::Wait { seconds } => {
                wait(seconds);
                self.model.now += seconds;
            }
            _ => {}
        }
        self.invariants();
    }

    /// Sends an event while calls fail, and judges what came of it.
    async fn send(
        &mut self,
        event: Event,
        verdict: &Verdict,
        faults: Vec<Option<Fault>>,
    ) -> Outcome {
        self.script.then(faults);
        let answer = self.shop.send(event).await;
        let struck = self.script.struck();
        self.script.then([]);
        let after = self.inside.snapshot().await;
        let before = self.before.replace(after.clone()).unwrap();
        let changed = before != after;
        let told = format!(
            "{} {} after {struck:?}, expected {verdict:?}",
            answer.status, answer.text
        );
        if answer.status >= 500 {
            assert!(!struck.is_empty(), "nothing failed: {told}");
            // I6, but for the one case in which nobody can know: I5.
            let in_doubt = struck.contains(&Fault::TimeoutAfter);
            assert!(!changed || in_doubt, "I6: {told}");
            assert!(
                !changed || matches!(verdict, Verdict::Done(_)),
                "I6: {told}"
            );
            return Outcome {
                answer,
                after,
                done: changed,
                heard: false,
            };
        }
        let slug = answer.json["type"]
            .as_str()
            .unwrap_or("")
            .replace("/problems/", "");
        let done = match verdict {
            Verdict::Done(status) => {
                assert_eq!(
                    (answer.status, answer.header("idempotency-replayed")),
                    (*status, ""),
                    "{told}"
                );
                true
            }
            Verdict::Again(_) => {
                assert_eq!(
                    (answer.status, answer.header("idempotency-replayed")),
                    (201, "true"),
                    "I3: {told}"
                );
                assert!(!changed, "I3: {told}");
                false
            }
            Verdict::Refused(status, expected) => {
                assert_eq!(
                    (answer.status, slug.as_str()),
                    (*status, *expected),
                    "{told}"
                );
                assert!(!changed, "I4, I6: {told}");
                false
            }
        };
        Outcome {
            answer,
            after,
            done,
            heard: true,
        }
    }

    async fn create(
        &mut self,
        n: u32,
        key_: u8,
        facts: (u32, u32, u32, bool),
        faults: Vec<Option<Fault>>,
    ) {
        let (price, stock, most, reduced) = facts;
        let mut body = product(n, price, stock);
        body["maxPerOrder"] = json!(most);
        body["taxClass"] = json!(class(reduced));
        // Now and then another SKU has the title of one that is there.
        let title = if price % 5 == 0 { 0 } else { n };
        body["title"] = json!(format!("Thing {title}"));
        let key_ = key(format!("product-{key_}"));
        let verdict = self.model.create(&key_, &body, n, title);
        let event = Event::post("/api/products", &body).header("Idempotency-Key", &key_);
        let outcome = self.send(event.signed(), &verdict, faults).await;
        if outcome.done {
            let known = |id| self.model.products.iter().any(|product| product.id == id);
            let mut ids = outcome.after.products.keys().cloned();
            let id = ids.find(|id| !known(id.clone())).unwrap();
            self.model.products.push(Product {
                id,
                sku: n,
                title,
                price: price.into(),
                class: class(reduced),
                most: most.into(),
                active: true,
                version: 1,
                supplied: stock.into(),
                accepted: 0,
                restocked: 0,
            });
            let expires = self.model.now + 7 * 24 * 60 * 60;
            let used = Used {
                body,
                expires,
                answer: None,
            };
            self.model.product_keys.insert(key_.clone(), used);
        }
        if outcome.answer.status == 201 {
            let used = self.model.product_keys.get_mut(&key_).unwrap();
            let answer = (
                outcome.answer.text.clone(),
                outcome.answer.header("location").to_owned(),
            );
            let first = used.answer.get_or_insert_with(|| answer.clone());
            assert_eq!(*first, answer, "I3: a replay is equal, byte for byte");
        }
    }

    async fn change(
        &mut self,
        product: usize,
        change: &Change,
        stale: bool,
        faults: Vec<Option<Fault>>,
    ) {
        let verdict = self.model.change(product, change, stale);
        let seen = self.model.products[product].version + u64::from(stale);
        let mut body = match change {
            Change::Price(price) => json!({"price": {"amount": price, "currency": "EUR"}}),
            Change::Status(status) => json!({"status": status}),
            Change::Title => json!({"title": format!("Renamed {seen}")}),
            Change::Most(most) => json!({"maxPerOrder": most}),
            Change::Reduced(reduced) => json!({"taxClass": class(*reduced)}),
            Change::Stock(delta) => json!({"stockDelta": delta}),
            Change::PriceAndStock(price, delta) => {
                json!({"price": {"amount": price, "currency": "EUR"}, "stockDelta": delta})
            }
        };
        if !matches!(change, Change::Stock(_)) {
            body["expectedVersion"] = json!(seen);
        }
        let path = format!("/api/products/{}", self.model.products[product].id);
        let event = Event::post(path, &body).signed();
        let outcome = self.send(event, &verdict, faults).await;
        if outcome.done {
            self.model.changed(product, change);
            if outcome.heard {
                let product = &self.model.products[product];
                assert_eq!(outcome.answer.json["stock"], json!(product.stock() as u64));
                assert_eq!(outcome.answer.json["version"], json!(product.version));
            }
        }
    }

    /// An order of a basket, as its shopper sees it.
    fn cart(&self, basket: Vec<(usize, u32)>, lie: Lie) -> Value {
        let lines = basket.iter().enumerate().map(|(n, (product, pieces))| {
            let product = &self.model.products[*product];
            let wrong = u32::from(lie == Lie::Price && n == 0);
            let price = (product.price as u32 + wrong).min(999_999_999);
            line(&product.id, *pieces, price)
        });
        let mut body = order(lines, 0);
        // One price a product, or it is no order at all.
        let first = body["lines"][0].clone();
        for line in body["lines"].as_array_mut().unwrap() {
            if line["productId"] == first["productId"] {
                line["unitPrice"] = first["unitPrice"].clone();
            }
        }
        let total = self.model.bill(&self.model.lines(&body)).grand_total;
        let total = total.min(999_999_999 - 1) + i128::from(lie == Lie::Total);
        body["expectedTotal"]["amount"] = json!(total as u64);
        body
    }

    async fn place(&mut self, key: String, body: Value, faults: Vec<Option<Fault>>) {
        let verdict = self.model.place(&key, &body);
        let event = Event::post("/api/orders", &body).header("Idempotency-Key", &key);
        let outcome = self.send(event, &verdict, faults).await;
        self.attempts.push((key.clone(), body.clone()));
        let answer = (
            outcome.answer.text.clone(),
            outcome.answer.header("location").to_owned(),
        );
        if outcome.done {
            let known = |id| self.model.orders.iter().any(|order| order.id == id);
            let mut orders = outcome.after.orders.values();
            let order = orders.find(|order| !known(order.order_id.clone())).unwrap();
            let bill = self.model.bill(&self.model.lines(&body));
            assert_eq!(stated(order), bill, "I7");
            self.model
                .placed(&key, &body, order, outcome.heard.then_some(answer));
        } else if matches!(verdict, Verdict::Again(_)) && outcome.heard {
            self.model.heard(&key, answer);
        }
        assert_eq!(
            canonical(&body)["lines"].as_object().unwrap().len(),
            self.model.lines(&body).len()
        );
    }

    async fn move_on(
        &mut self,
        order: usize,
        step: &str,
        expected: Expected,
        faults: Vec<Option<Fault>>,
    ) {
        let verdict = self.model.step(order, step, expected);
        let placed = &self.model.orders[order];
        let mut body = json!({"transition": step});
        match expected {
            Expected::Any => {}
            Expected::Right => body["expectedVersion"] = json!(placed.version),
            Expected::Wrong => body["expectedVersion"] = json!(placed.version + 1),
        }
        let event = Event::post(format!("/api/orders/{}", placed.id), &body).signed();
        if self.send(event, &verdict, faults).await.done {
            self.model.moved(order, step);
        }
    }

    async fn read(&self, order: usize, token: usize) {
        let Some(token) = self.model.orders[token].token.clone() else {
            return;
        };
        let event = Event::get(format!("/api/orders/{}", self.model.orders[order].id));
        let answer = self
            .shop
            .send(event.header("Order-Access-Token", &token))
            .await;
        let opens = self.model.opens(order, &token);
        assert_eq!(answer.status, if opens { 200 } else { 404 }, "I10");
    }

    /// What must be true at any time.
    fn invariants(&self) {
        let now = self.before.as_ref().unwrap();
        assert_eq!(now.products.len(), self.model.products.len());
        for product in &self.model.products {
            let offer = &now.products[&product.id].offer;
            assert_eq!(i128::from(offer.stock), product.stock(), "I1");
            assert_eq!(
                i128::from(offer.sold),
                product.accepted - product.restocked,
                "I1"
            );
            assert!(product.stock() >= 0, "I2");
            assert_eq!(i128::from(offer.price.minor()), product.price);
            assert_eq!(offer.active, product.active);
        }
        assert_eq!(now.orders.len(), self.model.orders.len(), "I3");
        for placed in &self.model.orders {
            let stored = &now.orders[&placed.id];
            adds_up(stored, &self.model.config);
            let state = json!([stored.status, stored.payment, stored.fulfilment]);
            assert_eq!(state, json!(placed.status), "I13");
            assert_eq!(u64::from(stored.version), placed.version, "I13");
            let mut first = placed.first.clone();
            (first.status, first.payment) = (stored.status, stored.payment);
            (first.fulfilment, first.version) = (stored.fulfilment, stored.version);
            assert_eq!(first, *stored, "I9");
        }
    }
}

/// The same order: the lines in another order, the first of them split.
fn respelt(body: &Value) -> Value {
    let mut body = body.clone();
    let lines = body["lines"].as_array_mut().unwrap();
    lines.reverse();
    let pieces = lines[0]["quantity"].as_u64().unwrap();
    if pieces > 1 {
        let mut rest = lines[0].clone();
        lines[0]["quantity"] = json!(1);
        rest["quantity"] = json!(pieces - 1);
        lines.push(rest);
    }
    body
}
