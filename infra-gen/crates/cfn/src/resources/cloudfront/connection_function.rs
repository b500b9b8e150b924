//! `AWS::CloudFront::ConnectionFunction`, written by `cargo xtask generate`.

use crate::typed as t;

/// A connection function.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-connectionfunction.html>
pub struct ConnectionFunction<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for ConnectionFunction<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ConnectionFunction<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ConnectionFunction<
        W,
        (
            t::Missing<required::ConnectionFunctionCode>,
            t::Missing<required::ConnectionFunctionConfig>,
            t::Missing<required::Name>,
        ),
    > {
        ConnectionFunction(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> ConnectionFunction<W, (S0, S1, S2)> {
    /// A flag that determines whether to automatically publish the function to the `LIVE` stage when it’s created. To automatically publish to the `LIVE` stage, set this property to `true` .
    #[must_use]
    pub fn auto_publish(self, value: impl t::IntoValue<bool, W>) -> Self {
        ConnectionFunction(self.0.set("AutoPublish", value), t::PhantomData)
    }
    /// The code for the connection function.
    #[must_use]
    pub fn connection_function_code(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ConnectionFunction<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        ConnectionFunction(self.0.set("ConnectionFunctionCode", value), t::PhantomData)
    }
    /// Contains configuration information about a CloudFront function.
    #[must_use]
    pub fn connection_function_config(
        self,
        value: impl t::IntoValue<ConnectionFunctionConfig<W>, W>,
    ) -> ConnectionFunction<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        ConnectionFunction(
            self.0.set("ConnectionFunctionConfig", value),
            t::PhantomData,
        )
    }
    /// The connection function name.
    #[must_use]
    pub fn name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ConnectionFunction<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        ConnectionFunction(self.0.set("Name", value), t::PhantomData)
    }
    /// A complex type that contains zero or more `Tag` elements.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        ConnectionFunction(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled> t::Resource<W>
    for ConnectionFunction<V, (S0, S1, S2)>
{
    const TYPE: &'static str = "AWS::CloudFront::ConnectionFunction";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<ConnectionFunction<W>> {
    /// The connection function Amazon Resource Name (ARN).
    #[must_use]
    pub fn connection_function_arn(&self) -> t::Att<attr::ConnectionFunctionArn, W> {
        self.attribute_value("ConnectionFunctionArn")
    }
    /// The connection function created time.
    #[must_use]
    pub fn created_time(&self) -> t::Att<attr::CreatedTime, W> {
        self.attribute_value("CreatedTime")
    }
    /// A complex type that contains `Tag` key and `Tag` value.
    #[must_use]
    pub fn e_tag(&self) -> t::Att<attr::ETag, W> {
        self.attribute_value("ETag")
    }
    /// The connection function last modified time.
    #[must_use]
    pub fn last_modified_time(&self) -> t::Att<attr::LastModifiedTime, W> {
        self.attribute_value("LastModifiedTime")
    }
    /// The connection function stage.
    #[must_use]
    pub fn stage(&self) -> t::Att<attr::Stage, W> {
        self.attribute_value("Stage")
    }
    /// The connection function status.
    #[must_use]
    pub fn status(&self) -> t::Att<attr::Status, W> {
        self.attribute_value("Status")
    }
    /// The connection function ID.
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct ConnectionFunctionArn;
    #[derive(Debug)]
    pub struct CreatedTime;
    #[derive(Debug)]
    pub struct ETag;
    #[derive(Debug)]
    pub struct LastModifiedTime;
    #[derive(Debug)]
    pub struct Stage;
    #[derive(Debug)]
    pub struct Status;
    #[derive(Debug)]
    pub struct Id;
}
/// Contains configuration information about a CloudFront function.
pub struct ConnectionFunctionConfig<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for ConnectionFunctionConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ConnectionFunctionConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new()
    -> ConnectionFunctionConfig<W, (t::Missing<required::Comment>, t::Missing<required::Runtime>)>
    {
        ConnectionFunctionConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> ConnectionFunctionConfig<W, (S0, S1)> {
    /// A comment to describe the function.
    #[must_use]
    pub fn comment(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ConnectionFunctionConfig<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        ConnectionFunctionConfig(self.0.set("Comment", value), t::PhantomData)
    }
    /// The configuration for the key value store associations.
    #[must_use]
    pub fn key_value_store_associations(
        self,
        value: impl t::IntoValue<t::List<KeyValueStoreAssociation<W>>, W>,
    ) -> Self {
        ConnectionFunctionConfig(
            self.0.set("KeyValueStoreAssociations", value),
            t::PhantomData,
        )
    }
    /// The function's runtime environment version.
    #[must_use]
    pub fn runtime(
        self,
        value: impl t::IntoValue<Runtime, W>,
    ) -> ConnectionFunctionConfig<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        ConnectionFunctionConfig(self.0.set("Runtime", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<ConnectionFunctionConfig<W>, W>
    for ConnectionFunctionConfig<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The key value store association.
pub struct KeyValueStoreAssociation<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for KeyValueStoreAssociation<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> KeyValueStoreAssociation<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> KeyValueStoreAssociation<W, (t::Missing<required::KeyValueStoreArn>,)> {
        KeyValueStoreAssociation(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> KeyValueStoreAssociation<W, (S0,)> {
    /// The Amazon Resource Name (ARN) of the key value store association.
    #[must_use]
    pub fn key_value_store_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> KeyValueStoreAssociation<W, (t::Set,)>
    where
        S0: t::Open,
    {
        KeyValueStoreAssociation(self.0.set("KeyValueStoreARN", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<KeyValueStoreAssociation<W>, W>
    for KeyValueStoreAssociation<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `Runtime`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Runtime {
    /// `cloudfront-js-2.0`.
    CloudfrontJs2_0,
}
impl Runtime {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CloudfrontJs2_0 => "cloudfront-js-2.0",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Runtime, W> for Runtime {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Comment;
    #[derive(Debug)]
    pub struct ConnectionFunctionCode;
    #[derive(Debug)]
    pub struct ConnectionFunctionConfig;
    #[derive(Debug)]
    pub struct KeyValueStoreArn;
    #[derive(Debug)]
    pub struct Name;
    #[derive(Debug)]
    pub struct Runtime;
}
