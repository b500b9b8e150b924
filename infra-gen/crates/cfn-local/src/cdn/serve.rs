//! A request's way through a distribution: firewall, behaviour, function,
//! cache, origin, error page, policy, function.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode, header};
use serde_json::{Value, json};

use super::behaviour::Behaviour;
use super::choice::{cookies, query};
use super::compress::Codings;
use super::distribution::Distribution;
use super::freshness::lifetime;
use super::origin::{is_kept, is_not_modified};
use super::page::{self, VIA};
use super::store::{Key, Stored};
use super::viewer::Viewer;
use super::{conditional, edge_event};
use crate::gateway::{Inspected, Verdict, id};

/// The longest address CloudFront takes, in bytes.
/// <https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html>
const LONGEST: usize = 8_192;

/// Where an answer came from: `X-Cache`, before ` from cloudfront`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum From {
    Hit,
    RefreshHit,
    Miss,
    Error,
    Function,
    FailedFunction,
}

/// An answer on its way to the viewer.
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    from: From,
    /// How long it has been in the cache, if it was there.
    age: Option<Duration>,
}

impl Answer {
    fn new(response: Response<Bytes>, from: From) -> Answer {
        let (parts, body) = response.into_parts();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body,
            from,
            age: None,
        }
    }

    fn kept(stored: &Stored, from: From, now: SystemTime) -> Answer {
        Answer {
            status: stored.status,
            headers: stored.headers.clone(),
            body: stored.body.clone(),
            from,
            age: Some(stored.age(now)),
        }
    }
}

impl Distribution {
    /// Answers a request of a viewer at an address.
    pub async fn handle(
        self: &Arc<Self>,
        mut request: Request<Bytes>,
        source_ip: IpAddr,
    ) -> Response<Bytes> {
        let request_id = id::edge();
        let address_length = request
            .uri()
            .path_and_query()
            .map_or(0, |address| address.as_str().len());
        let blocked = self.inspect(&mut request, source_ip, &request_id);
        let mut viewer = Viewer::of(request, source_ip, request_id);
        let Some(behaviour) = self.behaviour(&viewer.path) else {
            let error = self.own_error(&viewer, StatusCode::NOT_FOUND, "Not found.");
            return self.finish(None, &viewer, error);
        };
        if let Some(Some(response)) = blocked {
            return self.finish(None, &viewer, Answer::new(response, From::Error));
        }
        let refused = if blocked.is_some() {
            Some((StatusCode::FORBIDDEN, "Request blocked."))
        } else if address_length > LONGEST {
            Some((StatusCode::URI_TOO_LONG, "The request URI is too long."))
        } else if !behaviour.allows(&viewer.method) {
            Some((
                StatusCode::FORBIDDEN,
                "This distribution is not configured to allow the HTTP request method that was \
                 used for this request. The distribution supports only cachable requests.",
            ))
        } else if viewer.is_read() && !viewer.body.is_empty() {
            Some((StatusCode::FORBIDDEN, "Bad request."))
        } else {
            None
        };
        if let Some((status, words)) = refused {
            let error = self.own_error(&viewer, status, words);
            let answer = self.error_page(&viewer, error).await;
            return self.finish(Some(behaviour), &viewer, answer);
        }
        if let Some(answer) = self.run_on_request(behaviour, &mut viewer) {
            return self.finish(None, &viewer, answer);
        }
        if let (Some(root), "/") = (&self.default_root_object, viewer.path.as_str()) {
            viewer.path = format!("/{root}");
        }
        let answer = self.obtain(behaviour, &viewer).await;
        let answer = self.error_page(&viewer, answer).await;
        self.finish(Some(behaviour), &viewer, answer)
    }

    /// The behaviour of a path: the first that takes it.
    fn behaviour(&self, path: &str) -> Option<&Behaviour> {
        self.behaviours
            .iter()
            .find(|behaviour| behaviour.takes(path))
    }

