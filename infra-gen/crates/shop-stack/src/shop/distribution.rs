//! The distribution: one host for site, pictures and API.

use cfn::apigateway::Stage;
use cfn::cloudfront::cache_policy::{
    CachePolicyConfig, CookieBehavior, CookiesConfig, HeaderBehavior, HeadersConfig,
    ParametersInCacheKeyAndForwardedToOrigin, QueryStringBehavior, QueryStringsConfig,
};
use cfn::cloudfront::distribution::{
    CacheBehavior, CustomErrorResponse, CustomOriginConfig, DefaultCacheBehavior,
    DistributionConfig, FunctionAssociation, HttpVersion, Logging, MinimumProtocolVersion, Origin,
    OriginCustomHeader, OriginGroup, OriginGroupFailoverCriteria, OriginGroupMember,
    OriginGroupMembers, OriginGroups, PriceClass, S3OriginConfig, SslSupportMethod, StatusCodes,
    ViewerCertificate, ViewerProtocolPolicy,
};
use cfn::cloudfront::function::{FunctionConfig, Runtime};
use cfn::cloudfront::origin_access_control::{
    OriginAccessControlConfig, OriginAccessControlOriginType, SigningBehavior, SigningProtocol,
};
use cfn::cloudfront::response_headers_policy::{
    ContentSecurityPolicy, ContentTypeOptions, CustomHeader, CustomHeadersConfig, ReferrerPolicy,
    ReferrerPolicyReferrerPolicy, ResponseHeadersPolicyConfig, SecurityHeadersConfig,
    StrictTransportSecurity,
};
use cfn::cloudfront::{
    CachePolicy, Distribution, Function, OriginAccessControl, ResponseHeadersPolicy,
};
use cfn::s3::Bucket;
use cfn::{Att, Expr, Handle, Pseudo, Stack, text};
use shop_domain::contract::{headers, routes, tables};

use super::api::Api;
use super::domain::Certificate;
use super::{Inputs, Shop};
use crate::Context;

/// The buckets the distribution reads and writes.
pub(crate) struct Buckets<'a> {
    pub(crate) site: &'a Handle<Bucket<Shop>>,
    pub(crate) media: &'a Handle<Bucket<Shop>>,
    pub(crate) logs: &'a Handle<Bucket<Shop>>,
}

/// AWS's own policies.
///
/// AWS: <https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html>
const CACHING_OPTIMIZED: &str = "658327ea-f89d-4fab-a63d-7e88639e58f6";
const CACHING_DISABLED: &str = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad";
/// AWS: <https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-origin-request-policies.html>
const ALL_VIEWER_EXCEPT_HOST: &str = "b689b0a8-53d0-40ab-baf2-68738e2966ac";

const HSTS_SECONDS: i64 = 2 * 365 * 24 * 60 * 60;

const SITE_CSP: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; \
    font-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; \
    frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types service-worker";
const API_CSP: &str = "default-src 'none'; frame-ancestors 'none'";
const MEDIA_CSP: &str = "default-src 'none'; sandbox; frame-ancestors 'none'";
const PERMISSIONS: &str = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

const ROUTES: &str = concat!(include_str!("routes.js"), include_str!("not_found.js"));
const PRODUCT_ROUTES: &str = concat!(
    include_str!("product_routes.js"),
    include_str!("not_found.js")
);

/// The statuses whose answers CloudFront would keep for ten seconds of its own accord.
const ERRORS: [i64; 11] = [400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504];

const READ: [&str; 2] = ["GET", "HEAD"];
const EVERY_METHOD: [&str; 7] = ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"];

