//! Environment variables of the functions.

/// Name of the catalogue table.
pub const CATALOG_TABLE: &str = "CATALOG_TABLE";

/// Name of the orders table.
pub const ORDERS_TABLE: &str = "ORDERS_TABLE";

/// Name of the bucket that holds product pictures.
pub const MEDIA_BUCKET: &str = "MEDIA_BUCKET";

/// The [`ShopConfig`](crate::config::ShopConfig) as JSON.
///
/// All variables of a function together may take 4 KB.
pub const SHOP_CONFIG: &str = "SHOP_CONFIG";
