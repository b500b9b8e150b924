//! Every setter of Logs is emitted, written by `cargo xtask generate`.

use cfn::raw;

use crate::assertion::*;

#[test]
fn account_policy_account_policy() {
    assert_emits(
        resource(
            cfn::logs::account_policy::AccountPolicy::<()>::new()
                .policy_document(raw("PolicyDocument"))
                .policy_name(raw("PolicyName"))
                .policy_type(raw("PolicyType"))
                .scope(raw("Scope"))
                .selection_criteria(raw("SelectionCriteria")),
        ),
        &[
            "PolicyDocument",
            "PolicyName",
            "PolicyType",
            "Scope",
            "SelectionCriteria",
        ],
    );
}

#[test]
fn delivery_delivery() {
    assert_emits(
        resource(
            cfn::logs::delivery::Delivery::<()>::new()
                .delivery_destination_arn(raw("DeliveryDestinationArn"))
                .delivery_source_name(raw("DeliverySourceName"))
                .field_delimiter(raw("FieldDelimiter"))
                .record_fields(raw("RecordFields"))
                .s3_enable_hive_compatible_path(raw("S3EnableHiveCompatiblePath"))
                .s3_suffix_path(raw("S3SuffixPath"))
                .tags(raw("Tags")),
        ),
        &[
            "DeliveryDestinationArn",
            "DeliverySourceName",
            "FieldDelimiter",
            "RecordFields",
            "S3EnableHiveCompatiblePath",
            "S3SuffixPath",
            "Tags",
        ],
    );
}

#[test]
fn delivery_destination_delivery_destination() {
    assert_emits(
        resource(
            cfn::logs::delivery_destination::DeliveryDestination::<()>::new()
                .delivery_destination_policy(raw("DeliveryDestinationPolicy"))
                .delivery_destination_type(raw("DeliveryDestinationType"))
                .destination_resource_arn(raw("DestinationResourceArn"))
                .name(raw("Name"))
                .output_format(raw("OutputFormat"))
                .tags(raw("Tags")),
        ),
        &[
            "DeliveryDestinationPolicy",
            "DeliveryDestinationType",
            "DestinationResourceArn",
            "Name",
            "OutputFormat",
            "Tags",
        ],
    );
}

#[test]
fn delivery_destination_destination_policy() {
    assert_emits(
        property(
            cfn::logs::delivery_destination::DestinationPolicy::<()>::new()
                .delivery_destination_name(raw("DeliveryDestinationName"))
                .delivery_destination_policy(raw("DeliveryDestinationPolicy")),
        ),
        &["DeliveryDestinationName", "DeliveryDestinationPolicy"],
    );
}

#[test]
fn delivery_source_delivery_source() {
    assert_emits(
        resource(
            cfn::logs::delivery_source::DeliverySource::<()>::new()
                .delivery_source_configuration(raw("DeliverySourceConfiguration"))
                .log_type(raw("LogType"))
                .name(raw("Name"))
                .resource_arn(raw("ResourceArn"))
                .tags(raw("Tags")),
        ),
        &[
            "DeliverySourceConfiguration",
            "LogType",
            "Name",
            "ResourceArn",
            "Tags",
        ],
    );
}

#[test]
fn destination_destination() {
    assert_emits(
        resource(
            cfn::logs::destination::Destination::<()>::new()
                .destination_name(raw("DestinationName"))
                .destination_policy(raw("DestinationPolicy"))
                .role_arn(raw("RoleArn"))
                .tags(raw("Tags"))
                .target_arn(raw("TargetArn")),
        ),
        &[
            "DestinationName",
            "DestinationPolicy",
            "RoleArn",
            "Tags",
            "TargetArn",
        ],
    );
}

#[test]
fn integration_integration() {
    assert_emits(
        resource(
            cfn::logs::integration::Integration::<()>::new()
                .integration_name(raw("IntegrationName"))
                .integration_type(raw("IntegrationType"))
                .resource_config(raw("ResourceConfig")),
        ),
        &["IntegrationName", "IntegrationType", "ResourceConfig"],
    );
}

