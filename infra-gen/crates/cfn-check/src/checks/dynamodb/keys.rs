//! Keys and attribute definitions that do not match.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::finding::Violation;
use crate::subject::{Subject, items, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-DDB-001",
    severity: Severity::Error,
    title: "A table defines exactly the attributes of its keys and indexes",
    remedy: "define every key attribute in `AttributeDefinitions`, and no other",
    source: "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for table in subject.of_type("AWS::DynamoDB::Table") {
        let definitions = property(&table, &["AttributeDefinitions"]);
        let indexes = ["GlobalSecondaryIndexes", "LocalSecondaryIndexes"]
            .into_iter()
            .flat_map(|key| items(property(&table, &[key])))
            .filter_map(|index| index.get("KeySchema"));
        let schemas = std::iter::once(property(&table, &["KeySchema"])).chain(indexes);
        let used: BTreeSet<&str> = schemas.flat_map(names).collect();
        let defined: BTreeSet<&str> = names(definitions).collect();
        for name in used.difference(&defined) {
            let sentence = format!("the key `{name}` has no definition");
            violations.push(Violation::at(
                table.logical_id,
                "Properties.AttributeDefinitions",
                sentence,
            ));
        }
        for name in defined.difference(&used) {
            let sentence = format!("`{name}` is defined but no key of the table or an index");
            violations.push(Violation::at(
                table.logical_id,
                "Properties.AttributeDefinitions",
                sentence,
            ));
        }
    }
    violations
}

fn names(list: &Value) -> impl Iterator<Item = &str> {
    items(list)
        .iter()
        .filter_map(|entry| entry.get("AttributeName")?.as_str())
}
