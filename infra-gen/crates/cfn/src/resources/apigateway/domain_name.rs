//! `AWS::ApiGateway::DomainName`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::ApiGateway::DomainName` resource specifies a public custom domain name for your API in API Gateway.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainname.html>
pub struct DomainName<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for DomainName<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> DomainName<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> DomainName<W> {
        DomainName(t::Object::new(), t::PhantomData)
    }
}
impl<W> DomainName<W> {
    /// The reference to an AWS -managed certificate that will be used by edge-optimized endpoint or private endpoint for this domain name. Certificate Manager is the only supported source.
    #[must_use]
    pub fn certificate_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DomainName(self.0.set("CertificateArn", value), t::PhantomData)
    }
    /// The custom domain name as an API host name, for example, `my-api.example.com` .
    #[must_use]
    pub fn domain_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DomainName(self.0.set("DomainName", value), t::PhantomData)
    }
    /// The endpoint access mode for your DomainName.
    #[must_use]
    pub fn endpoint_access_mode(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DomainName(self.0.set("EndpointAccessMode", value), t::PhantomData)
    }
    /// The endpoint configuration of this DomainName showing the endpoint types and IP address types of the domain name.
    #[must_use]
    pub fn endpoint_configuration(
        self,
        value: impl t::IntoValue<EndpointConfiguration<W>, W>,
    ) -> Self {
        DomainName(self.0.set("EndpointConfiguration", value), t::PhantomData)
    }
    /// The mutual TLS authentication configuration for a custom domain name. If specified, API Gateway performs two-way authentication between the client and the server. Clients must present a trusted certificate to access your API.
    #[must_use]
    pub fn mutual_tls_authentication(
        self,
        value: impl t::IntoValue<MutualTlsAuthentication<W>, W>,
    ) -> Self {
        DomainName(self.0.set("MutualTlsAuthentication", value), t::PhantomData)
    }
    /// The ARN of the public certificate issued by ACM to validate ownership of your custom domain. Only required when configuring mutual TLS and using an ACM imported or private CA certificate ARN as the RegionalCertificateArn.
    #[must_use]
    pub fn ownership_verification_certificate_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> Self {
        DomainName(
            self.0.set("OwnershipVerificationCertificateArn", value),
            t::PhantomData,
        )
    }
    /// The reference to an AWS -managed certificate that will be used for validating the regional domain name. Certificate Manager is the only supported source.
    #[must_use]
    pub fn regional_certificate_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DomainName(self.0.set("RegionalCertificateArn", value), t::PhantomData)
    }
    /// The routing mode for this domain name. The routing mode determines how API Gateway sends traffic from your custom domain name to your public APIs.
    #[must_use]
    pub fn routing_mode(self, value: impl t::IntoValue<RoutingMode, W>) -> Self {
        DomainName(self.0.set("RoutingMode", value), t::PhantomData)
    }
    /// The Transport Layer Security (TLS) version + cipher suite for this DomainName.
    #[must_use]
    pub fn security_policy(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DomainName(self.0.set("SecurityPolicy", value), t::PhantomData)
    }
    /// The collection of tags. Each tag element is associated with a given resource.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        DomainName(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::Resource<W> for DomainName<V> {
    const TYPE: &'static str = "AWS::ApiGateway::DomainName";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<DomainName<W>> {
    /// The Amazon CloudFront distribution domain name that's mapped to the custom domain name. This is only applicable for endpoints whose type is `EDGE` .
    #[must_use]
    pub fn distribution_domain_name(&self) -> t::Att<attr::DistributionDomainName, W> {
        self.attribute_value("DistributionDomainName")
    }
    /// The region-agnostic Amazon Route 53 Hosted Zone ID of the edge-optimized endpoint. The only valid value is `Z2FDTNDATAQYW2` for all regions.
    #[must_use]
    pub fn distribution_hosted_zone_id(&self) -> t::Att<attr::DistributionHostedZoneId, W> {
        self.attribute_value("DistributionHostedZoneId")
    }
    /// The ARN of the domain name.
    #[must_use]
    pub fn domain_name_arn(&self) -> t::Att<attr::DomainNameArn, W> {
        self.attribute_value("DomainNameArn")
    }
    /// The domain name associated with the regional endpoint for this custom domain name. You set up this association by adding a DNS record that points the custom domain name to this regional domain name.
    #[must_use]
    pub fn regional_domain_name(&self) -> t::Att<attr::RegionalDomainName, W> {
        self.attribute_value("RegionalDomainName")
    }
    /// The region-specific Amazon Route 53 Hosted Zone ID of the regional endpoint.
    #[must_use]
    pub fn regional_hosted_zone_id(&self) -> t::Att<attr::RegionalHostedZoneId, W> {
        self.attribute_value("RegionalHostedZoneId")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn domain_name(&self) -> t::Att<attr::DomainName, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct DistributionDomainName;
    #[derive(Debug)]
    pub struct DistributionHostedZoneId;
    #[derive(Debug)]
    pub struct DomainNameArn;
    #[derive(Debug)]
    pub struct RegionalDomainName;
    #[derive(Debug)]
    pub struct RegionalHostedZoneId;
    #[derive(Debug)]
    pub struct DomainName;
}
/// The `EndpointConfiguration` property type specifies the endpoint types and IP address types of an Amazon API Gateway domain name.
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
    /// The IP address types that can invoke this DomainName. Use `ipv4` to allow only IPv4 addresses to invoke this DomainName, or use `dualstack` to allow both IPv4 and IPv6 addresses to invoke this DomainName. For the `PRIVATE` endpoint type, only `dualstack` is supported.
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
/// The mutual TLS authentication configuration for a custom domain name. If specified, API Gateway performs two-way authentication between the client and the server. Clients must present a trusted certificate to access your API.
pub struct MutualTlsAuthentication<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for MutualTlsAuthentication<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> MutualTlsAuthentication<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> MutualTlsAuthentication<W> {
        MutualTlsAuthentication(t::Object::new(), t::PhantomData)
    }
}
impl<W> MutualTlsAuthentication<W> {
    /// An Amazon S3 URL that specifies the truststore for mutual TLS authentication, for example `s3://bucket-name/key-name` . The truststore can contain certificates from public or private certificate authorities.
    #[must_use]
    pub fn truststore_uri(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        MutualTlsAuthentication(self.0.set("TruststoreUri", value), t::PhantomData)
    }
    /// The version of the S3 object that contains your truststore. To specify a version, you must have versioning enabled for the S3 bucket.
    #[must_use]
    pub fn truststore_version(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        MutualTlsAuthentication(self.0.set("TruststoreVersion", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<MutualTlsAuthentication<W>, W> for MutualTlsAuthentication<V> {
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
