//! `AWS::IAM::Group`, written by `cargo xtask generate`.

use crate::typed as t;

/// Creates a new group.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-group.html>
pub struct Group<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Group<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Group<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Group<W> {
        Group(t::Object::new(), t::PhantomData)
    }
}
impl<W> Group<W> {
    /// The name of the group to create. Do not include the path in this value.
    #[must_use]
    pub fn group_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Group(self.0.set("GroupName", value), t::PhantomData)
    }
    /// The Amazon Resource Name (ARN) of the IAM policy you want to attach.
    #[must_use]
    pub fn managed_policy_arns(
        self,
        value: impl t::IntoValue<t::List<t::Link<link::ManagedPolicyArnsOfGroup>>, W>,
    ) -> Self {
        Group(self.0.set("ManagedPolicyArns", value), t::PhantomData)
    }
    /// The path to the group. For more information about paths, see [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the *IAM User Guide* .
    #[must_use]
    pub fn path(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Group(self.0.set("Path", value), t::PhantomData)
    }
    /// Adds or updates an inline policy document that is embedded in the specified IAM group. To view AWS::IAM::Group snippets, see [Declaring an IAM Group Resource](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/quickref-iam.html#scenario-iam-group) .
    #[must_use]
    pub fn policies(self, value: impl t::IntoValue<t::List<Policy<W>>, W>) -> Self {
        Group(self.0.set("Policies", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::Resource<W> for Group<V> {
    const TYPE: &'static str = "AWS::IAM::Group";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Group<W>> {
    /// Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::Group` resource. For example: `arn:aws:iam::123456789012:group/mystack-mygroup-1DZETITOWEKVO` .
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.attribute_value("Arn")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn group_name(&self) -> t::Att<attr::GroupName, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Arn;
    #[derive(Debug)]
    pub struct GroupName;
}
/// Contains information about an attached policy.
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
    /// The friendly name (not ARN) identifying the policy.
    #[must_use]
    pub fn policy_name(self, value: impl t::IntoValue<t::Text, W>) -> Policy<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        Policy(self.0.set("PolicyName", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<Policy<W>, W>
    for Policy<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct PolicyDocument;
    #[derive(Debug)]
    pub struct PolicyName;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct ManagedPolicyArnsOfGroup;
    impl t::Accepts<crate::iam::managed_policy::attr::PolicyArn> for ManagedPolicyArnsOfGroup {}
}
