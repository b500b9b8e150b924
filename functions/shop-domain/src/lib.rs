//! The rules of the shop, pure: values in, values out.
//!
//! Nothing here reads a file, the environment, a clock, the network or a
//! source of randomness. Whatever a rule needs from outside (the time, random
//! bytes, the configuration, what the database holds) is an argument.
//! [`contract`] holds every string and number on which a template and a
//! function must agree.

pub mod config;
pub mod contract;
pub mod money;
