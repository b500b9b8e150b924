//! A cache policy's id as an origin access control.
use cfn::Handle;
use cfn::cloudfront::{CachePolicy, distribution::{Origin, S3OriginConfig}};
use cfn::s3::Bucket;

struct Site;

fn origin(photos: &Handle<Bucket<Site>>, cache: &Handle<CachePolicy<Site>>) -> Origin<Site> {
    Origin::new()
        .id("photos")
        .domain_name(photos.regional_domain_name())
        .s3_origin_config(S3OriginConfig::new())
        .origin_access_control_id(cache.id())
}

fn main() {}
