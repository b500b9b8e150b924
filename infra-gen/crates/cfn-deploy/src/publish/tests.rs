//! Publications into a store in memory.

use super::*;
use crate::scripted::Store;

fn release(files: &[(&str, &str)]) -> Release {
    let file = |(path, body): &(&str, &str)| SiteFile {
        path: (*path).to_owned(),
        body: body.as_bytes().to_vec(),
    };
    Release::new(files.iter().map(file).collect())
}

async fn published(store: &Store, release: &Release) -> Result<Published, PublishError> {
    let destination = Destination {
        bucket: "bucket",
        distribution: "distribution",
        nonce: "nonce",
        keep_assets: Duration::from_secs(30 * 24 * 3600),
    };
    publish(store, destination, release, &Events::none()).await
}

const ASSETS: [(&str, &str); 3] = [
    ("assets/a.css", "a"),
    ("assets/b.js", "b"),
    ("assets/c.js", "c"),
];

fn site(home: &str) -> Release {
    let mut files = ASSETS.to_vec();
    files.push(("index.html", home));
    release(&files)
}

#[tokio::test]
async fn pages_follow_their_assets_and_the_manifest_comes_last() {
    let store = Store::default();
    published(&store, &site("home")).await.unwrap();
    let done = store.done();
    assert_eq!(done.len(), 5);
    assert!(done[..3].iter().all(|key| key.starts_with("assets/")));
    assert_eq!(done[3..], ["index.html", ".release.json"]);
}

#[tokio::test]
async fn the_same_site_again_touches_nothing() {
    let store = Store::default();
    published(&store, &site("home")).await.unwrap();
    store.done();
    let again = published(&store, &site("home")).await.unwrap();
    assert_eq!((again.uploaded.len(), again.unchanged), (0, 4));
    assert!(store.done().is_empty());
}

#[tokio::test]
async fn an_interrupted_publication_is_finished_by_the_next_one() {
    let store = Store::default();
    published(&store, &site("home")).await.unwrap();
    store.done();
    // The new page is up, but the invalidation and the manifest are not.
    store.break_key(Some(".release.json"));
    published(&store, &site("new")).await.unwrap_err();
    store.break_key(None);
    store.done();
    published(&store, &site("new")).await.unwrap();
    assert_eq!(
        store.done(),
        ["index.html", "invalidate /index.html /", ".release.json"]
    );
}

#[tokio::test]
async fn the_assets_of_the_release_before_stay() {
    let store = Store::default();
    let old = release(&[("assets/a.css", "old")]);
    let new = release(&[("assets/a.css", "new")]);
    published(&store, &old).await.unwrap();
    let second = published(&store, &new).await.unwrap();
    assert!(second.deleted.is_empty() && second.invalidated.is_empty());
    let key = old.assets().next().unwrap().key.clone();
    assert!(
        crate::cloud::Objects::head(&store, "bucket", &key)
            .await
            .unwrap()
            .is_some()
    );
}
