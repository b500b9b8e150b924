//! Every setter of Cognito is emitted, written by `cargo xtask generate`.

use cfn::raw;

use crate::assertion::*;

#[test]
fn identity_pool_identity_pool() {
    assert_emits(
        resource(
            cfn::cognito::identity_pool::IdentityPool::<()>::new()
                .allow_classic_flow(raw("AllowClassicFlow"))
                .allow_unauthenticated_identities(raw("AllowUnauthenticatedIdentities"))
                .cognito_events(raw("CognitoEvents"))
                .cognito_identity_providers(raw("CognitoIdentityProviders"))
                .cognito_streams(raw("CognitoStreams"))
                .developer_provider_name(raw("DeveloperProviderName"))
                .identity_pool_name(raw("IdentityPoolName"))
                .identity_pool_tags(raw("IdentityPoolTags"))
                .open_id_connect_provider_arns(raw("OpenIdConnectProviderARNs"))
                .push_sync(raw("PushSync"))
                .saml_provider_arns(raw("SamlProviderARNs"))
                .supported_login_providers(raw("SupportedLoginProviders")),
        ),
        &[
            "AllowClassicFlow",
            "AllowUnauthenticatedIdentities",
            "CognitoEvents",
            "CognitoIdentityProviders",
            "CognitoStreams",
            "DeveloperProviderName",
            "IdentityPoolName",
            "IdentityPoolTags",
            "OpenIdConnectProviderARNs",
            "PushSync",
            "SamlProviderARNs",
            "SupportedLoginProviders",
        ],
    );
}

#[test]
fn identity_pool_cognito_identity_provider() {
    assert_emits(
        property(
            cfn::cognito::identity_pool::CognitoIdentityProvider::<()>::new()
                .client_id(raw("ClientId"))
                .provider_name(raw("ProviderName"))
                .server_side_token_check(raw("ServerSideTokenCheck")),
        ),
        &["ClientId", "ProviderName", "ServerSideTokenCheck"],
    );
}

#[test]
fn identity_pool_cognito_streams() {
    assert_emits(
        property(
            cfn::cognito::identity_pool::CognitoStreams::<()>::new()
                .role_arn(raw("RoleArn"))
                .stream_name(raw("StreamName"))
                .streaming_status(raw("StreamingStatus")),
        ),
        &["RoleArn", "StreamName", "StreamingStatus"],
    );
}

#[test]
fn identity_pool_push_sync() {
    assert_emits(
        property(
            cfn::cognito::identity_pool::PushSync::<()>::new()
                .application_arns(raw("ApplicationArns"))
                .role_arn(raw("RoleArn")),
        ),
        &["ApplicationArns", "RoleArn"],
    );
}

#[test]
fn identity_pool_principal_tag_identity_pool_principal_tag() {
    assert_emits(
        resource(
            cfn::cognito::identity_pool_principal_tag::IdentityPoolPrincipalTag::<()>::new()
                .identity_pool_id(raw("IdentityPoolId"))
                .identity_provider_name(raw("IdentityProviderName"))
                .principal_tags(raw("PrincipalTags"))
                .use_defaults(raw("UseDefaults")),
        ),
        &[
            "IdentityPoolId",
            "IdentityProviderName",
            "PrincipalTags",
            "UseDefaults",
        ],
    );
}

#[test]
fn identity_pool_role_attachment_identity_pool_role_attachment() {
    assert_emits(
        resource(
            cfn::cognito::identity_pool_role_attachment::IdentityPoolRoleAttachment::<()>::new()
                .identity_pool_id(raw("IdentityPoolId"))
                .role_mappings(raw("RoleMappings"))
                .roles(raw("Roles")),
        ),
        &["IdentityPoolId", "RoleMappings", "Roles"],
    );
}

#[test]
fn identity_pool_role_attachment_mapping_rule() {
    assert_emits(
        property(
            cfn::cognito::identity_pool_role_attachment::MappingRule::<()>::new()
                .claim(raw("Claim"))
                .match_type(raw("MatchType"))
                .role_arn(raw("RoleARN"))
                .value(raw("Value")),
        ),
        &["Claim", "MatchType", "RoleARN", "Value"],
    );
}

#[test]
fn identity_pool_role_attachment_role_mapping() {
    assert_emits(
        property(
            cfn::cognito::identity_pool_role_attachment::RoleMapping::<()>::new()
                .ambiguous_role_resolution(raw("AmbiguousRoleResolution"))
                .identity_provider(raw("IdentityProvider"))
                .rules_configuration(raw("RulesConfiguration"))
                .type_(raw("Type")),
        ),
        &[
            "AmbiguousRoleResolution",
            "IdentityProvider",
            "RulesConfiguration",
            "Type",
        ],
    );
}

#[test]
fn identity_pool_role_attachment_rules_configuration_type() {
    assert_emits(
        property(
            cfn::cognito::identity_pool_role_attachment::RulesConfigurationType::<()>::new()
                .rules(raw("Rules")),
        ),
        &["Rules"],
    );
}

#[test]
fn log_delivery_configuration_log_delivery_configuration() {
    assert_emits(
        resource(
            cfn::cognito::log_delivery_configuration::LogDeliveryConfiguration::<()>::new()
                .log_configurations(raw("LogConfigurations"))
                .user_pool_id(raw("UserPoolId")),
        ),
        &["LogConfigurations", "UserPoolId"],
    );
}