pub(crate) fn distribution(
    stack: &mut Stack<Shop>,
    context: &Context<'_>,
    inputs: &Inputs,
    api: &Api,
    buckets: &Buckets<'_>,
) -> Handle<Distribution<Shop>> {
    let site_access = access_control(stack, "SiteAccess", "site");
    let media_access = access_control(stack, "MediaAccess", "media");
    let routes = function(
        stack,
        "RouteFunction",
        "routes",
        "A page for every route",
        ROUTES,
    );
    let product_routes = function(
        stack,
        "ProductRouteFunction",
        "product-routes",
        "The page published for a product, or the page that shows any",
        PRODUCT_ROUTES,
    );
    let site_headers = response_headers(stack, "SiteHeaders", SITE_CSP);
    let api_headers = response_headers(stack, "ApiHeaders", API_CSP);
    let media_headers = response_headers(stack, "MediaHeaders", MEDIA_CSP);

    let origins = [
        bucket_origin("site", buckets.site, &site_access),
        bucket_origin("product-page", buckets.site, &site_access),
        bucket_origin("media", buckets.media, &media_access),
        api_origin(inputs, api),
    ];
    let site = DefaultCacheBehavior::new()
        .target_origin_id("site")
        .viewer_protocol_policy(ViewerProtocolPolicy::RedirectToHttps)
        .allowed_methods(READ)
        .cached_methods(READ)
        .compress(true)
        .cache_policy_id(CACHING_OPTIMIZED)
        .response_headers_policy_id(site_headers.id())
        .function_associations([on_request(&routes)]);
    let product_pages = CacheBehavior::new()
        .path_pattern("/products/*")
        .target_origin_id("product-page-or-site")
        .viewer_protocol_policy(ViewerProtocolPolicy::RedirectToHttps)
        .allowed_methods(READ)
        .cached_methods(READ)
        .compress(true)
        .cache_policy_id(product_pages_cache(stack).id())
        .response_headers_policy_id(site_headers.id())
        .function_associations([on_request(&product_routes)]);
    let media = CacheBehavior::new()
        .path_pattern(format!("/{}*", tables::MEDIA_PREFIX))
        .target_origin_id("media")
        .viewer_protocol_policy(ViewerProtocolPolicy::RedirectToHttps)
        .allowed_methods(READ)
        .cached_methods(READ)
        .compress(true)
        .cache_policy_id(CACHING_OPTIMIZED)
        .response_headers_policy_id(media_headers.id());
    let api_behavior = |path: &str| {
        CacheBehavior::new()
            .path_pattern(path.to_owned())
            .target_origin_id("api")
            .viewer_protocol_policy(ViewerProtocolPolicy::HttpsOnly)
            .cached_methods(READ)
            .compress(true)
            .response_headers_policy_id(api_headers.id())
    };
    let products = api_behavior(&format!("{}*", routes::PRODUCTS)).allowed_methods(READ);
    let products = if context.environment.edge_caching {
        let policy = products_cache(stack);
        products.cache_policy_id(policy.id())
    } else {
        products
            .cache_policy_id(CACHING_DISABLED)
            .origin_request_policy_id(ALL_VIEWER_EXCEPT_HOST)
    };
    let rest = api_behavior("/api/*")
        .allowed_methods(EVERY_METHOD)
        .cache_policy_id(CACHING_DISABLED)
        .origin_request_policy_id(ALL_VIEWER_EXCEPT_HOST);

    let errors = ERRORS.map(|code| {
        CustomErrorResponse::new()
            .error_code(code)
            .error_caching_min_ttl(0)
    });
    let mut config = DistributionConfig::new()
        .enabled(true)
        .comment(text![Pseudo::StackName])
        .default_cache_behavior(site)
        .cache_behaviors([product_pages, media, products, rest])
        .origins(origins)
        .origin_groups(
            OriginGroups::new()
                .quantity(1)
                .items([product_page_or_site()]),
        )
        .custom_error_responses(errors)
        .http_version(HttpVersion::Http2and3)
        .ipv6_enabled(true)
        .logging(
            Logging::new()
                .bucket(buckets.logs.domain_name())
                .include_cookies(false)
                .prefix("cdn/"),
        )
        .price_class(PriceClass::PriceClass100)
        .viewer_certificate(viewer_certificate(inputs))
        .web_acl_id(&inputs.edge_web_acl_arn);
    if let Some(domain) = &context.environment.domain {
        config = config.aliases([domain.name.as_str()]);
    }
    stack.add(
        "Distribution",
        Distribution::new().distribution_config(config),
    )
}

fn access_control(
    stack: &mut Stack<Shop>,
    logical_id: &str,
    name: &str,
) -> Handle<OriginAccessControl<Shop>> {
    let config = OriginAccessControlConfig::new()
        .name(named(name))
        .origin_access_control_origin_type(OriginAccessControlOriginType::S3)
        .signing_behavior(SigningBehavior::Always)
        .signing_protocol(SigningProtocol::Sigv4);
    stack.add(
        logical_id,
        OriginAccessControl::new().origin_access_control_config(config),
    )
}

/// A name where AWS demands one, unique to the stack.
fn named(name: &str) -> Expr<Shop> {
    text![Pseudo::StackName, "-", name]
}

fn bucket_origin(
    id: &str,
    bucket: &Handle<Bucket<Shop>>,
    access: &Handle<OriginAccessControl<Shop>>,
) -> Origin<Shop> {
    Origin::new()
        .id(id)
        .domain_name(bucket.regional_domain_name())
        .origin_access_control_id(access.id())
        // Empty, but present: it is what makes this an S3 origin.
        .s3_origin_config(S3OriginConfig::new().origin_access_identity(""))
}

fn api_origin(inputs: &Inputs, api: &Api) -> Origin<Shop> {
    let secret = OriginCustomHeader::new()
        .header_name(headers::ORIGIN_VERIFY)
        .header_value(&inputs.origin_secret);
    Origin::new()
        .id("api")
        .domain_name(api.rest_api.host())
        .origin_path(text!["/", stage_name(&api.stage)])
        .custom_origin_config(
            CustomOriginConfig::new()
                .origin_protocol_policy("https-only")
                .origin_ssl_protocols(["TLSv1.2"]),
        )
        .origin_custom_headers([secret])
}

fn stage_name(stage: &Handle<Stage<Shop>>) -> Att<cfn::apigateway::stage::attr::StageName, Shop> {
    stage.stage_name()
}

