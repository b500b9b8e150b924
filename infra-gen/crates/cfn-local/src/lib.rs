//! Runs CloudFormation templates on this machine.
//!
//! [`engine`] does what CloudFormation does: it resolves a template and
//! creates, changes and deletes its resources in order, with events, rollback
//! and a state on disk. What is deployed ([`deployed`]) then runs: the parts
//! named after AWS's services read nothing but that. Everything listens on the
//! loopback interface, and nowhere else.

pub mod buckets;
pub mod cdn;
pub mod control;
pub mod deployed;
pub mod effects;
pub mod engine;
pub mod environment;
mod folder;
pub mod functions;
pub mod gateway;
mod hex;
pub mod iam;
pub mod logs;
pub mod signature;
pub mod tables;
pub mod waf;
