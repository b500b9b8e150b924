//! An endpoint for one test, on a free port of this machine.

use std::collections::{BTreeMap, BTreeSet};
use std::pin::Pin;
use std::process::Stdio;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use async_trait::async_trait;
use bytes::Bytes;
use cfn_deploy::cloud::{CloudError, CloudErrorKind};
use cfn_local::buckets::{Buckets, ListingRequest, ObjectMetadata};
use cfn_local::deployed::{Deployment, Resource};
use cfn_local::effects::{Actual, Effects, Refused, Unrunnable};
use cfn_local::engine::{ACCOUNT, Engine, Random, Surroundings, Templates};
use http_body_util::BodyExt;
use hyper::body::{Body, Frame, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use percent_encoding::percent_decode_str;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

use super::cloudformation::{self, Parameters};
use super::fault::{Fault, Rule};
use super::s3;
use super::xml::{element, text};
use crate::workspace::{REGION, Run, Workspace};

/// An answer, before anything happens to it.
pub type Reply = Response<Bytes>;

/// The endpoint; it ends with this value.
pub struct Fake {
    shared: Arc<Shared>,
    runtime: Runtime,
    _folder: TempDir,
}

struct Shared {
    port: u16,
    engine: Engine,
    effects: Arc<Pretended>,
    rules: Mutex<Vec<Rule>>,
    log: Mutex<Log>,
}

#[derive(Default)]
struct Log {
    /// Every call so far, in its order.
    calls: Vec<String>,
    /// What each call of the query protocol said.
    sent: Vec<Parameters>,
    /// The last answer of each operation.
    last: BTreeMap<String, Bytes>,
    /// The process to kill, and after which call.
    victim: Option<(u32, usize)>,
}

impl Fake {
    /// An account in which nothing is.
    pub fn start() -> Fake {
        let folder = tempfile::tempdir().unwrap();
        let runtime = Runtime::new().unwrap();
        let buckets = Arc::new(Buckets::open(&folder.path().join("buckets")).unwrap());
        let effects = Arc::new(Pretended {
            buckets: buckets.clone(),
            refused: Mutex::default(),
        });
        let (engine, listener) = runtime.block_on(async {
            let around = Surroundings {
                effects: effects.clone(),
                templates: Arc::new(Shelf(buckets)),
                ids: Arc::new(Random),
            };
            let stacks = folder.path().join("stacks");
            let engine = Engine::open(&stacks, REGION, around).await.unwrap();
            (engine, TcpListener::bind(("127.0.0.1", 0)).await.unwrap())
        });
        let shared = Arc::new(Shared {
            port: listener.local_addr().unwrap().port(),
            engine,
            effects,
            rules: Mutex::default(),
            log: Mutex::default(),
        });
        runtime.spawn(listen(listener, shared.clone()));
        Fake {
            shared,
            runtime,
            _folder: folder,
        }
    }

    /// What goes wrong from now on.
    pub fn faults(&self, rules: &[Rule]) {
        *self.shared.rules.lock().unwrap() = rules.to_vec();
        self.shared.log.lock().unwrap().calls.clear();
    }

    /// Resources that cannot be made or changed the next time, with the reason.
    pub fn refuse(&self, refused: &[(&str, &str)]) {
        let refused = refused.iter().map(|(id, why)| {
            let (id, why) = ((*id).to_owned(), (*why).to_owned());
            (id, why)
        });
        *self.shared.effects.refused.lock().unwrap() = refused.collect();
    }

    /// Every call since the faults were set.
    pub fn calls(&self) -> Vec<String> {
        self.shared.log.lock().unwrap().calls.clone()
    }

    /// What the calls of an operation said since the faults were set.
    pub fn sent(&self, operation: &str) -> Vec<Parameters> {
        let log = self.shared.log.lock().unwrap();
        let own = log.sent.iter().filter(|sent| sent["Action"] == operation);
        own.cloned().collect()
    }

    /// The types and logical ids of what is deployed.
    pub fn deployed(&self) -> BTreeSet<(String, String)> {
        let deployment = self.shared.engine.deployment();
        let resources = deployment.resources();
        resources
            .map(|one| (one.type_name.clone(), one.logical_id.clone()))
            .collect()
    }

    /// The memory that every function has.
    pub fn memory(&self) -> String {
        let deployment = self.shared.engine.deployment();
        let functions = deployment.of_type("AWS::Lambda::Function");
        let memory = functions.map(|one| one.properties["MemorySize"].to_string());
        let mut memory: Vec<_> = memory.collect();
        memory.dedup();
        assert_eq!(memory.len(), 1, "{memory:?}");
        memory.remove(0)
    }

    /// The names of the buckets there are.
    pub fn buckets(&self) -> Vec<String> {
        self.shared.effects.buckets.names()
    }

    /// The keys in the bucket whose name has this in it.
    pub fn keys(&self, part: &str) -> Vec<String> {
        let buckets = &self.shared.effects.buckets;
        let request = ListingRequest::default();
        let listing = buckets.list(&self.bucket(part), &request).unwrap();
        assert!(listing.next.is_none());
        listing.objects.into_iter().map(|info| info.key).collect()
    }

    /// An object in the bucket whose name has this in it.
    pub fn read(&self, part: &str, key: &str) -> Vec<u8> {
        let object = self
            .shared
            .effects
            .buckets
            .get(&self.bucket(part), key, None);
        object.unwrap().unwrap().body.to_vec()
    }

    /// Puts an object there, as somebody with a console would.
    pub fn write(&self, part: &str, key: &str, body: &'static [u8]) {
        let (buckets, body) = (&self.shared.effects.buckets, Bytes::from_static(body));
        let put = buckets.put(&self.bucket(part), key, &body, ObjectMetadata::default());
        put.unwrap();
    }

    fn bucket(&self, part: &str) -> String {
        let names = self.buckets();
        let mut names = names.into_iter().filter(|name| name.contains(part));
        names.next().unwrap()
    }

    /// What pages of the site point at, and what is not there.
    pub fn broken_links(&self) -> Vec<String> {
        if !self.buckets().iter().any(|name| name.contains("site")) {
            return Vec::new();
        }
        let keys = self.keys("site");
        let mut broken = Vec::new();
        for page in keys.iter().filter(|key| key.ends_with(".html")) {
            let html = String::from_utf8(self.read("site", page)).unwrap();
            let links = html.split("\"/assets/").skip(1);
            let links = links.map(|rest| rest.split('"').next().unwrap_or_default());
            let links = links.map(|rest| format!("assets/{rest}"));
            broken.extend(links.filter(|link| !keys.contains(link)));
        }
        broken
    }

    /// Runs a command against this endpoint to its end.
    pub fn run(&self, workspace: &Workspace, arguments: &[&str]) -> Run {
        Run::of(&mut self.command(workspace, arguments))
    }

    /// Runs a command, and kills it once this call has been carried out, before
    /// its answer; whether it came so far.
    pub fn kill(&self, workspace: &Workspace, arguments: &[&str], call: usize) -> bool {
        self.faults(&[]);
        let mut command = self.command(workspace, arguments);
        let quiet = command.stdin(Stdio::null()).stdout(Stdio::null());
        let mut process = {
            // No call is looked at before it is known whom to kill.
            let mut log = self.shared.log.lock().unwrap();
            let process = quiet.stderr(Stdio::null()).spawn().unwrap();
            log.victim = Some((process.id(), call));
            process
        };
        let ended = process.wait().unwrap();
        self.shared.log.lock().unwrap().victim = None;
        self.runtime.block_on(self.shared.engine.at_rest());
        ended.code().is_none()
    }

    fn command(&self, workspace: &Workspace, arguments: &[&str]) -> std::process::Command {
        let mut command = workspace.command(arguments);
        command
            .env(
                "AWS_ENDPOINT_URL",
                format!("http://127.0.0.1:{}", self.shared.port),
            )
            .env("AWS_ACCESS_KEY_ID", "AKIAIOSFODNN7EXAMPLE")
            .env("AWS_SECRET_ACCESS_KEY", "not-a-secret-here");
        command
    }
}

async fn listen(listener: TcpListener, shared: Arc<Shared>) {
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        let shared = shared.clone();
        tokio::spawn(async move {
            // What was asked for is done also when nobody waits for the answer:
            // a connection that ends would take its handler along.
            let service = service_fn(|request| {
                let answering = tokio::spawn(answer(shared.clone(), request));
                async move { answering.await.unwrap() }
            });
            // A connection that was cut is what the test is about.
            let _ = http1::Builder::new()
                .serve_connection(TokioIo::new(stream), service)
                .await;
        });
    }
}

