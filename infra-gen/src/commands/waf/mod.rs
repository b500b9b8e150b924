//! `waf`: what the firewalls did.

mod told;

use std::time::Duration;

use cfn_local::environment::FirewallStatus;
use clap::Args;
use serde_json::json;

use super::logs::{Journal, Source, milliseconds_ago};
use super::{local, session};
use crate::cli::GlobalArgs;
use crate::error::CommandResult;
use crate::exit::ExitCode;
use crate::project::Project;
use crate::ui::{self, Ui};

pub use told::Told;

/// Show what the firewalls allowed, counted and blocked
///
/// Counts by rule, the newest requests that were counted or blocked, and from
/// where and on what they came. On this machine the counts are those since the
/// environment started, and AWS's managed rules are approximated: what they let
/// through here says nothing about AWS. Of an account everything is read from
/// the firewalls' logs, which do not tell of every request that was allowed.
#[derive(Debug, Args)]
pub struct WafArgs {
    /// The environment
    #[arg(default_value = "local", value_name = "ENV")]
    environment: String,
    /// Look back this far: `30s`, `15m`, `2h`, `1d`
    #[arg(long, value_name = "TIME", default_value = "24h", value_parser = ui::parse_duration)]
    since: Duration,
    /// Print one object: `{"version":1,"firewalls":[…],"addresses":[…],…}`
    #[arg(long)]
    json: bool,
}

pub fn run(args: &WafArgs, global: &GlobalArgs, ui: &Ui) -> CommandResult {
    let project = Project::load(global, &args.environment)?;
    let (firewalls, told) = session::block_on(ui.follow(async |events| {
        // Counted since the start, also what no log tells of.
        let counted = match project.environment.is_local() {
            true => {
                let (remote, _) = local::connect(&project.environment, global).await?;
                Some(remote.status().await?.firewalls)
            }
            false => None,
        };
        let begin = milliseconds_ago(args.since);
        let waf = Some(Source::Waf);
        let mut journal = Journal::open(&project, global, waf, begin, &events).await?;
        let lines = journal.news().await?;
        let told = Told::of(lines.iter().map(|(_, line)| line.message.as_str()));
        let firewalls: Vec<FirewallStatus> = counted.unwrap_or_else(|| told.firewalls());
        Ok((firewalls, told))
    }))?;
    match args.json {
        true => {
            let report = json!({
                "version": 1,
                "environment": args.environment,
                "firewalls": firewalls,
                "addresses": told.addresses(),
                "paths": told.paths(),
                "countries": told.countries(),
            });
            ui.result(&format!("{report:#}\n"));
        }
        false => {
            ui.result(&ui::firewalls(&firewalls));
            ui.result(&ui::visitors(&told));
            if told.is_empty() {
                ui.status("Nothing was counted or blocked in that time");
            }
        }
    }
    Ok(ExitCode::Done)
}
