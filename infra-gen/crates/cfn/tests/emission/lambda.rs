//! Every setter of Lambda is emitted, written by `cargo xtask generate`.

use cfn::raw;

use crate::assertion::*;

#[test]
fn alias_alias() {
    assert_emits(
        resource(
            cfn::lambda::alias::Alias::<()>::new()
                .description(raw("Description"))
                .function_name(raw("FunctionName"))
                .function_version(raw("FunctionVersion"))
                .name(raw("Name"))
                .provisioned_concurrency_config(raw("ProvisionedConcurrencyConfig"))
                .routing_config(raw("RoutingConfig")),
        ),
        &[
            "Description",
            "FunctionName",
            "FunctionVersion",
            "Name",
            "ProvisionedConcurrencyConfig",
            "RoutingConfig",
        ],
    );
}

#[test]
fn alias_alias_routing_configuration() {
    assert_emits(
        property(
            cfn::lambda::alias::AliasRoutingConfiguration::<()>::new()
                .additional_version_weights(raw("AdditionalVersionWeights")),
        ),
        &["AdditionalVersionWeights"],
    );
}

#[test]
fn alias_provisioned_concurrency_configuration() {
    assert_emits(
        property(
            cfn::lambda::alias::ProvisionedConcurrencyConfiguration::<()>::new()
                .provisioned_concurrent_executions(raw("ProvisionedConcurrentExecutions")),
        ),
        &["ProvisionedConcurrentExecutions"],
    );
}

#[test]
fn alias_version_weight() {
    assert_emits(
        property(
            cfn::lambda::alias::VersionWeight::<()>::new()
                .function_version(raw("FunctionVersion"))
                .function_weight(raw("FunctionWeight")),
        ),
        &["FunctionVersion", "FunctionWeight"],
    );
}

#[test]
fn capacity_provider_capacity_provider() {
    assert_emits(
        resource(
            cfn::lambda::capacity_provider::CapacityProvider::<()>::new()
                .capacity_provider_name(raw("CapacityProviderName"))
                .capacity_provider_scaling_config(raw("CapacityProviderScalingConfig"))
                .instance_requirements(raw("InstanceRequirements"))
                .kms_key_arn(raw("KmsKeyArn"))
                .permissions_config(raw("PermissionsConfig"))
                .propagate_tags(raw("PropagateTags"))
                .tags(raw("Tags"))
                .telemetry_config(raw("TelemetryConfig"))
                .vpc_config(raw("VpcConfig")),
        ),
        &[
            "CapacityProviderName",
            "CapacityProviderScalingConfig",
            "InstanceRequirements",
            "KmsKeyArn",
            "PermissionsConfig",
            "PropagateTags",
            "Tags",
            "TelemetryConfig",
            "VpcConfig",
        ],
    );
}

#[test]
fn capacity_provider_capacity_provider_logging_config() {
    assert_emits(
        property(
            cfn::lambda::capacity_provider::CapacityProviderLoggingConfig::<()>::new()
                .log_group(raw("LogGroup"))
                .system_log_level(raw("SystemLogLevel")),
        ),
        &["LogGroup", "SystemLogLevel"],
    );
}

#[test]
fn capacity_provider_capacity_provider_permissions_config() {
    assert_emits(
        property(
            cfn::lambda::capacity_provider::CapacityProviderPermissionsConfig::<()>::new()
                .capacity_provider_operator_role_arn(raw("CapacityProviderOperatorRoleArn")),
        ),
        &["CapacityProviderOperatorRoleArn"],
    );
}

#[test]
fn capacity_provider_capacity_provider_scaling_config() {
    assert_emits(
        property(
            cfn::lambda::capacity_provider::CapacityProviderScalingConfig::<()>::new()
                .max_v_cpu_count(raw("MaxVCpuCount"))
                .scaling_mode(raw("ScalingMode"))
                .scaling_policies(raw("ScalingPolicies")),
        ),
        &["MaxVCpuCount", "ScalingMode", "ScalingPolicies"],
    );
}

#[test]
fn capacity_provider_capacity_provider_telemetry_config() {
    assert_emits(
        property(
            cfn::lambda::capacity_provider::CapacityProviderTelemetryConfig::<()>::new()
                .logging_config(raw("LoggingConfig")),
        ),
        &["LoggingConfig"],
    );
}

#[test]
fn capacity_provider_capacity_provider_vpc_config() {
    assert_emits(
        property(
            cfn::lambda::capacity_provider::CapacityProviderVpcConfig::<()>::new()
                .security_group_ids(raw("SecurityGroupIds"))
                .subnet_ids(raw("SubnetIds")),
        ),
        &["SecurityGroupIds", "SubnetIds"],
    );
}

