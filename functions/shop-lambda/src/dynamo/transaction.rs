//! Writing several items, all or nothing.

use std::time::Duration;

use aws_sdk_dynamodb::operation::transact_write_items::TransactWriteItemsError;
use aws_sdk_dynamodb::types::{CancellationReason, TransactWriteItem};
use shop_domain::contract::metrics::TRANSACTION_RETRIES;
use shop_domain::ports::StoreError;

use super::Table;
use super::failure::failure;
use super::item::Item;
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

fn reasons(error: &TransactWriteItemsError) -> &[CancellationReason] {
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
