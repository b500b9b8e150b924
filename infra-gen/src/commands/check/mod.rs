//! `check`: everything that is wrong with the templates, before any network call.

use std::fs;
use std::path::PathBuf;

use anyhow::Context as _;
use cfn::Template;
use cfn_check::{Context, Finding, Severity, check};
use clap::{Args, ValueEnum};
use serde::Serialize;
use shop_stack::StackOutput;

use crate::cli::GlobalArgs;
use crate::error::{CommandError, CommandResult};
use crate::exit::ExitCode;
use crate::project::Project;
use crate::ui::{self, Ui};

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
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
enum Format {
    /// For people
    #[default]
    Text,
    /// One object: `{"version":1,"findings":[…]}`
    Json,
}

/// A finding, where it was found, and whether it is accepted.
#[derive(Debug, Serialize)]
pub struct Checked {
    /// The stack's name, or the template's file.
    pub subject: String,
    /// The finding.
    #[serde(flatten)]
    pub finding: Finding,
    /// Why the settings accept it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accepted: Option<String>,
}

impl Checked {
    fn is_error(&self) -> bool {
        self.finding.severity == Severity::Error && self.accepted.is_none()
    }
}

pub fn run(args: &CheckArgs, global: &GlobalArgs, ui: &Ui) -> CommandResult {
    let mut capacity = String::new();
    let checked = match args.template.as_slice() {
        [] => {
            let project = Project::load(global, &args.environment)?;
            let outputs = project.stacks();
            capacity = outputs.iter().map(web_acl_capacity).collect();
            stacks(&project, &outputs)
        }
        files => templates(files, global.region.as_deref())?,
    };
    match args.format {
        Format::Text => {
            let text: String = checked.iter().map(ui::finding).collect();
            ui.result(&format!("{text}{capacity}{}\n", summary(&checked)));
        }
        Format::Json => {
            let report = serde_json::json!({ "version": 1, "findings": checked });
            ui.result(&format!("{report:#}\n"));
        }
    }
    match checked.iter().any(Checked::is_error) {
        true => Ok(ExitCode::ChecksFailed),
        false => Ok(ExitCode::Done),
    }
}

/// Checks the stacks of an environment.
pub fn stacks(project: &Project, stacks: &[StackOutput]) -> Vec<Checked> {
    let mut all = Vec::new();
    for stack in stacks {
        let context = Context {
            region: Some(&stack.region),
            places: Some(&stack.places),
        };
        all.extend(check(&stack.template, &context).into_iter().map(|finding| {
            let accepted = project.settings.accepted.iter().find(|accepted| {
                let resource = finding.logical_id.as_deref();
                accepted.covers(&project.environment.name, finding.id, resource)
            });
            Checked {
                subject: stack.name.clone(),
                accepted: accepted.map(|accepted| accepted.reason.clone()),
                finding,
            }
        }));
    }
    all
}

/// Shows what was found, and stops a command that must not go on with errors.
pub fn require_no_errors(project: &Project, outputs: &[StackOutput], ui: &Ui) -> CommandResult<()> {
    let checked = stacks(project, outputs);
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

fn templates(files: &[PathBuf], region: Option<&str>) -> CommandResult<Vec<Checked>> {
    let mut all = Vec::new();
    for path in files {
        let shown = path.display().to_string();
        let text = fs::read_to_string(path).with_context(|| format!("cannot read `{shown}`"))?;
        let template =
            Template::parse(&text).with_context(|| format!("`{shown}` is no template"))?;
        let context = Context {
            region,
            places: None,
        };
        all.extend(
            check(&template, &context)
                .into_iter()
                .map(|finding| Checked {
                    subject: shown.clone(),
                    finding,
                    accepted: None,
                }),
        );
    }
    Ok(all)
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
