//! `synth`: the templates, as they would be sent.

use std::fs;
use std::path::PathBuf;

use anyhow::Context;
use clap::{Args, ValueEnum};
use shop_stack::StackOutput;

use crate::cli::GlobalArgs;
use crate::error::{CommandError, CommandResult};
use crate::exit::ExitCode;
use crate::project::Project;
use crate::ui::Ui;

/// Write the CloudFormation templates of an environment
///
/// Needs no network and no credentials. The same settings give the same bytes
/// on every machine. Several stacks are written as YAML documents one after
/// the other, or as one JSON object keyed by the names of the stacks.
#[derive(Debug, Args)]
pub struct SynthArgs {
    /// The environment
    #[arg(default_value = "local", value_name = "ENV")]
    environment: String,
    /// Only this stack: its name, or `artifacts`, `edge` or `shop`
    #[arg(long, value_name = "NAME")]
    stack: Option<String>,
    /// The format
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: Format,
    /// Write one file per stack into this directory
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
enum Format {
    /// YAML with short tags
    #[default]
    Yaml,
    /// JSON, indented
    Json,
}

pub fn run(args: &SynthArgs, global: &GlobalArgs, ui: &Ui) -> CommandResult {
    let project = Project::load(global, &args.environment)?;
    let stacks = select(project.stacks(), args.stack.as_deref())?;
    match &args.out {
        Some(directory) => {
            fs::create_dir_all(directory)
                .with_context(|| format!("cannot create `{}`", directory.display()))?;
            for stack in &stacks {
                let extension = match args.format {
                    Format::Yaml => "yaml",
                    Format::Json => "json",
                };
                let path = directory.join(format!("{}.{extension}", stack.name));
                fs::write(&path, text(stack, args.format))
                    .with_context(|| format!("cannot write `{}`", path.display()))?;
                ui.result(&format!("{}\n", path.display()));
            }
        }
        None => ui.result(&together(&stacks, args.format)),
    }
    Ok(ExitCode::Done)
}

fn select(stacks: Vec<StackOutput>, name: Option<&str>) -> CommandResult<Vec<StackOutput>> {
    let Some(name) = name else {
        return Ok(stacks);
    };
    let (chosen, others): (Vec<_>, Vec<_>) = stacks
        .into_iter()
        .partition(|stack| stack.name == name || stack.kind.as_str() == name);
    if chosen.is_empty() {
        let names: Vec<_> = others.iter().map(|stack| stack.name.as_str()).collect();
        return Err(CommandError::usage(format!("there is no stack `{name}`"))
            .hint(format!("there are: {}", names.join(", "))));
    }
    Ok(chosen)
}

fn text(stack: &StackOutput, format: Format) -> String {
    match format {
        Format::Yaml => stack.template.to_yaml(),
        Format::Json => stack.template.to_json_pretty(),
    }
}

fn together(stacks: &[StackOutput], format: Format) -> String {
    match (stacks, format) {
        ([stack], _) => text(stack, format),
        (_, Format::Yaml) => stacks
            .iter()
            .map(|stack| {
                format!(
                    "--- # {} ({})\n{}",
                    stack.name,
                    stack.region,
                    text(stack, format)
                )
            })
            .collect(),
        (_, Format::Json) => {
            let all: serde_json::Map<_, _> = stacks
                .iter()
                .map(|stack| (stack.name.to_string(), stack.template.as_json().clone()))
                .collect();
            format!("{:#}\n", serde_json::Value::Object(all))
        }
    }
}
