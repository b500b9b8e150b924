//! What this machine can build with.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use cargo_metadata::MetadataCommand;
use tokio::process::Command;

use super::{BuildError, BuildRequest, Runs};

/// What runs the compiler.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Builder {
    /// Plain cargo and the machine's own linker.
    Cargo,
    /// `cargo zigbuild`, which links for any Linux and any glibc.
    Zigbuild,
}

/// The tools and folders of a build.
#[derive(Debug)]
pub(super) struct Toolchain {
    pub(super) cargo: OsString,
    /// What a build for Lambda needs besides.
    pub(super) for_lambda: Option<ForLambda>,
}

/// What turns source into a program for Lambda, the same on every machine.
#[derive(Debug)]
pub(super) struct ForLambda {
    pub(super) target: &'static str,
    /// The workspace as Cargo names it to the compiler.
    pub(super) workspace: PathBuf,
    pub(super) target_directory: PathBuf,
    pub(super) cargo_home: PathBuf,
    pub(super) has_zigbuild: bool,
    is_native: bool,
}

impl Toolchain {
    /// Looks at the machine; names what is missing.
    pub(super) async fn find(request: &BuildRequest) -> Result<Toolchain, BuildError> {
        let for_lambda = match request.runs {
            Runs::OnLambda(architecture) => {
                Some(ForLambda::find(&request.workspace, architecture.target()).await?)
            }
            Runs::Here => None,
        };
        Ok(Toolchain {
            cargo: std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()),
            for_lambda,
        })
    }
}

impl ForLambda {
    async fn find(workspace: &Path, target: &'static str) -> Result<ForLambda, BuildError> {
        let metadata = MetadataCommand::new()
            .current_dir(workspace)
            .no_deps()
            .exec()
            .map_err(|source| BuildError::Workspace {
                workspace: workspace.to_owned(),
                source,
            })?;
        let version = output(workspace, "rustc", &["-vV"]).await?;
        let host = version
            .lines()
            .find_map(|line| line.strip_prefix("host: "))
            .unwrap_or("unknown")
            .to_owned();
        let asked = ["--print", "target-libdir", "--target", target];
        let libraries = output(workspace, "rustc", &asked).await?;
        if !Path::new(libraries.trim()).is_dir() {
            return Err(BuildError::MissingTarget { target });
        }

        let zigbuild = output(workspace, "cargo-zigbuild", &["--version"]).await;
        let has_zigbuild = zigbuild.is_ok();
        let is_native = host == target;
        if !is_native && !has_zigbuild {
            return Err(BuildError::MissingLinker { target, host });
        }
        Ok(ForLambda {
            target,
            workspace: metadata.workspace_root.into_std_path_buf(),
            target_directory: metadata.target_directory.into_std_path_buf(),
            cargo_home: cargo_home(),
            has_zigbuild,
            is_native,
        })
    }

    /// What to build with at first. The machine's own tools come first where
    /// they fit, so that an optional tool does not change what is built.
    pub(super) fn builder(&self) -> Builder {
        match self.is_native {
            true => Builder::Cargo,
            false => Builder::Zigbuild,
        }
    }
}

pub(super) fn cargo_home() -> PathBuf {
    std::env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".cargo")))
        .unwrap_or_default()
}

async fn output(folder: &Path, tool: &str, arguments: &[&str]) -> Result<String, BuildError> {
    let failed = |source| BuildError::Tool {
        tool: tool.to_owned(),
        source,
    };
    let output = Command::new(tool)
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()
        .await
        .map_err(failed)?;
    match output.status.success() {
        true => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
        false => Err(failed(std::io::Error::other(
            String::from_utf8_lossy(&output.stderr).trim().to_owned(),
        ))),
    }
}
