//! The `get-products` function: lists and reads products.
//!
//! The binary only starts it; that it is a library too lets tests send it events.

mod export;
pub mod handler;
mod list;
mod query;
