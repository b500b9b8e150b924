//! The `post-orders` function: places orders and moves them on.

use aws_sdk_dynamodb::Client;
use post_orders::handler::{self, Counter};
use shop_domain::contract::{Function, env};
use shop_lambda::dynamo::OrdersTable;
use shop_lambda::{App, serve, start};

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    let config = start::sdk_config().await;
    let telemetry = start::telemetry();
    let orders = start::variable(env::ORDERS_TABLE)?;
    let catalog = start::variable(env::CATALOG_TABLE)?;
    let counter = Counter {
        shop: OrdersTable::new(&Client::new(&config), orders, catalog, &telemetry),
        config: start::shop_config()?,
    };
    let app = App::new(counter, telemetry);
    serve::run(Function::PostOrders, app, handler::handle)
        .await
        .map_err(anyhow::Error::from_boxed)
}
