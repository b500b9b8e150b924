//! The two tables, as the functions know them.

use std::collections::BTreeSet;

use cfn::dynamodb::Table;
use cfn::dynamodb::table::{
    AttributeDefinition, AttributeType, BillingMode, GlobalSecondaryIndex, KeySchema, KeyType,
    PointInTimeRecoverySpecification, Projection, ProjectionType, SseSpecification,
    TimeToLiveSpecification,
};
use cfn::{Handle, Stack};
use shop_domain::contract::tables::{self, Index};

use super::Shop;
use crate::Context;

pub(crate) struct Tables {
    pub(crate) catalog: Handle<Table<Shop>>,
    pub(crate) orders: Handle<Table<Shop>>,
}

pub(crate) fn tables(stack: &mut Stack<Shop>, context: &Context<'_>) -> Tables {
    Tables {
        catalog: table(stack, context, "CatalogTable", &tables::CATALOG_INDEXES),
        orders: table(stack, context, "OrdersTable", &tables::ORDERS_INDEXES),
    }
}

fn table(
    stack: &mut Stack<Shop>,
    context: &Context<'_>,
    logical_id: &str,
    indexes: &[Index],
) -> Handle<Table<Shop>> {
    // Only what is a key is defined; DynamoDB refuses anything more.
    let keys: BTreeSet<_> = [tables::PARTITION_KEY, tables::SORT_KEY]
        .into_iter()
        .chain(
            indexes
                .iter()
                .flat_map(|index| [index.partition_key, index.sort_key]),
        )
        .collect();
    let definitions: Vec<_> = keys
        .into_iter()
        .map(|key| {
            AttributeDefinition::new()
                .attribute_name(key)
                .attribute_type(AttributeType::S)
        })
        .collect();
    let secondary: Vec<_> = indexes.iter().map(secondary_index).collect();
    let table = stack.add(
        logical_id,
        Table::new()
            .key_schema(key_schema(tables::PARTITION_KEY, tables::SORT_KEY))
            .attribute_definitions(definitions)
            .global_secondary_indexes(secondary)
            .billing_mode(BillingMode::PayPerRequest)
            .deletion_protection_enabled(context.environment.protected)
            .point_in_time_recovery_specification(
                PointInTimeRecoverySpecification::new().point_in_time_recovery_enabled(true),
            )
            .sse_specification(SseSpecification::new().sse_enabled(true))
            .time_to_live_specification(
                TimeToLiveSpecification::new()
                    .enabled(true)
                    .attribute_name(tables::TTL),
            ),
    );
    stack.options(&table).deletion_policy(context.data_policy());
    table
}

fn secondary_index(index: &Index) -> GlobalSecondaryIndex<Shop> {
    let projection = match index.projection {
        tables::Projection::All => Projection::new().projection_type(ProjectionType::All),
        tables::Projection::Include(attributes) => Projection::new()
            .projection_type(ProjectionType::Include)
            .non_key_attributes(attributes.to_vec()),
    };
    GlobalSecondaryIndex::new()
        .index_name(index.name)
        .key_schema(key_schema(index.partition_key, index.sort_key))
        .projection(projection)
}

fn key_schema(partition: &str, sort: &str) -> [KeySchema<Shop>; 2] {
    [
        KeySchema::new()
            .attribute_name(partition)
            .key_type(KeyType::Hash),
        KeySchema::new()
            .attribute_name(sort)
            .key_type(KeyType::Range),
    ]
}
