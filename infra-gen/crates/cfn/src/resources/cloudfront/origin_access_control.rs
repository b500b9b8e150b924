//! `AWS::CloudFront::OriginAccessControl`, written by `cargo xtask generate`.

use crate::typed as t;

/// Creates a new origin access control in CloudFront. After you create an origin access control, you can add it to an origin in a CloudFront distribution so that CloudFront sends authenticated (signed) requests to the origin.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-originaccesscontrol.html>
pub struct OriginAccessControl<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for OriginAccessControl<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> OriginAccessControl<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> OriginAccessControl<W, (t::Missing<required::OriginAccessControlConfig>,)> {
        OriginAccessControl(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> OriginAccessControl<W, (S0,)> {
    /// The origin access control.
    #[must_use]
    pub fn origin_access_control_config(
        self,
        value: impl t::IntoValue<OriginAccessControlConfig<W>, W>,
    ) -> OriginAccessControl<W, (t::Set,)>
    where
        S0: t::Open,
    {
        OriginAccessControl(
            self.0.set("OriginAccessControlConfig", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for OriginAccessControl<V, (S0,)> {
    const TYPE: &'static str = "AWS::CloudFront::OriginAccessControl";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<OriginAccessControl<W>> {
    /// The unique identifier of the origin access control.
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.reference_value()
    }
    /// The ARN, `arn:${Partition}:cloudfront::${Account}:origin-access-control/${Id}`.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.arn_value("arn:${Partition}:cloudfront::${Account}:origin-access-control/${Ref}")
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Id;
    #[derive(Debug)]
    pub struct Arn;
}
/// Creates a new origin access control in CloudFront. After you create an origin access control, you can add it to an origin in a CloudFront distribution so that CloudFront sends authenticated (signed) requests to the origin.
pub struct OriginAccessControlConfig<W, S = (t::Set, t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for OriginAccessControlConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> OriginAccessControlConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> OriginAccessControlConfig<
        W,
        (
            t::Missing<required::Name>,
            t::Missing<required::OriginAccessControlOriginType>,
            t::Missing<required::SigningBehavior>,
            t::Missing<required::SigningProtocol>,
        ),
    > {
        OriginAccessControlConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2, S3> OriginAccessControlConfig<W, (S0, S1, S2, S3)> {
    /// A description of the origin access control.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        OriginAccessControlConfig(self.0.set("Description", value), t::PhantomData)
    }
    /// A name to identify the origin access control. You can specify up to 64 characters.
    #[must_use]
    pub fn name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> OriginAccessControlConfig<W, (t::Set, S1, S2, S3)>
    where
        S0: t::Open,
    {
        OriginAccessControlConfig(self.0.set("Name", value), t::PhantomData)
    }
    /// The type of origin that this origin access control is for.
    #[must_use]
    pub fn origin_access_control_origin_type(
        self,
        value: impl t::IntoValue<OriginAccessControlOriginType, W>,
    ) -> OriginAccessControlConfig<W, (S0, t::Set, S2, S3)>
    where
        S1: t::Open,
    {
        OriginAccessControlConfig(
            self.0.set("OriginAccessControlOriginType", value),
            t::PhantomData,
        )
    }
    /// Specifies which requests CloudFront signs (adds authentication information to). Specify `always` for the most common use case.
    #[must_use]
    pub fn signing_behavior(
        self,
        value: impl t::IntoValue<SigningBehavior, W>,
    ) -> OriginAccessControlConfig<W, (S0, S1, t::Set, S3)>
    where
        S2: t::Open,
    {
        OriginAccessControlConfig(self.0.set("SigningBehavior", value), t::PhantomData)
    }
    /// The signing protocol of the origin access control, which determines how CloudFront signs (authenticates) requests. The only valid value is `sigv4` .
    #[must_use]
    pub fn signing_protocol(
        self,
        value: impl t::IntoValue<SigningProtocol, W>,
    ) -> OriginAccessControlConfig<W, (S0, S1, S2, t::Set)>
    where
        S3: t::Open,
    {
        OriginAccessControlConfig(self.0.set("SigningProtocol", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled, S3: t::Filled>
    t::IntoValue<OriginAccessControlConfig<W>, W>
    for OriginAccessControlConfig<V, (S0, S1, S2, S3)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `OriginAccessControlOriginType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OriginAccessControlOriginType {
    /// `s3`.
    S3,
    /// `mediastore`.
    Mediastore,
    /// `lambda`.
    Lambda,
    /// `mediapackagev2`.
    Mediapackagev2,
}
impl OriginAccessControlOriginType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::S3 => "s3",
            Self::Mediastore => "mediastore",
            Self::Lambda => "lambda",
            Self::Mediapackagev2 => "mediapackagev2",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<OriginAccessControlOriginType, W> for OriginAccessControlOriginType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `SigningBehavior`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SigningBehavior {
    /// `never`.
    Never,
    /// `no-override`.
    NoOverride,
    /// `always`.
    Always,
    /// `always-amz-auth`.
    AlwaysAmzAuth,
}
impl SigningBehavior {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::NoOverride => "no-override",
            Self::Always => "always",
            Self::AlwaysAmzAuth => "always-amz-auth",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<SigningBehavior, W> for SigningBehavior {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `SigningProtocol`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SigningProtocol {
    /// `sigv4`.
    Sigv4,
    /// `sigv4a`.
    Sigv4a,
}
impl SigningProtocol {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sigv4 => "sigv4",
            Self::Sigv4a => "sigv4a",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<SigningProtocol, W> for SigningProtocol {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Name;
    #[derive(Debug)]
    pub struct OriginAccessControlConfig;
    #[derive(Debug)]
    pub struct OriginAccessControlOriginType;
    #[derive(Debug)]
    pub struct SigningBehavior;
    #[derive(Debug)]
    pub struct SigningProtocol;
}
