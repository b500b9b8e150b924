//! Infrastructure as code for a serverless shop: typed Rust in, CloudFormation out, deployed.

fn main() {}
