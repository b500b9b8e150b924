//! What Lambda itself writes into a function's log.
//! <https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-advanced.html>

use std::time::{Duration, SystemTime};

use serde::Serialize;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::sandbox::SandboxLog;
use super::settings::FunctionSettings;

/// How an invocation went.
#[derive(Debug, Clone, Copy)]
pub(super) struct Report<'a> {
    pub request_id: &'a str,
    pub duration: Duration,
    /// How long the sandbox took to start, when it was started for this.
    pub init: Option<Duration>,
    /// Mebibytes.
    pub memory: u64,
    /// `success`, `error`, `failure` or `timeout`.
    pub status: &'a str,
}

/// The line when an invocation begins.
pub(super) fn start(log: &SandboxLog, settings: &FunctionSettings, request_id: &str) {
    if settings.json_logs {
        let record = Start {
            request_id,
            version: "$LATEST",
        };
        platform(log, "platform.start", record);
    } else {
        log.line(&format!("START RequestId: {request_id} Version: $LATEST"));
    }
}

/// The lines when it has ended.
pub(super) fn end(log: &SandboxLog, settings: &FunctionSettings, report: Report<'_>) {
    let Report {
        request_id,
        duration,
        init,
        memory,
        status,
    } = report;
    let billed = (duration + init.unwrap_or_default()).as_millis() + 1;
    let (duration, init) = (milliseconds(duration), init.map(milliseconds));
    if settings.json_logs {
        let metrics = Metrics {
            duration_ms: duration,
            billed_duration_ms: u64::try_from(billed).unwrap_or(u64::MAX),
            memory_size: settings.memory,
            max_memory_used: memory,
            init_duration_ms: init,
        };
        let record = End {
            request_id,
            metrics,
            status,
        };
        platform(log, "platform.report", record);
        return;
    }
    log.line(&format!("END RequestId: {request_id}"));
    let mut line = format!(
        "REPORT RequestId: {request_id}\tDuration: {duration:.2} ms\tBilled Duration: {billed} ms\t\
         Memory Size: {} MB\tMax Memory Used: {memory} MB\t",
        settings.memory
    );
    if let Some(init) = init {
        line.push_str(&format!("Init Duration: {init:.2} ms\t"));
    }
    if status != "success" {
        line.push_str(&format!("Status: {status}\t"));
    }
    log.line(&line);
}

/// A line about a failure that is Lambda's own.
pub(super) fn failure(log: &SandboxLog, request_id: &str, message: &str) {
    log.line(&format!("{} {request_id} {message}", now()));
}

/// A line of Lambda itself, where logs are JSON.
#[derive(Serialize)]
struct Platform<'a, R> {
    time: String,
    #[serde(rename = "type")]
    kind: &'a str,
    record: R,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Start<'a> {
    request_id: &'a str,
    version: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct End<'a> {
    request_id: &'a str,
    metrics: Metrics,
    status: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Metrics {
    duration_ms: f64,
    billed_duration_ms: u64,
    #[serde(rename = "memorySizeMB")]
    memory_size: u64,
    #[serde(rename = "maxMemoryUsedMB")]
    max_memory_used: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    init_duration_ms: Option<f64>,
}

fn platform(log: &SandboxLog, kind: &str, record: impl Serialize) {
    let line = Platform {
        time: now(),
        kind,
        record,
    };
    let line = serde_json::to_string(&line).expect("its keys are text");
    log.line(&line);
}

fn now() -> String {
    let now = OffsetDateTime::from(SystemTime::now());
    let now = now.replace_millisecond(now.millisecond()).unwrap_or(now);
    now.format(&Rfc3339).unwrap_or_default()
}

/// Milliseconds with three digits after the point.
fn milliseconds(duration: Duration) -> f64 {
    (duration.as_secs_f64() * 1_000_000.0).round() / 1_000.0
}
