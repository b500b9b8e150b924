//! The web ACLs that run, plugged into the API and the distributions.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::SystemTime;

use arc_swap::ArcSwap;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HOST};
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};

use crate::deployed::{Deployment, Resource};
use crate::effects::Unrunnable;
use crate::engine::ACCOUNT;
use crate::gateway::{Firewall, Inspected, Verdict};
use crate::logs::Logs;
use crate::waf::{AclError, Answer, Outcome, Request, Source, WebAcl};

const WEB_ACL: &str = "AWS::WAFv2::WebACL";

/// What a web ACL may refer to.
const MATERIAL: [&str; 4] = [
    "AWS::WAFv2::IPSet",
    "AWS::WAFv2::LoggingConfiguration",
    "AWS::WAFv2::RegexPatternSet",
    "AWS::WAFv2::RuleGroup",
];

/// A web ACL, and what it was made of.
pub(super) struct Protection {
    pub(super) name: String,
    pub(super) acl: WebAcl,
    made_of: Vec<Resource>,
}

/// Web ACLs by ARN.
pub(super) type Protections = BTreeMap<String, Arc<Protection>>;

/// The web ACLs that run.
pub(super) struct Firewalls {
    running: ArcSwap<Protections>,
    logs: Logs,
}

impl Firewalls {
    pub(super) fn new(logs: Logs) -> Firewalls {
        Firewalls {
            running: ArcSwap::default(),
            logs,
        }
    }

    /// The web ACLs that run.
    pub(super) fn running(&self) -> Arc<Protections> {
        self.running.load_full()
    }

    /// The web ACLs of what is deployed. One that did not change stays the
    /// same: what it counted, and who is over a rate, is in it.
    pub(super) fn prepare(&self, deployment: &Deployment) -> Result<Protections, Unrunnable> {
        let material: Vec<&Resource> = deployment
            .resources()
            .filter(|resource| MATERIAL.contains(&resource.type_name.as_str()))
            .collect();
        let before = self.running.load();
        let mut protections = Protections::new();
        for resource in deployment.of_type(WEB_ACL) {
            let arn = resource.arn().unwrap_or(&resource.physical_id);
            let made_of = [resource].into_iter().chain(material.iter().copied());
            let known = before.get(arn);
            let protection = match known.filter(|known| known.made_of.iter().eq(made_of.clone())) {
                Some(known) => Arc::clone(known),
                None => Arc::new(Protection {
                    name: name(arn).to_owned(),
                    acl: WebAcl::of(resource, deployment)
                        .map_err(|error| unrunnable(resource, &error))?,
                    made_of: made_of.cloned().collect(),
                }),
            };
            protections.insert(arn.to_owned(), protection);
        }
        Ok(protections)
    }

    /// Exchanges what runs.
    pub(super) fn store(&self, protections: Protections) {
        self.running.store(Arc::new(protections));
    }
}

/// The name in `arn:aws:wafv2:{region}:{account}:{scope}/webacl/{name}/{id}`.
fn name(arn: &str) -> &str {
    arn.rsplit('/').nth(1).unwrap_or(arn)
}

fn unrunnable(resource: &Resource, error: &AclError) -> Unrunnable {
    Unrunnable {
        logical_id: Some(resource.logical_id.clone()),
        reason: error.to_string(),
    }
}

impl Firewall for Firewalls {
    fn inspect(&self, web_acl_arn: &str, inspected: &Inspected<'_>) -> Verdict {
        let running = self.running.load();
        let Some(protection) = running.get(web_acl_arn) else {
            // Nothing goes through a firewall that is not there.
            return Verdict::Block(None);
        };
        let request = inspected.request;
        let target = Target::of(inspected.source);
        let mut headers = request.headers().clone();
        if let Some(host) = target.host.and_then(|host| host.parse().ok()) {
            headers.insert(HOST, host);
        }
        let verdict = protection.acl.evaluate(&Request {
            method: request.method().as_str(),
            path: request.uri().path(),
            query: request.uri().query().unwrap_or_default(),
            headers: &headers,
            body: request.body(),
            client: IpAddr::to_canonical(&inspected.source_ip),
            version: version(request.version()),
            id: inspected.request_id,
            source: target.source,
            source_id: &target.id,
        });
        if let Some(record) = &verdict.record {
            for group in protection.acl.log_groups() {
                let now = SystemTime::now();
                self.logs.append(group, &protection.name, now, record);
            }
        }
        match verdict.outcome {
            Outcome::Allow { headers } => Verdict::Allow(inserted(&headers)),
            Outcome::Block(answer) => Verdict::Block(answer.map(response)),
        }
    }
}

/// What a request is for, as AWS WAF names it.
struct Target {
    source: Source,
    id: String,
    /// The name AWS would see the request for, where it is not the one sent.
    host: Option<String>,
}

impl Target {
    /// Reads the ARN of a stage, `arn:aws:apigateway:{region}::/restapis/{api}/stages/{stage}`,
    /// or takes the id of a distribution.
    fn of(source: &str) -> Target {
        let stage = source.split_once("::/restapis/").and_then(|(arn, rest)| {
            let region = arn.rsplit_once(':')?.1;
            let (api, stage) = rest.split_once("/stages/")?;
            Some((region, api, stage))
        });
        match stage {
            Some((region, api, stage)) => Target {
                source: Source::ApiGateway,
                id: format!("{ACCOUNT}:{api}:{stage}"),
                host: Some(format!("{api}.execute-api.{region}.amazonaws.com")),
            },
            None => Target {
                source: Source::CloudFront,
                id: source.to_owned(),
                host: None,
            },
        }
    }
}

fn version(version: http::Version) -> &'static str {
    match version {
        http::Version::HTTP_10 => "HTTP/1.0",
        http::Version::HTTP_2 => "HTTP/2.0",
        _ => "HTTP/1.1",
    }
}

fn inserted(headers: &[(String, String)]) -> Vec<(HeaderName, HeaderValue)> {
    let parse = |(name, value): &(String, String)| Some((name.parse().ok()?, value.parse().ok()?));
    headers.iter().filter_map(parse).collect()
}

fn response(answer: Answer) -> Response<Bytes> {
    let mut headers: HeaderMap = inserted(&answer.headers).into_iter().collect();
    if let Some(content_type) = answer.content_type {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    }
    let mut response = Response::new(answer.body);
    // The template's checks let no other numbers through.
    *response.status_mut() = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::FORBIDDEN);
    *response.headers_mut() = headers;
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stage_is_named_as_waf_names_it() {
        let target = Target::of("arn:aws:apigateway:eu-central-1::/restapis/a1/stages/live");
        assert_eq!(target.source, Source::ApiGateway);
        assert_eq!(target.id, "000000000000:a1:live");
        let host = "a1.execute-api.eu-central-1.amazonaws.com";
        assert_eq!(target.host.as_deref(), Some(host));
    }

    #[test]
    fn a_distribution_is_its_id() {
        let target = Target::of("E2QWRUHAPOMQZL");
        assert_eq!(target.source, Source::CloudFront);
        assert_eq!((target.id.as_str(), target.host), ("E2QWRUHAPOMQZL", None));
    }
}
