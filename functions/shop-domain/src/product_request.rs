//! `POST /api/products`: what staff send to create a product.

use serde::Serialize;

use crate::config::ShopConfig;
use crate::contract::limits;
use crate::digest::Digest;
use crate::id::ProductId;
use crate::money::Money;
use crate::problem::Problem;
use crate::product::{
    Attribute, Detail, Media, MediaType, Offer, Product, Sku, Status, standard_tax,
};
use crate::read::{self, Members, Node};
use crate::slug::slug;
use crate::time::Timestamp;

/// A product to create, already normalised and valid.
///
/// JSON: `sku`, `title`, `category`, `price` and `stock` are required;
/// `description`, `tags`, `attributes`, `taxClass`, `maxPerOrder`, `status`
/// and `media` (see [`Media`]) have defaults.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProductRequest {
    /// Stock-keeping unit.
    pub sku: Sku,
    /// Title.
    pub title: String,
    /// Plain text.
    pub description: String,
    /// Category.
    pub category: String,
    /// Tags, none twice.
    pub tags: Vec<String>,
    /// Attributes.
    pub attributes: Vec<Attribute>,
    /// Price in the shop's currency.
    pub price: Money,
    /// A class of the shop's tax table.
    pub tax_class: String,
    /// Pieces in stock.
    pub stock: u32,
    /// Most pieces in one order.
    pub max_per_order: u32,
    /// Whether shoppers see it.
    pub status: Status,
    /// Pictures to upload.
    pub media: Vec<Media>,
}

impl ProductRequest {
    /// Reads a body.
    ///
    /// # Errors
    ///
    /// `malformed-json`, or `validation` with every mistake.
    pub fn parse(body: &[u8], config: &ShopConfig) -> Result<ProductRequest, Problem> {
        read::body(body, |node| {
            node.object(|members| ProductRequest::read(members, config))
        })
    }

    fn read(members: &mut Members<'_>, config: &ShopConfig) -> Option<ProductRequest> {
        let sku = members.required("sku", |node| {
            node.parsed("1 to 64 characters of A-Z, 0-9 and -", Sku::parse)
        });
        let title = members.required("title", title);
        let description = members.optional("description", description);
        let category = members.required("category", category);
        let tags = members.optional("tags", tags);
        let attributes = members.optional("attributes", attributes);
        let price = members.required("price", |node| price(node, config));
        let tax_class = members.optional("taxClass", |node| tax_class(node, config));
        let stock = members.required("stock", |node| node.integer(0..=limits::STOCK_MAX));
        let max_per_order = members.optional("maxPerOrder", max_per_order);
        let status = members.optional("status", |node| node.choice(&Status::ALL));
        let media = members.optional("media", media);
        Some(ProductRequest {
            sku: sku?,
            title: title?,
            description: description?.unwrap_or_default(),
            category: category?,
            tags: tags?.unwrap_or_default(),
            attributes: attributes?.unwrap_or_default(),
            price: price?,
            tax_class: tax_class?.unwrap_or_else(standard_tax),
            stock: stock?,
            max_per_order: max_per_order?.unwrap_or(limits::MAX_PER_ORDER_DEFAULT),
            status: status?.unwrap_or_default(),
            media: media?.unwrap_or_default(),
        })
    }

    /// The product this request creates.
    pub fn into_product(self, product_id: ProductId, now: Timestamp) -> Product {
        Product {
            offer: Offer {
                price: self.price.amount,
                currency: self.price.currency,
                tax_class: self.tax_class,
                stock: self.stock,
                sold: 0,
                active: self.status == Status::Active,
                max_per_order: self.max_per_order,
                sku: self.sku.clone(),
                title: self.title.clone(),
            },
            detail: Detail {
                product_id,
                slug: slug(&self.title, &self.sku),
                sku: self.sku,
                title: self.title,
                description: self.description,
                category: self.category,
                tags: self.tags,
                attributes: self.attributes,
                media: self.media,
                status: self.status,
                created_at: now,
                updated_at: now,
                version: 1,
            },
        }
    }
}

pub(crate) fn title(node: &Node<'_>) -> Option<String> {
    node.line(limits::TITLE_LENGTH)
}

pub(crate) fn description(node: &Node<'_>) -> Option<String> {
    node.lines(limits::DESCRIPTION_LENGTH)
}

pub(crate) fn category(node: &Node<'_>) -> Option<String> {
    node.parsed("1 to 40 characters of a-z, 0-9 and -", |text| {
        is_category(text).then(|| text.to_owned())
    })
}

