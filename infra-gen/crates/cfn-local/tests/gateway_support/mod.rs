//! What gateways and distributions are plugged into under test: everything
//! scripted, nothing real. And just enough of a resolver to read a template.

#![allow(dead_code, reason = "each test file uses some of it")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::net::{IpAddr, Ipv4Addr};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use async_trait::async_trait;
use bytes::Bytes;
use cfn_local::deployed::{DeployedStack, Deployment, Resource};
use cfn_local::gateway::{
    AccessLog, Authorize, Caller, Clock, Decision, Firewall, Gateway, Inspected, Invoke,
    InvokeFailure, Parts, Snapshots, Unauthenticated, Unsupported, Verdict,
};
use http::{Request, Response};
use serde_json::{Map, Value, json};

pub const ACCOUNT: &str = "000000000000";
pub const REGION: &str = "eu-central-1";
pub const VIEWER: IpAddr = IpAddr::V4(Ipv4Addr::new(203, 0, 113, 9));

/// A clock that stands still until it is told to go on.
#[derive(Clone)]
pub struct TestClock(Arc<Mutex<SystemTime>>);

impl TestClock {
    pub fn new() -> TestClock {
        let start = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
        TestClock(Arc::new(Mutex::new(start)))
    }

    pub fn pass(&self, seconds: u64) {
        *self.0.lock().unwrap() += Duration::from_secs(seconds);
    }
}

impl Clock for TestClock {
    fn now(&self) -> SystemTime {
        *self.0.lock().unwrap()
    }
}

type Handler = Box<dyn Fn(&str, Value) -> Result<Value, InvokeFailure> + Send + Sync>;

/// The world outside a gateway. A request is signed by whoever its
/// `Authorization` header names after `AWS4-HMAC-SHA256 `.
pub struct World {
    pub clock: TestClock,
    pub events: Mutex<Vec<(String, Value)>>,
    pub lines: Mutex<Vec<(String, String)>>,
    pub inspected: Mutex<Vec<(String, String, String, IpAddr)>>,
    function: Handler,
    never_answers: bool,
}

impl World {
    pub fn new(
        function: impl Fn(&str, Value) -> Result<Value, InvokeFailure> + Send + Sync + 'static,
    ) -> Arc<World> {
        Arc::new(World {
            clock: TestClock::new(),
            events: Mutex::default(),
            lines: Mutex::default(),
            inspected: Mutex::default(),
            function: Box::new(function),
            never_answers: false,
        })
    }

    /// A function that always returns this.
    pub fn returning(value: Value) -> Arc<World> {
        World::new(move |_, _| Ok(value.clone()))
    }

    /// A function that never answers.
    pub fn hanging() -> Arc<World> {
        let mut world = World::new(|_, _| Ok(Value::Null));
        Arc::get_mut(&mut world).unwrap().never_answers = true;
        world
    }

    pub fn parts(self: &Arc<World>) -> Parts {
        Parts {
            account_id: ACCOUNT.to_owned(),
            invoke: self.clone(),
            authorize: self.clone(),
            firewall: self.clone(),
            access_log: self.clone(),
            clock: Arc::new(self.clock.clone()),
        }
    }

    pub fn gateway(self: &Arc<World>, deployment: &Deployment) -> Result<Gateway, Unsupported> {
        let mut snapshots = Snapshots::default();
        snapshots.update(deployment);
        Gateway::of(deployment, &snapshots, self.parts())
    }

    /// The last event a function got.
    pub fn event(&self) -> Value {
        self.events.lock().unwrap().last().unwrap().1.clone()
    }

    pub fn line(&self) -> String {
        self.lines.lock().unwrap().last().unwrap().1.clone()
    }
}

