//! The `get-products` function: lists and reads products.

use aws_sdk_dynamodb::Client;
use get_products::handler;
use shop_domain::contract::{Function, env};
use shop_lambda::dynamo::CatalogTable;
use shop_lambda::{App, serve, start};

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    let config = start::sdk_config().await;
    let telemetry = start::telemetry();
    let table = start::variable(env::CATALOG_TABLE)?;
    let catalog = CatalogTable::new(&Client::new(&config), table, &telemetry);
    let app = App::new(catalog, telemetry);
    serve::run(Function::GetProducts, app, handler::handle)
        .await
        .map_err(anyhow::Error::from_boxed)
}
