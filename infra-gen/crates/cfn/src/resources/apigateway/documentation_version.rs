//! `AWS::ApiGateway::DocumentationVersion`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::ApiGateway::DocumentationVersion` resource creates a snapshot of the documentation for an API.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-documentationversion.html>
pub struct DocumentationVersion<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for DocumentationVersion<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> DocumentationVersion<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> DocumentationVersion<
        W,
        (
            t::Missing<required::DocumentationVersion>,
            t::Missing<required::RestApiId>,
        ),
    > {
        DocumentationVersion(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> DocumentationVersion<W, (S0, S1)> {
    /// A description about the new documentation snapshot.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DocumentationVersion(self.0.set("Description", value), t::PhantomData)
    }
    /// The version identifier of the to-be-updated documentation version.
    #[must_use]
    pub fn documentation_version(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> DocumentationVersion<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        DocumentationVersion(self.0.set("DocumentationVersion", value), t::PhantomData)
    }
    /// The string identifier of the associated RestApi.
    #[must_use]
    pub fn rest_api_id(
        self,
        value: impl t::IntoValue<t::Link<link::RestApiIdOfDocumentationVersion>, W>,
    ) -> DocumentationVersion<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        DocumentationVersion(self.0.set("RestApiId", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W>
    for DocumentationVersion<V, (S0, S1)>
{
    const TYPE: &'static str = "AWS::ApiGateway::DocumentationVersion";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<DocumentationVersion<W>> {
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
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct DocumentationVersion;
    #[derive(Debug)]
    pub struct RestApiId;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct RestApiIdOfDocumentationVersion;
    impl t::Accepts<crate::apigateway::rest_api::attr::RestApiId> for RestApiIdOfDocumentationVersion {}
}
