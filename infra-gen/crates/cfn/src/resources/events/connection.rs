//! `AWS::Events::Connection`, written by `cargo xtask generate`.

use crate::typed as t;

/// Creates a connection. A connection defines the authorization type and credentials to use for authorization with an API destination HTTP endpoint.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-connection.html>
pub struct Connection<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Connection<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Connection<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Connection<W> {
        Connection(t::Object::new(), t::PhantomData)
    }
}
impl<W> Connection<W> {
    /// The authorization parameters to use to authorize with the endpoint.
    #[must_use]
    pub fn auth_parameters(self, value: impl t::IntoValue<AuthParameters<W>, W>) -> Self {
        Connection(self.0.set("AuthParameters", value), t::PhantomData)
    }
    /// The type of authorization to use for the connection.
    #[must_use]
    pub fn authorization_type(self, value: impl t::IntoValue<AuthorizationType, W>) -> Self {
        Connection(self.0.set("AuthorizationType", value), t::PhantomData)
    }
    /// A description for the connection to create.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Connection(self.0.set("Description", value), t::PhantomData)
    }
    /// For connections to private APIs, the parameters to use for invoking the API.
    #[must_use]
    pub fn invocation_connectivity_parameters(
        self,
        value: impl t::IntoValue<InvocationConnectivityParameters<W>, W>,
    ) -> Self {
        Connection(
            self.0.set("InvocationConnectivityParameters", value),
            t::PhantomData,
        )
    }
    /// The identifier of the AWS  customer managed key for EventBridge to use, if you choose to use a customer managed key to encrypt this connection. The identifier can be the key Amazon Resource Name (ARN), KeyId, key alias, or key alias ARN.
    #[must_use]
    pub fn kms_key_identifier(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Connection(self.0.set("KmsKeyIdentifier", value), t::PhantomData)
    }
    /// The name for the connection to create.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Connection(self.0.set("Name", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::Resource<W> for Connection<V> {
    const TYPE: &'static str = "AWS::Events::Connection";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Connection<W>> {
    /// The ARN of the connection that was created by the request.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.attribute_value("Arn")
    }
    /// Returns the Amazon Resource Name (ARN) of a connection in resource format, so it can be used in the `Resource` element of IAM permission policy statements.
    #[must_use]
    pub fn arn_for_policy(&self) -> t::Att<attr::ArnForPolicy, W> {
        self.attribute_value("ArnForPolicy")
    }
    /// For connections to private APIs, the Amazon Resource Name (ARN) of the resource association EventBridge created between the connection and the private API's resource configuration.
    #[must_use]
    pub fn auth_parameters_connectivity_parameters_resource_parameters_resource_association_arn(
        &self,
    ) -> t::Att<attr::AuthParametersConnectivityParametersResourceParametersResourceAssociationArn, W>
    {
        self.attribute_value(
            "AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn",
        )
    }
    /// For connections to private APIs, the Amazon Resource Name (ARN) of the resource association EventBridge created between the connection and the private API's resource configuration.
    #[must_use]
    pub fn invocation_connectivity_parameters_resource_parameters_resource_association_arn(
        &self,
    ) -> t::Att<attr::InvocationConnectivityParametersResourceParametersResourceAssociationArn, W>
    {
        self.attribute_value(
            "InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn",
        )
    }
    /// The ARN for the secret created for the connection.
    #[must_use]
    pub fn secret_arn(&self) -> t::Att<attr::SecretArn, W> {
        self.attribute_value("SecretArn")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn name(&self) -> t::Att<attr::Name, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Arn;
    #[derive(Debug)]
    pub struct ArnForPolicy;
    #[derive(Debug)]
    pub struct AuthParametersConnectivityParametersResourceParametersResourceAssociationArn;
    #[derive(Debug)]
    pub struct InvocationConnectivityParametersResourceParametersResourceAssociationArn;
    #[derive(Debug)]
    pub struct SecretArn;
    #[derive(Debug)]
    pub struct Name;
}
/// The API key authorization parameters for the connection.
pub struct ApiKeyAuthParameters<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ApiKeyAuthParameters<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ApiKeyAuthParameters<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ApiKeyAuthParameters<
        W,
        (
            t::Missing<required::ApiKeyName>,
            t::Missing<required::ApiKeyValue>,
        ),
    > {
        ApiKeyAuthParameters(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> ApiKeyAuthParameters<W, (S0, S1)> {
    /// The name of the API key to use for authorization.
    #[must_use]
    pub fn api_key_name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ApiKeyAuthParameters<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        ApiKeyAuthParameters(self.0.set("ApiKeyName", value), t::PhantomData)
    }
    /// The value for the API key to use for authorization.
    #[must_use]
    pub fn api_key_value(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ApiKeyAuthParameters<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        ApiKeyAuthParameters(self.0.set("ApiKeyValue", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<ApiKeyAuthParameters<W>, W>
    for ApiKeyAuthParameters<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Tthe authorization parameters to use for the connection.
pub struct AuthParameters<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for AuthParameters<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AuthParameters<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AuthParameters<W> {
        AuthParameters(t::Object::new(), t::PhantomData)
    }
}
impl<W> AuthParameters<W> {
    /// The API Key parameters to use for authorization.
    #[must_use]
    pub fn api_key_auth_parameters(
        self,
        value: impl t::IntoValue<ApiKeyAuthParameters<W>, W>,
    ) -> Self {
        AuthParameters(self.0.set("ApiKeyAuthParameters", value), t::PhantomData)
    }
    /// The authorization parameters for Basic authorization.
    #[must_use]
    pub fn basic_auth_parameters(
        self,
        value: impl t::IntoValue<BasicAuthParameters<W>, W>,
    ) -> Self {
        AuthParameters(self.0.set("BasicAuthParameters", value), t::PhantomData)
    }
    /// For private OAuth authentication endpoints. The parameters EventBridge uses to authenticate against the endpoint.
    #[must_use]
    pub fn connectivity_parameters(
        self,
        value: impl t::IntoValue<ConnectivityParameters<W>, W>,
    ) -> Self {
        AuthParameters(self.0.set("ConnectivityParameters", value), t::PhantomData)
    }
    /// Additional parameters for the connection that are passed through with every invocation to the HTTP endpoint.
    #[must_use]
    pub fn invocation_http_parameters(
        self,
        value: impl t::IntoValue<ConnectionHttpParameters<W>, W>,
    ) -> Self {
        AuthParameters(
            self.0.set("InvocationHttpParameters", value),
            t::PhantomData,
        )
    }
    /// The OAuth parameters to use for authorization.
    #[must_use]
    pub fn o_auth_parameters(self, value: impl t::IntoValue<OAuthParameters<W>, W>) -> Self {
        AuthParameters(self.0.set("OAuthParameters", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<AuthParameters<W>, W> for AuthParameters<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The Basic authorization parameters for the connection.
pub struct BasicAuthParameters<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for BasicAuthParameters<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> BasicAuthParameters<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> BasicAuthParameters<
        W,
        (
            t::Missing<required::Password>,
            t::Missing<required::Username>,
        ),
    > {
        BasicAuthParameters(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> BasicAuthParameters<W, (S0, S1)> {
    /// The password associated with the user name to use for Basic authorization.
    #[must_use]
    pub fn password(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> BasicAuthParameters<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        BasicAuthParameters(self.0.set("Password", value), t::PhantomData)
    }
    /// The user name to use for Basic authorization.
    #[must_use]
    pub fn username(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> BasicAuthParameters<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        BasicAuthParameters(self.0.set("Username", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<BasicAuthParameters<W>, W>
    for BasicAuthParameters<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The OAuth authorization parameters to use for the connection.
pub struct ClientParameters<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ClientParameters<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ClientParameters<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ClientParameters<
        W,
        (
            t::Missing<required::ClientId>,
            t::Missing<required::ClientSecret>,
        ),
    > {
        ClientParameters(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> ClientParameters<W, (S0, S1)> {
    /// The client ID to use for OAuth authorization.
    #[must_use]
    pub fn client_id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ClientParameters<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        ClientParameters(self.0.set("ClientID", value), t::PhantomData)
    }
    /// The client secret assciated with the client ID to use for OAuth authorization.
    #[must_use]
    pub fn client_secret(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ClientParameters<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        ClientParameters(self.0.set("ClientSecret", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<ClientParameters<W>, W>
    for ClientParameters<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Any additional parameters for the connection.
pub struct ConnectionHttpParameters<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ConnectionHttpParameters<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ConnectionHttpParameters<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ConnectionHttpParameters<W> {
        ConnectionHttpParameters(t::Object::new(), t::PhantomData)
    }
}
impl<W> ConnectionHttpParameters<W> {
    /// Any additional body string parameters for the connection.
    #[must_use]
    pub fn body_parameters(self, value: impl t::IntoValue<t::List<Parameter<W>>, W>) -> Self {
        ConnectionHttpParameters(self.0.set("BodyParameters", value), t::PhantomData)
    }
    /// Any additional header parameters for the connection.
    #[must_use]
    pub fn header_parameters(self, value: impl t::IntoValue<t::List<Parameter<W>>, W>) -> Self {
        ConnectionHttpParameters(self.0.set("HeaderParameters", value), t::PhantomData)
    }
    /// Any additional query string parameters for the connection.
    #[must_use]
    pub fn query_string_parameters(
        self,
        value: impl t::IntoValue<t::List<Parameter<W>>, W>,
    ) -> Self {
        ConnectionHttpParameters(self.0.set("QueryStringParameters", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<ConnectionHttpParameters<W>, W>
    for ConnectionHttpParameters<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// If you specify a private OAuth endpoint, the parameters for EventBridge to use when authenticating against the endpoint.
pub struct ConnectivityParameters<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ConnectivityParameters<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ConnectivityParameters<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ConnectivityParameters<W, (t::Missing<required::ResourceParameters>,)> {
        ConnectivityParameters(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> ConnectivityParameters<W, (S0,)> {
    /// The parameters for EventBridge to use when invoking the resource endpoint.
    #[must_use]
    pub fn resource_parameters(
        self,
        value: impl t::IntoValue<ResourceParameters<W>, W>,
    ) -> ConnectivityParameters<W, (t::Set,)>
    where
        S0: t::Open,
    {
        ConnectivityParameters(self.0.set("ResourceParameters", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<ConnectivityParameters<W>, W>
    for ConnectivityParameters<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// For connections to private APIs, the parameters to use for invoking the API.
pub struct InvocationConnectivityParameters<W, S = (t::Set,)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for InvocationConnectivityParameters<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> InvocationConnectivityParameters<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> InvocationConnectivityParameters<W, (t::Missing<required::ResourceParameters>,)>
    {
        InvocationConnectivityParameters(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> InvocationConnectivityParameters<W, (S0,)> {
    /// The parameters for EventBridge to use when invoking the resource endpoint.
    #[must_use]
    pub fn resource_parameters(
        self,
        value: impl t::IntoValue<ResourceParameters<W>, W>,
    ) -> InvocationConnectivityParameters<W, (t::Set,)>
    where
        S0: t::Open,
    {
        InvocationConnectivityParameters(self.0.set("ResourceParameters", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<InvocationConnectivityParameters<W>, W>
    for InvocationConnectivityParameters<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Contains the OAuth authorization parameters to use for the connection.
pub struct OAuthParameters<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for OAuthParameters<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> OAuthParameters<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> OAuthParameters<
        W,
        (
            t::Missing<required::AuthorizationEndpoint>,
            t::Missing<required::ClientParameters>,
            t::Missing<required::HttpMethod>,
        ),
    > {
        OAuthParameters(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> OAuthParameters<W, (S0, S1, S2)> {
    /// The URL to the authorization endpoint when OAuth is specified as the authorization type.
    #[must_use]
    pub fn authorization_endpoint(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> OAuthParameters<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        OAuthParameters(self.0.set("AuthorizationEndpoint", value), t::PhantomData)
    }
    /// The client parameters for OAuth authorization.
    #[must_use]
    pub fn client_parameters(
        self,
        value: impl t::IntoValue<ClientParameters<W>, W>,
    ) -> OAuthParameters<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        OAuthParameters(self.0.set("ClientParameters", value), t::PhantomData)
    }
    /// The method to use for the authorization request.
    #[must_use]
    pub fn http_method(
        self,
        value: impl t::IntoValue<HttpMethod, W>,
    ) -> OAuthParameters<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        OAuthParameters(self.0.set("HttpMethod", value), t::PhantomData)
    }
    /// Details about the additional parameters to use for the connection.
    #[must_use]
    pub fn o_auth_http_parameters(
        self,
        value: impl t::IntoValue<ConnectionHttpParameters<W>, W>,
    ) -> Self {
        OAuthParameters(self.0.set("OAuthHttpParameters", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled>
    t::IntoValue<OAuthParameters<W>, W> for OAuthParameters<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Any additional query string parameter for the connection. You can include up to 100 additional query string parameters per request. Each additional parameter counts towards the event payload size, which cannot exceed 64 KB.
pub struct Parameter<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Parameter<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Parameter<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Parameter<W, (t::Missing<required::Key>, t::Missing<required::Value>)> {
        Parameter(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> Parameter<W, (S0, S1)> {
    /// Specifies whether the value is secret.
    #[must_use]
    pub fn is_value_secret(self, value: impl t::IntoValue<bool, W>) -> Self {
        Parameter(self.0.set("IsValueSecret", value), t::PhantomData)
    }
    /// The key for a query string parameter.
    #[must_use]
    pub fn key(self, value: impl t::IntoValue<t::Text, W>) -> Parameter<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        Parameter(self.0.set("Key", value), t::PhantomData)
    }
    /// The value associated with the key for the query string parameter.
    #[must_use]
    pub fn value(self, value: impl t::IntoValue<t::Text, W>) -> Parameter<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        Parameter(self.0.set("Value", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<Parameter<W>, W>
    for Parameter<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The parameters for EventBridge to use when invoking the resource endpoint.
pub struct ResourceParameters<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ResourceParameters<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ResourceParameters<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ResourceParameters<W, (t::Missing<required::ResourceConfigurationArn>,)> {
        ResourceParameters(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> ResourceParameters<W, (S0,)> {
    /// For connections to private APIs, the Amazon Resource Name (ARN) of the resource association EventBridge created between the connection and the private API's resource configuration.
    #[must_use]
    pub fn resource_association_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ResourceParameters(self.0.set("ResourceAssociationArn", value), t::PhantomData)
    }
    /// The Amazon Resource Name (ARN) of the Amazon VPC Lattice resource configuration for the resource endpoint.
    #[must_use]
    pub fn resource_configuration_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ResourceParameters<W, (t::Set,)>
    where
        S0: t::Open,
    {
        ResourceParameters(
            self.0.set("ResourceConfigurationArn", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<ResourceParameters<W>, W>
    for ResourceParameters<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `AuthorizationType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthorizationType {
    /// `API_KEY`.
    ApiKey,
    /// `BASIC`.
    Basic,
    /// `OAUTH_CLIENT_CREDENTIALS`.
    OauthClientCredentials,
}
impl AuthorizationType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ApiKey => "API_KEY",
            Self::Basic => "BASIC",
            Self::OauthClientCredentials => "OAUTH_CLIENT_CREDENTIALS",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<AuthorizationType, W> for AuthorizationType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `HttpMethod`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum HttpMethod {
    /// `GET`.
    Get,
    /// `POST`.
    Post,
    /// `PUT`.
    Put,
}
impl HttpMethod {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<HttpMethod, W> for HttpMethod {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct ApiKeyName;
    #[derive(Debug)]
    pub struct ApiKeyValue;
    #[derive(Debug)]
    pub struct AuthorizationEndpoint;
    #[derive(Debug)]
    pub struct ClientId;
    #[derive(Debug)]
    pub struct ClientParameters;
    #[derive(Debug)]
    pub struct ClientSecret;
    #[derive(Debug)]
    pub struct HttpMethod;
    #[derive(Debug)]
    pub struct Key;
    #[derive(Debug)]
    pub struct Password;
    #[derive(Debug)]
    pub struct ResourceConfigurationArn;
    #[derive(Debug)]
    pub struct ResourceParameters;
    #[derive(Debug)]
    pub struct Username;
    #[derive(Debug)]
    pub struct Value;
}
