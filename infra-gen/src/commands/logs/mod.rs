//! `logs`: what the functions, the API and the firewalls wrote.

mod journal;

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cfn_local::logs::LogEvent;
use clap::{Args, ValueEnum};
use serde_json::{Value, json};

use super::session;
use crate::cli::GlobalArgs;
use crate::error::CommandResult;
use crate::exit::ExitCode;
use crate::project::Project;
use crate::ui::{self, Ui};

pub use journal::Journal;

/// How often new lines are looked for: on this machine, in an account.
const PAUSE: (Duration, Duration) = (Duration::from_millis(200), Duration::from_secs(3));

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
    /// Only lines that contain this text, as they are shown or as they were written
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
    /// The logical id of its log groups.
    fn logical_id(self) -> &'static str {
        match self {
            Source::GetProducts => "GetProductsLogs",
            Source::PostProducts => "PostProductsLogs",
            Source::GetOrders => "GetOrdersLogs",
            Source::PostOrders => "PostOrdersLogs",
            Source::Api => "ApiLogs",
            Source::Waf => "WafLogs",
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
    let pause = match project.environment.is_local() {
        true => PAUSE.0,
        false => PAUSE.1,
    };
    session::block_on(ui.follow(async |events| {
        let begin = milliseconds_ago(args.since);
        let journal = Journal::open(&project, global, args.source, begin, &events);
        let mut journal = journal.await?;
        loop {
            show(args, &journal.news().await?, ui);
            if !args.follow {
                return Ok(ExitCode::Done);
            }
            tokio::select! {
                () = tokio::time::sleep(pause) => {}
                _ = tokio::signal::ctrl_c() => return Ok(ExitCode::Done),
            }
        }
    }))
}

/// An instant in milliseconds since 1970.
pub fn milliseconds_ago(ago: Duration) -> u64 {
    let then = SystemTime::now() - ago;
    let since = then.duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

fn show(args: &LogsArgs, news: &[(Source, LogEvent)], ui: &Ui) {
    let mut text = String::new();
    for (source, event) in news {
        let line = ui::log_line(source.name(), event);
        let filter = args.filter.as_deref().unwrap_or_default();
        if !event.message.contains(filter) && !line.contains(filter) {
            continue;
        }
        match args.json {
            true => {
                let message = serde_json::from_str(&event.message)
                    .unwrap_or_else(|_| Value::from(event.message.as_str()));
                let object = json!({
                    "time": ui::instant(event.timestamp),
                    "source": source.name(),
                    "message": message,
                });
                text.push_str(&format!("{object}\n"));
            }
            false => text.push_str(&line),
        }
    }
    ui.result(&text);
}
