//! `AWS::IAM::RolePolicy`, written by `cargo xtask generate`.

use crate::typed as t;

/// Adds or updates an inline policy document that is embedded in the specified IAM role.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-rolepolicy.html>
pub struct RolePolicy<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for RolePolicy<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RolePolicy<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RolePolicy<
        W,
        (
            t::Missing<required::PolicyName>,
            t::Missing<required::RoleName>,
        ),
    > {
        RolePolicy(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> RolePolicy<W, (S0, S1)> {
    /// The policy document.
    #[must_use]
    pub fn policy_document(self, value: impl t::IntoValue<t::Policy<W>, W>) -> Self {
        RolePolicy(self.0.set("PolicyDocument", value), t::PhantomData)
    }
    /// The name of the policy document.
    #[must_use]
    pub fn policy_name(self, value: impl t::IntoValue<t::Text, W>) -> RolePolicy<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        RolePolicy(self.0.set("PolicyName", value), t::PhantomData)
    }
    /// The name of the role to associate the policy with.
    #[must_use]
    pub fn role_name(self, value: impl t::IntoValue<t::Text, W>) -> RolePolicy<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        RolePolicy(self.0.set("RoleName", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W> for RolePolicy<V, (S0, S1)> {
    const TYPE: &'static str = "AWS::IAM::RolePolicy";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<RolePolicy<W>> {
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
    pub struct PolicyName;
    #[derive(Debug)]
    pub struct RoleName;
}
