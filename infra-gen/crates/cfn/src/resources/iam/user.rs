//! `AWS::IAM::User`, written by `cargo xtask generate`.

use crate::typed as t;

/// Creates a new IAM user for your AWS account .
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-user.html>
pub struct User<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for User<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> User<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> User<W> {
        User(t::Object::new(), t::PhantomData)
    }
}
impl<W> User<W> {
    /// A list of group names to which you want to add the user.
    #[must_use]
    pub fn groups(self, value: impl t::IntoValue<t::List<t::Link<link::GroupsOfUser>>, W>) -> Self {
        User(self.0.set("Groups", value), t::PhantomData)
    }
    /// Creates a password for the specified IAM user. A password allows an IAM user to access AWS services through the AWS Management Console .
    #[must_use]
    pub fn login_profile(self, value: impl t::IntoValue<LoginProfile<W>, W>) -> Self {
        User(self.0.set("LoginProfile", value), t::PhantomData)
    }
    /// A list of Amazon Resource Names (ARNs) of the IAM managed policies that you want to attach to the user.
    #[must_use]
    pub fn managed_policy_arns(
        self,
        value: impl t::IntoValue<t::List<t::Link<link::ManagedPolicyArnsOfUser>>, W>,
    ) -> Self {
        User(self.0.set("ManagedPolicyArns", value), t::PhantomData)
    }
    /// The path for the user name. For more information about paths, see [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the *IAM User Guide* .
    #[must_use]
    pub fn path(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        User(self.0.set("Path", value), t::PhantomData)
    }
    /// The ARN of the managed policy that is used to set the permissions boundary for the user.
    #[must_use]
    pub fn permissions_boundary(
        self,
        value: impl t::IntoValue<t::Link<link::PermissionsBoundaryOfUser>, W>,
    ) -> Self {
        User(self.0.set("PermissionsBoundary", value), t::PhantomData)
    }
    /// Adds or updates an inline policy document that is embedded in the specified IAM user. To view AWS::IAM::User snippets, see [Declaring an IAM User Resource](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/quickref-iam.html#scenario-iam-user) .
    #[must_use]
    pub fn policies(self, value: impl t::IntoValue<t::List<Policy<W>>, W>) -> Self {
        User(self.0.set("Policies", value), t::PhantomData)
    }
    /// A list of tags that you want to attach to the new user. Each tag consists of a key name and an associated value. For more information about tagging, see [Tagging IAM resources](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html) in the *IAM User Guide* .
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        User(self.0.set("Tags", value), t::PhantomData)
    }
    /// The name of the user to create. Do not include the path in this value.
    #[must_use]
    pub fn user_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        User(self.0.set("UserName", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::Resource<W> for User<V> {
    const TYPE: &'static str = "AWS::IAM::User";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<User<W>> {
    /// Returns the Amazon Resource Name (ARN) for the specified `AWS::IAM::User` resource. For example: `arn:aws:iam::123456789012:user/mystack-myuser-1CCXAFG2H2U4D` .
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.attribute_value("Arn")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn user_name(&self) -> t::Att<attr::UserName, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Arn;
    #[derive(Debug)]
    pub struct UserName;
}
/// Creates a password for the specified user, giving the user the ability to access AWS services through the AWS Management Console .
pub struct LoginProfile<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for LoginProfile<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> LoginProfile<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> LoginProfile<W, (t::Missing<required::Password>,)> {
        LoginProfile(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> LoginProfile<W, (S0,)> {
    /// The user's password.
    #[must_use]
    pub fn password(self, value: impl t::IntoValue<t::Text, W>) -> LoginProfile<W, (t::Set,)>
    where
        S0: t::Open,
    {
        LoginProfile(self.0.set("Password", value), t::PhantomData)
    }
    /// Specifies whether the user is required to set a new password on next sign-in.
    #[must_use]
    pub fn password_reset_required(self, value: impl t::IntoValue<bool, W>) -> Self {
        LoginProfile(self.0.set("PasswordResetRequired", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<LoginProfile<W>, W> for LoginProfile<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
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
    /// The entire contents of the policy that defines permissions. For more information, see [Overview of JSON policies](https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#access_policies-json) .
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
    pub struct Password;
    #[derive(Debug)]
    pub struct PolicyDocument;
    #[derive(Debug)]
    pub struct PolicyName;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct GroupsOfUser;
    impl t::Accepts<crate::iam::group::attr::GroupName> for GroupsOfUser {}
    #[derive(Debug)]
    pub struct ManagedPolicyArnsOfUser;
    impl t::Accepts<crate::iam::managed_policy::attr::PolicyArn> for ManagedPolicyArnsOfUser {}
    #[derive(Debug)]
    pub struct PermissionsBoundaryOfUser;
    impl t::Accepts<crate::iam::managed_policy::attr::PolicyArn> for PermissionsBoundaryOfUser {}
}
