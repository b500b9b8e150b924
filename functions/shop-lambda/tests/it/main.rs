//! The stores: one set of promises, kept in memory and in DynamoDB.
//!
//! DynamoDB is an embedded engine on a loopback port, spoken to by the real
//! SDK, with tables made of the contract's keys and indexes.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod catalog;
mod orders;
mod uploads;
mod world;
