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
impl<W> t::Properties for Version<W> {
    type Stack = W;
    fn into_object(self) -> t::Object {
        self.0
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
impl<W> Version<W, (t::Missing<required::FunctionName>,)> {
    /// The name or ARN of the Lambda function.
    #[must_use]
    pub fn function_name(
        self,
        value: impl t::IntoValue<t::Link<link::VersionFunctionName>, W>,
    ) -> Version<W, (t::Set,)> {
        Version(self.0.set("FunctionName", value), t::PhantomData)
    }
}
impl<W, S> Version<W, S> {
    /// Only publish a version if the hash value matches the value that's specified. Use this option to avoid publishing a version if the function code has changed since you last updated it. Updates are not supported for this property.
    #[must_use]
    pub fn code_sha256(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Self(self.0.set("CodeSha256", value), t::PhantomData)
    }
    /// A description for the version to override the description in the function configuration. Updates are not supported for this property.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Self(self.0.set("Description", value), t::PhantomData)
    }
    /// Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum and maximum number of execution environments that can be provisioned.
    #[must_use]
    pub fn function_scaling_config(
        self,
        value: impl t::IntoValue<FunctionScalingConfig<W>, W>,
    ) -> Self {
        Self(self.0.set("FunctionScalingConfig", value), t::PhantomData)
    }
    /// Specifies a provisioned concurrency configuration for a function's version. Updates are not supported for this property.
    #[must_use]
    pub fn provisioned_concurrency_config(
        self,
        value: impl t::IntoValue<ProvisionedConcurrencyConfiguration<W>, W>,
    ) -> Self {
        Self(
            self.0.set("ProvisionedConcurrencyConfig", value),
            t::PhantomData,
        )
    }
    /// Runtime Management Config of a function.
    #[must_use]
    pub fn runtime_policy(self, value: impl t::IntoValue<RuntimePolicy<W>, W>) -> Self {
        Self(self.0.set("RuntimePolicy", value), t::PhantomData)
    }
}
impl<W> t::Resource for Version<W> {
    const TYPE: &'static str = "AWS::Lambda::Version";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
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
impl<W> t::Properties for FunctionScalingConfig<W> {
    type Stack = W;
    fn into_object(self) -> t::Object {
        self.0
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
        Self(
            self.0.set("MaxExecutionEnvironments", value),
            t::PhantomData,
        )
    }
    /// The minimum number of execution environments to maintain for the function.
    #[must_use]
    pub fn min_execution_environments(self, value: impl t::IntoValue<i64, W>) -> Self {
        Self(
            self.0.set("MinExecutionEnvironments", value),
            t::PhantomData,
        )
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
impl<W> t::Properties for ProvisionedConcurrencyConfiguration<W> {
    type Stack = W;
    fn into_object(self) -> t::Object {
        self.0
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
impl<W>
    ProvisionedConcurrencyConfiguration<W, (t::Missing<required::ProvisionedConcurrentExecutions>,)>
{
    /// The amount of provisioned concurrency to allocate for the version.
    #[must_use]
    pub fn provisioned_concurrent_executions(
        self,
        value: impl t::IntoValue<i64, W>,
    ) -> ProvisionedConcurrencyConfiguration<W, (t::Set,)> {
        ProvisionedConcurrencyConfiguration(
            self.0.set("ProvisionedConcurrentExecutions", value),
            t::PhantomData,
        )
    }
}
/// Sets the runtime management configuration for a function's version. For more information, see [Runtime updates](https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html) .
pub struct RuntimePolicy<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for RuntimePolicy<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> t::Properties for RuntimePolicy<W> {
    type Stack = W;
    fn into_object(self) -> t::Object {
        self.0
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
impl<W> RuntimePolicy<W, (t::Missing<required::UpdateRuntimeOn>,)> {
    /// Specify the runtime update mode.
    #[must_use]
    pub fn update_runtime_on(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> RuntimePolicy<W, (t::Set,)> {
        RuntimePolicy(self.0.set("UpdateRuntimeOn", value), t::PhantomData)
    }
}
impl<W, S> RuntimePolicy<W, S> {
    /// The ARN of the runtime version you want the function to use.
    #[must_use]
    pub fn runtime_version_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Self(self.0.set("RuntimeVersionArn", value), t::PhantomData)
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
    pub struct VersionFunctionName;
    impl t::Accepts<crate::lambda::function::attr::Arn> for VersionFunctionName {}
    impl t::Accepts<crate::lambda::function::attr::FunctionName> for VersionFunctionName {}
}
