//! Distributions with too much in them.

use crate::finding::Violation;
use crate::subject::{Subject, items, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-CDN-014",
    severity: Severity::Error,
    title: "A distribution is within its quotas",
    remedy: "ask for a higher quota and accept this finding, or split the distribution",
    source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html",
    run,
};

/// What a distribution may have of each, unless a higher quota was granted. The
/// default behaviour counts.
const QUOTAS: [(&str, usize, usize); 3] = [
    ("CacheBehaviors", 1, 75),
    ("Origins", 0, 100),
    ("Aliases", 0, 100),
];

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for distribution in subject.of_type("AWS::CloudFront::Distribution") {
        for (key, beside, quota) in QUOTAS {
            let count = items(property(&distribution, &["DistributionConfig", key])).len() + beside;
            if count > quota {
                let path = format!("Properties.DistributionConfig.{key}");
                let sentence = format!("it has {count} of them, more than {quota}");
                violations.push(Violation::at(distribution.logical_id, &path, sentence));
            }
        }
    }
    violations
}
