//! Every setter of CloudFront is emitted, written by `cargo xtask generate`.

use cfn::raw;

use crate::assertion::*;

#[test]
fn anycast_ip_list_anycast_ip_list() {
    assert_emits(
        resource(
            cfn::cloudfront::anycast_ip_list::AnycastIpList::<()>::new()
                .ip_address_type(raw("IpAddressType"))
                .ip_count(raw("IpCount"))
                .ipam_cidr_configs(raw("IpamCidrConfigs"))
                .name(raw("Name"))
                .tags(raw("Tags")),
        ),
        &[
            "IpAddressType",
            "IpCount",
            "IpamCidrConfigs",
            "Name",
            "Tags",
        ],
    );
}

#[test]
fn anycast_ip_list_ipam_cidr_config() {
    assert_emits(
        property(
            cfn::cloudfront::anycast_ip_list::IpamCidrConfig::<()>::new()
                .cidr(raw("Cidr"))
                .ipam_pool_arn(raw("IpamPoolArn")),
        ),
        &["Cidr", "IpamPoolArn"],
    );
}

#[test]
fn anycast_ip_list_tags() {
    assert_emits(
        property(cfn::cloudfront::anycast_ip_list::Tags::<()>::new().items(raw("Items"))),
        &["Items"],
    );
}

#[test]
fn cache_policy_cache_policy() {
    assert_emits(
        resource(
            cfn::cloudfront::cache_policy::CachePolicy::<()>::new()
                .cache_policy_config(raw("CachePolicyConfig")),
        ),
        &["CachePolicyConfig"],
    );
}

#[test]
fn cache_policy_cache_policy_config() {
    assert_emits(
        property(
            cfn::cloudfront::cache_policy::CachePolicyConfig::<()>::new()
                .comment(raw("Comment"))
                .default_ttl(raw("DefaultTTL"))
                .max_ttl(raw("MaxTTL"))
                .min_ttl(raw("MinTTL"))
                .name(raw("Name"))
                .parameters_in_cache_key_and_forwarded_to_origin(raw(
                    "ParametersInCacheKeyAndForwardedToOrigin",
                )),
        ),
        &[
            "Comment",
            "DefaultTTL",
            "MaxTTL",
            "MinTTL",
            "Name",
            "ParametersInCacheKeyAndForwardedToOrigin",
        ],
    );
}

#[test]
fn cache_policy_cookies_config() {
    assert_emits(
        property(
            cfn::cloudfront::cache_policy::CookiesConfig::<()>::new()
                .cookie_behavior(raw("CookieBehavior"))
                .cookies(raw("Cookies")),
        ),
        &["CookieBehavior", "Cookies"],
    );
}

#[test]
fn cache_policy_headers_config() {
    assert_emits(
        property(
            cfn::cloudfront::cache_policy::HeadersConfig::<()>::new()
                .header_behavior(raw("HeaderBehavior"))
                .headers(raw("Headers")),
        ),
        &["HeaderBehavior", "Headers"],
    );
}

#[test]
fn cache_policy_parameters_in_cache_key_and_forwarded_to_origin() {
    assert_emits(
        property(
            cfn::cloudfront::cache_policy::ParametersInCacheKeyAndForwardedToOrigin::<()>::new()
                .cookies_config(raw("CookiesConfig"))
                .enable_accept_encoding_brotli(raw("EnableAcceptEncodingBrotli"))
                .enable_accept_encoding_gzip(raw("EnableAcceptEncodingGzip"))
                .headers_config(raw("HeadersConfig"))
                .query_strings_config(raw("QueryStringsConfig")),
        ),
        &[
            "CookiesConfig",
            "EnableAcceptEncodingBrotli",
            "EnableAcceptEncodingGzip",
            "HeadersConfig",
            "QueryStringsConfig",
        ],
    );
}

#[test]
fn cache_policy_query_strings_config() {
    assert_emits(
        property(
            cfn::cloudfront::cache_policy::QueryStringsConfig::<()>::new()
                .query_string_behavior(raw("QueryStringBehavior"))
                .query_strings(raw("QueryStrings")),
        ),
        &["QueryStringBehavior", "QueryStrings"],
    );
}

#[test]
fn cloud_front_origin_access_identity_cloud_front_origin_access_identity() {
    assert_emits(resource(cfn::cloudfront::cloud_front_origin_access_identity::CloudFrontOriginAccessIdentity::<()>::new().cloud_front_origin_access_identity_config(raw("CloudFrontOriginAccessIdentityConfig"))), &["CloudFrontOriginAccessIdentityConfig",]);
}

#[test]
fn cloud_front_origin_access_identity_cloud_front_origin_access_identity_config() {
    assert_emits(property(cfn::cloudfront::cloud_front_origin_access_identity::CloudFrontOriginAccessIdentityConfig::<()>::new().comment(raw("Comment"))), &["Comment",]);
}

#[test]
fn connection_function_connection_function() {
    assert_emits(
        resource(
            cfn::cloudfront::connection_function::ConnectionFunction::<()>::new()
                .auto_publish(raw("AutoPublish"))
                .connection_function_code(raw("ConnectionFunctionCode"))
                .connection_function_config(raw("ConnectionFunctionConfig"))
                .name(raw("Name"))
                .tags(raw("Tags")),
        ),
        &[
            "AutoPublish",
            "ConnectionFunctionCode",
            "ConnectionFunctionConfig",
            "Name",
            "Tags",
        ],
    );
}

#[test]
fn connection_function_connection_function_config() {
    assert_emits(
        property(
            cfn::cloudfront::connection_function::ConnectionFunctionConfig::<()>::new()
                .comment(raw("Comment"))
                .key_value_store_associations(raw("KeyValueStoreAssociations"))
                .runtime(raw("Runtime")),
        ),
        &["Comment", "KeyValueStoreAssociations", "Runtime"],
    );
}

#[test]
fn connection_function_key_value_store_association() {
    assert_emits(
        property(
            cfn::cloudfront::connection_function::KeyValueStoreAssociation::<()>::new()
                .key_value_store_arn(raw("KeyValueStoreARN")),
        ),
        &["KeyValueStoreARN"],
    );
}

#[test]
fn connection_group_connection_group() {
    assert_emits(
        resource(
            cfn::cloudfront::connection_group::ConnectionGroup::<()>::new()
                .anycast_ip_list_id(raw("AnycastIpListId"))
                .enabled(raw("Enabled"))
                .ipv6_enabled(raw("Ipv6Enabled"))
                .name(raw("Name"))
                .tags(raw("Tags")),
        ),
        &["AnycastIpListId", "Enabled", "Ipv6Enabled", "Name", "Tags"],
    );
}

#[test]
fn continuous_deployment_policy_continuous_deployment_policy() {
    assert_emits(
        resource(
            cfn::cloudfront::continuous_deployment_policy::ContinuousDeploymentPolicy::<()>::new()
                .continuous_deployment_policy_config(raw("ContinuousDeploymentPolicyConfig")),
        ),
        &["ContinuousDeploymentPolicyConfig"],
    );
}

