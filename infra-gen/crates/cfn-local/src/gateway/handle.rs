//! A request's way through a stage: firewall, route, policy, signature,
//! throttle, validation, function, answer, access log.
//!
//! <https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html>

use std::borrow::Cow;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Instant;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Request, Response, StatusCode, header};
use time::OffsetDateTime;

use super::answer::Answer;
use super::context::{Context, ErrorOutcome, IntegrationOutcome, WebAclOutcome, substitute};
use super::message::{Incoming, query};
use super::method::Method;
use super::parts::{Decision, Inspected, InvokeFailure, Verdict};
use super::refusal::Refusal;
use super::resource_policy::Call;
use super::stage::Stage;
use super::{Gateway, MAX_BODY, encoding, event, id};

/// What ends a request early.
enum Ended {
    Refused(Refusal),
    /// A rule of the firewall answers by itself.
    Blocked(Box<Response<Bytes>>),
}

impl From<Refusal> for Ended {
    fn from(refusal: Refusal) -> Ended {
        Ended::Refused(refusal)
    }
}

/// A response in its parts.
type Reply = (StatusCode, HeaderMap, Bytes);

impl Gateway {
    /// Answers a request to a stage.
    pub(super) async fn answer(
        &self,
        stage: &Stage,
        request: Request<Bytes>,
        source_ip: IpAddr,
    ) -> Response<Bytes> {
        let started = Instant::now();
        let mut context = self.context(stage, &request, source_ip);
        let mut incoming = None;
        let passed = self.pass(stage, &mut context, request, &mut incoming).await;
        let (status, mut headers, body) = match passed {
            Ok(reply) => reply,
            Err(Ended::Blocked(response)) => {
                let (parts, body) = response.into_parts();
                (parts.status, parts.headers, body)
            }
            Err(Ended::Refused(refusal)) => {
                context.error = Some(ErrorOutcome {
                    response_type: refusal.response_type.name(),
                    message: refusal.message.clone(),
                    validation: refusal.validation.clone(),
                });
                stage
                    .api
                    .responses
                    .answer(&refusal, &context, incoming.as_ref())
            }
        };
        headers.insert("x-amzn-requestid", id::header(&context.request_id));
        headers.insert("x-amz-apigw-id", id::header(&context.extended_request_id));
        self.log(stage, &context, status, body.len(), started);
        let mut response = Response::new(body);
        *response.status_mut() = status;
        *response.headers_mut() = headers;
        response
    }

    fn context(&self, stage: &Stage, request: &Request<Bytes>, source_ip: IpAddr) -> Context {
        let user_agent = request
            .headers()
            .get(header::USER_AGENT)
            .map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
        Context {
            stage: Arc::clone(&stage.identity),
            request_id: id::uuid(),
            extended_request_id: id::extended(),
            time: OffsetDateTime::from(self.parts.clock.now()),
            protocol: format!("{:?}", request.version()),
            method: request.method().as_str().to_owned(),
            path: request.uri().path().to_owned(),
            resource_path: String::new(),
            resource_id: String::new(),
            operation: None,
            source_ip,
            user_agent,
            caller: None,
            web_acl: None,
            integration: None,
            error: None,
        }
    }

    async fn pass(
        &self,
        stage: &Stage,
        context: &mut Context,
        mut request: Request<Bytes>,
        seen: &mut Option<Incoming>,
    ) -> Result<Reply, Ended> {
        if request.body().len() > MAX_BODY {
            return Err(Refusal::too_large().into());
        }
        self.inspect(stage, context, &mut request)?;
        let prefix = stage.identity.stage.len() + 1;
        let path = request.uri().path().get(prefix..).unwrap_or_default();
        let path = if path.is_empty() { "/" } else { path }.to_owned();
        let found = stage
            .api
            .routes
            .find(&path, |path| !path.methods.is_empty());
        let method = found
            .as_ref()
            .and_then(|found| found.value.method(&context.method));
        let (Some(found), Some(method)) = (&found, method) else {
            return Err(self.unknown_route(stage, &request).into());
        };
        context.resource_path.clone_from(&found.value.path);
        context.resource_id.clone_from(&found.value.resource_id);
        context.operation.clone_from(&method.operation);
        self.authorize(stage, context, method, &path, &request)?;
        if !stage.buckets[method.index].take() {
            return Err(Refusal::throttled().into());
        }
        let trace_id = request.headers().get("x-amzn-trace-id").cloned();
        let incoming = seen.insert(read(request, path, found.parameters.clone()));
        if stage.api.compress_from.is_some() {
            unpack(incoming);
        }
        method.check(incoming, &stage.api.models)?;
        let trace_id =
            trace_id.unwrap_or_else(|| id::header(&id::trace(context.time.unix_timestamp())));
        forward_headers(incoming, context.source_ip, method, trace_id.clone());
        let answer = self.invoke(stage, context, method, incoming).await?;
        reply(stage, incoming, answer, trace_id)
    }

