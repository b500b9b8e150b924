//! `AWS::ApiGateway::ClientCertificate`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::ApiGateway::ClientCertificate` resource creates a client certificate that API Gateway uses to configure client-side SSL authentication for sending requests to the integration endpoint.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-clientcertificate.html>
pub struct ClientCertificate<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ClientCertificate<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ClientCertificate<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ClientCertificate<W> {
        ClientCertificate(t::Object::new(), t::PhantomData)
    }
}
impl<W> ClientCertificate<W> {
    /// The description of the client certificate.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ClientCertificate(self.0.set("Description", value), t::PhantomData)
    }
    /// The collection of tags. Each tag element is associated with a given resource.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        ClientCertificate(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::Resource<W> for ClientCertificate<V> {
    const TYPE: &'static str = "AWS::ApiGateway::ClientCertificate";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<ClientCertificate<W>> {
    /// The ID for the client certificate. For example: `abc123` .
    #[must_use]
    pub fn client_certificate_id(&self) -> t::Att<attr::ClientCertificateId, W> {
        self.reference_value()
    }
    /// The ARN, `arn:${Partition}:apigateway:${Region}::/clientcertificates/${ClientCertificateId}`.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.arn_value("arn:${Partition}:apigateway:${Region}::/clientcertificates/${Ref}")
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct ClientCertificateId;
    #[derive(Debug)]
    pub struct Arn;
}
