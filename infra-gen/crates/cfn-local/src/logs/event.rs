//! A line of a log.

use std::time::{SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

/// An event as `FilterLogEvents` shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LogEvent {
    /// Milliseconds since 1970.
    pub timestamp: u64,
    /// The stream: of a function, one for each process.
    pub log_stream_name: String,
    /// The line.
    pub message: String,
}

impl LogEvent {
    pub(super) fn new(time: SystemTime, stream: &str, message: &str) -> LogEvent {
        LogEvent {
            timestamp: milliseconds(time),
            log_stream_name: stream.to_owned(),
            message: message.to_owned(),
        }
    }
}

/// Milliseconds since 1970.
pub(super) fn milliseconds(time: SystemTime) -> u64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}