    /// Asks the firewall of the stage, if it has one.
    fn inspect(
        &self,
        stage: &Stage,
        context: &mut Context,
        request: &mut Request<Bytes>,
    ) -> Result<(), Ended> {
        let Some(arn) = &stage.web_acl_arn else {
            return Ok(());
        };
        let verdict = self.parts.firewall.inspect(
            arn,
            &Inspected {
                request,
                source_ip: context.source_ip,
                source: &stage.arn,
                request_id: &context.request_id,
            },
        );
        context.web_acl = Some(WebAclOutcome {
            arn: arn.clone(),
            allowed: matches!(verdict, Verdict::Allow(_)),
        });
        match verdict {
            Verdict::Allow(inserted) => {
                for (name, value) in inserted {
                    request.headers_mut().insert(name, value);
                }
                Ok(())
            }
            Verdict::Block(Some(response)) => Err(Ended::Blocked(Box::new(response))),
            Verdict::Block(None) => Err(Refusal::blocked().into()),
        }
    }

    /// What a path or method that is none answers: it depends on who asks.
    fn unknown_route(&self, stage: &Stage, request: &Request<Bytes>) -> Refusal {
        if !is_signed(request) {
            return Refusal::missing_token();
        }
        let region = &stage.identity.region;
        match self.parts.authorize.caller(request, region) {
            Ok(_) => Refusal::access_denied(
                "Unable to determine service/operation name to be authorized",
            ),
            Err(why) => Refusal::unauthenticated(why),
        }
    }

    /// Authenticates where the method wants it, then asks the policies.
    ///
    /// Of one account, either the caller's policies or the API's must allow,
    /// and neither may deny.
    /// <https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-authorization-flow.html>
    fn authorize(
        &self,
        stage: &Stage,
        context: &mut Context,
        method: &Method,
        path: &str,
        request: &Request<Bytes>,
    ) -> Result<(), Refusal> {
        let arn = format!("{}/{}{path}", stage.execute_arn, context.method);
        if method.iam {
            if !is_signed(request) {
                return Err(Refusal::missing_token());
            }
            let region = &stage.identity.region;
            let caller = self.parts.authorize.caller(request, region);
            context.caller = Some(caller.map_err(Refusal::unauthenticated)?);
        }
        let caller = context.caller.as_ref();
        let by_policy = stage.api.policy.as_ref().map(|policy| {
            policy.decide(&Call {
                principal: caller.map(|caller| caller.arn.as_str()),
                account: caller.map(|caller| caller.account_id.as_str()),
                source_ip: context.source_ip,
                method_arn: &arn,
            })
        });
        let by_caller = caller.map(|caller| self.parts.authorize.decide(caller, &arn));
        let decisions = [by_policy, by_caller];
        let denied = decisions.contains(&Some(Decision::Denied));
        let allowed = decisions.contains(&Some(Decision::Allowed)) || decisions == [None, None];
        if allowed && !denied {
            return Ok(());
        }
        let who = caller.map_or("anonymous", |caller| caller.arn.as_str());
        let hidden = stage.identity.account_id.len().saturating_sub(4);
        let shown = arn.replacen(
            &stage.identity.account_id,
            &format!("********{}", &stage.identity.account_id[hidden..]),
            1,
        );
        let explicitly = if denied { " with an explicit deny" } else { "" };
        Err(Refusal::access_denied(format!(
            "User: {who} is not authorized to perform: execute-api:Invoke on resource: {shown}{explicitly}"
        )))
    }

    /// Calls the function and reads what it returned.
    async fn invoke(
        &self,
        stage: &Stage,
        context: &mut Context,
        method: &Method,
        incoming: &Incoming,
    ) -> Result<Answer, Refusal> {
        let source = format!(
            "{}/{}{}",
            stage.execute_arn,
            context.method,
            variables_as_stars(&context.resource_path)
        );
        let account = &stage.identity.account_id;
        if !self
            .permissions
            .allow(&method.function_arn, &source, account)
        {
            return Err(Refusal::misconfigured());
        }
        let binary = stage.api.is_binary(&incoming.content_type());
        let payload = event::event(context, incoming, binary);
        let started = Instant::now();
        let call = self.parts.invoke.invoke(&method.function_arn, payload);
        let result = tokio::time::timeout(method.timeout, call).await;
        let status = match &result {
            Ok(Ok(_) | Err(InvokeFailure::FunctionError(_))) => 200,
            Ok(Err(InvokeFailure::Throttled)) => 429,
            Ok(Err(InvokeFailure::NotFound)) => 404,
            Ok(Err(InvokeFailure::TooLarge)) => 413,
            Ok(Err(InvokeFailure::Service(_))) => 500,
            Err(_) => 504,
        };
        context.integration = Some(IntegrationOutcome {
            status,
            latency_ms: started.elapsed().as_millis(),
        });
        match result {
            Ok(Ok(returned)) => Answer::read(&returned).map_err(|_| Refusal::bad_gateway()),
            Ok(Err(InvokeFailure::FunctionError(_))) => Err(Refusal::bad_gateway()),
            Ok(Err(InvokeFailure::NotFound)) => Err(Refusal::misconfigured()),
            Ok(Err(InvokeFailure::TooLarge)) => Err(Refusal::too_large()),
            Ok(Err(InvokeFailure::Throttled | InvokeFailure::Service(_))) => {
                Err(Refusal::integration_failed())
            }
            Err(_) => Err(Refusal::timed_out()),
        }
    }

