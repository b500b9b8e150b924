//! CloudFormation in types: resources, references, policies, templates.
//!
//! A pure library: it never reads files, the environment, the clock, the
//! network or randomness.

mod template;

pub use template::{LoadError, Place, ResourceRef, Template};
