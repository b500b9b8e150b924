//! Content security policies that protect from little.

use serde_json::Value;

use super::origins::origins;
use crate::finding::Violation;
use crate::subject::{Subject, nearest, property, sub_template};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-CDN-012",
    severity: Severity::Warning,
    title: "A content security policy has only directives that there are, and lets no inline script run",
    remedy: "mend the directive, and name hashes or files instead of `unsafe-inline` and `*`",
    source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-response-headers-policies.html",
    run,
};

/// The directives of CSP level 3 and of trusted types.
const DIRECTIVES: [&str; 28] = [
    "base-uri",
    "block-all-mixed-content",
    "child-src",
    "connect-src",
    "default-src",
    "fenced-frame-src",
    "font-src",
    "form-action",
    "frame-ancestors",
    "frame-src",
    "img-src",
    "manifest-src",
    "media-src",
    "navigate-to",
    "object-src",
    "plugin-types",
    "prefetch-src",
    "report-to",
    "report-uri",
    "require-trusted-types-for",
    "sandbox",
    "script-src",
    "script-src-attr",
    "script-src-elem",
    "style-src",
    "trusted-types",
    "upgrade-insecure-requests",
    "worker-src",
];

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for policy in subject.of_type("AWS::CloudFront::ResponseHeadersPolicy") {
        let path = [
            "ResponseHeadersPolicyConfig",
            "SecurityHeadersConfig",
            "ContentSecurityPolicy",
            "ContentSecurityPolicy",
        ];
        let value = property(&policy, &path);
        let Some(text) = value.as_str().or_else(|| sub_template(value)) else {
            continue;
        };
        let mut tell = |sentence: String| {
            let path = format!("Properties.{}", path.join("."));
            violations.push(Violation::at(policy.logical_id, &path, sentence));
        };
        for directive in text
            .split(';')
            .map(str::trim)
            .filter(|directive| !directive.is_empty())
        {
            let mut words = directive.split_whitespace();
            let name = words.next().unwrap_or_default().to_lowercase();
            let is_known = DIRECTIVES.contains(&name.as_str())
                || name.starts_with("style-src-")
                || name.contains("${");
            if !is_known {
                let meant = nearest(&name, DIRECTIVES.into_iter());
                let hint = meant
                    .map(|meant| format!("; did you mean `{meant}`?"))
                    .unwrap_or_default();
                tell(format!("there is no directive `{name}`{hint}"));
            }
            let of_scripts = matches!(
                name.as_str(),
                "default-src" | "script-src" | "script-src-elem"
            );
            let words: Vec<_> = words.collect();
            for loose in words.iter().filter(|word| {
                of_scripts && matches!(**word, "*" | "'unsafe-inline'" | "'unsafe-eval'")
            }) {
                let strict = words.iter().any(|word| {
                    word.starts_with("'nonce-")
                        || word.starts_with("'sha")
                        || *word == "'strict-dynamic'"
                });
                if !(*loose == "'unsafe-inline'" && strict) {
                    tell(format!("`{name}` allows {loose}, and with it any script"));
                }
            }
        }
        for (name, distribution) in behind(subject, value, policy.logical_id) {
            tell(format!(
                "it names `{name}`, which `{distribution}` serves under its own name"
            ));
        }
    }
    violations
}

/// Origins of distributions with this policy that it names itself: pages would
/// go around the distribution.
fn behind<'t>(subject: &Subject<'t>, value: &Value, policy: &str) -> Vec<(&'t str, &'t str)> {
    let mut named = Vec::new();
    for distribution in subject.of_type("AWS::CloudFront::Distribution") {
        if !subject.refers(property(&distribution, &["DistributionConfig"]), policy) {
            continue;
        }
        for origin in origins(&distribution) {
            for kind in ["AWS::S3::Bucket", "AWS::ApiGateway::RestApi"] {
                let behind = subject.referred(origin.get("DomainName"), kind);
                let mut own = behind.filter(|resource| subject.refers(value, resource.logical_id));
                named.extend(
                    own.next()
                        .map(|resource| (resource.logical_id, distribution.logical_id)),
                );
            }
        }
    }
    named
}
