//! Shelves: in which lists a product stands, and in which order.

use serde::{Deserialize, Serialize};

use crate::contract::limits::AMOUNT_MAX;
use crate::contract::tables::{BY_NEWEST, BY_PRICE, BY_TITLE, Index};
use crate::id::ProductId;
use crate::product::{Media, Product, Status};
use crate::text::fold;
use crate::time::Timestamp;

const TITLE_KEY_BYTES: usize = 480;

/// A list of products.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub enum Shelf {
    /// All products of a status.
    Status(Status),
    /// The active products of a category.
    Category(String),
}

impl Shelf {
    /// The value of the indexes' partition key.
    pub fn key(&self) -> String {
        match self {
            Shelf::Status(status) => format!("S#{}", status.as_str()),
            Shelf::Category(category) => format!("C#{category}"),
        }
    }

    /// The sort key of this shelf's listing of a product.
    pub fn listing_key(&self) -> String {
        match self {
            Shelf::Status(_) => "#LIST#ALL".to_owned(),
            Shelf::Category(category) => format!("#LIST#{category}"),
        }
    }

    /// The shelves a product stands on: one of its status, and while it is
    /// active one of its category.
    pub fn of(product: &Product) -> Vec<Shelf> {
        let status = product.detail.status;
        let mut shelves = vec![Shelf::Status(status)];
        if status == Status::Active {
            shelves.push(Shelf::Category(product.detail.category.clone()));
        }
        shelves
    }
}

/// The order of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    /// Newest first.
    #[default]
    Newest,
    /// Cheapest first.
    PriceAsc,
    /// Dearest first.
    PriceDesc,
    /// By title, ignoring case and accents.
    Title,
}

impl Sort {
    /// Every order by its name in queries.
    pub const ALL: [(&'static str, Sort); 4] = [
        ("newest", Sort::Newest),
        ("price_asc", Sort::PriceAsc),
        ("price_desc", Sort::PriceDesc),
        ("title", Sort::Title),
    ];

    /// The index that holds this order.
    pub const fn index(self) -> Index {
        match self {
            Sort::Newest => BY_NEWEST,
            Sort::PriceAsc | Sort::PriceDesc => BY_PRICE,
            Sort::Title => BY_TITLE,
        }
    }

    /// Whether the index is read forward.
    pub const fn is_ascending(self) -> bool {
        matches!(self, Sort::PriceAsc | Sort::Title)
    }

    /// The sort key of a listing in this order; unique, and ending in the
    /// product's id.
    pub fn key(self, listing: &Listing) -> &str {
        match self {
            Sort::Newest => &listing.k_new,
            Sort::PriceAsc | Sort::PriceDesc => &listing.k_price,
            Sort::Title => &listing.k_title,
        }
    }

    /// The product whose listing has this sort key.
    pub fn product_of(key: &str) -> Option<ProductId> {
        ProductId::parse(key.rsplit('#').next()?)
    }
}

/// What a list shows of a product.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    /// Identifier.
    pub product_id: ProductId,
    /// Name in addresses.
    pub slug: String,
    /// Title.
    pub title: String,
    /// Category.
    pub category: String,
    /// Tags.
    pub tags: Vec<String>,
    /// The first picture, in the smallest of its sizes.
    pub thumbnail: Option<Media>,
    /// Whether shoppers see it.
    pub status: Status,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
    /// Counts the changes.
    pub version: u32,
}

impl Summary {
    /// The summary of a product.
    pub fn of(product: &Product) -> Summary {
        let detail = &product.detail;
        Summary {
            product_id: detail.product_id.clone(),
            slug: detail.slug.clone(),
            title: detail.title.clone(),
            category: detail.category.clone(),
            tags: detail.tags.clone(),
            thumbnail: detail.thumbnail().cloned(),
            status: detail.status,
            created_at: detail.created_at,
            updated_at: detail.updated_at,
            version: detail.version,
        }
    }
}

/// A product on a shelf.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Listing {
    /// What the list shows.
    pub summary: Summary,
    /// Key of the order by age: the id, whose first half is the time.
    pub k_new: String,
    /// Key of the order by price: the zero-padded amount, then the id.
    pub k_price: String,
    /// Key of the order by title: the folded title, then the id.
    pub k_title: String,
}

impl Listing {
    /// The listing of a product, the same on each of its shelves.
    pub fn of(product: &Product) -> Listing {
        let id = &product.detail.product_id;
        let width = AMOUNT_MAX.ilog10() as usize + 1;
        Listing {
            summary: Summary::of(product),
            k_new: id.to_string(),
            k_price: format!("{:0width$}#{id}", product.offer.price.minor()),
            k_title: format!("{}#{id}", sortable(&product.detail.title)),
        }
    }
}

/// A folded title that leaves room for the id: an index key may have 1 024
/// bytes, and compatibility decomposition can make one letter eighteen.
fn sortable(title: &str) -> String {
    let mut folded = fold(title);
    folded.truncate(folded.floor_char_boundary(TITLE_KEY_BYTES));
    folded
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::mug;

    #[test]
    fn a_title_key_fits_an_index() {
        let mut product = mug();
        product.detail.title = "\u{fdfa}".repeat(120);
        assert!(Listing::of(&product).k_title.len() < 1024);
    }

    #[test]
    fn a_list_shows_the_smallest_size_of_the_first_picture() {
        let mut product = mug();
        let media = &mut product.detail.media;
        media.truncate(1);
        let first = media[0].clone();
        let sized = |width, alt: &str| crate::product::Media {
            width,
            alt: alt.to_owned(),
            ..first.clone()
        };
        media.push(sized(480, &first.alt));
        media.push(sized(100, "Another picture"));
        let shown = Listing::of(&product).summary.thumbnail.unwrap();
        assert_eq!((shown.width, shown.alt), (480, first.alt));
    }

    #[test]
    fn a_product_for_sale_stands_on_two_shelves_and_others_on_one() {
        let keys = |product: &Product| -> Vec<String> {
            Shelf::of(product).iter().map(Shelf::key).collect()
        };
        let mut product = mug();
        assert_eq!(keys(&product), ["S#active", "C#kitchen"]);
        product.detail.status = Status::Draft;
        assert_eq!(keys(&product), ["S#draft"]);
    }

    #[test]
    fn keys_sort_as_their_names_say_and_end_in_the_id() {
        let mut product = mug();
        product.detail.title = "Éclair".to_owned();
        let listing = Listing::of(&product);
        assert_eq!(listing.k_price, "000001999#01J9ZCW3R2K7Q8N5M4B6V0X1YZ");
        assert_eq!(listing.k_title, "eclair#01J9ZCW3R2K7Q8N5M4B6V0X1YZ");
        for (_, sort) in Sort::ALL {
            let id = Sort::product_of(sort.key(&listing));
            assert_eq!(id.as_ref(), Some(&product.detail.product_id));
        }
    }
}
