//! A viewer's request, on its way through a distribution.

use std::net::IpAddr;

use bytes::Bytes;
use http::{HeaderMap, Method, Request, header};

/// What a viewer asks, as a function may have changed it.
#[derive(Debug, Clone)]
pub(super) struct Viewer {
    pub method: Method,
    /// As requested, undecoded.
    pub path: String,
    /// Without the `?`; empty if there is none.
    pub query: String,
    /// What a function put in the place of the origin's path.
    pub origin_path: Option<String>,
    pub headers: HeaderMap,
    pub body: Bytes,
    pub ip: IpAddr,
    /// `X-Amz-Cf-Id`.
    pub request_id: String,
}

impl Viewer {
    pub fn of(request: Request<Bytes>, ip: IpAddr, request_id: String) -> Viewer {
        let (parts, body) = request.into_parts();
        Viewer {
            method: parts.method,
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().unwrap_or_default().to_owned(),
            origin_path: None,
            headers: parts.headers,
            body,
            ip,
            request_id,
        }
    }

    /// The cookies of all `Cookie` headers as one.
    pub fn cookies(&self) -> String {
        self.headers
            .get_all(header::COOKIE)
            .iter()
            .map(|value| String::from_utf8_lossy(value.as_bytes()))
            .collect::<Vec<_>>()
            .join("; ")
    }

    /// A header that is text.
    pub fn header(&self, name: header::HeaderName) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// Whether answers to it may come from the cache.
    pub fn is_read(&self) -> bool {
        self.method == Method::GET || self.method == Method::HEAD
    }
}
