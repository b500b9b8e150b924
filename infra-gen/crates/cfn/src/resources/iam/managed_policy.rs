//! `AWS::IAM::ManagedPolicy`, written by `cargo xtask generate`.

use crate::typed as t;

/// Creates a new managed policy for your AWS account .
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-managedpolicy.html>
pub struct ManagedPolicy<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ManagedPolicy<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ManagedPolicy<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ManagedPolicy<W, (t::Missing<required::PolicyDocument>,)> {
        ManagedPolicy(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> ManagedPolicy<W, (S0,)> {
    /// A friendly description of the policy.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ManagedPolicy(self.0.set("Description", value), t::PhantomData)
    }
    /// The name (friendly name, not ARN) of the group to attach the policy to.
    #[must_use]
    pub fn groups(
        self,
        value: impl t::IntoValue<t::List<t::Link<link::GroupsOfManagedPolicy>>, W>,
    ) -> Self {
        ManagedPolicy(self.0.set("Groups", value), t::PhantomData)
    }
    /// The friendly name of the policy.
    #[must_use]
    pub fn managed_policy_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ManagedPolicy(self.0.set("ManagedPolicyName", value), t::PhantomData)
    }
    /// The path for the policy.
    #[must_use]
    pub fn path(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ManagedPolicy(self.0.set("Path", value), t::PhantomData)
    }
    /// The JSON policy document that you want to use as the content for the new policy.
    #[must_use]
    pub fn policy_document(
        self,
        value: impl t::IntoValue<t::Policy<W>, W>,
    ) -> ManagedPolicy<W, (t::Set,)>
    where
        S0: t::Open,
    {
        ManagedPolicy(self.0.set("PolicyDocument", value), t::PhantomData)
    }
    /// The name (friendly name, not ARN) of the role to attach the policy to.
    #[must_use]
    pub fn roles(
        self,
        value: impl t::IntoValue<t::List<t::Link<link::RolesOfManagedPolicy>>, W>,
    ) -> Self {
        ManagedPolicy(self.0.set("Roles", value), t::PhantomData)
    }
    /// The name (friendly name, not ARN) of the IAM user to attach the policy to.
    #[must_use]
    pub fn users(
        self,
        value: impl t::IntoValue<t::List<t::Link<link::UsersOfManagedPolicy>>, W>,
    ) -> Self {
        ManagedPolicy(self.0.set("Users", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for ManagedPolicy<V, (S0,)> {
    const TYPE: &'static str = "AWS::IAM::ManagedPolicy";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<ManagedPolicy<W>> {
    /// The number of principal entities (users, groups, and roles) that the policy is attached to.
    #[must_use]
    pub fn attachment_count(&self) -> t::Att<attr::AttachmentCount, W> {
        self.attribute_value("AttachmentCount")
    }
    /// The date and time, in [ISO 8601 date-time format](https://docs.aws.amazon.com/http://www.iso.org/iso/iso8601) , when the policy was created.
    #[must_use]
    pub fn create_date(&self) -> t::Att<attr::CreateDate, W> {
        self.attribute_value("CreateDate")
    }
    /// The identifier for the version of the policy that is set as the default (operative) version.
    #[must_use]
    pub fn default_version_id(&self) -> t::Att<attr::DefaultVersionId, W> {
        self.attribute_value("DefaultVersionId")
    }
    /// Specifies whether the policy can be attached to an IAM user, group, or role.
    #[must_use]
    pub fn is_attachable(&self) -> t::Att<attr::IsAttachable, W> {
        self.attribute_value("IsAttachable")
    }
    /// The number of entities (users and roles) for which the policy is used as the permissions boundary.
    #[must_use]
    pub fn permissions_boundary_usage_count(
        &self,
    ) -> t::Att<attr::PermissionsBoundaryUsageCount, W> {
        self.attribute_value("PermissionsBoundaryUsageCount")
    }
    /// The stable and unique string identifying the policy.
    #[must_use]
    pub fn policy_id(&self) -> t::Att<attr::PolicyId, W> {
        self.attribute_value("PolicyId")
    }
    /// The date and time, in [ISO 8601 date-time format](https://docs.aws.amazon.com/http://www.iso.org/iso/iso8601) , when the policy was last updated.
    #[must_use]
    pub fn update_date(&self) -> t::Att<attr::UpdateDate, W> {
        self.attribute_value("UpdateDate")
    }
    /// The Amazon Resource Name (ARN) of the managed policy that you want information about.
    #[must_use]
    pub fn policy_arn(&self) -> t::Att<attr::PolicyArn, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct AttachmentCount;
    #[derive(Debug)]
    pub struct CreateDate;
    #[derive(Debug)]
    pub struct DefaultVersionId;
    #[derive(Debug)]
    pub struct IsAttachable;
    #[derive(Debug)]
    pub struct PermissionsBoundaryUsageCount;
    #[derive(Debug)]
    pub struct PolicyId;
    #[derive(Debug)]
    pub struct UpdateDate;
    #[derive(Debug)]
    pub struct PolicyArn;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct PolicyDocument;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct GroupsOfManagedPolicy;
    impl t::Accepts<crate::iam::group::attr::GroupName> for GroupsOfManagedPolicy {}
    #[derive(Debug)]
    pub struct RolesOfManagedPolicy;
    impl t::Accepts<crate::iam::role::attr::RoleName> for RolesOfManagedPolicy {}
    #[derive(Debug)]
    pub struct UsersOfManagedPolicy;
    impl t::Accepts<crate::iam::user::attr::UserName> for UsersOfManagedPolicy {}
}
