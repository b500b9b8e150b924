//! The `post-orders` function: places orders and moves them on.
//!
//! The binary only starts it; that it is a library too lets tests send it events.

pub mod handler;
