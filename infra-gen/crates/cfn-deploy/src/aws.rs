//! The operations carried out by AWS, or by whatever `AWS_ENDPOINT_URL` names.

mod cloudformation;
mod convert;
mod delivery;
mod refusal;
mod retry;
mod store;
mod words;

use std::path::PathBuf;
use std::time::Duration;

use async_trait::async_trait;
use aws_config::retry::RetryConfig;
use aws_config::sts::AssumeRoleProvider;
use aws_config::{BehaviorVersion, Region, SdkConfig};
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_http_client::tls;
use aws_smithy_runtime_api::client::http::SharedHttpClient;

use crate::cloud::{Caller, CallerIdentity, Cloud, CloudResult};
use crate::event::Events;

pub(crate) use refusal::of_service;
use refusal::refusal;
use retry::RetryObserver;
pub(crate) use words::{first, words};

/// How often a call is made at most, and the pauses in between.
const TRIES: u32 = 7;
const PAUSES: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(15));

/// Which credentials and which region; what is left out comes from the
/// environment, the profile files and the machine's role, as in every AWS tool.
#[derive(Debug, Clone, Default)]
pub struct AwsOptions {
    /// A profile of the shared configuration.
    pub profile: Option<String>,
    /// The region.
    pub region: Option<String>,
    /// The ARN of a role to assume with them.
    pub role: Option<String>,
}

/// Why there is no connection to AWS. Credentials are looked at with the first call.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ConnectError {
    /// Neither the options nor the environment nor the profile names a region.
    #[error("no region: neither the settings, `AWS_REGION` nor the profile names one")]
    NoRegion,
    /// `AWS_CA_BUNDLE` cannot be read.
    #[error("cannot read the certificates in `{path}` (`AWS_CA_BUNDLE`)")]
    CaBundle {
        /// Its path.
        path: PathBuf,
        /// Why not.
        #[source]
        source: std::io::Error,
    },
    /// `AWS_CA_BUNDLE` holds no usable certificates.
    #[error("`{path}` (`AWS_CA_BUNDLE`) holds no usable certificates: {message}")]
    Certificates {
        /// Its path.
        path: PathBuf,
        /// What is wrong with it.
        message: String,
    },
}

/// One account and region of AWS.
#[derive(Debug, Clone)]
pub struct Aws {
    sdk: SdkConfig,
    region: String,
    events: Events,
    cloudformation: aws_sdk_cloudformation::Client,
    s3: aws_sdk_s3::Client,
    sts: aws_sdk_sts::Client,
}

impl Aws {
    /// Prepares the clients. Calls that are made again are reported to `events`.
    pub async fn connect(options: &AwsOptions, events: Events) -> Result<Aws, ConnectError> {
        let retry = RetryConfig::standard()
            .with_max_attempts(TRIES)
            .with_initial_backoff(PAUSES.0)
            .with_max_backoff(PAUSES.1);
        let mut loader = aws_config::defaults(BehaviorVersion::v2026_01_12())
            .http_client(client(own_trust()?))
            .retry_config(retry);
        if let Some(profile) = &options.profile {
            loader = loader.profile_name(profile);
        }
        if let Some(region) = &options.region {
            loader = loader.region(Region::new(region.clone()));
        }
        let sdk = loader.load().await;
        let region = sdk.region().ok_or(ConnectError::NoRegion)?.to_string();
        let Some(role) = &options.role else {
            return Ok(Aws::with(sdk, region, events));
        };
        let assumed = AssumeRoleProvider::builder(role)
            .session_name("infra-gen")
            .configure(&sdk)
            .build()
            .await;
        let sdk = sdk
            .to_builder()
            .credentials_provider(SharedCredentialsProvider::new(assumed))
            .build();
        Ok(Aws::with(sdk, region, events))
    }

