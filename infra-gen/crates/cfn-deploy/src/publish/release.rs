//! The objects of one release of a site.

use super::SiteFile;
use super::rewrite::rewrite;
use crate::digest;

/// The folder whose files are named by their content and cached for ever.
pub(super) const ASSETS: &str = "assets/";

const FOR_EVER: &str = "public, max-age=31536000, immutable";
const ASK_ANEW: &str = "no-cache";

/// Everything a site consists of, as it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Release {
    /// Hash of all assets, 16 hexadecimal digits.
    pub hash: String,
    objects: Vec<ReleaseObject>,
    kept: Vec<String>,
}

/// One object of a release.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReleaseObject {
    /// Its key in the bucket.
    pub key: String,
    /// Its content, references rewritten.
    pub body: Vec<u8>,
    /// The `Content-Type`.
    pub content_type: String,
    /// The `Cache-Control`.
    pub cache_control: &'static str,
}

impl Release {
    /// The release of these files, which are sorted by path.
    pub fn new(files: Vec<SiteFile>) -> Release {
        let hash = hash(&files);
        let objects = files.into_iter().map(|file| object(file, &hash)).collect();
        Release {
            hash,
            objects,
            kept: Vec::new(),
        }
    }

    /// The same, but pages whose keys begin like this stay as they were
    /// published before, for want of knowing better.
    pub fn keeping(mut self, prefix: &str) -> Release {
        self.kept.push(prefix.to_owned());
        self
    }

    /// Whether a page that is not part of the release stays.
    pub(super) fn keeps(&self, key: &str) -> bool {
        self.kept.iter().any(|prefix| key.starts_with(prefix))
    }

    /// Whether there may be pages that were published before and stay: they
    /// point at assets of their own release.
    pub(super) fn keeps_any(&self) -> bool {
        !self.kept.is_empty()
    }

    /// The objects that never change.
    pub fn assets(&self) -> impl Iterator<Item = &ReleaseObject> {
        self.objects.iter().filter(|object| object.is_asset())
    }

    /// The objects that change from release to release.
    pub fn pages(&self) -> impl Iterator<Item = &ReleaseObject> {
        self.objects.iter().filter(|object| !object.is_asset())
    }
}

impl ReleaseObject {
    fn is_asset(&self) -> bool {
        self.key.starts_with(ASSETS)
    }

    /// What S3 calls the object as it is.
    pub(super) fn etag(&self) -> String {
        digest::md5(&self.body)
    }

    /// Says in 64 letters what the object is and how it is served.
    pub(super) fn fingerprint(&self) -> String {
        let mut all = self.body.clone();
        all.extend_from_slice(self.content_type.as_bytes());
        all.extend_from_slice(self.cache_control.as_bytes());
        digest::hex(&digest::sha256(&all))
    }
}

/// The addresses an object is served at: a folder's index also at the folder's.
pub(super) fn addresses(key: &str) -> Vec<String> {
    let path = format!("/{key}");
    match path.strip_suffix("index.html") {
        Some("/") => vec![path, "/".to_owned()],
        Some(folder) if folder.ends_with('/') => {
            let bare = folder.trim_end_matches('/').to_owned();
            let folder = folder.to_owned();
            vec![path, folder, bare]
        }
        _ => vec![path],
    }
}

fn object(file: SiteFile, hash: &str) -> ReleaseObject {
    let guessed = mime_guess::from_path(&file.path).first_or_octet_stream();
    let is_text = is_text(guessed.essence_str());
    let body = match (is_text, String::from_utf8(file.body)) {
        (true, Ok(text)) => rewrite(&text, hash).into_bytes(),
        (false, Ok(text)) => text.into_bytes(),
        (_, Err(bytes)) => bytes.into_bytes(),
    };
    let content_type = match is_text {
        true => format!("{}; charset=utf-8", guessed.essence_str()),
        false => guessed.essence_str().to_owned(),
    };
    let (key, cache_control) = match file.path.strip_prefix(ASSETS) {
        Some(rest) => (format!("{ASSETS}{hash}/{rest}"), FOR_EVER),
        None => (file.path, ASK_ANEW),
    };
    ReleaseObject {
        key,
        body,
        content_type,
        cache_control,
    }
}

