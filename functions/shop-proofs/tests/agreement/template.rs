//! The template, read as API Gateway and the firewalls would.

use std::collections::BTreeMap;

use serde_json::Value;
use shop_domain::contract::Function;
use shop_stack::settings::Settings;
use shop_stack::{StackOutput, synthesize};

const SETTINGS: &str = include_str!("../../../../infra-gen/environments.yaml");

/// The stacks of an environment.
pub struct Templates(Vec<StackOutput>);

/// A method of the gateway.
#[derive(Debug, Clone)]
pub struct Method {
    /// With `{name}` for a parameter.
    pub path: String,
    /// Its properties.
    pub properties: Value,
}

/// An answer that no function wrote.
#[derive(Debug, Clone)]
pub struct Refusal {
    /// The gateway's name of it, or the firewall's problem.
    pub name: String,
    /// HTTP status.
    pub status: String,
    /// Headers, `Content-Type` among them.
    pub headers: BTreeMap<String, String>,
    /// The body.
    pub body: Value,
}

impl Templates {
    /// The templates of an environment of the checked-in settings.
    pub fn of(environment: &str) -> Templates {
        let settings = Settings::parse(SETTINGS).unwrap();
        let environment = settings.environment(environment).unwrap();
        Templates(synthesize(&settings, environment))
    }

    fn resources(&self, type_name: &str) -> Vec<(&str, &Value)> {
        let all = self.0.iter().flat_map(|stack| stack.template.resources());
        all.filter(|resource| resource.type_name == type_name)
            .map(|resource| (resource.logical_id, &resource.body["Properties"]))
            .collect()
    }

    /// The gateway's methods.
    pub fn methods(&self) -> Vec<Method> {
        let resources: BTreeMap<&str, &Value> = self
            .resources("AWS::ApiGateway::Resource")
            .into_iter()
            .collect();
        let path = |id: &str| {
            let mut path = String::new();
            let mut next = Some(id);
            // The root is no resource of the template.
            while let Some(resource) = next.and_then(|id| resources.get(id)) {
                path = format!("/{}{path}", resource["PathPart"].as_str().unwrap());
                next = resource["ParentId"]["Ref"].as_str();
            }
            path
        };
        let methods = self.resources("AWS::ApiGateway::Method").into_iter();
        methods
            .map(|(_, properties)| Method {
                path: path(properties["ResourceId"]["Ref"].as_str().unwrap()),
                properties: properties.clone(),
            })
            .collect()
    }

    /// The schema of a model of JSON.
    pub fn model(&self, logical_id: &str) -> Value {
        let models = self.resources("AWS::ApiGateway::Model");
        let (_, model) = models.iter().find(|(id, _)| *id == logical_id).unwrap();
        assert_eq!(model["ContentType"], "application/json");
        model["Schema"].clone()
    }

    /// Whether a request validator looks at bodies; all look at parameters.
    pub fn validates_bodies(&self, logical_id: &str) -> bool {
        let validators = self.resources("AWS::ApiGateway::RequestValidator");
        let (_, validator) = validators.iter().find(|(id, _)| *id == logical_id).unwrap();
        assert_eq!(validator["ValidateRequestParameters"], true);
        validator["ValidateRequestBody"] == true
    }

    /// The gateway's own answers.
    pub fn gateway(&self) -> Vec<Refusal> {
        let responses = self
            .resources("AWS::ApiGateway::GatewayResponse")
            .into_iter();
        responses
            .map(|(_, response)| gateway_refusal(response))
            .collect()
    }

    /// The answers of the firewalls, those before CloudFront and those before
    /// the gateway.
    pub fn firewalls(&self) -> Vec<Refusal> {
        let acls = self.resources("AWS::WAFv2::WebACL").into_iter();
        let bodies = acls.flat_map(|(_, acl)| acl["CustomResponseBodies"].as_object().unwrap());
        let refusal = |(name, answer): (&String, &Value)| {
            assert_eq!(answer["ContentType"], "APPLICATION_JSON");
            let body: Value = serde_json::from_str(answer["Content"].as_str().unwrap()).unwrap();
            let mut headers = BTreeMap::new();
            headers.insert("Content-Type".to_owned(), "application/json".to_owned());
            headers.extend(
                self.retry_after(name)
                    .map(|value| ("Retry-After".to_owned(), value)),
            );
            Refusal {
                name: name.clone(),
                status: body["status"].to_string(),
                headers,
                body,
            }
        };
        bodies.map(refusal).collect()
    }

    /// What every block with this body says about trying again.
    fn retry_after(&self, body: &str) -> Option<String> {
        let acls = self.resources("AWS::WAFv2::WebACL").into_iter();
        let mut values: Vec<Option<String>> = Vec::new();
        for (_, acl) in acls {
            blocks(acl, body, &mut values);
        }
        assert!(!values.is_empty(), "no rule blocks with {body}");
        values.dedup();
        assert_eq!(values.len(), 1, "{body}: {values:?}");
        values.remove(0)
    }
}

fn gateway_refusal(response: &Value) -> Refusal {
    let parameters = response["ResponseParameters"].as_object().unwrap().iter();
    let headers = parameters.map(|(name, value)| {
        let name = name.strip_prefix("gatewayresponse.header.").unwrap();
        // A constant stands in quotes.
        (
            name.to_owned(),
            value.as_str().unwrap().trim_matches('\'').to_owned(),
        )
    });
    let body = response["ResponseTemplates"]["application/json"]
        .as_str()
        .unwrap();
    Refusal {
        name: response["ResponseType"].as_str().unwrap().to_owned(),
        status: response["StatusCode"].as_str().unwrap().to_owned(),
        headers: headers.collect(),
        body: serde_json::from_str(&body.replace("$context.requestId", "request-1")).unwrap(),
    }
}

fn blocks(value: &Value, body: &str, found: &mut Vec<Option<String>>) {
    match value {
        Value::Object(members) => {
            if members
                .get("CustomResponseBodyKey")
                .is_some_and(|key| key == body)
            {
                let headers = members.get("ResponseHeaders").and_then(Value::as_array);
                let mut headers = headers.into_iter().flatten();
                let retry = headers.find(|header| header["Name"] == "Retry-After");
                found.push(retry.map(|header| header["Value"].as_str().unwrap().to_owned()));
            }
            members
                .values()
                .for_each(|member| blocks(member, body, found));
        }
        Value::Array(items) => items.iter().for_each(|item| blocks(item, body, found)),
        _ => {}
    }
}

/// The function that a method invokes.
pub fn function(method: &Method) -> Function {
    let uri = method.properties["Integration"]["Uri"]["Fn::Sub"]
        .as_str()
        .unwrap();
    let named = |function: &Function| {
        let parts = function.package().split('-');
        let pascal: String = parts
            .map(|part| format!("{}{}", part[..1].to_ascii_uppercase(), &part[1..]))
            .collect();
        uri.contains(&format!("${{{pascal}.Arn}}"))
    };
    Function::ALL.into_iter().find(named).unwrap()
}
