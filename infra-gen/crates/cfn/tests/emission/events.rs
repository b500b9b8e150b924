//! Every setter of Events is emitted, written by `cargo xtask generate`.

use cfn::raw;

use crate::assertion::*;

#[test]
fn api_destination_api_destination() {
    assert_emits(
        resource(
            cfn::events::api_destination::ApiDestination::<()>::new()
                .connection_arn(raw("ConnectionArn"))
                .description(raw("Description"))
                .http_method(raw("HttpMethod"))
                .invocation_endpoint(raw("InvocationEndpoint"))
                .invocation_rate_limit_per_second(raw("InvocationRateLimitPerSecond"))
                .name(raw("Name")),
        ),
        &[
            "ConnectionArn",
            "Description",
            "HttpMethod",
            "InvocationEndpoint",
            "InvocationRateLimitPerSecond",
            "Name",
        ],
    );
}

#[test]
fn archive_archive() {
    assert_emits(
        resource(
            cfn::events::archive::Archive::<()>::new()
                .archive_name(raw("ArchiveName"))
                .description(raw("Description"))
                .event_pattern(raw("EventPattern"))
                .kms_key_identifier(raw("KmsKeyIdentifier"))
                .retention_days(raw("RetentionDays"))
                .source_arn(raw("SourceArn")),
        ),
        &[
            "ArchiveName",
            "Description",
            "EventPattern",
            "KmsKeyIdentifier",
            "RetentionDays",
            "SourceArn",
        ],
    );
}

#[test]
fn connection_connection() {
    assert_emits(
        resource(
            cfn::events::connection::Connection::<()>::new()
                .auth_parameters(raw("AuthParameters"))
                .authorization_type(raw("AuthorizationType"))
                .description(raw("Description"))
                .invocation_connectivity_parameters(raw("InvocationConnectivityParameters"))
                .kms_key_identifier(raw("KmsKeyIdentifier"))
                .name(raw("Name")),
        ),
        &[
            "AuthParameters",
            "AuthorizationType",
            "Description",
            "InvocationConnectivityParameters",
            "KmsKeyIdentifier",
            "Name",
        ],
    );
}

#[test]
fn connection_api_key_auth_parameters() {
    assert_emits(
        property(
            cfn::events::connection::ApiKeyAuthParameters::<()>::new()
                .api_key_name(raw("ApiKeyName"))
                .api_key_value(raw("ApiKeyValue")),
        ),
        &["ApiKeyName", "ApiKeyValue"],
    );
}

#[test]
fn connection_auth_parameters() {
    assert_emits(
        property(
            cfn::events::connection::AuthParameters::<()>::new()
                .api_key_auth_parameters(raw("ApiKeyAuthParameters"))
                .basic_auth_parameters(raw("BasicAuthParameters"))
                .connectivity_parameters(raw("ConnectivityParameters"))
                .invocation_http_parameters(raw("InvocationHttpParameters"))
                .o_auth_parameters(raw("OAuthParameters")),
        ),
        &[
            "ApiKeyAuthParameters",
            "BasicAuthParameters",
            "ConnectivityParameters",
            "InvocationHttpParameters",
            "OAuthParameters",
        ],
    );
}

#[test]
fn connection_basic_auth_parameters() {
    assert_emits(
        property(
            cfn::events::connection::BasicAuthParameters::<()>::new()
                .password(raw("Password"))
                .username(raw("Username")),
        ),
        &["Password", "Username"],
    );
}

#[test]
fn connection_client_parameters() {
    assert_emits(
        property(
            cfn::events::connection::ClientParameters::<()>::new()
                .client_id(raw("ClientID"))
                .client_secret(raw("ClientSecret")),
        ),
        &["ClientID", "ClientSecret"],
    );
}

#[test]
fn connection_connection_http_parameters() {
    assert_emits(
        property(
            cfn::events::connection::ConnectionHttpParameters::<()>::new()
                .body_parameters(raw("BodyParameters"))
                .header_parameters(raw("HeaderParameters"))
                .query_string_parameters(raw("QueryStringParameters")),
        ),
        &[
            "BodyParameters",
            "HeaderParameters",
            "QueryStringParameters",
        ],
    );
}

