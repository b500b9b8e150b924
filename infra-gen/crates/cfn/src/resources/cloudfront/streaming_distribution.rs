//! `AWS::CloudFront::StreamingDistribution`, written by `cargo xtask generate`.

use crate::typed as t;

/// This resource is deprecated. Amazon CloudFront is deprecating real-time messaging protocol (RTMP) distributions on December 31, 2020. For more information, [read the announcement](https://docs.aws.amazon.com/ann.jspa?annID=7356) on the Amazon CloudFront discussion forum.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-streamingdistribution.html>
pub struct StreamingDistribution<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for StreamingDistribution<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> StreamingDistribution<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> StreamingDistribution<
        W,
        (
            t::Missing<required::StreamingDistributionConfig>,
            t::Missing<required::Tags>,
        ),
    > {
        StreamingDistribution(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> StreamingDistribution<W, (S0, S1)> {
    /// The current configuration information for the RTMP distribution.
    #[must_use]
    pub fn streaming_distribution_config(
        self,
        value: impl t::IntoValue<StreamingDistributionConfig<W>, W>,
    ) -> StreamingDistribution<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        StreamingDistribution(
            self.0.set("StreamingDistributionConfig", value),
            t::PhantomData,
        )
    }
    /// A complex type that contains zero or more `Tag` elements.
    #[must_use]
    pub fn tags(
        self,
        value: impl t::IntoValue<t::List<t::Tag>, W>,
    ) -> StreamingDistribution<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        StreamingDistribution(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W>
    for StreamingDistribution<V, (S0, S1)>
{
    const TYPE: &'static str = "AWS::CloudFront::StreamingDistribution";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<StreamingDistribution<W>> {
    /// The domain name of the resource, such as `d111111abcdef8.cloudfront.net` .
    #[must_use]
    pub fn domain_name(&self) -> t::Att<attr::DomainName, W> {
        self.attribute_value("DomainName")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.reference_value()
    }
    /// The ARN, `arn:${Partition}:cloudfront::${Account}:streaming-distribution/${DistributionId}`.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.arn_value("arn:${Partition}:cloudfront::${Account}:streaming-distribution/${Ref}")
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct DomainName;
    #[derive(Debug)]
    pub struct Id;
    #[derive(Debug)]
    pub struct Arn;
}
/// A complex type that controls whether access logs are written for the streaming distribution.
pub struct Logging<W, S = (t::Set, t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Logging<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Logging<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Logging<
        W,
        (
            t::Missing<required::Bucket>,
            t::Missing<required::Enabled>,
            t::Missing<required::Prefix>,
        ),
    > {
        Logging(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> Logging<W, (S0, S1, S2)> {
    /// The Amazon S3 bucket to store the access logs in, for example, `amzn-s3-demo-bucket.s3.amazonaws.com` .
    #[must_use]
    pub fn bucket(self, value: impl t::IntoValue<t::Text, W>) -> Logging<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        Logging(self.0.set("Bucket", value), t::PhantomData)
    }
    /// Specifies whether you want CloudFront to save access logs to an Amazon S3 bucket.
    #[must_use]
    pub fn enabled(self, value: impl t::IntoValue<bool, W>) -> Logging<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        Logging(self.0.set("Enabled", value), t::PhantomData)
    }
    /// An optional string that you want CloudFront to prefix to the access log filenames for this streaming distribution, for example, `myprefix/` . If you want to enable logging, but you don't want to specify a prefix, you still must include an empty `Prefix` element in the `Logging` element.
    #[must_use]
    pub fn prefix(self, value: impl t::IntoValue<t::Text, W>) -> Logging<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        Logging(self.0.set("Prefix", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled> t::IntoValue<Logging<W>, W>
    for Logging<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A complex type that contains information about the Amazon S3 bucket from which you want CloudFront to get your media files for distribution.
pub struct S3Origin<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for S3Origin<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> S3Origin<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> S3Origin<
        W,
        (
            t::Missing<required::DomainName>,
            t::Missing<required::OriginAccessIdentity>,
        ),
    > {
        S3Origin(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> S3Origin<W, (S0, S1)> {
    /// The DNS name of the Amazon S3 origin.
    #[must_use]
    pub fn domain_name(self, value: impl t::IntoValue<t::Text, W>) -> S3Origin<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        S3Origin(self.0.set("DomainName", value), t::PhantomData)
    }
    /// The CloudFront origin access identity to associate with the distribution. Use an origin access identity to configure the distribution so that end users can only access objects in an Amazon S3 bucket through CloudFront.
    #[must_use]
    pub fn origin_access_identity(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> S3Origin<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        S3Origin(self.0.set("OriginAccessIdentity", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<S3Origin<W>, W>
    for S3Origin<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The RTMP distribution's configuration information.
pub struct StreamingDistributionConfig<W, S = (t::Set, t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for StreamingDistributionConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> StreamingDistributionConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> StreamingDistributionConfig<
        W,
        (
            t::Missing<required::Comment>,
            t::Missing<required::Enabled>,
            t::Missing<required::S3Origin>,
            t::Missing<required::TrustedSigners>,
        ),
    > {
        StreamingDistributionConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2, S3> StreamingDistributionConfig<W, (S0, S1, S2, S3)> {
    /// A complex type that contains information about CNAMEs (alternate domain names), if any, for this streaming distribution.
    #[must_use]
    pub fn aliases(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        StreamingDistributionConfig(self.0.set("Aliases", value), t::PhantomData)
    }
    /// Any comments you want to include about the streaming distribution.
    #[must_use]
    pub fn comment(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> StreamingDistributionConfig<W, (t::Set, S1, S2, S3)>
    where
        S0: t::Open,
    {
        StreamingDistributionConfig(self.0.set("Comment", value), t::PhantomData)
    }
    /// Whether the streaming distribution is enabled to accept user requests for content.
    #[must_use]
    pub fn enabled(
        self,
        value: impl t::IntoValue<bool, W>,
    ) -> StreamingDistributionConfig<W, (S0, t::Set, S2, S3)>
    where
        S1: t::Open,
    {
        StreamingDistributionConfig(self.0.set("Enabled", value), t::PhantomData)
    }
    /// A complex type that controls whether access logs are written for the streaming distribution.
    #[must_use]
    pub fn logging(self, value: impl t::IntoValue<Logging<W>, W>) -> Self {
        StreamingDistributionConfig(self.0.set("Logging", value), t::PhantomData)
    }
    /// A complex type that contains information about price class for this streaming distribution.
    #[must_use]
    pub fn price_class(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        StreamingDistributionConfig(self.0.set("PriceClass", value), t::PhantomData)
    }
    /// A complex type that contains information about the Amazon S3 bucket from which you want CloudFront to get your media files for distribution.
    #[must_use]
    pub fn s3_origin(
        self,
        value: impl t::IntoValue<S3Origin<W>, W>,
    ) -> StreamingDistributionConfig<W, (S0, S1, t::Set, S3)>
    where
        S2: t::Open,
    {
        StreamingDistributionConfig(self.0.set("S3Origin", value), t::PhantomData)
    }
    /// A complex type that specifies any AWS accounts that you want to permit to create signed URLs for private content. If you want the distribution to use signed URLs, include this element; if you want the distribution to use public URLs, remove this element.
    #[must_use]
    pub fn trusted_signers(
        self,
        value: impl t::IntoValue<TrustedSigners<W>, W>,
    ) -> StreamingDistributionConfig<W, (S0, S1, S2, t::Set)>
    where
        S3: t::Open,
    {
        StreamingDistributionConfig(self.0.set("TrustedSigners", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled, S3: t::Filled>
    t::IntoValue<StreamingDistributionConfig<W>, W>
    for StreamingDistributionConfig<V, (S0, S1, S2, S3)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A list of AWS accounts whose public keys CloudFront can use to verify the signatures of signed URLs and signed cookies.
pub struct TrustedSigners<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for TrustedSigners<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> TrustedSigners<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> TrustedSigners<W, (t::Missing<required::Enabled>,)> {
        TrustedSigners(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> TrustedSigners<W, (S0,)> {
    /// An AWS account number that contains active CloudFront key pairs that CloudFront can use to verify the signatures of signed URLs and signed cookies. If the AWS account that owns the key pairs is the same account that owns the CloudFront distribution, the value of this field is `self` .
    #[must_use]
    pub fn aws_account_numbers(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        TrustedSigners(self.0.set("AwsAccountNumbers", value), t::PhantomData)
    }
    /// This field is `true` if any of the AWS accounts in the list are configured as trusted signers. If not, this field is `false` .
    #[must_use]
    pub fn enabled(self, value: impl t::IntoValue<bool, W>) -> TrustedSigners<W, (t::Set,)>
    where
        S0: t::Open,
    {
        TrustedSigners(self.0.set("Enabled", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<TrustedSigners<W>, W>
    for TrustedSigners<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Bucket;
    #[derive(Debug)]
    pub struct Comment;
    #[derive(Debug)]
    pub struct DomainName;
    #[derive(Debug)]
    pub struct Enabled;
    #[derive(Debug)]
    pub struct OriginAccessIdentity;
    #[derive(Debug)]
    pub struct Prefix;
    #[derive(Debug)]
    pub struct S3Origin;
    #[derive(Debug)]
    pub struct StreamingDistributionConfig;
    #[derive(Debug)]
    pub struct Tags;
    #[derive(Debug)]
    pub struct TrustedSigners;
}
