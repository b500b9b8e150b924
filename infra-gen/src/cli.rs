//! The arguments of the command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

#[cfg(feature = "deploy")]
use crate::commands::{
    cancel, catalog, deploy, destroy, doctor, drift, events, local, logs, open, orders, outputs,
    rollback, status, stop, waf,
};
use crate::commands::{check, completions, cost, diff, graph, man, synth};

/// Infrastructure as code for a serverless shop
///
/// Emits the whole shop as CloudFormation from typed Rust, checks it, shows
/// what would change, and deploys it. ENV names an environment of the settings
/// file (infra-gen/environments.yaml); without one it is `local`, which never
/// reaches an AWS account.
#[derive(Debug, Parser)]
#[command(name = "infra-gen", version = env!("INFRA_GEN_VERSION"), max_term_width = 100, after_help = AFTER_HELP)]
pub struct Cli {
    #[command(flatten)]
    pub global: GlobalArgs,
    #[command(subcommand)]
    pub command: Command,
}

const AFTER_HELP: &str = "\
Exit codes: 0 done, 1 declined, 2 could not be carried out, 3 different,
4 done with leftovers, 5 a stack failed, 6 checks failed, 70 a bug, 130 interrupted.";

/// Options of every command.
#[derive(Debug, Args)]
#[command(next_help_heading = "Global options")]
pub struct GlobalArgs {
    /// Read this settings file instead of infra-gen/environments.yaml
    #[arg(long, global = true, value_name = "FILE")]
    pub settings: Option<PathBuf>,
    /// Use this profile of the AWS configuration files
    #[arg(long, global = true, value_name = "NAME")]
    pub profile: Option<String>,
    /// Use this home region instead of the environment's
    #[arg(long, global = true, value_name = "REGION")]
    pub region: Option<String>,
    /// Colour the output
    #[arg(long, global = true, value_enum, default_value_t, value_name = "WHEN")]
    pub color: ColorWhen,
    /// Say more
    #[arg(long, short, global = true)]
    pub verbose: bool,
}

/// When output is coloured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum ColorWhen {
    /// On a terminal, unless NO_COLOR is set
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// What `--color` says among arguments that are wrong, or ask for help: clap
/// has none of them then.
pub fn color_of(mut arguments: impl Iterator<Item = String>) -> ColorWhen {
    let value = arguments.find_map(|one| match one.strip_prefix("--color") {
        Some("") => Some(None),
        rest => rest?.strip_prefix('=').map(|value| Some(value.to_owned())),
    });
    let value = value.and_then(|value| value.or_else(|| arguments.next()));
    value
        .and_then(|value| ColorWhen::from_str(&value, false).ok())
        .unwrap_or_default()
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    Synth(synth::SynthArgs),
    Check(check::CheckArgs),
    Diff(diff::DiffArgs),
    Graph(graph::GraphArgs),
    Cost(cost::CostArgs),
    #[cfg(feature = "deploy")]
    Deploy(deploy::DeployArgs),
    #[cfg(feature = "deploy")]
    Outputs(outputs::OutputsArgs),
    #[cfg(feature = "deploy")]
    Status(status::StatusArgs),
    #[cfg(feature = "deploy")]
    Events(events::EventsArgs),
    #[cfg(feature = "deploy")]
    Cancel(cancel::CancelArgs),
    #[cfg(feature = "deploy")]
    Rollback(rollback::RollbackArgs),
    #[cfg(feature = "deploy")]
    Drift(drift::DriftArgs),
    #[cfg(feature = "deploy")]
    Open(open::OpenArgs),
    #[cfg(feature = "deploy")]
    Logs(logs::LogsArgs),
    #[cfg(feature = "deploy")]
    Waf(waf::WafArgs),
    #[cfg(feature = "deploy")]
    Stop(stop::StopArgs),
    #[cfg(feature = "deploy")]
    Destroy(destroy::DestroyArgs),
    #[cfg(feature = "deploy")]
    Catalog(catalog::CatalogArgs),
    #[cfg(feature = "deploy")]
    Orders(orders::OrdersArgs),
    #[cfg(feature = "deploy")]
    #[command(hide = true)]
    Serve(local::serve::ServeArgs),
    #[cfg(feature = "deploy")]
    Doctor(doctor::DoctorArgs),
    Completions(completions::CompletionsArgs),
    Man(man::ManArgs),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colour_is_known_of_arguments_that_are_not() {
        let color = |line: &str| color_of(line.split(' ').map(str::to_owned));
        assert_eq!(color("infra-gen synth --help"), ColorWhen::Auto);
        assert_eq!(color("infra-gen --color always depoly"), ColorWhen::Always);
        assert_eq!(color("infra-gen --help --color=never"), ColorWhen::Never);
        for unknown in ["--color", "--color blue", "--colors always"] {
            assert_eq!(color(unknown), ColorWhen::Auto, "{unknown}");
        }
    }
}
