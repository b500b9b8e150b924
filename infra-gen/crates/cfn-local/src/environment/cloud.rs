//! The operations a deployment calls, carried out here.

use std::sync::Arc;

use async_trait::async_trait;
use cfn_deploy::cloud::{
    Caller, CallerIdentity, Cdn, ChangeSet, ChangeSetRequest, Cloud, CloudError, CloudErrorKind,
    CloudResult, DeleteRequest, DriftDetection, DriftPage, EventPage, ExecuteRequest, ObjectPage,
    ObjectSummary, ObjectVersion, Objects, PutObject, Stack, StackResource, Stacks,
    ValidationError, VersionPage,
};

use super::Addresses;
use super::running::Runner;
use crate::engine::Engine;
use crate::gateway::id;

/// The environment in one region, as a deployment sees it. Outputs that are
/// addresses of distributions and APIs are those on this machine.
#[derive(Clone)]
pub struct LocalCloud {
    pub(super) engine: Engine,
    pub(super) runner: Arc<Runner>,
    pub(super) addresses: Addresses,
}

impl LocalCloud {
    /// The same environment in another region.
    pub fn in_region(&self, region: &str) -> LocalCloud {
        LocalCloud {
            engine: self.engine.in_region(region),
            ..self.clone()
        }
    }
}

#[async_trait]
impl Stacks for LocalCloud {
    async fn stack(&self, name_or_id: &str) -> CloudResult<Option<Stack>> {
        let mut stack = self.engine.stack(name_or_id).await?;
        if let Some(stack) = &mut stack {
            let deployment = self.engine.deployment();
            for output in &mut stack.outputs {
                output.value = self.addresses.reached(&deployment, &output.value);
            }
        }
        Ok(stack)
    }

    async fn template(&self, stack: &str) -> CloudResult<String> {
        self.engine.template(stack).await
    }

    async fn resources(&self, stack: &str) -> CloudResult<Vec<StackResource>> {
        self.engine.resources(stack).await
    }

    async fn events(&self, stack: &str, page: Option<&str>) -> CloudResult<EventPage> {
        self.engine.events(stack, page).await
    }

    async fn validation_errors(
        &self,
        stack: &str,
        change_set: &str,
    ) -> CloudResult<Vec<ValidationError>> {
        self.engine.validation_errors(stack, change_set).await
    }

    async fn create_change_set(&self, request: &ChangeSetRequest) -> CloudResult<String> {
        self.engine.create_change_set(request).await
    }

    async fn change_set(
        &self,
        stack: &str,
        change_set: &str,
        property_values: bool,
        page: Option<&str>,
    ) -> CloudResult<ChangeSet> {
        self.engine
            .change_set(stack, change_set, property_values, page)
            .await
    }

    async fn execute_change_set(&self, request: &ExecuteRequest) -> CloudResult<()> {
        self.engine.execute_change_set(request).await
    }

    async fn delete_change_set(&self, stack: &str, change_set: &str) -> CloudResult<()> {
        self.engine.delete_change_set(stack, change_set).await
    }

    async fn delete_stack(&self, request: &DeleteRequest) -> CloudResult<()> {
        self.engine.delete_stack(request).await
    }

    async fn cancel_update(&self, stack: &str, token: &str) -> CloudResult<()> {
        self.engine.cancel_update(stack, token).await
    }

    async fn rollback(&self, stack: &str, token: &str) -> CloudResult<()> {
        self.engine.rollback(stack, token).await
    }

    async fn continue_rollback(
        &self,
        stack: &str,
        skip: &[String],
        token: &str,
    ) -> CloudResult<()> {
        self.engine.continue_rollback(stack, skip, token).await
    }

    async fn protect(&self, stack: &str, protected: bool) -> CloudResult<()> {
        self.engine.protect(stack, protected).await
    }

    async fn stack_policy(&self, stack: &str) -> CloudResult<Option<String>> {
        self.engine.stack_policy(stack).await
    }

    async fn set_stack_policy(&self, stack: &str, policy: &str) -> CloudResult<()> {
        self.engine.set_stack_policy(stack, policy).await
    }

    async fn detect_drift(&self, stack: &str) -> CloudResult<String> {
        self.engine.detect_drift(stack).await
    }

    async fn drift_detection(&self, detection: &str) -> CloudResult<DriftDetection> {
        self.engine.drift_detection(detection).await
    }

    async fn drifts(&self, stack: &str, page: Option<&str>) -> CloudResult<DriftPage> {
        self.engine.drifts(stack, page).await
    }
}

#[async_trait]
impl Objects for LocalCloud {
    async fn head(&self, bucket: &str, key: &str) -> CloudResult<Option<ObjectSummary>> {
        Objects::head(&*self.runner.buckets, bucket, key).await
    }

    async fn put(&self, object: PutObject) -> CloudResult<()> {
        Objects::put(&*self.runner.buckets, object).await
    }

    async fn get(&self, bucket: &str, key: &str) -> CloudResult<Vec<u8>> {
        Objects::get(&*self.runner.buckets, bucket, key).await
    }

    async fn list(
        &self,
        bucket: &str,
        prefix: &str,
        page: Option<&str>,
    ) -> CloudResult<ObjectPage> {
        Objects::list(&*self.runner.buckets, bucket, prefix, page).await
    }

    async fn versions(&self, bucket: &str, page: Option<&VersionPage>) -> CloudResult<VersionPage> {
        Objects::versions(&*self.runner.buckets, bucket, page).await
    }

    async fn delete(
        &self,
        bucket: &str,
        versions: &[ObjectVersion],
    ) -> CloudResult<Vec<(ObjectVersion, String)>> {
        Objects::delete(&*self.runner.buckets, bucket, versions).await
    }

    fn url(&self, bucket: &str, key: &str) -> String {
        Objects::url(&*self.runner.buckets, bucket, key)
    }
}

#[async_trait]
impl Cdn for LocalCloud {
    /// Takes effect at once, so one that comes twice changes nothing more.
    async fn invalidate(
        &self,
        distribution: &str,
        paths: &[String],
        _reference: &str,
    ) -> CloudResult<String> {
        let running = self.runner.running.load();
        let known = running
            .as_ref()
            .is_some_and(|running| running.distributions.invalidate(distribution, paths));
        match known {
            true => Ok(format!("I{}", id::uuid().replace('-', "").to_uppercase())),
            false => Err(CloudError::new(
                "cloudfront:CreateInvalidation",
                distribution,
                CloudErrorKind::NotFound,
                "The specified distribution does not exist.",
            )
            .with_code("NoSuchDistribution")),
        }
    }
}

#[async_trait]
impl Caller for LocalCloud {
    async fn caller(&self) -> CloudResult<CallerIdentity> {
        self.engine.caller().await
    }
}

impl Cloud for LocalCloud {
    fn region(&self) -> &str {
        self.engine.region()
    }
}
