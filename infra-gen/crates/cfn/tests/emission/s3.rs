//! Every setter of S3 is emitted, written by `cargo xtask generate`.

use cfn::raw;

use crate::assertion::*;

#[test]
fn access_grant_access_grant() {
    assert_emits(
        resource(
            cfn::s3::access_grant::AccessGrant::<()>::new()
                .access_grants_location_configuration(raw("AccessGrantsLocationConfiguration"))
                .access_grants_location_id(raw("AccessGrantsLocationId"))
                .application_arn(raw("ApplicationArn"))
                .grantee(raw("Grantee"))
                .permission(raw("Permission"))
                .s3_prefix_type(raw("S3PrefixType"))
                .tags(raw("Tags")),
        ),
        &[
            "AccessGrantsLocationConfiguration",
            "AccessGrantsLocationId",
            "ApplicationArn",
            "Grantee",
            "Permission",
            "S3PrefixType",
            "Tags",
        ],
    );
}

#[test]
fn access_grant_access_grants_location_configuration() {
    assert_emits(
        property(
            cfn::s3::access_grant::AccessGrantsLocationConfiguration::<()>::new()
                .s3_sub_prefix(raw("S3SubPrefix")),
        ),
        &["S3SubPrefix"],
    );
}

#[test]
fn access_grant_grantee() {
    assert_emits(
        property(
            cfn::s3::access_grant::Grantee::<()>::new()
                .grantee_identifier(raw("GranteeIdentifier"))
                .grantee_type(raw("GranteeType")),
        ),
        &["GranteeIdentifier", "GranteeType"],
    );
}

#[test]
fn access_grants_instance_access_grants_instance() {
    assert_emits(
        resource(
            cfn::s3::access_grants_instance::AccessGrantsInstance::<()>::new()
                .identity_center_arn(raw("IdentityCenterArn"))
                .tags(raw("Tags")),
        ),
        &["IdentityCenterArn", "Tags"],
    );
}

#[test]
fn access_grants_location_access_grants_location() {
    assert_emits(
        resource(
            cfn::s3::access_grants_location::AccessGrantsLocation::<()>::new()
                .iam_role_arn(raw("IamRoleArn"))
                .location_scope(raw("LocationScope"))
                .tags(raw("Tags")),
        ),
        &["IamRoleArn", "LocationScope", "Tags"],
    );
}

#[test]
fn access_point_access_point() {
    assert_emits(
        resource(
            cfn::s3::access_point::AccessPoint::<()>::new()
                .bucket(raw("Bucket"))
                .bucket_account_id(raw("BucketAccountId"))
                .name(raw("Name"))
                .policy(raw("Policy"))
                .public_access_block_configuration(raw("PublicAccessBlockConfiguration"))
                .tags(raw("Tags"))
                .vpc_configuration(raw("VpcConfiguration")),
        ),
        &[
            "Bucket",
            "BucketAccountId",
            "Name",
            "Policy",
            "PublicAccessBlockConfiguration",
            "Tags",
            "VpcConfiguration",
        ],
    );
}

#[test]
fn access_point_public_access_block_configuration() {
    assert_emits(
        property(
            cfn::s3::access_point::PublicAccessBlockConfiguration::<()>::new()
                .block_public_acls(raw("BlockPublicAcls"))
                .block_public_policy(raw("BlockPublicPolicy"))
                .ignore_public_acls(raw("IgnorePublicAcls"))
                .restrict_public_buckets(raw("RestrictPublicBuckets")),
        ),
        &[
            "BlockPublicAcls",
            "BlockPublicPolicy",
            "IgnorePublicAcls",
            "RestrictPublicBuckets",
        ],
    );
}

#[test]
fn access_point_vpc_configuration() {
    assert_emits(
        property(cfn::s3::access_point::VpcConfiguration::<()>::new().vpc_id(raw("VpcId"))),
        &["VpcId"],
    );
}

#[test]
fn bucket_bucket() {
    assert_emits(
        resource(
            cfn::s3::bucket::Bucket::<()>::new()
                .abac_status(raw("AbacStatus"))
                .accelerate_configuration(raw("AccelerateConfiguration"))
                .access_control(raw("AccessControl"))
                .analytics_configurations(raw("AnalyticsConfigurations"))
                .bucket_encryption(raw("BucketEncryption"))
                .bucket_name(raw("BucketName"))
                .bucket_name_prefix(raw("BucketNamePrefix"))
                .bucket_namespace(raw("BucketNamespace"))
                .cors_configuration(raw("CorsConfiguration"))
                .intelligent_tiering_configurations(raw("IntelligentTieringConfigurations"))
                .inventory_configurations(raw("InventoryConfigurations"))
                .lifecycle_configuration(raw("LifecycleConfiguration"))
                .logging_configuration(raw("LoggingConfiguration"))
                .metadata_configuration(raw("MetadataConfiguration"))
                .metadata_table_configuration(raw("MetadataTableConfiguration"))
                .metrics_configurations(raw("MetricsConfigurations"))
                .notification_configuration(raw("NotificationConfiguration"))
                .object_lock_configuration(raw("ObjectLockConfiguration"))
                .object_lock_enabled(raw("ObjectLockEnabled"))
                .ownership_controls(raw("OwnershipControls"))
                .public_access_block_configuration(raw("PublicAccessBlockConfiguration"))
                .replication_configuration(raw("ReplicationConfiguration"))
                .tags(raw("Tags"))
                .versioning_configuration(raw("VersioningConfiguration"))
                .website_configuration(raw("WebsiteConfiguration")),
        ),
        &[
            "AbacStatus",
            "AccelerateConfiguration",
            "AccessControl",
            "AnalyticsConfigurations",
            "BucketEncryption",
            "BucketName",
            "BucketNamePrefix",
            "BucketNamespace",
            "CorsConfiguration",
            "IntelligentTieringConfigurations",
            "InventoryConfigurations",
            "LifecycleConfiguration",
            "LoggingConfiguration",
            "MetadataConfiguration",
            "MetadataTableConfiguration",
            "MetricsConfigurations",
            "NotificationConfiguration",
            "ObjectLockConfiguration",
            "ObjectLockEnabled",
            "OwnershipControls",
            "PublicAccessBlockConfiguration",
            "ReplicationConfiguration",
            "Tags",
            "VersioningConfiguration",
            "WebsiteConfiguration",
        ],
    );
}

