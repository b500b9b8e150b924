//! Who may read what, and what is never shown or written.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use shop_domain::config::ShopConfig;
use shop_domain::contract::ROUTES;
use shop_domain::faults::{Fault, Script};
use shop_domain::idempotency::IdempotencyKey;
use shop_domain::memory::Memory;
use shop_domain::order_request::OrderRequest;
use shop_domain::refusal::Refusal;
use shop_domain::samples::{MUG, mug, two_mugs};
use shop_domain::token::AccessToken;
use shop_lambda::testing::{Answer, Event};
use shop_proofs::bodies::{key, product};
use shop_proofs::fuzz::is_documented;
use shop_proofs::scripted::{SCRIPTED, restart, wait};
use shop_proofs::shop::Shop;
use shop_proofs::world::of;

type InMemory = Shop<Memory, Memory, Memory>;

/// A shop with 4 321 mugs.
fn shop() -> (InMemory, Memory) {
    restart();
    let mut product = mug();
    product.offer.stock = 4321;
    let memory = Memory::selling(product);
    (
        Shop::new(of(&memory), &ShopConfig::default(), SCRIPTED),
        memory,
    )
}

/// Orders two mugs for the n-th guest.
async fn order(shop: &InMemory, n: usize) -> Answer {
    let mut body = two_mugs();
    body["contact"]["name"] = json!(format!("Guest {n}"));
    let event = Event::post("/api/orders", &body);
    let answer = shop
        .send(event.header("Idempotency-Key", key(format!("guest-{n}"))))
        .await;
    assert_eq!(answer.status, 201, "{}", answer.text);
    answer
}

fn text<'a>(answer: &'a Answer, name: &str) -> &'a str {
    answer.json[name].as_str().unwrap()
}

#[tokio::test]
async fn i10_only_the_token_of_an_order_opens_it_and_all_failures_are_one() {
    const ORDERS: usize = 12;
    let (shop, _) = shop();
    let mut placed = Vec::new();
    for n in 0..ORDERS {
        placed.push(order(&shop, n).await);
    }
    let mut failures = BTreeSet::new();
    let mut note = |answer: &Answer| {
        let mut headers: Vec<String> = answer
            .headers
            .iter()
            .map(|(n, v)| format!("{n}: {v:?}"))
            .collect();
        headers.sort();
        failures.insert((answer.status, headers, answer.text.clone()));
    };
    for (order, own) in placed.iter().enumerate() {
        let path = own.header("location");
        for (holder, other) in placed.iter().enumerate() {
            let token = text(other, "accessToken");
            let answer = shop
                .send(Event::get(path).header("Order-Access-Token", token))
                .await;
            if order == holder {
                assert_eq!((answer.status, answer.json.get("accessToken")), (200, None));
                assert_eq!(
                    answer.json["contact"]["name"],
                    json!(format!("Guest {order}"))
                );
            } else {
                note(&answer);
            }
        }
        let token = text(own, "accessToken");
        note(&shop.send(Event::get(path)).await);
        for wrong in [
            "",
            "x",
            &token[1..],
            &token.to_uppercase(),
            &format!("{token}A"),
            "ä",
        ] {
            note(
                &shop
                    .send(Event::get(path).header("Order-Access-Token", wrong))
                    .await,
            );
        }
        for nowhere in [
            "/api/orders/0000-0000-0000",
            "/api/orders/nonsense",
            "/api/orders/%20",
        ] {
            note(
                &shop
                    .send(Event::get(nowhere).header("Order-Access-Token", token))
                    .await,
            );
        }
    }
    wait(90 * 24 * 60 * 60);
    let last = Event::get(placed[0].header("location"))
        .header("Order-Access-Token", text(&placed[0], "accessToken"));
    assert_eq!(shop.send(last.clone()).await.status, 200);
    wait(1);
    note(&shop.send(last).await);
    assert_eq!(failures.len(), 1, "{failures:?}");
    assert_eq!(failures.first().unwrap().0, 404);
}

/// Words that must stand nowhere but in answers to their own person.
const SECRETS: [&str; 8] = [
    "Canary Name",
    "canary@mail.example",
    "+49 30 CANARY",
    "Canary Street 1",
    "CanaryCity",
    "CNRY 1",
    "Canary note",
    "Canary line 2",
];

fn canary() -> Value {
    let mut body = two_mugs();
    body["contact"] = json!({"name": SECRETS[0], "email": SECRETS[1], "phone": SECRETS[2]});
    body["shippingAddress"]["line1"] = json!(SECRETS[3]);
    body["shippingAddress"]["line2"] = json!(SECRETS[7]);
    body["shippingAddress"]["city"] = json!(SECRETS[4]);
    body["shippingAddress"]["postalCode"] = json!(SECRETS[5]);
    body["note"] = json!(SECRETS[6]);
    body
}

