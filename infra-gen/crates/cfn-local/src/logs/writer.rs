//! The one thread that writes.

use std::collections::HashMap;
use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, SyncSender, TryRecvError};
use std::time::Duration;

use super::event::LogEvent;
use super::segment::{group_folder, segment_file, segments};

/// A segment holds an eighth of what the group may.
const SEGMENTS: u64 = 8;
/// Waking this thread for every event would take longer than writing it.
const PAUSE: Duration = Duration::from_millis(2);
const DAY: u64 = 24 * 3600 * 1000;

pub(super) enum Command {
    Create { group: String },
    Keep { group: String, days: Option<u32> },
    Delete { group: String },
    Append { group: String, event: LogEvent },
    Flush { done: SyncSender<()> },
}

pub(super) struct Writer {
    folder: PathBuf,
    largest: u64,
    groups: HashMap<String, Group>,
}

/// A group that is written to.
#[derive(Default)]
struct Group {
    retention_days: Option<u32>,
    segment: Option<Segment>,
}

/// The newest file of a group.
struct Segment {
    number: u64,
    size: u64,
    file: BufWriter<File>,
}

impl Writer {
    pub(super) fn new(folder: PathBuf, largest: u64) -> Writer {
        Writer {
            folder,
            largest,
            groups: HashMap::new(),
        }
    }

    /// Writes until nobody can log any more. What was buffered is written
    /// whenever nothing waits, so that readers are never far behind; what comes
    /// in the pause after that is written together.
    pub(super) fn run(mut self, commands: &Receiver<Command>) {
        loop {
            let command = match commands.try_recv() {
                Ok(command) => command,
                Err(TryRecvError::Disconnected) => break,
                Err(TryRecvError::Empty) => {
                    self.flush();
                    std::thread::sleep(PAUSE);
                    match commands.recv() {
                        Ok(command) => command,
                        Err(_) => break,
                    }
                }
            };
            self.obey(command);
        }
        self.flush();
    }

    /// A disk that is full or gone costs events, never the environment.
    fn obey(&mut self, command: Command) {
        match command {
            Command::Create { group } => {
                let _ = std::fs::create_dir_all(group_folder(&self.folder, &group));
            }
            Command::Keep { group, days } => {
                self.groups.entry(group.clone()).or_default().retention_days = days;
                let _ = self.tidy(&group);
            }
            Command::Delete { group } => {
                self.groups.remove(&group);
                let _ = std::fs::remove_dir_all(group_folder(&self.folder, &group));
            }
            Command::Append { group, event } => {
                if self.append(&group, &event).is_err()
                    && let Some(group) = self.groups.get_mut(&group)
                {
                    group.segment = None;
                }
            }
            Command::Flush { done } => {
                self.flush();
                let _ = done.send(());
            }
        }
    }

    fn append(&mut self, name: &str, event: &LogEvent) -> io::Result<()> {
        let mut line = serde_json::to_vec(event)?;
        line.push(b'\n');
        let size = line.len() as u64;
        let full = self.largest / SEGMENTS;
        let group = self.groups.get(name);
        let open = group.and_then(|group| group.segment.as_ref());
        let number = open.map(|segment| segment.number);
        let fits = open.is_some_and(|segment| {
            segment.size + size <= full && event.timestamp < segment.number.saturating_add(DAY)
        });
        if !fits {
            let segment = self.start(name, event.timestamp, number)?;
            let group = self.groups.entry(name.to_owned()).or_default();
            // What was buffered is written when the old segment is dropped.
            group.segment = Some(segment);
            self.tidy(name)?;
        }
        let segment = self
            .groups
            .get_mut(name)
            .and_then(|group| group.segment.as_mut());
        if let Some(segment) = segment {
            segment.file.write_all(&line)?;
            segment.size += size;
        }
        Ok(())
    }

    /// Goes on with the newest segment of an earlier process when `after` is
    /// none, and starts another otherwise. Fails for a group that is not there:
    /// a line that comes late must not bring one back that was deleted.
    fn start(&self, group: &str, now: u64, after: Option<u64>) -> io::Result<Segment> {
        let folder = group_folder(&self.folder, group);
        let newest = segments(&folder)?.last().copied();
        let number = match (after, newest) {
            (None, Some(newest)) => {
                let size = std::fs::metadata(segment_file(&folder, newest))?.len();
                let usable = size < self.largest / SEGMENTS && now < newest.saturating_add(DAY);
                if usable { newest } else { now.max(newest + 1) }
            }
            (Some(after), _) => now.max(after + 1),
            (None, None) => now,
        };
        let mut options = OpenOptions::new();
        let file = options
            .create(true)
            .append(true)
            .read(true)
            .open(segment_file(&folder, number))?;
        let mut size = file.metadata()?.len();
        let mut file = BufWriter::new(file);
        if size > 0 && !ends_with_newline(file.get_mut())? {
            // The last process was killed in the middle of a line.
            file.write_all(b"\n")?;
            size += 1;
        }
        Ok(Segment { number, size, file })
    }

    /// Deletes segments that are too old or too many.
    fn tidy(&self, group: &str) -> io::Result<()> {
        let folder = group_folder(&self.folder, group);
        let numbers = segments(&folder)?;
        let retention = self
            .groups
            .get(group)
            .and_then(|group| group.retention_days);
        let now = super::event::milliseconds(std::time::SystemTime::now());
        let mut total = 0;
        for (index, number) in numbers.iter().enumerate().rev() {
            let file = segment_file(&folder, *number);
            // A segment's last event is older than the next segment's first.
            let ended = numbers.get(index + 1).copied();
            let expired = match (ended, retention) {
                (Some(ended), Some(days)) => ended.saturating_add(u64::from(days) * DAY) < now,
                _ => false,
            };
            total += std::fs::metadata(&file)?.len();
            if ended.is_some() && (expired || total > self.largest) {
                std::fs::remove_file(&file)?;
            }
        }
        Ok(())
    }

    fn flush(&mut self) {
        for group in self.groups.values_mut() {
            if let Some(segment) = &mut group.segment
                && segment.file.flush().is_err()
            {
                group.segment = None;
            }
        }
    }
}

fn ends_with_newline(file: &mut File) -> io::Result<bool> {
    use std::io::{Read, Seek, SeekFrom};
    let mut last = [0];
    file.seek(SeekFrom::End(-1))?;
    file.read_exact(&mut last)?;
    Ok(last == *b"\n")
}
