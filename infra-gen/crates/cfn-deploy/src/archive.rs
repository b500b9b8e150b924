//! Function archives that are the same wherever and whenever they are made.

use std::io::{self, Cursor, Write};
use std::path::PathBuf;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::digest;

/// The one file of an archive: what Lambda's `provided` runtimes start.
const BOOTSTRAP: &str = "bootstrap";

/// The code of a function as Lambda takes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Archive {
    /// The function's package.
    pub function: String,
    /// Bytes of the zip file.
    pub size: u64,
    /// SHA-256 of the zip file, raw.
    pub sha256: [u8; 32],
    zip: Zip,
}

/// Exactly `bootstrap`, mode 0755, dated 1 January 1980.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Zip {
    /// The file.
    Made(Vec<u8>),
    /// This program, not compressed.
    Program(PathBuf),
}

/// How an archive is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compression {
    /// As small as it gets: it is sent far and loaded often.
    Small,
    /// Not at all: it stays on this machine.
    None,
}

/// The archive could not be made.
#[derive(Debug, thiserror::Error)]
#[error("cannot archive `{function}`")]
pub struct ArchiveError {
    function: String,
    #[source]
    source: io::Error,
}

impl Archive {
    /// Archives a program. The same program gives the same bytes.
    pub fn new(
        function: &str,
        program: &[u8],
        compression: Compression,
    ) -> Result<Archive, ArchiveError> {
        let bytes = zipped(program, compression).map_err(|source| ArchiveError {
            function: function.to_owned(),
            source,
        })?;
        Ok(Archive::from_bytes(function, bytes))
    }

    /// The archive of a program as it was made before, without compression: it
    /// is read when it is asked for, which mostly nobody does.
    pub(crate) fn remembered(
        function: &str,
        program: PathBuf,
        size: u64,
        sha256: [u8; 32],
    ) -> Archive {
        Archive {
            function: function.to_owned(),
            size,
            sha256,
            zip: Zip::Program(program),
        }
    }

    /// The zip file.
    pub fn bytes(&self) -> Result<Vec<u8>, ArchiveError> {
        let failed = |source| ArchiveError {
            function: self.function.clone(),
            source,
        };
        let program = match &self.zip {
            Zip::Made(bytes) => return Ok(bytes.clone()),
            Zip::Program(path) => std::fs::read(path).map_err(failed)?,
        };
        let bytes = zipped(&program, Compression::None).map_err(failed)?;
        match digest::sha256(&bytes) == self.sha256 {
            true => Ok(bytes),
            false => Err(failed(io::Error::other(
                "the program was built anew meanwhile",
            ))),
        }
    }

    /// An archive that was made before.
    pub(crate) fn from_bytes(function: &str, bytes: Vec<u8>) -> Archive {
        Archive {
            function: function.to_owned(),
            size: bytes.len() as u64,
            sha256: digest::sha256(&bytes),
            zip: Zip::Made(bytes),
        }
    }

    /// The key it is stored under: named by its content, so what is there is right.
    pub fn key(&self) -> String {
        format!("functions/{}-{}.zip", self.function, self.digest())
    }

    /// The SHA-256 in hexadecimal.
    pub fn digest(&self) -> String {
        digest::hex(&self.sha256)
    }
}

fn zipped(program: &[u8], compression: Compression) -> io::Result<Vec<u8>> {
    let (method, level) = match compression {
        Compression::Small => (CompressionMethod::Deflated, Some(9)),
        Compression::None => (CompressionMethod::Stored, None),
    };
    let options = SimpleFileOptions::default()
        .compression_method(method)
        .compression_level(level)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o755);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file(BOOTSTRAP, options)?;
    archive.write_all(program)?;
    Ok(archive.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    #[test]
    fn the_same_program_gives_the_same_archive() {
        let first = Archive::new("f", b"program", Compression::Small).unwrap();
        assert_eq!(
            first,
            Archive::new("f", b"program", Compression::Small).unwrap()
        );
        assert_ne!(
            first.key(),
            Archive::new("f", b"other", Compression::Small)
                .unwrap()
                .key()
        );
    }

    /// Pins every byte: a new version of the zip library that writes others
    /// would rename every function's archive.
    #[test]
    fn the_archive_of_a_known_program_has_the_known_digest() {
        insta::assert_snapshot!(Archive::new("f", b"program", Compression::Small).unwrap().digest(), @"951ed75b9c92ae458345a94121171f7da49f4f17243bc5d7da61453aba0ea453");
    }

    #[test]
    fn an_archive_holds_exactly_an_executable_bootstrap() {
        for compression in [Compression::Small, Compression::None] {
            holds_exactly_bootstrap(&Archive::new("f", b"program", compression).unwrap());
        }
    }

    #[test]
    fn a_remembered_archive_is_the_one_that_was_made_or_none() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("f");
        std::fs::write(&path, b"program").unwrap();
        let made = Archive::new("f", b"program", Compression::None).unwrap();
        let remembered = Archive::remembered("f", path.clone(), made.size, made.sha256);
        assert_eq!(remembered.bytes().unwrap(), made.bytes().unwrap());
        assert_eq!(remembered.key(), made.key());

        std::fs::write(&path, b"another").unwrap();
        let failed = with_cause(&remembered.bytes().unwrap_err());
        assert_eq!(
            failed,
            "cannot archive `f`: the program was built anew meanwhile"
        );
    }

    fn with_cause(error: &ArchiveError) -> String {
        format!("{error}: {}", std::error::Error::source(error).unwrap())
    }

    #[track_caller]
    fn holds_exactly_bootstrap(archive: &Archive) {
        let mut zip = zip::ZipArchive::new(Cursor::new(archive.bytes().unwrap())).unwrap();
        assert_eq!(zip.len(), 1);
        let mut file = zip.by_index(0).unwrap();
        assert_eq!(file.name().unwrap(), "bootstrap");
        assert_eq!(file.unix_mode().unwrap() & 0o777, 0o755);
        let mut program = Vec::new();
        file.read_to_end(&mut program).unwrap();
        assert_eq!(program, b"program");
    }
}
