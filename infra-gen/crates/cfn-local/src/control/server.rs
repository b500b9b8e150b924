//! The side of the process that runs the environment.

use std::io;
use std::os::unix::fs::FileTypeExt;
use std::path::{Path, PathBuf};

use cfn_deploy::cloud::{Caller, Cdn, CloudResult, Objects, Stacks};
use serde::Serialize;
use serde_json::Value;
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::watch;

use super::wire::{Call, Events, Failure, Operation, receive, send};
use crate::environment::{Environment, LocalCloud};

/// Why no other process can reach the environment.
#[derive(Debug, thiserror::Error)]
#[error("cannot listen on `{}`", path.display())]
pub struct ControlError {
    /// The socket's path.
    pub path: PathBuf,
    /// Why not.
    #[source]
    pub source: io::Error,
}

/// A socket that is gone when this is dropped.
#[derive(Debug)]
pub struct Bound {
    listener: UnixListener,
    path: PathBuf,
}

impl Bound {
    /// Makes the socket in a folder that is this process's.
    ///
    /// # Errors
    ///
    /// [`ControlError`]; a path of more than about 100 bytes is too long for a
    /// socket.
    pub fn in_folder(folder: &Path) -> Result<Bound, ControlError> {
        let path = super::socket(folder);
        let failed = |source| ControlError {
            path: path.clone(),
            source,
        };
        // One that is there was left by a process that was killed.
        let left = std::fs::symlink_metadata(&path).is_ok_and(|meta| meta.file_type().is_socket());
        if left {
            std::fs::remove_file(&path).map_err(failed)?;
        }
        let listener = UnixListener::bind(&path).map_err(failed)?;
        Ok(Bound { listener, path })
    }
}

impl Drop for Bound {
    fn drop(&mut self) {
        // One that stays is removed by the next start.
        let _ = std::fs::remove_file(&self.path);
    }
}

/// Carries out what other processes ask for, until one of them asks to stop.
pub async fn serve(bound: &Bound, environment: &Environment) {
    let (stop, mut stopped) = watch::channel(false);
    loop {
        let accepted = tokio::select! {
            accepted = bound.listener.accept() => accepted,
            _ = stopped.wait_for(|stopped| *stopped) => return,
        };
        // A connection that ended before it began is nobody's loss.
        if let Ok((stream, _)) = accepted {
            let (cloud, stop) = (environment.cloud(), stop.clone());
            tokio::spawn(async move { converse(stream, &cloud, &stop).await });
        }
    }
}

async fn converse(mut stream: UnixStream, cloud: &LocalCloud, stop: &watch::Sender<bool>) {
    while let Ok(Some((call, body))) = receive::<_, Call>(&mut stream).await {
        let stops = matches!(call.operation, Operation::Stop);
        let (answer, body) = match answer(cloud, call, body).await {
            Ok((value, body)) => (Ok(value), body),
            Err(error) => (Err(Failure::from(error)), Vec::new()),
        };
        let sent = send(&mut stream, &answer, &body).await;
        if stops {
            stop.send_replace(true);
        }
        if sent.is_err() {
            return;
        }
    }
}

async fn answer(cloud: &LocalCloud, call: Call, body: Vec<u8>) -> CloudResult<(Value, Vec<u8>)> {
    let cloud = &cloud.in_region(&call.region);
    let value = match call.operation {
        Operation::Get(bucket, key) => {
            return Ok((Value::Null, cloud.get(&bucket, &key).await?));
        }
        Operation::Put(mut object) => {
            object.body = body;
            value(&cloud.put(object).await?)
        }
        Operation::Stack(stack) => value(&cloud.stack(&stack).await?),
        Operation::Template(stack) => value(&cloud.template(&stack).await?),
        Operation::Resources(stack) => value(&cloud.resources(&stack).await?),
        Operation::Events(stack, page) => {
            value(&Events::from(cloud.events(&stack, page.as_deref()).await?))
        }
        Operation::ValidationErrors(stack, change_set) => {
            value(&cloud.validation_errors(&stack, &change_set).await?)
        }
        Operation::CreateChangeSet(request) => value(&cloud.create_change_set(&request).await?),
        Operation::ChangeSet {
            stack,
            change_set,
            property_values,
            page,
        } => value(
            &cloud
                .change_set(&stack, &change_set, property_values, page.as_deref())
                .await?,
        ),
        Operation::ExecuteChangeSet(request) => value(&cloud.execute_change_set(&request).await?),
        Operation::DeleteChangeSet(stack, change_set) => {
            value(&cloud.delete_change_set(&stack, &change_set).await?)
        }
        Operation::DeleteStack(request) => value(&cloud.delete_stack(&request).await?),
        Operation::CancelUpdate(stack, token) => value(&cloud.cancel_update(&stack, &token).await?),
        Operation::Rollback(stack, token) => value(&cloud.rollback(&stack, &token).await?),
        Operation::ContinueRollback(stack, skip, token) => {
            value(&cloud.continue_rollback(&stack, &skip, &token).await?)
        }
        Operation::Protect(stack, protected) => value(&cloud.protect(&stack, protected).await?),
        Operation::StackPolicy(stack) => value(&cloud.stack_policy(&stack).await?),
        Operation::SetStackPolicy(stack, policy) => {
            value(&cloud.set_stack_policy(&stack, &policy).await?)
        }
        Operation::DetectDrift(stack) => value(&cloud.detect_drift(&stack).await?),
        Operation::DriftDetection(detection) => value(&cloud.drift_detection(&detection).await?),
        Operation::Drifts(stack, page) => value(&cloud.drifts(&stack, page.as_deref()).await?),
        Operation::Head(bucket, key) => value(&cloud.head(&bucket, &key).await?),
        Operation::List(bucket, prefix, page) => {
            value(&cloud.list(&bucket, &prefix, page.as_deref()).await?)
        }
        Operation::Versions(bucket, page) => value(&cloud.versions(&bucket, page.as_ref()).await?),
        Operation::Delete(bucket, versions) => value(&cloud.delete(&bucket, &versions).await?),
        Operation::Invalidate(distribution, paths, reference) => {
            value(&cloud.invalidate(&distribution, &paths, &reference).await?)
        }
        Operation::Caller => value(&cloud.caller().await?),
        Operation::Status => value(&cloud.status()),
        Operation::Stop => Value::Null,
    };
    Ok((value, Vec::new()))
}

fn value(answer: &impl Serialize) -> Value {
    serde_json::to_value(answer).expect("plain data with text for keys is JSON")
}
