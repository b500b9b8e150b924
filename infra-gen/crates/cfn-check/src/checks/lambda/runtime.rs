//! Runtimes that Lambda no longer takes.

use crate::finding::Violation;
use crate::subject::{Subject, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-LAM-002",
    severity: Severity::Error,
    title: "A function uses a runtime that new functions may use",
    remedy: "use a current runtime such as `provided.al2023`",
    source: "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html",
    run,
};

/// Runtimes with which no function can be made, as of 2026-11-22.
const ENDED: [&str; 20] = [
    "dotnetcore1.0",
    "dotnetcore2.0",
    "dotnetcore2.1",
    "dotnetcore3.1",
    "go1.x",
    "java8",
    "nodejs",
    "nodejs10.x",
    "nodejs12.x",
    "nodejs14.x",
    "nodejs4.3",
    "nodejs4.3-edge",
    "nodejs6.10",
    "nodejs8.10",
    "provided",
    "python2.7",
    "python3.6",
    "python3.7",
    "ruby2.5",
    "ruby2.7",
];

/// Runtimes that get no security fixes, as of 2026-11-22.
const UNSUPPORTED: [&str; 11] = [
    "dotnet6",
    "dotnet8",
    "dotnet9",
    "nodejs16.x",
    "nodejs18.x",
    "nodejs20.x",
    "provided.al2",
    "python3.10",
    "python3.8",
    "python3.9",
    "ruby3.2",
];

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for function in subject.of_type("AWS::Lambda::Function") {
        let Some(runtime) = property(&function, &["Runtime"]).as_str() else {
            continue;
        };
        let at =
            |sentence: String| Violation::at(function.logical_id, "Properties.Runtime", sentence);
        if ENDED.contains(&runtime) {
            violations.push(at(format!(
                "Lambda no longer makes functions with `{runtime}`"
            )));
        } else if UNSUPPORTED.contains(&runtime) {
            let sentence = format!("`{runtime}` gets no security fixes any more");
            violations.push(at(sentence).warning());
        }
    }
    violations
}
