//! What may be sent, and what may not, and that nothing sent is a surprise.

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use serde_json::{Value, json};
use shop_domain::changing::ProductChange;
use shop_domain::config::ShopConfig;
use shop_domain::contract::limits;
use shop_domain::cursor;
use shop_domain::digest::Digest;
use shop_domain::id::ProductId;
use shop_domain::memory::Memory;
use shop_domain::order_request::OrderRequest;
use shop_domain::product_request::ProductRequest;
use shop_domain::samples::{MUG, mug, two_mugs};
use shop_lambda::testing::{Answer, Event};
use shop_proofs::bodies::{HONEST, honest_mail, key, product};
use shop_proofs::fuzz::{self, TARGETS};
use shop_proofs::scripted::{SCRIPTED, restart};
use shop_proofs::shop::Shop;
use shop_proofs::world::of;

fn shop() -> Shop<Memory, Memory, Memory> {
    restart();
    let mut product = mug();
    product.offer.stock = 1000;
    Shop::new(
        of(&Memory::selling(product)),
        &ShopConfig::default(),
        SCRIPTED,
    )
}

async fn place(shop: &Shop<Memory, Memory, Memory>, body: &Value, name: &str) -> Answer {
    let event = Event::post("/api/orders", body).header("Idempotency-Key", key(name));
    shop.send(event).await
}

#[test]
fn i14_every_seed_of_the_fuzzers_is_answered_as_documented() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus");
    for (name, target) in TARGETS {
        let seeds = fs::read_dir(corpus.join(name)).unwrap();
        let mut count = 0;
        for seed in seeds {
            target(&fs::read(seed.unwrap().path()).unwrap());
            count += 1;
        }
        assert!(count >= 5, "{name} has {count} seeds");
    }
}

#[tokio::test]
async fn i14_the_cursors_that_the_fuzzer_makes_have_a_right_check() {
    let shop = shop();
    for (path, list) in fuzz::lists() {
        let key = match path {
            "/api/orders" => "2026-11-22T10:40:00Z#E1R7-0W3G-E1R7".to_owned(),
            "/api/catalog" => format!("0 {MUG}"),
            _ => MUG.to_owned(),
        };
        let event = Event::get(path)
            .signed()
            .query("cursor", cursor::write(&list, &key));
        let answer = shop.send(event).await;
        assert_eq!(answer.status, 200, "{path}: {}", answer.text);
    }
}