#[test]
fn log_delivery_configuration_cloud_watch_logs_configuration() {
    assert_emits(
        property(
            cfn::cognito::log_delivery_configuration::CloudWatchLogsConfiguration::<()>::new()
                .log_group_arn(raw("LogGroupArn")),
        ),
        &["LogGroupArn"],
    );
}

#[test]
fn log_delivery_configuration_firehose_configuration() {
    assert_emits(
        property(
            cfn::cognito::log_delivery_configuration::FirehoseConfiguration::<()>::new()
                .stream_arn(raw("StreamArn")),
        ),
        &["StreamArn"],
    );
}

#[test]
fn log_delivery_configuration_log_configuration() {
    assert_emits(
        property(
            cfn::cognito::log_delivery_configuration::LogConfiguration::<()>::new()
                .cloud_watch_logs_configuration(raw("CloudWatchLogsConfiguration"))
                .event_source(raw("EventSource"))
                .firehose_configuration(raw("FirehoseConfiguration"))
                .log_level(raw("LogLevel"))
                .s3_configuration(raw("S3Configuration")),
        ),
        &[
            "CloudWatchLogsConfiguration",
            "EventSource",
            "FirehoseConfiguration",
            "LogLevel",
            "S3Configuration",
        ],
    );
}

#[test]
fn log_delivery_configuration_s3_configuration() {
    assert_emits(
        property(
            cfn::cognito::log_delivery_configuration::S3Configuration::<()>::new()
                .bucket_arn(raw("BucketArn")),
        ),
        &["BucketArn"],
    );
}

#[test]
fn managed_login_branding_managed_login_branding() {
    assert_emits(
        resource(
            cfn::cognito::managed_login_branding::ManagedLoginBranding::<()>::new()
                .assets(raw("Assets"))
                .client_id(raw("ClientId"))
                .return_merged_resources(raw("ReturnMergedResources"))
                .settings(raw("Settings"))
                .use_cognito_provided_values(raw("UseCognitoProvidedValues"))
                .user_pool_id(raw("UserPoolId")),
        ),
        &[
            "Assets",
            "ClientId",
            "ReturnMergedResources",
            "Settings",
            "UseCognitoProvidedValues",
            "UserPoolId",
        ],
    );
}

#[test]
fn managed_login_branding_asset_type() {
    assert_emits(
        property(
            cfn::cognito::managed_login_branding::AssetType::<()>::new()
                .bytes(raw("Bytes"))
                .category(raw("Category"))
                .color_mode(raw("ColorMode"))
                .extension(raw("Extension"))
                .resource_id(raw("ResourceId")),
        ),
        &["Bytes", "Category", "ColorMode", "Extension", "ResourceId"],
    );
}

#[test]
fn terms_terms() {
    assert_emits(
        resource(
            cfn::cognito::terms::Terms::<()>::new()
                .client_id(raw("ClientId"))
                .enforcement(raw("Enforcement"))
                .links(raw("Links"))
                .terms_name(raw("TermsName"))
                .terms_source(raw("TermsSource"))
                .user_pool_id(raw("UserPoolId")),
        ),
        &[
            "ClientId",
            "Enforcement",
            "Links",
            "TermsName",
            "TermsSource",
            "UserPoolId",
        ],
    );
}

#[test]
fn user_pool_user_pool() {
    assert_emits(
        resource(
            cfn::cognito::user_pool::UserPool::<()>::new()
                .account_recovery_setting(raw("AccountRecoverySetting"))
                .admin_create_user_config(raw("AdminCreateUserConfig"))
                .alias_attributes(raw("AliasAttributes"))
                .auto_verified_attributes(raw("AutoVerifiedAttributes"))
                .deletion_protection(raw("DeletionProtection"))
                .device_configuration(raw("DeviceConfiguration"))
                .email_authentication_message(raw("EmailAuthenticationMessage"))
                .email_authentication_subject(raw("EmailAuthenticationSubject"))
                .email_configuration(raw("EmailConfiguration"))
                .email_verification_message(raw("EmailVerificationMessage"))
                .email_verification_subject(raw("EmailVerificationSubject"))
                .enabled_mfas(raw("EnabledMfas"))
                .issuer_configuration(raw("IssuerConfiguration"))
                .key_configuration(raw("KeyConfiguration"))
                .lambda_config(raw("LambdaConfig"))
                .mfa_configuration(raw("MfaConfiguration"))
                .policies(raw("Policies"))
                .schema(raw("Schema"))
                .sms_authentication_message(raw("SmsAuthenticationMessage"))
                .sms_configuration(raw("SmsConfiguration"))
                .sms_verification_message(raw("SmsVerificationMessage"))
                .user_attribute_update_settings(raw("UserAttributeUpdateSettings"))
                .user_pool_add_ons(raw("UserPoolAddOns"))
                .user_pool_name(raw("UserPoolName"))
                .user_pool_tags(raw("UserPoolTags"))
                .user_pool_tier(raw("UserPoolTier"))
                .username_attributes(raw("UsernameAttributes"))
                .username_configuration(raw("UsernameConfiguration"))
                .verification_message_template(raw("VerificationMessageTemplate"))
                .web_authn_factor_configuration(raw("WebAuthnFactorConfiguration"))
                .web_authn_relying_party_id(raw("WebAuthnRelyingPartyID"))
                .web_authn_user_verification(raw("WebAuthnUserVerification")),
        ),
        &[
            "AccountRecoverySetting",
            "AdminCreateUserConfig",
            "AliasAttributes",
            "AutoVerifiedAttributes",
            "DeletionProtection",
            "DeviceConfiguration",
            "EmailAuthenticationMessage",
            "EmailAuthenticationSubject",
            "EmailConfiguration",
            "EmailVerificationMessage",
            "EmailVerificationSubject",
            "EnabledMfas",
            "IssuerConfiguration",
            "KeyConfiguration",
            "LambdaConfig",
            "MfaConfiguration",
            "Policies",
            "Schema",
            "SmsAuthenticationMessage",
            "SmsConfiguration",
            "SmsVerificationMessage",
            "UserAttributeUpdateSettings",
            "UserPoolAddOns",
            "UserPoolName",
            "UserPoolTags",
            "UserPoolTier",
            "UsernameAttributes",
            "UsernameConfiguration",
            "VerificationMessageTemplate",
            "WebAuthnFactorConfiguration",
            "WebAuthnRelyingPartyID",
            "WebAuthnUserVerification",
        ],
    );
}

