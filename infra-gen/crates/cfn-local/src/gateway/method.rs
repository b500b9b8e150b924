//! A method: who may call it, what it demands, and the function behind it.
//!
//! Only `AWS_PROXY` runs here.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-method.html>

use std::collections::BTreeMap;
use std::time::Duration;

use boon::SchemaIndex;

use super::message::Incoming;
use super::models::Models;
use super::properties::{Properties, Unsupported};
use super::refusal::Refusal;
use crate::deployed::Resource;

/// How long an integration waits unless its method says less.
const TIMEOUT_MILLIS: f64 = 29_000.0;

/// A method of an API.
#[derive(Debug)]
pub(super) struct Method {
    /// Its place among the methods of its API.
    pub index: usize,
    pub http_method: String,
    pub operation: Option<String>,
    /// The caller must sign.
    pub iam: bool,
    pub function_arn: String,
    pub timeout: Duration,
    required: Vec<Required>,
    /// By media type; empty if bodies are not checked.
    models: BTreeMap<String, SchemaIndex>,
}

#[derive(Debug)]
struct Required {
    /// `path`, `querystring` or `header`.
    place: String,
    name: String,
}

/// What a request validator checks.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Validator {
    pub parameters: bool,
    pub body: bool,
}

impl Method {
    /// Reads a method.
    pub fn of(
        index: usize,
        resource: &Resource,
        models: &Models,
        validators: &BTreeMap<String, Validator>,
    ) -> Result<Method, Unsupported> {
        let method = Properties::of(resource);
        method.only(
            &[
                "RestApiId",
                "ResourceId",
                "HttpMethod",
                "AuthorizationType",
                "ApiKeyRequired",
                "Integration",
                "OperationName",
                "RequestModels",
                "RequestParameters",
                "RequestValidatorId",
            ],
            &["MethodResponses"],
        )?;
        let iam = match method.text("AuthorizationType")?.as_deref() {
            None | Some("NONE") => false,
            Some("AWS_IAM") => true,
            Some(_) => return Err(method.refuse("AuthorizationType", "is not supported here")),
        };
        if method.flag("ApiKeyRequired")? {
            return Err(method.refuse("ApiKeyRequired", "is not supported here"));
        }
        let validator = match method.text("RequestValidatorId")? {
            None => Validator::default(),
            Some(id) => *validators
                .get(&id)
                .ok_or_else(|| method.refuse("RequestValidatorId", "names no validator"))?,
        };
        let integration = method.child("Integration");
        let (function_arn, timeout) = integration_of(&integration)?;
        Ok(Method {
            index,
            http_method: method.required("HttpMethod")?,
            operation: method.text("OperationName")?,
            iam,
            function_arn,
            timeout,
            required: match validator.parameters {
                true => required(&method)?,
                false => Vec::new(),
            },
            models: match validator.body {
                true => request_models(&method, models)?,
                false => BTreeMap::new(),
            },
        })
    }

    /// Refuses a request without a parameter it must have, or with a body that
    /// fits no model. A type of body that has no model is not checked.
    pub fn check(&self, incoming: &Incoming, models: &Models) -> Result<(), Refusal> {
        let missing: Vec<&str> = self
            .required
            .iter()
            .filter(|required| {
                incoming
                    .parameter(&required.place, &required.name)
                    .is_none_or(str::is_empty)
            })
            .map(|required| required.name.as_str())
            .collect();
        if !missing.is_empty() {
            return Err(Refusal::missing_parameters(&missing));
        }
        let model = self
            .models
            .get(&incoming.content_type())
            .or_else(|| self.models.get("$default"));
        match model {
            Some(&model) => models
                .check(model, &incoming.body)
                .map_err(Refusal::invalid_body),
            None => Ok(()),
        }
    }
}

fn integration_of(integration: &Properties<'_>) -> Result<(String, Duration), Unsupported> {
    integration.only(
        &[
            "Type",
            "Uri",
            "IntegrationHttpMethod",
            "TimeoutInMillis",
            "PassthroughBehavior",
            "Credentials",
            "ResponseTransferMode",
        ],
        &[
            "IntegrationResponses",
            "ContentHandling",
            "CacheNamespace",
            "CacheKeyParameters",
        ],
    )?;
    if integration.required("Type")? != "AWS_PROXY" {
        return Err(integration.refuse("Type", "is not supported here: only AWS_PROXY is"));
    }
    if integration.text("IntegrationHttpMethod")?.as_deref() != Some("POST") {
        return Err(integration.refuse(
            "IntegrationHttpMethod",
            "must be POST, which is how functions are called",
        ));
    }
    if integration.text("PassthroughBehavior")?.as_deref() == Some("NEVER") {
        return Err(integration.refuse("PassthroughBehavior", "is not supported here"));
    }
    if integration.get("Credentials").is_some() {
        return Err(integration.refuse("Credentials", "is not supported here"));
    }
    if integration.text("ResponseTransferMode")?.as_deref() == Some("STREAM") {
        return Err(integration.refuse("ResponseTransferMode", "is not supported here"));
    }
    let uri = integration.required("Uri")?;
    let function = uri
        .split_once(":lambda:path/2015-03-31/functions/")
        .and_then(|(_, rest)| rest.strip_suffix("/invocations"));
    let Some(function) = function else {
        return Err(integration.refuse("Uri", "names no function"));
    };
    let millis = integration
        .number("TimeoutInMillis")?
        .unwrap_or(TIMEOUT_MILLIS);
    let timeout = Duration::try_from_secs_f64(millis / 1000.0)
        .map_err(|_| integration.refuse("TimeoutInMillis", "is no time"))?;
    Ok((function.to_owned(), timeout))
}

/// The parameters that are `true`: those a request must have.
fn required(method: &Properties<'_>) -> Result<Vec<Required>, Unsupported> {
    let parameters = method.child("RequestParameters");
    let mut required = Vec::new();
    for key in parameters.names() {
        let place = key
            .strip_prefix("method.request.")
            .and_then(|rest| rest.split_once('.'))
            .filter(|(place, _)| ["path", "querystring", "header"].contains(place));
        let Some((place, name)) = place else {
            return Err(parameters.refuse(key, "is no parameter of a request"));
        };
        if parameters.flag(key)? {
            required.push(Required {
                place: place.to_owned(),
                name: name.to_owned(),
            });
        }
    }
    Ok(required)
}

fn request_models(
    method: &Properties<'_>,
    models: &Models,
) -> Result<BTreeMap<String, SchemaIndex>, Unsupported> {
    let given = method.child("RequestModels");
    method
        .map("RequestModels")?
        .into_iter()
        .map(|(media_type, name)| match models.find(&name) {
            Some(model) => Ok((media_type.to_ascii_lowercase(), model)),
            None => Err(given.refuse(&media_type, "names no model")),
        })
        .collect()
}
