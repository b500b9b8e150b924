//! A deployed shop at work: a product, its picture, an order.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::server::Server;
use crate::visitor::send;

const KEY: &str = "0123456789abcdefghijkl";
const JSON: (&str, &str) = ("content-type", "application/json");

/// Any bytes: nobody decodes the picture on its way.
const PICTURE: &[u8] = b"RIFF\x1a\x00\x00\x00WEBPVP8L picture";

fn product() -> Vec<u8> {
    let digest: String = Sha256::digest(PICTURE)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let media = json!({
        "sha256": digest, "size": PICTURE.len(), "type": "image/webp",
        "width": 1200, "height": 1200, "alt": "Blue mug on a table",
    });
    let product = json!({
        "sku": "MUG-BLUE-330", "title": "Blue mug, 330 ml", "description": "Plain text.",
        "category": "kitchen", "price": {"amount": 1999, "currency": "EUR"}, "stock": 5, "media": [media],
    });
    serde_json::to_vec(&product).unwrap()
}

fn order(product_id: &Value) -> Vec<u8> {
    let order = json!({
        "lines": [{"productId": product_id, "quantity": 2, "unitPrice": 1999}],
        "contact": {"name": "Séan O'Brien", "email": "sean+shop@example.com", "phone": null},
        "shippingAddress": {
            "line1": "12 St James's Square; Flat 3", "line2": null, "city": "Łódź", "region": null,
            "postalCode": "SW1Y 4JH", "country": "GB",
        },
        "shippingMethod": "standard", "note": "I <3 this", "locale": "en-GB",
        "expectedTotal": {"amount": 4493, "currency": "EUR"},
    });
    serde_json::to_vec(&order).unwrap()
}

#[test]
fn staff_add_a_product_and_a_shopper_orders_it() {
    let server = Server::start();
    let workspace = server.workspace();
    workspace.deploy().expect(0);
    let shop = server.shop(&workspace.outputs());

    // Only who signs adds a product.
    let idempotent = ("idempotency-key", KEY);
    let refused = shop.unsigned("POST", "/api/products", &[idempotent], &product());
    assert!(matches!(refused.status, 403 | 404), "{}", refused.status);
    assert_eq!(refused.header("content-type"), "application/problem+json");
    assert_eq!(
        shop.get("/api/products").expect(200).json()["items"],
        json!([])
    );

    let created = shop
        .signed("POST", "/api/products", &[idempotent], &product())
        .expect(201);
    let product = created.json();
    assert_eq!(
        created.header("location"),
        format!("/api/products/{}", product["productId"].as_str().unwrap())
    );

    // The picture goes straight to the bucket, as it was announced and no other, and is served by the site.
    let upload = &product["uploads"][0];
    let url = upload["url"].as_str().unwrap();
    let mut headers: Vec<(&str, &str)> = upload["headers"]
        .as_object()
        .unwrap()
        .iter()
        .filter(|(name, _)| !name.eq_ignore_ascii_case("content-length"))
        .map(|(name, value)| (name.as_str(), value.as_str().unwrap()))
        .collect();
    let upload = |headers: &[(&str, &str)]| send("PUT", url, headers, PICTURE);
    let refusal =
        |headers: &[(&str, &str)]| String::from_utf8(upload(headers).expect(403).body).unwrap();
    assert!(refusal(&headers).contains("AccessDenied"), "without TLS");
    // The endpoint takes the word of a proxy for it.
    let tls = ("x-forwarded-proto", "https");
    let other = [("content-type", "text/html"), tls];
    assert!(
        refusal(&other).contains("SignatureDoesNotMatch"),
        "another type"
    );
    headers.push(tls);
    upload(&headers).expect(200);
    let picture = shop
        .get(product["media"][0]["url"].as_str().unwrap())
        .expect(200);
    assert_eq!(picture.body, PICTURE);
    assert_eq!(picture.header("content-type"), "image/webp");
    assert!(
        picture.header("cache-control").contains("immutable"),
        "{:?}",
        picture.headers
    );

    // Shoppers see it, but not how many there are.
    let listed = shop.get("/api/products").expect(200).json();
    assert_eq!(listed["items"][0]["title"], "Blue mug, 330 ml");
    assert_eq!(listed["items"][0]["availability"], "in_stock");
    assert_eq!(listed["items"][0].get("stock"), None);

    // An order is placed once, however often it is sent.
    let body = order(&product["productId"]);
    let place = || {
        shop.browse("POST", "/api/orders", &[JSON, idempotent], &body)
            .expect(201)
    };
    let placed = place();
    let again = place();
    assert_eq!(again.header("idempotency-replayed"), "true");
    assert_eq!(again.body, placed.body);
    let order = placed.json();
    assert_eq!(order["totals"]["grandTotal"], 4493);
    let catalog = shop
        .signed("GET", "/api/catalog", &[], b"")
        .expect(200)
        .json();
    assert_eq!(catalog["items"][0]["stock"], 3, "{catalog:#}");

    // Its token opens it, and nothing else does.
    let path = format!("/api/orders/{}", order["orderId"].as_str().unwrap());
    let token = order["accessToken"].as_str().unwrap();
    let read = |headers: &[(&str, &str)]| shop.browse("GET", &path, headers, b"");
    let found = read(&[("order-access-token", token)]).expect(200);
    assert_eq!(found.json()["shippingAddress"]["city"], "Łódź");
    assert_eq!(found.json().get("accessToken"), None);
    let other = "A".repeat(token.len());
    let (without, wrong) = (
        read(&[]).expect(404),
        read(&[("order-access-token", &other)]).expect(404),
    );
    assert_eq!(without.json()["type"], "/problems/not-found");
    assert_eq!(without.json()["title"], wrong.json()["title"]);

    // Staff list it; nobody else does.
    let month = &order["placedAt"].as_str().unwrap()[..7];
    let orders = shop
        .signed("GET", &format!("/api/orders?month={month}"), &[], b"")
        .expect(200)
        .json();
    assert_eq!(orders["items"].as_array().unwrap().len(), 1, "{orders:#}");
    assert!(matches!(
        shop.unsigned("GET", "/api/orders", &[], b"").status,
        403 | 404
    ));

    // What does not fit the model or the rules is refused with a problem.
    let empty = shop
        .browse("POST", "/api/orders", &[JSON, idempotent], b"{}")
        .expect(400);
    assert_eq!(empty.header("content-type"), "application/problem+json");
}
