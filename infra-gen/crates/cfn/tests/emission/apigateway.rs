//! Every setter of ApiGateway is emitted, written by `cargo xtask generate`.

use cfn::raw;

use crate::assertion::*;

#[test]
fn account_account() {
    assert_emits(
        resource(
            cfn::apigateway::account::Account::<()>::new()
                .cloud_watch_role_arn(raw("CloudWatchRoleArn")),
        ),
        &["CloudWatchRoleArn"],
    );
}

#[test]
fn api_key_api_key() {
    assert_emits(
        resource(
            cfn::apigateway::api_key::ApiKey::<()>::new()
                .customer_id(raw("CustomerId"))
                .description(raw("Description"))
                .enabled(raw("Enabled"))
                .generate_distinct_id(raw("GenerateDistinctId"))
                .name(raw("Name"))
                .stage_keys(raw("StageKeys"))
                .tags(raw("Tags"))
                .value(raw("Value")),
        ),
        &[
            "CustomerId",
            "Description",
            "Enabled",
            "GenerateDistinctId",
            "Name",
            "StageKeys",
            "Tags",
            "Value",
        ],
    );
}

#[test]
fn api_key_stage_key() {
    assert_emits(
        property(
            cfn::apigateway::api_key::StageKey::<()>::new()
                .rest_api_id(raw("RestApiId"))
                .stage_name(raw("StageName")),
        ),
        &["RestApiId", "StageName"],
    );
}

#[test]
fn authorizer_authorizer() {
    assert_emits(
        resource(
            cfn::apigateway::authorizer::Authorizer::<()>::new()
                .auth_type(raw("AuthType"))
                .authorizer_credentials(raw("AuthorizerCredentials"))
                .authorizer_result_ttl_in_seconds(raw("AuthorizerResultTtlInSeconds"))
                .authorizer_uri(raw("AuthorizerUri"))
                .identity_source(raw("IdentitySource"))
                .identity_validation_expression(raw("IdentityValidationExpression"))
                .name(raw("Name"))
                .provider_arns(raw("ProviderARNs"))
                .rest_api_id(raw("RestApiId"))
                .type_(raw("Type")),
        ),
        &[
            "AuthType",
            "AuthorizerCredentials",
            "AuthorizerResultTtlInSeconds",
            "AuthorizerUri",
            "IdentitySource",
            "IdentityValidationExpression",
            "Name",
            "ProviderARNs",
            "RestApiId",
            "Type",
        ],
    );
}

#[test]
fn base_path_mapping_base_path_mapping() {
    assert_emits(
        resource(
            cfn::apigateway::base_path_mapping::BasePathMapping::<()>::new()
                .base_path(raw("BasePath"))
                .domain_name(raw("DomainName"))
                .id(raw("Id"))
                .rest_api_id(raw("RestApiId"))
                .stage(raw("Stage")),
        ),
        &["BasePath", "DomainName", "Id", "RestApiId", "Stage"],
    );
}

#[test]
fn base_path_mapping_v2_base_path_mapping_v2() {
    assert_emits(
        resource(
            cfn::apigateway::base_path_mapping_v2::BasePathMappingV2::<()>::new()
                .base_path(raw("BasePath"))
                .domain_name_arn(raw("DomainNameArn"))
                .rest_api_id(raw("RestApiId"))
                .stage(raw("Stage")),
        ),
        &["BasePath", "DomainNameArn", "RestApiId", "Stage"],
    );
}

#[test]
fn client_certificate_client_certificate() {
    assert_emits(
        resource(
            cfn::apigateway::client_certificate::ClientCertificate::<()>::new()
                .description(raw("Description"))
                .tags(raw("Tags")),
        ),
        &["Description", "Tags"],
    );
}

#[test]
fn deployment_deployment() {
    assert_emits(
        resource(
            cfn::apigateway::deployment::Deployment::<()>::new()
                .deployment_canary_settings(raw("DeploymentCanarySettings"))
                .description(raw("Description"))
                .rest_api_id(raw("RestApiId"))
                .stage_description(raw("StageDescription"))
                .stage_name(raw("StageName")),
        ),
        &[
            "DeploymentCanarySettings",
            "Description",
            "RestApiId",
            "StageDescription",
            "StageName",
        ],
    );
}

