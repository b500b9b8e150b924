//! Why an operation of a cloud failed, in kinds a deployment can act on.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;

use serde::{Deserialize, Serialize};

/// An operation failed, after all its retries.
#[derive(Debug)]
#[non_exhaustive]
pub struct CloudError {
    /// What was called, in IAM's words: `cloudformation:CreateChangeSet`.
    pub action: Cow<'static, str>,
    /// What kind of failure it is.
    pub kind: CloudErrorKind,
    /// Boxed: errors travel through many results that are mostly good.
    details: Box<Details>,
}

#[derive(Debug, Default)]
struct Details {
    subject: String,
    code: Option<String>,
    message: String,
    request_id: Option<String>,
    source: Option<Box<dyn Error + Send + Sync>>,
}

/// What a failed operation means to its caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum CloudErrorKind {
    /// The stack, change set, bucket or distribution does not exist.
    NotFound,
    /// It exists already.
    AlreadyExists,
    /// The principal may not do that.
    AccessDenied,
    /// There are no credentials, or they could not be loaded.
    NoCredentials,
    /// The credentials have expired.
    ExpiredCredentials,
    /// Still throttled after the last retry.
    Throttled,
    /// The endpoint could not be reached, or hung up.
    Unreachable,
    /// The service refused the request as wrong.
    Invalid,
    /// The endpoint does not know this operation.
    Unsupported,
    /// The answer could not be understood.
    Unreadable,
    /// The service failed, or something unforeseen happened.
    Other,
}

impl CloudError {
    /// An error of `action` on `subject`.
    pub fn new(
        action: impl Into<Cow<'static, str>>,
        subject: impl Into<String>,
        kind: CloudErrorKind,
        message: impl Into<String>,
    ) -> CloudError {
        CloudError {
            action: action.into(),
            kind,
            details: Box::new(Details {
                subject: subject.into(),
                message: message.into(),
                ..Details::default()
            }),
        }
    }

    /// What it was called on: a stack, a bucket, a key. Empty when there is no one thing.
    pub fn subject(&self) -> &str {
        &self.details.subject
    }

    /// The service's error code, when it answered with one.
    pub fn code(&self) -> Option<&str> {
        self.details.code.as_deref()
    }

    /// The service's own words, or what broke on the way.
    pub fn message(&self) -> &str {
        &self.details.message
    }

    /// The service's request id, for a support case.
    pub fn request_id(&self) -> Option<&str> {
        self.details.request_id.as_deref()
    }

    /// The same with the service's error code.
    pub fn with_code(mut self, code: impl Into<String>) -> CloudError {
        self.details.code = Some(code.into());
        self
    }

    /// The same with the service's request id.
    pub fn with_request_id(mut self, request_id: Option<String>) -> CloudError {
        self.details.request_id = request_id;
        self
    }

    /// The same with what caused it.
    pub fn with_source(mut self, source: impl Into<Box<dyn Error + Send + Sync>>) -> CloudError {
        self.details.source = Some(source.into());
        self
    }

    /// Whether asking again later may succeed, so that a poll goes on.
    pub fn is_transient(&self) -> bool {
        matches!(
            self.kind,
            CloudErrorKind::Throttled | CloudErrorKind::Unreachable
        )
    }
}

impl fmt::Display for CloudError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`", self.action)?;
        if !self.subject().is_empty() {
            write!(f, " on `{}`", self.subject())?;
        }
        match self.kind {
            CloudErrorKind::AccessDenied => write!(f, " is not permitted")?,
            CloudErrorKind::NoCredentials => write!(f, " found no credentials")?,
            CloudErrorKind::ExpiredCredentials => {
                write!(f, " was called with expired credentials")?
            }
            CloudErrorKind::Throttled => write!(f, " is still throttled after all retries")?,
            CloudErrorKind::Unreachable => write!(f, " could not reach its endpoint")?,
            CloudErrorKind::Unsupported => write!(f, " is not known to this endpoint")?,
            CloudErrorKind::Unreadable => write!(f, " gave an answer that could not be read")?,
            _ => write!(f, " failed")?,
        }
        // A message that only repeats the source is left to the source.
        if self.details.source.is_none() && !self.message().is_empty() {
            write!(f, ": {}", self.message())?;
        }
        Ok(())
    }
}

impl Error for CloudError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let source = self.details.source.as_deref();
        source.map(|s| s as &(dyn Error + 'static))
    }
}
