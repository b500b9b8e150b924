//! Reading log groups from their files, also while they grow.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use super::event::LogEvent;
use super::segment::{group_folder, group_name, segment_file, segments};

/// Reads the log groups below a folder.
#[derive(Debug, Clone)]
pub struct LogReader {
    folder: PathBuf,
}

/// How far somebody has read in a group. The default is before everything.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Position {
    segment: u64,
    offset: u64,
}

impl LogReader {
    /// A reader of the groups that [`Logs`](super::Logs) writes to this folder.
    pub fn new(folder: &Path) -> LogReader {
        LogReader {
            folder: folder.to_owned(),
        }
    }

    /// The names of the groups, sorted.
    ///
    /// # Errors
    ///
    /// The folder cannot be read.
    pub fn groups(&self) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in std::fs::read_dir(&self.folder)? {
            names.extend(group_name(&entry?.path()));
        }
        names.sort();
        Ok(names)
    }

    /// The events after a position, in the order they were added, and the
    /// position after them; asking again with that one follows the group. A
    /// line that is still being written is left for then.
    ///
    /// # Errors
    ///
    /// A file cannot be read.
    pub fn read(&self, group: &str, after: Position) -> io::Result<(Vec<LogEvent>, Position)> {
        let folder = group_folder(&self.folder, group);
        let mut events = Vec::new();
        let mut position = after;
        for number in segments(&folder)? {
            if number < after.segment {
                continue;
            }
            let offset = if number == after.segment {
                after.offset
            } else {
                0
            };
            let file = match File::open(segment_file(&folder, number)) {
                Ok(file) => file,
                // It was the oldest, and is gone.
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => return Err(error),
            };
            position = Position {
                segment: number,
                offset: read_lines(file, offset, &mut events)?,
            };
        }
        Ok((events, position))
    }

    /// The events of a group since an instant in milliseconds since 1970.
    ///
    /// # Errors
    ///
    /// A file cannot be read.
    pub fn since(&self, group: &str, timestamp: u64) -> io::Result<Vec<LogEvent>> {
        let (mut events, _) = self.read(group, Position::default())?;
        events.retain(|event| event.timestamp >= timestamp);
        Ok(events)
    }
}

/// Reads whole lines; returns the offset after the last of them.
fn read_lines(mut file: File, mut offset: u64, events: &mut Vec<LogEvent>) -> io::Result<u64> {
    file.seek(SeekFrom::Start(offset))?;
    let mut lines = BufReader::new(file);
    let mut line = Vec::new();
    loop {
        line.clear();
        let read = lines.read_until(b'\n', &mut line)?;
        if !line.ends_with(b"\n") {
            return Ok(offset);
        }
        offset += read as u64;
        // Half a line is what a killed process leaves behind.
        if let Ok(event) = serde_json::from_slice(&line) {
            events.push(event);
        }
    }
}