#[test]
fn deployment_access_log_setting() {
    assert_emits(
        property(
            cfn::apigateway::deployment::AccessLogSetting::<()>::new()
                .destination_arn(raw("DestinationArn"))
                .format(raw("Format")),
        ),
        &["DestinationArn", "Format"],
    );
}

#[test]
fn deployment_canary_setting() {
    assert_emits(
        property(
            cfn::apigateway::deployment::CanarySetting::<()>::new()
                .percent_traffic(raw("PercentTraffic"))
                .stage_variable_overrides(raw("StageVariableOverrides"))
                .use_stage_cache(raw("UseStageCache")),
        ),
        &["PercentTraffic", "StageVariableOverrides", "UseStageCache"],
    );
}

#[test]
fn deployment_deployment_canary_settings() {
    assert_emits(
        property(
            cfn::apigateway::deployment::DeploymentCanarySettings::<()>::new()
                .percent_traffic(raw("PercentTraffic"))
                .stage_variable_overrides(raw("StageVariableOverrides"))
                .use_stage_cache(raw("UseStageCache")),
        ),
        &["PercentTraffic", "StageVariableOverrides", "UseStageCache"],
    );
}

#[test]
fn deployment_method_setting() {
    assert_emits(
        property(
            cfn::apigateway::deployment::MethodSetting::<()>::new()
                .cache_data_encrypted(raw("CacheDataEncrypted"))
                .cache_ttl_in_seconds(raw("CacheTtlInSeconds"))
                .caching_enabled(raw("CachingEnabled"))
                .data_trace_enabled(raw("DataTraceEnabled"))
                .http_method(raw("HttpMethod"))
                .logging_level(raw("LoggingLevel"))
                .metrics_enabled(raw("MetricsEnabled"))
                .resource_path(raw("ResourcePath"))
                .throttling_burst_limit(raw("ThrottlingBurstLimit"))
                .throttling_rate_limit(raw("ThrottlingRateLimit")),
        ),
        &[
            "CacheDataEncrypted",
            "CacheTtlInSeconds",
            "CachingEnabled",
            "DataTraceEnabled",
            "HttpMethod",
            "LoggingLevel",
            "MetricsEnabled",
            "ResourcePath",
            "ThrottlingBurstLimit",
            "ThrottlingRateLimit",
        ],
    );
}

#[test]
fn deployment_stage_description() {
    assert_emits(
        property(
            cfn::apigateway::deployment::StageDescription::<()>::new()
                .access_log_setting(raw("AccessLogSetting"))
                .cache_cluster_enabled(raw("CacheClusterEnabled"))
                .cache_cluster_size(raw("CacheClusterSize"))
                .cache_data_encrypted(raw("CacheDataEncrypted"))
                .cache_ttl_in_seconds(raw("CacheTtlInSeconds"))
                .caching_enabled(raw("CachingEnabled"))
                .canary_setting(raw("CanarySetting"))
                .client_certificate_id(raw("ClientCertificateId"))
                .data_trace_enabled(raw("DataTraceEnabled"))
                .description(raw("Description"))
                .documentation_version(raw("DocumentationVersion"))
                .logging_level(raw("LoggingLevel"))
                .method_settings(raw("MethodSettings"))
                .metrics_enabled(raw("MetricsEnabled"))
                .tags(raw("Tags"))
                .throttling_burst_limit(raw("ThrottlingBurstLimit"))
                .throttling_rate_limit(raw("ThrottlingRateLimit"))
                .tracing_enabled(raw("TracingEnabled"))
                .variables(raw("Variables")),
        ),
        &[
            "AccessLogSetting",
            "CacheClusterEnabled",
            "CacheClusterSize",
            "CacheDataEncrypted",
            "CacheTtlInSeconds",
            "CachingEnabled",
            "CanarySetting",
            "ClientCertificateId",
            "DataTraceEnabled",
            "Description",
            "DocumentationVersion",
            "LoggingLevel",
            "MethodSettings",
            "MetricsEnabled",
            "Tags",
            "ThrottlingBurstLimit",
            "ThrottlingRateLimit",
            "TracingEnabled",
            "Variables",
        ],
    );
}

#[test]
fn documentation_part_documentation_part() {
    assert_emits(
        resource(
            cfn::apigateway::documentation_part::DocumentationPart::<()>::new()
                .location(raw("Location"))
                .properties(raw("Properties"))
                .rest_api_id(raw("RestApiId")),
        ),
        &["Location", "Properties", "RestApiId"],
    );
}

