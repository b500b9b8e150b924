//! `AWS::S3::AccessPoint`, written by `cargo xtask generate`.

use crate::typed as t;

/// The AWS::S3::AccessPoint resource is an Amazon S3 resource type that you can use to access buckets.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accesspoint.html>
pub struct AccessPoint<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for AccessPoint<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AccessPoint<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AccessPoint<W, (t::Missing<required::Bucket>,)> {
        AccessPoint(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> AccessPoint<W, (S0,)> {
    /// The name of the bucket associated with this access point.
    #[must_use]
    pub fn bucket(
        self,
        value: impl t::IntoValue<t::Link<link::BucketOfAccessPoint>, W>,
    ) -> AccessPoint<W, (t::Set,)>
    where
        S0: t::Open,
    {
        AccessPoint(self.0.set("Bucket", value), t::PhantomData)
    }
    /// The AWS account ID associated with the S3 bucket associated with this access point.
    #[must_use]
    pub fn bucket_account_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        AccessPoint(self.0.set("BucketAccountId", value), t::PhantomData)
    }
    /// The name of this access point. If you don't specify a name, AWS CloudFormation generates a unique ID and uses that ID for the access point name.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        AccessPoint(self.0.set("Name", value), t::PhantomData)
    }
    /// The access point policy associated with this access point.
    #[must_use]
    pub fn policy(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        AccessPoint(self.0.set("Policy", value), t::PhantomData)
    }
    /// The PublicAccessBlock configuration that you want to apply to this Amazon S3 bucket. You can enable the configuration options in any combination.
    #[must_use]
    pub fn public_access_block_configuration(
        self,
        value: impl t::IntoValue<PublicAccessBlockConfiguration<W>, W>,
    ) -> Self {
        AccessPoint(
            self.0.set("PublicAccessBlockConfiguration", value),
            t::PhantomData,
        )
    }
    /// An array of tags that you can apply to access points. Tags are key-value pairs of metadata used to categorize your access points and control access.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        AccessPoint(self.0.set("Tags", value), t::PhantomData)
    }
    /// The Virtual Private Cloud (VPC) configuration for this access point, if one exists.
    #[must_use]
    pub fn vpc_configuration(self, value: impl t::IntoValue<VpcConfiguration<W>, W>) -> Self {
        AccessPoint(self.0.set("VpcConfiguration", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for AccessPoint<V, (S0,)> {
    const TYPE: &'static str = "AWS::S3::AccessPoint";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<AccessPoint<W>> {
    /// The alias for this access point.
    #[must_use]
    pub fn alias(&self) -> t::Att<attr::Alias, W> {
        self.attribute_value("Alias")
    }
    /// This property contains the details of the ARN for the access point.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.attribute_value("Arn")
    }
    /// Indicates whether this access point allows access from the internet. If `VpcConfiguration` is specified for this access point, then `NetworkOrigin` is `VPC` , and the access point doesn't allow access from the internet.
    #[must_use]
    pub fn network_origin(&self) -> t::Att<attr::NetworkOrigin, W> {
        self.attribute_value("NetworkOrigin")
    }
    /// The name of this access point.
    #[must_use]
    pub fn name(&self) -> t::Att<attr::Name, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Alias;
    #[derive(Debug)]
    pub struct Arn;
    #[derive(Debug)]
    pub struct NetworkOrigin;
    #[derive(Debug)]
    pub struct Name;
}
/// The PublicAccessBlock configuration that you want to apply to this Amazon S3 bucket. You can enable the configuration options in any combination. Bucket-level settings work alongside account-level settings (which may inherit from organization-level policies).
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
/// The Virtual Private Cloud (VPC) configuration for this access point.
pub struct VpcConfiguration<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for VpcConfiguration<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> VpcConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> VpcConfiguration<W> {
        VpcConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W> VpcConfiguration<W> {
    /// If this field is specified, the access point will only allow connections from the specified VPC ID.
    #[must_use]
    pub fn vpc_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        VpcConfiguration(self.0.set("VpcId", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<VpcConfiguration<W>, W> for VpcConfiguration<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Bucket;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct BucketOfAccessPoint;
    impl t::Accepts<crate::s3::bucket::attr::BucketName> for BucketOfAccessPoint {}
}
