//! What must never happen in the shop, proved; and what its stores promise.
//!
//! `README.md` of this crate lists which test proves what.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod catalog;
mod guests;
mod lists;
mod machine;
mod money;
mod oracle;
mod orders;
mod promises;
mod races;
mod requests;
mod rules;
mod wire;
