//! `AWS::IAM::UserPolicy`, written by `cargo xtask generate`.

use crate::typed as t;

/// Adds or updates an inline policy document that is embedded in the specified IAM user.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-userpolicy.html>
pub struct UserPolicy<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for UserPolicy<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> UserPolicy<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> UserPolicy<
        W,
        (
            t::Missing<required::PolicyName>,
            t::Missing<required::UserName>,
        ),
    > {
        UserPolicy(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> UserPolicy<W, (S0, S1)> {
    /// The policy document.
    #[must_use]
    pub fn policy_document(self, value: impl t::IntoValue<t::Policy<W>, W>) -> Self {
        UserPolicy(self.0.set("PolicyDocument", value), t::PhantomData)
    }
    /// The name of the policy document.
    #[must_use]
    pub fn policy_name(self, value: impl t::IntoValue<t::Text, W>) -> UserPolicy<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        UserPolicy(self.0.set("PolicyName", value), t::PhantomData)
    }
    /// The name of the user to associate the policy with.
    #[must_use]
    pub fn user_name(self, value: impl t::IntoValue<t::Text, W>) -> UserPolicy<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        UserPolicy(self.0.set("UserName", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W> for UserPolicy<V, (S0, S1)> {
    const TYPE: &'static str = "AWS::IAM::UserPolicy";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<UserPolicy<W>> {
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
    pub struct UserName;
}
