//! Emptying a bucket: every version and every delete marker.

use super::DestroyError;
use crate::cloud::{CloudErrorKind, CloudResult, Objects, VersionPage};
use crate::event::{DeployEvent, Events};

/// How many versions one request deletes.
const BATCH: usize = 1000;

/// Whether a bucket holds anything, if only a delete marker.
pub(super) async fn is_filled(
    objects: &(impl Objects + ?Sized),
    bucket: &str,
) -> CloudResult<bool> {
    match objects.versions(bucket, None).await {
        Ok(page) => Ok(!page.versions.is_empty()),
        Err(error) if error.kind == CloudErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// Deletes everything in a bucket. A bucket that is gone is empty.
pub(super) async fn empty(
    objects: &(impl Objects + ?Sized),
    bucket: &str,
    events: &Events,
) -> Result<(), DestroyError> {
    let failed = |source| DestroyError::Empty {
        bucket: bucket.to_owned(),
        source,
    };
    let mut deleted = 0;
    let mut page = VersionPage::default();
    loop {
        page = match objects.versions(bucket, Some(&page)).await {
            Ok(page) => page,
            Err(error) if error.kind == CloudErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(failed(error)),
        };
        for batch in page.versions.chunks(BATCH) {
            let refused = objects.delete(bucket, batch).await.map_err(failed)?;
            if let Some((version, reason)) = refused.first() {
                return Err(DestroyError::Undeletable {
                    bucket: bucket.to_owned(),
                    count: refused.len(),
                    key: version.key.clone(),
                    reason: reason.clone(),
                });
            }
            deleted += batch.len();
            events.send(DeployEvent::BucketEmptied {
                bucket: bucket.to_owned(),
                deleted,
            });
        }
        if page.next_key.is_none() {
            return Ok(());
        }
    }
}
