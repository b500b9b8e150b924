//! The S3 endpoint: signed and presigned requests for objects.

use std::net::TcpListener;
use std::sync::Arc;
use std::time::SystemTime;

use arc_swap::ArcSwap;
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::serve::ListenerExt;
use bytes::Bytes;
use http::header::CONTENT_LENGTH;
use http::request::Parts;
use http::{HeaderMap, HeaderName, Method, Response, StatusCode};
use http_body_util::{BodyExt, Limited};

use super::object::ObjectMetadata;
use super::refusal::{self, REQUEST_ID, Refusal, no_such_key, not_implemented, refusal};
use super::reply::{self, set};
use super::request::S3Request;
use super::{Buckets, cors, xml};
use crate::iam::{Access, Context, Decision, Permissions, Requester};
use crate::signature::{Keys, Scope, SignatureError, Signed, verify};

/// The largest object, in bytes: bodies are held in memory here.
const LARGEST: usize = 256 * 1024 * 1024;

/// Headers that are stored with an object.
const STORED: [&str; 6] = [
    "content-type",
    "cache-control",
    "content-disposition",
    "content-encoding",
    "content-language",
    "expires",
];

struct Endpoint {
    buckets: Arc<Buckets>,
    keys: Arc<dyn Keys>,
    permissions: Arc<ArcSwap<Permissions>>,
}

/// Answers requests for objects until the task is dropped.
///
/// # Errors
///
/// The listener cannot be used.
pub async fn serve(
    listener: TcpListener,
    buckets: Arc<Buckets>,
    keys: Arc<dyn Keys>,
    permissions: Arc<ArcSwap<Permissions>>,
) -> std::io::Result<()> {
    listener.set_nonblocking(true)?;
    let listener = tokio::net::TcpListener::from_std(listener)?.tap_io(|stream| {
        // Without it an answer could wait 40 ms for an acknowledgement.
        let _ = stream.set_nodelay(true);
    });
    let endpoint = Arc::new(Endpoint {
        buckets,
        keys,
        permissions,
    });
    let router = Router::new().fallback(answer).with_state(endpoint);
    axum::serve(listener, router).await
}

async fn answer(State(endpoint): State<Arc<Endpoint>>, request: Request) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let body = match receive(&parts, body).await {
        Ok(body) => body,
        Err(refusal) => return respond(&endpoint, &parts, Err(refusal)).map(Body::from),
    };
    // Files are read and written on a thread that may wait for the disk.
    let work = tokio::task::spawn_blocking(move || {
        let result = endpoint.handle(&parts, &body);
        respond(&endpoint, &parts, result)
    });
    match work.await {
        Ok(response) => response.map(Body::from),
        Err(_) => {
            let mut response = Response::new(Body::empty());
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
        }
    }
}

/// The body, if it is not too large and says how long it is.
async fn receive(parts: &Parts, body: Body) -> Result<Bytes, Refusal> {
    if parts.method == Method::PUT && !parts.headers.contains_key(CONTENT_LENGTH) {
        return Err(refusal(
            StatusCode::LENGTH_REQUIRED,
            "MissingContentLength",
            "You must provide the Content-Length HTTP header.",
        ));
    }
    match Limited::new(body, LARGEST).collect().await {
        Ok(body) => Ok(body.to_bytes()),
        Err(error) if error.is::<http_body_util::LengthLimitError>() => Err(refusal(
            StatusCode::BAD_REQUEST,
            "EntityTooLarge",
            "Your proposed upload exceeds the maximum allowed size",
        )),
        Err(_) => Err(refusal(
            StatusCode::BAD_REQUEST,
            "IncompleteBody",
            "You did not provide the number of bytes specified by the Content-Length HTTP header",
        )),
    }
}

impl Endpoint {
    fn handle(&self, parts: &Parts, body: &Bytes) -> Result<Response<Bytes>, Refusal> {
        let request = S3Request::of(parts).ok_or_else(|| {
            refusal(
                StatusCode::BAD_REQUEST,
                "InvalidURI",
                "Couldn't parse the specified URI.",
            )
        })?;
        if parts.method == Method::OPTIONS {
            return self.preflight(parts, &request);
        }
        let signed = self.verify(parts, body)?;
        if let Some(name) = request.unsupported() {
            return Err(not_implemented(name));
        }
        if request.key.is_empty() {
            return self.bucket(parts, &request, signed.as_ref());
        }
        let version = request.parameter("versionId");
        match parts.method {
            Method::GET | Method::HEAD => self.read(parts, &request, signed.as_ref(), version),
            Method::PUT => {
                self.authorize(signed.as_ref(), "s3:PutObject", &request)?;
                self.write(parts, &request, body)
            }
            Method::DELETE => {
                let action = version.map_or("s3:DeleteObject", |_| "s3:DeleteObjectVersion");
                self.authorize(signed.as_ref(), action, &request)?;
                self.buckets
                    .delete_object(&request.bucket, &request.key, version)?;
                let mut response = Response::new(Bytes::new());
                *response.status_mut() = StatusCode::NO_CONTENT;
                Ok(response)
            }
            _ => Err(refusal(
                StatusCode::METHOD_NOT_ALLOWED,
                "MethodNotAllowed",
                "The specified method is not allowed against this resource.",
            )),
        }
    }

