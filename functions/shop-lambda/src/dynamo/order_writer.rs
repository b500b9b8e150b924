//! Placing orders and moving them on.

use aws_sdk_dynamodb::types::{AttributeValue, TransactWriteItem};
use shop_domain::contract::tables::BY_MONTH;
use shop_domain::digest::Digest;
use shop_domain::id::{OrderId, ProductId};
use shop_domain::idempotency::StoredResult;
use shop_domain::order::{Order, OrderLine, OrderSummary};
use shop_domain::ports::{
    MoveError, OfferReader, OrderReader, OrderWriter, PlaceError, StoreError,
};
use shop_domain::product::Offer;
use shop_domain::quote::Offers;
use shop_domain::time::Timestamp;

use super::OrdersTable;
use super::expression::Expression;
use super::item::{self, Item, OFFER, ORDER, decode, encode, number, string};
use super::order_reader::partition;
use super::result::stored_result;
use super::transaction::Refused;

/// Positions in the placing transaction; the offers come after them.
const RESULT: usize = 0;
const FIRST_OFFER: usize = 2;

impl OfferReader for OrdersTable {
    async fn offers(&self, ids: &[ProductId], consistent: bool) -> Result<Offers, StoreError> {
        self.catalog.offers(ids, consistent).await
    }
}

impl OrderWriter for OrdersTable {
    async fn placed(&self, key: &Digest) -> Result<Option<StoredResult>, StoreError> {
        self.orders.0.result(key).await
    }

    async fn place(
        &self,
        order: &Order,
        offers: &Offers,
        key: &Digest,
        result: &StoredResult,
        now: Timestamp,
    ) -> Result<(), PlaceError> {
        let mut writes = vec![
            self.orders.0.put_result(key, result, now)?,
            Expression::new_item().put(&self.orders.0.name, order_item(order)?)?,
        ];
        for line in &order.lines {
            let offer = offers.get(&line.product_id).ok_or_else(|| {
                StoreError::broken("an order was priced without one of its offers")
            })?;
            writes.push(self.take(line, offer)?);
        }
        match self.orders.0.transact(writes).await? {
            Ok(()) => Ok(()),
            Err(refused) => Err(refusal(order, refused)),
        }
    }

    async fn order_to_move(&self, id: &OrderId) -> Result<Option<Order>, StoreError> {
        self.orders.order(id).await
    }

    async fn move_order(
        &self,
        before: &Order,
        after: &Order,
        restock: bool,
    ) -> Result<(), MoveError> {
        let mut writes = vec![
            Expression::default()
                .condition("#version = :version")
                .name("#version", "version")
                .value(":version", number(before.version))
                .put(&self.orders.0.name, order_item(after)?)?,
        ];
        for line in after.lines.iter().filter(|_| restock) {
            writes.push(self.put_back(line)?);
        }
        let Err(refused) = self.orders.0.transact(writes).await? else {
            return Ok(());
        };
        if refused.iter().any(|refused| refused.position == 0) {
            return Err(MoveError::Version);
        }
        Err(StoreError::broken("a product of the order has no offer any more").into())
    }
}

impl OrdersTable {
    /// Takes a line from the stock, if its offer still is what it was: the
    /// facts that matter are named, so that editing a title fails no checkout.
    fn take(&self, line: &OrderLine, offer: &Offer) -> Result<TransactWriteItem, StoreError> {
        sale(line)
            .update("SET #stock = #stock - :quantity, #sold = #sold + :quantity")
            .condition(
                "#active = :true AND #price = :price AND #currency = :currency \
                 AND #taxClass = :taxClass AND #stock >= :quantity",
            )
            .name("#active", "active")
            .name("#price", "price")
            .name("#currency", "currency")
            .name("#taxClass", "taxClass")
            .value(":true", AttributeValue::Bool(true))
            .value(":price", number(line.unit_price))
            .text(":currency", offer.currency.code())
            .text(":taxClass", &offer.tax_class)
            .returning_old()
            .change(&self.catalog.name, offer_key(&line.product_id))
    }

    /// Puts a line back into the stock.
    fn put_back(&self, line: &OrderLine) -> Result<TransactWriteItem, StoreError> {
        sale(line)
            .update("SET #stock = #stock + :quantity, #sold = #sold - :quantity")
            .condition("attribute_exists(#stock)")
            .change(&self.catalog.name, offer_key(&line.product_id))
    }
}

fn sale(line: &OrderLine) -> Expression {
    Expression::default()
        .name("#stock", "stock")
        .name("#sold", "sold")
        .value(":quantity", number(line.quantity))
}

fn offer_key(id: &ProductId) -> Item {
    item::key(item::product(id), OFFER)
}

/// The order's item: the order itself, and what the index by month needs.
fn order_item(order: &Order) -> Result<Item, StoreError> {
    let summary = OrderSummary::of(order);
    let mut item = encode(item::key(item::order(&order.order_id), ORDER), order)?;
    item.extend([
        (
            BY_MONTH.partition_key.to_owned(),
            string(partition(&order.placed_at.month())),
        ),
        (BY_MONTH.sort_key.to_owned(), string(summary.month_key())),
        ("grandTotal".to_owned(), number(summary.grand_total.amount)),
        (
            "currency".to_owned(),
            string(summary.grand_total.currency.code()),
        ),
        ("lineCount".to_owned(), number(summary.line_count)),
    ]);
    Ok(item)
}

/// What a refused placing means, by the positions of the refused writes.
fn refusal(order: &Order, refused: Vec<Refused>) -> PlaceError {
    let mut changed: Vec<(ProductId, Option<Offer>)> = Vec::new();
    for Refused { position, item } in refused {
        if position == RESULT {
            // Without the item, it expired in between: trying again helps.
            return match item.as_ref().map(stored_result) {
                Some(Ok(stored)) => PlaceError::KeyUsed(stored),
                Some(Err(error)) => error.into(),
                None => StoreError::Busy.into(),
            };
        }
        let line = position
            .checked_sub(FIRST_OFFER)
            .and_then(|index| order.lines.get(index));
        // An order's id that is taken is a chance of 2^-60: the next try has another.
        let Some(line) = line else {
            return StoreError::Busy.into();
        };
        match item.map(decode).transpose() {
            Ok(offer) => changed.push((line.product_id.clone(), offer)),
            Err(error) => return error.into(),
        }
    }
    PlaceError::OffersChanged(changed)
}
