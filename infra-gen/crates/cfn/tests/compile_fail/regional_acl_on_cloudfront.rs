//! A regional firewall before CloudFront.
use cfn::{Handle, Regional};
use cfn::cloudfront::distribution::{DefaultCacheBehavior, DistributionConfig};
use cfn::wafv2::WebAcl;

struct Site;

fn config(
    acl: &Handle<WebAcl<Site, Regional>>,
    behavior: DefaultCacheBehavior<Site>,
) -> DistributionConfig<Site> {
    DistributionConfig::new()
        .enabled(true)
        .default_cache_behavior(behavior)
        .web_acl_id(acl.arn())
}

fn main() {}