#[test]
fn user_pool_account_recovery_setting() {
    assert_emits(
        property(
            cfn::cognito::user_pool::AccountRecoverySetting::<()>::new()
                .recovery_mechanisms(raw("RecoveryMechanisms")),
        ),
        &["RecoveryMechanisms"],
    );
}

#[test]
fn user_pool_admin_create_user_config() {
    assert_emits(
        property(
            cfn::cognito::user_pool::AdminCreateUserConfig::<()>::new()
                .allow_admin_create_user_only(raw("AllowAdminCreateUserOnly"))
                .invite_message_template(raw("InviteMessageTemplate"))
                .unused_account_validity_days(raw("UnusedAccountValidityDays")),
        ),
        &[
            "AllowAdminCreateUserOnly",
            "InviteMessageTemplate",
            "UnusedAccountValidityDays",
        ],
    );
}

#[test]
fn user_pool_advanced_security_additional_flows() {
    assert_emits(
        property(
            cfn::cognito::user_pool::AdvancedSecurityAdditionalFlows::<()>::new()
                .custom_auth_mode(raw("CustomAuthMode")),
        ),
        &["CustomAuthMode"],
    );
}

#[test]
fn user_pool_custom_email_sender() {
    assert_emits(
        property(
            cfn::cognito::user_pool::CustomEmailSender::<()>::new()
                .lambda_arn(raw("LambdaArn"))
                .lambda_version(raw("LambdaVersion")),
        ),
        &["LambdaArn", "LambdaVersion"],
    );
}

#[test]
fn user_pool_custom_sms_sender() {
    assert_emits(
        property(
            cfn::cognito::user_pool::CustomSmsSender::<()>::new()
                .lambda_arn(raw("LambdaArn"))
                .lambda_version(raw("LambdaVersion")),
        ),
        &["LambdaArn", "LambdaVersion"],
    );
}

#[test]
fn user_pool_device_configuration() {
    assert_emits(
        property(
            cfn::cognito::user_pool::DeviceConfiguration::<()>::new()
                .challenge_required_on_new_device(raw("ChallengeRequiredOnNewDevice"))
                .device_only_remembered_on_user_prompt(raw("DeviceOnlyRememberedOnUserPrompt")),
        ),
        &[
            "ChallengeRequiredOnNewDevice",
            "DeviceOnlyRememberedOnUserPrompt",
        ],
    );
}

#[test]
fn user_pool_email_configuration() {
    assert_emits(
        property(
            cfn::cognito::user_pool::EmailConfiguration::<()>::new()
                .configuration_set(raw("ConfigurationSet"))
                .email_sending_account(raw("EmailSendingAccount"))
                .from(raw("From"))
                .reply_to_email_address(raw("ReplyToEmailAddress"))
                .source_arn(raw("SourceArn")),
        ),
        &[
            "ConfigurationSet",
            "EmailSendingAccount",
            "From",
            "ReplyToEmailAddress",
            "SourceArn",
        ],
    );
}

#[test]
fn user_pool_eums_sms_configuration() {
    assert_emits(
        property(
            cfn::cognito::user_pool::EumsSmsConfiguration::<()>::new()
                .caller_arn(raw("CallerArn"))
                .configuration_set_name(raw("ConfigurationSetName"))
                .external_id(raw("ExternalId"))
                .in_entity_id(raw("InEntityId"))
                .in_template_id(raw("InTemplateId"))
                .origination_identity(raw("OriginationIdentity"))
                .region(raw("Region")),
        ),
        &[
            "CallerArn",
            "ConfigurationSetName",
            "ExternalId",
            "InEntityId",
            "InTemplateId",
            "OriginationIdentity",
            "Region",
        ],
    );
}

#[test]
fn user_pool_inbound_federation() {
    assert_emits(
        property(
            cfn::cognito::user_pool::InboundFederation::<()>::new()
                .lambda_arn(raw("LambdaArn"))
                .lambda_version(raw("LambdaVersion")),
        ),
        &["LambdaArn", "LambdaVersion"],
    );
}

#[test]
fn user_pool_invite_message_template() {
    assert_emits(
        property(
            cfn::cognito::user_pool::InviteMessageTemplate::<()>::new()
                .email_message(raw("EmailMessage"))
                .email_subject(raw("EmailSubject"))
                .sms_message(raw("SMSMessage")),
        ),
        &["EmailMessage", "EmailSubject", "SMSMessage"],
    );
}

