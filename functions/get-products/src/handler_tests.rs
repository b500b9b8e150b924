//! Products as shoppers and staff read them.

use serde_json::{Value, json};
use shop_domain::contract::Function;
use shop_domain::memory::Memory;
use shop_domain::money::Amount;
use shop_domain::samples::{MUG, mug};
use shop_lambda::telemetry::Telemetry;
use shop_lambda::testing::{Answer, Event, STILL, send};

use super::*;

fn app(memory: Memory) -> Arc<App<Memory>> {
    let (telemetry, _) = Telemetry::in_memory("get-products");
    Arc::new(App {
        ambient: STILL,
        ..App::new(memory, telemetry)
    })
}

/// Mugs 0 to `count`, of different age, price and title; one in three is a
/// bowl, one in five a draft.
fn shop(count: u32) -> Arc<App<Memory>> {
    let memory = Memory::default();
    for n in 0..count {
        let mut product = mug();
        let id = ProductId::new(u64::from(n), [0; 10]);
        product.detail.product_id = id.clone();
        product.detail.title = format!("Mug {}", (n * 7) % 10);
        product.offer.price = Amount::new((n * 13) % 7).unwrap();
        if n % 3 == 0 {
            product.detail.category = "bowls".to_owned();
        }
        if n % 5 == 4 {
            product.detail.status = Status::Draft;
            product.offer.active = false;
        }
        memory.content().products.insert(id, product);
    }
    app(memory)
}

async fn ask(app: &Arc<App<Memory>>, event: Event) -> Answer {
    send(Function::GetProducts, app, event, handle).await
}

/// The ids of all pages, and how many pages there were.
async fn walk(app: &Arc<App<Memory>>, event: Event) -> (Vec<String>, usize) {
    let mut ids = Vec::new();
    let mut next = event.clone();
    for page in 1.. {
        let answer = ask(app, next).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        let items = answer.json["items"].as_array().unwrap().clone();
        ids.extend(
            items
                .iter()
                .map(|item| item["productId"].as_str().unwrap().to_owned()),
        );
        let Some(cursor) = answer.json["nextCursor"].as_str() else {
            return (ids, page);
        };
        next = event.clone().query("cursor", cursor);
    }
    unreachable!("the loop ends with the last page")
}

#[tokio::test]
async fn a_product_is_read_with_a_tag_and_may_be_kept() {
    let app = app(Memory::selling(mug()));
    let event = Event::get(format!("/api/products/{MUG}"));
    let answer = ask(&app, event.clone()).await;
    assert_eq!(
        (answer.status, &answer.json["availability"]),
        (200, &json!("in_stock"))
    );
    assert_eq!(
        answer.header("cache-control"),
        "public, max-age=15, s-maxage=60, stale-while-revalidate=300"
    );
    assert_eq!(answer.header("vary"), "Accept-Encoding");
    let etag = answer.header("etag").to_owned();
    for known in [etag.clone(), format!("\"other\", W/{etag}"), "*".to_owned()] {
        let again = ask(&app, event.clone().header("If-None-Match", known)).await;
        assert_eq!((again.status, again.text.as_str()), (304, ""));
        assert_eq!(again.header("etag"), etag);
    }
    let changed = ask(&app, event.header("If-None-Match", "\"other\"")).await;
    assert_eq!(changed.status, 200);
}

