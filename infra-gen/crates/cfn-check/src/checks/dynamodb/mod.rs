//! DynamoDB's tables.

pub(super) mod billing;
pub(super) mod indexes;
pub(super) mod keys;
pub(super) mod protection;
