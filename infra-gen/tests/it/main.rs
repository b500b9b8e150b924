//! The program as its users run it: the real binary, in a cleared environment.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod cli_account;
mod cli_catalog;
mod cli_check;
mod cli_cost;
mod cli_diff;
mod cli_graph;
mod cli_help;
mod cli_orders;
mod cli_sandbox;
mod cli_settings;
mod cli_shop;
mod cli_synth;
mod endpoint;
mod fake;
mod fidelity;
mod goods;
mod machine;
mod problems;
mod reading;
mod runbook;
mod visitor;
mod workspace;