    /// Who signed; nobody did when there is no claim to it.
    fn verify(&self, parts: &Parts, body: &Bytes) -> Result<Option<Signed>, Refusal> {
        let scope = Scope {
            service: "s3",
            region: None,
        };
        match verify(parts, body, &*self.keys, scope, SystemTime::now()) {
            Ok(signed) => Ok(Some(signed)),
            Err(SignatureError::Missing) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    fn authorize(
        &self,
        signed: Option<&Signed>,
        action: &str,
        request: &S3Request,
    ) -> Result<(), Refusal> {
        let resource = match request.key.is_empty() || action == "s3:ListBucket" {
            true => format!("arn:aws:s3:::{}", request.bucket),
            false => format!("arn:aws:s3:::{}/{}", request.bucket, request.key),
        };
        let requester = match signed {
            Some(signed) => Requester::Principal(&signed.principal),
            None => Requester::Anonymous,
        };
        // The loopback interface stands for TLS: nobody can listen on either.
        let context = Context::new().with("aws:SecureTransport", "true");
        let access = Access {
            action,
            resource: &resource,
        };
        let permissions = self.permissions.load();
        let decision = permissions.allows_in_bucket(requester, &request.bucket, access, &context);
        let message = match (decision, signed) {
            (Decision::Allowed, _) => return Ok(()),
            (_, None) => "Access Denied".to_owned(),
            (denied, Some(signed)) => format!(
                "User: {} is not authorized to perform: {action} on resource: \"{resource}\" {}",
                signed.principal.caller(),
                match denied {
                    Decision::ExplicitDeny => "with an explicit deny".to_owned(),
                    _ => format!("because no identity-based policy allows the {action} action"),
                }
            ),
        };
        Err(refusal(StatusCode::FORBIDDEN, "AccessDenied", message))
    }

    fn bucket(
        &self,
        parts: &Parts,
        request: &S3Request,
        signed: Option<&Signed>,
    ) -> Result<Response<Bytes>, Refusal> {
        if !matches!(parts.method, Method::GET | Method::HEAD) {
            return Err(not_implemented(parts.method.as_str()));
        }
        self.authorize(signed, "s3:ListBucket", request)?;
        if parts.method == Method::HEAD {
            self.buckets.list(&request.bucket, &request.listing())?;
            return Ok(Response::new(Bytes::new()));
        }
        let listing = request.listing();
        let page = self.buckets.list(&request.bucket, &listing)?;
        let body = xml::listing(&request.bucket, &listing, &page);
        let mut response = Response::new(Bytes::from(body));
        set(
            response.headers_mut(),
            http::header::CONTENT_TYPE,
            "application/xml",
        );
        Ok(response)
    }

    fn read(
        &self,
        parts: &Parts,
        request: &S3Request,
        signed: Option<&Signed>,
        version: Option<&str>,
    ) -> Result<Response<Bytes>, Refusal> {
        let action = version.map_or("s3:GetObject", |_| "s3:GetObjectVersion");
        self.authorize(signed, action, request)?;
        let found = self.buckets.get(&request.bucket, &request.key, version)?;
        let Some(object) = found else {
            // Who may not list a bucket may not know what it lacks either.
            self.authorize(signed, "s3:ListBucket", request)?;
            return Err(no_such_key(&request.key));
        };
        reply::read(object, &parts.headers, parts.method == Method::GET)
    }

    fn write(
        &self,
        parts: &Parts,
        request: &S3Request,
        body: &Bytes,
    ) -> Result<Response<Bytes>, Refusal> {
        if parts.headers.contains_key("x-amz-copy-source") {
            return Err(not_implemented("x-amz-copy-source"));
        }
        let metadata = metadata(&parts.headers);
        let info = self
            .buckets
            .put(&request.bucket, &request.key, body, metadata)?;
        let mut response = Response::new(Bytes::new());
        let headers = response.headers_mut();
        set(headers, http::header::ETAG, &info.etag);
        if let Some(id) = &info.version_id {
            set(headers, HeaderName::from_static("x-amz-version-id"), id);
        }
        Ok(response)
    }

    fn preflight(&self, parts: &Parts, request: &S3Request) -> Result<Response<Bytes>, Refusal> {
        let method = parts
            .headers
            .get("access-control-request-method")
            .and_then(|method| method.to_str().ok())
            .unwrap_or("");
        match self.cors(parts, &request.bucket, method) {
            Some(headers) => {
                let mut response = Response::new(Bytes::new());
                *response.headers_mut() = headers;
                Ok(response)
            }
            None => Err(refusal(
                StatusCode::FORBIDDEN,
                "AccessForbidden",
                "CORSResponse: This CORS request is not allowed.",
            )),
        }
    }

    fn cors(&self, parts: &Parts, bucket: &str, method: &str) -> Option<HeaderMap> {
        let config = self.buckets.bucket(bucket).ok()?.config();
        cors::answer(&config.cors, &parts.headers, method)
    }
}

/// What is stored with an object.
fn metadata(headers: &HeaderMap) -> ObjectMetadata {
    let mut metadata = ObjectMetadata::default();
    for (name, value) in headers {
        let Ok(value) = value.to_str() else {
            continue;
        };
        if STORED.contains(&name.as_str()) {
            metadata = metadata.with(name.as_str(), value);
        } else if let Some(name) = name.as_str().strip_prefix("x-amz-meta-") {
            metadata.user.insert(name.to_owned(), value.to_owned());
        }
    }
    metadata
}

/// Adds what every answer has: a request id, and the CORS headers.
fn respond(
    endpoint: &Endpoint,
    parts: &Parts,
    result: Result<Response<Bytes>, Refusal>,
) -> Response<Bytes> {
    let with_body = parts.method != Method::HEAD;
    let mut response =
        result.unwrap_or_else(|refusal| refusal.response(parts.uri.path(), with_body));
    if parts.method != Method::OPTIONS
        && let Some(request) = S3Request::of(parts)
        && let Some(headers) = endpoint.cors(parts, &request.bucket, parts.method.as_str())
    {
        response.headers_mut().extend(headers);
    }
    response
        .headers_mut()
        .entry(REQUEST_ID)
        .or_insert_with(|| refusal::request_id().1);
    response
}
