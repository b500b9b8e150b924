//! `AWS::CertificateManager::Certificate`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::CertificateManager::Certificate` resource requests an Certificate Manager ( ACM ) certificate that you can use to enable secure connections. For example, you can deploy an ACM certificate to an Elastic Load Balancer to enable HTTPS support.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-certificate.html>
pub struct Certificate<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Certificate<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Certificate<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Certificate<W, (t::Missing<required::DomainName>,)> {
        Certificate(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> Certificate<W, (S0,)> {
    /// The Amazon Resource Name (ARN) of the private certificate authority (CA) that will be used to issue the certificate. If you do not provide an ARN and you are trying to request a private certificate, ACM will attempt to issue a public certificate.
    #[must_use]
    pub fn certificate_authority_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Certificate(self.0.set("CertificateAuthorityArn", value), t::PhantomData)
    }
    /// You can opt out of allowing export of your certificate by specifying the `DISABLED` option. Allow export of your certificate by specifying the `ENABLED` option.
    #[must_use]
    pub fn certificate_export(self, value: impl t::IntoValue<CertificateExport, W>) -> Self {
        Certificate(self.0.set("CertificateExport", value), t::PhantomData)
    }
    /// You can opt out of certificate transparency logging by specifying the `DISABLED` option. Opt in by specifying `ENABLED` . This setting doces not apply to private certificates.
    #[must_use]
    pub fn certificate_transparency_logging_preference(
        self,
        value: impl t::IntoValue<CertificateTransparencyLoggingPreference, W>,
    ) -> Self {
        Certificate(
            self.0
                .set("CertificateTransparencyLoggingPreference", value),
            t::PhantomData,
        )
    }
    /// The fully qualified domain name (FQDN), such as www.example.com, with which you want to secure an ACM certificate. Use an asterisk (*) to create a wildcard certificate that protects several sites in the same domain.
    #[must_use]
    pub fn domain_name(self, value: impl t::IntoValue<t::Text, W>) -> Certificate<W, (t::Set,)>
    where
        S0: t::Open,
    {
        Certificate(self.0.set("DomainName", value), t::PhantomData)
    }
    /// Domain information that domain name registrars use to verify your identity.
    #[must_use]
    pub fn domain_validation_options(
        self,
        value: impl t::IntoValue<t::List<DomainValidationOption<W>>, W>,
    ) -> Self {
        Certificate(self.0.set("DomainValidationOptions", value), t::PhantomData)
    }
    /// Specifies the algorithm of the public and private key pair that your certificate uses to encrypt data. RSA is the default key algorithm for ACM certificates.
    #[must_use]
    pub fn key_algorithm(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Certificate(self.0.set("KeyAlgorithm", value), t::PhantomData)
    }
    /// Additional FQDNs to be included in the Subject Alternative Name extension of the ACM certificate. For example, you can add www.example.net to a certificate for which the `DomainName` field is www.example.com if users can reach your site by using either name.
    #[must_use]
    pub fn subject_alternative_names(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        Certificate(self.0.set("SubjectAlternativeNames", value), t::PhantomData)
    }
    /// Key-value pairs that can identify the certificate.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        Certificate(self.0.set("Tags", value), t::PhantomData)
    }
    /// The method you want to use to validate that you own or control the domain associated with a public certificate.
    #[must_use]
    pub fn validation_method(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Certificate(self.0.set("ValidationMethod", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for Certificate<V, (S0,)> {
    const TYPE: &'static str = "AWS::CertificateManager::Certificate";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Certificate<W>> {
    /// The Amazon Resource Name (ARN) of the private certificate authority (CA) that will be used to issue the certificate.
    #[must_use]
    pub fn certificate_arn(&self) -> t::Att<attr::CertificateArn, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct CertificateArn;
}
/// `DomainValidationOption` is a property of the [AWS::CertificateManager::Certificate](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-certificatemanager-certificate.html) resource that specifies the Certificate Manager ( ACM ) certificate domain to validate.
pub struct DomainValidationOption<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for DomainValidationOption<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> DomainValidationOption<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> DomainValidationOption<W> {
        DomainValidationOption(t::Object::new(), t::PhantomData)
    }
}
impl<W> DomainValidationOption<W> {
    /// A fully qualified domain name (FQDN) in the certificate request.
    #[must_use]
    pub fn domain_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DomainValidationOption(self.0.set("DomainName", value), t::PhantomData)
    }
    /// The `HostedZoneId` option, which is available if you are using Route 53 as your domain registrar, causes ACM to add your CNAME to the domain record.
    #[must_use]
    pub fn hosted_zone_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DomainValidationOption(self.0.set("HostedZoneId", value), t::PhantomData)
    }
    /// The domain name to which you want ACM to send validation emails. This domain name is the suffix of the email addresses that you want ACM to use. This must be the same as the `DomainName` value or a superdomain of the `DomainName` value.
    #[must_use]
    pub fn validation_domain(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DomainValidationOption(self.0.set("ValidationDomain", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<DomainValidationOption<W>, W> for DomainValidationOption<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `CertificateExport`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CertificateExport {
    /// `ENABLED`.
    Enabled,
    /// `DISABLED`.
    Disabled,
}
impl CertificateExport {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<CertificateExport, W> for CertificateExport {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `CertificateTransparencyLoggingPreference`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CertificateTransparencyLoggingPreference {
    /// `ENABLED`.
    Enabled,
    /// `DISABLED`.
    Disabled,
}
impl CertificateTransparencyLoggingPreference {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
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
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct DomainName;
}
