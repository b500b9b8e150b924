//! Every setter of DynamoDB is emitted, written by `cargo xtask generate`.

use cfn::raw;

use crate::assertion::*;

#[test]
fn global_table_global_table() {
    assert_emits(
        resource(
            cfn::dynamodb::global_table::GlobalTable::<()>::new()
                .attribute_definitions(raw("AttributeDefinitions"))
                .billing_mode(raw("BillingMode"))
                .global_secondary_indexes(raw("GlobalSecondaryIndexes"))
                .global_table_source_arn(raw("GlobalTableSourceArn"))
                .global_table_witnesses(raw("GlobalTableWitnesses"))
                .key_schema(raw("KeySchema"))
                .local_secondary_indexes(raw("LocalSecondaryIndexes"))
                .multi_region_consistency(raw("MultiRegionConsistency"))
                .read_on_demand_throughput_settings(raw("ReadOnDemandThroughputSettings"))
                .read_provisioned_throughput_settings(raw("ReadProvisionedThroughputSettings"))
                .replicas(raw("Replicas"))
                .sse_specification(raw("SSESpecification"))
                .stream_specification(raw("StreamSpecification"))
                .table_name(raw("TableName"))
                .time_to_live_specification(raw("TimeToLiveSpecification"))
                .vector_indexes(raw("VectorIndexes"))
                .warm_throughput(raw("WarmThroughput"))
                .write_on_demand_throughput_settings(raw("WriteOnDemandThroughputSettings"))
                .write_provisioned_throughput_settings(raw("WriteProvisionedThroughputSettings")),
        ),
        &[
            "AttributeDefinitions",
            "BillingMode",
            "GlobalSecondaryIndexes",
            "GlobalTableSourceArn",
            "GlobalTableWitnesses",
            "KeySchema",
            "LocalSecondaryIndexes",
            "MultiRegionConsistency",
            "ReadOnDemandThroughputSettings",
            "ReadProvisionedThroughputSettings",
            "Replicas",
            "SSESpecification",
            "StreamSpecification",
            "TableName",
            "TimeToLiveSpecification",
            "VectorIndexes",
            "WarmThroughput",
            "WriteOnDemandThroughputSettings",
            "WriteProvisionedThroughputSettings",
        ],
    );
}

#[test]
fn global_table_attribute_definition() {
    assert_emits(
        property(
            cfn::dynamodb::global_table::AttributeDefinition::<()>::new()
                .attribute_name(raw("AttributeName"))
                .attribute_type(raw("AttributeType")),
        ),
        &["AttributeName", "AttributeType"],
    );
}

#[test]
fn global_table_capacity_auto_scaling_settings() {
    assert_emits(
        property(
            cfn::dynamodb::global_table::CapacityAutoScalingSettings::<()>::new()
                .max_capacity(raw("MaxCapacity"))
                .min_capacity(raw("MinCapacity"))
                .seed_capacity(raw("SeedCapacity"))
                .target_tracking_scaling_policy_configuration(raw(
                    "TargetTrackingScalingPolicyConfiguration",
                )),
        ),
        &[
            "MaxCapacity",
            "MinCapacity",
            "SeedCapacity",
            "TargetTrackingScalingPolicyConfiguration",
        ],
    );
}

#[test]
fn global_table_contributor_insights_specification() {
    assert_emits(
        property(
            cfn::dynamodb::global_table::ContributorInsightsSpecification::<()>::new()
                .enabled(raw("Enabled"))
                .mode(raw("Mode")),
        ),
        &["Enabled", "Mode"],
    );
}

#[test]
fn global_table_global_read_provisioned_throughput_settings() {
    assert_emits(
        property(
            cfn::dynamodb::global_table::GlobalReadProvisionedThroughputSettings::<()>::new()
                .read_capacity_units(raw("ReadCapacityUnits")),
        ),
        &["ReadCapacityUnits"],
    );
}

