//! The project on disk: its root, its settings, the environment asked for.

use std::path::{Path, PathBuf};

use shop_stack::StackOutput;
use shop_stack::settings::{Environment, Region, Settings};

use crate::cli::GlobalArgs;
use crate::error::{CommandError, CommandResult};

/// Where the settings stand, below the root.
const SETTINGS: &str = "infra-gen/environments.yaml";

/// The settings, and the environment a command is about.
#[derive(Debug)]
pub struct Project {
    /// Everything the settings file says.
    pub settings: Settings,
    /// The environment, with what the command line overrides.
    pub environment: Environment,
}

impl Project {
    /// Reads the settings and finds the environment in them.
    pub fn load(global: &GlobalArgs, environment: &str) -> CommandResult<Project> {
        let path = match &global.settings {
            Some(path) => path.clone(),
            None => root(global)?.join(SETTINGS),
        };
        let shown = shown(&path);
        let text = std::fs::read_to_string(&path).map_err(|error| {
            CommandError::from(anyhow::Error::new(error).context(format!("cannot read `{shown}`")))
                .hint("`--settings FILE` names another settings file")
        })?;
        let settings = Settings::parse(&text).map_err(|error| {
            let count = match error.findings.len() {
                1 => "a mistake".to_owned(),
                n => format!("{n} mistakes"),
            };
            CommandError::usage(format!(
                "{count} in the settings\n\n{}",
                error.in_file(&shown)
            ))
            .hint("infra-gen/environments.yaml documents every key")
        })?;
        let mut environment = settings
            .environment(environment)
            .cloned()
            .map_err(|unknown| {
                let known = unknown.known.join(", ");
                let hint = match &unknown.suggestion {
                    Some(suggestion) => format!("did you mean `{suggestion}`? there are: {known}"),
                    None => format!("there are: {known}"),
                };
                CommandError::usage(&unknown).hint(hint)
            })?;
        if let Some(region) = &global.region {
            environment.region = Region::new(region).ok_or_else(|| {
                CommandError::usage(format!("`{region}` is no region the shop can live in"))
                    .hint("name one of the partition `aws`, as in `--region eu-central-1`")
            })?;
        }
        Ok(Project {
            settings,
            environment,
        })
    }

    /// The stacks of the environment.
    pub fn stacks(&self) -> Vec<StackOutput> {
        shop_stack::synthesize(&self.settings, &self.environment)
    }
}

/// The root of the workspace: above the current directory, or above the
/// settings file.
pub fn root(global: &GlobalArgs) -> CommandResult<PathBuf> {
    let current = std::env::current_dir()?;
    let settings = global.settings.as_ref().map(|path| current.join(path));
    let starts = std::iter::once(current.as_path()).chain(settings.as_deref());
    for start in starts {
        let found = start
            .ancestors()
            .find(|dir| dir.join("Cargo.toml").is_file() && dir.join(SETTINGS).is_file());
        if let Some(root) = found {
            return Ok(root.to_owned());
        }
    }
    Err(CommandError::usage(format!(
        "there is no project in `{}` or above it",
        current.display()
    ))
    .hint(format!(
        "run this where `{SETTINGS}` is, or name a settings file: `--settings FILE`"
    )))
}

/// A path as short as the current directory allows.
fn shown(path: &Path) -> String {
    let current = std::env::current_dir().unwrap_or_default();
    path.strip_prefix(&current)
        .unwrap_or(path)
        .display()
        .to_string()
}