#[test]
fn user_pool_issuer_configuration() {
    assert_emits(
        property(cfn::cognito::user_pool::IssuerConfiguration::<()>::new().type_(raw("Type"))),
        &["Type"],
    );
}

#[test]
fn user_pool_key_configuration() {
    assert_emits(
        property(
            cfn::cognito::user_pool::KeyConfiguration::<()>::new()
                .key_type(raw("KeyType"))
                .kms_key_arn(raw("KmsKeyArn")),
        ),
        &["KeyType", "KmsKeyArn"],
    );
}

#[test]
fn user_pool_lambda_config() {
    assert_emits(
        property(
            cfn::cognito::user_pool::LambdaConfig::<()>::new()
                .create_auth_challenge(raw("CreateAuthChallenge"))
                .custom_email_sender(raw("CustomEmailSender"))
                .custom_message(raw("CustomMessage"))
                .custom_sms_sender(raw("CustomSMSSender"))
                .define_auth_challenge(raw("DefineAuthChallenge"))
                .inbound_federation(raw("InboundFederation"))
                .kms_key_id(raw("KMSKeyID"))
                .post_authentication(raw("PostAuthentication"))
                .post_confirmation(raw("PostConfirmation"))
                .pre_authentication(raw("PreAuthentication"))
                .pre_sign_up(raw("PreSignUp"))
                .pre_token_generation(raw("PreTokenGeneration"))
                .pre_token_generation_config(raw("PreTokenGenerationConfig"))
                .user_migration(raw("UserMigration"))
                .verify_auth_challenge_response(raw("VerifyAuthChallengeResponse")),
        ),
        &[
            "CreateAuthChallenge",
            "CustomEmailSender",
            "CustomMessage",
            "CustomSMSSender",
            "DefineAuthChallenge",
            "InboundFederation",
            "KMSKeyID",
            "PostAuthentication",
            "PostConfirmation",
            "PreAuthentication",
            "PreSignUp",
            "PreTokenGeneration",
            "PreTokenGenerationConfig",
            "UserMigration",
            "VerifyAuthChallengeResponse",
        ],
    );
}

#[test]
fn user_pool_number_attribute_constraints() {
    assert_emits(
        property(
            cfn::cognito::user_pool::NumberAttributeConstraints::<()>::new()
                .max_value(raw("MaxValue"))
                .min_value(raw("MinValue")),
        ),
        &["MaxValue", "MinValue"],
    );
}

#[test]
fn user_pool_password_policy() {
    assert_emits(
        property(
            cfn::cognito::user_pool::PasswordPolicy::<()>::new()
                .minimum_length(raw("MinimumLength"))
                .password_history_size(raw("PasswordHistorySize"))
                .require_lowercase(raw("RequireLowercase"))
                .require_numbers(raw("RequireNumbers"))
                .require_symbols(raw("RequireSymbols"))
                .require_uppercase(raw("RequireUppercase"))
                .temporary_password_validity_days(raw("TemporaryPasswordValidityDays")),
        ),
        &[
            "MinimumLength",
            "PasswordHistorySize",
            "RequireLowercase",
            "RequireNumbers",
            "RequireSymbols",
            "RequireUppercase",
            "TemporaryPasswordValidityDays",
        ],
    );
}

#[test]
fn user_pool_policies() {
    assert_emits(
        property(
            cfn::cognito::user_pool::Policies::<()>::new()
                .password_policy(raw("PasswordPolicy"))
                .sign_in_policy(raw("SignInPolicy")),
        ),
        &["PasswordPolicy", "SignInPolicy"],
    );
}

#[test]
fn user_pool_pre_token_generation_config() {
    assert_emits(
        property(
            cfn::cognito::user_pool::PreTokenGenerationConfig::<()>::new()
                .lambda_arn(raw("LambdaArn"))
                .lambda_version(raw("LambdaVersion")),
        ),
        &["LambdaArn", "LambdaVersion"],
    );
}

#[test]
fn user_pool_recovery_option() {
    assert_emits(
        property(
            cfn::cognito::user_pool::RecoveryOption::<()>::new()
                .name(raw("Name"))
                .priority(raw("Priority")),
        ),
        &["Name", "Priority"],
    );
}

#[test]
fn user_pool_schema_attribute() {
    assert_emits(
        property(
            cfn::cognito::user_pool::SchemaAttribute::<()>::new()
                .attribute_data_type(raw("AttributeDataType"))
                .developer_only_attribute(raw("DeveloperOnlyAttribute"))
                .mutable(raw("Mutable"))
                .name(raw("Name"))
                .number_attribute_constraints(raw("NumberAttributeConstraints"))
                .required(raw("Required"))
                .string_attribute_constraints(raw("StringAttributeConstraints")),
        ),
        &[
            "AttributeDataType",
            "DeveloperOnlyAttribute",
            "Mutable",
            "Name",
            "NumberAttributeConstraints",
            "Required",
            "StringAttributeConstraints",
        ],
    );
}

#[test]
fn user_pool_sign_in_policy() {
    assert_emits(
        property(
            cfn::cognito::user_pool::SignInPolicy::<()>::new()
                .allowed_first_auth_factors(raw("AllowedFirstAuthFactors")),
        ),
        &["AllowedFirstAuthFactors"],
    );
}

