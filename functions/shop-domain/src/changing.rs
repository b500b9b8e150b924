//! `POST /api/products/{productId}`: changing a product.

use crate::config::ShopConfig;
use crate::contract::ProblemKind;
use crate::contract::limits::STOCK_MAX;
use crate::id::ProductId;
use crate::money::Money;
use crate::ports::{CatalogWriter, ChangeError, StoreError};
use crate::problem::{Fault, Problem};
use crate::product::{Attribute, Media, Product, Status};
use crate::product_request as rules;
use crate::read::{self, Members};
use crate::refusal::Refusal;
use crate::time::Timestamp;

/// How often a product may change between being read and being changed.
const ROUNDS: u32 = 3;

/// A change: members that are absent stay as they are.
///
/// `expectedVersion` is required with any of the others; `stockDelta` alone
/// needs none, because it is added to whatever the stock is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProductChange {
    /// The version the caller has seen.
    pub expected_version: Option<u32>,
    /// Title; the slug stays.
    pub title: Option<String>,
    /// Plain text.
    pub description: Option<String>,
    /// Category.
    pub category: Option<String>,
    /// All tags.
    pub tags: Option<Vec<String>>,
    /// All attributes.
    pub attributes: Option<Vec<Attribute>>,
    /// Price.
    pub price: Option<Money>,
    /// Tax class.
    pub tax_class: Option<String>,
    /// Most pieces in one order.
    pub max_per_order: Option<u32>,
    /// Whether shoppers see it.
    pub status: Option<Status>,
    /// All pictures; each gets a new upload.
    pub media: Option<Vec<Media>>,
    /// Pieces to add to the stock, or to take from it.
    pub stock_delta: Option<i32>,
}

impl ProductChange {
    /// Reads a body.
    ///
    /// # Errors
    ///
    /// `malformed-json`, or `validation` with every mistake.
    pub fn parse(body: &[u8], config: &ShopConfig) -> Result<ProductChange, Problem> {
        let change = read::body(body, |node| {
            node.object(|members| ProductChange::read(members, config))
        })?;
        if change.is_presentation() && change.expected_version.is_none() {
            let detail = "This is required to change anything but the stock.";
            let fault = Fault::at_pointer("#/expectedVersion", "required", detail);
            return Err(Problem::validation(vec![fault]));
        }
        Ok(change)
    }

    fn read(members: &mut Members<'_>, config: &ShopConfig) -> Option<ProductChange> {
        let bound = STOCK_MAX as i32;
        let expected_version = members.optional("expectedVersion", |n| n.integer(1..=u32::MAX));
        let title = members.optional("title", rules::title);
        let description = members.optional("description", rules::description);
        let category = members.optional("category", rules::category);
        let tags = members.optional("tags", rules::tags);
        let attributes = members.optional("attributes", rules::attributes);
        let price = members.optional("price", |node| rules::price(node, config));
        let tax_class = members.optional("taxClass", |node| rules::tax_class(node, config));
        let max_per_order = members.optional("maxPerOrder", rules::max_per_order);
        let status = members.optional("status", |node| node.choice(&Status::ALL));
        let media = members.optional("media", rules::media);
        let stock_delta = members.optional("stockDelta", |node| node.integer(-bound..=bound));
        Some(ProductChange {
            expected_version: expected_version?,
            title: title?,
            description: description?,
            category: category?,
            tags: tags?,
            attributes: attributes?,
            price: price?,
            tax_class: tax_class?,
            max_per_order: max_per_order?,
            status: status?,
            media: media?,
            stock_delta: stock_delta?,
        })
    }

    /// Whether it changes anything but the stock.
    pub fn is_presentation(&self) -> bool {
        let stock_only = ProductChange {
            expected_version: self.expected_version,
            stock_delta: self.stock_delta,
            ..ProductChange::default()
        };
        *self != stock_only
    }

    /// The product after this change, but for its stock.
    fn apply(&self, product: &Product, now: Timestamp) -> Product {
        let mut after = product.clone();
        let Product { detail, offer } = &mut after;
        set(&mut detail.title, &self.title);
        set(&mut detail.description, &self.description);
        set(&mut detail.category, &self.category);
        set(&mut detail.tags, &self.tags);
        set(&mut detail.attributes, &self.attributes);
        set(&mut detail.media, &self.media);
        set(&mut detail.status, &self.status);
        set(&mut offer.price, &self.price.map(|price| price.amount));
        set(&mut offer.currency, &self.price.map(|price| price.currency));
        set(&mut offer.tax_class, &self.tax_class);
        set(&mut offer.max_per_order, &self.max_per_order);
        offer.title.clone_from(&detail.title);
        offer.active = detail.status == Status::Active;
        if self.is_presentation() {
            detail.updated_at = now;
            detail.version += 1;
        }
        after
    }
}

fn set<T: Clone>(place: &mut T, value: &Option<T>) {
    if let Some(value) = value {
        place.clone_from(value);
    }
}

/// Changes a product and answers how it is then.
///
/// # Errors
///
/// `not-found`, `version-conflict`, `validation` if the stock would leave its
/// bounds, or a store's failure.
pub async fn change(
    catalog: &impl CatalogWriter,
    id: &ProductId,
    change: &ProductChange,
    now: Timestamp,
) -> Result<Product, Refusal> {
    let delta = change.stock_delta.unwrap_or_default();
    for _ in 0..ROUNDS {
        let Some(before) = catalog.product(id).await? else {
            return Err(Refusal::of(ProblemKind::NotFound));
        };
        if change
            .expected_version
            .is_some_and(|expected| expected != before.detail.version)
        {
            return Err(Refusal::of(ProblemKind::VersionConflict));
        }
        let after = change.apply(&before, now);
        match catalog.change(&before, &after, delta).await {
            Ok(()) => return Ok(changed(catalog, after, delta).await),
            Err(ChangeError::Version) => {}
            Err(ChangeError::Stock) => {
                let detail = format!("The stock stays between 0 and {STOCK_MAX}.");
                let fault = Fault::at_pointer("#/stockDelta", "out-of-range", detail);
                return Err(Problem::validation(vec![fault]).into());
            }
            Err(ChangeError::Store(error)) => return Err(error.into()),
        }
    }
    Err(StoreError::Busy.into())
}

/// The product after a change that is done, with what was sold meanwhile. If
/// the store cannot tell, the change is done all the same: an answer that
/// denied it would make staff add to the stock twice.
async fn changed(catalog: &impl CatalogWriter, mut after: Product, delta: i32) -> Product {
    match catalog.product(&after.detail.product_id).await {
        Ok(Some(product)) => product,
        _ => {
            after.offer.stock = after.offer.stock.saturating_add_signed(delta);
            after
        }
    }
}
