//! The program against an AWS endpoint that this project did not write.
//!
//! Each test starts an endpoint of its own ([`server`]), works in a copy of
//! the workspace, so that it may edit the sources it deploys, and visits the
//! deployed shop over HTTP.

mod deploy;
mod diff;
mod order;
pub mod server;
mod staff;
