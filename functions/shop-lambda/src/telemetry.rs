//! Log lines and metrics: JSON on standard output, one object a line.
//!
//! What can be said is in the types: request ids, routes, reason codes and
//! causes of failures. There is no way to log a body, a name or a token.

use std::fmt;
use std::io::Write;
use std::sync::{Arc, Mutex};
use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};
use shop_domain::contract::ProblemKind;
use shop_domain::contract::metrics::{DIMENSION, NAMESPACE};

/// Where log lines and metrics go.
#[derive(Clone)]
pub struct Telemetry {
    function: Arc<str>,
    sink: Sink,
}

#[derive(Clone)]
enum Sink {
    Stdout,
    Memory(Arc<Mutex<Vec<String>>>),
}

impl fmt::Debug for Telemetry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Telemetry")
            .field("function", &self.function)
            .finish_non_exhaustive()
    }
}

/// Unit of a metric.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// A number of things.
    Count,
    /// Anything else, such as money.
    None,
}

impl Telemetry {
    /// Telemetry of a function, on standard output.
    pub fn stdout(function: impl Into<Arc<str>>) -> Telemetry {
        Telemetry {
            function: function.into(),
            sink: Sink::Stdout,
        }
    }

    /// Telemetry that is kept, and the lines it keeps.
    pub fn in_memory(function: impl Into<Arc<str>>) -> (Telemetry, Arc<Mutex<Vec<String>>>) {
        let lines = Arc::<Mutex<Vec<String>>>::default();
        let telemetry = Telemetry {
            function: function.into(),
            sink: Sink::Memory(Arc::clone(&lines)),
        };
        (telemetry, lines)
    }

    /// Logs that a request was not served, with a failure's cause if it was ours.
    pub fn refused(&self, request_id: &str, route: &str, kind: ProblemKind, cause: Option<&str>) {
        let status = kind.status();
        let mut line = json!({
            "level": if status >= 500 { "ERROR" } else { "WARN" },
            "event": "refused",
            "requestId": request_id,
            "route": route,
            "status": status,
            "reason": kind.slug(),
        });
        if let Some(cause) = cause {
            line["cause"] = json!(cause);
        }
        self.write(&line);
    }

    /// Writes a metric in the embedded format, which CloudWatch reads from the log.
    pub fn metric(&self, name: &str, unit: Unit, value: u64) {
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        let millis = since.map_or(0, |since| since.as_millis() as u64);
        let unit = match unit {
            Unit::Count => "Count",
            Unit::None => "None",
        };
        let mut line = json!({
            "_aws": {
                "Timestamp": millis,
                "CloudWatchMetrics": [{
                    "Namespace": NAMESPACE,
                    "Dimensions": [[DIMENSION]],
                    "Metrics": [{"Name": name, "Unit": unit}],
                }],
            },
        });
        line[DIMENSION] = json!(&*self.function);
        line[name] = json!(value);
        self.write(&line);
    }

    fn write(&self, line: &Value) {
        match &self.sink {
            // A log that cannot be written must not fail the request.
            Sink::Stdout => drop(writeln!(std::io::stdout().lock(), "{line}")),
            Sink::Memory(lines) => {
                if let Ok(mut lines) = lines.lock() {
                    lines.push(line.to_string());
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_is_one_line_with_its_reason() {
        let (telemetry, lines) = Telemetry::in_memory("f");
        telemetry.refused("r-1", "POST /api/orders", ProblemKind::CartChanged, None);
        insta::assert_snapshot!(lines.lock().unwrap().join("\n"), @r#"{"level":"WARN","event":"refused","requestId":"r-1","route":"POST /api/orders","status":409,"reason":"cart-changed"}"#);
    }

    #[test]
    fn a_metric_has_the_function_as_its_dimension() {
        let (telemetry, lines) = Telemetry::in_memory("shop-post-orders");
        telemetry.metric("OrdersPlaced", Unit::Count, 1);
        let mut line: Value = serde_json::from_str(&lines.lock().unwrap()[0]).unwrap();
        assert!(line["_aws"]["Timestamp"].take().is_u64());
        insta::assert_snapshot!(line, @r#"{"_aws":{"Timestamp":null,"CloudWatchMetrics":[{"Namespace":"Shop","Dimensions":[["FunctionName"]],"Metrics":[{"Name":"OrdersPlaced","Unit":"Count"}]}]},"FunctionName":"shop-post-orders","OrdersPlaced":1}"#);
    }
}