#[test]
fn user_pool_sms_configuration() {
    assert_emits(
        property(
            cfn::cognito::user_pool::SmsConfiguration::<()>::new()
                .eums_sms(raw("EumsSms"))
                .external_id(raw("ExternalId"))
                .sns_caller_arn(raw("SnsCallerArn"))
                .sns_region(raw("SnsRegion")),
        ),
        &["EumsSms", "ExternalId", "SnsCallerArn", "SnsRegion"],
    );
}

#[test]
fn user_pool_string_attribute_constraints() {
    assert_emits(
        property(
            cfn::cognito::user_pool::StringAttributeConstraints::<()>::new()
                .max_length(raw("MaxLength"))
                .min_length(raw("MinLength")),
        ),
        &["MaxLength", "MinLength"],
    );
}

#[test]
fn user_pool_user_attribute_update_settings() {
    assert_emits(
        property(
            cfn::cognito::user_pool::UserAttributeUpdateSettings::<()>::new()
                .attributes_require_verification_before_update(raw(
                    "AttributesRequireVerificationBeforeUpdate",
                )),
        ),
        &["AttributesRequireVerificationBeforeUpdate"],
    );
}

#[test]
fn user_pool_user_pool_add_ons() {
    assert_emits(
        property(
            cfn::cognito::user_pool::UserPoolAddOns::<()>::new()
                .advanced_security_additional_flows(raw("AdvancedSecurityAdditionalFlows"))
                .advanced_security_mode(raw("AdvancedSecurityMode")),
        ),
        &["AdvancedSecurityAdditionalFlows", "AdvancedSecurityMode"],
    );
}

#[test]
fn user_pool_username_configuration() {
    assert_emits(
        property(
            cfn::cognito::user_pool::UsernameConfiguration::<()>::new()
                .case_sensitive(raw("CaseSensitive")),
        ),
        &["CaseSensitive"],
    );
}

#[test]
fn user_pool_verification_message_template() {
    assert_emits(
        property(
            cfn::cognito::user_pool::VerificationMessageTemplate::<()>::new()
                .default_email_option(raw("DefaultEmailOption"))
                .email_message(raw("EmailMessage"))
                .email_message_by_link(raw("EmailMessageByLink"))
                .email_subject(raw("EmailSubject"))
                .email_subject_by_link(raw("EmailSubjectByLink"))
                .sms_message(raw("SmsMessage")),
        ),
        &[
            "DefaultEmailOption",
            "EmailMessage",
            "EmailMessageByLink",
            "EmailSubject",
            "EmailSubjectByLink",
            "SmsMessage",
        ],
    );
}

#[test]
fn user_pool_client_user_pool_client() {
    assert_emits(
        resource(
            cfn::cognito::user_pool_client::UserPoolClient::<()>::new()
                .access_token_validity(raw("AccessTokenValidity"))
                .allowed_o_auth_flows(raw("AllowedOAuthFlows"))
                .allowed_o_auth_flows_user_pool_client(raw("AllowedOAuthFlowsUserPoolClient"))
                .allowed_o_auth_scopes(raw("AllowedOAuthScopes"))
                .analytics_configuration(raw("AnalyticsConfiguration"))
                .auth_session_validity(raw("AuthSessionValidity"))
                .callback_urls(raw("CallbackURLs"))
                .client_name(raw("ClientName"))
                .default_redirect_uri(raw("DefaultRedirectURI"))
                .enable_propagate_additional_user_context_data(raw(
                    "EnablePropagateAdditionalUserContextData",
                ))
                .enable_token_revocation(raw("EnableTokenRevocation"))
                .explicit_auth_flows(raw("ExplicitAuthFlows"))
                .generate_secret(raw("GenerateSecret"))
                .id_token_validity(raw("IdTokenValidity"))
                .logout_urls(raw("LogoutURLs"))
                .prevent_user_existence_errors(raw("PreventUserExistenceErrors"))
                .read_attributes(raw("ReadAttributes"))
                .refresh_token_rotation(raw("RefreshTokenRotation"))
                .refresh_token_validity(raw("RefreshTokenValidity"))
                .supported_identity_providers(raw("SupportedIdentityProviders"))
                .token_validity_units(raw("TokenValidityUnits"))
                .user_pool_id(raw("UserPoolId"))
                .write_attributes(raw("WriteAttributes")),
        ),
        &[
            "AccessTokenValidity",
            "AllowedOAuthFlows",
            "AllowedOAuthFlowsUserPoolClient",
            "AllowedOAuthScopes",
            "AnalyticsConfiguration",
            "AuthSessionValidity",
            "CallbackURLs",
            "ClientName",
            "DefaultRedirectURI",
            "EnablePropagateAdditionalUserContextData",
            "EnableTokenRevocation",
            "ExplicitAuthFlows",
            "GenerateSecret",
            "IdTokenValidity",
            "LogoutURLs",
            "PreventUserExistenceErrors",
            "ReadAttributes",
            "RefreshTokenRotation",
            "RefreshTokenValidity",
            "SupportedIdentityProviders",
            "TokenValidityUnits",
            "UserPoolId",
            "WriteAttributes",
        ],
    );
}

#[test]
fn user_pool_client_analytics_configuration() {
    assert_emits(
        property(
            cfn::cognito::user_pool_client::AnalyticsConfiguration::<()>::new()
                .application_arn(raw("ApplicationArn"))
                .application_id(raw("ApplicationId"))
                .external_id(raw("ExternalId"))
                .role_arn(raw("RoleArn"))
                .user_data_shared(raw("UserDataShared")),
        ),
        &[
            "ApplicationArn",
            "ApplicationId",
            "ExternalId",
            "RoleArn",
            "UserDataShared",
        ],
    );
}