#[test]
fn capacity_provider_instance_requirements() {
    assert_emits(
        property(
            cfn::lambda::capacity_provider::InstanceRequirements::<()>::new()
                .allowed_instance_types(raw("AllowedInstanceTypes"))
                .architectures(raw("Architectures"))
                .excluded_instance_types(raw("ExcludedInstanceTypes")),
        ),
        &[
            "AllowedInstanceTypes",
            "Architectures",
            "ExcludedInstanceTypes",
        ],
    );
}

#[test]
fn capacity_provider_propagate_tags_config() {
    assert_emits(
        property(
            cfn::lambda::capacity_provider::PropagateTagsConfig::<()>::new()
                .explicit_tags(raw("ExplicitTags"))
                .mode(raw("Mode")),
        ),
        &["ExplicitTags", "Mode"],
    );
}

#[test]
fn capacity_provider_target_tracking_scaling_policy() {
    assert_emits(
        property(
            cfn::lambda::capacity_provider::TargetTrackingScalingPolicy::<()>::new()
                .predefined_metric_type(raw("PredefinedMetricType"))
                .target_value(raw("TargetValue")),
        ),
        &["PredefinedMetricType", "TargetValue"],
    );
}

#[test]
fn code_signing_config_code_signing_config() {
    assert_emits(
        resource(
            cfn::lambda::code_signing_config::CodeSigningConfig::<()>::new()
                .allowed_publishers(raw("AllowedPublishers"))
                .code_signing_policies(raw("CodeSigningPolicies"))
                .description(raw("Description"))
                .tags(raw("Tags")),
        ),
        &[
            "AllowedPublishers",
            "CodeSigningPolicies",
            "Description",
            "Tags",
        ],
    );
}

#[test]
fn code_signing_config_allowed_publishers() {
    assert_emits(
        property(
            cfn::lambda::code_signing_config::AllowedPublishers::<()>::new()
                .signing_profile_version_arns(raw("SigningProfileVersionArns")),
        ),
        &["SigningProfileVersionArns"],
    );
}

#[test]
fn code_signing_config_code_signing_policies() {
    assert_emits(
        property(
            cfn::lambda::code_signing_config::CodeSigningPolicies::<()>::new()
                .untrusted_artifact_on_deployment(raw("UntrustedArtifactOnDeployment")),
        ),
        &["UntrustedArtifactOnDeployment"],
    );
}

#[test]
fn event_invoke_config_event_invoke_config() {
    assert_emits(
        resource(
            cfn::lambda::event_invoke_config::EventInvokeConfig::<()>::new()
                .destination_config(raw("DestinationConfig"))
                .function_name(raw("FunctionName"))
                .maximum_event_age_in_seconds(raw("MaximumEventAgeInSeconds"))
                .maximum_retry_attempts(raw("MaximumRetryAttempts"))
                .qualifier(raw("Qualifier")),
        ),
        &[
            "DestinationConfig",
            "FunctionName",
            "MaximumEventAgeInSeconds",
            "MaximumRetryAttempts",
            "Qualifier",
        ],
    );
}

#[test]
fn event_invoke_config_destination_config() {
    assert_emits(
        property(
            cfn::lambda::event_invoke_config::DestinationConfig::<()>::new()
                .on_failure(raw("OnFailure"))
                .on_success(raw("OnSuccess")),
        ),
        &["OnFailure", "OnSuccess"],
    );
}

#[test]
fn event_invoke_config_on_failure() {
    assert_emits(
        property(
            cfn::lambda::event_invoke_config::OnFailure::<()>::new()
                .destination(raw("Destination")),
        ),
        &["Destination"],
    );
}

#[test]
fn event_invoke_config_on_success() {
    assert_emits(
        property(
            cfn::lambda::event_invoke_config::OnSuccess::<()>::new()
                .destination(raw("Destination")),
        ),
        &["Destination"],
    );
}

