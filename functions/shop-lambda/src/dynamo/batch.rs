//! Reading many items by their keys.

use std::collections::{HashMap, HashSet};

use aws_sdk_dynamodb::types::KeysAndAttributes;
use shop_domain::ports::StoreError;

use super::Table;
use super::failure::failure;
use super::item::{Item, key};
use super::transaction::{ATTEMPTS, pause};

/// Keys that one BatchGetItem takes.
const BATCH: usize = 100;

impl Table {
    /// The items that exist among these keys, in no particular order. Keys
    /// that DynamoDB leaves unprocessed are asked for again.
    pub(super) async fn batch_get(
        &self,
        keys: impl IntoIterator<Item = (String, String)>,
        consistent: bool,
    ) -> Result<Vec<Item>, StoreError> {
        let keys: HashSet<(String, String)> = keys.into_iter().collect();
        let mut keys: Vec<Item> = keys
            .into_iter()
            .map(|(partition, sort)| key(partition, sort))
            .collect();
        let mut found = Vec::with_capacity(keys.len());
        while !keys.is_empty() {
            let rest = keys.split_off(keys.len().min(BATCH));
            self.batch(keys, consistent, &mut found).await?;
            keys = rest;
        }
        Ok(found)
    }

    async fn batch(
        &self,
        keys: Vec<Item>,
        consistent: bool,
        found: &mut Vec<Item>,
    ) -> Result<(), StoreError> {
        let request = KeysAndAttributes::builder()
            .set_keys(Some(keys))
            .consistent_read(consistent)
            .build()
            .map_err(StoreError::broken)?;
        let mut requests = HashMap::from([(self.name.clone(), request)]);
        for attempt in 0..ATTEMPTS {
            let output = self
                .client
                .batch_get_item()
                .set_request_items(Some(requests))
                .send()
                .await
                .map_err(|error| failure("BatchGetItem", error))?;
            found.extend(
                output
                    .responses
                    .into_iter()
                    .flatten()
                    .flat_map(|(_, items)| items),
            );
            requests = output.unprocessed_keys.unwrap_or_default();
            if requests.is_empty() {
                return Ok(());
            }
            pause(attempt).await;
        }
        Err(StoreError::Busy)
    }

    /// One item.
    pub(super) async fn get(
        &self,
        partition: String,
        sort: &str,
        consistent: bool,
    ) -> Result<Option<Item>, StoreError> {
        let output = self
            .client
            .get_item()
            .table_name(&self.name)
            .set_key(Some(key(partition, sort)))
            .consistent_read(consistent)
            .send()
            .await
            .map_err(|error| failure("GetItem", error))?;
        Ok(output.item)
    }
}
