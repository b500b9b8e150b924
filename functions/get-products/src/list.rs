//! Finding the products of a list.

use std::collections::{BTreeMap, BTreeSet};

use shop_domain::contract::limits::SEARCH_CANDIDATES_MAX;
use shop_domain::cursor;
use shop_domain::id::ProductId;
use shop_domain::listing::{Listing, Sort, Summary};
use shop_domain::ports::{CatalogReader, Page, StoreError};
use shop_domain::product::Status;
use shop_domain::product_view::ProductItem;
use shop_lambda::listing::List;

use crate::query::ProductList;

/// These products, in the order asked for; those not for sale are left out.
pub async fn by_ids(
    catalog: &impl CatalogReader,
    ids: &[ProductId],
) -> Result<List<ProductItem>, StoreError> {
    let listings = catalog.listings(ids).await?;
    let mut summaries: BTreeMap<ProductId, Summary> = listings
        .into_iter()
        .filter(|listing| listing.summary.status == Status::Active)
        .map(|listing| (listing.summary.product_id.clone(), listing.summary))
        .collect();
    let summaries: Vec<Summary> = ids.iter().filter_map(|id| summaries.remove(id)).collect();
    Ok(List::page(with_offers(catalog, summaries).await?, None))
}

/// A page of a list.
pub async fn page(
    catalog: &impl CatalogReader,
    list: &ProductList,
    limit: u32,
    after: Option<&str>,
) -> Result<List<ProductItem>, StoreError> {
    let (page, truncated) = match &list.words {
        Some(words) => search(catalog, list, words, limit, after).await?,
        None => {
            let shelf = list.shelf();
            (catalog.shelf(&shelf, list.sort, after, limit).await?, false)
        }
    };
    let next = page.next.map(|key| cursor::write(list, &key));
    let summaries = page
        .items
        .into_iter()
        .map(|listing| listing.summary)
        .collect();
    let mut answer = List::page(with_offers(catalog, summaries).await?, next);
    answer.truncated = truncated;
    Ok(answer)
}

/// Products that have all words, and whether there may be more of them than
/// were looked at.
async fn search(
    catalog: &impl CatalogReader,
    list: &ProductList,
    words: &[String],
    limit: u32,
    after: Option<&str>,
) -> Result<(Page<Listing>, bool), StoreError> {
    let mut found: Option<BTreeSet<ProductId>> = None;
    let mut truncated = false;
    for word in words {
        let ids = catalog.with_word(word, SEARCH_CANDIDATES_MAX).await?;
        truncated |= ids.len() >= SEARCH_CANDIDATES_MAX;
        let ids: BTreeSet<ProductId> = ids.into_iter().collect();
        found = Some(match found {
            Some(found) => found.intersection(&ids).cloned().collect(),
            None => ids,
        });
    }
    let found: Vec<ProductId> = found.into_iter().flatten().collect();
    let mut listings = catalog.listings(&found).await?;
    listings.retain(|listing| is_in(list, &listing.summary));
    Ok((sorted_page(listings, list.sort, limit, after), truncated))
}

fn is_in(list: &ProductList, summary: &Summary) -> bool {
    let category = list.category.as_ref();
    summary.status == Status::Active && category.is_none_or(|one| *one == summary.category)
}

fn sorted_page(
    mut listings: Vec<Listing>,
    sort: Sort,
    limit: u32,
    after: Option<&str>,
) -> Page<Listing> {
    listings.sort_by(|a, b| match sort.is_ascending() {
        true => sort.key(a).cmp(sort.key(b)),
        false => sort.key(b).cmp(sort.key(a)),
    });
    if let Some(after) = after {
        listings.retain(|listing| match sort.is_ascending() {
            true => sort.key(listing) > after,
            false => sort.key(listing) < after,
        });
    }
    let more = listings.len() > limit as usize;
    listings.truncate(limit as usize);
    let last = listings.last().filter(|_| more);
    let next = last.map(|listing| sort.key(listing).to_owned());
    Page {
        items: listings,
        next,
    }
}

/// The entries with price and availability of this moment.
async fn with_offers(
    catalog: &impl CatalogReader,
    summaries: Vec<Summary>,
) -> Result<Vec<ProductItem>, StoreError> {
    let ids: Vec<ProductId> = summaries.iter().map(|one| one.product_id.clone()).collect();
    let offers = catalog.offers(&ids, false).await?;
    let items = summaries.iter().filter_map(|summary| {
        let offer = offers
            .get(&summary.product_id)
            .filter(|offer| offer.active)?;
        Some(ProductItem::new(summary, offer))
    });
    Ok(items.collect())
}
