//! How long an answer lasts.
//!
//! <https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Expiration.html>
//! <https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HTTPStatusCodes.html>

use std::time::{Duration, SystemTime};

use http::{HeaderMap, StatusCode, header};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc2822;

use super::cache_policy::CachePolicy;

/// How long errors last unless the distribution says otherwise.
pub(super) const ERROR_TTL: u64 = 10;

/// How long an answer may be served, and how.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Lifetime {
    /// Without asking the origin again.
    pub fresh: Duration,
    /// After that, while the origin is asked.
    pub while_revalidating: Duration,
    /// Kept for asking the origin whether it is still the same.
    pub keep: bool,
}

/// What an origin says about caching.
#[derive(Debug, Default)]
struct Directives {
    no_store: bool,
    private: bool,
    no_cache: bool,
    max_age: Option<u64>,
    while_revalidating: u64,
}

/// How long an answer lasts under a policy. `error_ttl` is the distribution's
/// minimum for errors of this status, in seconds.
pub(super) fn lifetime(
    status: StatusCode,
    headers: &HeaderMap,
    policy: &CachePolicy,
    error_ttl: u64,
    now: SystemTime,
) -> Lifetime {
    let said = directives(headers, now);
    if status.is_client_error() || status.is_server_error() {
        return error_lifetime(status, &said, error_ttl);
    }
    let kept = matches!(status.as_u16(), 200 | 203 | 204 | 300 | 301 | 302);
    let on_demand = matches!(status.as_u16(), 307 | 308) && said.max_age.is_some();
    if !(kept || on_demand) || policy.max_ttl == 0 {
        return Lifetime::default();
    }
    if said.no_store || said.private {
        // A minimum above zero overrules the origin.
        return fresh_for(policy.min_ttl, 0);
    }
    let ttl = match said.max_age {
        _ if said.no_cache => policy.min_ttl,
        Some(seconds) => seconds.clamp(policy.min_ttl, policy.max_ttl),
        None => policy.default_ttl.max(policy.min_ttl),
    };
    Lifetime {
        keep: ttl > 0 || has_validator(headers),
        ..fresh_for(ttl, said.while_revalidating)
    }
}

/// Errors last the distribution's minimum, whatever the origin forbids; some
/// only if the origin allows caching.
fn error_lifetime(status: StatusCode, said: &Directives, error_ttl: u64) -> Lifetime {
    let allowed = said.max_age.filter(|_| !said.no_store && !said.no_cache);
    match status.as_u16() {
        404 | 414 | 500..=504 => fresh_for(error_ttl.max(allowed.unwrap_or(0)), 0),
        400 | 403 | 405 | 412 | 415 => match allowed {
            Some(seconds) => fresh_for(error_ttl.max(seconds), 0),
            None => Lifetime::default(),
        },
        _ => Lifetime::default(),
    }
}

fn fresh_for(seconds: u64, while_revalidating: u64) -> Lifetime {
    Lifetime {
        fresh: Duration::from_secs(seconds),
        while_revalidating: Duration::from_secs(while_revalidating),
        keep: seconds > 0,
    }
}

fn has_validator(headers: &HeaderMap) -> bool {
    headers.contains_key(header::ETAG) || headers.contains_key(header::LAST_MODIFIED)
}

fn directives(headers: &HeaderMap, now: SystemTime) -> Directives {
    let mut said = Directives::default();
    let mut shared = None;
    for value in headers.get_all(header::CACHE_CONTROL) {
        for directive in value.to_str().unwrap_or_default().split(',') {
            let (name, value) = directive.split_once('=').unwrap_or((directive, ""));
            let seconds = value.trim().trim_matches('"').parse().ok();
            match name.trim().to_ascii_lowercase().as_str() {
                "no-store" => said.no_store = true,
                "private" => said.private = true,
                "no-cache" => said.no_cache = true,
                "max-age" => said.max_age = seconds.or(said.max_age),
                "s-maxage" => shared = seconds.or(shared),
                "stale-while-revalidate" => said.while_revalidating = seconds.unwrap_or(0),
                _ => {}
            }
        }
    }
    said.max_age = shared.or(said.max_age).or_else(|| {
        let expires = headers.get(header::EXPIRES)?.to_str().ok()?;
        // A date that is none, as `0`, is in the past.
        let expires = parse_date(expires).unwrap_or(SystemTime::UNIX_EPOCH);
        Some(expires.duration_since(now).unwrap_or_default().as_secs())
    });
    said
}

/// A date as headers have it: `Sun, 06 Nov 1994 08:49:37 GMT`.
pub(super) fn parse_date(text: &str) -> Option<SystemTime> {
    OffsetDateTime::parse(text, &Rfc2822)
        .ok()
        .map(SystemTime::from)
}

#[cfg(test)]
mod tests {
    use super::super::choice::Choice;
    use super::*;
    use http::HeaderValue;

