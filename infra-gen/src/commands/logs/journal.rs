//! Where logs are read: files of this machine, or CloudWatch.

use std::collections::{BTreeMap, BTreeSet};

use cfn_deploy::event::Events;
use cfn_deploy::logs::since;
use cfn_deploy::signed::Web;
use cfn_local::logs::{LogEvent, LogReader, Position};
use clap::ValueEnum;
use futures::future::try_join_all;

use super::Source;
use crate::cli::GlobalArgs;
use crate::commands::local;
use crate::commands::session::{Session, require_account};
use crate::error::{CommandError, CommandResult};
use crate::project::Project;

/// How much later than another event one may come that was written before it,
/// in milliseconds.
const LATE: u64 = 30_000;

/// The logs of an environment, read from an instant on.
pub enum Journal {
    /// Of this machine, whether the environment runs or not.
    Here {
        reader: LogReader,
        wanted: Option<Source>,
        begin: u64,
        positions: BTreeMap<String, Position>,
    },
    /// Of an account.
    There { groups: Vec<Group> },
}

/// A log group of an account.
pub struct Group {
    source: Source,
    web: Web,
    region: String,
    name: String,
    /// Milliseconds since 1970.
    begin: u64,
    /// Events that were read, as long as they may be read again.
    seen: BTreeMap<String, u64>,
}

impl Journal {
    /// Finds the logs of an environment, and reads them from `begin` on, in
    /// milliseconds since 1970; of one source, or of all.
    pub async fn open(
        project: &Project,
        global: &GlobalArgs,
        wanted: Option<Source>,
        begin: u64,
        events: &Events,
    ) -> CommandResult<Journal> {
        let environment = &project.environment;
        if environment.is_local() {
            let folder = local::folder(environment, global)?.join("logs");
            if !folder.is_dir() {
                return Err(CommandError::not_deployed(&environment.name));
            }
            return Ok(Journal::Here {
                reader: LogReader::new(&folder),
                wanted,
                begin,
                positions: BTreeMap::new(),
            });
        }
        require_account(environment)?;
        let session = Session::open(environment, global, events).await?;
        let stacks = project.stacks();
        let states = session.states(&stacks).await?;
        let mut groups = Vec::new();
        for (stack, state) in stacks.iter().zip(states) {
            let Some(found) = state.stack else { continue };
            let resources = session.cloud(stack).resources(&found.id).await?;
            for resource in resources {
                let mut sources = Source::value_variants().iter().copied();
                let source = sources.find(|source| source.logical_id() == resource.logical_id);
                let Some(source) = source else { continue };
                groups.push(Group {
                    source,
                    web: session.web(stack, events)?,
                    region: stack.region.to_string(),
                    name: resource.physical_id,
                    begin,
                    seen: BTreeMap::new(),
                });
            }
        }
        if groups.is_empty() {
            return Err(CommandError::not_deployed(&environment.name));
        }
        groups.retain(|group| wanted.is_none_or(|wanted| wanted == group.source));
        Ok(Journal::There { groups })
    }

    /// What was written since the last look, in the order of time.
    pub async fn news(&mut self) -> CommandResult<Vec<(Source, LogEvent)>> {
        let mut news = match self {
            Journal::Here {
                reader,
                wanted,
                begin,
                positions,
            } => read(reader, *wanted, *begin, positions)?,
            Journal::There { groups } => {
                let looks = try_join_all(groups.iter_mut().map(Group::news)).await?;
                looks.concat()
            }
        };
        news.sort_by_key(|(_, event)| event.timestamp);
        Ok(news)
    }
}

impl Group {
    async fn news(&mut self) -> CommandResult<Vec<(Source, LogEvent)>> {
        let from = match self.seen.values().max() {
            Some(latest) => self.begin.max(latest.saturating_sub(LATE)),
            None => self.begin,
        };
        let lines = since(&self.web, &self.region, &self.name, from).await?;
        let mut now = BTreeSet::new();
        let mut news = Vec::new();
        for line in lines {
            now.insert(line.id.clone());
            if self.seen.insert(line.id, line.timestamp).is_none() {
                let event = LogEvent {
                    timestamp: line.timestamp,
                    log_stream_name: line.stream,
                    message: line.message,
                };
                news.push((self.source, event));
            }
        }
        // What is too old to be read again need not be remembered.
        self.seen.retain(|id, _| now.contains(id));
        Ok(news)
    }
}

fn read(
    reader: &LogReader,
    wanted: Option<Source>,
    begin: u64,
    positions: &mut BTreeMap<String, Position>,
) -> CommandResult<Vec<(Source, LogEvent)>> {
    let mut news = Vec::new();
    for group in reader.groups()? {
        let Some(source) = Source::of(&group) else {
            continue;
        };
        if wanted.is_some_and(|wanted| wanted != source) {
            continue;
        }
        let position = positions.entry(group.clone()).or_default();
        let (events, after) = reader.read(&group, *position)?;
        *position = after;
        let events = events.into_iter().filter(|event| event.timestamp >= begin);
        news.extend(events.map(|event| (source, event)));
    }
    Ok(news)
}

impl Source {
    /// Whose log group this is, by the name that CloudFormation gives it; the
    /// firewalls' have the name that WAF asks for.
    fn of(group: &str) -> Option<Source> {
        let mut sources = Source::value_variants().iter().copied();
        sources.find(|source| match source {
            Source::Waf => group.starts_with("aws-waf-logs-"),
            source => group.contains(&format!("-{}-", source.logical_id())),
        })
    }
}
