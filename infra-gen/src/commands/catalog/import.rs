//! `catalog import`: everything is judged before anything is sent.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::path::PathBuf;

use cfn_deploy::event::Events;
use futures::{StreamExt, stream};
use serde_json::{Value, json};
use shop_domain::contract::routes::CATALOG;

use super::ImportArgs;
use super::carry::{Done, Outcome, carry};
use super::finding::Finding;
use super::plan::{self, Step};
use super::row::Row;
use super::source::{self, Rows};
use super::stored::Stored;
use crate::cli::GlobalArgs;
use crate::commands::session::{self, Session};
use crate::commands::staff::{Staff, StaffError};
use crate::error::{CommandError, CommandResult};
use crate::exit::ExitCode;
use crate::project::Project;
use crate::ui::{self, Ui, counted};

/// How many products are sent at a time.
const PARALLEL: usize = 8;

pub(super) fn run(args: &ImportArgs, global: &GlobalArgs, ui: &Ui) -> CommandResult {
    let project = Project::load(global, &args.environment)?;
    session::require_account(&project.environment)?;
    let rows = source::read(&args.path, &project.settings.shop.config)?;
    if !rows.findings.is_empty() {
        return Err(mistaken(args, &rows, ui));
    }
    session::block_on(ui.follow(async |events| {
        let staff = Staff::open(&project, global, &events).await?;
        bring(args, &rows, &staff, ui).await
    }))
}

/// Brings a first catalogue into a shop that this process has just deployed.
pub async fn first(
    path: PathBuf,
    project: &Project,
    session: &Session,
    events: &Events,
    ui: &Ui,
) -> CommandResult {
    let args = ImportArgs {
        path,
        environment: project.environment.name.to_string(),
        stock: false,
        dry_run: false,
        json: false,
    };
    let rows = source::read(&args.path, &project.settings.shop.config)?;
    if !rows.findings.is_empty() {
        return Err(mistaken(&args, &rows, ui));
    }
    let staff = Staff::of(project, session, events).await?;
    bring(&args, &rows, &staff, ui).await
}

async fn bring(args: &ImportArgs, rows: &Rows, staff: &Staff, ui: &Ui) -> CommandResult {
    let stored = stored(staff).await?;
    let steps: Vec<(&Row, Step)> = rows
        .rows
        .iter()
        .map(|row| (row, plan::step(row, stored.get(row.sku()), args.stock)))
        .collect();
    if args.dry_run {
        announce(args, &steps, ui);
        return Ok(ExitCode::Done);
    }
    let outcomes = all(staff, steps, ui).await;
    summarize(args, outcomes, ui)
}

/// Every product of the shop, by its SKU.
pub async fn stored(staff: &Staff) -> CommandResult<BTreeMap<String, Stored>> {
    let items = staff.pages(CATALOG, &[]).await;
    let items = items.map_err(StaffError::into_command)?;
    let products = serde_json::from_value::<Vec<Stored>>(Value::Array(items)).map_err(|error| {
        CommandError::usage(format!(
            "the API answered with products of another form: {error}"
        ))
        .hint("deploy the environment with this version")
    })?;
    Ok(products
        .into_iter()
        .map(|product| (product.sku.as_str().to_owned(), product))
        .collect())
}

fn mistaken(args: &ImportArgs, rows: &Rows, ui: &Ui) -> CommandError {
    if args.json {
        let report = json!({"version": 1, "findings": rows.findings});
        ui.result(&format!("{report:#}\n"));
    }
    let wrong = rows.count - rows.rows.len();
    let products = counted(rows.count, "product");
    // Twins are whole rows, each of them right by itself.
    let told = match wrong {
        0 => products,
        wrong => format!("{wrong} of {products}"),
    };
    let mistakes = counted(rows.findings.len(), "mistake");
    CommandError::usage(format!("{mistakes} in {told}; nothing was sent"))
        .detail(ui::catalog_findings(&rows.findings))
        .hint("`infra-gen catalog import --help` describes the file")
}

fn announce(args: &ImportArgs, steps: &[(&Row, Step)], ui: &Ui) {
    let mut report = Report::default();
    for (row, step) in steps {
        let done = match step {
            Step::Create => Done::Created,
            Step::Update(update) if update.is_empty() => Done::Kept,
            Step::Update(update) => Done::Changed(update.members.clone()),
        };
        if !args.json {
            ui.result(&ui::product_line(row.sku(), &done).unwrap_or_default());
        }
        report.add(row, done);
    }
    if args.json {
        ui.result(&format!("{:#}\n", report.json(args, true)));
    }
    ui.status(format_args!(
        "{} to create, {} to change, {} unchanged; nothing was sent",
        report.created.len(),
        report.changed.len(),
        report.unchanged
    ));
}

