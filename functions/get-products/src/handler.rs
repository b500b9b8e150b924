//! Products for shoppers, and the whole catalogue for staff.

use std::sync::Arc;

use shop_domain::contract::ProblemKind;
use shop_domain::contract::routes::{CATALOG, PRODUCT};
use shop_domain::id::ProductId;
use shop_domain::ports::CatalogReader;
use shop_domain::product::{Product, Status};
use shop_domain::product_view::ProductView;
use shop_domain::refusal::Refusal;
use shop_lambda::route::Matched;
use shop_lambda::{App, Call, Reply};

use crate::export::export;
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

/// One product, if it is for sale.
async fn read(catalog: &impl CatalogReader, id: &str) -> Result<Reply, Refusal> {
    let id = ProductId::parse(id).ok_or(Refusal::of(ProblemKind::NotFound))?;
    let found = catalog.products(&[id]).await?;
    let for_sale = |product: &Product| product.detail.status == Status::Active;
    let Some(product) = found.into_iter().find(for_sale) else {
        return Err(Refusal::of(ProblemKind::NotFound));
    };
    let body = serde_json::to_string(&ProductView::new(&product))
        .expect("a product has string keys and plain values");
    Ok(Reply::ok(body).cacheable())
}

#[cfg(test)]
#[path = "handler_tests.rs"]
mod tests;