#[tokio::test]
async fn shoppers_never_learn_the_stock_nor_see_what_is_not_for_sale() {
    let app = shop(10);
    let list = ask(&app, Event::get("/api/products")).await;
    assert!(!list.text.contains("stock\":") && !list.text.contains("draft"));
    let draft = ProductId::new(4, [0; 10]);
    assert_eq!(
        ask(&app, Event::get(format!("/api/products/{draft}")))
            .await
            .status,
        404
    );
    let ids = format!("{draft},{}", ProductId::new(0, [0; 10]));
    let answer = ask(&app, Event::get("/api/products").query("ids", ids)).await;
    assert_eq!(answer.json["items"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn pages_make_up_the_list_in_every_order() {
    let app = shop(30);
    for sort in ["newest", "price_asc", "price_desc", "title"] {
        for category in ["", "bowls", "kitchen"] {
            let event = Event::get("/api/products")
                .query("sort", sort)
                .query("category", category);
            let (whole, one) = walk(&app, event.clone().query("limit", "48")).await;
            let (parts, many) = walk(&app, event.query("limit", "3")).await;
            assert_eq!(
                (one, many),
                (1, whole.len().div_ceil(3)),
                "{sort} {category}"
            );
            assert_eq!(whole, parts, "{sort} {category}");
        }
    }
}

#[tokio::test]
async fn a_list_is_sorted_by_what_it_says() {
    let app = shop(10);
    let prices = async |sort| -> Vec<u64> {
        let answer = ask(&app, Event::get("/api/products").query("sort", sort)).await;
        let items = answer.json["items"].as_array().unwrap().clone();
        items
            .iter()
            .map(|item| item["price"]["amount"].as_u64().unwrap())
            .collect()
    };
    assert!(prices("price_asc").await.is_sorted());
    assert!(prices("price_desc").await.iter().rev().is_sorted());
    let (newest, _) = walk(&app, Event::get("/api/products")).await;
    assert!(newest.iter().rev().is_sorted());
}

#[tokio::test]
async fn a_search_finds_the_beginnings_of_words() {
    let app = app(Memory::selling(mug()));
    for (q, found) in [
        ("BLUE mu", 0),
        ("blue", 1),
        ("Blü mug", 1),
        ("kitch", 1),
        ("mug plain", 1),
        ("!", 0),
    ] {
        let answer = ask(&app, Event::get("/api/products").query("q", q)).await;
        assert_eq!(answer.json["items"].as_array().unwrap().len(), found, "{q}");
        assert_eq!(answer.json["truncated"], false);
    }
}

#[tokio::test]
async fn a_search_has_pages_too() {
    let app = shop(30);
    let event = Event::get("/api/products")
        .query("q", "mug")
        .query("sort", "title");
    let (whole, _) = walk(&app, event.clone().query("limit", "48")).await;
    assert_eq!(whole.len(), 24);
    assert_eq!(walk(&app, event.query("limit", "5")).await, (whole, 5));
}

#[tokio::test]
async fn a_query_is_checked_as_a_whole() {
    let app = shop(1);
    let event = Event::get("/api/products")
        .query("sort", "best")
        .query("limit", "0");
    let event = event
        .query("category", "A")
        .query("ids", "x")
        .query("colour", "blue");
    let answer = ask(&app, event.query("q", "a".repeat(65))).await;
    insta::assert_snapshot!(answer.text, @r#"{"type":"/problems/validation","title":"Some values are not accepted","status":400,"instance":"request-1","errors":[{"parameter":"colour","code":"unknown-parameter","detail":"The parameters are category, q, sort, limit, cursor, ids."},{"parameter":"ids","code":"pattern","detail":"Expected up to 40 product ids with commas between."},{"parameter":"category","code":"pattern","detail":"Expected 1 to 40 characters of a-z, 0-9 and -."},{"parameter":"q","code":"pattern","detail":"Expected up to 64 characters."},{"parameter":"sort","code":"not-allowed","detail":"Expected one of newest, price_asc, price_desc, title."},{"parameter":"limit","code":"pattern","detail":"Expected a number from 1 to 48."},{"parameter":"category","code":"contradiction","detail":"Not together with ids."},{"parameter":"q","code":"contradiction","detail":"Not together with ids."},{"parameter":"sort","code":"contradiction","detail":"Not together with ids."},{"parameter":"limit","code":"contradiction","detail":"Not together with ids."}]}"#);
}

#[tokio::test]
async fn a_cursor_of_another_list_is_refused() {
    let app = shop(10);
    let event = Event::get("/api/products").query("limit", "2");
    let answer = ask(&app, event.clone()).await;
    let cursor = answer.json["nextCursor"].as_str().unwrap();
    for other in [
        event.clone().query("sort", "title"),
        event.query("category", "bowls"),
    ] {
        let answer = ask(&app, other.query("cursor", cursor)).await;
        assert_eq!(
            (answer.status, &answer.json["type"]),
            (400, &json!("/problems/invalid-cursor"))
        );
    }
}

#[tokio::test]
async fn staff_see_every_product_with_its_stock() {
    let app = shop(30);
    assert_eq!(ask(&app, Event::get("/api/catalog")).await.status, 403);
    let event = Event::get("/api/catalog").signed();
    let (mut whole, _) = walk(&app, event.clone()).await;
    for limit in ["1", "4", "7", "24"] {
        let (parts, _) = walk(&app, event.clone().query("limit", limit)).await;
        assert_eq!(parts, whole, "{limit}");
    }
    whole.sort();
    whole.dedup();
    assert_eq!(whole.len(), 30);
    let (drafts, _) = walk(
        &app,
        event.clone().query("status", "draft").query("limit", "2"),
    )
    .await;
    assert_eq!(drafts.len(), 6);
    let answer = ask(&app, event.query("limit", "1")).await;
    let item: &Value = &answer.json["items"][0];
    assert_eq!(
        (&item["stock"], &item["status"]),
        (&json!(5), &json!("active"))
    );
    assert_eq!(answer.header("cache-control"), "no-store");
}

#[tokio::test]
async fn unknown_paths_and_methods_are_told_apart() {
    let app = shop(0);
    let answer = ask(&app, Event::get("/api/nothing")).await;
    assert_eq!(
        (answer.status, &answer.json["type"]),
        (404, &json!("/problems/not-found"))
    );
    let answer = ask(&app, Event::get("/api/products").method("DELETE")).await;
    assert_eq!((answer.status, answer.header("allow")), (405, "GET, POST"));
    assert_eq!(answer.header("content-type"), "application/problem+json");
    assert_eq!(ask(&app, Event::get("/api/products/x")).await.status, 404);
}
