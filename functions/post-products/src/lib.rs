//! The `post-products` function: creates and changes products.
//!
//! The binary only starts it; that it is a library too lets tests send it events.

pub mod handler;