/// An answer that was cut off before it began.
#[derive(Debug, thiserror::Error)]
#[error("the connection ends here")]
struct HungUp;

async fn answer(shared: Arc<Shared>, request: Request<Incoming>) -> Result<Response<Torn>, HungUp> {
    let (parts, body) = request.into_parts();
    let body = body.collect().await.map_err(|_| HungUp)?.to_bytes();
    let call = Call::of(&parts, &body);
    let (number, fault) = shared.begin(&call);
    match &fault {
        Some(Fault::Throttled) => {
            let (status, code) = match call.action.starts_with("s3:") {
                true => (503, "SlowDown"),
                false => (400, "Throttling"),
            };
            return Ok(whole(refused(&call.action, status, code, "Rate exceeded")));
        }
        Some(Fault::Denied) => {
            let message = format!("User is not authorized to perform: {}", call.action);
            return Ok(whole(refused(&call.action, 403, "AccessDenied", &message)));
        }
        Some(Fault::Refused(code, message)) => {
            return Ok(whole(refused(&call.action, 400, code, message)));
        }
        Some(Fault::Unavailable) => {
            let mut reply = Response::new(Bytes::new());
            *reply.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
            return Ok(whole(reply));
        }
        _ => {}
    }
    let mut reply = call.carry_out(&shared, &parts.headers, &body).await;
    shared.kill(number);
    match fault {
        Some(Fault::Hangup) => return Err(HungUp),
        Some(Fault::Slow(time)) => tokio::time::sleep(time).await,
        Some(Fault::Stale) => {
            if let Some(before) = shared.log.lock().unwrap().last.get(&call.action) {
                *reply.body_mut() = before.clone();
            }
        }
        Some(Fault::Instead(words, others)) => {
            let text = String::from_utf8_lossy(reply.body()).replace(words, others);
            *reply.body_mut() = text.into();
        }
        Some(Fault::Rubbish) => {
            *reply.body_mut() = Bytes::from_static(b"<html><body>Please log in</body></html>");
        }
        Some(Fault::Silent) => {
            let text = String::from_utf8_lossy(reply.body()).into_owned();
            let changes = text.split_once("<Changes>").and_then(|(before, rest)| {
                let (_, after) = rest.split_once("</Changes>")?;
                Some(format!("{before}<Changes></Changes>{after}"))
            });
            *reply.body_mut() = changes.unwrap().into();
        }
        Some(Fault::Cut) => {
            let half = reply.body().len() / 2;
            return Ok(reply.map(|body| Torn {
                length: body.len() as u64,
                left: Some(body.slice(..half)),
                torn: true,
            }));
        }
        _ => {}
    }
    let last = (call.action, reply.body().clone());
    shared.log.lock().unwrap().last.insert(last.0, last.1);
    Ok(whole(reply))
}

