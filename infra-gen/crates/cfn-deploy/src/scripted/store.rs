//! An object store in memory that keeps every version and turns small pages.

use std::collections::BTreeMap;
use std::sync::Mutex;

use async_trait::async_trait;

use crate::cloud::{
    Cdn, CloudError, CloudErrorKind, CloudResult, ObjectPage, ObjectSummary, ObjectVersion,
    Objects, PutObject, VersionPage,
};

/// How many entries a page has.
const PAGE: usize = 2;

/// Bodies by key and version; `None` is a delete marker.
type Versions = BTreeMap<(String, String), Option<Vec<u8>>>;

/// Buckets, and the order in which objects were put into them.
#[derive(Default)]
pub(crate) struct Store {
    objects: Mutex<Versions>,
    /// Keys as they were put, and what was invalidated.
    done: Mutex<Vec<String>>,
    /// Keys that refuse to be deleted.
    held: Vec<String>,
    /// A key that cannot be put.
    broken: Mutex<Option<String>>,
}

impl Store {
    /// A store with these versions of keys.
    pub(crate) fn holding(versions: &[(&str, &str)]) -> Store {
        let store = Store::default();
        let mut objects = store.objects.lock().unwrap();
        for (key, version) in versions {
            let body = (!version.starts_with("marker")).then(Vec::new);
            objects.insert(((*key).to_owned(), (*version).to_owned()), body);
        }
        drop(objects);
        store
    }

    /// The same with a key that refuses to be deleted.
    pub(crate) fn held(mut self, key: &str) -> Store {
        self.held.push(key.to_owned());
        self
    }

    /// Lets the upload of a key fail from now on, or no more.
    pub(crate) fn break_key(&self, key: Option<&str>) {
        *self.broken.lock().unwrap() = key.map(str::to_owned);
    }

    /// What was put and invalidated since the last time this was asked.
    pub(crate) fn done(&self) -> Vec<String> {
        std::mem::take(&mut *self.done.lock().unwrap())
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.objects.lock().unwrap().is_empty()
    }

    fn latest(&self, key: &str) -> Option<Vec<u8>> {
        let objects = self.objects.lock().unwrap();
        let mut versions = objects.iter().filter(|((of, _), _)| of == key);
        versions.next_back()?.1.clone()
    }
}

#[async_trait]
impl Objects for Store {
    async fn head(&self, _: &str, key: &str) -> CloudResult<Option<ObjectSummary>> {
        Ok(self.latest(key).map(|body| ObjectSummary {
            key: key.to_owned(),
            size: body.len() as u64,
            ..ObjectSummary::default()
        }))
    }

    async fn put(&self, object: PutObject) -> CloudResult<()> {
        assert_eq!(object.sha256, crate::digest::sha256(&object.body));
        if *self.broken.lock().unwrap() == Some(object.key.clone()) {
            let kind = CloudErrorKind::Unreachable;
            return Err(CloudError::new("s3:PutObject", object.key, kind, ""));
        }
        self.done.lock().unwrap().push(object.key.clone());
        let mut objects = self.objects.lock().unwrap();
        let version = format!("{:09}", objects.len());
        objects.insert((object.key, version), Some(object.body));
        Ok(())
    }

    async fn get(&self, _: &str, key: &str) -> CloudResult<Vec<u8>> {
        let missing = CloudErrorKind::NotFound;
        self.latest(key)
            .ok_or_else(|| CloudError::new("s3:GetObject", key, missing, ""))
    }

    async fn list(&self, _: &str, prefix: &str, page: Option<&str>) -> CloudResult<ObjectPage> {
        let objects = self.objects.lock().unwrap();
        let mut keys: Vec<_> = objects
            .keys()
            .map(|(key, _)| key.clone())
            .filter(|key| key.starts_with(prefix) && page.is_none_or(|after| key.as_str() > after))
            .collect();
        keys.dedup();
        drop(objects);
        keys.retain(|key| self.latest(key).is_some());
        let next = (keys.len() > PAGE).then(|| keys[PAGE - 1].clone());
        keys.truncate(PAGE);
        Ok(ObjectPage {
            objects: keys
                .into_iter()
                .map(|key| ObjectSummary {
                    etag: self.latest(&key).map(|body| crate::digest::md5(&body)),
                    key,
                    ..ObjectSummary::default()
                })
                .collect(),
            next,
        })
    }

    async fn versions(&self, _: &str, page: Option<&VersionPage>) -> CloudResult<VersionPage> {
        let after =
            page.and_then(|page| Some((page.next_key.clone()?, page.next_version.clone()?)));
        let objects = self.objects.lock().unwrap();
        let mut found: Vec<_> = objects
            .keys()
            .filter(|at| after.as_ref().is_none_or(|after| *at > after))
            .cloned()
            .collect();
        let more = found.len() > PAGE;
        found.truncate(PAGE);
        let last = found.last().cloned().filter(|_| more);
        Ok(VersionPage {
            versions: found
                .into_iter()
                .map(|(key, version)| ObjectVersion {
                    key,
                    version_id: Some(version),
                })
                .collect(),
            next_key: last.as_ref().map(|(key, _)| key.clone()),
            next_version: last.map(|(_, version)| version),
        })
    }

    async fn delete(
        &self,
        _: &str,
        versions: &[ObjectVersion],
    ) -> CloudResult<Vec<(ObjectVersion, String)>> {
        let mut objects = self.objects.lock().unwrap();
        let mut refused = Vec::new();
        for version in versions {
            if self.held.contains(&version.key) {
                refused.push((version.clone(), "legal hold".to_owned()));
                continue;
            }
            match &version.version_id {
                Some(id) => {
                    objects.remove(&(version.key.clone(), id.clone()));
                }
                None => {
                    let marker = format!("{:09}", objects.len());
                    objects.insert((version.key.clone(), marker), None);
                }
            }
        }
        Ok(refused)
    }

    fn url(&self, bucket: &str, key: &str) -> String {
        format!("https://{bucket}/{key}")
    }
}

#[async_trait]
impl Cdn for Store {
    async fn invalidate(&self, _: &str, paths: &[String], _: &str) -> CloudResult<String> {
        let line = format!("invalidate {}", paths.join(" "));
        self.done.lock().unwrap().push(line);
        Ok("invalidation".to_owned())
    }
}
