//! `AWS::ApiGateway::DocumentationPart`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::ApiGateway::DocumentationPart` resource creates a documentation part for an API.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-documentationpart.html>
pub struct DocumentationPart<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for DocumentationPart<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> DocumentationPart<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> DocumentationPart<
        W,
        (
            t::Missing<required::Location>,
            t::Missing<required::Properties>,
            t::Missing<required::RestApiId>,
        ),
    > {
        DocumentationPart(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> DocumentationPart<W, (S0, S1, S2)> {
    /// The location of the targeted API entity of the to-be-created documentation part.
    #[must_use]
    pub fn location(
        self,
        value: impl t::IntoValue<Location<W>, W>,
    ) -> DocumentationPart<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        DocumentationPart(self.0.set("Location", value), t::PhantomData)
    }
    /// The new documentation content map of the targeted API entity. Enclosed key-value pairs are API-specific, but only OpenAPI-compliant key-value pairs can be exported and, hence, published.
    #[must_use]
    pub fn properties(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> DocumentationPart<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        DocumentationPart(self.0.set("Properties", value), t::PhantomData)
    }
    /// The string identifier of the associated RestApi.
    #[must_use]
    pub fn rest_api_id(
        self,
        value: impl t::IntoValue<t::Link<link::RestApiIdOfDocumentationPart>, W>,
    ) -> DocumentationPart<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        DocumentationPart(self.0.set("RestApiId", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled> t::Resource<W>
    for DocumentationPart<V, (S0, S1, S2)>
{
    const TYPE: &'static str = "AWS::ApiGateway::DocumentationPart";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<DocumentationPart<W>> {
    /// The ID for the documentation part.
    #[must_use]
    pub fn documentation_part_id(&self) -> t::Att<attr::DocumentationPartId, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct DocumentationPartId;
}
/// The `Location` property specifies the location of the Amazon API Gateway API entity that the documentation applies to.
pub struct Location<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Location<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Location<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Location<W> {
        Location(t::Object::new(), t::PhantomData)
    }
}
impl<W> Location<W> {
    /// The HTTP verb of a method. It is a valid field for the API entity types of `METHOD` , `PATH_PARAMETER` , `QUERY_PARAMETER` , `REQUEST_HEADER` , `REQUEST_BODY` , `RESPONSE` , `RESPONSE_HEADER` , and `RESPONSE_BODY` . The default value is `*` for any method.
    #[must_use]
    pub fn method(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Location(self.0.set("Method", value), t::PhantomData)
    }
    /// The name of the targeted API entity. It is a valid and required field for the API entity types of `AUTHORIZER` , `MODEL` , `PATH_PARAMETER` , `QUERY_PARAMETER` , `REQUEST_HEADER` , `REQUEST_BODY` and `RESPONSE_HEADER` . It is an invalid field for any other entity type.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Location(self.0.set("Name", value), t::PhantomData)
    }
    /// The URL path of the target. It is a valid field for the API entity types of `RESOURCE` , `METHOD` , `PATH_PARAMETER` , `QUERY_PARAMETER` , `REQUEST_HEADER` , `REQUEST_BODY` , `RESPONSE` , `RESPONSE_HEADER` , and `RESPONSE_BODY` . The default value is `/` for the root resource.
    #[must_use]
    pub fn path(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Location(self.0.set("Path", value), t::PhantomData)
    }
    /// The HTTP status code of a response. It is a valid field for the API entity types of `RESPONSE` , `RESPONSE_HEADER` , and `RESPONSE_BODY` . The default value is `*` for any status code.
    #[must_use]
    pub fn status_code(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Location(self.0.set("StatusCode", value), t::PhantomData)
    }
    /// The type of API entity to which the documentation content applies. Valid values are `API` , `AUTHORIZER` , `MODEL` , `RESOURCE` , `METHOD` , `PATH_PARAMETER` , `QUERY_PARAMETER` , `REQUEST_HEADER` , `REQUEST_BODY` , `RESPONSE` , `RESPONSE_HEADER` , and `RESPONSE_BODY` .
    #[must_use]
    pub fn type_(self, value: impl t::IntoValue<Type, W>) -> Self {
        Location(self.0.set("Type", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<Location<W>, W> for Location<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `Type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    /// `API`.
    Api,
    /// `AUTHORIZER`.
    Authorizer,
    /// `MODEL`.
    Model,
    /// `RESOURCE`.
    Resource,
    /// `METHOD`.
    Method,
    /// `PATH_PARAMETER`.
    PathParameter,
    /// `QUERY_PARAMETER`.
    QueryParameter,
    /// `REQUEST_HEADER`.
    RequestHeader,
    /// `REQUEST_BODY`.
    RequestBody,
    /// `RESPONSE`.
    Response,
    /// `RESPONSE_HEADER`.
    ResponseHeader,
    /// `RESPONSE_BODY`.
    ResponseBody,
}
impl Type {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Api => "API",
            Self::Authorizer => "AUTHORIZER",
            Self::Model => "MODEL",
            Self::Resource => "RESOURCE",
            Self::Method => "METHOD",
            Self::PathParameter => "PATH_PARAMETER",
            Self::QueryParameter => "QUERY_PARAMETER",
            Self::RequestHeader => "REQUEST_HEADER",
            Self::RequestBody => "REQUEST_BODY",
            Self::Response => "RESPONSE",
            Self::ResponseHeader => "RESPONSE_HEADER",
            Self::ResponseBody => "RESPONSE_BODY",
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
    pub struct Location;
    #[derive(Debug)]
    pub struct Properties;
    #[derive(Debug)]
    pub struct RestApiId;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct RestApiIdOfDocumentationPart;
    impl t::Accepts<crate::apigateway::rest_api::attr::RestApiId> for RestApiIdOfDocumentationPart {}
}
