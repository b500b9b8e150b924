//! `AWS::CloudFront::KeyGroup`, written by `cargo xtask generate`.

use crate::typed as t;

/// A key group.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-keygroup.html>
pub struct KeyGroup<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for KeyGroup<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> KeyGroup<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> KeyGroup<W, (t::Missing<required::KeyGroupConfig>,)> {
        KeyGroup(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> KeyGroup<W, (S0,)> {
    /// The key group configuration.
    #[must_use]
    pub fn key_group_config(
        self,
        value: impl t::IntoValue<KeyGroupConfig<W>, W>,
    ) -> KeyGroup<W, (t::Set,)>
    where
        S0: t::Open,
    {
        KeyGroup(self.0.set("KeyGroupConfig", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for KeyGroup<V, (S0,)> {
    const TYPE: &'static str = "AWS::CloudFront::KeyGroup";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<KeyGroup<W>> {
    /// The date and time when the key group was last modified.
    #[must_use]
    pub fn last_modified_time(&self) -> t::Att<attr::LastModifiedTime, W> {
        self.attribute_value("LastModifiedTime")
    }
    /// The identifier for the key group.
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct LastModifiedTime;
    #[derive(Debug)]
    pub struct Id;
}
/// A key group configuration.
pub struct KeyGroupConfig<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for KeyGroupConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> KeyGroupConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> KeyGroupConfig<W, (t::Missing<required::Items>, t::Missing<required::Name>)> {
        KeyGroupConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> KeyGroupConfig<W, (S0, S1)> {
    /// A comment to describe the key group. The comment cannot be longer than 128 characters.
    #[must_use]
    pub fn comment(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        KeyGroupConfig(self.0.set("Comment", value), t::PhantomData)
    }
    /// A list of the identifiers of the public keys in the key group.
    #[must_use]
    pub fn items(
        self,
        value: impl t::IntoValue<t::List<t::Link<link::ItemsOfKeyGroupConfig>>, W>,
    ) -> KeyGroupConfig<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        KeyGroupConfig(self.0.set("Items", value), t::PhantomData)
    }
    /// A name to identify the key group.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> KeyGroupConfig<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        KeyGroupConfig(self.0.set("Name", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<KeyGroupConfig<W>, W>
    for KeyGroupConfig<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Items;
    #[derive(Debug)]
    pub struct KeyGroupConfig;
    #[derive(Debug)]
    pub struct Name;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct ItemsOfKeyGroupConfig;
    impl t::Accepts<crate::cloudfront::public_key::attr::Id> for ItemsOfKeyGroupConfig {}
}
