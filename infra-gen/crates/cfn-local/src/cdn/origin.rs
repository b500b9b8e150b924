//! Origins: a bucket, or an API of this deployment.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method, Request, Response, StatusCode, header};

use super::behaviour::Behaviour;
use super::choice::{cookies, query};
use super::compress::Codings;
use super::parts::Parts;
use super::viewer::Viewer;
use super::{EDGE_ADDRESS, page};
use crate::deployed::Deployment;
use crate::gateway::properties::{Properties, Unsupported};

/// Where a behaviour's answers come from.
#[derive(Debug)]
pub(super) struct Origin {
    pub id: String,
    domain_name: String,
    /// Goes before every path; empty or with a slash first and none last.
    path: String,
    custom_headers: Vec<(HeaderName, HeaderValue)>,
    kind: Kind,
}

#[derive(Debug)]
enum Kind {
    Bucket {
        name: String,
        /// Origin access control signs as this distribution.
        signed_for: Option<String>,
    },
    Api,
}

impl Origin {
    /// Reads an origin of a distribution with this ARN.
    pub fn of(
        origin: &Properties<'_>,
        deployment: &Deployment,
        distribution_arn: &str,
        parts: &Parts,
    ) -> Result<Origin, Unsupported> {
        origin.only(
            &[
                "CustomOriginConfig",
                "DomainName",
                "Id",
                "OriginAccessControlId",
                "OriginCustomHeaders",
                "OriginPath",
                "S3OriginConfig",
            ],
            &[
                "ConnectionAttempts",
                "ConnectionTimeout",
                "OriginShield",
                "ResponseCompletionTimeout",
            ],
        )?;
        let domain_name = origin.required("DomainName")?;
        let kind = match origin.get("S3OriginConfig") {
            Some(config) => bucket_of(origin, &config, &domain_name, deployment, distribution_arn)?,
            None => api_of(origin, &domain_name, parts)?,
        };
        let mut custom_headers = Vec::new();
        for item in origin.items("OriginCustomHeaders")? {
            item.only(&["HeaderName", "HeaderValue"], &[])?;
            let name = item.required("HeaderName")?;
            let value = item.required("HeaderValue")?;
            custom_headers.push((
                name.parse()
                    .map_err(|_| item.refuse("HeaderName", "is no header"))?,
                value
                    .parse()
                    .map_err(|_| item.refuse("HeaderValue", "is no header's value"))?,
            ));
        }
        Ok(Origin {
            id: origin.required("Id")?,
            path: origin.text("OriginPath")?.unwrap_or_default(),
            domain_name,
            custom_headers,
            kind,
        })
    }

    /// Asks the origin. With an answer at hand, its validators go along.
    pub async fn ask(
        &self,
        behaviour: &Behaviour,
        viewer: &Viewer,
        known: Option<&HeaderMap>,
        parts: &Parts,
    ) -> Response<Bytes> {
        let Some(request) = self.request(behaviour, viewer, known) else {
            return page::bad_request();
        };
        let mut response = match &self.kind {
            Kind::Bucket { name, signed_for } => {
                parts
                    .objects
                    .fetch(name, request, signed_for.as_deref())
                    .await
            }
            Kind::Api => {
                let host = request.headers().get(header::HOST);
                // Execute-api serves nobody under a name it does not know.
                if host.map(HeaderValue::as_bytes) != Some(self.domain_name.as_bytes()) {
                    return page::unknown_host();
                }
                parts.apis.fetch(request, EDGE_ADDRESS).await
            }
        };
        for name in [
            "connection",
            "keep-alive",
            "transfer-encoding",
            "content-length",
        ] {
            response.headers_mut().remove(name);
        }
        response
    }

    fn request(
        &self,
        behaviour: &Behaviour,
        viewer: &Viewer,
        known: Option<&HeaderMap>,
    ) -> Option<Request<Bytes>> {
        let (cache, forward) = (&behaviour.cache, &behaviour.forward);
        let path = viewer.origin_path.as_deref().unwrap_or(&self.path);
        let mut uri = format!("{path}{}", viewer.path);
        let query = query(&viewer.query, &[&cache.query, &forward.query]);
        if !query.is_empty() {
            uri.push('?');
            uri.push_str(&query);
        }
        let mut headers = HeaderMap::new();
        let always: &[HeaderName] = match viewer.is_read() {
            true => &[],
            false => &[header::CONTENT_TYPE, header::AUTHORIZATION],
        };
        for (name, value) in &viewer.headers {
            let forwarded = always.contains(name)
                || cache.headers.has_header(name.as_str())
                || forward.headers.has_header(name.as_str());
            let own = matches!(
                name.as_str(),
                "cookie" | "connection" | "content-length" | "transfer-encoding" | "te" | "upgrade"
            );
            if forwarded && !own {
                headers.append(name.clone(), value.clone());
            }
        }
        let cookies = cookies(&viewer.cookies(), &[&cache.cookies, &forward.cookies]);
        if let Some(cookies) = HeaderValue::from_str(&cookies)
            .ok()
            .filter(|cookies| !cookies.is_empty())
        {
            headers.insert(header::COOKIE, cookies);
        }
        self.own_headers(&mut headers, behaviour, viewer)?;
        for (validator, condition) in [
            (header::ETAG, header::IF_NONE_MATCH),
            (header::LAST_MODIFIED, header::IF_MODIFIED_SINCE),
        ] {
            // What the viewer has is answered here, from the whole object.
            if viewer.is_read() && behaviour.caches() {
                headers.remove(&condition);
            }
            if let Some(value) = known.and_then(|known| known.get(validator)) {
                headers.insert(condition, value.clone());
            }
        }
        if viewer.is_read() {
            headers.remove(header::RANGE);
            headers.remove(header::IF_RANGE);
        }
        let mut request = Request::new(viewer.body.clone());
        *request.method_mut() = viewer.method.clone();
        *request.uri_mut() = uri.parse().ok()?;
        *request.headers_mut() = headers;
        Some(request)
    }

