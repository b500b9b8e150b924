//! Amazon's DynamoDB resource types, written by `cargo xtask generate`.

pub mod global_table;
pub use global_table::GlobalTable;
pub mod table;
pub use table::Table;
