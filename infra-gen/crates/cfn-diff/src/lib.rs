//! The semantic difference of two CloudFormation templates.
//!
//! A pure library: two templates in, a value out, text made from the value.
//! It never reads files, the environment, the clock, the network or
//! randomness, and it asks no account: replacement is known from the resource
//! schemas' create-only properties.
//!
//! | Module | Holds |
//! |---|---|
//! | `impact` | how bad a change is, in order |
//! | `meaning` | values in the form in which two that mean the same are the same |
//! | `change` | two JSON values to the paths at which they differ |
//! | `apply` | a difference carried out |
//! | `stack` | two templates to a [`StackDiff`] |
//! | `rename` | resources that only have another logical id |
//! | `consequence` | what a changed parameter, mapping or condition does to resources |
//! | `replacement` | which properties replace a resource, which types hold data |
//! | `security` | which changes touch access, and whether they widen it |
//! | `summary` | the counts |
//! | `render` | the difference as text and as Markdown |

mod apply;
mod change;
mod consequence;
mod impact;
mod meaning;
mod rename;
mod render;
mod replacement;
mod security;
mod stack;
mod summary;

pub use apply::apply;
pub use change::PropertyChange;
pub use consequence::Consequence;
pub use impact::Impact;
pub use render::{details, markdown, push_sides, render, security_table};
pub use replacement::{DATA_TYPES, Recreation, holds_data, recreation};
pub use security::{Access, SecurityChange, SecurityTopic, security_changes};
pub use stack::{EntryChange, ResourceDiff, StackDiff, diff};
pub use summary::Summary;
