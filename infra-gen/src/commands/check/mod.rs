//! `check`: everything that is wrong with the templates, before any network call.

mod found;
mod rules;
mod sarif;

use std::path::PathBuf;

use cfn_check::deploy_role;
use clap::{Args, ValueEnum};
use shop_stack::StackOutput;

use crate::cli::GlobalArgs;
use crate::error::{CommandError, CommandResult};
use crate::exit::ExitCode;
use crate::project::{self, Project};
use crate::ui::{self, Ui};

pub use found::Checked;
use found::{Subject, read};

/// What a deployment calls besides CloudFormation: archives, the site, and
/// that the site is new; the versions are deleted by `destroy --empty-buckets`.
pub const BESIDE_CLOUDFORMATION: [&str; 6] = [
    "cloudfront:CreateInvalidation",
    "s3:DeleteObjectVersion",
    "s3:GetObject",
    "s3:ListBucket",
    "s3:ListBucketVersions",
    "s3:PutObject",
];

/// Find mistakes in the templates of an environment
///
/// Runs every static check and reports all findings at once, each with the
/// resource, the property, the source line that made it, and what to do. Needs
/// no network and no credentials. Findings accepted in the settings are shown
/// as accepted. Exits with 6 when there is an error.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// The environment
    #[arg(default_value = "local", value_name = "ENV")]
    environment: String,
    /// Check this template instead, JSON or YAML of any origin (may be repeated)
    #[arg(long, value_name = "FILE", conflicts_with = "environment")]
    template: Vec<PathBuf>,
    /// The format
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: Format,
    /// Run these rules too, a file or folder in the language of CloudFormation Guard (may be repeated)
    #[arg(long, value_name = "PATH", conflicts_with_all = ["deploy_role", "list"])]
    rules: Vec<PathBuf>,
    /// Print the smallest IAM policies that can deploy the templates, and check nothing
    ///
    /// One object, `{"version":1,"policies":[…]}`: managed policies for one role.
    #[arg(long, conflicts_with_all = ["format", "list"])]
    deploy_role: bool,
    /// List every check with its remedy in Markdown, and check nothing
    #[arg(long, conflicts_with_all = ["environment", "template", "format"])]
    list: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
enum Format {
    /// For people
    #[default]
    Text,
    /// One object: `{"version":1,"findings":[…]}`
    Json,
    /// SARIF 2.1.0, for code scanning
    Sarif,
}

pub fn run(args: &CheckArgs, global: &GlobalArgs, ui: &Ui) -> CommandResult {
    if args.list {
        ui.result(&cfn_check::documentation());
        return Ok(ExitCode::Done);
    }
    let project = match args.template.is_empty() {
        true => Some(Project::load(global, &args.environment)?),
        false => None,
    };
    let outputs = project.as_ref().map(Project::stacks).unwrap_or_default();
    let region = global.region.as_deref();
    let files = args.template.iter().map(|file| read(file, region));
    let mut subjects = files.collect::<CommandResult<Vec<_>>>()?;
    subjects.extend(outputs.iter().map(Subject::of_stack));
    if args.deploy_role {
        let beside: &[&str] = match project {
            Some(_) => &BESIDE_CLOUDFORMATION,
            None => &[],
        };
        return print_deploy_role(&subjects, beside, ui);
    }
    let mut checked: Vec<_> = subjects
        .iter()
        .flat_map(|subject| subject.check(project.as_ref()))
        .collect();
    let root = project::root(global).ok();
    // The project's rules are about its own templates.
    let own = root.as_deref().filter(|_| args.template.is_empty());
    let rules = rules::read(own, &args.rules)?;
    rules::require_engine(&rules, &args.rules, ui)?;
    for subject in &subjects {
        checked.extend(subject.broken(&rules, project.as_ref())?);
    }
    // Where a resource was made can only be shown where the sources are.
    if let Some(root) = root {
        checked.iter_mut().for_each(|one| one.excerpt_source(&root));
    }
    match args.format {
        Format::Text => {
            let text: String = checked.iter().map(ui::finding).collect();
            let capacity: String = outputs.iter().map(web_acl_capacity).collect();
            ui.result(&format!("{text}{capacity}{}\n", summary(&checked)));
        }
        Format::Json => {
            let report = serde_json::json!({ "version": 1, "findings": checked });
            ui.result(&format!("{report:#}\n"));
        }
        Format::Sarif => ui.result(&format!("{:#}\n", sarif::log(&checked))),
    }
    match checked.iter().any(Checked::is_error) {
        true => Ok(ExitCode::ChecksFailed),
        false => Ok(ExitCode::Done),
    }
}

/// Shows what was found, and stops a command that must not go on with errors.
pub fn require_no_errors(project: &Project, outputs: &[StackOutput], ui: &Ui) -> CommandResult<()> {
    let subjects: Vec<_> = outputs.iter().map(Subject::of_stack).collect();
    let checked: Vec<_> = subjects
        .iter()
        .flat_map(|subject| subject.check(Some(project)))
        .collect();
    for one in checked.iter().filter(|one| one.accepted.is_none()) {
        ui.status(ui::finding(one).trim_end());
    }
    match checked.iter().any(Checked::is_error) {
        true => Err(CommandError::usage(summary(&checked))
            .exit(ExitCode::ChecksFailed)
            .hint("nothing was changed; mend the errors and run the command again")),
        false => Ok(()),
    }
}

fn print_deploy_role(subjects: &[Subject<'_>], beside: &[&str], ui: &Ui) -> CommandResult {
    let stacks: Vec<_> = subjects
        .iter()
        .map(|subject| (subject.stack_name(), subject.template()))
        .collect();
    let role = deploy_role(&stacks, beside);
    let report = serde_json::json!({ "version": 1, "policies": role.policies });
    ui.result(&format!("{report:#}\n"));
    for unknown in &role.unknown {
        ui.warn(format_args!(
            "what `{unknown}` needs is not known: add it by hand"
        ));
    }
    Ok(ExitCode::Done)
}

/// A line for each firewall: what it needs of what its price includes.
fn web_acl_capacity(stack: &StackOutput) -> String {
    let included = cfn_check::WEB_ACL_CAPACITY_INCLUDED;
    cfn_check::web_acl_capacity(&stack.template)
        .iter()
        .map(|(acl, units)| {
            format!(
                "{}, {acl}: {units} of {included} capacity units\n",
                stack.name
            )
        })
        .collect()
}

fn summary(checked: &[Checked]) -> String {
    let count = |test: fn(&&Checked) -> bool| checked.iter().filter(test).count();
    let accepted = count(|one| one.accepted.is_some());
    let errors = count(|one| one.is_error());
    let warnings = checked.len() - accepted - errors;
    let checks = cfn_check::catalogue().count();
    format!("{checks} checks: {errors} errors, {warnings} warnings, {accepted} accepted")
}
