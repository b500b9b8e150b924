//! The web ACLs of a template, and requests to meet them.

#![allow(dead_code, reason = "each test file uses a part of it")]

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use cfn_local::deployed::{DeployedStack, Deployment, Resource};
use cfn_local::waf::{AclError, Clock, Request, Source, Verdict, WebAcl};
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;

/// What parameters of the templates are set to.
pub const PARAMETER: &str = "the-value-of-a-parameter";

/// A clock that tests turn.
#[derive(Default)]
pub struct Scripted(Mutex<Duration>);

impl Scripted {
    pub fn advance(&self, seconds: u64) {
        *self.0.lock().unwrap() += Duration::from_secs(seconds);
    }
}

impl Clock for Scripted {
    fn now(&self) -> Duration {
        *self.0.lock().unwrap()
    }
}

/// A template as it would be deployed: references to resources are their
/// names, their ARNs say what they are, parameters are [`PARAMETER`].
pub fn deploy(template: &str) -> Deployment {
    let template = cfn::Template::parse(template).expect("the template is one");
    let resources = template.resources().map(|resource| {
        let properties = resource.body.get("Properties").cloned();
        Resource {
            logical_id: resource.logical_id.to_owned(),
            type_name: resource.type_name.to_owned(),
            physical_id: format!("{}|id|REGIONAL", resource.logical_id),
            properties: resolve(properties.unwrap_or_default()),
            attributes: BTreeMap::from([("Arn".to_owned(), Value::from(arn(resource.logical_id)))]),
        }
    });
    let stack = DeployedStack {
        name: "stack".to_owned(),
        region: "eu-central-1".to_owned(),
        resources: resources.collect(),
    };
    Deployment {
        stacks: vec![stack],
    }
}

fn arn(logical_id: &str) -> String {
    format!("arn:aws:wafv2:eu-central-1:000000000000:regional/x/{logical_id}/id")
}

fn resolve(value: Value) -> Value {
    match value {
        Value::Object(object) if object.len() == 1 => {
            let (name, inner) = object.into_iter().next().unwrap();
            match name.as_str() {
                "Ref" => Value::from(PARAMETER),
                "Fn::GetAtt" => {
                    let path = inner.as_str().map(str::to_owned);
                    let path = path.unwrap_or_else(|| inner[0].as_str().unwrap().to_owned());
                    Value::from(arn(path.split('.').next().unwrap()))
                }
                "Fn::Sub" => {
                    let text = inner.as_str().unwrap_or_default();
                    Value::from(text.replace("${AWS::Partition}", "aws"))
                }
                _ => Value::Object([(name, resolve(inner))].into_iter().collect()),
            }
        }
        Value::Object(object) => {
            let entries = object
                .into_iter()
                .map(|(name, value)| (name, resolve(value)));
            Value::Object(entries.collect())
        }
        Value::Array(items) => items.into_iter().map(resolve).collect(),
        value => value,
    }
}

/// The one web ACL of a template.
pub fn acl_of(template: &str, clock: Arc<Scripted>) -> Result<WebAcl, AclError> {
    let deployment = deploy(template);
    let mut acls = deployment.of_type("AWS::WAFv2::WebACL");
    let acl = acls.next().expect("the template has a web ACL");
    WebAcl::with_clock(acl, &deployment, clock)
}

/// A request under way.
#[derive(Debug, Clone)]
pub struct Call {
    pub method: String,
    pub path: String,
    pub query: String,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
    pub client: &'static str,
}

impl Call {
    /// A request of a browser, as in `/path?query`.
    pub fn new(method: &str, uri: &str) -> Call {
        let (path, query) = uri.split_once('?').unwrap_or((uri, ""));
        Call {
            method: method.to_owned(),
            path: path.to_owned(),
            query: query.to_owned(),
            headers: HeaderMap::new(),
            body: Vec::new(),
            client: "192.0.2.7",
        }
        .header("host", "www.example.com")
        .header(
            "user-agent",
            "Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0",
        )
        .header("accept", "text/html,application/json;q=0.9,*/*;q=0.8")
        .header("accept-language", "en-GB,en;q=0.5")
    }

    pub fn header(mut self, name: &str, value: &str) -> Call {
        let name: HeaderName = name.parse().unwrap();
        let value = HeaderValue::from_bytes(value.as_bytes()).unwrap();
        self.headers.insert(name, value);
        self
    }

    pub fn without(mut self, name: &str) -> Call {
        self.headers.remove(name);
        self
    }

    pub fn json(mut self, body: &Value) -> Call {
        self.body = body.to_string().into_bytes();
        self.header("content-type", "application/json")
    }

    pub fn body(mut self, body: &[u8]) -> Call {
        self.body = body.to_vec();
        self
    }

    pub fn from(mut self, client: &'static str) -> Call {
        self.client = client;
        self
    }

    pub fn send(&self, acl: &WebAcl, source: Source) -> Verdict {
        acl.evaluate(&Request {
            method: &self.method,
            path: &self.path,
            query: &self.query,
            headers: &self.headers,
            body: &self.body,
            client: self.client.parse().unwrap(),
            version: "HTTP/1.1",
            id: "request-1",
            source,
            source_id: "source",
        })
    }
}

/// Percent-encodes what is not a letter, digit or one of `-._~`.
pub fn encoded(text: &str) -> String {
    let bytes = text.bytes().map(|byte| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
            char::from(byte).to_string()
        }
        byte => format!("%{byte:02X}"),
    });
    bytes.collect()
}
