//! CloudFront's distributions and functions.

use cfn::ResourceRef;
use serde_json::Value;

use crate::subject::{items, property};

pub(super) mod access;
pub(super) mod certificate;
pub(super) mod content_security;
pub(super) mod error_page;
pub(super) mod function_size;
pub(super) mod https;
pub(super) mod methods;
pub(super) mod origin;
mod origins;
pub(super) mod personal;
pub(super) mod quota;
pub(super) mod s3_origin;
mod serving;
pub(super) mod stage;
pub(super) mod tls;
pub(super) mod ttl;

/// The behaviours of a distribution, each with its path in the template.
fn behaviours<'t>(distribution: &ResourceRef<'t>) -> Vec<(String, &'t Value)> {
    let config = "Properties.DistributionConfig";
    let default = property(
        distribution,
        &["DistributionConfig", "DefaultCacheBehavior"],
    );
    let others = items(property(
        distribution,
        &["DistributionConfig", "CacheBehaviors"],
    ));
    let mut all = vec![(format!("{config}.DefaultCacheBehavior"), default)];
    for (n, behaviour) in others.iter().enumerate() {
        all.push((format!("{config}.CacheBehaviors[{n}]"), behaviour));
    }
    all.retain(|(_, behaviour)| !behaviour.is_null());
    all
}
