//! `AWS::IAM::OIDCProvider`, written by `cargo xtask generate`.

use crate::typed as t;

/// Creates or updates an IAM entity to describe an identity provider (IdP) that supports [OpenID Connect (OIDC)](https://docs.aws.amazon.com/http://openid.net/connect/) .
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-oidcprovider.html>
pub struct OidcProvider<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for OidcProvider<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> OidcProvider<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> OidcProvider<W> {
        OidcProvider(t::Object::new(), t::PhantomData)
    }
}
impl<W> OidcProvider<W> {
    /// A list of client IDs (also known as audiences) that are associated with the specified IAM OIDC provider resource object. For more information, see [CreateOpenIDConnectProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html) .
    #[must_use]
    pub fn client_id_list(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        OidcProvider(self.0.set("ClientIdList", value), t::PhantomData)
    }
    /// A list of tags that are attached to the specified IAM OIDC provider. The returned list of tags is sorted by tag key. For more information about tagging, see [Tagging IAM resources](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html) in the *IAM User Guide* .
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        OidcProvider(self.0.set("Tags", value), t::PhantomData)
    }
    /// A list of certificate thumbprints that are associated with the specified IAM OIDC provider resource object. For more information, see [CreateOpenIDConnectProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html) .
    #[must_use]
    pub fn thumbprint_list(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        OidcProvider(self.0.set("ThumbprintList", value), t::PhantomData)
    }
    /// The URL that the IAM OIDC provider resource object is associated with. For more information, see [CreateOpenIDConnectProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html) .
    #[must_use]
    pub fn url(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        OidcProvider(self.0.set("Url", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::Resource<W> for OidcProvider<V> {
    const TYPE: &'static str = "AWS::IAM::OIDCProvider";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<OidcProvider<W>> {
    /// Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::OIDCProvider` resource.
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
