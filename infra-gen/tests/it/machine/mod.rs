//! The program with the environment on this machine: deployed, used, changed, stopped, killed.
//!
//! Every test has an environment of its own, in a folder that is gone with the
//! test, on ports the system chooses ([`world`]).

pub mod access;
mod books;
mod change;
mod doctor;
mod drift;
mod functions;
mod intervene;
mod life;
mod logs;
mod open;
mod outputs;
mod records;
mod review;
mod template;
mod trouble;
pub mod visit;
pub mod world;