#[test]
fn bucket_abort_incomplete_multipart_upload() {
    assert_emits(
        property(
            cfn::s3::bucket::AbortIncompleteMultipartUpload::<()>::new()
                .days_after_initiation(raw("DaysAfterInitiation")),
        ),
        &["DaysAfterInitiation"],
    );
}

#[test]
fn bucket_accelerate_configuration() {
    assert_emits(
        property(
            cfn::s3::bucket::AccelerateConfiguration::<()>::new()
                .acceleration_status(raw("AccelerationStatus")),
        ),
        &["AccelerationStatus"],
    );
}

#[test]
fn bucket_access_control_translation() {
    assert_emits(
        property(cfn::s3::bucket::AccessControlTranslation::<()>::new().owner(raw("Owner"))),
        &["Owner"],
    );
}

#[test]
fn bucket_analytics_configuration() {
    assert_emits(
        property(
            cfn::s3::bucket::AnalyticsConfiguration::<()>::new()
                .id(raw("Id"))
                .prefix(raw("Prefix"))
                .storage_class_analysis(raw("StorageClassAnalysis"))
                .tag_filters(raw("TagFilters")),
        ),
        &["Id", "Prefix", "StorageClassAnalysis", "TagFilters"],
    );
}

#[test]
fn bucket_annotation_table_configuration() {
    assert_emits(
        property(
            cfn::s3::bucket::AnnotationTableConfiguration::<()>::new()
                .configuration_state(raw("ConfigurationState"))
                .encryption_configuration(raw("EncryptionConfiguration"))
                .role(raw("Role"))
                .table_arn(raw("TableArn"))
                .table_name(raw("TableName")),
        ),
        &[
            "ConfigurationState",
            "EncryptionConfiguration",
            "Role",
            "TableArn",
            "TableName",
        ],
    );
}

#[test]
fn bucket_blocked_encryption_types() {
    assert_emits(
        property(
            cfn::s3::bucket::BlockedEncryptionTypes::<()>::new()
                .encryption_type(raw("EncryptionType")),
        ),
        &["EncryptionType"],
    );
}

#[test]
fn bucket_bucket_encryption() {
    assert_emits(
        property(
            cfn::s3::bucket::BucketEncryption::<()>::new()
                .server_side_encryption_configuration(raw("ServerSideEncryptionConfiguration")),
        ),
        &["ServerSideEncryptionConfiguration"],
    );
}

#[test]
fn bucket_cors_configuration() {
    assert_emits(
        property(cfn::s3::bucket::CorsConfiguration::<()>::new().cors_rules(raw("CorsRules"))),
        &["CorsRules"],
    );
}

#[test]
fn bucket_cors_rule() {
    assert_emits(
        property(
            cfn::s3::bucket::CorsRule::<()>::new()
                .allowed_headers(raw("AllowedHeaders"))
                .allowed_methods(raw("AllowedMethods"))
                .allowed_origins(raw("AllowedOrigins"))
                .exposed_headers(raw("ExposedHeaders"))
                .id(raw("Id"))
                .max_age(raw("MaxAge")),
        ),
        &[
            "AllowedHeaders",
            "AllowedMethods",
            "AllowedOrigins",
            "ExposedHeaders",
            "Id",
            "MaxAge",
        ],
    );
}

#[test]
fn bucket_data_export() {
    assert_emits(
        property(
            cfn::s3::bucket::DataExport::<()>::new()
                .destination(raw("Destination"))
                .output_schema_version(raw("OutputSchemaVersion")),
        ),
        &["Destination", "OutputSchemaVersion"],
    );
}

#[test]
fn bucket_default_event_hold() {
    assert_emits(
        property(
            cfn::s3::bucket::DefaultEventHold::<()>::new()
                .days(raw("Days"))
                .years(raw("Years")),
        ),
        &["Days", "Years"],
    );
}

#[test]
fn bucket_default_retention() {
    assert_emits(
        property(
            cfn::s3::bucket::DefaultRetention::<()>::new()
                .days(raw("Days"))
                .default_event_hold(raw("DefaultEventHold"))
                .mode(raw("Mode"))
                .years(raw("Years")),
        ),
        &["Days", "DefaultEventHold", "Mode", "Years"],
    );
}

#[test]
fn bucket_delete_marker_replication() {
    assert_emits(
        property(cfn::s3::bucket::DeleteMarkerReplication::<()>::new().status(raw("Status"))),
        &["Status"],
    );
}

#[test]
fn bucket_destination() {
    assert_emits(
        property(
            cfn::s3::bucket::Destination::<()>::new()
                .bucket_account_id(raw("BucketAccountId"))
                .bucket_arn(raw("BucketArn"))
                .format(raw("Format"))
                .prefix(raw("Prefix")),
        ),
        &["BucketAccountId", "BucketArn", "Format", "Prefix"],
    );
}

#[test]
fn bucket_encryption_configuration() {
    assert_emits(
        property(
            cfn::s3::bucket::EncryptionConfiguration::<()>::new()
                .replica_kms_key_id(raw("ReplicaKmsKeyID")),
        ),
        &["ReplicaKmsKeyID"],
    );
}

#[test]
fn bucket_event_bridge_configuration() {
    assert_emits(
        property(
            cfn::s3::bucket::EventBridgeConfiguration::<()>::new()
                .event_bridge_enabled(raw("EventBridgeEnabled")),
        ),
        &["EventBridgeEnabled"],
    );
}

#[test]
fn bucket_filter_rule() {
    assert_emits(
        property(
            cfn::s3::bucket::FilterRule::<()>::new()
                .name(raw("Name"))
                .value(raw("Value")),
        ),
        &["Name", "Value"],
    );
}

