//! `AWS::Lambda::Alias`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::Lambda::Alias` resource creates an [alias](https://docs.aws.amazon.com/lambda/latest/dg/configuration-aliases.html) for a Lambda function version. Use aliases to provide clients with a function identifier that you can update to invoke a different version.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-alias.html>
pub struct Alias<W, S = (t::Set, t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Alias<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> t::Properties for Alias<W> {
    type Stack = W;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> Alias<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Alias<
        W,
        (
            t::Missing<required::FunctionName>,
            t::Missing<required::FunctionVersion>,
            t::Missing<required::Name>,
        ),
    > {
        Alias(t::Object::new(), t::PhantomData)
    }
}
impl<W, S1, S2> Alias<W, (t::Missing<required::FunctionName>, S1, S2)> {
    /// The name or ARN of the Lambda function.
    #[must_use]
    pub fn function_name(
        self,
        value: impl t::IntoValue<t::Link<link::AliasFunctionName>, W>,
    ) -> Alias<W, (t::Set, S1, S2)> {
        Alias(self.0.set("FunctionName", value), t::PhantomData)
    }
}
impl<W, S0, S2> Alias<W, (S0, t::Missing<required::FunctionVersion>, S2)> {
    /// The function version that the alias invokes.
    #[must_use]
    pub fn function_version(
        self,
        value: impl t::IntoValue<t::Link<link::AliasFunctionVersion>, W>,
    ) -> Alias<W, (S0, t::Set, S2)> {
        Alias(self.0.set("FunctionVersion", value), t::PhantomData)
    }
}
impl<W, S0, S1> Alias<W, (S0, S1, t::Missing<required::Name>)> {
    /// The name of the alias.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> Alias<W, (S0, S1, t::Set)> {
        Alias(self.0.set("Name", value), t::PhantomData)
    }
}
impl<W, S> Alias<W, S> {
    /// A description of the alias.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Self(self.0.set("Description", value), t::PhantomData)
    }
    /// Specifies a [provisioned concurrency](https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html) configuration for a function's alias.
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
    /// The [routing configuration](https://docs.aws.amazon.com/lambda/latest/dg/lambda-traffic-shifting-using-aliases.html) of the alias.
    #[must_use]
    pub fn routing_config(self, value: impl t::IntoValue<AliasRoutingConfiguration<W>, W>) -> Self {
        Self(self.0.set("RoutingConfig", value), t::PhantomData)
    }
}
impl<W> t::Resource for Alias<W> {
    const TYPE: &'static str = "AWS::Lambda::Alias";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
}
impl<W> t::Handle<Alias<W>> {
    /// The Amazon Resource Name (ARN) of the alias.
    #[must_use]
    pub fn alias_arn(&self) -> t::Att<attr::AliasArn, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct AliasArn;
}
/// The [traffic-shifting](https://docs.aws.amazon.com/lambda/latest/dg/lambda-traffic-shifting-using-aliases.html) configuration of a Lambda function alias.
pub struct AliasRoutingConfiguration<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for AliasRoutingConfiguration<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> t::Properties for AliasRoutingConfiguration<W> {
    type Stack = W;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> AliasRoutingConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AliasRoutingConfiguration<W> {
        AliasRoutingConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W> AliasRoutingConfiguration<W> {
    /// The second version, and the percentage of traffic that's routed to it.
    #[must_use]
    pub fn additional_version_weights(
        self,
        value: impl t::IntoValue<t::List<VersionWeight<W>>, W>,
    ) -> Self {
        Self(
            self.0.set("AdditionalVersionWeights", value),
            t::PhantomData,
        )
    }
}
/// A provisioned concurrency configuration for a function's alias.
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
    /// The amount of provisioned concurrency to allocate for the alias.
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
/// The [traffic-shifting](https://docs.aws.amazon.com/lambda/latest/dg/lambda-traffic-shifting-using-aliases.html) configuration of a Lambda function alias.
pub struct VersionWeight<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for VersionWeight<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> t::Properties for VersionWeight<W> {
    type Stack = W;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> VersionWeight<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> VersionWeight<
        W,
        (
            t::Missing<required::FunctionVersion>,
            t::Missing<required::FunctionWeight>,
        ),
    > {
        VersionWeight(t::Object::new(), t::PhantomData)
    }
}
impl<W, S1> VersionWeight<W, (t::Missing<required::FunctionVersion>, S1)> {
    /// The qualifier of the second version.
    #[must_use]
    pub fn function_version(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> VersionWeight<W, (t::Set, S1)> {
        VersionWeight(self.0.set("FunctionVersion", value), t::PhantomData)
    }
}
impl<W, S0> VersionWeight<W, (S0, t::Missing<required::FunctionWeight>)> {
    /// The percentage of traffic that the alias routes to the second version.
    #[must_use]
    pub fn function_weight(
        self,
        value: impl t::IntoValue<f64, W>,
    ) -> VersionWeight<W, (S0, t::Set)> {
        VersionWeight(self.0.set("FunctionWeight", value), t::PhantomData)
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct FunctionName;
    #[derive(Debug)]
    pub struct FunctionVersion;
    #[derive(Debug)]
    pub struct FunctionWeight;
    #[derive(Debug)]
    pub struct Name;
    #[derive(Debug)]
    pub struct ProvisionedConcurrentExecutions;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct AliasFunctionName;
    impl t::Accepts<crate::lambda::function::attr::FunctionName> for AliasFunctionName {}
    #[derive(Debug)]
    pub struct AliasFunctionVersion;
    impl t::Accepts<crate::lambda::version::attr::Version> for AliasFunctionVersion {}
}