#[test]
fn event_source_mapping_event_source_mapping() {
    assert_emits(
        resource(
            cfn::lambda::event_source_mapping::EventSourceMapping::<()>::new()
                .amazon_managed_kafka_event_source_config(raw(
                    "AmazonManagedKafkaEventSourceConfig",
                ))
                .batch_size(raw("BatchSize"))
                .bisect_batch_on_function_error(raw("BisectBatchOnFunctionError"))
                .destination_config(raw("DestinationConfig"))
                .document_db_event_source_config(raw("DocumentDBEventSourceConfig"))
                .enabled(raw("Enabled"))
                .event_source_arn(raw("EventSourceArn"))
                .filter_criteria(raw("FilterCriteria"))
                .function_name(raw("FunctionName"))
                .function_response_types(raw("FunctionResponseTypes"))
                .kms_key_arn(raw("KmsKeyArn"))
                .logging_config(raw("LoggingConfig"))
                .maximum_batching_window_in_seconds(raw("MaximumBatchingWindowInSeconds"))
                .maximum_record_age_in_seconds(raw("MaximumRecordAgeInSeconds"))
                .maximum_retry_attempts(raw("MaximumRetryAttempts"))
                .metrics_config(raw("MetricsConfig"))
                .parallelization_factor(raw("ParallelizationFactor"))
                .provisioned_poller_config(raw("ProvisionedPollerConfig"))
                .queues(raw("Queues"))
                .scaling_config(raw("ScalingConfig"))
                .self_managed_event_source(raw("SelfManagedEventSource"))
                .self_managed_kafka_event_source_config(raw("SelfManagedKafkaEventSourceConfig"))
                .source_access_configurations(raw("SourceAccessConfigurations"))
                .starting_position(raw("StartingPosition"))
                .starting_position_timestamp(raw("StartingPositionTimestamp"))
                .tags(raw("Tags"))
                .topics(raw("Topics"))
                .tumbling_window_in_seconds(raw("TumblingWindowInSeconds")),
        ),
        &[
            "AmazonManagedKafkaEventSourceConfig",
            "BatchSize",
            "BisectBatchOnFunctionError",
            "DestinationConfig",
            "DocumentDBEventSourceConfig",
            "Enabled",
            "EventSourceArn",
            "FilterCriteria",
            "FunctionName",
            "FunctionResponseTypes",
            "KmsKeyArn",
            "LoggingConfig",
            "MaximumBatchingWindowInSeconds",
            "MaximumRecordAgeInSeconds",
            "MaximumRetryAttempts",
            "MetricsConfig",
            "ParallelizationFactor",
            "ProvisionedPollerConfig",
            "Queues",
            "ScalingConfig",
            "SelfManagedEventSource",
            "SelfManagedKafkaEventSourceConfig",
            "SourceAccessConfigurations",
            "StartingPosition",
            "StartingPositionTimestamp",
            "Tags",
            "Topics",
            "TumblingWindowInSeconds",
        ],
    );
}

#[test]
fn event_source_mapping_amazon_managed_kafka_event_source_config() {
    assert_emits(
        property(
            cfn::lambda::event_source_mapping::AmazonManagedKafkaEventSourceConfig::<()>::new()
                .consumer_group_id(raw("ConsumerGroupId"))
                .schema_registry_config(raw("SchemaRegistryConfig")),
        ),
        &["ConsumerGroupId", "SchemaRegistryConfig"],
    );
}

#[test]
fn event_source_mapping_destination_config() {
    assert_emits(
        property(
            cfn::lambda::event_source_mapping::DestinationConfig::<()>::new()
                .on_failure(raw("OnFailure")),
        ),
        &["OnFailure"],
    );
}

#[test]
fn event_source_mapping_document_db_event_source_config() {
    assert_emits(
        property(
            cfn::lambda::event_source_mapping::DocumentDbEventSourceConfig::<()>::new()
                .collection_name(raw("CollectionName"))
                .database_name(raw("DatabaseName"))
                .full_document(raw("FullDocument")),
        ),
        &["CollectionName", "DatabaseName", "FullDocument"],
    );
}

#[test]
fn event_source_mapping_endpoints() {
    assert_emits(
        property(
            cfn::lambda::event_source_mapping::Endpoints::<()>::new()
                .kafka_bootstrap_servers(raw("KafkaBootstrapServers")),
        ),
        &["KafkaBootstrapServers"],
    );
}

#[test]
fn event_source_mapping_filter() {
    assert_emits(
        property(cfn::lambda::event_source_mapping::Filter::<()>::new().pattern(raw("Pattern"))),
        &["Pattern"],
    );
}

#[test]
fn event_source_mapping_filter_criteria() {
    assert_emits(
        property(
            cfn::lambda::event_source_mapping::FilterCriteria::<()>::new().filters(raw("Filters")),
        ),
        &["Filters"],
    );
}

#[test]
fn event_source_mapping_logging_config() {
    assert_emits(
        property(
            cfn::lambda::event_source_mapping::LoggingConfig::<()>::new()
                .system_log_level(raw("SystemLogLevel")),
        ),
        &["SystemLogLevel"],
    );
}

#[test]
fn event_source_mapping_metrics_config() {
    assert_emits(
        property(
            cfn::lambda::event_source_mapping::MetricsConfig::<()>::new().metrics(raw("Metrics")),
        ),
        &["Metrics"],
    );
}

#[test]
fn event_source_mapping_on_failure() {
    assert_emits(
        property(
            cfn::lambda::event_source_mapping::OnFailure::<()>::new()
                .destination(raw("Destination")),
        ),
        &["Destination"],
    );
}

