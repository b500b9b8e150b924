//! Archives to the bucket CloudFormation takes them from.

use std::collections::BTreeMap;

use futures::{StreamExt, TryStreamExt, stream};

use crate::archive::{Archive, ArchiveError};
use crate::cloud::{CloudError, Objects, PutObject};
use crate::event::{DeployEvent, Events};

/// How many requests are made at a time.
const PARALLEL: usize = 4;

/// An archive could not be brought to its place.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum UploadError {
    /// There is no such archive any more.
    #[error(transparent)]
    Archive(#[from] ArchiveError),
    /// It does not arrive.
    #[error("cannot upload the archive of `{function}`")]
    Refused {
        /// The function.
        function: String,
        /// What failed.
        #[source]
        source: CloudError,
    },
}

/// Uploads the archives that are not there yet; returns how many those were.
/// An archive is named by its content: what is there is right.
pub async fn upload(
    objects: &dyn Objects,
    bucket: &str,
    archives: &[Archive],
    events: &Events,
) -> Result<usize, UploadError> {
    let failed = |archive: &Archive, source| UploadError::Refused {
        function: archive.function.clone(),
        source,
    };
    let missing: Vec<&Archive> = stream::iter(archives)
        .map(|archive| async move {
            match objects.head(bucket, &archive.key()).await {
                Ok(None) => Ok(Some(archive)),
                Ok(Some(_)) => Ok(None),
                Err(error) => Err(failed(archive, error)),
            }
        })
        .buffered(PARALLEL)
        .try_filter_map(|archive| async move { Ok(archive) })
        .try_collect()
        .await?;

    events.send(DeployEvent::UploadStarted {
        bucket: bucket.to_owned(),
        files: missing.len(),
        unchanged: archives.len() - missing.len(),
        bytes: missing.iter().map(|archive| archive.size).sum(),
    });
    stream::iter(&missing)
        .map(|archive| async move {
            let key = archive.key();
            let reading = (*archive).clone();
            let body = tokio::task::spawn_blocking(move || reading.bytes());
            let object = PutObject {
                bucket: bucket.to_owned(),
                key: key.clone(),
                body: body.await.expect("reading does not panic")?,
                sha256: archive.sha256,
                content_type: "application/zip".to_owned(),
                cache_control: None,
                metadata: BTreeMap::new(),
            };
            let put = objects.put(object).await;
            put.map_err(|error| failed(archive, error))?;
            events.send(DeployEvent::Uploaded {
                bucket: bucket.to_owned(),
                key,
                bytes: archive.size,
            });
            Ok::<_, UploadError>(())
        })
        .buffer_unordered(PARALLEL)
        .try_collect::<()>()
        .await?;
    Ok(missing.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::archive::Compression;
    use crate::scripted::Store;

    #[tokio::test]
    async fn an_archive_that_is_there_is_not_uploaded_again() {
        let archives = [
            Archive::new("f", b"one", Compression::Small).unwrap(),
            Archive::new("g", b"two", Compression::Small).unwrap(),
        ];
        let store = Store::default();
        let events = Events::none();
        let send = || upload(&store, "bucket", &archives, &events);
        assert_eq!(send().await.unwrap(), 2);
        assert_eq!(store.done().len(), 2);
        assert_eq!(send().await.unwrap(), 0);
        assert!(store.done().is_empty());
    }

    #[tokio::test]
    async fn a_failed_upload_names_its_function() {
        let archive = Archive::new("f", b"one", Compression::Small).unwrap();
        let store = Store::default();
        store.break_key(Some(&archive.key()));
        let failed = upload(&store, "bucket", &[archive], &Events::none()).await;
        assert_eq!(
            failed.unwrap_err().to_string(),
            "cannot upload the archive of `f`"
        );
    }
}
