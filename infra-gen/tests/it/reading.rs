//! What commands say, as a reviewer reads it.
//!
//! Colour never says what the words do not: with it, each says the same.

use anstream::adapter::strip_str;
use regex::Regex;

use crate::workspace::Run;

/// What differs from run to run, and what stands for it.
const VARIES: [(&str, &str); 19] = [
    (
        r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b",
        "UUID",
    ),
    (r"(?i)(latency|durationMs|usedMB)=[0-9.]+", "$1=SOME"),
    (r"(cargo|cc) .*\d\.\d.*", "$1 VERSION"),
    (r"(free in ).*", "${1}FOLDER"),
    (r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}(\.\d+)?Z?", "TIME"),
    (r"\b\d{2}:\d{2}:\d{2}(\.\d{3})?Z", "TIME"),
    (r"(COMPLETE) \d{4}-\d{2}-\d{2}\b", "$1 DATE"),
    (r"127\.0\.0\.1:\d+", "127.0.0.1:PORT"),
    (
        r"\b(shop-[a-z]+(-edge)?-[A-Za-z]+)-[A-Z0-9]{12,13}\b",
        "$1-ID",
    ),
    (
        r"\b(shop-[a-z]+(-artifacts)?-[a-z]+bucket)-[a-z0-9]{12}\b",
        "$1-ID",
    ),
    (r"(AWS::ApiGateway::Account) [a-z0-9]{10}\b", "$1 ID"),
    (r"\bE[A-Z0-9]{13}\b", "DISTRIBUTION"),
    (r"//[a-z0-9]+\.(execute-api|cloudfront)\.", "//HOST.$1."),
    (r"\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}\b", "ORDER"),
    (r"\b\d+(\.\d+)? ?(ms|s|[kMG]B)\b", "SOME"),
    (r"\.rs:\d+:\d+", ".rs:PLACE"),
    (r"\b\d+ process(es)? waits?", "PROCESSES"),
    (r"(process +)\d+", "${1}PID"),
    (r"/tmp/\.tmp[A-Za-z0-9]+", "FOLDER"),
];

/// A run as it is read, without what varies.
pub fn read(run: &Run) -> String {
    let mut text = format!("exit code {}\n", run.code);
    for (name, said) in [("stdout", &run.stdout), ("stderr", &run.stderr)] {
        if !said.is_empty() {
            text += &format!("── {name}\n{}\n", said.trim_end());
        }
    }
    for (pattern, name) in VARIES {
        let pattern = Regex::new(pattern).unwrap();
        text = pattern.replace_all(&text, name).into_owned();
    }
    text
}

/// What commands that change nothing say, one after the other.
#[track_caller]
pub fn look(run: impl Fn(&[&str]) -> Run, commands: &[&[&str]]) -> String {
    let mut all = String::new();
    for command in commands {
        let plain = read(&run(command));
        let coloured = run(&[command, &["--color", "always"][..]].concat());
        let coloured = Run {
            stdout: strip_str(&coloured.stdout).to_string(),
            stderr: strip_str(&coloured.stderr).to_string(),
            ..coloured
        };
        assert_eq!(read(&coloured), plain, "{command:?}");
        let words = read(&Run {
            code: 0,
            stdout: command.join(" "),
            stderr: String::new(),
        });
        let words = words.lines().last().unwrap_or_default();
        all += &format!("$ infra-gen {words}\n{plain}\n");
    }
    all
}
