//! `AWS::Lambda::Version`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::Lambda::Version` resource creates a [version](https://docs.aws.amazon.com/lambda/latest/dg/versioning-aliases.html) from the current code and configuration of a function. Use versions to create a snapshot of your function code and configuration that doesn't change.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-version.html>
pub struct Version<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Version<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Version<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Version<W, (t::Missing<required::FunctionName>,)> {
        Version(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> Version<W, (S0,)> {
    /// Only publish a version if the hash value matches the value that's specified. Use this option to avoid publishing a version if the function code has changed since you last updated it. Updates are not supported for this property.
    #[must_use]
    pub fn code_sha256(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Version(self.0.set("CodeSha256", value), t::PhantomData)
    }
    /// A description for the version to override the description in the function configuration. Updates are not supported for this property.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Version(self.0.set("Description", value), t::PhantomData)
    }
    /// The name or ARN of the Lambda function.
    #[must_use]
    pub fn function_name(
        self,
        value: impl t::IntoValue<t::Link<link::FunctionNameOfVersion>, W>,
    ) -> Version<W, (t::Set,)>
    where
        S0: t::Open,
    {
        Version(self.0.set("FunctionName", value), t::PhantomData)
    }
    /// Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum and maximum number of execution environments that can be provisioned.
    #[must_use]
    pub fn function_scaling_config(
        self,
        value: impl t::IntoValue<FunctionScalingConfig<W>, W>,
    ) -> Self {
        Version(self.0.set("FunctionScalingConfig", value), t::PhantomData)
    }
    /// Specifies a provisioned concurrency configuration for a function's version. Updates are not supported for this property.
    #[must_use]
    pub fn provisioned_concurrency_config(
        self,
        value: impl t::IntoValue<ProvisionedConcurrencyConfiguration<W>, W>,
    ) -> Self {
        Version(
            self.0.set("ProvisionedConcurrencyConfig", value),
            t::PhantomData,
        )
    }
    /// Runtime Management Config of a function.
    #[must_use]
    pub fn runtime_policy(self, value: impl t::IntoValue<RuntimePolicy<W>, W>) -> Self {
        Version(self.0.set("RuntimePolicy", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for Version<V, (S0,)> {
    const TYPE: &'static str = "AWS::Lambda::Version";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Version<W>> {
    /// The version number.
    #[must_use]
    pub fn version(&self) -> t::Att<attr::Version, W> {
        self.attribute_value("Version")
    }
    /// The ARN of the function.
    #[must_use]
    pub fn function_arn(&self) -> t::Att<attr::FunctionArn, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Version;
    #[derive(Debug)]
    pub struct FunctionArn;
}
/// Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum and maximum number of execution environments that can be provisioned.
pub struct FunctionScalingConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for FunctionScalingConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> FunctionScalingConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> FunctionScalingConfig<W> {
        FunctionScalingConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> FunctionScalingConfig<W> {
    /// The maximum number of execution environments that can be provisioned for the function.
    #[must_use]
    pub fn max_execution_environments(self, value: impl t::IntoValue<i64, W>) -> Self {
        FunctionScalingConfig(
            self.0.set("MaxExecutionEnvironments", value),
            t::PhantomData,
        )
    }
    /// The minimum number of execution environments to maintain for the function.
    #[must_use]
    pub fn min_execution_environments(self, value: impl t::IntoValue<i64, W>) -> Self {
        FunctionScalingConfig(
            self.0.set("MinExecutionEnvironments", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<FunctionScalingConfig<W>, W> for FunctionScalingConfig<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A [provisioned concurrency](https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html) configuration for a function's version.
pub struct ProvisionedConcurrencyConfiguration<W, S = (t::Set,)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for ProvisionedConcurrencyConfiguration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ProvisionedConcurrencyConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ProvisionedConcurrencyConfiguration<
        W,
        (t::Missing<required::ProvisionedConcurrentExecutions>,),
    > {
        ProvisionedConcurrencyConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> ProvisionedConcurrencyConfiguration<W, (S0,)> {
    /// The amount of provisioned concurrency to allocate for the version.
    #[must_use]
    pub fn provisioned_concurrent_executions(
        self,
        value: impl t::IntoValue<i64, W>,
    ) -> ProvisionedConcurrencyConfiguration<W, (t::Set,)>
    where
        S0: t::Open,
    {
        ProvisionedConcurrencyConfiguration(
            self.0.set("ProvisionedConcurrentExecutions", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<ProvisionedConcurrencyConfiguration<W>, W>
    for ProvisionedConcurrencyConfiguration<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Sets the runtime management configuration for a function's version. For more information, see [Runtime updates](https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html) .
pub struct RuntimePolicy<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for RuntimePolicy<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RuntimePolicy<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RuntimePolicy<W, (t::Missing<required::UpdateRuntimeOn>,)> {
        RuntimePolicy(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> RuntimePolicy<W, (S0,)> {
    /// The ARN of the runtime version you want the function to use.
    #[must_use]
    pub fn runtime_version_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RuntimePolicy(self.0.set("RuntimeVersionArn", value), t::PhantomData)
    }
    /// Specify the runtime update mode.
    #[must_use]
    pub fn update_runtime_on(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> RuntimePolicy<W, (t::Set,)>
    where
        S0: t::Open,
    {
        RuntimePolicy(self.0.set("UpdateRuntimeOn", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<RuntimePolicy<W>, W>
    for RuntimePolicy<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct FunctionName;
    #[derive(Debug)]
    pub struct ProvisionedConcurrentExecutions;
    #[derive(Debug)]
    pub struct UpdateRuntimeOn;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct FunctionNameOfVersion;
    impl t::Accepts<crate::lambda::function::attr::Arn> for FunctionNameOfVersion {}
    impl t::Accepts<crate::lambda::function::attr::FunctionName> for FunctionNameOfVersion {}
}
