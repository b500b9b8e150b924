//! One request, as API Gateway's REST proxy event describes it.

use lambda_http::http::{HeaderMap, Method, header};
use lambda_http::request::RequestContext;
use lambda_http::{Body, Request, RequestExt};

/// A request.
///
/// It has no `Debug`: it holds names, addresses, tokens and keys.
pub struct Call {
    method: Method,
    path: String,
    headers: HeaderMap,
    query: Vec<(String, String)>,
    body: Vec<u8>,
    request_id: String,
    caller: Option<String>,
}

impl Call {
    /// Reads an event.
    ///
    /// The path is the event's own, relative to the stage; the request's URI
    /// has the stage in it or not, depending on an environment variable.
    pub fn new(request: Request) -> Call {
        let (request_id, caller) = match request.request_context_ref() {
            Some(RequestContext::ApiGatewayV1(context)) => (
                context.request_id.clone().unwrap_or_default(),
                context.identity.user_arn.clone(),
            ),
            _ => (String::new(), None),
        };
        let query = request
            .query_string_parameters()
            .iter()
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        let path = request.raw_http_path().to_owned();
        let (parts, body) = request.into_parts();
        Call {
            method: parts.method,
            path,
            headers: parts.headers,
            query,
            body: match body {
                Body::Text(text) => text.into_bytes(),
                Body::Binary(bytes) => bytes,
                _ => Vec::new(),
            },
            request_id,
            caller,
        }
    }

    /// HTTP method.
    pub fn method(&self) -> &str {
        self.method.as_str()
    }

    /// Path below the stage.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// A header's value, if it is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Every query parameter, decoded.
    pub fn query(&self) -> &[(String, String)] {
        &self.query
    }

    /// The body's bytes.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The gateway's id of the request.
    pub fn request_id(&self) -> &str {
        &self.request_id
    }

    /// Whether the gateway verified an IAM principal's signature.
    pub fn is_signed(&self) -> bool {
        self.caller.as_deref().is_some_and(|arn| !arn.is_empty())
    }

    /// Whether the body is said to be JSON.
    pub fn is_json(&self) -> bool {
        let media_type = self.header(header::CONTENT_TYPE.as_str()).unwrap_or("");
        let essence = media_type.split(';').next().unwrap_or("").trim();
        essence.eq_ignore_ascii_case("application/json")
    }

    /// Whether the client has this version already.
    pub fn has_version(&self, etag: &str) -> bool {
        let stated = self.header(header::IF_NONE_MATCH.as_str()).unwrap_or("");
        stated.split(',').any(|one| {
            let one = one.trim();
            // Comparison is weak: caches that compress mark the tag so.
            one == "*" || one.strip_prefix("W/").unwrap_or(one) == etag
        })
    }
}