#[test]
fn integration_open_search_resource_config() {
    assert_emits(
        property(
            cfn::logs::integration::OpenSearchResourceConfig::<()>::new()
                .application_arn(raw("ApplicationARN"))
                .dashboard_viewer_principals(raw("DashboardViewerPrincipals"))
                .data_source_role_arn(raw("DataSourceRoleArn"))
                .kms_key_arn(raw("KmsKeyArn"))
                .retention_days(raw("RetentionDays")),
        ),
        &[
            "ApplicationARN",
            "DashboardViewerPrincipals",
            "DataSourceRoleArn",
            "KmsKeyArn",
            "RetentionDays",
        ],
    );
}

#[test]
fn integration_resource_config() {
    assert_emits(
        property(
            cfn::logs::integration::ResourceConfig::<()>::new()
                .open_search_resource_config(raw("OpenSearchResourceConfig")),
        ),
        &["OpenSearchResourceConfig"],
    );
}

#[test]
fn log_anomaly_detector_log_anomaly_detector() {
    assert_emits(
        resource(
            cfn::logs::log_anomaly_detector::LogAnomalyDetector::<()>::new()
                .account_id(raw("AccountId"))
                .anomaly_visibility_time(raw("AnomalyVisibilityTime"))
                .detector_name(raw("DetectorName"))
                .evaluation_frequency(raw("EvaluationFrequency"))
                .filter_pattern(raw("FilterPattern"))
                .kms_key_id(raw("KmsKeyId"))
                .log_group_arn_list(raw("LogGroupArnList")),
        ),
        &[
            "AccountId",
            "AnomalyVisibilityTime",
            "DetectorName",
            "EvaluationFrequency",
            "FilterPattern",
            "KmsKeyId",
            "LogGroupArnList",
        ],
    );
}

#[test]
fn log_group_log_group() {
    assert_emits(
        resource(
            cfn::logs::log_group::LogGroup::<()>::new()
                .bearer_token_authentication_enabled(raw("BearerTokenAuthenticationEnabled"))
                .data_protection_policy(raw("DataProtectionPolicy"))
                .deletion_protection_enabled(raw("DeletionProtectionEnabled"))
                .field_index_policies(raw("FieldIndexPolicies"))
                .kms_key_id(raw("KmsKeyId"))
                .log_group_class(raw("LogGroupClass"))
                .log_group_name(raw("LogGroupName"))
                .resource_policy_document(raw("ResourcePolicyDocument"))
                .retention_in_days(raw("RetentionInDays"))
                .tags(raw("Tags")),
        ),
        &[
            "BearerTokenAuthenticationEnabled",
            "DataProtectionPolicy",
            "DeletionProtectionEnabled",
            "FieldIndexPolicies",
            "KmsKeyId",
            "LogGroupClass",
            "LogGroupName",
            "ResourcePolicyDocument",
            "RetentionInDays",
            "Tags",
        ],
    );
}

#[test]
fn log_stream_log_stream() {
    assert_emits(
        resource(
            cfn::logs::log_stream::LogStream::<()>::new()
                .log_group_name(raw("LogGroupName"))
                .log_stream_name(raw("LogStreamName")),
        ),
        &["LogGroupName", "LogStreamName"],
    );
}

#[test]
fn metric_filter_metric_filter() {
    assert_emits(
        resource(
            cfn::logs::metric_filter::MetricFilter::<()>::new()
                .apply_on_transformed_logs(raw("ApplyOnTransformedLogs"))
                .emit_system_field_dimensions(raw("EmitSystemFieldDimensions"))
                .field_selection_criteria(raw("FieldSelectionCriteria"))
                .filter_name(raw("FilterName"))
                .filter_pattern(raw("FilterPattern"))
                .log_group_name(raw("LogGroupName"))
                .metric_transformations(raw("MetricTransformations")),
        ),
        &[
            "ApplyOnTransformedLogs",
            "EmitSystemFieldDimensions",
            "FieldSelectionCriteria",
            "FilterName",
            "FilterPattern",
            "LogGroupName",
            "MetricTransformations",
        ],
    );
}

