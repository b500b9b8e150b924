//! A site from folders to a bucket.
//!
//! Files below `assets/` are published below `assets/<hash>/`, where the hash
//! is that of all of them, and are cached for ever; references to `/assets/…`
//! in texts are rewritten to match. All other files, the pages, keep their
//! names and are asked for anew each time. Assets go first, so that no page
//! ever refers to something that is not there; the assets of earlier releases
//! stay for those who still have an old page open, for as long as asked. Pages
//! that are no longer part of the site are deleted. What somebody else changed
//! in the bucket is told, and published again.
//!
//! What was published is written down last, in an object of its own. After an
//! interruption it still tells of the release before, and the next publication
//! does again what may not have been finished, invalidation included.

mod folder;
mod manifest;
mod release;
mod rewrite;
mod todo;

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use futures::{StreamExt, TryStreamExt, stream};

use crate::cloud::{Cdn, CloudError, CloudErrorKind, ObjectVersion, Objects, PutObject};
use crate::digest;
use crate::event::{DeployEvent, Events};

pub use folder::{FolderError, Mount, SiteFile, read};
pub use release::{Release, ReleaseObject};

use manifest::Manifest;
use todo::{Keeping, There, todo};

/// How many requests are made at a time.
const PARALLEL: usize = 8;

/// Where a site is published.
#[derive(Debug, Clone, Copy)]
pub struct Destination<'a> {
    /// The bucket.
    pub bucket: &'a str,
    /// The distribution that caches it.
    pub distribution: &'a str,
    /// Letters and digits that name this run's invalidation.
    pub nonce: &'a str,
    /// How long the assets of earlier releases stay.
    pub keep_assets: Duration,
}

/// What a publication did.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize)]
pub struct Published {
    /// Keys uploaded.
    pub uploaded: Vec<String>,
    /// Those of them that somebody else had changed or deleted.
    pub altered: Vec<String>,
    /// Keys deleted: pages that are gone, assets of earlier releases.
    pub deleted: Vec<String>,
    /// How many objects were there already.
    pub unchanged: usize,
    /// Paths invalidated.
    pub invalidated: Vec<String>,
}

/// Why a site was not published, or only in part; publishing again goes on.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PublishError {
    /// What is there already cannot be told.
    #[error("cannot compare the site with bucket `{bucket}`")]
    Compare {
        /// The bucket.
        bucket: String,
        /// What failed.
        #[source]
        source: CloudError,
    },
    /// A file could not be uploaded.
    #[error("cannot upload `{key}`")]
    Upload {
        /// Its key.
        key: String,
        /// What failed.
        #[source]
        source: CloudError,
    },
    /// Pages that are no longer part of the site could not be deleted.
    #[error("cannot delete old pages from bucket `{bucket}`")]
    Delete {
        /// The bucket.
        bucket: String,
        /// What failed.
        #[source]
        source: CloudError,
    },
    /// The site is uploaded, but old pages may still be cached.
    #[error("cannot invalidate the changed pages of distribution `{distribution}`")]
    Invalidate {
        /// The distribution.
        distribution: String,
        /// What failed.
        #[source]
        source: CloudError,
    },
}

/// Publishes a release: uploads what changed, deletes what is gone, and
/// invalidates the pages that were overwritten or deleted. In a new bucket
/// nothing is invalidated.
pub async fn publish<C: Objects + Cdn + ?Sized>(
    cloud: &C,
    destination: Destination<'_>,
    release: &Release,
    events: &Events,
) -> Result<Published, PublishError> {
    let bucket = destination.bucket;
    let compare = |source| PublishError::Compare {
        bucket: bucket.to_owned(),
        source,
    };
    let (there, manifest) =
        tokio::try_join!(there(cloud, bucket), Manifest::load(cloud, bucket)).map_err(compare)?;
    let keeping = Keeping {
        now: SystemTime::now(),
        assets: destination.keep_assets,
    };
    let todo = todo(release, &there, &manifest, keeping);
    let all = || todo.assets.iter().chain(&todo.pages);
    events.send(DeployEvent::UploadStarted {
        bucket: bucket.to_owned(),
        files: all().count(),
        unchanged: todo.unchanged,
        bytes: all().map(|object| object.body.len() as u64).sum(),
    });
    upload(cloud, bucket, &todo.assets, events).await?;
    upload(cloud, bucket, &todo.pages, events).await?;
    let deleted = [todo.gone, todo.expired].concat();
    delete(cloud, bucket, &deleted).await?;
    if !todo.invalidate.is_empty() {
        invalidate(cloud, destination, &todo.invalidate, events).await?;
    }
    let now = Manifest::of(release, &manifest, todo.retired);
    if now != manifest || !todo.pages.is_empty() {
        put(cloud, now.object(bucket)).await?;
    }
    Ok(Published {
        uploaded: all().map(|object| object.key.clone()).collect(),
        altered: todo.altered,
        deleted,
        unchanged: todo.unchanged,
        invalidated: todo.invalidate,
    })
}

