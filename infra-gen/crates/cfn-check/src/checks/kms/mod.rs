//! KMS's keys.

pub(super) mod users;
