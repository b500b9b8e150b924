//! `AWS::CloudFront::KeyValueStore`, written by `cargo xtask generate`.

use crate::typed as t;

/// The key value store. Use this to separate data from function code, allowing you to update data without having to publish a new version of a function. The key value store holds keys and their corresponding values.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-keyvaluestore.html>
pub struct KeyValueStore<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for KeyValueStore<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> KeyValueStore<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> KeyValueStore<W, (t::Missing<required::Name>,)> {
        KeyValueStore(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> KeyValueStore<W, (S0,)> {
    /// A comment for the key value store.
    #[must_use]
    pub fn comment(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        KeyValueStore(self.0.set("Comment", value), t::PhantomData)
    }
    /// The import source for the key value store.
    #[must_use]
    pub fn import_source(self, value: impl t::IntoValue<ImportSource<W>, W>) -> Self {
        KeyValueStore(self.0.set("ImportSource", value), t::PhantomData)
    }
    /// The name of the key value store.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> KeyValueStore<W, (t::Set,)>
    where
        S0: t::Open,
    {
        KeyValueStore(self.0.set("Name", value), t::PhantomData)
    }
    /// A complex type that contains zero or more ``Tag`` elements.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        KeyValueStore(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for KeyValueStore<V, (S0,)> {
    const TYPE: &'static str = "AWS::CloudFront::KeyValueStore";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<KeyValueStore<W>> {
    /// The Amazon Resource Name (ARN) of the key value store.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.attribute_value("Arn")
    }
    /// The unique Id for the key value store.
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.attribute_value("Id")
    }
    /// The current status of the key value store. For more information, see [Key value store statuses](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/kvs-with-functions-create.html#key-value-store-status) in the *.*
    #[must_use]
    pub fn status(&self) -> t::Att<attr::Status, W> {
        self.attribute_value("Status")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn name(&self) -> t::Att<attr::Name, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Arn;
    #[derive(Debug)]
    pub struct Id;
    #[derive(Debug)]
    pub struct Status;
    #[derive(Debug)]
    pub struct Name;
}
/// The import source for the key value store.
pub struct ImportSource<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ImportSource<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ImportSource<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ImportSource<
        W,
        (
            t::Missing<required::SourceArn>,
            t::Missing<required::SourceType>,
        ),
    > {
        ImportSource(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> ImportSource<W, (S0, S1)> {
    /// The Amazon Resource Name (ARN) of the import source for the key value store.
    #[must_use]
    pub fn source_arn(self, value: impl t::IntoValue<t::Text, W>) -> ImportSource<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        ImportSource(self.0.set("SourceArn", value), t::PhantomData)
    }
    /// The source type of the import source for the key value store.
    #[must_use]
    pub fn source_type(
        self,
        value: impl t::IntoValue<SourceType, W>,
    ) -> ImportSource<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        ImportSource(self.0.set("SourceType", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<ImportSource<W>, W>
    for ImportSource<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `SourceType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SourceType {
    /// `S3`.
    S3,
}
impl SourceType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::S3 => "S3",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<SourceType, W> for SourceType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Name;
    #[derive(Debug)]
    pub struct SourceArn;
    #[derive(Debug)]
    pub struct SourceType;
}
