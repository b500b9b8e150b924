//! API Gateway: routes, models, authorization and responses of a REST API.
//!
//! A [`Gateway`] is made from what is deployed and answers requests as API
//! Gateway answers them; what it needs of others (functions, signatures, a
//! firewall, a log) is plugged in through the small traits of [`Parts`].
//! Whatever a template asks for that does not run here is an [`Unsupported`]
//! error that names the property. Only these are accepted without effect:
//! names, descriptions, tags, tracing, metrics and execution-log settings,
//! method responses and integration responses (a proxy integration has no use
//! for them), and the difference between edge-optimized and regional endpoints.

mod answer;
mod api;
mod context;
pub(crate) mod encoding;
mod event;
mod gateway_response;
pub(crate) mod glob;
mod handle;
pub(crate) mod id;
mod message;
mod method;
mod models;
mod parts;
mod permission;
pub(crate) mod properties;
mod refusal;
mod resource_policy;
mod route;
mod snapshot;
mod stage;
mod throttle;

use std::net::IpAddr;

use bytes::Bytes;
use http::{HeaderValue, Request, Response, StatusCode, header};

pub use parts::{
    AccessLog, Authorize, Caller, Clock, Decision, Firewall, Inspected, Invoke, InvokeFailure,
    Parts, SystemClock, Unauthenticated, Verdict,
};
pub use properties::Unsupported;
pub use snapshot::Snapshots;

use crate::deployed::Deployment;
use permission::Permissions;
use stage::Stage;

/// The largest body API Gateway takes: 10 MB. A server must read one byte more
/// for a larger one to be refused as API Gateway refuses it.
/// <https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html>
pub const MAX_BODY: usize = 10 * 1024 * 1024;

/// The REST APIs that are deployed, by their stages.
pub struct Gateway {
    stages: Vec<Stage>,
    permissions: Permissions,
    parts: Parts,
}

impl Gateway {
    /// The gateway of what is deployed. The snapshots must be up to date with
    /// it: see [`Snapshots::update`].
    pub fn of(
        deployment: &Deployment,
        snapshots: &Snapshots,
        parts: Parts,
    ) -> Result<Gateway, Unsupported> {
        let mut stages = Vec::new();
        for stack in &deployment.stacks {
            let found = stack
                .resources
                .iter()
                .filter(|resource| resource.type_name == "AWS::ApiGateway::Stage");
            for resource in found {
                let account = &parts.account_id;
                stages.push(Stage::of(resource, stack, deployment, snapshots, account)?);
            }
        }
        for resource in deployment.of_type("AWS::ApiGateway::Deployment") {
            let known = ["RestApiId", "Description"];
            properties::Properties::of(resource).only(&known, &[])?;
        }
        Ok(Gateway {
            stages,
            permissions: Permissions::of(deployment)?,
            parts,
        })
    }

    /// Answers a request to `/{stage}/…`.
    ///
    /// The API is the one whose domain name the request's `Host` is; with
    /// another host (this machine's), the one that has a stage of this name.
    pub async fn handle(&self, request: Request<Bytes>, source_ip: IpAddr) -> Response<Bytes> {
        match self.stage(&request) {
            Some(stage) => self.answer(stage, request, source_ip).await,
            None => forbidden(),
        }
    }

    /// Whether a host is the domain name of an API here.
    pub fn has_domain(&self, host: &str) -> bool {
        self.stages.iter().any(|stage| stage.is_at(host))
    }

    fn stage(&self, request: &Request<Bytes>) -> Option<&Stage> {
        let name = request.uri().path().trim_start_matches('/');
        let name = name.split('/').next().unwrap_or_default();
        let host = request
            .headers()
            .get(header::HOST)
            .and_then(|host| host.to_str().ok())
            .or_else(|| request.uri().host())
            .unwrap_or_default();
        let mut named = self
            .stages
            .iter()
            .filter(|stage| stage.identity.stage == name);
        if self.has_domain(host) {
            return named.find(|stage| stage.is_at(host));
        }
        let first = named.next()?;
        // A name that two APIs use says nothing.
        named.next().is_none().then_some(first)
    }
}

/// What a stage that does not exist answers.
fn forbidden() -> Response<Bytes> {
    let mut response = Response::new(Bytes::from_static(br#"{"message":"Forbidden"}"#));
    *response.status_mut() = StatusCode::FORBIDDEN;
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/json"),
    );
    headers.insert(
        "x-amzn-errortype",
        HeaderValue::from_static("ForbiddenException"),
    );
    headers.insert("x-amzn-requestid", id::header(&id::uuid()));
    response
}
