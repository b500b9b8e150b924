//! `AWS::Route53::TrafficPolicyInstance`, written by `cargo xtask generate`.

use crate::typed as t;

/// Resource Type definition for AWS::Route53::TrafficPolicyInstance. Applies a version of a Route 53 traffic policy to a DNS name in a public hosted zone, and Route 53 creates and owns the resource record sets that answer queries for that name.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-trafficpolicyinstance.html>
pub struct TrafficPolicyInstance<W, S = (t::Set, t::Set, t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for TrafficPolicyInstance<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> TrafficPolicyInstance<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> TrafficPolicyInstance<
        W,
        (
            t::Missing<required::HostedZoneId>,
            t::Missing<required::Name>,
            t::Missing<required::Ttl>,
            t::Missing<required::TrafficPolicyId>,
            t::Missing<required::TrafficPolicyVersion>,
        ),
    > {
        TrafficPolicyInstance(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2, S3, S4> TrafficPolicyInstance<W, (S0, S1, S2, S3, S4)> {
    /// The ID of the hosted zone that Amazon Route 53 creates the resource record sets in. The bare ID as Route 53 returns it, without a /hostedzone/ prefix.
    #[must_use]
    pub fn hosted_zone_id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> TrafficPolicyInstance<W, (t::Set, S1, S2, S3, S4)>
    where
        S0: t::Open,
    {
        TrafficPolicyInstance(self.0.set("HostedZoneId", value), t::PhantomData)
    }
    /// The domain name, or subdomain name, for which Amazon Route 53 answers DNS queries by using the resource record sets it creates for this traffic policy instance.
    #[must_use]
    pub fn name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> TrafficPolicyInstance<W, (S0, t::Set, S2, S3, S4)>
    where
        S1: t::Open,
    {
        TrafficPolicyInstance(self.0.set("Name", value), t::PhantomData)
    }
    /// The TTL that Amazon Route 53 assigns to all of the resource record sets that it creates in the specified hosted zone.
    #[must_use]
    pub fn ttl(
        self,
        value: impl t::IntoValue<i64, W>,
    ) -> TrafficPolicyInstance<W, (S0, S1, t::Set, S3, S4)>
    where
        S2: t::Open,
    {
        TrafficPolicyInstance(self.0.set("TTL", value), t::PhantomData)
    }
    /// The ID of the traffic policy that Amazon Route 53 uses to create resource record sets in the specified hosted zone. Lower-case, as Route 53 returns it.
    #[must_use]
    pub fn traffic_policy_id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> TrafficPolicyInstance<W, (S0, S1, S2, t::Set, S4)>
    where
        S3: t::Open,
    {
        TrafficPolicyInstance(self.0.set("TrafficPolicyId", value), t::PhantomData)
    }
    /// The version of the traffic policy that Amazon Route 53 uses to create resource record sets in the specified hosted zone.
    #[must_use]
    pub fn traffic_policy_version(
        self,
        value: impl t::IntoValue<i64, W>,
    ) -> TrafficPolicyInstance<W, (S0, S1, S2, S3, t::Set)>
    where
        S4: t::Open,
    {
        TrafficPolicyInstance(self.0.set("TrafficPolicyVersion", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled, S3: t::Filled, S4: t::Filled>
    t::Resource<W> for TrafficPolicyInstance<V, (S0, S1, S2, S3, S4)>
{
    const TYPE: &'static str = "AWS::Route53::TrafficPolicyInstance";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<TrafficPolicyInstance<W>> {
    /// The ID that Amazon Route 53 assigned to the traffic policy instance when it was created.
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.attribute_value("Id")
    }
    /// The current state of the traffic policy instance. A steady-state instance is Applied.
    #[must_use]
    pub fn state(&self) -> t::Att<attr::State, W> {
        self.attribute_value("State")
    }
    /// The DNS type that Amazon Route 53 assigned to all of the resource record sets that it created for this traffic policy instance. Route 53 derives it from the referenced traffic policy.
    #[must_use]
    pub fn traffic_policy_type(&self) -> t::Att<attr::TrafficPolicyType, W> {
        self.attribute_value("TrafficPolicyType")
    }
    /// The Amazon Resource Name (ARN) of the traffic policy instance.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Id;
    #[derive(Debug)]
    pub struct State;
    #[derive(Debug)]
    pub struct TrafficPolicyType;
    #[derive(Debug)]
    pub struct Arn;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct HostedZoneId;
    #[derive(Debug)]
    pub struct Name;
    #[derive(Debug)]
    pub struct TrafficPolicyId;
    #[derive(Debug)]
    pub struct TrafficPolicyVersion;
    #[derive(Debug)]
    pub struct Ttl;
}
