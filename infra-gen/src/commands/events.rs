//! `events`: what happened last to the stacks of an environment.

use cfn_deploy::cloud::{Stack, StackEvent};
use cfn_deploy::intervene::{attach, history};
use clap::Args;
use futures::future::try_join_all;
use serde_json::{Value, json};
use shop_stack::StackOutput;

use super::deploy::failure::Origin;
use super::session::{self, Session, require_account};
use crate::cli::GlobalArgs;
use crate::error::CommandResult;
use crate::exit::ExitCode;
use crate::project::Project;
use crate::ui::{self, Ui};

/// Version of the JSON shape; a member is added without a new one.
const VERSION: u32 = 1;

/// Show what happened last to the stacks
///
/// The events of the last operation of each stack, the oldest first. With
/// `--follow` operations that run are shown until they end; a stack that fails
/// exits with 5.
#[derive(Debug, Args)]
pub struct EventsArgs {
    /// The environment
    #[arg(default_value = "local", value_name = "ENV")]
    environment: String,
    /// Wait for operations that run
    #[arg(long, short)]
    follow: bool,
    /// Print one object: `{"version":1,"stacks":[{"name":…,"events":[…]}]}`
    #[arg(long)]
    json: bool,
}

/// The last operation of a stack.
pub struct History {
    /// The stack's name.
    pub name: String,
    /// Its region.
    pub region: String,
    /// Its status; `None` when it is not deployed.
    pub status: Option<String>,
    /// The events, the oldest first.
    pub events: Vec<StackEvent>,
}

pub fn run(args: &EventsArgs, global: &GlobalArgs, ui: &Ui) -> CommandResult {
    let project = Project::load(global, &args.environment)?;
    require_account(&project.environment)?;
    let stacks = project.stacks();
    let histories = session::block_on(ui.follow(async |events| {
        let session = Session::open(&project.environment, global, &events).await?;
        if args.follow {
            follow(args, &session, &stacks, &events, ui).await?;
        }
        let states = session.states(&stacks).await?;
        let read = stacks.iter().zip(&states).map(async |(stack, state)| {
            let events = match &state.stack {
                Some(found) => history(&*session.cloud(stack), found).await?,
                None => Vec::new(),
            };
            Ok::<_, crate::error::CommandError>(History {
                name: stack.name.clone(),
                region: stack.region.clone(),
                status: state.stack.as_ref().map(|found| found.status.clone()),
                events,
            })
        });
        try_join_all(read).await
    }))?;
    ui.result(&match args.json {
        true => format!("{:#}\n", report(args, &histories)),
        // What was followed has been shown.
        false if args.follow => ui::endings(&histories),
        false => ui::histories(&histories),
    });
    Ok(ExitCode::Done)
}

/// Waits for every operation that runs.
async fn follow(
    args: &EventsArgs,
    session: &Session,
    stacks: &[StackOutput],
    events: &cfn_deploy::event::Events,
    ui: &Ui,
) -> CommandResult<()> {
    let states = session.states(stacks).await?;
    let busy: Vec<(&StackOutput, Stack)> = stacks
        .iter()
        .zip(states)
        .filter_map(|(stack, state)| Some((stack, state.stack?)))
        .filter(|(_, found)| found.status.ends_with("_IN_PROGRESS"))
        .collect();
    if busy.is_empty() {
        ui.status(format_args!("Nothing is under way in {}", args.environment));
    }
    let waits = busy.iter().map(async |(stack, found)| {
        let ended = attach(&*session.cloud(stack), found, events).await;
        let origin = Origin {
            environment: &args.environment,
            stack,
        };
        ended.map_err(|error| origin.intervened(error))
    });
    try_join_all(waits).await?;
    Ok(())
}

fn report(args: &EventsArgs, histories: &[History]) -> Value {
    let stacks = histories.iter().map(|one| {
        json!({
            "name": one.name,
            "region": one.region,
            "status": one.status,
            "events": one.events.iter().map(event).collect::<Vec<_>>(),
        })
    });
    json!({
        "version": VERSION,
        "command": "events",
        "environment": args.environment,
        "stacks": stacks.collect::<Vec<_>>(),
    })
}

fn event(event: &StackEvent) -> Value {
    let mut value = json!(event);
    value["time"] = event.time.map(ui::time_of).into();
    value
}
