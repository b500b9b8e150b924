//! Sending a function the events of API Gateway, for tests.

use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lambda_http::Body;
use lambda_http::http::HeaderMap;
use serde_json::{Map, Value, json};
use shop_domain::contract::{Function, ROUTES, Route};
use shop_domain::refusal::Refusal;

use crate::app::{Ambient, App};
use crate::call::Call;
use crate::reply::Reply;
use crate::route::{Matched, parameter};
use crate::serve::respond;

/// Surroundings that never change: 2026-11-22T10:40:00Z, all random bytes 7.
pub const STILL: Ambient = Ambient {
    unix_millis: || 1_795_344_000_000,
    fill: |bytes| bytes.fill(7),
};

/// A REST proxy event (payload version 1.0).
#[derive(Debug, Clone)]
pub struct Event {
    method: &'static str,
    path: String,
    headers: Map<String, Value>,
    query: Map<String, Value>,
    body: Value,
    is_base64: bool,
    caller: Value,
}

impl Event {
    /// `GET` of a path below the stage.
    pub fn get(path: impl Into<String>) -> Event {
        Event {
            method: "GET",
            path: path.into(),
            headers: Map::new(),
            query: Map::new(),
            body: Value::Null,
            is_base64: false,
            caller: Value::Null,
        }
    }

    /// `POST` of JSON.
    pub fn post(path: impl Into<String>, body: &Value) -> Event {
        let event = Event {
            method: "POST",
            body: json!(body.to_string()),
            ..Event::get(path)
        };
        event.header("Content-Type", "application/json")
    }

    /// The event with another method.
    pub fn method(mut self, method: &'static str) -> Event {
        self.method = method;
        self
    }

    /// The event with these characters as its body.
    pub fn text(mut self, body: impl Into<String>) -> Event {
        self.body = json!(body.into());
        self
    }

    /// The event with these bytes as its body, as the gateway sends what is
    /// no text.
    pub fn bytes(mut self, body: &[u8]) -> Event {
        self.body = json!(STANDARD.encode(body));
        self.is_base64 = true;
        self
    }

    /// The event with a header more.
    pub fn header(mut self, name: &str, value: impl Into<String>) -> Event {
        self.headers.insert(name.to_owned(), json!([value.into()]));
        self
    }

    /// The event with a query parameter more.
    pub fn query(mut self, name: &str, value: impl Into<String>) -> Event {
        let values = self.query.entry(name).or_insert_with(|| json!([]));
        if let Value::Array(values) = values {
            values.push(json!(value.into()));
        }
        self
    }

    /// The event as signed by one of the staff.
    pub fn signed(mut self) -> Event {
        self.caller = json!("arn:aws:iam::123456789012:user/staff");
        self
    }

    /// The function whose route the event takes, if the gateway knows one.
    pub fn function(&self) -> Option<Function> {
        let mut routes = ROUTES.iter();
        let fits = |route: &&Route| {
            route.method.as_str() == self.method && parameter(route.path, &self.path).is_some()
        };
        routes.find(fits).map(|route| route.function)
    }

    fn to_json(&self) -> Value {
        json!({
            "resource": self.path,
            "path": self.path,
            "httpMethod": self.method,
            "headers": {},
            "multiValueHeaders": self.headers,
            "queryStringParameters": null,
            "multiValueQueryStringParameters": self.query,
            "pathParameters": null,
            "stageVariables": null,
            "requestContext": {
                "accountId": "123456789012",
                "apiId": "a1b2c3",
                "httpMethod": self.method,
                "identity": {"sourceIp": "192.0.2.1", "userArn": self.caller},
                "path": format!("/dev{}", self.path),
                "protocol": "HTTP/1.1",
                "requestId": "request-1",
                "resourceId": "r",
                "resourcePath": self.path,
                "stage": "dev",
            },
            "body": self.body,
            "isBase64Encoded": self.is_base64,
        })
    }
}

/// What a function answered.
#[derive(Debug, Clone)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// Headers.
    pub headers: HeaderMap,
    /// Body as it is.
    pub text: String,
    /// Body as JSON, `null` if it is none.
    pub json: Value,
}

impl Answer {
    /// A header's value, or nothing.
    pub fn header(&self, name: &str) -> &str {
        let value = self.headers.get(name).and_then(|value| value.to_str().ok());
        value.unwrap_or("")
    }
}

/// Sends a function an event, as Lambda would.
///
/// # Panics
///
/// If the event cannot be read, which would be a mistake of this module.
pub async fn send<S, Answering>(
    function: Function,
    app: &Arc<App<S>>,
    event: Event,
    handle: impl Fn(Arc<App<S>>, Arc<Call>, Matched) -> Answering,
) -> Answer
where
    Answering: Future<Output = Result<Reply, Refusal>>,
{
    let event = serde_json::from_value(event.to_json()).expect("the event is one of API Gateway's");
    let response = respond(function, Arc::clone(app), event, handle).await;
    let (parts, body) = response.into_parts();
    let text = match body {
        Body::Text(text) => text,
        _ => String::new(),
    };
    Answer {
        status: parts.status.as_u16(),
        headers: parts.headers,
        json: serde_json::from_str(&text).unwrap_or_default(),
        text,
    }
}
