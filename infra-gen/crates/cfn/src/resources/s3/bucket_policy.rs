//! `AWS::S3::BucketPolicy`, written by `cargo xtask generate`.

use crate::typed as t;

/// Applies an Amazon S3 bucket policy to an Amazon S3 bucket.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucketpolicy.html>
pub struct BucketPolicy<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for BucketPolicy<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> BucketPolicy<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> BucketPolicy<
        W,
        (
            t::Missing<required::Bucket>,
            t::Missing<required::PolicyDocument>,
        ),
    > {
        BucketPolicy(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> BucketPolicy<W, (S0, S1)> {
    /// The name of the Amazon S3 bucket to which the policy applies.
    #[must_use]
    pub fn bucket(
        self,
        value: impl t::IntoValue<t::Link<link::BucketOfBucketPolicy>, W>,
    ) -> BucketPolicy<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        BucketPolicy(self.0.set("Bucket", value), t::PhantomData)
    }
    /// A policy document containing permissions to add to the specified bucket. In IAM, you must provide policy documents in JSON format. However, in CloudFormation you can provide the policy in JSON or YAML format because CloudFormation converts YAML to JSON before submitting it to IAM.
    #[must_use]
    pub fn policy_document(
        self,
        value: impl t::IntoValue<t::Policy<W>, W>,
    ) -> BucketPolicy<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        BucketPolicy(self.0.set("PolicyDocument", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W> for BucketPolicy<V, (S0, S1)> {
    const TYPE: &'static str = "AWS::S3::BucketPolicy";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<BucketPolicy<W>> {
    /// What `Ref` returns.
    #[must_use]
    pub fn bucket(&self) -> t::Att<attr::Bucket, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Bucket;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Bucket;
    #[derive(Debug)]
    pub struct PolicyDocument;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct BucketOfBucketPolicy;
    impl t::Accepts<crate::s3::bucket::attr::BucketName> for BucketOfBucketPolicy {}
}
