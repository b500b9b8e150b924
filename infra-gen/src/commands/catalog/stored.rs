//! A product as the shop has it.

use serde::Deserialize;
use serde_json::{Map, Value, json};
use shop_domain::id::ProductId;
use shop_domain::money::Money;
use shop_domain::product::{Attribute, MediaType, Sku, Status};

/// An item of `GET /api/catalog`.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Stored {
    /// Identifier.
    pub product_id: ProductId,
    /// SKU.
    pub sku: Sku,
    /// The last part of its page's address.
    pub slug: String,
    /// Title.
    pub title: String,
    /// Plain text.
    pub description: String,
    /// Category.
    pub category: String,
    /// Tags.
    pub tags: Vec<String>,
    /// Attributes.
    pub attributes: Vec<Attribute>,
    /// Price.
    pub price: Money,
    /// Tax class.
    pub tax_class: String,
    /// Pieces in stock.
    pub stock: u32,
    /// Most pieces in one order.
    pub max_per_order: u32,
    /// Whether shoppers see it.
    pub status: Status,
    /// Pictures.
    pub media: Vec<StoredPicture>,
    /// Counts the changes.
    pub version: u32,
}

/// A picture, and where it is served.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct StoredPicture {
    /// Its path on the site, `/media/{productId}/{sha256}.{ext}`.
    pub url: String,
    /// Type.
    #[serde(rename = "type")]
    pub media_type: MediaType,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// What it shows.
    pub alt: String,
}

impl StoredPicture {
    /// The name of its file: its digest, a dot, its extension.
    pub fn name(&self) -> &str {
        self.url.rsplit('/').next().unwrap_or_default()
    }

    /// The digest of its content, as its name tells it.
    pub fn sha256(&self) -> &str {
        self.name().split('.').next().unwrap_or_default()
    }
}

impl Stored {
    /// The product in the form that `import` reads; what is at its default is left out.
    pub fn to_row(&self, folder: &str) -> Value {
        let media: Vec<Value> = self
            .media
            .iter()
            .map(|picture| json!({"file": format!("{folder}/{}", picture.name()), "alt": picture.alt}))
            .collect();
        let members = [
            ("sku", json!(self.sku)),
            ("title", json!(self.title)),
            ("description", json!(self.description)),
            ("category", json!(self.category)),
            ("tags", json!(self.tags)),
            ("attributes", json!(self.attributes)),
            ("price", json!(self.price)),
            ("taxClass", json!(self.tax_class)),
            ("stock", json!(self.stock)),
            ("maxPerOrder", json!(self.max_per_order)),
            ("status", json!(self.status)),
            ("media", Value::Array(media)),
        ];
        let empty = |value: &Value| *value == json!("") || *value == json!([]);
        let told = members.into_iter().filter(|(_, value)| !empty(value));
        let told = told.map(|(name, value)| (name.to_owned(), value));
        Value::Object(told.collect::<Map<_, _>>())
    }
}
