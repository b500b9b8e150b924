//! Throughput that does not go with the way of billing.

use crate::finding::Violation;
use crate::subject::{Subject, is_intrinsic, items, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-DDB-004",
    severity: Severity::Error,
    title: "A provisioned table and its indexes have a throughput, an on-demand table has none",
    remedy: "set `ProvisionedThroughput` exactly where `BillingMode` is PROVISIONED, which it is by default",
    source: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/capacity-mode.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for table in subject.of_type("AWS::DynamoDB::Table") {
        let mode = property(&table, &["BillingMode"]);
        if is_intrinsic(mode) {
            continue;
        }
        let on_demand = mode == "PAY_PER_REQUEST";
        let own = property(&table, &["ProvisionedThroughput"]);
        let indexes = items(property(&table, &["GlobalSecondaryIndexes"]))
            .iter()
            .enumerate();
        let indexes = indexes.map(|(n, index)| {
            let throughput = index
                .get("ProvisionedThroughput")
                .unwrap_or(&serde_json::Value::Null);
            (
                format!("Properties.GlobalSecondaryIndexes[{n}].ProvisionedThroughput"),
                throughput,
            )
        });
        let all =
            std::iter::once(("Properties.ProvisionedThroughput".to_owned(), own)).chain(indexes);
        for (path, throughput) in all {
            let sentence = match (on_demand, throughput.is_null()) {
                (true, false) => "a table that is billed by request has no throughput",
                (false, true) => "a provisioned table needs a throughput here",
                _ => continue,
            };
            violations.push(Violation::at(table.logical_id, &path, sentence.to_owned()));
        }
    }
    violations
}