#[tokio::test]
async fn i12_a_cursor_that_names_no_entry_is_refused_even_if_its_check_is_right() {
    let shop = shop();
    for (path, list) in fuzz::lists() {
        for key in [
            "",
            "x",
            "#",
            "0",
            "9 x",
            "2026-11-22T10:40:00Z",
            "2026-11-22#E1R7",
        ] {
            let cursor = cursor::write(&list, key);
            let event = Event::get(path).signed().query("cursor", cursor);
            let answer = shop.send(event).await;
            assert_eq!(
                answer.json["type"], "/problems/invalid-cursor",
                "{path} {key}"
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn i14_arbitrary_bytes_headers_and_queries_are_answered_as_documented(
        bytes in prop::collection::vec(any::<u8>(), 0..200),
        text in "\\PC{0,80}",
        pairs in "((category|q|sort|limit|cursor|ids|month|status|orderId|x)=[ -~]{0,20}&?){0,4}",
        lines in "((Idempotency-Key|Content-Type|Order-Access-Token|If-None-Match|Host|X): \\PC{0,30}\n){0,4}",
    ) {
        for (_, target) in TARGETS {
            target(&bytes);
            target(text.as_bytes());
        }
        fuzz::query(pairs.as_bytes());
        fuzz::headers(lines.as_bytes());
    }

    #[test]
    fn i14_any_spoilt_order_is_answered_as_documented(
        place in any::<prop::sample::Index>(), new in prop::sample::select(spoilers()),
    ) {
        let mut body = two_mugs();
        let mut pointers = Vec::new();
        collect(&body, String::new(), &mut pointers);
        let pointer = place.get(&pointers);
        *body.pointer_mut(pointer).unwrap() = new;
        fuzz::body(body.to_string().as_bytes());
    }

    #[test]
    fn i16_splitting_and_permuting_lines_changes_nothing(
        pieces in prop::collection::vec(1..=5_u32, 1..6),
        cut in any::<prop::sample::Index>(), turn in any::<prop::sample::Index>(),
    ) {
        let line = |n: usize, quantity: u32| json!({
            "productId": ProductId::new(n as u64, [0; 10]), "quantity": quantity, "unitPrice": 1999 });
        let whole: Vec<Value> = pieces.iter().enumerate().map(|(n, pieces)| line(n, *pieces)).collect();
        let mut parts = Vec::new();
        for (n, pieces) in pieces.iter().enumerate() {
            let first = cut.index(*pieces as usize) as u32;
            parts.extend([first, pieces - first].into_iter().filter(|part| *part > 0).map(|part| line(n, part)));
        }
        let turns = turn.index(parts.len());
        parts.rotate_left(turns);
        let pieces: u32 = pieces.iter().sum();
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(async {
            let memory = Memory::default();
            for n in 0..whole.len() {
                let mut product = mug();
                product.detail.product_id = ProductId::new(n as u64, [0; 10]);
                memory.content().products.insert(product.detail.product_id.clone(), product);
            }
            restart();
            let shop = Shop::new(of(&memory), &ShopConfig::default(), SCRIPTED);
            let body = |lines: &Vec<Value>| {
                let mut body = two_mugs();
                body["lines"] = json!(lines);
                body["expectedTotal"]["amount"] = json!(pieces * 1999 + 495);
                body
            };
            let first = place_in(&shop, &body(&whole)).await;
            let stored = memory.content().clone();
            // The same key: the same order, byte for byte.
            let again = place_in(&shop, &body(&parts)).await;
            assert_eq!((again.status, again.header("idempotency-replayed")), (201, "true"), "{}", again.text);
            assert_eq!(first.text, again.text);
            assert_eq!(*memory.content(), stored);
            // Another key: another order of the same lines and total.
            for product in memory.content().products.values_mut() {
                product.offer.stock = 5;
            }
            let event = Event::post("/api/orders", &body(&parts)).header("Idempotency-Key", key("other"));
            let other = shop.send(event).await;
            let sorted = |answer: &Answer| {
                let mut lines: Vec<String> = answer.json["lines"].as_array().unwrap().iter().map(Value::to_string).collect();
                lines.sort();
                lines
            };
            assert_eq!(sorted(&first), sorted(&other));
            assert_eq!(first.json["totals"], other.json["totals"]);
        });
    }
}

async fn place_in(shop: &Shop<Memory, Memory, Memory>, body: &Value) -> Answer {
    place(shop, body, "the-one").await
}

/// Every place in a value.
fn collect(value: &Value, pointer: String, pointers: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                collect(member, format!("{pointer}/{name}"), pointers);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect(item, format!("{pointer}/{index}"), pointers);
            }
        }
        _ => {}
    }
    pointers.push(pointer);
}

fn spoilers() -> Vec<Value> {
    vec![
        json!(null),
        json!(true),
        json!(-1),
        json!(0),
        json!(1.5),
        json!(1e300),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(""),
        json!(" "),
        json!("\u{0}"),
        json!("x".repeat(5000)),
        json!("\u{202e}\u{feff}"),
        json!([]),
        json!({}),
        json!([[[[]]]]),
        json!({"__proto__": 1}),
        json!({"": ""}),
        json!("1999"),
        json!(99_999),
        json!(["a", 1, null]),
    ]
}