    /// The headers CloudFront writes itself.
    /// <https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RequestAndResponseBehaviorCustomOrigin.html>
    fn own_headers(
        &self,
        headers: &mut HeaderMap,
        behaviour: &Behaviour,
        viewer: &Viewer,
    ) -> Option<()> {
        if !headers.contains_key(header::HOST) {
            headers.insert(header::HOST, self.domain_name.parse().ok()?);
        }
        headers
            .entry(header::USER_AGENT)
            .or_insert(HeaderValue::from_static("Amazon CloudFront"));
        let policy = &behaviour.cache;
        if policy.gzip || policy.brotli {
            let accepted = viewer.header(header::ACCEPT_ENCODING);
            match Codings::of(accepted, policy).header() {
                Some(codings) => {
                    let codings = HeaderValue::from_static(codings);
                    headers.insert(header::ACCEPT_ENCODING, codings);
                }
                None => {
                    headers.remove(header::ACCEPT_ENCODING);
                }
            }
        }
        let forwarded = match viewer.header(HeaderName::from_static("x-forwarded-for")) {
            Some(before) => format!("{before}, {}", viewer.ip),
            None => viewer.ip.to_string(),
        };
        headers.insert("x-forwarded-for", forwarded.parse().ok()?);
        headers.insert(header::VIA, HeaderValue::from_static(page::VIA));
        headers.insert("x-amz-cf-id", viewer.request_id.parse().ok()?);
        for (name, value) in &self.custom_headers {
            headers.insert(name.clone(), value.clone());
        }
        Some(())
    }
}

fn bucket_of(
    origin: &Properties<'_>,
    config: &Properties<'_>,
    domain_name: &str,
    deployment: &Deployment,
    distribution_arn: &str,
) -> Result<Kind, Unsupported> {
    config.only(&["OriginAccessIdentity"], &["OriginReadTimeout"])?;
    if config
        .text("OriginAccessIdentity")?
        .is_some_and(|identity| !identity.is_empty())
    {
        return Err(config.refuse("OriginAccessIdentity", "is not supported here"));
    }
    let name = domain_name
        .strip_suffix(".amazonaws.com")
        .and_then(|host| host.rsplit_once(".s3"))
        .filter(|(_, region)| region.is_empty() || region.starts_with(['.', '-']))
        .map(|(bucket, _)| bucket.to_owned())
        .ok_or_else(|| origin.refuse("DomainName", "is no bucket's domain name"))?;
    let signed_for = match origin.text("OriginAccessControlId")? {
        None => None,
        Some(id) if id.is_empty() => None,
        Some(id) => {
            let control = deployment
                .find("AWS::CloudFront::OriginAccessControl", &id)
                .ok_or_else(|| origin.refuse("OriginAccessControlId", "names no access control"))?;
            let control = Properties::of(control).child("OriginAccessControlConfig");
            control.only(
                &[
                    "OriginAccessControlOriginType",
                    "SigningBehavior",
                    "SigningProtocol",
                ],
                &["Name", "Description"],
            )?;
            if control.required("OriginAccessControlOriginType")? != "s3" {
                return Err(control.refuse("OriginAccessControlOriginType", "must be s3 here"));
            }
            match control.required("SigningBehavior")?.as_str() {
                "never" => None,
                _ => Some(distribution_arn.to_owned()),
            }
        }
    };
    Ok(Kind::Bucket { name, signed_for })
}

fn api_of(origin: &Properties<'_>, domain_name: &str, parts: &Parts) -> Result<Kind, Unsupported> {
    let config = origin.child("CustomOriginConfig");
    config.only(
        &["OriginProtocolPolicy"],
        &[
            "HTTPPort",
            "HTTPSPort",
            "IpAddressType",
            "OriginKeepaliveTimeout",
            "OriginReadTimeout",
            "OriginSSLProtocols",
        ],
    )?;
    if config.required("OriginProtocolPolicy")? == "http-only" {
        return Err(config.refuse(
            "OriginProtocolPolicy",
            "may not be http-only: APIs speak https",
        ));
    }
    match parts.apis.has_domain(domain_name) {
        true => Ok(Kind::Api),
        false => Err(origin.refuse("DomainName", "is no API of this deployment")),
    }
}

/// Whether an answer says that what is known is still the same.
pub(super) fn is_not_modified(response: &Response<Bytes>) -> bool {
    response.status() == StatusCode::NOT_MODIFIED
}

/// Whether a method is one whose answers may be kept.
pub(super) fn is_kept(method: &Method) -> bool {
    method == Method::GET
}
