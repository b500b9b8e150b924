//! `AWS::ApiGateway::GatewayResponse`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::ApiGateway::GatewayResponse` resource creates a gateway response for your API. When you delete a stack containing this resource, your custom gateway responses are reset.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-gatewayresponse.html>
pub struct GatewayResponse<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for GatewayResponse<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> GatewayResponse<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> GatewayResponse<
        W,
        (
            t::Missing<required::ResponseType>,
            t::Missing<required::RestApiId>,
        ),
    > {
        GatewayResponse(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> GatewayResponse<W, (S0, S1)> {
    /// Response parameters (paths, query strings and headers) of the GatewayResponse as a string-to-string map of key-value pairs.
    #[must_use]
    pub fn response_parameters(self, value: impl t::IntoValue<t::Map<t::Text>, W>) -> Self {
        GatewayResponse(self.0.set("ResponseParameters", value), t::PhantomData)
    }
    /// Response templates of the GatewayResponse as a string-to-string map of key-value pairs.
    #[must_use]
    pub fn response_templates(self, value: impl t::IntoValue<t::Map<t::Text>, W>) -> Self {
        GatewayResponse(self.0.set("ResponseTemplates", value), t::PhantomData)
    }
    /// The response type of the associated GatewayResponse.
    #[must_use]
    pub fn response_type(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> GatewayResponse<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        GatewayResponse(self.0.set("ResponseType", value), t::PhantomData)
    }
    /// The string identifier of the associated RestApi.
    #[must_use]
    pub fn rest_api_id(
        self,
        value: impl t::IntoValue<t::Link<link::RestApiIdOfGatewayResponse>, W>,
    ) -> GatewayResponse<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        GatewayResponse(self.0.set("RestApiId", value), t::PhantomData)
    }
    /// The HTTP status code for this GatewayResponse.
    #[must_use]
    pub fn status_code(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        GatewayResponse(self.0.set("StatusCode", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W>
    for GatewayResponse<V, (S0, S1)>
{
    const TYPE: &'static str = "AWS::ApiGateway::GatewayResponse";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<GatewayResponse<W>> {
    /// The ID for the gateway response. For example: `abc123` .
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Id;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct ResponseType;
    #[derive(Debug)]
    pub struct RestApiId;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct RestApiIdOfGatewayResponse;
    impl t::Accepts<crate::apigateway::rest_api::attr::RestApiId> for RestApiIdOfGatewayResponse {}
}
