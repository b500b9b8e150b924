//! `AWS::IAM::Policy`, written by `cargo xtask generate`.

use crate::typed as t;

/// Adds or updates an inline policy document that is embedded in the specified IAM group, user or role.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-policy.html>
pub struct Policy<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Policy<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Policy<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Policy<
        W,
        (
            t::Missing<required::PolicyDocument>,
            t::Missing<required::PolicyName>,
        ),
    > {
        Policy(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> Policy<W, (S0, S1)> {
    /// The name of the group to associate the policy with.
    #[must_use]
    pub fn groups(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        Policy(self.0.set("Groups", value), t::PhantomData)
    }
    /// The policy document.
    #[must_use]
    pub fn policy_document(
        self,
        value: impl t::IntoValue<t::Policy<W>, W>,
    ) -> Policy<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        Policy(self.0.set("PolicyDocument", value), t::PhantomData)
    }
    /// The name of the policy document.
    #[must_use]
    pub fn policy_name(self, value: impl t::IntoValue<t::Text, W>) -> Policy<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        Policy(self.0.set("PolicyName", value), t::PhantomData)
    }
    /// The name of the role to associate the policy with.
    #[must_use]
    pub fn roles(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        Policy(self.0.set("Roles", value), t::PhantomData)
    }
    /// The name of the user to associate the policy with.
    #[must_use]
    pub fn users(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        Policy(self.0.set("Users", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W> for Policy<V, (S0, S1)> {
    const TYPE: &'static str = "AWS::IAM::Policy";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Policy<W>> {
    /// The stable and unique string identifying the policy.
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.reference_value()
    }
    /// The ARN, `arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}`.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.arn_value("arn:${Partition}:iam::${Account}:policy/${Ref}")
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Id;
    #[derive(Debug)]
    pub struct Arn;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct PolicyDocument;
    #[derive(Debug)]
    pub struct PolicyName;
}
