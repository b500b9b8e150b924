//! The stores under test.

use aws_sdk_dynamodb::config::{BehaviorVersion, Credentials, Region};
use aws_sdk_dynamodb::types::{
    AttributeDefinition, BillingMode, GlobalSecondaryIndex, KeySchemaElement, KeyType,
    Projection as ProjectionOf, ProjectionType, ScalarAttributeType,
};
use aws_sdk_dynamodb::{Client, Config};
use dynoxide::Database;
use shop_domain::contract::tables::{
    CATALOG_INDEXES, Index, ORDERS_INDEXES, PARTITION_KEY, Projection, SORT_KEY,
};
use shop_domain::memory::Memory;
use shop_domain::ports::{CatalogReader, CatalogWriter, OfferReader, OrderWriter};
use shop_lambda::dynamo::{CatalogTable, OrdersReader, OrdersTable};
use shop_lambda::telemetry::Telemetry;

/// Stores that share their content.
pub struct World<C, W, R> {
    pub catalog: C,
    pub orders: W,
    pub reader: R,
}

/// What a test may ask of the catalogue.
pub trait Catalog: CatalogReader + CatalogWriter {}
impl<T: CatalogReader + CatalogWriter> Catalog for T {}

/// What a test may ask of the orders.
pub trait Orders: OfferReader + OrderWriter {}
impl<T: OfferReader + OrderWriter> Orders for T {}

/// Runs each promise against both stores.
macro_rules! promises {
    ($($name:ident)+) => {
        mod in_memory {
            $(#[tokio::test]
            async fn $name() {
                super::$name(crate::world::in_memory()).await;
            })+
        }
        mod in_dynamodb {
            $(#[tokio::test]
            async fn $name() {
                super::$name(crate::world::in_dynamodb().await).await;
            })+
        }
    };
}
pub(crate) use promises;

pub fn in_memory() -> World<Memory, Memory, Memory> {
    let memory = Memory::default();
    World {
        catalog: memory.clone(),
        orders: memory.clone(),
        reader: memory,
    }
}

pub async fn in_dynamodb() -> World<CatalogTable, OrdersTable, OrdersReader> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("http://{}", listener.local_addr().unwrap());
    let database = Database::memory().unwrap();
    tokio::spawn(dynoxide::server::serve_on(listener, database));
    let config = Config::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("eu-central-1"))
        .credentials_provider(Credentials::new("test", "test", None, None, "test"))
        .endpoint_url(endpoint)
        .build();
    let client = Client::from_conf(config);
    create(&client, "catalog", &CATALOG_INDEXES).await;
    create(&client, "orders", &ORDERS_INDEXES).await;
    let (telemetry, _) = Telemetry::in_memory("test");
    World {
        catalog: CatalogTable::new(&client, "catalog".to_owned(), &telemetry),
        orders: OrdersTable::new(
            &client,
            "orders".to_owned(),
            "catalog".to_owned(),
            &telemetry,
        ),
        reader: OrdersReader::new(&client, "orders".to_owned(), &telemetry),
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
