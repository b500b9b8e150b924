//! `AWS::S3::MultiRegionAccessPoint`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::S3::MultiRegionAccessPoint` resource creates an Amazon S3 Multi-Region Access Point.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-multiregionaccesspoint.html>
pub struct MultiRegionAccessPoint<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for MultiRegionAccessPoint<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> MultiRegionAccessPoint<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> MultiRegionAccessPoint<W, (t::Missing<required::Regions>,)> {
        MultiRegionAccessPoint(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> MultiRegionAccessPoint<W, (S0,)> {
    /// The name of the Multi-Region Access Point.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        MultiRegionAccessPoint(self.0.set("Name", value), t::PhantomData)
    }
    /// The PublicAccessBlock configuration that you want to apply to this Multi-Region Access Point. You can enable the configuration options in any combination.
    #[must_use]
    pub fn public_access_block_configuration(
        self,
        value: impl t::IntoValue<PublicAccessBlockConfiguration<W>, W>,
    ) -> Self {
        MultiRegionAccessPoint(
            self.0.set("PublicAccessBlockConfiguration", value),
            t::PhantomData,
        )
    }
    /// A collection of the Regions and buckets associated with the Multi-Region Access Point.
    #[must_use]
    pub fn regions(
        self,
        value: impl t::IntoValue<t::List<Region<W>>, W>,
    ) -> MultiRegionAccessPoint<W, (t::Set,)>
    where
        S0: t::Open,
    {
        MultiRegionAccessPoint(self.0.set("Regions", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for MultiRegionAccessPoint<V, (S0,)> {
    const TYPE: &'static str = "AWS::S3::MultiRegionAccessPoint";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<MultiRegionAccessPoint<W>> {
    /// The alias for the Multi-Region Access Point.
    #[must_use]
    pub fn alias(&self) -> t::Att<attr::Alias, W> {
        self.attribute_value("Alias")
    }
    /// The timestamp of when the Multi-Region Access Point is created.
    #[must_use]
    pub fn created_at(&self) -> t::Att<attr::CreatedAt, W> {
        self.attribute_value("CreatedAt")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn name(&self) -> t::Att<attr::Name, W> {
        self.reference_value()
    }
    /// The ARN, `arn:${Partition}:s3::${Account}:accesspoint/${AccessPointAlias}`.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.arn_value("arn:${Partition}:s3::${Account}:accesspoint/${Ref}")
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Alias;
    #[derive(Debug)]
    pub struct CreatedAt;
    #[derive(Debug)]
    pub struct Name;
    #[derive(Debug)]
    pub struct Arn;
}
/// The PublicAccessBlock configuration that you want to apply to this Amazon S3 Multi-Region Access Point. You can enable the configuration options in any combination.
pub struct PublicAccessBlockConfiguration<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for PublicAccessBlockConfiguration<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> PublicAccessBlockConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> PublicAccessBlockConfiguration<W> {
        PublicAccessBlockConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W> PublicAccessBlockConfiguration<W> {
    /// Specifies whether Amazon S3 should block public access control lists (ACLs) for this bucket and objects in this bucket. Setting this element to `TRUE` causes the following behavior:
    #[must_use]
    pub fn block_public_acls(self, value: impl t::IntoValue<bool, W>) -> Self {
        PublicAccessBlockConfiguration(self.0.set("BlockPublicAcls", value), t::PhantomData)
    }
    /// Specifies whether Amazon S3 should block public bucket policies for this bucket. Setting this element to `TRUE` causes Amazon S3 to reject calls to PUT Bucket policy if the specified bucket policy allows public access.
    #[must_use]
    pub fn block_public_policy(self, value: impl t::IntoValue<bool, W>) -> Self {
        PublicAccessBlockConfiguration(self.0.set("BlockPublicPolicy", value), t::PhantomData)
    }
    /// Specifies whether Amazon S3 should ignore public ACLs for this bucket and objects in this bucket. Setting this element to `TRUE` causes Amazon S3 to ignore all public ACLs on this bucket and objects in this bucket.
    #[must_use]
    pub fn ignore_public_acls(self, value: impl t::IntoValue<bool, W>) -> Self {
        PublicAccessBlockConfiguration(self.0.set("IgnorePublicAcls", value), t::PhantomData)
    }
    /// Specifies whether Amazon S3 should restrict public bucket policies for this bucket. Setting this element to `TRUE` restricts access to this bucket to only AWS service principals and authorized users within this account if the bucket has a public policy.
    #[must_use]
    pub fn restrict_public_buckets(self, value: impl t::IntoValue<bool, W>) -> Self {
        PublicAccessBlockConfiguration(self.0.set("RestrictPublicBuckets", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<PublicAccessBlockConfiguration<W>, W>
    for PublicAccessBlockConfiguration<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A bucket associated with a specific Region when creating Multi-Region Access Points.
pub struct Region<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Region<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Region<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Region<W, (t::Missing<required::Bucket>,)> {
        Region(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> Region<W, (S0,)> {
    /// The name of the associated bucket for the Region.
    #[must_use]
    pub fn bucket(self, value: impl t::IntoValue<t::Text, W>) -> Region<W, (t::Set,)>
    where
        S0: t::Open,
    {
        Region(self.0.set("Bucket", value), t::PhantomData)
    }
    /// The AWS account ID that owns the Amazon S3 bucket that's associated with this Multi-Region Access Point.
    #[must_use]
    pub fn bucket_account_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Region(self.0.set("BucketAccountId", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<Region<W>, W> for Region<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Bucket;
    #[derive(Debug)]
    pub struct Regions;
}
