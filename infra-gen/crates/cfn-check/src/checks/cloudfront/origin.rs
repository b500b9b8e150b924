//! Behaviours whose origin does not exist.

use serde_json::Value;

use super::behaviours;
use crate::finding::Violation;
use crate::subject::{Subject, items, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-CDN-001",
    severity: Severity::Error,
    title: "Every behaviour of a distribution names one of its origins",
    remedy: "name an `Id` of `Origins`",
    source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesCacheBehavior.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for distribution in subject.of_type("AWS::CloudFront::Distribution") {
        let list = |key| items(property(&distribution, &["DistributionConfig", key]));
        let origins: Vec<_> = list("Origins")
            .iter()
            .chain(items(property(
                &distribution,
                &["DistributionConfig", "OriginGroups", "Items"],
            )))
            .filter_map(|origin| origin.get("Id"))
            .collect();
        for (place, behaviour) in behaviours(&distribution) {
            let target = behaviour.get("TargetOriginId").unwrap_or(&Value::Null);
            if !origins.contains(&target) {
                let name = target
                    .as_str()
                    .map_or_else(|| target.to_string(), str::to_owned);
                let sentence = format!("there is no origin `{name}`");
                violations.push(Violation::at(distribution.logical_id, &place, sentence));
            }
        }
    }
    violations
}
