//! `graph`: the architecture, drawn from the templates.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use cfn::Template;
use cfn_graph::{Feed, Graph, Stack, dot, graph, mermaid, svg};
use clap::{Args, ValueEnum};
use shop_stack::{StackKind, StackOutput};

use crate::cli::GlobalArgs;
use crate::error::CommandResult;
use crate::exit::ExitCode;
use crate::project::Project;
use crate::ui::Ui;

/// The parameters that take an output of another stack.
const FEEDS: [(StackKind, &str, StackKind, &str); 3] = [
    (
        StackKind::Shop,
        "ArtifactsBucket",
        StackKind::Artifacts,
        "BucketName",
    ),
    (
        StackKind::Shop,
        "EdgeWebAclArn",
        StackKind::Edge,
        "WebAclArn",
    ),
    (
        StackKind::Shop,
        "CertificateArn",
        StackKind::Edge,
        "CertificateArn",
    ),
];

/// Draw the architecture
///
/// Shows what there is, by tier, and what it does to each other: who invokes,
/// reads, writes, serves and protects whom. Roles, permissions, policies, log
/// groups and the like are folded into what they belong to. Drawn from the
/// templates alone: needs no network and no credentials.
#[derive(Debug, Args)]
pub struct GraphArgs {
    /// The environment
    #[arg(default_value = "local", value_name = "ENV")]
    environment: String,
    /// Draw this template instead, JSON or YAML of any origin (may be repeated)
    #[arg(long, value_name = "FILE", conflicts_with = "environment")]
    template: Vec<PathBuf>,
    /// The format
    #[arg(long, value_enum, default_value_t, value_name = "FORMAT")]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
enum Format {
    /// A flowchart that code forges draw in Markdown
    #[default]
    Mermaid,
    /// Graphviz
    Dot,
    /// A picture, for light and dark pages
    Svg,
}

pub fn run(args: &GraphArgs, global: &GlobalArgs, ui: &Ui) -> CommandResult {
    let (drawn, names) = match args.template.is_empty() {
        true => of_stacks(&Project::load(global, &args.environment)?.stacks()),
        false => of_files(&args.template)?,
    };
    ui.result(&match args.format {
        Format::Mermaid => mermaid(&drawn),
        Format::Dot => dot(&drawn),
        Format::Svg => svg(&drawn, &format!("The architecture of {}", names.join(", "))),
    });
    Ok(ExitCode::Done)
}

/// One picture of all stacks of an environment, and their names.
fn of_stacks(outputs: &[StackOutput]) -> (Graph, Vec<String>) {
    let named = |kind: StackKind| outputs.iter().find(|output| output.kind == kind);
    let feeds: Vec<_> = FEEDS
        .iter()
        .filter_map(|(stack, parameter, from, output)| {
            Some(Feed {
                stack: &named(*stack)?.name,
                parameter,
                from: &named(*from)?.name,
                output,
            })
        })
        .collect();
    let stacks: Vec<_> = outputs
        .iter()
        .map(|output| Stack {
            name: &output.name,
            template: &output.template,
        })
        .collect();
    let names = outputs.iter().map(|output| output.name.clone());
    (graph(&stacks, &feeds), names.collect())
}

fn of_files(paths: &[PathBuf]) -> CommandResult<(Graph, Vec<String>)> {
    let templates = paths
        .iter()
        .map(|path| Ok((path.display().to_string(), read(path)?)))
        .collect::<CommandResult<Vec<_>>>()?;
    let stacks: Vec<_> = templates
        .iter()
        .map(|(name, template)| Stack { name, template })
        .collect();
    let drawn = graph(&stacks, &[]);
    Ok((drawn, templates.into_iter().map(|(name, _)| name).collect()))
}

fn read(path: &Path) -> CommandResult<Template> {
    let shown = path.display();
    let text = fs::read_to_string(path).with_context(|| format!("cannot read `{shown}`"))?;
    Ok(Template::parse(&text).with_context(|| format!("`{shown}` is no template"))?)
}
