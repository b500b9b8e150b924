//! The `post-orders` function.

fn main() {}
