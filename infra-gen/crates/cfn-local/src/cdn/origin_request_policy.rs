//! Origin request policies: what an origin learns beyond the cache key.
//!
//! <https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-origin-request-policies.html>

use super::choice::Choice;
use crate::deployed::Deployment;
use crate::gateway::properties::{Properties, Unsupported};

/// An origin request policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct OriginRequestPolicy {
    pub headers: Choice,
    pub cookies: Choice,
    pub query: Choice,
}

impl OriginRequestPolicy {
    /// What a behaviour without a policy forwards: nothing more.
    pub const NOTHING: OriginRequestPolicy = OriginRequestPolicy {
        headers: Choice::None,
        cookies: Choice::None,
        query: Choice::None,
    };

    /// The policy of an id: AWS's own or one of the templates'.
    pub fn find(
        deployment: &Deployment,
        id: &str,
    ) -> Option<Result<OriginRequestPolicy, Unsupported>> {
        if let Some(managed) = managed(id) {
            return Some(Ok(managed));
        }
        let resource = deployment.find("AWS::CloudFront::OriginRequestPolicy", id)?;
        Some(OriginRequestPolicy::of(
            &Properties::of(resource).child("OriginRequestPolicyConfig"),
        ))
    }

    fn of(config: &Properties<'_>) -> Result<OriginRequestPolicy, Unsupported> {
        config.only(
            &["CookiesConfig", "HeadersConfig", "QueryStringsConfig"],
            &["Name", "Comment"],
        )?;
        let headers = config.child("HeadersConfig");
        for name in headers.texts("Headers")? {
            if name.to_ascii_lowercase().starts_with("cloudfront-") {
                return Err(headers.refuse(
                    "Headers",
                    format!("holds {name}, which is not supported here"),
                ));
            }
        }
        Ok(OriginRequestPolicy {
            headers: Choice::of(&headers, "HeaderBehavior", "Headers")?,
            cookies: Choice::of(&config.child("CookiesConfig"), "CookieBehavior", "Cookies")?,
            query: Choice::of(
                &config.child("QueryStringsConfig"),
                "QueryStringBehavior",
                "QueryStrings",
            )?,
        })
    }
}

fn managed(id: &str) -> Option<OriginRequestPolicy> {
    let only = |names: &[&str]| Choice::Only(names.iter().map(|&name| name.to_owned()).collect());
    let (headers, cookies, query) = match id {
        // AllViewer
        "216adef6-5c7f-47e4-b989-5492eafa07d3" => (Choice::All, Choice::All, Choice::All),
        // AllViewerExceptHostHeader
        "b689b0a8-53d0-40ab-baf2-68738e2966ac" => (
            Choice::AllExcept(vec!["Host".to_owned()]),
            Choice::All,
            Choice::All,
        ),
        // CORS-CustomOrigin
        "59781a5b-3903-41f3-afcb-af62929ccde1" => (only(&["Origin"]), Choice::None, Choice::None),
        // CORS-S3Origin
        "88a5eaf4-2fd4-4709-b370-b4c650ea3fcf" => (
            only(&[
                "Origin",
                "Access-Control-Request-Headers",
                "Access-Control-Request-Method",
            ]),
            Choice::None,
            Choice::None,
        ),
        // HostHeaderOnly
        "bf0718e1-ba1e-49d1-88b1-f726733018ba" => (only(&["Host"]), Choice::None, Choice::None),
        // UserAgentRefererHeaders
        "acba4595-bd28-49b8-b9fe-13317c0390fa" => {
            (only(&["User-Agent", "Referer"]), Choice::None, Choice::None)
        }
        _ => return None,
    };
    Some(OriginRequestPolicy {
        headers,
        cookies,
        query,
    })
}
