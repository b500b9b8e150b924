//! Everything a store holds, to be compared.

use std::collections::{BTreeMap, BTreeSet};
use std::future::Future;

use aws_sdk_dynamodb::types::AttributeValue;
use serde_json::{Map, Value, json};
use shop_domain::id::{OrderId, ProductId};
use shop_domain::memory::Memory;
use shop_domain::order::Order;
use shop_domain::ports::{CatalogReader, OrderReader};
use shop_domain::product::Product;

use crate::world::Embedded;

/// Everything a store holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshot {
    /// The products.
    pub products: BTreeMap<ProductId, Product>,
    /// The orders.
    pub orders: BTreeMap<OrderId, Order>,
    /// Results of requests in memory; in DynamoDB, every item as it is.
    pub items: BTreeSet<String>,
}

/// A store that can be looked into.
pub trait Inside {
    /// Everything it holds.
    fn snapshot(&self) -> impl Future<Output = Snapshot>;
}

impl Inside for Memory {
    async fn snapshot(&self) -> Snapshot {
        let content = self.content();
        let results = content.created.iter().chain(&content.results);
        let items = results.map(|(key, result)| {
            let (key, print) = (key.as_str(), result.fingerprint.as_str());
            let (body, expires) = (result.body.reveal(), result.expires);
            format!("{key} {print} {} {expires} {body}", result.location)
        });
        Snapshot {
            products: content.products.clone(),
            orders: content.orders.clone(),
            items: items.collect(),
        }
    }
}

impl Inside for Embedded {
    async fn snapshot(&self) -> Snapshot {
        let mut items = BTreeSet::new();
        let mut products = BTreeSet::new();
        let mut orders = BTreeSet::new();
        for table in ["catalog", "orders"] {
            let scan = self.client().scan().table_name(table);
            let mut pages = scan.into_paginator().send();
            while let Some(page) = pages.next().await {
                for item in page.unwrap().items.unwrap_or_default() {
                    let item: BTreeMap<String, AttributeValue> = item.into_iter().collect();
                    let key = item["pk"].as_s().unwrap();
                    products.extend(key.strip_prefix("P#").and_then(ProductId::parse));
                    orders.extend(key.strip_prefix("O#").and_then(OrderId::parse));
                    items.insert(format!("{table} {}", plain(item)));
                }
            }
        }
        let world = self.world();
        let ids: Vec<ProductId> = products.into_iter().collect();
        let products = world.catalog.products(&ids).await.unwrap().into_iter();
        let mut stored = BTreeMap::new();
        for id in orders {
            stored.insert(id.clone(), world.reader.order(&id).await.unwrap().unwrap());
        }
        Snapshot {
            products: products
                .map(|product| (product.detail.product_id.clone(), product))
                .collect(),
            orders: stored,
            items,
        }
    }
}

/// An item as JSON with its members in order.
fn plain(item: impl IntoIterator<Item = (String, AttributeValue)>) -> Value {
    let members: BTreeMap<String, Value> = item
        .into_iter()
        .map(|(name, value)| (name, plain_value(value)))
        .collect();
    Value::Object(Map::from_iter(members))
}

fn plain_value(value: AttributeValue) -> Value {
    match value {
        AttributeValue::S(text) => json!(text),
        AttributeValue::N(number) => json!({ "N": number }),
        AttributeValue::Bool(bool) => json!(bool),
        AttributeValue::Null(_) => Value::Null,
        AttributeValue::L(list) => list.into_iter().map(plain_value).collect(),
        AttributeValue::M(map) => plain(map),
        other => panic!("the shop stores nothing like {other:?}"),
    }
}
