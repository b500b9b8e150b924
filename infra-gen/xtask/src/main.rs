//! Developer tasks: generate, test, bench.

fn main() {}
