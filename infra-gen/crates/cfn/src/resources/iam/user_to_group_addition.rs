//! `AWS::IAM::UserToGroupAddition`, written by `cargo xtask generate`.

use crate::typed as t;

/// Adds the specified user to the specified group.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-usertogroupaddition.html>
pub struct UserToGroupAddition<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for UserToGroupAddition<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> UserToGroupAddition<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new()
    -> UserToGroupAddition<W, (t::Missing<required::GroupName>, t::Missing<required::Users>)> {
        UserToGroupAddition(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> UserToGroupAddition<W, (S0, S1)> {
    /// The name of the group to update.
    #[must_use]
    pub fn group_name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> UserToGroupAddition<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        UserToGroupAddition(self.0.set("GroupName", value), t::PhantomData)
    }
    /// A list of the names of the users that you want to add to the group.
    #[must_use]
    pub fn users(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> UserToGroupAddition<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        UserToGroupAddition(self.0.set("Users", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W>
    for UserToGroupAddition<V, (S0, S1)>
{
    const TYPE: &'static str = "AWS::IAM::UserToGroupAddition";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<UserToGroupAddition<W>> {
    /// The stable and unique string identifying the group. For more information about IDs, see [IAM identifiers](https://docs.aws.amazon.com/IAM/latest/UserGuide/Using_Identifiers.html) in the *IAM User Guide* .
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Id;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct GroupName;
    #[derive(Debug)]
    pub struct Users;
}