    /// The same account and credentials in another region.
    pub fn in_region(&self, region: &str) -> Aws {
        let sdk = self
            .sdk
            .to_builder()
            .region(Region::new(region.to_owned()))
            .build();
        Aws::with(sdk, region.to_owned(), self.events.clone())
    }

    /// The SDK's configuration, for clients of services this crate does not know.
    pub fn sdk_config(&self) -> &SdkConfig {
        &self.sdk
    }

    fn with(sdk: SdkConfig, region: String, events: Events) -> Aws {
        let observer = RetryObserver::new(events.clone(), TRIES);
        let cloudformation = aws_sdk_cloudformation::config::Builder::from(&sdk)
            .interceptor(observer.clone())
            .build();
        let s3 = aws_sdk_s3::config::Builder::from(&sdk)
            // Another endpoint seldom answers to a host name per bucket.
            .force_path_style(endpoint(&sdk, "S3").is_some())
            .interceptor(observer)
            .build();
        Aws {
            cloudformation: aws_sdk_cloudformation::Client::from_conf(cloudformation),
            s3: aws_sdk_s3::Client::from_conf(s3),
            sts: aws_sdk_sts::Client::new(&sdk),
            sdk,
            region,
            events,
        }
    }
}

/// The address a service is spoken to at, when it is not AWS's own.
fn endpoint(sdk: &SdkConfig, service: &str) -> Option<String> {
    std::env::var(format!("AWS_ENDPOINT_URL_{service}"))
        .ok()
        .or_else(|| sdk.endpoint_url().map(str::to_owned))
}

/// What the cryptography of TLS comes from.
pub(crate) const TLS: tls::Provider = tls::Provider::Rustls(tls::rustls_provider::CryptoMode::Ring);

fn client(trust: Option<tls::TlsContext>) -> SharedHttpClient {
    let client = aws_smithy_http_client::Builder::new().tls_provider(TLS);
    match trust {
        Some(trust) => client.tls_context(trust).build_https(),
        None => client.build_https(),
    }
}

/// Trust in the certificates of `AWS_CA_BUNDLE` as well, when that is set: the
/// SDK does not read it by itself.
pub(crate) fn own_trust() -> Result<Option<tls::TlsContext>, ConnectError> {
    let Some(path) = std::env::var_os("AWS_CA_BUNDLE").filter(|path| !path.is_empty()) else {
        return Ok(None);
    };
    let path = PathBuf::from(path);
    let bundle = std::fs::read(&path).map_err(|source| ConnectError::CaBundle {
        path: path.clone(),
        source,
    })?;
    // What is no certificate would be passed over without a word.
    const BEGIN: &[u8] = b"-----BEGIN CERTIFICATE-----";
    if !bundle.windows(BEGIN.len()).any(|window| window == BEGIN) {
        return Err(ConnectError::Certificates {
            path,
            message: "it is no PEM file of certificates".to_owned(),
        });
    }
    let context = tls::TlsContext::builder()
        .with_trust_store(tls::TrustStore::default().with_pem_certificate(bundle))
        .build()
        .map_err(|error| ConnectError::Certificates {
            path,
            message: error.to_string(),
        })?;
    Ok(Some(context))
}

#[async_trait]
impl Caller for Aws {
    async fn caller(&self) -> CloudResult<CallerIdentity> {
        // The first call of every command: an endpoint that is not there
        // should be reported in seconds.
        let impatient = aws_sdk_sts::config::Builder::new()
            .retry_config(RetryConfig::standard().with_max_attempts(2));
        let found = self
            .sts
            .get_caller_identity()
            .customize()
            .config_override(impatient)
            .send()
            .await
            .map_err(|error| refusal("sts:GetCallerIdentity", "", error))?;
        Ok(CallerIdentity {
            account: found.account.unwrap_or_default(),
            arn: found.arn.unwrap_or_default(),
        })
    }
}

impl Cloud for Aws {
    fn region(&self) -> &str {
        &self.region
    }
}
