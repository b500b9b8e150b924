//! HTTP beside the SDK: services asked with the caller's own signature, and
//! addresses that need none.
//!
//! | Part | File |
//! |---|---|
//! | where an address is really reached | `address` |
//! | SigV4 | `signature` |
//! | whether and when to ask again | `retry` |
//! | why a service refuses | `refusal` |
//!
//! A redirect is an answer like any other: it is never followed, so no
//! signature goes to an address it was not made for.

mod address;
mod refusal;
mod retry;
mod signature;

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use aws_config::SdkConfig;
use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_http_client::{Connector, proxy::ProxyConfig, tls};
use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::byte_stream::ByteStream;

use crate::aws::{Aws, ConnectError, TLS, own_trust};
use crate::cloud::{Cloud, CloudError, CloudErrorKind, CloudResult};
use crate::event::{DeployEvent, Events};

use address::Address;
use retry::TRIES;
use signature::Signer;

/// How long connecting may take, and an answer to begin.
const CONNECT: Duration = Duration::from_secs(10);
const FIRST_BYTE: Duration = Duration::from_secs(35);
/// How long one try may take as a whole, besides the time its body needs.
const WHOLE: Duration = Duration::from_secs(60);
/// What says it is.
const AGENT: &str = concat!("infra-gen/", env!("CARGO_PKG_VERSION"));
/// Bytes a second that the slowest line may be expected to carry.
const SLOWEST_LINE: u64 = 20_000;

/// One request.
#[derive(Debug, Clone)]
pub struct Request {
    /// What it does, in IAM's words where there are any: `execute-api:Invoke`.
    pub action: &'static str,
    /// `GET`, `HEAD`, `POST` or `PUT`.
    pub method: &'static str,
    /// The whole address, as the outputs of a stack tell it.
    pub url: String,
    /// Headers besides those of the signature.
    pub headers: Vec<(String, String)>,
    /// The body, empty for none.
    pub body: Vec<u8>,
    /// Who asks for a signature, if anybody does.
    pub signed_for: Option<Service>,
    /// Whether sending it twice does the same as sending it once. If not, it
    /// is only sent again when the answer says that nothing was done.
    pub repeatable: bool,
}

/// A service that asks for a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    /// An API behind API Gateway.
    ExecuteApi,
    /// CloudFront, which is in one region for all the world.
    CloudFront,
    /// IAM, which is in one region too.
    Iam,
    /// Lambda.
    Lambda,
    /// CloudWatch Logs.
    Logs,
}

/// What was answered, whatever its status.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The body.
    pub body: Vec<u8>,
    headers: BTreeMap<String, String>,
}

impl Answer {
    /// A header; names are lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(String::as_str)
    }
}

/// Sends requests, with the credentials and to the endpoint of an account.
pub struct Web {
    connector: SharedHttpConnector,
    signer: Signer,
    /// Set when everything is reached through one endpoint that is not AWS.
    endpoint: Option<String>,
    events: Events,
}

impl fmt::Debug for Web {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Web")
            .field("endpoint", &self.endpoint)
            .finish_non_exhaustive()
    }
}

impl Web {
    /// Prepares a client. What is asked again is reported to `events`.
    ///
    /// # Errors
    ///
    /// When `AWS_CA_BUNDLE` names no usable certificates.
    pub fn new(aws: &Aws, events: Events) -> Result<Web, ConnectError> {
        let trust = own_trust()?;
        let proxy = ProxyConfig::from_env();
        Ok(Web::of(
            aws.sdk_config(),
            aws.region(),
            trust,
            proxy,
            events,
        ))
    }

    /// A client that signs with this key, for an API that is reached at its own
    /// address on this machine.
    pub fn with_key(access_key_id: &str, secret: &str, region: &str, events: Events) -> Web {
        let credentials = Credentials::new(access_key_id, secret, None, None, "file");
        let sdk = SdkConfig::builder()
            .credentials_provider(SharedCredentialsProvider::new(credentials))
            .build();
        // No proxy leads to this machine.
        Web::of(&sdk, region, None, ProxyConfig::disabled(), events)
    }

