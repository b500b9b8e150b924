//! Products as they are kept: presentation, offer, pictures.

use serde::{Deserialize, Serialize};

use crate::config::STANDARD_TAX;
use crate::contract::limits::{LOW_STOCK, SKU_LENGTH};
use crate::contract::tables::MEDIA_PREFIX;
use crate::digest::Digest;
use crate::id::ProductId;
use crate::money::{Amount, Currency, Money};
use crate::time::Timestamp;

/// A stock-keeping unit, `^[A-Z0-9][A-Z0-9-]{0,63}$`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Sku(String);

impl Sku {
    /// Reads a SKU.
    pub fn parse(text: &str) -> Option<Sku> {
        let fits = (1..=SKU_LENGTH).contains(&text.len())
            && !text.starts_with('-')
            && text
                .bytes()
                .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-');
        fits.then(|| Sku(text.to_owned()))
    }

    /// The characters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether shoppers see a product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// For sale.
    #[default]
    Active,
    /// Not yet for sale.
    Draft,
    /// No longer for sale.
    Archived,
}

impl Status {
    /// Every status by its name in JSON.
    pub const ALL: [(&'static str, Status); 3] = [
        ("active", Status::Active),
        ("draft", Status::Draft),
        ("archived", Status::Archived),
    ];

    /// The name in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Status::Active => "active",
            Status::Draft => "draft",
            Status::Archived => "archived",
        }
    }
}

/// What shoppers learn about the stock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Availability {
    /// More than a few.
    InStock,
    /// The last ones.
    LowStock,
    /// None.
    OutOfStock,
}

/// A name and a value, such as Volume and 330 ml.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attribute {
    /// What is told.
    pub name: String,
    /// What it is.
    pub value: String,
}

/// Type of a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum MediaType {
    /// AVIF.
    #[serde(rename = "image/avif")]
    Avif,
    /// WebP.
    #[serde(rename = "image/webp")]
    Webp,
    /// JPEG.
    #[serde(rename = "image/jpeg")]
    Jpeg,
    /// PNG.
    #[serde(rename = "image/png")]
    Png,
}

impl MediaType {
    /// Every type by its name in JSON and HTTP.
    pub const ALL: [(&'static str, MediaType); 4] = [
        ("image/avif", MediaType::Avif),
        ("image/webp", MediaType::Webp),
        ("image/jpeg", MediaType::Jpeg),
        ("image/png", MediaType::Png),
    ];

    /// The name in JSON and HTTP.
    pub const fn as_str(self) -> &'static str {
        match self {
            MediaType::Avif => "image/avif",
            MediaType::Webp => "image/webp",
            MediaType::Jpeg => "image/jpeg",
            MediaType::Png => "image/png",
        }
    }

    const fn extension(self) -> &'static str {
        match self {
            MediaType::Avif => "avif",
            MediaType::Webp => "webp",
            MediaType::Jpeg => "jpg",
            MediaType::Png => "png",
        }
    }
}

/// A picture, as staff describe it before they upload it:
/// `{"sha256":"9f86d081…","type":"image/webp","size":48213,"width":1200,"height":1200,"alt":"Blue mug on a table"}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Media {
    /// Digest of the file; its name in the bucket.
    pub sha256: Digest,
    /// Type of the file.
    #[serde(rename = "type")]
    pub media_type: MediaType,
    /// Size of the file in bytes.
    pub size: u64,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// What the picture shows, for those who do not see it.
    pub alt: String,
}

impl Media {
    /// The object's key in the media bucket, `media/{productId}/{sha256}.{ext}`;
    /// with a slash before it, its path on the site.
    pub fn key(&self, product_id: &ProductId) -> String {
        format!(
            "{MEDIA_PREFIX}{product_id}/{}.{}",
            self.sha256.as_str(),
            self.media_type.extension()
        )
    }
}

/// How a product is presented; changes together with `version`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Detail {
    /// Identifier.
    pub product_id: ProductId,
    /// Stock-keeping unit.
    pub sku: Sku,
    /// Name in addresses; made of the first title, never changed.
    pub slug: String,
    /// Title.
    pub title: String,
    /// Plain text.
    pub description: String,
    /// Category.
    pub category: String,
    /// Tags.
    pub tags: Vec<String>,
    /// Attributes, in the order shown.
    pub attributes: Vec<Attribute>,
    /// Pictures; those with the same alternative text are sizes of one.
    pub media: Vec<Media>,
    /// Whether shoppers see it.
    pub status: Status,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Counts the changes, from 1.
    pub version: u32,
}

impl Detail {
    /// The picture that a list shows: the first one, in the smallest of its sizes.
    pub fn thumbnail(&self) -> Option<&Media> {
        let first = self.media.first()?;
        let sizes = self.media.iter().filter(|media| media.alt == first.alt);
        sizes.min_by_key(|media| media.width)
    }
}

/// At which price and from which stock a product is sold.
///
/// Kept apart and small: an order writes one offer per line, and a write is
/// billed on the whole item, twice in a transaction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Offer {
    /// Price of one piece.
    pub price: Amount,
    /// Currency of the price.
    pub currency: Currency,
    /// Tax class, a key of the shop's tax table.
    pub tax_class: String,
    /// Pieces left.
    pub stock: u32,
    /// Pieces sold and not restocked.
    pub sold: u32,
    /// Whether it can be ordered.
    pub active: bool,
    /// Most pieces of it in one order.
    pub max_per_order: u32,
    /// Stock-keeping unit, for the order's line.
    pub sku: Sku,
    /// Title, for the order's line.
    pub title: String,
}

impl Offer {
    /// What shoppers learn about the stock.
    pub fn availability(&self) -> Availability {
        match self.stock {
            _ if !self.active => Availability::OutOfStock,
            0 => Availability::OutOfStock,
            1..=LOW_STOCK => Availability::LowStock,
            _ => Availability::InStock,
        }
    }

    /// The price with its currency.
    pub fn money(&self) -> Money {
        Money {
            amount: self.price,
            currency: self.currency,
        }
    }
}

/// A whole product.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Product {
    /// How it is presented.
    pub detail: Detail,
    /// At which price and from which stock it is sold.
    pub offer: Offer,
}

/// The tax class of a product that does not say.
pub fn standard_tax() -> String {
    STANDARD_TAX.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::mug;

    #[test]
    fn shoppers_learn_three_words_about_the_stock() {
        let mut offer = mug().offer;
        let mut at = |stock, active| {
            offer.stock = stock;
            offer.active = active;
            offer.availability()
        };
        assert_eq!(at(3, true), Availability::InStock);
        assert_eq!(at(2, true), Availability::LowStock);
        assert_eq!(at(0, true), Availability::OutOfStock);
        assert_eq!(at(9, false), Availability::OutOfStock);
    }

    #[test]
    fn a_picture_is_named_by_its_content() {
        let Detail {
            media, product_id, ..
        } = mug().detail;
        let digest = Digest::of("picture");
        assert_eq!(
            media[0].key(&product_id),
            format!("media/01J9ZCW3R2K7Q8N5M4B6V0X1YZ/{}.webp", digest.as_str())
        );
    }

    #[test]
    fn a_sku_is_capitals_digits_and_dashes() {
        for sku in ["A", "9", "MUG-BLUE-330", &"A".repeat(64)] {
            assert!(Sku::parse(sku).is_some(), "{sku}");
        }
        for sku in ["", "-A", "a", "A B", "Ä", &"A".repeat(65)] {
            assert!(Sku::parse(sku).is_none(), "{sku}");
        }
    }
}