#[test]
fn bucket_intelligent_tiering_configuration() {
    assert_emits(
        property(
            cfn::s3::bucket::IntelligentTieringConfiguration::<()>::new()
                .id(raw("Id"))
                .prefix(raw("Prefix"))
                .status(raw("Status"))
                .tag_filters(raw("TagFilters"))
                .tierings(raw("Tierings")),
        ),
        &["Id", "Prefix", "Status", "TagFilters", "Tierings"],
    );
}

#[test]
fn bucket_inventory_configuration() {
    assert_emits(
        property(
            cfn::s3::bucket::InventoryConfiguration::<()>::new()
                .destination(raw("Destination"))
                .enabled(raw("Enabled"))
                .id(raw("Id"))
                .included_object_versions(raw("IncludedObjectVersions"))
                .optional_fields(raw("OptionalFields"))
                .prefix(raw("Prefix"))
                .schedule_frequency(raw("ScheduleFrequency")),
        ),
        &[
            "Destination",
            "Enabled",
            "Id",
            "IncludedObjectVersions",
            "OptionalFields",
            "Prefix",
            "ScheduleFrequency",
        ],
    );
}

#[test]
fn bucket_inventory_table_configuration() {
    assert_emits(
        property(
            cfn::s3::bucket::InventoryTableConfiguration::<()>::new()
                .configuration_state(raw("ConfigurationState"))
                .encryption_configuration(raw("EncryptionConfiguration"))
                .table_arn(raw("TableArn"))
                .table_name(raw("TableName")),
        ),
        &[
            "ConfigurationState",
            "EncryptionConfiguration",
            "TableArn",
            "TableName",
        ],
    );
}

#[test]
fn bucket_journal_table_configuration() {
    assert_emits(
        property(
            cfn::s3::bucket::JournalTableConfiguration::<()>::new()
                .encryption_configuration(raw("EncryptionConfiguration"))
                .record_expiration(raw("RecordExpiration"))
                .table_arn(raw("TableArn"))
                .table_name(raw("TableName")),
        ),
        &[
            "EncryptionConfiguration",
            "RecordExpiration",
            "TableArn",
            "TableName",
        ],
    );
}

#[test]
fn bucket_lambda_configuration() {
    assert_emits(
        property(
            cfn::s3::bucket::LambdaConfiguration::<()>::new()
                .event(raw("Event"))
                .filter(raw("Filter"))
                .function(raw("Function")),
        ),
        &["Event", "Filter", "Function"],
    );
}

#[test]
fn bucket_lifecycle_configuration() {
    assert_emits(
        property(
            cfn::s3::bucket::LifecycleConfiguration::<()>::new()
                .rules(raw("Rules"))
                .transition_default_minimum_object_size(raw("TransitionDefaultMinimumObjectSize")),
        ),
        &["Rules", "TransitionDefaultMinimumObjectSize"],
    );
}

#[test]
fn bucket_logging_configuration() {
    assert_emits(
        property(
            cfn::s3::bucket::LoggingConfiguration::<()>::new()
                .destination_bucket_name(raw("DestinationBucketName"))
                .log_file_prefix(raw("LogFilePrefix"))
                .target_object_key_format(raw("TargetObjectKeyFormat")),
        ),
        &[
            "DestinationBucketName",
            "LogFilePrefix",
            "TargetObjectKeyFormat",
        ],
    );
}

#[test]
fn bucket_metadata_configuration() {
    assert_emits(
        property(
            cfn::s3::bucket::MetadataConfiguration::<()>::new()
                .annotation_table_configuration(raw("AnnotationTableConfiguration"))
                .destination(raw("Destination"))
                .inventory_table_configuration(raw("InventoryTableConfiguration"))
                .journal_table_configuration(raw("JournalTableConfiguration")),
        ),
        &[
            "AnnotationTableConfiguration",
            "Destination",
            "InventoryTableConfiguration",
            "JournalTableConfiguration",
        ],
    );
}

#[test]
fn bucket_metadata_destination() {
    assert_emits(
        property(
            cfn::s3::bucket::MetadataDestination::<()>::new()
                .table_bucket_arn(raw("TableBucketArn"))
                .table_bucket_type(raw("TableBucketType"))
                .table_namespace(raw("TableNamespace")),
        ),
        &["TableBucketArn", "TableBucketType", "TableNamespace"],
    );
}

#[test]
fn bucket_metadata_table_configuration() {
    assert_emits(
        property(
            cfn::s3::bucket::MetadataTableConfiguration::<()>::new()
                .s3_tables_destination(raw("S3TablesDestination")),
        ),
        &["S3TablesDestination"],
    );
}

#[test]
fn bucket_metadata_table_encryption_configuration() {
    assert_emits(
        property(
            cfn::s3::bucket::MetadataTableEncryptionConfiguration::<()>::new()
                .kms_key_arn(raw("KmsKeyArn"))
                .sse_algorithm(raw("SseAlgorithm")),
        ),
        &["KmsKeyArn", "SseAlgorithm"],
    );
}

#[test]
fn bucket_metrics() {
    assert_emits(
        property(
            cfn::s3::bucket::Metrics::<()>::new()
                .event_threshold(raw("EventThreshold"))
                .status(raw("Status")),
        ),
        &["EventThreshold", "Status"],
    );
}

#[test]
fn bucket_metrics_configuration() {
    assert_emits(
        property(
            cfn::s3::bucket::MetricsConfiguration::<()>::new()
                .access_point_arn(raw("AccessPointArn"))
                .id(raw("Id"))
                .prefix(raw("Prefix"))
                .tag_filters(raw("TagFilters")),
        ),
        &["AccessPointArn", "Id", "Prefix", "TagFilters"],
    );
}