#[test]
fn global_table_global_secondary_index() {
    assert_emits(
        property(
            cfn::dynamodb::global_table::GlobalSecondaryIndex::<()>::new()
                .index_name(raw("IndexName"))
                .key_schema(raw("KeySchema"))
                .projection(raw("Projection"))
                .read_on_demand_throughput_settings(raw("ReadOnDemandThroughputSettings"))
                .read_provisioned_throughput_settings(raw("ReadProvisionedThroughputSettings"))
                .warm_throughput(raw("WarmThroughput"))
                .write_on_demand_throughput_settings(raw("WriteOnDemandThroughputSettings"))
                .write_provisioned_throughput_settings(raw("WriteProvisionedThroughputSettings")),
        ),
        &[
            "IndexName",
            "KeySchema",
            "Projection",
            "ReadOnDemandThroughputSettings",
            "ReadProvisionedThroughputSettings",
            "WarmThroughput",
            "WriteOnDemandThroughputSettings",
            "WriteProvisionedThroughputSettings",
        ],
    );
}

#[test]
fn global_table_global_table_witness() {
    assert_emits(
        property(
            cfn::dynamodb::global_table::GlobalTableWitness::<()>::new().region(raw("Region")),
        ),
        &["Region"],
    );
}

#[test]
fn global_table_key_schema() {
    assert_emits(
        property(
            cfn::dynamodb::global_table::KeySchema::<()>::new()
                .attribute_name(raw("AttributeName"))
                .key_type(raw("KeyType")),
        ),
        &["AttributeName", "KeyType"],
    );
}

#[test]
fn global_table_kinesis_stream_specification() {
    assert_emits(
        property(
            cfn::dynamodb::global_table::KinesisStreamSpecification::<()>::new()
                .approximate_creation_date_time_precision(raw(
                    "ApproximateCreationDateTimePrecision",
                ))
                .stream_arn(raw("StreamArn")),
        ),
        &["ApproximateCreationDateTimePrecision", "StreamArn"],
    );
}

#[test]
fn global_table_local_secondary_index() {
    assert_emits(
        property(
            cfn::dynamodb::global_table::LocalSecondaryIndex::<()>::new()
                .index_name(raw("IndexName"))
                .key_schema(raw("KeySchema"))
                .projection(raw("Projection")),
        ),
        &["IndexName", "KeySchema", "Projection"],
    );
}

#[test]
fn global_table_point_in_time_recovery_specification() {
    assert_emits(
        property(
            cfn::dynamodb::global_table::PointInTimeRecoverySpecification::<()>::new()
                .point_in_time_recovery_enabled(raw("PointInTimeRecoveryEnabled"))
                .recovery_period_in_days(raw("RecoveryPeriodInDays")),
        ),
        &["PointInTimeRecoveryEnabled", "RecoveryPeriodInDays"],
    );
}

#[test]
fn global_table_projection() {
    assert_emits(
        property(
            cfn::dynamodb::global_table::Projection::<()>::new()
                .non_key_attributes(raw("NonKeyAttributes"))
                .projection_type(raw("ProjectionType")),
        ),
        &["NonKeyAttributes", "ProjectionType"],
    );
}

#[test]
fn global_table_read_on_demand_throughput_settings() {
    assert_emits(
        property(
            cfn::dynamodb::global_table::ReadOnDemandThroughputSettings::<()>::new()
                .max_read_request_units(raw("MaxReadRequestUnits")),
        ),
        &["MaxReadRequestUnits"],
    );
}

#[test]
fn global_table_read_provisioned_throughput_settings() {
    assert_emits(
        property(
            cfn::dynamodb::global_table::ReadProvisionedThroughputSettings::<()>::new()
                .read_capacity_auto_scaling_settings(raw("ReadCapacityAutoScalingSettings"))
                .read_capacity_units(raw("ReadCapacityUnits")),
        ),
        &["ReadCapacityAutoScalingSettings", "ReadCapacityUnits"],
    );
}

#[test]
fn global_table_replica_global_secondary_index_specification() {
    assert_emits(
        property(
            cfn::dynamodb::global_table::ReplicaGlobalSecondaryIndexSpecification::<()>::new()
                .contributor_insights_specification(raw("ContributorInsightsSpecification"))
                .index_name(raw("IndexName"))
                .read_on_demand_throughput_settings(raw("ReadOnDemandThroughputSettings"))
                .read_provisioned_throughput_settings(raw("ReadProvisionedThroughputSettings")),
        ),
        &[
            "ContributorInsightsSpecification",
            "IndexName",
            "ReadOnDemandThroughputSettings",
            "ReadProvisionedThroughputSettings",
        ],
    );
}

