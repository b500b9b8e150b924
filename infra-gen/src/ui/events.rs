//! What happened to stacks.

use std::fmt::Write;
use std::time::{SystemTime, UNIX_EPOCH};

use cfn_deploy::cloud::StackEvent;

use super::logs::instant;
use super::{BAD, DIM, GOOD, STRONG};
use crate::commands::events::History;

/// An instant as RFC 3339 writes it, in UTC.
pub fn time_of(time: SystemTime) -> String {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    instant(u64::try_from(since.as_millis()).unwrap_or(u64::MAX))
}

/// The last operation of each stack, event by event.
pub fn histories(histories: &[History]) -> String {
    let mut text = String::new();
    for one in histories {
        text.push_str(&heading(one));
        for event in &one.events {
            text.push_str(&line(event));
        }
    }
    text
}

/// How the stacks stand.
pub fn endings(histories: &[History]) -> String {
    histories.iter().map(heading).collect()
}

fn heading(one: &History) -> String {
    let status = one.status.as_deref().unwrap_or("not deployed");
    let style = of_status(status);
    let begun = one.events.first().and_then(|event| event.time).map(time_of);
    let day = begun.as_deref().and_then(|time| time.get(..10));
    let day = day.map(|day| format!(" {DIM}{day}{DIM:#}"));
    format!(
        "{STRONG}{}{STRONG:#} {DIM}({}){DIM:#} {style}{status}{style:#}{}\n",
        one.name,
        one.region,
        day.unwrap_or_default()
    )
}

fn line(event: &StackEvent) -> String {
    let time = event.time.map(time_of).unwrap_or_default();
    // To the second: events are ordered, and the heading tells the day.
    let clock = time.get(11..19).unwrap_or("--:--:--");
    let style = of_status(&event.status);
    let mut line = format!(
        "  {DIM}{clock}Z{DIM:#} {style}{:<20}{style:#} {} {DIM}{}{DIM:#}\n",
        event.status, event.logical_id, event.type_name
    );
    if let Some(reason) = &event.reason {
        let _ = writeln!(line, "            {DIM}{reason}{DIM:#}");
    }
    line
}

fn of_status(status: &str) -> anstyle::Style {
    match status {
        _ if status.ends_with("_FAILED") || status.contains("ROLLBACK") => BAD,
        _ if status.ends_with("_COMPLETE") => GOOD,
        _ => anstyle::Style::new(),
    }
}
