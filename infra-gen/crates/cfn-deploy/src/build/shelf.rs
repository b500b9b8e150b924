//! Archives that were made before, kept by the program they hold.
//!
//! Compressing takes longer than everything else a deployment without changes
//! does. The shelf stands in Cargo's target folder and goes with it.

use std::path::{Path, PathBuf};

use crate::archive::{Archive, ArchiveError, Compression};
use crate::digest;

/// Changed with how archives are made, so that old ones are not found.
const MAKING: &str = "archives-1";

/// A folder of archives.
#[derive(Debug, Clone)]
pub(super) struct Shelf(PathBuf);

impl Shelf {
    pub(super) fn below(target_directory: &Path) -> Shelf {
        Shelf(target_directory.join("infra-gen").join(MAKING))
    }

    /// The archive of a program: the one from the shelf, or a new one that is
    /// put there.
    pub(super) fn archive(&self, function: &str, program: &[u8]) -> Result<Archive, ArchiveError> {
        let name = digest::hex(&digest::sha256(program));
        let path = self.0.join(format!("{name}.zip"));
        if let Ok(bytes) = std::fs::read(&path) {
            return Ok(Archive::from_bytes(function, bytes));
        }
        let archive = Archive::new(function, program, Compression::Small)?;
        // Without a shelf everything still works, only slower.
        let _ = put(&path, &archive.bytes()?);
        Ok(archive)
    }
}

/// Stores a file whole or not at all, whoever else does the same.
pub(super) fn put(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let part = path.with_extension(format!("{}.part", std::process::id()));
    std::fs::write(&part, bytes)?;
    std::fs::rename(&part, path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_archive_from_the_shelf_is_the_one_that_was_made() {
        let folder = tempfile::tempdir().unwrap();
        let shelf = Shelf::below(folder.path());
        let made = shelf.archive("f", b"program").unwrap();
        assert_eq!(
            made,
            Archive::new("f", b"program", Compression::Small).unwrap()
        );
        assert_eq!(shelf.archive("f", b"program").unwrap(), made);
        assert_ne!(shelf.archive("f", b"other").unwrap(), made);
        let kept = std::fs::read_dir(&shelf.0).unwrap().count();
        assert_eq!(kept, 2);
    }

    #[test]
    fn the_shelf_is_looked_at() {
        let folder = tempfile::tempdir().unwrap();
        let shelf = Shelf::below(folder.path());
        let made = shelf.archive("f", b"program").unwrap();
        let name = digest::hex(&digest::sha256(b"program"));
        std::fs::write(shelf.0.join(format!("{name}.zip")), b"kept").unwrap();
        assert_eq!(
            shelf.archive("f", b"program").unwrap().bytes().unwrap(),
            b"kept"
        );
        assert_ne!(made.bytes().unwrap(), b"kept");
    }
}