#[tokio::test]
async fn i11_no_name_address_token_or_key_is_ever_written() {
    restart();
    let script = Script::default();
    let memory = Memory::selling(mug());
    let shop = Shop::new(
        of(&memory).failing(&script),
        &ShopConfig::default(),
        SCRIPTED,
    );
    let cart = "canary-key-0123456789abcdef";
    let place = |body: &Value| Event::post("/api/orders", body).header("Idempotency-Key", cart);
    let mut problems = String::new();
    let mut written = |answer: &Answer| {
        if answer.status >= 400 {
            problems.push_str(&answer.text);
        }
    };
    // Every way a call can fail, wherever it strikes, before and after the order is there.
    for fault in Fault::ALL {
        for place_of_it in 0..3 {
            script.then((0..3).map(|call| (call == place_of_it).then_some(fault)));
            written(&shop.send(place(&canary())).await);
        }
    }
    script.then([]);
    let placed = shop.send(place(&canary())).await;
    let token = text(&placed, "accessToken").to_owned();
    let id = text(&placed, "orderId").to_owned();
    // Every way to be refused.
    let mut other = canary();
    other["note"] = json!(format!("{} again", SECRETS[6]));
    written(&shop.send(place(&other)).await);
    for (pointer, wrong) in [
        ("/contact/email", json!("canary@mail.example@x")),
        ("/contact/name", json!(SECRETS[0].repeat(9))),
        (
            "/shippingAddress/line1",
            json!(format!("{}\u{0}", SECRETS[3])),
        ),
        ("/shippingAddress/country", json!(SECRETS[4])),
        ("/shippingMethod", json!(SECRETS[6])),
        ("/lines/0/productId", json!(SECRETS[0])),
        ("/lines/0/unitPrice", json!(1)),
        ("/locale", json!(SECRETS[1])),
    ] {
        let mut body = canary();
        *body.pointer_mut(pointer).unwrap() = wrong;
        let event = Event::post("/api/orders", &body)
            .header("Idempotency-Key", key(pointer.replace('/', "-")));
        written(&shop.send(event).await);
    }
    written(
        &shop
            .send(place(&canary()).text(format!("{{{}", canary())))
            .await,
    );
    written(
        &shop
            .send(
                Event::get(format!("/api/orders/{}", SECRETS[1]))
                    .header("Order-Access-Token", &token),
            )
            .await,
    );
    written(
        &shop
            .send(Event::get(format!("/api/orders/{id}")).header("Order-Access-Token", cart))
            .await,
    );
    written(
        &shop
            .send(Event::get("/api/orders").signed().query("cursor", &token))
            .await,
    );
    for step in ["confirm", "cancel", "cancel"] {
        let event = Event::post(format!("/api/orders/{id}"), &json!({"transition": step}));
        written(&shop.send(event.signed()).await);
    }
    let list = shop
        .send(Event::get("/api/orders").signed().query("month", "2026-11"))
        .await;
    assert_eq!(list.json["items"][0]["orderId"], json!(id), "{}", list.text);
    let log = shop.log();
    for reason in [
        "internal",
        "busy",
        "validation",
        "cart-changed",
        "idempotency-key-reuse",
        "OrdersPlaced",
        "Replays",
    ] {
        assert!(log.contains(reason), "{reason} is missing: {log}");
    }
    // What a careless line of code would print.
    let key = IdempotencyKey::parse(cart).unwrap();
    let request = OrderRequest::parse(canary().to_string().as_bytes()).unwrap();
    let content = memory.content().clone();
    let order = content.orders.values().next().unwrap();
    let token_ = AccessToken::presented(&token);
    let sealed = token_.seal(&key, &order.order_id);
    let refusal = Refusal::Problem(OrderRequest::parse(b"{}").unwrap_err());
    let printed = format!(
        "{shop:?} {memory:?} {content:?} {request:?} {key:?} {token_:?} {sealed:?} {refusal:?} {script:?}"
    );
    assert!(printed.contains("MUG-BLUE-330"));
    for secret in
        SECRETS
            .iter()
            .copied()
            .chain([token.as_str(), cart, "ada@", order.token_hash.as_str()])
    {
        for (place, text) in [
            ("log", &log),
            ("problems", &problems),
            ("list", &list.text),
            ("Debug", &printed),
        ] {
            assert!(!text.contains(secret), "{secret} in {place}: {text}");
        }
    }
    // The stored answer does not hold the token in clear either.
    for stored in content.results.values() {
        assert!(!stored.body.reveal().contains(&token) && !stored.body.reveal().contains(cart));
    }
}

/// Words that tell of the inside.
const INSIDE: [&str; 12] = [
    "dynamo",
    "sdk",
    "panicked",
    "unwrap",
    ".rs",
    "no answer in time",
    "stored item",
    "tokenHash",
    "catalog`",
    "pk",
    "Broken",
    "rust",
];