#[test]
fn continuous_deployment_policy_continuous_deployment_policy_config() {
    assert_emits(property(cfn::cloudfront::continuous_deployment_policy::ContinuousDeploymentPolicyConfig::<()>::new().enabled(raw("Enabled")).single_header_policy_config(raw("SingleHeaderPolicyConfig")).single_weight_policy_config(raw("SingleWeightPolicyConfig")).staging_distribution_dns_names(raw("StagingDistributionDnsNames")).traffic_config(raw("TrafficConfig")).type_(raw("Type"))), &["Enabled","SingleHeaderPolicyConfig","SingleWeightPolicyConfig","StagingDistributionDnsNames","TrafficConfig","Type",]);
}

#[test]
fn continuous_deployment_policy_session_stickiness_config() {
    assert_emits(
        property(
            cfn::cloudfront::continuous_deployment_policy::SessionStickinessConfig::<()>::new()
                .idle_ttl(raw("IdleTTL"))
                .maximum_ttl(raw("MaximumTTL")),
        ),
        &["IdleTTL", "MaximumTTL"],
    );
}

#[test]
fn continuous_deployment_policy_single_header_config() {
    assert_emits(
        property(
            cfn::cloudfront::continuous_deployment_policy::SingleHeaderConfig::<()>::new()
                .header(raw("Header"))
                .value(raw("Value")),
        ),
        &["Header", "Value"],
    );
}

#[test]
fn continuous_deployment_policy_single_header_policy_config() {
    assert_emits(
        property(
            cfn::cloudfront::continuous_deployment_policy::SingleHeaderPolicyConfig::<()>::new()
                .header(raw("Header"))
                .value(raw("Value")),
        ),
        &["Header", "Value"],
    );
}

#[test]
fn continuous_deployment_policy_single_weight_config() {
    assert_emits(
        property(
            cfn::cloudfront::continuous_deployment_policy::SingleWeightConfig::<()>::new()
                .session_stickiness_config(raw("SessionStickinessConfig"))
                .weight(raw("Weight")),
        ),
        &["SessionStickinessConfig", "Weight"],
    );
}

#[test]
fn continuous_deployment_policy_single_weight_policy_config() {
    assert_emits(
        property(
            cfn::cloudfront::continuous_deployment_policy::SingleWeightPolicyConfig::<()>::new()
                .session_stickiness_config(raw("SessionStickinessConfig"))
                .weight(raw("Weight")),
        ),
        &["SessionStickinessConfig", "Weight"],
    );
}

#[test]
fn continuous_deployment_policy_traffic_config() {
    assert_emits(
        property(
            cfn::cloudfront::continuous_deployment_policy::TrafficConfig::<()>::new()
                .single_header_config(raw("SingleHeaderConfig"))
                .single_weight_config(raw("SingleWeightConfig"))
                .type_(raw("Type")),
        ),
        &["SingleHeaderConfig", "SingleWeightConfig", "Type"],
    );
}

#[test]
fn distribution_distribution() {
    assert_emits(
        resource(
            cfn::cloudfront::distribution::Distribution::<()>::new()
                .distribution_config(raw("DistributionConfig"))
                .tags(raw("Tags")),
        ),
        &["DistributionConfig", "Tags"],
    );
}

#[test]
fn distribution_cache_behavior() {
    assert_emits(
        property(
            cfn::cloudfront::distribution::CacheBehavior::<()>::new()
                .allowed_methods(raw("AllowedMethods"))
                .cache_policy_id(raw("CachePolicyId"))
                .cached_methods(raw("CachedMethods"))
                .compress(raw("Compress"))
                .default_ttl(raw("DefaultTTL"))
                .field_level_encryption_id(raw("FieldLevelEncryptionId"))
                .forwarded_values(raw("ForwardedValues"))
                .function_associations(raw("FunctionAssociations"))
                .grpc_config(raw("GrpcConfig"))
                .lambda_function_associations(raw("LambdaFunctionAssociations"))
                .max_ttl(raw("MaxTTL"))
                .min_ttl(raw("MinTTL"))
                .origin_request_policy_id(raw("OriginRequestPolicyId"))
                .path_pattern(raw("PathPattern"))
                .realtime_log_config_arn(raw("RealtimeLogConfigArn"))
                .response_headers_policy_id(raw("ResponseHeadersPolicyId"))
                .smooth_streaming(raw("SmoothStreaming"))
                .target_origin_id(raw("TargetOriginId"))
                .trusted_key_groups(raw("TrustedKeyGroups"))
                .trusted_signers(raw("TrustedSigners"))
                .viewer_protocol_policy(raw("ViewerProtocolPolicy")),
        ),
        &[
            "AllowedMethods",
            "CachePolicyId",
            "CachedMethods",
            "Compress",
            "DefaultTTL",
            "FieldLevelEncryptionId",
            "ForwardedValues",
            "FunctionAssociations",
            "GrpcConfig",
            "LambdaFunctionAssociations",
            "MaxTTL",
            "MinTTL",
            "OriginRequestPolicyId",
            "PathPattern",
            "RealtimeLogConfigArn",
            "ResponseHeadersPolicyId",
            "SmoothStreaming",
            "TargetOriginId",
            "TrustedKeyGroups",
            "TrustedSigners",
            "ViewerProtocolPolicy",
        ],
    );
}

#[test]
fn distribution_cache_tag_config() {
    assert_emits(
        property(
            cfn::cloudfront::distribution::CacheTagConfig::<()>::new()
                .header_name(raw("HeaderName")),
        ),
        &["HeaderName"],
    );
}

#[test]
fn distribution_connection_function_association() {
    assert_emits(
        property(
            cfn::cloudfront::distribution::ConnectionFunctionAssociation::<()>::new().id(raw("Id")),
        ),
        &["Id"],
    );
}

#[test]
fn distribution_cookies() {
    assert_emits(
        property(
            cfn::cloudfront::distribution::Cookies::<()>::new()
                .forward(raw("Forward"))
                .whitelisted_names(raw("WhitelistedNames")),
        ),
        &["Forward", "WhitelistedNames"],
    );
}

#[test]
fn distribution_custom_error_response() {
    assert_emits(
        property(
            cfn::cloudfront::distribution::CustomErrorResponse::<()>::new()
                .error_caching_min_ttl(raw("ErrorCachingMinTTL"))
                .error_code(raw("ErrorCode"))
                .response_code(raw("ResponseCode"))
                .response_page_path(raw("ResponsePagePath")),
        ),
        &[
            "ErrorCachingMinTTL",
            "ErrorCode",
            "ResponseCode",
            "ResponsePagePath",
        ],
    );
}

