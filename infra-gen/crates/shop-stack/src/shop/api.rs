//! The API: methods, refusals, deployment, stage, and its logs.

use std::num::NonZeroU32;

use cfn::apigateway::rest_api::EndpointConfiguration;
use cfn::apigateway::stage::{AccessLogSetting, MethodSetting};
use cfn::apigateway::{Account, Deployment, GatewayResponse, RestApi, Stage};
use cfn::iam::Role;
use cfn::logs::LogGroup;
use cfn::policy::{Policy, Principal, trust};
use cfn::{DeletionPolicy, Handle, Pseudo, Stack, text};
use serde_json::json;
use sha2::{Digest, Sha256};
use shop_domain::contract::{Auth, Method, ProblemKind, headers, routes};

use super::Shop;
use super::functions::Functions;
use super::methods::{self, Served};
use crate::Context;

pub(crate) struct Api {
    pub(crate) rest_api: Handle<RestApi<Shop>>,
    pub(crate) stage: Handle<Stage<Shop>>,
}

/// Answers below this many bytes are not compressed.
const COMPRESSED_FROM: i64 = 1_024;

pub(crate) fn api(stack: &mut Stack<Shop>, context: &Context<'_>, functions: &Functions) -> Api {
    let rest_api = stack.add(
        "Api",
        RestApi::new()
            .name(text![Pseudo::StackName])
            .description("The shop's API: products and orders")
            .endpoint_configuration(EndpointConfiguration::new().types(["REGIONAL"]))
            .minimum_compression_size(COMPRESSED_FROM),
    );
    let methods = methods::methods(stack, context, &rest_api, functions);
    let refusals = refusals(stack, &rest_api);

    let deployment = stack.add(
        &format!("Deployment{}", fingerprint(stack)),
        Deployment::new()
            .rest_api_id(rest_api.rest_api_id())
            .description("One state of everything deployable"),
    );
    for served in &methods {
        stack.options(&deployment).depends_on(&served.method);
    }
    for refusal in &refusals {
        stack.options(&deployment).depends_on(refusal);
    }
    let account = account(stack);
    let stage = stage(stack, context, &rest_api, &deployment, &methods);
    // Without the account's role the stage's logging is refused.
    stack.options(&stage).depends_on(&account);
    Api { rest_api, stage }
}

/// A name for everything a deployment freezes: any change makes a new deployment.
fn fingerprint(stack: &Stack<Shop>) -> String {
    let mut hash = Sha256::new();
    for (logical_id, type_name, properties) in stack.resources() {
        if type_name.starts_with("AWS::ApiGateway::") {
            hash.update(format!("{logical_id} {type_name} {properties}\n"));
        }
    }
    let digest = hash.finalize();
    digest
        .iter()
        .take(5)
        .map(|byte| format!("{byte:02X}"))
        .collect()
}

/// API Gateway's own refusals, in the form of the functions' problems.
///
/// AWS: <https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html>
fn refusals(
    stack: &mut Stack<Shop>,
    api: &Handle<RestApi<Shop>>,
) -> Vec<Handle<GatewayResponse<Shop>>> {
    const REFUSALS: [(&str, &str, ProblemKind); 12] = [
        ("AccessDenied", "ACCESS_DENIED", ProblemKind::Forbidden),
        (
            "BadRequestBody",
            "BAD_REQUEST_BODY",
            ProblemKind::Validation,
        ),
        (
            "BadRequestParameters",
            "BAD_REQUEST_PARAMETERS",
            ProblemKind::IdempotencyKeyMissing,
        ),
        ("Default4xx", "DEFAULT_4XX", ProblemKind::Forbidden),
        ("Default5xx", "DEFAULT_5XX", ProblemKind::Internal),
        (
            "IntegrationTimeout",
            "INTEGRATION_TIMEOUT",
            ProblemKind::Busy,
        ),
        (
            "MissingAuthenticationToken",
            "MISSING_AUTHENTICATION_TOKEN",
            ProblemKind::NotFound,
        ),
        (
            "RequestTooLarge",
            "REQUEST_TOO_LARGE",
            ProblemKind::TooLarge,
        ),
        (
            "ResourceNotFound",
            "RESOURCE_NOT_FOUND",
            ProblemKind::NotFound,
        ),
        ("Throttled", "THROTTLED", ProblemKind::RateLimited),
        (
            "UnsupportedMediaType",
            "UNSUPPORTED_MEDIA_TYPE",
            ProblemKind::MediaType,
        ),
        ("WafFiltered", "WAF_FILTERED", ProblemKind::Forbidden),
    ];
    REFUSALS
        .iter()
        .map(|(name, response_type, problem)| {
            let header = |name: &str| format!("gatewayresponse.header.{name}");
            let mut parameters = vec![
                (
                    header("Cache-Control"),
                    format!("'{}'", headers::CACHE_NEVER),
                ),
                (
                    header("Content-Type"),
                    format!("'{}'", headers::PROBLEM_JSON),
                ),
            ];
            if let Some(seconds) = problem.retry_after() {
                parameters.push((header("Retry-After"), format!("'{seconds}'")));
            }
            let response = GatewayResponse::new()
                .rest_api_id(api.rest_api_id())
                .response_type(*response_type)
                .status_code(problem.status().to_string())
                .response_parameters(parameters)
                .response_templates([(
                    "application/json",
                    problem.render(Some("$context.requestId")),
                )]);
            stack.add(&format!("{name}Response"), response)
        })
        .collect()
}

