//! Throttling by method: a token bucket of a rate and a burst.
//!
//! <https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html>

use std::num::NonZeroU32;
use std::time::Duration;

use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};

use super::properties::{Properties, Unsupported};

/// What an account may have per second, unless a stage says less.
const ACCOUNT_RATE: f64 = 10_000.0;
/// What an account may have at once.
const ACCOUNT_BURST: f64 = 5_000.0;

/// A limit: requests per second, and at once.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Limit {
    pub rate: f64,
    pub burst: f64,
}

/// The limits of a stage: of all methods, and of some.
#[derive(Debug, Default)]
pub(super) struct Limits {
    everywhere: Option<Limit>,
    methods: Vec<(String, String, Limit)>,
}

impl Limits {
    /// Reads a stage's `MethodSettings`.
    pub fn of(stage: &Properties<'_>) -> Result<Limits, Unsupported> {
        let mut limits = Limits::default();
        for setting in stage.items("MethodSettings")? {
            setting.only(
                &[
                    "ResourcePath",
                    "HttpMethod",
                    "ThrottlingRateLimit",
                    "ThrottlingBurstLimit",
                    "CachingEnabled",
                ],
                &[
                    "MetricsEnabled",
                    "LoggingLevel",
                    "DataTraceEnabled",
                    "CacheDataEncrypted",
                    "CacheTtlInSeconds",
                ],
            )?;
            if setting.flag("CachingEnabled")? {
                return Err(setting.refuse("CachingEnabled", "is not supported here"));
            }
            let rate = setting.number("ThrottlingRateLimit")?;
            let burst = setting.number("ThrottlingBurstLimit")?;
            if rate.is_none() && burst.is_none() {
                continue;
            }
            let limit = Limit {
                rate: rate.unwrap_or(ACCOUNT_RATE),
                burst: burst.unwrap_or(ACCOUNT_BURST),
            };
            let path = path_of(&setting.required("ResourcePath")?);
            let method = setting.required("HttpMethod")?;
            match (path.as_str(), method.as_str()) {
                ("/*", "*") => limits.everywhere = Some(limit),
                _ => limits.methods.push((path, method, limit)),
            }
        }
        Ok(limits)
    }

    /// The limit of a method: its own, its resource's, the stage's, the account's.
    pub fn limit(&self, path: &str, method: &str) -> Limit {
        let own = |wanted: &str| {
            self.methods
                .iter()
                .find(|(p, m, _)| p == path && m == wanted)
                .map(|(_, _, limit)| *limit)
        };
        own(method)
            .or_else(|| own("*"))
            .or(self.everywhere)
            .unwrap_or(Limit {
                rate: ACCOUNT_RATE,
                burst: ACCOUNT_BURST,
            })
    }
}

/// `/~1a~1b` and `/a/b` both mean `/a/b`; `*` means `/*`.
fn path_of(setting: &str) -> String {
    match setting {
        "*" => "/*".to_owned(),
        _ => match setting.strip_prefix("/~1") {
            Some(rest) => format!("/{}", rest.replace("~1", "/")),
            None => setting.replace("~1", "/"),
        },
    }
}

/// The token bucket of one method.
#[derive(Debug)]
pub(super) enum Bucket {
    /// A limit of zero lets nothing through.
    Closed,
    Open(Box<DefaultDirectRateLimiter>),
}

impl Bucket {
    pub fn new(limit: Limit) -> Bucket {
        // Under one request per second the bucket fills that slowly; a burst is whole.
        let period = Duration::try_from_secs_f64(1.0 / limit.rate)
            .ok()
            .filter(|_| limit.rate > 0.0);
        let burst = NonZeroU32::new(limit.burst.clamp(0.0, f64::from(u32::MAX)) as u32);
        match (period.and_then(Quota::with_period), burst) {
            (Some(quota), Some(burst)) => {
                Bucket::Open(Box::new(RateLimiter::direct(quota.allow_burst(burst))))
            }
            _ => Bucket::Closed,
        }
    }

    /// Takes a token, if there is one.
    pub fn take(&self) -> bool {
        match self {
            Bucket::Closed => false,
            Bucket::Open(limiter) => limiter.check().is_ok(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deployed::Resource;
    use serde_json::{Value, json};

    fn limits(settings: Value) -> Result<Limits, Unsupported> {
        let stage = Resource {
            logical_id: "Stage".into(),
            type_name: "AWS::ApiGateway::Stage".into(),
            physical_id: "s".into(),
            properties: json!({ "MethodSettings": settings }),
            attributes: Default::default(),
        };
        Limits::of(&Properties::of(&stage))
    }

    #[test]
    fn a_method_s_own_limit_goes_before_the_stage_s_and_that_before_the_account_s() {
        let limits = limits(json!([
            { "ResourcePath": "/*", "HttpMethod": "*", "ThrottlingRateLimit": 200, "ThrottlingBurstLimit": 400 },
            { "ResourcePath": "/~1a~1{b}", "HttpMethod": "POST", "ThrottlingRateLimit": 10, "ThrottlingBurstLimit": 20 },
        ]))
        .unwrap();
        let rate = |path, method| limits.limit(path, method).rate;
        assert_eq!(rate("/a/{b}", "POST"), 10.0);
        assert_eq!(rate("/a/{b}", "GET"), 200.0);
        assert_eq!(Limits::default().limit("/a", "GET").rate, ACCOUNT_RATE);
    }

    #[test]
    fn a_bucket_holds_its_burst_and_no_more() {
        let bucket = Bucket::new(Limit {
            rate: 0.001,
            burst: 2.0,
        });
        assert_eq!(
            [bucket.take(), bucket.take(), bucket.take()],
            [true, true, false]
        );
    }

    #[test]
    fn a_limit_of_zero_lets_nothing_through() {
        assert!(
            !Bucket::new(Limit {
                rate: 0.0,
                burst: 5.0
            })
            .take()
        );
        assert!(
            !Bucket::new(Limit {
                rate: 5.0,
                burst: 0.0
            })
            .take()
        );
    }

    #[test]
    fn a_stage_cache_is_refused() {
        let refused = limits(json!([
            { "ResourcePath": "/*", "HttpMethod": "*", "CachingEnabled": true },
        ]))
        .unwrap_err();
        assert_eq!(refused.property, "MethodSettings[0].CachingEnabled");
    }
}
