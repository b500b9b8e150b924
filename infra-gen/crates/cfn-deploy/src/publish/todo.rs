//! What has to be done for a release, given what was published before.

use super::manifest::Manifest;
use super::release::addresses;
use super::{Release, ReleaseObject};

/// More paths than this are invalidated as one, `/*`: of the first thousand a
/// month none is billed.
const INVALIDATION_LIMIT: usize = 1000;

/// The steps from one release to the next.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Todo<'r> {
    pub(super) assets: Vec<&'r ReleaseObject>,
    pub(super) pages: Vec<&'r ReleaseObject>,
    pub(super) gone: Vec<String>,
    pub(super) unchanged: usize,
    pub(super) invalidate: Vec<String>,
}

/// The steps to a release from a bucket with these keys of assets and these pages.
pub(super) fn todo<'r>(release: &'r Release, assets: &[String], before: &Manifest) -> Todo<'r> {
    let mut todo = Todo::default();
    for asset in release.assets() {
        match assets.contains(&asset.key) {
            true => todo.unchanged += 1,
            false => todo.assets.push(asset),
        }
    }
    let mut stale = Vec::new();
    for page in release.pages() {
        match before.pages.get(&page.key) {
            Some(fingerprint) if *fingerprint == page.fingerprint() => todo.unchanged += 1,
            Some(_) => {
                stale.extend(addresses(&page.key));
                todo.pages.push(page);
            }
            None => todo.pages.push(page),
        }
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
    todo
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

    /// The steps from a published release to the next.
    fn between<'r>(old: &Release, new: &'r Release) -> Todo<'r> {
        let assets: Vec<_> = old.assets().map(|asset| asset.key.clone()).collect();
        todo(new, &assets, &Manifest::of(old, &Manifest::default()))
    }

    fn keys(objects: &[&ReleaseObject]) -> Vec<String> {
        objects.iter().map(|object| object.key.clone()).collect()
    }

    #[test]
    fn an_empty_bucket_gets_everything_and_no_invalidation() {
        let release = release(&[HOME, CART], "css");
        let todo = todo(&release, &[], &Manifest::default());
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
        let before = Manifest::of(&old, &Manifest::default());
        let new = release(&[HOME], "css").keeping("cart/");
        let todo = between(&old, &new);
        assert!(todo.gone.is_empty() && todo.invalidate.is_empty());
        assert_eq!(Manifest::of(&new, &before), before);
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
}
