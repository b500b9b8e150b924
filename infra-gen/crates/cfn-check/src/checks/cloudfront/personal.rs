//! Answers for one that are served to others.

use cfn::ResourceRef;
use serde_json::Value;

use super::serving::{Serving, servings};
use crate::checks::api::route::Route;
use crate::finding::Violation;
use crate::subject::{Subject, items, number, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-CDN-011",
    severity: Severity::Error,
    title: "What an API answers to one caller is not cached for others",
    remedy: "use the managed policy CachingDisabled, or make the header a part of the cache key",
    source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/controlling-the-cache-key.html",
    run,
};

/// AWS's policy that caches nothing.
const CACHING_DISABLED: &str = "4135ea2d-6df8-44a3-9df3-4b5a84be39ad";

/// AWS's policies whose cache key holds no header.
const WITHOUT_HEADERS: [&str; 2] = [
    "658327ea-f89d-4fab-a63d-7e88639e58f6",
    "b2884449-e4de-46a7-ac36-70bc7f1ddd6d",
];

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for distribution in subject.of_type("AWS::CloudFront::Distribution") {
        for serving in servings(subject, &distribution) {
            let Some(key) = cache_key(subject, &serving) else {
                continue;
            };
            for route in serving
                .routes
                .iter()
                .filter(|route| matches!(route.verb, "GET" | "HEAD" | "ANY"))
            {
                let missing = personal_headers(route).into_iter().find(|header| {
                    !key.iter()
                        .any(|known| known.eq_ignore_ascii_case(header) || known == "*")
                });
                if let Some(header) = missing {
                    let sentence = format!(
                        "it caches `{}`, whose answer depends on `{header}`, for everybody",
                        route.shown()
                    );
                    violations.push(Violation::at(
                        distribution.logical_id,
                        &serving.path,
                        sentence,
                    ));
                }
            }
        }
    }
    violations
}

/// The headers of the cache key of a behaviour that caches; `None` when it
/// caches nothing, or nobody knows.
fn cache_key(subject: &Subject<'_>, serving: &Serving<'_>) -> Option<Vec<String>> {
    let names = |list: &Value| -> Vec<String> {
        items(list)
            .iter()
            .filter_map(|name| Some(name.as_str()?.to_owned()))
            .collect()
    };
    let policy = serving.body.get("CachePolicyId").unwrap_or(&Value::Null);
    if let Some(id) = policy.as_str() {
        return (id != CACHING_DISABLED && WITHOUT_HEADERS.contains(&id)).then(Vec::new);
    }
    if let Some(policy) = subject
        .referred(policy, "AWS::CloudFront::CachePolicy")
        .next()
    {
        let config = |path: &[&str]| property(&policy, &[&["CachePolicyConfig"], path].concat());
        if number(config(&["MaxTTL"])) == Some(0.0) {
            return None;
        }
        let key = "ParametersInCacheKeyAndForwardedToOrigin";
        return Some(names(config(&[key, "HeadersConfig", "Headers"])));
    }
    let values = serving.body.get("ForwardedValues")?;
    let ttl = |key: &str| serving.body.get(key).and_then(number);
    if ttl("MaxTTL") == Some(0.0) {
        return None;
    }
    Some(values.get("Headers").map(names).unwrap_or_default())
}

/// The headers on which the answer of a method depends because they say who asks.
fn personal_headers(route: &Route<'_>) -> Vec<String> {
    let mut headers = required_headers(&route.method);
    headers.retain(|header| {
        let header = header.to_lowercase();
        ["authorization", "token", "cookie", "api-key", "session"]
            .iter()
            .any(|word| header.contains(word))
    });
    let kind = property(&route.method, &["AuthorizationType"]);
    if kind.as_str().is_some_and(|kind| kind != "NONE") {
        headers.push("Authorization".to_owned());
    }
    headers
}

/// The headers that a method asks for.
fn required_headers(method: &ResourceRef<'_>) -> Vec<String> {
    let parameters = property(method, &["RequestParameters"]).as_object();
    let names = parameters
        .into_iter()
        .flat_map(|parameters| parameters.keys());
    names
        .filter_map(|name| name.strip_prefix("method.request.header."))
        .map(str::to_owned)
        .collect()
}
