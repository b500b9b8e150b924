//! `diff`: what would change, and what that does to access and data.
//!
//! | Part | File |
//! |---|---|
//! | the templates to compare with, on disk | `recorded` |
//! | the stacks to compare with, in an account or on this machine | `deployed` |

#[cfg(feature = "deploy")]
mod deployed;
mod recorded;

use cfn::Template;
use cfn_diff::{SecurityChange, StackDiff, Summary, diff, markdown, security_changes};
use clap::{Args, ValueEnum};
use serde::Serialize;
use serde_json::{Value, json};
use shop_stack::StackOutput;

use crate::cli::GlobalArgs;
use crate::error::CommandResult;
use crate::exit::ExitCode;
use crate::project::Project;
use crate::ui::{self, Ui};

/// Version of the JSON shape; a member is added without a new one.
const VERSION: u32 = 1;

/// Show what would change
///
/// Compares the templates of an environment by meaning: first what changes
/// access, then the resources, worst first, last the counts. Exits with 0 when
/// there is no difference and with 3 when there is one.
#[derive(Debug, Args)]
pub struct DiffArgs {
    /// The environment
    #[arg(default_value = "local", value_name = "ENV")]
    environment: String,
    /// Compare with what is `deployed`, with the `snapshot`s of the project, or with this template
    /// or directory of templates
    #[arg(
        long,
        value_name = "deployed|snapshot|FILE|DIR",
        default_value = "deployed"
    )]
    against: String,
    /// The format
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: Format,
    /// Only what changes access; exits with 3 only when something does
    #[arg(long)]
    security_only: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
enum Format {
    /// For people
    #[default]
    Text,
    /// One object: `{"version":1,"different":…,"stacks":[…]}`
    Json,
    /// For a comment on a pull request
    Markdown,
}

/// How one stack differs.
#[derive(Debug, Serialize)]
pub struct Compared {
    /// The stack's name.
    pub name: String,
    /// Its region.
    pub region: String,
    /// What changes access, the widest first.
    pub security: Vec<SecurityChange>,
    /// Everything that changes.
    #[serde(flatten)]
    pub diff: StackDiff,
    /// What limits the comparison.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

impl Compared {
    /// Compares a stack with an older template of it; without one all is new.
    fn new(stack: &StackOutput, old: Option<&Template>) -> Compared {
        let new = Some(&stack.template);
        Compared {
            name: stack.name.clone(),
            region: stack.region.clone(),
            security: security_changes(old, new),
            diff: diff(old, new),
            notes: Vec::new(),
        }
    }

    fn is_different(&self) -> bool {
        !self.diff.is_empty() || !self.security.is_empty()
    }
}

pub fn run(args: &DiffArgs, global: &GlobalArgs, ui: &Ui) -> CommandResult {
    let project = Project::load(global, &args.environment)?;
    let mut stacks = compare(args, global, &project, ui)?;
    if args.security_only {
        for stack in &mut stacks {
            stack.diff = StackDiff::default();
        }
    }
    let different = stacks.iter().any(Compared::is_different);
    for stack in &stacks {
        for note in &stack.notes {
            ui.warn(format_args!("`{}`: {note}", stack.name));
        }
    }
    ui.result(&match args.format {
        Format::Text => ui::differences(&stacks, args.security_only),
        Format::Json => format!("{:#}\n", report(args, &stacks, different)),
        Format::Markdown => pull_request_comment(&stacks),
    });
    Ok(match different {
        true => ExitCode::Different,
        false => ExitCode::Done,
    })
}

fn compare(
    args: &DiffArgs,
    global: &GlobalArgs,
    project: &Project,
    ui: &Ui,
) -> CommandResult<Vec<Compared>> {
    let stacks = project.stacks();
    match args.against.as_str() {
        "deployed" => against_deployed(args, global, project, &stacks, ui),
        against => recorded::compare(against, global, &stacks),
    }
}

#[cfg(feature = "deploy")]
fn against_deployed(
    args: &DiffArgs,
    global: &GlobalArgs,
    project: &Project,
    stacks: &[StackOutput],
    ui: &Ui,
) -> CommandResult<Vec<Compared>> {
    deployed::compare(&args.environment, global, project, stacks, ui)
}

#[cfg(not(feature = "deploy"))]
fn against_deployed(
    _: &DiffArgs,
    _: &GlobalArgs,
    _: &Project,
    _: &[StackOutput],
    _: &Ui,
) -> CommandResult<Vec<Compared>> {
    Err(
        crate::error::CommandError::usage("this program was built without `deploy`")
            .hint("compare with what is on disk: `--against snapshot`"),
    )
}

fn pull_request_comment(stacks: &[Compared]) -> String {
    let different: Vec<_> = stacks
        .iter()
        .filter(|stack| stack.is_different())
        .map(|stack| markdown(&stack.name, &stack.diff, &stack.security))
        .collect();
    match different.is_empty() {
        true => "No stack changes.\n".to_owned(),
        false => different.join("\n"),
    }
}

fn report(args: &DiffArgs, stacks: &[Compared], different: bool) -> Value {
    let impacts = stacks
        .iter()
        .flat_map(|stack| stack.diff.resources.iter().map(|resource| resource.impact));
    json!({
        "version": VERSION,
        "command": "diff",
        "environment": args.environment,
        "against": args.against,
        "different": different,
        "summary": Summary::of(impacts),
        "stacks": stacks,
    })
}