    fn of(
        sdk: &SdkConfig,
        region: &str,
        trust: Option<tls::TlsContext>,
        proxy: ProxyConfig,
        events: Events,
    ) -> Web {
        let timeouts = HttpConnectorSettings::builder()
            .connect_timeout(CONNECT)
            .read_timeout(FIRST_BYTE)
            .build();
        let connector = Connector::builder()
            .connector_settings(timeouts)
            .proxy_config(proxy)
            .tls_provider(TLS);
        let connector = match trust {
            Some(trust) => connector.tls_context(trust),
            None => connector,
        };
        Web {
            connector: SharedHttpConnector::new(connector.build()),
            signer: Signer::new(sdk.credentials_provider(), region.to_owned()),
            endpoint: sdk.endpoint_url().map(str::to_owned),
            events,
        }
    }

    /// Sends a request, again where that helps, and reads the whole answer.
    ///
    /// # Errors
    ///
    /// When there is no answer: no connection, one that broke, no credentials.
    /// Every answer is a result, whatever its status.
    pub async fn send(&self, request: &Request) -> CloudResult<Answer> {
        let mut attempt = 1;
        loop {
            let outcome = self.once(request).await;
            let Some(again) = retry::again(&outcome, request.repeatable, attempt) else {
                return outcome;
            };
            self.events.send(DeployEvent::Retrying {
                call: format!("{} {}", request.method, path(&request.url)),
                attempt,
                of: TRIES,
                cause: again.cause,
            });
            tokio::time::sleep(again.pause).await;
            attempt += 1;
        }
    }

    async fn once(&self, request: &Request) -> CloudResult<Answer> {
        let moving = request.body.len() as u64 / SLOWEST_LINE;
        let limit = WHOLE + Duration::from_secs(moving);
        match tokio::time::timeout(limit, self.exchange(request)).await {
            Ok(outcome) => outcome,
            Err(_) => Err(unreachable(request).because(format!(
                "there was no whole answer within {} seconds",
                limit.as_secs()
            ))),
        }
    }

    async fn exchange(&self, request: &Request) -> CloudResult<Answer> {
        let address = Address::of(&request.url, self.endpoint.as_deref());
        let mut headers = request.headers.clone();
        headers.extend(address.headers);
        if let Some(service) = request.signed_for {
            let signature = self.signer.sign(service, request, &address.url, &headers);
            let signature = signature.await?;
            headers.extend(signature);
        }
        let invalid = |error: &dyn fmt::Display| {
            let subject = path(&request.url);
            let message = error.to_string();
            CloudError::new(request.action, subject, CloudErrorKind::Invalid, message)
        };
        let body = match request.body.is_empty() {
            true => SdkBody::empty(),
            false => SdkBody::from(request.body.clone()),
        };
        let mut sent = HttpRequest::new(body);
        sent.set_method(request.method)
            .map_err(|error| invalid(&error))?;
        sent.set_uri(address.url.as_str())
            .map_err(|error| invalid(&error))?;
        // Firewalls refuse who does not say what it is.
        let agent = ("user-agent".to_owned(), AGENT.to_owned());
        for (name, value) in headers.into_iter().chain([agent]) {
            sent.headers_mut()
                .try_insert(name, value)
                .map_err(|error| invalid(&error))?;
        }
        let response = self
            .connector
            .call(sent)
            .await
            .map_err(|error| unreachable(request).with_source(error.into_source()))?;
        let status = response.status().as_u16();
        let headers = response.headers().iter();
        let headers = headers
            .map(|(name, value)| (name.to_lowercase(), value.to_owned()))
            .collect();
        let body = ByteStream::new(response.into_body());
        let body = body.collect().await.map_err(|_| {
            let broken = "the connection broke in the middle of it";
            let subject = path(&request.url);
            CloudError::new(request.action, subject, CloudErrorKind::Unreadable, broken)
        })?;
        Ok(Answer {
            status,
            body: body.to_vec(),
            headers,
        })
    }
}

fn unreachable(request: &Request) -> CloudError {
    CloudError::new(
        request.action,
        path(&request.url),
        CloudErrorKind::Unreachable,
        "",
    )
}

impl CloudError {
    /// The same with a sentence about what broke.
    fn because(self, message: impl Into<String>) -> CloudError {
        let subject = self.subject().to_owned();
        CloudError::new(self.action, subject, self.kind, message)
    }
}

/// The path of an address; what a presigned one carries behind it is a secret.
fn path(url: &str) -> &str {
    let path = url.split('?').next().unwrap_or(url);
    let host = path.find("://").map_or(0, |at| at + 3);
    path[host..].find('/').map_or(path, |at| &path[host + at..])
}

#[cfg(test)]
mod tests;
