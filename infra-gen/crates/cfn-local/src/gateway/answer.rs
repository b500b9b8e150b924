//! What a function returned, as the response it describes.
//!
//! Anything that is not the format is a 502.
//! <https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html#api-gateway-simple-proxy-for-lambda-output-format>

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use serde_json::{Map, Value};

/// Headers of a function that never reach the client.
/// <https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html>
const DROPPED: [&str; 6] = [
    "expect",
    "proxy-authenticate",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// Headers that reach the client as `x-amzn-Remapped-…`.
const REMAPPED: [&str; 10] = [
    "authorization",
    "connection",
    "content-length",
    "content-md5",
    "date",
    "host",
    "max-forwards",
    "server",
    "user-agent",
    "www-authenticate",
];

/// A function's response.
#[derive(Debug)]
pub(super) struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Bytes,
    /// The body is Base64 of what is meant.
    pub base64: bool,
}

/// What a function returned is no response.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Malformed;

impl Answer {
    /// Reads what a function returned.
    pub fn read(payload: &[u8]) -> Result<Answer, Malformed> {
        let Ok(Value::Object(fields)) = serde_json::from_slice(payload) else {
            return Err(Malformed);
        };
        let known = [
            "statusCode",
            "headers",
            "multiValueHeaders",
            "body",
            "isBase64Encoded",
        ];
        if fields.keys().any(|name| !known.contains(&name.as_str())) {
            return Err(Malformed);
        }
        let body = match fields.get("body") {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(body)) => body.clone(),
            Some(_) => return Err(Malformed),
        };
        let base64 = match fields.get("isBase64Encoded") {
            None | Some(Value::Null) => false,
            Some(Value::Bool(base64)) => *base64,
            Some(Value::String(text)) => text == "true",
            Some(_) => return Err(Malformed),
        };
        Ok(Answer {
            status: status(fields.get("statusCode"))?,
            headers: headers(&fields)?,
            body: Bytes::from(body),
            base64,
        })
    }

    /// Turns Base64 into what it means, if the client takes that.
    pub fn decode(&mut self) -> Result<(), Malformed> {
        self.body = STANDARD.decode(&self.body).map_err(|_| Malformed)?.into();
        self.base64 = false;
        Ok(())
    }
}

/// An integer from 100 to 599, also one in quotes; without one, 200.
fn status(value: Option<&Value>) -> Result<StatusCode, Malformed> {
    let number = match value {
        None | Some(Value::Null) => Some(200),
        Some(Value::Number(number)) => number.as_u64(),
        Some(Value::String(text)) => text.parse().ok(),
        Some(_) => None,
    };
    number
        .and_then(|number| u16::try_from(number).ok())
        .filter(|number| (100..600).contains(number))
        .and_then(|number| StatusCode::from_u16(number).ok())
        .ok_or(Malformed)
}

/// `headers` and `multiValueHeaders` as one; of a name in both, the latter.
fn headers(fields: &Map<String, Value>) -> Result<HeaderMap, Malformed> {
    let mut headers = HeaderMap::new();
    for (name, value) in object(fields.get("headers"))? {
        if !value.is_null() {
            put(&mut headers, name, value, false)?;
        }
    }
    for (name, values) in object(fields.get("multiValueHeaders"))? {
        let Value::Array(values) = values else {
            return Err(Malformed);
        };
        for (index, value) in values.iter().enumerate() {
            put(&mut headers, name, value, index > 0)?;
        }
    }
    headers
        .entry(header::CONTENT_TYPE)
        .or_insert(HeaderValue::from_static("application/json"));
    Ok(headers)
}

fn object(value: Option<&Value>) -> Result<impl Iterator<Item = (&String, &Value)>, Malformed> {
    match value {
        None | Some(Value::Null) => Ok(None.into_iter().flatten()),
        Some(Value::Object(map)) => Ok(Some(map).into_iter().flatten()),
        Some(_) => Err(Malformed),
    }
}

fn put(headers: &mut HeaderMap, name: &str, value: &Value, more: bool) -> Result<(), Malformed> {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Number(_) | Value::Bool(_) => value.to_string(),
        _ => return Err(Malformed),
    };
    let lower = name.to_ascii_lowercase();
    if DROPPED.contains(&lower.as_str()) {
        return Ok(());
    }
    let name = match REMAPPED.contains(&lower.as_str()) {
        true => format!("x-amzn-remapped-{lower}"),
        false => lower,
    };
    let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| Malformed)?;
    let value = HeaderValue::from_str(&text).map_err(|_| Malformed)?;
    match more {
        true => {
            headers.append(name, value);
        }
        false => {
            headers.insert(name, value);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(payload: Value) -> Result<Answer, Malformed> {
        Answer::read(payload.to_string().as_bytes())
    }

    #[test]
    fn a_response_is_read() {
        let answer = read(json!({
            "statusCode": 201,
            "headers": { "Content-Type": "text/plain", "X-Count": 3 },
            "multiValueHeaders": { "Set-Cookie": ["a=1", "b=2"] },
            "body": "hello",
        }))
        .unwrap();
        assert_eq!(answer.status, 201);
        assert_eq!(answer.headers["content-type"], "text/plain");
        assert_eq!(answer.headers["x-count"], "3");
        let cookies: Vec<_> = answer.headers.get_all("set-cookie").iter().collect();
        assert_eq!(cookies, ["a=1", "b=2"]);
        assert_eq!(answer.body, "hello");
    }

    #[test]
    fn several_values_go_before_one_of_the_same_name() {
        let answer = read(json!({
            "headers": { "X-A": "single" },
            "multiValueHeaders": { "x-a": ["first", "second"] },
        }))
        .unwrap();
        let values: Vec<_> = answer.headers.get_all("x-a").iter().collect();
        assert_eq!(values, ["first", "second"]);
    }

    #[test]
    fn a_response_without_a_type_is_json() {
        let answer = read(json!({ "statusCode": 200 })).unwrap();
        assert_eq!(answer.headers["content-type"], "application/json");
    }

    #[test]
    fn some_headers_change_their_name_and_some_go() {
        let answer = read(json!({
            "headers": { "Date": "today", "WWW-Authenticate": "Basic", "Transfer-Encoding": "chunked" },
        }))
        .unwrap();
        assert_eq!(answer.headers["x-amzn-remapped-date"], "today");
        assert_eq!(answer.headers["x-amzn-remapped-www-authenticate"], "Basic");
        assert!(!answer.headers.contains_key("date"));
        assert!(!answer.headers.contains_key("transfer-encoding"));
    }

    #[test]
    fn what_is_no_response_is_malformed() {
        for payload in [
            json!("text"),
            json!(null),
            json!([]),
            json!({ "message": "an object of another kind" }),
            json!({ "statusCode": "abc" }),
            json!({ "statusCode": 99 }),
            json!({ "statusCode": 200.5 }),
            json!({ "statusCode": 200, "body": { "not": "text" } }),
            json!({ "statusCode": 200, "headers": "text" }),
            json!({ "statusCode": 200, "headers": { "X": ["a"] } }),
            json!({ "statusCode": 200, "headers": { "X": "a\r\nb" } }),
            json!({ "statusCode": 200, "multiValueHeaders": { "X": "a" } }),
        ] {
            assert!(read(payload.clone()).is_err(), "{payload}");
        }
        assert!(Answer::read(b"not json").is_err());
    }

    #[test]
    fn what_is_no_base64_cannot_be_decoded() {
        let mut answer = read(json!({ "body": "%%%", "isBase64Encoded": true })).unwrap();
        assert_eq!(answer.decode(), Err(Malformed));
    }
}
