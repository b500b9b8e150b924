//! `deploy`: from the settings to a running shop, through plans that are shown.
//!
//! | Step | File |
//! |---|---|
//! | the order of everything | `pipeline` |
//! | values of the shop's parameters | `parameters`, `names` |
//! | a change set, or what it will be | `proposal` |
//! | showing and asking | `consent` |
//! | failures with their places | `failure` |
//! | files of the site | `site` |
//! | the environment on this machine | `machine` |
//! | Ctrl-C | `interrupt` |
//! | `--json` | `report` |

mod consent;
pub mod failure;
pub mod interrupt;
mod machine;
pub mod names;
pub mod parameters;
mod pipeline;
mod product_pages;
pub mod proposal;
mod report;
mod site;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Instant;

use cfn_deploy::approval::ApprovalPolicy;
use cfn_deploy::cloud::OnFailure;
use cfn_deploy::event::Events;
use clap::{Args, ValueEnum};
use shop_stack::StackOutput;
use shop_stack::settings::{Environment, StackPolicy};

use super::session::Session;
use super::{check, session};
use crate::cli::GlobalArgs;
use crate::error::{CommandError, CommandResult};
use crate::exit::ExitCode;
use crate::project::{self, Project};
use crate::ui::{Elapsed, Ui};
use interrupt::Unfinished;
use pipeline::Pipeline;
use report::Report;

/// Deploy an environment
///
/// Checks the templates, builds the functions, shows what will change, asks,
/// and carries out exactly what was shown; then publishes the site. Deploying
/// again goes on where an interrupted deployment stopped, and does nothing
/// when there is nothing to do.
#[derive(Debug, Args)]
pub struct DeployArgs {
    /// The environment
    #[arg(default_value = "local", value_name = "ENV")]
    environment: String,
    /// Ask nothing
    #[arg(long, short)]
    yes: bool,
    /// Ask about these changes; those that endanger data are always asked about
    ///
    /// Left out: `broadening`, and `never` for the environment on this machine,
    /// which nobody else can reach.
    #[arg(long, value_enum, value_name = "WHICH")]
    approve: Option<Approve>,
    /// Let this resource be replaced or deleted although it holds data (may be repeated)
    #[arg(long, value_name = "ID")]
    allow_replace: Vec<String>,
    /// End as soon as everything is configured, before it has settled
    #[arg(long)]
    express: bool,
    /// Bring back what was changed by hand
    ///
    /// The templates are compared with what exists instead of with what was
    /// deployed; `infra-gen drift` shows the difference.
    #[arg(long)]
    revert_drift: bool,
    /// What becomes of a stack that fails
    #[arg(long, value_enum, default_value_t, value_name = "HOW")]
    on_failure: Failing,
    /// Begin the change sets' names with this
    ///
    /// Letters, digits and hyphens, up to 40. What tells the template and the
    /// run apart follows.
    #[arg(long, value_name = "NAME", default_value = "deploy", value_parser = change_set_name)]
    change_set_name: String,
    /// Say in the change sets what they are for, in up to 1024 bytes
    #[arg(long, value_name = "TEXT", value_parser = description)]
    description: Option<String>,
    /// Leave the functions' code as it is
    #[arg(long)]
    skip_functions: bool,
    /// Leave the site as it is
    #[arg(long)]
    skip_site: bool,
    /// Run the environment on this machine in the background
    #[arg(long)]
    detach: bool,
    /// Make a new secret between CloudFront and the API
    #[arg(long)]
    rotate_origin_secret: bool,
    /// Write the outputs into this file, as one JSON object
    #[arg(long, value_name = "FILE")]
    outputs_file: Option<PathBuf>,
    /// Print what was done as one object: `{"version":1,"stacks":[…],"outputs":{…},…}`
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Approve {
    /// Only those that endanger data
    Never,
    /// Those too that may widen access
    Broadening,
    /// All
    Any,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
enum Failing {
    /// It goes back to its last good state
    #[default]
    Rollback,
    /// It is deleted if it is new, and goes back otherwise
    Delete,
    /// It stays as it is, to be looked at
    Keep,
}

impl DeployArgs {
    fn policy(&self, environment: &Environment) -> ApprovalPolicy {
        let usual = match environment.is_local() {
            true => Approve::Never,
            false => Approve::Broadening,
        };
        match self.approve.unwrap_or(usual) {
            Approve::Never => ApprovalPolicy::Never,
            Approve::Broadening => ApprovalPolicy::Broadening,
            Approve::Any => ApprovalPolicy::Any,
        }
    }

    fn on_failure(&self) -> OnFailure {
        match self.on_failure {
            Failing::Rollback => OnFailure::Rollback,
            Failing::Delete => OnFailure::Delete,
            Failing::Keep => OnFailure::Keep,
        }
    }

    fn allowed(&self) -> BTreeSet<String> {
        self.allow_replace.iter().cloned().collect()
    }
}

pub fn run(args: &DeployArgs, global: &GlobalArgs, ui: &Ui) -> CommandResult {
    let started = Instant::now();
    let project = Project::load(global, &args.environment)?;
    session::require_account(&project.environment)?;
    if args.express && project.environment.protected {
        return Err(CommandError::usage(format!(
            "`{}` is protected: `--express` ends before it is known whether the shop works",
            args.environment
        ))
        .hint("deploy without `--express`"));
    }
    if let (Some(id), Some(StackPolicy::ProtectData)) =
        (args.allow_replace.first(), project.environment.stack_policy)
    {
        return Err(CommandError::usage(format!(
            "CloudFormation would refuse `--allow-replace {id}`: `{}` has `stackPolicy: protect-data`",
            args.environment
        ))
        .hint("set `stackPolicy: allow-all`, deploy, then set it back"));
    }
    if args.detach && !project.environment.is_local() {
        return Err(CommandError::usage(format!(
            "`{}` runs in AWS: there is nothing to run in the background",
            args.environment
        ))
        .hint("`--detach` is for the environment on this machine"));
    }
    let root = project::root(global)?;
    let stacks = project.stacks();
    check::require_no_errors(&project, &stacks, ui)?;

    let deployment = Deployment {
        args,
        global,
        project: &project,
        stacks: &stacks,
        root: &root,
        started,
        ui,
    };
    session::block_on(async {
        match project.environment.is_local() {
            true => deployment.on_this_machine().await,
            false => deployment.to_an_account().await,
        }
    })
}

/// What a change set's name may begin with.
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateChangeSet.html>
fn change_set_name(text: &str) -> Result<String, String> {
    let letter = text.starts_with(|first: char| first.is_ascii_alphabetic());
    let all = text
        .chars()
        .all(|one| one.is_ascii_alphanumeric() || one == '-');
    match letter && all && text.len() <= 40 {
        true => Ok(text.to_owned()),
        false => Err("a letter, then letters, digits and hyphens, 40 at the most".to_owned()),
    }
}

fn description(text: &str) -> Result<String, String> {
    match text.len() {
        1..=1024 => Ok(text.to_owned()),
        length => Err(format!("{length} bytes; CloudFormation takes 1 to 1024")),
    }
}

/// One run of the command.
struct Deployment<'a> {
    args: &'a DeployArgs,
    global: &'a GlobalArgs,
    project: &'a Project,
    stacks: &'a [StackOutput],
    root: &'a Path,
    started: Instant,
    ui: &'a Ui,
}

impl Deployment<'_> {
    async fn to_an_account(&self) -> CommandResult {
        self.ui
            .follow(async |events| {
                let session = Session::open(&self.project.environment, self.global, &events);
                match session.await {
                    Ok(session) => self.through(&session, &events).await,
                    Err(error) => self.conclude(&Report::default(), Err(error)),
                }
            })
            .await
    }

