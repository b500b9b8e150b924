//! Reading orders.

use serde::Deserialize;
use shop_domain::contract::tables::BY_MONTH;
use shop_domain::id::OrderId;
use shop_domain::money::{Amount, Currency, Money};
use shop_domain::order::{Order, OrderSummary, StatusOnly};
use shop_domain::ports::{OrderReader, Page, StoreError};
use shop_domain::state::{FulfilmentStatus, OrderStatus, PaymentStatus};
use shop_domain::time::Timestamp;

use super::OrdersReader;
use super::failure::failure;
use super::item::{self, Item, ORDER, decode, string, text, unreadable};

/// Pages of the index that one request reads at most, when a filter lets
/// little through.
const PAGES_MAX: usize = 10;

impl OrderReader for OrdersReader {
    async fn order(&self, id: &OrderId) -> Result<Option<Order>, StoreError> {
        let item = self.0.get(item::order(id), ORDER, true).await?;
        item.map(decode).transpose()
    }

    async fn month(
        &self,
        month: &str,
        status: Option<OrderStatus>,
        after: Option<&str>,
        limit: u32,
    ) -> Result<Page<OrderSummary>, StoreError> {
        let wanted = limit as usize + 1;
        let mut start = after.map(|key| start_key(month, key)).transpose()?;
        let mut orders: Vec<OrderSummary> = Vec::new();
        for _ in 0..PAGES_MAX {
            let mut query = self
                .0
                .client
                .query()
                .table_name(&self.0.name)
                .index_name(BY_MONTH.name)
                .key_condition_expression("#month = :month")
                .expression_attribute_names("#month", BY_MONTH.partition_key)
                .expression_attribute_values(":month", string(partition(month)))
                .scan_index_forward(false)
                .set_exclusive_start_key(start);
            query = match status {
                Some(status) => query
                    .filter_expression("#status = :status")
                    .expression_attribute_names("#status", "status")
                    .expression_attribute_values(":status", string(name(status))),
                // Without a filter, no more is read than is answered.
                None => query.limit(i32::try_from(wanted - orders.len()).unwrap_or(i32::MAX)),
            };
            let output = query
                .send()
                .await
                .map_err(|error| failure("Query", error))?;
            for item in output.items.into_iter().flatten() {
                orders.push(summary(item)?);
            }
            start = output.last_evaluated_key;
            if orders.len() >= wanted || start.is_none() {
                break;
            }
        }
        if orders.len() >= wanted {
            orders.truncate(limit as usize);
            let next = orders.last().map(OrderSummary::month_key);
            return Ok(Page {
                items: orders,
                next,
            });
        }
        let next = start
            .as_ref()
            .map(|key| text(key, BY_MONTH.sort_key))
            .transpose()?;
        Ok(Page {
            next: next.map(str::to_owned),
            items: orders,
        })
    }
}

/// What the index holds of an order.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Projected {
    status: OrderStatus,
    payment: PaymentStatus,
    fulfilment: FulfilmentStatus,
    grand_total: Amount,
    currency: Currency,
    line_count: u32,
}

fn summary(item: Item) -> Result<OrderSummary, StoreError> {
    let order_id = item::order_of(&item)?;
    let placed_at = text(&item, BY_MONTH.sort_key)?
        .split('#')
        .next()
        .and_then(Timestamp::parse)
        .ok_or_else(|| unreadable(BY_MONTH.sort_key))?;
    let projected: Projected = decode(item)?;
    Ok(OrderSummary {
        order_id,
        placed_at,
        status: projected.status,
        payment: StatusOnly {
            status: projected.payment,
        },
        fulfilment: StatusOnly {
            status: projected.fulfilment,
        },
        line_count: projected.line_count,
        grand_total: Money {
            amount: projected.grand_total,
            currency: projected.currency,
        },
    })
}

/// The index key after which a list goes on.
fn start_key(month: &str, key: &str) -> Result<Item, StoreError> {
    let id = key.rsplit('#').next().and_then(OrderId::parse);
    let id = id.ok_or_else(|| unreadable("cursor"))?;
    let mut start = item::key(item::order(&id), ORDER);
    start.insert(BY_MONTH.partition_key.to_owned(), string(partition(month)));
    start.insert(BY_MONTH.sort_key.to_owned(), string(key));
    Ok(start)
}

/// The index partition of a month.
pub(super) fn partition(month: &str) -> String {
    format!("M#{month}")
}

fn name(status: OrderStatus) -> &'static str {
    let all = OrderStatus::ALL.iter();
    let mut names = all.filter(|(_, one)| *one == status).map(|(name, _)| *name);
    names.next().expect("every status has a name")
}
