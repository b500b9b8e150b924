//! Stores in memory that keep the promises of [`crate::ports`], for tests.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard};

use crate::contract::limits::STOCK_MAX;
use crate::digest::Digest;
use crate::id::{OrderId, ProductId};
use crate::idempotency::StoredResult;
use crate::listing::{Listing, Shelf, Sort};
use crate::order::{Order, OrderSummary};
use crate::ports::{
    CatalogReader, CatalogWriter, ChangeError, CreateError, MoveError, OfferReader, OrderReader,
    OrderWriter, Page, PlaceError, StoreError, Upload, UploadSigner,
};
use crate::product::{Media, Offer, Product};
use crate::quote::Offers;
use crate::search;
use crate::state::OrderStatus;
use crate::time::Timestamp;

/// The whole shop in memory; clones share it.
#[derive(Debug, Default, Clone)]
pub struct Memory(Arc<Mutex<Content>>);

/// What a [`Memory`] holds.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Content {
    /// Products by id.
    pub products: BTreeMap<ProductId, Product>,
    /// Orders by id.
    pub orders: BTreeMap<OrderId, Order>,
    /// Results of product requests by the digest of their key.
    pub created: BTreeMap<Digest, StoredResult>,
    /// Results of order requests by the digest of their key.
    pub results: BTreeMap<Digest, StoredResult>,
}

impl Memory {
    /// A shop that sells this one product.
    pub fn selling(product: Product) -> Memory {
        let memory = Memory::default();
        let id = product.detail.product_id.clone();
        memory.content().products.insert(id, product);
        memory
    }

    /// The content, to look at or to change behind the rules' back.
    pub fn content(&self) -> MutexGuard<'_, Content> {
        self.0
            .lock()
            .expect("no test panics while it holds the lock")
    }
}

/// The live result of a key.
fn used(
    results: &BTreeMap<Digest, StoredResult>,
    key: &Digest,
    now: Timestamp,
) -> Option<StoredResult> {
    results
        .get(key)
        .filter(|stored| stored.is_live(now))
        .cloned()
}

impl OfferReader for Memory {
    async fn offers(&self, ids: &[ProductId], _consistent: bool) -> Result<Offers, StoreError> {
        let products = self.products(ids).await?;
        Ok(products
            .into_iter()
            .map(|product| (product.detail.product_id, product.offer))
            .collect())
    }
}

impl CatalogReader for Memory {
    async fn products(&self, ids: &[ProductId]) -> Result<Vec<Product>, StoreError> {
        let content = self.content();
        Ok(ids
            .iter()
            .filter_map(|id| content.products.get(id).cloned())
            .collect())
    }

    async fn listings(&self, ids: &[ProductId]) -> Result<Vec<Listing>, StoreError> {
        Ok(self.products(ids).await?.iter().map(Listing::of).collect())
    }

    async fn shelf(
        &self,
        shelf: &Shelf,
        sort: Sort,
        after: Option<&str>,
        limit: u32,
    ) -> Result<Page<Listing>, StoreError> {
        let content = self.content();
        let mut listings: Vec<Listing> = content
            .products
            .values()
            .filter(|product| Shelf::of(product).contains(shelf))
            .map(Listing::of)
            .collect();
        listings.sort_by(|a, b| sort.key(a).cmp(sort.key(b)));
        if !sort.is_ascending() {
            listings.reverse();
        }
        listings.retain(|listing| {
            let key = sort.key(listing);
            after.is_none_or(|after| match sort.is_ascending() {
                true => key > after,
                false => key < after,
            })
        });
        Ok(page(listings, limit, |listing| {
            sort.key(listing).to_owned()
        }))
    }

    async fn with_word(&self, prefix: &str, limit: usize) -> Result<Vec<ProductId>, StoreError> {
        let content = self.content();
        let found = content.products.values().filter(|product| {
            let mut words = search::words(&product.detail).into_iter();
            words.any(|word| {
                word.starts_with(prefix) && search::partition(&word) == search::partition(prefix)
            })
        });
        Ok(found
            .map(|product| product.detail.product_id.clone())
            .take(limit)
            .collect())
    }
}

impl CatalogWriter for Memory {
    async fn create(
        &self,
        product: &Product,
        key: &Digest,
        result: &StoredResult,
        now: Timestamp,
    ) -> Result<(), CreateError> {
        let mut content = self.content();
        if let Some(stored) = used(&content.created, key, now) {
            return Err(CreateError::KeyUsed(stored));
        }
        let mut details = content.products.values().map(|product| &product.detail);
        if details.any(|detail| detail.sku == product.detail.sku) {
            return Err(CreateError::SkuTaken);
        }
        let mut details = content.products.values().map(|product| &product.detail);
        if details.any(|detail| detail.slug == product.detail.slug) {
            return Err(CreateError::SlugTaken);
        }
        let id = product.detail.product_id.clone();
        if content.products.contains_key(&id) {
            return Err(StoreError::broken("a new product's id is taken").into());
        }
        content.products.insert(id, product.clone());
        content.created.insert(key.clone(), result.clone());
        Ok(())
    }

