//! The staff's catalogue: every product, shelf after shelf.

use std::collections::BTreeMap;

use serde::Serialize;
use shop_domain::contract::ProblemKind;
use shop_domain::contract::limits::STAFF_PAGE;
use shop_domain::contract::routes::CATALOG_QUERY;
use shop_domain::cursor;
use shop_domain::id::ProductId;
use shop_domain::listing::{Shelf, Sort};
use shop_domain::ports::{CatalogReader, StoreError};
use shop_domain::problem::Problem;
use shop_domain::product::{Product, Status};
use shop_domain::product_view::StaffProductView;
use shop_domain::refusal::Refusal;
use shop_lambda::listing::List;
use shop_lambda::query::Query;
use shop_lambda::{Call, Reply};

/// Which products are asked for; a cursor belongs to exactly one of these.
#[derive(Serialize)]
struct CatalogList {
    catalog: Option<Status>,
}

/// A place in the list: a shelf, and the key after which it goes on.
struct Place {
    shelf: usize,
    key: Option<String>,
}

/// A page of the products of one status or, active ones first, of all; the
/// newest first within each.
pub async fn export(catalog: &impl CatalogReader, call: &Call) -> Result<Reply, Refusal> {
    let mut query = Query::new(call, &CATALOG_QUERY);
    let status = query.choice("status", &Status::ALL);
    let limit = query.limit(STAFF_PAGE);
    let cursor = query.text("cursor");
    query.finish()?;
    let list = CatalogList { catalog: status };
    let place = match cursor {
        Some(cursor) => Place::parse(&cursor::read(&list, cursor, |_| true)?)?,
        None => Place::START,
    };
    let (ids, next) = list.ids(catalog, place, limit).await?;
    let products = catalog.products(&ids).await?.into_iter();
    let mut products: BTreeMap<ProductId, Product> = products
        .map(|product| (product.detail.product_id.clone(), product))
        .collect();
    let products = ids.iter().filter_map(|id| products.remove(id));
    let items = products
        .map(|product| StaffProductView::new(&product))
        .collect();
    let next = next.map(|place| cursor::write(&list, &place.to_key()));
    Ok(List::page(items, next).into_reply(call))
}

impl CatalogList {
    /// The shelves of the list, in its order.
    fn shelves(&self) -> Vec<Shelf> {
        let all = Status::ALL.iter().map(|(_, status)| *status);
        all.filter(|one| self.catalog.is_none_or(|status| status == *one))
            .map(Shelf::Status)
            .collect()
    }

    /// At most `limit` products from `place` on, and the place after them.
    async fn ids(
        &self,
        catalog: &impl CatalogReader,
        place: Place,
        limit: u32,
    ) -> Result<(Vec<ProductId>, Option<Place>), StoreError> {
        let mut ids: Vec<ProductId> = Vec::new();
        let mut key = place.key;
        for (number, shelf) in self.shelves().iter().enumerate().skip(place.shelf) {
            let room = limit - ids.len() as u32;
            if room == 0 {
                // Whether this shelf is empty, the next request will see.
                return Ok((
                    ids,
                    Some(Place {
                        shelf: number,
                        key: None,
                    }),
                ));
            }
            let after = key.take();
            let page = catalog
                .shelf(shelf, Sort::Newest, after.as_deref(), room)
                .await?;
            ids.extend(
                page.items
                    .into_iter()
                    .map(|listing| listing.summary.product_id),
            );
            if page.next.is_some() {
                let place = Place {
                    shelf: number,
                    key: page.next,
                };
                return Ok((ids, Some(place)));
            }
        }
        Ok((ids, None))
    }
}

impl Place {
    const START: Place = Place {
        shelf: 0,
        key: None,
    };

    /// The place as a cursor's key: the number of the shelf, a space, the key.
    fn to_key(&self) -> String {
        format!("{} {}", self.shelf, self.key.as_deref().unwrap_or(""))
    }

    fn parse(text: &str) -> Result<Place, Problem> {
        let invalid = || Problem::new(ProblemKind::InvalidCursor);
        let (shelf, key) = text.split_once(' ').ok_or_else(invalid)?;
        let is_key = |key: &str| key.is_empty() || Sort::product_of(key).is_some();
        if !is_key(key) {
            return Err(invalid());
        }
        Ok(Place {
            shelf: shelf.parse().map_err(|_| invalid())?,
            key: Some(key.to_owned()).filter(|key| !key.is_empty()),
        })
    }
}
