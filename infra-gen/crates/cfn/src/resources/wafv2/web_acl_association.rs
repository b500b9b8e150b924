//! `AWS::WAFv2::WebACLAssociation`, written by `cargo xtask generate`.

use crate::typed as t;

/// Use a web ACL association to define an association between a web ACL and a regional application resource, to protect the resource.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-webaclassociation.html>
pub struct WebAclAssociation<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for WebAclAssociation<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> WebAclAssociation<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> WebAclAssociation<
        W,
        (
            t::Missing<required::ResourceArn>,
            t::Missing<required::WebAclArn>,
        ),
    > {
        WebAclAssociation(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> WebAclAssociation<W, (S0, S1)> {
    /// The Amazon Resource Name (ARN) of the resource to associate with the web ACL.
    #[must_use]
    pub fn resource_arn(
        self,
        value: impl t::IntoValue<t::Link<link::ResourceArnOfWebAclAssociation>, W>,
    ) -> WebAclAssociation<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        WebAclAssociation(self.0.set("ResourceArn", value), t::PhantomData)
    }
    /// The Amazon Resource Name (ARN) of the web ACL that you want to associate with the resource.
    #[must_use]
    pub fn web_acl_arn(
        self,
        value: impl t::IntoValue<t::Link<link::WebAclArnOfWebAclAssociation>, W>,
    ) -> WebAclAssociation<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        WebAclAssociation(self.0.set("WebACLArn", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W>
    for WebAclAssociation<V, (S0, S1)>
{
    const TYPE: &'static str = "AWS::WAFv2::WebACLAssociation";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<WebAclAssociation<W>> {
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
    pub struct ResourceArn;
    #[derive(Debug)]
    pub struct WebAclArn;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct ResourceArnOfWebAclAssociation;
    #[cfg(feature = "apigateway")]
    impl t::Accepts<crate::apigateway::stage::attr::Arn> for ResourceArnOfWebAclAssociation {}
    #[cfg(feature = "cognito")]
    impl t::Accepts<crate::cognito::user_pool::attr::Arn> for ResourceArnOfWebAclAssociation {}
    #[derive(Debug)]
    pub struct WebAclArnOfWebAclAssociation;
    impl t::Accepts<crate::wafv2::web_acl::attr::Arn<t::Regional>> for WebAclArnOfWebAclAssociation {}
}
