//! Those who visit a deployed shop: shoppers by its site, staff by its API.

use std::net::{Ipv4Addr, SocketAddr};
use std::time::SystemTime;

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4;
use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::{HeaderMap, Request};
use hyper_util::rt::TokioIo;
use serde_json::Value;

use crate::workspace::REGION;

/// What a browser calls itself; the firewall refuses who has no name.
const BROWSER: (&str, &str) = (
    "user-agent",
    "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
);

/// Why there is no answer.
pub type Broken = Box<dyn std::error::Error + Send + Sync>;

/// A header of a request.
pub type Header<'a> = (&'a str, &'a str);

/// One answer.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Its status.
    pub status: u16,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body.
    pub body: Vec<u8>,
}

impl Answer {
    /// Fails with the answer unless it has the status.
    #[track_caller]
    pub fn expect(self, status: u16) -> Answer {
        assert_eq!(
            self.status,
            status,
            "{}",
            String::from_utf8_lossy(&self.body)
        );
        self
    }

    /// The body as JSON.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    /// A header, empty if there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }
}

/// Where something is served, and under which name.
#[derive(Debug, Clone)]
pub struct Door {
    /// Where it listens.
    pub address: SocketAddr,
    /// The name it is asked for by.
    pub host: String,
    /// What stands before every path.
    pub prefix: String,
    /// What a proxy in front of it would say.
    pub forwarded: Vec<Header<'static>>,
}

/// A deployed shop.
#[derive(Debug, Clone)]
pub struct Shop {
    /// The distribution.
    pub site: Door,
    /// The stage of the API.
    pub api: Door,
    /// The staff's access key and its secret.
    pub key: (String, String),
    /// Where requests come from.
    pub from: Ipv4Addr,
}

impl Shop {
    /// The same shop, visited from another address of this machine.
    pub fn from(&self, address: Ipv4Addr) -> Shop {
        Shop {
            from: address,
            ..self.clone()
        }
    }

    /// A request as a browser sends it, to the distribution.
    pub fn browse(&self, method: &str, path: &str, headers: &[Header], body: &[u8]) -> Answer {
        self.site.ask(self.from, method, path, headers, body)
    }

    /// Reads a path of the site.
    pub fn get(&self, path: &str) -> Answer {
        self.browse("GET", path, &[], b"")
    }

    /// A request to the API's own address, signed by staff.
    pub fn signed(&self, method: &str, path: &str, headers: &[Header], body: &[u8]) -> Answer {
        self.signed_by(&self.key, method, path, headers, body)
    }

    /// The same request, signed with any key.
    pub fn signed_by(
        &self,
        (id, secret): &(String, String),
        method: &str,
        path: &str,
        headers: &[Header],
        body: &[u8],
    ) -> Answer {
        let all = with(headers, [("content-type", "application/json"), BROWSER]);
        let signed = with(&all, [("host", self.api.host.as_str())]);
        let url = format!("http://{}{}{path}", self.api.host, self.api.prefix);
        let signature = signature("execute-api", id, secret, method, &url, &signed, body);
        let signature = signature
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()));
        let all: Vec<Header> = all.into_iter().chain(signature).collect();
        self.api.ask(self.from, method, path, &all, body)
    }

    /// The same request without a signature.
    pub fn unsigned(&self, method: &str, path: &str, headers: &[Header], body: &[u8]) -> Answer {
        let all = with(headers, [("content-type", "application/json")]);
        self.api.ask(self.from, method, path, &all, body)
    }
}

impl Door {
    /// Sends a request from an address and reads the whole answer, whatever its status.
    #[track_caller]
    pub fn ask(
        &self,
        from: Ipv4Addr,
        method: &str,
        path: &str,
        headers: &[Header],
        body: &[u8],
    ) -> Answer {
        let answered = self.try_ask(from, method, path, headers, body);
        answered.unwrap_or_else(|error| panic!("{method} {path}: {error}"))
    }

    /// The same, where the connection may end before the answer.
    pub fn try_ask(
        &self,
        from: Ipv4Addr,
        method: &str,
        path: &str,
        headers: &[Header],
        body: &[u8],
    ) -> Result<Answer, Broken> {
        let headers = with(headers, [("host", self.host.as_str()), BROWSER]);
        let headers: Vec<Header> = headers
            .into_iter()
            .chain(self.forwarded.iter().copied())
            .collect();
        let path = format!("{}{path}", self.prefix);
        ask((from, self.address), method, &path, &headers, body)
    }
}

/// The headers, and those others of which none is there.
fn with<'a, const N: usize>(headers: &[Header<'a>], others: [Header<'a>; N]) -> Vec<Header<'a>> {
    let missing = others
        .into_iter()
        .filter(|(name, _)| headers.iter().all(|(own, _)| own != name));
    let mut all: Vec<_> = headers.to_vec();
    all.extend(missing);
    all
}

/// The headers that sign a request for a service.
pub fn signature(
    service: &str,
    id: &str,
    secret: &str,
    method: &str,
    url: &str,
    headers: &[Header],
    body: &[u8],
) -> Vec<(String, String)> {
    let identity = Credentials::new(id, secret, None, None, "test").into();
    let parameters = v4::SigningParams::builder()
        .identity(&identity)
        .region(REGION)
        .name(service)
        .time(SystemTime::now())
        .settings(SigningSettings::default())
        .build()
        .unwrap()
        .into();
    let body = SignableBody::Bytes(body);
    let request = SignableRequest::new(method, url, headers.iter().copied(), body).unwrap();
    let (instructions, _signature) = sign(request, &parameters).unwrap().into_parts();
    instructions
        .headers()
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

/// Sends a request to any address and reads the whole answer.
pub fn send(method: &str, url: &str, headers: &[Header], body: &[u8]) -> Answer {
    let url: hyper::Uri = url.parse().unwrap();
    let authority = url.authority().unwrap().as_str();
    let address = authority.replace("localhost", "127.0.0.1").parse().unwrap();
    let path = url.path_and_query().unwrap().as_str();
    let headers = with(headers, [("host", authority)]);
    ask((Ipv4Addr::LOCALHOST, address), method, path, &headers, body).unwrap()
}

/// Sends a request from one address to another, exactly as it is given. An
/// empty value leaves a header out.
pub fn ask(
    (from, to): (Ipv4Addr, SocketAddr),
    method: &str,
    path: &str,
    headers: &[Header],
    body: &[u8],
) -> Result<Answer, Broken> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let socket = tokio::net::TcpSocket::new_v4()?;
        socket.bind((from, 0).into())?;
        let stream = TokioIo::new(socket.connect(to).await?);
        let (mut sender, connection) = http1::handshake(stream).await?;
        tokio::spawn(connection);
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers.iter().filter(|(_, value)| !value.is_empty()) {
            request = request.header(*name, *value);
        }
        let body = Full::new(Bytes::copy_from_slice(body));
        let response = sender.send_request(request.body(body)?).await?;
        let (head, body) = response.into_parts();
        Ok(Answer {
            status: head.status.as_u16(),
            headers: head.headers,
            body: body.collect().await?.to_bytes().to_vec(),
        })
    })
}
