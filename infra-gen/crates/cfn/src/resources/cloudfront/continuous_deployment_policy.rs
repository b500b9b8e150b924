//! `AWS::CloudFront::ContinuousDeploymentPolicy`, written by `cargo xtask generate`.

use crate::typed as t;

/// Creates a continuous deployment policy that routes a subset of production traffic from a primary distribution to a staging distribution.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-continuousdeploymentpolicy.html>
pub struct ContinuousDeploymentPolicy<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ContinuousDeploymentPolicy<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ContinuousDeploymentPolicy<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new()
    -> ContinuousDeploymentPolicy<W, (t::Missing<required::ContinuousDeploymentPolicyConfig>,)>
    {
        ContinuousDeploymentPolicy(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> ContinuousDeploymentPolicy<W, (S0,)> {
    /// Contains the configuration for a continuous deployment policy.
    #[must_use]
    pub fn continuous_deployment_policy_config(
        self,
        value: impl t::IntoValue<ContinuousDeploymentPolicyConfig<W>, W>,
    ) -> ContinuousDeploymentPolicy<W, (t::Set,)>
    where
        S0: t::Open,
    {
        ContinuousDeploymentPolicy(
            self.0.set("ContinuousDeploymentPolicyConfig", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for ContinuousDeploymentPolicy<V, (S0,)> {
    const TYPE: &'static str = "AWS::CloudFront::ContinuousDeploymentPolicy";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<ContinuousDeploymentPolicy<W>> {
    /// The date and time when the continuous deployment policy was last modified.
    #[must_use]
    pub fn last_modified_time(&self) -> t::Att<attr::LastModifiedTime, W> {
        self.attribute_value("LastModifiedTime")
    }
    /// The identifier of the cotinuous deployment policy.
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.reference_value()
    }
    /// The ARN, `arn:${Partition}:cloudfront::${Account}:continuous-deployment-policy/${Id}`.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.arn_value(
            "arn:${Partition}:cloudfront::${Account}:continuous-deployment-policy/${Ref}",
        )
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct LastModifiedTime;
    #[derive(Debug)]
    pub struct Id;
    #[derive(Debug)]
    pub struct Arn;
}
/// Contains the configuration for a continuous deployment policy.
pub struct ContinuousDeploymentPolicyConfig<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for ContinuousDeploymentPolicyConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ContinuousDeploymentPolicyConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ContinuousDeploymentPolicyConfig<
        W,
        (
            t::Missing<required::Enabled>,
            t::Missing<required::StagingDistributionDnsNames>,
        ),
    > {
        ContinuousDeploymentPolicyConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> ContinuousDeploymentPolicyConfig<W, (S0, S1)> {
    /// A Boolean that indicates whether this continuous deployment policy is enabled (in effect). When this value is `true` , this policy is enabled and in effect. When this value is `false` , this policy is not enabled and has no effect.
    #[must_use]
    pub fn enabled(
        self,
        value: impl t::IntoValue<bool, W>,
    ) -> ContinuousDeploymentPolicyConfig<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        ContinuousDeploymentPolicyConfig(self.0.set("Enabled", value), t::PhantomData)
    }
    /// This configuration determines which HTTP requests are sent to the staging distribution. If the HTTP request contains a header and value that matches what you specify here, the request is sent to the staging distribution. Otherwise the request is sent to the primary distribution.
    #[must_use]
    pub fn single_header_policy_config(
        self,
        value: impl t::IntoValue<SingleHeaderPolicyConfig<W>, W>,
    ) -> Self {
        ContinuousDeploymentPolicyConfig(
            self.0.set("SingleHeaderPolicyConfig", value),
            t::PhantomData,
        )
    }
    /// This configuration determines the percentage of HTTP requests that are sent to the staging distribution.
    #[must_use]
    pub fn single_weight_policy_config(
        self,
        value: impl t::IntoValue<SingleWeightPolicyConfig<W>, W>,
    ) -> Self {
        ContinuousDeploymentPolicyConfig(
            self.0.set("SingleWeightPolicyConfig", value),
            t::PhantomData,
        )
    }
    /// The CloudFront domain name of the staging distribution. For example: `d111111abcdef8.cloudfront.net` .
    #[must_use]
    pub fn staging_distribution_dns_names(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> ContinuousDeploymentPolicyConfig<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        ContinuousDeploymentPolicyConfig(
            self.0.set("StagingDistributionDnsNames", value),
            t::PhantomData,
        )
    }
    /// Contains the parameters for routing production traffic from your primary to staging distributions.
    #[must_use]
    pub fn traffic_config(self, value: impl t::IntoValue<TrafficConfig<W>, W>) -> Self {
        ContinuousDeploymentPolicyConfig(self.0.set("TrafficConfig", value), t::PhantomData)
    }
    /// The type of traffic configuration.
    #[must_use]
    pub fn type_(self, value: impl t::IntoValue<Type, W>) -> Self {
        ContinuousDeploymentPolicyConfig(self.0.set("Type", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled>
    t::IntoValue<ContinuousDeploymentPolicyConfig<W>, W>
    for ContinuousDeploymentPolicyConfig<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Session stickiness provides the ability to define multiple requests from a single viewer as a single session. This prevents the potentially inconsistent experience of sending some of a given user's requests to your staging distribution, while others are sent to your primary distribution.
pub struct SessionStickinessConfig<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for SessionStickinessConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SessionStickinessConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> SessionStickinessConfig<
        W,
        (
            t::Missing<required::IdleTtl>,
            t::Missing<required::MaximumTtl>,
        ),
    > {
        SessionStickinessConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> SessionStickinessConfig<W, (S0, S1)> {
    /// The amount of time after which you want sessions to cease if no requests are received. Allowed values are 300–3600 seconds (5–60 minutes).
    #[must_use]
    pub fn idle_ttl(
        self,
        value: impl t::IntoValue<i64, W>,
    ) -> SessionStickinessConfig<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        SessionStickinessConfig(self.0.set("IdleTTL", value), t::PhantomData)
    }
    /// The maximum amount of time to consider requests from the viewer as being part of the same session. Allowed values are 300–3600 seconds (5–60 minutes).
    #[must_use]
    pub fn maximum_ttl(
        self,
        value: impl t::IntoValue<i64, W>,
    ) -> SessionStickinessConfig<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        SessionStickinessConfig(self.0.set("MaximumTTL", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<SessionStickinessConfig<W>, W>
    for SessionStickinessConfig<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Determines which HTTP requests are sent to the staging distribution.
pub struct SingleHeaderConfig<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for SingleHeaderConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SingleHeaderConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new()
    -> SingleHeaderConfig<W, (t::Missing<required::Header>, t::Missing<required::Value>)> {
        SingleHeaderConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> SingleHeaderConfig<W, (S0, S1)> {
    /// The request header name that you want CloudFront to send to your staging distribution. The header must contain the prefix `aws-cf-cd-` .
    #[must_use]
    pub fn header(self, value: impl t::IntoValue<t::Text, W>) -> SingleHeaderConfig<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        SingleHeaderConfig(self.0.set("Header", value), t::PhantomData)
    }
    /// The request header value.
    #[must_use]
    pub fn value(self, value: impl t::IntoValue<t::Text, W>) -> SingleHeaderConfig<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        SingleHeaderConfig(self.0.set("Value", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<SingleHeaderConfig<W>, W>
    for SingleHeaderConfig<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Defines a single header policy for a CloudFront distribution.
pub struct SingleHeaderPolicyConfig<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for SingleHeaderPolicyConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SingleHeaderPolicyConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new()
    -> SingleHeaderPolicyConfig<W, (t::Missing<required::Header>, t::Missing<required::Value>)>
    {
        SingleHeaderPolicyConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> SingleHeaderPolicyConfig<W, (S0, S1)> {
    /// The name of the HTTP header that CloudFront uses to configure for the single header policy.
    #[must_use]
    pub fn header(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> SingleHeaderPolicyConfig<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        SingleHeaderPolicyConfig(self.0.set("Header", value), t::PhantomData)
    }
    /// Specifies the value to assign to the header for a single header policy.
    #[must_use]
    pub fn value(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> SingleHeaderPolicyConfig<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        SingleHeaderPolicyConfig(self.0.set("Value", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<SingleHeaderPolicyConfig<W>, W>
    for SingleHeaderPolicyConfig<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This configuration determines the percentage of HTTP requests that are sent to the staging distribution.
pub struct SingleWeightConfig<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for SingleWeightConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SingleWeightConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> SingleWeightConfig<W, (t::Missing<required::Weight>,)> {
        SingleWeightConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> SingleWeightConfig<W, (S0,)> {
    /// Session stickiness provides the ability to define multiple requests from a single viewer as a single session. This prevents the potentially inconsistent experience of sending some of a given user's requests to your staging distribution, while others are sent to your primary distribution.
    #[must_use]
    pub fn session_stickiness_config(
        self,
        value: impl t::IntoValue<SessionStickinessConfig<W>, W>,
    ) -> Self {
        SingleWeightConfig(self.0.set("SessionStickinessConfig", value), t::PhantomData)
    }
    /// The percentage of traffic to send to a staging distribution, expressed as a decimal number between 0 and 0.15. For example, a value of 0.10 means 10% of traffic is sent to the staging distribution.
    #[must_use]
    pub fn weight(self, value: impl t::IntoValue<f64, W>) -> SingleWeightConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        SingleWeightConfig(self.0.set("Weight", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<SingleWeightConfig<W>, W>
    for SingleWeightConfig<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Configure a policy that CloudFront uses to route requests to different origins or use different cache settings, based on the weight assigned to each option.
pub struct SingleWeightPolicyConfig<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for SingleWeightPolicyConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SingleWeightPolicyConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> SingleWeightPolicyConfig<W, (t::Missing<required::Weight>,)> {
        SingleWeightPolicyConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> SingleWeightPolicyConfig<W, (S0,)> {
    /// Enable session stickiness for the associated origin or cache settings.
    #[must_use]
    pub fn session_stickiness_config(
        self,
        value: impl t::IntoValue<SessionStickinessConfig<W>, W>,
    ) -> Self {
        SingleWeightPolicyConfig(self.0.set("SessionStickinessConfig", value), t::PhantomData)
    }
    /// The percentage of requests that CloudFront will use to send to an associated origin or cache settings.
    #[must_use]
    pub fn weight(self, value: impl t::IntoValue<f64, W>) -> SingleWeightPolicyConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        SingleWeightPolicyConfig(self.0.set("Weight", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<SingleWeightPolicyConfig<W>, W>
    for SingleWeightPolicyConfig<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The traffic configuration of your continuous deployment.
pub struct TrafficConfig<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for TrafficConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> TrafficConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> TrafficConfig<W, (t::Missing<required::Type>,)> {
        TrafficConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> TrafficConfig<W, (S0,)> {
    /// Determines which HTTP requests are sent to the staging distribution.
    #[must_use]
    pub fn single_header_config(self, value: impl t::IntoValue<SingleHeaderConfig<W>, W>) -> Self {
        TrafficConfig(self.0.set("SingleHeaderConfig", value), t::PhantomData)
    }
    /// Contains the percentage of traffic to send to the staging distribution.
    #[must_use]
    pub fn single_weight_config(self, value: impl t::IntoValue<SingleWeightConfig<W>, W>) -> Self {
        TrafficConfig(self.0.set("SingleWeightConfig", value), t::PhantomData)
    }
    /// The type of traffic configuration.
    #[must_use]
    pub fn type_(self, value: impl t::IntoValue<Type, W>) -> TrafficConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        TrafficConfig(self.0.set("Type", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<TrafficConfig<W>, W>
    for TrafficConfig<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `Type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    /// `SingleWeight`.
    SingleWeight,
    /// `SingleHeader`.
    SingleHeader,
}
impl Type {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SingleWeight => "SingleWeight",
            Self::SingleHeader => "SingleHeader",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Type, W> for Type {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct ContinuousDeploymentPolicyConfig;
    #[derive(Debug)]
    pub struct Enabled;
    #[derive(Debug)]
    pub struct Header;
    #[derive(Debug)]
    pub struct IdleTtl;
    #[derive(Debug)]
    pub struct MaximumTtl;
    #[derive(Debug)]
    pub struct StagingDistributionDnsNames;
    #[derive(Debug)]
    pub struct Type;
    #[derive(Debug)]
    pub struct Value;
    #[derive(Debug)]
    pub struct Weight;
}
