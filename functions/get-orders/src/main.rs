//! The `get-orders` function.

fn main() {}
