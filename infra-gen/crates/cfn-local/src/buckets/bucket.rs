//! One bucket on disk.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use md5::{Digest, Md5};
use sha2::Sha256;

use crate::hex::hex;

use super::config::BucketConfig;
use super::error::BucketError;
use super::object::{Object, ObjectInfo, ObjectMetadata};

const CONFIG: &str = "bucket.json";
const BODIES: &str = "bodies";
const RECORDS: &str = "records";
/// The longest key, in bytes.
const LONGEST_KEY: usize = 1024;
const DAY: Duration = Duration::from_secs(24 * 3600);

/// A bucket: a folder and an index of it.
#[derive(Debug)]
pub(super) struct Bucket {
    folder: PathBuf,
    config: RwLock<BucketConfig>,
    /// The versions of each key, the newest last.
    keys: RwLock<BTreeMap<String, Vec<ObjectInfo>>>,
    sequence: AtomicU64,
}

impl Bucket {
    pub(super) fn create(folder: &Path, config: BucketConfig) -> io::Result<Bucket> {
        std::fs::create_dir_all(folder.join(BODIES))?;
        std::fs::create_dir_all(folder.join(RECORDS))?;
        let bucket = Bucket {
            folder: folder.to_owned(),
            config: RwLock::default(),
            keys: RwLock::default(),
            sequence: AtomicU64::new(1),
        };
        bucket.configure(config)?;
        Ok(bucket)
    }

