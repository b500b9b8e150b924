//! This machine: tools, disk, ports.

use std::net::TcpListener;
use std::path::Path;

use cfn_deploy::build::{self, BuildRequest, Runs};
use cfn_local::environment::PORTS;
use nix::sys::statvfs::statvfs;
use shop_stack::settings::{Architecture, Environment};
use tokio::process::Command;

use super::{Finding, State};
use crate::cli::GlobalArgs;
use crate::commands::deploy::failure::built;
use crate::commands::deploy::names::FUNCTIONS;
use crate::commands::local;
use crate::error::CommandResult;
use crate::project::Project;

/// What a first build with its functions takes, in bytes, rounded up.
const DISK: u64 = 6_000_000_000;

/// The oldest Rust this program builds with.
const RUST: &str = env!("CARGO_PKG_RUST_VERSION");

pub async fn look(
    project: &Project,
    global: &GlobalArgs,
    root: &Path,
) -> CommandResult<Vec<Finding>> {
    let environment = &project.environment;
    let (rust, linker, functions) =
        tokio::join!(rust(root), c_compiler(), functions(environment, root));
    let mut findings = vec![rust, linker, functions, disk(root)];
    if environment.is_local() {
        findings.push(ports(environment, global).await?);
    }
    Ok(findings)
}

async fn rust(root: &Path) -> Finding {
    const ABOUT: &str = "Rust";
    let remedy = "install Rust with rustup: https://rustup.rs";
    let Some(found) = said("cargo", &["--version"], root).await else {
        return Finding::missing(ABOUT, "`cargo` cannot be run", remedy);
    };
    let number = found.split(' ').nth(1).unwrap_or_default();
    let parts = |text: &str| -> Vec<u32> {
        let text = text.split('-').next().unwrap_or_default();
        text.split('.')
            .map_while(|part| part.parse().ok())
            .collect()
    };
    match parts(number) >= parts(RUST) {
        true => Finding::fine(ABOUT, found),
        false => Finding::missing(
            ABOUT,
            format!("{found}, older than {RUST}"),
            "rustup update stable",
        ),
    }
}

async fn c_compiler() -> Finding {
    const ABOUT: &str = "C compiler";
    match said("cc", &["--version"], Path::new(".")).await {
        Some(found) => Finding::fine(ABOUT, found.lines().next().unwrap_or_default()),
        None => Finding::missing(
            ABOUT,
            "`cc` cannot be run",
            "on Debian `apt-get install gcc libc6-dev`, on macOS `xcode-select --install`",
        ),
    }
}

/// Whether the functions can be built for where they run.
async fn functions(environment: &Environment, root: &Path) -> Finding {
    const ABOUT: &str = "functions";
    let runs = match environment.architecture {
        _ if environment.is_local() => Runs::Here,
        Architecture::Arm64 => Runs::OnLambda(build::Architecture::Arm64),
        Architecture::X86_64 => Runs::OnLambda(build::Architecture::X86_64),
    };
    let request = BuildRequest {
        workspace: root.to_owned(),
        functions: FUNCTIONS.iter().map(|f| f.package.to_owned()).collect(),
        runs,
        profile: environment.functions.profile.as_str().to_owned(),
        memory: None,
    };
    match build::tools(&request).await {
        Ok(()) => Finding::fine(
            ABOUT,
            match runs {
                Runs::Here => "they are built for this machine".to_owned(),
                Runs::OnLambda(architecture) => {
                    format!("they can be built for {}", architecture.target())
                }
            },
        ),
        Err(error) => Finding::of(ABOUT, State::Missing, &built(error)),
    }
}

fn disk(root: &Path) -> Finding {
    const ABOUT: &str = "disk";
    let found = match statvfs(root) {
        Ok(found) => found,
        Err(error) => return Finding::unknown(ABOUT, format!("{}: {error}", root.display())),
    };
    #[allow(clippy::useless_conversion, reason = "it depends on the system")]
    let free = u64::from(found.blocks_available()) * u64::from(found.fragment_size());
    let shown = format!("{:.1} GB free in {}", free as f64 / 1e9, root.display());
    // A project that was built before needs little more.
    match free >= DISK || root.join("target").is_dir() && free >= DISK / 10 {
        true => Finding::fine(ABOUT, shown),
        false => Finding::missing(
            ABOUT,
            format!("{shown}; a first build takes {:.0} GB", DISK as f64 / 1e9),
            "make room, or set `CARGO_TARGET_DIR` to a folder on another disk",
        ),
    }
}

/// Whether the environment runs here, or could.
async fn ports(environment: &Environment, global: &GlobalArgs) -> CommandResult<Finding> {
    const ABOUT: &str = "ports";
    let first = environment.machine.port.get();
    if local::find(environment, global).await?.is_some() {
        return Ok(Finding::fine(
            ABOUT,
            format!("`{}` runs on this machine", environment.name),
        ));
    }
    if first == 0 {
        return Ok(Finding::fine(ABOUT, "the system chooses free ones"));
    }
    let first = u16::try_from(first).expect("a port has sixteen bits");
    let wanted = first..first.saturating_add(PORTS);
    let taken: Vec<String> = wanted
        .clone()
        .filter(|port| TcpListener::bind(("127.0.0.1", *port)).is_err())
        .map(|port| port.to_string())
        .collect();
    Ok(match taken.is_empty() {
        true => Finding::fine(
            ABOUT,
            format!("{first} to {} are free", wanted.end.saturating_sub(1)),
        ),
        false => Finding::missing(
            ABOUT,
            format!("something else listens on {}", taken.join(", ")),
            format!(
                "end it, or write `machine: {{port: …}}` below `{}` in the settings",
                environment.name
            ),
        ),
    })
}

/// What a tool says when it is run.
async fn said(tool: &str, arguments: &[&str], folder: &Path) -> Option<String> {
    let output = Command::new(tool)
        .args(arguments)
        .current_dir(folder)
        .output()
        .await
        .ok()?;
    let said = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    output.status.success().then_some(said)
}
