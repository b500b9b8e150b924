//! Tables that are kept, but not guarded.

use crate::finding::Violation;
use crate::subject::{Subject, is_intrinsic, is_true, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-DDB-003",
    severity: Severity::Warning,
    title: "A table that outlives its stack can be restored and is not deleted by mistake",
    remedy: "set `PointInTimeRecoveryEnabled` and `DeletionProtectionEnabled`",
    source: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for table in subject.of_type("AWS::DynamoDB::Table") {
        let kept = table
            .body
            .get("DeletionPolicy")
            .is_some_and(|policy| policy == "Retain");
        if !kept {
            continue;
        }
        let recovery = [
            "PointInTimeRecoverySpecification",
            "PointInTimeRecoveryEnabled",
        ];
        let guards: [(&[&str], &str); 2] = [
            (&recovery, "it cannot be restored to an earlier moment"),
            (&["DeletionProtectionEnabled"], "anybody may delete it"),
        ];
        for (path, sentence) in guards {
            if !is_true(property(&table, path)) && !is_intrinsic(property(&table, path)) {
                let path = format!("Properties.{}", path.join("."));
                violations.push(Violation::at(table.logical_id, &path, sentence.to_owned()));
            }
        }
    }
    violations
}
