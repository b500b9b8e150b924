//! The program as its users run it: the real binary, in a cleared environment.

mod cli_account;
mod cli_help;
mod cli_sandbox;
mod cli_settings;
mod cli_synth;
mod endpoint;
mod problems;
