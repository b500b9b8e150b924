//! The API's OpenAPI document: the contract's types in, a file of the site out.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use shop_domain::contract::openapi::{PATH, render};

/// Writes the document into the site.
pub fn write(root: &Path) -> Result<()> {
    let path = path(root);
    fs::write(&path, render()).with_context(|| format!("cannot write {}", path.display()))
}

/// Fails when the site's document is not what would be written.
pub fn compare(root: &Path) -> Result<()> {
    let path = path(root);
    let found = fs::read_to_string(&path).unwrap_or_default();
    ensure!(
        found == render(),
        "not what `cargo xtask generate` writes:\n  {}",
        path.display()
    );
    Ok(())
}

/// The published document stands in the site's folder at its own path.
fn path(root: &Path) -> PathBuf {
    root.join("site").join(PATH.trim_start_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_published_document_is_what_the_contract_says() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        compare(&root).expect("run `cargo xtask generate`");
    }

    #[test]
    fn an_edited_document_is_found() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("site")).expect("a folder");
        assert!(compare(folder.path()).is_err());
        write(folder.path()).expect("a document");
        compare(folder.path()).expect("just written");
        let path = path(folder.path());
        let edited = render().replace("3.1.0", "3.0.0");
        fs::write(path, edited).expect("a file");
        assert!(compare(folder.path()).is_err());
    }
}
