//! The request as a web ACL is given it.

use std::net::IpAddr;

use http::HeaderMap;

/// The kind of resource a web ACL protects.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// A CloudFront distribution.
    CloudFront,
    /// A stage of a REST API.
    ApiGateway,
    /// An Application Load Balancer.
    LoadBalancer,
}

impl Source {
    /// Its name in log records.
    pub fn name(self) -> &'static str {
        match self {
            Source::CloudFront => "CF",
            Source::ApiGateway => "APIGW",
            Source::LoadBalancer => "ALB",
        }
    }
}

/// A request, as the protected resource received it.
///
/// The `Host` header is the one AWS would see (the distribution's or the API's
/// name), not this machine's address: a managed rule refuses `localhost`.
#[derive(Debug, Clone, Copy)]
pub struct Request<'r> {
    /// The method, as in `GET`.
    pub method: &'r str,
    /// The path as it was sent, percent-encoded; the stage included for an API.
    pub path: &'r str,
    /// What follows the question mark, as it was sent; empty without one.
    pub query: &'r str,
    /// The headers.
    pub headers: &'r HeaderMap,
    /// The whole body. What is inspected of it is limited, see
    /// <https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-setting-body-inspection-limit.html>.
    pub body: &'r [u8],
    /// Who sent it. The regional firewall behind CloudFront sees CloudFront.
    pub client: IpAddr,
    /// The version, as in `HTTP/1.1`.
    pub version: &'r str,
    /// The request id.
    pub id: &'r str,
    /// What is protected.
    pub source: Source,
    /// Its id in log records: the distribution's id, or `account:api:stage`.
    pub source_id: &'r str,
}
