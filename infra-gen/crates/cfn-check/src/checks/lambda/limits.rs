//! Time, memory and disk beyond what Lambda gives.

use crate::finding::Violation;
use crate::subject::{Subject, number, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-LAM-005",
    severity: Severity::Error,
    title: "A function asks for no more time, memory and disk than Lambda gives",
    remedy: "stay within 900 seconds, 10,240 MB of memory and 10,240 MB of disk, or run it elsewhere",
    source: "https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html",
    run,
};

/// Properties with the least and the most that they may say, and the unit.
const LIMITS: [(&[&str], f64, f64, &str); 3] = [
    (&["Timeout"], 1.0, 900.0, "s"),
    (&["MemorySize"], 128.0, 10_240.0, "MB"),
    (&["EphemeralStorage", "Size"], 512.0, 10_240.0, "MB"),
];

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for function in subject.of_type("AWS::Lambda::Function") {
        for (path, least, most, unit) in LIMITS {
            let Some(value) = number(property(&function, path)) else {
                continue;
            };
            if (least..=most).contains(&value) {
                continue;
            }
            let sentence = format!("it says {value} {unit}, of {least} to {most} {unit}");
            let path = format!("Properties.{}", path.join("."));
            violations.push(Violation::at(function.logical_id, &path, sentence));
        }
    }
    violations
}