#[test]
fn global_table_replica_sse_specification() {
    assert_emits(
        property(
            cfn::dynamodb::global_table::ReplicaSseSpecification::<()>::new()
                .kms_master_key_id(raw("KMSMasterKeyId")),
        ),
        &["KMSMasterKeyId"],
    );
}

#[test]
fn global_table_replica_specification() {
    assert_emits(
        property(
            cfn::dynamodb::global_table::ReplicaSpecification::<()>::new()
                .contributor_insights_specification(raw("ContributorInsightsSpecification"))
                .deletion_protection_enabled(raw("DeletionProtectionEnabled"))
                .global_secondary_indexes(raw("GlobalSecondaryIndexes"))
                .global_table_settings_replication_mode(raw("GlobalTableSettingsReplicationMode"))
                .kinesis_stream_specification(raw("KinesisStreamSpecification"))
                .point_in_time_recovery_specification(raw("PointInTimeRecoverySpecification"))
                .read_on_demand_throughput_settings(raw("ReadOnDemandThroughputSettings"))
                .read_provisioned_throughput_settings(raw("ReadProvisionedThroughputSettings"))
                .region(raw("Region"))
                .replica_stream_specification(raw("ReplicaStreamSpecification"))
                .resource_policy(raw("ResourcePolicy"))
                .sse_specification(raw("SSESpecification"))
                .table_class(raw("TableClass"))
                .tags(raw("Tags")),
        ),
        &[
            "ContributorInsightsSpecification",
            "DeletionProtectionEnabled",
            "GlobalSecondaryIndexes",
            "GlobalTableSettingsReplicationMode",
            "KinesisStreamSpecification",
            "PointInTimeRecoverySpecification",
            "ReadOnDemandThroughputSettings",
            "ReadProvisionedThroughputSettings",
            "Region",
            "ReplicaStreamSpecification",
            "ResourcePolicy",
            "SSESpecification",
            "TableClass",
            "Tags",
        ],
    );
}

#[test]
fn global_table_replica_stream_specification() {
    assert_emits(
        property(
            cfn::dynamodb::global_table::ReplicaStreamSpecification::<()>::new()
                .resource_policy(raw("ResourcePolicy"))
                .tags(raw("Tags")),
        ),
        &["ResourcePolicy", "Tags"],
    );
}

#[test]
fn global_table_resource_policy() {
    assert_emits(
        property(
            cfn::dynamodb::global_table::ResourcePolicy::<()>::new()
                .policy_document(raw("PolicyDocument")),
        ),
        &["PolicyDocument"],
    );
}

#[test]
fn global_table_sse_specification() {
    assert_emits(
        property(
            cfn::dynamodb::global_table::SseSpecification::<()>::new()
                .sse_enabled(raw("SSEEnabled"))
                .sse_type(raw("SSEType")),
        ),
        &["SSEEnabled", "SSEType"],
    );
}

#[test]
fn global_table_search_schema_element() {
    assert_emits(
        property(
            cfn::dynamodb::global_table::SearchSchemaElement::<()>::new()
                .attribute_name(raw("AttributeName"))
                .search_schema_element_type(raw("SearchSchemaElementType")),
        ),
        &["AttributeName", "SearchSchemaElementType"],
    );
}

#[test]
fn global_table_stream_specification() {
    assert_emits(
        property(
            cfn::dynamodb::global_table::StreamSpecification::<()>::new()
                .stream_view_type(raw("StreamViewType")),
        ),
        &["StreamViewType"],
    );
}

#[test]
fn global_table_target_tracking_scaling_policy_configuration() {
    assert_emits(
        property(
            cfn::dynamodb::global_table::TargetTrackingScalingPolicyConfiguration::<()>::new()
                .disable_scale_in(raw("DisableScaleIn"))
                .scale_in_cooldown(raw("ScaleInCooldown"))
                .scale_out_cooldown(raw("ScaleOutCooldown"))
                .target_value(raw("TargetValue")),
        ),
        &[
            "DisableScaleIn",
            "ScaleInCooldown",
            "ScaleOutCooldown",
            "TargetValue",
        ],
    );
}

