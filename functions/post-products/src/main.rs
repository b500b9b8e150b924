//! The `post-products` function: creates and changes products.

use aws_sdk_dynamodb::Client;
use post_products::handler::{self, Stores};
use shop_domain::contract::{Function, env};
use shop_lambda::dynamo::CatalogTable;
use shop_lambda::uploads::Uploads;
use shop_lambda::{App, serve, start};

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    let config = start::sdk_config().await;
    let telemetry = start::telemetry();
    let table = start::variable(env::CATALOG_TABLE)?;
    let bucket = start::variable(env::MEDIA_BUCKET)?;
    let stores = Stores {
        catalog: CatalogTable::new(&Client::new(&config), table, &telemetry),
        uploads: Uploads::new(&config, bucket),
        config: start::shop_config()?,
    };
    let app = App::new(stores, telemetry);
    serve::run(Function::PostProducts, app, handler::handle)
        .await
        .map_err(anyhow::Error::from_boxed)
}
