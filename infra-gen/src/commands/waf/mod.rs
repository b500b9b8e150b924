//! `waf`: what the firewalls did.

use clap::Args;
use serde_json::json;

use super::{local, session};
use crate::cli::GlobalArgs;
use crate::error::{CommandError, CommandResult};
use crate::exit::ExitCode;
use crate::project::Project;
use crate::ui::{self, Ui};

/// Show what the firewalls allowed, counted and blocked
///
/// Counts by rule since the environment started, and the newest requests that
/// were counted or blocked. On this machine AWS's managed rules are
/// approximated: what they let through here says nothing about AWS.
#[derive(Debug, Args)]
pub struct WafArgs {
    /// The environment
    #[arg(default_value = "local", value_name = "ENV")]
    environment: String,
    /// Print one object: `{"version":1,"firewalls":[{"name":…,"metrics":[…],"samples":[…]}]}`
    #[arg(long)]
    json: bool,
}

pub fn run(args: &WafArgs, global: &GlobalArgs, ui: &Ui) -> CommandResult {
    let project = Project::load(global, &args.environment)?;
    if !project.environment.is_local() {
        return Err(CommandError::usage(format!(
            "the firewalls of `{}` report to CloudWatch, which this command does not read",
            args.environment
        ))
        .hint("the WAF console shows their metrics and samples"));
    }
    let status = session::block_on(async {
        let (remote, _) = local::connect(&project.environment, global).await?;
        Ok(remote.status().await?)
    })?;
    match args.json {
        true => {
            let report = json!({
                "version": 1,
                "environment": args.environment,
                "firewalls": status.firewalls,
            });
            ui.result(&format!("{report:#}\n"));
        }
        false => ui.result(&ui::firewalls(&status.firewalls)),
    }
    Ok(ExitCode::Done)
}