    fn log(
        &self,
        stage: &Stage,
        context: &Context,
        status: StatusCode,
        length: usize,
        started: Instant,
    ) {
        let Some((destination, format)) = &stage.access_log else {
            return;
        };
        let json = format.trim_start().starts_with('{');
        let line = substitute(format, |name| {
            let value = match name.strip_prefix("context.") {
                Some("status") => Some(Cow::from(status.as_str().to_owned())),
                Some("responseLength") => Some(Cow::from(length.to_string())),
                Some("responseLatency") => {
                    Some(Cow::from(started.elapsed().as_millis().to_string()))
                }
                Some(name) => context.get(name),
                None => None,
            };
            let value = value.unwrap_or(Cow::from("-"));
            // What a client wrote must not end the value it is logged in.
            match json && value.contains(['"', '\\', '\n', '\r', '\t']) {
                true => {
                    let quoted = serde_json::Value::from(value.as_ref()).to_string();
                    Cow::from(quoted[1..quoted.len() - 1].to_owned())
                }
                false => value,
            }
        });
        self.parts.access_log.append(destination, line);
    }
}

/// Whether a request claims to be signed, by header or by query.
fn is_signed(request: &Request<Bytes>) -> bool {
    request.headers().contains_key(header::AUTHORIZATION)
        || request
            .uri()
            .query()
            .is_some_and(|query| query.contains("X-Amz-Signature="))
}

fn read(request: Request<Bytes>, path: String, parameters: Vec<(String, String)>) -> Incoming {
    let (parts, body) = request.into_parts();
    let mut incoming = Incoming {
        path,
        path_parameters: parameters,
        query: query(parts.uri.query()),
        headers: parts.headers,
        body,
    };
    incoming.drop_hop_headers();
    incoming
}

/// Takes off a body's coding: an API that compresses also unpacks.
/// <https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-gzip-compression-decompression.html>
fn unpack(incoming: &mut Incoming) {
    let coding = incoming
        .headers
        .get(header::CONTENT_ENCODING)
        .and_then(|value| value.to_str().ok());
    if let Some(coding) = coding
        && let Some(body) = encoding::decoded(&incoming.body, coding, MAX_BODY)
    {
        incoming.body = body;
        incoming.headers.remove(header::CONTENT_ENCODING);
    }
}

/// Adds what a function learns of the connection; a signature stays behind.
fn forward_headers(
    incoming: &mut Incoming,
    source_ip: IpAddr,
    method: &Method,
    trace_id: HeaderValue,
) {
    let headers = &mut incoming.headers;
    if method.iam {
        headers.remove(header::AUTHORIZATION);
    }
    let forwarded: HeaderName = HeaderName::from_static("x-forwarded-for");
    let before: Vec<String> = headers
        .get_all(&forwarded)
        .iter()
        .map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
        .chain([source_ip.to_string()])
        .collect();
    if let Ok(value) = HeaderValue::from_str(&before.join(", ")) {
        headers.insert(forwarded, value);
    }
    headers.insert("x-forwarded-port", HeaderValue::from_static("443"));
    headers.insert("x-forwarded-proto", HeaderValue::from_static("https"));
    headers.insert("x-amzn-trace-id", trace_id);
}

/// The function's answer as the client gets it: decoded and compressed.
fn reply(
    stage: &Stage,
    incoming: &Incoming,
    mut answer: Answer,
    trace_id: HeaderValue,
) -> Result<Reply, Ended> {
    let accept = incoming
        .parameter("header", "accept")
        .and_then(|accept| accept.split(',').next())
        .unwrap_or("*/*");
    if answer.base64 && stage.api.is_binary(accept) {
        answer.decode().map_err(|_| Refusal::misconfigured())?;
    }
    let (mut headers, mut body) = (answer.headers, answer.body);
    headers.insert("x-amzn-trace-id", trace_id);
    let takes = incoming
        .parameter("header", "accept-encoding")
        .unwrap_or_default();
    let large = stage
        .api
        .compress_from
        .is_some_and(|from| !body.is_empty() && body.len() >= from);
    if large && !headers.contains_key(header::CONTENT_ENCODING) {
        let coding = if encoding::accepts(takes, "gzip") {
            body = encoding::gzip(&body);
            Some("gzip")
        } else if encoding::accepts(takes, "deflate") {
            body = encoding::deflate(&body);
            Some("deflate")
        } else {
            None
        };
        if let Some(coding) = coding {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
        }
    }
    Ok((answer.status, headers, body))
}

/// `/a/{b}/c` as permissions have it: `/a/*/c`.
fn variables_as_stars(path: &str) -> String {
    path.split('/')
        .map(|part| if part.starts_with('{') { "*" } else { part })
        .collect::<Vec<_>>()
        .join("/")
}
