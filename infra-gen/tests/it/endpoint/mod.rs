//! The program against an AWS endpoint that this project did not write.
//!
//! Each test starts an endpoint of its own ([`server`]), works in a copy of
//! the workspace ([`workspace`]), so that it may edit the sources it deploys,
//! and visits the deployed shop over HTTP ([`visitor`]).

mod deploy;
mod order;
mod server;
mod staff;
mod visitor;
mod workspace;
