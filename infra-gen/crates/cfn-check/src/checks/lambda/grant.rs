//! Tables and buckets a function is told of, but may not use.

use super::super::iam::policies;
use crate::finding::Violation;
use crate::subject::{Subject, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-LAM-003",
    severity: Severity::Error,
    title: "A function's role grants something on every table and bucket its environment names",
    remedy: "grant the function's role what it needs there, or take the variable away",
    source: "https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html",
    run,
};

/// Types of resources that a function reaches through its role.
const REACHED: [&str; 4] = [
    "AWS::DynamoDB::Table",
    "AWS::S3::Bucket",
    "AWS::SQS::Queue",
    "AWS::SNS::Topic",
];

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for function in subject.of_type("AWS::Lambda::Function") {
        let role = property(&function, &["Role"]);
        let Some(role) = subject.referred(role, "AWS::IAM::Role").next() else {
            continue;
        };
        let granted: Vec<_> = policies(subject)
            .filter(|policy| policy.applies_to(subject, role.logical_id))
            .collect();
        let variables = property(&function, &["Environment", "Variables"]);
        for (name, value) in variables.as_object().into_iter().flatten() {
            let reached = REACHED
                .iter()
                .flat_map(|kind| subject.referred(value, kind));
            for resource in reached {
                let is_granted = granted
                    .iter()
                    .any(|policy| subject.refers(policy.document, resource.logical_id));
                if !is_granted {
                    let path = format!("Properties.Environment.Variables.{name}");
                    let sentence = format!(
                        "its role `{}` grants nothing on `{}`",
                        role.logical_id, resource.logical_id
                    );
                    violations.push(Violation::at(function.logical_id, &path, sentence));
                }
            }
        }
    }
    violations
}
