//! `AWS::CertificateManager::AcmeDomainValidation`, written by `cargo xtask generate`.

use crate::typed as t;

/// Resource Type definition for AWS::CertificateManager::AcmeDomainValidation
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmedomainvalidation.html>
pub struct AcmeDomainValidation<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for AcmeDomainValidation<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AcmeDomainValidation<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AcmeDomainValidation<
        W,
        (
            t::Missing<required::AcmeEndpointArn>,
            t::Missing<required::DomainName>,
            t::Missing<required::PrevalidationOptions>,
        ),
    > {
        AcmeDomainValidation(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> AcmeDomainValidation<W, (S0, S1, S2)> {
    /// The ARN of the ACME endpoint this domain validation is associated with.
    #[must_use]
    pub fn acme_endpoint_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> AcmeDomainValidation<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        AcmeDomainValidation(self.0.set("AcmeEndpointArn", value), t::PhantomData)
    }
    /// The domain name to validate.
    #[must_use]
    pub fn domain_name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> AcmeDomainValidation<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        AcmeDomainValidation(self.0.set("DomainName", value), t::PhantomData)
    }
    /// Prevalidation method configuration. Currently only DNS-based prevalidation is supported.
    #[must_use]
    pub fn prevalidation_options(
        self,
        value: impl t::IntoValue<PrevalidationOptions<W>, W>,
    ) -> AcmeDomainValidation<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        AcmeDomainValidation(self.0.set("PrevalidationOptions", value), t::PhantomData)
    }
    /// Tags associated with the domain validation.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<TagsItems<W>>, W>) -> Self {
        AcmeDomainValidation(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled> t::Resource<W>
    for AcmeDomainValidation<V, (S0, S1, S2)>
{
    const TYPE: &'static str = "AWS::CertificateManager::AcmeDomainValidation";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<AcmeDomainValidation<W>> {
    /// The Amazon Resource Name (ARN) of the domain validation.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Arn;
}
/// DNS-based prevalidation options for the domain validation.
pub struct DnsPrevalidationOptions<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for DnsPrevalidationOptions<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> DnsPrevalidationOptions<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> DnsPrevalidationOptions<W> {
        DnsPrevalidationOptions(t::Object::new(), t::PhantomData)
    }
}
impl<W> DnsPrevalidationOptions<W> {
    /// Controls which certificate types are authorized to be issued for the domain via the ACME endpoint.
    #[must_use]
    pub fn domain_scope(self, value: impl t::IntoValue<DomainScope<W>, W>) -> Self {
        DnsPrevalidationOptions(self.0.set("DomainScope", value), t::PhantomData)
    }
    /// The Route 53 hosted zone ID for automatic DNS record management. When provided, the service creates the validation DNS record on the customer's behalf.
    #[must_use]
    pub fn hosted_zone_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DnsPrevalidationOptions(self.0.set("HostedZoneId", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<DnsPrevalidationOptions<W>, W> for DnsPrevalidationOptions<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Controls which certificate types are authorized to be issued for the domain via the ACME endpoint.
pub struct DomainScope<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for DomainScope<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> DomainScope<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> DomainScope<W> {
        DomainScope(t::Object::new(), t::PhantomData)
    }
}
impl<W> DomainScope<W> {
    /// Whether certificates may be issued for the exact domain.
    #[must_use]
    pub fn exact_domain(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DomainScope(self.0.set("ExactDomain", value), t::PhantomData)
    }
    /// Whether certificates may be issued for subdomains of the domain.
    #[must_use]
    pub fn subdomains(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DomainScope(self.0.set("Subdomains", value), t::PhantomData)
    }
    /// Whether wildcard certificates may be issued for the domain.
    #[must_use]
    pub fn wildcards(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DomainScope(self.0.set("Wildcards", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<DomainScope<W>, W> for DomainScope<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Prevalidation method configuration. Currently only DNS-based prevalidation is supported.
pub struct PrevalidationOptions<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for PrevalidationOptions<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> PrevalidationOptions<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> PrevalidationOptions<W, (t::Missing<required::DnsPrevalidation>,)> {
        PrevalidationOptions(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> PrevalidationOptions<W, (S0,)> {
    /// DNS-based prevalidation options for the domain validation.
    #[must_use]
    pub fn dns_prevalidation(
        self,
        value: impl t::IntoValue<DnsPrevalidationOptions<W>, W>,
    ) -> PrevalidationOptions<W, (t::Set,)>
    where
        S0: t::Open,
    {
        PrevalidationOptions(self.0.set("DnsPrevalidation", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<PrevalidationOptions<W>, W>
    for PrevalidationOptions<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `TagsItems`.
pub struct TagsItems<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for TagsItems<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> TagsItems<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> TagsItems<W, (t::Missing<required::Key>, t::Missing<required::Value>)> {
        TagsItems(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> TagsItems<W, (S0, S1)> {
    /// The key name of the tag.
    #[must_use]
    pub fn key(self, value: impl t::IntoValue<t::Text, W>) -> TagsItems<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        TagsItems(self.0.set("Key", value), t::PhantomData)
    }
    /// The value for the tag.
    #[must_use]
    pub fn value(self, value: impl t::IntoValue<t::Text, W>) -> TagsItems<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        TagsItems(self.0.set("Value", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<TagsItems<W>, W>
    for TagsItems<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct AcmeEndpointArn;
    #[derive(Debug)]
    pub struct DnsPrevalidation;
    #[derive(Debug)]
    pub struct DomainName;
    #[derive(Debug)]
    pub struct Key;
    #[derive(Debug)]
    pub struct PrevalidationOptions;
    #[derive(Debug)]
    pub struct Value;
}
