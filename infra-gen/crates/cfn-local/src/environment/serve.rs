//! The site and the API on their ports.

use std::net::{IpAddr, SocketAddr, TcpListener};
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Request, State};
use axum::serve::ListenerExt;
use bytes::{Bytes, BytesMut};
use http::header::{CONTENT_TYPE, HOST, LOCATION};
use http::{HeaderValue, Response, StatusCode, Uri};
use http_body_util::BodyExt;

use super::running::Runner;
use crate::cdn::Distribution;
use crate::gateway::MAX_BODY;

/// What is served on a port.
#[derive(Clone, Copy)]
pub(super) enum Front {
    /// The distributions.
    Site,
    /// The APIs.
    Api,
}

#[derive(Clone)]
struct Served {
    runner: Arc<Runner>,
    front: Front,
    address: SocketAddr,
}

/// Answers requests until the task is dropped.
pub(super) async fn serve(
    listener: TcpListener,
    front: Front,
    runner: Arc<Runner>,
) -> std::io::Result<()> {
    listener.set_nonblocking(true)?;
    let served = Served {
        runner,
        front,
        address: listener.local_addr()?,
    };
    let listener = tokio::net::TcpListener::from_std(listener)?.tap_io(|stream| {
        // Without it an answer could wait 40 ms for an acknowledgement.
        let _ = stream.set_nodelay(true);
    });
    let router = Router::new().fallback(answer).with_state(served);
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).await
}

async fn answer(
    State(served): State<Served>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    request: Request,
) -> Response<Body> {
    let host = request
        .headers()
        .get(HOST)
        .and_then(|host| host.to_str().ok())
        .unwrap_or_default()
        .to_ascii_lowercase();
    let Some(name) = name_on_this_machine(&host) else {
        // Another name for this machine is how a web page elsewhere would
        // reach what only this machine may reach.
        return plain(
            StatusCode::MISDIRECTED_REQUEST,
            "This environment answers to localhost and 127.0.0.1 only.\n",
        );
    };
    let Ok(request) = receive(request).await else {
        return plain(StatusCode::BAD_REQUEST, "The body ended early.\n");
    };
    served
        .answer(name, request, peer.ip())
        .await
        .map(Body::from)
}

impl Served {
    async fn answer(
        &self,
        name: &str,
        request: http::Request<Bytes>,
        peer: IpAddr,
    ) -> Response<Bytes> {
        let running = self.runner.running.load_full();
        let Some(running) = running else {
            return text(StatusCode::SERVICE_UNAVAILABLE, "Not started yet.\n");
        };
        match self.front {
            Front::Api => running.gateway.handle(request, peer).await,
            Front::Site => {
                let mut distributions = running.distributions.iter();
                let found = match name.strip_suffix(".localhost") {
                    Some(id) => distributions.find(|d| d.id().eq_ignore_ascii_case(id)),
                    None => distributions.next(),
                };
                match found {
                    Some(distribution) => self.deliver(distribution, request, peer).await,
                    None => text(
                        StatusCode::NOT_FOUND,
                        "There is no distribution here yet: nothing is deployed.\n",
                    ),
                }
            }
        }
    }

    /// Answers as the distribution does under its own name.
    async fn deliver(
        &self,
        distribution: &Arc<Distribution>,
        mut request: http::Request<Bytes>,
        peer: IpAddr,
    ) -> Response<Bytes> {
        let domain = distribution.domain_name();
        let asked = request.headers().get(HOST).cloned();
        if let Ok(host) = domain.parse() {
            request.headers_mut().insert(HOST, host);
        }
        let mut response = distribution.handle(request, peer).await;
        // Whoever is sent elsewhere on the site is on this machine.
        let elsewhere = response.headers().get(LOCATION).and_then(|location| {
            let own = format!("https://{domain}");
            let rest = location.to_str().ok()?.strip_prefix(&own)?;
            let here = asked.as_ref().and_then(|host| host.to_str().ok());
            let here = here.map_or_else(|| self.address.to_string(), str::to_owned);
            HeaderValue::try_from(format!("http://{here}{rest}")).ok()
        });
        if let Some(location) = elsewhere {
            response.headers_mut().insert(LOCATION, location);
        }
        response
    }
}

/// The host without its port, if it is a name of this machine that no other
/// machine can give it.
fn name_on_this_machine(host: &str) -> Option<&str> {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    let address = name.trim_start_matches('[').trim_end_matches(']');
    let is_here = name == "localhost"
        || name.ends_with(".localhost")
        || address.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback());
    is_here.then_some(name)
}

/// Reads the body, one byte more of it than an API takes at most.
async fn receive(request: Request) -> Result<http::Request<Bytes>, axum::Error> {
    let (mut parts, mut body) = request.into_parts();
    // A proxy's form of request names the host in front of the path.
    if parts.uri.authority().is_some() {
        let path = parts.uri.path_and_query().cloned();
        parts.uri = path.map_or_else(|| Uri::from_static("/"), Uri::from);
    }
    let mut read = BytesMut::new();
    while let Some(frame) = body.frame().await {
        if let Some(data) = frame?.data_ref() {
            let room = (MAX_BODY + 1).saturating_sub(read.len());
            read.extend_from_slice(&data[..data.len().min(room)]);
            if room <= data.len() {
                break;
            }
        }
    }
    Ok(http::Request::from_parts(parts, read.freeze()))
}

fn plain(status: StatusCode, words: &'static str) -> Response<Body> {
    text(status, words).map(Body::from)
}

fn text(status: StatusCode, words: &'static str) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from_static(words.as_bytes()));
    *response.status_mut() = status;
    let kind = HeaderValue::from_static("text/plain; charset=utf-8");
    response.headers_mut().insert(CONTENT_TYPE, kind);
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_machine_has_names_that_no_other_can_give() {
        for host in [
            "127.0.0.1:8787",
            "localhost",
            "e1.localhost:1",
            "[::1]:80",
            "127.0.0.9",
        ] {
            assert!(name_on_this_machine(host).is_some(), "{host}");
        }
    }

    #[test]
    fn a_name_from_elsewhere_is_refused() {
        for host in [
            "",
            "evil.example",
            "127.0.0.1.evil.example:8787",
            "10.0.0.1",
            "localhost.evil",
        ] {
            assert!(name_on_this_machine(host).is_none(), "{host}");
        }
    }
}
