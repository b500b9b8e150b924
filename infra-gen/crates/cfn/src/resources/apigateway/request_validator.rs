//! `AWS::ApiGateway::RequestValidator`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::ApiGateway::RequestValidator` resource sets up basic validation rules for incoming requests to your API.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-requestvalidator.html>
pub struct RequestValidator<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for RequestValidator<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RequestValidator<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RequestValidator<W, (t::Missing<required::RestApiId>,)> {
        RequestValidator(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> RequestValidator<W, (S0,)> {
    /// The name of this RequestValidator
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RequestValidator(self.0.set("Name", value), t::PhantomData)
    }
    /// The string identifier of the associated RestApi.
    #[must_use]
    pub fn rest_api_id(
        self,
        value: impl t::IntoValue<t::Link<link::RestApiIdOfRequestValidator>, W>,
    ) -> RequestValidator<W, (t::Set,)>
    where
        S0: t::Open,
    {
        RequestValidator(self.0.set("RestApiId", value), t::PhantomData)
    }
    /// A Boolean flag to indicate whether to validate a request body according to the configured Model schema.
    #[must_use]
    pub fn validate_request_body(self, value: impl t::IntoValue<bool, W>) -> Self {
        RequestValidator(self.0.set("ValidateRequestBody", value), t::PhantomData)
    }
    /// A Boolean flag to indicate whether to validate request parameters ( `true` ) or not ( `false` ).
    #[must_use]
    pub fn validate_request_parameters(self, value: impl t::IntoValue<bool, W>) -> Self {
        RequestValidator(
            self.0.set("ValidateRequestParameters", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for RequestValidator<V, (S0,)> {
    const TYPE: &'static str = "AWS::ApiGateway::RequestValidator";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<RequestValidator<W>> {
    /// The ID for the request validator. For example: `abc123` .
    #[must_use]
    pub fn request_validator_id(&self) -> t::Att<attr::RequestValidatorId, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct RequestValidatorId;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct RestApiId;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct RestApiIdOfRequestValidator;
    impl t::Accepts<crate::apigateway::rest_api::attr::RestApiId> for RestApiIdOfRequestValidator {}
}
