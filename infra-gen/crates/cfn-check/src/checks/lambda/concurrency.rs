//! Concurrency that an account does not have.

use crate::finding::Violation;
use crate::subject::{Subject, number, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-LAM-004",
    severity: Severity::Warning,
    title: "Reserved concurrency leaves 100 of an account's 1,000 to other functions, and covers what is provisioned",
    remedy: "reserve less, or provision less than is reserved",
    source: "https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html",
    run,
};

/// What an account may reserve before a higher quota is granted.
const MOST: f64 = 900.0;

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    let reserved = |function: &cfn::ResourceRef<'_>| {
        number(property(function, &["ReservedConcurrentExecutions"]))
    };
    let functions: Vec<_> = subject.of_type("AWS::Lambda::Function").collect();
    let mut sum = 0.0;
    for function in &functions {
        let before = sum;
        sum += reserved(function).unwrap_or_default();
        if before <= MOST && sum > MOST {
            let sentence = format!("with it the functions reserve {sum}, more than {MOST}");
            let path = "Properties.ReservedConcurrentExecutions";
            violations.push(Violation::at(function.logical_id, path, sentence));
        }
    }
    for kind in ["AWS::Lambda::Alias", "AWS::Lambda::Version"] {
        for holder in subject.of_type(kind) {
            let path = [
                "ProvisionedConcurrencyConfig",
                "ProvisionedConcurrentExecutions",
            ];
            let provisioned = number(property(&holder, &path)).unwrap_or_default();
            let of = subject
                .referred(
                    property(&holder, &["FunctionName"]),
                    "AWS::Lambda::Function",
                )
                .next();
            if let Some(function) = of
                && let Some(reserved) = reserved(&function)
                && provisioned > reserved
            {
                let sentence = format!(
                    "it provisions {provisioned}, but `{}` may only run {reserved}",
                    function.logical_id
                );
                let path = format!("Properties.{}", path.join("."));
                violations.push(Violation::at(holder.logical_id, &path, sentence));
            }
        }
    }
    violations
}
