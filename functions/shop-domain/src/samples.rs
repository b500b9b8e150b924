//! One product and one order, for tests.

use serde_json::{Value, json};

use crate::digest::Digest;
use crate::id::ProductId;
use crate::money::{Amount, Currency};
use crate::product::{
    Attribute, Detail, Media, MediaType, Offer, Product, Sku, Status, standard_tax,
};
use crate::time::Timestamp;

const SAMPLE: &str = "the sample keeps the rules";

/// The id of [`mug`].
pub const MUG: &str = "01J9ZCW3R2K7Q8N5M4B6V0X1YZ";

/// A body that orders two mugs.
pub fn two_mugs() -> Value {
    json!({
        "lines": [{"productId": MUG, "quantity": 2, "unitPrice": 1999}],
        "contact": {"name": "Ada Lovelace", "email": "ada@example.com", "phone": null},
        "shippingAddress": {"line1": "12 St James's Square", "line2": null, "city": "London",
            "region": null, "postalCode": "SW1Y 4JH", "country": "GB"},
        "shippingMethod": "standard", "note": null, "locale": "en-GB",
        "expectedTotal": {"amount": 4493, "currency": "EUR"},
    })
}

/// A product for sale: a blue mug.
pub fn mug() -> Product {
    let sku = Sku::parse("MUG-BLUE-330").expect(SAMPLE);
    let now = Timestamp::parse("2026-11-22T10:34:00Z").expect(SAMPLE);
    Product {
        offer: Offer {
            price: Amount::new(1999).expect(SAMPLE),
            currency: Currency::new("EUR").expect(SAMPLE),
            tax_class: standard_tax(),
            stock: 5,
            sold: 0,
            active: true,
            max_per_order: 10,
            sku: sku.clone(),
            title: "Blue mug, 330 ml".to_owned(),
        },
        detail: Detail {
            product_id: ProductId::parse(MUG).expect(SAMPLE),
            sku,
            slug: "blue-mug-330-ml".to_owned(),
            title: "Blue mug, 330 ml".to_owned(),
            description: "Plain text.".to_owned(),
            category: "kitchen".to_owned(),
            tags: vec!["mug".to_owned()],
            attributes: vec![Attribute {
                name: "Volume".to_owned(),
                value: "330 ml".to_owned(),
            }],
            media: vec![Media {
                sha256: Digest::of("picture"),
                media_type: MediaType::Webp,
                size: 48_213,
                width: 1200,
                height: 1200,
                alt: "Blue mug on a table".to_owned(),
            }],
            status: Status::Active,
            created_at: now,
            updated_at: now,
            version: 1,
        },
    }
}
