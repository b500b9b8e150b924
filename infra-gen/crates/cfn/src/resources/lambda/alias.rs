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
impl<W, S0, S1, S2> Alias<W, (S0, S1, S2)> {
    /// A description of the alias.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Alias(self.0.set("Description", value), t::PhantomData)
    }
    /// The name or ARN of the Lambda function.
    #[must_use]
    pub fn function_name(
        self,
        value: impl t::IntoValue<t::Link<link::FunctionNameOfAlias>, W>,
    ) -> Alias<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        Alias(self.0.set("FunctionName", value), t::PhantomData)
    }
    /// The function version that the alias invokes.
    #[must_use]
    pub fn function_version(
        self,
        value: impl t::IntoValue<t::Link<link::FunctionVersionOfAlias>, W>,
    ) -> Alias<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        Alias(self.0.set("FunctionVersion", value), t::PhantomData)
    }
    /// The name of the alias.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> Alias<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        Alias(self.0.set("Name", value), t::PhantomData)
    }
    /// Specifies a [provisioned concurrency](https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html) configuration for a function's alias.
    #[must_use]
    pub fn provisioned_concurrency_config(
        self,
        value: impl t::IntoValue<ProvisionedConcurrencyConfiguration<W>, W>,
    ) -> Self {
        Alias(
            self.0.set("ProvisionedConcurrencyConfig", value),
            t::PhantomData,
        )
    }
    /// The [routing configuration](https://docs.aws.amazon.com/lambda/latest/dg/lambda-traffic-shifting-using-aliases.html) of the alias.
    #[must_use]
    pub fn routing_config(self, value: impl t::IntoValue<AliasRoutingConfiguration<W>, W>) -> Self {
        Alias(self.0.set("RoutingConfig", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled> t::Resource<W>
    for Alias<V, (S0, S1, S2)>
{
    const TYPE: &'static str = "AWS::Lambda::Alias";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
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
        AliasRoutingConfiguration(
            self.0.set("AdditionalVersionWeights", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<AliasRoutingConfiguration<W>, W>
    for AliasRoutingConfiguration<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
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
    /// The amount of provisioned concurrency to allocate for the alias.
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
/// The [traffic-shifting](https://docs.aws.amazon.com/lambda/latest/dg/lambda-traffic-shifting-using-aliases.html) configuration of a Lambda function alias.
pub struct VersionWeight<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for VersionWeight<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
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
impl<W, S0, S1> VersionWeight<W, (S0, S1)> {
    /// The qualifier of the second version.
    #[must_use]
    pub fn function_version(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> VersionWeight<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        VersionWeight(self.0.set("FunctionVersion", value), t::PhantomData)
    }
    /// The percentage of traffic that the alias routes to the second version.
    #[must_use]
    pub fn function_weight(self, value: impl t::IntoValue<f64, W>) -> VersionWeight<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        VersionWeight(self.0.set("FunctionWeight", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<VersionWeight<W>, W>
    for VersionWeight<V, (S0, S1)>
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
    pub struct FunctionNameOfAlias;
    impl t::Accepts<crate::lambda::function::attr::FunctionName> for FunctionNameOfAlias {}
    #[derive(Debug)]
    pub struct FunctionVersionOfAlias;
    impl t::Accepts<crate::lambda::version::attr::Version> for FunctionVersionOfAlias {}
}
