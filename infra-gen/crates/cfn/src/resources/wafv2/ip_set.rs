//! `AWS::WAFv2::IPSet`, written by `cargo xtask generate`.

use crate::typed as t;

/// Use an `IPSet` to identify web requests that originate from specific IP addresses or ranges of IP addresses. For example, if you're receiving a lot of requests from a ranges of IP addresses, you can configure AWS WAF to block them using an IP set that lists those IP addresses.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-ipset.html>
pub struct IpSet<W, X, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, X, S)>);
impl<W, X, S> Clone for IpSet<W, X, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> IpSet<W, t::CloudFront> {
    /// Nothing set but the scope, `CLOUDFRONT`.
    #[must_use]
    pub fn cloudfront() -> IpSet<
        W,
        t::CloudFront,
        (
            t::Missing<required::Addresses>,
            t::Missing<required::IpAddressVersion>,
        ),
    > {
        IpSet(
            t::Object::new().with("Scope", t::Json::from("CLOUDFRONT")),
            t::PhantomData,
        )
    }
}
impl<W> IpSet<W, t::Regional> {
    /// Nothing set but the scope, `REGIONAL`.
    #[must_use]
    pub fn regional() -> IpSet<
        W,
        t::Regional,
        (
            t::Missing<required::Addresses>,
            t::Missing<required::IpAddressVersion>,
        ),
    > {
        IpSet(
            t::Object::new().with("Scope", t::Json::from("REGIONAL")),
            t::PhantomData,
        )
    }
}
impl<W, X, S0, S1> IpSet<W, X, (S0, S1)> {
    /// Contains an array of strings that specifies zero or more IP addresses or blocks of IP addresses that you want AWS WAF to inspect for in incoming requests. All addresses must be specified using Classless Inter-Domain Routing (CIDR) notation.
    #[must_use]
    pub fn addresses(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> IpSet<W, X, (t::Set, S1)>
    where
        S0: t::Open,
    {
        IpSet(self.0.set("Addresses", value), t::PhantomData)
    }
    /// A description of the IP set that helps with identification.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        IpSet(self.0.set("Description", value), t::PhantomData)
    }
    /// The version of the IP addresses, either `IPV4` or `IPV6` .
    #[must_use]
    pub fn ip_address_version(
        self,
        value: impl t::IntoValue<IpAddressVersion, W>,
    ) -> IpSet<W, X, (S0, t::Set)>
    where
        S1: t::Open,
    {
        IpSet(self.0.set("IPAddressVersion", value), t::PhantomData)
    }
    /// The name of the IP set. You cannot change the name of an `IPSet` after you create it.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        IpSet(self.0.set("Name", value), t::PhantomData)
    }
    /// Key:value pairs associated with an AWS resource. The key:value pair can be anything you define. Typically, the tag key represents a category (such as "environment") and the tag value represents a specific value within that category (such as "test," "development," or "production").
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        IpSet(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, X, S0: t::Filled, S1: t::Filled> t::Resource<W> for IpSet<V, X, (S0, S1)> {
    const TYPE: &'static str = "AWS::WAFv2::IPSet";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W, X> t::Handle<IpSet<W, X>> {
    /// The Amazon Resource Name (ARN) of the IP set.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn<X>, W> {
        self.attribute_value("Arn")
    }
    /// The ID of the IP set.
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id<X>, W> {
        self.attribute_value("Id")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn reference(&self) -> t::Att<attr::Reference<X>, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Arn<X>(std::marker::PhantomData<X>);
    #[derive(Debug)]
    pub struct Id<X>(std::marker::PhantomData<X>);
    #[derive(Debug)]
    pub struct Reference<X>(std::marker::PhantomData<X>);
}
/// The values of `IPAddressVersion`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IpAddressVersion {
    /// `IPV4`.
    Ipv4,
    /// `IPV6`.
    Ipv6,
}
impl IpAddressVersion {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ipv4 => "IPV4",
            Self::Ipv6 => "IPV6",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<IpAddressVersion, W> for IpAddressVersion {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Addresses;
    #[derive(Debug)]
    pub struct IpAddressVersion;
}
