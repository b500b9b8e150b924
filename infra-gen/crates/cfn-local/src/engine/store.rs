//! The state on disk: one file per stack, replaced as a whole.
//!
//! A file is written beside its place, flushed, and moved there: whenever the
//! process ends, every file is the old one or the new one. Files hold secrets
//! of parameters and so are the owner's alone. Events are appended to a file
//! of their own, unflushed: losing some of them loses no state.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, UNIX_EPOCH};

use cfn_deploy::cloud::StackEvent;
use serde::{Deserialize, Serialize};

use super::OpenError;
use super::record::Record;
use crate::folder::{OwnFolder, TakeError, replace};

/// How many events of a stack are read again at the next start.
const KEPT_EVENTS: usize = 2_000;

/// The folder of all stacks, this process's alone.
#[derive(Debug)]
pub(super) struct Store {
    folder: OwnFolder,
}

impl Store {
    /// Opens the folder, or says which process has it.
    pub(super) fn open(folder: &Path) -> Result<Store, OpenError> {
        match OwnFolder::take(folder) {
            Ok(folder) => Ok(Store { folder }),
            Err(TakeError::InUse(pid)) => Err(OpenError::InUse {
                folder: folder.to_owned(),
                pid,
            }),
            Err(TakeError::Io(path, source)) => Err(OpenError::Io { path, source }),
        }
    }

    /// Every stack on disk with its events.
    pub(super) fn load(&self) -> Result<Vec<(Record, Vec<StackEvent>)>, OpenError> {
        let io = |path: &Path| {
            let path = path.to_owned();
            move |source| OpenError::Io { path, source }
        };
        let mut paths = Vec::new();
        let folder = self.folder.path();
        for entry in fs::read_dir(folder).map_err(io(folder))? {
            let path = entry.map_err(io(folder))?.path();
            if path
                .extension()
                .is_some_and(|extension| extension == "json")
            {
                paths.push(path);
            }
        }
        paths.sort();
        let load = |path: PathBuf| {
            let bytes = fs::read(&path).map_err(io(&path))?;
            let record: Record =
                serde_json::from_slice(&bytes).map_err(|source| OpenError::Unreadable {
                    path: path.clone(),
                    source,
                })?;
            let events = events(&path.with_extension("events"), &record.id);
            Ok((record, events))
        };
        paths.into_iter().map(load).collect()
    }

    fn path(&self, region: &str, name: &str) -> PathBuf {
        self.folder.path().join(format!("{region}.{name}.json"))
    }

    /// Replaces the file of a stack.
    pub(super) fn save(&self, region: &str, name: &str, bytes: &[u8]) -> io::Result<()> {
        replace(&self.path(region, name), bytes)
    }

    /// Forgets a stack.
    pub(super) fn remove(&self, region: &str, name: &str) -> io::Result<()> {
        let path = self.path(region, name);
        for path in [&path, &path.with_extension("events")] {
            match fs::remove_file(path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        File::open(self.folder.path())?.sync_all()
    }

    /// Adds an event to the stack's.
    pub(super) fn append(&self, region: &str, name: &str, event: &StackEvent) -> io::Result<()> {
        let path = self.path(region, name).with_extension("events");
        let mut line = serde_json::to_vec(&Line::of(event)).map_err(io::Error::other)?;
        line.push(b'\n');
        let mut file = OpenOptions::new()
            .append(true)
            .create(true)
            .mode(0o600)
            .open(path)?;
        file.write_all(&line)
    }
}

/// The events of a file; a last line that was not written to its end is none.
fn events(path: &Path, stack_id: &str) -> Vec<StackEvent> {
    let text = fs::read(path).unwrap_or_default();
    let lines = text.split(|byte| *byte == b'\n');
    let events = lines.filter_map(|line| serde_json::from_slice::<Line>(line).ok());
    let mut events: Vec<StackEvent> = events.map(|line| line.event(stack_id)).collect();
    let old = events.len().saturating_sub(KEPT_EVENTS);
    events.drain(..old);
    events
}

/// An event on disk.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Line {
    id: String,
    millis: u64,
    logical_id: String,
    physical_id: String,
    type_name: String,
    status: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    token: Option<String>,
}

impl Line {
    fn of(event: &StackEvent) -> Line {
        let since = event
            .time
            .and_then(|time| time.duration_since(UNIX_EPOCH).ok());
        Line {
            id: event.id.clone(),
            millis: since.map_or(0, |since| since.as_millis() as u64),
            logical_id: event.logical_id.clone(),
            physical_id: event.physical_id.clone(),
            type_name: event.type_name.clone(),
            status: event.status.clone(),
            reason: event.reason.clone(),
            token: event.token.clone(),
        }
    }

    fn event(self, stack_id: &str) -> StackEvent {
        StackEvent {
            id: self.id,
            stack_id: stack_id.to_owned(),
            time: Some(UNIX_EPOCH + Duration::from_millis(self.millis)),
            logical_id: self.logical_id,
            physical_id: self.physical_id,
            type_name: self.type_name,
            status: self.status,
            reason: self.reason,
            detailed_status: None,
            token: self.token,
        }
    }
}
