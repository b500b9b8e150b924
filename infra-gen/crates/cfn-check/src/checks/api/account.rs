//! A stage that logs before API Gateway may write logs.

use cfn::ResourceRef;
use serde_json::Value;

use crate::finding::Violation;
use crate::subject::{Subject, items, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-API-002",
    severity: Severity::Error,
    title: "A stage that logs waits for the account's logging role",
    remedy: "add the `AWS::ApiGateway::Account` to the stage's `DependsOn`",
    source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for account in subject.of_type("AWS::ApiGateway::Account") {
        for stage in subject.of_type("AWS::ApiGateway::Stage") {
            if logs(&stage)
                && !subject
                    .graph
                    .waits_for(stage.logical_id, account.logical_id)
            {
                let sentence = format!(
                    "it writes logs but does not wait for `{}`, which lets API Gateway do so",
                    account.logical_id
                );
                violations.push(Violation::at(stage.logical_id, "DependsOn", sentence));
            }
        }
    }
    violations
}

fn logs(stage: &ResourceRef<'_>) -> bool {
    let execution = items(property(stage, &["MethodSettings"]))
        .iter()
        .any(|setting| {
            let level = setting.get("LoggingLevel").unwrap_or(&Value::Null);
            !level.is_null() && level != "OFF"
        });
    execution || !property(stage, &["AccessLogSetting"]).is_null()
}
