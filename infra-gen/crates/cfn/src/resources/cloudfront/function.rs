//! `AWS::CloudFront::Function`, written by `cargo xtask generate`.

use crate::typed as t;

/// Creates a CloudFront function.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-function.html>
pub struct Function<W, S = (t::Set, t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Function<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Function<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Function<
        W,
        (
            t::Missing<required::FunctionCode>,
            t::Missing<required::FunctionConfig>,
            t::Missing<required::Name>,
        ),
    > {
        Function(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> Function<W, (S0, S1, S2)> {
    /// A flag that determines whether to automatically publish the function to the `LIVE` stage when it’s created. To automatically publish to the `LIVE` stage, set this property to `true` .
    #[must_use]
    pub fn auto_publish(self, value: impl t::IntoValue<bool, W>) -> Self {
        Function(self.0.set("AutoPublish", value), t::PhantomData)
    }
    /// The function code. For more information about writing a CloudFront function, see [Writing function code for CloudFront Functions](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/writing-function-code.html) in the *Amazon CloudFront Developer Guide* .
    #[must_use]
    pub fn function_code(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> Function<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        Function(self.0.set("FunctionCode", value), t::PhantomData)
    }
    /// Contains configuration information about a CloudFront function.
    #[must_use]
    pub fn function_config(
        self,
        value: impl t::IntoValue<FunctionConfig<W>, W>,
    ) -> Function<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        Function(self.0.set("FunctionConfig", value), t::PhantomData)
    }
    /// Contains metadata about a CloudFront function.
    #[must_use]
    pub fn function_metadata(self, value: impl t::IntoValue<FunctionMetadata<W>, W>) -> Self {
        Function(self.0.set("FunctionMetadata", value), t::PhantomData)
    }
    /// A name to identify the function.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> Function<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        Function(self.0.set("Name", value), t::PhantomData)
    }
    /// A complex type that contains zero or more ``Tag`` elements.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        Function(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled> t::Resource<W>
    for Function<V, (S0, S1, S2)>
{
    const TYPE: &'static str = "AWS::CloudFront::Function";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Function<W>> {
    /// The Amazon Resource Name (ARN) of the function. The ARN uniquely identifies the function.
    #[must_use]
    pub fn function_metadata_function_arn(&self) -> t::Att<attr::FunctionMetadataFunctionArn, W> {
        self.attribute_value("FunctionMetadata.FunctionARN")
    }
    /// `Stage`.
    #[must_use]
    pub fn stage(&self) -> t::Att<attr::Stage, W> {
        self.attribute_value("Stage")
    }
    /// The ARN of the function. For example:
    #[must_use]
    pub fn function_arn(&self) -> t::Att<attr::FunctionArn, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct FunctionMetadataFunctionArn;
    #[derive(Debug)]
    pub struct Stage;
    #[derive(Debug)]
    pub struct FunctionArn;
}
/// Contains configuration information about a CloudFront function.
pub struct FunctionConfig<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for FunctionConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> FunctionConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> FunctionConfig<W, (t::Missing<required::Comment>, t::Missing<required::Runtime>)>
    {
        FunctionConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> FunctionConfig<W, (S0, S1)> {
    /// A comment to describe the function.
    #[must_use]
    pub fn comment(self, value: impl t::IntoValue<t::Text, W>) -> FunctionConfig<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        FunctionConfig(self.0.set("Comment", value), t::PhantomData)
    }
    /// The configuration for the key value store associations.
    #[must_use]
    pub fn key_value_store_associations(
        self,
        value: impl t::IntoValue<t::List<KeyValueStoreAssociation<W>>, W>,
    ) -> Self {
        FunctionConfig(
            self.0.set("KeyValueStoreAssociations", value),
            t::PhantomData,
        )
    }
    /// The function's runtime environment version.
    #[must_use]
    pub fn runtime(self, value: impl t::IntoValue<Runtime, W>) -> FunctionConfig<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        FunctionConfig(self.0.set("Runtime", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<FunctionConfig<W>, W>
    for FunctionConfig<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Contains metadata about a CloudFront function.
pub struct FunctionMetadata<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for FunctionMetadata<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> FunctionMetadata<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> FunctionMetadata<W> {
        FunctionMetadata(t::Object::new(), t::PhantomData)
    }
}
impl<W> FunctionMetadata<W> {
    /// The Amazon Resource Name (ARN) of the function. The ARN uniquely identifies the function.
    #[must_use]
    pub fn function_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        FunctionMetadata(self.0.set("FunctionARN", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<FunctionMetadata<W>, W> for FunctionMetadata<V> {
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
    /// `cloudfront-js-1.0`.
    CloudfrontJs1_0,
    /// `cloudfront-js-2.0`.
    CloudfrontJs2_0,
}
impl Runtime {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CloudfrontJs1_0 => "cloudfront-js-1.0",
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
    pub struct FunctionCode;
    #[derive(Debug)]
    pub struct FunctionConfig;
    #[derive(Debug)]
    pub struct KeyValueStoreArn;
    #[derive(Debug)]
    pub struct Name;
    #[derive(Debug)]
    pub struct Runtime;
}
