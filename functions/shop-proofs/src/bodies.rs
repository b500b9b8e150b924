//! What shoppers and staff send.

use serde_json::{Value, json};
use shop_domain::id::ProductId;

/// Names, addresses and words of people that look like an attack to some.
pub const HONEST: [&str; 15] = [
    "O'Brien",
    "Łódź",
    "12 St James's Square; Flat 3",
    "李小龍",
    "I <3 this",
    "5' -- or 6'?",
    "select a size",
    "🎁 for 👩‍👩‍👧",
    "שלום עולם",
    "مرحبا بالعالم",
    "Robert\"; \\ & Söhne",
    "50% off? {{yes}} ${really}",
    "../../etc, c/o N. N.",
    "null",
    "Ünïcødé Straße № 7",
];

/// Addresses of mail that are unusual and right.
pub fn honest_mail() -> [String; 4] {
    [
        format!("{}+shop@{}.example", "a".repeat(64), "b".repeat(176)),
        "ada+mugs+2026@example.com".to_owned(),
        "o'brien@example.ie".to_owned(),
        "用户@例え.jp".to_owned(),
    ]
}

/// A key of its own for everything that has a name.
pub fn key(name: impl std::fmt::Display) -> String {
    format!("{name:-<22}").replace(' ', "_")
}

/// The n-th product.
pub fn product(n: u32, price: u32, stock: u32) -> Value {
    json!({
        "sku": format!("THING-{n}"), "title": format!("Thing {n}"), "category": "things",
        "price": {"amount": price, "currency": "EUR"}, "stock": stock,
    })
}

/// A line: a product, pieces, the price seen.
pub fn line(product: &ProductId, quantity: u32, price: u32) -> Value {
    json!({"productId": product, "quantity": quantity, "unitPrice": price})
}

/// An order of these lines at this total.
pub fn order(lines: impl IntoIterator<Item = Value>, total: u64) -> Value {
    let lines: Vec<Value> = lines.into_iter().collect();
    json!({
        "lines": lines,
        "contact": {"name": "Ada Lovelace", "email": "ada@example.com", "phone": null},
        "shippingAddress": {"line1": "12 St James's Square", "line2": null, "city": "London",
            "region": null, "postalCode": "SW1Y 4JH", "country": "GB"},
        "shippingMethod": "standard", "note": null, "locale": "en-GB",
        "expectedTotal": {"amount": total, "currency": "EUR"},
    })
}
