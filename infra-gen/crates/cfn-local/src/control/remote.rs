//! The side of a process that works on an environment another one runs.

use std::io;
use std::path::{Path, PathBuf};

use async_trait::async_trait;
use cfn_deploy::cloud::{
    Caller, CallerIdentity, Cdn, ChangeSet, ChangeSetRequest, Cloud, CloudError, CloudErrorKind,
    CloudResult, DeleteRequest, DriftDetection, DriftPage, EventPage, ExecuteRequest, ObjectPage,
    ObjectSummary, ObjectVersion, Objects, PutObject, Stack, StackResource, Stacks,
    ValidationError, VersionPage,
};
use serde::de::DeserializeOwned;
use serde_json::Value;
use tokio::net::UnixStream;

use super::wire::{Call, Events, Failure, Operation, receive, send};
use crate::buckets::Buckets;
use crate::environment::Status;

/// An environment that another process runs, in one region.
#[derive(Debug, Clone)]
pub struct Remote {
    socket: PathBuf,
    region: String,
}

impl Remote {
    /// The environment in a folder; `None` when no process runs it.
    ///
    /// # Errors
    ///
    /// The socket is there and cannot be used.
    pub async fn connect(folder: &Path, region: &str) -> io::Result<Option<Remote>> {
        // A process that is just ending resets who comes too late.
        use io::ErrorKind::{ConnectionRefused, ConnectionReset, NotADirectory, NotFound};
        let socket = super::socket(folder);
        match UnixStream::connect(&socket).await {
            Ok(_) => Ok(Some(Remote {
                socket,
                region: region.to_owned(),
            })),
            Err(error)
                if matches!(
                    error.kind(),
                    NotFound | NotADirectory | ConnectionRefused | ConnectionReset
                ) =>
            {
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }

    /// The same environment in another region.
    pub fn in_region(&self, region: &str) -> Remote {
        Remote {
            socket: self.socket.clone(),
            region: region.to_owned(),
        }
    }

    /// What there is to know about it.
    ///
    /// # Errors
    ///
    /// Its process does not answer.
    pub async fn status(&self) -> CloudResult<Status> {
        self.call(Operation::Status).await
    }

    /// Ends its process in good order.
    ///
    /// # Errors
    ///
    /// Its process does not answer.
    pub async fn stop(&self) -> CloudResult<()> {
        self.call(Operation::Stop).await
    }

    async fn call<T: DeserializeOwned>(&self, operation: Operation) -> CloudResult<T> {
        let (value, _) = self.exchange(operation, &[]).await?;
        serde_json::from_value(value).map_err(|error| self.unreadable(error))
    }

    async fn exchange(&self, operation: Operation, body: &[u8]) -> CloudResult<(Value, Vec<u8>)> {
        let call = Call {
            region: self.region.clone(),
            operation,
        };
        let answered = async {
            let mut stream = UnixStream::connect(&self.socket).await?;
            send(&mut stream, &call, body).await?;
            receive::<_, Result<Value, Failure>>(&mut stream).await
        };
        match answered.await {
            Ok(Some((Ok(value), body))) => Ok((value, body)),
            Ok(Some((Err(failure), _))) => Err(failure.into()),
            Ok(None) => Err(self.hung_up().await),
            Err(error) => Err(self.failed(CloudErrorKind::Unreachable, error)),
        }
    }

    /// Why a conversation ended without an answer: there is nobody any more, or
    /// what was asked is nothing they know.
    async fn hung_up(&self) -> CloudError {
        match UnixStream::connect(&self.socket).await {
            Ok(_) => self.unreadable(io::Error::other(
                "the process that runs the environment is of another version of this program",
            )),
            Err(_) => self.failed(
                CloudErrorKind::Unreachable,
                io::Error::other("the process that runs the environment has ended"),
            ),
        }
    }

    fn unreadable(&self, error: impl std::error::Error + Send + Sync + 'static) -> CloudError {
        self.failed(CloudErrorKind::Unreadable, error)
    }

    fn failed(
        &self,
        kind: CloudErrorKind,
        error: impl std::error::Error + Send + Sync + 'static,
    ) -> CloudError {
        let socket = self.socket.display().to_string();
        CloudError::new(
            "the environment on this machine",
            socket,
            kind,
            error.to_string(),
        )
        .with_source(error)
    }
}

#[async_trait]
impl Stacks for Remote {
    async fn stack(&self, name_or_id: &str) -> CloudResult<Option<Stack>> {
        self.call(Operation::Stack(name_or_id.to_owned())).await
    }

    async fn template(&self, stack: &str) -> CloudResult<String> {
        self.call(Operation::Template(stack.to_owned())).await
    }

    async fn resources(&self, stack: &str) -> CloudResult<Vec<StackResource>> {
        self.call(Operation::Resources(stack.to_owned())).await
    }

    async fn events(&self, stack: &str, page: Option<&str>) -> CloudResult<EventPage> {
        let operation = Operation::Events(stack.to_owned(), page.map(str::to_owned));
        self.call::<Events>(operation).await.map(EventPage::from)
    }

    async fn validation_errors(
        &self,
        stack: &str,
        change_set: &str,
    ) -> CloudResult<Vec<ValidationError>> {
        let (stack, change_set) = (stack.to_owned(), change_set.to_owned());
        self.call(Operation::ValidationErrors(stack, change_set))
            .await
    }

    async fn create_change_set(&self, request: &ChangeSetRequest) -> CloudResult<String> {
        self.call(Operation::CreateChangeSet(request.clone())).await
    }

    async fn change_set(
        &self,
        stack: &str,
        change_set: &str,
        property_values: bool,
        page: Option<&str>,
    ) -> CloudResult<ChangeSet> {
        self.call(Operation::ChangeSet {
            stack: stack.to_owned(),
            change_set: change_set.to_owned(),
            property_values,
            page: page.map(str::to_owned),
        })
        .await
    }

    async fn execute_change_set(&self, request: &ExecuteRequest) -> CloudResult<()> {
        self.call(Operation::ExecuteChangeSet(request.clone()))
            .await
    }

    async fn delete_change_set(&self, stack: &str, change_set: &str) -> CloudResult<()> {
        let (stack, change_set) = (stack.to_owned(), change_set.to_owned());
        self.call(Operation::DeleteChangeSet(stack, change_set))
            .await
    }

    async fn delete_stack(&self, request: &DeleteRequest) -> CloudResult<()> {
        self.call(Operation::DeleteStack(request.clone())).await
    }

    async fn cancel_update(&self, stack: &str, token: &str) -> CloudResult<()> {
        let (stack, token) = (stack.to_owned(), token.to_owned());
        self.call(Operation::CancelUpdate(stack, token)).await
    }

    async fn rollback(&self, stack: &str, token: &str) -> CloudResult<()> {
        let (stack, token) = (stack.to_owned(), token.to_owned());
        self.call(Operation::Rollback(stack, token)).await
    }

    async fn continue_rollback(
        &self,
        stack: &str,
        skip: &[String],
        token: &str,
    ) -> CloudResult<()> {
        let (stack, token) = (stack.to_owned(), token.to_owned());
        self.call(Operation::ContinueRollback(stack, skip.to_vec(), token))
            .await
    }

    async fn protect(&self, stack: &str, protected: bool) -> CloudResult<()> {
        self.call(Operation::Protect(stack.to_owned(), protected))
            .await
    }

    async fn stack_policy(&self, stack: &str) -> CloudResult<Option<String>> {
        self.call(Operation::StackPolicy(stack.to_owned())).await
    }

    async fn set_stack_policy(&self, stack: &str, policy: &str) -> CloudResult<()> {
        let (stack, policy) = (stack.to_owned(), policy.to_owned());
        self.call(Operation::SetStackPolicy(stack, policy)).await
    }

    async fn detect_drift(&self, stack: &str) -> CloudResult<String> {
        self.call(Operation::DetectDrift(stack.to_owned())).await
    }

    async fn drift_detection(&self, detection: &str) -> CloudResult<DriftDetection> {
        self.call(Operation::DriftDetection(detection.to_owned()))
            .await
    }

    async fn drifts(&self, stack: &str, page: Option<&str>) -> CloudResult<DriftPage> {
        self.call(Operation::Drifts(stack.to_owned(), page.map(str::to_owned)))
            .await
    }
}

#[async_trait]
impl Objects for Remote {
    async fn head(&self, bucket: &str, key: &str) -> CloudResult<Option<ObjectSummary>> {
        self.call(Operation::Head(bucket.to_owned(), key.to_owned()))
            .await
    }

    async fn put(&self, mut object: PutObject) -> CloudResult<()> {
        let body = std::mem::take(&mut object.body);
        self.exchange(Operation::Put(object), &body).await.map(drop)
    }

    async fn get(&self, bucket: &str, key: &str) -> CloudResult<Vec<u8>> {
        let operation = Operation::Get(bucket.to_owned(), key.to_owned());
        self.exchange(operation, &[]).await.map(|(_, body)| body)
    }

    async fn list(
        &self,
        bucket: &str,
        prefix: &str,
        page: Option<&str>,
    ) -> CloudResult<ObjectPage> {
        let (bucket, prefix) = (bucket.to_owned(), prefix.to_owned());
        let page = page.map(str::to_owned);
        self.call(Operation::List(bucket, prefix, page)).await
    }

    async fn versions(&self, bucket: &str, page: Option<&VersionPage>) -> CloudResult<VersionPage> {
        self.call(Operation::Versions(bucket.to_owned(), page.cloned()))
            .await
    }

    async fn delete(
        &self,
        bucket: &str,
        versions: &[ObjectVersion],
    ) -> CloudResult<Vec<(ObjectVersion, String)>> {
        let operation = Operation::Delete(bucket.to_owned(), versions.to_vec());
        self.call(operation).await
    }

    fn url(&self, bucket: &str, key: &str) -> String {
        Buckets::locator(bucket, key)
    }
}

#[async_trait]
impl Cdn for Remote {
    async fn invalidate(
        &self,
        distribution: &str,
        paths: &[String],
        reference: &str,
    ) -> CloudResult<String> {
        let (distribution, reference) = (distribution.to_owned(), reference.to_owned());
        self.call(Operation::Invalidate(
            distribution,
            paths.to_vec(),
            reference,
        ))
        .await
    }
}

#[async_trait]
impl Caller for Remote {
    async fn caller(&self) -> CloudResult<CallerIdentity> {
        self.call(Operation::Caller).await
    }
}

impl Cloud for Remote {
    fn region(&self) -> &str {
        &self.region
    }
}
