//! The DynamoDB endpoint the functions call.

use std::io;
use std::net::TcpListener;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread;
use std::time::SystemTime;

use arc_swap::ArcSwap;
use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::serve::ListenerExt;
use bytes::Bytes;
use http::request::Parts;
use http::{HeaderValue, Response, StatusCode, header};
use http_body_util::{BodyExt, Limited};
use serde_json::json;
use tokio::runtime;
use tokio::sync::oneshot;

use super::access::{Place, needed};
use super::{SWEEP, Tables};
use crate::iam::{Access, Context, Decision, Permissions};
use crate::signature::{Keys, Scope, SignatureError, Signed, verify};

/// The largest request, in bytes.
const LARGEST: usize = 16 * 1024 * 1024;
/// What `X-Amz-Target` begins with.
const TARGET: &str = "DynamoDB_20120810.";

struct Endpoint {
    tables: Tables,
    keys: Arc<dyn Keys>,
    permissions: Arc<ArcSwap<Permissions>>,
}

/// The status and body of an answer.
type Answer = (u16, String);

/// Answers DynamoDB requests until this is dropped, and deletes expired items
/// meanwhile.
///
/// All of it is done on one thread of its own, which may wait for the disk. The
/// database does one thing at a time: more threads would only wait for each
/// other, and to hand them requests would cost as much as to answer some.
///
/// # Errors
///
/// The listener cannot be used, or there is no thread.
pub async fn serve(
    listener: TcpListener,
    tables: Tables,
    keys: Arc<dyn Keys>,
    permissions: Arc<ArcSwap<Permissions>>,
) -> io::Result<()> {
    listener.set_nonblocking(true)?;
    let endpoint = Endpoint {
        tables,
        keys,
        permissions,
    };
    let (_serving, ended) = oneshot::channel::<()>();
    let (done, served) = oneshot::channel();
    let serve = move || {
        let runtime = runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        runtime.block_on(async {
            tokio::select! {
                served = endpoint.serve(listener) => served,
                _ = ended => Ok(()),
            }
        })
    };
    thread::Builder::new()
        .name("tables".to_owned())
        .spawn(move || done.send(serve()))?;
    served.await.map_err(io::Error::other)?
}

async fn answer(State(endpoint): State<Arc<Endpoint>>, request: Request) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let Ok(body) = Limited::new(body, LARGEST).collect().await else {
        let error = error(
            "SerializationException",
            "The request is too large or incomplete",
        );
        return respond(error);
    };
    let body = body.to_bytes();
    let answer = catch_unwind(AssertUnwindSafe(|| endpoint.handle(&parts, &body)));
    let answer = answer.unwrap_or_else(|_| {
        let body = json!({"__type": "com.amazonaws.dynamodb.v20120810#InternalServerError"});
        (500, body.to_string())
    });
    respond(answer)
}

impl Endpoint {
    /// Answers requests and deletes expired items, on this thread.
    async fn serve(self, listener: TcpListener) -> io::Result<()> {
        let listener = tokio::net::TcpListener::from_std(listener)?.tap_io(|stream| {
            // Without it an answer could wait 40 ms for an acknowledgement.
            let _ = stream.set_nodelay(true);
        });
        let tables = self.tables.clone();
        let router = Router::new().fallback(answer).with_state(Arc::new(self));
        let sweeping = async {
            loop {
                tokio::time::sleep(SWEEP).await;
                // What cannot be deleted now is deleted by a later sweep, and a
                // sweep that panics must not end the endpoint.
                let _ = catch_unwind(AssertUnwindSafe(|| tables.sweep()));
            }
        };
        tokio::select! {
            served = axum::serve(listener, router).into_future() => served,
            () = sweeping => Ok(()),
        }
    }

    fn handle(&self, parts: &Parts, body: &Bytes) -> Answer {
        let target = parts.headers.get("x-amz-target");
        let operation = target
            .and_then(|target| target.to_str().ok())
            .and_then(|target| target.strip_prefix(TARGET));
        let Some(operation) = operation else {
            return error("UnknownOperationException", "");
        };
        let scope = Scope {
            service: "dynamodb",
            region: None,
        };
        let signed = match verify(parts, body, &*self.keys, scope, SystemTime::now()) {
            Ok(signed) => signed,
            Err(refused) => return not_believed(&refused),
        };
        let Ok(body) = std::str::from_utf8(body) else {
            return error("SerializationException", "");
        };
        match self.authorize(operation, body, &signed) {
            Ok(()) => self.tables.execute(operation, body),
            Err(refused) => refused,
        }
    }

    /// Asks for every permission the request needs.
    fn authorize(&self, operation: &str, body: &str, signed: &Signed) -> Result<(), Answer> {
        let account = signed.principal.identity().split(':').nth(4).unwrap_or("");
        let place = Place {
            region: &signed.region,
            account,
        };
        let Some(needed) = needed(operation, body, place) else {
            return Err(error(
                "ValidationException",
                &format!("The request does not say which table `{operation}` is about"),
            ));
        };
        let permissions = self.permissions.load();
        for (action, resource) in needed {
            let access = Access {
                action: &action,
                resource: &resource,
            };
            let reason = match permissions.allows(&signed.principal, access, &Context::new()) {
                Decision::Allowed => continue,
                Decision::ImplicitDeny => {
                    format!("because no identity-based policy allows the {action} action")
                }
                Decision::ExplicitDeny => {
                    "with an explicit deny in an identity-based policy".to_owned()
                }
            };
            let caller = signed.principal.caller();
            let message = format!(
                "User: {caller} is not authorized to perform: {action} \
                 on resource: {resource} {reason}"
            );
            return Err(error("AccessDeniedException", &message));
        }
        Ok(())
    }
}

/// A signature that does not hold, in the words of AWS's front end.
fn not_believed(refused: &SignatureError) -> Answer {
    match refused {
        SignatureError::Missing => error(
            "MissingAuthenticationTokenException",
            "Request is missing Authentication Token",
        ),
        SignatureError::UnknownKey(_) | SignatureError::Token => error(
            "UnrecognizedClientException",
            "The security token included in the request is invalid.",
        ),
        SignatureError::Incomplete(_) => {
            error("IncompleteSignatureException", &refused.to_string())
        }
        SignatureError::Mismatch { .. } => error(
            "InvalidSignatureException",
            "The request signature we calculated does not match the signature you provided. \
             Check your AWS Secret Access Key and signing method. \
             Consult the service documentation for details.",
        ),
        other => error("InvalidSignatureException", &other.to_string()),
    }
}

/// An error of AWS's front end, which DynamoDB does not see.
fn error(kind: &str, message: &str) -> Answer {
    let kind = format!("com.amazon.coral.service#{kind}");
    let body = match message {
        "" => json!({ "__type": kind }),
        message => json!({ "__type": kind, "Message": message }),
    };
    (400, body.to_string())
}

fn respond((status, body): Answer) -> Response<Body> {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() =
        StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    let json = HeaderValue::from_static("application/x-amz-json-1.0");
    headers.insert(header::CONTENT_TYPE, json);
    let mut id = [0; 16];
    // Without randomness the id is all zeros, which harms nobody.
    let _ = getrandom::fill(&mut id);
    let id = format!("{:032X}", u128::from_be_bytes(id));
    if let Ok(id) = HeaderValue::from_str(&id) {
        headers.insert("x-amzn-requestid", id);
    }
    response
}