#[test]
fn user_pool_client_refresh_token_rotation() {
    assert_emits(
        property(
            cfn::cognito::user_pool_client::RefreshTokenRotation::<()>::new()
                .feature(raw("Feature"))
                .retry_grace_period_seconds(raw("RetryGracePeriodSeconds")),
        ),
        &["Feature", "RetryGracePeriodSeconds"],
    );
}

#[test]
fn user_pool_client_token_validity_units() {
    assert_emits(
        property(
            cfn::cognito::user_pool_client::TokenValidityUnits::<()>::new()
                .access_token(raw("AccessToken"))
                .id_token(raw("IdToken"))
                .refresh_token(raw("RefreshToken")),
        ),
        &["AccessToken", "IdToken", "RefreshToken"],
    );
}

#[test]
fn user_pool_domain_user_pool_domain() {
    assert_emits(
        resource(
            cfn::cognito::user_pool_domain::UserPoolDomain::<()>::new()
                .custom_domain_config(raw("CustomDomainConfig"))
                .domain(raw("Domain"))
                .managed_login_version(raw("ManagedLoginVersion"))
                .routing(raw("Routing"))
                .user_pool_id(raw("UserPoolId")),
        ),
        &[
            "CustomDomainConfig",
            "Domain",
            "ManagedLoginVersion",
            "Routing",
            "UserPoolId",
        ],
    );
}

#[test]
fn user_pool_domain_custom_domain_config_type() {
    assert_emits(
        property(
            cfn::cognito::user_pool_domain::CustomDomainConfigType::<()>::new()
                .certificate_arn(raw("CertificateArn"))
                .security_policy(raw("SecurityPolicy")),
        ),
        &["CertificateArn", "SecurityPolicy"],
    );
}

#[test]
fn user_pool_domain_failover_type() {
    assert_emits(
        property(
            cfn::cognito::user_pool_domain::FailoverType::<()>::new()
                .primary_route53_health_check_id(raw("PrimaryRoute53HealthCheckId"))
                .secondary_region(raw("SecondaryRegion")),
        ),
        &["PrimaryRoute53HealthCheckId", "SecondaryRegion"],
    );
}

#[test]
fn user_pool_domain_routing_type() {
    assert_emits(
        property(
            cfn::cognito::user_pool_domain::RoutingType::<()>::new().failover(raw("Failover")),
        ),
        &["Failover"],
    );
}

#[test]
fn user_pool_group_user_pool_group() {
    assert_emits(
        resource(
            cfn::cognito::user_pool_group::UserPoolGroup::<()>::new()
                .description(raw("Description"))
                .group_name(raw("GroupName"))
                .precedence(raw("Precedence"))
                .role_arn(raw("RoleArn"))
                .user_pool_id(raw("UserPoolId")),
        ),
        &[
            "Description",
            "GroupName",
            "Precedence",
            "RoleArn",
            "UserPoolId",
        ],
    );
}

#[test]
fn user_pool_identity_provider_user_pool_identity_provider() {
    assert_emits(
        resource(
            cfn::cognito::user_pool_identity_provider::UserPoolIdentityProvider::<()>::new()
                .attribute_mapping(raw("AttributeMapping"))
                .idp_identifiers(raw("IdpIdentifiers"))
                .provider_details(raw("ProviderDetails"))
                .provider_name(raw("ProviderName"))
                .provider_type(raw("ProviderType"))
                .user_pool_id(raw("UserPoolId")),
        ),
        &[
            "AttributeMapping",
            "IdpIdentifiers",
            "ProviderDetails",
            "ProviderName",
            "ProviderType",
            "UserPoolId",
        ],
    );
}

#[test]
fn user_pool_regional_configuration_attachment_user_pool_regional_configuration_attachment() {
    assert_emits(resource(cfn::cognito::user_pool_regional_configuration_attachment::UserPoolRegionalConfigurationAttachment::<()>::new().email_configuration(raw("EmailConfiguration")).lambda_config(raw("LambdaConfig")).sms_configuration(raw("SmsConfiguration")).status(raw("Status")).user_pool_id(raw("UserPoolId")).user_pool_tags(raw("UserPoolTags"))), &["EmailConfiguration","LambdaConfig","SmsConfiguration","Status","UserPoolId","UserPoolTags",]);
}

#[test]
fn user_pool_regional_configuration_attachment_custom_email_sender() {
    assert_emits(property(cfn::cognito::user_pool_regional_configuration_attachment::CustomEmailSender::<()>::new().lambda_arn(raw("LambdaArn")).lambda_version(raw("LambdaVersion"))), &["LambdaArn","LambdaVersion",]);
}

#[test]
fn user_pool_regional_configuration_attachment_custom_sms_sender() {
    assert_emits(
        property(
            cfn::cognito::user_pool_regional_configuration_attachment::CustomSmsSender::<()>::new()
                .lambda_arn(raw("LambdaArn"))
                .lambda_version(raw("LambdaVersion")),
        ),
        &["LambdaArn", "LambdaVersion"],
    );
}

