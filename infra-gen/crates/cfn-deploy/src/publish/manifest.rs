//! What was published last, kept in the bucket itself.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Release;
use crate::cloud::{CloudError, CloudErrorKind, Objects, PutObject};
use crate::digest;

/// Where it is kept. It tells no more than what anyone can fetch.
const KEY: &str = ".release.json";

const VERSION: u32 = 1;

/// The pages of the release that was published last.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(super) struct Manifest {
    version: u32,
    /// Fingerprints by key.
    pub(super) pages: BTreeMap<String, String>,
    /// Hashes of earlier releases whose assets are still there, with the
    /// seconds since 1970 at which another release took their place.
    #[serde(default)]
    pub(super) retired: BTreeMap<String, u64>,
}

impl Manifest {
    /// The pages of a release, and those of the one before that it keeps.
    pub(super) fn of(
        release: &Release,
        before: &Manifest,
        retired: BTreeMap<String, u64>,
    ) -> Manifest {
        let kept = before.pages.iter().filter(|(key, _)| release.keeps(key));
        let own = release
            .pages()
            .map(|page| (page.key.clone(), page.fingerprint()));
        Manifest {
            version: VERSION,
            pages: kept
                .map(|(key, fingerprint)| (key.clone(), fingerprint.clone()))
                .chain(own)
                .collect(),
            retired,
        }
    }

    /// Reads it; a bucket without one, or with one of another version, counts
    /// as never published to.
    pub(super) async fn load(
        objects: &(impl Objects + ?Sized),
        bucket: &str,
    ) -> Result<Manifest, CloudError> {
        match objects.get(bucket, KEY).await {
            Ok(body) => Ok(Manifest::parse(&body).unwrap_or_default()),
            Err(error) if error.kind == CloudErrorKind::NotFound => Ok(Manifest::default()),
            Err(error) => Err(error),
        }
    }

    fn parse(body: &[u8]) -> Option<Manifest> {
        let manifest: Manifest = serde_json::from_slice(body).ok()?;
        (manifest.version == VERSION).then_some(manifest)
    }

    pub(super) fn object(&self, bucket: &str) -> PutObject {
        let body = serde_json::to_vec(self).expect("a map of texts is always JSON");
        PutObject {
            bucket: bucket.to_owned(),
            key: KEY.to_owned(),
            sha256: digest::sha256(&body),
            body,
            content_type: "application/json".to_owned(),
            cache_control: Some("no-store".to_owned()),
            metadata: BTreeMap::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let manifest = Manifest {
            version: VERSION,
            pages: BTreeMap::from([("index.html".to_owned(), "f".to_owned())]),
            retired: BTreeMap::from([("0123456789abcdef".to_owned(), 1)]),
        };
        assert_eq!(Manifest::parse(&manifest.object("b").body), Some(manifest));
    }

    #[test]
    fn what_somebody_else_wrote_counts_as_nothing() {
        assert_eq!(Manifest::parse(b"{\"version\":2,\"pages\":{}}"), None);
        assert_eq!(Manifest::parse(b"<html>"), None);
    }
}
