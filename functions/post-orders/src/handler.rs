//! Placing an order, and moving one on.

use std::sync::Arc;

use shop_domain::config::ShopConfig;
use shop_domain::contract::routes::ORDER;
use shop_domain::contract::{ProblemKind, headers, metrics};
use shop_domain::id::OrderId;
use shop_domain::idempotency::IdempotencyKey;
use shop_domain::order::OrderView;
use shop_domain::order_request::OrderRequest;
use shop_domain::placing::{Entropy, Placed, place};
use shop_domain::ports::{OfferReader, OrderWriter};
use shop_domain::quote::STOCK_CODES;
use shop_domain::refusal::Refusal;
use shop_domain::transition::{TransitionRequest, advance};
use shop_lambda::route::Matched;
use shop_lambda::telemetry::{Telemetry, Unit};
use shop_lambda::{App, Call, Reply};

/// Where orders are placed, and by which rules.
#[derive(Debug)]
pub struct Counter<S> {
    /// Stock and orders.
    pub shop: S,
    /// The shop's rules about money.
    pub config: ShopConfig,
}

/// Answers the function's routes.
pub async fn handle<S: OfferReader + OrderWriter>(
    app: Arc<App<Counter<S>>>,
    call: Arc<Call>,
    matched: Matched,
) -> Result<Reply, Refusal> {
    match matched.route.path {
        ORDER => transition(&app.store.shop, &call, &matched.id).await,
        _ => order(&app, &call).await,
    }
}

async fn order<S: OfferReader + OrderWriter>(
    app: &App<Counter<S>>,
    call: &Call,
) -> Result<Reply, Refusal> {
    let key = IdempotencyKey::require(call.header(headers::IDEMPOTENCY_KEY))?;
    let request = OrderRequest::parse(call.body())?;
    let entropy = Entropy {
        order_id: app.ambient.random(),
        token: app.ambient.random(),
    };
    let now = app.ambient.now();
    let Counter { shop, config } = &app.store;
    let placed = place(shop, config, &request, &key, now, entropy).await;
    count(&app.telemetry, &placed);
    let placed = placed?;
    let is_new = placed.new.is_some();
    let reply = Reply::created(placed.body.into_inner(), placed.location);
    Ok(if is_new {
        reply
    } else {
        reply.with(headers::IDEMPOTENCY_REPLAYED, "true")
    })
}

fn count(telemetry: &Telemetry, placed: &Result<Placed, Refusal>) {
    match placed {
        Ok(Placed { new: None, .. }) => telemetry.metric(metrics::REPLAYS, Unit::Count, 1),
        Ok(Placed {
            new: Some(order), ..
        }) => {
            let value = order.totals.grand_total.minor().into();
            telemetry.metric(metrics::ORDERS_PLACED, Unit::Count, 1);
            telemetry.metric(metrics::ORDER_VALUE, Unit::None, value);
        }
        Err(Refusal::Problem(problem)) => {
            let faults = problem.errors.iter();
            let short = faults
                .filter(|fault| STOCK_CODES.contains(&fault.code))
                .count();
            if short > 0 {
                telemetry.metric(metrics::OUT_OF_STOCK, Unit::Count, short as u64);
            }
        }
        Err(Refusal::Store(_)) => {}
    }
}

async fn transition(orders: &impl OrderWriter, call: &Call, id: &str) -> Result<Reply, Refusal> {
    let request = TransitionRequest::parse(call.body())?;
    let id = OrderId::parse(id).ok_or(Refusal::of(ProblemKind::NotFound))?;
    let order = advance(orders, &id, request).await?;
    let body = serde_json::to_string(&OrderView::new(&order))
        .expect("an order has string keys and plain values");
    Ok(Reply::ok(body))
}

#[cfg(test)]
#[path = "handler_tests.rs"]
mod tests;
