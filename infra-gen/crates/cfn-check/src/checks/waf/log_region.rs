//! Logs that would go to another region.

use crate::finding::Violation;
use crate::subject::{Subject, items, property, sub_template};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-WAF-009",
    severity: Severity::Error,
    title: "A web ACL writes its logs in its own region",
    remedy: "log to a destination in the region of the web ACL: us-east-1 for CloudFront",
    source: "https://docs.aws.amazon.com/waf/latest/developerguide/logging-cw-logs.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let Some(region) = subject.region else {
        return Vec::new();
    };
    let mut violations = Vec::new();
    for logging in subject.of_type("AWS::WAFv2::LoggingConfiguration") {
        let destinations = items(property(&logging, &["LogDestinationConfigs"]));
        for (n, destination) in destinations.iter().enumerate() {
            let arn = destination.as_str().or_else(|| sub_template(destination));
            // Buckets have no region in their ARN.
            let named = arn.and_then(|arn| arn.split(':').nth(3));
            if let Some(named) =
                named.filter(|named| !named.is_empty() && !named.contains("${") && *named != region)
            {
                let path = format!("Properties.LogDestinationConfigs[{n}]");
                let sentence = format!("it is in {named}, but the stack is for {region}");
                violations.push(Violation::at(logging.logical_id, &path, sentence));
            }
        }
    }
    violations
}
