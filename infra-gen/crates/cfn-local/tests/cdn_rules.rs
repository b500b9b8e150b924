//! CloudFront's rules, one by one, on a small distribution with scripted origins.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "gateway_support/mod.rs"]
mod support;

use std::net::IpAddr;
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use bytes::Bytes;
use cfn_local::cdn::{Apis, Distribution, Distributions, EDGE_ADDRESS, Objects, Parts};
use cfn_local::deployed::Deployment;
use http::{Request, Response};
use serde_json::{Value, json};
use support::{ACCOUNT, VIEWER, World, request, text, with};

/// What an origin was asked.
#[derive(Debug, Clone)]
struct Asked {
    origin: String,
    method: String,
    uri: String,
    headers: http::HeaderMap,
    source_ip: Option<IpAddr>,
}

type Scripted = Box<dyn Fn(&Asked) -> Response<Bytes> + Send + Sync>;

struct Origins {
    asked: Mutex<Vec<Asked>>,
    answer: Scripted,
}

impl Origins {
    fn answer(
        &self,
        origin: String,
        request: Request<Bytes>,
        source_ip: Option<IpAddr>,
    ) -> Response<Bytes> {
        let asked = Asked {
            origin,
            method: request.method().to_string(),
            uri: request.uri().to_string(),
            headers: request.headers().clone(),
            source_ip,
        };
        self.asked.lock().unwrap().push(asked.clone());
        (self.answer)(&asked)
    }
}

#[async_trait]
impl Objects for Origins {
    async fn fetch(
        &self,
        bucket: &str,
        request: Request<Bytes>,
        signed_for: Option<&str>,
    ) -> Response<Bytes> {
        self.answer(
            format!("{bucket} {}", signed_for.unwrap_or("-")),
            request,
            None,
        )
    }
}

#[async_trait]
impl Apis for Origins {
    fn has_domain(&self, host: &str) -> bool {
        host == "api.execute-api.eu-central-1.amazonaws.com"
    }

    async fn fetch(&self, request: Request<Bytes>, source_ip: IpAddr) -> Response<Bytes> {
        self.answer("api".to_owned(), request, Some(source_ip))
    }
}

/// A distribution with its origins and its clock.
struct Edge {
    world: Arc<World>,
    origins: Arc<Origins>,
    distribution: Arc<Distribution>,
}

impl Edge {
    fn new(
        config: Value,
        answer: impl Fn(&Asked) -> Response<Bytes> + Send + Sync + 'static,
    ) -> Edge {
        Edge::of(&deployed(config), answer)
    }

    fn of(
        deployment: &Deployment,
        answer: impl Fn(&Asked) -> Response<Bytes> + Send + Sync + 'static,
    ) -> Edge {
        let world = World::returning(Value::Null);
        let origins = Arc::new(Origins {
            asked: Mutex::default(),
            answer: Box::new(answer),
        });
        let distributions = Distributions::of(deployment, &parts(&world, &origins), None).unwrap();
        let distribution = distributions.iter().next().unwrap().clone();
        Edge {
            world,
            origins,
            distribution,
        }
    }

    async fn ask(&self, request: Request<Bytes>) -> Response<Bytes> {
        self.distribution.handle(request, VIEWER).await
    }

    /// The status and where the answer came from.
    async fn cache(&self, request: Request<Bytes>) -> (u16, String) {
        let response = self.ask(request).await;
        let from = response.headers()["x-cache"].to_str().unwrap();
        (
            response.status().as_u16(),
            from.trim_end_matches(" from cloudfront").to_owned(),
        )
    }

    fn asked(&self) -> Vec<Asked> {
        self.origins.asked.lock().unwrap().clone()
    }
}

fn parts(world: &Arc<World>, origins: &Arc<Origins>) -> Parts {
    Parts {
        account_id: ACCOUNT.to_owned(),
        objects: origins.clone(),
        apis: origins.clone(),
        firewall: world.clone(),
        clock: Arc::new(world.clock.clone()),
    }
}

const OPTIMIZED: &str = "658327ea-f89d-4fab-a63d-7e88639e58f6";
const DISABLED: &str = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad";
const ALL_BUT_HOST: &str = "b689b0a8-53d0-40ab-baf2-68738e2966ac";

