//! The regional firewall, on the API's stage.
//!
//! CloudFront proves itself with a secret header; only the staff, who sign,
//! come without it.

use cfn::Stack;
use cfn::wafv2::{WebAcl, WebAclAssociation};
use shop_domain::contract::{Auth, ProblemKind, ROUTES, Route, headers, limits, routes};

use super::api::Api;
use super::{Inputs, Shop};
use crate::waf::{self, Firewall};
use crate::{Context, StackKind};

/// Put on signed requests about products, whose honest texts look like attacks.
const STAFF_TEXT: &str = "shop:staff-text";

/// The body rules that honest product texts break, with the labels they leave.
const BODY_RULES: [&str; 3] = [
    "SizeRestrictions_BODY",
    "CrossSiteScripting_BODY",
    "GenericRFI_BODY",
];
const SQL_BODY_RULES: [&str; 1] = ["SQLi_BODY"];
const BODY_LABELS: [&str; 4] = [
    "awswaf:managed:aws:core-rule-set:SizeRestrictions_Body",
    "awswaf:managed:aws:core-rule-set:CrossSiteScripting_Body",
    "awswaf:managed:aws:core-rule-set:GenericRFI_Body",
    "awswaf:managed:aws:sql-database:SQLi_Body",
];

pub(crate) fn firewall(stack: &mut Stack<Shop>, context: &Context<'_>, inputs: &Inputs, api: &Api) {
    let mode = context.environment.waf;
    let stage = context.environment.name.as_str();
    let path = |regex: &str| waf::path(&format!("^(/{stage})?{regex}/?$"));
    let on = |route: &Route| {
        waf::all([
            waf::method(route.method.as_str()),
            path(&pattern(route.path)),
        ])
    };

    let staff = || ROUTES.iter().filter(|route| route.auth == Auth::Staff);
    let secret = waf::header_is(headers::ORIGIN_VERIFY, &inputs.origin_secret);
    let signed = || waf::header_begins("Authorization", "AWS4-HMAC-SHA256 ");
    let products = [routes::PRODUCTS, routes::PRODUCT].map(|p| path(&pattern(p)));
    let staff_text = waf::all([signed(), waf::method("POST"), waf::any(products)]);
    let refuse = |priority, name, problem, statement| {
        waf::refusing(mode, priority, name, problem, statement)
    };
    let too_long = |regex: &str, bytes| waf::all([path(regex), waf::body_longer_than(bytes)]);

    let rules = vec![
        refuse(
            0,
            "OriginSecret",
            ProblemKind::Forbidden,
            waf::all([waf::not(secret), waf::not(waf::any(staff().map(on)))]),
        ),
        refuse(
            1,
            "OrderBodySize",
            ProblemKind::TooLarge,
            too_long("/api/orders(/[^/]+)?", limits::ORDER_BODY_BYTES),
        ),
        refuse(
            2,
            "ProductBodySize",
            ProblemKind::TooLarge,
            too_long("/api/products(/[^/]+)?", limits::PRODUCT_BODY_BYTES),
        ),
        waf::labelling(3, "StaffText", STAFF_TEXT, staff_text),
        waf::managed(mode, 4, "KnownBadInputs", waf::KNOWN_BAD_INPUTS.plain()),
        waf::managed(mode, 5, "Common", waf::COMMON.plain().counting(&BODY_RULES)),
        waf::managed(
            mode,
            6,
            "SqlInjection",
            waf::SQL_INJECTION.plain().counting(&SQL_BODY_RULES),
        ),
        refuse(
            7,
            "BodyFindings",
            ProblemKind::Forbidden,
            waf::all([
                waf::any(BODY_LABELS.map(waf::label)),
                waf::not(waf::label(STAFF_TEXT)),
            ]),
        ),
    ];
    let firewall = Firewall {
        rules,
        bodies: &[ProblemKind::Forbidden, ProblemKind::TooLarge],
    };
    let web_acl = stack.add("WebAcl", firewall.acl(WebAcl::regional(), "Api"));
    let log_name = format!("aws-waf-logs-{}", context.stack_name(StackKind::Shop));
    waf::log(stack, context, &log_name, web_acl.arn());
    stack.add(
        "WebAclAssociation",
        WebAclAssociation::new()
            .resource_arn(api.stage.arn())
            .web_acl_arn(web_acl.arn()),
    );
}

/// `/api/products/{productId}` as a regular expression.
fn pattern(path: &str) -> String {
    let parts: Vec<_> = path
        .split('/')
        .map(|part| if part.starts_with('{') { "[^/]+" } else { part })
        .collect();
    parts.join("/")
}
