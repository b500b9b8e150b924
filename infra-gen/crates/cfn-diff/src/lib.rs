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
//! | `change` | two JSON values to the paths at which they differ |
//! | `stack` | two templates to a [`StackDiff`] |
//! | `replacement` | which properties replace a resource, which types hold data |
//! | `security` | which changes touch access, and whether they widen it |
//! | `summary` | the counts, and the difference as text |

mod change;
mod impact;
mod replacement;
mod security;
mod stack;
mod summary;

pub use change::PropertyChange;
pub use impact::Impact;
pub use replacement::{Recreation, holds_data, recreation};
pub use security::{Access, SecurityChange, SecurityTopic, security_changes};
pub use stack::{EntryChange, ResourceDiff, StackDiff, diff};
pub use summary::{Summary, brief, render};
