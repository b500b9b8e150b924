//! Requests and responses as CloudFront Functions see them, there and back.
//!
//! <https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html>

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode, header};
use serde_json::{Map, Value, json};

use super::script::Returned;
use super::viewer::Viewer;

/// What a function returned is neither a request nor a response.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Invalid;

/// The event of a viewer request, or with a response that of a viewer response.
pub(super) fn event(viewer: &Viewer, context: Value, response: Option<Value>) -> Value {
    let mut event = json!({
        "version": "1.0",
        "context": context,
        "viewer": { "ip": viewer.ip.to_string() },
        "request": {
            "method": viewer.method.as_str(),
            "uri": viewer.path,
            "querystring": pairs(viewer.query.split('&')),
            "headers": headers(&viewer.headers, &["cookie"]),
            "cookies": pairs(viewer.cookies().split(';').map(str::trim)),
        },
    });
    if let Some(response) = response {
        event["response"] = response;
    }
    event
}

/// A response without its body.
pub(super) fn response_value(status: StatusCode, response: &HeaderMap) -> Value {
    json!({
        "statusCode": status.as_u16(),
        "statusDescription": status.canonical_reason().unwrap_or_default(),
        "headers": headers(response, &["set-cookie"]),
        "cookies": set_cookies(response),
    })
}

/// Takes over what a function made of a request, and of the origin it goes to.
/// `Host` stays as it was.
pub(super) fn take_request(viewer: &mut Viewer, returned: &Returned) -> Result<(), Invalid> {
    let value = &returned.value;
    let uri = value.get("uri").and_then(Value::as_str).ok_or(Invalid)?;
    if !uri.starts_with('/') {
        return Err(Invalid);
    }
    viewer.path = uri.to_owned();
    viewer.query = joined(value.get("querystring"), "&")?;
    let mut taken = header_map(value.get("headers"))?;
    if let Some(host) = viewer.headers.get(header::HOST) {
        taken.insert(header::HOST, host.clone());
    }
    let cookies = joined(value.get("cookies"), "; ")?;
    if !cookies.is_empty() {
        let cookies = HeaderValue::from_str(&cookies).map_err(|_| Invalid)?;
        taken.insert(header::COOKIE, cookies);
    }
    viewer.headers = taken;
    if let Some(origin) = &returned.origin {
        viewer.origin_path = Some(origin_path(origin)?);
    }
    Ok(())
}

/// The path before every other: all of an origin that can be changed here.
fn origin_path(origin: &Value) -> Result<String, Invalid> {
    let settings = origin.as_object().ok_or(Invalid)?;
    match settings.get("originPath").and_then(Value::as_str) {
        Some(path) if settings.len() == 1 && path.starts_with('/') && !path.ends_with('/') => {
            Ok(path.to_owned())
        }
        _ => Err(Invalid),
    }
}

/// The response a function generated, or made of another whose body stays.
pub(super) fn response(value: &Value, body: Bytes) -> Result<Response<Bytes>, Invalid> {
    let status = value
        .get("statusCode")
        .and_then(Value::as_u64)
        .and_then(|status| u16::try_from(status).ok())
        .and_then(|status| StatusCode::from_u16(status).ok())
        .ok_or(Invalid)?;
    let body = match value.get("body") {
        None | Some(Value::Null) => body,
        Some(Value::String(text)) => Bytes::from(text.clone()),
        Some(Value::Object(parts)) => {
            let data = parts.get("data").and_then(Value::as_str).ok_or(Invalid)?;
            match parts.get("encoding").and_then(Value::as_str) {
                Some("base64") => STANDARD.decode(data).map_err(|_| Invalid)?.into(),
                Some("text") | None => Bytes::from(data.to_owned()),
                Some(_) => return Err(Invalid),
            }
        }
        Some(_) => return Err(Invalid),
    };
    let mut response = Response::new(body);
    *response.status_mut() = status;
    *response.headers_mut() = header_map(value.get("headers"))?;
    for (name, cookie) in value
        .get("cookies")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        for cookie in each(cookie) {
            let text = cookie.get("value").and_then(Value::as_str).ok_or(Invalid)?;
            let mut line = format!("{name}={text}");
            if let Some(attributes) = cookie.get("attributes").and_then(Value::as_str) {
                line.push_str("; ");
                line.push_str(attributes);
            }
            let line = HeaderValue::from_str(&line).map_err(|_| Invalid)?;
            response.headers_mut().append(header::SET_COOKIE, line);
        }
    }
    Ok(response)
}

/// `name=value` pairs as `{ name: { value, multiValue? } }`.
fn pairs<'a>(pairs: impl Iterator<Item = &'a str>) -> Value {
    let mut map = Map::new();
    for pair in pairs.filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        add(&mut map, name, value);
    }
    Value::Object(map)
}

fn headers(headers: &HeaderMap, without: &[&str]) -> Value {
    let mut map = Map::new();
    for (name, value) in headers {
        if !without.contains(&name.as_str()) {
            add(
                &mut map,
                name.as_str(),
                &String::from_utf8_lossy(value.as_bytes()),
            );
        }
    }
    Value::Object(map)
}

fn set_cookies(headers: &HeaderMap) -> Value {
    let mut map = Map::new();
    for line in headers.get_all(header::SET_COOKIE) {
        let line = String::from_utf8_lossy(line.as_bytes()).into_owned();
        let (pair, attributes) = line.split_once(';').unwrap_or((&line, ""));
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let cookie = json!({ "value": value, "attributes": attributes.trim() });
        map.insert(name.to_owned(), cookie);
    }
    Value::Object(map)
}

/// A name that comes again has its first value as `value`, and all as `multiValue`.
fn add(map: &mut Map<String, Value>, name: &str, value: &str) {
    let item = json!({ "value": value });
    match map.get_mut(name) {
        None => {
            map.insert(name.to_owned(), item);
        }
        Some(entry) => match entry.get_mut("multiValue").and_then(Value::as_array_mut) {
            Some(values) => values.push(item),
            None => {
                let first = json!({ "value": entry["value"] });
                entry["multiValue"] = json!([first, item]);
            }
        },
    }
}

/// An entry's values: those of `multiValue`, or the one.
fn each(entry: &Value) -> Vec<&Value> {
    match entry.get("multiValue").and_then(Value::as_array) {
        Some(values) => values.iter().collect(),
        None => vec![entry],
    }
}

fn joined(map: Option<&Value>, between: &str) -> Result<String, Invalid> {
    let mut parts = Vec::new();
    for (name, entry) in map.and_then(Value::as_object).into_iter().flatten() {
        for value in each(entry) {
            let value = value.get("value").and_then(Value::as_str).ok_or(Invalid)?;
            parts.push(match value.is_empty() {
                true => name.clone(),
                false => format!("{name}={value}"),
            });
        }
    }
    Ok(parts.join(between))
}

fn header_map(map: Option<&Value>) -> Result<HeaderMap, Invalid> {
    let mut headers = HeaderMap::new();
    for (name, entry) in map.and_then(Value::as_object).into_iter().flatten() {
        let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| Invalid)?;
        for value in each(entry) {
            let value = value.get("value").and_then(Value::as_str).ok_or(Invalid)?;
            let value = HeaderValue::from_str(value).map_err(|_| Invalid)?;
            headers.append(name.clone(), value);
        }
    }
    Ok(headers)
}
