//! The `get-orders` function: reads an order by its token, lists orders for staff.
//!
//! The binary only starts it; that it is a library too lets tests send it events.

pub mod handler;
