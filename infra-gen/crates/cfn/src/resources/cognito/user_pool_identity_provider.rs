//! `AWS::Cognito::UserPoolIdentityProvider`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::Cognito::UserPoolIdentityProvider` resource creates an identity provider for a user pool.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolidentityprovider.html>
pub struct UserPoolIdentityProvider<W, S = (t::Set, t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for UserPoolIdentityProvider<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> UserPoolIdentityProvider<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> UserPoolIdentityProvider<
        W,
        (
            t::Missing<required::ProviderDetails>,
            t::Missing<required::ProviderName>,
            t::Missing<required::ProviderType>,
            t::Missing<required::UserPoolId>,
        ),
    > {
        UserPoolIdentityProvider(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2, S3> UserPoolIdentityProvider<W, (S0, S1, S2, S3)> {
    /// A mapping of IdP attributes to standard and custom user pool attributes. Specify a user pool attribute as the key of the key-value pair, and the IdP attribute claim name as the value.
    #[must_use]
    pub fn attribute_mapping(self, value: impl t::IntoValue<t::Map<t::Text>, W>) -> Self {
        UserPoolIdentityProvider(self.0.set("AttributeMapping", value), t::PhantomData)
    }
    /// An array of IdP identifiers, for example `"IdPIdentifiers": [ "MyIdP", "MyIdP2" ]` .
    #[must_use]
    pub fn idp_identifiers(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        UserPoolIdentityProvider(self.0.set("IdpIdentifiers", value), t::PhantomData)
    }
    /// The scopes, URLs, and identifiers for your external identity provider. The following examples describe the provider detail keys for each IdP type. These values and their schema are subject to change. Social IdP `authorize_scopes` values must match the values listed here.
    #[must_use]
    pub fn provider_details(
        self,
        value: impl t::IntoValue<t::Map<t::Text>, W>,
    ) -> UserPoolIdentityProvider<W, (t::Set, S1, S2, S3)>
    where
        S0: t::Open,
    {
        UserPoolIdentityProvider(self.0.set("ProviderDetails", value), t::PhantomData)
    }
    /// The name that you want to assign to the IdP.
    #[must_use]
    pub fn provider_name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> UserPoolIdentityProvider<W, (S0, t::Set, S2, S3)>
    where
        S1: t::Open,
    {
        UserPoolIdentityProvider(self.0.set("ProviderName", value), t::PhantomData)
    }
    /// The type of IdP that you want to add. Amazon Cognito supports OIDC, SAML 2.0, Login With Amazon, Sign In With Apple, Google, and Facebook IdPs.
    #[must_use]
    pub fn provider_type(
        self,
        value: impl t::IntoValue<ProviderType, W>,
    ) -> UserPoolIdentityProvider<W, (S0, S1, t::Set, S3)>
    where
        S2: t::Open,
    {
        UserPoolIdentityProvider(self.0.set("ProviderType", value), t::PhantomData)
    }
    /// The Id of the user pool where you want to create an IdP.
    #[must_use]
    pub fn user_pool_id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> UserPoolIdentityProvider<W, (S0, S1, S2, t::Set)>
    where
        S3: t::Open,
    {
        UserPoolIdentityProvider(self.0.set("UserPoolId", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled, S3: t::Filled> t::Resource<W>
    for UserPoolIdentityProvider<V, (S0, S1, S2, S3)>
{
    const TYPE: &'static str = "AWS::Cognito::UserPoolIdentityProvider";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<UserPoolIdentityProvider<W>> {
    /// What `Ref` returns.
    #[must_use]
    pub fn provider_name(&self) -> t::Att<attr::ProviderName, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct ProviderName;
}
/// The values of `ProviderType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProviderType {
    /// `Facebook`.
    Facebook,
    /// `Google`.
    Google,
    /// `LoginWithAmazon`.
    LoginWithAmazon,
    /// `OIDC`.
    Oidc,
    /// `SAML`.
    Saml,
    /// `SignInWithApple`.
    SignInWithApple,
}
impl ProviderType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Facebook => "Facebook",
            Self::Google => "Google",
            Self::LoginWithAmazon => "LoginWithAmazon",
            Self::Oidc => "OIDC",
            Self::Saml => "SAML",
            Self::SignInWithApple => "SignInWithApple",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<ProviderType, W> for ProviderType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct ProviderDetails;
    #[derive(Debug)]
    pub struct ProviderName;
    #[derive(Debug)]
    pub struct ProviderType;
    #[derive(Debug)]
    pub struct UserPoolId;
}
