//! A deployment made before its methods.

use crate::finding::Violation;
use crate::subject::{Subject, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-API-001",
    severity: Severity::Error,
    title: "An API's deployment waits for every method of the API",
    remedy: "add the methods to the deployment's `DependsOn`",
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-deployment.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for deployment in subject.of_type("AWS::ApiGateway::Deployment") {
        let api = property(&deployment, &["RestApiId"]);
        let missing: Vec<_> = subject
            .of_type("AWS::ApiGateway::Method")
            .filter(|method| property(method, &["RestApiId"]) == api)
            .filter(|method| {
                !subject
                    .graph
                    .waits_for(deployment.logical_id, method.logical_id)
            })
            .map(|method| format!("`{}`", method.logical_id))
            .collect();
        if !missing.is_empty() {
            let sentence = format!(
                "it does not wait for {}: those methods may be missing from what is deployed",
                missing.join(", ")
            );
            violations.push(Violation::at(deployment.logical_id, "DependsOn", sentence));
        }
    }
    violations
}