#[test]
fn metric_filter_dimension() {
    assert_emits(
        property(
            cfn::logs::metric_filter::Dimension::<()>::new()
                .key(raw("Key"))
                .value(raw("Value")),
        ),
        &["Key", "Value"],
    );
}

#[test]
fn metric_filter_metric_transformation() {
    assert_emits(
        property(
            cfn::logs::metric_filter::MetricTransformation::<()>::new()
                .default_value(raw("DefaultValue"))
                .dimensions(raw("Dimensions"))
                .metric_name(raw("MetricName"))
                .metric_namespace(raw("MetricNamespace"))
                .metric_value(raw("MetricValue"))
                .unit(raw("Unit")),
        ),
        &[
            "DefaultValue",
            "Dimensions",
            "MetricName",
            "MetricNamespace",
            "MetricValue",
            "Unit",
        ],
    );
}

#[test]
fn query_definition_query_definition() {
    assert_emits(
        resource(
            cfn::logs::query_definition::QueryDefinition::<()>::new()
                .log_group_names(raw("LogGroupNames"))
                .name(raw("Name"))
                .parameters(raw("Parameters"))
                .query_language(raw("QueryLanguage"))
                .query_string(raw("QueryString")),
        ),
        &[
            "LogGroupNames",
            "Name",
            "Parameters",
            "QueryLanguage",
            "QueryString",
        ],
    );
}

#[test]
fn query_definition_query_parameter() {
    assert_emits(
        property(
            cfn::logs::query_definition::QueryParameter::<()>::new()
                .default_value(raw("DefaultValue"))
                .description(raw("Description"))
                .name(raw("Name")),
        ),
        &["DefaultValue", "Description", "Name"],
    );
}

#[test]
fn resource_policy_resource_policy() {
    assert_emits(
        resource(
            cfn::logs::resource_policy::ResourcePolicy::<()>::new()
                .policy_document(raw("PolicyDocument"))
                .policy_name(raw("PolicyName")),
        ),
        &["PolicyDocument", "PolicyName"],
    );
}

#[test]
fn scheduled_query_scheduled_query() {
    assert_emits(
        resource(
            cfn::logs::scheduled_query::ScheduledQuery::<()>::new()
                .description(raw("Description"))
                .destination_configuration(raw("DestinationConfiguration"))
                .execution_role_arn(raw("ExecutionRoleArn"))
                .log_group_identifiers(raw("LogGroupIdentifiers"))
                .name(raw("Name"))
                .query_language(raw("QueryLanguage"))
                .query_string(raw("QueryString"))
                .schedule_end_time(raw("ScheduleEndTime"))
                .schedule_expression(raw("ScheduleExpression"))
                .schedule_start_time(raw("ScheduleStartTime"))
                .start_time_offset(raw("StartTimeOffset"))
                .state(raw("State"))
                .tags(raw("Tags"))
                .timezone(raw("Timezone")),
        ),
        &[
            "Description",
            "DestinationConfiguration",
            "ExecutionRoleArn",
            "LogGroupIdentifiers",
            "Name",
            "QueryLanguage",
            "QueryString",
            "ScheduleEndTime",
            "ScheduleExpression",
            "ScheduleStartTime",
            "StartTimeOffset",
            "State",
            "Tags",
            "Timezone",
        ],
    );
}

#[test]
fn scheduled_query_destination_configuration() {
    assert_emits(
        property(
            cfn::logs::scheduled_query::DestinationConfiguration::<()>::new()
                .s3_configuration(raw("S3Configuration")),
        ),
        &["S3Configuration"],
    );
}

#[test]
fn scheduled_query_s3_configuration() {
    assert_emits(
        property(
            cfn::logs::scheduled_query::S3Configuration::<()>::new()
                .destination_identifier(raw("DestinationIdentifier"))
                .role_arn(raw("RoleArn")),
        ),
        &["DestinationIdentifier", "RoleArn"],
    );
}

#[test]
fn scheduled_query_tags_items() {
    assert_emits(
        property(
            cfn::logs::scheduled_query::TagsItems::<()>::new()
                .key(raw("Key"))
                .value(raw("Value")),
        ),
        &["Key", "Value"],
    );
}