#[test]
fn documentation_part_location() {
    assert_emits(
        property(
            cfn::apigateway::documentation_part::Location::<()>::new()
                .method(raw("Method"))
                .name(raw("Name"))
                .path(raw("Path"))
                .status_code(raw("StatusCode"))
                .type_(raw("Type")),
        ),
        &["Method", "Name", "Path", "StatusCode", "Type"],
    );
}

#[test]
fn documentation_version_documentation_version() {
    assert_emits(
        resource(
            cfn::apigateway::documentation_version::DocumentationVersion::<()>::new()
                .description(raw("Description"))
                .documentation_version(raw("DocumentationVersion"))
                .rest_api_id(raw("RestApiId")),
        ),
        &["Description", "DocumentationVersion", "RestApiId"],
    );
}

#[test]
fn domain_name_domain_name() {
    assert_emits(
        resource(
            cfn::apigateway::domain_name::DomainName::<()>::new()
                .certificate_arn(raw("CertificateArn"))
                .domain_name(raw("DomainName"))
                .endpoint_access_mode(raw("EndpointAccessMode"))
                .endpoint_configuration(raw("EndpointConfiguration"))
                .mutual_tls_authentication(raw("MutualTlsAuthentication"))
                .ownership_verification_certificate_arn(raw("OwnershipVerificationCertificateArn"))
                .regional_certificate_arn(raw("RegionalCertificateArn"))
                .routing_mode(raw("RoutingMode"))
                .security_policy(raw("SecurityPolicy"))
                .tags(raw("Tags")),
        ),
        &[
            "CertificateArn",
            "DomainName",
            "EndpointAccessMode",
            "EndpointConfiguration",
            "MutualTlsAuthentication",
            "OwnershipVerificationCertificateArn",
            "RegionalCertificateArn",
            "RoutingMode",
            "SecurityPolicy",
            "Tags",
        ],
    );
}

#[test]
fn domain_name_endpoint_configuration() {
    assert_emits(
        property(
            cfn::apigateway::domain_name::EndpointConfiguration::<()>::new()
                .ip_address_type(raw("IpAddressType"))
                .types(raw("Types")),
        ),
        &["IpAddressType", "Types"],
    );
}

#[test]
fn domain_name_mutual_tls_authentication() {
    assert_emits(
        property(
            cfn::apigateway::domain_name::MutualTlsAuthentication::<()>::new()
                .truststore_uri(raw("TruststoreUri"))
                .truststore_version(raw("TruststoreVersion")),
        ),
        &["TruststoreUri", "TruststoreVersion"],
    );
}

#[test]
fn domain_name_access_association_domain_name_access_association() {
    assert_emits(resource(cfn::apigateway::domain_name_access_association::DomainNameAccessAssociation::<()>::new().access_association_source(raw("AccessAssociationSource")).access_association_source_type(raw("AccessAssociationSourceType")).domain_name_arn(raw("DomainNameArn")).tags(raw("Tags"))), &["AccessAssociationSource","AccessAssociationSourceType","DomainNameArn","Tags",]);
}

#[test]
fn domain_name_v2_domain_name_v2() {
    assert_emits(
        resource(
            cfn::apigateway::domain_name_v2::DomainNameV2::<()>::new()
                .certificate_arn(raw("CertificateArn"))
                .domain_name(raw("DomainName"))
                .endpoint_access_mode(raw("EndpointAccessMode"))
                .endpoint_configuration(raw("EndpointConfiguration"))
                .policy(raw("Policy"))
                .routing_mode(raw("RoutingMode"))
                .security_policy(raw("SecurityPolicy"))
                .tags(raw("Tags")),
        ),
        &[
            "CertificateArn",
            "DomainName",
            "EndpointAccessMode",
            "EndpointConfiguration",
            "Policy",
            "RoutingMode",
            "SecurityPolicy",
            "Tags",
        ],
    );
}

#[test]
fn domain_name_v2_endpoint_configuration() {
    assert_emits(
        property(
            cfn::apigateway::domain_name_v2::EndpointConfiguration::<()>::new()
                .ip_address_type(raw("IpAddressType"))
                .types(raw("Types")),
        ),
        &["IpAddressType", "Types"],
    );
}

