//! The object store of a deployment.

use async_trait::async_trait;
use bytes::Bytes;
use cfn_deploy::cloud::{
    CloudError, CloudErrorKind, CloudResult, ObjectPage, ObjectSummary, ObjectVersion, Objects,
    PutObject, VersionPage,
};

use super::object::ObjectMetadata;
use super::{BucketError, Buckets, ListingRequest, ObjectInfo};

/// The most versions on a page.
const PAGE: usize = 1000;
/// What [`Buckets::locator`] begins with, before the bucket.
const SCHEME: &str = "https://";
/// What comes between the bucket and the key.
const HOST: &str = ".s3.amazonaws.com/";

impl Buckets {
    /// The address of an object, as a request for a change set names it.
    pub fn locator(bucket: &str, key: &str) -> String {
        format!("{SCHEME}{bucket}{HOST}{key}")
    }

    /// The bucket and key of an address made by [`Buckets::locator`].
    pub fn locate(url: &str) -> Option<(&str, &str)> {
        url.strip_prefix(SCHEME)?.split_once(HOST)
    }
}

#[async_trait]
impl Objects for Buckets {
    async fn head(&self, bucket: &str, key: &str) -> CloudResult<Option<ObjectSummary>> {
        match Buckets::head(self, bucket, key, None) {
            Ok(found) => Ok(found.map(summary)),
            Err(BucketError::NoSuchBucket(_)) => Ok(None),
            Err(error) => Err(failure("s3:GetObject", bucket, error)),
        }
    }

    async fn put(&self, object: PutObject) -> CloudResult<()> {
        let mut metadata = ObjectMetadata::typed(object.content_type);
        if let Some(cache_control) = object.cache_control {
            metadata = metadata.with("cache-control", cache_control);
        }
        metadata.user = object.metadata;
        let body = Bytes::from(object.body);
        Buckets::put(self, &object.bucket, &object.key, &body, metadata)
            .map(drop)
            .map_err(|error| failure("s3:PutObject", &object.bucket, error))
    }

    async fn get(&self, bucket: &str, key: &str) -> CloudResult<Vec<u8>> {
        match Buckets::get(self, bucket, key, None) {
            Ok(Some(object)) => Ok(object.body.into()),
            Ok(None) => Err(CloudError::new(
                "s3:GetObject",
                format!("{bucket}/{key}"),
                CloudErrorKind::NotFound,
                "The specified key does not exist.",
            )
            .with_code("NoSuchKey")),
            Err(error) => Err(failure("s3:GetObject", bucket, error)),
        }
    }

    async fn list(
        &self,
        bucket: &str,
        prefix: &str,
        page: Option<&str>,
    ) -> CloudResult<ObjectPage> {
        let request = ListingRequest {
            prefix: prefix.to_owned(),
            after: page.map(str::to_owned),
            ..ListingRequest::default()
        };
        let listing = Buckets::list(self, bucket, &request)
            .map_err(|error| failure("s3:ListBucket", bucket, error))?;
        Ok(ObjectPage {
            objects: listing.objects.into_iter().map(listed).collect(),
            next: listing.next,
        })
    }

    async fn versions(&self, bucket: &str, page: Option<&VersionPage>) -> CloudResult<VersionPage> {
        let found = self
            .bucket(bucket)
            .map_err(|error| failure("s3:ListBucketVersions", bucket, error))?;
        let after = page.and_then(|page| page.next_key.clone());
        let mut versions = Vec::new();
        let mut next_key = None;
        for (key, known) in found.keys().iter() {
            if after.as_ref().is_some_and(|after| key <= after) {
                continue;
            }
            if versions.len() >= PAGE {
                next_key = versions.last().map(|v: &ObjectVersion| v.key.clone());
                break;
            }
            // A key's versions stay together, so a page may be a little longer.
            versions.extend(known.iter().rev().map(|info| ObjectVersion {
                key: key.clone(),
                version_id: Some(info.version_id.clone().unwrap_or_else(|| "null".to_owned())),
            }));
        }
        Ok(VersionPage {
            versions,
            next_key,
            next_version: None,
        })
    }

    async fn delete(
        &self,
        bucket: &str,
        versions: &[ObjectVersion],
    ) -> CloudResult<Vec<(ObjectVersion, String)>> {
        let mut refused = Vec::new();
        for version in versions {
            let id = version.version_id.as_deref();
            match self.delete_object(bucket, &version.key, id) {
                Ok(_) => {}
                Err(error @ BucketError::NoSuchBucket(_)) => {
                    return Err(failure("s3:DeleteObject", bucket, error));
                }
                Err(error) => refused.push((version.clone(), error.to_string())),
            }
        }
        Ok(refused)
    }

    fn url(&self, bucket: &str, key: &str) -> String {
        Buckets::locator(bucket, key)
    }
}

fn summary(info: ObjectInfo) -> ObjectSummary {
    ObjectSummary {
        key: info.key,
        size: info.size,
        etag: Some(info.etag.trim_matches('"').to_owned()),
        metadata: info.metadata.user,
    }
}

/// As a listing shows it.
fn listed(info: ObjectInfo) -> ObjectSummary {
    ObjectSummary {
        metadata: std::collections::BTreeMap::new(),
        ..summary(info)
    }
}

fn failure(action: &'static str, bucket: &str, error: BucketError) -> CloudError {
    let (kind, code) = match &error {
        BucketError::NoSuchBucket(_) => (CloudErrorKind::NotFound, Some("NoSuchBucket")),
        BucketError::KeyTooLong => (CloudErrorKind::Invalid, Some("KeyTooLongError")),
        _ => (CloudErrorKind::Other, None),
    };
    let failure = CloudError::new(action, bucket, kind, error.to_string());
    match code {
        Some(code) => failure.with_code(code),
        None => failure.with_source(error),
    }
}