#[test]
fn storage_tier_policy_storage_tier_policy() {
    assert_emits(
        resource(
            cfn::logs::storage_tier_policy::StorageTierPolicy::<()>::new()
                .storage_tier(raw("StorageTier")),
        ),
        &["StorageTier"],
    );
}

#[test]
fn subscription_filter_subscription_filter() {
    assert_emits(
        resource(
            cfn::logs::subscription_filter::SubscriptionFilter::<()>::new()
                .apply_on_transformed_logs(raw("ApplyOnTransformedLogs"))
                .destination_arn(raw("DestinationArn"))
                .distribution(raw("Distribution"))
                .emit_system_fields(raw("EmitSystemFields"))
                .field_selection_criteria(raw("FieldSelectionCriteria"))
                .filter_name(raw("FilterName"))
                .filter_pattern(raw("FilterPattern"))
                .log_group_name(raw("LogGroupName"))
                .role_arn(raw("RoleArn")),
        ),
        &[
            "ApplyOnTransformedLogs",
            "DestinationArn",
            "Distribution",
            "EmitSystemFields",
            "FieldSelectionCriteria",
            "FilterName",
            "FilterPattern",
            "LogGroupName",
            "RoleArn",
        ],
    );
}

#[test]
fn transformer_transformer() {
    assert_emits(
        resource(
            cfn::logs::transformer::Transformer::<()>::new()
                .log_group_identifier(raw("LogGroupIdentifier"))
                .transformer_config(raw("TransformerConfig")),
        ),
        &["LogGroupIdentifier", "TransformerConfig"],
    );
}

#[test]
fn transformer_add_key_entry() {
    assert_emits(
        property(
            cfn::logs::transformer::AddKeyEntry::<()>::new()
                .key(raw("Key"))
                .overwrite_if_exists(raw("OverwriteIfExists"))
                .value(raw("Value")),
        ),
        &["Key", "OverwriteIfExists", "Value"],
    );
}

#[test]
fn transformer_add_keys() {
    assert_emits(
        property(cfn::logs::transformer::AddKeys::<()>::new().entries(raw("Entries"))),
        &["Entries"],
    );
}

#[test]
fn transformer_copy_value() {
    assert_emits(
        property(cfn::logs::transformer::CopyValue::<()>::new().entries(raw("Entries"))),
        &["Entries"],
    );
}

#[test]
fn transformer_copy_value_entry() {
    assert_emits(
        property(
            cfn::logs::transformer::CopyValueEntry::<()>::new()
                .overwrite_if_exists(raw("OverwriteIfExists"))
                .source(raw("Source"))
                .target(raw("Target")),
        ),
        &["OverwriteIfExists", "Source", "Target"],
    );
}

#[test]
fn transformer_csv() {
    assert_emits(
        property(
            cfn::logs::transformer::Csv::<()>::new()
                .columns(raw("Columns"))
                .delimiter(raw("Delimiter"))
                .quote_character(raw("QuoteCharacter"))
                .source(raw("Source")),
        ),
        &["Columns", "Delimiter", "QuoteCharacter", "Source"],
    );
}

#[test]
fn transformer_date_time_converter() {
    assert_emits(
        property(
            cfn::logs::transformer::DateTimeConverter::<()>::new()
                .locale(raw("Locale"))
                .match_patterns(raw("MatchPatterns"))
                .source(raw("Source"))
                .source_timezone(raw("SourceTimezone"))
                .target(raw("Target"))
                .target_format(raw("TargetFormat"))
                .target_timezone(raw("TargetTimezone")),
        ),
        &[
            "Locale",
            "MatchPatterns",
            "Source",
            "SourceTimezone",
            "Target",
            "TargetFormat",
            "TargetTimezone",
        ],
    );
}

#[test]
fn transformer_delete_keys() {
    assert_emits(
        property(cfn::logs::transformer::DeleteKeys::<()>::new().with_keys(raw("WithKeys"))),
        &["WithKeys"],
    );
}

#[test]
fn transformer_grok() {
    assert_emits(
        property(
            cfn::logs::transformer::Grok::<()>::new()
                .match_(raw("Match"))
                .source(raw("Source")),
        ),
        &["Match", "Source"],
    );
}

