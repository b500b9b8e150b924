//! What has to be done for a release, given what was published before.

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::manifest::Manifest;
use super::release::{ASSETS, addresses};
use super::{Release, ReleaseObject};

/// More paths than this are invalidated as one, `/*`: of the first thousand a
/// month none is billed.
const INVALIDATION_LIMIT: usize = 1000;

/// What is in the bucket: entity tags by key.
pub(super) type There = BTreeMap<String, Option<String>>;

/// How long the assets of earlier releases stay, seen from now.
#[derive(Debug, Clone, Copy)]
pub(super) struct Keeping {
    pub(super) now: SystemTime,
    pub(super) assets: Duration,
}

/// The steps from one release to the next.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Todo<'r> {
    pub(super) assets: Vec<&'r ReleaseObject>,
    pub(super) pages: Vec<&'r ReleaseObject>,
    /// Keys whose objects are not what was published: somebody changed or
    /// deleted them. They are among those above.
    pub(super) altered: Vec<String>,
    /// Keys of pages that go.
    pub(super) gone: Vec<String>,
    /// Keys of assets of earlier releases that have stayed long enough.
    pub(super) expired: Vec<String>,
    pub(super) unchanged: usize,
    pub(super) invalidate: Vec<String>,
    /// Earlier releases whose assets stay, and since when they are earlier ones.
    pub(super) retired: BTreeMap<String, u64>,
}

/// The steps to a release from a bucket with these objects, of which these
/// pages were published.
pub(super) fn todo<'r>(
    release: &'r Release,
    there: &There,
    before: &Manifest,
    keeping: Keeping,
) -> Todo<'r> {
    let mut todo = Todo::default();
    for asset in release.assets() {
        match Standing::of(asset, there) {
            Standing::Same => todo.unchanged += 1,
            // It may be that it was never uploaded.
            Standing::Missing => todo.assets.push(asset),
            Standing::Other => {
                todo.altered.push(asset.key.clone());
                todo.assets.push(asset);
            }
        }
    }
    let mut stale = Vec::new();
    for page in release.pages() {
        let published = before.pages.get(&page.key);
        match published {
            Some(fingerprint) if *fingerprint == page.fingerprint() => {
                if Standing::of(page, there) == Standing::Same {
                    todo.unchanged += 1;
                    continue;
                }
                todo.altered.push(page.key.clone());
                stale.extend(addresses(&page.key));
            }
            Some(_) => stale.extend(addresses(&page.key)),
            None => {}
        }
        todo.pages.push(page);
    }
    for key in before.pages.keys() {
        if !release.keeps(key) && !release.pages().any(|page| page.key == *key) {
            stale.extend(addresses(key));
            todo.gone.push(key.clone());
        }
    }
    todo.invalidate = match stale.len() > INVALIDATION_LIMIT {
        true => vec!["/*".to_owned()],
        false => stale,
    };
    retire(&mut todo, release, there, before, keeping);
    todo
}

/// What of earlier releases stays, and what goes.
fn retire(todo: &mut Todo<'_>, release: &Release, there: &There, before: &Manifest, k: Keeping) {
    let now = k.now.duration_since(UNIX_EPOCH).unwrap_or_default();
    let folder = |key: &str| {
        let (hash, _) = key.strip_prefix(ASSETS)?.split_once('/')?;
        Some(hash.to_owned())
    };
    let folders: BTreeSet<String> = there.keys().filter_map(|key| folder(key)).collect();
    for hash in folders.into_iter().filter(|hash| *hash != release.hash) {
        let since = before.retired.get(&hash).copied();
        let since = since.unwrap_or(now.as_secs());
        let age = now.as_secs().saturating_sub(since);
        let is_over = age >= k.assets.as_secs() && age > 0;
        match is_over && !release.keeps_any() {
            true => {
                let own = there
                    .keys()
                    .filter(|key| folder(key).as_ref() == Some(&hash));
                todo.expired.extend(own.cloned());
            }
            false => {
                todo.retired.insert(hash, since);
            }
        }
    }
}

