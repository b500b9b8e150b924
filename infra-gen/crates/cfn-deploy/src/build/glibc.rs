//! Which glibc a finished program needs, read from the program itself.

use std::fmt;

use object::Endianness;
use object::elf;
use object::read::elf::{ElfFile64, FileHeader};

use super::{Architecture, BuildError};

/// The glibc of Amazon Linux 2023, which `provided.al2023` is.
pub const LAMBDA_GLIBC: GlibcVersion = GlibcVersion {
    major: 2,
    minor: 34,
};

/// A version of glibc.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct GlibcVersion {
    /// `2` of `2.34`.
    pub major: u32,
    /// `34` of `2.34`.
    pub minor: u32,
}

impl fmt::Display for GlibcVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

/// Why a file is no program for Lambda.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum NotAProgram {
    /// It is no 64-bit ELF file.
    #[error("it is no 64-bit ELF file")]
    Elf(#[source] object::Error),
    /// It is a program for another processor.
    #[error("it is a program for another processor (ELF machine {found}, not {expected})")]
    Machine {
        /// The machine it is for.
        found: u16,
        /// The machine it should be for.
        expected: u16,
    },
}

/// Refuses a program that Lambda cannot start.
pub(super) fn check(
    function: &str,
    program: &[u8],
    architecture: Architecture,
) -> Result<(), BuildError> {
    let needs =
        required_glibc(program, architecture).map_err(|source| BuildError::NotAProgram {
            function: function.to_owned(),
            source,
        })?;
    match needs {
        Some(needs) if needs > LAMBDA_GLIBC => Err(BuildError::Glibc {
            function: function.to_owned(),
            needs,
        }),
        _ => Ok(()),
    }
}

/// The newest version of glibc that a program asks for; `None` for one that
/// needs no glibc, as a statically linked one.
pub fn required_glibc(
    program: &[u8],
    architecture: Architecture,
) -> Result<Option<GlibcVersion>, NotAProgram> {
    let file = ElfFile64::<Endianness>::parse(program).map_err(NotAProgram::Elf)?;
    let endian = file.endian();
    let expected = match architecture {
        Architecture::Arm64 => elf::EM_AARCH64,
        Architecture::X86_64 => elf::EM_X86_64,
    };
    let found = file.elf_header().e_machine(endian);
    if found != expected {
        return Err(NotAProgram::Machine { found, expected });
    }
    newest(&file, endian, program).map_err(NotAProgram::Elf)
}

fn newest(
    file: &ElfFile64<'_, Endianness>,
    endian: Endianness,
    program: &[u8],
) -> Result<Option<GlibcVersion>, object::Error> {
    let sections = file.elf_section_table();
    let Some((mut libraries, strings)) = sections.gnu_verneed(endian, program)? else {
        return Ok(None);
    };
    let strings = sections.strings(endian, program, strings)?;
    let mut newest = None;
    while let Some((_, mut versions)) = libraries.next()? {
        while let Some(version) = versions.next()? {
            newest = newest.max(parse(version.name(endian, strings)?));
        }
    }
    Ok(newest)
}

/// `GLIBC_2.34`, but not `GLIBC_PRIVATE` and not `GCC_3.0`.
fn parse(name: &[u8]) -> Option<GlibcVersion> {
    let text = std::str::from_utf8(name).ok()?.strip_prefix("GLIBC_")?;
    let (major, rest) = text.split_once('.')?;
    Some(GlibcVersion {
        major: major.parse().ok()?,
        minor: rest.split('.').next()?.parse().ok()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// This very test program, which is linked to glibc.
    fn own() -> Vec<u8> {
        std::fs::read(std::env::current_exe().unwrap()).unwrap()
    }

    fn here_and_elsewhere() -> (Architecture, Architecture) {
        match cfg!(target_arch = "aarch64") {
            true => (Architecture::Arm64, Architecture::X86_64),
            false => (Architecture::X86_64, Architecture::Arm64),
        }
    }

    #[test]
    fn a_program_tells_which_glibc_it_needs() {
        let needs = required_glibc(&own(), here_and_elsewhere().0).unwrap();
        assert!(needs.unwrap() >= GlibcVersion { major: 2, minor: 2 });
    }

    #[test]
    fn a_program_for_another_processor_is_refused() {
        let refused = check("f", &own(), here_and_elsewhere().1).unwrap_err();
        assert!(matches!(
            refused,
            BuildError::NotAProgram {
                source: NotAProgram::Machine { .. },
                ..
            }
        ));
    }

    #[test]
    fn a_text_is_no_program() {
        assert!(required_glibc(b"#!/bin/sh", Architecture::Arm64).is_err());
    }

    #[test]
    fn version_names_are_read_by_number_and_not_by_letter() {
        assert!(parse(b"GLIBC_2.4") < parse(b"GLIBC_2.34"));
        assert_eq!(parse(b"GLIBC_2.2.5"), parse(b"GLIBC_2.2"));
        assert_eq!(parse(b"GLIBC_PRIVATE"), None);
        assert_eq!(parse(b"GCC_3.0"), None);
    }

    #[test]
    fn too_new_a_glibc_names_its_remedy() {
        let error = BuildError::Glibc {
            function: "f".to_owned(),
            needs: GlibcVersion {
                major: 2,
                minor: 39,
            },
        };
        assert_eq!(
            error.to_string(),
            "`f` needs glibc 2.39, but Lambda has 2.34"
        );
        assert!(error.remedy().unwrap().contains("cargo-zigbuild"));
    }
}
