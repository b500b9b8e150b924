//! Amazon's KMS resource types, written by `cargo xtask generate`.

pub mod alias;
pub use alias::Alias;
pub mod key;
pub use key::Key;
pub mod replica_key;
pub use replica_key::ReplicaKey;