#[test]
fn global_table_time_to_live_specification() {
    assert_emits(
        property(
            cfn::dynamodb::global_table::TimeToLiveSpecification::<()>::new()
                .attribute_name(raw("AttributeName"))
                .enabled(raw("Enabled")),
        ),
        &["AttributeName", "Enabled"],
    );
}

#[test]
fn global_table_vector_attribute() {
    assert_emits(
        property(
            cfn::dynamodb::global_table::VectorAttribute::<()>::new()
                .attribute_name(raw("AttributeName")),
        ),
        &["AttributeName"],
    );
}

#[test]
fn global_table_vector_index() {
    assert_emits(
        property(
            cfn::dynamodb::global_table::VectorIndex::<()>::new()
                .dimensions(raw("Dimensions"))
                .distance_function(raw("DistanceFunction"))
                .index_name(raw("IndexName"))
                .projection(raw("Projection"))
                .search_schema(raw("SearchSchema"))
                .vector_attribute(raw("VectorAttribute")),
        ),
        &[
            "Dimensions",
            "DistanceFunction",
            "IndexName",
            "Projection",
            "SearchSchema",
            "VectorAttribute",
        ],
    );
}

#[test]
fn global_table_warm_throughput() {
    assert_emits(
        property(
            cfn::dynamodb::global_table::WarmThroughput::<()>::new()
                .read_units_per_second(raw("ReadUnitsPerSecond"))
                .write_units_per_second(raw("WriteUnitsPerSecond")),
        ),
        &["ReadUnitsPerSecond", "WriteUnitsPerSecond"],
    );
}

#[test]
fn global_table_write_on_demand_throughput_settings() {
    assert_emits(
        property(
            cfn::dynamodb::global_table::WriteOnDemandThroughputSettings::<()>::new()
                .max_write_request_units(raw("MaxWriteRequestUnits")),
        ),
        &["MaxWriteRequestUnits"],
    );
}

#[test]
fn global_table_write_provisioned_throughput_settings() {
    assert_emits(
        property(
            cfn::dynamodb::global_table::WriteProvisionedThroughputSettings::<()>::new()
                .write_capacity_auto_scaling_settings(raw("WriteCapacityAutoScalingSettings")),
        ),
        &["WriteCapacityAutoScalingSettings"],
    );
}

#[test]
fn table_table() {
    assert_emits(
        resource(
            cfn::dynamodb::table::Table::<()>::new()
                .attribute_definitions(raw("AttributeDefinitions"))
                .billing_mode(raw("BillingMode"))
                .contributor_insights_specification(raw("ContributorInsightsSpecification"))
                .deletion_protection_enabled(raw("DeletionProtectionEnabled"))
                .global_secondary_indexes(raw("GlobalSecondaryIndexes"))
                .import_source_specification(raw("ImportSourceSpecification"))
                .key_schema(raw("KeySchema"))
                .kinesis_stream_specification(raw("KinesisStreamSpecification"))
                .local_secondary_indexes(raw("LocalSecondaryIndexes"))
                .on_demand_throughput(raw("OnDemandThroughput"))
                .point_in_time_recovery_specification(raw("PointInTimeRecoverySpecification"))
                .provisioned_throughput(raw("ProvisionedThroughput"))
                .resource_policy(raw("ResourcePolicy"))
                .sse_specification(raw("SSESpecification"))
                .stream_specification(raw("StreamSpecification"))
                .table_class(raw("TableClass"))
                .table_name(raw("TableName"))
                .tags(raw("Tags"))
                .time_to_live_specification(raw("TimeToLiveSpecification"))
                .vector_indexes(raw("VectorIndexes"))
                .warm_throughput(raw("WarmThroughput")),
        ),
        &[
            "AttributeDefinitions",
            "BillingMode",
            "ContributorInsightsSpecification",
            "DeletionProtectionEnabled",
            "GlobalSecondaryIndexes",
            "ImportSourceSpecification",
            "KeySchema",
            "KinesisStreamSpecification",
            "LocalSecondaryIndexes",
            "OnDemandThroughput",
            "PointInTimeRecoverySpecification",
            "ProvisionedThroughput",
            "ResourcePolicy",
            "SSESpecification",
            "StreamSpecification",
            "TableClass",
            "TableName",
            "Tags",
            "TimeToLiveSpecification",
            "VectorIndexes",
            "WarmThroughput",
        ],
    );
}