#[test]
fn connection_connectivity_parameters() {
    assert_emits(
        property(
            cfn::events::connection::ConnectivityParameters::<()>::new()
                .resource_parameters(raw("ResourceParameters")),
        ),
        &["ResourceParameters"],
    );
}

#[test]
fn connection_invocation_connectivity_parameters() {
    assert_emits(
        property(
            cfn::events::connection::InvocationConnectivityParameters::<()>::new()
                .resource_parameters(raw("ResourceParameters")),
        ),
        &["ResourceParameters"],
    );
}

#[test]
fn connection_o_auth_parameters() {
    assert_emits(
        property(
            cfn::events::connection::OAuthParameters::<()>::new()
                .authorization_endpoint(raw("AuthorizationEndpoint"))
                .client_parameters(raw("ClientParameters"))
                .http_method(raw("HttpMethod"))
                .o_auth_http_parameters(raw("OAuthHttpParameters")),
        ),
        &[
            "AuthorizationEndpoint",
            "ClientParameters",
            "HttpMethod",
            "OAuthHttpParameters",
        ],
    );
}

#[test]
fn connection_parameter() {
    assert_emits(
        property(
            cfn::events::connection::Parameter::<()>::new()
                .is_value_secret(raw("IsValueSecret"))
                .key(raw("Key"))
                .value(raw("Value")),
        ),
        &["IsValueSecret", "Key", "Value"],
    );
}

#[test]
fn connection_resource_parameters() {
    assert_emits(
        property(
            cfn::events::connection::ResourceParameters::<()>::new()
                .resource_association_arn(raw("ResourceAssociationArn"))
                .resource_configuration_arn(raw("ResourceConfigurationArn")),
        ),
        &["ResourceAssociationArn", "ResourceConfigurationArn"],
    );
}

#[test]
fn endpoint_endpoint() {
    assert_emits(
        resource(
            cfn::events::endpoint::Endpoint::<()>::new()
                .description(raw("Description"))
                .event_buses(raw("EventBuses"))
                .name(raw("Name"))
                .replication_config(raw("ReplicationConfig"))
                .role_arn(raw("RoleArn"))
                .routing_config(raw("RoutingConfig")),
        ),
        &[
            "Description",
            "EventBuses",
            "Name",
            "ReplicationConfig",
            "RoleArn",
            "RoutingConfig",
        ],
    );
}

#[test]
fn endpoint_endpoint_event_bus() {
    assert_emits(
        property(
            cfn::events::endpoint::EndpointEventBus::<()>::new().event_bus_arn(raw("EventBusArn")),
        ),
        &["EventBusArn"],
    );
}

#[test]
fn endpoint_failover_config() {
    assert_emits(
        property(
            cfn::events::endpoint::FailoverConfig::<()>::new()
                .primary(raw("Primary"))
                .secondary(raw("Secondary")),
        ),
        &["Primary", "Secondary"],
    );
}

#[test]
fn endpoint_primary() {
    assert_emits(
        property(cfn::events::endpoint::Primary::<()>::new().health_check(raw("HealthCheck"))),
        &["HealthCheck"],
    );
}

#[test]
fn endpoint_replication_config() {
    assert_emits(
        property(cfn::events::endpoint::ReplicationConfig::<()>::new().state(raw("State"))),
        &["State"],
    );
}

#[test]
fn endpoint_routing_config() {
    assert_emits(
        property(
            cfn::events::endpoint::RoutingConfig::<()>::new()
                .failover_config(raw("FailoverConfig")),
        ),
        &["FailoverConfig"],
    );
}

#[test]
fn endpoint_secondary() {
    assert_emits(
        property(cfn::events::endpoint::Secondary::<()>::new().route(raw("Route"))),
        &["Route"],
    );
}

