//! Functions from source: compiled for Lambda, checked, archived.
//!
//! Lambda's `provided.al2023` has glibc 2.34. A program built on a machine
//! with a newer one often still runs there, and sometimes does not; so the
//! finished program is asked which versions it needs. `cargo-zigbuild`, where
//! it is installed, builds for another architecture or for exactly that glibc.

mod cargo;
mod glibc;
mod remembered;
mod shelf;
mod toolchain;

use std::path::PathBuf;
use std::time::SystemTime;

use serde::{Deserialize, Serialize};

use crate::archive::{Archive, ArchiveError, Compression};
use crate::event::{DeployEvent, Events};

pub use glibc::{GlibcVersion, LAMBDA_GLIBC, NotAProgram, required_glibc};

use shelf::Shelf;
use toolchain::{Builder, Toolchain};

/// The processor a function runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Architecture {
    /// AWS Graviton.
    Arm64,
    /// Intel and AMD.
    #[serde(rename = "x86_64")]
    X86_64,
}

impl Architecture {
    /// The Rust target.
    pub fn target(self) -> &'static str {
        match self {
            Architecture::Arm64 => "aarch64-unknown-linux-gnu",
            Architecture::X86_64 => "x86_64-unknown-linux-gnu",
        }
    }
}

/// Where functions run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Runs {
    /// On AWS Lambda, on this processor, with the glibc that is there.
    OnLambda(Architecture),
    /// On this machine, with whatever is here. The functions are default members
    /// of the workspace, so that they share what was compiled for the others.
    Here,
}

/// Which functions to build, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuildRequest {
    /// The root of the workspace the functions are packages of.
    pub workspace: PathBuf,
    /// The functions: packages with a binary of the same name.
    pub functions: Vec<String>,
    /// Where they run.
    pub runs: Runs,
    /// The cargo profile.
    pub profile: String,
    /// A file that remembers the last build, so that Cargo need not be asked
    /// whether there is anything to do. Without one it is asked.
    pub memory: Option<PathBuf>,
}

/// Why there are no archives.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// A tool of the Rust toolchain cannot be run.
    #[error("cannot run `{tool}`")]
    Tool {
        /// The tool.
        tool: String,
        /// Why not.
        #[source]
        source: std::io::Error,
    },
    /// The workspace cannot be read.
    #[error("cannot read the cargo workspace in `{workspace}`")]
    Workspace {
        /// Its folder.
        workspace: PathBuf,
        /// Why not.
        #[source]
        source: cargo_metadata::Error,
    },
    /// The Rust target is not installed.
    #[error("the Rust target `{target}` is not installed")]
    MissingTarget {
        /// The target.
        target: &'static str,
    },
    /// This machine cannot link for that target without another tool.
    #[error("building for `{target}` on `{host}` needs `cargo-zigbuild`")]
    MissingLinker {
        /// The target.
        target: &'static str,
        /// The target of this machine.
        host: String,
    },
    /// The source does not compile.
    #[error("the functions do not compile")]
    Compile {
        /// The compiler's errors as it would print them.
        errors: Vec<String>,
        /// The last lines of what cargo itself said.
        cargo: String,
    },
    /// A function's package has no binary of its name.
    #[error("package `{function}` builds no binary `{function}`")]
    NoBinary {
        /// The function.
        function: String,
    },
    /// A built program cannot be read.
    #[error("cannot read `{path}`")]
    Read {
        /// Its path.
        path: PathBuf,
        /// Why not.
        #[source]
        source: std::io::Error,
    },
    /// What was built is no program for Lambda.
    #[error("`{function}` is no program for Lambda")]
    NotAProgram {
        /// The function.
        function: String,
        /// What it is.
        #[source]
        source: NotAProgram,
    },
    /// A program needs a newer glibc than Lambda has.
    #[error("`{function}` needs glibc {needs}, but Lambda has {LAMBDA_GLIBC}")]
    Glibc {
        /// The function.
        function: String,
        /// What it needs.
        needs: GlibcVersion,
    },
    /// The archive cannot be written.
    #[error(transparent)]
    Archive(#[from] ArchiveError),
}

