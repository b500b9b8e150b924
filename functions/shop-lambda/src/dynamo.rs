//! The stores in DynamoDB: two tables, never scanned.
//!
//! `catalog`: `P#<id>` holds `#DETAIL`, `#OFFER`, `#LIST#ALL` and, while the
//! product is active, `#LIST#<category>`; `SKU#<sku>` and `SLUG#<slug>` make
//! both unique; `T#<beginning>` holds words; `K#<digest>` results of requests.
//! `orders`: `O#<id>` / `#ORDER`, and `K#<digest>`.

mod batch;
mod catalog_reader;
mod catalog_writer;
mod expression;
mod failure;
mod item;
mod order_reader;
mod order_writer;
mod result;
mod transaction;

use aws_sdk_dynamodb::Client;

use crate::telemetry::Telemetry;

/// The catalogue's table.
#[derive(Debug, Clone)]
pub struct CatalogTable(Table);

/// The orders' table, to read.
#[derive(Debug, Clone)]
pub struct OrdersReader(Table);

/// The orders' table, and the catalogue whose stock orders take and put back.
#[derive(Debug, Clone)]
pub struct OrdersTable {
    orders: OrdersReader,
    catalog: Table,
}

#[derive(Debug, Clone)]
struct Table {
    client: Client,
    name: String,
    telemetry: Telemetry,
}

impl CatalogTable {
    /// The table of this name.
    pub fn new(client: &Client, name: String, telemetry: &Telemetry) -> CatalogTable {
        CatalogTable(Table::new(client, name, telemetry))
    }
}

impl OrdersReader {
    /// The table of this name.
    pub fn new(client: &Client, name: String, telemetry: &Telemetry) -> OrdersReader {
        OrdersReader(Table::new(client, name, telemetry))
    }
}

impl OrdersTable {
    /// The tables of these names.
    pub fn new(
        client: &Client,
        orders: String,
        catalog: String,
        telemetry: &Telemetry,
    ) -> OrdersTable {
        OrdersTable {
            orders: OrdersReader::new(client, orders, telemetry),
            catalog: Table::new(client, catalog, telemetry),
        }
    }
}

impl Table {
    fn new(client: &Client, name: String, telemetry: &Telemetry) -> Table {
        Table {
            client: client.clone(),
            name,
            telemetry: telemetry.clone(),
        }
    }
}
