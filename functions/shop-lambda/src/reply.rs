//! Answers, with the headers that make them safe to keep or not.

use lambda_http::http::{HeaderValue, StatusCode, header};
use lambda_http::{Body, Response};
use shop_domain::contract::{ProblemKind, headers};
use shop_domain::digest::etag;
use shop_domain::problem::Problem;

use crate::call::Call;
use crate::route::allowed;

/// An answer to a call.
///
/// It has no `Debug`: bodies hold names, addresses and tokens.
pub struct Reply {
    status: StatusCode,
    media_type: &'static str,
    body: String,
    cacheable: bool,
    extra: Vec<(&'static str, String)>,
}

impl Reply {
    /// `200` with JSON, kept by nobody.
    pub fn ok(body: String) -> Reply {
        Reply {
            status: StatusCode::OK,
            media_type: "application/json",
            body,
            cacheable: false,
            extra: Vec::new(),
        }
    }

    /// `201` with JSON and its path.
    pub fn created(body: String, location: String) -> Reply {
        Reply {
            status: StatusCode::CREATED,
            ..Reply::ok(body)
        }
        .with(header::LOCATION.as_str(), location)
    }

    /// The answer to `call` that tells a problem.
    pub fn problem(problem: &Problem, call: &Call) -> Reply {
        let status = StatusCode::from_u16(problem.kind.status())
            .expect("the statuses of problems are statuses of HTTP");
        let mut reply = Reply {
            status,
            media_type: headers::PROBLEM_JSON,
            ..Reply::ok(problem.to_json(call.request_id()))
        };
        if let Some(seconds) = problem.kind.retry_after() {
            reply = reply.with(header::RETRY_AFTER.as_str(), seconds.to_string());
        }
        if problem.kind == ProblemKind::Method {
            reply = reply.with(header::ALLOW.as_str(), allowed(call.path()));
        }
        reply
    }

    /// The reply with one header more.
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Reply {
        self.extra.push((name, value.into()));
        self
    }

    /// The reply, to be kept by shared caches for a while.
    pub fn cacheable(mut self) -> Reply {
        self.cacheable = true;
        self
    }

    /// The response to `call`: `304` if the client has this version already.
    pub fn into_response(self, call: &Call) -> Response<Body> {
        let mut builder = Response::builder().status(self.status);
        for (name, value) in self.extra {
            builder = builder.header(name, value);
        }
        if !self.cacheable {
            return builder
                .header(header::CONTENT_TYPE, self.media_type)
                .header(header::CACHE_CONTROL, headers::CACHE_NEVER)
                .body(Body::Text(self.body))
                .unwrap_or_else(|_| unsendable());
        }
        let etag = etag(self.body.as_bytes());
        builder = builder
            .header(header::CACHE_CONTROL, headers::CACHE_PUBLIC)
            // The gateway compresses for those who ask.
            .header(header::VARY, "Accept-Encoding")
            .header(header::ETAG, &etag);
        let response = if call.has_version(&etag) {
            builder.status(StatusCode::NOT_MODIFIED).body(Body::Empty)
        } else {
            builder
                .header(header::CONTENT_TYPE, self.media_type)
                .body(Body::Text(self.body))
        };
        response.unwrap_or_else(|_| unsendable())
    }
}

/// The answer if a header cannot be sent.
fn unsendable() -> Response<Body> {
    let mut response = Response::new(Body::Text(ProblemKind::Internal.render(None)));
    *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
    let media_type = HeaderValue::from_static(headers::PROBLEM_JSON);
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, media_type);
    response
}