#[test]
fn event_source_mapping_provisioned_poller_config() {
    assert_emits(
        property(
            cfn::lambda::event_source_mapping::ProvisionedPollerConfig::<()>::new()
                .maximum_pollers(raw("MaximumPollers"))
                .minimum_pollers(raw("MinimumPollers"))
                .poller_group_name(raw("PollerGroupName")),
        ),
        &["MaximumPollers", "MinimumPollers", "PollerGroupName"],
    );
}

#[test]
fn event_source_mapping_scaling_config() {
    assert_emits(
        property(
            cfn::lambda::event_source_mapping::ScalingConfig::<()>::new()
                .maximum_concurrency(raw("MaximumConcurrency")),
        ),
        &["MaximumConcurrency"],
    );
}

#[test]
fn event_source_mapping_schema_registry_access_config() {
    assert_emits(
        property(
            cfn::lambda::event_source_mapping::SchemaRegistryAccessConfig::<()>::new()
                .type_(raw("Type"))
                .uri(raw("URI")),
        ),
        &["Type", "URI"],
    );
}

#[test]
fn event_source_mapping_schema_registry_config() {
    assert_emits(
        property(
            cfn::lambda::event_source_mapping::SchemaRegistryConfig::<()>::new()
                .access_configs(raw("AccessConfigs"))
                .event_record_format(raw("EventRecordFormat"))
                .schema_registry_uri(raw("SchemaRegistryURI"))
                .schema_validation_configs(raw("SchemaValidationConfigs")),
        ),
        &[
            "AccessConfigs",
            "EventRecordFormat",
            "SchemaRegistryURI",
            "SchemaValidationConfigs",
        ],
    );
}

#[test]
fn event_source_mapping_schema_validation_config() {
    assert_emits(
        property(
            cfn::lambda::event_source_mapping::SchemaValidationConfig::<()>::new()
                .attribute(raw("Attribute")),
        ),
        &["Attribute"],
    );
}

#[test]
fn event_source_mapping_self_managed_event_source() {
    assert_emits(
        property(
            cfn::lambda::event_source_mapping::SelfManagedEventSource::<()>::new()
                .endpoints(raw("Endpoints")),
        ),
        &["Endpoints"],
    );
}

#[test]
fn event_source_mapping_self_managed_kafka_event_source_config() {
    assert_emits(
        property(
            cfn::lambda::event_source_mapping::SelfManagedKafkaEventSourceConfig::<()>::new()
                .consumer_group_id(raw("ConsumerGroupId"))
                .consumption_mode(raw("ConsumptionMode"))
                .schema_registry_config(raw("SchemaRegistryConfig")),
        ),
        &["ConsumerGroupId", "ConsumptionMode", "SchemaRegistryConfig"],
    );
}

#[test]
fn event_source_mapping_source_access_configuration() {
    assert_emits(
        property(
            cfn::lambda::event_source_mapping::SourceAccessConfiguration::<()>::new()
                .type_(raw("Type"))
                .uri(raw("URI")),
        ),
        &["Type", "URI"],
    );
}

#[test]
fn function_function() {
    assert_emits(
        resource(
            cfn::lambda::function::Function::<()>::new()
                .architectures(raw("Architectures"))
                .capacity_provider_config(raw("CapacityProviderConfig"))
                .code(raw("Code"))
                .code_signing_config_arn(raw("CodeSigningConfigArn"))
                .dead_letter_config(raw("DeadLetterConfig"))
                .description(raw("Description"))
                .durable_config(raw("DurableConfig"))
                .environment(raw("Environment"))
                .ephemeral_storage(raw("EphemeralStorage"))
                .file_system_configs(raw("FileSystemConfigs"))
                .function_name(raw("FunctionName"))
                .function_scaling_config(raw("FunctionScalingConfig"))
                .handler(raw("Handler"))
                .image_config(raw("ImageConfig"))
                .kms_key_arn(raw("KmsKeyArn"))
                .layers(raw("Layers"))
                .logging_config(raw("LoggingConfig"))
                .memory_size(raw("MemorySize"))
                .package_type(raw("PackageType"))
                .publish_to_latest_published(raw("PublishToLatestPublished"))
                .recursive_loop(raw("RecursiveLoop"))
                .reserved_concurrent_executions(raw("ReservedConcurrentExecutions"))
                .role(raw("Role"))
                .runtime(raw("Runtime"))
                .runtime_management_config(raw("RuntimeManagementConfig"))
                .snap_start(raw("SnapStart"))
                .tags(raw("Tags"))
                .tenancy_config(raw("TenancyConfig"))
                .timeout(raw("Timeout"))
                .tracing_config(raw("TracingConfig"))
                .vpc_config(raw("VpcConfig")),
        ),
        &[
            "Architectures",
            "CapacityProviderConfig",
            "Code",
            "CodeSigningConfigArn",
            "DeadLetterConfig",
            "Description",
            "DurableConfig",
            "Environment",
            "EphemeralStorage",
            "FileSystemConfigs",
            "FunctionName",
            "FunctionScalingConfig",
            "Handler",
            "ImageConfig",
            "KmsKeyArn",
            "Layers",
            "LoggingConfig",
            "MemorySize",
            "PackageType",
            "PublishToLatestPublished",
            "RecursiveLoop",
            "ReservedConcurrentExecutions",
            "Role",
            "Runtime",
            "RuntimeManagementConfig",
            "SnapStart",
            "Tags",
            "TenancyConfig",
            "Timeout",
            "TracingConfig",
            "VpcConfig",
        ],
    );
}