#[test]
fn distribution_custom_origin_config() {
    assert_emits(
        property(
            cfn::cloudfront::distribution::CustomOriginConfig::<()>::new()
                .http_port(raw("HTTPPort"))
                .https_port(raw("HTTPSPort"))
                .ip_address_type(raw("IpAddressType"))
                .origin_keepalive_timeout(raw("OriginKeepaliveTimeout"))
                .origin_mtls_config(raw("OriginMtlsConfig"))
                .origin_protocol_policy(raw("OriginProtocolPolicy"))
                .origin_read_timeout(raw("OriginReadTimeout"))
                .origin_ssl_protocols(raw("OriginSSLProtocols")),
        ),
        &[
            "HTTPPort",
            "HTTPSPort",
            "IpAddressType",
            "OriginKeepaliveTimeout",
            "OriginMtlsConfig",
            "OriginProtocolPolicy",
            "OriginReadTimeout",
            "OriginSSLProtocols",
        ],
    );
}

#[test]
fn distribution_default_cache_behavior() {
    assert_emits(
        property(
            cfn::cloudfront::distribution::DefaultCacheBehavior::<()>::new()
                .allowed_methods(raw("AllowedMethods"))
                .cache_policy_id(raw("CachePolicyId"))
                .cached_methods(raw("CachedMethods"))
                .compress(raw("Compress"))
                .default_ttl(raw("DefaultTTL"))
                .field_level_encryption_id(raw("FieldLevelEncryptionId"))
                .forwarded_values(raw("ForwardedValues"))
                .function_associations(raw("FunctionAssociations"))
                .grpc_config(raw("GrpcConfig"))
                .lambda_function_associations(raw("LambdaFunctionAssociations"))
                .max_ttl(raw("MaxTTL"))
                .min_ttl(raw("MinTTL"))
                .origin_request_policy_id(raw("OriginRequestPolicyId"))
                .realtime_log_config_arn(raw("RealtimeLogConfigArn"))
                .response_headers_policy_id(raw("ResponseHeadersPolicyId"))
                .smooth_streaming(raw("SmoothStreaming"))
                .target_origin_id(raw("TargetOriginId"))
                .trusted_key_groups(raw("TrustedKeyGroups"))
                .trusted_signers(raw("TrustedSigners"))
                .viewer_protocol_policy(raw("ViewerProtocolPolicy")),
        ),
        &[
            "AllowedMethods",
            "CachePolicyId",
            "CachedMethods",
            "Compress",
            "DefaultTTL",
            "FieldLevelEncryptionId",
            "ForwardedValues",
            "FunctionAssociations",
            "GrpcConfig",
            "LambdaFunctionAssociations",
            "MaxTTL",
            "MinTTL",
            "OriginRequestPolicyId",
            "RealtimeLogConfigArn",
            "ResponseHeadersPolicyId",
            "SmoothStreaming",
            "TargetOriginId",
            "TrustedKeyGroups",
            "TrustedSigners",
            "ViewerProtocolPolicy",
        ],
    );
}

#[test]
fn distribution_definition() {
    assert_emits(
        property(
            cfn::cloudfront::distribution::Definition::<()>::new()
                .string_schema(raw("StringSchema")),
        ),
        &["StringSchema"],
    );
}

#[test]
fn distribution_distribution_config() {
    assert_emits(
        property(
            cfn::cloudfront::distribution::DistributionConfig::<()>::new()
                .aliases(raw("Aliases"))
                .anycast_ip_list_id(raw("AnycastIpListId"))
                .cnames(raw("CNAMEs"))
                .cache_behaviors(raw("CacheBehaviors"))
                .cache_tag_config(raw("CacheTagConfig"))
                .comment(raw("Comment"))
                .connection_function_association(raw("ConnectionFunctionAssociation"))
                .connection_mode(raw("ConnectionMode"))
                .continuous_deployment_policy_id(raw("ContinuousDeploymentPolicyId"))
                .custom_error_responses(raw("CustomErrorResponses"))
                .custom_origin(raw("CustomOrigin"))
                .default_cache_behavior(raw("DefaultCacheBehavior"))
                .default_root_object(raw("DefaultRootObject"))
                .enabled(raw("Enabled"))
                .http_version(raw("HttpVersion"))
                .ipv6_enabled(raw("IPV6Enabled"))
                .logging(raw("Logging"))
                .origin_groups(raw("OriginGroups"))
                .origins(raw("Origins"))
                .price_class(raw("PriceClass"))
                .restrictions(raw("Restrictions"))
                .s3_origin(raw("S3Origin"))
                .staging(raw("Staging"))
                .tenant_config(raw("TenantConfig"))
                .viewer_certificate(raw("ViewerCertificate"))
                .viewer_mtls_config(raw("ViewerMtlsConfig"))
                .web_acl_id(raw("WebACLId")),
        ),
        &[
            "Aliases",
            "AnycastIpListId",
            "CNAMEs",
            "CacheBehaviors",
            "CacheTagConfig",
            "Comment",
            "ConnectionFunctionAssociation",
            "ConnectionMode",
            "ContinuousDeploymentPolicyId",
            "CustomErrorResponses",
            "CustomOrigin",
            "DefaultCacheBehavior",
            "DefaultRootObject",
            "Enabled",
            "HttpVersion",
            "IPV6Enabled",
            "Logging",
            "OriginGroups",
            "Origins",
            "PriceClass",
            "Restrictions",
            "S3Origin",
            "Staging",
            "TenantConfig",
            "ViewerCertificate",
            "ViewerMtlsConfig",
            "WebACLId",
        ],
    );
}

#[test]
fn distribution_forwarded_values() {
    assert_emits(
        property(
            cfn::cloudfront::distribution::ForwardedValues::<()>::new()
                .cookies(raw("Cookies"))
                .headers(raw("Headers"))
                .query_string(raw("QueryString"))
                .query_string_cache_keys(raw("QueryStringCacheKeys")),
        ),
        &["Cookies", "Headers", "QueryString", "QueryStringCacheKeys"],
    );
}

#[test]
fn distribution_function_association() {
    assert_emits(
        property(
            cfn::cloudfront::distribution::FunctionAssociation::<()>::new()
                .event_type(raw("EventType"))
                .function_arn(raw("FunctionARN")),
        ),
        &["EventType", "FunctionARN"],
    );
}

#[test]
fn distribution_geo_restriction() {
    assert_emits(
        property(
            cfn::cloudfront::distribution::GeoRestriction::<()>::new()
                .locations(raw("Locations"))
                .restriction_type(raw("RestrictionType")),
        ),
        &["Locations", "RestrictionType"],
    );
}

#[test]
fn distribution_grpc_config() {
    assert_emits(
        property(cfn::cloudfront::distribution::GrpcConfig::<()>::new().enabled(raw("Enabled"))),
        &["Enabled"],
    );
}

