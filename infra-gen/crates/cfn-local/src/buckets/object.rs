//! Objects and what is known about them.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use serde::{Deserialize, Serialize};

/// What whoever stores an object says about it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ObjectMetadata {
    /// Headers that are given back as they came, lower-case names:
    /// `content-type`, `cache-control`, `content-disposition`,
    /// `content-encoding`, `content-language`, `expires`.
    pub headers: BTreeMap<String, String>,
    /// User metadata, lower-case names without `x-amz-meta-`.
    pub user: BTreeMap<String, String>,
}

impl ObjectMetadata {
    /// Metadata with a content type.
    pub fn typed(content_type: impl Into<String>) -> ObjectMetadata {
        ObjectMetadata::default().with("content-type", content_type)
    }

    /// Adds a header.
    #[must_use]
    pub fn with(mut self, header: &str, value: impl Into<String>) -> ObjectMetadata {
        self.headers
            .insert(header.to_ascii_lowercase(), value.into());
        self
    }
}

/// One version of an object, without its body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObjectInfo {
    /// The key.
    pub key: String,
    /// The version's id; `None` in a bucket that keeps no versions.
    pub version_id: Option<String>,
    /// Whether this is a delete marker, which hides the versions before it.
    pub delete_marker: bool,
    /// Bytes.
    pub size: u64,
    /// The MD5 of the body in quotes.
    pub etag: String,
    /// Milliseconds since 1970.
    pub modified: u64,
    /// What came along.
    pub metadata: ObjectMetadata,
    /// The order of storing within the bucket, which names the files.
    pub(super) sequence: u64,
}

impl ObjectInfo {
    /// When it was stored, to the second, as HTTP tells it.
    pub fn last_modified(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(self.modified / 1000)
    }

    /// Its `Content-Type`.
    pub fn content_type(&self) -> &str {
        let known = self.metadata.headers.get("content-type");
        known.map_or("binary/octet-stream", String::as_str)
    }
}

/// An object with its body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Object {
    /// What is known about it.
    pub info: ObjectInfo,
    /// The body.
    pub body: Bytes,
}
