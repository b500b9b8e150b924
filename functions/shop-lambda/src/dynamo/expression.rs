//! One write of a transaction, in DynamoDB's language.

use aws_sdk_dynamodb::types::{
    AttributeValue, Delete, Put, ReturnValuesOnConditionCheckFailure, TransactWriteItem, Update,
};
use shop_domain::contract::tables::PARTITION_KEY;
use shop_domain::ports::StoreError;

use super::item::{Item, string};

/// A condition or update in DynamoDB's language, and what stands in it for
/// names (`#price`) and values (`:price`).
#[derive(Debug, Default, Clone)]
pub(super) struct Expression {
    condition: Option<String>,
    update: String,
    names: Vec<(&'static str, &'static str)>,
    values: Vec<(&'static str, AttributeValue)>,
    returns_old: bool,
}

impl Expression {
    /// Only if there is no item of this key.
    pub(super) fn new_item() -> Expression {
        Expression::default()
            .condition("attribute_not_exists(#pk)")
            .name("#pk", PARTITION_KEY)
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

    pub(super) fn value(mut self, placeholder: &'static str, value: AttributeValue) -> Expression {
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
