//! The files of a site, from the folders they are kept in.

use std::path::{Path, PathBuf};

/// A folder and the place in the site its files are published at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mount {
    /// The folder.
    pub folder: PathBuf,
    /// The place, without slashes around it: empty for the root, `assets`,
    /// `assets/components`.
    pub at: String,
}

/// One file of a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteFile {
    /// Its path in the site, without a leading slash: `cart/index.html`.
    pub path: String,
    /// Its content.
    pub body: Vec<u8>,
}

/// Why the files of a site cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FolderError {
    /// A file or folder cannot be read.
    #[error("cannot read `{path}`")]
    Read {
        /// Its path.
        path: PathBuf,
        /// Why not.
        #[source]
        source: std::io::Error,
    },
    /// A file's name is no Unicode and cannot be an address.
    #[error("the name of `{path}` cannot be part of an address")]
    Name {
        /// Its path.
        path: PathBuf,
    },
    /// Two files would be published at one address.
    #[error("two files would be published as `{path}`")]
    Twice {
        /// The path in the site.
        path: String,
    },
}

/// Reads every file of the folders, sorted by path. Hidden files stay unpublished.
pub fn read(mounts: &[Mount]) -> Result<Vec<SiteFile>, FolderError> {
    let mut files = Vec::new();
    for mount in mounts {
        read_into(&mount.folder, &mount.at, &mut files)?;
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    match files.windows(2).find(|pair| pair[0].path == pair[1].path) {
        Some(pair) => Err(FolderError::Twice {
            path: pair[0].path.clone(),
        }),
        None => Ok(files),
    }
}

fn read_into(folder: &Path, at: &str, files: &mut Vec<SiteFile>) -> Result<(), FolderError> {
    let failed = |path: &Path, source| FolderError::Read {
        path: path.to_owned(),
        source,
    };
    for entry in std::fs::read_dir(folder).map_err(|e| failed(folder, e))? {
        let path = entry.map_err(|e| failed(folder, e))?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            return Err(FolderError::Name { path });
        };
        if name.starts_with('.') && name != ".well-known" {
            continue;
        }
        let at = match at {
            "" => name.to_owned(),
            at => format!("{at}/{name}"),
        };
        if path.is_dir() {
            read_into(&path, &at, files)?;
        } else {
            let body = std::fs::read(&path).map_err(|e| failed(&path, e))?;
            files.push(SiteFile { path: at, body });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(files: &[&str]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for file in files {
            let path = folder.path().join(file);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, file).unwrap();
        }
        folder
    }

    fn mount(folder: &tempfile::TempDir, of: &str, at: &str) -> Mount {
        Mount {
            folder: folder.path().join(of),
            at: at.to_owned(),
        }
    }

    #[test]
    fn folders_are_put_together_where_they_are_mounted() {
        let folder = site(&["pages/cart/index.html", "components/x.js", "pages/.hidden"]);
        let mounts = [
            mount(&folder, "pages", ""),
            mount(&folder, "components", "assets/components"),
        ];
        let paths: Vec<_> = read(&mounts).unwrap().into_iter().map(|f| f.path).collect();
        assert_eq!(paths, ["assets/components/x.js", "cart/index.html"]);
    }

    #[test]
    fn two_files_at_one_address_are_refused() {
        let folder = site(&["a/x.js", "b/x.js"]);
        let mounts = [mount(&folder, "a", "assets"), mount(&folder, "b", "assets")];
        let refused = read(&mounts).unwrap_err().to_string();
        assert_eq!(refused, "two files would be published as `assets/x.js`");
    }
}