#[test]
fn gateway_response_gateway_response() {
    assert_emits(
        resource(
            cfn::apigateway::gateway_response::GatewayResponse::<()>::new()
                .response_parameters(raw("ResponseParameters"))
                .response_templates(raw("ResponseTemplates"))
                .response_type(raw("ResponseType"))
                .rest_api_id(raw("RestApiId"))
                .status_code(raw("StatusCode")),
        ),
        &[
            "ResponseParameters",
            "ResponseTemplates",
            "ResponseType",
            "RestApiId",
            "StatusCode",
        ],
    );
}

#[test]
fn method_method() {
    assert_emits(
        resource(
            cfn::apigateway::method::Method::<()>::new()
                .api_key_required(raw("ApiKeyRequired"))
                .authorization_scopes(raw("AuthorizationScopes"))
                .authorization_type(raw("AuthorizationType"))
                .authorizer_id(raw("AuthorizerId"))
                .http_method(raw("HttpMethod"))
                .integration(raw("Integration"))
                .method_responses(raw("MethodResponses"))
                .operation_name(raw("OperationName"))
                .request_models(raw("RequestModels"))
                .request_parameters(raw("RequestParameters"))
                .request_validator_id(raw("RequestValidatorId"))
                .resource_id(raw("ResourceId"))
                .rest_api_id(raw("RestApiId")),
        ),
        &[
            "ApiKeyRequired",
            "AuthorizationScopes",
            "AuthorizationType",
            "AuthorizerId",
            "HttpMethod",
            "Integration",
            "MethodResponses",
            "OperationName",
            "RequestModels",
            "RequestParameters",
            "RequestValidatorId",
            "ResourceId",
            "RestApiId",
        ],
    );
}

#[test]
fn method_integration() {
    assert_emits(
        property(
            cfn::apigateway::method::Integration::<()>::new()
                .cache_key_parameters(raw("CacheKeyParameters"))
                .cache_namespace(raw("CacheNamespace"))
                .connection_id(raw("ConnectionId"))
                .connection_type(raw("ConnectionType"))
                .content_handling(raw("ContentHandling"))
                .credentials(raw("Credentials"))
                .integration_http_method(raw("IntegrationHttpMethod"))
                .integration_responses(raw("IntegrationResponses"))
                .integration_target(raw("IntegrationTarget"))
                .passthrough_behavior(raw("PassthroughBehavior"))
                .request_parameters(raw("RequestParameters"))
                .request_templates(raw("RequestTemplates"))
                .response_transfer_mode(raw("ResponseTransferMode"))
                .timeout_in_millis(raw("TimeoutInMillis"))
                .type_(raw("Type"))
                .uri(raw("Uri")),
        ),
        &[
            "CacheKeyParameters",
            "CacheNamespace",
            "ConnectionId",
            "ConnectionType",
            "ContentHandling",
            "Credentials",
            "IntegrationHttpMethod",
            "IntegrationResponses",
            "IntegrationTarget",
            "PassthroughBehavior",
            "RequestParameters",
            "RequestTemplates",
            "ResponseTransferMode",
            "TimeoutInMillis",
            "Type",
            "Uri",
        ],
    );
}

#[test]
fn method_integration_response() {
    assert_emits(
        property(
            cfn::apigateway::method::IntegrationResponse::<()>::new()
                .content_handling(raw("ContentHandling"))
                .response_parameters(raw("ResponseParameters"))
                .response_templates(raw("ResponseTemplates"))
                .selection_pattern(raw("SelectionPattern"))
                .status_code(raw("StatusCode")),
        ),
        &[
            "ContentHandling",
            "ResponseParameters",
            "ResponseTemplates",
            "SelectionPattern",
            "StatusCode",
        ],
    );
}

#[test]
fn method_method_response() {
    assert_emits(
        property(
            cfn::apigateway::method::MethodResponse::<()>::new()
                .response_models(raw("ResponseModels"))
                .response_parameters(raw("ResponseParameters"))
                .status_code(raw("StatusCode")),
        ),
        &["ResponseModels", "ResponseParameters", "StatusCode"],
    );
}

#[test]
fn model_model() {
    assert_emits(
        resource(
            cfn::apigateway::model::Model::<()>::new()
                .content_type(raw("ContentType"))
                .description(raw("Description"))
                .name(raw("Name"))
                .rest_api_id(raw("RestApiId"))
                .schema(raw("Schema")),
        ),
        &["ContentType", "Description", "Name", "RestApiId", "Schema"],
    );
}

