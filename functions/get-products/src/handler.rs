//! Products for shoppers, and the whole catalogue for staff.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;
use shop_domain::contract::routes::{CATALOG, CATALOG_QUERY, PRODUCT};
use shop_domain::contract::{ProblemKind, limits};
use shop_domain::cursor;
use shop_domain::id::ProductId;
use shop_domain::listing::{Shelf, Sort};
use shop_domain::ports::CatalogReader;
use shop_domain::product::{Product, Status};
use shop_domain::product_view::{ProductView, StaffProductView};
use shop_domain::refusal::Refusal;
use shop_lambda::listing::List;
use shop_lambda::query::Query;
use shop_lambda::route::Matched;
use shop_lambda::{App, Call, Reply};

use crate::list;
use crate::query::ProductsQuery;

/// Answers the function's routes.
pub async fn handle<S: CatalogReader>(
    app: Arc<App<S>>,
    call: Arc<Call>,
    matched: Matched,
) -> Result<Reply, Refusal> {
    match matched.route.path {
        PRODUCT => read(&app.store, &matched.id).await,
        CATALOG => export(&app.store, &call).await,
        _ => products(&app.store, &call).await,
    }
}

async fn products(catalog: &impl CatalogReader, call: &Call) -> Result<Reply, Refusal> {
    let list = match ProductsQuery::read(call)? {
        ProductsQuery::Ids(ids) => list::by_ids(catalog, &ids).await?,
        ProductsQuery::Page { list, limit, after } => {
            list::page(catalog, &list, limit, after.as_deref()).await?
        }
    };
    Ok(list.into_reply(call).cacheable())
}

async fn read(catalog: &impl CatalogReader, id: &str) -> Result<Reply, Refusal> {
    let id = ProductId::parse(id).ok_or(Refusal::of(ProblemKind::NotFound))?;
    let found = catalog.products(&[id]).await?;
    let for_sale = |product: &Product| product.detail.status == Status::Active;
    match found.into_iter().find(for_sale) {
        Some(product) => Ok(Reply::ok(json(&ProductView::new(&product))).cacheable()),
        None => Err(Refusal::of(ProblemKind::NotFound)),
    }
}

/// The staff's list: its filter, to which a cursor belongs.
#[derive(Serialize)]
struct CatalogList {
    catalog: Option<Status>,
}

/// Every product of one status or, newest first within each, of all.
async fn export(catalog: &impl CatalogReader, call: &Call) -> Result<Reply, Refusal> {
    let mut query = Query::new(call, &CATALOG_QUERY);
    let status = query.choice("status", &Status::ALL);
    let limit = query.limit(limits::STAFF_PAGE);
    let cursor = query.text("cursor");
    query.finish()?;
    let list = CatalogList { catalog: status };
    let mut statuses: Vec<Status> = Status::ALL.iter().map(|(_, status)| *status).collect();
    statuses.retain(|one| status.is_none_or(|status| status == *one));
    // The key is that of the shelf, after the number of the shelf.
    let mut after = None;
    if let Some(cursor) = cursor {
        let invalid = || Refusal::of(ProblemKind::InvalidCursor);
        let place = cursor::read(&list, cursor)?;
        let (shelf, key) = place.split_once(' ').ok_or_else(invalid)?;
        let shelf: usize = shelf.parse().map_err(|_| invalid())?;
        statuses.drain(..shelf.min(statuses.len()));
        after = Some(key.to_owned());
    }
    let skipped = Status::ALL.len() - statuses.len();
    let skipped = if status.is_some() { 0 } else { skipped };

    let mut ids = Vec::new();
    let mut next = None;
    for (shelf, status) in statuses.into_iter().enumerate() {
        let room = limit - ids.len() as u32;
        if room == 0 {
            // Whether this shelf is empty, the next request will see.
            next = Some(format!("{} ", shelf + skipped));
            break;
        }
        let start = after.take().filter(|key| !key.is_empty());
        let shelf_of = Shelf::Status(status);
        let page = catalog
            .shelf(&shelf_of, Sort::Newest, start.as_deref(), room)
            .await?;
        ids.extend(
            page.items
                .into_iter()
                .map(|listing| listing.summary.product_id),
        );
        if let Some(key) = page.next {
            next = Some(format!("{} {key}", shelf + skipped));
            break;
        }
    }
    let mut products: BTreeMap<ProductId, Product> = catalog
        .products(&ids)
        .await?
        .into_iter()
        .map(|product| (product.detail.product_id.clone(), product))
        .collect();
    let products = ids.iter().filter_map(|id| products.remove(id));
    let items: Vec<StaffProductView> = products.map(|one| StaffProductView::new(&one)).collect();
    let next = next.map(|place| cursor::write(&list, &place));
    Ok(List::page(items, next).into_reply(call))
}

fn json(view: &impl Serialize) -> String {
    serde_json::to_string(view).expect("a product has string keys and plain values")
}

#[cfg(test)]
#[path = "handler_tests.rs"]
mod tests;
