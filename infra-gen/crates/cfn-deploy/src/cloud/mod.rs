//! The operations a deployment needs, as traits over whatever carries them out.
//!
//! [`Aws`](crate::aws::Aws) implements them with the SDK; an embedded
//! environment implements them in process. A value of a [`Cloud`] is bound to
//! one account and one region. Everything here is plain data: no type of the
//! SDK crosses this boundary, so an unknown status of tomorrow is a string,
//! never a failed conversion.

mod change;
mod drift;
mod error;
mod object;
mod stack;

use async_trait::async_trait;

pub use change::{
    ChangeDetail, ChangeSet, ChangeSetKind, ChangeSetRequest, ExecuteRequest, OnFailure,
    ParameterValue, ResourceChange, TemplateSource,
};
pub use drift::{DriftDetection, DriftPage, PropertyDifference, ResourceDrift};
pub use error::{CloudError, CloudErrorKind};
pub use object::{ObjectPage, ObjectSummary, ObjectVersion, PutObject, VersionPage};
pub use stack::{
    DeleteRequest, EventPage, Output, Stack, StackEvent, StackResource, ValidationError,
};

/// What every operation of a cloud returns.
pub type CloudResult<T> = Result<T, CloudError>;

/// The CloudFormation operations of one account and region.
///
/// Implementations retry throttled and broken calls themselves (7 tries, 1 s
/// to 15 s): an error that comes out of here is final for its call.
#[async_trait]
pub trait Stacks: Send + Sync {
    /// The stack of that name or id, or `None` when there is none.
    /// A deleted stack is only found by its id.
    async fn stack(&self, name_or_id: &str) -> CloudResult<Option<Stack>>;

    /// The template of a stack as it was sent, JSON or YAML.
    async fn template(&self, stack: &str) -> CloudResult<String>;

    /// Every resource of a stack.
    async fn resources(&self, stack: &str) -> CloudResult<Vec<StackResource>>;

    /// One page of a stack's events, the newest first.
    async fn events(&self, stack: &str, page: Option<&str>) -> CloudResult<EventPage>;

    /// The early-validation failures of a change set (`DescribeEvents`).
    /// Endpoints that do not know the call answer
    /// [`CloudErrorKind::Unsupported`].
    async fn validation_errors(
        &self,
        stack: &str,
        change_set: &str,
    ) -> CloudResult<Vec<ValidationError>>;

    /// Starts the creation of a change set and returns its id.
    async fn create_change_set(&self, request: &ChangeSetRequest) -> CloudResult<String>;

    /// One page of a change set. `property_values` asks for the values before
    /// and after, which can make the service leave resources out.
    async fn change_set(
        &self,
        stack: &str,
        change_set: &str,
        property_values: bool,
        page: Option<&str>,
    ) -> CloudResult<ChangeSet>;

    /// Executes a change set.
    async fn execute_change_set(&self, request: &ExecuteRequest) -> CloudResult<()>;

    /// Deletes a change set. One that does not exist is no error.
    async fn delete_change_set(&self, stack: &str, change_set: &str) -> CloudResult<()>;

    /// Starts the deletion of a stack.
    async fn delete_stack(&self, request: &DeleteRequest) -> CloudResult<()>;

    /// Cancels an update that is under way; the stack rolls back.
    async fn cancel_update(&self, stack: &str, token: &str) -> CloudResult<()>;

    /// Rolls a failed stack (`CREATE_FAILED`, `UPDATE_FAILED`) back to its last good state.
    async fn rollback(&self, stack: &str, token: &str) -> CloudResult<()>;

    /// Goes on with a failed rollback, leaving out the resources named.
    async fn continue_rollback(&self, stack: &str, skip: &[String], token: &str)
    -> CloudResult<()>;

    /// Switches termination protection.
    async fn protect(&self, stack: &str, protected: bool) -> CloudResult<()>;

    /// The stack policy, JSON, of a stack that has one.
    async fn stack_policy(&self, stack: &str) -> CloudResult<Option<String>>;

    /// Sets the stack policy. There is no way back to none.
    async fn set_stack_policy(&self, stack: &str, policy: &str) -> CloudResult<()>;

    /// Starts comparing a stack with what exists and returns the comparison's id.
    async fn detect_drift(&self, stack: &str) -> CloudResult<String>;

    /// How far a comparison has come.
    async fn drift_detection(&self, detection: &str) -> CloudResult<DriftDetection>;

    /// One page of what the last comparison of a stack found.
    async fn drifts(&self, stack: &str, page: Option<&str>) -> CloudResult<DriftPage>;
}

/// The object store operations of one account and region.
#[async_trait]
pub trait Objects: Send + Sync {
    /// Whether the object exists; `None` when it, or its bucket, does not.
    async fn head(&self, bucket: &str, key: &str) -> CloudResult<Option<ObjectSummary>>;

    /// Stores an object; the service verifies its SHA-256 on arrival.
    async fn put(&self, object: PutObject) -> CloudResult<()>;

    /// The whole body of an object.
    async fn get(&self, bucket: &str, key: &str) -> CloudResult<Vec<u8>>;

    /// One page of the objects below a prefix.
    async fn list(&self, bucket: &str, prefix: &str, page: Option<&str>)
    -> CloudResult<ObjectPage>;

    /// One page of all versions and delete markers.
    async fn versions(&self, bucket: &str, page: Option<&VersionPage>) -> CloudResult<VersionPage>;

    /// Deletes up to 1,000 versions; returns those that could not be, with the reason.
    async fn delete(
        &self,
        bucket: &str,
        versions: &[ObjectVersion],
    ) -> CloudResult<Vec<(ObjectVersion, String)>>;

    /// The address at which CloudFormation reads an object (`TemplateURL`).
    fn url(&self, bucket: &str, key: &str) -> String;
}

/// The content delivery operations of one account.
#[async_trait]
pub trait Cdn: Send + Sync {
    /// Invalidates paths of a distribution and returns the invalidation's id.
    /// The same `reference` never invalidates twice.
    async fn invalidate(
        &self,
        distribution: &str,
        paths: &[String],
        reference: &str,
    ) -> CloudResult<String>;
}

/// Who is calling.
#[async_trait]
pub trait Caller: Send + Sync {
    /// The account and principal behind the credentials.
    async fn caller(&self) -> CloudResult<CallerIdentity>;
}

/// The account and principal behind the credentials in use.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct CallerIdentity {
    /// The 12-digit account id.
    pub account: String,
    /// The principal's ARN.
    pub arn: String,
}

/// All operations of one account and region.
pub trait Cloud: Stacks + Objects + Cdn + Caller {
    /// The region this value is bound to.
    fn region(&self) -> &str;
}