/// Whether `text` can be a category, `^[a-z0-9-]{1,40}$`.
pub fn is_category(text: &str) -> bool {
    (1..=limits::CATEGORY_LENGTH).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

pub(crate) fn tags(node: &Node<'_>) -> Option<Vec<String>> {
    let mut seen = Vec::new();
    node.array(0..=limits::TAGS_MAX, |node| {
        unique(node, &mut seen, node.line(limits::TAG_LENGTH)?)
    })
}

pub(crate) fn attributes(node: &Node<'_>) -> Option<Vec<Attribute>> {
    node.array(0..=limits::ATTRIBUTES_MAX, |node| {
        node.object(|members| {
            let name = members.required("name", |n| n.line(limits::ATTRIBUTE_NAME_LENGTH));
            let value = members.required("value", |n| n.line(limits::ATTRIBUTE_VALUE_LENGTH));
            Some(Attribute {
                name: name?,
                value: value?,
            })
        })
    })
}

pub(crate) fn price(node: &Node<'_>, config: &ShopConfig) -> Option<Money> {
    let price = node.money()?;
    if price.currency == config.currency {
        Some(price)
    } else {
        let currency = config.currency;
        node.fault("currency", format!("This shop sells in {currency}."))
    }
}

pub(crate) fn tax_class(node: &Node<'_>, config: &ShopConfig) -> Option<String> {
    node.parsed("a class of the shop's tax table", |class| {
        let known = config.tax.classes.contains_key(class);
        known.then(|| class.to_owned())
    })
}

pub(crate) fn max_per_order(node: &Node<'_>) -> Option<u32> {
    node.integer(1..=limits::QUANTITY_MAX)
}

pub(crate) fn media(node: &Node<'_>) -> Option<Vec<Media>> {
    let mut seen = Vec::new();
    node.array(0..=limits::MEDIA_MAX, |node| {
        let media = node.object(picture)?;
        unique(node, &mut seen, media.sha256.clone()).and(Some(media))
    })
}

fn picture(members: &mut Members<'_>) -> Option<Media> {
    let sha256 = members.required("sha256", |node| {
        node.parsed("64 lower-case hexadecimal digits", Digest::parse)
    });
    let media_type = members.required("type", |node| node.choice(&MediaType::ALL));
    let size = members.required("size", |node| {
        // 5 MiB fit 32 bits.
        node.integer(1..=limits::MEDIA_BYTES_MAX as u32)
    });
    let width = members.required("width", |node| node.integer(1..=limits::PIXELS_MAX));
    let height = members.required("height", |node| node.integer(1..=limits::PIXELS_MAX));
    let alt = members.required("alt", |node| node.line(limits::ALT_LENGTH));
    Some(Media {
        sha256: sha256?,
        media_type: media_type?,
        size: size?.into(),
        width: width?,
        height: height?,
        alt: alt?,
    })
}

fn unique<T: PartialEq + Clone>(node: &Node<'_>, seen: &mut Vec<T>, value: T) -> Option<T> {
    if seen.contains(&value) {
        return node.fault("duplicate", "This is there already.");
    }
    seen.push(value.clone());
    Some(value)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::contract::ProblemKind;

    fn smallest() -> Value {
        json!({"sku": "MUG", "title": "Mug", "category": "kitchen", "stock": 3,
               "price": {"amount": 1999, "currency": "EUR"}})
    }

    fn parse(body: &Value) -> Result<ProductRequest, Problem> {
        ProductRequest::parse(body.to_string().as_bytes(), &ShopConfig::default())
    }

    fn mistakes(body: &Value) -> Vec<String> {
        let problem = parse(body).unwrap_err();
        assert_eq!(problem.kind, ProblemKind::Validation);
        problem
            .errors
            .iter()
            .map(|fault| format!("{:?} {}", fault.at, fault.code))
            .collect()
    }

    #[test]
    fn the_smallest_product_gets_the_defaults() {
        let request = parse(&smallest()).unwrap();
        assert_eq!(
            (request.max_per_order, request.status),
            (10, Status::Active)
        );
        assert_eq!(request.tax_class, "standard");
    }

    #[test]
    fn every_mistake_is_told_with_its_place() {
        let mut body = smallest();
        body["sku"] = json!("mug");
        body["price"]["currency"] = json!("USD");
        body["stock"] = json!(-1);
        body["tags"] = json!(["a", "a"]);
        body["taxClass"] = json!("luxury");
        body["colour"] = json!("blue");
        body["media"] =
            json!([{"sha256": "00", "type": "image/svg+xml", "size": 1, "width": 1, "height": 1}]);
        insta::assert_debug_snapshot!(mistakes(&body), @r##"
        [
            "Pointer(\"#/sku\") pattern",
            "Pointer(\"#/tags/1\") duplicate",
            "Pointer(\"#/price\") currency",
            "Pointer(\"#/taxClass\") pattern",
            "Pointer(\"#/stock\") out-of-range",
            "Pointer(\"#/media/0/sha256\") pattern",
            "Pointer(\"#/media/0/type\") not-allowed",
            "Pointer(\"#/media/0/alt\") required",
            "Pointer(\"#/colour\") unknown-field",
        ]
        "##);
    }

    #[test]
    fn the_largest_product_fits_the_body_limit() {
        let wide = |n: usize| "😀".repeat(n);
        let body = json!({
            "sku": "A".repeat(limits::SKU_LENGTH),
            "title": wide(limits::TITLE_LENGTH),
            "description": wide(limits::DESCRIPTION_LENGTH),
            "category": "a".repeat(limits::CATEGORY_LENGTH),
            "tags": (0..limits::TAGS_MAX).map(|n| format!("{n}{}", wide(23))).collect::<Vec<_>>(),
            "attributes": vec![json!({"name": wide(24), "value": wide(48)}); limits::ATTRIBUTES_MAX],
            "price": {"amount": limits::AMOUNT_MAX, "currency": "EUR"},
            "taxClass": "standard",
            "stock": limits::STOCK_MAX, "maxPerOrder": 99, "status": "archived",
            "media": (0..limits::MEDIA_MAX).map(|n| json!({
                "sha256": Digest::of([n as u8]), "type": "image/webp", "size": limits::MEDIA_BYTES_MAX,
                "width": limits::PIXELS_MAX, "height": limits::PIXELS_MAX, "alt": wide(limits::ALT_LENGTH),
            })).collect::<Vec<_>>(),
        });
        assert!(parse(&body).is_ok());
        assert!(body.to_string().len() < limits::PRODUCT_BODY_BYTES);
    }
}