/// Carries all steps out, unless the first ones fail in a way that all others would.
///
/// One refusal says little: a firewall may dislike one product's text.
async fn all<'r>(
    staff: &Staff,
    steps: Vec<(&'r Row, Step)>,
    ui: &Ui,
) -> Vec<(&'r Row, Option<Outcome>)> {
    let progress = ui.importing(steps.len());
    let in_vain = Cell::new(0);
    let outcomes = stream::iter(steps).map(async |(row, step)| {
        if in_vain.get() >= PARALLEL {
            return (row, None);
        }
        let outcome = carry(staff, row, step).await;
        match outcome.stop {
            Some(_) => in_vain.set(in_vain.get() + 1),
            None => in_vain.set(0),
        }
        (row, Some(outcome))
    });
    // Told in the order of the file, whichever is answered first.
    let told = outcomes.buffered(PARALLEL).inspect(|(row, outcome)| {
        if let Some(outcome) = outcome {
            progress.done(row.sku(), outcome.done.as_ref());
        }
    });
    told.collect().await
}

fn summarize(args: &ImportArgs, outcomes: Vec<(&Row, Option<Outcome>)>, ui: &Ui) -> CommandResult {
    let total = outcomes.len();
    let mut report = Report::default();
    let mut stop = None;
    let mut unseen = 0;
    let mut untried = 0;
    for (row, outcome) in outcomes {
        let Some(outcome) = outcome else {
            untried += 1;
            continue;
        };
        unseen += outcome.unseen;
        report.pictures += outcome.pictures;
        if !outcome.findings.is_empty() {
            report.failed += 1;
        }
        report.findings.extend(outcome.findings);
        stop = stop.or(outcome.stop);
        if let Some(done) = outcome.done {
            report.add(row, done);
        }
    }
    if args.json {
        ui.result(&format!("{:#}\n", report.json(args, false)));
    }
    ui.status(format_args!("{}: {}", args.environment, report.counts()));
    if unseen > 0 {
        ui.warn(format_args!(
            "the site does not tell whether it has {unseen} of the pictures; import again later"
        ));
    }
    if report.failed == 0 {
        return Ok(ExitCode::Done);
    }
    let exit = match report.is_empty() {
        true => ExitCode::Usage,
        false => ExitCode::Leftovers,
    };
    let failed = report.failed;
    let told = match untried {
        0 => format!("{failed} of {total} products failed"),
        n => format!("{failed} of {total} products failed, and {n} were not tried"),
    };
    let mut error = CommandError::usage(told).detail(ui::catalog_findings(&report.findings));
    error
        .hints
        .extend(stop.into_iter().flat_map(|stop| stop.into_command().hints));
    Err(error
        .exit(exit)
        .hint("import again when this is mended: what is done stays as it is"))
}

/// What was done, or would be.
#[derive(Debug, Default)]
struct Report {
    created: Vec<Value>,
    changed: Vec<Value>,
    unchanged: usize,
    pictures: usize,
    failed: usize,
    findings: Vec<Finding>,
}

impl Report {
    fn add(&mut self, row: &Row, done: Done) {
        match done {
            Done::Created => self.created.push(json!({"sku": row.sku()})),
            Done::Changed(members) => self
                .changed
                .push(json!({"sku": row.sku(), "members": members})),
            Done::Kept => self.unchanged += 1,
        }
    }

    /// Whether nothing was done or found as it should be.
    fn is_empty(&self) -> bool {
        self.created.is_empty() && self.changed.is_empty() && self.unchanged == 0
    }

    fn counts(&self) -> String {
        format!(
            "{} created, {} changed, {} unchanged, {} uploaded",
            self.created.len(),
            self.changed.len(),
            self.unchanged,
            counted(self.pictures, "picture")
        )
    }

    fn json(&self, args: &ImportArgs, dry_run: bool) -> Value {
        json!({
            "version": 1,
            "environment": args.environment,
            "dryRun": dry_run,
            "created": self.created,
            "changed": self.changed,
            "unchanged": self.unchanged,
            "picturesUploaded": self.pictures,
            "findings": self.findings,
        })
    }
}