    fn policy(min_ttl: u64, default_ttl: u64, max_ttl: u64) -> CachePolicy {
        CachePolicy {
            min_ttl,
            default_ttl,
            max_ttl,
            gzip: false,
            brotli: false,
            headers: Choice::None,
            cookies: Choice::None,
            query: Choice::None,
        }
    }

    fn of(
        status: u16,
        header: Option<(&'static str, &'static str)>,
        policy: CachePolicy,
    ) -> Lifetime {
        let mut headers = HeaderMap::new();
        if let Some((name, value)) = header {
            headers.insert(name, HeaderValue::from_static(value));
        }
        let status = StatusCode::from_u16(status).unwrap();
        let now = parse_date("Sun, 06 Nov 1994 08:49:37 GMT").unwrap();
        lifetime(status, &headers, &policy, 10, now)
    }

    fn fresh(cache_control: &'static str, policy: CachePolicy) -> u64 {
        of(200, Some(("cache-control", cache_control)), policy)
            .fresh
            .as_secs()
    }

    #[test]
    fn the_origin_s_time_is_kept_between_the_minimum_and_the_maximum() {
        assert_eq!(fresh("max-age=60", policy(0, 5, 300)), 60);
        assert_eq!(fresh("max-age=60", policy(100, 100, 300)), 100);
        assert_eq!(fresh("max-age=900", policy(0, 5, 300)), 300);
    }

    #[test]
    fn the_time_for_shared_caches_goes_first() {
        let lifetime = of(
            200,
            Some((
                "cache-control",
                "public, max-age=15, s-maxage=60, stale-while-revalidate=300",
            )),
            policy(0, 0, 300),
        );
        assert_eq!(lifetime.fresh.as_secs(), 60);
        assert_eq!(lifetime.while_revalidating.as_secs(), 300);
    }

    #[test]
    fn an_answer_that_says_nothing_lasts_the_default() {
        assert_eq!(of(200, None, policy(0, 5, 300)).fresh.as_secs(), 5);
        assert_eq!(of(200, None, policy(0, 0, 300)), Lifetime::default());
    }

    #[test]
    fn expires_counts_from_now() {
        let expires = Some(("expires", "Sun, 06 Nov 1994 08:50:37 GMT"));
        assert_eq!(of(200, expires, policy(0, 5, 300)).fresh.as_secs(), 60);
        assert_eq!(
            of(200, Some(("expires", "0")), policy(0, 5, 300))
                .fresh
                .as_secs(),
            0
        );
    }

    #[test]
    fn what_must_not_be_stored_is_not_unless_the_minimum_says_so() {
        for directive in ["no-store", "private, max-age=60"] {
            assert_eq!(fresh(directive, policy(0, 5, 300)), 0, "{directive}");
            assert_eq!(fresh(directive, policy(7, 7, 300)), 7, "{directive}");
        }
    }

    #[test]
    fn what_must_be_asked_again_is_kept_if_it_can_be_recognised() {
        let mut headers = HeaderMap::new();
        headers.insert("cache-control", HeaderValue::from_static("no-cache"));
        let now = SystemTime::UNIX_EPOCH;
        let kept =
            |headers: &HeaderMap| lifetime(StatusCode::OK, headers, &policy(0, 5, 300), 10, now);
        assert!(!kept(&headers).keep);
        headers.insert("etag", HeaderValue::from_static("\"a\""));
        assert!(kept(&headers).keep && kept(&headers).fresh.is_zero());
    }

    #[test]
    fn a_policy_without_time_keeps_nothing_but_errors() {
        let disabled = policy(0, 0, 0);
        assert_eq!(fresh("max-age=60", disabled.clone()), 0);
        assert_eq!(of(404, None, disabled).fresh.as_secs(), 10);
    }

    #[test]
    fn errors_last_ten_seconds_although_the_origin_forbids_it() {
        let forbidden = Some(("cache-control", "no-store"));
        for status in [404, 414, 500, 501, 502, 503, 504] {
            let lifetime = of(status, forbidden, policy(0, 5, 300));
            assert_eq!(lifetime.fresh.as_secs(), 10, "{status}");
        }
        let longer = Some(("cache-control", "max-age=60"));
        assert_eq!(of(404, longer, policy(0, 5, 300)).fresh.as_secs(), 60);
    }

    #[test]
    fn some_errors_last_only_if_the_origin_allows_it() {
        for status in [400, 403, 405, 412, 415] {
            assert_eq!(
                of(status, None, policy(0, 5, 300)).fresh.as_secs(),
                0,
                "{status}"
            );
            let allowed = Some(("cache-control", "max-age=3"));
            assert_eq!(
                of(status, allowed, policy(0, 5, 300)).fresh.as_secs(),
                10,
                "{status}"
            );
        }
        for status in [401, 409, 416, 422, 429] {
            let allowed = Some(("cache-control", "max-age=3"));
            assert_eq!(
                of(status, allowed, policy(0, 5, 300)).fresh.as_secs(),
                0,
                "{status}"
            );
        }
    }
}
