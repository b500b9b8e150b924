//! Error pages that hide what an API answers.

use crate::finding::Violation;
use crate::subject::{Subject, items, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-CDN-007",
    severity: Severity::Error,
    title: "A distribution before an API replaces no error answer by a page",
    remedy: "take `ResponsePagePath` and `ResponseCode` away; let a CloudFront Function find the page",
    source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/GeneratingCustomErrorResponses.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for distribution in subject.of_type("AWS::CloudFront::Distribution") {
        let list = |key| items(property(&distribution, &["DistributionConfig", key]));
        let has_api = list("Origins")
            .iter()
            .any(|origin| origin.get("CustomOriginConfig").is_some());
        for (n, response) in list("CustomErrorResponses").iter().enumerate() {
            if has_api && response.get("ResponsePagePath").is_some() {
                let code = response
                    .get("ErrorCode")
                    .map_or_else(String::new, ToString::to_string);
                let path = format!("Properties.DistributionConfig.CustomErrorResponses[{n}]");
                let sentence = format!("every {code} of the API becomes a page of HTML");
                violations.push(Violation::at(distribution.logical_id, &path, sentence));
            }
        }
    }
    violations
}
