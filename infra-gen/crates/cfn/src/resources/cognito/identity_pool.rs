//! `AWS::Cognito::IdentityPool`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::Cognito::IdentityPool` resource creates an Amazon Cognito identity pool.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-identitypool.html>
pub struct IdentityPool<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for IdentityPool<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> IdentityPool<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> IdentityPool<W, (t::Missing<required::AllowUnauthenticatedIdentities>,)> {
        IdentityPool(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> IdentityPool<W, (S0,)> {
    /// Enables the Basic (Classic) authentication flow.
    #[must_use]
    pub fn allow_classic_flow(self, value: impl t::IntoValue<bool, W>) -> Self {
        IdentityPool(self.0.set("AllowClassicFlow", value), t::PhantomData)
    }
    /// Specifies whether the identity pool supports unauthenticated logins.
    #[must_use]
    pub fn allow_unauthenticated_identities(
        self,
        value: impl t::IntoValue<bool, W>,
    ) -> IdentityPool<W, (t::Set,)>
    where
        S0: t::Open,
    {
        IdentityPool(
            self.0.set("AllowUnauthenticatedIdentities", value),
            t::PhantomData,
        )
    }
    /// The events to configure.
    #[must_use]
    pub fn cognito_events(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        IdentityPool(self.0.set("CognitoEvents", value), t::PhantomData)
    }
    /// The Amazon Cognito user pools and their client IDs.
    #[must_use]
    pub fn cognito_identity_providers(
        self,
        value: impl t::IntoValue<t::List<CognitoIdentityProvider<W>>, W>,
    ) -> Self {
        IdentityPool(
            self.0.set("CognitoIdentityProviders", value),
            t::PhantomData,
        )
    }
    /// Configuration options for configuring Amazon Cognito streams.
    #[must_use]
    pub fn cognito_streams(self, value: impl t::IntoValue<CognitoStreams<W>, W>) -> Self {
        IdentityPool(self.0.set("CognitoStreams", value), t::PhantomData)
    }
    /// The "domain" Amazon Cognito uses when referencing your users. This name acts as a placeholder that allows your backend and the Amazon Cognito service to communicate about the developer provider. For the `DeveloperProviderName` , you can use letters and periods (.), underscores (_), and dashes (-).
    #[must_use]
    pub fn developer_provider_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        IdentityPool(self.0.set("DeveloperProviderName", value), t::PhantomData)
    }
    /// The name of your Amazon Cognito identity pool.
    #[must_use]
    pub fn identity_pool_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        IdentityPool(self.0.set("IdentityPoolName", value), t::PhantomData)
    }
    /// Tags to assign to the identity pool. A tag is a label that you can apply to identity pools to categorize and manage them in different ways, such as by purpose, owner, environment, or other criteria.
    #[must_use]
    pub fn identity_pool_tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        IdentityPool(self.0.set("IdentityPoolTags", value), t::PhantomData)
    }
    /// The Amazon Resource Names (ARNs) of the OpenID connect providers.
    #[must_use]
    pub fn open_id_connect_provider_arns(
        self,
        value: impl t::IntoValue<t::List<t::Link<link::OpenIdConnectProviderArnsOfIdentityPool>>, W>,
    ) -> Self {
        IdentityPool(
            self.0.set("OpenIdConnectProviderARNs", value),
            t::PhantomData,
        )
    }
    /// The configuration options to be applied to the identity pool.
    #[must_use]
    pub fn push_sync(self, value: impl t::IntoValue<PushSync<W>, W>) -> Self {
        IdentityPool(self.0.set("PushSync", value), t::PhantomData)
    }
    /// The Amazon Resource Names (ARNs) of the Security Assertion Markup Language (SAML) providers.
    #[must_use]
    pub fn saml_provider_arns(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        IdentityPool(self.0.set("SamlProviderARNs", value), t::PhantomData)
    }
    /// Key-value pairs that map provider names to provider app IDs.
    #[must_use]
    pub fn supported_login_providers(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        IdentityPool(self.0.set("SupportedLoginProviders", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for IdentityPool<V, (S0,)> {
    const TYPE: &'static str = "AWS::Cognito::IdentityPool";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("IdentityPoolTags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<IdentityPool<W>> {
    /// The name of the Amazon Cognito identity pool, returned as a string.
    #[must_use]
    pub fn name(&self) -> t::Att<attr::Name, W> {
        self.attribute_value("Name")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.reference_value()
    }
    /// The ARN, `arn:${Partition}:cognito-identity:${Region}:${Account}:identitypool/${IdentityPoolId}`.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.arn_value("arn:${Partition}:cognito-identity:${Region}:${Account}:identitypool/${Ref}")
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Name;
    #[derive(Debug)]
    pub struct Id;
    #[derive(Debug)]
    pub struct Arn;
}
/// `CognitoIdentityProvider` is a property of the [AWS::Cognito::IdentityPool](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cognito-identitypool.html) resource that represents an Amazon Cognito user pool and its client ID.
pub struct CognitoIdentityProvider<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for CognitoIdentityProvider<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CognitoIdentityProvider<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CognitoIdentityProvider<
        W,
        (
            t::Missing<required::ClientId>,
            t::Missing<required::ProviderName>,
        ),
    > {
        CognitoIdentityProvider(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> CognitoIdentityProvider<W, (S0, S1)> {
    /// The client ID for the Amazon Cognito user pool.
    #[must_use]
    pub fn client_id(
        self,
        value: impl t::IntoValue<t::Link<link::ClientIdOfCognitoIdentityProvider>, W>,
    ) -> CognitoIdentityProvider<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        CognitoIdentityProvider(self.0.set("ClientId", value), t::PhantomData)
    }
    /// The provider name for an Amazon Cognito user pool. For example: `cognito-idp.us-east-2.amazonaws.com/us-east-2_123456789` .
    #[must_use]
    pub fn provider_name(
        self,
        value: impl t::IntoValue<t::Link<link::ProviderNameOfCognitoIdentityProvider>, W>,
    ) -> CognitoIdentityProvider<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        CognitoIdentityProvider(self.0.set("ProviderName", value), t::PhantomData)
    }
    /// TRUE if server-side token validation is enabled for the identity provider’s token.
    #[must_use]
    pub fn server_side_token_check(self, value: impl t::IntoValue<bool, W>) -> Self {
        CognitoIdentityProvider(self.0.set("ServerSideTokenCheck", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<CognitoIdentityProvider<W>, W>
    for CognitoIdentityProvider<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `CognitoStreams` is a property of the [AWS::Cognito::IdentityPool](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cognito-identitypool.html) resource that defines configuration options for Amazon Cognito streams.
pub struct CognitoStreams<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for CognitoStreams<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CognitoStreams<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CognitoStreams<W> {
        CognitoStreams(t::Object::new(), t::PhantomData)
    }
}
impl<W> CognitoStreams<W> {
    /// The Amazon Resource Name (ARN) of the role Amazon Cognito can assume to publish to the stream. This role must grant access to Amazon Cognito (cognito-sync) to invoke `PutRecord` on your Amazon Cognito stream.
    #[must_use]
    pub fn role_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        CognitoStreams(self.0.set("RoleArn", value), t::PhantomData)
    }
    /// The name of the Amazon Cognito stream to receive updates. This stream must be in the developer's account and in the same Region as the identity pool.
    #[must_use]
    pub fn stream_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        CognitoStreams(self.0.set("StreamName", value), t::PhantomData)
    }
    /// Status of the Amazon Cognito streams. Valid values are: `ENABLED` or `DISABLED` .
    #[must_use]
    pub fn streaming_status(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        CognitoStreams(self.0.set("StreamingStatus", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<CognitoStreams<W>, W> for CognitoStreams<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `PushSync` is a property of the [AWS::Cognito::IdentityPool](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cognito-identitypool.html) resource that defines the configuration options to be applied to an Amazon Cognito identity pool.
pub struct PushSync<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for PushSync<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> PushSync<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> PushSync<W> {
        PushSync(t::Object::new(), t::PhantomData)
    }
}
impl<W> PushSync<W> {
    /// The ARNs of the Amazon SNS platform applications that could be used by clients.
    #[must_use]
    pub fn application_arns(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        PushSync(self.0.set("ApplicationArns", value), t::PhantomData)
    }
    /// An IAM role configured to allow Amazon Cognito to call Amazon SNS on behalf of the developer.
    #[must_use]
    pub fn role_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        PushSync(self.0.set("RoleArn", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<PushSync<W>, W> for PushSync<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct AllowUnauthenticatedIdentities;
    #[derive(Debug)]
    pub struct ClientId;
    #[derive(Debug)]
    pub struct ProviderName;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct ClientIdOfCognitoIdentityProvider;
    impl t::Accepts<crate::cognito::user_pool_client::attr::ClientId>
        for ClientIdOfCognitoIdentityProvider
    {
    }
    #[derive(Debug)]
    pub struct OpenIdConnectProviderArnsOfIdentityPool;
    #[cfg(feature = "iam")]
    impl t::Accepts<crate::iam::oidc_provider::attr::Arn> for OpenIdConnectProviderArnsOfIdentityPool {}
    #[derive(Debug)]
    pub struct ProviderNameOfCognitoIdentityProvider;
    impl t::Accepts<crate::cognito::user_pool::attr::ProviderName>
        for ProviderNameOfCognitoIdentityProvider
    {
    }
}
