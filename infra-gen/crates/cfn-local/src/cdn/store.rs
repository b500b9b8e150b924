//! The cache of a distribution.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use moka::sync::Cache;

use super::freshness::Lifetime;

/// Bytes a distribution keeps; what was not asked for longest goes first.
const CAPACITY: u64 = 128 * 1024 * 1024;

/// What tells two requests apart.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Key {
    pub path: String,
    /// The query strings of the policy.
    pub query: String,
    /// The headers, cookies and encodings of the policy.
    pub rest: String,
}

/// An answer that is kept.
#[derive(Debug)]
pub(super) struct Stored {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
    pub since: SystemTime,
    pub lifetime: Lifetime,
}

impl Stored {
    /// How long it has been kept.
    pub fn age(&self, now: SystemTime) -> Duration {
        now.duration_since(self.since).unwrap_or_default()
    }

    /// Whether it may be served without asking the origin.
    pub fn is_fresh(&self, now: SystemTime) -> bool {
        self.age(now) < self.lifetime.fresh
    }

    /// Whether it may be served while the origin is asked.
    pub fn is_served_stale(&self, now: SystemTime) -> bool {
        self.age(now) < self.lifetime.fresh + self.lifetime.while_revalidating
    }
}

/// The cache.
#[derive(Clone)]
pub(super) struct Store(Cache<Key, Arc<Stored>>);

impl Store {
    pub fn new() -> Store {
        let weight = |key: &Key, stored: &Arc<Stored>| {
            let size = key.path.len() + key.query.len() + key.rest.len() + stored.body.len();
            // Headers and book-keeping count about as much as this.
            u32::try_from(size + 1024).unwrap_or(u32::MAX)
        };
        Store(
            Cache::builder()
                .max_capacity(CAPACITY)
                .weigher(weight)
                .build(),
        )
    }

    pub fn get(&self, key: &Key) -> Option<Arc<Stored>> {
        self.0.get(key)
    }

    pub fn put(&self, key: Key, stored: Arc<Stored>) {
        self.0.insert(key, stored);
    }

    /// Forgets what paths mean. A path means the object with exactly its query
    /// string; a `*` at the end, all that begins so.
    /// <https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/invalidation-specifying-objects.html>
    pub fn invalidate(&self, paths: &[String]) {
        for (key, _) in &self.0 {
            let object = match key.query.is_empty() {
                true => key.path.clone(),
                false => format!("{}?{}", key.path, key.query),
            };
            let meant = paths.iter().any(|path| {
                let path = format!("/{}", path.trim_start_matches('/'));
                match path.strip_suffix('*') {
                    Some(prefix) => object.starts_with(prefix),
                    None => path == object,
                }
            });
            if meant {
                self.0.invalidate(key.as_ref());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left(invalidated: &str) -> Vec<String> {
        let store = Store::new();
        for (path, query) in [("/a", ""), ("/a", "q=1"), ("/a/b", ""), ("/c", "")] {
            let key = Key {
                path: path.to_owned(),
                query: query.to_owned(),
                rest: String::new(),
            };
            let stored = Stored {
                status: StatusCode::OK,
                headers: HeaderMap::new(),
                body: Bytes::new(),
                since: SystemTime::UNIX_EPOCH,
                lifetime: Lifetime::default(),
            };
            store.put(key, Arc::new(stored));
        }
        store.invalidate(&[invalidated.to_owned()]);
        let mut left: Vec<String> = store
            .0
            .iter()
            .map(|(key, _)| format!("{} {}", key.path, key.query).trim().to_owned())
            .collect();
        left.sort();
        left
    }

    #[test]
    fn a_path_means_the_object_without_a_query() {
        assert_eq!(left("/a"), ["/a q=1", "/a/b", "/c"]);
        assert_eq!(left("/a?q=1"), ["/a", "/a/b", "/c"]);
    }

    #[test]
    fn a_star_means_all_that_begins_so() {
        assert_eq!(left("/a*"), ["/c"]);
        assert_eq!(left("/a/*"), ["/a", "/a q=1", "/c"]);
        assert_eq!(left("/*"), Vec::<String>::new());
    }
}
