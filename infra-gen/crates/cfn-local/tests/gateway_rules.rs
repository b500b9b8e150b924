//! API Gateway's rules, one by one, on a small API with a scripted function.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "gateway_support/mod.rs"]
mod support;

use std::sync::Arc;

use bytes::Bytes;
use cfn_local::deployed::Deployment;
use cfn_local::gateway::{Gateway, InvokeFailure, MAX_BODY, Snapshots};
use http::{Request, Response};
use serde_json::{Value, json};
use support::{ACCOUNT, REGION, VIEWER, World, request, text, with};

type Resources = Vec<(&'static str, &'static str, Value)>;

/// A stage `live` with `GET` and `POST /things` and `GET /things/{id}` (signed).
fn resources() -> Resources {
    let uri = json!({ "Fn::Sub": "arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Fn.Arn}/invocations" });
    let method = |verb: &str, resource: &str, more: Value| {
        let mut properties = json!({
            "RestApiId": { "Ref": "Api" },
            "ResourceId": { "Ref": resource },
            "HttpMethod": verb,
            "AuthorizationType": "NONE",
            "Integration": { "Type": "AWS_PROXY", "IntegrationHttpMethod": "POST", "Uri": uri, "TimeoutInMillis": 50 },
        });
        for (name, value) in more.as_object().unwrap() {
            properties[name] = value.clone();
        }
        properties
    };
    let schema = json!({ "type": "object", "required": ["name"], "additionalProperties": false,
        "properties": { "name": { "type": "string", "format": "email" } } });
    vec![
        (
            "Api",
            "AWS::ApiGateway::RestApi",
            json!({ "Name": "things" }),
        ),
        (
            "Things",
            "AWS::ApiGateway::Resource",
            json!({ "RestApiId": { "Ref": "Api" }, "ParentId": { "Fn::GetAtt": "Api.RootResourceId" }, "PathPart": "things" }),
        ),
        (
            "Thing",
            "AWS::ApiGateway::Resource",
            json!({ "RestApiId": { "Ref": "Api" }, "ParentId": { "Ref": "Things" }, "PathPart": "{id}" }),
        ),
        (
            "Model",
            "AWS::ApiGateway::Model",
            json!({ "RestApiId": { "Ref": "Api" }, "Name": "Thing", "ContentType": "application/json", "Schema": schema }),
        ),
        (
            "Validator",
            "AWS::ApiGateway::RequestValidator",
            json!({ "RestApiId": { "Ref": "Api" }, "ValidateRequestBody": true, "ValidateRequestParameters": true }),
        ),
        (
            "List",
            "AWS::ApiGateway::Method",
            method("GET", "Things", json!({ "OperationName": "ListThings" })),
        ),
        (
            "Make",
            "AWS::ApiGateway::Method",
            method(
                "POST",
                "Things",
                json!({
                    "RequestValidatorId": { "Ref": "Validator" },
                    "RequestModels": { "application/json": "Thing" },
                    "RequestParameters": { "method.request.header.Idempotency-Key": true, "method.request.querystring.note": false },
                }),
            ),
        ),
        (
            "Read",
            "AWS::ApiGateway::Method",
            method("GET", "Thing", json!({ "AuthorizationType": "AWS_IAM" })),
        ),
        (
            "Allowed",
            "AWS::Lambda::Permission",
            json!({
                "Action": "lambda:InvokeFunction", "FunctionName": { "Fn::GetAtt": "Fn.Arn" }, "Principal": "apigateway.amazonaws.com",
                "SourceArn": { "Fn::Sub": "arn:aws:execute-api:${AWS::Region}:${AWS::AccountId}:${Api}/live/*" },
            }),
        ),
        (
            "First",
            "AWS::ApiGateway::Deployment",
            json!({ "RestApiId": { "Ref": "Api" } }),
        ),
        (
            "Stage",
            "AWS::ApiGateway::Stage",
            json!({ "RestApiId": { "Ref": "Api" }, "DeploymentId": { "Ref": "First" }, "StageName": "live", "Variables": { "color": "blue" } }),
        ),
    ]
}

