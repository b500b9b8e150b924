//! An API as it was deployed: its routes, models and responses.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::gateway_response::GatewayResponses;
use super::message::media_type;
use super::method::{Method, Validator};
use super::models::Models;
use super::properties::{Properties, Unsupported};
use super::resource_policy::ResourcePolicy;
use super::route::Routes;
use crate::deployed::Resource;

/// A REST API.
pub(super) struct Api {
    pub id: String,
    pub routes: Routes<Path>,
    pub models: Models,
    pub responses: GatewayResponses,
    pub policy: Option<ResourcePolicy>,
    /// From how many bytes on responses are compressed.
    pub compress_from: Option<usize>,
    binary: Vec<String>,
}

/// A resource with its methods.
#[derive(Debug, Default)]
pub(super) struct Path {
    pub resource_id: String,
    /// As in `/a/{b}`.
    pub path: String,
    pub methods: BTreeMap<String, Arc<Method>>,
}

impl Path {
    /// The method that answers to an HTTP method.
    pub fn method(&self, http_method: &str) -> Option<&Arc<Method>> {
        self.methods
            .get(http_method)
            .or_else(|| self.methods.get("ANY"))
    }
}

impl Api {
    /// Reads an API from the resources of its deployment.
    pub fn of(resources: &[Resource]) -> Result<Api, Unsupported> {
        let of_type = |name: &'static str| {
            resources
                .iter()
                .filter(move |resource| resource.type_name == name)
        };
        let api = of_type("AWS::ApiGateway::RestApi")
            .next()
            .ok_or_else(|| Unsupported {
                logical_id: "RestApi".to_owned(),
                property: "RestApiId".to_owned(),
                why: "names no REST API".to_owned(),
            })?;
        if let Some(authorizer) = of_type("AWS::ApiGateway::Authorizer").next() {
            return Err(Properties::of(authorizer).refuse("Type", "is not supported here"));
        }
        let id = api.physical_id.clone();
        let models = Models::of(&id, of_type("AWS::ApiGateway::Model"))?;
        let validators = validators(of_type("AWS::ApiGateway::RequestValidator"))?;
        let (mut routes, places) = routes(api, of_type("AWS::ApiGateway::Resource").collect())?;
        for (index, resource) in of_type("AWS::ApiGateway::Method").enumerate() {
            let method = Method::of(index, resource, &models, &validators)?;
            let at = resource
                .text(&["ResourceId"])
                .and_then(|id| places.get(id))
                .ok_or_else(|| {
                    Properties::of(resource).refuse("ResourceId", "names no resource")
                })?;
            let name = method.http_method.clone();
            routes.at(*at).methods.insert(name, Arc::new(method));
        }
        let properties = settings(api)?;
        Ok(Api {
            routes,
            models,
            responses: GatewayResponses::of(of_type("AWS::ApiGateway::GatewayResponse"))?,
            policy: ResourcePolicy::of(&properties)?,
            compress_from: properties
                .number("MinimumCompressionSize")?
                .map(|size| size as usize),
            binary: properties.texts("BinaryMediaTypes")?,
            id,
        })
    }

    /// Whether a media type is one of the API's binary ones.
    pub fn is_binary(&self, content_type: &str) -> bool {
        let wanted = media_type(content_type);
        self.binary.iter().any(|binary| {
            let binary = binary.replace("~1", "/");
            binary == "*/*"
                || binary.eq_ignore_ascii_case(&wanted)
                || binary
                    .strip_suffix("/*")
                    .is_some_and(|kind| wanted.split('/').next() == Some(kind))
        })
    }
}

/// The properties of an API, after a look at those that must not be there.
fn settings(api: &Resource) -> Result<Properties<'_>, Unsupported> {
    let properties = Properties::of(api);
    properties.only(
        &[
            "BinaryMediaTypes",
            "DisableExecuteApiEndpoint",
            "EndpointConfiguration",
            "MinimumCompressionSize",
            "Policy",
        ],
        &[
            "Name",
            "Description",
            "Tags",
            "ApiKeySourceType",
            "FailOnWarnings",
            "Mode",
            "SecurityPolicy",
            "EndpointAccessMode",
        ],
    )?;
    if properties.flag("DisableExecuteApiEndpoint")? {
        return Err(properties.refuse("DisableExecuteApiEndpoint", "is not supported here"));
    }
    let endpoint = properties.child("EndpointConfiguration");
    endpoint.only(&["Types"], &["IpAddressType"])?;
    if endpoint
        .texts("Types")?
        .iter()
        .any(|kind| kind == "PRIVATE")
    {
        return Err(endpoint.refuse("Types", "may not be PRIVATE here"));
    }
    Ok(properties)
}

fn validators<'a>(
    resources: impl Iterator<Item = &'a Resource>,
) -> Result<BTreeMap<String, Validator>, Unsupported> {
    let mut validators = BTreeMap::new();
    for resource in resources {
        let properties = Properties::of(resource);
        properties.only(
            &[
                "Name",
                "RestApiId",
                "ValidateRequestBody",
                "ValidateRequestParameters",
            ],
            &[],
        )?;
        let validator = Validator {
            parameters: properties.flag("ValidateRequestParameters")?,
            body: properties.flag("ValidateRequestBody")?,
        };
        // `Ref` gives the id, also where a name is set.
        validators.insert(resource.physical_id.clone(), validator);
    }
    Ok(validators)
}

/// The tree of resources, and where in it each id is.
fn routes<'a>(
    api: &Resource,
    mut waiting: Vec<&'a Resource>,
) -> Result<(Routes<Path>, BTreeMap<String, usize>), Unsupported> {
    let root = api
        .attributes
        .get("RootResourceId")
        .and_then(|id| id.as_str())
        .ok_or_else(|| Properties::of(api).refuse("RootResourceId", "is not known"))?
        .to_owned();
    let mut routes = Routes::new(Path {
        resource_id: root.clone(),
        path: "/".to_owned(),
        methods: BTreeMap::new(),
    });
    let mut places = BTreeMap::from([(root, Routes::<Path>::ROOT)]);
    // Resources come in any order; a parent goes before its children.
    while !waiting.is_empty() {
        let before = waiting.len();
        let mut later: Vec<&'a Resource> = Vec::new();
        for resource in waiting {
            let properties = Properties::of(resource);
            let parent_id = properties.required("ParentId")?;
            let Some(&parent) = places.get(&parent_id) else {
                later.push(resource);
                continue;
            };
            let part = properties.required("PathPart")?;
            let above = routes.at(parent).path.trim_end_matches('/').to_owned();
            let path = Path {
                resource_id: resource.physical_id.clone(),
                path: format!("{above}/{part}"),
                methods: BTreeMap::new(),
            };
            let at = routes
                .add(parent, &part, path)
                .map_err(|why| properties.refuse("PathPart", why))?;
            places.insert(resource.physical_id.clone(), at);
        }
        if later.len() == before {
            return Err(Properties::of(later[0]).refuse("ParentId", "names no resource"));
        }
        waiting = later;
    }
    Ok((routes, places))
}