#[test]
fn request_validator_request_validator() {
    assert_emits(
        resource(
            cfn::apigateway::request_validator::RequestValidator::<()>::new()
                .name(raw("Name"))
                .rest_api_id(raw("RestApiId"))
                .validate_request_body(raw("ValidateRequestBody"))
                .validate_request_parameters(raw("ValidateRequestParameters")),
        ),
        &[
            "Name",
            "RestApiId",
            "ValidateRequestBody",
            "ValidateRequestParameters",
        ],
    );
}

#[test]
fn resource_resource() {
    assert_emits(
        resource(
            cfn::apigateway::resource::Resource::<()>::new()
                .parent_id(raw("ParentId"))
                .path_part(raw("PathPart"))
                .rest_api_id(raw("RestApiId")),
        ),
        &["ParentId", "PathPart", "RestApiId"],
    );
}

#[test]
fn rest_api_rest_api() {
    assert_emits(
        resource(
            cfn::apigateway::rest_api::RestApi::<()>::new()
                .api_key_source_type(raw("ApiKeySourceType"))
                .binary_media_types(raw("BinaryMediaTypes"))
                .body(raw("Body"))
                .body_s3_location(raw("BodyS3Location"))
                .clone_from(raw("CloneFrom"))
                .description(raw("Description"))
                .disable_execute_api_endpoint(raw("DisableExecuteApiEndpoint"))
                .endpoint_access_mode(raw("EndpointAccessMode"))
                .endpoint_configuration(raw("EndpointConfiguration"))
                .fail_on_warnings(raw("FailOnWarnings"))
                .minimum_compression_size(raw("MinimumCompressionSize"))
                .mode(raw("Mode"))
                .name(raw("Name"))
                .parameters(raw("Parameters"))
                .policy(raw("Policy"))
                .security_policy(raw("SecurityPolicy"))
                .tags(raw("Tags"))
                .version(raw("Version")),
        ),
        &[
            "ApiKeySourceType",
            "BinaryMediaTypes",
            "Body",
            "BodyS3Location",
            "CloneFrom",
            "Description",
            "DisableExecuteApiEndpoint",
            "EndpointAccessMode",
            "EndpointConfiguration",
            "FailOnWarnings",
            "MinimumCompressionSize",
            "Mode",
            "Name",
            "Parameters",
            "Policy",
            "SecurityPolicy",
            "Tags",
            "Version",
        ],
    );
}

#[test]
fn rest_api_endpoint_configuration() {
    assert_emits(
        property(
            cfn::apigateway::rest_api::EndpointConfiguration::<()>::new()
                .ip_address_type(raw("IpAddressType"))
                .types(raw("Types"))
                .vpc_endpoint_ids(raw("VpcEndpointIds")),
        ),
        &["IpAddressType", "Types", "VpcEndpointIds"],
    );
}

#[test]
fn rest_api_s3_location() {
    assert_emits(
        property(
            cfn::apigateway::rest_api::S3Location::<()>::new()
                .bucket(raw("Bucket"))
                .e_tag(raw("ETag"))
                .key(raw("Key"))
                .version(raw("Version")),
        ),
        &["Bucket", "ETag", "Key", "Version"],
    );
}

#[test]
fn stage_stage() {
    assert_emits(
        resource(
            cfn::apigateway::stage::Stage::<()>::new()
                .access_log_setting(raw("AccessLogSetting"))
                .cache_cluster_enabled(raw("CacheClusterEnabled"))
                .cache_cluster_size(raw("CacheClusterSize"))
                .canary_setting(raw("CanarySetting"))
                .client_certificate_id(raw("ClientCertificateId"))
                .deployment_id(raw("DeploymentId"))
                .description(raw("Description"))
                .documentation_version(raw("DocumentationVersion"))
                .method_settings(raw("MethodSettings"))
                .rest_api_id(raw("RestApiId"))
                .stage_name(raw("StageName"))
                .tags(raw("Tags"))
                .tracing_enabled(raw("TracingEnabled"))
                .variables(raw("Variables")),
        ),
        &[
            "AccessLogSetting",
            "CacheClusterEnabled",
            "CacheClusterSize",
            "CanarySetting",
            "ClientCertificateId",
            "DeploymentId",
            "Description",
            "DocumentationVersion",
            "MethodSettings",
            "RestApiId",
            "StageName",
            "Tags",
            "TracingEnabled",
            "Variables",
        ],
    );
}

