//! What the four functions share: DynamoDB, S3, HTTP, telemetry.
//!
//! The rules are `shop-domain`'s; here they meet AWS. A function is one
//! `handle(app, call)` that answers a [`Reply`] or a
//! [`Refusal`](shop_domain::refusal::Refusal); [`serve`] does the rest.

pub mod app;
pub mod call;
pub mod dynamo;
pub mod listing;
pub mod query;
pub mod reply;
pub mod route;
pub mod serve;
pub mod start;
pub mod telemetry;
#[cfg(feature = "testing")]
pub mod testing;
pub mod uploads;

pub use app::{Ambient, App};
pub use call::Call;
pub use reply::Reply;