#[test]
fn event_bus_event_bus() {
    assert_emits(
        resource(
            cfn::events::event_bus::EventBus::<()>::new()
                .dead_letter_config(raw("DeadLetterConfig"))
                .description(raw("Description"))
                .event_source_name(raw("EventSourceName"))
                .kms_key_identifier(raw("KmsKeyIdentifier"))
                .log_config(raw("LogConfig"))
                .name(raw("Name"))
                .policy(raw("Policy"))
                .tags(raw("Tags")),
        ),
        &[
            "DeadLetterConfig",
            "Description",
            "EventSourceName",
            "KmsKeyIdentifier",
            "LogConfig",
            "Name",
            "Policy",
            "Tags",
        ],
    );
}

#[test]
fn event_bus_dead_letter_config() {
    assert_emits(
        property(cfn::events::event_bus::DeadLetterConfig::<()>::new().arn(raw("Arn"))),
        &["Arn"],
    );
}

#[test]
fn event_bus_log_config() {
    assert_emits(
        property(
            cfn::events::event_bus::LogConfig::<()>::new()
                .include_detail(raw("IncludeDetail"))
                .level(raw("Level")),
        ),
        &["IncludeDetail", "Level"],
    );
}

#[test]
fn event_bus_policy_event_bus_policy() {
    assert_emits(
        resource(
            cfn::events::event_bus_policy::EventBusPolicy::<()>::new()
                .action(raw("Action"))
                .condition(raw("Condition"))
                .event_bus_name(raw("EventBusName"))
                .principal(raw("Principal"))
                .statement(raw("Statement"))
                .statement_id(raw("StatementId")),
        ),
        &[
            "Action",
            "Condition",
            "EventBusName",
            "Principal",
            "Statement",
            "StatementId",
        ],
    );
}

#[test]
fn event_bus_policy_condition() {
    assert_emits(
        property(
            cfn::events::event_bus_policy::Condition::<()>::new()
                .key(raw("Key"))
                .type_(raw("Type"))
                .value(raw("Value")),
        ),
        &["Key", "Type", "Value"],
    );
}

#[test]
fn rule_rule() {
    assert_emits(
        resource(
            cfn::events::rule::Rule::<()>::new()
                .description(raw("Description"))
                .event_bus_name(raw("EventBusName"))
                .event_pattern(raw("EventPattern"))
                .name(raw("Name"))
                .role_arn(raw("RoleArn"))
                .schedule_expression(raw("ScheduleExpression"))
                .state(raw("State"))
                .tags(raw("Tags"))
                .targets(raw("Targets")),
        ),
        &[
            "Description",
            "EventBusName",
            "EventPattern",
            "Name",
            "RoleArn",
            "ScheduleExpression",
            "State",
            "Tags",
            "Targets",
        ],
    );
}

#[test]
fn rule_app_sync_parameters() {
    assert_emits(
        property(
            cfn::events::rule::AppSyncParameters::<()>::new()
                .graph_ql_operation(raw("GraphQLOperation")),
        ),
        &["GraphQLOperation"],
    );
}

#[test]
fn rule_aws_vpc_configuration() {
    assert_emits(
        property(
            cfn::events::rule::AwsVpcConfiguration::<()>::new()
                .assign_public_ip(raw("AssignPublicIp"))
                .security_groups(raw("SecurityGroups"))
                .subnets(raw("Subnets")),
        ),
        &["AssignPublicIp", "SecurityGroups", "Subnets"],
    );
}

#[test]
fn rule_batch_array_properties() {
    assert_emits(
        property(cfn::events::rule::BatchArrayProperties::<()>::new().size(raw("Size"))),
        &["Size"],
    );
}

#[test]
fn rule_batch_parameters() {
    assert_emits(
        property(
            cfn::events::rule::BatchParameters::<()>::new()
                .array_properties(raw("ArrayProperties"))
                .job_definition(raw("JobDefinition"))
                .job_name(raw("JobName"))
                .retry_strategy(raw("RetryStrategy")),
        ),
        &[
            "ArrayProperties",
            "JobDefinition",
            "JobName",
            "RetryStrategy",
        ],
    );
}

