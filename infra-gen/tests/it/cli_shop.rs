//! A deployed shop as the program sees it, on this machine: an account with a
//! stack, and an API that answers as a test tells it.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use serde_json::Value;

use crate::cli_sandbox::{Ran, SETTINGS, Sandbox};

/// A request to the shop; those to the account are not among them.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Its method.
    pub method: String,
    /// Its path and query, without what only this endpoint puts before it.
    pub path: String,
    /// Its headers, as they came, in lower case.
    pub headers: String,
    /// Its body.
    pub body: Vec<u8>,
}

impl Asked {
    /// `GET /api/catalog`, without the query.
    pub fn route(&self) -> String {
        let path = self.path.split('?').next().unwrap();
        format!("{} {path}", self.method)
    }

    /// The body as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    /// A header's value.
    pub fn header(&self, name: &str) -> Option<&str> {
        let name = format!("{name}: ");
        self.headers
            .lines()
            .find_map(|line| line.strip_prefix(&name))
    }
}

/// An answer as it goes over the wire.
pub struct Wire(Vec<u8>);

impl Wire {
    /// JSON with a status.
    pub fn json(status: u16, body: &Value) -> Wire {
        Wire::with(status, "", body.to_string().as_bytes())
    }

    /// A body with a status and more headers, each ending with a line break.
    pub fn with(status: u16, headers: &str, body: &[u8]) -> Wire {
        let length = body.len();
        let head = format!(
            "HTTP/1.1 {status} Told\r\n{headers}content-length: {length}\r\nconnection: close\r\n\r\n"
        );
        Wire([head.as_bytes(), body].concat())
    }

    /// A problem of the API.
    pub fn problem(status: u16, slug: &str, title: &str, errors: Value) -> Wire {
        let problem = serde_json::json!({
            "type": format!("/problems/{slug}"), "title": title, "status": status,
            "instance": "c6af9ac6", "errors": errors,
        });
        let kind = "content-type: application/problem+json\r\n";
        Wire::with(status, kind, problem.to_string().as_bytes())
    }

    /// The same answer, broken off before its last bytes.
    pub fn cut(mut self) -> Wire {
        let half = self.0.len() - 3;
        self.0.truncate(half);
        self
    }

    /// A page of a list.
    pub fn page(items: Value, next: Option<&str>) -> Wire {
        Wire::json(
            200,
            &serde_json::json!({"items": items, "nextCursor": next, "truncated": false}),
        )
    }
}

/// A shop that answers until the test's process ends.
pub struct FakeShop {
    asked: Arc<Mutex<Vec<Asked>>>,
    /// A project whose environment `dev` is this shop.
    pub sandbox: Sandbox,
}

impl FakeShop {
    /// A shop that answers what `answer` says; it is told its own address.
    pub fn start(mut answer: impl FnMut(&Asked, &str) -> Wire + Send + 'static) -> FakeShop {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let asked: Arc<Mutex<Vec<Asked>>> = Arc::default();
        let (log, own) = (Arc::clone(&asked), url.clone());
        thread::spawn(move || {
            for stream in listener.incoming() {
                let mut reader = BufReader::new(stream.unwrap());
                let Some(request) = read(&mut reader) else {
                    continue;
                };
                let wire = account(&request).unwrap_or_else(|| {
                    log.lock().unwrap().push(request.clone());
                    answer(&request, &own)
                });
                // Who has given up waiting is no concern of the shop's.
                let _ = reader.get_mut().write_all(&wire.0);
            }
        });
        let sandbox = Sandbox::new(SETTINGS)
            .with("AWS_ACCESS_KEY_ID", "123456789012")
            .with("AWS_SECRET_ACCESS_KEY", "secret")
            .with("AWS_ENDPOINT_URL", &url);
        FakeShop { asked, sandbox }
    }

    /// Runs the program in the project.
    pub fn run(&self, arguments: &[&str]) -> Ran {
        self.sandbox.run(arguments)
    }

    /// What the shop was asked so far.
    pub fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }

    /// The routes it was asked for, in order.
    pub fn routes(&self) -> Vec<String> {
        self.asked().iter().map(Asked::route).collect()
    }
}

fn read(reader: &mut BufReader<TcpStream>) -> Option<Asked> {
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        if reader.read_line(&mut head).ok()? == 0 {
            return None;
        }
    }
    let mut first = head.lines().next()?.split(' ');
    let (method, path) = (first.next()?.to_owned(), first.next()?);
    let path = path.strip_prefix("/restapis/a1b2c3d4/dev/_user_request_");
    let path = path.or(head.lines().next()?.split(' ').nth(1))?.to_owned();
    let headers = head.to_lowercase();
    let length = headers
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "))
        .map_or(0, |length| length.parse().unwrap());
    let mut body = vec![0; length];
    reader.read_exact(&mut body).ok()?;
    Some(Asked {
        method,
        path,
        headers,
        body,
    })
}

/// What the account answers; nothing if the shop is asked.
fn account(asked: &Asked) -> Option<Wire> {
    let form = String::from_utf8_lossy(&asked.body);
    let xml = if form.contains("Action=GetCallerIdentity") {
        "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">\
         <GetCallerIdentityResult><Account>123456789012</Account>\
         <Arn>arn:aws:iam::123456789012:user/ada</Arn></GetCallerIdentityResult>\
         </GetCallerIdentityResponse>"
    } else if form.contains("Action=DescribeStacks") {
        "<DescribeStacksResponse xmlns=\"http://cloudformation.amazonaws.com/doc/2010-05-15/\">\
         <DescribeStacksResult><Stacks><member><StackName>shop-dev</StackName>\
         <StackId>arn:aws:cloudformation:eu-central-1:123456789012:stack/shop-dev/1</StackId>\
         <StackStatus>CREATE_COMPLETE</StackStatus><CreationTime>2026-11-22T10:00:00Z</CreationTime>\
         <Outputs><member><OutputKey>ApiUrl</OutputKey>\
         <OutputValue>https://a1b2c3d4.execute-api.eu-central-1.amazonaws.com/dev</OutputValue>\
         </member><member><OutputKey>SiteUrl</OutputKey>\
         <OutputValue>https://d111.cloudfront.net</OutputValue></member></Outputs>\
         </member></Stacks></DescribeStacksResult></DescribeStacksResponse>"
    } else {
        return None;
    };
    Some(Wire::with(
        200,
        "content-type: text/xml\r\n",
        xml.as_bytes(),
    ))
}
