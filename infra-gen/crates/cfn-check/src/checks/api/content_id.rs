//! Deployments that never change.

use crate::finding::Violation;
use crate::subject::Subject;
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-API-009",
    severity: Severity::Warning,
    title: "The logical id of a deployment changes with what it deploys",
    remedy: "end the deployment's logical id with a hash of the methods it deploys: an unchanged id deploys nothing anew",
    source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-deployments.html",
    run,
};

/// Fewest digits of a hash that is recognised at the end of a logical id.
const DIGITS: usize = 5;

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    subject
        .of_type("AWS::ApiGateway::Deployment")
        .filter(|deployment| !ends_with_hash(deployment.logical_id))
        .map(|deployment| {
            let sentence =
                "its logical id holds no hash: later changes of methods would not be deployed";
            Violation::at(deployment.logical_id, "", sentence.to_owned())
        })
        .collect()
}

/// Whether an id ends with hexadecimal digits, some of which are numerals.
fn ends_with_hash(id: &str) -> bool {
    let digits: Vec<u8> = id.bytes().rev().take_while(u8::is_ascii_hexdigit).collect();
    digits.len() >= DIGITS && digits.iter().any(u8::is_ascii_digit)
}
