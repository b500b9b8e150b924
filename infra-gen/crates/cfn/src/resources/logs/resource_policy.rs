//! `AWS::Logs::ResourcePolicy`, written by `cargo xtask generate`.

use crate::typed as t;

/// Creates or updates a resource policy that allows other AWS services to put log events to this account. An account can have up to 10 resource policies per AWS Region.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-resourcepolicy.html>
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
            t::Missing<required::PolicyName>,
        ),
    > {
        ResourcePolicy(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> ResourcePolicy<W, (S0, S1)> {
    /// The details of the policy. It must be formatted in JSON, and you must use backslashes to escape characters that need to be escaped in JSON strings, such as double quote marks.
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
    /// The name of the resource policy.
    #[must_use]
    pub fn policy_name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ResourcePolicy<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        ResourcePolicy(self.0.set("PolicyName", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W>
    for ResourcePolicy<V, (S0, S1)>
{
    const TYPE: &'static str = "AWS::Logs::ResourcePolicy";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<ResourcePolicy<W>> {
    /// What `Ref` returns.
    #[must_use]
    pub fn policy_name(&self) -> t::Att<attr::PolicyName, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct PolicyName;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct PolicyDocument;
    #[derive(Debug)]
    pub struct PolicyName;
}