#[test]
fn rule_batch_retry_strategy() {
    assert_emits(
        property(cfn::events::rule::BatchRetryStrategy::<()>::new().attempts(raw("Attempts"))),
        &["Attempts"],
    );
}

#[test]
fn rule_capacity_provider_strategy_item() {
    assert_emits(
        property(
            cfn::events::rule::CapacityProviderStrategyItem::<()>::new()
                .base(raw("Base"))
                .capacity_provider(raw("CapacityProvider"))
                .weight(raw("Weight")),
        ),
        &["Base", "CapacityProvider", "Weight"],
    );
}

#[test]
fn rule_dead_letter_config() {
    assert_emits(
        property(cfn::events::rule::DeadLetterConfig::<()>::new().arn(raw("Arn"))),
        &["Arn"],
    );
}

#[test]
fn rule_ecs_parameters() {
    assert_emits(
        property(
            cfn::events::rule::EcsParameters::<()>::new()
                .capacity_provider_strategy(raw("CapacityProviderStrategy"))
                .enable_ecs_managed_tags(raw("EnableECSManagedTags"))
                .enable_execute_command(raw("EnableExecuteCommand"))
                .group(raw("Group"))
                .launch_type(raw("LaunchType"))
                .network_configuration(raw("NetworkConfiguration"))
                .placement_constraints(raw("PlacementConstraints"))
                .placement_strategies(raw("PlacementStrategies"))
                .platform_version(raw("PlatformVersion"))
                .propagate_tags(raw("PropagateTags"))
                .reference_id(raw("ReferenceId"))
                .tag_list(raw("TagList"))
                .task_count(raw("TaskCount"))
                .task_definition_arn(raw("TaskDefinitionArn")),
        ),
        &[
            "CapacityProviderStrategy",
            "EnableECSManagedTags",
            "EnableExecuteCommand",
            "Group",
            "LaunchType",
            "NetworkConfiguration",
            "PlacementConstraints",
            "PlacementStrategies",
            "PlatformVersion",
            "PropagateTags",
            "ReferenceId",
            "TagList",
            "TaskCount",
            "TaskDefinitionArn",
        ],
    );
}

#[test]
fn rule_http_parameters() {
    assert_emits(
        property(
            cfn::events::rule::HttpParameters::<()>::new()
                .header_parameters(raw("HeaderParameters"))
                .path_parameter_values(raw("PathParameterValues"))
                .query_string_parameters(raw("QueryStringParameters")),
        ),
        &[
            "HeaderParameters",
            "PathParameterValues",
            "QueryStringParameters",
        ],
    );
}

#[test]
fn rule_input_transformer() {
    assert_emits(
        property(
            cfn::events::rule::InputTransformer::<()>::new()
                .input_paths_map(raw("InputPathsMap"))
                .input_template(raw("InputTemplate")),
        ),
        &["InputPathsMap", "InputTemplate"],
    );
}

#[test]
fn rule_kinesis_parameters() {
    assert_emits(
        property(
            cfn::events::rule::KinesisParameters::<()>::new()
                .partition_key_path(raw("PartitionKeyPath")),
        ),
        &["PartitionKeyPath"],
    );
}

#[test]
fn rule_network_configuration() {
    assert_emits(
        property(
            cfn::events::rule::NetworkConfiguration::<()>::new()
                .aws_vpc_configuration(raw("AwsVpcConfiguration")),
        ),
        &["AwsVpcConfiguration"],
    );
}

#[test]
fn rule_placement_constraint() {
    assert_emits(
        property(
            cfn::events::rule::PlacementConstraint::<()>::new()
                .expression(raw("Expression"))
                .type_(raw("Type")),
        ),
        &["Expression", "Type"],
    );
}

#[test]
fn rule_placement_strategy() {
    assert_emits(
        property(
            cfn::events::rule::PlacementStrategy::<()>::new()
                .field(raw("Field"))
                .type_(raw("Type")),
        ),
        &["Field", "Type"],
    );
}

