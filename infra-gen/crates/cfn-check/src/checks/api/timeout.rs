//! Functions that may take longer than API Gateway waits.

use crate::finding::Violation;
use crate::subject::{Subject, number, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-API-004",
    severity: Severity::Error,
    title: "A function behind a method ends within 29 seconds",
    remedy: "set the function's `Timeout` to at most 29",
    source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html",
    run,
};

/// How long API Gateway waits for an integration, in seconds.
const LONGEST: f64 = 29.0;

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for function in subject.of_type("AWS::Lambda::Function") {
        let behind = subject.of_type("AWS::ApiGateway::Method").any(|method| {
            subject.refers(
                property(&method, &["Integration", "Uri"]),
                function.logical_id,
            )
        });
        if let Some(timeout) = number(property(&function, &["Timeout"]))
            && behind
            && timeout > LONGEST
        {
            let sentence =
                format!("it may take {timeout} s, but API Gateway gives up after {LONGEST}");
            violations.push(Violation::at(
                function.logical_id,
                "Properties.Timeout",
                sentence,
            ));
        }
    }
    violations
}