    /// Asks the firewall: none if the request may go on, else what answers it.
    fn inspect(
        &self,
        request: &mut Request<Bytes>,
        source_ip: IpAddr,
        request_id: &str,
    ) -> Option<Option<Response<Bytes>>> {
        let arn = self.web_acl_arn.as_ref()?;
        let inspected = Inspected {
            request,
            source_ip,
            source: &self.id,
            request_id,
        };
        match self.parts.firewall.inspect(arn, &inspected) {
            Verdict::Allow(inserted) => {
                for (name, value) in inserted {
                    request.headers_mut().insert(name, value);
                }
                None
            }
            Verdict::Block(response) => Some(response),
        }
    }

    fn own_error(&self, viewer: &Viewer, status: StatusCode, words: &str) -> Answer {
        Answer::new(page::error(status, words, &viewer.request_id), From::Error)
    }

    /// Runs the viewer-request function; an answer if it does not go on.
    fn run_on_request(&self, behaviour: &Behaviour, viewer: &mut Viewer) -> Option<Answer> {
        let script = behaviour.on_request.as_ref()?;
        let event = edge_event::event(viewer, self.event_context(viewer, "viewer-request"), None);
        let Ok(returned) = script.run(&event) else {
            return Some(self.function_failed(viewer));
        };
        if returned.value.get("statusCode").is_some() {
            return Some(match edge_event::response(&returned.value, Bytes::new()) {
                Ok(response) => Answer::new(response, From::Function),
                Err(_) => self.function_failed(viewer),
            });
        }
        match edge_event::take_request(viewer, &returned) {
            Ok(()) => None,
            Err(_) => Some(self.function_failed(viewer)),
        }
    }

    fn event_context(&self, viewer: &Viewer, event_type: &str) -> Value {
        json!({
            "distributionDomainName": self.domain_name,
            "distributionId": self.id,
            "eventType": event_type,
            "requestId": viewer.request_id,
        })
    }

    fn function_failed(&self, viewer: &Viewer) -> Answer {
        let words = "The CloudFront function associated with the CloudFront distribution is \
                     invalid or could not run.";
        let status = StatusCode::SERVICE_UNAVAILABLE;
        let response = page::error(status, words, &viewer.request_id);
        Answer::new(response, From::FailedFunction)
    }

    /// An answer out of the cache or from the origin.
    async fn obtain(self: &Arc<Self>, behaviour: &Behaviour, viewer: &Viewer) -> Answer {
        if !viewer.is_read() {
            let response = behaviour
                .target
                .ask(behaviour, viewer, None, &self.parts)
                .await;
            return Answer::new(response, From::Miss);
        }
        let key = key(behaviour, viewer);
        let now = self.parts.clock.now();
        // Errors are kept everywhere; what else another behaviour kept of these
        // paths is not for one that keeps nothing.
        let known = self
            .store
            .get(&key)
            .filter(|stored| behaviour.caches() || stored.status.as_u16() >= 400);
        if let Some(stored) = &known {
            if stored.is_fresh(now) {
                return Answer::kept(stored, From::Hit, now);
            }
            if stored.is_served_stale(now) {
                self.refresh_behind(viewer);
                return Answer::kept(stored, From::Hit, now);
            }
        }
        self.ask(behaviour, viewer, key, known.as_deref()).await
    }