/// `/api/*` is an API whose answers are not kept, `/list*` the same kept, all
/// else a bucket.
fn deployed(more: Value) -> Deployment {
    let mut config = json!({
        "Enabled": true,
        "Origins": [
            { "Id": "site", "DomainName": { "Fn::GetAtt": "Site.RegionalDomainName" }, "OriginAccessControlId": { "Ref": "Access" }, "S3OriginConfig": {} },
            { "Id": "api", "DomainName": "api.execute-api.eu-central-1.amazonaws.com", "OriginPath": "/live", "CustomOriginConfig": { "OriginProtocolPolicy": "https-only" },
              "OriginCustomHeaders": [{ "HeaderName": "X-Secret", "HeaderValue": "s3cret" }] },
        ],
        "CacheBehaviors": [
            { "PathPattern": "/list*", "TargetOriginId": "api", "CachePolicyId": { "Ref": "Kept" }, "ViewerProtocolPolicy": "https-only" },
            { "PathPattern": "/api/*", "TargetOriginId": "api", "CachePolicyId": DISABLED, "OriginRequestPolicyId": ALL_BUT_HOST, "ViewerProtocolPolicy": "https-only",
              "AllowedMethods": ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"] },
        ],
        "DefaultCacheBehavior": { "TargetOriginId": "site", "CachePolicyId": OPTIMIZED, "ViewerProtocolPolicy": "redirect-to-https", "Compress": true },
    });
    merge(&mut config, more);
    support::deployment(&[
        ("Site", "AWS::S3::Bucket", json!({})),
        (
            "Access",
            "AWS::CloudFront::OriginAccessControl",
            json!({ "OriginAccessControlConfig": { "Name": "a", "OriginAccessControlOriginType": "s3", "SigningBehavior": "always", "SigningProtocol": "sigv4" } }),
        ),
        (
            "Kept",
            "AWS::CloudFront::CachePolicy",
            json!({ "CachePolicyConfig": { "Name": "k", "MinTTL": 0, "DefaultTTL": 0, "MaxTTL": 300,
            "ParametersInCacheKeyAndForwardedToOrigin": { "EnableAcceptEncodingGzip": false,
                "CookiesConfig": { "CookieBehavior": "whitelist", "Cookies": ["lang"] }, "HeadersConfig": { "HeaderBehavior": "none" },
                "QueryStringsConfig": { "QueryStringBehavior": "whitelist", "QueryStrings": ["q"] } } } }),
        ),
        (
            "Headers",
            "AWS::CloudFront::ResponseHeadersPolicy",
            json!({ "ResponseHeadersPolicyConfig": { "Name": "h",
            "SecurityHeadersConfig": { "ContentTypeOptions": { "Override": true }, "StrictTransportSecurity": { "AccessControlMaxAgeSec": 60, "IncludeSubdomains": true, "Override": true } },
            "CustomHeadersConfig": { "Items": [{ "Header": "X-Kept", "Value": "policy", "Override": false }, { "Header": "X-Set", "Value": "policy", "Override": true }] },
            "RemoveHeadersConfig": { "Items": [{ "Header": "Server" }] },
            "CorsConfig": { "AccessControlAllowCredentials": false, "AccessControlAllowHeaders": { "Items": ["*"] }, "AccessControlAllowMethods": { "Items": ["GET"] },
                "AccessControlAllowOrigins": { "Items": ["https://a.example"] }, "OriginOverride": true } } }),
        ),
        (
            "Pages",
            "AWS::CloudFront::Function",
            json!({ "Name": "p", "FunctionConfig": { "Comment": "", "Runtime": "cloudfront-js-2.0" },
            "FunctionCode": "function handler(event) { var r = event.request; if (r.uri === '/fail') throw new Error('no'); if (r.uri === '/gone') return { statusCode: 410, headers: { 'x-a': { value: 'b' } }, body: { encoding: 'text', data: 'gone' } }; if (r.uri === '/') r.uri = '/index.html'; return r; }" }),
        ),
        (
            "Detour",
            "AWS::CloudFront::Function",
            json!({ "Name": "d", "FunctionConfig": { "Comment": "", "Runtime": "cloudfront-js-2.0" },
            "FunctionCode": "import cf from 'cloudfront';\nfunction handler(event) { var r = event.request; cf.updateRequestOrigin({ originPath: '/own' + r.uri }); r.querystring = { q: { value: r.uri.slice(1) } }; r.uri = '/any.html'; return r; }" }),
        ),
        (
            "Stamp",
            "AWS::CloudFront::Function",
            json!({ "Name": "s", "FunctionConfig": { "Comment": "", "Runtime": "cloudfront-js-2.0" },
            "FunctionCode": "function handler(event) { event.response.headers['x-stamp'] = { value: event.viewer.ip }; return event.response; }" }),
        ),
        (
            "Cdn",
            "AWS::CloudFront::Distribution",
            json!({ "DistributionConfig": config }),
        ),
    ])
}

fn merge(into: &mut Value, more: Value) {
    match (into, more) {
        (Value::Object(into), Value::Object(more)) => {
            for (name, value) in more {
                merge(into.entry(name).or_insert(Value::Null), value);
            }
        }
        (into, more) => *into = more,
    }
}

fn answer(status: u16, headers: &[(&str, &str)], body: &str) -> Response<Bytes> {
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(Bytes::from(body.to_owned())).unwrap()
}

fn pages(_: &Asked) -> Response<Bytes> {
    answer(
        200,
        &[
            ("content-type", "text/html"),
            ("etag", "\"1\""),
            ("server", "AmazonS3"),
            ("x-kept", "origin"),
            ("x-set", "origin"),
        ],
        &"page ".repeat(400),
    )
}

#[tokio::test]
async fn the_first_behaviour_that_takes_a_path_has_it() {
    let edge = Edge::new(json!({}), pages);
    for path in ["/list", "/list/1?q=a&x=b", "/api/orders?x=1", "/other/api/"] {
        edge.ask(request("GET", path)).await;
    }
    let seen: Vec<String> = edge
        .asked()
        .iter()
        .map(|asked| format!("{} {}", asked.origin, asked.uri))
        .collect();
    let site = format!("site arn:aws:cloudfront::{ACCOUNT}:distribution/cdn /other/api/");
    assert_eq!(
        seen,
        [
            "api /live/list",
            "api /live/list/1?q=a",
            "api /live/api/orders?x=1",
            site.as_str()
        ]
    );
    assert_eq!(edge.asked()[0].source_ip, Some(EDGE_ADDRESS));
}

#[tokio::test]
async fn an_origin_learns_what_the_policies_let_through() {
    let edge = Edge::new(json!({}), pages);
    let headers = [
        ("host", "site.example"),
        ("user-agent", "browser"),
        ("cookie", "lang=de; id=7"),
        ("x-secret", "guess"),
        ("x-forwarded-for", "198.51.100.7"),
        ("authorization", "a"),
    ];
    edge.ask(with("GET", "/list", &headers, "")).await;
    edge.ask(with("POST", "/api/orders", &headers, "{}")).await;
    let asked = edge.asked();
    assert_eq!(
        [asked[0].method.as_str(), asked[1].method.as_str()],
        ["GET", "POST"]
    );
    let header = |index: usize, name: &str| {
        asked[index]
            .headers
            .get(name)
            .map(|value| value.to_str().unwrap().to_owned())
    };
    for index in [0, 1] {
        assert_eq!(
            header(index, "host").unwrap(),
            "api.execute-api.eu-central-1.amazonaws.com"
        );
        assert_eq!(header(index, "x-secret").unwrap(), "s3cret");
        assert_eq!(
            header(index, "x-forwarded-for").unwrap(),
            "198.51.100.7, 203.0.113.9"
        );
    }
    assert_eq!(header(0, "user-agent").unwrap(), "Amazon CloudFront");
    assert_eq!(header(0, "cookie").unwrap(), "lang=de");
    assert_eq!(header(0, "authorization"), None);
    assert_eq!(header(1, "user-agent").unwrap(), "browser");
    assert_eq!(header(1, "cookie").unwrap(), "lang=de; id=7");
    assert_eq!(header(1, "authorization").unwrap(), "a");
}

#[tokio::test]
async fn a_method_that_is_not_allowed_is_refused_at_the_edge() {
    let edge = Edge::new(json!({}), pages);
    let response = edge.ask(request("POST", "/page")).await;
    assert_eq!(response.status(), 403);
    assert_eq!(response.headers()["server"], "CloudFront");
    assert!(text(&response).contains("The request could not be satisfied"));
    assert!(edge.asked().is_empty());
}

#[tokio::test]
async fn an_answer_is_kept_as_long_as_it_says() {
    let edge = Edge::new(json!({}), |_| {
        answer(
            200,
            &[("cache-control", "public, max-age=15, s-maxage=60")],
            "list",
        )
    });
    let miss = (200, "Miss".to_owned());
    let hit = (200, "Hit".to_owned());
    assert_eq!(edge.cache(request("GET", "/list?q=1")).await, miss);
    edge.world.clock.pass(59);
    let kept = edge.ask(request("GET", "/list?q=1&other=2")).await;
    assert_eq!(
        (
            kept.headers()["x-cache"].as_bytes(),
            kept.headers()["age"].as_bytes()
        ),
        (&b"Hit from cloudfront"[..], &b"59"[..])
    );
    assert_eq!(edge.cache(request("HEAD", "/list?q=1")).await, hit);
    assert_eq!(edge.cache(request("GET", "/list?q=2")).await, miss);
    assert_eq!(
        edge.cache(with("GET", "/list?q=1", &[("cookie", "lang=de")], ""))
            .await,
        miss
    );
    assert_eq!(
        edge.cache(with(
            "GET",
            "/list?q=1",
            &[("cookie", "id=7"), ("cache-control", "no-cache")],
            ""
        ))
        .await,
        hit
    );
    edge.world.clock.pass(1);
    assert_eq!(edge.cache(request("GET", "/list?q=1")).await, miss);
}

#[tokio::test]
async fn a_behaviour_without_caching_asks_every_time() {
    let edge = Edge::new(json!({}), |_| {
        answer(200, &[("cache-control", "max-age=60")], "x")
    });
    for _ in 0..2 {
        assert_eq!(
            edge.cache(request("GET", "/api/a")).await,
            (200, "Miss".to_owned())
        );
    }
    assert_eq!(edge.asked().len(), 2);
}

#[tokio::test]
async fn an_old_answer_is_served_while_the_origin_is_asked() {
    let edge = Edge::new(json!({}), |_| {
        answer(
            200,
            &[("cache-control", "max-age=10, stale-while-revalidate=100")],
            "x",
        )
    });
    edge.ask(request("GET", "/list")).await;
    edge.world.clock.pass(50);
    assert_eq!(
        edge.cache(request("GET", "/list")).await,
        (200, "Hit".to_owned())
    );
    while edge.asked().len() < 2 {
        tokio::task::yield_now().await;
    }
    assert_eq!(
        edge.ask(request("GET", "/list")).await.headers()["age"],
        "0"
    );
    assert_eq!(edge.asked().len(), 2);
}

#[tokio::test]
async fn an_answer_that_is_still_the_same_is_not_sent_again() {
    let edge = Edge::new(json!({}), |asked| {
        match asked.headers.get("if-none-match") {
            Some(tag) if tag == "\"1\"" => answer(304, &[], ""),
            _ => answer(
                200,
                &[("cache-control", "max-age=10"), ("etag", "\"1\"")],
                "whole",
            ),
        }
    });
    edge.ask(request("GET", "/list")).await;
    edge.world.clock.pass(11);
    let response = edge.ask(request("GET", "/list")).await;
    assert_eq!(response.headers()["x-cache"], "RefreshHit from cloudfront");
    assert_eq!(text(&response), "whole");
    assert_eq!(
        edge.cache(request("GET", "/list")).await,
        (200, "Hit".to_owned())
    );
}

#[tokio::test]
async fn an_old_answer_is_better_than_an_error() {
    let edge = Edge::new(json!({}), |asked| {
        match asked.headers.contains_key("if-none-match") {
            true => answer(503, &[], "down"),
            false => answer(
                200,
                &[("cache-control", "max-age=10"), ("etag", "\"1\"")],
                "whole",
            ),
        }
    });
    edge.ask(request("GET", "/list")).await;
    edge.world.clock.pass(11);
    assert_eq!(text(&edge.ask(request("GET", "/list")).await), "whole");
}

#[tokio::test]
async fn errors_are_kept_ten_seconds_everywhere_unless_the_distribution_says_less() {
    let missing = |_: &Asked| answer(404, &[("cache-control", "no-store")], "none");
    let edge = Edge::new(json!({}), missing);
    for _ in 0..2 {
        assert_eq!(
            edge.cache(request("GET", "/api/a")).await,
            (404, "Error".to_owned())
        );
    }
    assert_eq!(edge.asked().len(), 1);
    edge.world.clock.pass(10);
    edge.ask(request("GET", "/api/a")).await;
    assert_eq!(edge.asked().len(), 2);
    let edge = Edge::new(
        json!({ "CustomErrorResponses": [{ "ErrorCode": 404, "ErrorCachingMinTTL": 0 }] }),
        missing,
    );
    edge.ask(request("GET", "/api/a")).await;
    edge.ask(request("GET", "/api/a")).await;
    assert_eq!(edge.asked().len(), 2);
}

#[tokio::test]
async fn an_error_page_answers_for_every_behaviour() {
    let rule = json!({ "CustomErrorResponses": [{ "ErrorCode": 404, "ResponseCode": 200, "ResponsePagePath": "/oops.html" }] });
    let edge = Edge::new(rule, |asked| match asked.uri.as_str() {
        "/oops.html" => answer(200, &[("content-type", "text/html")], "sorry"),
        _ => answer(404, &[], "none"),
    });
    let response = edge.ask(request("GET", "/api/missing")).await;
    assert_eq!(
        (response.status().as_u16(), text(&response)),
        (200, "sorry".to_owned())
    );
    assert_eq!(response.headers()["x-cache"], "Error from cloudfront");
}

#[tokio::test]
async fn a_forwarded_host_is_forbidden_by_the_api() {
    let mut deployment = deployed(json!({}));
    for resource in &mut deployment.stacks[0].resources {
        if resource.logical_id == "Cdn" {
            resource.properties["DistributionConfig"]["CacheBehaviors"][1]["OriginRequestPolicyId"] =
                json!("216adef6-5c7f-47e4-b989-5492eafa07d3");
        }
    }
    let edge = Edge::of(&deployment, pages);
    assert_eq!(
        edge.ask(with("GET", "/api/a", &[("host", "site.example")], ""))
            .await
            .status(),
        403
    );
    assert!(edge.asked().is_empty());
}

#[tokio::test]
async fn a_page_is_compressed_once_for_each_coding() {
    let edge = Edge::new(json!({}), pages);
    let asked = |coding| with("GET", "/a", &[("accept-encoding", coding)], "");
    let response = edge.ask(asked("gzip, deflate, br")).await;
    assert_eq!(response.headers()["content-encoding"], "br");
    assert_eq!(response.headers()["etag"], "W/\"1\"");
    assert!(response.body().len() < 200);
    assert_eq!(edge.asked()[0].headers["accept-encoding"], "br,gzip");
    assert_eq!(edge.cache(asked("br;q=1, gzip")).await.1, "Hit");
    assert_eq!(
        edge.ask(asked("gzip")).await.headers()["content-encoding"],
        "gzip"
    );
    assert!(
        !edge
            .ask(asked("identity"))
            .await
            .headers()
            .contains_key("content-encoding")
    );
}

#[tokio::test]
async fn conditions_and_ranges_are_answered_from_the_cache() {
    let edge = Edge::new(json!({}), |_| {
        answer(
            200,
            &[("etag", "\"1\""), ("content-type", "image/png")],
            "0123456789",
        )
    });
    let asked = |name, value| with("GET", "/a.png", &[(name, value)], "");
    let same = edge.ask(asked("if-none-match", "\"1\"")).await;
    assert_eq!((same.status().as_u16(), same.body().len()), (304, 0));
    assert_eq!(same.headers()["etag"], "\"1\"");
    assert_eq!(
        edge.ask(asked("if-none-match", "\"2\"")).await.status(),
        200
    );
    let part = edge.ask(asked("range", "bytes=2-4")).await;
    assert_eq!(
        (part.status().as_u16(), text(&part)),
        (206, "234".to_owned())
    );
    assert_eq!(part.headers()["content-range"], "bytes 2-4/10");
    assert_eq!(edge.ask(asked("range", "bytes=20-")).await.status(), 416);
    let head = edge.ask(request("HEAD", "/a.png")).await;
    assert_eq!(
        (
            head.body().len(),
            head.headers()["content-length"].to_str().unwrap()
        ),
        (0, "10")
    );
    assert_eq!(edge.asked().len(), 1);
}

#[tokio::test]
async fn a_response_headers_policy_sets_keeps_and_removes() {
    let edge = Edge::new(
        json!({ "DefaultCacheBehavior": { "ResponseHeadersPolicyId": { "Ref": "Headers" } } }),
        pages,
    );
    let response = edge
        .ask(with("GET", "/a", &[("origin", "https://a.example")], ""))
        .await;
    let headers = response.headers();
    assert_eq!(headers["x-content-type-options"], "nosniff");
    assert_eq!(
        headers["strict-transport-security"],
        "max-age=60; includeSubDomains"
    );
    assert_eq!(
        (headers["x-kept"].as_bytes(), headers["x-set"].as_bytes()),
        (&b"origin"[..], &b"policy"[..])
    );
    assert!(!headers.contains_key("server"));
    assert_eq!(headers["access-control-allow-origin"], "https://a.example");
    let stranger = edge
        .ask(with("GET", "/a", &[("origin", "https://b.example")], ""))
        .await;
    assert!(
        !stranger
            .headers()
            .contains_key("access-control-allow-origin")
    );
    // Errors of the edge carry it as well.
    assert_eq!(
        edge.ask(request("POST", "/a")).await.headers()["x-content-type-options"],
        "nosniff"
    );
}

fn with_functions() -> Edge {
    Edge::new(
        json!({ "DefaultCacheBehavior": { "FunctionAssociations": [
        { "EventType": "viewer-request", "FunctionARN": { "Ref": "Pages" } },
        { "EventType": "viewer-response", "FunctionARN": { "Ref": "Stamp" } },
    ] } }),
        pages,
    )
}

#[tokio::test]
async fn functions_change_requests_and_responses() {
    let edge = with_functions();
    let response = edge.ask(request("GET", "/?a=1")).await;
    assert_eq!(edge.asked()[0].uri, "/index.html");
    assert_eq!(response.headers()["x-stamp"], "203.0.113.9");
    assert_eq!(response.body().len(), 2000);
    assert_eq!(
        edge.cache(request("GET", "/index.html")).await,
        (200, "Hit".to_owned())
    );
}

#[tokio::test]
async fn a_function_answers_or_fails_without_the_origin() {
    let edge = with_functions();
    let response = edge.ask(request("GET", "/gone")).await;
    assert_eq!(
        (response.status().as_u16(), text(&response)),
        (410, "gone".to_owned())
    );
    assert_eq!(response.headers()["x-a"], "b");
    assert_eq!(
        response.headers()["x-cache"],
        "FunctionGeneratedResponse from cloudfront"
    );
    assert_eq!(
        edge.cache(request("GET", "/fail")).await,
        (503, "FunctionExecutionError".to_owned())
    );
    assert!(edge.asked().is_empty());
}

/// A bucket with one page of its own, and the same bucket where there is none.
fn with_failover(statuses: &[u16]) -> Edge {
    let origin = |id: &str| {
        json!({ "Id": id, "DomainName": { "Fn::GetAtt": "Site.RegionalDomainName" },
            "OriginAccessControlId": { "Ref": "Access" }, "S3OriginConfig": {} })
    };
    let group = json!({ "Id": "own-or-any", "FailoverCriteria": { "StatusCodes": { "Quantity": statuses.len(), "Items": statuses } },
        "Members": { "Quantity": 2, "Items": [{ "OriginId": "own" }, { "OriginId": "any" }] } });
    let config = json!({
        "Origins": [origin("own"), origin("any")],
        "OriginGroups": { "Quantity": 1, "Items": [group] },
        "CacheBehaviors": [],
        "DefaultCacheBehavior": { "TargetOriginId": "own-or-any", "CachePolicyId": { "Ref": "Kept" },
            "FunctionAssociations": [{ "EventType": "viewer-request", "FunctionARN": { "Ref": "Detour" } }] },
    });
    Edge::new(config, |asked| match asked.uri.as_str() {
        "/own/a/any.html?q=a" => answer(200, &[("cache-control", "max-age=60")], "a's own"),
        "/any.html?q=b" => answer(200, &[("cache-control", "max-age=60")], "for any"),
        _ => answer(403, &[], "no such key"),
    })
}

#[tokio::test]
async fn a_function_chooses_the_first_origin_s_path_and_the_second_stands_in() {
    let edge = with_failover(&[403, 404]);
    for (path, page, from) in [
        ("/a", "a's own", "Miss"),
        ("/b", "for any", "Miss"),
        ("/a", "a's own", "Hit"),
        ("/b", "for any", "Hit"),
    ] {
        let response = edge.ask(request("GET", path)).await;
        assert_eq!(text(&response), page);
        assert_eq!(
            response.headers()["x-cache"],
            format!("{from} from cloudfront")
        );
    }
    let uris: Vec<_> = edge.asked().into_iter().map(|asked| asked.uri).collect();
    assert_eq!(
        uris,
        [
            "/own/a/any.html?q=a",
            "/own/b/any.html?q=b",
            "/any.html?q=b"
        ]
    );
}

#[tokio::test]
async fn an_answer_that_is_no_failure_stays() {
    let edge = with_failover(&[404]);
    assert_eq!(edge.cache(request("GET", "/b")).await.0, 403);
    assert_eq!(edge.asked().len(), 1);
}

#[tokio::test]
async fn the_root_is_the_default_object() {
    let edge = Edge::new(json!({ "DefaultRootObject": "index.html" }), pages);
    edge.ask(request("GET", "/")).await;
    edge.ask(request("GET", "/folder/")).await;
    let seen: Vec<String> = edge.asked().iter().map(|asked| asked.uri.clone()).collect();
    assert_eq!(seen, ["/index.html", "/folder/"]);
}

#[tokio::test]
async fn the_firewall_of_a_distribution_looks_first() {
    let edge = Edge::new(json!({ "WebACLId": "acl" }), pages);
    let attack = |kind| with("GET", "/a", &[("x-attack", kind)], "");
    let blocked = edge.ask(attack("plain")).await;
    assert_eq!(blocked.status(), 403);
    assert!(text(&blocked).contains("Request blocked."));
    let custom = edge.ask(attack("custom")).await;
    assert_eq!(
        (custom.status().as_u16(), text(&custom)),
        (429, "slow down".to_owned())
    );
    assert!(edge.asked().is_empty());
    assert_eq!(edge.ask(request("GET", "/a")).await.status(), 200);
    assert_eq!(
        edge.world.inspected.lock().unwrap()[2],
        ("acl".to_owned(), "cdn".to_owned(), "/a".to_owned(), VIEWER)
    );
}

#[tokio::test]
async fn what_is_invalidated_is_asked_again_and_a_new_deployment_keeps_the_rest() {
    let (world, deployment) = (World::returning(Value::Null), deployed(json!({})));
    let origins = Arc::new(Origins {
        asked: Mutex::default(),
        answer: Box::new(pages),
    });
    let parts = parts(&world, &origins);
    let before = Distributions::of(&deployment, &parts, None).unwrap();
    for path in ["/a/1", "/b"] {
        before
            .get("cdn")
            .unwrap()
            .handle(request("GET", path), VIEWER)
            .await;
    }
    assert!(before.invalidate("cdn", &["/a/*".to_owned()]));
    assert!(!before.invalidate("other", &["/*".to_owned()]));
    let after = Distributions::of(&deployment, &parts, Some(&before)).unwrap();
    let mut from = Vec::new();
    for path in ["/a/1", "/b"] {
        let response = after
            .get("cdn")
            .unwrap()
            .handle(request("GET", path), VIEWER)
            .await;
        from.push(response.headers()["x-cache"].to_str().unwrap().to_owned());
    }
    assert_eq!(from, ["Miss from cloudfront", "Hit from cloudfront"]);
}

#[test]
fn what_does_not_run_here_is_refused_by_name() {
    let refused = |config: Value| {
        let origins = Arc::new(Origins {
            asked: Mutex::default(),
            answer: Box::new(pages),
        });
        let parts = parts(&World::returning(Value::Null), &origins);
        match Distributions::of(&deployed(config), &parts, None) {
            Ok(_) => "accepted".to_owned(),
            Err(error) => error.to_string().replace("DistributionConfig.", ""),
        }
    };
    for (config, reason) in [
        (
            json!({ "DefaultCacheBehavior": { "ForwardedValues": {} } }),
            "Cdn: DefaultCacheBehavior.ForwardedValues is not supported here",
        ),
        (
            json!({ "DefaultCacheBehavior": { "TrustedKeyGroups": ["k"] } }),
            "Cdn: DefaultCacheBehavior.TrustedKeyGroups is not supported here",
        ),
        (
            json!({ "DefaultCacheBehavior": { "CachePolicyId": "unknown" } }),
            "Cdn: DefaultCacheBehavior.CachePolicyId names no policy known here",
        ),
        (
            json!({ "DefaultCacheBehavior": { "TargetOriginId": "unknown" } }),
            "Cdn: DefaultCacheBehavior.TargetOriginId names no origin",
        ),
        (
            json!({ "OriginGroups": { "Items": [{ "Id": "g", "Members": { "Items": [{ "OriginId": "site" }] } }] } }),
            "Cdn: OriginGroups.Items[0].Members.Items must be two, the first and the second",
        ),
        (
            json!({ "Restrictions": { "GeoRestriction": { "RestrictionType": "whitelist" } } }),
            "Cdn: Restrictions.GeoRestriction.RestrictionType must be none here",
        ),
        (
            json!({ "Origins": [{ "Id": "x", "DomainName": "example.com", "CustomOriginConfig": { "OriginProtocolPolicy": "https-only" } }] }),
            "Cdn: Origins[0].DomainName is no API of this deployment",
        ),
        (
            json!({ "Surprise": 1 }),
            "Cdn: Surprise is not supported here",
        ),
    ] {
        assert_eq!(refused(config), reason);
    }
}

#[tokio::test]
async fn a_checked_in_template_runs_from_the_edge_to_its_functions() {
    let deployment = support::snapshot("-dev.snap");
    let world = World::returning(
        json!({ "statusCode": 200, "headers": { "Cache-Control": "public, s-maxage=60" }, "body": "{}" }),
    );
    let gateway = Arc::new(world.gateway(&deployment).unwrap());
    let origins = Arc::new(Origins {
        asked: Mutex::default(),
        answer: Box::new(pages),
    });
    let parts = Parts {
        apis: gateway,
        ..parts(&world, &origins)
    };
    let distributions = Distributions::of(&deployment, &parts, None).unwrap();
    let distribution = distributions.iter().next().unwrap();
    let mut from = Vec::new();
    for path in [
        "/",
        "/no/such/page",
        "/api/products?q=a",
        "/api/products?q=a&x=1",
        "/api/nowhere",
    ] {
        let response = distribution
            .handle(with("GET", path, &[("host", "site.example")], ""), VIEWER)
            .await;
        from.push((
            response.status().as_u16(),
            response.headers()["x-cache"].to_str().unwrap().to_owned(),
        ));
    }
    let expected = [
        (200, "Miss"),
        (404, "FunctionGeneratedResponse"),
        (200, "Miss"),
        (200, "Hit"),
        (404, "Error"),
    ];
    assert_eq!(
        from,
        expected.map(|(status, from)| (status, format!("{from} from cloudfront")))
    );
    assert_eq!(origins.asked.lock().unwrap()[0].uri, "/index.html");
    let event = world.event();
    assert_eq!(
        (
            event["path"].as_str(),
            event["requestContext"]["identity"]["sourceIp"].as_str()
        ),
        (Some("/api/products"), Some("130.176.0.1"))
    );
}
