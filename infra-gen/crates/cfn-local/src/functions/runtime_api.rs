//! The Runtime API of one sandbox.
//! <https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html>

use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::{HeaderValue, Method, Request, Response, StatusCode};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;
use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::{AbortHandle, JoinSet};

use super::LARGEST_PAYLOAD;

const VERSION: &str = "/2018-06-01/runtime/";

/// An invocation on its way to a function.
#[derive(Debug)]
pub(super) struct Invocation {
    pub request_id: String,
    /// Milliseconds since 1970.
    pub deadline: u64,
    pub trace_id: String,
    pub payload: Bytes,
    /// Whether the function has taken it; until then another may.
    pub taken: Arc<AtomicBool>,
    pub answer: oneshot::Sender<Answer>,
}

/// What a function answers.
#[derive(Debug)]
pub(super) enum Answer {
    /// Its result.
    Response(Bytes),
    /// Its error.
    Error(Bytes),
    /// A result of so many bytes, which is too large.
    TooLarge(usize),
}

/// How far a function is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Init {
    /// It has not asked for an invocation yet.
    Under,
    /// It has.
    Ready,
    /// It reported that it cannot.
    Failed(Bytes),
}

/// The server of one sandbox; it ends when this is dropped.
#[derive(Debug)]
pub(super) struct RuntimeApi {
    pub address: SocketAddr,
    pub invocations: mpsc::Sender<Invocation>,
    pub init: watch::Receiver<Init>,
    serving: AbortHandle,
}

impl Drop for RuntimeApi {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

struct Shared {
    function_arn: HeaderValue,
    invocations: tokio::sync::Mutex<mpsc::Receiver<Invocation>>,
    current: Mutex<Option<(String, oneshot::Sender<Answer>)>>,
    init: watch::Sender<Init>,
}

impl RuntimeApi {
    /// Listens on a loopback port of its own.
    ///
    /// # Errors
    ///
    /// There is no free port.
    pub(super) async fn start(function_arn: &str) -> io::Result<RuntimeApi> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let (invocations, received) = mpsc::channel(1);
        let (init, initialized) = watch::channel(Init::Under);
        let shared = Arc::new(Shared {
            function_arn: HeaderValue::from_str(function_arn).map_err(io::Error::other)?,
            invocations: tokio::sync::Mutex::new(received),
            current: Mutex::default(),
            init,
        });
        let serving = tokio::spawn(serve(listener, shared)).abort_handle();
        Ok(RuntimeApi {
            address,
            invocations,
            init: initialized,
            serving,
        })
    }
}

/// Serves connections until the task is aborted, and they with it.
async fn serve(listener: TcpListener, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                let Ok((stream, _)) = accepted else {
                    // Out of descriptors: what is open may close meanwhile.
                    tokio::time::sleep(std::time::Duration::from_millis(10)).await;
                    continue;
                };
                // Without it an answer could wait 40 ms for an acknowledgement.
                let _ = stream.set_nodelay(true);
                let shared = Arc::clone(&shared);
                connections.spawn(async move {
                    let service = service_fn(move |request| answer(Arc::clone(&shared), request));
                    // A function that breaks off is noticed by its exit.
                    let _ = http1::Builder::new()
                        .serve_connection(TokioIo::new(stream), service)
                        .await;
                });
            }
            Some(_) = connections.join_next() => {}
        }
    }
}

async fn answer(
    shared: Arc<Shared>,
    request: Request<Incoming>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let path = request.uri().path().to_owned();
    let route = path.strip_prefix(VERSION).unwrap_or("");
    let get = request.method() == Method::GET;
    let post = request.method() == Method::POST;
    Ok(match route {
        "invocation/next" if get => shared.next().await,
        "init/error" if post => {
            let body = collect(request).await.unwrap_or_default();
            shared.init.send_replace(Init::Failed(body));
            accepted()
        }
        _ => match route
            .strip_prefix("invocation/")
            .and_then(|r| r.split_once('/'))
        {
            Some((id, "response")) if post => {
                let answer = match collect(request).await {
                    Ok(body) => Answer::Response(body),
                    Err(size) => Answer::TooLarge(size),
                };
                shared.finish(id, answer)
            }
            Some((id, "error")) if post => {
                let body = collect(request).await.unwrap_or_default();
                shared.finish(id, Answer::Error(body))
            }
            _ => refuse(StatusCode::NOT_FOUND, "NotFound", "Not Found"),
        },
    })
}