/// An object beside what is in the bucket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    Same,
    Other,
    Missing,
}

impl Standing {
    fn of(object: &ReleaseObject, there: &There) -> Standing {
        match there.get(&object.key) {
            None => Standing::Missing,
            Some(Some(etag)) if *etag != object.etag() => Standing::Other,
            Some(_) => Standing::Same,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::publish::SiteFile;

    fn release(pages: &[(&str, &str)], asset: &str) -> Release {
        let file = |path: &str, body: &str| SiteFile {
            path: path.to_owned(),
            body: body.as_bytes().to_vec(),
        };
        let mut files: Vec<_> = pages.iter().map(|(path, body)| file(path, body)).collect();
        files.push(file("assets/x.css", asset));
        Release::new(files)
    }

    const HOME: (&str, &str) = ("index.html", "home");
    const CART: (&str, &str) = ("cart/index.html", "cart");

    const DAY: u64 = 24 * 3600;

    /// So many days after 1970, with assets that stay for thirty.
    fn on_day(day: u64) -> Keeping {
        Keeping {
            now: UNIX_EPOCH + Duration::from_secs(day * DAY),
            assets: Duration::from_secs(30 * DAY),
        }
    }

    /// A bucket to which a release was published.
    fn bucket(release: &Release) -> There {
        let objects = release.assets().chain(release.pages());
        objects
            .map(|object| (object.key.clone(), Some(object.etag())))
            .collect()
    }

    fn published(release: &Release) -> Manifest {
        Manifest::of(release, &Manifest::default(), BTreeMap::new())
    }

    /// The steps from a published release to the next.
    fn between<'r>(old: &Release, new: &'r Release) -> Todo<'r> {
        todo(new, &bucket(old), &published(old), on_day(1))
    }

    fn keys(objects: &[&ReleaseObject]) -> Vec<String> {
        objects.iter().map(|object| object.key.clone()).collect()
    }

    #[test]
    fn an_empty_bucket_gets_everything_and_no_invalidation() {
        let release = release(&[HOME, CART], "css");
        let todo = todo(&release, &There::new(), &Manifest::default(), on_day(1));
        assert_eq!((todo.assets.len(), todo.pages.len()), (1, 2));
        assert!(todo.invalidate.is_empty() && todo.gone.is_empty());
    }

    #[test]
    fn a_second_publication_uploads_nothing() {
        let release = release(&[HOME, CART], "css");
        let expected = Todo {
            unchanged: 3,
            ..Todo::default()
        };
        assert_eq!(between(&release, &release), expected);
    }

    #[test]
    fn only_the_page_that_changed_is_uploaded_and_invalidated() {
        let old = release(&[HOME, CART], "css");
        let new = release(&[("index.html", "new home"), CART], "css");
        let todo = between(&old, &new);
        assert!(todo.assets.is_empty());
        assert_eq!(keys(&todo.pages), ["index.html"]);
        assert_eq!(todo.invalidate, ["/index.html", "/"]);
    }

    #[test]
    fn a_changed_asset_makes_a_new_folder_of_assets() {
        let (old, new) = (release(&[HOME], "css"), release(&[HOME], "new css"));
        let todo = between(&old, &new);
        assert_eq!(keys(&todo.assets), [format!("assets/{}/x.css", new.hash)]);
        assert_ne!(old.hash, new.hash);
        assert!(todo.pages.is_empty(), "no page refers to it");
    }

    #[test]
    fn a_page_that_is_gone_is_deleted_and_invalidated() {
        let old = release(&[HOME, CART], "css");
        let new = release(&[HOME], "css");
        let todo = between(&old, &new);
        assert_eq!(todo.gone, ["cart/index.html"]);
        assert_eq!(todo.invalidate, ["/cart/index.html", "/cart/", "/cart"]);
    }

