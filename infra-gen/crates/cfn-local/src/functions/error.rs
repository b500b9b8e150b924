//! Why an invocation has no answer.

use bytes::Bytes;
use serde_json::json;

use super::LARGEST_PAYLOAD;

/// An invocation that failed. Where Lambda answers with `FunctionError`, the
/// payload is the JSON it answers with.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvokeError {
    /// There is no such function (404).
    #[error("Function not found: {0}")]
    NotFound(String),
    /// All its concurrency is in use (429).
    #[error("Rate Exceeded.")]
    Throttled,
    /// The payload, in bytes, is too large (413).
    #[error(
        "Request must be smaller than {LARGEST_PAYLOAD} bytes for the InvokeFunction operation, and it has {0}"
    )]
    RequestTooLarge(usize),
    /// The handler failed, and the function lives on.
    #[error("the handler failed: {}", text(payload))]
    Unhandled {
        /// What the function reported.
        payload: Bytes,
    },
    /// It took longer than its timeout.
    #[error("the function timed out: {}", text(payload))]
    TimedOut {
        /// What Lambda answers.
        payload: Bytes,
    },
    /// The process ended.
    #[error("the function ended: {}", text(payload))]
    Crashed {
        /// What Lambda answers.
        payload: Bytes,
    },
    /// The process could not be started, or was never ready.
    #[error("the function could not start: {}", text(payload))]
    InitFailed {
        /// What Lambda answers.
        payload: Bytes,
    },
    /// The answer, in bytes, is too large.
    #[error("the function's answer is too large: {}", text(payload))]
    ResponseTooLarge {
        /// What Lambda answers.
        payload: Bytes,
    },
}

impl InvokeError {
    /// What Lambda answers instead of the function.
    pub fn payload(&self) -> Option<&Bytes> {
        match self {
            InvokeError::Unhandled { payload }
            | InvokeError::TimedOut { payload }
            | InvokeError::Crashed { payload }
            | InvokeError::InitFailed { payload }
            | InvokeError::ResponseTooLarge { payload } => Some(payload),
            _ => None,
        }
    }
}

/// Lambda's own error payload.
pub(super) fn payload(request_id: &str, kind: &str, message: &str) -> Bytes {
    let message = format!("RequestId: {request_id} Error: {message}");
    let error = json!({ "errorType": kind, "errorMessage": message });
    Bytes::from(error.to_string())
}

/// The payload when an answer is too large.
pub(super) fn too_large(size: usize) -> Bytes {
    let message = format!(
        "Response payload size ({size} bytes) exceeded maximum allowed payload size \
         ({LARGEST_PAYLOAD} bytes)."
    );
    let error = json!({
        "errorType": "Function.ResponseSizeTooLarge",
        "errorMessage": message,
    });
    Bytes::from(error.to_string())
}

fn text(payload: &Bytes) -> String {
    String::from_utf8_lossy(payload).into_owned()
}
