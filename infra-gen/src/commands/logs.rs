//! `logs`: what the functions, the API and the firewalls wrote.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cfn_local::logs::{LogEvent, LogReader, Position};
use clap::{Args, ValueEnum};
use serde_json::{Value, json};

use super::{local, session};
use crate::cli::GlobalArgs;
use crate::error::{CommandError, CommandResult};
use crate::exit::ExitCode;
use crate::project::Project;
use crate::ui::{self, Ui};

/// How often new lines are looked for.
const PAUSE: Duration = Duration::from_millis(200);

/// Show what the functions, the API and the firewalls wrote
///
/// All of it in the order of time, or of one of them alone.
#[derive(Debug, Args)]
pub struct LogsArgs {
    /// The environment
    #[arg(value_name = "ENV")]
    environment: String,
    /// Only of this one
    #[arg(value_enum, value_name = "SOURCE")]
    source: Option<Source>,
    /// Go on with new lines as they come
    #[arg(long, short)]
    follow: bool,
    /// Begin this long ago: `30s`, `15m`, `2h`, `1d`
    #[arg(long, value_name = "TIME", default_value = "15m", value_parser = ui::parse_duration)]
    since: Duration,
    /// Only lines that contain this text
    #[arg(long, value_name = "TEXT")]
    filter: Option<String>,
    /// Print a JSON object per line: `{"time":…,"source":…,"message":…}`
    #[arg(long)]
    json: bool,
}

/// Who writes logs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub enum Source {
    /// Products are read
    GetProducts,
    /// Products are written
    PostProducts,
    /// Orders are read
    GetOrders,
    /// Orders are written
    PostOrders,
    /// Requests to the API
    Api,
    /// What the firewalls refused or noticed
    Waf,
}

impl Source {
    /// What its log groups' names contain.
    fn mark(self) -> &'static str {
        match self {
            Source::GetProducts => "-GetProductsLogs-",
            Source::PostProducts => "-PostProductsLogs-",
            Source::GetOrders => "-GetOrdersLogs-",
            Source::PostOrders => "-PostOrdersLogs-",
            Source::Api => "-ApiLogs-",
            Source::Waf => "aws-waf-logs-",
        }
    }

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Source::GetProducts => "get-products",
            Source::PostProducts => "post-products",
            Source::GetOrders => "get-orders",
            Source::PostOrders => "post-orders",
            Source::Api => "api",
            Source::Waf => "waf",
        }
    }
}

pub fn run(args: &LogsArgs, global: &GlobalArgs, ui: &Ui) -> CommandResult {
    let project = Project::load(global, &args.environment)?;
    let reader = reader(&project, global)?;
    let begin = SystemTime::now() - args.since;
    let begin = begin.duration_since(UNIX_EPOCH).unwrap_or_default();
    let begin = u64::try_from(begin.as_millis()).unwrap_or(u64::MAX);
    let mut positions = BTreeMap::new();
    show(
        args,
        &news(&reader, args.source, &mut positions)?,
        begin,
        ui,
    );
    if args.follow {
        session::block_on(async {
            loop {
                tokio::select! {
                    () = tokio::time::sleep(PAUSE) => {}
                    _ = tokio::signal::ctrl_c() => return Ok(()),
                }
                show(
                    args,
                    &news(&reader, args.source, &mut positions)?,
                    begin,
                    ui,
                );
            }
        })?;
    }
    Ok(ExitCode::Done)
}

/// Reads the logs of the environment on this machine, whether it runs or not.
pub fn reader(project: &Project, global: &GlobalArgs) -> CommandResult<LogReader> {
    let environment = &project.environment;
    if !environment.is_local() {
        return Err(CommandError::usage(format!(
            "the logs of `{}` are in CloudWatch, which this command does not read",
            environment.name
        ))
        .hint("aws logs tail, or the CloudWatch console, shows them"));
    }
    let folder = local::folder(environment, global)?.join("logs");
    if !folder.is_dir() {
        return Err(
            CommandError::usage(format!("`{}` was never deployed", environment.name))
                .hint(format!("infra-gen deploy {}", environment.name)),
        );
    }
    Ok(LogReader::new(&folder))
}

/// What was written since the last look, in the order of time.
fn news(
    reader: &LogReader,
    wanted: Option<Source>,
    positions: &mut BTreeMap<String, Position>,
) -> CommandResult<Vec<(Source, LogEvent)>> {
    let mut news = Vec::new();
    for group in reader.groups()? {
        let mut sources = Source::value_variants().iter();
        let Some(source) = sources.find(|source| group.contains(source.mark())) else {
            continue;
        };
        if wanted.is_some_and(|wanted| wanted != *source) {
            continue;
        }
        let position = positions.entry(group.clone()).or_default();
        let (events, after) = reader.read(&group, *position)?;
        *position = after;
        news.extend(events.into_iter().map(|event| (*source, event)));
    }
    news.sort_by_key(|(_, event)| event.timestamp);
    Ok(news)
}

fn show(args: &LogsArgs, news: &[(Source, LogEvent)], begin: u64, ui: &Ui) {
    let mut text = String::new();
    for (source, event) in news.iter().filter(|(_, event)| event.timestamp >= begin) {
        let filter = args.filter.as_deref().unwrap_or_default();
        if !event.message.contains(filter) {
            continue;
        }
        match args.json {
            true => {
                let message = serde_json::from_str(&event.message)
                    .unwrap_or_else(|_| Value::from(event.message.as_str()));
                let line = json!({
                    "time": ui::instant(event.timestamp),
                    "source": source.name(),
                    "message": message,
                });
                text.push_str(&format!("{line}\n"));
            }
            false => text.push_str(&ui::log_line(source.name(), event)),
        }
    }
    ui.result(&text);
}
