//! `AWS::ApiGateway::Authorizer`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::ApiGateway::Authorizer` resource creates an authorization layer that API Gateway activates for methods that have authorization enabled. API Gateway activates the authorizer when a client calls those methods.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-authorizer.html>
pub struct Authorizer<W, S = (t::Set, t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Authorizer<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Authorizer<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Authorizer<
        W,
        (
            t::Missing<required::Name>,
            t::Missing<required::RestApiId>,
            t::Missing<required::Type>,
        ),
    > {
        Authorizer(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> Authorizer<W, (S0, S1, S2)> {
    /// Optional customer-defined field, used in OpenAPI imports and exports without functional impact.
    #[must_use]
    pub fn auth_type(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Authorizer(self.0.set("AuthType", value), t::PhantomData)
    }
    /// Specifies the required credentials as an IAM role for API Gateway to invoke the authorizer. To specify an IAM role for API Gateway to assume, use the role's Amazon Resource Name (ARN). To use resource-based permissions on the Lambda function, specify null.
    #[must_use]
    pub fn authorizer_credentials(
        self,
        value: impl t::IntoValue<t::Link<link::AuthorizerCredentialsOfAuthorizer>, W>,
    ) -> Self {
        Authorizer(self.0.set("AuthorizerCredentials", value), t::PhantomData)
    }
    /// The TTL in seconds of cached authorizer results. If it equals 0, authorization caching is disabled. If it is greater than 0, API Gateway will cache authorizer responses. If this field is not set, the default value is 300. The maximum value is 3600, or 1 hour.
    #[must_use]
    pub fn authorizer_result_ttl_in_seconds(self, value: impl t::IntoValue<i64, W>) -> Self {
        Authorizer(
            self.0.set("AuthorizerResultTtlInSeconds", value),
            t::PhantomData,
        )
    }
    /// Specifies the authorizer's Uniform Resource Identifier (URI).
    #[must_use]
    pub fn authorizer_uri(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Authorizer(self.0.set("AuthorizerUri", value), t::PhantomData)
    }
    /// The identity source for which authorization is requested. For a `TOKEN` or `COGNITO_USER_POOLS` authorizer, this is required and specifies the request header mapping expression for the custom header holding the authorization token submitted by the client.
    #[must_use]
    pub fn identity_source(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Authorizer(self.0.set("IdentitySource", value), t::PhantomData)
    }
    /// A validation expression for the incoming identity token. For `TOKEN` authorizers, this value is a regular expression. For `COGNITO_USER_POOLS` authorizers, API Gateway will match the `aud` field of the incoming token from the client against the specified regular expression.
    #[must_use]
    pub fn identity_validation_expression(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Authorizer(
            self.0.set("IdentityValidationExpression", value),
            t::PhantomData,
        )
    }
    /// The name of the authorizer.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> Authorizer<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        Authorizer(self.0.set("Name", value), t::PhantomData)
    }
    /// A list of the Amazon Cognito user pool ARNs for the `COGNITO_USER_POOLS` authorizer. Each element is of this format: `arn:aws:cognito-idp:{region}:{account_id}:userpool/{user_pool_id}` . For a `TOKEN` or `REQUEST` authorizer, this is not defined.
    #[must_use]
    pub fn provider_arns(
        self,
        value: impl t::IntoValue<t::List<t::Link<link::ProviderArnsOfAuthorizer>>, W>,
    ) -> Self {
        Authorizer(self.0.set("ProviderARNs", value), t::PhantomData)
    }
    /// The string identifier of the associated RestApi.
    #[must_use]
    pub fn rest_api_id(
        self,
        value: impl t::IntoValue<t::Link<link::RestApiIdOfAuthorizer>, W>,
    ) -> Authorizer<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        Authorizer(self.0.set("RestApiId", value), t::PhantomData)
    }
    /// The authorizer type. Valid values are `TOKEN` for a Lambda function using a single authorization token submitted in a custom header, `REQUEST` for a Lambda function using incoming request parameters, and `COGNITO_USER_POOLS` for using an Amazon Cognito user pool.
    #[must_use]
    pub fn type_(self, value: impl t::IntoValue<t::Text, W>) -> Authorizer<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        Authorizer(self.0.set("Type", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled> t::Resource<W>
    for Authorizer<V, (S0, S1, S2)>
{
    const TYPE: &'static str = "AWS::ApiGateway::Authorizer";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Authorizer<W>> {
    /// The ID for the authorizer. For example: `abc123` .
    #[must_use]
    pub fn authorizer_id(&self) -> t::Att<attr::AuthorizerId, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct AuthorizerId;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Name;
    #[derive(Debug)]
    pub struct RestApiId;
    #[derive(Debug)]
    pub struct Type;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct AuthorizerCredentialsOfAuthorizer;
    #[cfg(feature = "iam")]
    impl t::Accepts<crate::iam::role::attr::Arn> for AuthorizerCredentialsOfAuthorizer {}
    #[derive(Debug)]
    pub struct ProviderArnsOfAuthorizer;
    #[cfg(feature = "cognito")]
    impl t::Accepts<crate::cognito::user_pool::attr::Arn> for ProviderArnsOfAuthorizer {}
    #[derive(Debug)]
    pub struct RestApiIdOfAuthorizer;
    impl t::Accepts<crate::apigateway::rest_api::attr::RestApiId> for RestApiIdOfAuthorizer {}
}
