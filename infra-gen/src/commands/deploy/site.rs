//! The files of the site, as they are published.

use std::path::Path;

use anyhow::Context;
use cfn_deploy::publish::{self, Mount, Release, SiteFile};

/// Folders of `site/` that are not published.
const KEPT_BACK: [&str; 3] = ["catalog", "node_modules", "tests"];

/// Everything below `site/` but tests, notes and hidden files.
pub fn release(root: &Path) -> anyhow::Result<Release> {
    let site = root.join("site");
    let reading = || format!("cannot read the site in `{}`", site.display());
    let mut mounts = Vec::new();
    let mut files = Vec::new();
    for entry in std::fs::read_dir(&site).with_context(reading)? {
        let path = entry.with_context(reading)?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        if name.starts_with('.') || KEPT_BACK.contains(&name) {
            continue;
        }
        if path.is_dir() {
            mounts.push(Mount {
                at: name.to_owned(),
                folder: path,
            });
        } else if path.extension().is_none_or(|extension| extension != "md") {
            let body = std::fs::read(&path).with_context(reading)?;
            files.push(SiteFile {
                path: name.to_owned(),
                body,
            });
        }
    }
    files.extend(publish::read(&mounts)?);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(Release::new(files))
}
