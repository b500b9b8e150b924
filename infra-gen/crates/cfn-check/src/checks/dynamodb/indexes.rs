//! Tables with too many indexes.

use crate::finding::Violation;
use crate::subject::{Subject, items, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-DDB-002",
    severity: Severity::Error,
    title: "A table has at most 20 global and 5 local secondary indexes",
    remedy: "share an index between access patterns, or ask AWS for a higher quota",
    source: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html",
    run,
};

/// Kinds of indexes and how many of each a table may have.
const QUOTAS: [(&str, usize); 2] = [("GlobalSecondaryIndexes", 20), ("LocalSecondaryIndexes", 5)];

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for table in subject.of_type("AWS::DynamoDB::Table") {
        for (key, quota) in QUOTAS {
            let count = items(property(&table, &[key])).len();
            if count > quota {
                let sentence = format!("it has {count} of them, more than {quota}");
                violations.push(Violation::at(
                    table.logical_id,
                    &format!("Properties.{key}"),
                    sentence,
                ));
            }
        }
    }
    violations
}
