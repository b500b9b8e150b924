//! Signatures of requests.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv.html>

use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_credential_types::provider::error::CredentialsError;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4;
use tokio::sync::Mutex;

use crate::cloud::{CloudError, CloudErrorKind, CloudResult};

use super::{Request, Service, path};

/// Credentials that end within this time are asked for anew.
const MARGIN: Duration = Duration::from_secs(5 * 60);

/// Signs requests with the caller's credentials.
pub(super) struct Signer {
    provider: Option<SharedCredentialsProvider>,
    region: String,
    /// A chain that asks a service should do so once, not for every request.
    credentials: Mutex<Option<Credentials>>,
}

impl Signer {
    pub(super) fn new(provider: Option<SharedCredentialsProvider>, region: String) -> Signer {
        Signer {
            provider,
            region,
            credentials: Mutex::new(None),
        }
    }

    /// The headers that sign a request to `url`.
    pub(super) async fn sign(
        &self,
        service: Service,
        request: &Request,
        url: &str,
        headers: &[(String, String)],
    ) -> CloudResult<Vec<(String, String)>> {
        let now = SystemTime::now();
        let identity = self.credentials(request.action, now).await?.into();
        let unsignable = |error: &dyn std::fmt::Display| {
            let message = error.to_string();
            let subject = path(&request.url);
            CloudError::new(request.action, subject, CloudErrorKind::Invalid, message)
        };
        let (name, region) = match service {
            Service::ExecuteApi => ("execute-api", self.region.as_str()),
            Service::CloudFront => ("cloudfront", "us-east-1"),
            Service::Iam => ("iam", "us-east-1"),
            Service::Lambda => ("lambda", self.region.as_str()),
            Service::Logs => ("logs", self.region.as_str()),
        };
        let parameters = v4::SigningParams::builder()
            .identity(&identity)
            .region(region)
            .name(name)
            .time(now)
            .settings(SigningSettings::default())
            .build()
            .map_err(|error| unsignable(&error))?
            .into();
        let headers = headers
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()));
        let body = SignableBody::Bytes(&request.body);
        let signable = SignableRequest::new(request.method, url, headers, body)
            .map_err(|error| unsignable(&error))?;
        let (instructions, _signature) = sign(signable, &parameters)
            .map_err(|error| unsignable(&error))?
            .into_parts();
        Ok(instructions
            .headers()
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect())
    }

    async fn credentials(&self, action: &'static str, now: SystemTime) -> CloudResult<Credentials> {
        let mut kept = self.credentials.lock().await;
        let lasting = kept.as_ref().filter(|credentials| {
            credentials
                .expiry()
                .is_none_or(|expiry| expiry > now + MARGIN)
        });
        if let Some(credentials) = lasting {
            return Ok(credentials.clone());
        }
        let none = |source: CredentialsError| {
            CloudError::new(action, "", CloudErrorKind::NoCredentials, "").with_source(source)
        };
        let provider = self.provider.as_ref();
        let provider = provider
            .ok_or_else(|| none(CredentialsError::not_loaded("nothing provides credentials")))?;
        let credentials = provider.provide_credentials().await.map_err(none)?;
        Ok(kept.insert(credentials).clone())
    }
}
