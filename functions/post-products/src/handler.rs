//! Creating a product, and changing one.

use std::sync::Arc;

use shop_domain::changing::{self, ProductChange};
use shop_domain::config::ShopConfig;
use shop_domain::contract::routes::PRODUCT;
use shop_domain::contract::{ProblemKind, headers, metrics};
use shop_domain::creating::{self, ProductWithUploads};
use shop_domain::id::ProductId;
use shop_domain::ports::{CatalogWriter, UploadSigner};
use shop_domain::refusal::Refusal;
use shop_lambda::route::Matched;
use shop_lambda::telemetry::Unit;
use shop_lambda::{App, Call, Reply};

/// Where products and their pictures go, and the rules about their prices.
#[derive(Debug)]
pub struct Stores<C, U> {
    /// Products.
    pub catalog: C,
    /// Pictures.
    pub uploads: U,
    /// The shop's rules about money.
    pub config: ShopConfig,
}

/// Answers the function's routes.
pub async fn handle<C: CatalogWriter, U: UploadSigner>(
    app: Arc<App<Stores<C, U>>>,
    call: Arc<Call>,
    matched: Matched,
) -> Result<Reply, Refusal> {
    match matched.route.path {
        PRODUCT => change(&app, &call, &matched.id).await,
        _ => create(&app, &call).await,
    }
}

async fn create<C: CatalogWriter, U: UploadSigner>(
    app: &App<Stores<C, U>>,
    call: &Call,
) -> Result<Reply, Refusal> {
    let key = call.header(headers::IDEMPOTENCY_KEY);
    let Stores {
        catalog,
        uploads,
        config,
    } = &app.store;
    let (request, key) = creating::parse(call.body(), key, config)?;
    let id = ProductId::new((app.ambient.unix_millis)(), app.ambient.random());
    let now = app.ambient.now();
    let created = creating::create(catalog, uploads, request, &key, id, now).await?;
    let reply = Reply::created(created.body.into_inner(), created.location);
    if !created.replayed {
        return Ok(reply);
    }
    app.telemetry.metric(metrics::REPLAYS, Unit::Count, 1);
    Ok(reply.with(headers::IDEMPOTENCY_REPLAYED, "true"))
}

async fn change<C: CatalogWriter, U: UploadSigner>(
    app: &App<Stores<C, U>>,
    call: &Call,
    id: &str,
) -> Result<Reply, Refusal> {
    let Stores {
        catalog,
        uploads,
        config,
    } = &app.store;
    let request = ProductChange::parse(call.body(), config)?;
    let id = ProductId::parse(id).ok_or(Refusal::of(ProblemKind::NotFound))?;
    let now = app.ambient.now();
    let product = changing::change(catalog, &id, &request, now).await?;
    let answer = ProductWithUploads::sign(&product, uploads, now).await?;
    Ok(Reply::ok(answer.to_json()))
}

#[cfg(test)]
#[path = "handler_tests.rs"]
mod tests;
