//! CloudWatch Logs: log groups as files of JSON lines.
//!
//! A group is a folder of segments. The newest segment grows; old ones go when
//! the group's retention has passed or the group has become too large. One
//! thread writes, so that whoever logs never waits for the disk, and anybody
//! can read the files, also from another process.

mod event;
mod reader;
mod segment;
#[cfg(test)]
mod tests;
mod writer;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{SyncSender, sync_channel};
use std::time::SystemTime;

pub use event::LogEvent;
pub use reader::{LogReader, Position};

use writer::Command;

/// How many events wait for a disk that is slow; what comes then is dropped.
const WAITING: usize = 16_384;
/// How many bytes a group keeps at most.
const LARGEST: u64 = 64 * 1024 * 1024;

/// The log groups of an environment, to write to. Clones write to the same.
#[derive(Debug, Clone)]
pub struct Logs {
    folder: PathBuf,
    commands: SyncSender<Command>,
}

impl Logs {
    /// Opens the log groups below a folder, making it if need be.
    ///
    /// # Errors
    ///
    /// The folder cannot be made.
    pub fn open(folder: &Path) -> io::Result<Logs> {
        std::fs::create_dir_all(folder)?;
        let (commands, received) = sync_channel(WAITING);
        let writer = writer::Writer::new(folder.to_owned(), LARGEST);
        std::thread::Builder::new()
            .name("logs".to_owned())
            .spawn(move || writer.run(&received))?;
        Ok(Logs {
            folder: folder.to_owned(),
            commands,
        })
    }

    /// Makes a group. One that is there already is kept, with its events.
    pub fn create_group(&self, group: &str) {
        self.send(Command::Create {
            group: group.to_owned(),
        });
    }

    /// Says how many days a group keeps its events; `None`, as it is until
    /// somebody says so, keeps them as long as there is room.
    pub fn keep(&self, group: &str, days: Option<u32>) {
        self.send(Command::Keep {
            group: group.to_owned(),
            days,
        });
    }

    /// Whether a group is there.
    pub fn has_group(&self, group: &str) -> bool {
        self.flush();
        segment::group_folder(&self.folder, group).is_dir()
    }

    /// Deletes a group and its events.
    pub fn delete_group(&self, group: &str) {
        self.send(Command::Delete {
            group: group.to_owned(),
        });
    }

    /// Adds an event, without waiting. One of a group that is not there is
    /// dropped, and so is what the disk has no room or time for.
    pub fn append(&self, group: &str, stream: &str, time: SystemTime, message: &str) {
        let append = Command::Append {
            group: group.to_owned(),
            event: LogEvent::new(time, stream, message),
        };
        let _ = self.commands.try_send(append);
    }

    /// Waits until everything that was added is in its file.
    pub fn flush(&self) {
        let (done, wait) = sync_channel(1);
        self.send(Command::Flush { done });
        // A writer that has ended has written what it could.
        let _ = wait.recv();
    }

    /// Reads what is written here.
    pub fn reader(&self) -> LogReader {
        LogReader::new(&self.folder)
    }

    fn send(&self, command: Command) {
        // The writer ends only after the last sender is gone.
        let _ = self.commands.send(command);
    }
}
