//! What a distribution needs of others: small traits, plugged in by who runs it.

use std::net::IpAddr;
use std::sync::Arc;

use async_trait::async_trait;
use bytes::Bytes;
use http::{Request, Response};

use crate::gateway::{Clock, Firewall, Gateway};

/// S3 as an origin.
#[async_trait]
pub trait Objects: Send + Sync {
    /// Answers a GET or HEAD of a bucket as S3's REST endpoint does, errors
    /// included. The path is `/{key}`, encoded. The reader is anonymous unless
    /// origin access control signs: then it is the service
    /// `cloudfront.amazonaws.com` with `signed_for`, the distribution's ARN, as
    /// `AWS:SourceArn`.
    async fn fetch(
        &self,
        bucket: &str,
        request: Request<Bytes>,
        signed_for: Option<&str>,
    ) -> Response<Bytes>;
}

/// Execute-api as an origin.
#[async_trait]
pub trait Apis: Send + Sync {
    /// Whether a host is the domain name of an API here.
    fn has_domain(&self, host: &str) -> bool;

    /// Answers a request to an API, which comes from an address of CloudFront.
    async fn fetch(&self, request: Request<Bytes>, source_ip: IpAddr) -> Response<Bytes>;
}

#[async_trait]
impl Apis for Gateway {
    fn has_domain(&self, host: &str) -> bool {
        Gateway::has_domain(self, host)
    }

    async fn fetch(&self, request: Request<Bytes>, source_ip: IpAddr) -> Response<Bytes> {
        self.handle(request, source_ip).await
    }
}

/// Everything distributions are plugged into.
#[derive(Clone)]
pub struct Parts {
    /// The account in ARNs: 12 digits.
    pub account_id: String,
    /// The buckets.
    pub objects: Arc<dyn Objects>,
    /// The APIs.
    pub apis: Arc<dyn Apis>,
    /// Evaluates web ACLs.
    pub firewall: Arc<dyn Firewall>,
    /// Tells the time.
    pub clock: Arc<dyn Clock>,
}
