//! Environments of functions that are too large.

use crate::finding::Violation;
use crate::subject::{Subject, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-LAM-001",
    severity: Severity::Error,
    title: "The environment of a function has at most 4 KB",
    remedy: "shorten the values, or let the function read them from elsewhere",
    source: "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html",
    run,
};

/// All names and values of a function's environment together, in bytes.
const LARGEST: usize = 4_096;

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for function in subject.of_type("AWS::Lambda::Function") {
        let variables = property(&function, &["Environment", "Variables"]);
        let Some(variables) = variables.as_object() else {
            continue;
        };
        let size: usize = variables
            .iter()
            .map(|(name, value)| name.len() + value.as_str().map_or(0, str::len))
            .sum();
        if size > LARGEST {
            let sentence = format!("its variables have at least {size} bytes, more than {LARGEST}");
            violations.push(Violation::at(
                function.logical_id,
                "Properties.Environment",
                sentence,
            ));
        }
    }
    violations
}
