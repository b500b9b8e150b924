//! `AWS::ApiGateway::Resource`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::ApiGateway::Resource` resource creates a resource in an API.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-resource.html>
pub struct Resource<W, S = (t::Set, t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Resource<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Resource<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Resource<
        W,
        (
            t::Missing<required::ParentId>,
            t::Missing<required::PathPart>,
            t::Missing<required::RestApiId>,
        ),
    > {
        Resource(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> Resource<W, (S0, S1, S2)> {
    /// The parent resource's identifier.
    #[must_use]
    pub fn parent_id(
        self,
        value: impl t::IntoValue<t::Link<link::ParentIdOfResource>, W>,
    ) -> Resource<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        Resource(self.0.set("ParentId", value), t::PhantomData)
    }
    /// The last path segment for this resource.
    #[must_use]
    pub fn path_part(self, value: impl t::IntoValue<t::Text, W>) -> Resource<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        Resource(self.0.set("PathPart", value), t::PhantomData)
    }
    /// The string identifier of the associated RestApi.
    #[must_use]
    pub fn rest_api_id(
        self,
        value: impl t::IntoValue<t::Link<link::RestApiIdOfResource>, W>,
    ) -> Resource<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        Resource(self.0.set("RestApiId", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled> t::Resource<W>
    for Resource<V, (S0, S1, S2)>
{
    const TYPE: &'static str = "AWS::ApiGateway::Resource";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Resource<W>> {
    /// The ID for the resource. For example: `abc123` .
    #[must_use]
    pub fn resource_id(&self) -> t::Att<attr::ResourceId, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct ResourceId;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct ParentId;
    #[derive(Debug)]
    pub struct PathPart;
    #[derive(Debug)]
    pub struct RestApiId;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct ParentIdOfResource;
    impl t::Accepts<crate::apigateway::resource::attr::ResourceId> for ParentIdOfResource {}
    impl t::Accepts<crate::apigateway::rest_api::attr::RootResourceId> for ParentIdOfResource {}
    #[derive(Debug)]
    pub struct RestApiIdOfResource;
    impl t::Accepts<crate::apigateway::rest_api::attr::RestApiId> for RestApiIdOfResource {}
}