#[test]
fn transformer_list_to_map() {
    assert_emits(
        property(
            cfn::logs::transformer::ListToMap::<()>::new()
                .flatten(raw("Flatten"))
                .flattened_element(raw("FlattenedElement"))
                .key(raw("Key"))
                .source(raw("Source"))
                .target(raw("Target"))
                .value_key(raw("ValueKey")),
        ),
        &[
            "Flatten",
            "FlattenedElement",
            "Key",
            "Source",
            "Target",
            "ValueKey",
        ],
    );
}

#[test]
fn transformer_lower_case_string() {
    assert_emits(
        property(cfn::logs::transformer::LowerCaseString::<()>::new().with_keys(raw("WithKeys"))),
        &["WithKeys"],
    );
}

#[test]
fn transformer_move_key_entry() {
    assert_emits(
        property(
            cfn::logs::transformer::MoveKeyEntry::<()>::new()
                .overwrite_if_exists(raw("OverwriteIfExists"))
                .source(raw("Source"))
                .target(raw("Target")),
        ),
        &["OverwriteIfExists", "Source", "Target"],
    );
}

#[test]
fn transformer_move_keys() {
    assert_emits(
        property(cfn::logs::transformer::MoveKeys::<()>::new().entries(raw("Entries"))),
        &["Entries"],
    );
}

#[test]
fn transformer_parse_cloudfront() {
    assert_emits(
        property(cfn::logs::transformer::ParseCloudfront::<()>::new().source(raw("Source"))),
        &["Source"],
    );
}

#[test]
fn transformer_parse_json() {
    assert_emits(
        property(
            cfn::logs::transformer::ParseJson::<()>::new()
                .destination(raw("Destination"))
                .source(raw("Source")),
        ),
        &["Destination", "Source"],
    );
}

#[test]
fn transformer_parse_key_value() {
    assert_emits(
        property(
            cfn::logs::transformer::ParseKeyValue::<()>::new()
                .destination(raw("Destination"))
                .field_delimiter(raw("FieldDelimiter"))
                .key_prefix(raw("KeyPrefix"))
                .key_value_delimiter(raw("KeyValueDelimiter"))
                .non_match_value(raw("NonMatchValue"))
                .overwrite_if_exists(raw("OverwriteIfExists"))
                .source(raw("Source")),
        ),
        &[
            "Destination",
            "FieldDelimiter",
            "KeyPrefix",
            "KeyValueDelimiter",
            "NonMatchValue",
            "OverwriteIfExists",
            "Source",
        ],
    );
}

#[test]
fn transformer_parse_postgres() {
    assert_emits(
        property(cfn::logs::transformer::ParsePostgres::<()>::new().source(raw("Source"))),
        &["Source"],
    );
}

#[test]
fn transformer_parse_route53() {
    assert_emits(
        property(cfn::logs::transformer::ParseRoute53::<()>::new().source(raw("Source"))),
        &["Source"],
    );
}

#[test]
fn transformer_parse_to_ocsf() {
    assert_emits(
        property(
            cfn::logs::transformer::ParseToOcsf::<()>::new()
                .event_source(raw("EventSource"))
                .mapping_version(raw("MappingVersion"))
                .ocsf_version(raw("OcsfVersion"))
                .source(raw("Source")),
        ),
        &["EventSource", "MappingVersion", "OcsfVersion", "Source"],
    );
}

#[test]
fn transformer_parse_vpc() {
    assert_emits(
        property(cfn::logs::transformer::ParseVpc::<()>::new().source(raw("Source"))),
        &["Source"],
    );
}

#[test]
fn transformer_parse_waf() {
    assert_emits(
        property(cfn::logs::transformer::ParseWaf::<()>::new().source(raw("Source"))),
        &["Source"],
    );
}

