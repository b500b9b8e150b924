//! The `post-products` function.

fn main() {}