    async fn product(&self, id: &ProductId) -> Result<Option<Product>, StoreError> {
        Ok(self.content().products.get(id).cloned())
    }

    async fn change(
        &self,
        before: &Product,
        after: &Product,
        stock_delta: i32,
    ) -> Result<(), ChangeError> {
        let mut content = self.content();
        let id = &before.detail.product_id;
        let Some(current) = content.products.get_mut(id) else {
            return Err(ChangeError::Version);
        };
        if current.detail.version != before.detail.version {
            return Err(ChangeError::Version);
        }
        let stock = current
            .offer
            .stock
            .checked_add_signed(stock_delta)
            // What came back from cancelled orders may exceed the bound.
            .filter(|stock| *stock <= STOCK_MAX || stock_delta <= 0)
            .ok_or(ChangeError::Stock)?;
        let sold = current.offer.sold;
        current.clone_from(after);
        current.offer.stock = stock;
        current.offer.sold = sold;
        Ok(())
    }
}

impl OrderReader for Memory {
    async fn order(&self, id: &OrderId) -> Result<Option<Order>, StoreError> {
        Ok(self.content().orders.get(id).cloned())
    }

    async fn month(
        &self,
        month: &str,
        status: Option<OrderStatus>,
        after: Option<&str>,
        limit: u32,
    ) -> Result<Page<OrderSummary>, StoreError> {
        let content = self.content();
        let mut orders: Vec<OrderSummary> = content
            .orders
            .values()
            .map(OrderSummary::of)
            .filter(|order| order.placed_at.month() == month)
            .filter(|order| status.is_none_or(|status| order.status == status))
            .filter(|order| after.is_none_or(|after| order.month_key().as_str() < after))
            .collect();
        orders.sort_by_key(|order| std::cmp::Reverse(order.month_key()));
        Ok(page(orders, limit, OrderSummary::month_key))
    }
}

impl OrderWriter for Memory {
    async fn placed(&self, key: &Digest) -> Result<Option<StoredResult>, StoreError> {
        Ok(self.content().results.get(key).cloned())
    }

    async fn place(
        &self,
        order: &Order,
        offers: &Offers,
        key: &Digest,
        result: &StoredResult,
        now: Timestamp,
    ) -> Result<(), PlaceError> {
        let mut content = self.content();
        if let Some(stored) = used(&content.results, key, now) {
            return Err(PlaceError::KeyUsed(stored));
        }
        if content.orders.contains_key(&order.order_id) {
            return Err(StoreError::Busy.into());
        }
        let mut changed = Vec::new();
        for line in &order.lines {
            let offer = content.products.get(&line.product_id).map(|p| &p.offer);
            let seen = offers.get(&line.product_id);
            let fits = |offer: &Offer| {
                offer.active
                    && offer.stock >= line.quantity
                    && offer.price == line.unit_price
                    && seen.is_some_and(|seen| {
                        (seen.currency, &seen.tax_class) == (offer.currency, &offer.tax_class)
                    })
            };
            if !offer.is_some_and(fits) {
                changed.push((line.product_id.clone(), offer.cloned()));
            }
        }
        if !changed.is_empty() {
            return Err(PlaceError::OffersChanged(changed));
        }
        for line in &order.lines {
            if let Some(product) = content.products.get_mut(&line.product_id) {
                product.offer.stock -= line.quantity;
                product.offer.sold += line.quantity;
            }
        }
        content.orders.insert(order.order_id.clone(), order.clone());
        content.results.insert(key.clone(), result.clone());
        Ok(())
    }

    async fn order_to_move(&self, id: &OrderId) -> Result<Option<Order>, StoreError> {
        self.order(id).await
    }

    async fn move_order(
        &self,
        before: &Order,
        after: &Order,
        restock: bool,
    ) -> Result<(), MoveError> {
        let mut content = self.content();
        if content.orders.get(&before.order_id) != Some(before) {
            return Err(MoveError::Version);
        }
        for line in after.lines.iter().filter(|_| restock) {
            if let Some(product) = content.products.get_mut(&line.product_id) {
                product.offer.stock += line.quantity;
                product.offer.sold -= line.quantity;
            }
        }
        content.orders.insert(after.order_id.clone(), after.clone());
        Ok(())
    }
}

impl UploadSigner for Memory {
    async fn sign(
        &self,
        product_id: &ProductId,
        media: &Media,
        now: Timestamp,
    ) -> Result<Upload, StoreError> {
        Ok(Upload {
            url: format!("https://uploads.example/{}", media.key(product_id)),
            method: "PUT",
            headers: BTreeMap::from([("content-length".to_owned(), media.size.to_string())]),
            expires_at: now.plus_seconds(crate::contract::limits::UPLOAD_SECONDS),
        })
    }
}

fn page<T>(mut items: Vec<T>, limit: u32, key: impl Fn(&T) -> String) -> Page<T> {
    let more = items.len() > limit as usize;
    items.truncate(limit as usize);
    let next = items.last().filter(|_| more).map(key);
    Page { items, next }
}
