//! Gateway responses: how an API words what API Gateway answers itself.
//!
//! <https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-gatewayResponse-definition.html>

use std::borrow::Cow;
use std::collections::BTreeMap;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};

use super::context::{Context, substitute};
use super::message::Incoming;
use super::properties::{Properties, Unsupported};
use super::refusal::{Refusal, ResponseType};
use crate::deployed::Resource;

/// What every gateway response says that no template changes.
const BODY: &str = r#"{"message":$context.error.messageString}"#;

/// The gateway responses of an API.
#[derive(Debug, Default)]
pub(super) struct GatewayResponses(BTreeMap<ResponseType, Custom>);

/// A gateway response a template changes.
#[derive(Debug)]
struct Custom {
    status: Option<StatusCode>,
    headers: Vec<(HeaderName, Source)>,
    templates: Vec<(String, String)>,
}

/// Where a header's value comes from.
#[derive(Debug)]
enum Source {
    Literal(HeaderValue),
    /// A variable, as in `context.requestId` or `method.request.header.Origin`.
    Variable(String),
}

impl GatewayResponses {
    /// Reads the gateway responses of an API.
    pub fn of<'a>(
        resources: impl Iterator<Item = &'a Resource>,
    ) -> Result<GatewayResponses, Unsupported> {
        let mut responses = BTreeMap::new();
        for resource in resources {
            let properties = Properties::of(resource);
            properties.only(
                &[
                    "RestApiId",
                    "ResponseType",
                    "StatusCode",
                    "ResponseParameters",
                    "ResponseTemplates",
                ],
                &[],
            )?;
            let name = properties.required("ResponseType")?;
            let Some(response_type) = ResponseType::named(&name) else {
                return Err(properties.refuse("ResponseType", "is no type of gateway response"));
            };
            responses.insert(response_type, Custom::of(&properties)?);
        }
        Ok(GatewayResponses(responses))
    }

    /// What answers a refused request. `context.error` must hold the refusal.
    pub fn answer(
        &self,
        refusal: &Refusal,
        context: &Context,
        incoming: Option<&Incoming>,
    ) -> (StatusCode, HeaderMap, Bytes) {
        let fallback = match refusal.status {
            500.. => ResponseType::Default5xx,
            _ => ResponseType::Default4xx,
        };
        let own = self.0.get(&refusal.response_type);
        let custom = own.or_else(|| self.0.get(&fallback));
        // Changing the status of a default changes that of all it stands in for.
        let status = custom
            .and_then(|custom| custom.status)
            .or_else(|| StatusCode::from_u16(refusal.status).ok())
            .unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let value = |name: &str| variable(name, context, incoming);
        let (content_type, template) = match custom.map(|custom| &custom.templates[..]) {
            Some([(content_type, template), ..]) => (content_type.as_str(), template.as_str()),
            _ => ("application/json", BODY),
        };
        let body = substitute(template, |name| value(name).unwrap_or_default());
        let mut headers = HeaderMap::new();
        if let Ok(content_type) = HeaderValue::from_str(content_type) {
            headers.insert(header::CONTENT_TYPE, content_type);
        }
        headers.insert(
            HeaderName::from_static("x-amzn-errortype"),
            HeaderValue::from_static(refusal.error_type),
        );
        for (name, source) in custom.map(|custom| &custom.headers).into_iter().flatten() {
            let value = match source {
                Source::Literal(value) => Some(value.clone()),
                Source::Variable(name) => {
                    value(name).and_then(|value| HeaderValue::from_str(&value).ok())
                }
            };
            if let Some(value) = value {
                headers.insert(name.clone(), value);
            }
        }
        (status, headers, Bytes::from(body))
    }
}

impl Custom {
    fn of(properties: &Properties<'_>) -> Result<Custom, Unsupported> {
        let status = match properties.text("StatusCode")? {
            None => None,
            Some(text) => match text.parse() {
                Ok(status) => Some(status),
                Err(_) => return Err(properties.refuse("StatusCode", "is no status code")),
            },
        };
        let parameters = properties.child("ResponseParameters");
        let mut headers = Vec::new();
        for (name, source) in properties.map("ResponseParameters")? {
            let Some(header) = name
                .strip_prefix("gatewayresponse.header.")
                .and_then(|name| name.parse().ok())
            else {
                return Err(parameters.refuse(&name, "is no header of a gateway response"));
            };
            let Some(source) = Source::of(&source) else {
                return Err(parameters.refuse(&name, "has a value that is not supported here"));
            };
            headers.push((header, source));
        }
        let templates = properties.map("ResponseTemplates")?;
        let body = properties.child("ResponseTemplates");
        for (content_type, template) in &templates {
            if ["#set", "#if", "#foreach", "$input", "$util"]
                .iter()
                .any(|code| template.contains(code))
            {
                return Err(body.refuse(content_type, "may only use simple variables"));
            }
        }
        Ok(Custom {
            status,
            headers,
            templates,
        })
    }
}

impl Source {
    fn of(text: &str) -> Option<Source> {
        if let Some(literal) = text
            .strip_prefix('\'')
            .and_then(|text| text.strip_suffix('\''))
        {
            return HeaderValue::from_str(literal).ok().map(Source::Literal);
        }
        ["context.", "stageVariables.", "method.request."]
            .iter()
            .any(|prefix| text.starts_with(prefix))
            .then(|| Source::Variable(text.to_owned()))
    }
}

/// The value of `context.…`, `stageVariables.…` or `method.request.…`.
fn variable<'a>(
    name: &str,
    context: &'a Context,
    incoming: Option<&'a Incoming>,
) -> Option<Cow<'a, str>> {
    if let Some(name) = name.strip_prefix("context.") {
        return context.get(name);
    }
    if let Some(name) = name.strip_prefix("stageVariables.") {
        return context
            .stage
            .variables
            .iter()
            .find(|(variable, _)| variable == name)
            .map(|(_, value)| Cow::from(value));
    }
    let (place, name) = name.strip_prefix("method.request.")?.split_once('.')?;
    incoming?.parameter(place, name).map(Cow::from)
}