#[test]
fn bucket_noncurrent_version_expiration() {
    assert_emits(
        property(
            cfn::s3::bucket::NoncurrentVersionExpiration::<()>::new()
                .newer_noncurrent_versions(raw("NewerNoncurrentVersions"))
                .noncurrent_days(raw("NoncurrentDays")),
        ),
        &["NewerNoncurrentVersions", "NoncurrentDays"],
    );
}

#[test]
fn bucket_noncurrent_version_transition() {
    assert_emits(
        property(
            cfn::s3::bucket::NoncurrentVersionTransition::<()>::new()
                .newer_noncurrent_versions(raw("NewerNoncurrentVersions"))
                .storage_class(raw("StorageClass"))
                .transition_in_days(raw("TransitionInDays")),
        ),
        &[
            "NewerNoncurrentVersions",
            "StorageClass",
            "TransitionInDays",
        ],
    );
}

#[test]
fn bucket_notification_configuration() {
    assert_emits(
        property(
            cfn::s3::bucket::NotificationConfiguration::<()>::new()
                .event_bridge_configuration(raw("EventBridgeConfiguration"))
                .lambda_configurations(raw("LambdaConfigurations"))
                .queue_configurations(raw("QueueConfigurations"))
                .topic_configurations(raw("TopicConfigurations")),
        ),
        &[
            "EventBridgeConfiguration",
            "LambdaConfigurations",
            "QueueConfigurations",
            "TopicConfigurations",
        ],
    );
}

#[test]
fn bucket_notification_filter() {
    assert_emits(
        property(cfn::s3::bucket::NotificationFilter::<()>::new().s3_key(raw("S3Key"))),
        &["S3Key"],
    );
}

#[test]
fn bucket_object_lock_configuration() {
    assert_emits(
        property(
            cfn::s3::bucket::ObjectLockConfiguration::<()>::new()
                .object_lock_enabled(raw("ObjectLockEnabled"))
                .rule(raw("Rule")),
        ),
        &["ObjectLockEnabled", "Rule"],
    );
}

#[test]
fn bucket_object_lock_rule() {
    assert_emits(
        property(
            cfn::s3::bucket::ObjectLockRule::<()>::new().default_retention(raw("DefaultRetention")),
        ),
        &["DefaultRetention"],
    );
}

#[test]
fn bucket_ownership_controls() {
    assert_emits(
        property(cfn::s3::bucket::OwnershipControls::<()>::new().rules(raw("Rules"))),
        &["Rules"],
    );
}

#[test]
fn bucket_ownership_controls_rule() {
    assert_emits(
        property(
            cfn::s3::bucket::OwnershipControlsRule::<()>::new()
                .object_ownership(raw("ObjectOwnership")),
        ),
        &["ObjectOwnership"],
    );
}

#[test]
fn bucket_partitioned_prefix() {
    assert_emits(
        property(
            cfn::s3::bucket::PartitionedPrefix::<()>::new()
                .partition_date_source(raw("PartitionDateSource")),
        ),
        &["PartitionDateSource"],
    );
}

#[test]
fn bucket_public_access_block_configuration() {
    assert_emits(
        property(
            cfn::s3::bucket::PublicAccessBlockConfiguration::<()>::new()
                .block_public_acls(raw("BlockPublicAcls"))
                .block_public_policy(raw("BlockPublicPolicy"))
                .ignore_public_acls(raw("IgnorePublicAcls"))
                .restrict_public_buckets(raw("RestrictPublicBuckets")),
        ),
        &[
            "BlockPublicAcls",
            "BlockPublicPolicy",
            "IgnorePublicAcls",
            "RestrictPublicBuckets",
        ],
    );
}

#[test]
fn bucket_queue_configuration() {
    assert_emits(
        property(
            cfn::s3::bucket::QueueConfiguration::<()>::new()
                .event(raw("Event"))
                .filter(raw("Filter"))
                .queue(raw("Queue")),
        ),
        &["Event", "Filter", "Queue"],
    );
}

#[test]
fn bucket_record_expiration() {
    assert_emits(
        property(
            cfn::s3::bucket::RecordExpiration::<()>::new()
                .days(raw("Days"))
                .expiration(raw("Expiration")),
        ),
        &["Days", "Expiration"],
    );
}

#[test]
fn bucket_redirect_all_requests_to() {
    assert_emits(
        property(
            cfn::s3::bucket::RedirectAllRequestsTo::<()>::new()
                .host_name(raw("HostName"))
                .protocol(raw("Protocol")),
        ),
        &["HostName", "Protocol"],
    );
}

#[test]
fn bucket_redirect_rule() {
    assert_emits(
        property(
            cfn::s3::bucket::RedirectRule::<()>::new()
                .host_name(raw("HostName"))
                .http_redirect_code(raw("HttpRedirectCode"))
                .protocol(raw("Protocol"))
                .replace_key_prefix_with(raw("ReplaceKeyPrefixWith"))
                .replace_key_with(raw("ReplaceKeyWith")),
        ),
        &[
            "HostName",
            "HttpRedirectCode",
            "Protocol",
            "ReplaceKeyPrefixWith",
            "ReplaceKeyWith",
        ],
    );
}

#[test]
fn bucket_replica_modifications() {
    assert_emits(
        property(cfn::s3::bucket::ReplicaModifications::<()>::new().status(raw("Status"))),
        &["Status"],
    );
}

#[test]
fn bucket_replication_configuration() {
    assert_emits(
        property(
            cfn::s3::bucket::ReplicationConfiguration::<()>::new()
                .role(raw("Role"))
                .rules(raw("Rules")),
        ),
        &["Role", "Rules"],
    );
}

#[test]
fn bucket_replication_destination() {
    assert_emits(
        property(
            cfn::s3::bucket::ReplicationDestination::<()>::new()
                .access_control_translation(raw("AccessControlTranslation"))
                .account(raw("Account"))
                .bucket(raw("Bucket"))
                .encryption_configuration(raw("EncryptionConfiguration"))
                .metrics(raw("Metrics"))
                .replication_time(raw("ReplicationTime"))
                .storage_class(raw("StorageClass")),
        ),
        &[
            "AccessControlTranslation",
            "Account",
            "Bucket",
            "EncryptionConfiguration",
            "Metrics",
            "ReplicationTime",
            "StorageClass",
        ],
    );
}

