//! Stages that serve any number of requests.

use crate::finding::Violation;
use crate::subject::{Subject, items, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-API-006",
    severity: Severity::Warning,
    title: "A stage throttles its methods",
    remedy: "set `ThrottlingRateLimit` and `ThrottlingBurstLimit` in `MethodSettings`",
    source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    subject
        .of_type("AWS::ApiGateway::Stage")
        .filter(|stage| {
            let settings = items(property(stage, &["MethodSettings"]));
            !settings
                .iter()
                .any(|setting| setting.get("ThrottlingRateLimit").is_some())
        })
        .map(|stage| {
            let sentence = "nothing bounds how many requests it serves".to_owned();
            Violation::at(stage.logical_id, "Properties.MethodSettings", sentence)
        })
        .collect()
}
