//! Makes visible that a call is made again.

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::Intercept;
use aws_smithy_runtime_api::client::interceptors::context::FinalizerInterceptorContextRef;
use aws_smithy_runtime_api::client::orchestrator::Metadata;
use aws_smithy_runtime_api::client::retries::RequestAttempts;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;

use crate::event::{DeployEvent, Events, RetryCause};

/// Error codes with which services ask for fewer calls.
const THROTTLES: [&str; 8] = [
    "Throttling",
    "ThrottledException",
    "RequestThrottled",
    "TooManyRequests",
    "RequestLimitExceeded",
    "BandwidthLimitExceeded",
    "SlowDown",
    "PriorRequestNotComplete",
];

/// Reports every failed attempt that is followed by another.
#[derive(Debug, Clone)]
pub(super) struct RetryObserver {
    events: Events,
    tries: u32,
}

impl RetryObserver {
    pub(super) fn new(events: Events, tries: u32) -> RetryObserver {
        RetryObserver { events, tries }
    }
}

impl Intercept for RetryObserver {
    fn name(&self) -> &'static str {
        "RetryObserver"
    }

    fn read_after_attempt(
        &self,
        context: &FinalizerInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        bag: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let attempt = bag.load::<RequestAttempts>().map_or(1, |a| a.attempts());
        if attempt >= self.tries {
            return Ok(());
        }
        if let Some(cause) = cause(context) {
            let call = bag.load::<Metadata>().map_or_else(String::new, |call| {
                format!("{}.{}", call.service(), call.name())
            });
            self.events.send(DeployEvent::Retrying {
                call,
                attempt,
                of: self.tries,
                cause,
            });
        }
        Ok(())
    }
}

/// Why the attempt failed, when that is a reason to try again.
fn cause(context: &FinalizerInterceptorContextRef<'_>) -> Option<RetryCause> {
    let error = context.output_or_error()?.err()?;
    if error.is_connector_error() || error.is_timeout_error() {
        return Some(RetryCause::Connection);
    }
    let response = context.response()?;
    let body = response.body().bytes().unwrap_or_default();
    let says = |code: &&str| {
        body.windows(code.len())
            .any(|window| window == code.as_bytes())
    };
    match response.status().as_u16() {
        429 => Some(RetryCause::Throttled),
        400..=599 if THROTTLES.iter().any(says) => Some(RetryCause::Throttled),
        500 | 502 | 503 | 504 => Some(RetryCause::Server),
        _ => None,
    }
}
