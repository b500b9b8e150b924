//! A visit to a shop: every kind of call that its API takes, by shoppers and by staff.

use std::collections::BTreeSet;
use std::net::Ipv4Addr;

use serde_json::{Value, json};

use crate::goods::{self, JSON, PICTURE, add, key, place};
use crate::visitor::{Answer, Header, Shop, send};

/// A shop, and what its shoppers and staff did while everything was allowed.
///
/// What a call needs was made then, as far as it can be: one that fails because
/// another did says less.
pub struct Visit {
    shop: Shop,
    number: u64,
    mug: String,
    bowl: String,
    jug: String,
    orders: [Value; 2],
}

/// A call: what it is, the status it should have, and its answer.
type Call = (&'static str, u16, Answer);

impl Visit {
    /// The `number`th visit: nobody else has its addresses, keys and products.
    pub fn new(shop: &Shop, number: u64) -> Visit {
        let shop = shop.from(Ipv4Addr::new(127, 2, u8::try_from(number).unwrap(), 1));
        let product = |name: &str, nth| {
            let product = own(name, number);
            let made = add(&shop, &product, &key(number * 100 + nth));
            made["productId"].as_str().unwrap().to_owned()
        };
        let (mug, bowl, jug) = (product("mug", 1), product("bowl", 2), product("jug", 3));
        let order = |nth| {
            place(&shop, &mug, 1, &key(number * 100 + nth))
                .expect(201)
                .json()
        };
        Visit {
            orders: [order(4), order(5)],
            number,
            mug,
            bowl,
            jug,
            shop,
        }
    }

    /// Goes everywhere; the names of what did not work.
    pub fn fails(&self) -> BTreeSet<&'static str> {
        let calls = [
            self.shopping(),
            self.stocktaking(),
            self.adding(),
            self.changing(),
            self.ordering(),
            self.moving_on(),
            self.looking_up(),
        ];
        let calls = calls.into_iter().flatten();
        let failed = calls.filter(|(_, status, answer)| answer.status != *status);
        failed.map(|(name, ..)| name).collect()
    }

    /// `GET /api/products` and `GET /api/products/{productId}`.
    fn shopping(&self) -> Vec<Call> {
        let get = |path: &str| self.shop.get(path);
        let search = format!("/api/products?q=mug%20{}", self.number);
        let ids = format!("/api/products?ids={},{}", self.mug, self.bowl);
        vec![
            ("products", 200, get("/api/products?sort=title&limit=40")),
            ("next products", 200, next("/api/products?limit=1", get)),
            ("category", 200, get("/api/products?category=kitchen")),
            ("search", 200, get(&search)),
            ("products by id", 200, get(&ids)),
            ("product", 200, get(&product(&self.mug))),
            ("no product", 404, get(&product(NOBODYS))),
        ]
    }

    /// `GET /api/catalog`.
    fn stocktaking(&self) -> Vec<Call> {
        let get = |path: &str| self.staff("GET", path, &[], &Value::Null);
        vec![
            ("catalogue", 200, get("/api/catalog")),
            (
                "next of the catalogue",
                200,
                next("/api/catalog?limit=1", get),
            ),
            (
                "catalogue of active ones",
                200,
                get("/api/catalog?status=active"),
            ),
        ]
    }

    /// `POST /api/products`, and what S3 takes then.
    fn adding(&self) -> Vec<Call> {
        let number = self.number;
        let create = |product: &Value, nth| {
            let key = key(number * 100 + nth);
            let headers = [("idempotency-key", key.as_str())];
            self.staff("POST", "/api/products", &headers, product)
        };
        let mut spoon = own("spoon", number);
        spoon["media"] = json!([goods::picture("A spoon")]);
        let created = create(&spoon, 11);
        let upload = upload(created.clone());
        let mut another = spoon.clone();
        another["title"] = json!("Fork");
        vec![
            ("create", 201, created),
            ("upload", 200, upload),
            ("create again", 201, create(&spoon, 11)),
            ("create with its key", 422, create(&another, 11)),
            ("create what there is", 409, create(&own("mug", number), 12)),
        ]
    }

    /// `POST /api/products/{productId}`.
    fn changing(&self) -> Vec<Call> {
        let change = |id: &str, change: Value| self.staff("POST", &product(id), &[], &change);
        let title = format!("Cup {}", self.number);
        let pictured = json!({"expectedVersion": 1, "media": [goods::picture("A bowl")]});
        let pictured = change(&self.bowl, pictured);
        let upload = upload(pictured.clone());
        let text = change(&self.mug, json!({"expectedVersion": 1, "title": title}));
        let archived = json!({"expectedVersion": 1, "status": "archived"});
        vec![
            ("text", 200, text),
            (
                "text of before",
                409,
                change(&self.mug, json!({"expectedVersion": 9, "title": title})),
            ),
            ("stock", 200, change(&self.mug, json!({"stockDelta": 1}))),
            (
                "stock below nothing",
                400,
                change(&self.mug, json!({"stockDelta": -99})),
            ),
            ("pictures", 200, pictured),
            ("upload of another", 200, upload),
            ("archiving", 200, change(&self.jug, archived)),
            (
                "change of nothing",
                404,
                change(NOBODYS, json!({"stockDelta": 1})),
            ),
        ]
    }

    /// `POST /api/orders`.
    fn ordering(&self) -> Vec<Call> {
        let place = |quantity, nth| {
            place(
                &self.shop,
                &self.mug,
                quantity,
                &key(self.number * 100 + nth),
            )
        };
        vec![
            ("place", 201, place(1, 21)),
            ("place again", 201, place(1, 4)),
            ("place with its key", 422, place(2, 4)),
            // Ten is the most one may order, and more than there is.
            ("place too much", 409, place(10, 22)),
        ]
    }

    /// `POST /api/orders/{orderId}`.
    fn moving_on(&self) -> Vec<Call> {
        let step = |order: &str, step: &str| {
            let step = json!({"transition": step});
            self.staff("POST", &format!("/api/orders/{order}"), &[], &step)
        };
        let [kept, dropped] = [0, 1].map(|nth| self.order(nth));
        vec![
            ("confirm", 200, step(kept, "confirm")),
            ("confirm again", 409, step(kept, "confirm")),
            ("pay", 200, step(kept, "pay")),
            ("fulfil", 200, step(kept, "fulfil")),
            ("complete", 200, step(kept, "complete")),
            ("return", 200, step(kept, "return")),
            ("refund", 200, step(kept, "refund")),
            ("void", 200, step(dropped, "void")),
            ("cancel", 200, step(dropped, "cancel")),
            ("confirm nothing", 404, step("0000-0000-0000", "confirm")),
        ]
    }

    /// `GET /api/orders/{orderId}` and `GET /api/orders`.
    fn looking_up(&self) -> Vec<Call> {
        let order = format!("/api/orders/{}", self.order(0));
        let read = |token: &str| {
            let token = [("order-access-token", token)];
            self.shop.browse("GET", &order, &token, b"")
        };
        let get = |path: &str| self.staff("GET", path, &[], &Value::Null);
        let in_full = format!("/api/orders?orderId={}", self.order(0));
        let token = self.orders[0]["accessToken"].as_str().unwrap();
        vec![
            ("order", 200, read(token)),
            ("order of another", 404, read(&"A".repeat(43))),
            ("orders", 200, get("/api/orders?limit=1")),
            ("next orders", 200, next("/api/orders?limit=1", get)),
            ("orders in a status", 200, get("/api/orders?status=placed")),
            ("orders of a month", 200, get("/api/orders?month=2025-01")),
            ("order in full", 200, get(&in_full)),
        ]
    }

    fn order(&self, nth: usize) -> &str {
        self.orders[nth]["orderId"].as_str().unwrap()
    }

    fn staff(&self, method: &str, path: &str, headers: &[Header], body: &Value) -> Answer {
        let body = match body {
            Value::Null => String::new(),
            body => body.to_string(),
        };
        let headers = [headers, &[JSON]].concat();
        self.shop.signed(method, path, &headers, body.as_bytes())
    }
}

