//! The stores under test.
//!
//! DynamoDB is an embedded engine on a loopback port, spoken to by the real
//! SDK, with tables made of the contract's keys and indexes.

use std::collections::HashMap;

use aws_sdk_dynamodb::config::{BehaviorVersion, Builder, Credentials, Region};
use aws_sdk_dynamodb::types::{
    AttributeDefinition, AttributeValue, BillingMode, GlobalSecondaryIndex, KeySchemaElement,
    KeyType, Projection as ProjectionOf, ProjectionType, ScalarAttributeType,
};
use aws_sdk_dynamodb::{Client, Config};
use dynoxide::Database;
use shop_domain::contract::tables::{
    CATALOG_INDEXES, Index, ORDERS_INDEXES, PARTITION_KEY, Projection, SORT_KEY,
};
use shop_domain::faults::{Faulty, Script};
use shop_domain::memory::Memory;
use shop_domain::ports::{CatalogReader, CatalogWriter, OfferReader, OrderWriter};
use shop_lambda::dynamo::{CatalogTable, OrdersReader, OrdersTable};
use shop_lambda::telemetry::Telemetry;

/// Stores that share their content.
#[derive(Debug, Clone)]
pub struct World<C, W, R> {
    /// Products.
    pub catalog: C,
    /// Stock, and orders to write.
    pub orders: W,
    /// Orders to read.
    pub reader: R,
}

impl<C, W, R> World<C, W, R> {
    /// The same stores, failing as `script` tells.
    pub fn failing(self, script: &Script) -> World<Faulty<C>, Faulty<W>, Faulty<R>> {
        World {
            catalog: Faulty::new(self.catalog, script),
            orders: Faulty::new(self.orders, script),
            reader: Faulty::new(self.reader, script),
        }
    }
}

/// The stores in DynamoDB.
pub type DynamoWorld = World<CatalogTable, OrdersTable, OrdersReader>;

/// What a test may ask of the catalogue.
pub trait Catalog: CatalogReader + CatalogWriter {}
impl<T: CatalogReader + CatalogWriter> Catalog for T {}

/// What a test may ask of the orders.
pub trait Orders: OfferReader + OrderWriter {}
impl<T: OfferReader + OrderWriter> Orders for T {}

/// Three views of one memory.
pub fn in_memory() -> World<Memory, Memory, Memory> {
    of(&Memory::default())
}

/// Three views of this memory.
pub fn of(memory: &Memory) -> World<Memory, Memory, Memory> {
    World {
        catalog: memory.clone(),
        orders: memory.clone(),
        reader: memory.clone(),
    }
}

/// The stores in an embedded DynamoDB of their own.
pub async fn in_dynamodb() -> DynamoWorld {
    Embedded::start().await.world()
}

/// An embedded DynamoDB with the shop's two tables.
#[derive(Clone)]
pub struct Embedded {
    endpoint: String,
    client: Client,
    database: Database,
}

impl Embedded {
    /// Starts one on a loopback port; it ends with the runtime.
    pub async fn start() -> Embedded {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let endpoint = format!("http://{}", listener.local_addr().unwrap());
        let database = Database::memory().unwrap();
        tokio::spawn(dynoxide::server::serve_on(listener, database.clone()));
        let client = Client::from_conf(config(&endpoint).build());
        create(&client, "catalog", &CATALOG_INDEXES).await;
        create(&client, "orders", &ORDERS_INDEXES).await;
        Embedded {
            endpoint,
            client,
            database,
        }
    }

    /// Its address, for processes that use it.
    pub fn endpoint(&self) -> &str {
        &self.endpoint
    }

    /// A client of it.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Puts many items into a table at once, past the SDK.
    pub fn import(&self, table: &str, items: Vec<HashMap<String, AttributeValue>>) {
        let items = items.into_iter().map(plain_item).collect();
        let imported = self.database.import_items(table, items, Default::default());
        imported.unwrap();
    }

    /// How to make another client of it.
    pub fn config(&self) -> Builder {
        config(&self.endpoint)
    }

    /// The stores in it.
    pub fn world(&self) -> DynamoWorld {
        world(&self.client)
    }
}

fn config(endpoint: &str) -> Builder {
    Config::builder()
        .http_client(shop_lambda::start::http_client())
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("eu-central-1"))
        .credentials_provider(Credentials::new("test", "test", None, None, "test"))
        .endpoint_url(endpoint)
}

/// The stores behind a client.
pub fn world(client: &Client) -> DynamoWorld {
    let (telemetry, _) = Telemetry::in_memory("test");
    let (catalog, orders) = ("catalog".to_owned(), "orders".to_owned());
    World {
        catalog: CatalogTable::new(client, catalog.clone(), &telemetry),
        orders: OrdersTable::new(client, orders.clone(), catalog, &telemetry),
        reader: OrdersReader::new(client, orders, &telemetry),
    }
}

async fn create(client: &Client, table: &str, indexes: &[Index]) {
    let mut attributes = vec![PARTITION_KEY, SORT_KEY];
    for index in indexes {
        attributes.extend([index.partition_key, index.sort_key]);
    }
    attributes.sort_unstable();
    attributes.dedup();
    let attributes = attributes.into_iter().map(|name| {
        AttributeDefinition::builder()
            .attribute_name(name)
            .attribute_type(ScalarAttributeType::S)
            .build()
            .unwrap()
    });
    client
        .create_table()
        .table_name(table)
        .billing_mode(BillingMode::PayPerRequest)
        .set_key_schema(Some(keys(PARTITION_KEY, SORT_KEY)))
        .set_attribute_definitions(Some(attributes.collect()))
        .set_global_secondary_indexes(Some(indexes.iter().map(index).collect()))
        .send()
        .await
        .unwrap();
}

fn index(index: &Index) -> GlobalSecondaryIndex {
    let projection = match index.projection {
        Projection::All => ProjectionOf::builder().projection_type(ProjectionType::All),
        Projection::Include(names) => ProjectionOf::builder()
            .projection_type(ProjectionType::Include)
            .set_non_key_attributes(Some(names.iter().map(|&name| name.to_owned()).collect())),
    };
    GlobalSecondaryIndex::builder()
        .index_name(index.name)
        .set_key_schema(Some(keys(index.partition_key, index.sort_key)))
        .projection(projection.build())
        .build()
        .unwrap()
}

fn keys(partition: &str, sort: &str) -> Vec<KeySchemaElement> {
    [(partition, KeyType::Hash), (sort, KeyType::Range)]
        .into_iter()
        .map(|(name, key_type)| {
            let element = KeySchemaElement::builder()
                .attribute_name(name)
                .key_type(key_type);
            element.build().unwrap()
        })
        .collect()
}

/// An item of the SDK as the engine's own.
fn plain_item(item: HashMap<String, AttributeValue>) -> dynoxide::Item {
    item.into_iter()
        .map(|(name, value)| (name, plain(value)))
        .collect()
}

fn plain(value: AttributeValue) -> dynoxide::AttributeValue {
    use dynoxide::AttributeValue as Plain;
    match value {
        AttributeValue::S(text) => Plain::S(text),
        AttributeValue::N(number) => Plain::N(number),
        AttributeValue::Bool(bool) => Plain::BOOL(bool),
        AttributeValue::Null(null) => Plain::NULL(null),
        AttributeValue::L(list) => Plain::L(list.into_iter().map(plain).collect()),
        AttributeValue::M(map) => Plain::M(plain_item(map)),
        other => panic!("the shop stores nothing like {other:?}"),
    }
}
