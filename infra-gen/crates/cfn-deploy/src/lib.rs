//! Deploys CloudFormation stacks through the AWS SDK.
//!
//! Serves any stack. Returns values and a stream of events; never prints,
//! never asks. What changes an account is preceded by a value that says what
//! will change, to be shown and agreed to.
//!
//! | Step | Module | In → out |
//! |---|---|---|
//! | connect | [`aws`] | profile, region → [`aws::Aws`], a [`cloud::Cloud`]; `in_region` for another one |
//! | ask an account | [`account`] | principal, actions → what is denied; limits; the clock |
//! | who | [`identity`] | caller, expected account → `CallerIdentity`, or refused |
//! | build | [`build`] | packages, architecture, profile → [`archive::Archive`]s |
//! | read | [`state`] | stack names → `StackState`, each with its `Standing` |
//! | put right | [`recover`] | `StackState` → `StackState` that can be deployed to |
//! | upload | [`upload`] | archives, bucket → how many were not there yet |
//! | propose | [`change_set`] | `Proposal` → `Unchanged`, or `PendingChangeSet` with its [`plan::Plan`] |
//! | judge | [`approval`] | plans, policy → what to ask, what is refused |
//! | decline | [`change_set::discard`] | `PendingChangeSet` → nothing left |
//! | carry out | [`execute`] | `PendingChangeSet` → `Stack`, or [`failure::Failure`] with its causes |
//! | protect | [`stack_policy`] | what it is to say → set where the stack says otherwise |
//! | intervene | [`intervene`] | `Stack` → its last events, a cancelled update, a rollback |
//! | compare | [`drift`] | `Stack` → how what exists differs from its template |
//! | read logs | [`logs`] | group, instant → lines |
//! | publish | [`publish`] | folders → `Release` → `Published` |
//! | ask an API | [`signed`] | a request, signed for API Gateway or plain → `Answer` |
//! | take down | [`destroy`] | `StackState`, consent → `DestroyPlan` → what is left |
//!
//! [`cloud`] holds the operations all this stands on, as traits; [`event`] is
//! what happens meanwhile. [`cloud::Cloud`] is bound to one account and
//! region: stacks of two regions need two values. Where a value of one stack
//! is a parameter of the next, the second has no change set before the first
//! is deployed: [`plan::Plan::predicted`] is what can be shown until then, and
//! [`plan::Plan::surprises`] what the change set does beyond it.

pub mod account;
pub mod approval;
pub mod archive;
pub mod aws;
pub mod build;
pub mod change_set;
pub mod cloud;
pub mod destroy;
mod digest;
pub mod drift;
pub mod event;
pub mod execute;
pub mod failure;
mod follow;
pub mod identity;
pub mod intervene;
pub mod logs;
pub mod plan;
pub mod publish;
pub mod recover;
pub mod signed;
pub mod stack_policy;
pub mod state;
pub mod upload;

#[cfg(test)]
mod scripted;
