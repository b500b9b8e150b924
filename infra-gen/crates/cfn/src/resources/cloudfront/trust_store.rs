//! `AWS::CloudFront::TrustStore`, written by `cargo xtask generate`.

use crate::typed as t;

/// A trust store.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-truststore.html>
pub struct TrustStore<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for TrustStore<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> TrustStore<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> TrustStore<W, (t::Missing<required::Name>,)> {
        TrustStore(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> TrustStore<W, (S0,)> {
    /// A CA certificates bundle source.
    #[must_use]
    pub fn ca_certificates_bundle_source(
        self,
        value: impl t::IntoValue<CaCertificatesBundleSource<W>, W>,
    ) -> Self {
        TrustStore(
            self.0.set("CaCertificatesBundleSource", value),
            t::PhantomData,
        )
    }
    /// The trust store's name.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> TrustStore<W, (t::Set,)>
    where
        S0: t::Open,
    {
        TrustStore(self.0.set("Name", value), t::PhantomData)
    }
    /// A complex type that contains zero or more `Tag` elements.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        TrustStore(self.0.set("Tags", value), t::PhantomData)
    }
    /// A boolean. When true, performs real-time certificate revocation checks by querying the OCSP endpoint specified within the client certificate.
    #[must_use]
    pub fn use_client_certificate_ocsp_endpoint(self, value: impl t::IntoValue<bool, W>) -> Self {
        TrustStore(
            self.0.set("UseClientCertificateOCSPEndpoint", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for TrustStore<V, (S0,)> {
    const TYPE: &'static str = "AWS::CloudFront::TrustStore";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<TrustStore<W>> {
    /// The trust store's Amazon Resource Name (ARN).
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.attribute_value("Arn")
    }
    /// The version identifier for the current version of the trust store.
    #[must_use]
    pub fn e_tag(&self) -> t::Att<attr::ETag, W> {
        self.attribute_value("ETag")
    }
    /// The trust store's last modified time.
    #[must_use]
    pub fn last_modified_time(&self) -> t::Att<attr::LastModifiedTime, W> {
        self.attribute_value("LastModifiedTime")
    }
    /// The trust store's number of CA certificates.
    #[must_use]
    pub fn number_of_ca_certificates(&self) -> t::Att<attr::NumberOfCaCertificates, W> {
        self.attribute_value("NumberOfCaCertificates")
    }
    /// The trust store's status.
    #[must_use]
    pub fn status(&self) -> t::Att<attr::Status, W> {
        self.attribute_value("Status")
    }
    /// The trust store's ID.
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
    pub struct ETag;
    #[derive(Debug)]
    pub struct LastModifiedTime;
    #[derive(Debug)]
    pub struct NumberOfCaCertificates;
    #[derive(Debug)]
    pub struct Status;
    #[derive(Debug)]
    pub struct Id;
}
/// The CA certificates bundle location in Amazon S3.
pub struct CaCertificatesBundleS3Location<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for CaCertificatesBundleS3Location<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CaCertificatesBundleS3Location<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CaCertificatesBundleS3Location<
        W,
        (
            t::Missing<required::Bucket>,
            t::Missing<required::Key>,
            t::Missing<required::Region>,
        ),
    > {
        CaCertificatesBundleS3Location(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> CaCertificatesBundleS3Location<W, (S0, S1, S2)> {
    /// The S3 bucket.
    #[must_use]
    pub fn bucket(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> CaCertificatesBundleS3Location<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        CaCertificatesBundleS3Location(self.0.set("Bucket", value), t::PhantomData)
    }
    /// The location's key.
    #[must_use]
    pub fn key(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> CaCertificatesBundleS3Location<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        CaCertificatesBundleS3Location(self.0.set("Key", value), t::PhantomData)
    }
    /// The location's Region.
    #[must_use]
    pub fn region(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> CaCertificatesBundleS3Location<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        CaCertificatesBundleS3Location(self.0.set("Region", value), t::PhantomData)
    }
    /// The location's version.
    #[must_use]
    pub fn version(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        CaCertificatesBundleS3Location(self.0.set("Version", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled>
    t::IntoValue<CaCertificatesBundleS3Location<W>, W>
    for CaCertificatesBundleS3Location<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A CA certificates bundle source.
pub struct CaCertificatesBundleSource<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for CaCertificatesBundleSource<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CaCertificatesBundleSource<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new()
    -> CaCertificatesBundleSource<W, (t::Missing<required::CaCertificatesBundleS3Location>,)> {
        CaCertificatesBundleSource(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> CaCertificatesBundleSource<W, (S0,)> {
    /// The CA certificates bundle location in Amazon S3.
    #[must_use]
    pub fn ca_certificates_bundle_s3_location(
        self,
        value: impl t::IntoValue<CaCertificatesBundleS3Location<W>, W>,
    ) -> CaCertificatesBundleSource<W, (t::Set,)>
    where
        S0: t::Open,
    {
        CaCertificatesBundleSource(
            self.0.set("CaCertificatesBundleS3Location", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<CaCertificatesBundleSource<W>, W>
    for CaCertificatesBundleSource<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Bucket;
    #[derive(Debug)]
    pub struct CaCertificatesBundleS3Location;
    #[derive(Debug)]
    pub struct Key;
    #[derive(Debug)]
    pub struct Name;
    #[derive(Debug)]
    pub struct Region;
}