    /// Asks the origin, and keeps what it answers as long as it may.
    async fn ask(
        &self,
        behaviour: &Behaviour,
        viewer: &Viewer,
        key: Key,
        known: Option<&Stored>,
    ) -> Answer {
        let validators = known.map(|stored| &stored.headers);
        let response = behaviour
            .target
            .ask(behaviour, viewer, validators, &self.parts)
            .await;
        let now = self.parts.clock.now();
        if let Some(stored) = known {
            if is_not_modified(&response) {
                let stored = self.renew(behaviour, key, stored, response.headers(), now);
                return Answer::kept(&stored, From::RefreshHit, now);
            }
            if response.status().is_server_error() && !stored.status.is_server_error() {
                // What was right once is better than an error.
                return Answer::kept(stored, From::Hit, now);
            }
        }
        let mut answer = Answer::new(response, From::Miss);
        if !is_kept(&viewer.method) {
            return answer;
        }
        if behaviour.compress {
            let accepted = viewer.header(header::ACCEPT_ENCODING);
            let codings = Codings::of(accepted, &behaviour.cache);
            answer.body = codings.compress(answer.status, &mut answer.headers, answer.body);
        }
        let lifetime = lifetime(
            answer.status,
            &answer.headers,
            &behaviour.cache,
            self.error_ttl(answer.status),
            now,
        );
        if lifetime.keep {
            let stored = Stored {
                status: answer.status,
                headers: answer.headers.clone(),
                body: answer.body.clone(),
                since: now,
                lifetime,
            };
            self.store.put(key, Arc::new(stored));
        }
        answer
    }

    /// What the origin says is still the same lasts on, with its new headers.
    fn renew(
        &self,
        behaviour: &Behaviour,
        key: Key,
        stored: &Stored,
        renewed: &HeaderMap,
        now: SystemTime,
    ) -> Arc<Stored> {
        let mut headers = stored.headers.clone();
        for name in [header::CACHE_CONTROL, header::EXPIRES, header::DATE] {
            if let Some(value) = renewed.get(&name) {
                headers.insert(name, value.clone());
            }
        }
        let error_ttl = self.error_ttl(stored.status);
        let stored = Arc::new(Stored {
            status: stored.status,
            lifetime: lifetime(stored.status, &headers, &behaviour.cache, error_ttl, now),
            headers,
            body: stored.body.clone(),
            since: now,
        });
        self.store.put(key, Arc::clone(&stored));
        stored
    }

    /// Asks the origin again while the viewer already has an answer.
    fn refresh_behind(self: &Arc<Self>, viewer: &Viewer) {
        let distribution = Arc::clone(self);
        let viewer = Viewer {
            method: Method::GET,
            ..viewer.clone()
        };
        tokio::spawn(async move {
            if let Some(behaviour) = distribution.behaviour(&viewer.path) {
                let key = key(behaviour, &viewer);
                let known = distribution.store.get(&key);
                distribution
                    .ask(behaviour, &viewer, key, known.as_deref())
                    .await;
            }
        });
    }

    /// The page a distribution has for an error, if it has one and it is there.
    async fn error_page(self: &Arc<Self>, viewer: &Viewer, answer: Answer) -> Answer {
        let rule = self.errors.get(&answer.status.as_u16());
        let Some((page, status)) = rule.and_then(|rule| rule.page.as_ref()) else {
            return answer;
        };
        let Some(behaviour) = self.behaviour(page) else {
            return answer;
        };
        let viewer = Viewer {
            method: Method::GET,
            path: page.clone(),
            query: String::new(),
            origin_path: None,
            body: Bytes::new(),
            ..viewer.clone()
        };
        let found = self.obtain(behaviour, &viewer).await;
        match found.status {
            StatusCode::OK => Answer {
                status: *status,
                from: From::Error,
                ..found
            },
            _ => answer,
        }
    }

