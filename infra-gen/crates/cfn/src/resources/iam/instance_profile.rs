//! `AWS::IAM::InstanceProfile`, written by `cargo xtask generate`.

use crate::typed as t;

/// Creates a new instance profile. For information about instance profiles, see [Using instance profiles](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2_instance-profiles.html) .
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-instanceprofile.html>
pub struct InstanceProfile<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for InstanceProfile<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> InstanceProfile<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> InstanceProfile<W, (t::Missing<required::Roles>,)> {
        InstanceProfile(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> InstanceProfile<W, (S0,)> {
    /// The name of the instance profile to create.
    #[must_use]
    pub fn instance_profile_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        InstanceProfile(self.0.set("InstanceProfileName", value), t::PhantomData)
    }
    /// The path to the instance profile. For more information about paths, see [IAM Identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the *IAM User Guide* .
    #[must_use]
    pub fn path(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        InstanceProfile(self.0.set("Path", value), t::PhantomData)
    }
    /// The name of the role to associate with the instance profile. Only one role can be assigned to an EC2 instance at a time, and all applications on the instance share the same role and permissions.
    #[must_use]
    pub fn roles(
        self,
        value: impl t::IntoValue<t::List<t::Link<link::RolesOfInstanceProfile>>, W>,
    ) -> InstanceProfile<W, (t::Set,)>
    where
        S0: t::Open,
    {
        InstanceProfile(self.0.set("Roles", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for InstanceProfile<V, (S0,)> {
    const TYPE: &'static str = "AWS::IAM::InstanceProfile";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<InstanceProfile<W>> {
    /// Returns the Amazon Resource Name (ARN) for the instance profile. For example:
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.attribute_value("Arn")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn instance_profile_name(&self) -> t::Att<attr::InstanceProfileName, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Arn;
    #[derive(Debug)]
    pub struct InstanceProfileName;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Roles;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct RolesOfInstanceProfile;
    impl t::Accepts<crate::iam::role::attr::RoleName> for RolesOfInstanceProfile {}
}