#[test]
fn distribution_lambda_function_association() {
    assert_emits(
        property(
            cfn::cloudfront::distribution::LambdaFunctionAssociation::<()>::new()
                .event_type(raw("EventType"))
                .include_body(raw("IncludeBody"))
                .lambda_function_arn(raw("LambdaFunctionARN")),
        ),
        &["EventType", "IncludeBody", "LambdaFunctionARN"],
    );
}

#[test]
fn distribution_legacy_custom_origin() {
    assert_emits(
        property(
            cfn::cloudfront::distribution::LegacyCustomOrigin::<()>::new()
                .dns_name(raw("DNSName"))
                .http_port(raw("HTTPPort"))
                .https_port(raw("HTTPSPort"))
                .origin_protocol_policy(raw("OriginProtocolPolicy"))
                .origin_ssl_protocols(raw("OriginSSLProtocols")),
        ),
        &[
            "DNSName",
            "HTTPPort",
            "HTTPSPort",
            "OriginProtocolPolicy",
            "OriginSSLProtocols",
        ],
    );
}

#[test]
fn distribution_legacy_s3_origin() {
    assert_emits(
        property(
            cfn::cloudfront::distribution::LegacyS3Origin::<()>::new()
                .dns_name(raw("DNSName"))
                .origin_access_identity(raw("OriginAccessIdentity")),
        ),
        &["DNSName", "OriginAccessIdentity"],
    );
}

#[test]
fn distribution_logging() {
    assert_emits(
        property(
            cfn::cloudfront::distribution::Logging::<()>::new()
                .bucket(raw("Bucket"))
                .include_cookies(raw("IncludeCookies"))
                .prefix(raw("Prefix")),
        ),
        &["Bucket", "IncludeCookies", "Prefix"],
    );
}

#[test]
fn distribution_origin() {
    assert_emits(
        property(
            cfn::cloudfront::distribution::Origin::<()>::new()
                .connection_attempts(raw("ConnectionAttempts"))
                .connection_timeout(raw("ConnectionTimeout"))
                .custom_origin_config(raw("CustomOriginConfig"))
                .domain_name(raw("DomainName"))
                .id(raw("Id"))
                .origin_access_control_id(raw("OriginAccessControlId"))
                .origin_custom_headers(raw("OriginCustomHeaders"))
                .origin_path(raw("OriginPath"))
                .origin_shield(raw("OriginShield"))
                .response_completion_timeout(raw("ResponseCompletionTimeout"))
                .s3_origin_config(raw("S3OriginConfig"))
                .vpc_origin_config(raw("VpcOriginConfig")),
        ),
        &[
            "ConnectionAttempts",
            "ConnectionTimeout",
            "CustomOriginConfig",
            "DomainName",
            "Id",
            "OriginAccessControlId",
            "OriginCustomHeaders",
            "OriginPath",
            "OriginShield",
            "ResponseCompletionTimeout",
            "S3OriginConfig",
            "VpcOriginConfig",
        ],
    );
}

#[test]
fn distribution_origin_custom_header() {
    assert_emits(
        property(
            cfn::cloudfront::distribution::OriginCustomHeader::<()>::new()
                .header_name(raw("HeaderName"))
                .header_value(raw("HeaderValue")),
        ),
        &["HeaderName", "HeaderValue"],
    );
}

#[test]
fn distribution_origin_group() {
    assert_emits(
        property(
            cfn::cloudfront::distribution::OriginGroup::<()>::new()
                .failover_criteria(raw("FailoverCriteria"))
                .id(raw("Id"))
                .members(raw("Members"))
                .selection_criteria(raw("SelectionCriteria")),
        ),
        &["FailoverCriteria", "Id", "Members", "SelectionCriteria"],
    );
}

#[test]
fn distribution_origin_group_failover_criteria() {
    assert_emits(
        property(
            cfn::cloudfront::distribution::OriginGroupFailoverCriteria::<()>::new()
                .status_codes(raw("StatusCodes")),
        ),
        &["StatusCodes"],
    );
}

#[test]
fn distribution_origin_group_member() {
    assert_emits(
        property(
            cfn::cloudfront::distribution::OriginGroupMember::<()>::new()
                .origin_id(raw("OriginId")),
        ),
        &["OriginId"],
    );
}

#[test]
fn distribution_origin_group_members() {
    assert_emits(
        property(
            cfn::cloudfront::distribution::OriginGroupMembers::<()>::new()
                .items(raw("Items"))
                .quantity(raw("Quantity")),
        ),
        &["Items", "Quantity"],
    );
}

#[test]
fn distribution_origin_groups() {
    assert_emits(
        property(
            cfn::cloudfront::distribution::OriginGroups::<()>::new()
                .items(raw("Items"))
                .quantity(raw("Quantity")),
        ),
        &["Items", "Quantity"],
    );
}

#[test]
fn distribution_origin_mtls_config() {
    assert_emits(
        property(
            cfn::cloudfront::distribution::OriginMtlsConfig::<()>::new()
                .client_certificate_arn(raw("ClientCertificateArn")),
        ),
        &["ClientCertificateArn"],
    );
}

#[test]
fn distribution_origin_shield() {
    assert_emits(
        property(
            cfn::cloudfront::distribution::OriginShield::<()>::new()
                .enabled(raw("Enabled"))
                .origin_shield_region(raw("OriginShieldRegion")),
        ),
        &["Enabled", "OriginShieldRegion"],
    );
}

#[test]
fn distribution_parameter_definition() {
    assert_emits(
        property(
            cfn::cloudfront::distribution::ParameterDefinition::<()>::new()
                .definition(raw("Definition"))
                .name(raw("Name")),
        ),
        &["Definition", "Name"],
    );
}

#[test]
fn distribution_restrictions() {
    assert_emits(
        property(
            cfn::cloudfront::distribution::Restrictions::<()>::new()
                .geo_restriction(raw("GeoRestriction")),
        ),
        &["GeoRestriction"],
    );
}

#[test]
fn distribution_s3_origin_config() {
    assert_emits(
        property(
            cfn::cloudfront::distribution::S3OriginConfig::<()>::new()
                .origin_access_identity(raw("OriginAccessIdentity"))
                .origin_read_timeout(raw("OriginReadTimeout")),
        ),
        &["OriginAccessIdentity", "OriginReadTimeout"],
    );
}

#[test]
fn distribution_status_codes() {
    assert_emits(
        property(
            cfn::cloudfront::distribution::StatusCodes::<()>::new()
                .items(raw("Items"))
                .quantity(raw("Quantity")),
        ),
        &["Items", "Quantity"],
    );
}

#[test]
fn distribution_string_schema() {
    assert_emits(
        property(
            cfn::cloudfront::distribution::StringSchema::<()>::new()
                .comment(raw("Comment"))
                .default_value(raw("DefaultValue"))
                .required(raw("Required")),
        ),
        &["Comment", "DefaultValue", "Required"],
    );
}