/// What is in a bucket.
async fn there(cloud: &(impl Objects + ?Sized), bucket: &str) -> Result<There, CloudError> {
    let mut there = There::new();
    let mut page = None;
    loop {
        let got = cloud.list(bucket, "", page.as_deref()).await?;
        let objects = got.objects.into_iter();
        there.extend(objects.map(|object| (object.key, object.etag)));
        page = got.next;
        if page.is_none() {
            return Ok(there);
        }
    }
}

async fn upload(
    cloud: &(impl Objects + ?Sized),
    bucket: &str,
    objects: &[&ReleaseObject],
    events: &Events,
) -> Result<(), PublishError> {
    stream::iter(objects)
        .map(|object| async move {
            let request = PutObject {
                bucket: bucket.to_owned(),
                key: object.key.clone(),
                body: object.body.clone(),
                sha256: digest::sha256(&object.body),
                content_type: object.content_type.clone(),
                cache_control: Some(object.cache_control.to_owned()),
                metadata: BTreeMap::new(),
            };
            put(cloud, request).await?;
            events.send(DeployEvent::Uploaded {
                bucket: bucket.to_owned(),
                key: object.key.clone(),
                bytes: object.body.len() as u64,
            });
            Ok(())
        })
        .buffer_unordered(PARALLEL)
        .try_collect()
        .await
}

async fn put(cloud: &(impl Objects + ?Sized), object: PutObject) -> Result<(), PublishError> {
    let key = object.key.clone();
    let put = cloud.put(object).await;
    put.map_err(|source| PublishError::Upload { key, source })
}

/// Deletes pages by their present version: where versions are kept, an
/// engineer can bring them back.
async fn delete(
    cloud: &(impl Objects + ?Sized),
    bucket: &str,
    keys: &[String],
) -> Result<(), PublishError> {
    if keys.is_empty() {
        return Ok(());
    }
    let present: Vec<_> = keys
        .iter()
        .map(|key| ObjectVersion {
            key: key.clone(),
            version_id: None,
        })
        .collect();
    let failed = |source| PublishError::Delete {
        bucket: bucket.to_owned(),
        source,
    };
    for batch in present.chunks(1000) {
        let refused = cloud.delete(bucket, batch).await.map_err(failed)?;
        if let Some((version, reason)) = refused.into_iter().next() {
            let action = "s3:DeleteObject";
            let kind = CloudErrorKind::Other;
            return Err(failed(CloudError::new(action, version.key, kind, reason)));
        }
    }
    Ok(())
}

async fn invalidate(
    cloud: &(impl Cdn + ?Sized),
    destination: Destination<'_>,
    paths: &[String],
    events: &Events,
) -> Result<(), PublishError> {
    let Destination {
        distribution,
        nonce,
        ..
    } = destination;
    let begun = cloud.invalidate(distribution, paths, nonce).await;
    begun.map_err(|source| PublishError::Invalidate {
        distribution: distribution.to_owned(),
        source,
    })?;
    events.send(DeployEvent::Invalidated {
        distribution: distribution.to_owned(),
        paths: paths.len(),
    });
    Ok(())
}

#[cfg(test)]
mod tests;
