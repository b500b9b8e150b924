//! `AWS::Lambda::LayerVersion`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::Lambda::LayerVersion` resource creates a [Lambda layer](https://docs.aws.amazon.com/lambda/latest/dg/configuration-layers.html) from a ZIP archive.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversion.html>
pub struct LayerVersion<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for LayerVersion<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> LayerVersion<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> LayerVersion<W, (t::Missing<required::Content>,)> {
        LayerVersion(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> LayerVersion<W, (S0,)> {
    /// A list of compatible [instruction set architectures](https://docs.aws.amazon.com/lambda/latest/dg/foundation-arch.html) .
    #[must_use]
    pub fn compatible_architectures(
        self,
        value: impl t::IntoValue<t::List<CompatibleArchitectures>, W>,
    ) -> Self {
        LayerVersion(self.0.set("CompatibleArchitectures", value), t::PhantomData)
    }
    /// A list of compatible [function runtimes](https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html) .
    #[must_use]
    pub fn compatible_runtimes(
        self,
        value: impl t::IntoValue<t::List<CompatibleRuntimes>, W>,
    ) -> Self {
        LayerVersion(self.0.set("CompatibleRuntimes", value), t::PhantomData)
    }
    /// The function layer archive.
    #[must_use]
    pub fn content(self, value: impl t::IntoValue<Content<W>, W>) -> LayerVersion<W, (t::Set,)>
    where
        S0: t::Open,
    {
        LayerVersion(self.0.set("Content", value), t::PhantomData)
    }
    /// The description of the version.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        LayerVersion(self.0.set("Description", value), t::PhantomData)
    }
    /// The name or Amazon Resource Name (ARN) of the layer.
    #[must_use]
    pub fn layer_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        LayerVersion(self.0.set("LayerName", value), t::PhantomData)
    }
    /// The layer's software license. It can be any of the following:
    #[must_use]
    pub fn license_info(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        LayerVersion(self.0.set("LicenseInfo", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for LayerVersion<V, (S0,)> {
    const TYPE: &'static str = "AWS::Lambda::LayerVersion";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<LayerVersion<W>> {
    /// The ARN of the layer version.
    #[must_use]
    pub fn layer_version_arn(&self) -> t::Att<attr::LayerVersionArn, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct LayerVersionArn;
}
/// A ZIP archive that contains the contents of an [Lambda layer](https://docs.aws.amazon.com/lambda/latest/dg/configuration-layers.html) .
pub struct Content<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Content<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Content<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Content<W, (t::Missing<required::S3Bucket>, t::Missing<required::S3Key>)> {
        Content(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> Content<W, (S0, S1)> {
    /// The Amazon S3 bucket of the layer archive.
    #[must_use]
    pub fn s3_bucket(
        self,
        value: impl t::IntoValue<t::Link<link::S3BucketOfContent>, W>,
    ) -> Content<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        Content(self.0.set("S3Bucket", value), t::PhantomData)
    }
    /// The Amazon S3 key of the layer archive.
    #[must_use]
    pub fn s3_key(self, value: impl t::IntoValue<t::Text, W>) -> Content<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        Content(self.0.set("S3Key", value), t::PhantomData)
    }
    /// Specifies whether Lambda should copy the deployment package to its internal storage (COPY) or reference it directly from your S3 bucket (REFERENCE).
    #[must_use]
    pub fn s3_object_storage_mode(self, value: impl t::IntoValue<S3ObjectStorageMode, W>) -> Self {
        Content(self.0.set("S3ObjectStorageMode", value), t::PhantomData)
    }
    /// For versioned objects, the version of the layer archive object to use.
    #[must_use]
    pub fn s3_object_version(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Content(self.0.set("S3ObjectVersion", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<Content<W>, W>
    for Content<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `CompatibleArchitectures`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CompatibleArchitectures {
    /// `arm64`.
    Arm64,
    /// `x86_64`.
    X86_64,
}
impl CompatibleArchitectures {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Arm64 => "arm64",
            Self::X86_64 => "x86_64",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<CompatibleArchitectures, W> for CompatibleArchitectures {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `CompatibleRuntimes`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CompatibleRuntimes {
    /// `dotnet10`.
    Dotnet10,
    /// `dotnet6`.
    Dotnet6,
    /// `dotnet8`.
    Dotnet8,
    /// `dotnetcore1.0`.
    Dotnetcore1_0,
    /// `dotnetcore2.0`.
    Dotnetcore2_0,
    /// `dotnetcore2.1`.
    Dotnetcore2_1,
    /// `dotnetcore3.1`.
    Dotnetcore3_1,
    /// `go1.x`.
    Go1X,
    /// `java11`.
    Java11,
    /// `java11.al2023`.
    Java11Al2023,
    /// `java17`.
    Java17,
    /// `java17.al2023`.
    Java17Al2023,
    /// `java21`.
    Java21,
    /// `java25`.
    Java25,
    /// `java8`.
    Java8,
    /// `java8.al2`.
    Java8Al2,
    /// `java8.al2023`.
    Java8Al2023,
    /// `nodejs`.
    Nodejs,
    /// `nodejs10.x`.
    Nodejs10X,
    /// `nodejs12.x`.
    Nodejs12X,
    /// `nodejs14.x`.
    Nodejs14X,
    /// `nodejs16.x`.
    Nodejs16X,
    /// `nodejs18.x`.
    Nodejs18X,
    /// `nodejs20.x`.
    Nodejs20X,
    /// `nodejs22.x`.
    Nodejs22X,
    /// `nodejs24.x`.
    Nodejs24X,
    /// `nodejs26.x`.
    Nodejs26X,
    /// `nodejs4.3`.
    Nodejs4_3,
    /// `nodejs4.3-edge`.
    Nodejs4_3Edge,
    /// `nodejs6.10`.
    Nodejs6_10,
    /// `nodejs8.10`.
    Nodejs8_10,
    /// `provided`.
    Provided,
    /// `provided.al2`.
    ProvidedAl2,
    /// `provided.al2023`.
    ProvidedAl2023,
    /// `python2.7`.
    Python2_7,
    /// `python3.10`.
    Python3_10,
    /// `python3.11`.
    Python3_11,
    /// `python3.12`.
    Python3_12,
    /// `python3.13`.
    Python3_13,
    /// `python3.14`.
    Python3_14,
    /// `python3.15`.
    Python3_15,
    /// `python3.6`.
    Python3_6,
    /// `python3.7`.
    Python3_7,
    /// `python3.8`.
    Python3_8,
    /// `python3.9`.
    Python3_9,
    /// `ruby2.5`.
    Ruby2_5,
    /// `ruby2.7`.
    Ruby2_7,
    /// `ruby3.2`.
    Ruby3_2,
    /// `ruby3.3`.
    Ruby3_3,
    /// `ruby3.4`.
    Ruby3_4,
    /// `ruby4.0`.
    Ruby4_0,
}
impl CompatibleRuntimes {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Dotnet10 => "dotnet10",
            Self::Dotnet6 => "dotnet6",
            Self::Dotnet8 => "dotnet8",
            Self::Dotnetcore1_0 => "dotnetcore1.0",
            Self::Dotnetcore2_0 => "dotnetcore2.0",
            Self::Dotnetcore2_1 => "dotnetcore2.1",
            Self::Dotnetcore3_1 => "dotnetcore3.1",
            Self::Go1X => "go1.x",
            Self::Java11 => "java11",
            Self::Java11Al2023 => "java11.al2023",
            Self::Java17 => "java17",
            Self::Java17Al2023 => "java17.al2023",
            Self::Java21 => "java21",
            Self::Java25 => "java25",
            Self::Java8 => "java8",
            Self::Java8Al2 => "java8.al2",
            Self::Java8Al2023 => "java8.al2023",
            Self::Nodejs => "nodejs",
            Self::Nodejs10X => "nodejs10.x",
            Self::Nodejs12X => "nodejs12.x",
            Self::Nodejs14X => "nodejs14.x",
            Self::Nodejs16X => "nodejs16.x",
            Self::Nodejs18X => "nodejs18.x",
            Self::Nodejs20X => "nodejs20.x",
            Self::Nodejs22X => "nodejs22.x",
            Self::Nodejs24X => "nodejs24.x",
            Self::Nodejs26X => "nodejs26.x",
            Self::Nodejs4_3 => "nodejs4.3",
            Self::Nodejs4_3Edge => "nodejs4.3-edge",
            Self::Nodejs6_10 => "nodejs6.10",
            Self::Nodejs8_10 => "nodejs8.10",
            Self::Provided => "provided",
            Self::ProvidedAl2 => "provided.al2",
            Self::ProvidedAl2023 => "provided.al2023",
            Self::Python2_7 => "python2.7",
            Self::Python3_10 => "python3.10",
            Self::Python3_11 => "python3.11",
            Self::Python3_12 => "python3.12",
            Self::Python3_13 => "python3.13",
            Self::Python3_14 => "python3.14",
            Self::Python3_15 => "python3.15",
            Self::Python3_6 => "python3.6",
            Self::Python3_7 => "python3.7",
            Self::Python3_8 => "python3.8",
            Self::Python3_9 => "python3.9",
            Self::Ruby2_5 => "ruby2.5",
            Self::Ruby2_7 => "ruby2.7",
            Self::Ruby3_2 => "ruby3.2",
            Self::Ruby3_3 => "ruby3.3",
            Self::Ruby3_4 => "ruby3.4",
            Self::Ruby4_0 => "ruby4.0",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<CompatibleRuntimes, W> for CompatibleRuntimes {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `S3ObjectStorageMode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum S3ObjectStorageMode {
    /// `COPY`.
    Copy,
    /// `REFERENCE`.
    Reference,
}
impl S3ObjectStorageMode {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Copy => "COPY",
            Self::Reference => "REFERENCE",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<S3ObjectStorageMode, W> for S3ObjectStorageMode {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Content;
    #[derive(Debug)]
    pub struct S3Bucket;
    #[derive(Debug)]
    pub struct S3Key;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct S3BucketOfContent;
    #[cfg(feature = "s3")]
    impl t::Accepts<crate::s3::bucket::attr::BucketName> for S3BucketOfContent {}
}
