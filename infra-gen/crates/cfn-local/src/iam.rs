//! IAM: whether a role's policies allow an action.
//!
//! Policies are evaluated as in
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html>,
//! for identities and resources of one account. What is not understood (an
//! element, a condition operator, a policy variable) never allows, and denies
//! where it stands in a `Deny`.

mod condition;
mod pattern;
mod permissions;
mod policy;
mod public;
mod usage;

pub use condition::Context;
pub(crate) use pattern::matches_arn;
pub use permissions::{Access, Permissions, Requester};
pub use policy::{Decision, Policies};
pub use public::is_public;
pub use usage::{Grant, Usage};
