//! `AWS::Cognito::UserPoolGroup`, written by `cargo xtask generate`.

use crate::typed as t;

/// A user pool group. Contains details about the group and the way that it contributes to IAM role decisions with identity pools. Identity pools can make decisions about the IAM role to assign based on groups: users get credentials for the role associated with their highest-priority group.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolgroup.html>
pub struct UserPoolGroup<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for UserPoolGroup<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> UserPoolGroup<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> UserPoolGroup<W, (t::Missing<required::UserPoolId>,)> {
        UserPoolGroup(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> UserPoolGroup<W, (S0,)> {
    /// A description of the group that you're creating.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        UserPoolGroup(self.0.set("Description", value), t::PhantomData)
    }
    /// A name for the group. This name must be unique in your user pool.
    #[must_use]
    pub fn group_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        UserPoolGroup(self.0.set("GroupName", value), t::PhantomData)
    }
    /// A non-negative integer value that specifies the precedence of this group relative to the other groups that a user can belong to in the user pool. Zero is the highest precedence value. Groups with lower `Precedence` values take precedence over groups with higher or null `Precedence` values.
    #[must_use]
    pub fn precedence(self, value: impl t::IntoValue<i64, W>) -> Self {
        UserPoolGroup(self.0.set("Precedence", value), t::PhantomData)
    }
    /// The Amazon Resource Name (ARN) for the IAM role that you want to associate with the group. A group role primarily declares a preferred role for the credentials that you get from an identity pool.
    #[must_use]
    pub fn role_arn(
        self,
        value: impl t::IntoValue<t::Link<link::RoleArnOfUserPoolGroup>, W>,
    ) -> Self {
        UserPoolGroup(self.0.set("RoleArn", value), t::PhantomData)
    }
    /// The ID of the user pool where you want to create a user group.
    #[must_use]
    pub fn user_pool_id(
        self,
        value: impl t::IntoValue<t::Link<link::UserPoolIdOfUserPoolGroup>, W>,
    ) -> UserPoolGroup<W, (t::Set,)>
    where
        S0: t::Open,
    {
        UserPoolGroup(self.0.set("UserPoolId", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for UserPoolGroup<V, (S0,)> {
    const TYPE: &'static str = "AWS::Cognito::UserPoolGroup";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<UserPoolGroup<W>> {
    /// What `Ref` returns.
    #[must_use]
    pub fn group_name(&self) -> t::Att<attr::GroupName, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct GroupName;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct UserPoolId;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct RoleArnOfUserPoolGroup;
    #[cfg(feature = "iam")]
    impl t::Accepts<crate::iam::role::attr::Arn> for RoleArnOfUserPoolGroup {}
    #[derive(Debug)]
    pub struct UserPoolIdOfUserPoolGroup;
    impl t::Accepts<crate::cognito::user_pool::attr::UserPoolId> for UserPoolIdOfUserPoolGroup {}
}
