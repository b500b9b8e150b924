//! Creating and changing products.

use std::collections::BTreeSet;

use aws_sdk_dynamodb::types::{AttributeValue, TransactWriteItem};
use shop_domain::contract::limits::STOCK_MAX;
use shop_domain::contract::tables::SHELF;
use shop_domain::digest::Digest;
use shop_domain::id::ProductId;
use shop_domain::idempotency::StoredResult;
use shop_domain::listing::{Listing, Shelf};
use shop_domain::ports::{CatalogWriter, ChangeError, CreateError, StoreError};
use shop_domain::product::Product;
use shop_domain::search;
use shop_domain::time::Timestamp;

use super::expression::{Expression, delete};
use super::item::{self, ALONE, DETAIL, OFFER, decode, encode, number, string};
use super::result::stored_result;
use super::{CatalogTable, Table};

/// Positions in the creating transaction.
const RESULT: usize = 0;
const SKU: usize = 1;
const SLUG: usize = 2;

impl CatalogWriter for CatalogTable {
    async fn create(
        &self,
        product: &Product,
        key: &Digest,
        result: &StoredResult,
        now: Timestamp,
    ) -> Result<(), CreateError> {
        let table = &self.0;
        let detail = &product.detail;
        let id = &detail.product_id;
        let mut writes = vec![
            table.put_result(key, result, now)?,
            table.put_unique(format!("SKU#{}", detail.sku.as_str()), id)?,
            table.put_unique(format!("SLUG#{}", detail.slug), id)?,
            Expression::new_item().put(
                &table.name,
                encode(item::key(item::product(id), DETAIL), detail)?,
            )?,
            Expression::new_item().put(
                &table.name,
                encode(item::key(item::product(id), OFFER), &product.offer)?,
            )?,
        ];
        for shelf in Shelf::of(product) {
            writes.push(table.put_listing(product, &shelf)?);
        }
        for word in search::words(detail) {
            writes.push(table.put_word(&word, id)?);
        }
        let Err(refused) = table.transact(writes).await? else {
            return Ok(());
        };
        let at = |position| refused.iter().find(|refused| refused.position == position);
        if let Some(used) = at(RESULT) {
            let stored = used.item.as_ref().ok_or(StoreError::Busy)?;
            return Err(CreateError::KeyUsed(stored_result(stored)?));
        }
        if at(SKU).is_some() {
            return Err(CreateError::SkuTaken);
        }
        if at(SLUG).is_some() {
            return Err(CreateError::SlugTaken);
        }
        Err(StoreError::broken("a new product's id is taken").into())
    }

    async fn product(&self, id: &ProductId) -> Result<Option<Product>, StoreError> {
        let detail = self.0.get(item::product(id), DETAIL, true).await?;
        let offer = self.0.get(item::product(id), OFFER, true).await?;
        let (Some(detail), Some(offer)) = (detail, offer) else {
            return Ok(None);
        };
        Ok(Some(Product {
            detail: decode(detail)?,
            offer: decode(offer)?,
        }))
    }

    async fn change(
        &self,
        before: &Product,
        after: &Product,
        stock_delta: i32,
    ) -> Result<(), ChangeError> {
        let table = &self.0;
        let id = &before.detail.product_id;
        let detail = encode(item::key(item::product(id), DETAIL), &after.detail)?;
        let mut writes = vec![
            Expression::default()
                .condition("#version = :version")
                .name("#version", "version")
                .value(":version", number(before.detail.version))
                .put(&table.name, detail)?,
            table.change_offer(after, stock_delta)?,
        ];
        writes.extend(table.change_listings(before, after)?);
        writes.extend(table.change_words(before, after)?);
        let Err(refused) = table.transact(writes).await? else {
            return Ok(());
        };
        // The version counts first: with another one, the stock may be another too.
        match refused.iter().map(|refused| refused.position).min() {
            Some(0) => Err(ChangeError::Version),
            Some(1) => Err(ChangeError::Stock),
            _ => Err(StoreError::broken("a change was refused for no known reason").into()),
        }
    }
}

