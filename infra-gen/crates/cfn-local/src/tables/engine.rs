//! The operations of DynamoDB's API, carried out in process.

use dynoxide::Database;
use dynoxide::errors::{DynoxideError, Result};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Carries out an operation; request and answer are the API's JSON.
pub(super) fn execute(database: &Database, operation: &str, body: &str) -> Result<String> {
    macro_rules! call {
        ($method:ident) => {
            write(&database.$method(read(body)?)?)
        };
    }
    match operation {
        "GetItem" => call!(get_item),
        "Query" => call!(query),
        "BatchGetItem" => call!(batch_get_item),
        "TransactWriteItems" => call!(transact_write_items),
        "TransactGetItems" => call!(transact_get_items),
        "PutItem" => call!(put_item),
        "UpdateItem" => call!(update_item),
        "DeleteItem" => call!(delete_item),
        "BatchWriteItem" => call!(batch_write_item),
        "Scan" => call!(scan),
        "CreateTable" => call!(create_table),
        "DeleteTable" => call!(delete_table),
        "DescribeTable" => call!(describe_table),
        "ListTables" => call!(list_tables),
        "UpdateTable" => call!(update_table),
        "UpdateTimeToLive" => call!(update_time_to_live),
        "DescribeTimeToLive" => call!(describe_time_to_live),
        _ => Err(DynoxideError::ValidationException(format!(
            "`{operation}` is not supported by this endpoint"
        ))),
    }
}

fn write<T: Serialize>(answer: &T) -> Result<String> {
    serde_json::to_string(answer)
        .map_err(|error| DynoxideError::InternalServerError(error.to_string()))
}

/// Reads a request. The database marks what it words itself.
fn read<T: DeserializeOwned>(body: &str) -> Result<T> {
    serde_json::from_str(body).map_err(|error| {
        let message = error.to_string();
        let message = match message.rfind(" at line ") {
            Some(at) => &message[..at],
            None => &message,
        };
        for marker in ["VALIDATION_REQUEST:", "VALIDATION:"] {
            if let Some(message) = message.strip_prefix(marker) {
                return DynoxideError::ValidationException(message.to_owned());
            }
        }
        match message.strip_prefix("SERIALIZATION:") {
            Some(message) => DynoxideError::SerializationException(message.to_owned()),
            None if error.is_data() => DynoxideError::ValidationException(message.to_owned()),
            None => DynoxideError::SerializationException(message.to_owned()),
        }
    })
}