#[test]
fn stage_access_log_setting() {
    assert_emits(
        property(
            cfn::apigateway::stage::AccessLogSetting::<()>::new()
                .destination_arn(raw("DestinationArn"))
                .format(raw("Format")),
        ),
        &["DestinationArn", "Format"],
    );
}

#[test]
fn stage_canary_setting() {
    assert_emits(
        property(
            cfn::apigateway::stage::CanarySetting::<()>::new()
                .deployment_id(raw("DeploymentId"))
                .percent_traffic(raw("PercentTraffic"))
                .stage_variable_overrides(raw("StageVariableOverrides"))
                .use_stage_cache(raw("UseStageCache")),
        ),
        &[
            "DeploymentId",
            "PercentTraffic",
            "StageVariableOverrides",
            "UseStageCache",
        ],
    );
}

#[test]
fn stage_method_setting() {
    assert_emits(
        property(
            cfn::apigateway::stage::MethodSetting::<()>::new()
                .cache_data_encrypted(raw("CacheDataEncrypted"))
                .cache_ttl_in_seconds(raw("CacheTtlInSeconds"))
                .caching_enabled(raw("CachingEnabled"))
                .data_trace_enabled(raw("DataTraceEnabled"))
                .http_method(raw("HttpMethod"))
                .logging_level(raw("LoggingLevel"))
                .metrics_enabled(raw("MetricsEnabled"))
                .resource_path(raw("ResourcePath"))
                .throttling_burst_limit(raw("ThrottlingBurstLimit"))
                .throttling_rate_limit(raw("ThrottlingRateLimit")),
        ),
        &[
            "CacheDataEncrypted",
            "CacheTtlInSeconds",
            "CachingEnabled",
            "DataTraceEnabled",
            "HttpMethod",
            "LoggingLevel",
            "MetricsEnabled",
            "ResourcePath",
            "ThrottlingBurstLimit",
            "ThrottlingRateLimit",
        ],
    );
}

#[test]
fn usage_plan_usage_plan() {
    assert_emits(
        resource(
            cfn::apigateway::usage_plan::UsagePlan::<()>::new()
                .api_stages(raw("ApiStages"))
                .description(raw("Description"))
                .quota(raw("Quota"))
                .tags(raw("Tags"))
                .throttle(raw("Throttle"))
                .usage_plan_name(raw("UsagePlanName")),
        ),
        &[
            "ApiStages",
            "Description",
            "Quota",
            "Tags",
            "Throttle",
            "UsagePlanName",
        ],
    );
}

#[test]
fn usage_plan_api_stage() {
    assert_emits(
        property(
            cfn::apigateway::usage_plan::ApiStage::<()>::new()
                .api_id(raw("ApiId"))
                .stage(raw("Stage"))
                .throttle(raw("Throttle")),
        ),
        &["ApiId", "Stage", "Throttle"],
    );
}

#[test]
fn usage_plan_quota_settings() {
    assert_emits(
        property(
            cfn::apigateway::usage_plan::QuotaSettings::<()>::new()
                .limit(raw("Limit"))
                .offset(raw("Offset"))
                .period(raw("Period")),
        ),
        &["Limit", "Offset", "Period"],
    );
}

#[test]
fn usage_plan_throttle_settings() {
    assert_emits(
        property(
            cfn::apigateway::usage_plan::ThrottleSettings::<()>::new()
                .burst_limit(raw("BurstLimit"))
                .rate_limit(raw("RateLimit")),
        ),
        &["BurstLimit", "RateLimit"],
    );
}

#[test]
fn usage_plan_key_usage_plan_key() {
    assert_emits(
        resource(
            cfn::apigateway::usage_plan_key::UsagePlanKey::<()>::new()
                .key_id(raw("KeyId"))
                .key_type(raw("KeyType"))
                .usage_plan_id(raw("UsagePlanId")),
        ),
        &["KeyId", "KeyType", "UsagePlanId"],
    );
}

#[test]
fn vpc_link_vpc_link() {
    assert_emits(
        resource(
            cfn::apigateway::vpc_link::VpcLink::<()>::new()
                .description(raw("Description"))
                .name(raw("Name"))
                .tags(raw("Tags"))
                .target_arns(raw("TargetArns")),
        ),
        &["Description", "Name", "Tags", "TargetArns"],
    );
}
