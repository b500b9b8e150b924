//! `AWS::Cognito::IdentityPoolPrincipalTag`, written by `cargo xtask generate`.

use crate::typed as t;

/// A list of the identity pool principal tag assignments for attributes for access control.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-identitypoolprincipaltag.html>
pub struct IdentityPoolPrincipalTag<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for IdentityPoolPrincipalTag<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> IdentityPoolPrincipalTag<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> IdentityPoolPrincipalTag<
        W,
        (
            t::Missing<required::IdentityPoolId>,
            t::Missing<required::IdentityProviderName>,
        ),
    > {
        IdentityPoolPrincipalTag(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> IdentityPoolPrincipalTag<W, (S0, S1)> {
    /// The identity pool that you want to associate with this principal tag map.
    #[must_use]
    pub fn identity_pool_id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> IdentityPoolPrincipalTag<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        IdentityPoolPrincipalTag(self.0.set("IdentityPoolId", value), t::PhantomData)
    }
    /// The identity pool identity provider (IdP) that you want to associate with this principal tag map.
    #[must_use]
    pub fn identity_provider_name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> IdentityPoolPrincipalTag<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        IdentityPoolPrincipalTag(self.0.set("IdentityProviderName", value), t::PhantomData)
    }
    /// A JSON-formatted list of user claims and the principal tags that you want to associate with them. When Amazon Cognito requests credentials, it sets the value of the principal tag to the value of the user's claim.
    #[must_use]
    pub fn principal_tags(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        IdentityPoolPrincipalTag(self.0.set("PrincipalTags", value), t::PhantomData)
    }
    /// Use a default set of mappings between claims and tags for this provider, instead of a custom map.
    #[must_use]
    pub fn use_defaults(self, value: impl t::IntoValue<bool, W>) -> Self {
        IdentityPoolPrincipalTag(self.0.set("UseDefaults", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W>
    for IdentityPoolPrincipalTag<V, (S0, S1)>
{
    const TYPE: &'static str = "AWS::Cognito::IdentityPoolPrincipalTag";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<IdentityPoolPrincipalTag<W>> {
    /// What `Ref` returns.
    #[must_use]
    pub fn reference(&self) -> t::Att<attr::Reference, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Reference;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct IdentityPoolId;
    #[derive(Debug)]
    pub struct IdentityProviderName;
}
