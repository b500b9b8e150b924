//! `AWS::CertificateManager::AcmeEndpoint`, written by `cargo xtask generate`.

use crate::typed as t;

/// Resource Type definition for AWS::CertificateManager::AcmeEndpoint
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmeendpoint.html>
pub struct AcmeEndpoint<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for AcmeEndpoint<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AcmeEndpoint<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AcmeEndpoint<
        W,
        (
            t::Missing<required::AuthorizationBehavior>,
            t::Missing<required::CertificateAuthority>,
        ),
    > {
        AcmeEndpoint(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> AcmeEndpoint<W, (S0, S1)> {
    /// The authorization behavior for the ACME endpoint.
    #[must_use]
    pub fn authorization_behavior(
        self,
        value: impl t::IntoValue<AuthorizationBehavior, W>,
    ) -> AcmeEndpoint<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        AcmeEndpoint(self.0.set("AuthorizationBehavior", value), t::PhantomData)
    }
    /// The certificate authority configuration for the ACME endpoint.
    #[must_use]
    pub fn certificate_authority(
        self,
        value: impl t::IntoValue<CertificateAuthority<W>, W>,
    ) -> AcmeEndpoint<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        AcmeEndpoint(self.0.set("CertificateAuthority", value), t::PhantomData)
    }
    /// Tags applied to certificates issued via this endpoint.
    #[must_use]
    pub fn certificate_tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        AcmeEndpoint(self.0.set("CertificateTags", value), t::PhantomData)
    }
    /// Whether contact information is required for the ACME endpoint.
    #[must_use]
    pub fn contact(self, value: impl t::IntoValue<Contact, W>) -> Self {
        AcmeEndpoint(self.0.set("Contact", value), t::PhantomData)
    }
    /// Tags associated with the ACME endpoint.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<TagsItems<W>>, W>) -> Self {
        AcmeEndpoint(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W> for AcmeEndpoint<V, (S0, S1)> {
    const TYPE: &'static str = "AWS::CertificateManager::AcmeEndpoint";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<AcmeEndpoint<W>> {
    /// The ACME directory URL for the endpoint.
    #[must_use]
    pub fn endpoint_url(&self) -> t::Att<attr::EndpointUrl, W> {
        self.attribute_value("EndpointUrl")
    }
    /// The Amazon Resource Name (ARN) of the ACME endpoint.
    #[must_use]
    pub fn acme_endpoint_arn(&self) -> t::Att<attr::AcmeEndpointArn, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct EndpointUrl;
    #[derive(Debug)]
    pub struct AcmeEndpointArn;
}
/// The certificate authority configuration for the ACME endpoint.
pub struct CertificateAuthority<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for CertificateAuthority<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CertificateAuthority<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CertificateAuthority<W, (t::Missing<required::PublicCertificateAuthority>,)> {
        CertificateAuthority(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> CertificateAuthority<W, (S0,)> {
    /// Configuration for the public certificate authority.
    #[must_use]
    pub fn public_certificate_authority(
        self,
        value: impl t::IntoValue<PublicCertificateAuthority<W>, W>,
    ) -> CertificateAuthority<W, (t::Set,)>
    where
        S0: t::Open,
    {
        CertificateAuthority(
            self.0.set("PublicCertificateAuthority", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<CertificateAuthority<W>, W>
    for CertificateAuthority<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Configuration for the public certificate authority.
pub struct PublicCertificateAuthority<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for PublicCertificateAuthority<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> PublicCertificateAuthority<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> PublicCertificateAuthority<W> {
        PublicCertificateAuthority(t::Object::new(), t::PhantomData)
    }
}
impl<W> PublicCertificateAuthority<W> {
    /// The allowed key algorithms for certificates issued via this endpoint.
    #[must_use]
    pub fn allowed_key_algorithms(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        PublicCertificateAuthority(self.0.set("AllowedKeyAlgorithms", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<PublicCertificateAuthority<W>, W>
    for PublicCertificateAuthority<V>
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
/// The values of `AuthorizationBehavior`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthorizationBehavior {
    /// `PRE_APPROVED`.
    PreApproved,
}
impl AuthorizationBehavior {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PreApproved => "PRE_APPROVED",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<AuthorizationBehavior, W> for AuthorizationBehavior {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Contact`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Contact {
    /// `NOT_REQUIRED`.
    NotRequired,
    /// `REQUIRED`.
    Required,
}
impl Contact {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotRequired => "NOT_REQUIRED",
            Self::Required => "REQUIRED",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Contact, W> for Contact {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct AuthorizationBehavior;
    #[derive(Debug)]
    pub struct CertificateAuthority;
    #[derive(Debug)]
    pub struct Key;
    #[derive(Debug)]
    pub struct PublicCertificateAuthority;
    #[derive(Debug)]
    pub struct Value;
}
