//! Following an operation on a stack until it ends.
//!
//! The status decides that an operation ended, the events tell what happened.
//! Both are bounded to this very operation: events before it are never
//! reported again, and the status of the operation before it is not mistaken
//! for this one's end.

mod log;

use std::time::{Duration, SystemTime};

use tokio::time::{Instant, sleep};

use crate::cloud::{CloudError, CloudErrorKind, CloudResult, Stack, StackEvent, Stacks};
use crate::event::{DeployEvent, Events, Operation};

use log::{Bound, EventLog};

pub(crate) use log::last_operation;

/// The shortest and the longest pause between two looks.
const PAUSE: (Duration, Duration) = (Duration::from_millis(250), Duration::from_millis(2500));

/// How long an operation may take to show in any way that it began.
const START_LIMIT: Duration = Duration::from_secs(60);

/// How many looks may fail in a row, each after its own retries.
const BLIND_LIMIT: u32 = 10;

/// Where a stack stood before an operation.
#[derive(Debug, Clone)]
pub(crate) struct Mark {
    last_event: Option<String>,
    status: String,
    updated: Option<SystemTime>,
}

/// Remembers where a stack stands, to be called right before an operation.
pub(crate) async fn mark(stacks: &dyn Stacks, stack: &Stack) -> CloudResult<Mark> {
    let newest = match stacks.events(&stack.id, None).await {
        Ok(page) => page.events.into_iter().next(),
        // Told once, by whoever follows.
        Err(error) if error.kind == CloudErrorKind::AccessDenied => None,
        Err(error) => return Err(error),
    };
    Ok(Mark {
        last_event: newest.map(|event| event.id),
        status: stack.status.clone(),
        updated: stack.updated,
    })
}

/// An operation to follow.
#[derive(Debug)]
pub(crate) struct Watch<'a> {
    pub(crate) stack_id: &'a str,
    pub(crate) name: &'a str,
    pub(crate) operation: Operation,
    /// Where the stack stood before; `None` attaches to what runs already.
    pub(crate) mark: Option<Mark>,
    /// The token the operation was begun with.
    pub(crate) token: Option<&'a str>,
    /// How many resources it touches.
    pub(crate) resources: Option<usize>,
    /// Whether it is done once configuration is complete.
    pub(crate) express: bool,
}

/// How an operation ended.
#[derive(Debug)]
pub(crate) struct Ended {
    /// The status, `DELETE_COMPLETE` for a stack that is gone.
    pub(crate) status: String,
    /// The stack as it is now, unless it is gone.
    pub(crate) stack: Option<Stack>,
    /// The operation's events, oldest first.
    pub(crate) events: Vec<StackEvent>,
}

/// Follows an operation to its end, reporting its events.
pub(crate) async fn follow(
    stacks: &dyn Stacks,
    watch: Watch<'_>,
    events: &Events,
) -> CloudResult<Ended> {
    events.send(DeployEvent::OperationStarted {
        stack: watch.name.to_owned(),
        operation: watch.operation,
        resources: watch.resources,
        attached: watch.mark.is_none(),
    });
    let bound = match &watch.mark {
        Some(mark) => Bound::After(mark.last_event.clone()),
        None => Bound::RunningOperation,
    };
    let mut log = EventLog::new(watch.stack_id, watch.name, watch.token, bound);
    let began = Instant::now();
    let mut pause = PAUSE.0;
    let mut blind = 0;
    let mut started = false;

    loop {
        match look(stacks, &watch, &mut log, events).await {
            Ok(Look { stack, status, new }) => {
                blind = 0;
                if new > 0 {
                    pause = PAUSE.0.max(pause / 2);
                }
                started |= has_started(&watch, stack.as_ref(), &log);
                if started && has_ended(&watch, &status, &log) {
                    // What was written between the two looks.
                    read(stacks, &mut log, events).await?;
                    events.send(DeployEvent::OperationEnded {
                        stack: watch.name.to_owned(),
                        operation: watch.operation,
                        status: status.clone(),
                    });
                    return Ok(Ended {
                        status,
                        stack,
                        events: log.into_events(),
                    });
                }
                if !started && began.elapsed() > START_LIMIT {
                    return Err(CloudError::new(
                        "cloudformation:DescribeStacks",
                        watch.name,
                        CloudErrorKind::Other,
                        "the operation was accepted but never began",
                    ));
                }
            }
            // A look that failed says nothing about the stack.
            Err(error) if error.is_transient() && blind < BLIND_LIMIT => blind += 1,
            Err(error) => return Err(error),
        }
        sleep(pause).await;
        pause = PAUSE.1.min(pause.mul_f32(1.4));
    }
}

struct Look {
    stack: Option<Stack>,
    status: String,
    new: usize,
}

async fn look(
    stacks: &dyn Stacks,
    watch: &Watch<'_>,
    log: &mut EventLog<'_>,
    events: &Events,
) -> CloudResult<Look> {
    let stack = stacks.stack(watch.stack_id).await?;
    let new = read(stacks, log, events).await?;
    let status = stack
        .as_ref()
        .map_or_else(|| "DELETE_COMPLETE".to_owned(), |s| s.status.clone());
    Ok(Look { stack, status, new })
}

/// Reads the events there are to read; returns how many are new.
async fn read(stacks: &dyn Stacks, log: &mut EventLog<'_>, events: &Events) -> CloudResult<usize> {
    match log.read(stacks, events).await {
        // Some endpoints forget a deleted stack together with its events.
        Err(error) if error.kind == CloudErrorKind::NotFound => Ok(0),
        // The status alone still tells how it ends.
        Err(error) if error.kind == CloudErrorKind::AccessDenied => {
            log.note_refusal(&error, events);
            Ok(0)
        }
        read => read,
    }
}

/// Whether anything shows that the operation began: until then the status is
/// still that of the operation before.
fn has_started(watch: &Watch<'_>, stack: Option<&Stack>, log: &EventLog<'_>) -> bool {
    let Some(mark) = &watch.mark else { return true };
    let Some(stack) = stack else { return true };
    log.has_events() || stack.status != mark.status || stack.updated != mark.updated
}

fn has_ended(watch: &Watch<'_>, status: &str, log: &EventLog<'_>) -> bool {
    // The stack itself may still show the detail of the operation before.
    (watch.express && log.is_configured()) || !status.ends_with("_IN_PROGRESS")
}