#[test]
fn function_capacity_provider_config() {
    assert_emits(
        property(
            cfn::lambda::function::CapacityProviderConfig::<()>::new()
                .lambda_managed_instances_capacity_provider_config(raw(
                    "LambdaManagedInstancesCapacityProviderConfig",
                )),
        ),
        &["LambdaManagedInstancesCapacityProviderConfig"],
    );
}

#[test]
fn function_code() {
    assert_emits(
        property(
            cfn::lambda::function::Code::<()>::new()
                .image_uri(raw("ImageUri"))
                .s3_bucket(raw("S3Bucket"))
                .s3_key(raw("S3Key"))
                .s3_object_storage_mode(raw("S3ObjectStorageMode"))
                .s3_object_version(raw("S3ObjectVersion"))
                .source_kms_key_arn(raw("SourceKMSKeyArn"))
                .zip_file(raw("ZipFile")),
        ),
        &[
            "ImageUri",
            "S3Bucket",
            "S3Key",
            "S3ObjectStorageMode",
            "S3ObjectVersion",
            "SourceKMSKeyArn",
            "ZipFile",
        ],
    );
}

#[test]
fn function_dead_letter_config() {
    assert_emits(
        property(cfn::lambda::function::DeadLetterConfig::<()>::new().target_arn(raw("TargetArn"))),
        &["TargetArn"],
    );
}

#[test]
fn function_durable_config() {
    assert_emits(
        property(
            cfn::lambda::function::DurableConfig::<()>::new()
                .execution_timeout(raw("ExecutionTimeout"))
                .kms_key_arn(raw("KMSKeyArn"))
                .retention_period_in_days(raw("RetentionPeriodInDays")),
        ),
        &["ExecutionTimeout", "KMSKeyArn", "RetentionPeriodInDays"],
    );
}

#[test]
fn function_environment() {
    assert_emits(
        property(cfn::lambda::function::Environment::<()>::new().variables(raw("Variables"))),
        &["Variables"],
    );
}

#[test]
fn function_ephemeral_storage() {
    assert_emits(
        property(cfn::lambda::function::EphemeralStorage::<()>::new().size(raw("Size"))),
        &["Size"],
    );
}

#[test]
fn function_file_system_config() {
    assert_emits(
        property(
            cfn::lambda::function::FileSystemConfig::<()>::new()
                .arn(raw("Arn"))
                .local_mount_path(raw("LocalMountPath"))
                .s3_files_config(raw("S3FilesConfig")),
        ),
        &["Arn", "LocalMountPath", "S3FilesConfig"],
    );
}

#[test]
fn function_function_scaling_config() {
    assert_emits(
        property(
            cfn::lambda::function::FunctionScalingConfig::<()>::new()
                .max_execution_environments(raw("MaxExecutionEnvironments"))
                .min_execution_environments(raw("MinExecutionEnvironments")),
        ),
        &["MaxExecutionEnvironments", "MinExecutionEnvironments"],
    );
}

#[test]
fn function_image_config() {
    assert_emits(
        property(
            cfn::lambda::function::ImageConfig::<()>::new()
                .command(raw("Command"))
                .entry_point(raw("EntryPoint"))
                .working_directory(raw("WorkingDirectory")),
        ),
        &["Command", "EntryPoint", "WorkingDirectory"],
    );
}

#[test]
fn function_lambda_managed_instances_capacity_provider_config() {
    assert_emits(
        property(
            cfn::lambda::function::LambdaManagedInstancesCapacityProviderConfig::<()>::new()
                .capacity_provider_arn(raw("CapacityProviderArn"))
                .execution_environment_memory_gi_b_per_v_cpu(raw(
                    "ExecutionEnvironmentMemoryGiBPerVCpu",
                ))
                .per_execution_environment_max_concurrency(raw(
                    "PerExecutionEnvironmentMaxConcurrency",
                )),
        ),
        &[
            "CapacityProviderArn",
            "ExecutionEnvironmentMemoryGiBPerVCpu",
            "PerExecutionEnvironmentMaxConcurrency",
        ],
    );
}

