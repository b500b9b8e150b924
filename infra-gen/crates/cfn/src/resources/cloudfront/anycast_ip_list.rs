//! `AWS::CloudFront::AnycastIpList`, written by `cargo xtask generate`.

use crate::typed as t;

/// An Anycast static IP list. For more information, see [Request Anycast static IPs to use for allowlisting](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/request-static-ips.html) in the *Amazon CloudFront Developer Guide* .
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-anycastiplist.html>
pub struct AnycastIpList<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for AnycastIpList<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AnycastIpList<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AnycastIpList<W, (t::Missing<required::IpCount>, t::Missing<required::Name>)> {
        AnycastIpList(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> AnycastIpList<W, (S0, S1)> {
    /// The IP address type for the Anycast static IP list.
    #[must_use]
    pub fn ip_address_type(self, value: impl t::IntoValue<IpAddressType, W>) -> Self {
        AnycastIpList(self.0.set("IpAddressType", value), t::PhantomData)
    }
    /// The number of IP addresses in the Anycast static IP list.
    #[must_use]
    pub fn ip_count(self, value: impl t::IntoValue<i64, W>) -> AnycastIpList<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        AnycastIpList(self.0.set("IpCount", value), t::PhantomData)
    }
    /// A list of IPAM CIDR configurations that define the IP address ranges, IPAM pools, and associated Anycast IP addresses.
    #[must_use]
    pub fn ipam_cidr_configs(
        self,
        value: impl t::IntoValue<t::List<IpamCidrConfig<W>>, W>,
    ) -> Self {
        AnycastIpList(self.0.set("IpamCidrConfigs", value), t::PhantomData)
    }
    /// The name of the Anycast static IP list.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> AnycastIpList<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        AnycastIpList(self.0.set("Name", value), t::PhantomData)
    }
    /// A complex type that contains zero or more `Tag` elements.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<Tags<W>, W>) -> Self {
        AnycastIpList(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W>
    for AnycastIpList<V, (S0, S1)>
{
    const TYPE: &'static str = "AWS::CloudFront::AnycastIpList";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<AnycastIpList<W>> {
    /// An Anycast static IP list. For more information, see [Request Anycast static IPs to use for allowlisting](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/request-static-ips.html) in the *Amazon CloudFront Developer Guide*.
    #[must_use]
    pub fn anycast_ip_list(&self) -> t::Att<attr::AnycastIpList, W> {
        self.attribute_value("AnycastIpList")
    }
    /// A complex type that contains `Tag` key and `Tag` value.
    #[must_use]
    pub fn e_tag(&self) -> t::Att<attr::ETag, W> {
        self.attribute_value("ETag")
    }
    /// The results for the IPAM CIDRs that defines a specific IP address range, IPAM pool, and associated Anycast IP address.
    #[must_use]
    pub fn ipam_cidr_config_results(&self) -> t::Att<attr::IpamCidrConfigResults, W> {
        self.attribute_value("IpamCidrConfigResults")
    }
    /// The ID of the Anycast static IP list.
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.reference_value()
    }
    /// The ARN, `arn:${Partition}:cloudfront::${Account}:anycast-ip-list/${Id}`.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.arn_value("arn:${Partition}:cloudfront::${Account}:anycast-ip-list/${Ref}")
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct AnycastIpList;
    #[derive(Debug)]
    pub struct ETag;
    #[derive(Debug)]
    pub struct IpamCidrConfigResults;
    #[derive(Debug)]
    pub struct Id;
    #[derive(Debug)]
    pub struct Arn;
}
/// Configuration for an IPAM CIDR that defines a specific IP address range, IPAM pool, and associated Anycast IP address.
pub struct IpamCidrConfig<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for IpamCidrConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> IpamCidrConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> IpamCidrConfig<
        W,
        (
            t::Missing<required::Cidr>,
            t::Missing<required::IpamPoolArn>,
        ),
    > {
        IpamCidrConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> IpamCidrConfig<W, (S0, S1)> {
    /// The CIDR that specifies the IP address range for this IPAM configuration.
    #[must_use]
    pub fn cidr(self, value: impl t::IntoValue<t::Text, W>) -> IpamCidrConfig<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        IpamCidrConfig(self.0.set("Cidr", value), t::PhantomData)
    }
    /// The Amazon Resource Name (ARN) of the IPAM pool that the CIDR block is assigned to.
    #[must_use]
    pub fn ipam_pool_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> IpamCidrConfig<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        IpamCidrConfig(self.0.set("IpamPoolArn", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<IpamCidrConfig<W>, W>
    for IpamCidrConfig<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A complex type that contains zero or more `Tag` elements.
pub struct Tags<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Tags<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Tags<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Tags<W> {
        Tags(t::Object::new(), t::PhantomData)
    }
}
impl<W> Tags<W> {
    /// A complex type that contains `Tag` elements.
    #[must_use]
    pub fn items(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        Tags(self.0.set("Items", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<Tags<W>, W> for Tags<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `IpAddressType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IpAddressType {
    /// `ipv4`.
    Ipv4,
    /// `dualstack`.
    Dualstack,
}
impl IpAddressType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ipv4 => "ipv4",
            Self::Dualstack => "dualstack",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<IpAddressType, W> for IpAddressType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Cidr;
    #[derive(Debug)]
    pub struct IpCount;
    #[derive(Debug)]
    pub struct IpamPoolArn;
    #[derive(Debug)]
    pub struct Name;
}
