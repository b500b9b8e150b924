//! Those who visit the deployed shop: shoppers by its site, staff by its API.

use std::time::SystemTime;

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4;
use serde_json::Value;
use ureq::http::{HeaderMap, Request};

use super::server::{ACCOUNT, SECRET, Server};
use super::workspace::REGION;

/// One answer.
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

/// The deployed shop, found by its outputs.
pub struct Shop<'a> {
    server: &'a Server,
    /// The distribution's host name.
    site: String,
    /// The API's id, and its stage.
    api: (String, String),
}

impl<'a> Shop<'a> {
    /// The shop that `outputs --json` tells of.
    pub fn of(server: &'a Server, outputs: &Value) -> Shop<'a> {
        let output = |name| {
            outputs["outputs"][name]
                .as_str()
                .unwrap_or_else(|| panic!("{outputs:#}"))
        };
        let (site_url, api_url) = (output("SiteUrl"), output("ApiUrl"));
        let site = site_url
            .strip_prefix("https://")
            .unwrap()
            .trim_end_matches('/')
            .to_owned();
        let (host, stage) = api_url
            .strip_prefix("https://")
            .unwrap()
            .split_once('/')
            .unwrap();
        let id = host.split_once(".execute-api.").unwrap().0;
        let stage = stage.split('/').next().unwrap();
        Shop {
            server,
            site,
            api: (id.to_owned(), stage.to_owned()),
        }
    }

    /// A request as a browser sends it, to the distribution.
    pub fn browse(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Answer {
        let mut all = vec![("host", self.site.as_str()), ("x-forwarded-proto", "https")];
        all.extend(headers);
        send(method, &format!("{}{path}", self.server.url()), &all, body)
    }

    /// Reads a path of the site.
    pub fn get(&self, path: &str) -> Answer {
        self.browse("GET", path, &[], b"")
    }

    /// A request to the API's own address, signed by staff.
    pub fn signed(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Answer {
        let (url, host) = self.api_url(path);
        let identity = Credentials::new(ACCOUNT, SECRET, None, None, "test").into();
        let parameters = v4::SigningParams::builder()
            .identity(&identity)
            .region(REGION)
            .name("execute-api")
            .time(SystemTime::now())
            .settings(SigningSettings::default())
            .build()
            .unwrap()
            .into();
        let mut all = vec![
            ("host", host.as_str()),
            ("content-type", "application/json"),
        ];
        all.extend(headers);
        // Signed for the name it is sent to, connected to where that name is served.
        let signed = format!(
            "http://{host}{}",
            url.strip_prefix(&self.server.url()).unwrap()
        );
        let request = SignableRequest::new(
            method,
            &signed,
            all.iter().copied(),
            SignableBody::Bytes(body),
        )
        .unwrap();
        let (instructions, _signature) = sign(request, &parameters).unwrap().into_parts();
        let signature: Vec<(String, String)> = instructions
            .headers()
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        all.extend(
            signature
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_str())),
        );
        send(method, &url, &all, body)
    }

    /// The same request without a signature.
    pub fn unsigned(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: &[u8],
    ) -> Answer {
        let (url, host) = self.api_url(path);
        let mut all = vec![
            ("host", host.as_str()),
            ("content-type", "application/json"),
        ];
        all.extend(headers);
        send(method, &url, &all, body)
    }

    fn api_url(&self, path: &str) -> (String, String) {
        let (id, stage) = &self.api;
        let host = format!("{id}.execute-api.localhost:{}", self.server.port());
        (format!("{}/{stage}{path}", self.server.url()), host)
    }
}

/// Sends a request and reads the whole answer, whatever its status.
pub fn send(method: &str, url: &str, headers: &[(&str, &str)], body: &[u8]) -> Answer {
    let mut request = Request::builder().method(method).uri(url);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let config = ureq::Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .build();
    let agent = ureq::Agent::new_with_config(config);
    let mut response = agent.run(request.body(body).unwrap()).unwrap();
    let body = response.body_mut().read_to_vec().unwrap();
    Answer {
        status: response.status().as_u16(),
        headers: response.headers().clone(),
        body,
    }
}
