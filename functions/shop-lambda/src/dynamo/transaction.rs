//! Writing several items, all or nothing.

use std::time::Duration;

use aws_sdk_dynamodb::types::{
    CancellationReason, Delete, Put, ReturnValuesOnConditionCheckFailure, TransactWriteItem, Update,
};
use shop_domain::contract::metrics::TRANSACTION_RETRIES;
use shop_domain::ports::StoreError;

use super::Table;
use super::failure::failure;
use super::item::{Item, string};
use crate::telemetry::Unit;

/// How often a call is tried that only contention keeps from succeeding.
pub(super) const ATTEMPTS: u32 = 6;

/// Pauses grow from the first to the last of these, in milliseconds.
const PAUSES: (u64, u64) = (20, 400);

/// Reasons of a cancellation that another try can cure.
const CURABLE: [&str; 3] = [
    "TransactionConflict",
    "ThrottlingError",
    "ProvisionedThroughputExceeded",
];

/// Why a write of a transaction was refused.
#[derive(Debug)]
pub(super) struct Refused {
    /// Position of the write.
    pub position: usize,
    /// The item it met, if it was asked for and exists.
    pub item: Option<Item>,
}

impl Table {
    /// Writes everything, or tells which writes' conditions failed.
    ///
    /// The SDK does not repeat a cancelled transaction. It is repeated here
    /// only if nothing but contention cancelled it.
    pub(super) async fn transact(
        &self,
        writes: Vec<TransactWriteItem>,
    ) -> Result<Result<(), Vec<Refused>>, StoreError> {
        for attempt in 0..ATTEMPTS {
            let sent = self
                .client
                .transact_write_items()
                .set_transact_items(Some(writes.clone()))
                .send()
                .await;
            let error = match sent {
                Ok(_) => return Ok(Ok(())),
                Err(error) => error,
            };
            let reasons = match error.as_service_error() {
                Some(service) if service.is_transaction_canceled_exception() => {
                    reasons(service).to_vec()
                }
                _ => return Err(failure("TransactWriteItems", error)),
            };
            if !is_curable(&reasons) {
                return refused(reasons).map(Err);
            }
            self.telemetry.metric(TRANSACTION_RETRIES, Unit::Count, 1);
            pause(attempt).await;
        }
        Err(StoreError::Busy)
    }
}

fn reasons(
    error: &aws_sdk_dynamodb::operation::transact_write_items::TransactWriteItemsError,
) -> &[CancellationReason] {
    use aws_sdk_dynamodb::operation::transact_write_items::TransactWriteItemsError;
    match error {
        TransactWriteItemsError::TransactionCanceledException(cancelled) => {
            cancelled.cancellation_reasons()
        }
        _ => &[],
    }
}

fn code(reason: &CancellationReason) -> &str {
    reason.code().unwrap_or("None")
}

fn is_curable(reasons: &[CancellationReason]) -> bool {
    let mut told = reasons
        .iter()
        .map(code)
        .filter(|code| *code != "None")
        .peekable();
    told.peek().is_some() && told.all(|code| CURABLE.contains(&code))
}

fn refused(reasons: Vec<CancellationReason>) -> Result<Vec<Refused>, StoreError> {
    let unknown = reasons.iter().map(code).find(|code| {
        !matches!(*code, "None" | "ConditionalCheckFailed") && !CURABLE.contains(code)
    });
    if let Some(code) = unknown {
        return Err(StoreError::broken(format!("TransactWriteItems: {code}")));
    }
    let refused: Vec<Refused> = reasons
        .into_iter()
        .enumerate()
        .filter(|(_, reason)| code(reason) == "ConditionalCheckFailed")
        .map(|(position, reason)| Refused {
            position,
            item: reason.item.filter(|item| !item.is_empty()),
        })
        .collect();
    if refused.is_empty() {
        return Err(StoreError::broken(
            "TransactWriteItems: cancelled without a reason",
        ));
    }
    Ok(refused)
}

/// Waits between nothing and a bound that doubles with each attempt.
pub(super) async fn pause(attempt: u32) {
    let (first, last) = PAUSES;
    let bound = first.saturating_mul(1 << attempt.min(16)).min(last);
    let millis = getrandom::u64().map_or(bound, |random| random % (bound + 1));
    tokio::time::sleep(Duration::from_millis(millis)).await;
}

