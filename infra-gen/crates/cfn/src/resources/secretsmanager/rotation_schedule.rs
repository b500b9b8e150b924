//! `AWS::SecretsManager::RotationSchedule`, written by `cargo xtask generate`.

use crate::typed as t;

/// Configure the rotation schedule and Lambda rotation function for a secret. For more information, see [How rotation works](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_how.html) .
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-rotationschedule.html>
pub struct RotationSchedule<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for RotationSchedule<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RotationSchedule<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RotationSchedule<W, (t::Missing<required::SecretId>,)> {
        RotationSchedule(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> RotationSchedule<W, (S0,)> {
    /// The list of metadata needed to successfully rotate a managed external secret.
    #[must_use]
    pub fn external_secret_rotation_metadata(
        self,
        value: impl t::IntoValue<t::List<ExternalSecretRotationMetadataItem<W>>, W>,
    ) -> Self {
        RotationSchedule(
            self.0.set("ExternalSecretRotationMetadata", value),
            t::PhantomData,
        )
    }
    /// The ARN of the IAM role that is used by Secrets Manager to rotate a managed external secret.
    #[must_use]
    pub fn external_secret_rotation_role_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RotationSchedule(
            self.0.set("ExternalSecretRotationRoleArn", value),
            t::PhantomData,
        )
    }
    /// Creates a new Lambda rotation function based on one of the [Secrets Manager rotation function templates](https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_available-rotation-templates.html) . To use a rotation function that already exists, specify `RotationLambdaARN` instead.
    #[must_use]
    pub fn hosted_rotation_lambda(
        self,
        value: impl t::IntoValue<HostedRotationLambda<W>, W>,
    ) -> Self {
        RotationSchedule(self.0.set("HostedRotationLambda", value), t::PhantomData)
    }
    /// Determines whether to rotate the secret immediately or wait until the next scheduled rotation window when the rotation schedule is updated. The rotation schedule is defined in `RotationRules` .
    #[must_use]
    pub fn rotate_immediately_on_update(self, value: impl t::IntoValue<bool, W>) -> Self {
        RotationSchedule(
            self.0.set("RotateImmediatelyOnUpdate", value),
            t::PhantomData,
        )
    }
    /// The ARN of an existing Lambda rotation function. To specify a rotation function that is also defined in this template, use the [Ref](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-ref.html) function.
    #[must_use]
    pub fn rotation_lambda_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RotationSchedule(self.0.set("RotationLambdaARN", value), t::PhantomData)
    }
    /// A structure that defines the rotation configuration for this secret.
    #[must_use]
    pub fn rotation_rules(self, value: impl t::IntoValue<RotationRules<W>, W>) -> Self {
        RotationSchedule(self.0.set("RotationRules", value), t::PhantomData)
    }
    /// The ARN or name of the secret to rotate. This is unique for each rotation schedule definition.
    #[must_use]
    pub fn secret_id(self, value: impl t::IntoValue<t::Text, W>) -> RotationSchedule<W, (t::Set,)>
    where
        S0: t::Open,
    {
        RotationSchedule(self.0.set("SecretId", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for RotationSchedule<V, (S0,)> {
    const TYPE: &'static str = "AWS::SecretsManager::RotationSchedule";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<RotationSchedule<W>> {
    /// The ARN of the secret.
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Id;
}
/// The metadata needed to successfully rotate a managed external secret. A list of key value pairs in JSON format specified by the partner. For more information, see [Managed external secret partners](https://docs.aws.amazon.com/secretsmanager/latest/userguide/mes-partners.html) .
pub struct ExternalSecretRotationMetadataItem<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for ExternalSecretRotationMetadataItem<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ExternalSecretRotationMetadataItem<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ExternalSecretRotationMetadataItem<
        W,
        (t::Missing<required::Key>, t::Missing<required::Value>),
    > {
        ExternalSecretRotationMetadataItem(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> ExternalSecretRotationMetadataItem<W, (S0, S1)> {
    /// The key that identifies the item.
    #[must_use]
    pub fn key(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ExternalSecretRotationMetadataItem<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        ExternalSecretRotationMetadataItem(self.0.set("Key", value), t::PhantomData)
    }
    /// The value of the specified item.
    #[must_use]
    pub fn value(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ExternalSecretRotationMetadataItem<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        ExternalSecretRotationMetadataItem(self.0.set("Value", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled>
    t::IntoValue<ExternalSecretRotationMetadataItem<W>, W>
    for ExternalSecretRotationMetadataItem<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Creates a new Lambda rotation function based on one of the [Secrets Manager rotation function templates](https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_available-rotation-templates.html) .
pub struct HostedRotationLambda<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for HostedRotationLambda<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> HostedRotationLambda<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> HostedRotationLambda<W, (t::Missing<required::RotationType>,)> {
        HostedRotationLambda(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> HostedRotationLambda<W, (S0,)> {
    /// A string of the characters that you don't want in the password.
    #[must_use]
    pub fn exclude_characters(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        HostedRotationLambda(self.0.set("ExcludeCharacters", value), t::PhantomData)
    }
    /// The ARN of the KMS key that Secrets Manager uses to encrypt the secret. If you don't specify this value, then Secrets Manager uses the key `aws/secretsmanager` .
    #[must_use]
    pub fn kms_key_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        HostedRotationLambda(self.0.set("KmsKeyArn", value), t::PhantomData)
    }
    /// The ARN of the secret that contains superuser credentials, if you use the [Alternating users rotation strategy](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets_strategies.html#rotating-secrets-two-users) .
    #[must_use]
    pub fn master_secret_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        HostedRotationLambda(self.0.set("MasterSecretArn", value), t::PhantomData)
    }
    /// The ARN of the KMS key that Secrets Manager used to encrypt the superuser secret, if you use the [alternating users strategy](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets_strategies.html#rotating-secrets-two-users) and the superuser secret is encrypted with a customer managed key.
    #[must_use]
    pub fn master_secret_kms_key_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        HostedRotationLambda(self.0.set("MasterSecretKmsKeyArn", value), t::PhantomData)
    }
    /// The name of the Lambda rotation function.
    #[must_use]
    pub fn rotation_lambda_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        HostedRotationLambda(self.0.set("RotationLambdaName", value), t::PhantomData)
    }
    /// The rotation template to base the rotation function on, one of the following:
    #[must_use]
    pub fn rotation_type(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> HostedRotationLambda<W, (t::Set,)>
    where
        S0: t::Open,
    {
        HostedRotationLambda(self.0.set("RotationType", value), t::PhantomData)
    }
    /// The Python Runtime version for with the rotation function. By default, CloudFormation deploys Python 3.10 binaries for the rotation function. To use a different version of Python, you must do the following two steps:
    #[must_use]
    pub fn runtime(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        HostedRotationLambda(self.0.set("Runtime", value), t::PhantomData)
    }
    /// The ARN of the secret that contains superuser credentials, if you use the [Alternating users rotation strategy](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets_strategies.html#rotating-secrets-two-users) .
    #[must_use]
    pub fn superuser_secret_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        HostedRotationLambda(self.0.set("SuperuserSecretArn", value), t::PhantomData)
    }
    /// The ARN of the KMS key that Secrets Manager used to encrypt the superuser secret, if you use the [alternating users strategy](https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets_strategies.html#rotating-secrets-two-users) and the superuser secret is encrypted with a customer managed key.
    #[must_use]
    pub fn superuser_secret_kms_key_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        HostedRotationLambda(
            self.0.set("SuperuserSecretKmsKeyArn", value),
            t::PhantomData,
        )
    }
    /// A comma-separated list of security group IDs applied to the target database.
    #[must_use]
    pub fn vpc_security_group_ids(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        HostedRotationLambda(self.0.set("VpcSecurityGroupIds", value), t::PhantomData)
    }
    /// A comma separated list of VPC subnet IDs of the target database network. The Lambda rotation function is in the same subnet group.
    #[must_use]
    pub fn vpc_subnet_ids(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        HostedRotationLambda(self.0.set("VpcSubnetIds", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<HostedRotationLambda<W>, W>
    for HostedRotationLambda<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The rotation schedule and window. We recommend you use `ScheduleExpression` to set a cron or rate expression for the schedule and `Duration` to set the length of the rotation window.
pub struct RotationRules<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for RotationRules<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RotationRules<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RotationRules<W> {
        RotationRules(t::Object::new(), t::PhantomData)
    }
}
impl<W> RotationRules<W> {
    /// The number of days between automatic scheduled rotations of the secret. You can use this value to check that your secret meets your compliance guidelines for how often secrets must be rotated.
    #[must_use]
    pub fn automatically_after_days(self, value: impl t::IntoValue<i64, W>) -> Self {
        RotationRules(self.0.set("AutomaticallyAfterDays", value), t::PhantomData)
    }
    /// The length of the rotation window in hours, for example `3h` for a three hour window. Secrets Manager rotates your secret at any time during this window. The window must not extend into the next rotation window or the next UTC day. The window starts according to the `ScheduleExpression` .
    #[must_use]
    pub fn duration(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RotationRules(self.0.set("Duration", value), t::PhantomData)
    }
    /// A `cron()` or `rate()` expression that defines the schedule for rotating your secret. Secrets Manager rotation schedules use UTC time zone. Secrets Manager rotates your secret any time during a rotation window.
    #[must_use]
    pub fn schedule_expression(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RotationRules(self.0.set("ScheduleExpression", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<RotationRules<W>, W> for RotationRules<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Key;
    #[derive(Debug)]
    pub struct RotationType;
    #[derive(Debug)]
    pub struct SecretId;
    #[derive(Debug)]
    pub struct Value;
}