#[test]
fn distribution_tenant_config() {
    assert_emits(
        property(
            cfn::cloudfront::distribution::TenantConfig::<()>::new()
                .parameter_definitions(raw("ParameterDefinitions")),
        ),
        &["ParameterDefinitions"],
    );
}

#[test]
fn distribution_trust_store_config() {
    assert_emits(
        property(
            cfn::cloudfront::distribution::TrustStoreConfig::<()>::new()
                .advertise_trust_store_ca_names(raw("AdvertiseTrustStoreCaNames"))
                .ignore_certificate_expiry(raw("IgnoreCertificateExpiry"))
                .trust_store_id(raw("TrustStoreId")),
        ),
        &[
            "AdvertiseTrustStoreCaNames",
            "IgnoreCertificateExpiry",
            "TrustStoreId",
        ],
    );
}

#[test]
fn distribution_viewer_certificate() {
    assert_emits(
        property(
            cfn::cloudfront::distribution::ViewerCertificate::<()>::new()
                .acm_certificate_arn(raw("AcmCertificateArn"))
                .cloud_front_default_certificate(raw("CloudFrontDefaultCertificate"))
                .iam_certificate_id(raw("IamCertificateId"))
                .minimum_protocol_version(raw("MinimumProtocolVersion"))
                .ssl_support_method(raw("SslSupportMethod")),
        ),
        &[
            "AcmCertificateArn",
            "CloudFrontDefaultCertificate",
            "IamCertificateId",
            "MinimumProtocolVersion",
            "SslSupportMethod",
        ],
    );
}

#[test]
fn distribution_viewer_mtls_config() {
    assert_emits(
        property(
            cfn::cloudfront::distribution::ViewerMtlsConfig::<()>::new()
                .mode(raw("Mode"))
                .trust_store_config(raw("TrustStoreConfig")),
        ),
        &["Mode", "TrustStoreConfig"],
    );
}

#[test]
fn distribution_vpc_origin_config() {
    assert_emits(
        property(
            cfn::cloudfront::distribution::VpcOriginConfig::<()>::new()
                .origin_keepalive_timeout(raw("OriginKeepaliveTimeout"))
                .origin_read_timeout(raw("OriginReadTimeout"))
                .owner_account_id(raw("OwnerAccountId"))
                .vpc_origin_id(raw("VpcOriginId")),
        ),
        &[
            "OriginKeepaliveTimeout",
            "OriginReadTimeout",
            "OwnerAccountId",
            "VpcOriginId",
        ],
    );
}

#[test]
fn distribution_tenant_distribution_tenant() {
    assert_emits(
        resource(
            cfn::cloudfront::distribution_tenant::DistributionTenant::<()>::new()
                .connection_group_id(raw("ConnectionGroupId"))
                .customizations(raw("Customizations"))
                .distribution_id(raw("DistributionId"))
                .domains(raw("Domains"))
                .enabled(raw("Enabled"))
                .managed_certificate_request(raw("ManagedCertificateRequest"))
                .name(raw("Name"))
                .parameters(raw("Parameters"))
                .tags(raw("Tags")),
        ),
        &[
            "ConnectionGroupId",
            "Customizations",
            "DistributionId",
            "Domains",
            "Enabled",
            "ManagedCertificateRequest",
            "Name",
            "Parameters",
            "Tags",
        ],
    );
}

#[test]
fn distribution_tenant_certificate() {
    assert_emits(
        property(cfn::cloudfront::distribution_tenant::Certificate::<()>::new().arn(raw("Arn"))),
        &["Arn"],
    );
}

#[test]
fn distribution_tenant_customizations() {
    assert_emits(
        property(
            cfn::cloudfront::distribution_tenant::Customizations::<()>::new()
                .certificate(raw("Certificate"))
                .geo_restrictions(raw("GeoRestrictions"))
                .web_acl(raw("WebAcl")),
        ),
        &["Certificate", "GeoRestrictions", "WebAcl"],
    );
}

#[test]
fn distribution_tenant_geo_restriction_customization() {
    assert_emits(
        property(
            cfn::cloudfront::distribution_tenant::GeoRestrictionCustomization::<()>::new()
                .locations(raw("Locations"))
                .restriction_type(raw("RestrictionType")),
        ),
        &["Locations", "RestrictionType"],
    );
}

#[test]
fn distribution_tenant_managed_certificate_request() {
    assert_emits(
        property(
            cfn::cloudfront::distribution_tenant::ManagedCertificateRequest::<()>::new()
                .certificate_transparency_logging_preference(raw(
                    "CertificateTransparencyLoggingPreference",
                ))
                .primary_domain_name(raw("PrimaryDomainName"))
                .validation_token_host(raw("ValidationTokenHost")),
        ),
        &[
            "CertificateTransparencyLoggingPreference",
            "PrimaryDomainName",
            "ValidationTokenHost",
        ],
    );
}

#[test]
fn distribution_tenant_parameter() {
    assert_emits(
        property(
            cfn::cloudfront::distribution_tenant::Parameter::<()>::new()
                .name(raw("Name"))
                .value(raw("Value")),
        ),
        &["Name", "Value"],
    );
}

#[test]
fn distribution_tenant_web_acl_customization() {
    assert_emits(
        property(
            cfn::cloudfront::distribution_tenant::WebAclCustomization::<()>::new()
                .action(raw("Action"))
                .arn(raw("Arn")),
        ),
        &["Action", "Arn"],
    );
}

#[test]
fn field_level_encryption_profile_field_level_encryption_profile() {
    assert_emits(resource(cfn::cloudfront::field_level_encryption_profile::FieldLevelEncryptionProfile::<()>::new().field_level_encryption_profile_config(raw("FieldLevelEncryptionProfileConfig"))), &["FieldLevelEncryptionProfileConfig",]);
}

#[test]
fn field_level_encryption_profile_encryption_entity() {
    assert_emits(
        property(
            cfn::cloudfront::field_level_encryption_profile::EncryptionEntity::<()>::new()
                .field_patterns(raw("FieldPatterns"))
                .provider_id(raw("ProviderId"))
                .public_key_id(raw("PublicKeyId")),
        ),
        &["FieldPatterns", "ProviderId", "PublicKeyId"],
    );
}

#[test]
fn field_level_encryption_profile_field_level_encryption_profile_config() {
    assert_emits(property(cfn::cloudfront::field_level_encryption_profile::FieldLevelEncryptionProfileConfig::<()>::new().caller_reference(raw("CallerReference")).comment(raw("Comment")).encryption_entities(raw("EncryptionEntities")).name(raw("Name"))), &["CallerReference","Comment","EncryptionEntities","Name",]);
}

