//! Products as staff send them.

use serde_json::{Value, json};
use shop_domain::contract::Function;
use shop_domain::digest::Digest;
use shop_domain::memory::Memory;
use shop_lambda::telemetry::Telemetry;
use shop_lambda::testing::{Answer, Event, STILL, send};

use super::*;

type Shop = Arc<App<Stores<Memory, Memory>>>;

const KEY: &str = "0123456789abcdefghijkl";
const OTHER_KEY: &str = "another-key-of-22-char";

fn shop() -> Shop {
    let (telemetry, _) = Telemetry::in_memory("post-products");
    let stores = Stores {
        catalog: Memory::default(),
        uploads: Memory::default(),
        config: ShopConfig::default(),
    };
    Arc::new(App {
        ambient: STILL,
        ..App::new(stores, telemetry)
    })
}

fn mug() -> Value {
    json!({"sku": "MUG-BLUE-330", "title": "Blue mug, 330 ml", "category": "kitchen", "stock": 5,
        "price": {"amount": 1999, "currency": "EUR"},
        "media": [{"sha256": Digest::of("picture"), "type": "image/webp", "size": 48213,
            "width": 1200, "height": 1200, "alt": "Blue mug on a table"}]})
}

async fn ask(shop: &Shop, event: Event) -> Answer {
    send(Function::PostProducts, shop, event, handle).await
}

async fn create(shop: &Shop, body: &Value, key: &str) -> Answer {
    let event = Event::post("/api/products", body).header("Idempotency-Key", key);
    ask(shop, event.signed()).await
}

async fn change(shop: &Shop, path: &str, body: Value) -> Answer {
    ask(shop, Event::post(path, &body).signed()).await
}

#[tokio::test]
async fn a_product_is_created_with_its_uploads() {
    let answer = create(&shop(), &mug(), KEY).await;
    assert_eq!(answer.status, 201);
    let path = format!(
        "/api/products/{}",
        answer.json["productId"].as_str().unwrap()
    );
    assert_eq!(answer.header("location"), path);
    insta::assert_json_snapshot!(answer.json, @r#"
    {
      "productId": "01M81DES000W3GE1R70W3GE1R7",
      "sku": "MUG-BLUE-330",
      "slug": "blue-mug-330-ml",
      "title": "Blue mug, 330 ml",
      "description": "",
      "category": "kitchen",
      "tags": [],
      "attributes": [],
      "price": {
        "amount": 1999,
        "currency": "EUR"
      },
      "availability": "in_stock",
      "maxPerOrder": 10,
      "media": [
        {
          "url": "/media/01M81DES000W3GE1R70W3GE1R7/2cea274d0bedc39ec4ab6ba9e59ec889e3ed6fb56a1cf088a64d9b383378dc97.webp",
          "type": "image/webp",
          "width": 1200,
          "height": 1200,
          "alt": "Blue mug on a table"
        }
      ],
      "createdAt": "2026-11-22T10:40:00Z",
      "updatedAt": "2026-11-22T10:40:00Z",
      "version": 1,
      "status": "active",
      "stock": 5,
      "sold": 0,
      "taxClass": "standard",
      "uploads": [
        {
          "url": "https://uploads.example/media/01M81DES000W3GE1R70W3GE1R7/2cea274d0bedc39ec4ab6ba9e59ec889e3ed6fb56a1cf088a64d9b383378dc97.webp",
          "method": "PUT",
          "headers": {
            "content-length": "48213"
          },
          "expiresAt": "2026-11-22T10:55:00Z"
        }
      ]
    }
    "#);
}

#[tokio::test]
async fn a_repeated_creation_is_answered_byte_for_byte() {
    let shop = shop();
    let first = create(&shop, &mug(), KEY).await;
    let again = create(&shop, &mug(), KEY).await;
    assert_eq!(again.header("idempotency-replayed"), "true");
    assert_eq!((again.status, again.text), (first.status, first.text));
    let mut other = mug();
    other["stock"] = json!(6);
    assert_eq!(create(&shop, &other, KEY).await.status, 422);
}

#[tokio::test]
async fn skus_and_slugs_are_unique() {
    let shop = shop();
    create(&shop, &mug(), KEY).await;
    assert_eq!(
        create(&shop, &mug(), OTHER_KEY).await.json["type"],
        "/problems/sku-taken"
    );
    let mut twin = mug();
    twin["sku"] = json!("MUG-2");
    assert_eq!(
        create(&shop, &twin, OTHER_KEY).await.json["type"],
        "/problems/slug-taken"
    );
}

#[tokio::test]
async fn only_staff_create_and_change_products() {
    let shop = shop();
    let event = Event::post("/api/products", &mug()).header("Idempotency-Key", KEY);
    assert_eq!(ask(&shop, event).await.status, 403);
    let path = create(&shop, &mug(), KEY)
        .await
        .header("location")
        .to_owned();
    assert_eq!(ask(&shop, Event::post(path, &json!({}))).await.status, 403);
}

#[tokio::test]
async fn a_change_names_the_version_it_has_seen() {
    let shop = shop();
    let path = create(&shop, &mug(), KEY)
        .await
        .header("location")
        .to_owned();
    let without = change(&shop, &path, json!({"title": "Mug"})).await;
    assert_eq!(without.json["errors"][0]["pointer"], "#/expectedVersion");
    let changed = change(
        &shop,
        &path,
        json!({"title": "Mug", "status": "archived", "expectedVersion": 1}),
    )
    .await;
    assert_eq!(
        (&changed.json["title"], &changed.json["version"]),
        (&json!("Mug"), &json!(2))
    );
    assert_eq!(changed.json["slug"], "blue-mug-330-ml");
    assert_eq!(changed.json["availability"], "out_of_stock");
    let late = change(&shop, &path, json!({"title": "Cup", "expectedVersion": 1})).await;
    assert_eq!(late.json["type"], "/problems/version-conflict");
}

#[tokio::test]
async fn stock_is_added_to_and_never_below_nothing() {
    let shop = shop();
    let path = create(&shop, &mug(), KEY)
        .await
        .header("location")
        .to_owned();
    let more = change(&shop, &path, json!({"stockDelta": 3})).await;
    assert_eq!(
        (&more.json["stock"], &more.json["version"]),
        (&json!(8), &json!(1))
    );
    let less = change(&shop, &path, json!({"stockDelta": -9})).await;
    assert_eq!(
        (less.status, &less.json["errors"][0]["pointer"]),
        (400, &json!("#/stockDelta"))
    );
    let all = change(&shop, &path, json!({"stockDelta": -8})).await;
    assert_eq!(all.json["availability"], "out_of_stock");
}

#[tokio::test]
async fn nothing_to_change_renews_the_uploads() {
    let shop = shop();
    let path = create(&shop, &mug(), KEY)
        .await
        .header("location")
        .to_owned();
    let answer = change(&shop, &path, json!({})).await;
    assert_eq!(answer.json["uploads"].as_array().unwrap().len(), 1);
    assert_eq!(answer.json["version"], 1);
}

#[tokio::test]
async fn an_unknown_product_is_not_found() {
    let shop = shop();
    for id in ["01J9ZCW3R2K7Q8N5M4B6V0X1YZ", "nonsense"] {
        let answer = change(&shop, &format!("/api/products/{id}"), json!({})).await;
        assert_eq!(answer.status, 404);
    }
}