impl Shared {
    /// Waits for the next invocation.
    async fn next(&self) -> Response<Full<Bytes>> {
        self.init.send_if_modified(|init| {
            let under = *init == Init::Under;
            if under {
                *init = Init::Ready;
            }
            under
        });
        let mut invocations = self.invocations.lock().await;
        let Some(invocation) = invocations.recv().await else {
            return refuse(StatusCode::GONE, "Gone", "The sandbox is being shut down");
        };
        let Invocation {
            request_id,
            deadline,
            trace_id,
            payload,
            taken,
            answer,
        } = invocation;
        taken.store(true, Ordering::Release);
        let mut response = Response::new(Full::new(payload));
        let headers = response.headers_mut();
        headers.insert(
            http::header::CONTENT_TYPE,
            HeaderValue::from_static("application/json"),
        );
        headers.insert("lambda-runtime-deadline-ms", deadline.into());
        headers.insert(
            "lambda-runtime-invoked-function-arn",
            self.function_arn.clone(),
        );
        for (name, value) in [
            ("lambda-runtime-aws-request-id", &request_id),
            ("lambda-runtime-trace-id", &trace_id),
        ] {
            if let Ok(value) = HeaderValue::from_str(value) {
                headers.insert(name, value);
            }
        }
        *self.current() = Some((request_id, answer));
        response
    }

    /// Hands an answer to whoever waits for it.
    fn finish(&self, request_id: &str, answer: Answer) -> Response<Full<Bytes>> {
        let mut current = self.current();
        let wrong = current
            .as_ref()
            .is_none_or(|(known, _)| known != request_id);
        if wrong {
            return refuse(
                StatusCode::BAD_REQUEST,
                "InvalidRequestID",
                "Invalid request ID",
            );
        }
        let too_large = matches!(answer, Answer::TooLarge(_));
        if let Some((_, waiting)) = current.take() {
            // Nobody waits any more once the timeout has passed.
            let _ = waiting.send(answer);
        }
        match too_large {
            true => refuse(
                StatusCode::PAYLOAD_TOO_LARGE,
                "RequestEntityTooLarge",
                "Exceeded maximum allowed payload size",
            ),
            false => accepted(),
        }
    }

    fn current(&self) -> std::sync::MutexGuard<'_, Option<(String, oneshot::Sender<Answer>)>> {
        self.current.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The body, or its size when it is too large.
async fn collect(request: Request<Incoming>) -> Result<Bytes, usize> {
    let length = request
        .headers()
        .get(http::header::CONTENT_LENGTH)
        .and_then(|length| length.to_str().ok()?.parse().ok());
    let body = Limited::new(request.into_body(), LARGEST_PAYLOAD).collect();
    match body.await {
        Ok(body) => Ok(body.to_bytes()),
        Err(_) => Err(length.unwrap_or(LARGEST_PAYLOAD + 1)),
    }
}

fn accepted() -> Response<Full<Bytes>> {
    let mut response = Response::new(Full::new(Bytes::from_static(b"{\"status\":\"OK\"}")));
    *response.status_mut() = StatusCode::ACCEPTED;
    response
}

fn refuse(status: StatusCode, kind: &str, message: &str) -> Response<Full<Bytes>> {
    let body = serde_json::json!({ "errorType": kind, "errorMessage": message });
    let mut response = Response::new(Full::new(Bytes::from(body.to_string())));
    *response.status_mut() = status;
    response
}
