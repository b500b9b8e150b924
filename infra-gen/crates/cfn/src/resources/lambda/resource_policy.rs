//! `AWS::Lambda::ResourcePolicy`, written by `cargo xtask generate`.

use crate::typed as t;

/// Use the ``AWS::Lambda::ResourcePolicy`` resource to attach a resource-based policy to a LAM resource. A resource-based policy applies to a single LAM resource, for example, a function, function version, or function alias.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-resourcepolicy.html>
pub struct ResourcePolicy<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ResourcePolicy<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ResourcePolicy<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ResourcePolicy<
        W,
        (
            t::Missing<required::PolicyDocument>,
            t::Missing<required::ResourceArn>,
        ),
    > {
        ResourcePolicy(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> ResourcePolicy<W, (S0, S1)> {
    /// The policy document you want to add to your LAM resource. This is formatted as a JSON string.  For more information, see [Working with resource-based policies in](https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html) in the *Developer Guide*.
    #[must_use]
    pub fn policy_document(
        self,
        value: impl t::IntoValue<t::Policy<W>, W>,
    ) -> ResourcePolicy<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        ResourcePolicy(self.0.set("PolicyDocument", value), t::PhantomData)
    }
    /// `ResourceArn`.
    #[must_use]
    pub fn resource_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ResourcePolicy<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        ResourcePolicy(self.0.set("ResourceArn", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W>
    for ResourcePolicy<V, (S0, S1)>
{
    const TYPE: &'static str = "AWS::Lambda::ResourcePolicy";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<ResourcePolicy<W>> {
    /// What `Ref` returns.
    #[must_use]
    pub fn resource_arn(&self) -> t::Att<attr::ResourceArn, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct ResourceArn;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct PolicyDocument;
    #[derive(Debug)]
    pub struct ResourceArn;
}