#[test]
fn function_logging_config() {
    assert_emits(
        property(
            cfn::lambda::function::LoggingConfig::<()>::new()
                .application_log_level(raw("ApplicationLogLevel"))
                .log_format(raw("LogFormat"))
                .log_group(raw("LogGroup"))
                .system_log_level(raw("SystemLogLevel")),
        ),
        &[
            "ApplicationLogLevel",
            "LogFormat",
            "LogGroup",
            "SystemLogLevel",
        ],
    );
}

#[test]
fn function_runtime_management_config() {
    assert_emits(
        property(
            cfn::lambda::function::RuntimeManagementConfig::<()>::new()
                .runtime_version_arn(raw("RuntimeVersionArn"))
                .update_runtime_on(raw("UpdateRuntimeOn")),
        ),
        &["RuntimeVersionArn", "UpdateRuntimeOn"],
    );
}

#[test]
fn function_s3_files_config() {
    assert_emits(
        property(
            cfn::lambda::function::S3FilesConfig::<()>::new().direct_s3_read(raw("DirectS3Read")),
        ),
        &["DirectS3Read"],
    );
}

#[test]
fn function_snap_start() {
    assert_emits(
        property(cfn::lambda::function::SnapStart::<()>::new().apply_on(raw("ApplyOn"))),
        &["ApplyOn"],
    );
}

#[test]
fn function_tenancy_config() {
    assert_emits(
        property(
            cfn::lambda::function::TenancyConfig::<()>::new()
                .tenant_isolation_mode(raw("TenantIsolationMode")),
        ),
        &["TenantIsolationMode"],
    );
}

#[test]
fn function_tracing_config() {
    assert_emits(
        property(cfn::lambda::function::TracingConfig::<()>::new().mode(raw("Mode"))),
        &["Mode"],
    );
}

#[test]
fn function_vpc_config() {
    assert_emits(
        property(
            cfn::lambda::function::VpcConfig::<()>::new()
                .ipv6_allowed_for_dual_stack(raw("Ipv6AllowedForDualStack"))
                .security_group_ids(raw("SecurityGroupIds"))
                .subnet_ids(raw("SubnetIds")),
        ),
        &["Ipv6AllowedForDualStack", "SecurityGroupIds", "SubnetIds"],
    );
}

#[test]
fn layer_version_layer_version() {
    assert_emits(
        resource(
            cfn::lambda::layer_version::LayerVersion::<()>::new()
                .compatible_architectures(raw("CompatibleArchitectures"))
                .compatible_runtimes(raw("CompatibleRuntimes"))
                .content(raw("Content"))
                .description(raw("Description"))
                .layer_name(raw("LayerName"))
                .license_info(raw("LicenseInfo")),
        ),
        &[
            "CompatibleArchitectures",
            "CompatibleRuntimes",
            "Content",
            "Description",
            "LayerName",
            "LicenseInfo",
        ],
    );
}

#[test]
fn layer_version_content() {
    assert_emits(
        property(
            cfn::lambda::layer_version::Content::<()>::new()
                .s3_bucket(raw("S3Bucket"))
                .s3_key(raw("S3Key"))
                .s3_object_storage_mode(raw("S3ObjectStorageMode"))
                .s3_object_version(raw("S3ObjectVersion")),
        ),
        &[
            "S3Bucket",
            "S3Key",
            "S3ObjectStorageMode",
            "S3ObjectVersion",
        ],
    );
}

#[test]
fn layer_version_permission_layer_version_permission() {
    assert_emits(
        resource(
            cfn::lambda::layer_version_permission::LayerVersionPermission::<()>::new()
                .action(raw("Action"))
                .layer_version_arn(raw("LayerVersionArn"))
                .organization_id(raw("OrganizationId"))
                .principal(raw("Principal")),
        ),
        &["Action", "LayerVersionArn", "OrganizationId", "Principal"],
    );
}

#[test]
fn microvm_image_microvm_image() {
    assert_emits(
        resource(
            cfn::lambda::microvm_image::MicrovmImage::<()>::new()
                .additional_os_capabilities(raw("AdditionalOsCapabilities"))
                .base_image_arn(raw("BaseImageArn"))
                .base_image_version(raw("BaseImageVersion"))
                .build_role_arn(raw("BuildRoleArn"))
                .code_artifact(raw("CodeArtifact"))
                .cpu_configurations(raw("CpuConfigurations"))
                .description(raw("Description"))
                .egress_network_connectors(raw("EgressNetworkConnectors"))
                .environment_variables(raw("EnvironmentVariables"))
                .hooks(raw("Hooks"))
                .logging(raw("Logging"))
                .name(raw("Name"))
                .resources(raw("Resources"))
                .tags(raw("Tags")),
        ),
        &[
            "AdditionalOsCapabilities",
            "BaseImageArn",
            "BaseImageVersion",
            "BuildRoleArn",
            "CodeArtifact",
            "CpuConfigurations",
            "Description",
            "EgressNetworkConnectors",
            "EnvironmentVariables",
            "Hooks",
            "Logging",
            "Name",
            "Resources",
            "Tags",
        ],
    );
}

