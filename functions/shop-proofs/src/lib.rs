//! The whole shop in one process, for the proofs under `tests/`.
//!
//! [`shop`] sends events to the four handlers as API Gateway would; [`world`]
//! has the stores they run on, in memory, in an embedded DynamoDB or failing
//! on purpose; [`snapshot`] looks at everything stored; [`fuzz`] takes bytes
//! from a fuzzer. `README.md` lists what is proved by which test.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

pub mod bodies;
pub mod fuzz;
pub mod scripted;
pub mod shop;
pub mod snapshot;
pub mod world;
