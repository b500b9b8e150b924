//! `AWS::CloudFront::VpcOrigin`, written by `cargo xtask generate`.

use crate::typed as t;

/// An Amazon CloudFront VPC origin.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-vpcorigin.html>
pub struct VpcOrigin<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for VpcOrigin<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> VpcOrigin<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> VpcOrigin<W, (t::Missing<required::VpcOriginEndpointConfig>,)> {
        VpcOrigin(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> VpcOrigin<W, (S0,)> {
    /// A complex type that contains zero or more `Tag` elements.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        VpcOrigin(self.0.set("Tags", value), t::PhantomData)
    }
    /// The VPC origin endpoint configuration.
    #[must_use]
    pub fn vpc_origin_endpoint_config(
        self,
        value: impl t::IntoValue<VpcOriginEndpointConfig<W>, W>,
    ) -> VpcOrigin<W, (t::Set,)>
    where
        S0: t::Open,
    {
        VpcOrigin(self.0.set("VpcOriginEndpointConfig", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for VpcOrigin<V, (S0,)> {
    const TYPE: &'static str = "AWS::CloudFront::VpcOrigin";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<VpcOrigin<W>> {
    /// The account ID of the AWS account that owns the VPC origin.
    #[must_use]
    pub fn account_id(&self) -> t::Att<attr::AccountId, W> {
        self.attribute_value("AccountId")
    }
    /// The VPC origin ARN.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.attribute_value("Arn")
    }
    /// The VPC origin created time.
    #[must_use]
    pub fn created_time(&self) -> t::Att<attr::CreatedTime, W> {
        self.attribute_value("CreatedTime")
    }
    /// The VPC origin last modified time.
    #[must_use]
    pub fn last_modified_time(&self) -> t::Att<attr::LastModifiedTime, W> {
        self.attribute_value("LastModifiedTime")
    }
    /// The VPC origin status.
    #[must_use]
    pub fn status(&self) -> t::Att<attr::Status, W> {
        self.attribute_value("Status")
    }
    /// The VPC origin ID.
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct AccountId;
    #[derive(Debug)]
    pub struct Arn;
    #[derive(Debug)]
    pub struct CreatedTime;
    #[derive(Debug)]
    pub struct LastModifiedTime;
    #[derive(Debug)]
    pub struct Status;
    #[derive(Debug)]
    pub struct Id;
}
/// An Amazon CloudFront VPC origin endpoint configuration.
pub struct VpcOriginEndpointConfig<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for VpcOriginEndpointConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> VpcOriginEndpointConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new()
    -> VpcOriginEndpointConfig<W, (t::Missing<required::Arn>, t::Missing<required::Name>)> {
        VpcOriginEndpointConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> VpcOriginEndpointConfig<W, (S0, S1)> {
    /// The ARN of the CloudFront VPC origin endpoint configuration.
    #[must_use]
    pub fn arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> VpcOriginEndpointConfig<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        VpcOriginEndpointConfig(self.0.set("Arn", value), t::PhantomData)
    }
    /// The HTTP port for the CloudFront VPC origin endpoint configuration. The default value is `80` .
    #[must_use]
    pub fn http_port(self, value: impl t::IntoValue<i64, W>) -> Self {
        VpcOriginEndpointConfig(self.0.set("HTTPPort", value), t::PhantomData)
    }
    /// The HTTPS port of the CloudFront VPC origin endpoint configuration. The default value is `443` .
    #[must_use]
    pub fn https_port(self, value: impl t::IntoValue<i64, W>) -> Self {
        VpcOriginEndpointConfig(self.0.set("HTTPSPort", value), t::PhantomData)
    }
    /// `IpAddressType`.
    #[must_use]
    pub fn ip_address_type(self, value: impl t::IntoValue<IpAddressType, W>) -> Self {
        VpcOriginEndpointConfig(self.0.set("IpAddressType", value), t::PhantomData)
    }
    /// The name of the CloudFront VPC origin endpoint configuration.
    #[must_use]
    pub fn name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> VpcOriginEndpointConfig<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        VpcOriginEndpointConfig(self.0.set("Name", value), t::PhantomData)
    }
    /// The origin protocol policy for the CloudFront VPC origin endpoint configuration.
    #[must_use]
    pub fn origin_protocol_policy(self, value: impl t::IntoValue<OriginProtocolPolicy, W>) -> Self {
        VpcOriginEndpointConfig(self.0.set("OriginProtocolPolicy", value), t::PhantomData)
    }
    /// Specifies the minimum SSL/TLS protocol that CloudFront uses when connecting to your origin over HTTPS. Valid values include `SSLv3` , `TLSv1` , `TLSv1.1` , and `TLSv1.2` .
    #[must_use]
    pub fn origin_ssl_protocols(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        VpcOriginEndpointConfig(self.0.set("OriginSSLProtocols", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<VpcOriginEndpointConfig<W>, W>
    for VpcOriginEndpointConfig<V, (S0, S1)>
{
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
/// The values of `OriginProtocolPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OriginProtocolPolicy {
    /// `http-only`.
    HttpOnly,
    /// `https-only`.
    HttpsOnly,
    /// `match-viewer`.
    MatchViewer,
}
impl OriginProtocolPolicy {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::HttpOnly => "http-only",
            Self::HttpsOnly => "https-only",
            Self::MatchViewer => "match-viewer",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<OriginProtocolPolicy, W> for OriginProtocolPolicy {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Arn;
    #[derive(Debug)]
    pub struct Name;
    #[derive(Debug)]
    pub struct VpcOriginEndpointConfig;
}