#[tokio::test]
async fn no_route_shows_the_inside_other_people_exact_stock_or_drafts() {
    restart();
    let script = Script::default();
    let mut product_ = mug();
    product_.offer.stock = 4321;
    let memory = Memory::selling(product_);
    let shop = Shop::new(
        of(&memory).failing(&script),
        &ShopConfig::default(),
        SCRIPTED,
    );
    let place = |body: &Value, name: &str| {
        Event::post("/api/orders", body).header("Idempotency-Key", key(name))
    };
    let mine = shop.send(place(&two_mugs(), "mine")).await;
    let hers = shop.send(place(&canary(), "hers")).await;
    let mut hidden = Vec::new();
    for (n, status) in [(1, "draft"), (2, "archived")] {
        let mut body = product(n, 1234, 8765);
        body["title"] = json!(format!("Hidden thing {n}"));
        body["status"] = json!(status);
        let event = Event::post("/api/products", &body).header("Idempotency-Key", key(status));
        let created = shop.send(event.signed()).await;
        assert_eq!(created.status, 201, "{}", created.text);
        hidden.push(text(&created, "productId").to_owned());
    }
    let token = text(&mine, "accessToken").to_owned();
    let ids = [MUG.to_owned(), hidden[0].clone(), hidden[1].clone()];
    let orders = [
        hers.header("location").to_owned(),
        "/api/orders/0000-0000-0000".to_owned(),
    ];
    let mut paths: BTreeSet<String> = ROUTES.iter().map(|route| route.path.to_owned()).collect();
    paths.extend(ids.iter().map(|id| format!("/api/products/{id}")));
    paths.extend(orders);
    let mut bodies = vec![
        json!({}),
        json!({"transition": "cancel"}),
        json!({"stockDelta": 1}),
        product(9, 1, 1),
        two_mugs(),
    ];
    for id in &ids {
        for (quantity, price) in [(1, 1), (1, 1234), (99, 1), (10, 1999)] {
            let mut body = two_mugs();
            body["lines"] = json!([{"productId": id, "quantity": quantity, "unitPrice": price}]);
            bodies.push(body);
        }
    }
    let mut events = Vec::new();
    for path in &paths {
        events.push(Event::get(path));
        for query in [
            ("q", "hidden thing"),
            ("category", "things"),
            ("ids", &ids.join(",")),
            ("orderId", "x"),
            ("status", "draft"),
        ] {
            events.push(Event::get(path).query(query.0, query.1));
        }
        for (n, body) in bodies.iter().enumerate() {
            events
                .push(Event::post(path, body).header("Idempotency-Key", key(format!("walk-{n}"))));
        }
        for method in ["PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"] {
            events.push(Event::get(path).method(method));
        }
    }
    let mut seen = BTreeSet::new();
    for who in ["anonymous", "guest", "staff"] {
        for event in &events {
            for fault in [
                None,
                Some(Fault::TimeoutBefore),
                Some(Fault::Malformed),
                Some(Fault::Throttled),
            ] {
                let event = match who {
                    "anonymous" => event.clone(),
                    "guest" => event.clone().header("Order-Access-Token", &token),
                    _ => event.clone().signed(),
                };
                script.then([fault]);
                let answer = shop.send(event.clone()).await;
                seen.insert((who, answer.status));
                let told = format!(
                    "{who} {fault:?} {event:?}: {} {}",
                    answer.status, answer.text
                );
                if answer.status < 500 {
                    is_documented(&answer);
                }
                for inside in INSIDE {
                    assert!(
                        answer.status < 300 || !answer.text.contains(inside),
                        "{inside}: {told}"
                    );
                }
                if who == "staff" {
                    continue;
                }
                for secret in SECRETS {
                    let own = answer.status == 201 && answer.text.contains(secret);
                    assert!(own || !answer.text.contains(secret), "{secret}: {told}");
                }
                // Exact stock is between 4 217 and 4 321; hidden things have 8 765 at 12.34.
                for word in [
                    "432",
                    "431",
                    "430",
                    "429",
                    "8765",
                    "Hidden thing",
                    "THING-1",
                    "\"stock\"",
                    "\"sold\"",
                    "draft",
                    "archived",
                ] {
                    let own_words = answer.text.contains("#/");
                    assert!(own_words || !answer.text.contains(word), "{word}: {told}");
                }
                let public: Vec<&Value> = match answer.json["items"].as_array() {
                    Some(items) => items.iter().collect(),
                    None => vec![&answer.json],
                };
                for item in public {
                    assert!(
                        item["productId"].is_null() || item["productId"] == json!(MUG),
                        "{told}"
                    );
                }
            }
        }
    }
    script.then([]);
    for (who, statuses) in [
        (
            "anonymous",
            &[200, 201, 400, 403, 404, 405, 409, 500, 503][..],
        ),
        ("guest", &[200, 400, 403, 404, 405, 409, 500, 503]),
        ("staff", &[200, 201, 400, 404, 405, 409, 500, 503]),
    ] {
        for status in statuses {
            assert!(
                seen.contains(&(who, *status)),
                "{who} never saw {status}: {seen:?}"
            );
        }
    }
}
