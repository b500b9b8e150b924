//! What a deployment reports while it runs.
//!
//! Rich enough for a live block on a terminal and for plain lines elsewhere;
//! whoever listens decides what to show. Nobody has to listen.

use std::time::Duration;

use serde::Serialize;
use tokio::sync::mpsc;

use crate::cloud::StackEvent;

/// Something happened.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(
    tag = "event",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[non_exhaustive]
pub enum DeployEvent {
    /// The compiler starts on these functions.
    BuildStarted {
        /// The functions' packages.
        functions: Vec<String>,
        /// The Rust target, as in `aarch64-unknown-linux-gnu`, where it is not
        /// this machine's own.
        target: Option<String>,
        /// The cargo profile.
        profile: String,
    },
    /// One more crate is compiled.
    CrateCompiled {
        /// The crate.
        name: String,
        /// Whether nothing had to be done for it.
        fresh: bool,
        /// Crates done so far.
        done: usize,
    },
    /// A function's archive is ready.
    FunctionBuilt {
        /// The function's package.
        function: String,
        /// Bytes of the program.
        program_size: u64,
        /// Bytes of the archive.
        archive_size: u64,
        /// SHA-256 of the archive, hexadecimal.
        sha256: String,
    },
    /// Files are about to be uploaded.
    UploadStarted {
        /// The bucket.
        bucket: String,
        /// How many are uploaded.
        files: usize,
        /// How many are there already.
        unchanged: usize,
        /// Bytes to upload.
        bytes: u64,
    },
    /// A file is uploaded.
    Uploaded {
        /// The bucket.
        bucket: String,
        /// Its key.
        key: String,
        /// Its bytes.
        bytes: u64,
    },
    /// A stack that cannot be deployed to as it is, is being put right.
    Recovering {
        /// The stack.
        stack: String,
        /// The status it was found in.
        status: String,
        /// What is being done.
        step: RecoveryStep,
    },
    /// CloudFormation computes a change set.
    ChangeSetCreating {
        /// The stack.
        stack: String,
    },
    /// An operation on a stack runs, from here on followed by its events.
    OperationStarted {
        /// The stack.
        stack: String,
        /// Which operation.
        operation: Operation,
        /// How many resources it touches, where that is known.
        resources: Option<usize>,
        /// Whether somebody else had begun it.
        attached: bool,
    },
    /// A resource, or the stack itself, changed its state.
    Progress {
        /// The stack.
        stack: String,
        /// The event as CloudFormation sent it.
        resource: Box<StackEvent>,
        /// In flight, done or failed.
        stage: Stage,
        /// Time since this resource's operation began, once that was seen.
        #[serde(serialize_with = "as_millis", rename = "elapsedMs")]
        elapsed: Option<Duration>,
    },
    /// The operation ended, well or not.
    OperationEnded {
        /// The stack.
        stack: String,
        /// Which operation.
        operation: Operation,
        /// The status it ended in.
        status: String,
    },
    /// A call failed and is made again; nothing is lost yet.
    Retrying {
        /// The service and operation, as in `CloudFormation.DescribeStacks`.
        call: String,
        /// The attempt that failed, from 1.
        attempt: u32,
        /// How many there are at most.
        of: u32,
        /// Why it failed.
        cause: RetryCause,
    },
    /// Something may not be read: the work goes on with less detail.
    LessDetail {
        /// The missing permission.
        because: String,
    },
    /// A bucket is being emptied.
    BucketEmptied {
        /// The bucket.
        bucket: String,
        /// Versions and delete markers deleted so far.
        deleted: usize,
    },
    /// Paths of a distribution are invalidated.
    Invalidated {
        /// The distribution's id.
        distribution: String,
        /// How many paths.
        paths: usize,
    },
}

/// How a stack is put right before a deployment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RecoveryStep {
    /// What a failed first creation left behind is deleted; it is created anew.
    DeletingFailedCreation,
    /// A failed update is rolled back.
    RollingBack,
    /// Another operation is waited for.
    AwaitingOperation,
}

/// What is done to a stack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Operation {
    /// The stack is made.
    Create,
    /// The stack is changed.
    Update,
    /// The stack is deleted.
    Delete,
    /// The stack goes back to its last good state.
    Rollback,
}

impl Operation {
    /// The operation that runs on a stack of this status.
    pub(crate) fn of_status(status: &str) -> Operation {
        if status.contains("ROLLBACK") {
            Operation::Rollback
        } else if status.starts_with("DELETE") {
            Operation::Delete
        } else if status.starts_with("CREATE") {
            Operation::Create
        } else {
            Operation::Update
        }
    }
}

/// Where a resource is on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Work goes on.
    InFlight,
    /// It is done.
    Done,
    /// It failed.
    Failed,
}

/// Why a call is made again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum RetryCause {
    /// The service asked for fewer calls.
    Throttled,
    /// The connection broke or took too long.
    Connection,
    /// The service failed.
    Server,
}

/// Where events go.
#[derive(Debug, Clone, Default)]
pub struct Events(Option<mpsc::UnboundedSender<DeployEvent>>);

/// A sender of events and the stream they arrive on. The stream ends when the
/// last clone of the sender is dropped.
pub fn channel() -> (Events, mpsc::UnboundedReceiver<DeployEvent>) {
    let (sender, stream) = mpsc::unbounded_channel();
    (Events(Some(sender)), stream)
}

impl Events {
    /// Events that nobody listens to.
    pub fn none() -> Events {
        Events(None)
    }

    /// Reports an event. A listener that went away is no error.
    pub fn send(&self, event: DeployEvent) {
        if let Some(sender) = &self.0 {
            // Only fails when nobody listens any more.
            let _ = sender.send(event);
        }
    }
}

fn as_millis<S: serde::Serializer>(
    elapsed: &Option<Duration>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match elapsed {
        Some(elapsed) => serializer.serialize_u64(elapsed.as_millis() as u64),
        None => serializer.serialize_none(),
    }
}
