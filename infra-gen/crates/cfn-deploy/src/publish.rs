//! A site from folders to a bucket.
//!
//! Files below `assets/` are published below `assets/<hash>/`, where the hash
//! is that of all of them, and are cached for ever; references to `/assets/…`
//! in texts are rewritten to match. All other files, the pages, keep their
//! names and are asked for anew each time. Assets go first, so that no page
//! ever refers to something that is not there; the assets of earlier releases
//! stay for those who still have an old page open.

mod folder;
mod release;
mod rewrite;

use std::collections::{BTreeMap, BTreeSet};

use futures::{StreamExt, TryStreamExt, stream};

use crate::cloud::{Cloud, CloudError, PutObject};
use crate::digest;
use crate::event::{DeployEvent, Events};

pub use folder::{FolderError, Mount, SiteFile, read};
pub use release::{Release, ReleaseObject};

/// How many requests are made at a time.
const PARALLEL: usize = 8;

/// More paths than this are invalidated as one, `/*`.
const INVALIDATION_LIMIT: usize = 1000;

/// The metadata that tells whether an object is up to date.
const FINGERPRINT: &str = "fingerprint";

/// Where a site is published.
#[derive(Debug, Clone, Copy)]
pub struct Destination<'a> {
    /// The bucket.
    pub bucket: &'a str,
    /// The distribution that caches it.
    pub distribution: &'a str,
}

/// What a publication did.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize)]
pub struct Published {
    /// Keys uploaded.
    pub uploaded: Vec<String>,
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

/// What has to be done for a release, given what is in the bucket.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Todo<'r> {
    assets: Vec<&'r ReleaseObject>,
    pages: Vec<&'r ReleaseObject>,
    unchanged: usize,
    invalidate: Vec<String>,
}

/// What the bucket holds of a release: keys of assets, and fingerprints of
/// pages (absent for a page stored by somebody else).
#[derive(Debug, Clone, Default)]
struct Present {
    assets: BTreeSet<String>,
    pages: BTreeMap<String, Option<String>>,
}

/// Publishes a release: uploads what changed and invalidates the pages that
/// were overwritten. Where nothing was overwritten, as in a new bucket,
/// nothing is invalidated.
pub async fn publish(
    cloud: &dyn Cloud,
    destination: Destination<'_>,
    release: &Release,
    events: &Events,
) -> Result<Published, PublishError> {
    let bucket = destination.bucket;
    let present =
        present(cloud, bucket, release)
            .await
            .map_err(|source| PublishError::Compare {
                bucket: bucket.to_owned(),
                source,
            })?;
    let todo = todo(release, &present);
    let all = || todo.assets.iter().chain(&todo.pages);
    events.send(DeployEvent::UploadStarted {
        bucket: bucket.to_owned(),
        files: all().count(),
        unchanged: todo.unchanged,
        bytes: all().map(|object| object.body.len() as u64).sum(),
    });
    upload(cloud, bucket, &todo.assets, events).await?;
    upload(cloud, bucket, &todo.pages, events).await?;

    if !todo.invalidate.is_empty() {
        let distribution = destination.distribution;
        let reference = reference(&todo.pages);
        cloud
            .invalidate(distribution, &todo.invalidate, &reference)
            .await
            .map_err(|source| PublishError::Invalidate {
                distribution: distribution.to_owned(),
                source,
            })?;
        events.send(DeployEvent::Invalidated {
            distribution: distribution.to_owned(),
            paths: todo.invalidate.len(),
        });
    }
    Ok(Published {
        uploaded: all().map(|object| object.key.clone()).collect(),
        unchanged: todo.unchanged,
        invalidated: todo.invalidate,
    })
}

async fn present(
    objects: &dyn Cloud,
    bucket: &str,
    release: &Release,
) -> Result<Present, CloudError> {
    let mut present = Present::default();
    let mut page = None;
    loop {
        let got = objects
            .list(bucket, &release.asset_prefix(), page.as_deref())
            .await?;
        present
            .assets
            .extend(got.objects.into_iter().map(|o| o.key));
        page = got.next;
        if page.is_none() {
            break;
        }
    }
    present.pages = stream::iter(release.pages())
        .map(|object| async move {
            let found = objects.head(bucket, &object.key).await?;
            Ok(found.map(|mut found| (object.key.clone(), found.metadata.remove(FINGERPRINT))))
        })
        .buffer_unordered(PARALLEL)
        .try_filter_map(|page| async move { Ok(page) })
        .try_collect()
        .await?;
    Ok(present)
}

