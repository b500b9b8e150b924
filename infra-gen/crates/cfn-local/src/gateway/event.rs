//! The event a function gets: the proxy format, version 1.0.
//!
//! <https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html#api-gateway-simple-proxy-for-lambda-input-format>

use std::borrow::Cow;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde::{Serialize, Serializer};

use super::context::{Context, epoch_millis, request_time};
use super::message::{Incoming, event_name};

/// Writes the event of a request.
pub(super) fn event(context: &Context, incoming: &Incoming, binary: bool) -> Bytes {
    let headers = headers(incoming);
    let query = grouped(&incoming.query);
    let path_parameters = grouped(&incoming.path_parameters);
    let variables = grouped(&context.stage.variables);
    let body = match (incoming.body.is_empty(), binary) {
        (true, _) => None,
        (false, true) => Some(Cow::from(STANDARD.encode(&incoming.body))),
        (false, false) => Some(String::from_utf8_lossy(&incoming.body)),
    };
    let event = Event {
        resource: &context.resource_path,
        path: &incoming.path,
        http_method: &context.method,
        headers: last(&headers),
        multi_value_headers: all(&headers),
        query_string_parameters: last(&query),
        multi_value_query_string_parameters: all(&query),
        path_parameters: last(&path_parameters),
        stage_variables: last(&variables),
        request_context: RequestContext::of(context),
        is_base64_encoded: binary && body.is_some(),
        body,
    };
    let written = serde_json::to_vec(&event).expect("its keys are text");
    Bytes::from(written)
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Event<'a> {
    resource: &'a str,
    path: &'a str,
    http_method: &'a str,
    headers: Option<Last<'a>>,
    multi_value_headers: Option<All<'a>>,
    query_string_parameters: Option<Last<'a>>,
    multi_value_query_string_parameters: Option<All<'a>>,
    path_parameters: Option<Last<'a>>,
    stage_variables: Option<Last<'a>>,
    request_context: RequestContext<'a>,
    body: Option<Cow<'a, str>>,
    is_base64_encoded: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RequestContext<'a> {
    resource_id: &'a str,
    resource_path: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    operation_name: Option<&'a str>,
    http_method: &'a str,
    extended_request_id: &'a str,
    request_time: String,
    path: &'a str,
    account_id: &'a str,
    protocol: &'a str,
    stage: &'a str,
    domain_prefix: &'a str,
    request_time_epoch: i64,
    request_id: &'a str,
    identity: Identity<'a>,
    domain_name: &'a str,
    deployment_id: &'a str,
    api_id: &'a str,
}

/// Who asks. Nobody is known by Cognito here.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Identity<'a> {
    cognito_identity_pool_id: (),
    account_id: Option<&'a str>,
    cognito_identity_id: (),
    caller: Option<&'a str>,
    source_ip: String,
    principal_org_id: (),
    access_key: Option<&'a str>,
    cognito_authentication_type: (),
    cognito_authentication_provider: (),
    user_arn: Option<&'a str>,
    user_agent: Option<&'a str>,
    user: Option<&'a str>,
}

impl RequestContext<'_> {
    fn of(context: &Context) -> RequestContext<'_> {
        let caller = context.caller.as_ref();
        let user = caller.map(|caller| caller.user_id.as_str());
        RequestContext {
            resource_id: &context.resource_id,
            resource_path: &context.resource_path,
            operation_name: context.operation.as_deref(),
            http_method: &context.method,
            extended_request_id: &context.extended_request_id,
            request_time: request_time(context.time),
            path: &context.path,
            account_id: &context.stage.account_id,
            protocol: &context.protocol,
            stage: &context.stage.stage,
            domain_prefix: &context.stage.api_id,
            request_time_epoch: epoch_millis(context.time),
            request_id: &context.request_id,
            identity: Identity {
                cognito_identity_pool_id: (),
                account_id: caller.map(|caller| caller.account_id.as_str()),
                cognito_identity_id: (),
                caller: user,
                source_ip: context.source_ip.to_string(),
                principal_org_id: (),
                access_key: caller.map(|caller| caller.access_key.as_str()),
                cognito_authentication_type: (),
                cognito_authentication_provider: (),
                user_arn: caller.map(|caller| caller.arn.as_str()),
                user_agent: context.user_agent.as_deref(),
                user,
            },
            domain_name: &context.stage.domain_name,
            deployment_id: &context.stage.deployment_id,
            api_id: &context.stage.api_id,
        }
    }
}

/// Names in the order of their first value, each with all of its values.
type Grouped<'a> = Vec<(&'a str, Vec<Cow<'a, str>>)>;

fn headers(incoming: &Incoming) -> Grouped<'_> {
    let values = |name| {
        let values = incoming.headers.get_all(name).iter();
        values.map(|value| String::from_utf8_lossy(value.as_bytes()))
    };
    let names = incoming.headers.keys();
    names
        .map(|name| (event_name(name), values(name).collect()))
        .collect()
}

fn grouped(pairs: &[(String, String)]) -> Grouped<'_> {
    let mut grouped = Grouped::new();
    for (name, value) in pairs {
        let value = Cow::from(value);
        match grouped.iter_mut().find(|(known, _)| known == name) {
            Some((_, values)) => values.push(value),
            None => grouped.push((name, vec![value])),
        }
    }
    grouped
}

/// The last value of each name; none where there is no name.
fn last<'a>(grouped: &'a Grouped<'a>) -> Option<Last<'a>> {
    (!grouped.is_empty()).then_some(Last(grouped))
}

/// All values of each name; none where there is no name.
fn all<'a>(grouped: &'a Grouped<'a>) -> Option<All<'a>> {
    (!grouped.is_empty()).then_some(All(grouped))
}

struct Last<'a>(&'a Grouped<'a>);

impl Serialize for Last<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, values)| (name, values.last())))
    }
}

struct All<'a>(&'a Grouped<'a>);

impl Serialize for All<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, values)| (name, values)))
    }
}
