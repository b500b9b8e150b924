//! `shop-<env>-edge`: what CloudFront needs in us-east-1.

use cfn::certificatemanager::Certificate;
use cfn::certificatemanager::certificate::{self, DomainValidationOption};
use cfn::wafv2::{WebAcl, web_acl};
use cfn::{CloudFront, Output, Synthesized};
use shop_domain::contract::{ProblemKind, routes};

use crate::Context;
use crate::waf::{self, Firewall};

/// The marker of the edge stack.
#[derive(Debug)]
pub(crate) struct Edge;

/// What the shop stack takes from the edge stack.
pub(crate) struct EdgeOutputs {
    pub(crate) web_acl_arn: Output<web_acl::attr::Arn<CloudFront>>,
    pub(crate) certificate_arn: Option<Output<certificate::attr::CertificateArn>>,
}

/// Requests of one address in five minutes: far above what a household shops.
const REQUESTS_PER_ADDRESS: i64 = 2_000;
/// Orders of one address in five minutes.
const ORDERS_PER_ADDRESS: i64 = 20;

pub(crate) fn stack(context: &Context<'_>) -> (Synthesized, EdgeOutputs) {
    let mut stack = context.new_stack::<Edge>("the firewall and certificate of CloudFront");
    let mode = context.environment.waf;
    let orders = waf::all([
        waf::method("POST"),
        waf::path(&format!("^{}/?$", routes::ORDERS)),
    ]);
    let rules = vec![
        waf::managed(mode, 0, "IpReputation", waf::IP_REPUTATION),
        waf::managed(mode, 1, "KnownBadInputs", waf::KNOWN_BAD_INPUTS),
        waf::managed(mode, 2, "Common", waf::COMMON),
        waf::rate(mode, 3, "RequestRate", REQUESTS_PER_ADDRESS, None),
        waf::rate(mode, 4, "OrderRate", ORDERS_PER_ADDRESS, Some(orders)),
    ];
    let firewall = Firewall {
        rules,
        bodies: &[ProblemKind::Forbidden, ProblemKind::RateLimited],
    };
    let web_acl = stack.add("WebAcl", firewall.acl(WebAcl::cloudfront(), "Edge"));
    let log_name = format!(
        "aws-waf-logs-{}",
        context.stack_name(crate::StackKind::Edge)
    );
    waf::log(&mut stack, context, &log_name, web_acl.arn());

    let certificate_arn = context
        .environment
        .domain
        .as_ref()
        .filter(|domain| domain.certificate.is_none())
        .and_then(|domain| {
            let name = domain.name.as_str();
            let zone = domain.hosted_zone.as_ref()?;
            let validation = DomainValidationOption::new()
                .domain_name(name)
                .hosted_zone_id(zone.as_str());
            let certificate = stack.add(
                "Certificate",
                Certificate::new()
                    .domain_name(name)
                    .validation_method("DNS")
                    .domain_validation_options([validation]),
            );
            Some(stack.output(
                "CertificateArn",
                "The certificate of the shop's domain.",
                certificate.certificate_arn(),
            ))
        });
    let web_acl_arn = stack.output(
        "WebAclArn",
        "The firewall before CloudFront.",
        web_acl.arn(),
    );
    (
        stack.synthesize(),
        EdgeOutputs {
            web_acl_arn,
            certificate_arn,
        },
    )
}
