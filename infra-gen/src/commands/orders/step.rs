//! The steps of an order, for several orders at once.

use futures::{StreamExt, stream};
use serde_json::{Value, json};
use shop_domain::contract::ProblemKind;
use shop_domain::contract::routes::ORDER;
use shop_domain::id::OrderId;
use shop_domain::state::Transition;

use super::OrderIdArgs;
use super::read::PARALLEL;
use super::target::Target;
use crate::cli::GlobalArgs;
use crate::commands::session;
use crate::commands::staff::{Problem, Staff, StaffError};
use crate::error::{CommandError, CommandResult};
use crate::exit::ExitCode;
use crate::project::Project;
use crate::ui::{self, Ui};

pub(super) fn run(
    transition: Transition,
    args: &OrderIdArgs,
    global: &GlobalArgs,
    ui: &Ui,
) -> CommandResult {
    let target = Target::of(&args.values)?;
    let project = Project::load(global, &target.environment)?;
    let word = name(transition);
    session::require_account(&project.environment)?;
    let environment = &target.environment;
    let answers = session::block_on(ui.follow(async |events| {
        let staff = Staff::open(&project, global, &events).await?;
        let body = json!({ "transition": word });
        let answers = stream::iter(&target.ids).map(async |id| {
            let path = ORDER.replace("{orderId}", id.as_str());
            let moved = staff.post(&path, &body, None).await;
            (id, moved.map_err(|error| refused(error, id, environment)))
        });
        Ok(answers.buffered(PARALLEL).collect::<Vec<_>>().await)
    }))?;
    report(word, args.json, answers, ui, |order| {
        Ok(ui::order_line(&order))
    })
}

/// The step's name in the API and on the command line.
fn name(transition: Transition) -> &'static str {
    let named = Transition::ALL
        .into_iter()
        .find(|(_, other)| *other == transition);
    named.expect("every step has a name").0
}

fn refused(error: StaffError, id: &OrderId, environment: &str) -> CommandError {
    let look = format!("`infra-gen orders show {id} {environment}`");
    let hint = match (&error, error.problem().and_then(Problem::kind)) {
        (_, Some(ProblemKind::IllegalTransition)) => Some(format!("{look} tells where it stands")),
        (_, Some(ProblemKind::NotFound)) => Some(format!(
            "`infra-gen orders list {environment}` shows those of this month"
        )),
        // It may have been carried out although nothing came back.
        (StaffError::Cloud(_) | StaffError::Strange { .. }, _) => {
            Some(format!("{look} tells whether it was carried out"))
        }
        _ => None,
    };
    let mut error = error.into_command();
    error.hints.extend(hint);
    error
}

/// Prints what was answered for each order and, after that, every failure.
///
/// Exits with 4 when something failed and something did not.
pub(super) fn report(
    verb: &str,
    json: bool,
    answers: Vec<(&OrderId, Result<Value, CommandError>)>,
    ui: &Ui,
    text: impl Fn(Value) -> CommandResult<String>,
) -> CommandResult {
    let mut orders = Vec::new();
    let mut failed: Vec<(&OrderId, CommandError)> = Vec::new();
    for (id, answer) in answers {
        match answer {
            Ok(order) => orders.push(order),
            Err(error) => failed.push((id, error)),
        }
    }
    let exit = match (orders.is_empty(), failed.is_empty()) {
        (_, true) => ExitCode::Done,
        (true, false) => ExitCode::Usage,
        (false, false) => ExitCode::Leftovers,
    };
    if json {
        let failures: Vec<Value> = failed
            .iter()
            .map(|(id, error)| json!({"orderId": id, "error": error.error.to_string()}))
            .collect();
        let report = json!({"version": 1, "orders": orders, "failed": failures});
        ui.result(&format!("{report:#}\n"));
    } else {
        for order in orders {
            ui.result(&text(order)?);
        }
    }
    for (id, error) in failed {
        let context = CommandError {
            error: error.error.context(format!("cannot {verb} order {id}")),
            ..error
        };
        ui.error(&context);
    }
    Ok(exit)
}
