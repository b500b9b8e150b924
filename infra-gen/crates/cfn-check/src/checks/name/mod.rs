//! Names of resources.

pub(super) mod length;