fn function(
    stack: &mut Stack<Shop>,
    logical_id: &str,
    name: &str,
    comment: &str,
    code: &str,
) -> Handle<Function<Shop>> {
    let config = FunctionConfig::new()
        .comment(comment)
        .runtime(Runtime::CloudfrontJs2_0);
    stack.add(
        logical_id,
        Function::new()
            .name(named(name))
            .auto_publish(true)
            .function_config(config)
            .function_code(code),
    )
}

fn on_request(function: &Handle<Function<Shop>>) -> FunctionAssociation<Shop> {
    FunctionAssociation::new()
        .event_type("viewer-request")
        .function_arn(function.function_arn())
}

/// The page of one product, and the site where that is not published: S3 says
/// 403 or 404 then.
///
/// AWS: <https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html>
fn product_page_or_site() -> OriginGroup<Shop> {
    let member = |id: &str| OriginGroupMember::new().origin_id(id);
    OriginGroup::new()
        .id("product-page-or-site")
        .failover_criteria(
            OriginGroupFailoverCriteria::new()
                .status_codes(StatusCodes::new().quantity(2).items([403, 404])),
        )
        .members(
            OriginGroupMembers::new()
                .quantity(2)
                .items([member("product-page"), member("site")]),
        )
}

/// Pages of products, apart by what `product_routes.js` says of them.
fn product_pages_cache(stack: &mut Stack<Shop>) -> Handle<CachePolicy<Shop>> {
    let comment = "Pages of products, as long as they say";
    cache(
        stack,
        "ProductPagesCache",
        "product-pages",
        comment,
        &["product"],
    )
}

/// Answers about products, apart by exactly the query strings that make them differ.
fn products_cache(stack: &mut Stack<Shop>) -> Handle<CachePolicy<Shop>> {
    let comment = "Products by query string, as long as the API says";
    cache(
        stack,
        "ProductsCache",
        "products",
        comment,
        &routes::PRODUCTS_QUERY,
    )
}

/// Answers kept as long as they say, at most five minutes, apart by these query strings.
fn cache(
    stack: &mut Stack<Shop>,
    logical_id: &str,
    name: &str,
    comment: &str,
    query: &[&str],
) -> Handle<CachePolicy<Shop>> {
    let key = ParametersInCacheKeyAndForwardedToOrigin::new()
        .cookies_config(CookiesConfig::new().cookie_behavior(CookieBehavior::None))
        .headers_config(HeadersConfig::new().header_behavior(HeaderBehavior::None))
        .query_strings_config(
            QueryStringsConfig::new()
                .query_string_behavior(QueryStringBehavior::Whitelist)
                .query_strings(query.to_vec()),
        )
        .enable_accept_encoding_brotli(true)
        .enable_accept_encoding_gzip(true);
    let config = CachePolicyConfig::new()
        .name(named(name))
        .comment(comment)
        .min_ttl(0)
        .default_ttl(0)
        .max_ttl(300)
        .parameters_in_cache_key_and_forwarded_to_origin(key);
    stack.add(logical_id, CachePolicy::new().cache_policy_config(config))
}

fn response_headers(
    stack: &mut Stack<Shop>,
    logical_id: &str,
    csp: &str,
) -> Handle<ResponseHeadersPolicy<Shop>> {
    let security = SecurityHeadersConfig::new()
        .content_security_policy(
            ContentSecurityPolicy::new()
                .content_security_policy(csp)
                .override_(true),
        )
        .content_type_options(ContentTypeOptions::new().override_(true))
        .referrer_policy(
            ReferrerPolicy::new()
                .referrer_policy(ReferrerPolicyReferrerPolicy::StrictOriginWhenCrossOrigin)
                .override_(true),
        )
        .strict_transport_security(
            StrictTransportSecurity::new()
                .access_control_max_age_sec(HSTS_SECONDS)
                .include_subdomains(true)
                .preload(false)
                .override_(true),
        );
    let custom = [
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", PERMISSIONS),
    ]
    .map(|(header, value)| {
        CustomHeader::new()
            .header(header)
            .value(value)
            .override_(true)
    });
    let config = ResponseHeadersPolicyConfig::new()
        .name(named(logical_id))
        .security_headers_config(security)
        .custom_headers_config(CustomHeadersConfig::new().items(custom));
    stack.add(
        logical_id,
        ResponseHeadersPolicy::new().response_headers_policy_config(config),
    )
}

/// With CloudFront's own certificate the TLS minimum cannot be chosen.
///
/// AWS: <https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ViewerCertificate.html>
fn viewer_certificate(inputs: &Inputs) -> ViewerCertificate<Shop> {
    let certificate = match &inputs.certificate {
        None => return ViewerCertificate::new().cloud_front_default_certificate(true),
        Some(Certificate::Given(arn)) => ViewerCertificate::new().acm_certificate_arn(arn.clone()),
        Some(Certificate::Made(arn)) => ViewerCertificate::new().acm_certificate_arn(arn),
    };
    certificate
        .minimum_protocol_version(MinimumProtocolVersion::TlSv1_2_2021)
        .ssl_support_method(SslSupportMethod::SniOnly)
}
