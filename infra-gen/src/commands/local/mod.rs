//! The environment on this machine: where it is, and who runs it.
//!
//! | Part | File |
//! |---|---|
//! | the process that only runs it | `serve` |
//! | another process for that | `detach` |
//! | the end of a process that runs it | `signal` |

mod detach;
pub mod serve;
mod signal;

use std::path::PathBuf;
use std::time::Duration;

use cfn_local::control::Remote;
use cfn_local::environment::{AccessKey, KEY_FILE, OpenError, Options};
use shop_stack::settings::Environment;

use crate::cli::GlobalArgs;
use crate::error::{CommandError, CommandResult};
use crate::project;

pub use detach::detach;
pub use signal::end_asked_for;

/// Where the environment is, as its settings say.
pub fn options(environment: &Environment, global: &GlobalArgs) -> CommandResult<Options> {
    Ok(Options {
        folder: folder(environment, global)?,
        port: u16::try_from(environment.machine.port.get()).expect("a port has sixteen bits"),
        region: environment.region.to_string(),
    })
}

/// The folder of everything that outlives the process.
pub fn folder(environment: &Environment, global: &GlobalArgs) -> CommandResult<PathBuf> {
    Ok(project::root(global)?.join(&environment.machine.folder))
}

/// The environment that another process runs, and the staff's key to it.
pub async fn connect(
    environment: &Environment,
    global: &GlobalArgs,
) -> CommandResult<(Remote, AccessKey)> {
    match find(environment, global).await? {
        Some(found) => Ok(found),
        None => {
            let name = &environment.name;
            Err(
                CommandError::usage(format!("the environment `{name}` does not run")).hint(
                    format!(
                        "`infra-gen deploy {name}` runs it with what is deployed, \
                         with `--detach` in the background"
                    ),
                ),
            )
        }
    }
}

/// The same; `None` when no process runs it.
pub async fn find(
    environment: &Environment,
    global: &GlobalArgs,
) -> CommandResult<Option<(Remote, AccessKey)>> {
    let folder = folder(environment, global)?;
    let Some(remote) = Remote::connect(&folder, environment.region.as_str()).await? else {
        return Ok(None);
    };
    let key = AccessKey::read(&folder.join(KEY_FILE))?;
    Ok(Some((remote, key)))
}

/// Waits until no process runs the environment.
pub async fn gone(environment: &Environment, global: &GlobalArgs) -> CommandResult<()> {
    while find(environment, global).await?.is_some() {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    Ok(())
}

/// Opens the environment in this process.
pub async fn open(
    environment: &Environment,
    global: &GlobalArgs,
) -> CommandResult<cfn_local::environment::Environment> {
    let options = options(environment, global)?;
    let opened = cfn_local::environment::Environment::open(&options).await;
    opened.map_err(|error| {
        let hint = match &error {
            OpenError::Port { port, .. } => Some(format!(
                "end what listens there, or write `machine: {{port: …}}` below `{}` in the \
                 settings ({port} is one of the {} ports in a row)",
                environment.name,
                cfn_local::environment::PORTS
            )),
            OpenError::InUse { pid, .. } => Some(format!(
                "process {pid} does not answer: end it, then run the command again"
            )),
            OpenError::Io { .. } => {
                Some("is there room on the disk, and is the folder yours?".to_owned())
            }
            _ => None,
        };
        let error = CommandError::from(error);
        match hint {
            Some(hint) => error.hint(hint),
            None => error,
        }
    })
}