fn is_text(essence: &str) -> bool {
    essence.starts_with("text/")
        || matches!(
            essence,
            "application/javascript"
                | "application/json"
                | "application/manifest+json"
                | "application/xml"
                | "image/svg+xml"
        )
}

/// The hash of all assets, of their names and contents. Paths and contents
/// carry their lengths, so that no two trees run together.
fn hash(files: &[SiteFile]) -> String {
    let mut all = Vec::new();
    for file in files.iter().filter(|file| file.path.starts_with(ASSETS)) {
        all.extend_from_slice(&(file.path.len() as u64).to_be_bytes());
        all.extend_from_slice(file.path.as_bytes());
        all.extend_from_slice(&digest::sha256(&file.body));
    }
    digest::hex(&digest::sha256(&all)[..8])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn release(files: &[(&str, &[u8])]) -> Release {
        let file = |(path, body): &(&str, &[u8])| SiteFile {
            path: (*path).to_owned(),
            body: body.to_vec(),
        };
        Release::new(files.iter().map(file).collect())
    }

    #[test]
    fn assets_live_for_ever_below_their_hash_and_pages_are_asked_for_anew() {
        let release = release(&[("assets/x.css", b"x"), ("index.html", b"y")]);
        let asset = release.assets().next().unwrap();
        assert_eq!(asset.key, format!("assets/{}/x.css", release.hash));
        assert_eq!(asset.content_type, "text/css; charset=utf-8");
        assert!(asset.cache_control.contains("immutable"));
        let page = release.pages().next().unwrap();
        assert_eq!(
            (page.key.as_str(), page.cache_control),
            ("index.html", "no-cache")
        );
    }

    #[test]
    fn a_page_refers_to_the_assets_of_its_release() {
        let release = release(&[
            ("assets/x.css", b"x"),
            ("index.html", b"href=\"/assets/x.css\""),
        ]);
        let page = release.pages().next().unwrap();
        let expected = format!("href=\"/assets/{}/x.css\"", release.hash);
        assert_eq!(page.body, expected.as_bytes());
    }

    #[test]
    fn a_picture_keeps_every_byte() {
        let bytes = b"\x89PNG /assets/ \xff";
        let release = release(&[("assets/x.png", bytes)]);
        let picture = release.assets().next().unwrap();
        assert_eq!(picture.body, bytes);
        assert_eq!(picture.content_type, "image/png");
    }

    #[test]
    fn a_page_alone_does_not_rename_the_assets() {
        let of = |page: &[u8]| release(&[("assets/x.css", b"x"), ("index.html", page)]).hash;
        assert_eq!(of(b"a"), of(b"b"));
    }

    #[test]
    fn the_web_s_file_types_are_served_as_what_they_are() {
        let type_of = |path: &str| {
            let release = release(&[(path, b"x")]);
            release.pages().next().unwrap().content_type.clone()
        };
        assert_eq!(type_of("a.js"), "text/javascript; charset=utf-8");
        assert_eq!(type_of("a.avif"), "image/avif");
        assert_eq!(type_of("a.webp"), "image/webp");
        assert_eq!(
            type_of("a.webmanifest"),
            "application/manifest+json; charset=utf-8"
        );
        assert_eq!(type_of("sitemap.xml"), "text/xml; charset=utf-8");
        assert_eq!(type_of("a.unknown"), "application/octet-stream");
    }

    #[test]
    fn an_index_is_also_served_at_its_folder() {
        assert_eq!(
            addresses("cart/index.html"),
            ["/cart/index.html", "/cart/", "/cart"]
        );
        assert_eq!(addresses("index.html"), ["/index.html", "/"]);
        assert_eq!(addresses("my-index.html"), ["/my-index.html"]);
    }
}
