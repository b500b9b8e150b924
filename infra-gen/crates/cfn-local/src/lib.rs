//! Runs a CloudFormation template on this machine.
//!
//! What is here so far: where an environment on this machine listens and where
//! it keeps its state. It listens on the loopback interface, and nowhere else.

mod place;

pub use place::{Address, NotLoopback, StateFolder};
