//! What templates and functions must agree on, said once.
//!
//! The stack crate writes these constants into templates; the functions read
//! them at run time. Nothing here depends on an environment: paths are
//! relative to the API's stage, names of tables and buckets arrive through
//! the variables of [`env`].

pub mod env;
pub mod headers;
pub mod limits;
pub mod metrics;
pub mod models;
#[cfg(any(test, feature = "memory"))]
pub mod openapi;
pub mod problems;
pub mod routes;
pub mod shape;
pub mod tables;

pub use crate::config::ShopConfig;
pub use problems::ProblemKind;
pub use routes::{Auth, Function, Method, ROUTES, Route};