/// No product has this id.
const NOBODYS: &str = "01J9ZCW3R2K7Q8N5M4B6V0X1YZ";

fn product(id: &str) -> String {
    format!("/api/products/{id}")
}

/// A product that only one visit has.
fn own(name: &str, number: u64) -> Value {
    let sku = format!("{}-{number}", name.to_uppercase());
    goods::product(&sku, &format!("{name} {number}"), 9)
}

/// The second page of a list that has one; the first if that is refused.
fn next(path: &str, get: impl Fn(&str) -> Answer) -> Answer {
    let first = get(path);
    if first.status != 200 {
        return first;
    }
    let first = first.json();
    let cursor = first["nextCursor"].as_str().unwrap();
    get(&format!("{path}&cursor={cursor}"))
}

/// Sends the picture where an answer says; that answer if it is a refusal.
fn upload(answer: Answer) -> Answer {
    if !matches!(answer.status, 200 | 201) {
        return answer;
    }
    let answer = answer.json();
    let upload = &answer["uploads"][0];
    let headers = upload["headers"].as_object().unwrap().iter();
    let headers: Vec<_> = headers
        .filter(|(name, _)| !name.eq_ignore_ascii_case("content-length"))
        .map(|(name, value)| (name.as_str(), value.as_str().unwrap()))
        // The endpoint takes the word of a proxy for it that this is TLS.
        .chain([("x-forwarded-proto", "https")])
        .collect();
    send("PUT", upload["url"].as_str().unwrap(), &headers, PICTURE)
}
