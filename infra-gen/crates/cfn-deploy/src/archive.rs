//! Function archives that are the same wherever and whenever they are made.

use std::io::{Cursor, Write};

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
    /// The zip file: exactly `bootstrap`, mode 0755, dated 1 January 1980.
    pub bytes: Vec<u8>,
    /// SHA-256 of the zip file, raw.
    pub sha256: [u8; 32],
}

/// How an archive is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compression {
    /// As small as it gets: it is sent far and loaded often.
    Small,
    /// Not at all: it stays on this machine.
    None,
}

/// The archive could not be written.
#[derive(Debug, thiserror::Error)]
#[error("cannot archive `{function}`")]
pub struct ArchiveError {
    function: String,
    #[source]
    source: zip::result::ZipError,
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

    /// An archive that was made before.
    pub(crate) fn from_bytes(function: &str, bytes: Vec<u8>) -> Archive {
        Archive {
            function: function.to_owned(),
            sha256: digest::sha256(&bytes),
            bytes,
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

fn zipped(program: &[u8], compression: Compression) -> Result<Vec<u8>, zip::result::ZipError> {
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

    #[track_caller]
    fn holds_exactly_bootstrap(archive: &Archive) {
        let mut zip = zip::ZipArchive::new(Cursor::new(&archive.bytes)).unwrap();
        assert_eq!(zip.len(), 1);
        let mut file = zip.by_index(0).unwrap();
        assert_eq!(file.name().unwrap(), "bootstrap");
        assert_eq!(file.unix_mode().unwrap() & 0o777, 0o755);
        let mut program = Vec::new();
        file.read_to_end(&mut program).unwrap();
        assert_eq!(program, b"program");
    }
}
