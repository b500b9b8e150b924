//! Lambda's functions.

pub(super) mod concurrency;
pub(super) mod environment;
pub(super) mod grant;
pub(super) mod limits;
pub(super) mod runtime;