    /// The answer as the viewer gets it. Without a behaviour its policy and
    /// function have no part in it.
    fn finish(
        &self,
        behaviour: Option<&Behaviour>,
        viewer: &Viewer,
        mut answer: Answer,
    ) -> Response<Bytes> {
        if answer.status.as_u16() >= 400 && matches!(answer.from, From::Hit | From::Miss) {
            answer.from = From::Error;
        }
        if let (Some(age), From::Hit | From::RefreshHit) = (answer.age, answer.from) {
            answer
                .headers
                .insert(header::AGE, HeaderValue::from(age.as_secs()));
        }
        if viewer.is_read() && answer.status == StatusCode::OK {
            shorten(viewer, &mut answer);
        }
        let headers = &mut answer.headers;
        headers.insert(header::VIA, HeaderValue::from_static(VIA));
        headers.insert("x-cache", HeaderValue::from_static(x_cache(answer.from)));
        headers.insert("x-amz-cf-pop", HeaderValue::from_static("LOCAL"));
        headers.insert("x-amz-cf-id", id::header(&viewer.request_id));
        if let Some(behaviour) = behaviour {
            if let Some(policy) = &behaviour.headers {
                let origin = viewer.headers.get(header::ORIGIN);
                policy.apply(headers, &viewer.method, origin);
            }
            if answer.status.as_u16() < 400 {
                answer = self.run_on_response(behaviour, viewer, answer);
            }
        }
        if viewer.method == Method::HEAD {
            answer
                .headers
                .entry(header::CONTENT_LENGTH)
                .or_insert(HeaderValue::from(answer.body.len()));
            answer.body = Bytes::new();
        }
        let mut response = Response::new(answer.body);
        *response.status_mut() = answer.status;
        *response.headers_mut() = answer.headers;
        response
    }

    fn run_on_response(&self, behaviour: &Behaviour, viewer: &Viewer, answer: Answer) -> Answer {
        let Some(script) = &behaviour.on_response else {
            return answer;
        };
        let context = self.event_context(viewer, "viewer-response");
        let response = edge_event::response_value(answer.status, &answer.headers);
        let event = edge_event::event(viewer, context, Some(response));
        let returned = script.run(&event).ok();
        let changed = returned
            .and_then(|returned| edge_event::response(&returned.value, answer.body.clone()).ok());
        match changed {
            Some(response) => Answer {
                age: answer.age,
                ..Answer::new(response, answer.from)
            },
            None => self.function_failed(viewer),
        }
    }
}

/// Makes a whole answer the part that is asked for, or nothing at all if the
/// viewer has it.
fn shorten(viewer: &Viewer, answer: &mut Answer) {
    if conditional::is_unchanged(&viewer.headers, &answer.headers) {
        answer.status = StatusCode::NOT_MODIFIED;
        answer.body = Bytes::new();
        for name in [
            header::CONTENT_LENGTH,
            header::CONTENT_TYPE,
            header::CONTENT_ENCODING,
        ] {
            answer.headers.remove(name);
        }
    } else if viewer.method == Method::GET
        && !answer.headers.contains_key(header::CONTENT_ENCODING)
        && let Some((status, body, range)) =
            conditional::range(&viewer.headers, &answer.headers, &answer.body)
    {
        answer.status = status;
        answer.body = body;
        answer.headers.insert(header::CONTENT_RANGE, range);
    }
}

fn x_cache(from: From) -> &'static str {
    match from {
        From::Hit => "Hit from cloudfront",
        From::RefreshHit => "RefreshHit from cloudfront",
        From::Miss => "Miss from cloudfront",
        From::Error => "Error from cloudfront",
        From::Function => "FunctionGeneratedResponse from cloudfront",
        From::FailedFunction => "FunctionExecutionError from cloudfront",
    }
}

/// The key of a request under a behaviour's policy.
fn key(behaviour: &Behaviour, viewer: &Viewer) -> Key {
    let policy = &behaviour.cache;
    let mut rest = behaviour.target.id.clone();
    for (name, value) in &viewer.headers {
        if policy.headers.has_header(name.as_str()) {
            rest.push('\n');
            rest.push_str(name.as_str());
            rest.push(':');
            rest.push_str(&String::from_utf8_lossy(value.as_bytes()));
        }
    }
    let cookies = cookies(&viewer.cookies(), &[&policy.cookies]);
    let accepted = viewer.header(header::ACCEPT_ENCODING);
    let codings = Codings::of(accepted, policy).header().unwrap_or_default();
    for part in [cookies.as_str(), codings] {
        rest.push('\n');
        rest.push_str(part);
    }
    Key {
        path: viewer.path.clone(),
        query: query(&viewer.query, &[&policy.query]),
        rest,
    }
}