#[test]
fn bucket_replication_rule() {
    assert_emits(
        property(
            cfn::s3::bucket::ReplicationRule::<()>::new()
                .delete_marker_replication(raw("DeleteMarkerReplication"))
                .destination(raw("Destination"))
                .filter(raw("Filter"))
                .id(raw("Id"))
                .prefix(raw("Prefix"))
                .priority(raw("Priority"))
                .source_selection_criteria(raw("SourceSelectionCriteria"))
                .status(raw("Status")),
        ),
        &[
            "DeleteMarkerReplication",
            "Destination",
            "Filter",
            "Id",
            "Prefix",
            "Priority",
            "SourceSelectionCriteria",
            "Status",
        ],
    );
}

#[test]
fn bucket_replication_rule_and_operator() {
    assert_emits(
        property(
            cfn::s3::bucket::ReplicationRuleAndOperator::<()>::new()
                .prefix(raw("Prefix"))
                .tag_filters(raw("TagFilters")),
        ),
        &["Prefix", "TagFilters"],
    );
}

#[test]
fn bucket_replication_rule_filter() {
    assert_emits(
        property(
            cfn::s3::bucket::ReplicationRuleFilter::<()>::new()
                .and(raw("And"))
                .prefix(raw("Prefix"))
                .tag_filter(raw("TagFilter")),
        ),
        &["And", "Prefix", "TagFilter"],
    );
}

#[test]
fn bucket_replication_time() {
    assert_emits(
        property(
            cfn::s3::bucket::ReplicationTime::<()>::new()
                .status(raw("Status"))
                .time(raw("Time")),
        ),
        &["Status", "Time"],
    );
}

#[test]
fn bucket_replication_time_value() {
    assert_emits(
        property(cfn::s3::bucket::ReplicationTimeValue::<()>::new().minutes(raw("Minutes"))),
        &["Minutes"],
    );
}

#[test]
fn bucket_routing_rule() {
    assert_emits(
        property(
            cfn::s3::bucket::RoutingRule::<()>::new()
                .redirect_rule(raw("RedirectRule"))
                .routing_rule_condition(raw("RoutingRuleCondition")),
        ),
        &["RedirectRule", "RoutingRuleCondition"],
    );
}

#[test]
fn bucket_routing_rule_condition() {
    assert_emits(
        property(
            cfn::s3::bucket::RoutingRuleCondition::<()>::new()
                .http_error_code_returned_equals(raw("HttpErrorCodeReturnedEquals"))
                .key_prefix_equals(raw("KeyPrefixEquals")),
        ),
        &["HttpErrorCodeReturnedEquals", "KeyPrefixEquals"],
    );
}

#[test]
fn bucket_rule() {
    assert_emits(
        property(
            cfn::s3::bucket::Rule::<()>::new()
                .abort_incomplete_multipart_upload(raw("AbortIncompleteMultipartUpload"))
                .expiration_date(raw("ExpirationDate"))
                .expiration_in_days(raw("ExpirationInDays"))
                .expired_object_delete_marker(raw("ExpiredObjectDeleteMarker"))
                .id(raw("Id"))
                .noncurrent_version_expiration(raw("NoncurrentVersionExpiration"))
                .noncurrent_version_expiration_in_days(raw("NoncurrentVersionExpirationInDays"))
                .noncurrent_version_transition(raw("NoncurrentVersionTransition"))
                .noncurrent_version_transitions(raw("NoncurrentVersionTransitions"))
                .object_size_greater_than(raw("ObjectSizeGreaterThan"))
                .object_size_less_than(raw("ObjectSizeLessThan"))
                .prefix(raw("Prefix"))
                .status(raw("Status"))
                .tag_filters(raw("TagFilters"))
                .transition(raw("Transition"))
                .transitions(raw("Transitions")),
        ),
        &[
            "AbortIncompleteMultipartUpload",
            "ExpirationDate",
            "ExpirationInDays",
            "ExpiredObjectDeleteMarker",
            "Id",
            "NoncurrentVersionExpiration",
            "NoncurrentVersionExpirationInDays",
            "NoncurrentVersionTransition",
            "NoncurrentVersionTransitions",
            "ObjectSizeGreaterThan",
            "ObjectSizeLessThan",
            "Prefix",
            "Status",
            "TagFilters",
            "Transition",
            "Transitions",
        ],
    );
}

#[test]
fn bucket_s3_key_filter() {
    assert_emits(
        property(cfn::s3::bucket::S3KeyFilter::<()>::new().rules(raw("Rules"))),
        &["Rules"],
    );
}

#[test]
fn bucket_s3_tables_destination() {
    assert_emits(
        property(
            cfn::s3::bucket::S3TablesDestination::<()>::new()
                .table_arn(raw("TableArn"))
                .table_bucket_arn(raw("TableBucketArn"))
                .table_name(raw("TableName"))
                .table_namespace(raw("TableNamespace")),
        ),
        &["TableArn", "TableBucketArn", "TableName", "TableNamespace"],
    );
}

#[test]
fn bucket_server_side_encryption_by_default() {
    assert_emits(
        property(
            cfn::s3::bucket::ServerSideEncryptionByDefault::<()>::new()
                .kms_master_key_id(raw("KMSMasterKeyID"))
                .sse_algorithm(raw("SSEAlgorithm")),
        ),
        &["KMSMasterKeyID", "SSEAlgorithm"],
    );
}

#[test]
fn bucket_server_side_encryption_rule() {
    assert_emits(
        property(
            cfn::s3::bucket::ServerSideEncryptionRule::<()>::new()
                .blocked_encryption_types(raw("BlockedEncryptionTypes"))
                .bucket_key_enabled(raw("BucketKeyEnabled"))
                .server_side_encryption_by_default(raw("ServerSideEncryptionByDefault")),
        ),
        &[
            "BlockedEncryptionTypes",
            "BucketKeyEnabled",
            "ServerSideEncryptionByDefault",
        ],
    );
}

