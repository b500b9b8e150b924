//! One request, as API Gateway's REST proxy event describes it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lambda_http::aws_lambda_events::apigw::ApiGatewayProxyRequest;
use lambda_http::http::{HeaderMap, Method, header};

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
    /// Nothing is made of the client's host, protocol or path but text: an
    /// address built of them would be one that can fail to be built.
    pub fn new(event: ApiGatewayProxyRequest) -> Call {
        let mut headers = event.multi_value_headers;
        if headers.is_empty() {
            headers = event.headers;
        }
        let query = match event.multi_value_query_string_parameters.is_empty() {
            true => event.query_string_parameters,
            false => event.multi_value_query_string_parameters,
        };
        let mut query: Vec<(String, String)> = query
            .iter()
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        // The event is read into a map without an order; equal names keep theirs.
        query.sort_by(|one, other| one.0.cmp(&other.0));
        let body = event.body.unwrap_or_default();
        let body = match event.is_base64_encoded {
            // What the gateway encoded decodes; what does not is no JSON either.
            true => STANDARD.decode(&body).unwrap_or_default(),
            false => body.into_bytes(),
        };
        let context = event.request_context;
        Call {
            method: event.http_method,
            path: event.path.unwrap_or_default(),
            headers,
            query,
            body,
            request_id: context.request_id.unwrap_or_default(),
            caller: context.identity.user_arn,
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