#[test]
fn i15_the_largest_legal_bodies_fit_their_limits() {
    // Four bytes are the most a character needs; JSON escapes none of these.
    let wide = |letters: usize| "😀".repeat(letters);
    let lines: Vec<Value> = (0..limits::LINES_MAX)
        .map(|n| json!({"productId": ProductId::new(u64::MAX, [n as u8; 10]), "quantity": limits::QUANTITY_MAX, "unitPrice": limits::AMOUNT_MAX}))
        .collect();
    let mail = format!("{}@{}", wide(126), wide(127));
    let order = json!({
        "lines": lines,
        "contact": {"name": wide(limits::NAME_LENGTH), "email": mail, "phone": wide(limits::PHONE_LENGTH)},
        "shippingAddress": {"line1": wide(limits::NAME_LENGTH), "line2": wide(limits::NAME_LENGTH), "city": wide(limits::NAME_LENGTH),
            "region": wide(limits::NAME_LENGTH), "postalCode": wide(limits::POSTAL_CODE_LENGTH), "country": "GB"},
        "shippingMethod": "a".repeat(40), "note": wide(limits::NOTE_LENGTH),
        "locale": format!("{}-12345678-12345678-1", "a".repeat(8)) + "2345678", "expectedTotal": {"amount": limits::AMOUNT_MAX, "currency": "EUR"},
    });
    assert_eq!(
        order["contact"]["email"].as_str().unwrap().chars().count(),
        limits::EMAIL_LENGTH
    );
    let bytes = order.to_string();
    assert!(
        OrderRequest::parse(bytes.as_bytes()).is_ok(),
        "{:?}",
        OrderRequest::parse(bytes.as_bytes())
    );
    assert!(bytes.len() < limits::ORDER_BODY_BYTES, "{}", bytes.len());

    let media: Vec<Value> = (0..limits::MEDIA_MAX)
        .map(|n| json!({"sha256": Digest::of([n as u8]), "type": "image/webp", "size": limits::MEDIA_BYTES_MAX,
            "width": limits::PIXELS_MAX, "height": limits::PIXELS_MAX, "alt": wide(limits::ALT_LENGTH)}))
        .collect();
    // Ten different tags of the widest letters.
    let tag = |n: usize| {
        format!(
            "{}{}",
            wide(limits::TAG_LENGTH - 1),
            ["😀", "😁", "😂", "😃", "😄", "😅", "😆", "😇", "😈", "😉"][n]
        )
    };
    let mut product = json!({
        "sku": "A".repeat(limits::SKU_LENGTH), "title": wide(limits::TITLE_LENGTH), "description": wide(limits::DESCRIPTION_LENGTH),
        "category": "a".repeat(limits::CATEGORY_LENGTH), "tags": (0..limits::TAGS_MAX).map(tag).collect::<Vec<_>>(),
        "attributes": vec![json!({"name": wide(limits::ATTRIBUTE_NAME_LENGTH), "value": wide(limits::ATTRIBUTE_VALUE_LENGTH)}); limits::ATTRIBUTES_MAX],
        "price": {"amount": limits::AMOUNT_MAX, "currency": "EUR"}, "taxClass": "a".repeat(40),
        "stock": limits::STOCK_MAX, "maxPerOrder": limits::QUANTITY_MAX, "status": "archived", "media": media,
    });
    let mut config = ShopConfig::default();
    config.tax.classes.insert("a".repeat(40), 0);
    config.validate().unwrap();
    let bytes = product.to_string();
    ProductRequest::parse(bytes.as_bytes(), &config).unwrap();
    assert!(bytes.len() < limits::PRODUCT_BODY_BYTES, "{}", bytes.len());

    let members = product.as_object_mut().unwrap();
    members.remove("sku");
    members.remove("stock");
    product["expectedVersion"] = json!(u32::MAX);
    product["stockDelta"] = json!(-1_000_000);
    let bytes = product.to_string();
    ProductChange::parse(bytes.as_bytes(), &config).unwrap();
    assert!(bytes.len() < limits::PRODUCT_BODY_BYTES, "{}", bytes.len());
}

#[tokio::test]
async fn honest_words_pass_from_end_to_end() {
    let shop = shop();
    let mut placed = 0;
    for (n, words) in HONEST.iter().enumerate() {
        for pointer in [
            "/contact/name",
            "/shippingAddress/line1",
            "/shippingAddress/line2",
            "/shippingAddress/city",
            "/shippingAddress/region",
            "/note",
        ] {
            let mut body = two_mugs();
            *body.pointer_mut(pointer).unwrap() = json!(words);
            let answer = place(&shop, &body, &format!("{n}{}", pointer.replace('/', "-"))).await;
            assert_eq!(answer.status, 201, "{words}: {}", answer.text);
            let read = Event::get(answer.header("location")).header(
                "Order-Access-Token",
                answer.json["accessToken"].as_str().unwrap(),
            );
            let read = shop.send(read).await;
            assert_eq!(
                read.json.pointer(pointer),
                Some(&json!(words)),
                "{}",
                read.text
            );
            placed += 1;
        }
        let mut body = product(n as u32, 100, 1);
        body["title"] = json!(format!("{words} {n}"));
        body["description"] = json!(words);
        body["attributes"] = json!([{"name": "Text", "value": words}]);
        body["tags"] = json!([words.chars().take(24).collect::<String>().trim()]);
        let event = Event::post("/api/products", &body)
            .header("Idempotency-Key", key(format!("product-{n}")));
        let created = shop.send(event.signed()).await;
        assert_eq!(created.status, 201, "{words}: {}", created.text);
        let read = shop.send(Event::get(created.header("location"))).await;
        assert_eq!(read.json["description"], json!(words));
        let found = shop
            .send(Event::get("/api/products").query("q", *words))
            .await;
        let searched = !shop_domain::search::query(words).is_empty();
        let items = found.json["items"].as_array().unwrap();
        let is_there = items
            .iter()
            .any(|item| item["productId"] == created.json["productId"]);
        assert_eq!(
            (found.status, is_there),
            (200, searched),
            "{words}: {}",
            found.text
        );
    }
    for (n, mail) in honest_mail().iter().enumerate() {
        let mut body = two_mugs();
        body["contact"]["email"] = json!(mail);
        assert_eq!(
            place(&shop, &body, &format!("mail-{n}")).await.status,
            201,
            "{mail}"
        );
        placed += 1;
    }
    assert_eq!(placed, HONEST.len() * 6 + 4);
}
