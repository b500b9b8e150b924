//! The `get-products` function.

fn main() {}
