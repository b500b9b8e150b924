//! CloudWatch Logs: what was written to a log group.

use serde_json::{Value, json};

use crate::cloud::{CloudError, CloudErrorKind, CloudResult};
use crate::signed::{Request, Service, Web};

const ACTION: &str = "logs:FilterLogEvents";

/// An event of a log group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogLine {
    /// The event's id, unique in its group.
    pub id: String,
    /// Milliseconds since 1970.
    pub timestamp: u64,
    /// The stream: of a function, one for each of its processes.
    pub stream: String,
    /// The line.
    pub message: String,
}

/// The events of a group since an instant in milliseconds since 1970, in the
/// order the service gives. A group that does not exist has none.
/// AWS: <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_FilterLogEvents.html>
pub async fn since(web: &Web, region: &str, group: &str, begin: u64) -> CloudResult<Vec<LogLine>> {
    let mut lines = Vec::new();
    let mut page: Option<String> = None;
    loop {
        let mut asked = json!({ "logGroupName": group, "startTime": begin });
        if let Some(page) = &page {
            asked["nextToken"] = json!(page);
        }
        let request = Request {
            action: ACTION,
            method: "POST",
            url: format!("https://logs.{region}.amazonaws.com/"),
            headers: vec![
                (
                    "content-type".to_owned(),
                    "application/x-amz-json-1.1".to_owned(),
                ),
                (
                    "x-amz-target".to_owned(),
                    "Logs_20140328.FilterLogEvents".to_owned(),
                ),
            ],
            body: asked.to_string().into_bytes(),
            signed_for: Some(Service::Logs),
            repeatable: true,
        };
        let answer = web.send(&request).await?;
        if answer.status != 200 {
            let error = answer.refused(ACTION, group);
            return match error.code() {
                Some("ResourceNotFoundException") => Ok(lines),
                _ => Err(error),
            };
        }
        let body: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
        let Some(events) = body["events"].as_array() else {
            let message = "the answer lists no events";
            return Err(CloudError::new(
                ACTION,
                group,
                CloudErrorKind::Unreadable,
                message,
            ));
        };
        lines.extend(events.iter().map(|event| {
            let text = |name: &str| event[name].as_str().unwrap_or_default().to_owned();
            let timestamp = event["timestamp"].as_u64().unwrap_or_default();
            let (stream, message) = (text("logStreamName"), text("message"));
            LogLine {
                // Other endpoints may give none.
                id: match text("eventId") {
                    id if id.is_empty() => format!("{timestamp} {stream} {message}"),
                    id => id,
                },
                timestamp,
                stream,
                message,
            }
        }));
        page = body["nextToken"].as_str().map(str::to_owned);
        if page.is_none() {
            return Ok(lines);
        }
    }
}
