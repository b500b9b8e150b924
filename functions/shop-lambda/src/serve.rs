//! From an event to a response, and the function's main loop.

use std::error::Error as StdError;
use std::sync::Arc;

use lambda_http::aws_lambda_events::apigw::{ApiGatewayProxyRequest, ApiGatewayProxyResponse};
use lambda_http::http::HeaderMap;
use lambda_http::lambda_runtime;
use lambda_http::{Body, BoxFuture, LambdaEvent, Response, service_fn};
use shop_domain::contract::Function;
use shop_domain::ports::StoreError;
use shop_domain::refusal::Refusal;

use crate::app::App;
use crate::call::Call;
use crate::reply::Reply;
use crate::route::{Matched, admit, find};

/// Answers one request: routes it, checks it, handles it, tells problems, and
/// logs one line for each request that was not served.
pub async fn respond<S, Answer>(
    function: Function,
    app: Arc<App<S>>,
    event: ApiGatewayProxyRequest,
    handle: impl Fn(Arc<App<S>>, Arc<Call>, Matched) -> Answer,
) -> Response<Body>
where
    Answer: Future<Output = Result<Reply, Refusal>>,
{
    let call = Arc::new(Call::new(event));
    let matched = find(function, &call);
    let route = match &matched {
        Ok(matched) => format!("{} {}", call.method(), matched.route.path),
        // A path that is no route is the client's own words.
        Err(_) => function.package().to_owned(),
    };
    let admitted = matched.and_then(|matched| admit(&matched, &call).map(|()| matched));
    let reply = match admitted {
        Ok(matched) => handle(Arc::clone(&app), Arc::clone(&call), matched).await,
        Err(problem) => Err(problem.into()),
    };
    let reply = reply.unwrap_or_else(|refusal| {
        let problem = refusal.problem();
        let cause = cause(&refusal);
        app.telemetry
            .refused(call.request_id(), &route, problem.kind, cause.as_deref());
        Reply::problem(&problem, &call)
    });
    reply.into_response(&call)
}

/// Serves requests until Lambda ends the process.
///
/// # Errors
///
/// The runtime's, if it cannot reach its API.
pub async fn run<S, Answer>(
    function: Function,
    app: App<S>,
    handle: impl Fn(Arc<App<S>>, Arc<Call>, Matched) -> Answer + Copy + Send + Sync + 'static,
) -> Result<(), lambda_http::Error>
where
    S: Send + Sync + 'static,
    Answer: Future<Output = Result<Reply, Refusal>> + Send + 'static,
{
    let app = Arc::new(app);
    let answer = service_fn(move |event: LambdaEvent<ApiGatewayProxyRequest>| {
        let response = respond(function, Arc::clone(&app), event.payload, handle);
        // Boxed, so that the compiler need not look through the whole SDK at once.
        let response: BoxFuture<'static, Response<Body>> = Box::pin(response);
        async move { Ok::<_, lambda_http::Error>(to_event(response.await)) }
    });
    // A task is woken by a queue; the future a runtime was started with, by a
    // system call each time.
    tokio::spawn(lambda_runtime::run(answer)).await?
}

/// The response as API Gateway wants it.
///
/// `lambda_http::run` would do the same, after it built an address of the
/// client's `Host`, `X-Forwarded-Proto` and path, and it panics if it cannot.
fn to_event(response: Response<Body>) -> ApiGatewayProxyResponse {
    let (parts, body) = response.into_parts();
    let mut event = ApiGatewayProxyResponse::default();
    event.status_code = parts.status.as_u16().into();
    event.headers = HeaderMap::new();
    event.multi_value_headers = parts.headers;
    event.body = Some(body).filter(|body| !matches!(body, Body::Empty));
    event
}

/// A failure and the failures behind it, for the log.
fn cause(refusal: &Refusal) -> Option<String> {
    let Refusal::Store(StoreError::Broken(error)) = refusal else {
        return None;
    };
    let mut text = error.to_string();
    let mut source: Option<&(dyn StdError + 'static)> = error.source();
    while let Some(error) = source {
        text.push_str(": ");
        text.push_str(&error.to_string());
        source = error.source();
    }
    Some(text)
}
