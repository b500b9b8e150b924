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

/// Runtimes that new functions can no longer be created with, as of November 2026.
const ENDED: [&str; 22] = [
    "dotnet5.0",
    "dotnet6",
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
    "nodejs16.x",
    "nodejs18.x",
    "nodejs4.3",
    "nodejs6.10",
    "nodejs8.10",
    "provided",
    "python2.7",
    "python3.6",
    "python3.7",
    "python3.8",
];

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    subject
        .of_type("AWS::Lambda::Function")
        .filter_map(|function| Some((function, property(&function, &["Runtime"]).as_str()?)))
        .filter(|(_, runtime)| ENDED.contains(runtime))
        .map(|(function, runtime)| {
            let sentence = format!("Lambda no longer makes functions with `{runtime}`");
            Violation::at(function.logical_id, "Properties.Runtime", sentence)
        })
        .collect()
}
