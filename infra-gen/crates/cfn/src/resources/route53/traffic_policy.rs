//! `AWS::Route53::TrafficPolicy`, written by `cargo xtask generate`.

use crate::typed as t;

/// Resource Type definition for AWS::Route53::TrafficPolicy. Creates a Route 53 traffic policy, a JSON document that describes how Route 53 responds to DNS queries for a domain name.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-trafficpolicy.html>
pub struct TrafficPolicy<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for TrafficPolicy<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> TrafficPolicy<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> TrafficPolicy<W, (t::Missing<required::Document>, t::Missing<required::Name>)> {
        TrafficPolicy(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> TrafficPolicy<W, (S0, S1)> {
    /// Any comments to include about the traffic policy.
    #[must_use]
    pub fn comment(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        TrafficPolicy(self.0.set("Comment", value), t::PhantomData)
    }
    /// The definition of the traffic policy in JSON format.
    #[must_use]
    pub fn document(self, value: impl t::IntoValue<t::Text, W>) -> TrafficPolicy<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        TrafficPolicy(self.0.set("Document", value), t::PhantomData)
    }
    /// The name of the traffic policy.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> TrafficPolicy<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        TrafficPolicy(self.0.set("Name", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W>
    for TrafficPolicy<V, (S0, S1)>
{
    const TYPE: &'static str = "AWS::Route53::TrafficPolicy";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<TrafficPolicy<W>> {
    /// The ID that Amazon Route 53 assigned to the traffic policy when it was created.
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.attribute_value("Id")
    }
    /// The DNS type of the resource record sets that Amazon Route 53 creates when the traffic policy is used to create a traffic policy instance.
    #[must_use]
    pub fn type_(&self) -> t::Att<attr::Type, W> {
        self.attribute_value("Type")
    }
    /// The version number that Amazon Route 53 assigned to the traffic policy.
    #[must_use]
    pub fn version(&self) -> t::Att<attr::Version, W> {
        self.attribute_value("Version")
    }
    /// The Amazon Resource Name (ARN) of the traffic policy.
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
    pub struct Type;
    #[derive(Debug)]
    pub struct Version;
    #[derive(Debug)]
    pub struct Arn;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Document;
    #[derive(Debug)]
    pub struct Name;
}
