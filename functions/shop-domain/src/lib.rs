//! The rules of the shop, pure: values in, values out.
//!
//! Nothing here reads a file, the environment, a clock, the network or a
//! source of randomness. Whatever a rule needs from outside (the time, random
//! bytes, the configuration) is an argument; what it needs from a database is
//! one of the traits of [`ports`]. [`contract`] holds every string and number
//! on which a template and a function must agree.

pub mod changing;
pub mod config;
pub mod contract;
pub mod country;
pub mod creating;
pub mod cursor;
pub mod digest;
#[cfg(any(test, feature = "memory"))]
pub mod faults;
pub mod id;
pub mod idempotency;
pub mod listing;
#[cfg(any(test, feature = "memory"))]
pub mod memory;
pub mod money;
pub mod order;
pub mod order_request;
pub mod placing;
pub mod ports;
pub mod pricing;
pub mod problem;
pub mod product;
pub mod product_request;
pub mod product_view;
pub mod quote;
pub mod read;
pub mod redact;
pub mod refusal;
#[cfg(any(test, feature = "memory"))]
pub mod samples;
pub mod search;
pub mod slug;
pub mod state;
pub mod text;
pub mod time;
pub mod token;
pub mod transition;
