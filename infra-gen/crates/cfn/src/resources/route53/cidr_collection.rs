//! `AWS::Route53::CidrCollection`, written by `cargo xtask generate`.

use crate::typed as t;

/// Creates a CIDR collection in the current AWS account.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-cidrcollection.html>
pub struct CidrCollection<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for CidrCollection<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CidrCollection<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CidrCollection<W, (t::Missing<required::Name>,)> {
        CidrCollection(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> CidrCollection<W, (S0,)> {
    /// A complex type that contains information about the list of CIDR locations.
    #[must_use]
    pub fn locations(self, value: impl t::IntoValue<t::List<Location<W>>, W>) -> Self {
        CidrCollection(self.0.set("Locations", value), t::PhantomData)
    }
    /// The name of a CIDR collection.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> CidrCollection<W, (t::Set,)>
    where
        S0: t::Open,
    {
        CidrCollection(self.0.set("Name", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for CidrCollection<V, (S0,)> {
    const TYPE: &'static str = "AWS::Route53::CidrCollection";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<CidrCollection<W>> {
    /// "The Amazon resource name (ARN) to uniquely identify the AWS resource.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.attribute_value("Arn")
    }
    /// The UUID of the CIDR collection.
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Arn;
    #[derive(Debug)]
    pub struct Id;
}
/// Specifies the list of CIDR blocks for a CIDR location.
pub struct Location<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Location<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Location<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Location<
        W,
        (
            t::Missing<required::CidrList>,
            t::Missing<required::LocationName>,
        ),
    > {
        Location(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> Location<W, (S0, S1)> {
    /// List of CIDR blocks.
    #[must_use]
    pub fn cidr_list(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> Location<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        Location(self.0.set("CidrList", value), t::PhantomData)
    }
    /// The CIDR collection location name.
    #[must_use]
    pub fn location_name(self, value: impl t::IntoValue<t::Text, W>) -> Location<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        Location(self.0.set("LocationName", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<Location<W>, W>
    for Location<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct CidrList;
    #[derive(Debug)]
    pub struct LocationName;
    #[derive(Debug)]
    pub struct Name;
}
