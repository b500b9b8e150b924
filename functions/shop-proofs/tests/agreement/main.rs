//! Template, document and functions agree: on every route, parameter, limit,
//! status and header.
//!
//! The template is what [`shop_stack`] makes of the settings, the document is
//! the one that the site publishes, and the functions answer in memory.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod answers;
mod counter;
mod document;
mod limits;
mod routes;
mod samples;
mod template;