#[test]
fn rule_redshift_data_parameters() {
    assert_emits(
        property(
            cfn::events::rule::RedshiftDataParameters::<()>::new()
                .database(raw("Database"))
                .db_user(raw("DbUser"))
                .secret_manager_arn(raw("SecretManagerArn"))
                .sql(raw("Sql"))
                .sqls(raw("Sqls"))
                .statement_name(raw("StatementName"))
                .with_event(raw("WithEvent")),
        ),
        &[
            "Database",
            "DbUser",
            "SecretManagerArn",
            "Sql",
            "Sqls",
            "StatementName",
            "WithEvent",
        ],
    );
}

#[test]
fn rule_retry_policy() {
    assert_emits(
        property(
            cfn::events::rule::RetryPolicy::<()>::new()
                .maximum_event_age_in_seconds(raw("MaximumEventAgeInSeconds"))
                .maximum_retry_attempts(raw("MaximumRetryAttempts")),
        ),
        &["MaximumEventAgeInSeconds", "MaximumRetryAttempts"],
    );
}

#[test]
fn rule_run_command_parameters() {
    assert_emits(
        property(
            cfn::events::rule::RunCommandParameters::<()>::new()
                .run_command_targets(raw("RunCommandTargets")),
        ),
        &["RunCommandTargets"],
    );
}

#[test]
fn rule_run_command_target() {
    assert_emits(
        property(
            cfn::events::rule::RunCommandTarget::<()>::new()
                .key(raw("Key"))
                .values(raw("Values")),
        ),
        &["Key", "Values"],
    );
}

#[test]
fn rule_sage_maker_pipeline_parameter() {
    assert_emits(
        property(
            cfn::events::rule::SageMakerPipelineParameter::<()>::new()
                .name(raw("Name"))
                .value(raw("Value")),
        ),
        &["Name", "Value"],
    );
}

#[test]
fn rule_sage_maker_pipeline_parameters() {
    assert_emits(
        property(
            cfn::events::rule::SageMakerPipelineParameters::<()>::new()
                .pipeline_parameter_list(raw("PipelineParameterList")),
        ),
        &["PipelineParameterList"],
    );
}

#[test]
fn rule_sqs_parameters() {
    assert_emits(
        property(
            cfn::events::rule::SqsParameters::<()>::new().message_group_id(raw("MessageGroupId")),
        ),
        &["MessageGroupId"],
    );
}

#[test]
fn rule_target() {
    assert_emits(
        property(
            cfn::events::rule::Target::<()>::new()
                .app_sync_parameters(raw("AppSyncParameters"))
                .arn(raw("Arn"))
                .batch_parameters(raw("BatchParameters"))
                .dead_letter_config(raw("DeadLetterConfig"))
                .ecs_parameters(raw("EcsParameters"))
                .http_parameters(raw("HttpParameters"))
                .id(raw("Id"))
                .input(raw("Input"))
                .input_path(raw("InputPath"))
                .input_transformer(raw("InputTransformer"))
                .kinesis_parameters(raw("KinesisParameters"))
                .redshift_data_parameters(raw("RedshiftDataParameters"))
                .retry_policy(raw("RetryPolicy"))
                .role_arn(raw("RoleArn"))
                .run_command_parameters(raw("RunCommandParameters"))
                .sage_maker_pipeline_parameters(raw("SageMakerPipelineParameters"))
                .sqs_parameters(raw("SqsParameters")),
        ),
        &[
            "AppSyncParameters",
            "Arn",
            "BatchParameters",
            "DeadLetterConfig",
            "EcsParameters",
            "HttpParameters",
            "Id",
            "Input",
            "InputPath",
            "InputTransformer",
            "KinesisParameters",
            "RedshiftDataParameters",
            "RetryPolicy",
            "RoleArn",
            "RunCommandParameters",
            "SageMakerPipelineParameters",
            "SqsParameters",
        ],
    );
}