fn whole(reply: Reply) -> Response<Torn> {
    reply.map(|body| Torn {
        length: body.len() as u64,
        left: Some(body),
        torn: false,
    })
}

/// A body that may end before its length.
struct Torn {
    length: u64,
    left: Option<Bytes>,
    torn: bool,
}

impl Body for Torn {
    type Data = Bytes;
    type Error = HungUp;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, HungUp>>> {
        Poll::Ready(match self.left.take() {
            Some(bytes) => Some(Ok(Frame::data(bytes))),
            None if self.torn => Some(Err(HungUp)),
            None => None,
        })
    }

    fn is_end_stream(&self) -> bool {
        self.left.is_none() && !self.torn
    }

    fn size_hint(&self) -> hyper::body::SizeHint {
        hyper::body::SizeHint::with_exact(self.length)
    }
}

impl Shared {
    /// Writes a call down; its number, and what goes wrong with it.
    fn begin(&self, call: &Call) -> (usize, Option<Fault>) {
        let action = call.action.as_str();
        let mut log = self.log.lock().unwrap();
        let before = log.calls.iter().filter(|call| *call == action).count();
        log.calls.push(action.to_owned());
        if !call.form.is_empty() {
            log.sent.push(call.form.clone());
        }
        let rules = self.rules.lock().unwrap();
        let rule = rules.iter().find(|rule| rule.applies(action, before));
        (log.calls.len(), rule.map(|rule| rule.fault.clone()))
    }