#[test]
fn user_pool_regional_configuration_attachment_email_configuration() {
    assert_emits(property(cfn::cognito::user_pool_regional_configuration_attachment::EmailConfiguration::<()>::new().configuration_set(raw("ConfigurationSet")).email_sending_account(raw("EmailSendingAccount")).from(raw("From")).reply_to_email_address(raw("ReplyToEmailAddress")).source_arn(raw("SourceArn"))), &["ConfigurationSet","EmailSendingAccount","From","ReplyToEmailAddress","SourceArn",]);
}

#[test]
fn user_pool_regional_configuration_attachment_eums_sms_configuration() {
    assert_emits(property(cfn::cognito::user_pool_regional_configuration_attachment::EumsSmsConfiguration::<()>::new().caller_arn(raw("CallerArn")).configuration_set_name(raw("ConfigurationSetName")).external_id(raw("ExternalId")).in_entity_id(raw("InEntityId")).in_template_id(raw("InTemplateId")).origination_identity(raw("OriginationIdentity")).region(raw("Region"))), &["CallerArn","ConfigurationSetName","ExternalId","InEntityId","InTemplateId","OriginationIdentity","Region",]);
}

#[test]
fn user_pool_regional_configuration_attachment_inbound_federation() {
    assert_emits(property(cfn::cognito::user_pool_regional_configuration_attachment::InboundFederation::<()>::new().lambda_arn(raw("LambdaArn")).lambda_version(raw("LambdaVersion"))), &["LambdaArn","LambdaVersion",]);
}

#[test]
fn user_pool_regional_configuration_attachment_lambda_config() {
    assert_emits(
        property(
            cfn::cognito::user_pool_regional_configuration_attachment::LambdaConfig::<()>::new()
                .create_auth_challenge(raw("CreateAuthChallenge"))
                .custom_email_sender(raw("CustomEmailSender"))
                .custom_message(raw("CustomMessage"))
                .custom_sms_sender(raw("CustomSMSSender"))
                .define_auth_challenge(raw("DefineAuthChallenge"))
                .inbound_federation(raw("InboundFederation"))
                .kms_key_id(raw("KMSKeyID"))
                .post_authentication(raw("PostAuthentication"))
                .post_confirmation(raw("PostConfirmation"))
                .pre_authentication(raw("PreAuthentication"))
                .pre_sign_up(raw("PreSignUp"))
                .pre_token_generation(raw("PreTokenGeneration"))
                .pre_token_generation_config(raw("PreTokenGenerationConfig"))
                .user_migration(raw("UserMigration"))
                .verify_auth_challenge_response(raw("VerifyAuthChallengeResponse")),
        ),
        &[
            "CreateAuthChallenge",
            "CustomEmailSender",
            "CustomMessage",
            "CustomSMSSender",
            "DefineAuthChallenge",
            "InboundFederation",
            "KMSKeyID",
            "PostAuthentication",
            "PostConfirmation",
            "PreAuthentication",
            "PreSignUp",
            "PreTokenGeneration",
            "PreTokenGenerationConfig",
            "UserMigration",
            "VerifyAuthChallengeResponse",
        ],
    );
}

#[test]
fn user_pool_regional_configuration_attachment_pre_token_generation_config() {
    assert_emits(property(cfn::cognito::user_pool_regional_configuration_attachment::PreTokenGenerationConfig::<()>::new().lambda_arn(raw("LambdaArn")).lambda_version(raw("LambdaVersion"))), &["LambdaArn","LambdaVersion",]);
}

#[test]
fn user_pool_regional_configuration_attachment_sms_configuration() {
    assert_emits(
        property(
            cfn::cognito::user_pool_regional_configuration_attachment::SmsConfiguration::<()>::new(
            )
            .eums_sms(raw("EumsSms"))
            .external_id(raw("ExternalId"))
            .sns_caller_arn(raw("SnsCallerArn"))
            .sns_region(raw("SnsRegion")),
        ),
        &["EumsSms", "ExternalId", "SnsCallerArn", "SnsRegion"],
    );
}

#[test]
fn user_pool_replica_user_pool_replica() {
    assert_emits(
        resource(
            cfn::cognito::user_pool_replica::UserPoolReplica::<()>::new()
                .region_name(raw("RegionName"))
                .user_pool_id(raw("UserPoolId"))
                .user_pool_tags_at_create(raw("UserPoolTagsAtCreate")),
        ),
        &["RegionName", "UserPoolId", "UserPoolTagsAtCreate"],
    );
}

#[test]
fn user_pool_resource_server_user_pool_resource_server() {
    assert_emits(
        resource(
            cfn::cognito::user_pool_resource_server::UserPoolResourceServer::<()>::new()
                .identifier(raw("Identifier"))
                .name(raw("Name"))
                .scopes(raw("Scopes"))
                .user_pool_id(raw("UserPoolId")),
        ),
        &["Identifier", "Name", "Scopes", "UserPoolId"],
    );
}

#[test]
fn user_pool_resource_server_resource_server_scope_type() {
    assert_emits(
        property(
            cfn::cognito::user_pool_resource_server::ResourceServerScopeType::<()>::new()
                .scope_description(raw("ScopeDescription"))
                .scope_name(raw("ScopeName")),
        ),
        &["ScopeDescription", "ScopeName"],
    );
}

