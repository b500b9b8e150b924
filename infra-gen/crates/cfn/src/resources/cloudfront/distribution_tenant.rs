//! `AWS::CloudFront::DistributionTenant`, written by `cargo xtask generate`.

use crate::typed as t;

/// The distribution tenant.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distributiontenant.html>
pub struct DistributionTenant<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for DistributionTenant<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> DistributionTenant<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> DistributionTenant<
        W,
        (
            t::Missing<required::DistributionId>,
            t::Missing<required::Domains>,
            t::Missing<required::Name>,
        ),
    > {
        DistributionTenant(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> DistributionTenant<W, (S0, S1, S2)> {
    /// The ID of the connection group for the distribution tenant. If you don't specify a connection group, CloudFront uses the default connection group.
    #[must_use]
    pub fn connection_group_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DistributionTenant(self.0.set("ConnectionGroupId", value), t::PhantomData)
    }
    /// Customizations for the distribution tenant. For each distribution tenant, you can specify the geographic restrictions, and the Amazon Resource Names (ARNs) for the ACM certificate and AWS WAF web ACL.
    #[must_use]
    pub fn customizations(self, value: impl t::IntoValue<Customizations<W>, W>) -> Self {
        DistributionTenant(self.0.set("Customizations", value), t::PhantomData)
    }
    /// The ID of the multi-tenant distribution.
    #[must_use]
    pub fn distribution_id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> DistributionTenant<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        DistributionTenant(self.0.set("DistributionId", value), t::PhantomData)
    }
    /// The domains associated with the distribution tenant.
    #[must_use]
    pub fn domains(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> DistributionTenant<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        DistributionTenant(self.0.set("Domains", value), t::PhantomData)
    }
    /// Indicates whether the distribution tenant is in an enabled state. If disabled, the distribution tenant won't serve traffic.
    #[must_use]
    pub fn enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        DistributionTenant(self.0.set("Enabled", value), t::PhantomData)
    }
    /// An object that represents the request for the Amazon CloudFront managed ACM certificate.
    #[must_use]
    pub fn managed_certificate_request(
        self,
        value: impl t::IntoValue<ManagedCertificateRequest<W>, W>,
    ) -> Self {
        DistributionTenant(
            self.0.set("ManagedCertificateRequest", value),
            t::PhantomData,
        )
    }
    /// The name of the distribution tenant.
    #[must_use]
    pub fn name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> DistributionTenant<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        DistributionTenant(self.0.set("Name", value), t::PhantomData)
    }
    /// A list of parameter values to add to the resource. A parameter is specified as a key-value pair. A valid parameter value must exist for any parameter that is marked as required in the multi-tenant distribution.
    #[must_use]
    pub fn parameters(self, value: impl t::IntoValue<t::List<Parameter<W>>, W>) -> Self {
        DistributionTenant(self.0.set("Parameters", value), t::PhantomData)
    }
    /// A complex type that contains zero or more `Tag` elements.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        DistributionTenant(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled> t::Resource<W>
    for DistributionTenant<V, (S0, S1, S2)>
{
    const TYPE: &'static str = "AWS::CloudFront::DistributionTenant";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<DistributionTenant<W>> {
    /// The Amazon Resource Name (ARN) of the distribution tenant.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.attribute_value("Arn")
    }
    /// The date and time when the distribution tenant was created.
    #[must_use]
    pub fn created_time(&self) -> t::Att<attr::CreatedTime, W> {
        self.attribute_value("CreatedTime")
    }
    /// `DomainResults`.
    #[must_use]
    pub fn domain_results(&self) -> t::Att<attr::DomainResults, W> {
        self.attribute_value("DomainResults")
    }
    /// The current version of the distribution tenant.
    #[must_use]
    pub fn e_tag(&self) -> t::Att<attr::ETag, W> {
        self.attribute_value("ETag")
    }
    /// The date and time when the distribution tenant was updated.
    #[must_use]
    pub fn last_modified_time(&self) -> t::Att<attr::LastModifiedTime, W> {
        self.attribute_value("LastModifiedTime")
    }
    /// The status of the distribution tenant.
    #[must_use]
    pub fn status(&self) -> t::Att<attr::Status, W> {
        self.attribute_value("Status")
    }
    /// The ID of the distribution tenant.
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
    pub struct CreatedTime;
    #[derive(Debug)]
    pub struct DomainResults;
    #[derive(Debug)]
    pub struct ETag;
    #[derive(Debug)]
    pub struct LastModifiedTime;
    #[derive(Debug)]
    pub struct Status;
    #[derive(Debug)]
    pub struct Id;
}
/// The Certificate Manager (ACM) certificate associated with your distribution.
pub struct Certificate<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Certificate<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Certificate<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Certificate<W> {
        Certificate(t::Object::new(), t::PhantomData)
    }
}
impl<W> Certificate<W> {
    /// The Amazon Resource Name (ARN) of the ACM certificate.
    #[must_use]
    pub fn arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Certificate(self.0.set("Arn", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<Certificate<W>, W> for Certificate<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Customizations for the distribution tenant. For each distribution tenant, you can specify the geographic restrictions, and the Amazon Resource Names (ARNs) for the ACM certificate and AWS WAF web ACL.
pub struct Customizations<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Customizations<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Customizations<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Customizations<W> {
        Customizations(t::Object::new(), t::PhantomData)
    }
}
impl<W> Customizations<W> {
    /// The Certificate Manager (ACM) certificate.
    #[must_use]
    pub fn certificate(self, value: impl t::IntoValue<Certificate<W>, W>) -> Self {
        Customizations(self.0.set("Certificate", value), t::PhantomData)
    }
    /// The geographic restrictions.
    #[must_use]
    pub fn geo_restrictions(
        self,
        value: impl t::IntoValue<GeoRestrictionCustomization<W>, W>,
    ) -> Self {
        Customizations(self.0.set("GeoRestrictions", value), t::PhantomData)
    }
    /// The AWS WAF web ACL.
    #[must_use]
    pub fn web_acl(self, value: impl t::IntoValue<WebAclCustomization<W>, W>) -> Self {
        Customizations(self.0.set("WebAcl", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<Customizations<W>, W> for Customizations<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The customizations that you specified for the distribution tenant for geographic restrictions.
pub struct GeoRestrictionCustomization<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for GeoRestrictionCustomization<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> GeoRestrictionCustomization<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> GeoRestrictionCustomization<W> {
        GeoRestrictionCustomization(t::Object::new(), t::PhantomData)
    }
}
impl<W> GeoRestrictionCustomization<W> {
    /// The locations for geographic restrictions.
    #[must_use]
    pub fn locations(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        GeoRestrictionCustomization(self.0.set("Locations", value), t::PhantomData)
    }
    /// The method that you want to use to restrict distribution of your content by country:
    #[must_use]
    pub fn restriction_type(self, value: impl t::IntoValue<RestrictionType, W>) -> Self {
        GeoRestrictionCustomization(self.0.set("RestrictionType", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<GeoRestrictionCustomization<W>, W>
    for GeoRestrictionCustomization<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// An object that represents the request for the Amazon CloudFront managed ACM certificate.
pub struct ManagedCertificateRequest<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ManagedCertificateRequest<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ManagedCertificateRequest<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ManagedCertificateRequest<W> {
        ManagedCertificateRequest(t::Object::new(), t::PhantomData)
    }
}
impl<W> ManagedCertificateRequest<W> {
    /// You can opt out of certificate transparency logging by specifying the `disabled` option. Opt in by specifying `enabled` .
    #[must_use]
    pub fn certificate_transparency_logging_preference(
        self,
        value: impl t::IntoValue<CertificateTransparencyLoggingPreference, W>,
    ) -> Self {
        ManagedCertificateRequest(
            self.0
                .set("CertificateTransparencyLoggingPreference", value),
            t::PhantomData,
        )
    }
    /// The primary domain name associated with the CloudFront managed ACM certificate.
    #[must_use]
    pub fn primary_domain_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ManagedCertificateRequest(self.0.set("PrimaryDomainName", value), t::PhantomData)
    }
    /// Specify how the HTTP validation token will be served when requesting the CloudFront managed ACM certificate.
    #[must_use]
    pub fn validation_token_host(self, value: impl t::IntoValue<ValidationTokenHost, W>) -> Self {
        ManagedCertificateRequest(self.0.set("ValidationTokenHost", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<ManagedCertificateRequest<W>, W>
    for ManagedCertificateRequest<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A list of parameter values to add to the resource. A parameter is specified as a key-value pair. A valid parameter value must exist for any parameter that is marked as required in the multi-tenant distribution.
pub struct Parameter<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Parameter<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Parameter<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Parameter<W> {
        Parameter(t::Object::new(), t::PhantomData)
    }
}
impl<W> Parameter<W> {
    /// The parameter name.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Parameter(self.0.set("Name", value), t::PhantomData)
    }
    /// The parameter value.
    #[must_use]
    pub fn value(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Parameter(self.0.set("Value", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<Parameter<W>, W> for Parameter<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The AWS WAF web ACL customization specified for the distribution tenant.
pub struct WebAclCustomization<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for WebAclCustomization<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> WebAclCustomization<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> WebAclCustomization<W> {
        WebAclCustomization(t::Object::new(), t::PhantomData)
    }
}
impl<W> WebAclCustomization<W> {
    /// The action for the AWS WAF web ACL customization. You can specify `override` to specify a separate AWS WAF web ACL for the distribution tenant. If you specify `disable` , the distribution tenant won't have AWS WAF web ACL protections and won't inherit from the multi-tenant distribution.
    #[must_use]
    pub fn action(self, value: impl t::IntoValue<Action, W>) -> Self {
        WebAclCustomization(self.0.set("Action", value), t::PhantomData)
    }
    /// The Amazon Resource Name (ARN) of the AWS WAF web ACL.
    #[must_use]
    pub fn arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        WebAclCustomization(self.0.set("Arn", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<WebAclCustomization<W>, W> for WebAclCustomization<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `Action`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    /// `override`.
    Override,
    /// `disable`.
    Disable,
}
impl Action {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Override => "override",
            Self::Disable => "disable",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Action, W> for Action {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `CertificateTransparencyLoggingPreference`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CertificateTransparencyLoggingPreference {
    /// `enabled`.
    Enabled,
    /// `disabled`.
    Disabled,
}
impl CertificateTransparencyLoggingPreference {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "enabled",
            Self::Disabled => "disabled",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<CertificateTransparencyLoggingPreference, W>
    for CertificateTransparencyLoggingPreference
{
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `RestrictionType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RestrictionType {
    /// `blacklist`.
    Blacklist,
    /// `whitelist`.
    Whitelist,
    /// `none`.
    None,
}
impl RestrictionType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Blacklist => "blacklist",
            Self::Whitelist => "whitelist",
            Self::None => "none",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<RestrictionType, W> for RestrictionType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `ValidationTokenHost`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ValidationTokenHost {
    /// `cloudfront`.
    Cloudfront,
    /// `self-hosted`.
    SelfHosted,
}
impl ValidationTokenHost {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Cloudfront => "cloudfront",
            Self::SelfHosted => "self-hosted",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<ValidationTokenHost, W> for ValidationTokenHost {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct DistributionId;
    #[derive(Debug)]
    pub struct Domains;
    #[derive(Debug)]
    pub struct Name;
}