    /// Deploys through a session, and says what became of it.
    async fn through(&self, session: &Session, events: &Events) -> CommandResult {
        let unfinished = Unfinished::default();
        let mut report = Report::default();
        let pipeline = Pipeline {
            args: self.args,
            session,
            project: self.project,
            stacks: self.stacks,
            root: self.root,
            ui: self.ui,
            events: events.clone(),
            nonce: session::nonce(),
            unfinished: &unfinished,
        };
        let outcome = tokio::select! {
            outcome = pipeline.run(&mut report) => {
                if outcome.is_err() {
                    // What was proposed and not carried out leaves nothing behind.
                    unfinished.discard(self.ui).await;
                }
                outcome
            }
            _ = tokio::signal::ctrl_c() => {
                Ok(unfinished.interrupted(self.ui, &self.args.environment).await)
            }
        };
        self.conclude(&report, outcome)
    }

    fn conclude(&self, report: &Report, outcome: CommandResult) -> CommandResult {
        let Deployment { args, ui, .. } = self;
        if args.json {
            let text = report.to_json(&args.environment, outcome.as_ref().err());
            ui.result(&format!("{text:#}\n"));
        }
        if let (Ok(ExitCode::Done), Some(path)) = (&outcome, &args.outputs_file) {
            write_outputs(path, report)?;
        }
        if matches!(outcome, Ok(ExitCode::Done)) {
            let what = match report.is_unchanged() {
                true => "nothing to do",
                false => "deployed",
            };
            let took = Elapsed(self.started.elapsed());
            ui.status(format_args!("{}: {what} ({took})", args.environment));
        }
        outcome
    }
}

fn write_outputs(path: &Path, report: &Report) -> CommandResult<()> {
    let text = format!("{:#}\n", crate::ui::outputs_json(&report.outputs));
    std::fs::write(path, text).map_err(|error| {
        let shown = path.display();
        CommandError::from(anyhow::Error::new(error).context(format!("cannot write `{shown}`")))
            .hint("everything is deployed; `infra-gen outputs` prints the outputs")
    })
}
