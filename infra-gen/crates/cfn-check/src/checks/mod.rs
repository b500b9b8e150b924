//! Every check, one file each, by area.

mod api;
mod cloudfront;
mod cloudwatch;
mod dynamodb;
mod iam;
mod kms;
mod lambda;
mod name;
mod reference;
mod schema;
mod template;
mod waf;

use crate::Check;

pub(crate) use waf::capacity::INCLUDED as WEB_ACL_CAPACITY_INCLUDED;
pub(crate) use waf::capacity::units as web_acl_capacity;

/// Checks of the text as it is written: they say the same in every world.
pub(crate) const OF_THE_TEXT: [&str; 6] = [
    template::dangling::CHECK.id,
    template::size::CHECK.id,
    template::count::CHECK.id,
    template::name::CHECK.id,
    template::unused::CHECK.id,
    template::condition::CHECK.id,
];

/// Every check, by id.
pub(crate) static ALL: &[Check] = &[
    api::deployment::CHECK,
    api::account::CHECK,
    api::permission::CHECK,
    api::timeout::CHECK,
    api::body::CHECK,
    api::throttle::CHECK,
    api::firewall::CHECK,
    api::stage_name::CHECK,
    api::content_id::CHECK,
    api::source::CHECK,
    api::authorization::CHECK,
    cloudfront::origin::CHECK,
    cloudfront::access::CHECK,
    cloudfront::https::CHECK,
    cloudfront::certificate::CHECK,
    cloudfront::function_size::CHECK,
    cloudfront::tls::CHECK,
    cloudfront::error_page::CHECK,
    cloudfront::s3_origin::CHECK,
    cloudfront::stage::CHECK,
    cloudfront::methods::CHECK,
    cloudfront::personal::CHECK,
    cloudfront::content_security::CHECK,
    cloudfront::ttl::CHECK,
    cloudfront::quota::CHECK,
    cloudwatch::dimension::CHECK,
    dynamodb::keys::CHECK,
    dynamodb::indexes::CHECK,
    dynamodb::protection::CHECK,
    dynamodb::billing::CHECK,
    iam::wildcard::CHECK,
    iam::size::CHECK,
    iam::object::CHECK,
    iam::arn_only::CHECK,
    iam::action::CHECK,
    iam::fit::CHECK,
    kms::users::CHECK,
    lambda::environment::CHECK,
    lambda::runtime::CHECK,
    lambda::grant::CHECK,
    lambda::concurrency::CHECK,
    lambda::limits::CHECK,
    name::length::CHECK,
    reference::kind::CHECK,
    schema::known::CHECK,
    schema::required::CHECK,
    schema::types::CHECK,
    schema::enumeration::CHECK,
    schema::pattern::CHECK,
    schema::bounds::CHECK,
    schema::read_only::CHECK,
    schema::together::CHECK,
    schema::resource_type::CHECK,
    template::dangling::CHECK,
    template::cycle::CHECK,
    template::size::CHECK,
    template::count::CHECK,
    template::name::CHECK,
    template::export::CHECK,
    template::unused::CHECK,
    template::attribute::CHECK,
    template::condition::CHECK,
    template::absent::CHECK,
    template::mapping::CHECK,
    waf::priority::CHECK,
    waf::action::CHECK,
    waf::log_group::CHECK,
    waf::scope::CHECK,
    waf::rate::CHECK,
    waf::capacity::CHECK,
    waf::attached::CHECK,
    waf::ip_set::CHECK,
    waf::log_region::CHECK,
];
