//! What creating, changing and deleting a resource does on this machine.

use std::sync::Arc;

use async_trait::async_trait;
use serde_json::Value;

use crate::deployed::{Deployment, Resource};

/// Why a resource could not be created, changed or deleted: the reason its
/// event carries, in the words of the service it belongs to.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Refused(pub String);

/// Why what would be deployed cannot run.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{reason}")]
pub struct Unrunnable {
    /// The resource it is about, where there is one.
    pub logical_id: Option<String>,
    /// Why not.
    pub reason: String,
}

/// What exists of a resource.
#[derive(Debug, Clone, PartialEq)]
pub enum Actual {
    /// Nothing.
    Gone,
    /// The resource, with these properties: those that can be read as they are,
    /// the others as they were given.
    Has(Value),
}

/// Carries out what the engine decided.
///
/// Most resources are configuration: what runs is made from the whole
/// [`Deployment`]. Those that hold something of their own (tables, buckets,
/// log groups), and those that refuse what AWS would refuse (a function whose
/// archive is missing), act here.
#[async_trait]
pub trait Effects: Send + Sync {
    /// Whether something has the name already that a resource would be made
    /// under. Asked before anything is made: what is there then is not the
    /// stack's, and is never deleted with it.
    async fn taken(&self, resource: &Resource) -> Result<bool, Refused>;

    /// Makes a resource. What is there already gets its properties.
    async fn create(&self, resource: &Resource) -> Result<(), Refused>;

    /// Makes a resource that is there what it should be, in place. What it is
    /// now nobody may know: a change of it may have been refused half-way.
    async fn update(&self, resource: &Resource) -> Result<(), Refused>;

    /// Deletes a resource and what it holds. Deleting what is not there is no error.
    async fn delete(&self, resource: &Resource) -> Result<(), Refused>;

    /// What exists of a resource.
    async fn actual(&self, resource: &Resource) -> Result<Actual, Refused>;

    /// Whether what would be deployed can run. Asked when every resource is made
    /// and changed, while there is a way back.
    async fn check(&self, deployment: &Deployment) -> Result<(), Unrunnable>;

    /// Runs what is deployed now instead of what was before. Requests that are
    /// being answered are answered by what was.
    async fn run(&self, deployment: Arc<Deployment>);
}