    /// Kills the program if this was the call.
    fn kill(&self, number: usize) {
        let log = self.log.lock().unwrap();
        if let Some((pid, call)) = log.victim
            && call == number
        {
            let kill = std::process::Command::new("kill")
                .args(["-s", "KILL", &pid.to_string()])
                .status();
            assert!(kill.unwrap().success());
        }
    }
}

/// What a request asks for.
struct Call {
    action: String,
    region: String,
    path: String,
    query: Parameters,
    form: Parameters,
}

impl Call {
    fn of(parts: &hyper::http::request::Parts, body: &Bytes) -> Call {
        let query = decoded(parts.uri.query().unwrap_or_default());
        let path = percent_decode_str(parts.uri.path()).decode_utf8_lossy();
        let header = |name: &str| {
            let value = parts
                .headers
                .get(name)
                .and_then(|value| value.to_str().ok());
            value.unwrap_or_default()
        };
        let form = match header("content-type").starts_with("application/x-www-form-urlencoded") {
            true => decoded(&String::from_utf8_lossy(body)),
            false => Parameters::new(),
        };
        // `Credential=KEY/20261123/REGION/SERVICE/aws4_request`
        let region = header("authorization").split('/').nth(2).unwrap_or(REGION);
        let action = match form.get("Action").map(String::as_str) {
            Some("GetCallerIdentity") => "sts:GetCallerIdentity".to_owned(),
            Some(action) => format!("cloudformation:{action}"),
            None if path.ends_with("/invalidation") => "cloudfront:CreateInvalidation".to_owned(),
            None if path.starts_with("/restapis/") => "execute-api:Invoke".to_owned(),
            None => s3::action(&parts.method, &query).to_owned(),
        };
        Call {
            action,
            region: region.to_owned(),
            path: path.into_owned(),
            query,
            form,
        }
    }

    async fn carry_out(&self, shared: &Shared, headers: &hyper::HeaderMap, body: &Bytes) -> Reply {
        match self.action.as_str() {
            "sts:GetCallerIdentity" => {
                let caller = text("Arn", &format!("arn:aws:iam::{ACCOUNT}:user/engineer"))
                    + &text("UserId", "AIDACKCEVSQ6C2EXAMPLE")
                    + &text("Account", ACCOUNT);
                result("GetCallerIdentity", &caller)
            }
            "cloudfront:CreateInvalidation" => {
                let body = element("Invalidation", &text("Id", "I2J0I21PCUYOIK"));
                Response::builder().status(201).body(body.into()).unwrap()
            }
            // A shop in which nothing is sold yet.
            "execute-api:Invoke" => Response::new(r#"{"items":[]}"#.into()),
            action => match action.strip_prefix("cloudformation:") {
                Some(action) => {
                    let engine = shared.engine.in_region(&self.region);
                    match cloudformation::answer(&engine, action, &self.form).await {
                        Ok(inner) => result(action, &inner),
                        Err(error) => refusal(&self.action, &error),
                    }
                }
                None => {
                    let path = self.path.trim_start_matches('/');
                    let place = path.split_once('/').unwrap_or((path, ""));
                    let buckets = &shared.effects.buckets;
                    s3::answer(buckets, action, place, &self.query, headers, body)
                }
            },
        }
    }
}

fn decoded(form: &str) -> Parameters {
    let pairs = form.split('&').filter(|pair| !pair.is_empty());
    let decode = |text: &str| {
        let text = text.replace('+', " ");
        percent_decode_str(&text).decode_utf8_lossy().into_owned()
    };
    pairs
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name), decode(value))
        })
        .collect()
}