#[test]
fn function_function() {
    assert_emits(
        resource(
            cfn::cloudfront::function::Function::<()>::new()
                .auto_publish(raw("AutoPublish"))
                .function_code(raw("FunctionCode"))
                .function_config(raw("FunctionConfig"))
                .function_metadata(raw("FunctionMetadata"))
                .name(raw("Name"))
                .tags(raw("Tags")),
        ),
        &[
            "AutoPublish",
            "FunctionCode",
            "FunctionConfig",
            "FunctionMetadata",
            "Name",
            "Tags",
        ],
    );
}

#[test]
fn function_function_config() {
    assert_emits(
        property(
            cfn::cloudfront::function::FunctionConfig::<()>::new()
                .comment(raw("Comment"))
                .key_value_store_associations(raw("KeyValueStoreAssociations"))
                .runtime(raw("Runtime")),
        ),
        &["Comment", "KeyValueStoreAssociations", "Runtime"],
    );
}

#[test]
fn function_function_metadata() {
    assert_emits(
        property(
            cfn::cloudfront::function::FunctionMetadata::<()>::new()
                .function_arn(raw("FunctionARN")),
        ),
        &["FunctionARN"],
    );
}

#[test]
fn function_key_value_store_association() {
    assert_emits(
        property(
            cfn::cloudfront::function::KeyValueStoreAssociation::<()>::new()
                .key_value_store_arn(raw("KeyValueStoreARN")),
        ),
        &["KeyValueStoreARN"],
    );
}

#[test]
fn key_group_key_group() {
    assert_emits(
        resource(
            cfn::cloudfront::key_group::KeyGroup::<()>::new()
                .key_group_config(raw("KeyGroupConfig")),
        ),
        &["KeyGroupConfig"],
    );
}

#[test]
fn key_group_key_group_config() {
    assert_emits(
        property(
            cfn::cloudfront::key_group::KeyGroupConfig::<()>::new()
                .comment(raw("Comment"))
                .items(raw("Items"))
                .name(raw("Name")),
        ),
        &["Comment", "Items", "Name"],
    );
}

#[test]
fn key_value_store_key_value_store() {
    assert_emits(
        resource(
            cfn::cloudfront::key_value_store::KeyValueStore::<()>::new()
                .comment(raw("Comment"))
                .import_source(raw("ImportSource"))
                .name(raw("Name"))
                .tags(raw("Tags")),
        ),
        &["Comment", "ImportSource", "Name", "Tags"],
    );
}

#[test]
fn key_value_store_import_source() {
    assert_emits(
        property(
            cfn::cloudfront::key_value_store::ImportSource::<()>::new()
                .source_arn(raw("SourceArn"))
                .source_type(raw("SourceType")),
        ),
        &["SourceArn", "SourceType"],
    );
}

#[test]
fn monitoring_subscription_monitoring_subscription() {
    assert_emits(
        resource(
            cfn::cloudfront::monitoring_subscription::MonitoringSubscription::<()>::new()
                .distribution_id(raw("DistributionId"))
                .monitoring_subscription(raw("MonitoringSubscription")),
        ),
        &["DistributionId", "MonitoringSubscription"],
    );
}

#[test]
fn monitoring_subscription_monitoring_subscription_properties() {
    assert_emits(
        property(
            cfn::cloudfront::monitoring_subscription::MonitoringSubscriptionProperties::<()>::new()
                .realtime_metrics_subscription_config(raw("RealtimeMetricsSubscriptionConfig")),
        ),
        &["RealtimeMetricsSubscriptionConfig"],
    );
}

#[test]
fn monitoring_subscription_realtime_metrics_subscription_config() {
    assert_emits(
        property(
            cfn::cloudfront::monitoring_subscription::RealtimeMetricsSubscriptionConfig::<()>::new(
            )
            .realtime_metrics_subscription_status(raw("RealtimeMetricsSubscriptionStatus")),
        ),
        &["RealtimeMetricsSubscriptionStatus"],
    );
}

#[test]
fn origin_access_control_origin_access_control() {
    assert_emits(
        resource(
            cfn::cloudfront::origin_access_control::OriginAccessControl::<()>::new()
                .origin_access_control_config(raw("OriginAccessControlConfig")),
        ),
        &["OriginAccessControlConfig"],
    );
}

#[test]
fn origin_access_control_origin_access_control_config() {
    assert_emits(
        property(
            cfn::cloudfront::origin_access_control::OriginAccessControlConfig::<()>::new()
                .description(raw("Description"))
                .name(raw("Name"))
                .origin_access_control_origin_type(raw("OriginAccessControlOriginType"))
                .signing_behavior(raw("SigningBehavior"))
                .signing_protocol(raw("SigningProtocol")),
        ),
        &[
            "Description",
            "Name",
            "OriginAccessControlOriginType",
            "SigningBehavior",
            "SigningProtocol",
        ],
    );
}

#[test]
fn origin_request_policy_origin_request_policy() {
    assert_emits(
        resource(
            cfn::cloudfront::origin_request_policy::OriginRequestPolicy::<()>::new()
                .origin_request_policy_config(raw("OriginRequestPolicyConfig")),
        ),
        &["OriginRequestPolicyConfig"],
    );
}

#[test]
fn origin_request_policy_cookies_config() {
    assert_emits(
        property(
            cfn::cloudfront::origin_request_policy::CookiesConfig::<()>::new()
                .cookie_behavior(raw("CookieBehavior"))
                .cookies(raw("Cookies")),
        ),
        &["CookieBehavior", "Cookies"],
    );
}

#[test]
fn origin_request_policy_headers_config() {
    assert_emits(
        property(
            cfn::cloudfront::origin_request_policy::HeadersConfig::<()>::new()
                .header_behavior(raw("HeaderBehavior"))
                .headers(raw("Headers")),
        ),
        &["HeaderBehavior", "Headers"],
    );
}

#[test]
fn origin_request_policy_origin_request_policy_config() {
    assert_emits(
        property(
            cfn::cloudfront::origin_request_policy::OriginRequestPolicyConfig::<()>::new()
                .comment(raw("Comment"))
                .cookies_config(raw("CookiesConfig"))
                .headers_config(raw("HeadersConfig"))
                .name(raw("Name"))
                .query_strings_config(raw("QueryStringsConfig")),
        ),
        &[
            "Comment",
            "CookiesConfig",
            "HeadersConfig",
            "Name",
            "QueryStringsConfig",
        ],
    );
}

#[test]
fn origin_request_policy_query_strings_config() {
    assert_emits(
        property(
            cfn::cloudfront::origin_request_policy::QueryStringsConfig::<()>::new()
                .query_string_behavior(raw("QueryStringBehavior"))
                .query_strings(raw("QueryStrings")),
        ),
        &["QueryStringBehavior", "QueryStrings"],
    );
}

#[test]
fn public_key_public_key() {
    assert_emits(
        resource(
            cfn::cloudfront::public_key::PublicKey::<()>::new()
                .public_key_config(raw("PublicKeyConfig")),
        ),
        &["PublicKeyConfig"],
    );
}

