//! `AWS::Cognito::UserPoolClient`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::Cognito::UserPoolClient` resource specifies an Amazon Cognito user pool client.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolclient.html>
pub struct UserPoolClient<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for UserPoolClient<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> UserPoolClient<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> UserPoolClient<W, (t::Missing<required::UserPoolId>,)> {
        UserPoolClient(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> UserPoolClient<W, (S0,)> {
    /// The access token time limit. After this limit expires, your user can't use their access token. To specify the time unit for `AccessTokenValidity` as `seconds` , `minutes` , `hours` , or `days` , set a `TokenValidityUnits` value in your API request.
    #[must_use]
    pub fn access_token_validity(self, value: impl t::IntoValue<i64, W>) -> Self {
        UserPoolClient(self.0.set("AccessTokenValidity", value), t::PhantomData)
    }
    /// The OAuth grant types that you want your app client to generate for clients in managed login authentication. To create an app client that generates client credentials grants, you must add `client_credentials` as the only allowed OAuth flow.
    #[must_use]
    pub fn allowed_o_auth_flows(
        self,
        value: impl t::IntoValue<t::List<AllowedOAuthFlows>, W>,
    ) -> Self {
        UserPoolClient(self.0.set("AllowedOAuthFlows", value), t::PhantomData)
    }
    /// Set to `true` to use OAuth 2.0 authorization server features in your app client.
    #[must_use]
    pub fn allowed_o_auth_flows_user_pool_client(self, value: impl t::IntoValue<bool, W>) -> Self {
        UserPoolClient(
            self.0.set("AllowedOAuthFlowsUserPoolClient", value),
            t::PhantomData,
        )
    }
    /// The OAuth, OpenID Connect (OIDC), and custom scopes that you want to permit your app client to authorize access with. Scopes govern access control to user pool self-service API operations, user data from the `userInfo` endpoint, and third-party APIs.
    #[must_use]
    pub fn allowed_o_auth_scopes(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        UserPoolClient(self.0.set("AllowedOAuthScopes", value), t::PhantomData)
    }
    /// The user pool analytics configuration for collecting metrics and sending them to your Amazon Pinpoint campaign.
    #[must_use]
    pub fn analytics_configuration(
        self,
        value: impl t::IntoValue<AnalyticsConfiguration<W>, W>,
    ) -> Self {
        UserPoolClient(self.0.set("AnalyticsConfiguration", value), t::PhantomData)
    }
    /// Amazon Cognito creates a session token for each API request in an authentication flow. `AuthSessionValidity` is the duration, in minutes, of that session token. Your user pool native user must respond to each authentication challenge before the session expires.
    #[must_use]
    pub fn auth_session_validity(self, value: impl t::IntoValue<i64, W>) -> Self {
        UserPoolClient(self.0.set("AuthSessionValidity", value), t::PhantomData)
    }
    /// A list of allowed redirect, or callback, URLs for managed login authentication. These URLs are the paths where you want to send your users' browsers after they complete authentication with managed login or a third-party IdP.
    #[must_use]
    pub fn callback_urls(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        UserPoolClient(self.0.set("CallbackURLs", value), t::PhantomData)
    }
    /// A friendly name for the app client that you want to create.
    #[must_use]
    pub fn client_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        UserPoolClient(self.0.set("ClientName", value), t::PhantomData)
    }
    /// The default redirect URI. In app clients with one assigned IdP, replaces `redirect_uri` in authentication requests. Must be in the `CallbackURLs` list.
    #[must_use]
    pub fn default_redirect_uri(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        UserPoolClient(self.0.set("DefaultRedirectURI", value), t::PhantomData)
    }
    /// When `true` , your application can include additional `UserContextData` in authentication requests. This data includes the IP address, and contributes to analysis by threat protection features.
    #[must_use]
    pub fn enable_propagate_additional_user_context_data(
        self,
        value: impl t::IntoValue<bool, W>,
    ) -> Self {
        UserPoolClient(
            self.0
                .set("EnablePropagateAdditionalUserContextData", value),
            t::PhantomData,
        )
    }
    /// Activates or deactivates token revocation.
    #[must_use]
    pub fn enable_token_revocation(self, value: impl t::IntoValue<bool, W>) -> Self {
        UserPoolClient(self.0.set("EnableTokenRevocation", value), t::PhantomData)
    }
    /// The [authentication flows](https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-authentication-flow-methods.html) that you want your user pool client to support.
    #[must_use]
    pub fn explicit_auth_flows(
        self,
        value: impl t::IntoValue<t::List<ExplicitAuthFlows>, W>,
    ) -> Self {
        UserPoolClient(self.0.set("ExplicitAuthFlows", value), t::PhantomData)
    }
    /// When `true` , generates a client secret for the app client. Client secrets are used with server-side and machine-to-machine applications. Client secrets are automatically generated; you can't specify a secret value.
    #[must_use]
    pub fn generate_secret(self, value: impl t::IntoValue<bool, W>) -> Self {
        UserPoolClient(self.0.set("GenerateSecret", value), t::PhantomData)
    }
    /// The ID token time limit. After this limit expires, your user can't use their ID token. To specify the time unit for `IdTokenValidity` as `seconds` , `minutes` , `hours` , or `days` , set a `TokenValidityUnits` value in your API request.
    #[must_use]
    pub fn id_token_validity(self, value: impl t::IntoValue<i64, W>) -> Self {
        UserPoolClient(self.0.set("IdTokenValidity", value), t::PhantomData)
    }
    /// A list of allowed logout URLs for managed login authentication. When you pass `logout_uri` and `client_id` parameters to `/logout` , Amazon Cognito signs out your user and redirects them to the logout URL. This parameter describes the URLs that you want to be the permitted targets of `logout_uri` .
    #[must_use]
    pub fn logout_urls(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        UserPoolClient(self.0.set("LogoutURLs", value), t::PhantomData)
    }
    /// Errors and responses that you want Amazon Cognito APIs to return during authentication, account confirmation, and password recovery when the user doesn't exist in the user pool.
    #[must_use]
    pub fn prevent_user_existence_errors(
        self,
        value: impl t::IntoValue<PreventUserExistenceErrors, W>,
    ) -> Self {
        UserPoolClient(
            self.0.set("PreventUserExistenceErrors", value),
            t::PhantomData,
        )
    }
    /// The list of user attributes that you want your app client to have read access to. After your user authenticates in your app, their access token authorizes them to read their own attribute value for any attribute in this list.
    #[must_use]
    pub fn read_attributes(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        UserPoolClient(self.0.set("ReadAttributes", value), t::PhantomData)
    }
    /// The configuration of your app client for refresh token rotation. When enabled, your app client issues new ID, access, and refresh tokens when users renew their sessions with refresh tokens. When disabled, token refresh issues only ID and access tokens.
    #[must_use]
    pub fn refresh_token_rotation(
        self,
        value: impl t::IntoValue<RefreshTokenRotation<W>, W>,
    ) -> Self {
        UserPoolClient(self.0.set("RefreshTokenRotation", value), t::PhantomData)
    }
    /// The refresh token time limit. After this limit expires, your user can't use their refresh token. To specify the time unit for `RefreshTokenValidity` as `seconds` , `minutes` , `hours` , or `days` , set a `TokenValidityUnits` value in your API request.
    #[must_use]
    pub fn refresh_token_validity(self, value: impl t::IntoValue<i64, W>) -> Self {
        UserPoolClient(self.0.set("RefreshTokenValidity", value), t::PhantomData)
    }
    /// A list of provider names for the identity providers (IdPs) that are supported on this client. The following are supported: `COGNITO` , `Facebook` , `Google` , `SignInWithApple` , and `LoginWithAmazon` .
    #[must_use]
    pub fn supported_identity_providers(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> Self {
        UserPoolClient(
            self.0.set("SupportedIdentityProviders", value),
            t::PhantomData,
        )
    }
    /// The units that validity times are represented in. The default unit for refresh tokens is days, and the default for ID and access tokens are hours.
    #[must_use]
    pub fn token_validity_units(self, value: impl t::IntoValue<TokenValidityUnits<W>, W>) -> Self {
        UserPoolClient(self.0.set("TokenValidityUnits", value), t::PhantomData)
    }
    /// The ID of the user pool where you want to create an app client.
    #[must_use]
    pub fn user_pool_id(
        self,
        value: impl t::IntoValue<t::Link<link::UserPoolIdOfUserPoolClient>, W>,
    ) -> UserPoolClient<W, (t::Set,)>
    where
        S0: t::Open,
    {
        UserPoolClient(self.0.set("UserPoolId", value), t::PhantomData)
    }
    /// The list of user attributes that you want your app client to have write access to. After your user authenticates in your app, their access token authorizes them to set or modify their own attribute value for any attribute in this list.
    #[must_use]
    pub fn write_attributes(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        UserPoolClient(self.0.set("WriteAttributes", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for UserPoolClient<V, (S0,)> {
    const TYPE: &'static str = "AWS::Cognito::UserPoolClient";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<UserPoolClient<W>> {
    /// `ClientSecret`.
    #[must_use]
    pub fn client_secret(&self) -> t::Att<attr::ClientSecret, W> {
        self.attribute_value("ClientSecret")
    }
    /// `Name`.
    #[must_use]
    pub fn name(&self) -> t::Att<attr::Name, W> {
        self.attribute_value("Name")
    }
    /// The ID of the app client, for example `1example23456789` .
    #[must_use]
    pub fn client_id(&self) -> t::Att<attr::ClientId, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct ClientSecret;
    #[derive(Debug)]
    pub struct Name;
    #[derive(Debug)]
    pub struct ClientId;
}
/// The settings for Amazon Pinpoint analytics configuration. With an analytics configuration, your application can collect user-activity metrics for user notifications with a Amazon Pinpoint campaign.
pub struct AnalyticsConfiguration<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for AnalyticsConfiguration<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AnalyticsConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AnalyticsConfiguration<W> {
        AnalyticsConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W> AnalyticsConfiguration<W> {
    /// The Amazon Resource Name (ARN) of an Amazon Pinpoint project that you want to connect to your user pool app client. Amazon Cognito publishes events to the Amazon Pinpoint project that `ApplicationArn` declares.
    #[must_use]
    pub fn application_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        AnalyticsConfiguration(self.0.set("ApplicationArn", value), t::PhantomData)
    }
    /// Your Amazon Pinpoint project ID.
    #[must_use]
    pub fn application_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        AnalyticsConfiguration(self.0.set("ApplicationId", value), t::PhantomData)
    }
    /// The [external ID](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-user_externalid.html) of the role that Amazon Cognito assumes to send analytics data to Amazon Pinpoint.
    #[must_use]
    pub fn external_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        AnalyticsConfiguration(self.0.set("ExternalId", value), t::PhantomData)
    }
    /// The ARN of an AWS Identity and Access Management role that has the permissions required for Amazon Cognito to publish events to Amazon Pinpoint analytics.
    #[must_use]
    pub fn role_arn(
        self,
        value: impl t::IntoValue<t::Link<link::RoleArnOfAnalyticsConfiguration>, W>,
    ) -> Self {
        AnalyticsConfiguration(self.0.set("RoleArn", value), t::PhantomData)
    }
    /// If `UserDataShared` is `true` , Amazon Cognito includes user data in the events that it publishes to Amazon Pinpoint analytics.
    #[must_use]
    pub fn user_data_shared(self, value: impl t::IntoValue<bool, W>) -> Self {
        AnalyticsConfiguration(self.0.set("UserDataShared", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<AnalyticsConfiguration<W>, W> for AnalyticsConfiguration<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The configuration of your app client for refresh token rotation. When enabled, your app client issues new ID, access, and refresh tokens when users renew their sessions with refresh tokens. When disabled, token refresh issues only ID and access tokens.
pub struct RefreshTokenRotation<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for RefreshTokenRotation<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RefreshTokenRotation<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RefreshTokenRotation<W> {
        RefreshTokenRotation(t::Object::new(), t::PhantomData)
    }
}
impl<W> RefreshTokenRotation<W> {
    /// The state of refresh token rotation for the current app client.
    #[must_use]
    pub fn feature(self, value: impl t::IntoValue<Feature, W>) -> Self {
        RefreshTokenRotation(self.0.set("Feature", value), t::PhantomData)
    }
    /// When you request a token refresh with `GetTokensFromRefreshToken` , the original refresh token that you're rotating out can remain valid for a period of time of up to 60 seconds. This allows for client-side retries.
    #[must_use]
    pub fn retry_grace_period_seconds(self, value: impl t::IntoValue<i64, W>) -> Self {
        RefreshTokenRotation(self.0.set("RetryGracePeriodSeconds", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<RefreshTokenRotation<W>, W> for RefreshTokenRotation<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The units that validity times are represented in. The default unit for refresh tokens is days, and the default for ID and access tokens are hours.
pub struct TokenValidityUnits<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for TokenValidityUnits<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> TokenValidityUnits<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> TokenValidityUnits<W> {
        TokenValidityUnits(t::Object::new(), t::PhantomData)
    }
}
impl<W> TokenValidityUnits<W> {
    /// A time unit for the value that you set in the `AccessTokenValidity` parameter. The default `AccessTokenValidity` time unit is `hours` . `AccessTokenValidity` duration can range from five minutes to one day.
    #[must_use]
    pub fn access_token(self, value: impl t::IntoValue<AccessToken, W>) -> Self {
        TokenValidityUnits(self.0.set("AccessToken", value), t::PhantomData)
    }
    /// A time unit for the value that you set in the `IdTokenValidity` parameter. The default `IdTokenValidity` time unit is `hours` . `IdTokenValidity` duration can range from five minutes to one day.
    #[must_use]
    pub fn id_token(self, value: impl t::IntoValue<IdToken, W>) -> Self {
        TokenValidityUnits(self.0.set("IdToken", value), t::PhantomData)
    }
    /// A time unit for the value that you set in the `RefreshTokenValidity` parameter. The default `RefreshTokenValidity` time unit is `days` . `RefreshTokenValidity` duration can range from 60 minutes to 10 years.
    #[must_use]
    pub fn refresh_token(self, value: impl t::IntoValue<RefreshToken, W>) -> Self {
        TokenValidityUnits(self.0.set("RefreshToken", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<TokenValidityUnits<W>, W> for TokenValidityUnits<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `AccessToken`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccessToken {
    /// `days`.
    Days,
    /// `hours`.
    Hours,
    /// `minutes`.
    Minutes,
    /// `seconds`.
    Seconds,
}
impl AccessToken {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Days => "days",
            Self::Hours => "hours",
            Self::Minutes => "minutes",
            Self::Seconds => "seconds",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<AccessToken, W> for AccessToken {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `AllowedOAuthFlows`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AllowedOAuthFlows {
    /// `client_credentials`.
    ClientCredentials,
    /// `code`.
    Code,
    /// `implicit`.
    Implicit,
}
impl AllowedOAuthFlows {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ClientCredentials => "client_credentials",
            Self::Code => "code",
            Self::Implicit => "implicit",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<AllowedOAuthFlows, W> for AllowedOAuthFlows {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `ExplicitAuthFlows`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExplicitAuthFlows {
    /// `ADMIN_NO_SRP_AUTH`.
    AdminNoSrpAuth,
    /// `ALLOW_ADMIN_USER_PASSWORD_AUTH`.
    AllowAdminUserPasswordAuth,
    /// `ALLOW_CUSTOM_AUTH`.
    AllowCustomAuth,
    /// `ALLOW_REFRESH_TOKEN_AUTH`.
    AllowRefreshTokenAuth,
    /// `ALLOW_USER_AUTH`.
    AllowUserAuth,
    /// `ALLOW_USER_PASSWORD_AUTH`.
    AllowUserPasswordAuth,
    /// `ALLOW_USER_SRP_AUTH`.
    AllowUserSrpAuth,
    /// `CUSTOM_AUTH_FLOW_ONLY`.
    CustomAuthFlowOnly,
    /// `USER_PASSWORD_AUTH`.
    UserPasswordAuth,
}
impl ExplicitAuthFlows {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AdminNoSrpAuth => "ADMIN_NO_SRP_AUTH",
            Self::AllowAdminUserPasswordAuth => "ALLOW_ADMIN_USER_PASSWORD_AUTH",
            Self::AllowCustomAuth => "ALLOW_CUSTOM_AUTH",
            Self::AllowRefreshTokenAuth => "ALLOW_REFRESH_TOKEN_AUTH",
            Self::AllowUserAuth => "ALLOW_USER_AUTH",
            Self::AllowUserPasswordAuth => "ALLOW_USER_PASSWORD_AUTH",
            Self::AllowUserSrpAuth => "ALLOW_USER_SRP_AUTH",
            Self::CustomAuthFlowOnly => "CUSTOM_AUTH_FLOW_ONLY",
            Self::UserPasswordAuth => "USER_PASSWORD_AUTH",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<ExplicitAuthFlows, W> for ExplicitAuthFlows {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Feature`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Feature {
    /// `ENABLED`.
    Enabled,
    /// `DISABLED`.
    Disabled,
}
impl Feature {
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
impl<W> t::IntoValue<Feature, W> for Feature {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `IdToken`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IdToken {
    /// `days`.
    Days,
    /// `hours`.
    Hours,
    /// `minutes`.
    Minutes,
    /// `seconds`.
    Seconds,
}
impl IdToken {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Days => "days",
            Self::Hours => "hours",
            Self::Minutes => "minutes",
            Self::Seconds => "seconds",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<IdToken, W> for IdToken {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `PreventUserExistenceErrors`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PreventUserExistenceErrors {
    /// `ENABLED`.
    Enabled,
    /// `LEGACY`.
    Legacy,
}
impl PreventUserExistenceErrors {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Legacy => "LEGACY",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<PreventUserExistenceErrors, W> for PreventUserExistenceErrors {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `RefreshToken`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RefreshToken {
    /// `days`.
    Days,
    /// `hours`.
    Hours,
    /// `minutes`.
    Minutes,
    /// `seconds`.
    Seconds,
}
impl RefreshToken {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Days => "days",
            Self::Hours => "hours",
            Self::Minutes => "minutes",
            Self::Seconds => "seconds",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<RefreshToken, W> for RefreshToken {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct UserPoolId;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct RoleArnOfAnalyticsConfiguration;
    #[cfg(feature = "iam")]
    impl t::Accepts<crate::iam::role::attr::Arn> for RoleArnOfAnalyticsConfiguration {}
    #[derive(Debug)]
    pub struct UserPoolIdOfUserPoolClient;
    impl t::Accepts<crate::cognito::user_pool::attr::UserPoolId> for UserPoolIdOfUserPoolClient {}
}
