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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scripted::Store;

    #[tokio::test]
    async fn every_version_and_marker_goes_across_pages() {
        let store = Store::holding(&[
            ("a", "1"),
            ("a", "2"),
            ("a", "marker"),
            ("b", "1"),
            ("c", "marker"),
        ]);
        assert!(is_filled(&store, "bucket").await.unwrap());
        empty(&store, "bucket", &Events::none()).await.unwrap();
        assert!(store.is_empty());
        assert!(!is_filled(&store, "bucket").await.unwrap());
    }

    #[tokio::test]
    async fn an_object_that_may_not_go_is_named() {
        let store = Store::holding(&[("a", "1"), ("b", "1")]).held("b");
        let refused = empty(&store, "bucket", &Events::none()).await;
        assert_eq!(
            refused.unwrap_err().to_string(),
            "1 objects of bucket `bucket` cannot be deleted; the first, `b`: legal hold"
        );
    }
}