#[test]
fn public_key_public_key_config() {
    assert_emits(
        property(
            cfn::cloudfront::public_key::PublicKeyConfig::<()>::new()
                .caller_reference(raw("CallerReference"))
                .comment(raw("Comment"))
                .encoded_key(raw("EncodedKey"))
                .name(raw("Name")),
        ),
        &["CallerReference", "Comment", "EncodedKey", "Name"],
    );
}

#[test]
fn realtime_log_config_realtime_log_config() {
    assert_emits(
        resource(
            cfn::cloudfront::realtime_log_config::RealtimeLogConfig::<()>::new()
                .end_points(raw("EndPoints"))
                .fields(raw("Fields"))
                .name(raw("Name"))
                .sampling_rate(raw("SamplingRate")),
        ),
        &["EndPoints", "Fields", "Name", "SamplingRate"],
    );
}

#[test]
fn realtime_log_config_end_point() {
    assert_emits(
        property(
            cfn::cloudfront::realtime_log_config::EndPoint::<()>::new()
                .kinesis_stream_config(raw("KinesisStreamConfig"))
                .stream_type(raw("StreamType")),
        ),
        &["KinesisStreamConfig", "StreamType"],
    );
}

#[test]
fn realtime_log_config_kinesis_stream_config() {
    assert_emits(
        property(
            cfn::cloudfront::realtime_log_config::KinesisStreamConfig::<()>::new()
                .role_arn(raw("RoleArn"))
                .stream_arn(raw("StreamArn")),
        ),
        &["RoleArn", "StreamArn"],
    );
}

#[test]
fn response_headers_policy_response_headers_policy() {
    assert_emits(
        resource(
            cfn::cloudfront::response_headers_policy::ResponseHeadersPolicy::<()>::new()
                .response_headers_policy_config(raw("ResponseHeadersPolicyConfig")),
        ),
        &["ResponseHeadersPolicyConfig"],
    );
}

#[test]
fn response_headers_policy_access_control_allow_headers() {
    assert_emits(
        property(
            cfn::cloudfront::response_headers_policy::AccessControlAllowHeaders::<()>::new()
                .items(raw("Items")),
        ),
        &["Items"],
    );
}

#[test]
fn response_headers_policy_access_control_allow_methods() {
    assert_emits(
        property(
            cfn::cloudfront::response_headers_policy::AccessControlAllowMethods::<()>::new()
                .items(raw("Items")),
        ),
        &["Items"],
    );
}

#[test]
fn response_headers_policy_access_control_allow_origins() {
    assert_emits(
        property(
            cfn::cloudfront::response_headers_policy::AccessControlAllowOrigins::<()>::new()
                .items(raw("Items")),
        ),
        &["Items"],
    );
}

#[test]
fn response_headers_policy_access_control_expose_headers() {
    assert_emits(
        property(
            cfn::cloudfront::response_headers_policy::AccessControlExposeHeaders::<()>::new()
                .items(raw("Items")),
        ),
        &["Items"],
    );
}

#[test]
fn response_headers_policy_content_security_policy() {
    assert_emits(
        property(
            cfn::cloudfront::response_headers_policy::ContentSecurityPolicy::<()>::new()
                .content_security_policy(raw("ContentSecurityPolicy"))
                .override_(raw("Override")),
        ),
        &["ContentSecurityPolicy", "Override"],
    );
}

#[test]
fn response_headers_policy_content_type_options() {
    assert_emits(
        property(
            cfn::cloudfront::response_headers_policy::ContentTypeOptions::<()>::new()
                .override_(raw("Override")),
        ),
        &["Override"],
    );
}

#[test]
fn response_headers_policy_cors_config() {
    assert_emits(
        property(
            cfn::cloudfront::response_headers_policy::CorsConfig::<()>::new()
                .access_control_allow_credentials(raw("AccessControlAllowCredentials"))
                .access_control_allow_headers(raw("AccessControlAllowHeaders"))
                .access_control_allow_methods(raw("AccessControlAllowMethods"))
                .access_control_allow_origins(raw("AccessControlAllowOrigins"))
                .access_control_expose_headers(raw("AccessControlExposeHeaders"))
                .access_control_max_age_sec(raw("AccessControlMaxAgeSec"))
                .origin_override(raw("OriginOverride")),
        ),
        &[
            "AccessControlAllowCredentials",
            "AccessControlAllowHeaders",
            "AccessControlAllowMethods",
            "AccessControlAllowOrigins",
            "AccessControlExposeHeaders",
            "AccessControlMaxAgeSec",
            "OriginOverride",
        ],
    );
}

#[test]
fn response_headers_policy_custom_header() {
    assert_emits(
        property(
            cfn::cloudfront::response_headers_policy::CustomHeader::<()>::new()
                .header(raw("Header"))
                .override_(raw("Override"))
                .value(raw("Value")),
        ),
        &["Header", "Override", "Value"],
    );
}

#[test]
fn response_headers_policy_custom_headers_config() {
    assert_emits(
        property(
            cfn::cloudfront::response_headers_policy::CustomHeadersConfig::<()>::new()
                .items(raw("Items")),
        ),
        &["Items"],
    );
}

#[test]
fn response_headers_policy_frame_options() {
    assert_emits(
        property(
            cfn::cloudfront::response_headers_policy::FrameOptions::<()>::new()
                .frame_option(raw("FrameOption"))
                .override_(raw("Override")),
        ),
        &["FrameOption", "Override"],
    );
}

#[test]
fn response_headers_policy_referrer_policy() {
    assert_emits(
        property(
            cfn::cloudfront::response_headers_policy::ReferrerPolicy::<()>::new()
                .override_(raw("Override"))
                .referrer_policy(raw("ReferrerPolicy")),
        ),
        &["Override", "ReferrerPolicy"],
    );
}

#[test]
fn response_headers_policy_remove_header() {
    assert_emits(
        property(
            cfn::cloudfront::response_headers_policy::RemoveHeader::<()>::new()
                .header(raw("Header")),
        ),
        &["Header"],
    );
}

#[test]
fn response_headers_policy_remove_headers_config() {
    assert_emits(
        property(
            cfn::cloudfront::response_headers_policy::RemoveHeadersConfig::<()>::new()
                .items(raw("Items")),
        ),
        &["Items"],
    );
}

#[test]
fn response_headers_policy_response_headers_policy_config() {
    assert_emits(
        property(
            cfn::cloudfront::response_headers_policy::ResponseHeadersPolicyConfig::<()>::new()
                .comment(raw("Comment"))
                .cors_config(raw("CorsConfig"))
                .custom_headers_config(raw("CustomHeadersConfig"))
                .name(raw("Name"))
                .remove_headers_config(raw("RemoveHeadersConfig"))
                .security_headers_config(raw("SecurityHeadersConfig"))
                .server_timing_headers_config(raw("ServerTimingHeadersConfig")),
        ),
        &[
            "Comment",
            "CorsConfig",
            "CustomHeadersConfig",
            "Name",
            "RemoveHeadersConfig",
            "SecurityHeadersConfig",
            "ServerTimingHeadersConfig",
        ],
    );
}