#[test]
fn transformer_processor() {
    assert_emits(
        property(
            cfn::logs::transformer::Processor::<()>::new()
                .add_keys(raw("AddKeys"))
                .copy_value(raw("CopyValue"))
                .csv(raw("Csv"))
                .date_time_converter(raw("DateTimeConverter"))
                .delete_keys(raw("DeleteKeys"))
                .grok(raw("Grok"))
                .list_to_map(raw("ListToMap"))
                .lower_case_string(raw("LowerCaseString"))
                .move_keys(raw("MoveKeys"))
                .parse_cloudfront(raw("ParseCloudfront"))
                .parse_json(raw("ParseJSON"))
                .parse_key_value(raw("ParseKeyValue"))
                .parse_postgres(raw("ParsePostgres"))
                .parse_route53(raw("ParseRoute53"))
                .parse_to_ocsf(raw("ParseToOCSF"))
                .parse_vpc(raw("ParseVPC"))
                .parse_waf(raw("ParseWAF"))
                .rename_keys(raw("RenameKeys"))
                .split_string(raw("SplitString"))
                .substitute_string(raw("SubstituteString"))
                .trim_string(raw("TrimString"))
                .type_converter(raw("TypeConverter"))
                .upper_case_string(raw("UpperCaseString")),
        ),
        &[
            "AddKeys",
            "CopyValue",
            "Csv",
            "DateTimeConverter",
            "DeleteKeys",
            "Grok",
            "ListToMap",
            "LowerCaseString",
            "MoveKeys",
            "ParseCloudfront",
            "ParseJSON",
            "ParseKeyValue",
            "ParsePostgres",
            "ParseRoute53",
            "ParseToOCSF",
            "ParseVPC",
            "ParseWAF",
            "RenameKeys",
            "SplitString",
            "SubstituteString",
            "TrimString",
            "TypeConverter",
            "UpperCaseString",
        ],
    );
}

#[test]
fn transformer_rename_key_entry() {
    assert_emits(
        property(
            cfn::logs::transformer::RenameKeyEntry::<()>::new()
                .key(raw("Key"))
                .overwrite_if_exists(raw("OverwriteIfExists"))
                .rename_to(raw("RenameTo")),
        ),
        &["Key", "OverwriteIfExists", "RenameTo"],
    );
}

#[test]
fn transformer_rename_keys() {
    assert_emits(
        property(cfn::logs::transformer::RenameKeys::<()>::new().entries(raw("Entries"))),
        &["Entries"],
    );
}

#[test]
fn transformer_split_string() {
    assert_emits(
        property(cfn::logs::transformer::SplitString::<()>::new().entries(raw("Entries"))),
        &["Entries"],
    );
}

#[test]
fn transformer_split_string_entry() {
    assert_emits(
        property(
            cfn::logs::transformer::SplitStringEntry::<()>::new()
                .delimiter(raw("Delimiter"))
                .source(raw("Source")),
        ),
        &["Delimiter", "Source"],
    );
}

#[test]
fn transformer_substitute_string() {
    assert_emits(
        property(cfn::logs::transformer::SubstituteString::<()>::new().entries(raw("Entries"))),
        &["Entries"],
    );
}

#[test]
fn transformer_substitute_string_entry() {
    assert_emits(
        property(
            cfn::logs::transformer::SubstituteStringEntry::<()>::new()
                .from(raw("From"))
                .source(raw("Source"))
                .to(raw("To")),
        ),
        &["From", "Source", "To"],
    );
}

#[test]
fn transformer_trim_string() {
    assert_emits(
        property(cfn::logs::transformer::TrimString::<()>::new().with_keys(raw("WithKeys"))),
        &["WithKeys"],
    );
}

#[test]
fn transformer_type_converter() {
    assert_emits(
        property(cfn::logs::transformer::TypeConverter::<()>::new().entries(raw("Entries"))),
        &["Entries"],
    );
}

#[test]
fn transformer_type_converter_entry() {
    assert_emits(
        property(
            cfn::logs::transformer::TypeConverterEntry::<()>::new()
                .key(raw("Key"))
                .type_(raw("Type")),
        ),
        &["Key", "Type"],
    );
}

#[test]
fn transformer_upper_case_string() {
    assert_emits(
        property(cfn::logs::transformer::UpperCaseString::<()>::new().with_keys(raw("WithKeys"))),
        &["WithKeys"],
    );
}
