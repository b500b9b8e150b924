//! Products as they are shown: to shoppers, and to staff.

use serde::Serialize;

use crate::id::ProductId;
use crate::listing::Summary;
use crate::money::Money;
use crate::product::{Attribute, Availability, Media, Offer, Product, Sku, Status};
use crate::time::Timestamp;

/// A product in detail, for shoppers.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ProductView {
    product_id: ProductId,
    sku: Sku,
    slug: String,
    title: String,
    description: String,
    category: String,
    tags: Vec<String>,
    attributes: Vec<Attribute>,
    price: Money,
    availability: Availability,
    max_per_order: u32,
    media: Vec<Picture>,
    created_at: Timestamp,
    updated_at: Timestamp,
    version: u32,
}

/// A picture, and where it is served.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Picture {
    url: String,
    #[serde(rename = "type")]
    media_type: &'static str,
    width: u32,
    height: u32,
    alt: String,
}

impl Picture {
    /// The picture of a product, served from the site's own host.
    pub fn new(media: &Media, product_id: &ProductId) -> Picture {
        Picture {
            url: format!("/{}", media.key(product_id)),
            media_type: media.media_type.as_str(),
            width: media.width,
            height: media.height,
            alt: media.alt.clone(),
        }
    }
}

impl ProductView {
    /// What shoppers see of a product.
    pub fn new(product: &Product) -> ProductView {
        let Product { detail, offer } = product;
        ProductView {
            product_id: detail.product_id.clone(),
            sku: detail.sku.clone(),
            slug: detail.slug.clone(),
            title: detail.title.clone(),
            description: detail.description.clone(),
            category: detail.category.clone(),
            tags: detail.tags.clone(),
            attributes: detail.attributes.clone(),
            price: offer.money(),
            availability: offer.availability(),
            max_per_order: offer.max_per_order,
            media: detail
                .media
                .iter()
                .map(|media| Picture::new(media, &detail.product_id))
                .collect(),
            created_at: detail.created_at,
            updated_at: detail.updated_at,
            version: detail.version,
        }
    }
}

/// A product with what only staff may know.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct StaffProductView {
    #[serde(flatten)]
    product: ProductView,
    status: Status,
    stock: u32,
    sold: u32,
    tax_class: String,
}

impl StaffProductView {
    /// What staff see of a product.
    pub fn new(product: &Product) -> StaffProductView {
        StaffProductView {
            product: ProductView::new(product),
            status: product.detail.status,
            stock: product.offer.stock,
            sold: product.offer.sold,
            tax_class: product.offer.tax_class.clone(),
        }
    }
}

/// A product in a list, for shoppers.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ProductItem {
    product_id: ProductId,
    sku: Sku,
    slug: String,
    title: String,
    category: String,
    tags: Vec<String>,
    price: Money,
    availability: Availability,
    max_per_order: u32,
    thumbnail: Option<Picture>,
    created_at: Timestamp,
    updated_at: Timestamp,
    version: u32,
}

impl ProductItem {
    /// A list's entry, with the price and availability of this moment.
    pub fn new(summary: &Summary, offer: &Offer) -> ProductItem {
        ProductItem {
            product_id: summary.product_id.clone(),
            sku: offer.sku.clone(),
            slug: summary.slug.clone(),
            title: summary.title.clone(),
            category: summary.category.clone(),
            tags: summary.tags.clone(),
            price: offer.money(),
            availability: offer.availability(),
            max_per_order: offer.max_per_order,
            thumbnail: summary
                .thumbnail
                .as_ref()
                .map(|media| Picture::new(media, &summary.product_id)),
            created_at: summary.created_at,
            updated_at: summary.updated_at,
            version: summary.version,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::mug;

    #[test]
    fn a_shopper_sees_a_product_without_its_stock() {
        insta::assert_json_snapshot!(ProductView::new(&mug()), @r#"
        {
          "productId": "01J9ZCW3R2K7Q8N5M4B6V0X1YZ",
          "sku": "MUG-BLUE-330",
          "slug": "blue-mug-330-ml",
          "title": "Blue mug, 330 ml",
          "description": "Plain text.",
          "category": "kitchen",
          "tags": [
            "mug"
          ],
          "attributes": [
            {
              "name": "Volume",
              "value": "330 ml"
            }
          ],
          "price": {
            "amount": 1999,
            "currency": "EUR"
          },
          "availability": "in_stock",
          "maxPerOrder": 10,
          "media": [
            {
              "url": "/media/01J9ZCW3R2K7Q8N5M4B6V0X1YZ/2cea274d0bedc39ec4ab6ba9e59ec889e3ed6fb56a1cf088a64d9b383378dc97.webp",
              "type": "image/webp",
              "width": 1200,
              "height": 1200,
              "alt": "Blue mug on a table"
            }
          ],
          "createdAt": "2026-11-22T10:34:00Z",
          "updatedAt": "2026-11-22T10:34:00Z",
          "version": 1
        }
        "#);
    }

    #[test]
    fn staff_see_the_stock_as_well() {
        let view = serde_json::to_value(StaffProductView::new(&mug())).unwrap();
        assert_eq!(view["stock"], 5);
        assert_eq!(view["status"], "active");
        assert_eq!(view["title"], "Blue mug, 330 ml");
    }

    #[test]
    fn a_list_entry_has_a_thumbnail_and_no_description() {
        let product = mug();
        let item = ProductItem::new(&Summary::of(&product), &product.offer);
        insta::assert_json_snapshot!(item, @r#"
        {
          "productId": "01J9ZCW3R2K7Q8N5M4B6V0X1YZ",
          "sku": "MUG-BLUE-330",
          "slug": "blue-mug-330-ml",
          "title": "Blue mug, 330 ml",
          "category": "kitchen",
          "tags": [
            "mug"
          ],
          "price": {
            "amount": 1999,
            "currency": "EUR"
          },
          "availability": "in_stock",
          "maxPerOrder": 10,
          "thumbnail": {
            "url": "/media/01J9ZCW3R2K7Q8N5M4B6V0X1YZ/2cea274d0bedc39ec4ab6ba9e59ec889e3ed6fb56a1cf088a64d9b383378dc97.webp",
            "type": "image/webp",
            "width": 1200,
            "height": 1200,
            "alt": "Blue mug on a table"
          },
          "createdAt": "2026-11-22T10:34:00Z",
          "updatedAt": "2026-11-22T10:34:00Z",
          "version": 1
        }
        "#);
    }
}
