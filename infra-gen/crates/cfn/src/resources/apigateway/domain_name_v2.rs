//! `AWS::ApiGateway::DomainNameV2`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::ApiGateway::DomainNameV2` resource specifies a custom domain name for your private APIs in API Gateway. You can use a private custom domain name to provide a URL for your private API that's more intuitive and easier to recall.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainnamev2.html>
pub struct DomainNameV2<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for DomainNameV2<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> DomainNameV2<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> DomainNameV2<W> {
        DomainNameV2(t::Object::new(), t::PhantomData)
    }
}
impl<W> DomainNameV2<W> {
    /// The reference to an AWS -managed certificate that will be used by the private endpoint for this domain name. AWS Certificate Manager is the only supported source.
    #[must_use]
    pub fn certificate_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DomainNameV2(self.0.set("CertificateArn", value), t::PhantomData)
    }
    /// Represents a custom domain name as a user-friendly host name of an API (RestApi).
    #[must_use]
    pub fn domain_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DomainNameV2(self.0.set("DomainName", value), t::PhantomData)
    }
    /// The endpoint access mode for your DomainName.
    #[must_use]
    pub fn endpoint_access_mode(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DomainNameV2(self.0.set("EndpointAccessMode", value), t::PhantomData)
    }
    /// The endpoint configuration to indicate the types of endpoints an API (RestApi) or its custom domain name (DomainName) has and the IP address types that can invoke it.
    #[must_use]
    pub fn endpoint_configuration(
        self,
        value: impl t::IntoValue<EndpointConfiguration<W>, W>,
    ) -> Self {
        DomainNameV2(self.0.set("EndpointConfiguration", value), t::PhantomData)
    }
    /// A stringified JSON policy document that applies to the `execute-api` service for this DomainName regardless of the caller and Method configuration. You can use `Fn::ToJsonString` to enter your `policy` .
    #[must_use]
    pub fn policy(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        DomainNameV2(self.0.set("Policy", value), t::PhantomData)
    }
    /// The routing mode for this domain name. The routing mode determines how API Gateway sends traffic from your custom domain name to your private APIs.
    #[must_use]
    pub fn routing_mode(self, value: impl t::IntoValue<RoutingMode, W>) -> Self {
        DomainNameV2(self.0.set("RoutingMode", value), t::PhantomData)
    }
    /// The Transport Layer Security (TLS) version + cipher suite for this DomainName.
    #[must_use]
    pub fn security_policy(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DomainNameV2(self.0.set("SecurityPolicy", value), t::PhantomData)
    }
    /// The collection of tags. Each tag element is associated with a given resource.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        DomainNameV2(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::Resource<W> for DomainNameV2<V> {
    const TYPE: &'static str = "AWS::ApiGateway::DomainNameV2";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<DomainNameV2<W>> {
    /// The domain name ID.
    #[must_use]
    pub fn domain_name_id(&self) -> t::Att<attr::DomainNameId, W> {
        self.attribute_value("DomainNameId")
    }
    /// The ARN of the domain name.
    #[must_use]
    pub fn domain_name_arn(&self) -> t::Att<attr::DomainNameArn, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct DomainNameId;
    #[derive(Debug)]
    pub struct DomainNameArn;
}
/// The endpoint configuration to indicate the types of endpoints an API (RestApi) or its custom domain name (DomainName) has and the IP address types that can invoke it.
pub struct EndpointConfiguration<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for EndpointConfiguration<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> EndpointConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> EndpointConfiguration<W> {
        EndpointConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W> EndpointConfiguration<W> {
    /// The IP address types that can invoke an API (RestApi) or a DomainName. Use `ipv4` to allow only IPv4 addresses to invoke an API or DomainName, or use `dualstack` to allow both IPv4 and IPv6 addresses to invoke an API or a DomainName. For the `PRIVATE` endpoint type, only `dualstack` is supported.
    #[must_use]
    pub fn ip_address_type(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        EndpointConfiguration(self.0.set("IpAddressType", value), t::PhantomData)
    }
    /// A list of endpoint types of an API (RestApi) or its custom domain name (DomainName). For an edge-optimized API and its custom domain name, the endpoint type is `"EDGE"` . For a regional API and its custom domain name, the endpoint type is `REGIONAL` .
    #[must_use]
    pub fn types(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        EndpointConfiguration(self.0.set("Types", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<EndpointConfiguration<W>, W> for EndpointConfiguration<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `RoutingMode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RoutingMode {
    /// `BASE_PATH_MAPPING_ONLY`.
    BasePathMappingOnly,
    /// `ROUTING_RULE_THEN_BASE_PATH_MAPPING`.
    RoutingRuleThenBasePathMapping,
    /// `ROUTING_RULE_ONLY`.
    RoutingRuleOnly,
}
impl RoutingMode {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::BasePathMappingOnly => "BASE_PATH_MAPPING_ONLY",
            Self::RoutingRuleThenBasePathMapping => "ROUTING_RULE_THEN_BASE_PATH_MAPPING",
            Self::RoutingRuleOnly => "ROUTING_RULE_ONLY",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<RoutingMode, W> for RoutingMode {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
