//! Which permissions a request needs.
//!
//! A transaction needs the permission of each of its parts, not one of its
//! own. <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodb.html>

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde::de::IgnoredAny;

/// What of a request says which tables it is about.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
struct Body {
    table_name: Option<String>,
    index_name: Option<String>,
    request_items: BTreeMap<String, IgnoredAny>,
    transact_items: Vec<BTreeMap<String, Part>>,
}

/// A part of a transaction.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
struct Part {
    table_name: Option<String>,
}

/// An action and the ARN of what it is done to.
pub(super) type Needed = BTreeSet<(String, String)>;

/// Where tables are: the parts of their ARNs.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'a> {
    /// The region the request was signed for.
    pub region: &'a str,
    /// The account of who signed.
    pub account: &'a str,
}

impl Place<'_> {
    fn table(self, name: &str) -> String {
        match name.starts_with("arn:") {
            true => name.to_owned(),
            false => format!(
                "arn:aws:dynamodb:{}:{}:table/{name}",
                self.region, self.account
            ),
        }
    }
}

/// Every permission a request needs; `None` when it cannot be told, so that
/// nobody may do it.
pub(super) fn needed(operation: &str, body: &str, place: Place<'_>) -> Option<Needed> {
    let body: Body = serde_json::from_str(body).ok()?;
    let action = |name: &str| format!("dynamodb:{name}");
    let mut needed = Needed::new();
    match operation {
        "TransactWriteItems" | "TransactGetItems" => {
            for parts in &body.transact_items {
                for (kind, part) in parts {
                    let name = match kind.as_str() {
                        "Get" => "GetItem",
                        "Put" => "PutItem",
                        "Update" => "UpdateItem",
                        "Delete" => "DeleteItem",
                        "ConditionCheck" => "ConditionCheckItem",
                        _ => return None,
                    };
                    let table = place.table(part.table_name.as_deref()?);
                    needed.insert((action(name), table));
                }
            }
        }
        "BatchGetItem" | "BatchWriteItem" => {
            for table in body.request_items.keys() {
                needed.insert((action(operation), place.table(table)));
            }
        }
        "ListTables" => {
            needed.insert((action(operation), "*".to_owned()));
        }
        // PartiQL names its tables in a language of its own.
        "ExecuteStatement" | "BatchExecuteStatement" | "ExecuteTransaction" => return None,
        _ => {
            let table = place.table(body.table_name.as_deref()?);
            let resource = match (operation, body.index_name) {
                ("Query" | "Scan", Some(index)) => format!("{table}/index/{index}"),
                _ => table,
            };
            needed.insert((action(operation), resource));
        }
    }
    (!needed.is_empty()).then_some(needed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(operation: &str, body: &str) -> Option<Vec<String>> {
        let place = Place {
            region: "eu-central-1",
            account: "000000000000",
        };
        let needed = needed(operation, body, place)?;
        let show = |(action, resource): (String, String)| {
            let table = resource.rsplit("000000000000:").next().unwrap().to_owned();
            format!("{action} {table}")
        };
        Some(needed.into_iter().map(show).collect())
    }

    #[test]
    fn an_operation_is_about_its_table_or_index() {
        assert_eq!(
            ask("GetItem", r#"{"TableName":"T","Key":{}}"#).unwrap(),
            ["dynamodb:GetItem table/T"]
        );
        assert_eq!(
            ask("Query", r#"{"TableName":"T","IndexName":"i"}"#).unwrap(),
            ["dynamodb:Query table/T/index/i"]
        );
        assert_eq!(
            ask("BatchGetItem", r#"{"RequestItems":{"A":{},"B":{}}}"#).unwrap(),
            [
                "dynamodb:BatchGetItem table/A",
                "dynamodb:BatchGetItem table/B"
            ]
        );
    }

    #[test]
    fn a_transaction_needs_what_its_parts_need() {
        let body = r#"{"TransactItems":[{"Put":{"TableName":"A"}},{"Update":{"TableName":"B"}},
            {"Update":{"TableName":"B"}},{"ConditionCheck":{"TableName":"A"}}]}"#;
        assert_eq!(
            ask("TransactWriteItems", body).unwrap(),
            [
                "dynamodb:ConditionCheckItem table/A",
                "dynamodb:PutItem table/A",
                "dynamodb:UpdateItem table/B"
            ]
        );
    }

    #[test]
    fn what_cannot_be_told_is_nobodys() {
        assert_eq!(ask("GetItem", "{}"), None);
        assert_eq!(ask("GetItem", "["), None);
        assert_eq!(ask("BatchGetItem", r#"{"RequestItems":{}}"#), None);
        assert_eq!(
            ask("TransactWriteItems", r#"{"TransactItems":[{"Put":{}}]}"#),
            None
        );
        assert_eq!(
            ask("ExecuteStatement", r#"{"Statement":"SELECT * FROM T"}"#),
            None
        );
    }
}
