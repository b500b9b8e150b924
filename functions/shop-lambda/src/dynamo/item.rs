//! Items and their keys.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_dynamo::aws_sdk_dynamodb_1::{from_item, to_item};
use shop_domain::contract::tables::{PARTITION_KEY, SORT_KEY};
use shop_domain::digest::Digest;
use shop_domain::id::{OrderId, ProductId};
use shop_domain::ports::StoreError;

/// An item, or the key of one.
pub(super) type Item = HashMap<String, AttributeValue>;

/// Sort key of a product's presentation.
pub(super) const DETAIL: &str = "#DETAIL";

/// Sort key of a product's offer.
pub(super) const OFFER: &str = "#OFFER";

/// Sort key of an order.
pub(super) const ORDER: &str = "#ORDER";

/// Sort key of an item that is alone in its partition.
pub(super) const ALONE: &str = "#";

const PRODUCT_PREFIX: &str = "P#";
const ORDER_PREFIX: &str = "O#";

/// Partition of a product.
pub(super) fn product(id: &ProductId) -> String {
    format!("{PRODUCT_PREFIX}{id}")
}

/// Partition of an order.
pub(super) fn order(id: &OrderId) -> String {
    format!("{ORDER_PREFIX}{id}")
}

/// Partition of a request's result.
pub(super) fn result(key: &Digest) -> String {
    format!("K#{}", key.as_str())
}

/// A string.
pub(super) fn string(text: impl Into<String>) -> AttributeValue {
    AttributeValue::S(text.into())
}

/// A number.
pub(super) fn number(number: impl ToString) -> AttributeValue {
    AttributeValue::N(number.to_string())
}

/// The key of an item.
pub(super) fn key(partition: impl Into<String>, sort: impl Into<String>) -> Item {
    HashMap::from([
        (PARTITION_KEY.to_owned(), string(partition)),
        (SORT_KEY.to_owned(), string(sort)),
    ])
}

/// An item with this key and the members of `value`.
pub(super) fn encode(key: Item, value: &impl Serialize) -> Result<Item, StoreError> {
    let mut item: Item = to_item(value).map_err(StoreError::broken)?;
    item.extend(key);
    Ok(item)
}

/// The value whose members an item holds.
pub(super) fn decode<T: DeserializeOwned>(item: Item) -> Result<T, StoreError> {
    // The cause would quote the item, and the log must not.
    from_item(item).map_err(|_| unreadable(std::any::type_name::<T>()))
}

/// A string attribute.
pub(super) fn text<'a>(item: &'a Item, name: &str) -> Result<&'a str, StoreError> {
    match item.get(name) {
        Some(AttributeValue::S(text)) => Ok(text),
        _ => Err(unreadable(name)),
    }
}

/// The product in whose partition an item is.
pub(super) fn product_of(item: &Item) -> Result<ProductId, StoreError> {
    text(item, PARTITION_KEY)?
        .strip_prefix(PRODUCT_PREFIX)
        .and_then(ProductId::parse)
        .ok_or_else(|| unreadable(PARTITION_KEY))
}

/// The order in whose partition an item is.
pub(super) fn order_of(item: &Item) -> Result<OrderId, StoreError> {
    text(item, PARTITION_KEY)?
        .strip_prefix(ORDER_PREFIX)
        .and_then(OrderId::parse)
        .ok_or_else(|| unreadable(PARTITION_KEY))
}

/// A stored item is not what this version writes.
pub(super) fn unreadable(what: &str) -> StoreError {
    StoreError::broken(format!("a stored item has no readable `{what}`"))
}
