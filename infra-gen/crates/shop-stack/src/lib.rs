//! The shop's stacks as a pure function of its settings.

pub mod settings;
