//! Objects of a bucket, as plain data.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// An object as a listing or a `HEAD` shows it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ObjectSummary {
    /// The key.
    pub key: String,
    /// Bytes.
    pub size: u64,
    /// The entity tag without quotes, as a listing shows it: the MD5 of an object
    /// that was put as a whole.
    #[serde(default)]
    pub etag: Option<String>,
    /// User metadata, lower-case names; only a `HEAD` shows it.
    pub metadata: BTreeMap<String, String>,
}

/// One page of a listing.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ObjectPage {
    /// The objects, by key.
    pub objects: Vec<ObjectSummary>,
    /// What to ask for the next page, when there is one.
    pub next: Option<String>,
}

/// One version of an object, or a delete marker.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ObjectVersion {
    /// The key.
    pub key: String,
    /// The version's id; `null` in a bucket that never kept versions.
    pub version_id: Option<String>,
}

/// One page of versions, which is also what the next page is asked with.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct VersionPage {
    /// The versions and delete markers.
    pub versions: Vec<ObjectVersion>,
    /// The key to go on after, when there is more.
    pub next_key: Option<String>,
    /// The version to go on after.
    pub next_version: Option<String>,
}

/// A request to store an object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PutObject {
    /// The bucket.
    pub bucket: String,
    /// The key.
    pub key: String,
    /// The body; it is sent beside the rest, never within.
    #[serde(skip)]
    pub body: Vec<u8>,
    /// SHA-256 of the body, raw.
    pub sha256: [u8; 32],
    /// The `Content-Type`.
    pub content_type: String,
    /// The `Cache-Control`, when there is one.
    pub cache_control: Option<String>,
    /// User metadata, lower-case names.
    pub metadata: BTreeMap<String, String>,
}
