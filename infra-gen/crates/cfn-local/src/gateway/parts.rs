//! What a gateway needs of others: small traits, plugged in by who runs it.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::SystemTime;

use async_trait::async_trait;
use bytes::Bytes;
use http::{HeaderName, HeaderValue, Request, Response};

/// Runs functions.
#[async_trait]
pub trait Invoke: Send + Sync {
    /// Runs a function and waits for what it returns.
    async fn invoke(&self, function_arn: &str, payload: Bytes) -> Result<Bytes, InvokeFailure>;
}

/// Why an invocation gave no result.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvokeFailure {
    /// There is no such function.
    #[error("there is no such function")]
    NotFound,
    /// More invocations at once than the function may have.
    #[error("the function is throttled")]
    Throttled,
    /// The payload exceeds what Lambda takes.
    #[error("the payload is too large")]
    TooLarge,
    /// The function returned an error, crashed or exceeded its time: Lambda's
    /// `X-Amz-Function-Error`, with the error document.
    #[error("the function failed")]
    FunctionError(Bytes),
    /// It could not be started.
    #[error("{0}")]
    Service(String),
}

/// Knows who signed a request, and what they may do.
pub trait Authorize: Send + Sync {
    /// Verifies a SigV4 signature for the service `execute-api` in the API's
    /// region, in the `Authorization` header or in the query string.
    fn caller(&self, request: &Request<Bytes>, region: &str) -> Result<Caller, Unauthenticated>;

    /// Whether the caller's own policies allow `execute-api:Invoke` on a
    /// method, as in `arn:aws:execute-api:{region}:{account}:{api}/{stage}/GET/a/b`.
    fn decide(&self, caller: &Caller, method_arn: &str) -> Decision;
}

/// An authenticated principal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caller {
    /// The ARN of the user or of the role's session.
    pub arn: String,
    /// The unique id: `AIDA…`, or `AROA…:session`.
    pub user_id: String,
    /// The access key it signed with.
    pub access_key: String,
    /// Its account.
    pub account_id: String,
}

/// Why nobody is known to have signed a request, with AWS's words about it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unauthenticated {
    /// The header or query lacks a part, or cannot be read.
    #[error("{0}")]
    Incomplete(String),
    /// Nobody has this access key or session token.
    #[error("{0}")]
    UnknownKey(String),
    /// The signature is older than it may be, or from the future.
    #[error("{0}")]
    Expired(String),
    /// The signature is not that of this request.
    #[error("{0}")]
    Mismatch(String),
}

/// What policies say about an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// A statement allows it and none denies it.
    Allowed,
    /// No statement speaks of it.
    NotAllowed,
    /// A statement denies it.
    Denied,
}

/// Evaluates web ACLs.
pub trait Firewall: Send + Sync {
    /// Evaluates the rules of a web ACL.
    fn inspect(&self, web_acl_arn: &str, inspected: &Inspected<'_>) -> Verdict;
}

/// A request as a firewall sees it.
pub struct Inspected<'a> {
    /// The request.
    pub request: &'a Request<Bytes>,
    /// Who connected: behind a distribution, an address of CloudFront.
    pub source_ip: IpAddr,
    /// What the ACL protects: a stage's ARN, or a distribution's id.
    pub source: &'a str,
    /// The id in the answer's headers and in the logs.
    pub request_id: &'a str,
}

/// What a firewall decides.
#[derive(Debug)]
pub enum Verdict {
    /// The request goes on, with headers `x-amzn-waf-…` that rules inserted.
    Allow(Vec<(HeaderName, HeaderValue)>),
    /// The request is answered: with a rule's custom response, or else with
    /// what the protected service answers to blocked requests.
    Block(Option<Response<Bytes>>),
}

/// Takes access logs.
pub trait AccessLog: Send + Sync {
    /// Appends a line to what a stage names as its destination: a log group's ARN.
    fn append(&self, destination_arn: &str, line: String);
}

/// Tells the time.
pub trait Clock: Send + Sync {
    /// Now.
    fn now(&self) -> SystemTime;
}

/// The machine's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }
}

/// Everything a gateway is plugged into.
#[derive(Clone)]
pub struct Parts {
    /// The account in ARNs: 12 digits.
    pub account_id: String,
    /// Runs functions.
    pub invoke: Arc<dyn Invoke>,
    /// Knows who signed.
    pub authorize: Arc<dyn Authorize>,
    /// Evaluates web ACLs.
    pub firewall: Arc<dyn Firewall>,
    /// Takes access logs.
    pub access_log: Arc<dyn AccessLog>,
    /// Tells the time.
    pub clock: Arc<dyn Clock>,
}
