//! `AWS::CloudFront::CloudFrontOriginAccessIdentity`, written by `cargo xtask generate`.

use crate::typed as t;

/// The request to create a new origin access identity (OAI). An origin access identity is a special CloudFront user that you can associate with Amazon S3 origins, so that you can secure all or just some of your Amazon S3 content.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-cloudfrontoriginaccessidentity.html>
pub struct CloudFrontOriginAccessIdentity<W, S = (t::Set,)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for CloudFrontOriginAccessIdentity<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CloudFrontOriginAccessIdentity<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CloudFrontOriginAccessIdentity<
        W,
        (t::Missing<required::CloudFrontOriginAccessIdentityConfig>,),
    > {
        CloudFrontOriginAccessIdentity(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> CloudFrontOriginAccessIdentity<W, (S0,)> {
    /// The current configuration information for the identity.
    #[must_use]
    pub fn cloud_front_origin_access_identity_config(
        self,
        value: impl t::IntoValue<CloudFrontOriginAccessIdentityConfig<W>, W>,
    ) -> CloudFrontOriginAccessIdentity<W, (t::Set,)>
    where
        S0: t::Open,
    {
        CloudFrontOriginAccessIdentity(
            self.0.set("CloudFrontOriginAccessIdentityConfig", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for CloudFrontOriginAccessIdentity<V, (S0,)> {
    const TYPE: &'static str = "AWS::CloudFront::CloudFrontOriginAccessIdentity";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<CloudFrontOriginAccessIdentity<W>> {
    /// The Amazon S3 canonical user ID for the origin access identity, used when giving the origin access identity read permission to an object in Amazon S3. For example: `b970b42360b81c8ddbd79d2f5df0069ba9033c8a79655752abe380cd6d63ba8bcf23384d568fcf89fc49700b5e11a0fd` .
    #[must_use]
    pub fn s3_canonical_user_id(&self) -> t::Att<attr::S3CanonicalUserId, W> {
        self.attribute_value("S3CanonicalUserId")
    }
    /// The ID for the origin access identity, for example, `E74FTE3AJFJ256A` .
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.reference_value()
    }
    /// The ARN, `arn:${Partition}:cloudfront::${Account}:origin-access-identity/${Id}`.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.arn_value("arn:${Partition}:cloudfront::${Account}:origin-access-identity/${Ref}")
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct S3CanonicalUserId;
    #[derive(Debug)]
    pub struct Id;
    #[derive(Debug)]
    pub struct Arn;
}
/// Origin access identity configuration. Send a `GET` request to the `/ *CloudFront API version* /CloudFront/identity ID/config` resource.
pub struct CloudFrontOriginAccessIdentityConfig<W, S = (t::Set,)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for CloudFrontOriginAccessIdentityConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CloudFrontOriginAccessIdentityConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CloudFrontOriginAccessIdentityConfig<W, (t::Missing<required::Comment>,)> {
        CloudFrontOriginAccessIdentityConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> CloudFrontOriginAccessIdentityConfig<W, (S0,)> {
    /// A comment to describe the origin access identity. The comment cannot be longer than 128 characters.
    #[must_use]
    pub fn comment(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> CloudFrontOriginAccessIdentityConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        CloudFrontOriginAccessIdentityConfig(self.0.set("Comment", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<CloudFrontOriginAccessIdentityConfig<W>, W>
    for CloudFrontOriginAccessIdentityConfig<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct CloudFrontOriginAccessIdentityConfig;
    #[derive(Debug)]
    pub struct Comment;
}
