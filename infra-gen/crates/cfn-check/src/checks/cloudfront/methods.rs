//! Behaviours that keep methods of an API out.

use super::serving::servings;
use crate::finding::Violation;
use crate::subject::{Subject, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-CDN-010",
    severity: Severity::Warning,
    title: "A behaviour before an API lets its methods through",
    remedy: "allow the API's methods in `AllowedMethods`",
    source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesCacheBehavior.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for distribution in subject.of_type("AWS::CloudFront::Distribution") {
        for serving in servings(subject, &distribution) {
            let allowed = serving.allowed();
            let kept_out = serving.routes.iter().filter(|route| {
                // Whoever signs calls the API's own address: the signature names the host.
                let signed = property(&route.method, &["AuthorizationType"]) == "AWS_IAM";
                !signed && route.verb != "ANY" && !allowed.contains(&route.verb)
            });
            let kept_out: Vec<_> = kept_out
                .map(|route| format!("`{}`", route.shown()))
                .collect();
            if !kept_out.is_empty() {
                let path = format!("{}.AllowedMethods", serving.path);
                let sentence = format!("it does not let {} through", kept_out.join(", "));
                violations.push(Violation::at(distribution.logical_id, &path, sentence));
            }
        }
    }
    violations
}
