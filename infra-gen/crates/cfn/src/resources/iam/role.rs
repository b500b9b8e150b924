//! `AWS::IAM::Role`, written by `cargo xtask generate`.

use crate::typed as t;

/// Creates a new role for your AWS account .
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html>
pub struct Role<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Role<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Role<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Role<W, (t::Missing<required::AssumeRolePolicyDocument>,)> {
        Role(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> Role<W, (S0,)> {
    /// The trust policy that is associated with this role. Trust policies define which entities can assume the role. You can associate only one trust policy with a role.
    #[must_use]
    pub fn assume_role_policy_document(
        self,
        value: impl t::IntoValue<t::Policy<W>, W>,
    ) -> Role<W, (t::Set,)>
    where
        S0: t::Open,
    {
        Role(
            self.0.set("AssumeRolePolicyDocument", value),
            t::PhantomData,
        )
    }
    /// A description of the role that you provide.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Role(self.0.set("Description", value), t::PhantomData)
    }
    /// A list of Amazon Resource Names (ARNs) of the IAM managed policies that you want to attach to the role.
    #[must_use]
    pub fn managed_policy_arns(
        self,
        value: impl t::IntoValue<t::List<t::Link<link::ManagedPolicyArnsOfRole>>, W>,
    ) -> Self {
        Role(self.0.set("ManagedPolicyArns", value), t::PhantomData)
    }
    /// The maximum session duration (in seconds) that you want to set for the specified role. If you do not specify a value for this setting, the default value of one hour is applied. This setting can have a value from 1 hour to 12 hours.
    #[must_use]
    pub fn max_session_duration(self, value: impl t::IntoValue<i64, W>) -> Self {
        Role(self.0.set("MaxSessionDuration", value), t::PhantomData)
    }
    /// The path to the role. For more information about paths, see [IAM Identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the *IAM User Guide* .
    #[must_use]
    pub fn path(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Role(self.0.set("Path", value), t::PhantomData)
    }
    /// The ARN of the policy used to set the permissions boundary for the role.
    #[must_use]
    pub fn permissions_boundary(
        self,
        value: impl t::IntoValue<t::Link<link::PermissionsBoundaryOfRole>, W>,
    ) -> Self {
        Role(self.0.set("PermissionsBoundary", value), t::PhantomData)
    }
    /// Adds or updates an inline policy document that is embedded in the specified IAM role.
    #[must_use]
    pub fn policies(self, value: impl t::IntoValue<t::List<Policy<W>>, W>) -> Self {
        Role(self.0.set("Policies", value), t::PhantomData)
    }
    /// A name for the IAM role, up to 64 characters in length. For valid values, see the `RoleName` parameter for the [`CreateRole`](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html) action in the *IAM User Guide* .
    #[must_use]
    pub fn role_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Role(self.0.set("RoleName", value), t::PhantomData)
    }
    /// A list of tags that are attached to the role. For more information about tagging, see [Tagging IAM resources](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html) in the *IAM User Guide* .
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        Role(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for Role<V, (S0,)> {
    const TYPE: &'static str = "AWS::IAM::Role";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Role<W>> {
    /// Returns the Amazon Resource Name (ARN) for the role. For example:
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.attribute_value("Arn")
    }
    /// Returns the stable and unique string identifying the role. For example, `AIDAJQABLZS4A3QDU576Q` .
    #[must_use]
    pub fn role_id(&self) -> t::Att<attr::RoleId, W> {
        self.attribute_value("RoleId")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn role_name(&self) -> t::Att<attr::RoleName, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Arn;
    #[derive(Debug)]
    pub struct RoleId;
    #[derive(Debug)]
    pub struct RoleName;
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
    pub struct AssumeRolePolicyDocument;
    #[derive(Debug)]
    pub struct PolicyDocument;
    #[derive(Debug)]
    pub struct PolicyName;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct ManagedPolicyArnsOfRole;
    impl t::Accepts<crate::iam::managed_policy::attr::PolicyArn> for ManagedPolicyArnsOfRole {}
    #[derive(Debug)]
    pub struct PermissionsBoundaryOfRole;
    impl t::Accepts<crate::iam::managed_policy::attr::PolicyArn> for PermissionsBoundaryOfRole {}
}
