//! `AWS::Lambda::CapacityProvider`, written by `cargo xtask generate`.

use crate::typed as t;

/// Creates a capacity provider that manages compute resources for Lambda functions
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-capacityprovider.html>
pub struct CapacityProvider<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for CapacityProvider<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CapacityProvider<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CapacityProvider<
        W,
        (
            t::Missing<required::PermissionsConfig>,
            t::Missing<required::VpcConfig>,
        ),
    > {
        CapacityProvider(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> CapacityProvider<W, (S0, S1)> {
    /// `CapacityProviderName`.
    #[must_use]
    pub fn capacity_provider_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        CapacityProvider(self.0.set("CapacityProviderName", value), t::PhantomData)
    }
    /// The scaling configuration for the capacity provider.
    #[must_use]
    pub fn capacity_provider_scaling_config(
        self,
        value: impl t::IntoValue<CapacityProviderScalingConfig<W>, W>,
    ) -> Self {
        CapacityProvider(
            self.0.set("CapacityProviderScalingConfig", value),
            t::PhantomData,
        )
    }
    /// The instance requirements for compute resources managed by the capacity provider.
    #[must_use]
    pub fn instance_requirements(
        self,
        value: impl t::IntoValue<InstanceRequirements<W>, W>,
    ) -> Self {
        CapacityProvider(self.0.set("InstanceRequirements", value), t::PhantomData)
    }
    /// The ARN of the KMS key used to encrypt the capacity provider's resources.
    #[must_use]
    pub fn kms_key_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        CapacityProvider(self.0.set("KmsKeyArn", value), t::PhantomData)
    }
    /// The permissions configuration for the capacity provider.
    #[must_use]
    pub fn permissions_config(
        self,
        value: impl t::IntoValue<CapacityProviderPermissionsConfig<W>, W>,
    ) -> CapacityProvider<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        CapacityProvider(self.0.set("PermissionsConfig", value), t::PhantomData)
    }
    /// Configuration that defines how tags are propagated to managed resources.
    #[must_use]
    pub fn propagate_tags(self, value: impl t::IntoValue<PropagateTagsConfig<W>, W>) -> Self {
        CapacityProvider(self.0.set("PropagateTags", value), t::PhantomData)
    }
    /// A key-value pair that provides metadata for the capacity provider.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        CapacityProvider(self.0.set("Tags", value), t::PhantomData)
    }
    /// Configuration that specifies the telemetry collection for the capacity provider.
    #[must_use]
    pub fn telemetry_config(
        self,
        value: impl t::IntoValue<CapacityProviderTelemetryConfig<W>, W>,
    ) -> Self {
        CapacityProvider(self.0.set("TelemetryConfig", value), t::PhantomData)
    }
    /// The VPC configuration for the capacity provider.
    #[must_use]
    pub fn vpc_config(
        self,
        value: impl t::IntoValue<CapacityProviderVpcConfig<W>, W>,
    ) -> CapacityProvider<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        CapacityProvider(self.0.set("VpcConfig", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W>
    for CapacityProvider<V, (S0, S1)>
{
    const TYPE: &'static str = "AWS::Lambda::CapacityProvider";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<CapacityProvider<W>> {
    /// `Arn`.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.attribute_value("Arn")
    }
    /// The current state of the capacity provider.
    #[must_use]
    pub fn state(&self) -> t::Att<attr::State, W> {
        self.attribute_value("State")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn capacity_provider_name(&self) -> t::Att<attr::CapacityProviderName, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Arn;
    #[derive(Debug)]
    pub struct State;
    #[derive(Debug)]
    pub struct CapacityProviderName;
}
/// The capacity provider's Amazon CloudWatch Logs configuration settings.
pub struct CapacityProviderLoggingConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for CapacityProviderLoggingConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CapacityProviderLoggingConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CapacityProviderLoggingConfig<W> {
        CapacityProviderLoggingConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> CapacityProviderLoggingConfig<W> {
    /// The name of the Amazon CloudWatch log group the capacity provider sends logs to. By default, Lambda capacity providers send logs to a default log group named ``/aws/lambda/capacity-provider/<capacity provider name>``.
    #[must_use]
    pub fn log_group(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        CapacityProviderLoggingConfig(self.0.set("LogGroup", value), t::PhantomData)
    }
    /// Set this property to filter the system logs for your capacity provider that Lambda sends to CloudWatch. Lambda only sends system logs at the selected level of detail and lower, where ``DEBUG`` is the highest level and ``WARN`` is the lowest.
    #[must_use]
    pub fn system_log_level(self, value: impl t::IntoValue<SystemLogLevel, W>) -> Self {
        CapacityProviderLoggingConfig(self.0.set("SystemLogLevel", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<CapacityProviderLoggingConfig<W>, W>
    for CapacityProviderLoggingConfig<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Configuration that specifies the permissions required for the capacity provider to manage compute resources.
pub struct CapacityProviderPermissionsConfig<W, S = (t::Set,)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for CapacityProviderPermissionsConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CapacityProviderPermissionsConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CapacityProviderPermissionsConfig<
        W,
        (t::Missing<required::CapacityProviderOperatorRoleArn>,),
    > {
        CapacityProviderPermissionsConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> CapacityProviderPermissionsConfig<W, (S0,)> {
    /// The ARN of the IAM role that the capacity provider uses to manage compute instances and other AWS resources.
    #[must_use]
    pub fn capacity_provider_operator_role_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> CapacityProviderPermissionsConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        CapacityProviderPermissionsConfig(
            self.0.set("CapacityProviderOperatorRoleArn", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<CapacityProviderPermissionsConfig<W>, W>
    for CapacityProviderPermissionsConfig<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Configuration that defines how the capacity provider scales compute instances based on demand and policies.
pub struct CapacityProviderScalingConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for CapacityProviderScalingConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CapacityProviderScalingConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CapacityProviderScalingConfig<W> {
        CapacityProviderScalingConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> CapacityProviderScalingConfig<W> {
    /// The maximum number of vCPUs that the capacity provider can provision across all compute instances.
    #[must_use]
    pub fn max_v_cpu_count(self, value: impl t::IntoValue<i64, W>) -> Self {
        CapacityProviderScalingConfig(self.0.set("MaxVCpuCount", value), t::PhantomData)
    }
    /// The scaling mode that determines how the capacity provider responds to changes in demand.
    #[must_use]
    pub fn scaling_mode(self, value: impl t::IntoValue<ScalingMode, W>) -> Self {
        CapacityProviderScalingConfig(self.0.set("ScalingMode", value), t::PhantomData)
    }
    /// A list of target tracking scaling policies for the capacity provider.
    #[must_use]
    pub fn scaling_policies(
        self,
        value: impl t::IntoValue<t::List<TargetTrackingScalingPolicy<W>>, W>,
    ) -> Self {
        CapacityProviderScalingConfig(self.0.set("ScalingPolicies", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<CapacityProviderScalingConfig<W>, W>
    for CapacityProviderScalingConfig<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Configuration that specifies the telemetry collection for the capacity provider.
pub struct CapacityProviderTelemetryConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for CapacityProviderTelemetryConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CapacityProviderTelemetryConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CapacityProviderTelemetryConfig<W> {
        CapacityProviderTelemetryConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> CapacityProviderTelemetryConfig<W> {
    /// The capacity provider's Amazon CloudWatch Logs configuration settings.
    #[must_use]
    pub fn logging_config(
        self,
        value: impl t::IntoValue<CapacityProviderLoggingConfig<W>, W>,
    ) -> Self {
        CapacityProviderTelemetryConfig(self.0.set("LoggingConfig", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<CapacityProviderTelemetryConfig<W>, W>
    for CapacityProviderTelemetryConfig<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// VPC configuration that specifies the network settings for compute instances managed by the capacity provider.
pub struct CapacityProviderVpcConfig<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for CapacityProviderVpcConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CapacityProviderVpcConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CapacityProviderVpcConfig<
        W,
        (
            t::Missing<required::SecurityGroupIds>,
            t::Missing<required::SubnetIds>,
        ),
    > {
        CapacityProviderVpcConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> CapacityProviderVpcConfig<W, (S0, S1)> {
    /// A list of security group IDs that control network access for compute instances managed by the capacity provider.
    #[must_use]
    pub fn security_group_ids(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> CapacityProviderVpcConfig<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        CapacityProviderVpcConfig(self.0.set("SecurityGroupIds", value), t::PhantomData)
    }
    /// A list of subnet IDs where the capacity provider launches compute instances.
    #[must_use]
    pub fn subnet_ids(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> CapacityProviderVpcConfig<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        CapacityProviderVpcConfig(self.0.set("SubnetIds", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<CapacityProviderVpcConfig<W>, W>
    for CapacityProviderVpcConfig<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifications that define the characteristics and constraints for compute instances used by the capacity provider.
pub struct InstanceRequirements<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for InstanceRequirements<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> InstanceRequirements<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> InstanceRequirements<W> {
        InstanceRequirements(t::Object::new(), t::PhantomData)
    }
}
impl<W> InstanceRequirements<W> {
    /// A list of EC2 instance types that the capacity provider is allowed to use. If not specified, all compatible instance types are allowed.
    #[must_use]
    pub fn allowed_instance_types(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        InstanceRequirements(self.0.set("AllowedInstanceTypes", value), t::PhantomData)
    }
    /// A list of supported CPU architectures for compute instances. Valid values include `x86_64` and `arm64` .
    #[must_use]
    pub fn architectures(self, value: impl t::IntoValue<t::List<Architectures>, W>) -> Self {
        InstanceRequirements(self.0.set("Architectures", value), t::PhantomData)
    }
    /// A list of EC2 instance types that the capacity provider should not use, even if they meet other requirements.
    #[must_use]
    pub fn excluded_instance_types(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        InstanceRequirements(self.0.set("ExcludedInstanceTypes", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<InstanceRequirements<W>, W> for InstanceRequirements<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Configuration that defines how tags are propagated to managed resources.
pub struct PropagateTagsConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for PropagateTagsConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> PropagateTagsConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> PropagateTagsConfig<W> {
        PropagateTagsConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> PropagateTagsConfig<W> {
    /// A list of tags to explicitly propagate to managed resources. Maximum of 40 tags.
    #[must_use]
    pub fn explicit_tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        PropagateTagsConfig(self.0.set("ExplicitTags", value), t::PhantomData)
    }
    /// The mode for tag propagation.
    #[must_use]
    pub fn mode(self, value: impl t::IntoValue<Mode, W>) -> Self {
        PropagateTagsConfig(self.0.set("Mode", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<PropagateTagsConfig<W>, W> for PropagateTagsConfig<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A scaling policy for the capacity provider that automatically adjusts capacity to maintain a target value for a specific metric.
pub struct TargetTrackingScalingPolicy<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for TargetTrackingScalingPolicy<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> TargetTrackingScalingPolicy<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> TargetTrackingScalingPolicy<
        W,
        (
            t::Missing<required::PredefinedMetricType>,
            t::Missing<required::TargetValue>,
        ),
    > {
        TargetTrackingScalingPolicy(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> TargetTrackingScalingPolicy<W, (S0, S1)> {
    /// The predefined metric type to track for scaling decisions.
    #[must_use]
    pub fn predefined_metric_type(
        self,
        value: impl t::IntoValue<PredefinedMetricType, W>,
    ) -> TargetTrackingScalingPolicy<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        TargetTrackingScalingPolicy(self.0.set("PredefinedMetricType", value), t::PhantomData)
    }
    /// The target value for the metric that the scaling policy attempts to maintain through scaling actions.
    #[must_use]
    pub fn target_value(
        self,
        value: impl t::IntoValue<f64, W>,
    ) -> TargetTrackingScalingPolicy<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        TargetTrackingScalingPolicy(self.0.set("TargetValue", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled>
    t::IntoValue<TargetTrackingScalingPolicy<W>, W> for TargetTrackingScalingPolicy<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `Architectures`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Architectures {
    /// `x86_64`.
    X86_64,
    /// `arm64`.
    Arm64,
}
impl Architectures {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::X86_64 => "x86_64",
            Self::Arm64 => "arm64",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Architectures, W> for Architectures {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Mode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mode {
    /// `None`.
    None,
    /// `Explicit`.
    Explicit,
}
impl Mode {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "None",
            Self::Explicit => "Explicit",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Mode, W> for Mode {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `PredefinedMetricType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PredefinedMetricType {
    /// `LambdaCapacityProviderAverageCPUUtilization`.
    LambdaCapacityProviderAverageCpuUtilization,
    /// `LambdaCapacityProviderAverageGPUUtilization`.
    LambdaCapacityProviderAverageGpuUtilization,
}
impl PredefinedMetricType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LambdaCapacityProviderAverageCpuUtilization => {
                "LambdaCapacityProviderAverageCPUUtilization"
            }
            Self::LambdaCapacityProviderAverageGpuUtilization => {
                "LambdaCapacityProviderAverageGPUUtilization"
            }
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<PredefinedMetricType, W> for PredefinedMetricType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `ScalingMode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ScalingMode {
    /// `Auto`.
    Auto,
    /// `Manual`.
    Manual,
}
impl ScalingMode {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Auto => "Auto",
            Self::Manual => "Manual",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<ScalingMode, W> for ScalingMode {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `SystemLogLevel`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SystemLogLevel {
    /// `DEBUG`.
    Debug,
    /// `INFO`.
    Info,
    /// `WARN`.
    Warn,
}
impl SystemLogLevel {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Debug => "DEBUG",
            Self::Info => "INFO",
            Self::Warn => "WARN",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<SystemLogLevel, W> for SystemLogLevel {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct CapacityProviderOperatorRoleArn;
    #[derive(Debug)]
    pub struct PermissionsConfig;
    #[derive(Debug)]
    pub struct PredefinedMetricType;
    #[derive(Debug)]
    pub struct SecurityGroupIds;
    #[derive(Debug)]
    pub struct SubnetIds;
    #[derive(Debug)]
    pub struct TargetValue;
    #[derive(Debug)]
    pub struct VpcConfig;
}