/// The account's permission to log, one per account and region: it stays when this stack goes,
/// because other stacks may log through it.
fn account(stack: &mut Stack<Shop>) -> Handle<Account<Shop>> {
    let role = stack.add(
        "ApiLogsRole",
        Role::new()
            .assume_role_policy_document(Policy::new([trust(Principal::Service(
                "apigateway.amazonaws.com",
            ))]))
            .managed_policy_arns([text![
                "arn:",
                Pseudo::Partition,
                ":iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs"
            ]]),
    );
    stack.options(&role).deletion_policy(DeletionPolicy::Retain);
    let account = stack.add(
        "ApiAccount",
        Account::new().cloud_watch_role_arn(role.arn()),
    );
    stack
        .options(&account)
        .deletion_policy(DeletionPolicy::Retain);
    account
}

fn stage(
    stack: &mut Stack<Shop>,
    context: &Context<'_>,
    api: &Handle<RestApi<Shop>>,
    deployment: &Handle<Deployment<Shop>>,
    methods: &[Served],
) -> Handle<Stage<Shop>> {
    let logs = stack.add(
        "ApiLogs",
        LogGroup::new().retention_in_days(context.log_days()),
    );
    stack.options(&logs).deletion_policy(context.data_policy());
    let access_log = AccessLogSetting::new()
        .destination_arn(logs.plain_arn())
        .format(access_log_format());
    let throttle = context.environment.throttle;
    let mut settings = vec![setting("*", "/*", throttle.requests.get())];
    for route in methods.iter().map(|served| served.route) {
        let rate = match (route.auth, route.method, route.path) {
            (Auth::Staff, ..) => Some(STAFF_RATE.get()),
            (_, Method::Post, routes::ORDERS) => Some(throttle.orders.get()),
            _ => None,
        };
        if let Some(rate) = rate {
            // Slashes within the path are written as `~1`.
            let path = format!(
                "/~1{}",
                route.path.trim_start_matches('/').replace('/', "~1")
            );
            settings.push(setting(route.method.as_str(), &path, rate));
        }
    }
    stack.add(
        "Stage",
        Stage::new()
            .rest_api_id(api.rest_api_id())
            .deployment_id(deployment.deployment_id())
            .stage_name(context.environment.name.as_str())
            .access_log_setting(access_log)
            .method_settings(settings)
            .tracing_enabled(true),
    )
}

/// Requests a second that staff may send to each route; twice as many may come
/// at once.
pub const STAFF_RATE: NonZeroU32 = NonZeroU32::new(10).unwrap();

/// Rate in requests per second; twice as many may come at once. No data trace:
/// it would log bodies.
fn setting(method: &str, path: &str, rate: u32) -> MethodSetting<Shop> {
    MethodSetting::new()
        .http_method(method)
        .resource_path(path)
        .data_trace_enabled(false)
        .logging_level("ERROR")
        .metrics_enabled(true)
        .throttling_rate_limit(f64::from(rate))
        .throttling_burst_limit(2 * i64::from(rate))
}

/// Who asked for what, how it ended and how long it took; no bodies, no addresses.
fn access_log_format() -> String {
    json!({
        "requestId": "$context.requestId",
        "time": "$context.requestTime",
        "caller": "$context.identity.userArn",
        "method": "$context.httpMethod",
        "resource": "$context.resourcePath",
        "status": "$context.status",
        "latency": "$context.responseLatency",
        "integrationLatency": "$context.integrationLatency",
        "waf": "$context.waf.status",
        "wafResponse": "$context.wafResponseCode",
        "error": "$context.error.responseType",
    })
    .to_string()
}
