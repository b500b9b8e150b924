//! `drift`: what was changed behind CloudFormation's back.

use cfn_deploy::drift::{Drift, DriftError, detect};
use clap::Args;
use futures::future::try_join_all;
use serde_json::{Value, json};

use super::session::{self, Session, require_account};
use crate::cli::GlobalArgs;
use crate::error::{CommandError, CommandResult};
use crate::exit::ExitCode;
use crate::project::Project;
use crate::ui::{self, Ui};

/// Version of the JSON shape; a member is added without a new one.
const VERSION: u32 = 1;

/// Show what was changed by hand
///
/// Compares what exists with the deployed templates, resource by resource and
/// property by property. `infra-gen deploy --revert-drift` brings it back.
#[derive(Debug, Args)]
pub struct DriftArgs {
    /// The environment
    #[arg(default_value = "local", value_name = "ENV")]
    environment: String,
    /// Exit with 3 when something has drifted
    #[arg(long)]
    fail: bool,
    /// Print one object: `{"version":1,"drifted":1,"stacks":[{"name":…,"resources":[…]}]}`
    #[arg(long)]
    json: bool,
}

/// A stack beside its template.
pub struct Compared {
    /// The stack's name.
    pub name: String,
    /// Its region.
    pub region: String,
    /// How many resources it has.
    pub resources: usize,
    /// What was found; `None` when it is not deployed.
    pub drift: Option<Drift>,
}

impl Compared {
    /// How many resources are not what the template says.
    pub fn drifted(&self) -> usize {
        self.drift.iter().flat_map(Drift::drifted).count()
    }
}

pub fn run(args: &DriftArgs, global: &GlobalArgs, ui: &Ui) -> CommandResult {
    let project = Project::load(global, &args.environment)?;
    require_account(&project.environment)?;
    let stacks = project.stacks();
    let compared: Vec<Compared> = session::block_on(ui.follow(async |events| {
        let session = Session::open(&project.environment, global, &events).await?;
        let states = session.states(&stacks).await?;
        let compared = stacks.iter().zip(&states).map(async |(stack, state)| {
            let mut compared = Compared {
                name: stack.name.clone(),
                region: stack.region.clone(),
                resources: 0,
                drift: None,
            };
            if let Some(found) = &state.stack {
                let cloud = session.cloud(stack);
                let (drift, resources) =
                    tokio::join!(detect(&*cloud, found), cloud.resources(&found.id),);
                compared.drift = Some(drift.map_err(|error| not_now(args, error))?);
                compared.resources = resources?.len();
            }
            Ok::<_, CommandError>(compared)
        });
        try_join_all(compared).await
    }))?;

    let drifted: usize = compared.iter().map(Compared::drifted).sum();
    for stack in &compared {
        if let Some(gap) = stack.drift.as_ref().and_then(|drift| drift.gap.as_ref()) {
            ui.warn(format_args!(
                "`{}` was not compared as a whole: {gap}",
                stack.name
            ));
        }
    }
    match args.json {
        true => ui.result(&format!("{:#}\n", report(args, &compared, drifted))),
        false => ui.result(&ui::drift(&compared)),
    }
    if drifted > 0 && !args.json {
        ui.status(format_args!(
            "`infra-gen deploy {} --revert-drift` brings back what the templates say",
            args.environment
        ));
    }
    Ok(match drifted > 0 && args.fail {
        true => ExitCode::Different,
        false => ExitCode::Done,
    })
}

fn not_now(args: &DriftArgs, error: DriftError) -> CommandError {
    match error {
        DriftError::NotNow { ref status, .. } if status.ends_with("_IN_PROGRESS") => {
            CommandError::from(error).hint(format!(
                "`infra-gen events {} --follow` waits for what runs",
                args.environment
            ))
        }
        DriftError::NotNow { .. } => CommandError::from(error).hint(format!(
            "`infra-gen events {}` tells what happened to it",
            args.environment
        )),
        other => CommandError::from(other),
    }
}

fn report(args: &DriftArgs, compared: &[Compared], drifted: usize) -> Value {
    let stacks = compared.iter().map(|stack| {
        json!({
            "name": stack.name,
            "region": stack.region,
            "deployed": stack.drift.is_some(),
            "gap": stack.drift.as_ref().and_then(|drift| drift.gap.as_ref()),
            "resources": stack.drift.iter().flat_map(|drift| &drift.resources).collect::<Vec<_>>(),
        })
    });
    json!({
        "version": VERSION,
        "command": "drift",
        "environment": args.environment,
        "drifted": drifted,
        "stacks": stacks.collect::<Vec<_>>(),
    })
}
