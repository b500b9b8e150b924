//! `AWS::Cognito::UserPoolReplica`, written by `cargo xtask generate`.

use crate::typed as t;

/// Resource Type definition for AWS::Cognito::UserPoolReplica
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolreplica.html>
pub struct UserPoolReplica<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for UserPoolReplica<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> UserPoolReplica<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> UserPoolReplica<
        W,
        (
            t::Missing<required::RegionName>,
            t::Missing<required::UserPoolId>,
        ),
    > {
        UserPoolReplica(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> UserPoolReplica<W, (S0, S1)> {
    /// `RegionName`.
    #[must_use]
    pub fn region_name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> UserPoolReplica<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        UserPoolReplica(self.0.set("RegionName", value), t::PhantomData)
    }
    /// `UserPoolId`.
    #[must_use]
    pub fn user_pool_id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> UserPoolReplica<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        UserPoolReplica(self.0.set("UserPoolId", value), t::PhantomData)
    }
    /// `UserPoolTagsAtCreate`.
    #[must_use]
    pub fn user_pool_tags_at_create(self, value: impl t::IntoValue<t::Map<t::Text>, W>) -> Self {
        UserPoolReplica(self.0.set("UserPoolTagsAtCreate", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W>
    for UserPoolReplica<V, (S0, S1)>
{
    const TYPE: &'static str = "AWS::Cognito::UserPoolReplica";
    const TAGS: Option<(&'static str, t::TagStyle)> =
        Some(("UserPoolTagsAtCreate", t::TagStyle::Map));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<UserPoolReplica<W>> {
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
    pub struct RegionName;
    #[derive(Debug)]
    pub struct UserPoolId;
}