#[test]
fn microvm_image_cloud_watch_logging() {
    assert_emits(
        property(
            cfn::lambda::microvm_image::CloudWatchLogging::<()>::new()
                .log_group(raw("LogGroup"))
                .log_stream(raw("LogStream")),
        ),
        &["LogGroup", "LogStream"],
    );
}

#[test]
fn microvm_image_code_artifact() {
    assert_emits(
        property(cfn::lambda::microvm_image::CodeArtifact::<()>::new().uri(raw("Uri"))),
        &["Uri"],
    );
}

#[test]
fn microvm_image_cpu_configuration() {
    assert_emits(
        property(
            cfn::lambda::microvm_image::CpuConfiguration::<()>::new()
                .architecture(raw("Architecture")),
        ),
        &["Architecture"],
    );
}

#[test]
fn microvm_image_environment_variable() {
    assert_emits(
        property(
            cfn::lambda::microvm_image::EnvironmentVariable::<()>::new()
                .key(raw("Key"))
                .value(raw("Value")),
        ),
        &["Key", "Value"],
    );
}

#[test]
fn microvm_image_hooks() {
    assert_emits(
        property(
            cfn::lambda::microvm_image::Hooks::<()>::new()
                .microvm_hooks(raw("MicrovmHooks"))
                .microvm_image_hooks(raw("MicrovmImageHooks"))
                .port(raw("Port")),
        ),
        &["MicrovmHooks", "MicrovmImageHooks", "Port"],
    );
}

#[test]
fn microvm_image_logging() {
    assert_emits(
        property(
            cfn::lambda::microvm_image::Logging::<()>::new()
                .cloud_watch(raw("CloudWatch"))
                .disabled(raw("Disabled")),
        ),
        &["CloudWatch", "Disabled"],
    );
}

#[test]
fn microvm_image_microvm_hooks() {
    assert_emits(
        property(
            cfn::lambda::microvm_image::MicrovmHooks::<()>::new()
                .resume(raw("Resume"))
                .resume_timeout_in_seconds(raw("ResumeTimeoutInSeconds"))
                .run(raw("Run"))
                .run_timeout_in_seconds(raw("RunTimeoutInSeconds"))
                .suspend(raw("Suspend"))
                .suspend_timeout_in_seconds(raw("SuspendTimeoutInSeconds"))
                .terminate(raw("Terminate"))
                .terminate_timeout_in_seconds(raw("TerminateTimeoutInSeconds")),
        ),
        &[
            "Resume",
            "ResumeTimeoutInSeconds",
            "Run",
            "RunTimeoutInSeconds",
            "Suspend",
            "SuspendTimeoutInSeconds",
            "Terminate",
            "TerminateTimeoutInSeconds",
        ],
    );
}

#[test]
fn microvm_image_microvm_image_hooks() {
    assert_emits(
        property(
            cfn::lambda::microvm_image::MicrovmImageHooks::<()>::new()
                .ready(raw("Ready"))
                .ready_timeout_in_seconds(raw("ReadyTimeoutInSeconds"))
                .validate(raw("Validate"))
                .validate_timeout_in_seconds(raw("ValidateTimeoutInSeconds")),
        ),
        &[
            "Ready",
            "ReadyTimeoutInSeconds",
            "Validate",
            "ValidateTimeoutInSeconds",
        ],
    );
}

#[test]
fn microvm_image_resources() {
    assert_emits(
        property(
            cfn::lambda::microvm_image::Resources::<()>::new()
                .minimum_memory_in_mi_b(raw("MinimumMemoryInMiB")),
        ),
        &["MinimumMemoryInMiB"],
    );
}

#[test]
fn network_connector_network_connector() {
    assert_emits(
        resource(
            cfn::lambda::network_connector::NetworkConnector::<()>::new()
                .configuration(raw("Configuration"))
                .name(raw("Name"))
                .operator_role(raw("OperatorRole"))
                .tags(raw("Tags")),
        ),
        &["Configuration", "Name", "OperatorRole", "Tags"],
    );
}

#[test]
fn network_connector_config() {
    assert_emits(
        property(
            cfn::lambda::network_connector::Config::<()>::new()
                .vpc_egress_configuration(raw("VpcEgressConfiguration")),
        ),
        &["VpcEgressConfiguration"],
    );
}

