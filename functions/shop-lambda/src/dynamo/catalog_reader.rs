//! Reading products.

use std::collections::BTreeMap;

use shop_domain::contract::tables::{PARTITION_KEY, SHELF, SORT_KEY};
use shop_domain::id::ProductId;
use shop_domain::listing::{Listing, Shelf, Sort};
use shop_domain::ports::{CatalogReader, OfferReader, Page, StoreError};
use shop_domain::product::{Detail, Offer, Product};
use shop_domain::quote::Offers;
use shop_domain::search;

use super::failure::failure;
use super::item::{self, DETAIL, Item, OFFER, decode, string, text};
use super::{CatalogTable, Table};

impl OfferReader for CatalogTable {
    async fn offers(&self, ids: &[ProductId], consistent: bool) -> Result<Offers, StoreError> {
        self.0.offers(ids, consistent).await
    }
}

impl CatalogReader for CatalogTable {
    async fn products(&self, ids: &[ProductId]) -> Result<Vec<Product>, StoreError> {
        let keys = ids
            .iter()
            .flat_map(|id| [DETAIL, OFFER].map(|sort| (item::product(id), sort.to_owned())));
        let mut details: BTreeMap<ProductId, Detail> = BTreeMap::new();
        let mut offers = Offers::new();
        for item in self.0.batch_get(keys, false).await? {
            let id = item::product_of(&item)?;
            if text(&item, SORT_KEY)? == DETAIL {
                details.insert(id, decode(item)?);
            } else {
                offers.insert(id, decode(item)?);
            }
        }
        // A product is written as a whole: one half alone was deleted by hand.
        Ok(details
            .into_iter()
            .filter_map(|(id, detail)| {
                let offer = offers.remove(&id)?;
                Some(Product { detail, offer })
            })
            .collect())
    }

    async fn listings(&self, ids: &[ProductId]) -> Result<Vec<Listing>, StoreError> {
        let any_status = Shelf::Status(Default::default()).listing_key();
        let keys = ids.iter().map(|id| (item::product(id), any_status.clone()));
        let items = self.0.batch_get(keys, false).await?;
        items.into_iter().map(decode).collect()
    }

    async fn shelf(
        &self,
        shelf: &Shelf,
        sort: Sort,
        after: Option<&str>,
        limit: u32,
    ) -> Result<Page<Listing>, StoreError> {
        let index = sort.index();
        let mut start = after.map(|key| start_key(shelf, sort, key)).transpose()?;
        let mut listings: Vec<Listing> = Vec::new();
        // One more than asked for tells whether the list goes on.
        let wanted = limit as usize + 1;
        loop {
            let output = self
                .0
                .client
                .query()
                .table_name(&self.0.name)
                .index_name(index.name)
                .key_condition_expression("#shelf = :shelf")
                .expression_attribute_names("#shelf", SHELF)
                .expression_attribute_values(":shelf", string(shelf.key()))
                .scan_index_forward(sort.is_ascending())
                .limit(i32::try_from(wanted - listings.len()).unwrap_or(i32::MAX))
                .set_exclusive_start_key(start)
                .send()
                .await
                .map_err(|error| failure("Query", error))?;
            for item in output.items.into_iter().flatten() {
                listings.push(decode(item)?);
            }
            start = output.last_evaluated_key;
            if listings.len() >= wanted || start.is_none() {
                break;
            }
        }
        let more = listings.len() >= wanted;
        listings.truncate(limit as usize);
        let last = listings.last().filter(|_| more);
        let next = last.map(|listing| sort.key(listing).to_owned());
        Ok(Page {
            items: listings,
            next,
        })
    }

    async fn with_word(&self, prefix: &str, limit: usize) -> Result<Vec<ProductId>, StoreError> {
        let output = self
            .0
            .client
            .query()
            .table_name(&self.0.name)
            .key_condition_expression("#pk = :pk AND begins_with(#sk, :prefix)")
            .expression_attribute_names("#pk", PARTITION_KEY)
            .expression_attribute_names("#sk", SORT_KEY)
            .expression_attribute_values(":pk", string(search::partition(prefix)))
            .expression_attribute_values(":prefix", string(prefix))
            .limit(i32::try_from(limit).unwrap_or(i32::MAX))
            .send()
            .await
            .map_err(|error| failure("Query", error))?;
        let mut found: Vec<ProductId> = Vec::new();
        for item in output.items.into_iter().flatten() {
            let sort = text(&item, SORT_KEY)?;
            let id = sort.rsplit('#').next().and_then(ProductId::parse);
            found.extend(id);
        }
        found.sort();
        found.dedup();
        Ok(found)
    }
}

impl Table {
    /// The offers that exist of these products.
    pub(super) async fn offers(
        &self,
        ids: &[ProductId],
        consistent: bool,
    ) -> Result<Offers, StoreError> {
        let keys = ids.iter().map(|id| (item::product(id), OFFER.to_owned()));
        let mut offers = Offers::new();
        for item in self.batch_get(keys, consistent).await? {
            let id = item::product_of(&item)?;
            offers.insert(id, decode::<Offer>(item)?);
        }
        Ok(offers)
    }
}

/// The index key after which a list goes on.
fn start_key(shelf: &Shelf, sort: Sort, key: &str) -> Result<Item, StoreError> {
    let id = Sort::product_of(key).ok_or_else(|| item::unreadable("cursor"))?;
    let mut start = item::key(item::product(&id), shelf.listing_key());
    start.insert(SHELF.to_owned(), string(shelf.key()));
    start.insert(sort.index().sort_key.to_owned(), string(key));
    Ok(start)
}