/// A condition or update in DynamoDB's language, and what stands in it for
/// names (`#price`) and values (`:price`).
#[derive(Debug, Default, Clone)]
pub(super) struct Expression {
    condition: Option<String>,
    update: String,
    names: Vec<(&'static str, &'static str)>,
    values: Vec<(&'static str, aws_sdk_dynamodb::types::AttributeValue)>,
    returns_old: bool,
}

impl Expression {
    /// Only if there is no item of this key.
    pub(super) fn new_item() -> Expression {
        Expression::default()
            .condition("attribute_not_exists(#pk)")
            .name("#pk", shop_domain::contract::tables::PARTITION_KEY)
    }

    pub(super) fn condition(mut self, condition: &str) -> Expression {
        self.condition = Some(condition.to_owned());
        self
    }

    pub(super) fn update(mut self, update: &str) -> Expression {
        self.update = update.to_owned();
        self
    }

    pub(super) fn name(mut self, placeholder: &'static str, name: &'static str) -> Expression {
        self.names.push((placeholder, name));
        self
    }

    pub(super) fn value(
        mut self,
        placeholder: &'static str,
        value: aws_sdk_dynamodb::types::AttributeValue,
    ) -> Expression {
        self.values.push((placeholder, value));
        self
    }

    pub(super) fn text(self, placeholder: &'static str, text: &str) -> Expression {
        self.value(placeholder, string(text))
    }

    /// Asks for the item that the condition met.
    pub(super) fn returning_old(mut self) -> Expression {
        self.returns_old = true;
        self
    }

    fn on_failure(&self) -> ReturnValuesOnConditionCheckFailure {
        if self.returns_old {
            ReturnValuesOnConditionCheckFailure::AllOld
        } else {
            ReturnValuesOnConditionCheckFailure::None
        }
    }

    /// Writes a whole item.
    pub(super) fn put(self, table: &str, item: Item) -> Result<TransactWriteItem, StoreError> {
        let mut put = Put::builder()
            .table_name(table)
            .set_item(Some(item))
            .return_values_on_condition_check_failure(self.on_failure())
            .set_condition_expression(self.condition);
        for (placeholder, name) in self.names {
            put = put.expression_attribute_names(placeholder, name);
        }
        for (placeholder, value) in self.values {
            put = put.expression_attribute_values(placeholder, value);
        }
        let put = put.build().map_err(StoreError::broken)?;
        Ok(TransactWriteItem::builder().put(put).build())
    }

    /// Changes an item in place.
    pub(super) fn change(self, table: &str, key: Item) -> Result<TransactWriteItem, StoreError> {
        let mut update = Update::builder()
            .table_name(table)
            .set_key(Some(key))
            .update_expression(&self.update)
            .return_values_on_condition_check_failure(self.on_failure())
            .set_condition_expression(self.condition);
        for (placeholder, name) in self.names {
            update = update.expression_attribute_names(placeholder, name);
        }
        for (placeholder, value) in self.values {
            update = update.expression_attribute_values(placeholder, value);
        }
        let update = update.build().map_err(StoreError::broken)?;
        Ok(TransactWriteItem::builder().update(update).build())
    }
}

/// Removes an item, if it is there.
pub(super) fn delete(table: &str, key: Item) -> Result<TransactWriteItem, StoreError> {
    let delete = Delete::builder()
        .table_name(table)
        .set_key(Some(key))
        .build()
        .map_err(StoreError::broken)?;
    Ok(TransactWriteItem::builder().delete(delete).build())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reasons(codes: &[&str]) -> Vec<CancellationReason> {
        codes
            .iter()
            .map(|code| CancellationReason::builder().code(*code).build())
            .collect()
    }

    #[test]
    fn only_contention_alone_is_worth_another_try() {
        assert!(is_curable(&reasons(&["None", "TransactionConflict"])));
        assert!(is_curable(&reasons(&[
            "ThrottlingError",
            "ProvisionedThroughputExceeded"
        ])));
        assert!(!is_curable(&reasons(&[
            "TransactionConflict",
            "ConditionalCheckFailed"
        ])));
        assert!(!is_curable(&reasons(&["None", "None"])));
        assert!(!is_curable(&[]));
    }

    #[test]
    fn a_refused_write_is_known_by_its_position() {
        let refused = refused(reasons(&[
            "None",
            "ConditionalCheckFailed",
            "TransactionConflict",
        ]));
        let positions: Vec<usize> = refused.unwrap().iter().map(|r| r.position).collect();
        assert_eq!(positions, [1]);
    }

    #[test]
    fn an_unknown_reason_is_a_failure() {
        assert!(super::refused(reasons(&["ValidationError"])).is_err());
        assert!(super::refused(reasons(&["None"])).is_err());
    }
}