impl BuildError {
    /// The command that mends it, where there is one.
    pub fn remedy(&self) -> Option<String> {
        match self {
            BuildError::MissingTarget { target } => Some(format!("rustup target add {target}")),
            BuildError::MissingLinker { .. } | BuildError::Glibc { .. } => {
                Some("pip install cargo-zigbuild ziglang".to_owned())
            }
            _ => None,
        }
    }
}

/// Whether this machine has what a build needs; names what is missing.
///
/// # Errors
///
/// The first thing that is missing.
pub async fn tools(request: &BuildRequest) -> Result<(), BuildError> {
    Toolchain::find(request).await.map(drop)
}

/// Compiles and archives functions, in the order asked for.
pub async fn build(request: &BuildRequest, events: &Events) -> Result<Vec<Archive>, BuildError> {
    let toolchain = Toolchain::find(request).await?;
    let Some(lambda) = &toolchain.for_lambda else {
        return attempt(request, &toolchain, Builder::Cargo, events).await;
    };
    let native = lambda.builder();
    let built = attempt(request, &toolchain, native, events).await;
    match built {
        // A newer glibc on this machine: build against the right one, if we can.
        Err(BuildError::Glibc { .. }) if native == Builder::Cargo && lambda.has_zigbuild => {
            attempt(request, &toolchain, Builder::Zigbuild, events).await
        }
        built => built,
    }
}

/// A function's program and its archive.
struct Built {
    path: PathBuf,
    modified: SystemTime,
    size: u64,
    archive: Archive,
}

async fn attempt(
    request: &BuildRequest,
    toolchain: &Toolchain,
    builder: Builder,
    events: &Events,
) -> Result<Vec<Archive>, BuildError> {
    events.send(DeployEvent::BuildStarted {
        functions: request.functions.clone(),
        target: toolchain
            .for_lambda
            .as_ref()
            .map(|lambda| lambda.target.to_owned()),
        profile: request.profile.clone(),
    });
    let memory = request.memory.as_ref();
    let recalled = memory.and_then(|file| remembered::recall(file, request));
    let built = match recalled {
        Some(built) => built,
        None => {
            let began = SystemTime::now();
            let built = make(request, toolchain, builder, events).await?;
            if let Some(file) = memory {
                remembered::remember(file, request, began, &built);
            }
            built
        }
    };
    for one in &built {
        events.send(DeployEvent::FunctionBuilt {
            function: one.archive.function.clone(),
            program_size: one.size,
            archive_size: one.archive.size,
            sha256: one.archive.digest(),
        });
    }
    Ok(built.into_iter().map(|one| one.archive).collect())
}

/// Compiles the functions, checks the programs and archives them.
async fn make(
    request: &BuildRequest,
    toolchain: &Toolchain,
    builder: Builder,
    events: &Events,
) -> Result<Vec<Built>, BuildError> {
    let mut programs = cargo::run(request, toolchain, builder, events).await?;
    let shelf = toolchain.for_lambda.as_ref();
    let shelf = shelf.map(|lambda| Shelf::below(&lambda.target_directory));
    let mut making = Vec::with_capacity(request.functions.len());
    for function in &request.functions {
        let Some(path) = programs.remove(function) else {
            return Err(BuildError::NoBinary {
                function: function.clone(),
            });
        };
        let unreadable = |source| BuildError::Read {
            path: path.clone(),
            source,
        };
        // Before it is read: what is built meanwhile is another program.
        let about = tokio::fs::metadata(&path).await.map_err(unreadable)?;
        let modified = about.modified().map_err(unreadable)?;
        let program = tokio::fs::read(&path).await.map_err(unreadable)?;
        if let Runs::OnLambda(architecture) = request.runs {
            glibc::check(function, &program, architecture)?;
        }
        let (name, shelf) = (function.clone(), shelf.clone());
        // Compressing takes a while: all at once, and nothing is held up by it.
        making.push(tokio::task::spawn_blocking(move || {
            let size = program.len() as u64;
            let archive = match shelf {
                Some(shelf) => shelf.archive(&name, &program),
                // It goes no further than the disk.
                None => Archive::new(&name, &program, Compression::None),
            };
            archive.map(|archive| Built {
                path,
                modified,
                size,
                archive,
            })
        }));
    }
    let mut built = Vec::with_capacity(making.len());
    for made in making {
        let made = made.await;
        built.push(made.expect("archiving does not panic and is not cancelled")?);
    }
    Ok(built)
}
