//! What is sent: a frame of JSON and a body, either way.
//!
//! A frame is two lengths (the JSON's and the body's, eight bytes each, the
//! highest first) and then both. Bodies of objects travel beside the JSON, as
//! they are.

use std::io;
use std::time::{Duration, UNIX_EPOCH};

use cfn_deploy::cloud::{
    ChangeSetRequest, CloudError, CloudErrorKind, DeleteRequest, EventPage, ExecuteRequest,
    ObjectVersion, PutObject, StackEvent, VersionPage,
};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

/// The most that a part of a frame may hold, in bytes.
const LARGEST: u64 = 512 * 1024 * 1024;

/// A call: the region it is for, and the operation with what it is called with.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Call {
    pub(super) region: String,
    pub(super) operation: Operation,
}

/// The operations: those of a cloud, and two of the environment itself.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum Operation {
    Stack(String),
    Template(String),
    Resources(String),
    Events(String, Option<String>),
    ValidationErrors(String, String),
    CreateChangeSet(ChangeSetRequest),
    ChangeSet {
        stack: String,
        change_set: String,
        property_values: bool,
        page: Option<String>,
    },
    ExecuteChangeSet(ExecuteRequest),
    DeleteChangeSet(String, String),
    DeleteStack(DeleteRequest),
    CancelUpdate(String, String),
    Rollback(String, String),
    ContinueRollback(String, Vec<String>, String),
    Protect(String, bool),
    StackPolicy(String),
    SetStackPolicy(String, String),
    DetectDrift(String),
    DriftDetection(String),
    Drifts(String, Option<String>),
    Head(String, String),
    /// The object's body comes as the frame's.
    Put(PutObject),
    /// The object's body goes as the frame's.
    Get(String, String),
    List(String, String, Option<String>),
    Versions(String, Option<VersionPage>),
    Delete(String, Vec<ObjectVersion>),
    Invalidate(String, Vec<String>, String),
    Caller,
    Status,
    Stop,
}

/// Why an operation failed, as it is sent.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Failure {
    action: String,
    subject: String,
    kind: CloudErrorKind,
    code: Option<String>,
    message: String,
}

impl From<CloudError> for Failure {
    fn from(error: CloudError) -> Failure {
        // What caused it is told in words: it cannot be sent.
        let source = std::error::Error::source(&error).map(ToString::to_string);
        Failure {
            action: error.action.to_string(),
            subject: error.subject().to_owned(),
            kind: error.kind,
            code: error.code().map(str::to_owned),
            message: match source {
                Some(source) if error.message() != source => {
                    format!("{}: {source}", error.message())
                }
                _ => error.message().to_owned(),
            },
        }
    }
}

impl From<Failure> for CloudError {
    fn from(failure: Failure) -> CloudError {
        let error = CloudError::new(
            failure.action,
            failure.subject,
            failure.kind,
            failure.message,
        );
        match failure.code {
            Some(code) => error.with_code(code),
            None => error,
        }
    }
}

/// An event with everything in it: what is reported of one leaves parts out.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Event {
    id: String,
    stack_id: String,
    since_1970: Option<Duration>,
    logical_id: String,
    physical_id: String,
    type_name: String,
    status: String,
    reason: Option<String>,
    detailed_status: Option<String>,
    token: Option<String>,
}

/// A page of events with everything in them.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Events {
    events: Vec<Event>,
    next: Option<String>,
}

impl From<EventPage> for Events {
    fn from(page: EventPage) -> Events {
        let events = page.events.into_iter().map(|event| Event {
            since_1970: event
                .time
                .and_then(|time| time.duration_since(UNIX_EPOCH).ok()),
            id: event.id,
            stack_id: event.stack_id,
            logical_id: event.logical_id,
            physical_id: event.physical_id,
            type_name: event.type_name,
            status: event.status,
            reason: event.reason,
            detailed_status: event.detailed_status,
            token: event.token,
        });
        Events {
            events: events.collect(),
            next: page.next,
        }
    }
}

impl From<Events> for EventPage {
    fn from(page: Events) -> EventPage {
        let events = page.events.into_iter().map(|event| StackEvent {
            time: event.since_1970.map(|since| UNIX_EPOCH + since),
            id: event.id,
            stack_id: event.stack_id,
            logical_id: event.logical_id,
            physical_id: event.physical_id,
            type_name: event.type_name,
            status: event.status,
            reason: event.reason,
            detailed_status: event.detailed_status,
            token: event.token,
        });
        EventPage {
            events: events.collect(),
            next: page.next,
        }
    }
}

/// Sends a frame.
pub(super) async fn send<W: AsyncWrite + Unpin>(
    stream: &mut W,
    value: &impl Serialize,
    body: &[u8],
) -> io::Result<()> {
    let json = serde_json::to_vec(value).map_err(io::Error::other)?;
    stream.write_u64(json.len() as u64).await?;
    stream.write_u64(body.len() as u64).await?;
    stream.write_all(&json).await?;
    stream.write_all(body).await?;
    stream.flush().await
}

/// Receives a frame; `None` when the other side has ended between two.
pub(super) async fn receive<R: AsyncRead + Unpin, T: DeserializeOwned>(
    stream: &mut R,
) -> io::Result<Option<(T, Vec<u8>)>> {
    let json = match stream.read_u64().await {
        Ok(length) => length,
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
        Err(error) => return Err(error),
    };
    let body = stream.read_u64().await?;
    let json = read(stream, json).await?;
    let body = read(stream, body).await?;
    let value = serde_json::from_slice(&json).map_err(io::Error::other)?;
    Ok(Some((value, body)))
}

async fn read<R: AsyncRead + Unpin>(stream: &mut R, length: u64) -> io::Result<Vec<u8>> {
    if length > LARGEST {
        return Err(io::Error::other("the frame is too large"));
    }
    let mut bytes = Vec::new();
    stream.take(length).read_to_end(&mut bytes).await?;
    match bytes.len() as u64 == length {
        true => Ok(bytes),
        false => Err(io::ErrorKind::UnexpectedEof.into()),
    }
}