fn result(action: &str, inner: &str) -> Reply {
    let result = element(&format!("{action}Result"), inner);
    let metadata = element("ResponseMetadata", &text("RequestId", "b9b4b068-1aba"));
    let body = element(&format!("{action}Response"), &(result + &metadata));
    Response::new(body.into())
}

fn refusal(action: &str, error: &CloudError) -> Reply {
    let code = error.code().unwrap_or(match error.kind {
        CloudErrorKind::Invalid | CloudErrorKind::NotFound => "ValidationError",
        _ => "InternalFailure",
    });
    refused(action, 400, code, error.message())
}

/// An error as the service of an operation writes it.
fn refused(action: &str, status: u16, code: &str, message: &str) -> Reply {
    let inner = text("Code", code) + &text("Message", message);
    let body = match action.starts_with("s3:") {
        true => element("Error", &inner),
        false => element("ErrorResponse", &element("Error", &inner)),
    };
    let mut reply = Response::new(Bytes::from(body));
    *reply.status_mut() = StatusCode::from_u16(status).unwrap();
    reply
}

/// Resources that only pretend, but for buckets.
struct Pretended {
    buckets: Arc<Buckets>,
    refused: Mutex<BTreeMap<String, String>>,
}

impl Pretended {
    fn make(&self, resource: &Resource) -> Result<(), Refused> {
        if let Some(why) = self.refused.lock().unwrap().remove(&resource.logical_id) {
            return Err(Refused(why));
        }
        match resource.type_name.as_str() {
            "AWS::S3::Bucket" => self
                .buckets
                .create(&resource.physical_id, &resource.properties)
                .map_err(|error| Refused(error.to_string())),
            _ => Ok(()),
        }
    }
}

#[async_trait]
impl Effects for Pretended {
    async fn taken(&self, _: &Resource) -> Result<bool, Refused> {
        Ok(false)
    }

    async fn create(&self, resource: &Resource) -> Result<(), Refused> {
        self.make(resource)
    }

    async fn update(&self, resource: &Resource) -> Result<(), Refused> {
        self.make(resource)
    }

    async fn delete(&self, resource: &Resource) -> Result<(), Refused> {
        match resource.type_name.as_str() {
            "AWS::S3::Bucket" => self
                .buckets
                .delete(&resource.physical_id)
                .map_err(|error| Refused(error.to_string())),
            _ => Ok(()),
        }
    }

    async fn actual(&self, resource: &Resource) -> Result<Actual, Refused> {
        Ok(Actual::Has(resource.properties.clone()))
    }

    async fn check(&self, _: &Deployment) -> Result<(), Unrunnable> {
        Ok(())
    }

    async fn run(&self, _: Arc<Deployment>) {}
}

/// Templates that were put into a bucket.
struct Shelf(Arc<Buckets>);

#[async_trait]
impl Templates for Shelf {
    async fn read(&self, url: &str) -> Result<String, String> {
        // `http://127.0.0.1:PORT/BUCKET/KEY`
        let place = url
            .splitn(4, '/')
            .nth(3)
            .and_then(|rest| rest.split_once('/'));
        let (bucket, key) = place.ok_or("the address names no object")?;
        let found = self.0.get(bucket, key, None).map_err(|e| e.to_string())?;
        let object = found.ok_or("The specified key does not exist.")?;
        String::from_utf8(object.body.to_vec()).map_err(|e| e.to_string())
    }
}
