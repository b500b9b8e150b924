//! The API's methods: one per route of the contract.

use std::collections::BTreeMap;

use cfn::apigateway::method::{Integration, Type};
use cfn::apigateway::{Method, Model, RequestValidator, Resource, RestApi};
use cfn::lambda::Permission;
use cfn::{Expr, Handle, IntoText, Stack};
use serde_json::{Value as Json, json};
use shop_domain::contract::models;
use shop_domain::contract::{Auth, ROUTES, Route, routes};

use super::Shop;
use super::functions::Functions;
use crate::Context;

/// API Gateway waits no longer for a function.
const INTEGRATION_MS: i64 = 29_000;

/// A method and the route it serves.
pub(crate) struct Served {
    pub(crate) route: &'static Route,
    pub(crate) method: Handle<Method<Shop>>,
}

pub(crate) fn methods(
    stack: &mut Stack<Shop>,
    context: &Context<'_>,
    api: &Handle<RestApi<Shop>>,
    functions: &Functions,
) -> Vec<Served> {
    let resources = resources(stack, api);
    let models: Vec<_> = models::Model::ALL
        .iter()
        .map(|model| {
            let resource = Model::new()
                .rest_api_id(api.rest_api_id())
                .name(model.name())
                .content_type("application/json")
                .schema(model.schema());
            (
                *model,
                stack.add(&format!("{}Model", model.name()), resource),
            )
        })
        .collect();
    let validator = |body| {
        RequestValidator::new()
            .rest_api_id(api.rest_api_id())
            .validate_request_body(body)
            .validate_request_parameters(true)
    };
    let parameters_only = stack.add("ParametersValidator", validator(false));
    let with_body = stack.add("BodyValidator", validator(true));

    ROUTES
        .iter()
        .map(|route| {
            // Also the beginning of the route's logical ids.
            let name = route.operation;
            let function = functions.get(route.function);
            let integration = Integration::new()
                .type_(Type::AwsProxy)
                .integration_http_method("POST")
                .timeout_in_millis(INTEGRATION_MS)
                .uri(function.invocation_uri());
            let mut method = Method::new()
                .rest_api_id(api.rest_api_id())
                .resource_id(resources[route.path].resource_id())
                .http_method(route.method.as_str())
                .operation_name(name)
                .authorization_type(match route.auth {
                    Auth::Anyone => "NONE",
                    Auth::Staff => "AWS_IAM",
                })
                .integration(integration)
                .request_parameters(parameters(route));
            method = match route.body {
                None => method.request_validator_id(parameters_only.request_validator_id()),
                Some(body) => {
                    let (_, model) = models
                        .iter()
                        .find(|(m, _)| *m == body)
                        .expect("all models are added");
                    method
                        .request_validator_id(with_body.request_validator_id())
                        .request_models([("application/json", model.name())])
                }
            };
            let method = stack.add(&format!("{name}Method"), method);
            // Only this method's own path may invoke the function.
            let path = route.path.trim_start_matches('/');
            let source = api.execution_arn(
                context.environment.name.as_str(),
                route.method.as_str(),
                &wildcards(path),
            );
            stack.add(
                &format!("{name}Permission"),
                Permission::new()
                    .action("lambda:InvokeFunction")
                    .function_name(function.arn())
                    .principal("apigateway.amazonaws.com")
                    .source_arn(source),
            );
            Served { route, method }
        })
        .collect()
}

/// The resources of all routes by path. Each part of a path hangs below the one before it.
fn resources(
    stack: &mut Stack<Shop>,
    api: &Handle<RestApi<Shop>>,
) -> BTreeMap<&'static str, Handle<Resource<Shop>>> {
    let below = |parent: Expr<Shop>, part: &str| {
        Resource::new()
            .rest_api_id(api.rest_api_id())
            .parent_id(parent)
            .path_part(part.to_owned())
    };
    let base = stack.add("ApiPath", below(api.root_resource_id().into_text(), "api"));
    let mut resources = BTreeMap::new();
    for (path, id) in [
        (routes::PRODUCTS, "ProductsPath"),
        (routes::PRODUCT, "ProductPath"),
        (routes::ORDERS, "OrdersPath"),
        (routes::ORDER, "OrderPath"),
        (routes::CATALOG, "CatalogPath"),
    ] {
        let (parent, part) = path.rsplit_once('/').expect("paths begin with a slash");
        let parent = resources
            .get(parent)
            .unwrap_or(&base)
            .resource_id()
            .into_text();
        resources.insert(path, stack.add(id, below(parent, part)));
    }
    resources
}

/// Declares path parameters, query strings and headers; `true` is required.
fn parameters(route: &Route) -> Vec<(String, Json)> {
    let path = route
        .path
        .split('/')
        .filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'))
        .map(|name| (format!("method.request.path.{name}"), json!(true)));
    let query = route
        .query
        .iter()
        .map(|name| (format!("method.request.querystring.{name}"), json!(false)));
    let headers = route
        .required_headers
        .iter()
        .map(|name| (format!("method.request.header.{name}"), json!(true)));
    path.chain(query).chain(headers).collect()
}

/// `api/products/{productId}` as `api/products/*`.
fn wildcards(path: &str) -> String {
    let parts: Vec<_> = path
        .split('/')
        .map(|part| if part.starts_with('{') { "*" } else { part })
        .collect();
    parts.join("/")
}
