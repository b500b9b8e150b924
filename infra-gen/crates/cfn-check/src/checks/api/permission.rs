//! Functions behind methods that API Gateway may not call.

use crate::finding::Violation;
use crate::subject::{Subject, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-API-003",
    severity: Severity::Error,
    title: "API Gateway may invoke every function that a method integrates",
    remedy: "add an `AWS::Lambda::Permission` for `apigateway.amazonaws.com`, limited to the method's path",
    source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-control-access-using-iam-policies-to-invoke-api.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for method in subject.of_type("AWS::ApiGateway::Method") {
        // A role named by the integration is how API Gateway calls then.
        if !property(&method, &["Integration", "Credentials"]).is_null() {
            continue;
        }
        let uri = property(&method, &["Integration", "Uri"]);
        for function in subject.referred(uri, "AWS::Lambda::Function") {
            let permitted = subject
                .of_type("AWS::Lambda::Permission")
                .any(|permission| {
                    property(&permission, &["Principal"]) == "apigateway.amazonaws.com"
                        && subject.refers(
                            property(&permission, &["FunctionName"]),
                            function.logical_id,
                        )
                });
            if !permitted {
                let sentence = format!("API Gateway may not invoke `{}`", function.logical_id);
                violations.push(Violation::at(
                    method.logical_id,
                    "Properties.Integration.Uri",
                    sentence,
                ));
            }
        }
    }
    violations
}
