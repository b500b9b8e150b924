//! The `get-orders` function: reads an order by its token, lists orders for staff.

use aws_sdk_dynamodb::Client;
use get_orders::handler;
use shop_domain::contract::{Function, env};
use shop_lambda::dynamo::OrdersReader;
use shop_lambda::{App, serve, start};

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    let config = start::sdk_config().await;
    let telemetry = start::telemetry();
    let table = start::variable(env::ORDERS_TABLE)?;
    let orders = OrdersReader::new(&Client::new(&config), table, &telemetry);
    let app = App::new(orders, telemetry);
    serve::run(Function::GetOrders, app, handler::handle)
        .await
        .map_err(anyhow::Error::from_boxed)
}
