//! S3: objects on disk behind an endpoint that presigned requests reach.
//!
//! A bucket is a folder with a file for each body and a record for each
//! version; an object exists once its record does, so a process that is killed
//! leaves whole objects behind, or none. The index is in memory.

mod bucket;
mod config;
mod cors;
mod endpoint;
mod error;
mod listing;
mod object;
mod objects;
mod read;
mod refusal;
mod reply;
mod request;
mod xml;

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};

use bytes::Bytes;
use serde_json::Value;

use bucket::Bucket;
use config::BucketConfig;

use crate::iam::is_public;

pub use cors::CorsRule;
pub use endpoint::serve;
pub use error::BucketError;
pub use listing::{Listing, ListingRequest};
pub use object::{Object, ObjectInfo, ObjectMetadata};

/// The buckets of an environment.
#[derive(Debug)]
pub struct Buckets {
    folder: PathBuf,
    buckets: RwLock<BTreeMap<String, Arc<Bucket>>>,
}

impl Buckets {
    /// Opens the buckets below a folder, making it if need be.
    ///
    /// # Errors
    ///
    /// The folder or what is in it cannot be read.
    pub fn open(folder: &Path) -> io::Result<Buckets> {
        std::fs::create_dir_all(folder)?;
        let mut buckets = BTreeMap::new();
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            if let (Ok(name), true) = (entry.file_name().into_string(), entry.path().is_dir()) {
                buckets.insert(name, Arc::new(Bucket::open(&entry.path())?));
            }
        }
        Ok(Buckets {
            folder: folder.to_owned(),
            buckets: RwLock::new(buckets),
        })
    }

    /// Makes a bucket from the properties of an `AWS::S3::Bucket`, or gives a
    /// bucket that is there already these properties.
    ///
    /// # Errors
    ///
    /// [`BucketError::InvalidBucketName`], or the disk's.
    pub fn create(&self, name: &str, properties: &Value) -> Result<(), BucketError> {
        if !is_bucket_name(name) {
            return Err(BucketError::InvalidBucketName(name.to_owned()));
        }
        let config = BucketConfig::of(properties);
        let mut buckets = self.buckets.write().unwrap_or_else(PoisonError::into_inner);
        match buckets.get(name) {
            Some(bucket) if bucket.is_there() => bucket.configure(config)?,
            _ => {
                let bucket = Bucket::create(&self.folder.join(name), config)?;
                buckets.insert(name.to_owned(), Arc::new(bucket));
            }
        }
        Ok(())
    }

    /// Whether a bucket takes this policy: one that is public it may have to
    /// refuse.
    ///
    /// # Errors
    ///
    /// [`BucketError`].
    pub fn takes(&self, name: &str, policy: &Value) -> Result<(), BucketError> {
        let bucket = self.bucket(name)?;
        match bucket.config().blocks_public_policy && is_public(policy) {
            true => Err(BucketError::PublicPolicy(name.to_owned())),
            false => Ok(()),
        }
    }

    /// The properties of a bucket as it is; `None` when it is not there.
    pub fn actual(&self, name: &str, properties: &Value) -> Option<Value> {
        let bucket = self.bucket(name).ok()?;
        bucket
            .is_there()
            .then(|| bucket.config().beside(properties))
    }

    /// Deletes a bucket. One that is not there is no error.
    ///
    /// # Errors
    ///
    /// [`BucketError::NotEmpty`] while it holds a version, or the disk's.
    pub fn delete(&self, name: &str) -> Result<(), BucketError> {
        let mut buckets = self.buckets.write().unwrap_or_else(PoisonError::into_inner);
        let Some(bucket) = buckets.get(name) else {
            return Ok(());
        };
        bucket.remove_if_empty()?;
        buckets.remove(name);
        Ok(())
    }

    /// Whether there is a bucket of that name.
    pub fn exists(&self, name: &str) -> bool {
        self.bucket(name).is_ok()
    }

    /// The names of all buckets, sorted.
    pub fn names(&self) -> Vec<String> {
        let buckets = self.buckets.read().unwrap_or_else(PoisonError::into_inner);
        buckets.keys().cloned().collect()
    }

    /// Stores an object.
    ///
    /// # Errors
    ///
    /// [`BucketError::NoSuchBucket`], [`BucketError::KeyTooLong`], or the disk's.
    pub fn put(
        &self,
        bucket: &str,
        key: &str,
        body: &Bytes,
        metadata: ObjectMetadata,
    ) -> Result<ObjectInfo, BucketError> {
        self.bucket(bucket)?.put(key, body, metadata)
    }

    /// What is known about an object; `None` when it is not there.
    ///
    /// # Errors
    ///
    /// [`BucketError::NoSuchBucket`].
    pub fn head(
        &self,
        bucket: &str,
        key: &str,
        version: Option<&str>,
    ) -> Result<Option<ObjectInfo>, BucketError> {
        Ok(self.bucket(bucket)?.head(key, version))
    }

    /// An object with its body; `None` when it is not there.
    ///
    /// # Errors
    ///
    /// [`BucketError::NoSuchBucket`], or the disk's.
    pub fn get(
        &self,
        bucket: &str,
        key: &str,
        version: Option<&str>,
    ) -> Result<Option<Object>, BucketError> {
        self.bucket(bucket)?.get(key, version)
    }

    /// Deletes an object: in a bucket with versions a marker hides it, unless
    /// one version is named, which then goes for good. What is not there is no
    /// error. Returns the id of the marker or of the version.
    ///
    /// # Errors
    ///
    /// [`BucketError::NoSuchBucket`], or the disk's.
    pub fn delete_object(
        &self,
        bucket: &str,
        key: &str,
        version: Option<&str>,
    ) -> Result<Option<String>, BucketError> {
        self.bucket(bucket)?.delete(key, version)
    }

    /// One page of the objects of a bucket.
    ///
    /// # Errors
    ///
    /// [`BucketError::NoSuchBucket`].
    pub fn list(&self, bucket: &str, request: &ListingRequest) -> Result<Listing, BucketError> {
        Ok(self.bucket(bucket)?.list(request))
    }

    /// Deletes what the lifecycle rules of the buckets say is too old, and
    /// returns how many versions went.
    ///
    /// # Errors
    ///
    /// The disk's.
    pub fn expire(&self, now: std::time::SystemTime) -> Result<usize, BucketError> {
        let mut expired = 0;
        for name in self.names() {
            if let Ok(bucket) = self.bucket(&name) {
                expired += bucket.expire(now)?;
            }
        }
        Ok(expired)
    }

    fn bucket(&self, name: &str) -> Result<Arc<Bucket>, BucketError> {
        let buckets = self.buckets.read().unwrap_or_else(PoisonError::into_inner);
        buckets
            .get(name)
            .cloned()
            .ok_or_else(|| BucketError::NoSuchBucket(name.to_owned()))
    }
}

/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html>
fn is_bucket_name(name: &str) -> bool {
    let edge = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    (3..=63).contains(&name.len())
        && edge(name.as_bytes().first())
        && edge(name.as_bytes().last())
        && !name.contains("..")
        && name
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-.".contains(&byte))
}

#[cfg(test)]
mod tests;