#[async_trait]
impl Invoke for World {
    async fn invoke(&self, function_arn: &str, payload: Bytes) -> Result<Bytes, InvokeFailure> {
        let event: Value = serde_json::from_slice(&payload).unwrap();
        let seen = (function_arn.to_owned(), event.clone());
        self.events.lock().unwrap().push(seen);
        if self.never_answers {
            std::future::pending::<()>().await;
        }
        (self.function)(function_arn, event).map(|value| Bytes::from(value.to_string()))
    }
}

impl Authorize for World {
    fn caller(&self, request: &Request<Bytes>, _: &str) -> Result<Caller, Unauthenticated> {
        let header = request.headers()["authorization"].to_str().unwrap();
        match header.strip_prefix("AWS4-HMAC-SHA256 ") {
            None => Err(Unauthenticated::Incomplete("no signature".to_owned())),
            Some("unknown") => Err(Unauthenticated::UnknownKey("unknown key".to_owned())),
            Some("late") => Err(Unauthenticated::Expired("too late".to_owned())),
            Some("forged") => Err(Unauthenticated::Mismatch("forged".to_owned())),
            Some(name) => Ok(Caller {
                arn: format!("arn:aws:iam::{ACCOUNT}:user/{name}"),
                user_id: "AIDA1".to_owned(),
                access_key: "AKIA1".to_owned(),
                account_id: ACCOUNT.to_owned(),
            }),
        }
    }

    fn decide(&self, caller: &Caller, _: &str) -> Decision {
        match caller.arn.rsplit('/').next() {
            Some("staff") => Decision::Allowed,
            Some("banned") => Decision::Denied,
            _ => Decision::NotAllowed,
        }
    }
}

impl Firewall for World {
    fn inspect(&self, web_acl_arn: &str, inspected: &Inspected<'_>) -> Verdict {
        self.inspected.lock().unwrap().push((
            web_acl_arn.to_owned(),
            inspected.source.to_owned(),
            inspected.request.uri().path().to_owned(),
            inspected.source_ip,
        ));
        match inspected.request.headers().get("x-attack") {
            Some(kind) if kind == "custom" => {
                let response = Response::builder()
                    .status(429)
                    .body(Bytes::from("slow down"));
                Verdict::Block(Some(response.unwrap()))
            }
            Some(_) => Verdict::Block(None),
            None => Verdict::Allow(vec![(
                "x-amzn-waf-seen".parse().unwrap(),
                "yes".parse().unwrap(),
            )]),
        }
    }
}

impl AccessLog for World {
    fn append(&self, destination_arn: &str, line: String) {
        let line = (destination_arn.to_owned(), line);
        self.lines.lock().unwrap().push(line);
    }
}

pub fn request(method: &str, uri: &str) -> Request<Bytes> {
    with(method, uri, &[], "")
}

pub fn with(method: &str, uri: &str, headers: &[(&str, &str)], body: &str) -> Request<Bytes> {
    let mut request = Request::builder().method(method).uri(uri);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    request.body(Bytes::from(body.to_owned())).unwrap()
}

pub fn text(response: &Response<Bytes>) -> String {
    String::from_utf8_lossy(response.body()).into_owned()
}

/// A deployment of one stack with these resources: `(id, type, properties)`.
/// `{"Ref": …}` and the like are resolved.
pub fn deployment(resources: &[(&str, &str, Value)]) -> Deployment {
    let resources: Map<String, Value> = resources
        .iter()
        .map(|(id, kind, properties)| {
            let resource = json!({ "Type": kind, "Properties": properties });
            ((*id).to_owned(), resource)
        })
        .collect();
    resolve(&json!({ "Resources": resources }))
}

/// A template as it is deployed, its parameters named after themselves.
pub fn resolve(template: &Value) -> Deployment {
    let listed = template["Resources"].as_object().unwrap();
    let resources = listed
        .iter()
        .map(|(id, resource)| Resource {
            logical_id: id.clone(),
            type_name: resource["Type"].as_str().unwrap().to_owned(),
            physical_id: physical(listed, id),
            properties: value(listed, &resource["Properties"]),
            attributes: ATTRIBUTES
                .map(|name| (name.to_owned(), Value::from(attribute(id, name))))
                .into(),
        })
        .collect();
    Deployment {
        stacks: vec![DeployedStack {
            name: "stack".to_owned(),
            region: REGION.to_owned(),
            resources,
        }],
    }
}

