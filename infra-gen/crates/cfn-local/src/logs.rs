//! CloudWatch Logs: log groups as files of JSON lines.
