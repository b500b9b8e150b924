//! What a failed call to DynamoDB means.

use std::fmt::Debug;

use aws_sdk_dynamodb::error::{DisplayErrorContext, ProvideErrorMetadata, SdkError};
use shop_domain::ports::StoreError;

/// Codes after which another try soon may succeed.
const BUSY: [&str; 6] = [
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "ThrottlingException",
    "TransactionConflictException",
    "TransactionInProgressException",
    "InternalServerError",
];

/// Codes whose message names a table or an action, never a value.
const TELLING: [&str; 3] = [
    "AccessDeniedException",
    "ResourceNotFoundException",
    "UnrecognizedClientException",
];

/// The failure of `operation`, fit for the log: an error's message may quote
/// an item, so only its code is kept unless the message cannot. An answer that
/// cannot be read is not told at all: it may be an item.
pub(super) fn failure<E, R>(operation: &'static str, error: SdkError<E, R>) -> StoreError
where
    E: ProvideErrorMetadata + std::error::Error + Send + Sync + 'static,
    R: Debug + Send + Sync + 'static,
{
    let Some(service) = error.as_service_error() else {
        return StoreError::broken(match &error {
            SdkError::ResponseError(_) => format!("{operation}: unreadable answer"),
            _ => format!("{operation}: {}", DisplayErrorContext(&error)),
        });
    };
    let code = service.code().unwrap_or("unknown");
    if BUSY.contains(&code) {
        return StoreError::Busy;
    }
    let message = service.message().filter(|_| TELLING.contains(&code));
    StoreError::broken(match message {
        Some(message) => format!("{operation}: {code}: {message}"),
        None => format!("{operation}: {code}"),
    })
}
