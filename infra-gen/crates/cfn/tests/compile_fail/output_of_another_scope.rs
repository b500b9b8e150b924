//! A regional firewall crosses to another stack, and is taken for CloudFront's there.
use cfn::{Handle, Parameter, Regional, Stack};
use cfn::cloudfront::distribution::{DefaultCacheBehavior, DistributionConfig};
use cfn::wafv2::WebAcl;

struct Edge;
struct Site;

fn config(
    edge: &mut Stack<Edge>,
    acl: &Handle<WebAcl<Edge, Regional>>,
    site: &mut Stack<Site>,
    behavior: DefaultCacheBehavior<Site>,
) -> DistributionConfig<Site> {
    let acl = edge.output("Acl", "The firewall.", acl.arn());
    let acl = site.input("Acl", Parameter::text("The firewall."), &acl);
    DistributionConfig::new()
        .enabled(true)
        .default_cache_behavior(behavior)
        .web_acl_id(acl)
}

fn main() {}
