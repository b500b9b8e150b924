//! Stored results of create requests.

use aws_sdk_dynamodb::types::{AttributeValue, TransactWriteItem};
use shop_domain::contract::tables::TTL;
use shop_domain::digest::Digest;
use shop_domain::idempotency::StoredResult;
use shop_domain::ports::StoreError;
use shop_domain::redact::Redacted;
use shop_domain::time::Timestamp;

use super::Table;
use super::expression::Expression;
use super::item::{self, ALONE, Item, number, string, text, unreadable};

const FINGERPRINT: &str = "fingerprint";
const BODY: &str = "body";
const LOCATION: &str = "location";

impl Table {
    /// Stores a result, unless the key has a live one. Items that should have
    /// expired may still be there for days: the condition decides, not they.
    pub(super) fn put_result(
        &self,
        key: &Digest,
        result: &StoredResult,
        now: Timestamp,
    ) -> Result<TransactWriteItem, StoreError> {
        let mut item = item::key(item::result(key), ALONE);
        item.insert(FINGERPRINT.to_owned(), string(result.fingerprint.as_str()));
        item.insert(BODY.to_owned(), string(result.body.reveal()));
        item.insert(LOCATION.to_owned(), string(&result.location));
        item.insert(TTL.to_owned(), number(result.expires.unix()));
        Expression::new_item()
            .condition("attribute_not_exists(#pk) OR #ttl < :now")
            .name("#ttl", TTL)
            .value(":now", number(now.unix()))
            .returning_old()
            .put(&self.name, item)
    }

    /// The result of a key, live or not.
    pub(super) async fn result(&self, key: &Digest) -> Result<Option<StoredResult>, StoreError> {
        let item = self.get(item::result(key), ALONE, true).await?;
        item.as_ref().map(stored_result).transpose()
    }
}

/// The result an item holds.
pub(super) fn stored_result(item: &Item) -> Result<StoredResult, StoreError> {
    let expires = match item.get(TTL) {
        Some(AttributeValue::N(seconds)) => seconds.parse().ok(),
        _ => None,
    };
    Ok(StoredResult {
        fingerprint: Digest::parse(text(item, FINGERPRINT)?)
            .ok_or_else(|| unreadable(FINGERPRINT))?,
        body: Redacted::new(text(item, BODY)?.to_owned()),
        location: text(item, LOCATION)?.to_owned(),
        expires: Timestamp::from_unix(expires.ok_or_else(|| unreadable(TTL))?),
    })
}