fn changed(id: &str, name: &str, value: Value) -> Deployment {
    let mut resources = resources();
    let found = resources.iter_mut().find(|(found, _, _)| *found == id);
    found.unwrap().2[name] = value;
    support::deployment(&resources)
}

fn extended(more: Resources) -> Deployment {
    let mut resources = resources();
    resources.extend(more);
    support::deployment(&resources)
}

fn ok() -> Arc<World> {
    World::returning(json!({ "statusCode": 200, "body": "fine" }))
}

async fn ask(
    world: &Arc<World>,
    deployment: &Deployment,
    request: Request<Bytes>,
) -> Response<Bytes> {
    let gateway: Gateway = world.gateway(deployment).unwrap();
    gateway.handle(request, VIEWER).await
}

/// The status and body of an answer on the small API.
async fn plain(world: &Arc<World>, request: Request<Bytes>) -> (u16, String) {
    let response = ask(world, &extended(vec![]), request).await;
    (response.status().as_u16(), text(&response))
}

#[tokio::test]
async fn a_function_gets_the_event_that_aws_sends() {
    let world = ok();
    let headers = [
        ("host", "127.0.0.1"),
        ("user-agent", "test/1"),
        ("authorization", "AWS4-HMAC-SHA256 staff"),
        ("x-many", "1"),
        ("x-many", "2"),
        ("x-forwarded-for", "198.51.100.7"),
        ("connection", "keep-alive"),
    ];
    let asked = with("GET", "/live/things/a%20b?q=1&q=x%2By&z", &headers, "");
    assert_eq!(plain(&world, asked).await, (200, "fine".to_owned()));
    let mut event = world.event();
    let context = event["requestContext"].take();
    let trace = event["headers"]["X-Amzn-Trace-Id"].take();
    assert!(
        trace.as_str().unwrap().starts_with("Root=1-6553f100-"),
        "{trace}"
    );
    event["multiValueHeaders"]
        .as_object_mut()
        .unwrap()
        .shift_remove("X-Amzn-Trace-Id");
    assert_eq!(
        event,
        json!({
            "resource": "/things/{id}",
            "path": "/things/a%20b",
            "httpMethod": "GET",
            "headers": {
                "Host": "127.0.0.1", "user-agent": "test/1", "x-many": "2",
                "X-Forwarded-For": "198.51.100.7, 203.0.113.9", "X-Forwarded-Port": "443",
                "X-Forwarded-Proto": "https", "X-Amzn-Trace-Id": null,
            },
            "multiValueHeaders": {
                "Host": ["127.0.0.1"], "user-agent": ["test/1"], "x-many": ["1", "2"],
                "X-Forwarded-For": ["198.51.100.7, 203.0.113.9"], "X-Forwarded-Port": ["443"],
                "X-Forwarded-Proto": ["https"],
            },
            "queryStringParameters": { "q": "x+y", "z": "" },
            "multiValueQueryStringParameters": { "q": ["1", "x+y"], "z": [""] },
            "pathParameters": { "id": "a b" },
            "stageVariables": { "color": "blue" },
            "requestContext": null,
            "body": null,
            "isBase64Encoded": false,
        })
    );
    let identity = &context["identity"];
    assert_eq!(
        identity["userArn"],
        format!("arn:aws:iam::{ACCOUNT}:user/staff")
    );
    assert_eq!(identity["accessKey"], "AKIA1");
    assert_eq!(identity["sourceIp"], "203.0.113.9");
    assert_eq!(identity["userAgent"], "test/1");
    assert_eq!(identity["cognitoIdentityId"], Value::Null);
    assert_eq!(context["path"], "/live/things/a%20b");
    assert_eq!(context["stage"], "live");
    assert_eq!(context["apiId"], "api");
    assert_eq!(
        context["domainName"],
        format!("api.execute-api.{REGION}.amazonaws.com")
    );
    assert_eq!(context["requestTime"], "14/Nov/2023:22:13:20 +0000");
    assert_eq!(context["requestTimeEpoch"], 1_700_000_000_000_u64);
    assert_eq!(context["protocol"], "HTTP/1.1");
    assert_eq!(context["resourceId"], "thing");
    assert_eq!(context["accountId"], ACCOUNT);
}