#[test]
fn bucket_source_selection_criteria() {
    assert_emits(
        property(
            cfn::s3::bucket::SourceSelectionCriteria::<()>::new()
                .replica_modifications(raw("ReplicaModifications"))
                .sse_kms_encrypted_objects(raw("SseKmsEncryptedObjects")),
        ),
        &["ReplicaModifications", "SseKmsEncryptedObjects"],
    );
}

#[test]
fn bucket_sse_kms_encrypted_objects() {
    assert_emits(
        property(cfn::s3::bucket::SseKmsEncryptedObjects::<()>::new().status(raw("Status"))),
        &["Status"],
    );
}

#[test]
fn bucket_storage_class_analysis() {
    assert_emits(
        property(cfn::s3::bucket::StorageClassAnalysis::<()>::new().data_export(raw("DataExport"))),
        &["DataExport"],
    );
}

#[test]
fn bucket_tag_filter() {
    assert_emits(
        property(
            cfn::s3::bucket::TagFilter::<()>::new()
                .key(raw("Key"))
                .value(raw("Value")),
        ),
        &["Key", "Value"],
    );
}

#[test]
fn bucket_target_object_key_format() {
    assert_emits(
        property(
            cfn::s3::bucket::TargetObjectKeyFormat::<()>::new()
                .partitioned_prefix(raw("PartitionedPrefix"))
                .simple_prefix(raw("SimplePrefix")),
        ),
        &["PartitionedPrefix", "SimplePrefix"],
    );
}

#[test]
fn bucket_tiering() {
    assert_emits(
        property(
            cfn::s3::bucket::Tiering::<()>::new()
                .access_tier(raw("AccessTier"))
                .days(raw("Days")),
        ),
        &["AccessTier", "Days"],
    );
}

#[test]
fn bucket_topic_configuration() {
    assert_emits(
        property(
            cfn::s3::bucket::TopicConfiguration::<()>::new()
                .event(raw("Event"))
                .filter(raw("Filter"))
                .topic(raw("Topic")),
        ),
        &["Event", "Filter", "Topic"],
    );
}

#[test]
fn bucket_transition() {
    assert_emits(
        property(
            cfn::s3::bucket::Transition::<()>::new()
                .storage_class(raw("StorageClass"))
                .transition_date(raw("TransitionDate"))
                .transition_in_days(raw("TransitionInDays")),
        ),
        &["StorageClass", "TransitionDate", "TransitionInDays"],
    );
}

#[test]
fn bucket_versioning_configuration() {
    assert_emits(
        property(cfn::s3::bucket::VersioningConfiguration::<()>::new().status(raw("Status"))),
        &["Status"],
    );
}

#[test]
fn bucket_website_configuration() {
    assert_emits(
        property(
            cfn::s3::bucket::WebsiteConfiguration::<()>::new()
                .error_document(raw("ErrorDocument"))
                .index_document(raw("IndexDocument"))
                .redirect_all_requests_to(raw("RedirectAllRequestsTo"))
                .routing_rules(raw("RoutingRules")),
        ),
        &[
            "ErrorDocument",
            "IndexDocument",
            "RedirectAllRequestsTo",
            "RoutingRules",
        ],
    );
}

#[test]
fn bucket_policy_bucket_policy() {
    assert_emits(
        resource(
            cfn::s3::bucket_policy::BucketPolicy::<()>::new()
                .bucket(raw("Bucket"))
                .policy_document(raw("PolicyDocument")),
        ),
        &["Bucket", "PolicyDocument"],
    );
}

#[test]
fn multi_region_access_point_multi_region_access_point() {
    assert_emits(
        resource(
            cfn::s3::multi_region_access_point::MultiRegionAccessPoint::<()>::new()
                .name(raw("Name"))
                .public_access_block_configuration(raw("PublicAccessBlockConfiguration"))
                .regions(raw("Regions")),
        ),
        &["Name", "PublicAccessBlockConfiguration", "Regions"],
    );
}

#[test]
fn multi_region_access_point_public_access_block_configuration() {
    assert_emits(
        property(
            cfn::s3::multi_region_access_point::PublicAccessBlockConfiguration::<()>::new()
                .block_public_acls(raw("BlockPublicAcls"))
                .block_public_policy(raw("BlockPublicPolicy"))
                .ignore_public_acls(raw("IgnorePublicAcls"))
                .restrict_public_buckets(raw("RestrictPublicBuckets")),
        ),
        &[
            "BlockPublicAcls",
            "BlockPublicPolicy",
            "IgnorePublicAcls",
            "RestrictPublicBuckets",
        ],
    );
}

#[test]
fn multi_region_access_point_region() {
    assert_emits(
        property(
            cfn::s3::multi_region_access_point::Region::<()>::new()
                .bucket(raw("Bucket"))
                .bucket_account_id(raw("BucketAccountId")),
        ),
        &["Bucket", "BucketAccountId"],
    );
}

#[test]
fn multi_region_access_point_policy_multi_region_access_point_policy() {
    assert_emits(
        resource(
            cfn::s3::multi_region_access_point_policy::MultiRegionAccessPointPolicy::<()>::new()
                .mrap_name(raw("MrapName"))
                .policy(raw("Policy")),
        ),
        &["MrapName", "Policy"],
    );
}

#[test]
fn storage_lens_storage_lens() {
    assert_emits(
        resource(
            cfn::s3::storage_lens::StorageLens::<()>::new()
                .storage_lens_configuration(raw("StorageLensConfiguration"))
                .tags(raw("Tags")),
        ),
        &["StorageLensConfiguration", "Tags"],
    );
}

