//! Stages without a firewall.

use crate::finding::Violation;
use crate::subject::{Subject, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-API-007",
    severity: Severity::Warning,
    title: "A stage stands behind a web ACL",
    remedy: "add an `AWS::WAFv2::WebACLAssociation` with the stage's ARN",
    source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-aws-waf.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    subject
        .of_type("AWS::ApiGateway::Stage")
        .filter(|stage| {
            !subject
                .of_type("AWS::WAFv2::WebACLAssociation")
                .any(|association| {
                    subject.refers(property(&association, &["ResourceArn"]), stage.logical_id)
                })
        })
        .map(|stage| {
            let sentence = "no web ACL stands before it".to_owned();
            Violation::at(stage.logical_id, "", sentence)
        })
        .collect()
}