#[test]
fn user_pool_risk_configuration_attachment_user_pool_risk_configuration_attachment() {
    assert_emits(resource(cfn::cognito::user_pool_risk_configuration_attachment::UserPoolRiskConfigurationAttachment::<()>::new().account_takeover_risk_configuration(raw("AccountTakeoverRiskConfiguration")).client_id(raw("ClientId")).compromised_credentials_risk_configuration(raw("CompromisedCredentialsRiskConfiguration")).risk_exception_configuration(raw("RiskExceptionConfiguration")).user_pool_id(raw("UserPoolId"))), &["AccountTakeoverRiskConfiguration","ClientId","CompromisedCredentialsRiskConfiguration","RiskExceptionConfiguration","UserPoolId",]);
}

#[test]
fn user_pool_risk_configuration_attachment_account_takeover_action_type() {
    assert_emits(property(cfn::cognito::user_pool_risk_configuration_attachment::AccountTakeoverActionType::<()>::new().event_action(raw("EventAction")).notify(raw("Notify"))), &["EventAction","Notify",]);
}

#[test]
fn user_pool_risk_configuration_attachment_account_takeover_actions_type() {
    assert_emits(property(cfn::cognito::user_pool_risk_configuration_attachment::AccountTakeoverActionsType::<()>::new().high_action(raw("HighAction")).low_action(raw("LowAction")).medium_action(raw("MediumAction"))), &["HighAction","LowAction","MediumAction",]);
}

#[test]
fn user_pool_risk_configuration_attachment_account_takeover_risk_configuration_type() {
    assert_emits(property(cfn::cognito::user_pool_risk_configuration_attachment::AccountTakeoverRiskConfigurationType::<()>::new().actions(raw("Actions")).notify_configuration(raw("NotifyConfiguration"))), &["Actions","NotifyConfiguration",]);
}

#[test]
fn user_pool_risk_configuration_attachment_compromised_credentials_actions_type() {
    assert_emits(property(cfn::cognito::user_pool_risk_configuration_attachment::CompromisedCredentialsActionsType::<()>::new().event_action(raw("EventAction"))), &["EventAction",]);
}

#[test]
fn user_pool_risk_configuration_attachment_compromised_credentials_risk_configuration_type() {
    assert_emits(property(cfn::cognito::user_pool_risk_configuration_attachment::CompromisedCredentialsRiskConfigurationType::<()>::new().actions(raw("Actions")).event_filter(raw("EventFilter"))), &["Actions","EventFilter",]);
}

#[test]
fn user_pool_risk_configuration_attachment_notify_configuration_type() {
    assert_emits(property(cfn::cognito::user_pool_risk_configuration_attachment::NotifyConfigurationType::<()>::new().block_email(raw("BlockEmail")).from(raw("From")).mfa_email(raw("MfaEmail")).no_action_email(raw("NoActionEmail")).reply_to(raw("ReplyTo")).source_arn(raw("SourceArn"))), &["BlockEmail","From","MfaEmail","NoActionEmail","ReplyTo","SourceArn",]);
}

#[test]
fn user_pool_risk_configuration_attachment_notify_email_type() {
    assert_emits(
        property(
            cfn::cognito::user_pool_risk_configuration_attachment::NotifyEmailType::<()>::new()
                .html_body(raw("HtmlBody"))
                .subject(raw("Subject"))
                .text_body(raw("TextBody")),
        ),
        &["HtmlBody", "Subject", "TextBody"],
    );
}

#[test]
fn user_pool_risk_configuration_attachment_risk_exception_configuration_type() {
    assert_emits(property(cfn::cognito::user_pool_risk_configuration_attachment::RiskExceptionConfigurationType::<()>::new().blocked_ip_range_list(raw("BlockedIPRangeList")).skipped_ip_range_list(raw("SkippedIPRangeList"))), &["BlockedIPRangeList","SkippedIPRangeList",]);
}

#[test]
fn user_pool_ui_customization_attachment_user_pool_ui_customization_attachment() {
    assert_emits(resource(cfn::cognito::user_pool_ui_customization_attachment::UserPoolUiCustomizationAttachment::<()>::new().css(raw("CSS")).client_id(raw("ClientId")).user_pool_id(raw("UserPoolId"))), &["CSS","ClientId","UserPoolId",]);
}

#[test]
fn user_pool_user_user_pool_user() {
    assert_emits(
        resource(
            cfn::cognito::user_pool_user::UserPoolUser::<()>::new()
                .client_metadata(raw("ClientMetadata"))
                .desired_delivery_mediums(raw("DesiredDeliveryMediums"))
                .force_alias_creation(raw("ForceAliasCreation"))
                .message_action(raw("MessageAction"))
                .user_attributes(raw("UserAttributes"))
                .user_pool_id(raw("UserPoolId"))
                .username(raw("Username"))
                .validation_data(raw("ValidationData")),
        ),
        &[
            "ClientMetadata",
            "DesiredDeliveryMediums",
            "ForceAliasCreation",
            "MessageAction",
            "UserAttributes",
            "UserPoolId",
            "Username",
            "ValidationData",
        ],
    );
}

#[test]
fn user_pool_user_attribute_type() {
    assert_emits(
        property(
            cfn::cognito::user_pool_user::AttributeType::<()>::new()
                .name(raw("Name"))
                .value(raw("Value")),
        ),
        &["Name", "Value"],
    );
}

#[test]
fn user_pool_user_to_group_attachment_user_pool_user_to_group_attachment() {
    assert_emits(resource(cfn::cognito::user_pool_user_to_group_attachment::UserPoolUserToGroupAttachment::<()>::new().group_name(raw("GroupName")).user_pool_id(raw("UserPoolId")).username(raw("Username"))), &["GroupName","UserPoolId","Username",]);
}
