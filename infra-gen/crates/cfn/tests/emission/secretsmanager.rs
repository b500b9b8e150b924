//! Every setter of SecretsManager is emitted, written by `cargo xtask generate`.

use cfn::raw;

use crate::assertion::*;

#[test]
fn resource_policy_resource_policy() {
    assert_emits(
        resource(
            cfn::secretsmanager::resource_policy::ResourcePolicy::<()>::new()
                .block_public_policy(raw("BlockPublicPolicy"))
                .resource_policy(raw("ResourcePolicy"))
                .secret_id(raw("SecretId")),
        ),
        &["BlockPublicPolicy", "ResourcePolicy", "SecretId"],
    );
}

#[test]
fn rotation_schedule_rotation_schedule() {
    assert_emits(
        resource(
            cfn::secretsmanager::rotation_schedule::RotationSchedule::<()>::new()
                .external_secret_rotation_metadata(raw("ExternalSecretRotationMetadata"))
                .external_secret_rotation_role_arn(raw("ExternalSecretRotationRoleArn"))
                .hosted_rotation_lambda(raw("HostedRotationLambda"))
                .rotate_immediately_on_update(raw("RotateImmediatelyOnUpdate"))
                .rotation_lambda_arn(raw("RotationLambdaARN"))
                .rotation_rules(raw("RotationRules"))
                .secret_id(raw("SecretId")),
        ),
        &[
            "ExternalSecretRotationMetadata",
            "ExternalSecretRotationRoleArn",
            "HostedRotationLambda",
            "RotateImmediatelyOnUpdate",
            "RotationLambdaARN",
            "RotationRules",
            "SecretId",
        ],
    );
}

#[test]
fn rotation_schedule_external_secret_rotation_metadata_item() {
    assert_emits(
        property(
            cfn::secretsmanager::rotation_schedule::ExternalSecretRotationMetadataItem::<()>::new()
                .key(raw("Key"))
                .value(raw("Value")),
        ),
        &["Key", "Value"],
    );
}

#[test]
fn rotation_schedule_hosted_rotation_lambda() {
    assert_emits(
        property(
            cfn::secretsmanager::rotation_schedule::HostedRotationLambda::<()>::new()
                .exclude_characters(raw("ExcludeCharacters"))
                .kms_key_arn(raw("KmsKeyArn"))
                .master_secret_arn(raw("MasterSecretArn"))
                .master_secret_kms_key_arn(raw("MasterSecretKmsKeyArn"))
                .rotation_lambda_name(raw("RotationLambdaName"))
                .rotation_type(raw("RotationType"))
                .runtime(raw("Runtime"))
                .superuser_secret_arn(raw("SuperuserSecretArn"))
                .superuser_secret_kms_key_arn(raw("SuperuserSecretKmsKeyArn"))
                .vpc_security_group_ids(raw("VpcSecurityGroupIds"))
                .vpc_subnet_ids(raw("VpcSubnetIds")),
        ),
        &[
            "ExcludeCharacters",
            "KmsKeyArn",
            "MasterSecretArn",
            "MasterSecretKmsKeyArn",
            "RotationLambdaName",
            "RotationType",
            "Runtime",
            "SuperuserSecretArn",
            "SuperuserSecretKmsKeyArn",
            "VpcSecurityGroupIds",
            "VpcSubnetIds",
        ],
    );
}

#[test]
fn rotation_schedule_rotation_rules() {
    assert_emits(
        property(
            cfn::secretsmanager::rotation_schedule::RotationRules::<()>::new()
                .automatically_after_days(raw("AutomaticallyAfterDays"))
                .duration(raw("Duration"))
                .schedule_expression(raw("ScheduleExpression")),
        ),
        &["AutomaticallyAfterDays", "Duration", "ScheduleExpression"],
    );
}

#[test]
fn secret_secret() {
    assert_emits(
        resource(
            cfn::secretsmanager::secret::Secret::<()>::new()
                .description(raw("Description"))
                .generate_secret_string(raw("GenerateSecretString"))
                .kms_key_id(raw("KmsKeyId"))
                .name(raw("Name"))
                .replica_regions(raw("ReplicaRegions"))
                .secret_string(raw("SecretString"))
                .tags(raw("Tags"))
                .type_(raw("Type")),
        ),
        &[
            "Description",
            "GenerateSecretString",
            "KmsKeyId",
            "Name",
            "ReplicaRegions",
            "SecretString",
            "Tags",
            "Type",
        ],
    );
}

#[test]
fn secret_generate_secret_string() {
    assert_emits(
        property(
            cfn::secretsmanager::secret::GenerateSecretString::<()>::new()
                .exclude_characters(raw("ExcludeCharacters"))
                .exclude_lowercase(raw("ExcludeLowercase"))
                .exclude_numbers(raw("ExcludeNumbers"))
                .exclude_punctuation(raw("ExcludePunctuation"))
                .exclude_uppercase(raw("ExcludeUppercase"))
                .generate_string_key(raw("GenerateStringKey"))
                .include_space(raw("IncludeSpace"))
                .password_length(raw("PasswordLength"))
                .require_each_included_type(raw("RequireEachIncludedType"))
                .secret_string_template(raw("SecretStringTemplate")),
        ),
        &[
            "ExcludeCharacters",
            "ExcludeLowercase",
            "ExcludeNumbers",
            "ExcludePunctuation",
            "ExcludeUppercase",
            "GenerateStringKey",
            "IncludeSpace",
            "PasswordLength",
            "RequireEachIncludedType",
            "SecretStringTemplate",
        ],
    );
}

#[test]
fn secret_replica_region() {
    assert_emits(
        property(
            cfn::secretsmanager::secret::ReplicaRegion::<()>::new()
                .kms_key_id(raw("KmsKeyId"))
                .region(raw("Region")),
        ),
        &["KmsKeyId", "Region"],
    );
}

#[test]
fn secret_target_attachment_secret_target_attachment() {
    assert_emits(
        resource(
            cfn::secretsmanager::secret_target_attachment::SecretTargetAttachment::<()>::new()
                .secret_id(raw("SecretId"))
                .target_id(raw("TargetId"))
                .target_type(raw("TargetType")),
        ),
        &["SecretId", "TargetId", "TargetType"],
    );
}