#[test]
fn response_headers_policy_security_headers_config() {
    assert_emits(
        property(
            cfn::cloudfront::response_headers_policy::SecurityHeadersConfig::<()>::new()
                .content_security_policy(raw("ContentSecurityPolicy"))
                .content_type_options(raw("ContentTypeOptions"))
                .frame_options(raw("FrameOptions"))
                .referrer_policy(raw("ReferrerPolicy"))
                .strict_transport_security(raw("StrictTransportSecurity"))
                .xss_protection(raw("XSSProtection")),
        ),
        &[
            "ContentSecurityPolicy",
            "ContentTypeOptions",
            "FrameOptions",
            "ReferrerPolicy",
            "StrictTransportSecurity",
            "XSSProtection",
        ],
    );
}

#[test]
fn response_headers_policy_server_timing_headers_config() {
    assert_emits(
        property(
            cfn::cloudfront::response_headers_policy::ServerTimingHeadersConfig::<()>::new()
                .enabled(raw("Enabled"))
                .sampling_rate(raw("SamplingRate")),
        ),
        &["Enabled", "SamplingRate"],
    );
}

#[test]
fn response_headers_policy_strict_transport_security() {
    assert_emits(
        property(
            cfn::cloudfront::response_headers_policy::StrictTransportSecurity::<()>::new()
                .access_control_max_age_sec(raw("AccessControlMaxAgeSec"))
                .include_subdomains(raw("IncludeSubdomains"))
                .override_(raw("Override"))
                .preload(raw("Preload")),
        ),
        &[
            "AccessControlMaxAgeSec",
            "IncludeSubdomains",
            "Override",
            "Preload",
        ],
    );
}

#[test]
fn response_headers_policy_xss_protection() {
    assert_emits(
        property(
            cfn::cloudfront::response_headers_policy::XssProtection::<()>::new()
                .mode_block(raw("ModeBlock"))
                .override_(raw("Override"))
                .protection(raw("Protection"))
                .report_uri(raw("ReportUri")),
        ),
        &["ModeBlock", "Override", "Protection", "ReportUri"],
    );
}

#[test]
fn streaming_distribution_streaming_distribution() {
    assert_emits(
        resource(
            cfn::cloudfront::streaming_distribution::StreamingDistribution::<()>::new()
                .streaming_distribution_config(raw("StreamingDistributionConfig"))
                .tags(raw("Tags")),
        ),
        &["StreamingDistributionConfig", "Tags"],
    );
}

#[test]
fn streaming_distribution_logging() {
    assert_emits(
        property(
            cfn::cloudfront::streaming_distribution::Logging::<()>::new()
                .bucket(raw("Bucket"))
                .enabled(raw("Enabled"))
                .prefix(raw("Prefix")),
        ),
        &["Bucket", "Enabled", "Prefix"],
    );
}

#[test]
fn streaming_distribution_s3_origin() {
    assert_emits(
        property(
            cfn::cloudfront::streaming_distribution::S3Origin::<()>::new()
                .domain_name(raw("DomainName"))
                .origin_access_identity(raw("OriginAccessIdentity")),
        ),
        &["DomainName", "OriginAccessIdentity"],
    );
}

#[test]
fn streaming_distribution_streaming_distribution_config() {
    assert_emits(
        property(
            cfn::cloudfront::streaming_distribution::StreamingDistributionConfig::<()>::new()
                .aliases(raw("Aliases"))
                .comment(raw("Comment"))
                .enabled(raw("Enabled"))
                .logging(raw("Logging"))
                .price_class(raw("PriceClass"))
                .s3_origin(raw("S3Origin"))
                .trusted_signers(raw("TrustedSigners")),
        ),
        &[
            "Aliases",
            "Comment",
            "Enabled",
            "Logging",
            "PriceClass",
            "S3Origin",
            "TrustedSigners",
        ],
    );
}

#[test]
fn streaming_distribution_trusted_signers() {
    assert_emits(
        property(
            cfn::cloudfront::streaming_distribution::TrustedSigners::<()>::new()
                .aws_account_numbers(raw("AwsAccountNumbers"))
                .enabled(raw("Enabled")),
        ),
        &["AwsAccountNumbers", "Enabled"],
    );
}

#[test]
fn trust_store_trust_store() {
    assert_emits(
        resource(
            cfn::cloudfront::trust_store::TrustStore::<()>::new()
                .ca_certificates_bundle_source(raw("CaCertificatesBundleSource"))
                .name(raw("Name"))
                .tags(raw("Tags"))
                .use_client_certificate_ocsp_endpoint(raw("UseClientCertificateOCSPEndpoint")),
        ),
        &[
            "CaCertificatesBundleSource",
            "Name",
            "Tags",
            "UseClientCertificateOCSPEndpoint",
        ],
    );
}

#[test]
fn trust_store_ca_certificates_bundle_s3_location() {
    assert_emits(
        property(
            cfn::cloudfront::trust_store::CaCertificatesBundleS3Location::<()>::new()
                .bucket(raw("Bucket"))
                .key(raw("Key"))
                .region(raw("Region"))
                .version(raw("Version")),
        ),
        &["Bucket", "Key", "Region", "Version"],
    );
}

#[test]
fn trust_store_ca_certificates_bundle_source() {
    assert_emits(
        property(
            cfn::cloudfront::trust_store::CaCertificatesBundleSource::<()>::new()
                .ca_certificates_bundle_s3_location(raw("CaCertificatesBundleS3Location")),
        ),
        &["CaCertificatesBundleS3Location"],
    );
}

#[test]
fn vpc_origin_vpc_origin() {
    assert_emits(
        resource(
            cfn::cloudfront::vpc_origin::VpcOrigin::<()>::new()
                .tags(raw("Tags"))
                .vpc_origin_endpoint_config(raw("VpcOriginEndpointConfig")),
        ),
        &["Tags", "VpcOriginEndpointConfig"],
    );
}

#[test]
fn vpc_origin_vpc_origin_endpoint_config() {
    assert_emits(
        property(
            cfn::cloudfront::vpc_origin::VpcOriginEndpointConfig::<()>::new()
                .arn(raw("Arn"))
                .http_port(raw("HTTPPort"))
                .https_port(raw("HTTPSPort"))
                .ip_address_type(raw("IpAddressType"))
                .name(raw("Name"))
                .origin_protocol_policy(raw("OriginProtocolPolicy"))
                .origin_ssl_protocols(raw("OriginSSLProtocols")),
        ),
        &[
            "Arn",
            "HTTPPort",
            "HTTPSPort",
            "IpAddressType",
            "Name",
            "OriginProtocolPolicy",
            "OriginSSLProtocols",
        ],
    );
}
