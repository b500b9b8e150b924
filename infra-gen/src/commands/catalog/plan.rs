//! What a row asks for beyond what the shop has.

use serde_json::{Map, Value, json};
use shop_domain::id::ProductId;

use super::row::Row;
use super::stored::{Stored, StoredPicture};

/// What is to be done about a row.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// There is no such product yet.
    Create,
    /// There is one.
    Update(Update),
}

/// What differs about a product, if anything.
#[derive(Debug, Clone, PartialEq)]
pub struct Update {
    /// The product.
    pub product_id: ProductId,
    /// The version that was compared.
    pub version: u32,
    /// The members that differ; empty if the product is as the row says.
    pub members: Vec<&'static str>,
    /// The body of the request that changes them.
    pub body: Map<String, Value>,
    /// The pictures that the product has.
    pub stored: Vec<StoredPicture>,
}

impl Update {
    /// Whether the product is as the row says, as far as the catalogue tells.
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// The same, with all pictures to be announced and uploaded again.
    pub fn with_pictures(mut self, row: &Row) -> Update {
        if !self.members.contains(&"media") {
            self.members.push("media");
            self.body
                .insert("media".to_owned(), json!(row.request.media));
            self.body
                .insert("expectedVersion".to_owned(), json!(self.version));
        }
        self
    }
}

/// Compares a row with the product of its SKU; with `stock`, its stock too.
pub fn step(row: &Row, stored: Option<&Stored>, stock: bool) -> Step {
    let Some(stored) = stored else {
        return Step::Create;
    };
    let wanted = &row.request;
    let pairs = [
        ("title", json!(wanted.title), json!(stored.title)),
        (
            "description",
            json!(wanted.description),
            json!(stored.description),
        ),
        ("category", json!(wanted.category), json!(stored.category)),
        ("tags", json!(wanted.tags), json!(stored.tags)),
        (
            "attributes",
            json!(wanted.attributes),
            json!(stored.attributes),
        ),
        ("price", json!(wanted.price), json!(stored.price)),
        ("taxClass", json!(wanted.tax_class), json!(stored.tax_class)),
        (
            "maxPerOrder",
            json!(wanted.max_per_order),
            json!(stored.max_per_order),
        ),
        ("status", json!(wanted.status), json!(stored.status)),
    ];
    let mut update = Update {
        product_id: stored.product_id.clone(),
        version: stored.version,
        members: Vec::new(),
        body: Map::new(),
        stored: stored.media.clone(),
    };
    for (name, wanted, stored) in pairs {
        if wanted != stored {
            update.members.push(name);
            update.body.insert(name.to_owned(), wanted);
        }
    }
    if !update.is_empty() {
        let version = json!(stored.version);
        update.body.insert("expectedVersion".to_owned(), version);
    }
    if !same_pictures(row, stored) {
        update = update.with_pictures(row);
    }
    // Relative to what was read, so that what is sold meanwhile stays sold.
    let delta = i64::from(wanted.stock) - i64::from(stored.stock);
    if stock && delta != 0 {
        update.members.push("stock");
        update.body.insert("stockDelta".to_owned(), json!(delta));
    }
    Step::Update(update)
}

fn same_pictures(row: &Row, stored: &Stored) -> bool {
    let wanted = row.request.media.iter().map(|media| {
        let size = (media.width, media.height);
        (media.sha256.as_str(), media.media_type, size, &media.alt)
    });
    let stored = stored.media.iter().map(|picture| {
        let size = (picture.width, picture.height);
        (picture.sha256(), picture.media_type, size, &picture.alt)
    });
    wanted.eq(stored)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use shop_domain::config::ShopConfig;

    use super::super::node::Node;
    use super::*;

    fn row(text: &str) -> Row {
        let node = Node::parse(text, 1).unwrap();
        Row::read(node, "list.yaml", Path::new("."), &ShopConfig::default()).unwrap()
    }

    const MUG: &str = "{sku: MUG, title: Mug, category: kitchen, stock: 3, tags: [a], \
                       price: {amount: 1999, currency: EUR}}";

    fn stored() -> Stored {
        serde_json::from_value(json!({
            "productId": "01J9ZCW3R2K7Q8N5M4B6V0X1YZ", "sku": "MUG", "slug": "mug",
            "title": "Mug", "description": "", "category": "kitchen", "tags": ["a"],
            "attributes": [], "price": {"amount": 1999, "currency": "EUR"},
            "availability": "low_stock", "maxPerOrder": 10, "media": [],
            "createdAt": "2026-11-22T10:34:00Z", "updatedAt": "2026-11-22T10:34:00Z",
            "version": 4, "status": "active", "stock": 1, "sold": 2, "taxClass": "standard",
        }))
        .unwrap()
    }

    fn update(text: &str, stock: bool) -> Update {
        match step(&row(text), Some(&stored()), stock) {
            Step::Update(update) => update,
            Step::Create => panic!("the product is there"),
        }
    }

    #[test]
    fn what_is_as_it_should_be_stays_though_some_were_sold() {
        assert!(update(MUG, false).is_empty());
    }

    #[test]
    fn only_what_differs_is_sent_with_the_version_that_was_seen() {
        let update = update(
            &MUG.replace("1999", "2099").replace("tags: [a], ", ""),
            false,
        );
        assert_eq!(update.members, ["tags", "price"]);
        assert_eq!(
            Value::Object(update.body),
            json!({"tags": [], "price": {"amount": 2099, "currency": "EUR"}, "expectedVersion": 4})
        );
    }

    #[test]
    fn the_stock_is_counted_from_what_was_seen_and_only_when_asked() {
        let update = update(MUG, true);
        assert_eq!(Value::Object(update.body), json!({"stockDelta": 2}));
    }

    #[test]
    fn a_new_sku_is_a_new_product() {
        assert_eq!(step(&row(MUG), None, false), Step::Create);
    }

    #[test]
    fn what_is_exported_is_what_was_imported() {
        let text = stored().to_row("pictures").to_string();
        assert!(update(&text, true).is_empty(), "{text}");
    }
}
