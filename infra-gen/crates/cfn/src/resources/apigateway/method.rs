//! `AWS::ApiGateway::Method`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::ApiGateway::Method` resource creates API Gateway methods that define the parameters and body that clients must send in their requests.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html>
pub struct Method<W, S = (t::Set, t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Method<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Method<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Method<
        W,
        (
            t::Missing<required::HttpMethod>,
            t::Missing<required::ResourceId>,
            t::Missing<required::RestApiId>,
        ),
    > {
        Method(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> Method<W, (S0, S1, S2)> {
    /// A boolean flag specifying whether a valid ApiKey is required to invoke this method.
    #[must_use]
    pub fn api_key_required(self, value: impl t::IntoValue<bool, W>) -> Self {
        Method(self.0.set("ApiKeyRequired", value), t::PhantomData)
    }
    /// A list of authorization scopes configured on the method. The scopes are used with a `COGNITO_USER_POOLS` authorizer to authorize the method invocation. The authorization works by matching the method scopes against the scopes parsed from the access token in the incoming request.
    #[must_use]
    pub fn authorization_scopes(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        Method(self.0.set("AuthorizationScopes", value), t::PhantomData)
    }
    /// The method's authorization type. This parameter is required. For valid values, see [Method](https://docs.aws.amazon.com/apigateway/latest/api/API_Method.html) in the *API Gateway API Reference* .
    #[must_use]
    pub fn authorization_type(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Method(self.0.set("AuthorizationType", value), t::PhantomData)
    }
    /// The identifier of an authorizer to use on this method. The method's authorization type must be `CUSTOM` or `COGNITO_USER_POOLS` .
    #[must_use]
    pub fn authorizer_id(
        self,
        value: impl t::IntoValue<t::Link<link::AuthorizerIdOfMethod>, W>,
    ) -> Self {
        Method(self.0.set("AuthorizerId", value), t::PhantomData)
    }
    /// The method's HTTP verb.
    #[must_use]
    pub fn http_method(self, value: impl t::IntoValue<t::Text, W>) -> Method<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        Method(self.0.set("HttpMethod", value), t::PhantomData)
    }
    /// Represents an `HTTP` , `HTTP_PROXY` , `AWS` , `AWS_PROXY` , or Mock integration.
    #[must_use]
    pub fn integration(self, value: impl t::IntoValue<Integration<W>, W>) -> Self {
        Method(self.0.set("Integration", value), t::PhantomData)
    }
    /// Gets a method response associated with a given HTTP status code.
    #[must_use]
    pub fn method_responses(self, value: impl t::IntoValue<t::List<MethodResponse<W>>, W>) -> Self {
        Method(self.0.set("MethodResponses", value), t::PhantomData)
    }
    /// A human-friendly operation identifier for the method. For example, you can assign the `operationName` of `ListPets` for the `GET /pets` method in the `PetStore` example.
    #[must_use]
    pub fn operation_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Method(self.0.set("OperationName", value), t::PhantomData)
    }
    /// A key-value map specifying data schemas, represented by Model resources, (as the mapped value) of the request payloads of given content types (as the mapping key).
    #[must_use]
    pub fn request_models(self, value: impl t::IntoValue<t::Map<t::Text>, W>) -> Self {
        Method(self.0.set("RequestModels", value), t::PhantomData)
    }
    /// A key-value map defining required or optional method request parameters that can be accepted by API Gateway.
    #[must_use]
    pub fn request_parameters(self, value: impl t::IntoValue<t::Map<t::Json>, W>) -> Self {
        Method(self.0.set("RequestParameters", value), t::PhantomData)
    }
    /// The identifier of a RequestValidator for request validation.
    #[must_use]
    pub fn request_validator_id(
        self,
        value: impl t::IntoValue<t::Link<link::RequestValidatorIdOfMethod>, W>,
    ) -> Self {
        Method(self.0.set("RequestValidatorId", value), t::PhantomData)
    }
    /// The Resource identifier for the MethodResponse resource.
    #[must_use]
    pub fn resource_id(
        self,
        value: impl t::IntoValue<t::Link<link::ResourceIdOfMethod>, W>,
    ) -> Method<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        Method(self.0.set("ResourceId", value), t::PhantomData)
    }
    /// The string identifier of the associated RestApi.
    #[must_use]
    pub fn rest_api_id(
        self,
        value: impl t::IntoValue<t::Link<link::RestApiIdOfMethod>, W>,
    ) -> Method<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        Method(self.0.set("RestApiId", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled> t::Resource<W>
    for Method<V, (S0, S1, S2)>
{
    const TYPE: &'static str = "AWS::ApiGateway::Method";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Method<W>> {
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
/// `Integration` is a property of the [AWS::ApiGateway::Method](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-method.html) resource that specifies information about the target backend that a method calls.
pub struct Integration<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Integration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Integration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Integration<W, (t::Missing<required::Type>,)> {
        Integration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> Integration<W, (S0,)> {
    /// A list of request parameters whose values API Gateway caches. To be valid values for `cacheKeyParameters` , these parameters must also be specified for Method `requestParameters` .
    #[must_use]
    pub fn cache_key_parameters(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        Integration(self.0.set("CacheKeyParameters", value), t::PhantomData)
    }
    /// Specifies a group of related cached parameters. By default, API Gateway uses the resource ID as the `cacheNamespace` . You can specify the same `cacheNamespace` across resources to return the same cached data for requests to different resources.
    #[must_use]
    pub fn cache_namespace(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Integration(self.0.set("CacheNamespace", value), t::PhantomData)
    }
    /// The ID of the VpcLink used for the integration when `connectionType=VPC_LINK` and undefined, otherwise.
    #[must_use]
    pub fn connection_id(
        self,
        value: impl t::IntoValue<t::Link<link::ConnectionIdOfIntegration>, W>,
    ) -> Self {
        Integration(self.0.set("ConnectionId", value), t::PhantomData)
    }
    /// The type of the network connection to the integration endpoint. The valid value is `INTERNET` for connections through the public routable internet or `VPC_LINK` for private connections between API Gateway and a network load balancer in a VPC. The default value is `INTERNET` .
    #[must_use]
    pub fn connection_type(self, value: impl t::IntoValue<ConnectionType, W>) -> Self {
        Integration(self.0.set("ConnectionType", value), t::PhantomData)
    }
    /// Specifies how to handle request payload content type conversions. Supported values are `CONVERT_TO_BINARY` and `CONVERT_TO_TEXT` , with the following behaviors:
    #[must_use]
    pub fn content_handling(self, value: impl t::IntoValue<ContentHandling, W>) -> Self {
        Integration(self.0.set("ContentHandling", value), t::PhantomData)
    }
    /// Specifies the credentials required for the integration, if any. For AWS integrations, three options are available. To specify an IAM Role for API Gateway to assume, use the role's Amazon Resource Name (ARN).
    #[must_use]
    pub fn credentials(
        self,
        value: impl t::IntoValue<t::Link<link::CredentialsOfIntegration>, W>,
    ) -> Self {
        Integration(self.0.set("Credentials", value), t::PhantomData)
    }
    /// Specifies the integration's HTTP method type. For the Type property, if you specify `MOCK` , this property is optional. For Lambda integrations, you must set the integration method to `POST` . For all other types, you must specify this property.
    #[must_use]
    pub fn integration_http_method(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Integration(self.0.set("IntegrationHttpMethod", value), t::PhantomData)
    }
    /// Specifies the integration's responses.
    #[must_use]
    pub fn integration_responses(
        self,
        value: impl t::IntoValue<t::List<IntegrationResponse<W>>, W>,
    ) -> Self {
        Integration(self.0.set("IntegrationResponses", value), t::PhantomData)
    }
    /// The ALB or NLB listener to send the request to. Only supported for private integrations that use VPC links V2.
    #[must_use]
    pub fn integration_target(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Integration(self.0.set("IntegrationTarget", value), t::PhantomData)
    }
    /// Specifies how the method request body of an unmapped content type will be passed through the integration request to the back end without transformation.
    #[must_use]
    pub fn passthrough_behavior(self, value: impl t::IntoValue<PassthroughBehavior, W>) -> Self {
        Integration(self.0.set("PassthroughBehavior", value), t::PhantomData)
    }
    /// A key-value map specifying request parameters that are passed from the method request to the back end.
    #[must_use]
    pub fn request_parameters(self, value: impl t::IntoValue<t::Map<t::Text>, W>) -> Self {
        Integration(self.0.set("RequestParameters", value), t::PhantomData)
    }
    /// Represents a map of Velocity templates that are applied on the request payload based on the value of the Content-Type header sent by the client. The content type value is the key in this map, and the template (as a String) is the value.
    #[must_use]
    pub fn request_templates(self, value: impl t::IntoValue<t::Map<t::Text>, W>) -> Self {
        Integration(self.0.set("RequestTemplates", value), t::PhantomData)
    }
    /// The response transfer mode of the integration. Use `STREAM` to have API Gateway stream response your back to you or use `BUFFERED` to have API Gateway wait to receive the complete response before beginning transmission.
    #[must_use]
    pub fn response_transfer_mode(self, value: impl t::IntoValue<ResponseTransferMode, W>) -> Self {
        Integration(self.0.set("ResponseTransferMode", value), t::PhantomData)
    }
    /// Custom timeout between 50 and 29,000 milliseconds. The default value is 29,000 milliseconds or 29 seconds. You can increase the default value to longer than 29 seconds for Regional or private APIs only.
    #[must_use]
    pub fn timeout_in_millis(self, value: impl t::IntoValue<i64, W>) -> Self {
        Integration(self.0.set("TimeoutInMillis", value), t::PhantomData)
    }
    /// Specifies an API method integration type. The valid value is one of the following:
    #[must_use]
    pub fn type_(self, value: impl t::IntoValue<Type, W>) -> Integration<W, (t::Set,)>
    where
        S0: t::Open,
    {
        Integration(self.0.set("Type", value), t::PhantomData)
    }
    /// Specifies Uniform Resource Identifier (URI) of the integration endpoint.
    #[must_use]
    pub fn uri(self, value: impl t::IntoValue<t::Link<link::UriOfIntegration>, W>) -> Self {
        Integration(self.0.set("Uri", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<Integration<W>, W> for Integration<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `IntegrationResponse` is a property of the [Amazon API Gateway Method Integration](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-apitgateway-method-integration.html) property type that specifies the response that API Gateway sends after a method's backend finishes processing a request.
pub struct IntegrationResponse<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for IntegrationResponse<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> IntegrationResponse<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> IntegrationResponse<W, (t::Missing<required::StatusCode>,)> {
        IntegrationResponse(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> IntegrationResponse<W, (S0,)> {
    /// Specifies how to handle response payload content type conversions. Supported values are `CONVERT_TO_BINARY` and `CONVERT_TO_TEXT` , with the following behaviors:
    #[must_use]
    pub fn content_handling(self, value: impl t::IntoValue<ContentHandling, W>) -> Self {
        IntegrationResponse(self.0.set("ContentHandling", value), t::PhantomData)
    }
    /// A key-value map specifying response parameters that are passed to the method response from the back end.
    #[must_use]
    pub fn response_parameters(self, value: impl t::IntoValue<t::Map<t::Text>, W>) -> Self {
        IntegrationResponse(self.0.set("ResponseParameters", value), t::PhantomData)
    }
    /// Specifies the templates used to transform the integration response body. Response templates are represented as a key/value map, with a content-type as the key and a template as the value.
    #[must_use]
    pub fn response_templates(self, value: impl t::IntoValue<t::Map<t::Text>, W>) -> Self {
        IntegrationResponse(self.0.set("ResponseTemplates", value), t::PhantomData)
    }
    /// Specifies the regular expression (regex) pattern used to choose an integration response based on the response from the back end. For example, if the success response returns nothing and the error response returns some string, you could use the `.+` regex to match error response.
    #[must_use]
    pub fn selection_pattern(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        IntegrationResponse(self.0.set("SelectionPattern", value), t::PhantomData)
    }
    /// Specifies the status code that is used to map the integration response to an existing MethodResponse.
    #[must_use]
    pub fn status_code(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> IntegrationResponse<W, (t::Set,)>
    where
        S0: t::Open,
    {
        IntegrationResponse(self.0.set("StatusCode", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<IntegrationResponse<W>, W>
    for IntegrationResponse<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Represents a method response of a given HTTP status code returned to the client. The method response is passed from the back end through the associated integration response that can be transformed using a mapping template.
pub struct MethodResponse<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for MethodResponse<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> MethodResponse<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> MethodResponse<W, (t::Missing<required::StatusCode>,)> {
        MethodResponse(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> MethodResponse<W, (S0,)> {
    /// Specifies the Model resources used for the response's content-type. Response models are represented as a key/value map, with a content-type as the key and a Model name as the value.
    #[must_use]
    pub fn response_models(self, value: impl t::IntoValue<t::Map<t::Text>, W>) -> Self {
        MethodResponse(self.0.set("ResponseModels", value), t::PhantomData)
    }
    /// A key-value map specifying required or optional response parameters that API Gateway can send back to the caller. A key defines a method response header and the value specifies whether the associated method response header is required or not.
    #[must_use]
    pub fn response_parameters(self, value: impl t::IntoValue<t::Map<t::Json>, W>) -> Self {
        MethodResponse(self.0.set("ResponseParameters", value), t::PhantomData)
    }
    /// The method response's status code.
    #[must_use]
    pub fn status_code(self, value: impl t::IntoValue<t::Text, W>) -> MethodResponse<W, (t::Set,)>
    where
        S0: t::Open,
    {
        MethodResponse(self.0.set("StatusCode", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<MethodResponse<W>, W>
    for MethodResponse<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `ConnectionType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConnectionType {
    /// `INTERNET`.
    Internet,
    /// `VPC_LINK`.
    VpcLink,
}
impl ConnectionType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Internet => "INTERNET",
            Self::VpcLink => "VPC_LINK",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<ConnectionType, W> for ConnectionType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `ContentHandling`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ContentHandling {
    /// `CONVERT_TO_BINARY`.
    ConvertToBinary,
    /// `CONVERT_TO_TEXT`.
    ConvertToText,
}
impl ContentHandling {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ConvertToBinary => "CONVERT_TO_BINARY",
            Self::ConvertToText => "CONVERT_TO_TEXT",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<ContentHandling, W> for ContentHandling {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `PassthroughBehavior`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PassthroughBehavior {
    /// `WHEN_NO_MATCH`.
    WhenNoMatch,
    /// `WHEN_NO_TEMPLATES`.
    WhenNoTemplates,
    /// `NEVER`.
    Never,
}
impl PassthroughBehavior {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::WhenNoMatch => "WHEN_NO_MATCH",
            Self::WhenNoTemplates => "WHEN_NO_TEMPLATES",
            Self::Never => "NEVER",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<PassthroughBehavior, W> for PassthroughBehavior {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `ResponseTransferMode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResponseTransferMode {
    /// `BUFFERED`.
    Buffered,
    /// `STREAM`.
    Stream,
}
impl ResponseTransferMode {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Buffered => "BUFFERED",
            Self::Stream => "STREAM",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<ResponseTransferMode, W> for ResponseTransferMode {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    /// `AWS`.
    Aws,
    /// `AWS_PROXY`.
    AwsProxy,
    /// `HTTP`.
    Http,
    /// `HTTP_PROXY`.
    HttpProxy,
    /// `MOCK`.
    Mock,
}
impl Type {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Aws => "AWS",
            Self::AwsProxy => "AWS_PROXY",
            Self::Http => "HTTP",
            Self::HttpProxy => "HTTP_PROXY",
            Self::Mock => "MOCK",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Type, W> for Type {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct HttpMethod;
    #[derive(Debug)]
    pub struct ResourceId;
    #[derive(Debug)]
    pub struct RestApiId;
    #[derive(Debug)]
    pub struct StatusCode;
    #[derive(Debug)]
    pub struct Type;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct AuthorizerIdOfMethod;
    impl t::Accepts<crate::apigateway::authorizer::attr::AuthorizerId> for AuthorizerIdOfMethod {}
    #[derive(Debug)]
    pub struct ConnectionIdOfIntegration;
    impl t::Accepts<crate::apigateway::vpc_link::attr::VpcLinkId> for ConnectionIdOfIntegration {}
    #[derive(Debug)]
    pub struct CredentialsOfIntegration;
    #[cfg(feature = "iam")]
    impl t::Accepts<crate::iam::role::attr::Arn> for CredentialsOfIntegration {}
    #[derive(Debug)]
    pub struct RequestValidatorIdOfMethod;
    impl t::Accepts<crate::apigateway::request_validator::attr::RequestValidatorId>
        for RequestValidatorIdOfMethod
    {
    }
    #[derive(Debug)]
    pub struct ResourceIdOfMethod;
    impl t::Accepts<crate::apigateway::resource::attr::ResourceId> for ResourceIdOfMethod {}
    impl t::Accepts<crate::apigateway::rest_api::attr::RootResourceId> for ResourceIdOfMethod {}
    #[derive(Debug)]
    pub struct RestApiIdOfMethod;
    impl t::Accepts<crate::apigateway::rest_api::attr::RestApiId> for RestApiIdOfMethod {}
    #[derive(Debug)]
    pub struct UriOfIntegration;
}
