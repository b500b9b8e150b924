//! What is logged is found again, and never too much of it.

use std::io::Write;
use std::sync::mpsc::channel;
use std::time::{Duration, UNIX_EPOCH};

use super::writer::Writer;
use super::*;

const GROUP: &str = "/aws/lambda/../a group";

fn messages(reader: &LogReader) -> Vec<String> {
    let (events, _) = reader.read(GROUP, Position::default()).unwrap();
    events.into_iter().map(|event| event.message).collect()
}

#[test]
fn what_is_logged_is_read_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let logs = Logs::open(folder.path()).unwrap();
    logs.create_group(GROUP);
    logs.create_group("/empty");
    let now = SystemTime::now();
    logs.append(GROUP, "one", now, "first\nstill first");
    logs.append(GROUP, "two", now, "{\"level\":\"INFO\"}");
    logs.flush();
    let reader = LogReader::new(folder.path());
    assert_eq!(
        messages(&reader),
        ["first\nstill first", "{\"level\":\"INFO\"}"]
    );
    assert_eq!(reader.groups().unwrap(), [GROUP, "/empty"]);
    assert!(reader.since(GROUP, u64::MAX).unwrap().is_empty());
}

#[test]
fn following_a_group_shows_every_event_once() {
    let folder = tempfile::tempdir().unwrap();
    let logs = Logs::open(folder.path()).unwrap();
    logs.create_group(GROUP);
    let mut position = Position::default();
    for round in 0..5 {
        logs.append(GROUP, "s", SystemTime::now(), &round.to_string());
        logs.flush();
        let (events, next) = logs.reader().read(GROUP, position).unwrap();
        assert_eq!(events.len(), 1);
        assert_eq!(events[0].message, round.to_string());
        position = next;
    }
    assert!(logs.reader().read(GROUP, position).unwrap().0.is_empty());
}

#[test]
fn a_line_that_comes_late_brings_no_group_back() {
    let folder = tempfile::tempdir().unwrap();
    let logs = Logs::open(folder.path()).unwrap();
    logs.create_group(GROUP);
    logs.append(GROUP, "s", SystemTime::now(), "in time");
    logs.delete_group(GROUP);
    logs.append(GROUP, "s", SystemTime::now(), "late");
    assert!(!logs.has_group(GROUP));
    assert!(messages(&logs.reader()).is_empty());
}

#[test]
fn half_a_line_of_a_killed_process_costs_only_itself() {
    let folder = tempfile::tempdir().unwrap();
    let logs = Logs::open(folder.path()).unwrap();
    logs.create_group(GROUP);
    logs.append(GROUP, "s", SystemTime::now(), "before");
    logs.flush();
    drop(logs);
    let group = segment::group_folder(folder.path(), GROUP);
    let number = segment::segments(&group).unwrap()[0];
    let mut file = std::fs::OpenOptions::new()
        .append(true)
        .open(segment::segment_file(&group, number))
        .unwrap();
    file.write_all(b"{\"timestamp\":1,").unwrap();
    let logs = Logs::open(folder.path()).unwrap();
    assert_eq!(messages(&logs.reader()), ["before"]);
    logs.append(GROUP, "s", SystemTime::now(), "after");
    logs.flush();
    assert_eq!(messages(&logs.reader()), ["before", "after"]);
}

/// Writes events with a bound of 8,000 bytes, then reads what is left.
fn bounded(days: Option<u32>, times: impl Iterator<Item = u64>) -> Vec<LogEvent> {
    let folder = tempfile::tempdir().unwrap();
    let (commands, received) = channel();
    let group = || GROUP.to_owned();
    commands.send(Command::Create { group: group() }).unwrap();
    let keep = Command::Keep {
        group: group(),
        days,
    };
    commands.send(keep).unwrap();
    for (index, day) in times.enumerate() {
        let time = UNIX_EPOCH + Duration::from_secs(day * 24 * 3600);
        let event = LogEvent::new(time, "s", &format!("{index:0>100}"));
        let group = group();
        commands.send(Command::Append { group, event }).unwrap();
    }
    drop(commands);
    Writer::new(folder.path().to_owned(), 8_000).run(&received);
    let reader = LogReader::new(folder.path());
    reader.read(GROUP, Position::default()).unwrap().0
}

#[test]
fn a_group_keeps_the_newest_events_it_has_room_for() {
    let kept = bounded(None, std::iter::repeat_n(20_000, 1_000));
    assert!((30..=60).contains(&kept.len()), "{}", kept.len());
    assert!(kept.last().unwrap().message.ends_with("0999"));
}

#[test]
fn events_go_when_their_retention_has_passed() {
    let today = event::milliseconds(SystemTime::now()) / (24 * 3600 * 1000);
    let kept = bounded(
        Some(7),
        [today - 30, today - 20, today - 3, today].into_iter(),
    );
    let days: Vec<u64> = kept
        .iter()
        .map(|event| today - event.timestamp / (24 * 3600 * 1000))
        .collect();
    assert_eq!(days, [20, 3, 0]);
}

#[test]
fn a_deleted_group_is_gone() {
    let folder = tempfile::tempdir().unwrap();
    let logs = Logs::open(folder.path()).unwrap();
    logs.append(GROUP, "s", SystemTime::now(), "x");
    logs.delete_group(GROUP);
    logs.flush();
    assert!(messages(&logs.reader()).is_empty());
    assert!(logs.reader().groups().unwrap().is_empty());
}
