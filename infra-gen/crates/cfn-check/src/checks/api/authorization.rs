//! Methods that do not say who may call them.

use crate::finding::Violation;
use crate::subject::{Subject, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-API-011",
    severity: Severity::Error,
    title: "A method says who may call it: everybody, or whom an authorizer lets in",
    remedy: "set `AuthorizationType`, and an `AuthorizerId` exactly where it is CUSTOM or COGNITO_USER_POOLS",
    source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html",
    run,
};

/// Verbs that change or remove something that is there.
const CHANGES: [&str; 3] = ["PUT", "PATCH", "DELETE"];

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for method in subject.of_type("AWS::ApiGateway::Method") {
        let kind = property(&method, &["AuthorizationType"]);
        let authorizer = property(&method, &["AuthorizerId"]);
        let verb = property(&method, &["HttpMethod"])
            .as_str()
            .unwrap_or_default();
        let at = |sentence: String| {
            Violation::at(method.logical_id, "Properties.AuthorizationType", sentence)
        };
        match kind.as_str() {
            Some(kind @ ("CUSTOM" | "COGNITO_USER_POOLS")) if authorizer.is_null() => {
                violations.push(at(format!("{kind} needs an `AuthorizerId`")));
            }
            Some(kind @ ("NONE" | "AWS_IAM")) if !authorizer.is_null() => {
                violations.push(at(format!("its authorizer is never asked: it is {kind}")));
            }
            Some("NONE") if CHANGES.contains(&verb) => {
                violations.push(at(format!("anybody may call {verb}")).warning());
            }
            None if kind.is_null() && verb != "OPTIONS" => {
                violations.push(at("it does not say who may call it".to_owned()).warning());
            }
            _ => {}
        }
    }
    violations
}