#[test]
fn table_attribute_definition() {
    assert_emits(
        property(
            cfn::dynamodb::table::AttributeDefinition::<()>::new()
                .attribute_name(raw("AttributeName"))
                .attribute_type(raw("AttributeType")),
        ),
        &["AttributeName", "AttributeType"],
    );
}

#[test]
fn table_contributor_insights_specification() {
    assert_emits(
        property(
            cfn::dynamodb::table::ContributorInsightsSpecification::<()>::new()
                .enabled(raw("Enabled"))
                .mode(raw("Mode")),
        ),
        &["Enabled", "Mode"],
    );
}

#[test]
fn table_csv() {
    assert_emits(
        property(
            cfn::dynamodb::table::Csv::<()>::new()
                .delimiter(raw("Delimiter"))
                .header_list(raw("HeaderList")),
        ),
        &["Delimiter", "HeaderList"],
    );
}

#[test]
fn table_global_secondary_index() {
    assert_emits(
        property(
            cfn::dynamodb::table::GlobalSecondaryIndex::<()>::new()
                .contributor_insights_specification(raw("ContributorInsightsSpecification"))
                .index_name(raw("IndexName"))
                .key_schema(raw("KeySchema"))
                .on_demand_throughput(raw("OnDemandThroughput"))
                .projection(raw("Projection"))
                .provisioned_throughput(raw("ProvisionedThroughput"))
                .warm_throughput(raw("WarmThroughput")),
        ),
        &[
            "ContributorInsightsSpecification",
            "IndexName",
            "KeySchema",
            "OnDemandThroughput",
            "Projection",
            "ProvisionedThroughput",
            "WarmThroughput",
        ],
    );
}

#[test]
fn table_import_source_specification() {
    assert_emits(
        property(
            cfn::dynamodb::table::ImportSourceSpecification::<()>::new()
                .input_compression_type(raw("InputCompressionType"))
                .input_format(raw("InputFormat"))
                .input_format_options(raw("InputFormatOptions"))
                .s3_bucket_source(raw("S3BucketSource")),
        ),
        &[
            "InputCompressionType",
            "InputFormat",
            "InputFormatOptions",
            "S3BucketSource",
        ],
    );
}

#[test]
fn table_input_format_options() {
    assert_emits(
        property(cfn::dynamodb::table::InputFormatOptions::<()>::new().csv(raw("Csv"))),
        &["Csv"],
    );
}

#[test]
fn table_key_schema() {
    assert_emits(
        property(
            cfn::dynamodb::table::KeySchema::<()>::new()
                .attribute_name(raw("AttributeName"))
                .key_type(raw("KeyType")),
        ),
        &["AttributeName", "KeyType"],
    );
}

#[test]
fn table_kinesis_stream_specification() {
    assert_emits(
        property(
            cfn::dynamodb::table::KinesisStreamSpecification::<()>::new()
                .approximate_creation_date_time_precision(raw(
                    "ApproximateCreationDateTimePrecision",
                ))
                .stream_arn(raw("StreamArn")),
        ),
        &["ApproximateCreationDateTimePrecision", "StreamArn"],
    );
}

#[test]
fn table_local_secondary_index() {
    assert_emits(
        property(
            cfn::dynamodb::table::LocalSecondaryIndex::<()>::new()
                .index_name(raw("IndexName"))
                .key_schema(raw("KeySchema"))
                .projection(raw("Projection")),
        ),
        &["IndexName", "KeySchema", "Projection"],
    );
}

#[test]
fn table_on_demand_throughput() {
    assert_emits(
        property(
            cfn::dynamodb::table::OnDemandThroughput::<()>::new()
                .max_read_request_units(raw("MaxReadRequestUnits"))
                .max_write_request_units(raw("MaxWriteRequestUnits")),
        ),
        &["MaxReadRequestUnits", "MaxWriteRequestUnits"],
    );
}

#[test]
fn table_point_in_time_recovery_specification() {
    assert_emits(
        property(
            cfn::dynamodb::table::PointInTimeRecoverySpecification::<()>::new()
                .point_in_time_recovery_enabled(raw("PointInTimeRecoveryEnabled"))
                .recovery_period_in_days(raw("RecoveryPeriodInDays")),
        ),
        &["PointInTimeRecoveryEnabled", "RecoveryPeriodInDays"],
    );
}

