//! `AWS::ApiGateway::BasePathMappingV2`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::ApiGateway::BasePathMappingV2` resource creates a base path that clients who call your API must use in the invocation URL. Supported only for private custom domain names.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-basepathmappingv2.html>
pub struct BasePathMappingV2<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for BasePathMappingV2<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> BasePathMappingV2<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> BasePathMappingV2<
        W,
        (
            t::Missing<required::DomainNameArn>,
            t::Missing<required::RestApiId>,
        ),
    > {
        BasePathMappingV2(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> BasePathMappingV2<W, (S0, S1)> {
    /// The base path name that callers of the private API must provide as part of the URL after the domain name.
    #[must_use]
    pub fn base_path(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        BasePathMappingV2(self.0.set("BasePath", value), t::PhantomData)
    }
    /// The ARN of the domain name for the BasePathMappingV2 resource to be described.
    #[must_use]
    pub fn domain_name_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> BasePathMappingV2<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        BasePathMappingV2(self.0.set("DomainNameArn", value), t::PhantomData)
    }
    /// The private API's identifier. This identifier is unique across all of your APIs in API Gateway.
    #[must_use]
    pub fn rest_api_id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> BasePathMappingV2<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        BasePathMappingV2(self.0.set("RestApiId", value), t::PhantomData)
    }
    /// Represents a unique identifier for a version of a deployed private RestApi that is callable by users. The Stage must depend on the `RestApi` 's stage. To create a dependency, add a DependsOn attribute to the BasePathMappingV2 resource.
    #[must_use]
    pub fn stage(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        BasePathMappingV2(self.0.set("Stage", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W>
    for BasePathMappingV2<V, (S0, S1)>
{
    const TYPE: &'static str = "AWS::ApiGateway::BasePathMappingV2";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<BasePathMappingV2<W>> {
    /// Amazon Resource Name (ARN) of the resource.
    #[must_use]
    pub fn base_path_mapping_arn(&self) -> t::Att<attr::BasePathMappingArn, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct BasePathMappingArn;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct DomainNameArn;
    #[derive(Debug)]
    pub struct RestApiId;
}