#[test]
fn network_connector_vpc_egress_configuration() {
    assert_emits(
        property(
            cfn::lambda::network_connector::VpcEgressConfiguration::<()>::new()
                .associated_compute_resource_types(raw("AssociatedComputeResourceTypes"))
                .network_protocol(raw("NetworkProtocol"))
                .security_group_ids(raw("SecurityGroupIds"))
                .subnet_ids(raw("SubnetIds")),
        ),
        &[
            "AssociatedComputeResourceTypes",
            "NetworkProtocol",
            "SecurityGroupIds",
            "SubnetIds",
        ],
    );
}

#[test]
fn permission_permission() {
    assert_emits(
        resource(
            cfn::lambda::permission::Permission::<()>::new()
                .action(raw("Action"))
                .event_source_token(raw("EventSourceToken"))
                .function_name(raw("FunctionName"))
                .function_url_auth_type(raw("FunctionUrlAuthType"))
                .invoked_via_function_url(raw("InvokedViaFunctionUrl"))
                .principal(raw("Principal"))
                .principal_org_id(raw("PrincipalOrgID"))
                .source_account(raw("SourceAccount"))
                .source_arn(raw("SourceArn")),
        ),
        &[
            "Action",
            "EventSourceToken",
            "FunctionName",
            "FunctionUrlAuthType",
            "InvokedViaFunctionUrl",
            "Principal",
            "PrincipalOrgID",
            "SourceAccount",
            "SourceArn",
        ],
    );
}

#[test]
fn resource_policy_resource_policy() {
    assert_emits(
        resource(
            cfn::lambda::resource_policy::ResourcePolicy::<()>::new()
                .policy_document(raw("PolicyDocument"))
                .resource_arn(raw("ResourceArn")),
        ),
        &["PolicyDocument", "ResourceArn"],
    );
}

#[test]
fn url_url() {
    assert_emits(
        resource(
            cfn::lambda::url::Url::<()>::new()
                .auth_type(raw("AuthType"))
                .cors(raw("Cors"))
                .invoke_mode(raw("InvokeMode"))
                .qualifier(raw("Qualifier"))
                .target_function_arn(raw("TargetFunctionArn")),
        ),
        &[
            "AuthType",
            "Cors",
            "InvokeMode",
            "Qualifier",
            "TargetFunctionArn",
        ],
    );
}

#[test]
fn url_cors() {
    assert_emits(
        property(
            cfn::lambda::url::Cors::<()>::new()
                .allow_credentials(raw("AllowCredentials"))
                .allow_headers(raw("AllowHeaders"))
                .allow_methods(raw("AllowMethods"))
                .allow_origins(raw("AllowOrigins"))
                .expose_headers(raw("ExposeHeaders"))
                .max_age(raw("MaxAge")),
        ),
        &[
            "AllowCredentials",
            "AllowHeaders",
            "AllowMethods",
            "AllowOrigins",
            "ExposeHeaders",
            "MaxAge",
        ],
    );
}

#[test]
fn version_version() {
    assert_emits(
        resource(
            cfn::lambda::version::Version::<()>::new()
                .code_sha256(raw("CodeSha256"))
                .description(raw("Description"))
                .function_name(raw("FunctionName"))
                .function_scaling_config(raw("FunctionScalingConfig"))
                .provisioned_concurrency_config(raw("ProvisionedConcurrencyConfig"))
                .runtime_policy(raw("RuntimePolicy")),
        ),
        &[
            "CodeSha256",
            "Description",
            "FunctionName",
            "FunctionScalingConfig",
            "ProvisionedConcurrencyConfig",
            "RuntimePolicy",
        ],
    );
}

#[test]
fn version_function_scaling_config() {
    assert_emits(
        property(
            cfn::lambda::version::FunctionScalingConfig::<()>::new()
                .max_execution_environments(raw("MaxExecutionEnvironments"))
                .min_execution_environments(raw("MinExecutionEnvironments")),
        ),
        &["MaxExecutionEnvironments", "MinExecutionEnvironments"],
    );
}

#[test]
fn version_provisioned_concurrency_configuration() {
    assert_emits(
        property(
            cfn::lambda::version::ProvisionedConcurrencyConfiguration::<()>::new()
                .provisioned_concurrent_executions(raw("ProvisionedConcurrentExecutions")),
        ),
        &["ProvisionedConcurrentExecutions"],
    );
}

#[test]
fn version_runtime_policy() {
    assert_emits(
        property(
            cfn::lambda::version::RuntimePolicy::<()>::new()
                .runtime_version_arn(raw("RuntimeVersionArn"))
                .update_runtime_on(raw("UpdateRuntimeOn")),
        ),
        &["RuntimeVersionArn", "UpdateRuntimeOn"],
    );
}
