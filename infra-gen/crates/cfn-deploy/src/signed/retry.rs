//! Whether a request is sent again, and after which pause.

use std::time::Duration;

use crate::cloud::{CloudErrorKind, CloudResult};
use crate::event::RetryCause;

use super::Answer;

/// How often a request is sent at most.
pub(super) const TRIES: u32 = 7;
/// The pause after the first failure doubles with each, up to the longest.
const FIRST_PAUSE: Duration = Duration::from_millis(500);
const LONGEST_PAUSE: Duration = Duration::from_secs(15);
/// Who is told to wait for longer is better told so.
const LONGEST_WAIT: Duration = Duration::from_secs(60);

/// A request is sent again.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Again {
    pub(super) pause: Duration,
    pub(super) cause: RetryCause,
}

/// Whether to try again after the try number `attempt`, from 1.
pub(super) fn again(
    outcome: &CloudResult<Answer>,
    repeatable: bool,
    attempt: u32,
) -> Option<Again> {
    if attempt >= TRIES {
        return None;
    }
    let (cause, told) = match outcome {
        Ok(answer) => {
            let told = answer
                .header("retry-after")
                .and_then(|seconds| seconds.trim().parse().ok())
                .map(Duration::from_secs);
            match answer.status {
                429 => (RetryCause::Throttled, told),
                400 if answer.is_throttled() => (RetryCause::Throttled, told),
                // With a time to come back at, it says that nothing was done.
                503 if repeatable || told.is_some() => (RetryCause::Server, told),
                500 | 502 | 504 if repeatable => (RetryCause::Server, told),
                _ => return None,
            }
        }
        Err(error)
            if repeatable && (error.is_transient() || error.kind == CloudErrorKind::Unreadable) =>
        {
            (RetryCause::Connection, None)
        }
        Err(_) => return None,
    };
    if told.is_some_and(|told| told > LONGEST_WAIT) {
        return None;
    }
    let pause = told.unwrap_or_else(|| backoff(attempt));
    Some(Again { pause, cause })
}

/// Half fixed, half random, so that requests refused together come back apart.
fn backoff(attempt: u32) -> Duration {
    let full = FIRST_PAUSE
        .saturating_mul(1 << (attempt - 1).min(16))
        .min(LONGEST_PAUSE);
    full.mul_f64(0.5 + 0.5 * fastrand::f64())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cloud::CloudError;

    fn answer(status: u16, retry_after: Option<&str>) -> CloudResult<Answer> {
        let header = retry_after.map(|value| ("retry-after".to_owned(), value.to_owned()));
        Ok(Answer {
            status,
            body: Vec::new(),
            headers: header.into_iter().collect(),
        })
    }

    fn broken() -> CloudResult<Answer> {
        Err(CloudError::new(
            "execute-api:Invoke",
            "/",
            CloudErrorKind::Unreachable,
            "",
        ))
    }

    #[test]
    fn who_is_told_when_to_come_back_comes_back_then() {
        for status in [429, 503] {
            let again = again(&answer(status, Some("3")), false, 1).unwrap();
            assert_eq!(again.pause, Duration::from_secs(3));
        }
    }

    #[test]
    fn nobody_waits_for_minutes() {
        assert_eq!(again(&answer(429, Some("3600")), true, 1), None);
    }

    #[test]
    fn what_may_have_been_done_is_only_repeated_where_that_is_the_same() {
        for outcome in [answer(502, None), answer(503, None), broken()] {
            assert!(again(&outcome, true, 1).is_some());
            assert_eq!(again(&outcome, false, 1), None);
        }
    }

    #[test]
    fn an_answer_is_an_answer() {
        for status in [200, 302, 400, 403, 404, 409] {
            assert_eq!(again(&answer(status, None), true, 1), None);
        }
    }

    #[test]
    fn a_service_that_asks_for_fewer_calls_did_nothing() {
        let outcome = Ok(Answer {
            body: b"<ErrorResponse><Error><Code>Throttling</Code></Error></ErrorResponse>".into(),
            ..answer(400, None).unwrap()
        });
        let again = again(&outcome, false, 1).unwrap();
        assert_eq!(again.cause, RetryCause::Throttled);
    }

    #[test]
    fn pauses_grow_and_the_tries_end() {
        let pauses: Vec<_> = (1..TRIES)
            .map(|attempt| again(&broken(), true, attempt).unwrap().pause)
            .collect();
        assert!(pauses.iter().all(|pause| *pause <= LONGEST_PAUSE));
        assert!(pauses[TRIES as usize - 2] > pauses[0], "{pauses:?}");
        assert_eq!(again(&broken(), true, TRIES), None);
    }
}
