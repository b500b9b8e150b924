//! The event a function gets: the proxy format, version 1.0.
//!
//! <https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html#api-gateway-simple-proxy-for-lambda-input-format>

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde_json::{Map, Value, json};

use super::context::{Context, epoch_millis, request_time};
use super::message::{Incoming, event_name};

/// Writes the event of a request.
pub(super) fn event(context: &Context, incoming: &Incoming, binary: bool) -> Bytes {
    let (headers, multi_headers) = headers(incoming);
    let (query, multi_query) = query(incoming);
    let body = match (incoming.body.is_empty(), binary) {
        (true, _) => Value::Null,
        (false, true) => Value::from(STANDARD.encode(&incoming.body)),
        (false, false) => Value::from(String::from_utf8_lossy(&incoming.body)),
    };
    let pairs = |pairs: &[(String, String)]| match pairs {
        [] => Value::Null,
        pairs => pairs
            .iter()
            .map(|(name, value)| (name.clone(), Value::from(value.as_str())))
            .collect::<Map<_, _>>()
            .into(),
    };
    let event = json!({
        "resource": context.resource_path,
        "path": incoming.path,
        "httpMethod": context.method,
        "headers": headers,
        "multiValueHeaders": multi_headers,
        "queryStringParameters": query,
        "multiValueQueryStringParameters": multi_query,
        "pathParameters": pairs(&incoming.path_parameters),
        "stageVariables": pairs(&context.stage.variables),
        "requestContext": request_context(context),
        "body": body,
        "isBase64Encoded": binary && !incoming.body.is_empty(),
    });
    Bytes::from(event.to_string())
}

fn request_context(context: &Context) -> Value {
    let caller = context.caller.as_ref();
    let mut written = json!({
        "resourceId": context.resource_id,
        "resourcePath": context.resource_path,
        "httpMethod": context.method,
        "extendedRequestId": context.extended_request_id,
        "requestTime": request_time(context.time),
        "path": context.path,
        "accountId": context.stage.account_id,
        "protocol": context.protocol,
        "stage": context.stage.stage,
        "domainPrefix": context.stage.api_id,
        "requestTimeEpoch": epoch_millis(context.time),
        "requestId": context.request_id,
        "identity": {
            "cognitoIdentityPoolId": null,
            "accountId": caller.map(|caller| &caller.account_id),
            "cognitoIdentityId": null,
            "caller": caller.map(|caller| &caller.user_id),
            "sourceIp": context.source_ip.to_string(),
            "principalOrgId": null,
            "accessKey": caller.map(|caller| &caller.access_key),
            "cognitoAuthenticationType": null,
            "cognitoAuthenticationProvider": null,
            "userArn": caller.map(|caller| &caller.arn),
            "userAgent": context.user_agent,
            "user": caller.map(|caller| &caller.user_id),
        },
        "domainName": context.stage.domain_name,
        "deploymentId": context.stage.deployment_id,
        "apiId": context.stage.api_id,
    });
    if let Some(operation) = &context.operation {
        written["operationName"] = Value::from(operation.as_str());
    }
    written
}

/// The headers twice: the last value of each, and all of them.
fn headers(incoming: &Incoming) -> (Value, Value) {
    let mut single = Map::new();
    let mut multi = Map::new();
    for name in incoming.headers.keys() {
        let values: Vec<Value> = incoming
            .headers
            .get_all(name)
            .iter()
            .map(|value| Value::from(String::from_utf8_lossy(value.as_bytes())))
            .collect();
        let key = event_name(name);
        single.insert(key.to_owned(), values.last().cloned().unwrap_or_default());
        multi.insert(key.to_owned(), Value::from(values));
    }
    (or_null(single), or_null(multi))
}

/// The query twice: the last value of each name, and all of them.
fn query(incoming: &Incoming) -> (Value, Value) {
    let mut single = Map::new();
    let mut multi = Map::new();
    for (name, value) in &incoming.query {
        single.insert(name.clone(), Value::from(value.as_str()));
        let values = multi
            .entry(name.clone())
            .or_insert_with(|| Value::Array(Vec::new()));
        if let Value::Array(values) = values {
            values.push(Value::from(value.as_str()));
        }
    }
    (or_null(single), or_null(multi))
}

fn or_null(map: Map<String, Value>) -> Value {
    match map.is_empty() {
        true => Value::Null,
        false => Value::Object(map),
    }
}
