//! What is sold and ordered in tests.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::visitor::{Answer, Header, Shop};

/// The type of what is sent.
pub const JSON: Header<'static> = ("content-type", "application/json");

/// What one piece costs.
pub const PRICE: u64 = 1999;

/// What its shipping costs.
pub const SHIPPING: u64 = 495;

/// Any bytes: nobody decodes a picture on its way.
pub const PICTURE: &[u8] = b"RIFF\x1a\x00\x00\x00WEBPVP8L picture";

/// A product as staff describe it.
pub fn product(sku: &str, title: &str, stock: u64) -> Value {
    json!({
        "sku": sku, "title": title, "description": "Plain text.", "category": "kitchen",
        "price": {"amount": PRICE, "currency": "EUR"}, "stock": stock,
    })
}

/// The picture as staff announce it.
pub fn picture(alt: &str) -> Value {
    let digest = Sha256::digest(PICTURE);
    let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    json!({
        "sha256": digest, "size": PICTURE.len(), "type": "image/webp",
        "width": 12, "height": 12, "alt": alt,
    })
}

/// An order for some pieces of a product.
pub fn order(product_id: &str, quantity: u64) -> Value {
    json!({
        "lines": [{"productId": product_id, "quantity": quantity, "unitPrice": PRICE}],
        "contact": {"name": "Séan O'Brien", "email": "sean+shop@example.com", "phone": null},
        "shippingAddress": {
            "line1": "12 St James's Square; Flat 3", "line2": null, "city": "Łódź", "region": null,
            "postalCode": "SW1Y 4JH", "country": "GB",
        },
        "shippingMethod": "standard", "note": "I <3 this", "locale": "en-GB",
        "expectedTotal": {"amount": PRICE * quantity + SHIPPING, "currency": "EUR"},
    })
}

/// A key that names the `number`th thing somebody does once.
pub fn key(number: u64) -> String {
    format!("idempotent-{number:016}")
}

/// Adds a product as staff do.
#[track_caller]
pub fn add(shop: &Shop, product: &Value, key: &str) -> Value {
    let body = product.to_string();
    let headers = [("idempotency-key", key)];
    let made = shop.signed("POST", "/api/products", &headers, body.as_bytes());
    made.expect(201).json()
}

/// Orders some pieces of a product as a shopper does.
pub fn place(shop: &Shop, product_id: &str, quantity: u64, key: &str) -> Answer {
    let body = order(product_id, quantity).to_string();
    let headers = [JSON, ("idempotency-key", key)];
    shop.browse("POST", "/api/orders", &headers, body.as_bytes())
}

/// How many pieces of a product there are.
#[track_caller]
pub fn stock(shop: &Shop, sku: &str) -> u64 {
    let catalog = shop.signed("GET", "/api/catalog", &[], b"");
    let catalog = catalog.expect(200).json();
    let mut items = catalog["items"].as_array().unwrap().iter();
    let item = items.find(|item| item["sku"] == sku);
    item.unwrap_or_else(|| panic!("{catalog:#}"))["stock"]
        .as_u64()
        .unwrap()
}