const ATTRIBUTES: [&str; 5] = [
    "Arn",
    "RootResourceId",
    "DomainName",
    "RegionalDomainName",
    "FunctionARN",
];

/// What `Ref` gives: of a stage its name, of all else the id in lower case.
fn physical(listed: &Map<String, Value>, id: &str) -> String {
    let stage = listed
        .get(id)
        .filter(|resource| resource["Type"] == "AWS::ApiGateway::Stage")
        .and_then(|stage| stage["Properties"]["StageName"].as_str());
    match stage {
        Some(name) => name.to_owned(),
        None => id.to_ascii_lowercase(),
    }
}

fn attribute(id: &str, name: &str) -> String {
    let id = id.to_ascii_lowercase();
    match name {
        "Arn" => format!("arn:aws:lambda:{REGION}:{ACCOUNT}:function:{id}"),
        "RootResourceId" => format!("{id}-root"),
        "DomainName" => format!("{id}.cloudfront.net"),
        "RegionalDomainName" => format!("{id}.s3.{REGION}.amazonaws.com"),
        name => format!("{id}-{name}"),
    }
}

fn reference(listed: &Map<String, Value>, name: &str) -> String {
    match name {
        "AWS::Region" => REGION.to_owned(),
        "AWS::AccountId" => ACCOUNT.to_owned(),
        "AWS::Partition" => "aws".to_owned(),
        "AWS::URLSuffix" => "amazonaws.com".to_owned(),
        "AWS::StackName" => "stack".to_owned(),
        name => match name.split_once('.') {
            Some((id, name)) => attribute(id, name),
            None => physical(listed, name),
        },
    }
}

fn value(listed: &Map<String, Value>, of: &Value) -> Value {
    let object = |map: &Map<String, Value>| {
        map.iter()
            .map(|(name, of)| (name.clone(), value(listed, of)))
            .collect::<Map<_, _>>()
            .into()
    };
    match of {
        Value::Array(items) => items.iter().map(|item| value(listed, item)).collect(),
        Value::Object(map) if map.len() == 1 => {
            let (name, argument) = map.iter().next().unwrap();
            match (name.as_str(), argument) {
                ("Ref", Value::String(name)) => Value::from(reference(listed, name)),
                ("Fn::GetAtt", Value::String(path)) => Value::from(reference(listed, path)),
                ("Fn::GetAtt", Value::Array(path)) => {
                    let path: Vec<&str> = path.iter().filter_map(Value::as_str).collect();
                    Value::from(reference(listed, &path.join(".")))
                }
                ("Fn::Sub", Value::String(text)) => Value::from(substituted(listed, text)),
                _ => object(map),
            }
        }
        Value::Object(map) => object(map),
        other => other.clone(),
    }
}

fn substituted(listed: &Map<String, Value>, text: &str) -> String {
    let mut written = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${") {
        let (name, after) = after.split_once('}').unwrap();
        written.push_str(before);
        written.push_str(&reference(listed, name));
        rest = after;
    }
    written + rest
}

/// The one template of those that are checked in whose file ends like this.
pub fn snapshot(ending: &str) -> Deployment {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../snapshots/templates");
    let mut files = std::fs::read_dir(folder).unwrap();
    let file = files
        .find_map(|file| {
            Some(file.unwrap().path()).filter(|path| path.to_str().unwrap().ends_with(ending))
        })
        .unwrap();
    let text = std::fs::read_to_string(file).unwrap();
    let (_, template) = text.split_once("\n---\n").unwrap();
    resolve(cfn::Template::parse(template).unwrap().as_json())
}