#[test]
fn storage_lens_account_level() {
    assert_emits(
        property(
            cfn::s3::storage_lens::AccountLevel::<()>::new()
                .activity_metrics(raw("ActivityMetrics"))
                .advanced_cost_optimization_metrics(raw("AdvancedCostOptimizationMetrics"))
                .advanced_data_protection_metrics(raw("AdvancedDataProtectionMetrics"))
                .advanced_performance_metrics(raw("AdvancedPerformanceMetrics"))
                .bucket_level(raw("BucketLevel"))
                .detailed_status_codes_metrics(raw("DetailedStatusCodesMetrics"))
                .storage_lens_group_level(raw("StorageLensGroupLevel")),
        ),
        &[
            "ActivityMetrics",
            "AdvancedCostOptimizationMetrics",
            "AdvancedDataProtectionMetrics",
            "AdvancedPerformanceMetrics",
            "BucketLevel",
            "DetailedStatusCodesMetrics",
            "StorageLensGroupLevel",
        ],
    );
}

#[test]
fn storage_lens_activity_metrics() {
    assert_emits(
        property(cfn::s3::storage_lens::ActivityMetrics::<()>::new().is_enabled(raw("IsEnabled"))),
        &["IsEnabled"],
    );
}

#[test]
fn storage_lens_advanced_cost_optimization_metrics() {
    assert_emits(
        property(
            cfn::s3::storage_lens::AdvancedCostOptimizationMetrics::<()>::new()
                .is_enabled(raw("IsEnabled")),
        ),
        &["IsEnabled"],
    );
}

#[test]
fn storage_lens_advanced_data_protection_metrics() {
    assert_emits(
        property(
            cfn::s3::storage_lens::AdvancedDataProtectionMetrics::<()>::new()
                .is_enabled(raw("IsEnabled")),
        ),
        &["IsEnabled"],
    );
}

#[test]
fn storage_lens_advanced_performance_metrics() {
    assert_emits(
        property(
            cfn::s3::storage_lens::AdvancedPerformanceMetrics::<()>::new()
                .is_enabled(raw("IsEnabled")),
        ),
        &["IsEnabled"],
    );
}

#[test]
fn storage_lens_aws_org() {
    assert_emits(
        property(cfn::s3::storage_lens::AwsOrg::<()>::new().arn(raw("Arn"))),
        &["Arn"],
    );
}

#[test]
fn storage_lens_bucket_level() {
    assert_emits(
        property(
            cfn::s3::storage_lens::BucketLevel::<()>::new()
                .activity_metrics(raw("ActivityMetrics"))
                .advanced_cost_optimization_metrics(raw("AdvancedCostOptimizationMetrics"))
                .advanced_data_protection_metrics(raw("AdvancedDataProtectionMetrics"))
                .advanced_performance_metrics(raw("AdvancedPerformanceMetrics"))
                .detailed_status_codes_metrics(raw("DetailedStatusCodesMetrics"))
                .prefix_level(raw("PrefixLevel")),
        ),
        &[
            "ActivityMetrics",
            "AdvancedCostOptimizationMetrics",
            "AdvancedDataProtectionMetrics",
            "AdvancedPerformanceMetrics",
            "DetailedStatusCodesMetrics",
            "PrefixLevel",
        ],
    );
}

#[test]
fn storage_lens_buckets_and_regions() {
    assert_emits(
        property(
            cfn::s3::storage_lens::BucketsAndRegions::<()>::new()
                .buckets(raw("Buckets"))
                .regions(raw("Regions")),
        ),
        &["Buckets", "Regions"],
    );
}

#[test]
fn storage_lens_cloud_watch_metrics() {
    assert_emits(
        property(
            cfn::s3::storage_lens::CloudWatchMetrics::<()>::new().is_enabled(raw("IsEnabled")),
        ),
        &["IsEnabled"],
    );
}

#[test]
fn storage_lens_data_export() {
    assert_emits(
        property(
            cfn::s3::storage_lens::DataExport::<()>::new()
                .cloud_watch_metrics(raw("CloudWatchMetrics"))
                .s3_bucket_destination(raw("S3BucketDestination"))
                .storage_lens_table_destination(raw("StorageLensTableDestination")),
        ),
        &[
            "CloudWatchMetrics",
            "S3BucketDestination",
            "StorageLensTableDestination",
        ],
    );
}

#[test]
fn storage_lens_detailed_status_codes_metrics() {
    assert_emits(
        property(
            cfn::s3::storage_lens::DetailedStatusCodesMetrics::<()>::new()
                .is_enabled(raw("IsEnabled")),
        ),
        &["IsEnabled"],
    );
}

#[test]
fn storage_lens_encryption() {
    assert_emits(
        property(
            cfn::s3::storage_lens::Encryption::<()>::new()
                .ssekms(raw("SSEKMS"))
                .sses3(raw("SSES3")),
        ),
        &["SSEKMS", "SSES3"],
    );
}

#[test]
fn storage_lens_prefix_level() {
    assert_emits(
        property(
            cfn::s3::storage_lens::PrefixLevel::<()>::new().storage_metrics(raw("StorageMetrics")),
        ),
        &["StorageMetrics"],
    );
}

#[test]
fn storage_lens_prefix_level_storage_metrics() {
    assert_emits(
        property(
            cfn::s3::storage_lens::PrefixLevelStorageMetrics::<()>::new()
                .is_enabled(raw("IsEnabled"))
                .selection_criteria(raw("SelectionCriteria")),
        ),
        &["IsEnabled", "SelectionCriteria"],
    );
}

#[test]
fn storage_lens_s3_bucket_destination() {
    assert_emits(
        property(
            cfn::s3::storage_lens::S3BucketDestination::<()>::new()
                .account_id(raw("AccountId"))
                .arn(raw("Arn"))
                .encryption(raw("Encryption"))
                .format(raw("Format"))
                .output_schema_version(raw("OutputSchemaVersion"))
                .prefix(raw("Prefix")),
        ),
        &[
            "AccountId",
            "Arn",
            "Encryption",
            "Format",
            "OutputSchemaVersion",
            "Prefix",
        ],
    );
}

#[test]
fn storage_lens_ssekms() {
    assert_emits(
        property(cfn::s3::storage_lens::Ssekms::<()>::new().key_id(raw("KeyId"))),
        &["KeyId"],
    );
}

