//! `AWS::Cognito::UserPoolUserToGroupAttachment`, written by `cargo xtask generate`.

use crate::typed as t;

/// Adds a user to a group. A user who is in a group can present a preferred-role claim to an identity pool, and populates a `cognito:groups` claim to their access and identity tokens.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolusertogroupattachment.html>
pub struct UserPoolUserToGroupAttachment<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for UserPoolUserToGroupAttachment<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> UserPoolUserToGroupAttachment<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> UserPoolUserToGroupAttachment<
        W,
        (
            t::Missing<required::GroupName>,
            t::Missing<required::UserPoolId>,
            t::Missing<required::Username>,
        ),
    > {
        UserPoolUserToGroupAttachment(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> UserPoolUserToGroupAttachment<W, (S0, S1, S2)> {
    /// The name of the group that you want to add your user to.
    #[must_use]
    pub fn group_name(
        self,
        value: impl t::IntoValue<t::Link<link::GroupNameOfUserPoolUserToGroupAttachment>, W>,
    ) -> UserPoolUserToGroupAttachment<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        UserPoolUserToGroupAttachment(self.0.set("GroupName", value), t::PhantomData)
    }
    /// The ID of the user pool that contains the group that you want to add the user to.
    #[must_use]
    pub fn user_pool_id(
        self,
        value: impl t::IntoValue<t::Link<link::UserPoolIdOfUserPoolUserToGroupAttachment>, W>,
    ) -> UserPoolUserToGroupAttachment<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        UserPoolUserToGroupAttachment(self.0.set("UserPoolId", value), t::PhantomData)
    }
    /// The user's username.
    #[must_use]
    pub fn username(
        self,
        value: impl t::IntoValue<t::Link<link::UsernameOfUserPoolUserToGroupAttachment>, W>,
    ) -> UserPoolUserToGroupAttachment<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        UserPoolUserToGroupAttachment(self.0.set("Username", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled> t::Resource<W>
    for UserPoolUserToGroupAttachment<V, (S0, S1, S2)>
{
    const TYPE: &'static str = "AWS::Cognito::UserPoolUserToGroupAttachment";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<UserPoolUserToGroupAttachment<W>> {
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
    pub struct GroupName;
    #[derive(Debug)]
    pub struct UserPoolId;
    #[derive(Debug)]
    pub struct Username;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct GroupNameOfUserPoolUserToGroupAttachment;
    impl t::Accepts<crate::cognito::user_pool_group::attr::GroupName>
        for GroupNameOfUserPoolUserToGroupAttachment
    {
    }
    #[derive(Debug)]
    pub struct UserPoolIdOfUserPoolUserToGroupAttachment;
    impl t::Accepts<crate::cognito::user_pool::attr::UserPoolId>
        for UserPoolIdOfUserPoolUserToGroupAttachment
    {
    }
    #[derive(Debug)]
    pub struct UsernameOfUserPoolUserToGroupAttachment;
    impl t::Accepts<crate::cognito::user_pool_user::attr::Username>
        for UsernameOfUserPoolUserToGroupAttachment
    {
    }
}
