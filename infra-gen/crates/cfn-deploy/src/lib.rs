//! Deploys CloudFormation stacks through the AWS SDK.
//!
//! Serves any stack. Returns values and a stream of events; never prints,
//! never asks. What changes an account is preceded by a value that says what
//! will change, to be shown and agreed to.
//!
//! | Step | Module | In → out |
//! |---|---|---|
//! | who | [`identity`] | caller, expected account → `CallerIdentity`, or refused |
//! | read | [`state`] | stack names → `StackState`, each with its `Standing` |
//! | put right | [`recover`] | `StackState` → `StackState` that can be deployed to |
//! | propose | [`change_set`] | `Proposal` → `Unchanged`, or `PendingChangeSet` with its [`plan::Plan`] |
//! | judge | [`approval`] | plans, policy → what to ask, what is refused |
//! | decline | [`change_set::discard`] | `PendingChangeSet` → nothing left |
//! | carry out | [`execute`] | `PendingChangeSet` → `Stack`, or [`failure::Failure`] with its causes |
//!
//! [`cloud`] holds the operations all this stands on, as traits; [`event`] is
//! what happens meanwhile. [`cloud::Cloud`] is bound to one account and
//! region: stacks of two regions need two values.

pub mod approval;
pub mod aws;
pub mod change_set;
pub mod cloud;
mod digest;
pub mod event;
pub mod execute;
pub mod failure;
mod follow;
pub mod identity;
pub mod plan;
pub mod recover;
pub mod state;

#[cfg(test)]
mod scripted;