#[test]
fn storage_lens_selection_criteria() {
    assert_emits(
        property(
            cfn::s3::storage_lens::SelectionCriteria::<()>::new()
                .delimiter(raw("Delimiter"))
                .max_depth(raw("MaxDepth"))
                .min_storage_bytes_percentage(raw("MinStorageBytesPercentage")),
        ),
        &["Delimiter", "MaxDepth", "MinStorageBytesPercentage"],
    );
}

#[test]
fn storage_lens_storage_lens_configuration() {
    assert_emits(
        property(
            cfn::s3::storage_lens::StorageLensConfiguration::<()>::new()
                .account_level(raw("AccountLevel"))
                .aws_org(raw("AwsOrg"))
                .data_export(raw("DataExport"))
                .exclude(raw("Exclude"))
                .expanded_prefixes_data_export(raw("ExpandedPrefixesDataExport"))
                .id(raw("Id"))
                .include(raw("Include"))
                .is_enabled(raw("IsEnabled"))
                .prefix_delimiter(raw("PrefixDelimiter"))
                .storage_lens_arn(raw("StorageLensArn")),
        ),
        &[
            "AccountLevel",
            "AwsOrg",
            "DataExport",
            "Exclude",
            "ExpandedPrefixesDataExport",
            "Id",
            "Include",
            "IsEnabled",
            "PrefixDelimiter",
            "StorageLensArn",
        ],
    );
}

#[test]
fn storage_lens_storage_lens_expanded_prefixes_data_export() {
    assert_emits(
        property(
            cfn::s3::storage_lens::StorageLensExpandedPrefixesDataExport::<()>::new()
                .s3_bucket_destination(raw("S3BucketDestination"))
                .storage_lens_table_destination(raw("StorageLensTableDestination")),
        ),
        &["S3BucketDestination", "StorageLensTableDestination"],
    );
}

#[test]
fn storage_lens_storage_lens_group_level() {
    assert_emits(
        property(
            cfn::s3::storage_lens::StorageLensGroupLevel::<()>::new()
                .storage_lens_group_selection_criteria(raw("StorageLensGroupSelectionCriteria")),
        ),
        &["StorageLensGroupSelectionCriteria"],
    );
}

#[test]
fn storage_lens_storage_lens_group_selection_criteria() {
    assert_emits(
        property(
            cfn::s3::storage_lens::StorageLensGroupSelectionCriteria::<()>::new()
                .exclude(raw("Exclude"))
                .include(raw("Include")),
        ),
        &["Exclude", "Include"],
    );
}

#[test]
fn storage_lens_storage_lens_table_destination() {
    assert_emits(
        property(
            cfn::s3::storage_lens::StorageLensTableDestination::<()>::new()
                .encryption(raw("Encryption"))
                .is_enabled(raw("IsEnabled")),
        ),
        &["Encryption", "IsEnabled"],
    );
}

#[test]
fn storage_lens_group_storage_lens_group() {
    assert_emits(
        resource(
            cfn::s3::storage_lens_group::StorageLensGroup::<()>::new()
                .filter(raw("Filter"))
                .name(raw("Name"))
                .tags(raw("Tags")),
        ),
        &["Filter", "Name", "Tags"],
    );
}

#[test]
fn storage_lens_group_and() {
    assert_emits(
        property(
            cfn::s3::storage_lens_group::And::<()>::new()
                .match_any_prefix(raw("MatchAnyPrefix"))
                .match_any_suffix(raw("MatchAnySuffix"))
                .match_any_tag(raw("MatchAnyTag"))
                .match_object_age(raw("MatchObjectAge"))
                .match_object_size(raw("MatchObjectSize")),
        ),
        &[
            "MatchAnyPrefix",
            "MatchAnySuffix",
            "MatchAnyTag",
            "MatchObjectAge",
            "MatchObjectSize",
        ],
    );
}

#[test]
fn storage_lens_group_filter() {
    assert_emits(
        property(
            cfn::s3::storage_lens_group::Filter::<()>::new()
                .and(raw("And"))
                .match_any_prefix(raw("MatchAnyPrefix"))
                .match_any_suffix(raw("MatchAnySuffix"))
                .match_any_tag(raw("MatchAnyTag"))
                .match_object_age(raw("MatchObjectAge"))
                .match_object_size(raw("MatchObjectSize"))
                .or(raw("Or")),
        ),
        &[
            "And",
            "MatchAnyPrefix",
            "MatchAnySuffix",
            "MatchAnyTag",
            "MatchObjectAge",
            "MatchObjectSize",
            "Or",
        ],
    );
}

#[test]
fn storage_lens_group_match_object_age() {
    assert_emits(
        property(
            cfn::s3::storage_lens_group::MatchObjectAge::<()>::new()
                .days_greater_than(raw("DaysGreaterThan"))
                .days_less_than(raw("DaysLessThan")),
        ),
        &["DaysGreaterThan", "DaysLessThan"],
    );
}

#[test]
fn storage_lens_group_match_object_size() {
    assert_emits(
        property(
            cfn::s3::storage_lens_group::MatchObjectSize::<()>::new()
                .bytes_greater_than(raw("BytesGreaterThan"))
                .bytes_less_than(raw("BytesLessThan")),
        ),
        &["BytesGreaterThan", "BytesLessThan"],
    );
}

#[test]
fn storage_lens_group_or() {
    assert_emits(
        property(
            cfn::s3::storage_lens_group::Or::<()>::new()
                .match_any_prefix(raw("MatchAnyPrefix"))
                .match_any_suffix(raw("MatchAnySuffix"))
                .match_any_tag(raw("MatchAnyTag"))
                .match_object_age(raw("MatchObjectAge"))
                .match_object_size(raw("MatchObjectSize")),
        ),
        &[
            "MatchAnyPrefix",
            "MatchAnySuffix",
            "MatchAnyTag",
            "MatchObjectAge",
            "MatchObjectSize",
        ],
    );
}