    #[test]
    fn pages_that_a_release_keeps_stay_and_are_remembered() {
        let old = release(&[HOME, CART], "css");
        let before = published(&old);
        let new = release(&[HOME], "css").keeping("cart/");
        let todo = between(&old, &new);
        assert!(todo.gone.is_empty() && todo.invalidate.is_empty());
        assert_eq!(Manifest::of(&new, &before, BTreeMap::new()), before);
    }

    #[test]
    fn a_thousand_changed_pages_are_invalidated_as_one() {
        let pages = |text| (0..600).map(move |n| (format!("{n}/index.html"), text));
        let of = |text: &'static str| {
            let files = pages(text).map(|(path, body)| SiteFile {
                path,
                body: body.into(),
            });
            Release::new(files.collect())
        };
        assert_eq!(between(&of("a"), &of("b")).invalidate, ["/*"]);
    }

    #[test]
    fn what_somebody_changed_in_the_bucket_is_noticed_and_published_again() {
        let release = release(&[HOME, CART], "css");
        let mut there = bucket(&release);
        let asset = release.assets().next().unwrap().key.clone();
        there.insert("index.html".to_owned(), Some("other".to_owned()));
        there.insert(asset.clone(), Some("other".to_owned()));
        there.remove("cart/index.html");
        let todo = todo(&release, &there, &published(&release), on_day(1));
        assert_eq!(todo.altered, [&asset, "index.html", "cart/index.html"]);
        assert_eq!(keys(&todo.assets), [asset]);
        assert_eq!(keys(&todo.pages), ["index.html", "cart/index.html"]);
        assert_eq!(todo.invalidate.len(), 5);
    }

    #[test]
    fn assets_of_earlier_releases_go_when_they_have_stayed_long_enough() {
        let (old, new) = (release(&[HOME], "css"), release(&[HOME], "new css"));
        let mut there = bucket(&old);
        there.extend(bucket(&new));
        // It is an earlier release from the first publication on that finds it so.
        let first = todo(&new, &there, &published(&new), on_day(10));
        assert_eq!(
            first.retired,
            BTreeMap::from([(old.hash.clone(), 10 * DAY)])
        );
        assert!(first.expired.is_empty());
        let before = Manifest::of(&new, &published(&new), first.retired);
        let young = todo(&new, &there, &before, on_day(39));
        assert_eq!(
            (young.retired, young.expired.len()),
            (before.retired.clone(), 0)
        );
        let aged = todo(&new, &there, &before, on_day(40));
        assert_eq!(aged.expired, [format!("assets/{}/x.css", old.hash)]);
        assert!(aged.retired.is_empty() && aged.gone.is_empty());
    }

    #[test]
    fn assets_stay_while_pages_of_an_earlier_release_do() {
        let (old, new) = (release(&[HOME, CART], "css"), release(&[HOME], "new css"));
        let new = new.keeping("cart/");
        let mut there = bucket(&old);
        there.extend(bucket(&new));
        let retired = BTreeMap::from([(old.hash.clone(), 10 * DAY)]);
        let before = Manifest::of(&new, &published(&old), retired.clone());
        let aged = todo(&new, &there, &before, on_day(100));
        assert!(aged.expired.is_empty() && aged.gone.is_empty());
        assert_eq!(aged.retired, retired);
    }

    #[test]
    fn a_release_that_comes_back_is_no_earlier_one() {
        let (old, new) = (release(&[HOME], "css"), release(&[HOME], "new css"));
        let mut there = bucket(&old);
        there.extend(bucket(&new));
        let retired = BTreeMap::from([(old.hash.clone(), 10 * DAY)]);
        let before = Manifest::of(&new, &published(&new), retired);
        let back = todo(&old, &there, &before, on_day(100));
        assert!(back.expired.is_empty());
        assert_eq!(
            back.retired,
            BTreeMap::from([(new.hash.clone(), 100 * DAY)])
        );
    }
}