#[test]
fn table_projection() {
    assert_emits(
        property(
            cfn::dynamodb::table::Projection::<()>::new()
                .non_key_attributes(raw("NonKeyAttributes"))
                .projection_type(raw("ProjectionType")),
        ),
        &["NonKeyAttributes", "ProjectionType"],
    );
}

#[test]
fn table_provisioned_throughput() {
    assert_emits(
        property(
            cfn::dynamodb::table::ProvisionedThroughput::<()>::new()
                .read_capacity_units(raw("ReadCapacityUnits"))
                .write_capacity_units(raw("WriteCapacityUnits")),
        ),
        &["ReadCapacityUnits", "WriteCapacityUnits"],
    );
}

#[test]
fn table_resource_policy() {
    assert_emits(
        property(
            cfn::dynamodb::table::ResourcePolicy::<()>::new()
                .policy_document(raw("PolicyDocument")),
        ),
        &["PolicyDocument"],
    );
}

#[test]
fn table_s3_bucket_source() {
    assert_emits(
        property(
            cfn::dynamodb::table::S3BucketSource::<()>::new()
                .s3_bucket(raw("S3Bucket"))
                .s3_bucket_owner(raw("S3BucketOwner"))
                .s3_key_prefix(raw("S3KeyPrefix")),
        ),
        &["S3Bucket", "S3BucketOwner", "S3KeyPrefix"],
    );
}

#[test]
fn table_sse_specification() {
    assert_emits(
        property(
            cfn::dynamodb::table::SseSpecification::<()>::new()
                .kms_master_key_id(raw("KMSMasterKeyId"))
                .sse_enabled(raw("SSEEnabled"))
                .sse_type(raw("SSEType")),
        ),
        &["KMSMasterKeyId", "SSEEnabled", "SSEType"],
    );
}

#[test]
fn table_search_schema_element() {
    assert_emits(
        property(
            cfn::dynamodb::table::SearchSchemaElement::<()>::new()
                .attribute_name(raw("AttributeName"))
                .search_schema_element_type(raw("SearchSchemaElementType")),
        ),
        &["AttributeName", "SearchSchemaElementType"],
    );
}

#[test]
fn table_stream_specification() {
    assert_emits(
        property(
            cfn::dynamodb::table::StreamSpecification::<()>::new()
                .resource_policy(raw("ResourcePolicy"))
                .stream_view_type(raw("StreamViewType"))
                .tags(raw("Tags")),
        ),
        &["ResourcePolicy", "StreamViewType", "Tags"],
    );
}

#[test]
fn table_time_to_live_specification() {
    assert_emits(
        property(
            cfn::dynamodb::table::TimeToLiveSpecification::<()>::new()
                .attribute_name(raw("AttributeName"))
                .enabled(raw("Enabled")),
        ),
        &["AttributeName", "Enabled"],
    );
}

#[test]
fn table_vector_attribute() {
    assert_emits(
        property(
            cfn::dynamodb::table::VectorAttribute::<()>::new().attribute_name(raw("AttributeName")),
        ),
        &["AttributeName"],
    );
}

#[test]
fn table_vector_index() {
    assert_emits(
        property(
            cfn::dynamodb::table::VectorIndex::<()>::new()
                .dimensions(raw("Dimensions"))
                .distance_function(raw("DistanceFunction"))
                .index_name(raw("IndexName"))
                .projection(raw("Projection"))
                .search_schema(raw("SearchSchema"))
                .vector_attribute(raw("VectorAttribute")),
        ),
        &[
            "Dimensions",
            "DistanceFunction",
            "IndexName",
            "Projection",
            "SearchSchema",
            "VectorAttribute",
        ],
    );
}

#[test]
fn table_warm_throughput() {
    assert_emits(
        property(
            cfn::dynamodb::table::WarmThroughput::<()>::new()
                .read_units_per_second(raw("ReadUnitsPerSecond"))
                .write_units_per_second(raw("WriteUnitsPerSecond")),
        ),
        &["ReadUnitsPerSecond", "WriteUnitsPerSecond"],
    );
}
