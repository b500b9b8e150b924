//! `AWS::ApiGateway::BasePathMapping`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::ApiGateway::BasePathMapping` resource creates a base path that clients who call your API must use in the invocation URL. Supported only for public custom domain names.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-basepathmapping.html>
pub struct BasePathMapping<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for BasePathMapping<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> BasePathMapping<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> BasePathMapping<W, (t::Missing<required::DomainName>,)> {
        BasePathMapping(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> BasePathMapping<W, (S0,)> {
    /// The base path name that callers of the API must provide as part of the URL after the domain name.
    #[must_use]
    pub fn base_path(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        BasePathMapping(self.0.set("BasePath", value), t::PhantomData)
    }
    /// The domain name of the BasePathMapping resource to be described.
    #[must_use]
    pub fn domain_name(
        self,
        value: impl t::IntoValue<t::Link<link::DomainNameOfBasePathMapping>, W>,
    ) -> BasePathMapping<W, (t::Set,)>
    where
        S0: t::Open,
    {
        BasePathMapping(self.0.set("DomainName", value), t::PhantomData)
    }
    /// `Id`.
    #[must_use]
    pub fn id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        BasePathMapping(self.0.set("Id", value), t::PhantomData)
    }
    /// The string identifier of the associated RestApi.
    #[must_use]
    pub fn rest_api_id(
        self,
        value: impl t::IntoValue<t::Link<link::RestApiIdOfBasePathMapping>, W>,
    ) -> Self {
        BasePathMapping(self.0.set("RestApiId", value), t::PhantomData)
    }
    /// The name of the associated stage.
    #[must_use]
    pub fn stage(self, value: impl t::IntoValue<t::Link<link::StageOfBasePathMapping>, W>) -> Self {
        BasePathMapping(self.0.set("Stage", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for BasePathMapping<V, (S0,)> {
    const TYPE: &'static str = "AWS::ApiGateway::BasePathMapping";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<BasePathMapping<W>> {
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
    pub struct DomainName;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct DomainNameOfBasePathMapping;
    impl t::Accepts<crate::apigateway::domain_name::attr::DomainName> for DomainNameOfBasePathMapping {}
    #[derive(Debug)]
    pub struct RestApiIdOfBasePathMapping;
    impl t::Accepts<crate::apigateway::rest_api::attr::RestApiId> for RestApiIdOfBasePathMapping {}
    #[derive(Debug)]
    pub struct StageOfBasePathMapping;
    impl t::Accepts<crate::apigateway::stage::attr::StageName> for StageOfBasePathMapping {}
}
