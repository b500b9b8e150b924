//! The events of one operation, each read and reported once.

use std::collections::{HashMap, HashSet};
use std::time::{Duration, SystemTime};

use crate::cloud::{CloudError, CloudResult, StackEvent, Stacks};
use crate::event::{DeployEvent, Events, Stage};

/// Where an operation's events begin.
#[derive(Debug)]
pub(super) enum Bound {
    /// After this event; `None` when the stack had none.
    After(Option<String>),
    /// At the stack's own event that began what runs now.
    RunningOperation,
}

#[derive(Debug)]
pub(super) struct EventLog<'a> {
    stack_id: &'a str,
    name: &'a str,
    token: Option<&'a str>,
    bound: Bound,
    seen: HashSet<String>,
    begun: HashMap<String, SystemTime>,
    /// Oldest first.
    events: Vec<StackEvent>,
    refused: bool,
}

impl<'a> EventLog<'a> {
    pub(super) fn new(
        stack_id: &'a str,
        name: &'a str,
        token: Option<&'a str>,
        bound: Bound,
    ) -> EventLog<'a> {
        EventLog {
            stack_id,
            name,
            token,
            bound,
            seen: HashSet::new(),
            begun: HashMap::new(),
            events: Vec::new(),
            refused: false,
        }
    }

    /// Whether an event says that all configuration is applied.
    pub(super) fn is_configured(&self) -> bool {
        self.events.iter().any(|event| {
            event.is_of_the_stack()
                && event.detailed_status.as_deref() == Some("CONFIGURATION_COMPLETE")
        })
    }

    /// Reports, once, that events may not be read.
    pub(super) fn note_refusal(&mut self, error: &CloudError, events: &Events) {
        if !std::mem::replace(&mut self.refused, true) {
            events.send(DeployEvent::LessDetail {
                because: error.to_string(),
            });
        }
    }

    pub(super) fn has_events(&self) -> bool {
        !self.events.is_empty()
    }

    pub(super) fn into_events(self) -> Vec<StackEvent> {
        self.events
    }

    /// Reads what is new, reports it, and returns how many events that were.
    pub(super) async fn read(
        &mut self,
        stacks: &dyn Stacks,
        events: &Events,
    ) -> CloudResult<usize> {
        let mut new = self.unread(stacks).await?;
        new.reverse();
        let count = new.len();
        for event in new {
            self.seen.insert(event.id.clone());
            events.send(DeployEvent::Progress {
                stack: self.name.to_owned(),
                stage: stage(&event.status),
                elapsed: self.elapsed(&event),
                resource: Box::new(event.clone()),
            });
            self.events.push(event);
        }
        Ok(count)
    }

    /// The events not yet seen, newest first.
    async fn unread(&self, stacks: &dyn Stacks) -> CloudResult<Vec<StackEvent>> {
        let mut unread = Vec::new();
        let mut page = None;
        loop {
            let got = stacks.events(self.stack_id, page.as_deref()).await?;
            for event in got.events {
                let known = self.seen.contains(&event.id)
                    || matches!(&self.bound, Bound::After(Some(id)) if *id == event.id);
                if known {
                    return Ok(unread);
                }
                let first = matches!(self.bound, Bound::RunningOperation) && begins(&event);
                if self.is_ours(&event) {
                    unread.push(event);
                }
                if first {
                    return Ok(unread);
                }
            }
            page = got.next;
            if page.is_none() {
                return Ok(unread);
            }
        }
    }

    /// An endpoint that names the operation in its events is taken at its word.
    fn is_ours(&self, event: &StackEvent) -> bool {
        match (self.token, event.token.as_deref()) {
            (Some(ours), Some(theirs)) => ours == theirs,
            _ => true,
        }
    }

    fn elapsed(&mut self, event: &StackEvent) -> Option<Duration> {
        let time = event.time?;
        if event.status.ends_with("_IN_PROGRESS") {
            let begun = self.begun.entry(event.logical_id.clone()).or_insert(time);
            return time.duration_since(*begun).ok();
        }
        let begun = self.begun.remove(&event.logical_id)?;
        time.duration_since(begun).ok()
    }
}

/// The events of the last operation of a stack, oldest first, however it ended.
pub(crate) async fn last_operation(
    stacks: &dyn Stacks,
    stack_id: &str,
) -> CloudResult<Vec<StackEvent>> {
    let mut log = EventLog::new(stack_id, "", None, Bound::RunningOperation);
    log.read(stacks, &Events::none()).await?;
    Ok(log.into_events())
}

/// Whether an event is the stack's own at the beginning of an operation. A
/// rollback belongs to the operation that failed, unless somebody asked for it.
fn begins(event: &StackEvent) -> bool {
    let asked = event.reason.as_deref() == Some("User Initiated");
    event.is_of_the_stack()
        && match event.status.as_str() {
            "CREATE_IN_PROGRESS" | "UPDATE_IN_PROGRESS" | "DELETE_IN_PROGRESS"
            | "IMPORT_IN_PROGRESS" => true,
            status => asked && status.ends_with("ROLLBACK_IN_PROGRESS"),
        }
}

fn stage(status: &str) -> Stage {
    if status.ends_with("_FAILED") {
        Stage::Failed
    } else if status.ends_with("_IN_PROGRESS") {
        Stage::InFlight
    } else {
        Stage::Done
    }
}
