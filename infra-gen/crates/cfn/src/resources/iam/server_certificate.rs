//! `AWS::IAM::ServerCertificate`, written by `cargo xtask generate`.

use crate::typed as t;

/// Uploads a server certificate entity for the AWS account . The server certificate entity includes a public key certificate, a private key, and an optional certificate chain, which should all be PEM-encoded.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-servercertificate.html>
pub struct ServerCertificate<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ServerCertificate<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ServerCertificate<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ServerCertificate<W> {
        ServerCertificate(t::Object::new(), t::PhantomData)
    }
}
impl<W> ServerCertificate<W> {
    /// The contents of the public key certificate.
    #[must_use]
    pub fn certificate_body(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ServerCertificate(self.0.set("CertificateBody", value), t::PhantomData)
    }
    /// The contents of the public key certificate chain.
    #[must_use]
    pub fn certificate_chain(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ServerCertificate(self.0.set("CertificateChain", value), t::PhantomData)
    }
    /// The path for the server certificate. For more information about paths, see [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the *IAM User Guide* .
    #[must_use]
    pub fn path(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ServerCertificate(self.0.set("Path", value), t::PhantomData)
    }
    /// The contents of the private key in PEM-encoded format.
    #[must_use]
    pub fn private_key(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ServerCertificate(self.0.set("PrivateKey", value), t::PhantomData)
    }
    /// The name for the server certificate. Do not include the path in this value. The name of the certificate cannot contain any spaces.
    #[must_use]
    pub fn server_certificate_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ServerCertificate(self.0.set("ServerCertificateName", value), t::PhantomData)
    }
    /// A list of tags that are attached to the server certificate. For more information about tagging, see [Tagging IAM resources](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html) in the *IAM User Guide* .
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        ServerCertificate(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::Resource<W> for ServerCertificate<V> {
    const TYPE: &'static str = "AWS::IAM::ServerCertificate";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<ServerCertificate<W>> {
    /// Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::ServerCertificate` resource.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.attribute_value("Arn")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn server_certificate_name(&self) -> t::Att<attr::ServerCertificateName, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Arn;
    #[derive(Debug)]
    pub struct ServerCertificateName;
}
