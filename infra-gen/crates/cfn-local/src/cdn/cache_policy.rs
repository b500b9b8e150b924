//! Cache policies: what tells two requests apart, and how long an answer lasts.
//!
//! <https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html>

use super::choice::Choice;
use crate::deployed::Deployment;
use crate::gateway::properties::{Properties, Unsupported};

const DAY: u64 = 86_400;
const YEAR: u64 = 31_536_000;

/// A cache policy; times in seconds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CachePolicy {
    pub min_ttl: u64,
    pub default_ttl: u64,
    pub max_ttl: u64,
    pub gzip: bool,
    pub brotli: bool,
    pub headers: Choice,
    pub cookies: Choice,
    pub query: Choice,
}

impl CachePolicy {
    /// The policy of an id: AWS's own or one of the templates'.
    pub fn find(deployment: &Deployment, id: &str) -> Option<Result<CachePolicy, Unsupported>> {
        if let Some(managed) = managed(id) {
            return Some(Ok(managed));
        }
        let resource = deployment.find("AWS::CloudFront::CachePolicy", id)?;
        Some(CachePolicy::of(
            &Properties::of(resource).child("CachePolicyConfig"),
        ))
    }

    fn of(config: &Properties<'_>) -> Result<CachePolicy, Unsupported> {
        config.only(
            &[
                "MinTTL",
                "DefaultTTL",
                "MaxTTL",
                "ParametersInCacheKeyAndForwardedToOrigin",
            ],
            &["Name", "Comment"],
        )?;
        let key = config.child("ParametersInCacheKeyAndForwardedToOrigin");
        key.only(
            &[
                "CookiesConfig",
                "HeadersConfig",
                "QueryStringsConfig",
                "EnableAcceptEncodingGzip",
                "EnableAcceptEncodingBrotli",
            ],
            &[],
        )?;
        let ttl = |name: &str, default: u64| {
            Ok::<u64, Unsupported>(config.number(name)?.map_or(default, |ttl| ttl as u64))
        };
        let min_ttl = ttl("MinTTL", 0)?;
        let default_ttl = ttl("DefaultTTL", DAY.max(min_ttl))?;
        Ok(CachePolicy {
            min_ttl,
            default_ttl,
            max_ttl: ttl("MaxTTL", YEAR.max(default_ttl))?,
            gzip: key.flag("EnableAcceptEncodingGzip")?,
            brotli: key.flag("EnableAcceptEncodingBrotli")?,
            headers: Choice::of(&key.child("HeadersConfig"), "HeaderBehavior", "Headers")?,
            cookies: Choice::of(&key.child("CookiesConfig"), "CookieBehavior", "Cookies")?,
            query: Choice::of(
                &key.child("QueryStringsConfig"),
                "QueryStringBehavior",
                "QueryStrings",
            )?,
        })
    }
}

fn managed(id: &str) -> Option<CachePolicy> {
    let optimized = CachePolicy {
        min_ttl: 1,
        default_ttl: DAY,
        max_ttl: YEAR,
        gzip: true,
        brotli: true,
        headers: Choice::None,
        cookies: Choice::None,
        query: Choice::None,
    };
    let of_origin = CachePolicy {
        min_ttl: 0,
        default_ttl: 0,
        headers: Choice::Only(
            [
                "Host",
                "Origin",
                "X-HTTP-Method",
                "X-HTTP-Method-Override",
                "X-Method-Override",
            ]
            .map(str::to_owned)
            .to_vec(),
        ),
        cookies: Choice::All,
        ..optimized.clone()
    };
    Some(match id {
        // CachingOptimized
        "658327ea-f89d-4fab-a63d-7e88639e58f6" => optimized,
        // CachingOptimizedForUncompressedObjects
        "b2884449-e4de-46a7-ac36-70bc7f1ddd6d" => CachePolicy {
            gzip: false,
            brotli: false,
            ..optimized
        },
        // CachingDisabled
        "4135ea2d-6df8-44a3-9df3-4b5a84be39ad" => CachePolicy {
            min_ttl: 0,
            default_ttl: 0,
            max_ttl: 0,
            gzip: false,
            brotli: false,
            ..optimized
        },
        // UseOriginCacheControlHeaders
        "83da9c7e-98b4-4e11-a168-04f0df8e2c65" => of_origin,
        // UseOriginCacheControlHeaders-QueryStrings
        "4cc15a8a-d715-48a4-82b8-cc0b614638fe" => CachePolicy {
            query: Choice::All,
            ..of_origin
        },
        _ => return None,
    })
}
