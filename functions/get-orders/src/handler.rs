//! One order for its guest, all orders for staff.

use std::sync::Arc;

use serde::Serialize;
use shop_domain::contract::routes::{ORDER, ORDERS_QUERY};
use shop_domain::contract::{ProblemKind, headers, limits};
use shop_domain::cursor;
use shop_domain::id::OrderId;
use shop_domain::order::{OrderSummary, OrderView};
use shop_domain::ports::OrderReader;
use shop_domain::refusal::Refusal;
use shop_domain::state::OrderStatus;
use shop_domain::time::{Timestamp, is_month};
use shop_domain::token::AccessToken;
use shop_lambda::listing::List;
use shop_lambda::query::Query;
use shop_lambda::route::Matched;
use shop_lambda::{App, Call, Reply};

/// Answers the function's routes.
pub async fn handle<S: OrderReader>(
    app: Arc<App<S>>,
    call: Arc<Call>,
    matched: Matched,
) -> Result<Reply, Refusal> {
    let now = app.ambient.now();
    match matched.route.path {
        ORDER => read(&app.store, &call, &matched.id, now).await,
        _ => list(&app.store, &call, now).await,
    }
}

/// The order, for who holds its token. No order, a wrong token, an old one and
/// none are answered alike.
async fn read(
    orders: &impl OrderReader,
    call: &Call,
    id: &str,
    now: Timestamp,
) -> Result<Reply, Refusal> {
    let not_found = || Refusal::of(ProblemKind::NotFound);
    let id = OrderId::parse(id).ok_or_else(not_found)?;
    let token = AccessToken::presented(call.header(headers::ORDER_ACCESS_TOKEN).unwrap_or(""));
    let order = orders.order(&id).await?;
    let order = order
        .filter(|order| order.opens_with(&token, now))
        .ok_or_else(not_found)?;
    Ok(Reply::ok(json(&OrderView::new(&order))))
}

/// The staff's list: its filters, to which a cursor belongs.
#[derive(Serialize)]
struct OrderList {
    month: String,
    status: Option<OrderStatus>,
}

async fn list(orders: &impl OrderReader, call: &Call, now: Timestamp) -> Result<Reply, Refusal> {
    let mut query = Query::new(call, &ORDERS_QUERY);
    let month = query.parsed("month", "a month such as 2026-11", |text| {
        is_month(text).then(|| text.to_owned())
    });
    let status = query.choice("status", &OrderStatus::ALL);
    let order_id = query.parsed("orderId", "an order's id", OrderId::parse);
    let limit = query.limit(limits::STAFF_PAGE);
    let cursor = query.text("cursor");
    if order_id.is_some() {
        let others = ORDERS_QUERY.iter().filter(|name| **name != "orderId");
        for name in others
            .filter(|name| query.text(name).is_some())
            .collect::<Vec<_>>()
        {
            query.fault(name, "contradiction", "Not together with orderId.");
        }
    }
    query.finish()?;
    if let Some(id) = order_id {
        let order = orders.order(&id).await?;
        let items: Vec<OrderView<'_>> = order.iter().map(OrderView::new).collect();
        return Ok(List::page(items, None).into_reply(call));
    }
    let list = OrderList {
        month: month.unwrap_or_else(|| now.month()),
        status,
    };
    let after = cursor
        .map(|cursor| cursor::read(&list, cursor, OrderSummary::is_month_key))
        .transpose()?;
    let page = orders
        .month(&list.month, list.status, after.as_deref(), limit)
        .await?;
    let next = page.next.map(|key| cursor::write(&list, &key));
    Ok(List::page(page.items, next).into_reply(call))
}

fn json(view: &OrderView<'_>) -> String {
    serde_json::to_string(view).expect("an order has string keys and plain values")
}

#[cfg(test)]
#[path = "handler_tests.rs"]
mod tests;
