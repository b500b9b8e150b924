//! `doctor`: what is missing on this machine or account for a deployment.
//!
//! | Looks at | File |
//! |---|---|
//! | tools, disk, ports | `machine` |
//! | credentials, permissions, limits, the clock | `account` |

mod account;
mod machine;

use clap::Args;
use serde::Serialize;
use serde_json::json;

use super::session;
use crate::cli::GlobalArgs;
use crate::error::{CommandError, CommandResult};
use crate::exit::ExitCode;
use crate::project::{self, Project};
use crate::ui::{self, Ui};

/// Version of the JSON shape; a member is added without a new one.
const VERSION: u32 = 1;

/// Show what is missing for a deployment
///
/// Looks at this machine and, for an environment in AWS, at the account: tools,
/// disk, credentials, region, clock, limits and permissions. Whatever is missing
/// comes with the command that mends it; the exit code is then 2. Nothing is
/// changed.
#[derive(Debug, Args)]
pub struct DoctorArgs {
    /// The environment
    #[arg(default_value = "local", value_name = "ENV")]
    environment: String,
    /// Print one object: `{"version":1,"ready":true,"findings":[{"about":…,"state":…}]}`
    #[arg(long)]
    json: bool,
}

/// Something that was looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// What.
    pub about: &'static str,
    /// How it is.
    pub state: State,
    /// What was found, in words.
    pub found: String,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remedy: Option<String>,
}

/// How something is that was looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// As a deployment needs it.
    Fine,
    /// Not as a deployment needs it.
    Missing,
    /// Nobody could tell.
    Unknown,
}

impl Finding {
    fn fine(about: &'static str, found: impl Into<String>) -> Finding {
        Finding {
            about,
            state: State::Fine,
            found: found.into(),
            remedy: None,
        }
    }

    fn missing(
        about: &'static str,
        found: impl Into<String>,
        remedy: impl Into<String>,
    ) -> Finding {
        Finding {
            about,
            state: State::Missing,
            found: found.into(),
            remedy: Some(remedy.into()),
        }
    }

    fn unknown(about: &'static str, found: impl Into<String>) -> Finding {
        Finding {
            about,
            state: State::Unknown,
            found: found.into(),
            remedy: None,
        }
    }

    /// What kept something from being looked at, or from being there.
    fn of(about: &'static str, state: State, error: &CommandError) -> Finding {
        let mut found = error.error.to_string();
        for cause in error.causes() {
            found = format!("{found}: {cause}");
        }
        Finding {
            about,
            state,
            found,
            remedy: error.hints.first().cloned(),
        }
    }
}

pub fn run(args: &DoctorArgs, global: &GlobalArgs, ui: &Ui) -> CommandResult {
    let project = Project::load(global, &args.environment)?;
    let root = project::root(global)?;
    let stacks = project.stacks();
    let findings = session::block_on(ui.follow(async |events| {
        let (machine, account) = tokio::join!(
            machine::look(&project, global, &root),
            account::look(&project, global, &stacks, &events),
        );
        Ok([machine?, account].concat())
    }))?;
    let ready = findings.iter().all(|one| one.state != State::Missing);
    match args.json {
        true => {
            let report = json!({
                "version": VERSION,
                "command": "doctor",
                "environment": args.environment,
                "ready": ready,
                "findings": findings,
            });
            ui.result(&format!("{report:#}\n"));
        }
        false => ui.result(&ui::findings(&args.environment, &findings)),
    }
    Ok(match ready {
        true => ExitCode::Done,
        false => ExitCode::Usage,
    })
}