impl Table {
    fn put_unique(
        &self,
        partition: String,
        id: &ProductId,
    ) -> Result<TransactWriteItem, StoreError> {
        let mut item = item::key(partition, ALONE);
        item.insert("productId".to_owned(), string(id.as_str()));
        Expression::new_item().put(&self.name, item)
    }

    fn put_listing(
        &self,
        product: &Product,
        shelf: &Shelf,
    ) -> Result<TransactWriteItem, StoreError> {
        let partition = item::product(&product.detail.product_id);
        let key = item::key(partition, shelf.listing_key());
        let mut item = encode(key, &Listing::of(product))?;
        item.insert(SHELF.to_owned(), string(shelf.key()));
        Expression::default().put(&self.name, item)
    }

    fn put_word(&self, word: &str, id: &ProductId) -> Result<TransactWriteItem, StoreError> {
        let mut item = word_key(word, id);
        item.insert("productId".to_owned(), string(id.as_str()));
        Expression::default().put(&self.name, item)
    }

    /// Everything of the offer but what is sold; the stock by addition.
    fn change_offer(
        &self,
        after: &Product,
        stock_delta: i32,
    ) -> Result<TransactWriteItem, StoreError> {
        let offer = &after.offer;
        let mut offer_change = Expression::default();
        if stock_delta > 0 {
            let most = STOCK_MAX.saturating_sub(stock_delta.unsigned_abs());
            offer_change = offer_change
                .condition("#stock <= :most")
                .value(":most", number(most));
        } else {
            // What came back from cancelled orders may exceed the bound: it
            // does not keep a product from being changed.
            offer_change = offer_change
                .condition("#stock >= :least")
                .value(":least", number(stock_delta.unsigned_abs()));
        }
        offer_change
            .update(
                "SET #price = :price, #currency = :currency, #taxClass = :taxClass, \
                 #active = :active, #maxPerOrder = :maxPerOrder, #title = :title, \
                 #stock = #stock + :delta",
            )
            .name("#price", "price")
            .name("#currency", "currency")
            .name("#taxClass", "taxClass")
            .name("#active", "active")
            .name("#maxPerOrder", "maxPerOrder")
            .name("#title", "title")
            .name("#stock", "stock")
            .value(":price", number(offer.price))
            .text(":currency", offer.currency.code())
            .text(":taxClass", &offer.tax_class)
            .value(":active", AttributeValue::Bool(offer.active))
            .value(":maxPerOrder", number(offer.max_per_order))
            .text(":title", &offer.title)
            .value(":delta", number(stock_delta))
            .change(
                &self.name,
                item::key(item::product(&after.detail.product_id), OFFER),
            )
    }

    fn change_listings(
        &self,
        before: &Product,
        after: &Product,
    ) -> Result<Vec<TransactWriteItem>, StoreError> {
        let (old, new) = (Shelf::of(before), Shelf::of(after));
        let kept: BTreeSet<String> = new.iter().map(Shelf::listing_key).collect();
        let mut writes = Vec::new();
        for shelf in old
            .iter()
            .filter(|shelf| !kept.contains(&shelf.listing_key()))
        {
            let partition = item::product(&before.detail.product_id);
            writes.push(delete(
                &self.name,
                item::key(partition, shelf.listing_key()),
            )?);
        }
        if old != new || Listing::of(before) != Listing::of(after) {
            for shelf in &new {
                writes.push(self.put_listing(after, shelf)?);
            }
        }
        Ok(writes)
    }

    fn change_words(
        &self,
        before: &Product,
        after: &Product,
    ) -> Result<Vec<TransactWriteItem>, StoreError> {
        let id = &before.detail.product_id;
        let old: BTreeSet<String> = search::words(&before.detail).into_iter().collect();
        let new: BTreeSet<String> = search::words(&after.detail).into_iter().collect();
        let mut writes = Vec::new();
        for word in old.difference(&new) {
            writes.push(delete(&self.name, word_key(word, id))?);
        }
        for word in new.difference(&old) {
            writes.push(self.put_word(word, id)?);
        }
        Ok(writes)
    }
}

fn word_key(word: &str, id: &ProductId) -> item::Item {
    item::key(search::partition(word), format!("{word}#{id}"))
}