#[tokio::test]
async fn an_answer_carries_the_ids_of_its_request() {
    let world = ok();
    let response = ask(&world, &extended(vec![]), request("GET", "/live/things")).await;
    let id = world.event()["requestContext"]["requestId"].clone();
    assert_eq!(response.headers()["x-amzn-requestid"].to_str().unwrap(), id);
    assert!(response.headers().contains_key("x-amz-apigw-id"));
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(
        world.event()["requestContext"]["operationName"],
        "ListThings"
    );
}

#[tokio::test]
async fn what_is_no_route_misses_a_token() {
    let missing = (
        403,
        r#"{"message":"Missing Authentication Token"}"#.to_owned(),
    );
    for (method, path) in [
        ("GET", "/live/other"),
        ("DELETE", "/live/things"),
        ("GET", "/live/things/1/2"),
        ("GET", "/live"),
    ] {
        assert_eq!(
            plain(&ok(), request(method, path)).await,
            missing,
            "{method} {path}"
        );
    }
}

#[tokio::test]
async fn a_stage_that_is_none_is_forbidden() {
    let forbidden = (403, r#"{"message":"Forbidden"}"#.to_owned());
    assert_eq!(
        plain(&ok(), request("GET", "/other/things")).await,
        forbidden
    );
    assert_eq!(plain(&ok(), request("GET", "/")).await, forbidden);
}

#[tokio::test]
async fn a_method_that_wants_a_signature_gets_one_or_refuses() {
    let world = ok();
    let refused = |message: &str| (403, json!({ "message": message }).to_string());
    let signed = |by: &str| with("GET", "/live/things/1", &[("authorization", by)], "");
    let arn = format!("arn:aws:execute-api:{REGION}:********0000:api/live/GET/things/1");
    let user = format!("User: arn:aws:iam::{ACCOUNT}:user");
    let not = "is not authorized to perform: execute-api:Invoke on resource:";
    assert_eq!(
        plain(&world, request("GET", "/live/things/1")).await,
        refused("Missing Authentication Token")
    );
    assert_eq!(
        plain(&world, signed("Bearer x")).await,
        refused("no signature")
    );
    assert_eq!(
        plain(&world, signed("AWS4-HMAC-SHA256 unknown")).await,
        refused("unknown key")
    );
    assert_eq!(
        plain(&world, signed("AWS4-HMAC-SHA256 late")).await,
        refused("too late")
    );
    assert_eq!(
        plain(&world, signed("AWS4-HMAC-SHA256 forged")).await,
        refused("forged")
    );
    assert_eq!(
        plain(&world, signed("AWS4-HMAC-SHA256 guest")).await,
        refused(&format!("{user}/guest {not} {arn}"))
    );
    assert_eq!(
        plain(&world, signed("AWS4-HMAC-SHA256 banned")).await,
        refused(&format!("{user}/banned {not} {arn} with an explicit deny"))
    );
    assert!(world.events.lock().unwrap().is_empty());
    assert_eq!(plain(&world, signed("AWS4-HMAC-SHA256 staff")).await.0, 200);
}

#[tokio::test]
async fn a_signature_on_no_route_is_looked_at_first() {
    let signed = |by: &str| with("GET", "/live/none", &[("authorization", by)], "");
    let (_, body) = plain(&ok(), signed("AWS4-HMAC-SHA256 staff")).await;
    assert!(
        body.contains("Unable to determine service/operation name"),
        "{body}"
    );
    let (_, body) = plain(&ok(), signed("Basic abc")).await;
    assert!(body.contains("no signature"), "{body}");
}

fn make(headers: &[(&str, &str)], body: &str) -> Request<Bytes> {
    with("POST", "/live/things", headers, body)
}

#[tokio::test]
async fn a_missing_parameter_goes_before_a_body_that_does_not_fit() {
    let world = ok();
    let missing =
        json!({ "message": "Missing required request parameters: [Idempotency-Key]" }).to_string();
    let invalid = json!({ "message": "Invalid request body" }).to_string();
    let key = ("idempotency-key", "1");
    assert_eq!(plain(&world, make(&[], "{}")).await, (400, missing));
    for body in [
        "",
        "{}",
        "no json",
        r#"{"name":1}"#,
        r#"{"name":"a","more":1}"#,
    ] {
        assert_eq!(
            plain(&world, make(&[key], body)).await,
            (400, invalid.clone()),
            "{body}"
        );
    }
    assert!(world.events.lock().unwrap().is_empty());
    // `format` is not checked, as API Gateway does not.
    assert_eq!(
        plain(&world, make(&[key], r#"{"name":"no email"}"#))
            .await
            .0,
        200
    );
    assert_eq!(world.event()["body"], r#"{"name":"no email"}"#);
}

#[tokio::test]
async fn a_body_of_a_type_without_a_model_is_not_checked() {
    let key = ("idempotency-key", "1");
    let typed = |kind| make(&[key, ("content-type", kind)], "{}");
    assert_eq!(plain(&ok(), typed("text/plain")).await.0, 200);
    assert_eq!(
        plain(&ok(), typed("application/json; charset=utf-8"))
            .await
            .0,
        400
    );
}

#[tokio::test]
async fn a_body_over_ten_megabytes_is_too_large() {
    let mut asked = make(&[], "");
    *asked.body_mut() = Bytes::from(vec![b'x'; MAX_BODY + 1]);
    assert_eq!(
        plain(&ok(), asked).await,
        (413, r#"{"message":"Request Too Long"}"#.to_owned())
    );
    let world = World::new(|_, _| Err(InvokeFailure::TooLarge));
    assert_eq!(plain(&world, request("GET", "/live/things")).await.0, 413);
}

#[tokio::test]
async fn what_a_function_does_wrong_is_a_502_or_500() {
    let internal = r#"{"message":"Internal server error"}"#.to_owned();
    for (failure, status) in [
        (InvokeFailure::FunctionError(Bytes::new()), 502),
        (InvokeFailure::Throttled, 500),
        (InvokeFailure::NotFound, 500),
        (InvokeFailure::Service("broken".to_owned()), 500),
    ] {
        let world = World::new({
            let failure = failure.clone();
            move |_, _| Err(failure.clone())
        });
        assert_eq!(
            plain(&world, request("GET", "/live/things")).await,
            (status, internal.clone()),
            "{failure}"
        );
    }
    for rubbish in [
        json!("text"),
        json!({ "status": 200 }),
        json!({ "statusCode": "x" }),
    ] {
        let world = World::returning(rubbish.clone());
        assert_eq!(
            plain(&world, request("GET", "/live/things")).await,
            (502, internal.clone()),
            "{rubbish}"
        );
    }
}

#[tokio::test]
async fn a_function_that_takes_too_long_is_given_up() {
    let timed_out = (
        504,
        r#"{"message":"Endpoint request timed out"}"#.to_owned(),
    );
    assert_eq!(
        plain(&World::hanging(), request("GET", "/live/things")).await,
        timed_out
    );
}

#[tokio::test]
async fn a_function_that_does_not_permit_the_call_is_not_called() {
    let world = ok();
    for (name, value) in [
        (
            "SourceArn",
            json!(format!(
                "arn:aws:execute-api:{REGION}:{ACCOUNT}:api/live/POST/things"
            )),
        ),
        (
            "SourceArn",
            json!(format!("arn:aws:execute-api:{REGION}:{ACCOUNT}:other/*")),
        ),
        ("Action", json!("lambda:GetFunction")),
        ("Principal", json!("s3.amazonaws.com")),
        ("FunctionName", json!("another")),
        ("SourceAccount", json!("111111111111")),
    ] {
        let deployment = changed("Allowed", name, value.clone());
        let response = ask(&world, &deployment, request("GET", "/live/things")).await;
        assert_eq!(response.status(), 500, "{name} {value}");
    }
    assert!(world.events.lock().unwrap().is_empty());
    let exact = format!("arn:aws:execute-api:{REGION}:{ACCOUNT}:api/live/GET/things");
    let deployment = changed("Allowed", "SourceArn", json!(exact));
    assert_eq!(
        ask(&world, &deployment, request("GET", "/live/things"))
            .await
            .status(),
        200
    );
}

fn gateway_response(kind: &str, status: Option<&str>) -> Value {
    let mut response = json!({
        "RestApiId": { "Ref": "Api" },
        "ResponseType": kind,
        "ResponseParameters": {
            "gatewayresponse.header.Content-Type": "'application/problem+json'",
            "gatewayresponse.header.X-Id": "context.requestId",
            "gatewayresponse.header.X-Origin": "method.request.header.Origin",
        },
        "ResponseTemplates": { "application/json": "{\"kind\":\"$context.error.responseType\",\"m\":$context.error.messageString,\"id\":\"$context.requestId\",\"v\":\"$stageVariables.color\"}" },
    });
    if let Some(status) = status {
        response["StatusCode"] = json!(status);
    }
    response
}

#[tokio::test]
async fn a_gateway_response_words_a_refusal() {
    let custom = gateway_response("BAD_REQUEST_PARAMETERS", Some("422"));
    let deployment = extended(vec![("R", "AWS::ApiGateway::GatewayResponse", custom)]);
    let asked = make(&[("origin", "https://a.example")], "{}");
    let response = ask(&ok(), &deployment, asked).await;
    let headers = response.headers();
    let id = headers["x-amzn-requestid"].to_str().unwrap();
    assert_eq!(response.status(), 422);
    assert_eq!(headers["content-type"], "application/problem+json");
    assert_eq!(headers["x-id"], id);
    assert_eq!(headers["x-origin"], "https://a.example");
    assert_eq!(headers["x-amzn-errortype"], "BadRequestException");
    let body: Value = serde_json::from_slice(response.body()).unwrap();
    assert_eq!(
        body,
        json!({ "kind": "BAD_REQUEST_PARAMETERS", "m": "Missing required request parameters: [Idempotency-Key]", "id": id, "v": "blue" })
    );
}

#[tokio::test]
async fn a_default_response_changes_the_status_of_what_it_stands_in_for() {
    let with_status = extended(vec![(
        "R",
        "AWS::ApiGateway::GatewayResponse",
        gateway_response("DEFAULT_4XX", Some("418")),
    )]);
    let without = extended(vec![(
        "R",
        "AWS::ApiGateway::GatewayResponse",
        gateway_response("DEFAULT_4XX", None),
    )]);
    let asked = || make(&[], "{}");
    assert_eq!(ask(&ok(), &with_status, asked()).await.status(), 418);
    assert_eq!(ask(&ok(), &without, asked()).await.status(), 400);
    let failing = World::returning(json!("rubbish"));
    assert_eq!(
        ask(&failing, &with_status, request("GET", "/live/things"))
            .await
            .status(),
        502
    );
}

#[tokio::test]
async fn a_method_is_throttled_by_its_own_limit() {
    let settings = json!([
        { "ResourcePath": "/*", "HttpMethod": "*", "ThrottlingRateLimit": 100, "ThrottlingBurstLimit": 100 },
        { "ResourcePath": "/~1things", "HttpMethod": "GET", "ThrottlingRateLimit": 0.001, "ThrottlingBurstLimit": 2 },
    ]);
    let world = ok();
    let gateway = world
        .gateway(&changed("Stage", "MethodSettings", settings))
        .unwrap();
    let mut statuses = Vec::new();
    for _ in 0..3 {
        statuses.push(gateway.handle(request("GET", "/live/things"), VIEWER).await);
    }
    let codes: Vec<u16> = statuses.iter().map(|r| r.status().as_u16()).collect();
    assert_eq!(codes, [200, 200, 429]);
    assert_eq!(text(&statuses[2]), r#"{"message":"Too Many Requests"}"#);
    let signed = with(
        "GET",
        "/live/things/1",
        &[("authorization", "AWS4-HMAC-SHA256 staff")],
        "",
    );
    assert_eq!(gateway.handle(signed, VIEWER).await.status(), 200);
}

#[tokio::test]
async fn an_access_log_line_says_what_happened_and_cannot_be_broken_out_of() {
    let group = format!("arn:aws:logs:{REGION}:{ACCOUNT}:log-group:api");
    let format = "{\"path\":\"$context.resourcePath\",\"status\":\"$context.status\",\"agent\":\"$context.identity.userAgent\",\"arn\":\"$context.identity.userArn\",\"error\":\"$context.error.responseType\"}";
    let setting = json!({ "DestinationArn": group, "Format": format });
    let world = ok();
    let deployment = changed("Stage", "AccessLogSetting", setting);
    ask(
        &world,
        &deployment,
        with("GET", "/live/things", &[("user-agent", "a\"b")], ""),
    )
    .await;
    assert_eq!(
        world.line(),
        r#"{"path":"/things","status":"200","agent":"a\"b","arn":"-","error":"-"}"#
    );
    ask(&world, &deployment, request("GET", "/live/none")).await;
    assert_eq!(
        world.line(),
        r#"{"path":"","status":"403","agent":"-","arn":"-","error":"MISSING_AUTHENTICATION_TOKEN"}"#
    );
    assert_eq!(world.lines.lock().unwrap()[0].0, group);
}

#[tokio::test]
async fn a_firewall_looks_first() {
    let stage = format!("arn:aws:apigateway:{REGION}::/restapis/api/stages/live");
    let association = json!({ "ResourceArn": stage, "WebACLArn": "acl" });
    let deployment = extended(vec![("W", "AWS::WAFv2::WebACLAssociation", association)]);
    let world = ok();
    let attack = |kind| with("GET", "/live/none", &[("x-attack", kind)], "");
    let blocked = ask(&world, &deployment, attack("plain")).await;
    assert_eq!(
        (blocked.status().as_u16(), text(&blocked)),
        (403, r#"{"message":"Forbidden"}"#.to_owned())
    );
    let custom = ask(&world, &deployment, attack("custom")).await;
    assert_eq!(
        (custom.status().as_u16(), text(&custom)),
        (429, "slow down".to_owned())
    );
    assert_eq!(
        ask(&world, &deployment, request("GET", "/live/things"))
            .await
            .status(),
        200
    );
    assert_eq!(world.event()["headers"]["x-amzn-waf-seen"], "yes");
    let seen = ("acl".to_owned(), stage, "/live/things".to_owned(), VIEWER);
    assert_eq!(world.inspected.lock().unwrap()[2], seen);
}

#[tokio::test]
async fn a_resource_policy_lets_in_whom_it_names() {
    let policy = |effect: &str, address: &str| {
        changed(
            "Api",
            "Policy",
            json!({ "Statement": [{
            "Effect": effect, "Principal": "*", "Action": "execute-api:Invoke", "Resource": "execute-api:/*",
            "Condition": { "IpAddress": { "aws:SourceIp": address } },
        }] }),
        )
    };
    let status = async |deployment: Deployment, asked| {
        ask(&ok(), &deployment, asked).await.status().as_u16()
    };
    let list = || request("GET", "/live/things");
    let signed = || {
        with(
            "GET",
            "/live/things/1",
            &[("authorization", "AWS4-HMAC-SHA256 guest")],
            "",
        )
    };
    assert_eq!(status(policy("Allow", "203.0.113.0/24"), list()).await, 200);
    assert_eq!(
        status(policy("Allow", "198.51.100.0/24"), list()).await,
        403
    );
    assert_eq!(status(policy("Deny", "198.51.100.0/24"), list()).await, 403);
    // Of one account, either policy may allow.
    assert_eq!(
        status(policy("Allow", "203.0.113.0/24"), signed()).await,
        200
    );
}

#[tokio::test]
async fn large_answers_are_compressed_if_the_client_takes_it() {
    let world = World::returning(json!({ "body": "x".repeat(2000) }));
    let deployment = changed("Api", "MinimumCompressionSize", json!(1024));
    let asked = |coding| with("GET", "/live/things", &[("accept-encoding", coding)], "");
    let packed = ask(&world, &deployment, asked("gzip, br")).await;
    assert_eq!(packed.headers()["content-encoding"], "gzip");
    assert!(packed.body().len() < 200);
    let whole = ask(&world, &deployment, asked("br")).await;
    assert!(!whole.headers().contains_key("content-encoding"));
    assert_eq!(whole.body().len(), 2000);
    let small = World::returning(json!({ "body": "x" }));
    assert!(
        !ask(&small, &deployment, asked("gzip"))
            .await
            .headers()
            .contains_key("content-encoding")
    );
}

#[tokio::test]
async fn binary_bodies_travel_as_base64_both_ways() {
    let deployment = changed("Api", "BinaryMediaTypes", json!(["image/png"]));
    let world = World::returning(json!({ "body": "AAEC", "isBase64Encoded": true }));
    let headers = [
        ("idempotency-key", "1"),
        ("content-type", "image/png"),
        ("accept", "image/png"),
    ];
    let response = ask(&world, &deployment, make(&headers, "\u{1}")).await;
    assert_eq!(response.body(), &[0, 1, 2][..]);
    assert_eq!(
        (
            world.event()["body"].clone(),
            world.event()["isBase64Encoded"].clone()
        ),
        (json!("AQ=="), json!(true))
    );
    let text_only = ask(&world, &deployment, make(&[headers[0], headers[1]], "x")).await;
    assert_eq!(text(&text_only), "AAEC");
}

#[tokio::test]
async fn a_stage_serves_what_was_deployed() {
    let world = ok();
    let mut snapshots = Snapshots::default();
    snapshots.update(&extended(vec![]));
    let changed_now = changed("List", "AuthorizationType", json!("AWS_IAM"));
    snapshots.update(&changed_now);
    let status = async |snapshots: &Snapshots, deployment: &Deployment| {
        let gateway = Gateway::of(deployment, snapshots, world.parts()).unwrap();
        gateway
            .handle(request("GET", "/live/things"), VIEWER)
            .await
            .status()
            .as_u16()
    };
    assert_eq!(status(&snapshots, &changed_now).await, 200);
    // A new deployment, with an id of its own, takes the change along.
    let mut redeployed = changed_now.clone();
    for resource in &mut redeployed.stacks[0].resources {
        if resource.type_name == "AWS::ApiGateway::Deployment" {
            resource.physical_id = "second".to_owned();
        } else if resource.type_name == "AWS::ApiGateway::Stage" {
            resource.properties["DeploymentId"] = json!("second");
        }
    }
    snapshots.update(&redeployed);
    assert_eq!(status(&snapshots, &redeployed).await, 403);
}

#[test]
fn what_does_not_run_here_is_refused_by_name() {
    let refused = |id, name, value: Value| match ok().gateway(&changed(id, name, value)) {
        Ok(_) => "accepted".to_owned(),
        Err(error) => error.to_string(),
    };
    assert_eq!(
        refused("List", "AuthorizationType", json!("CUSTOM")),
        "List: AuthorizationType is not supported here"
    );
    assert_eq!(
        refused("List", "Integration", json!({ "Type": "MOCK" })),
        "List: Integration.Type is not supported here: only AWS_PROXY is"
    );
    assert_eq!(
        refused("List", "ApiKeyRequired", json!(true)),
        "List: ApiKeyRequired is not supported here"
    );
    assert_eq!(
        refused("List", "Surprise", json!(1)),
        "List: Surprise is not supported here"
    );
    assert_eq!(
        refused("Stage", "CacheClusterEnabled", json!(true)),
        "Stage: CacheClusterEnabled is not supported here"
    );
    assert_eq!(
        refused("Api", "Body", json!({})),
        "Api: Body is not supported here"
    );
    assert_eq!(
        refused(
            "Api",
            "EndpointConfiguration",
            json!({ "Types": ["PRIVATE"] })
        ),
        "Api: EndpointConfiguration.Types may not be PRIVATE here"
    );
    let condition = json!({ "Statement": [{ "Effect": "Allow", "Principal": "*", "Action": "execute-api:Invoke", "Resource": "*", "Condition": { "StringEquals": { "aws:SourceVpc": "v" } } }] });
    assert_eq!(
        refused("Api", "Policy", condition),
        "Api: Policy.Statement[0].Condition.StringEquals is not supported here"
    );
}