    /// Opens a bucket and indexes it. A body without a record is what a killed
    /// process left behind.
    pub(super) fn open(folder: &Path) -> io::Result<Bucket> {
        let config = match std::fs::read(folder.join(CONFIG)) {
            Ok(text) => serde_json::from_slice(&text)?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => BucketConfig::default(),
            Err(error) => return Err(error),
        };
        let bucket = Bucket::create(folder, config)?;
        let mut keys: BTreeMap<String, Vec<ObjectInfo>> = BTreeMap::new();
        let mut bodies = Vec::new();
        let mut last = 0;
        for entry in std::fs::read_dir(folder.join(RECORDS))? {
            let path = entry?.path();
            if path.extension().is_none_or(|extension| extension != "json") {
                std::fs::remove_file(path)?;
                continue;
            }
            let Ok(info) = serde_json::from_slice::<ObjectInfo>(&std::fs::read(&path)?) else {
                // Torn by a power failure: it costs this object, which the next
                // deployment or import brings back, and not the environment.
                std::fs::remove_file(path)?;
                continue;
            };
            last = last.max(info.sequence);
            bodies.push(file_name(&info));
            keys.entry(info.key.clone()).or_default().push(info);
        }
        bodies.sort();
        for entry in std::fs::read_dir(folder.join(BODIES))? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if bodies.binary_search(&name).is_err() {
                std::fs::remove_file(entry.path())?;
            }
        }
        for versions in keys.values_mut() {
            versions.sort_by_key(|info| info.sequence);
        }
        *bucket.keys_mut() = keys;
        bucket.sequence.store(last + 1, Ordering::Relaxed);
        Ok(bucket)
    }

    pub(super) fn configure(&self, config: BucketConfig) -> io::Result<()> {
        write_whole(&self.folder.join(CONFIG), &serde_json::to_vec(&config)?)?;
        *self.config.write().unwrap_or_else(PoisonError::into_inner) = config;
        Ok(())
    }

    /// Whether its folder is: somebody may have deleted it by hand.
    pub(super) fn is_there(&self) -> bool {
        self.folder.join(CONFIG).is_file()
    }

    pub(super) fn config(&self) -> BucketConfig {
        let config = self.config.read().unwrap_or_else(PoisonError::into_inner);
        config.clone()
    }

    /// Deletes the folder of a bucket that holds nothing.
    pub(super) fn remove_if_empty(&self) -> Result<(), BucketError> {
        let keys = self.keys_mut();
        match (keys.is_empty(), self.config().versions) {
            (false, true) => Err(BucketError::VersionsLeft),
            (false, false) => Err(BucketError::NotEmpty),
            (true, _) => Ok(std::fs::remove_dir_all(&self.folder)?),
        }
    }

    pub(super) fn put(
        &self,
        key: &str,
        body: &Bytes,
        metadata: ObjectMetadata,
    ) -> Result<ObjectInfo, BucketError> {
        if key.len() > LONGEST_KEY {
            return Err(BucketError::KeyTooLong);
        }
        let mut info = self.record(key)?;
        info.size = body.len() as u64;
        info.etag = format!("\"{}\"", hex(&Md5::digest(body)));
        info.metadata = metadata;
        write_whole(&self.body_file(&info), body)?;
        self.add(info.clone())?;
        Ok(info)
    }

    pub(super) fn head(&self, key: &str, version: Option<&str>) -> Option<ObjectInfo> {
        let keys = self.keys();
        let versions = keys.get(key)?;
        let found = match version {
            None => versions.last(),
            Some(id) => versions.iter().find(|info| is_version(info, id)),
        };
        found.filter(|info| !info.delete_marker).cloned()
    }

    pub(super) fn get(
        &self,
        key: &str,
        version: Option<&str>,
    ) -> Result<Option<Object>, BucketError> {
        // Twice, because a version may be replaced between the look and the read.
        for _ in 0..2 {
            let Some(info) = self.head(key, version) else {
                return Ok(None);
            };
            match std::fs::read(self.body_file(&info)) {
                Ok(body) => {
                    let body = Bytes::from(body);
                    return Ok(Some(Object { info, body }));
                }
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(None)
    }

    pub(super) fn delete(
        &self,
        key: &str,
        version: Option<&str>,
    ) -> Result<Option<String>, BucketError> {
        if let Some(id) = version {
            self.forget(key, |info| is_version(info, id))?;
            return Ok(Some(id.to_owned()));
        }
        if !self.config().versions {
            self.forget(key, |_| true)?;
            return Ok(None);
        }
        let mut marker = self.record(key)?;
        marker.delete_marker = true;
        let id = marker.version_id.clone();
        self.add(marker)?;
        Ok(id)
    }

    /// The index, to list from.
    pub(super) fn keys(&self) -> RwLockReadGuard<'_, BTreeMap<String, Vec<ObjectInfo>>> {
        self.keys.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Deletes what is too old by the lifecycle rules.
    pub(super) fn expire(&self, now: SystemTime) -> Result<usize, BucketError> {
        let config = self.config();
        let before = |days: u64| {
            let since = now.duration_since(UNIX_EPOCH).unwrap_or_default();
            let limit =
                since.saturating_sub(DAY.saturating_mul(u32::try_from(days).unwrap_or(u32::MAX)));
            u64::try_from(limit.as_millis()).unwrap_or(u64::MAX)
        };
        let mut current = Vec::new();
        let mut old = Vec::new();
        for (key, versions) in self.keys().iter() {
            for rule in config
                .lifecycle
                .iter()
                .filter(|r| key.starts_with(&r.prefix))
            {
                let newest = versions.last().filter(|info| !info.delete_marker);
                if let (Some(days), Some(info)) = (rule.expiration_days, newest)
                    && info.modified < before(days)
                {
                    current.push(key.clone());
                }
                // A version is noncurrent since the next one was stored.
                for pair in versions.windows(2) {
                    if rule
                        .noncurrent_days
                        .is_some_and(|days| pair[1].modified < before(days))
                    {
                        old.push((key.clone(), pair[0].sequence));
                    }
                }
            }
        }
        current.dedup();
        old.dedup();
        for key in &current {
            self.delete(key, None)?;
        }
        for (key, sequence) in &old {
            self.forget(key, |info| info.sequence == *sequence)?;
        }
        Ok(current.len() + old.len())
    }

    /// A record of something that happens to a key now.
    fn record(&self, key: &str) -> Result<ObjectInfo, BucketError> {
        let version_id = match self.config().versions {
            true => Some(version_id()?),
            false => None,
        };
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        Ok(ObjectInfo {
            key: key.to_owned(),
            version_id,
            delete_marker: false,
            size: 0,
            etag: String::new(),
            modified: u64::try_from(since.unwrap_or_default().as_millis()).unwrap_or(u64::MAX),
            metadata: ObjectMetadata::default(),
            sequence: self.sequence.fetch_add(1, Ordering::Relaxed),
        })
    }

    /// Commits a version. Without versions it replaces what was there.
    fn add(&self, info: ObjectInfo) -> Result<(), BucketError> {
        let record = serde_json::to_vec(&info).map_err(io::Error::from)?;
        let mut keys = self.keys_mut();
        if let Err(error) = write_whole(&self.record_file(&info), &record) {
            // Without a record nobody knows of the body.
            let _ = std::fs::remove_file(self.body_file(&info));
            return Err(error.into());
        }
        let versions = keys.entry(info.key.clone()).or_default();
        if info.version_id.is_none() {
            let replaced: Vec<ObjectInfo> = versions
                .extract_if(.., |known| known.version_id.is_none())
                .collect();
            for known in &replaced {
                self.remove_files(known)?;
            }
        }
        versions.push(info);
        versions.sort_by_key(|info| info.sequence);
        Ok(())
    }

    /// Deletes versions for good.
    fn forget(&self, key: &str, which: impl Fn(&ObjectInfo) -> bool) -> Result<(), BucketError> {
        let mut keys = self.keys_mut();
        let Some(versions) = keys.get_mut(key) else {
            return Ok(());
        };
        for info in versions.iter().filter(|info| which(info)) {
            self.remove_files(info)?;
        }
        versions.retain(|info| !which(info));
        if versions.is_empty() {
            keys.remove(key);
        }
        Ok(())
    }

    /// The record first: without it the object does not exist.
    fn remove_files(&self, info: &ObjectInfo) -> io::Result<()> {
        for file in [self.record_file(info), self.body_file(info)] {
            match std::fs::remove_file(file) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        Ok(())
    }

    fn keys_mut(&self) -> RwLockWriteGuard<'_, BTreeMap<String, Vec<ObjectInfo>>> {
        self.keys.write().unwrap_or_else(PoisonError::into_inner)
    }

    fn body_file(&self, info: &ObjectInfo) -> PathBuf {
        self.folder.join(BODIES).join(file_name(info))
    }

    fn record_file(&self, info: &ObjectInfo) -> PathBuf {
        let name = format!("{}.json", file_name(info));
        self.folder.join(RECORDS).join(name)
    }
}

/// Whether a version has this id; one without an id is called `null`.
fn is_version(info: &ObjectInfo, id: &str) -> bool {
    info.version_id.as_deref().unwrap_or("null") == id
}

/// A name that fits every file system, whatever the key.
fn file_name(info: &ObjectInfo) -> String {
    let digest = Sha256::digest(info.key.as_bytes());
    format!("{}-{}", hex(&digest[..16]), info.sequence)
}

/// Writes a file that is there whole or not at all.
fn write_whole(path: &Path, contents: &[u8]) -> io::Result<()> {
    let unfinished = path.with_extension("unfinished");
    let written =
        std::fs::write(&unfinished, contents).and_then(|()| std::fs::rename(&unfinished, path));
    if written.is_err() {
        // On a full disk the part that fitted would keep it full.
        let _ = std::fs::remove_file(&unfinished);
    }
    written
}

fn version_id() -> io::Result<String> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(io::Error::other)?;
    Ok(hex(&bytes))
}
