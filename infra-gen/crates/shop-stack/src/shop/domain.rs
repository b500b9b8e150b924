//! The shop's own domain, where one is set: certificate and records.

use cfn::certificatemanager::certificate::attr::CertificateArn;
use cfn::cloudfront::Distribution;
use cfn::route53::RecordSet;
use cfn::route53::record_set::AliasTarget;
use cfn::{Att, Handle, Parameter, Stack};

use super::Shop;
use crate::Context;
use crate::edge::EdgeOutputs;

/// The certificate of the domain.
pub(crate) enum Certificate {
    /// One there is already.
    Given(String),
    /// The edge stack's.
    Made(Att<CertificateArn, Shop>),
}

/// The hosted zone of every CloudFront distribution.
///
/// AWS: <https://docs.aws.amazon.com/Route53/latest/APIReference/API_AliasTarget.html>
const CLOUDFRONT_ZONE: &str = "Z2FDTNDATAQYW2";

pub(crate) fn certificate(
    stack: &mut Stack<Shop>,
    context: &Context<'_>,
    edge: &EdgeOutputs,
) -> Option<Certificate> {
    let domain = context.environment.domain.as_ref()?;
    if let Some(arn) = &domain.certificate {
        return Some(Certificate::Given(arn.as_str().to_owned()));
    }
    let output = edge.certificate_arn.as_ref()?;
    let about = Parameter::text("The certificate of the shop's domain, from the edge stack.");
    Some(Certificate::Made(stack.input(
        "CertificateArn",
        about,
        output,
    )))
}

pub(crate) fn records(
    stack: &mut Stack<Shop>,
    context: &Context<'_>,
    distribution: &Handle<Distribution<Shop>>,
) {
    let Some(domain) = &context.environment.domain else {
        return;
    };
    let Some(zone) = &domain.hosted_zone else {
        return;
    };
    for (id, kind) in [("Ipv4Record", "A"), ("Ipv6Record", "AAAA")] {
        let target = AliasTarget::new()
            .dns_name(distribution.domain_name())
            .hosted_zone_id(CLOUDFRONT_ZONE);
        stack.add(
            id,
            RecordSet::new()
                .name(domain.name.as_str())
                .type_(kind)
                .hosted_zone_id(zone.as_str())
                .alias_target(target),
        );
    }
}