fn todo<'r>(release: &'r Release, present: &Present) -> Todo<'r> {
    let mut todo = Todo::default();
    for asset in release.assets() {
        match present.assets.contains(&asset.key) {
            true => todo.unchanged += 1,
            false => todo.assets.push(asset),
        }
    }
    let mut stale = Vec::new();
    for page in release.pages() {
        match present.pages.get(&page.key) {
            Some(Some(fingerprint)) if *fingerprint == page.fingerprint() => todo.unchanged += 1,
            found => {
                todo.pages.push(page);
                if found.is_some() {
                    stale.extend(page.addresses());
                }
            }
        }
    }
    todo.invalidate = match stale.len() > INVALIDATION_LIMIT {
        true => vec!["/*".to_owned()],
        false => stale,
    };
    todo
}

async fn upload(
    cloud: &dyn Cloud,
    bucket: &str,
    objects: &[&ReleaseObject],
    events: &Events,
) -> Result<(), PublishError> {
    stream::iter(objects)
        .map(|object| async move {
            let metadata = BTreeMap::from([(FINGERPRINT.to_owned(), object.fingerprint())]);
            let put = PutObject {
                bucket: bucket.to_owned(),
                key: object.key.clone(),
                body: object.body.clone(),
                sha256: digest::sha256(&object.body),
                content_type: object.content_type.clone(),
                cache_control: Some(object.cache_control.to_owned()),
                metadata,
            };
            cloud
                .put(put)
                .await
                .map_err(|source| PublishError::Upload {
                    key: object.key.clone(),
                    source,
                })?;
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

/// Names an invalidation by the pages it is for: tried again after a lost
/// connection, it is the same one.
fn reference(pages: &[&ReleaseObject]) -> String {
    let fingerprints: Vec<String> = pages.iter().map(|page| page.fingerprint()).collect();
    digest::hex(&digest::sha256(fingerprints.concat().as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn release(page: &str, asset: &str) -> Release {
        let file = |path: &str, body: &str| SiteFile {
            path: path.to_owned(),
            body: body.as_bytes().to_vec(),
        };
        Release::new(vec![
            file("index.html", page),
            file("cart/index.html", "cart"),
            file("assets/x.css", asset),
        ])
    }

    /// A bucket that holds exactly a release.
    fn holding(release: &Release) -> Present {
        Present {
            assets: release.assets().map(|asset| asset.key.clone()).collect(),
            pages: release
                .pages()
                .map(|page| (page.key.clone(), Some(page.fingerprint())))
                .collect(),
        }
    }

    fn keys(objects: &[&ReleaseObject]) -> Vec<String> {
        objects.iter().map(|object| object.key.clone()).collect()
    }

    #[test]
    fn an_empty_bucket_gets_everything_and_no_invalidation() {
        let release = release("home", "css");
        let todo = todo(&release, &Present::default());
        assert_eq!((todo.assets.len(), todo.pages.len()), (1, 2));
        assert!(todo.invalidate.is_empty());
    }

    #[test]
    fn a_second_publication_uploads_nothing() {
        let release = release("home", "css");
        let todo = todo(&release, &holding(&release));
        assert!(todo.assets.is_empty() && todo.pages.is_empty() && todo.invalidate.is_empty());
        assert_eq!(todo.unchanged, 3);
    }

    #[test]
    fn only_the_page_that_changed_is_uploaded_and_invalidated() {
        let (old, new) = (release("home", "css"), release("new home", "css"));
        let todo = todo(&new, &holding(&old));
        assert!(todo.assets.is_empty());
        assert_eq!(keys(&todo.pages), ["index.html"]);
        assert_eq!(todo.invalidate, ["/index.html", "/"]);
    }

    #[test]
    fn a_changed_asset_makes_a_new_folder_of_assets() {
        let (old, new) = (release("home", "css"), release("home", "new css"));
        let todo = todo(&new, &holding(&old));
        assert_eq!(todo.assets.len(), 1);
        assert_ne!(old.asset_prefix(), new.asset_prefix());
        assert!(todo.pages.is_empty(), "no page refers to it");
    }

    #[test]
    fn a_page_somebody_else_stored_is_overwritten() {
        let release = release("home", "css");
        let mut present = holding(&release);
        present.pages.insert("index.html".to_owned(), None);
        assert_eq!(keys(&todo(&release, &present).pages), ["index.html"]);
    }
}
