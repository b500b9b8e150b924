//! `AWS::CloudFront::Distribution`, written by `cargo xtask generate`.

use crate::typed as t;

/// A distribution tells CloudFront where you want content to be delivered from, and the details about how to track and manage content delivery.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html>
pub struct Distribution<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Distribution<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Distribution<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Distribution<W, (t::Missing<required::DistributionConfig>,)> {
        Distribution(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> Distribution<W, (S0,)> {
    /// The distribution's configuration.
    #[must_use]
    pub fn distribution_config(
        self,
        value: impl t::IntoValue<DistributionConfig<W>, W>,
    ) -> Distribution<W, (t::Set,)>
    where
        S0: t::Open,
    {
        Distribution(self.0.set("DistributionConfig", value), t::PhantomData)
    }
    /// A complex type that contains zero or more `Tag` elements.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        Distribution(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for Distribution<V, (S0,)> {
    const TYPE: &'static str = "AWS::CloudFront::Distribution";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Distribution<W>> {
    /// The domain name of the resource, such as `d111111abcdef8.cloudfront.net` .
    #[must_use]
    pub fn domain_name(&self) -> t::Att<attr::DomainName, W> {
        self.attribute_value("DomainName")
    }
    /// The distribution's identifier. For example: `E1U5RQF7T870K0` .
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.reference_value()
    }
    /// The ARN, `arn:${Partition}:cloudfront::${Account}:distribution/${DistributionId}`.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.arn_value("arn:${Partition}:cloudfront::${Account}:distribution/${Ref}")
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
/// A complex type that describes how CloudFront processes requests.
pub struct CacheBehavior<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for CacheBehavior<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CacheBehavior<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CacheBehavior<
        W,
        (
            t::Missing<required::PathPattern>,
            t::Missing<required::TargetOriginId>,
            t::Missing<required::ViewerProtocolPolicy>,
        ),
    > {
        CacheBehavior(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> CacheBehavior<W, (S0, S1, S2)> {
    /// A complex type that controls which HTTP methods CloudFront processes and forwards to your Amazon S3 bucket or your custom origin. There are three choices:
    #[must_use]
    pub fn allowed_methods(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        CacheBehavior(self.0.set("AllowedMethods", value), t::PhantomData)
    }
    /// The unique identifier of the cache policy that is attached to this cache behavior.
    #[must_use]
    pub fn cache_policy_id(
        self,
        value: impl t::IntoValue<t::Link<link::CachePolicyIdOfCacheBehavior>, W>,
    ) -> Self {
        CacheBehavior(self.0.set("CachePolicyId", value), t::PhantomData)
    }
    /// A complex type that controls whether CloudFront caches the response to requests using the specified HTTP methods. There are two choices:
    #[must_use]
    pub fn cached_methods(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        CacheBehavior(self.0.set("CachedMethods", value), t::PhantomData)
    }
    /// Whether you want CloudFront to automatically compress certain files for this cache behavior. If so, specify true; if not, specify false.
    #[must_use]
    pub fn compress(self, value: impl t::IntoValue<bool, W>) -> Self {
        CacheBehavior(self.0.set("Compress", value), t::PhantomData)
    }
    /// This field is deprecated. We recommend that you use the `DefaultTTL` field in a cache policy instead of this field.
    #[must_use]
    pub fn default_ttl(self, value: impl t::IntoValue<f64, W>) -> Self {
        CacheBehavior(self.0.set("DefaultTTL", value), t::PhantomData)
    }
    /// The value of `ID` for the field-level encryption configuration that you want CloudFront to use for encrypting specific fields of data for this cache behavior.
    #[must_use]
    pub fn field_level_encryption_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        CacheBehavior(self.0.set("FieldLevelEncryptionId", value), t::PhantomData)
    }
    /// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field.
    #[must_use]
    pub fn forwarded_values(self, value: impl t::IntoValue<ForwardedValues<W>, W>) -> Self {
        CacheBehavior(self.0.set("ForwardedValues", value), t::PhantomData)
    }
    /// A list of CloudFront functions that are associated with this cache behavior. CloudFront functions must be published to the `LIVE` stage to associate them with a cache behavior.
    #[must_use]
    pub fn function_associations(
        self,
        value: impl t::IntoValue<t::List<FunctionAssociation<W>>, W>,
    ) -> Self {
        CacheBehavior(self.0.set("FunctionAssociations", value), t::PhantomData)
    }
    /// The gRPC configuration for your cache behavior.
    #[must_use]
    pub fn grpc_config(self, value: impl t::IntoValue<GrpcConfig<W>, W>) -> Self {
        CacheBehavior(self.0.set("GrpcConfig", value), t::PhantomData)
    }
    /// A complex type that contains zero or more Lambda@Edge function associations for a cache behavior.
    #[must_use]
    pub fn lambda_function_associations(
        self,
        value: impl t::IntoValue<t::List<LambdaFunctionAssociation<W>>, W>,
    ) -> Self {
        CacheBehavior(
            self.0.set("LambdaFunctionAssociations", value),
            t::PhantomData,
        )
    }
    /// This field is deprecated. We recommend that you use the `MaxTTL` field in a cache policy instead of this field.
    #[must_use]
    pub fn max_ttl(self, value: impl t::IntoValue<f64, W>) -> Self {
        CacheBehavior(self.0.set("MaxTTL", value), t::PhantomData)
    }
    /// This field is deprecated. We recommend that you use the `MinTTL` field in a cache policy instead of this field.
    #[must_use]
    pub fn min_ttl(self, value: impl t::IntoValue<f64, W>) -> Self {
        CacheBehavior(self.0.set("MinTTL", value), t::PhantomData)
    }
    /// The unique identifier of the origin request policy that is attached to this cache behavior.
    #[must_use]
    pub fn origin_request_policy_id(
        self,
        value: impl t::IntoValue<t::Link<link::OriginRequestPolicyIdOfCacheBehavior>, W>,
    ) -> Self {
        CacheBehavior(self.0.set("OriginRequestPolicyId", value), t::PhantomData)
    }
    /// The pattern (for example, `images/*.jpg` ) that specifies which requests to apply the behavior to. When CloudFront receives a viewer request, the requested path is compared with path patterns in the order in which cache behaviors are listed in the distribution.
    #[must_use]
    pub fn path_pattern(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> CacheBehavior<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        CacheBehavior(self.0.set("PathPattern", value), t::PhantomData)
    }
    /// The Amazon Resource Name (ARN) of the real-time log configuration that is attached to this cache behavior. For more information, see [Real-time logs](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/real-time-logs.html) in the *Amazon CloudFront Developer Guide* .
    #[must_use]
    pub fn realtime_log_config_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        CacheBehavior(self.0.set("RealtimeLogConfigArn", value), t::PhantomData)
    }
    /// The identifier for a response headers policy.
    #[must_use]
    pub fn response_headers_policy_id(
        self,
        value: impl t::IntoValue<t::Link<link::ResponseHeadersPolicyIdOfCacheBehavior>, W>,
    ) -> Self {
        CacheBehavior(self.0.set("ResponseHeadersPolicyId", value), t::PhantomData)
    }
    /// Indicates whether you want to distribute media files in the Microsoft Smooth Streaming format using the origin that is associated with this cache behavior. If so, specify `true` ; if not, specify `false` .
    #[must_use]
    pub fn smooth_streaming(self, value: impl t::IntoValue<bool, W>) -> Self {
        CacheBehavior(self.0.set("SmoothStreaming", value), t::PhantomData)
    }
    /// The value of `ID` for the origin that you want CloudFront to route requests to when they match this cache behavior.
    #[must_use]
    pub fn target_origin_id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> CacheBehavior<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        CacheBehavior(self.0.set("TargetOriginId", value), t::PhantomData)
    }
    /// A list of key groups that CloudFront can use to validate signed URLs or signed cookies.
    #[must_use]
    pub fn trusted_key_groups(
        self,
        value: impl t::IntoValue<t::List<t::Link<link::TrustedKeyGroupsOfCacheBehavior>>, W>,
    ) -> Self {
        CacheBehavior(self.0.set("TrustedKeyGroups", value), t::PhantomData)
    }
    /// A list of AWS account IDs whose public keys CloudFront can use to validate signed URLs or signed cookies.
    #[must_use]
    pub fn trusted_signers(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        CacheBehavior(self.0.set("TrustedSigners", value), t::PhantomData)
    }
    /// The protocol that viewers can use to access the files in the origin specified by `TargetOriginId` when a request matches the path pattern in `PathPattern` . You can specify the following options:
    #[must_use]
    pub fn viewer_protocol_policy(
        self,
        value: impl t::IntoValue<ViewerProtocolPolicy, W>,
    ) -> CacheBehavior<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        CacheBehavior(self.0.set("ViewerProtocolPolicy", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled>
    t::IntoValue<CacheBehavior<W>, W> for CacheBehavior<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A complex type that specifies the HTTP header name from which CloudFront extracts cache tags from origin responses.
pub struct CacheTagConfig<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for CacheTagConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CacheTagConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CacheTagConfig<W, (t::Missing<required::HeaderName>,)> {
        CacheTagConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> CacheTagConfig<W, (S0,)> {
    /// The name of the HTTP header that your origin includes in responses. CloudFront uses this header to extract cache tags. The header value must contain comma-separated tag values (for example, ``product:electronics, category:tv, brand:example``).
    #[must_use]
    pub fn header_name(self, value: impl t::IntoValue<t::Text, W>) -> CacheTagConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        CacheTagConfig(self.0.set("HeaderName", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<CacheTagConfig<W>, W>
    for CacheTagConfig<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A connection function association.
pub struct ConnectionFunctionAssociation<W, S = (t::Set,)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for ConnectionFunctionAssociation<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ConnectionFunctionAssociation<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ConnectionFunctionAssociation<W, (t::Missing<required::Id>,)> {
        ConnectionFunctionAssociation(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> ConnectionFunctionAssociation<W, (S0,)> {
    /// The association's ID.
    #[must_use]
    pub fn id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ConnectionFunctionAssociation<W, (t::Set,)>
    where
        S0: t::Open,
    {
        ConnectionFunctionAssociation(self.0.set("Id", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<ConnectionFunctionAssociation<W>, W>
    for ConnectionFunctionAssociation<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field.
pub struct Cookies<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Cookies<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Cookies<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Cookies<W, (t::Missing<required::Forward>,)> {
        Cookies(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> Cookies<W, (S0,)> {
    /// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field.
    #[must_use]
    pub fn forward(self, value: impl t::IntoValue<t::Text, W>) -> Cookies<W, (t::Set,)>
    where
        S0: t::Open,
    {
        Cookies(self.0.set("Forward", value), t::PhantomData)
    }
    /// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field.
    #[must_use]
    pub fn whitelisted_names(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        Cookies(self.0.set("WhitelistedNames", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<Cookies<W>, W> for Cookies<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A complex type that controls:
pub struct CustomErrorResponse<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for CustomErrorResponse<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CustomErrorResponse<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CustomErrorResponse<W, (t::Missing<required::ErrorCode>,)> {
        CustomErrorResponse(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> CustomErrorResponse<W, (S0,)> {
    /// The minimum amount of time, in seconds, that you want CloudFront to cache the HTTP status code specified in `ErrorCode` . When this time period has elapsed, CloudFront queries your origin to see whether the problem that caused the error has been resolved and the requested object is now available.
    #[must_use]
    pub fn error_caching_min_ttl(self, value: impl t::IntoValue<f64, W>) -> Self {
        CustomErrorResponse(self.0.set("ErrorCachingMinTTL", value), t::PhantomData)
    }
    /// The HTTP status code for which you want to specify a custom error page and/or a caching duration.
    #[must_use]
    pub fn error_code(self, value: impl t::IntoValue<i64, W>) -> CustomErrorResponse<W, (t::Set,)>
    where
        S0: t::Open,
    {
        CustomErrorResponse(self.0.set("ErrorCode", value), t::PhantomData)
    }
    /// The HTTP status code that you want CloudFront to return to the viewer along with the custom error page. There are a variety of reasons that you might want CloudFront to return a status code different from the status code that your origin returned to CloudFront, for example:
    #[must_use]
    pub fn response_code(self, value: impl t::IntoValue<i64, W>) -> Self {
        CustomErrorResponse(self.0.set("ResponseCode", value), t::PhantomData)
    }
    /// The path to the custom error page that you want CloudFront to return to a viewer when your origin returns the HTTP status code specified by `ErrorCode` , for example, `/4xx-errors/403-forbidden.html` .
    #[must_use]
    pub fn response_page_path(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        CustomErrorResponse(self.0.set("ResponsePagePath", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<CustomErrorResponse<W>, W>
    for CustomErrorResponse<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A custom origin. A custom origin is any origin that is *not* an Amazon S3 bucket, with one exception. An Amazon S3 bucket that is [configured with static website hosting](https://docs.aws.amazon.com/AmazonS3/latest/dev/WebsiteHosting.html) *is* a custom origin.
pub struct CustomOriginConfig<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for CustomOriginConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CustomOriginConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CustomOriginConfig<W, (t::Missing<required::OriginProtocolPolicy>,)> {
        CustomOriginConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> CustomOriginConfig<W, (S0,)> {
    /// The HTTP port that CloudFront uses to connect to the origin. Specify the HTTP port that the origin listens on.
    #[must_use]
    pub fn http_port(self, value: impl t::IntoValue<i64, W>) -> Self {
        CustomOriginConfig(self.0.set("HTTPPort", value), t::PhantomData)
    }
    /// The HTTPS port that CloudFront uses to connect to the origin. Specify the HTTPS port that the origin listens on.
    #[must_use]
    pub fn https_port(self, value: impl t::IntoValue<i64, W>) -> Self {
        CustomOriginConfig(self.0.set("HTTPSPort", value), t::PhantomData)
    }
    /// Specifies which IP protocol CloudFront uses when connecting to your origin. If your origin uses both IPv4 and IPv6 protocols, you can choose `dualstack` to help optimize reliability.
    #[must_use]
    pub fn ip_address_type(self, value: impl t::IntoValue<IpAddressType, W>) -> Self {
        CustomOriginConfig(self.0.set("IpAddressType", value), t::PhantomData)
    }
    /// Specifies how long, in seconds, CloudFront persists its connection to the origin. The minimum timeout is 1 second, the maximum is 120 seconds, and the default (if you don't specify otherwise) is 5 seconds.
    #[must_use]
    pub fn origin_keepalive_timeout(self, value: impl t::IntoValue<i64, W>) -> Self {
        CustomOriginConfig(self.0.set("OriginKeepaliveTimeout", value), t::PhantomData)
    }
    /// Configures mutual TLS authentication between CloudFront and your origin server.
    #[must_use]
    pub fn origin_mtls_config(self, value: impl t::IntoValue<OriginMtlsConfig<W>, W>) -> Self {
        CustomOriginConfig(self.0.set("OriginMtlsConfig", value), t::PhantomData)
    }
    /// Specifies the protocol (HTTP or HTTPS) that CloudFront uses to connect to the origin. Valid values are:
    #[must_use]
    pub fn origin_protocol_policy(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> CustomOriginConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        CustomOriginConfig(self.0.set("OriginProtocolPolicy", value), t::PhantomData)
    }
    /// Specifies how long, in seconds, CloudFront waits for a response from the origin. This is also known as the *origin response timeout* . The minimum timeout is 1 second, the maximum is 120 seconds, and the default (if you don't specify otherwise) is 30 seconds.
    #[must_use]
    pub fn origin_read_timeout(self, value: impl t::IntoValue<i64, W>) -> Self {
        CustomOriginConfig(self.0.set("OriginReadTimeout", value), t::PhantomData)
    }
    /// Specifies the minimum SSL/TLS protocol that CloudFront uses when connecting to your origin over HTTPS. Valid values include `SSLv3` , `TLSv1` , `TLSv1.1` , and `TLSv1.2` .
    #[must_use]
    pub fn origin_ssl_protocols(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        CustomOriginConfig(self.0.set("OriginSSLProtocols", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<CustomOriginConfig<W>, W>
    for CustomOriginConfig<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A complex type that describes the default cache behavior if you don't specify a `CacheBehavior` element or if request URLs don't match any of the values of `PathPattern` in `CacheBehavior` elements. You must create exactly one default cache behavior.
pub struct DefaultCacheBehavior<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for DefaultCacheBehavior<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> DefaultCacheBehavior<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> DefaultCacheBehavior<
        W,
        (
            t::Missing<required::TargetOriginId>,
            t::Missing<required::ViewerProtocolPolicy>,
        ),
    > {
        DefaultCacheBehavior(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> DefaultCacheBehavior<W, (S0, S1)> {
    /// A complex type that controls which HTTP methods CloudFront processes and forwards to your Amazon S3 bucket or your custom origin. There are three choices:
    #[must_use]
    pub fn allowed_methods(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        DefaultCacheBehavior(self.0.set("AllowedMethods", value), t::PhantomData)
    }
    /// The unique identifier of the cache policy that is attached to the default cache behavior.
    #[must_use]
    pub fn cache_policy_id(
        self,
        value: impl t::IntoValue<t::Link<link::CachePolicyIdOfDefaultCacheBehavior>, W>,
    ) -> Self {
        DefaultCacheBehavior(self.0.set("CachePolicyId", value), t::PhantomData)
    }
    /// A complex type that controls whether CloudFront caches the response to requests using the specified HTTP methods. There are two choices:
    #[must_use]
    pub fn cached_methods(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        DefaultCacheBehavior(self.0.set("CachedMethods", value), t::PhantomData)
    }
    /// Whether you want CloudFront to automatically compress certain files for this cache behavior. If so, specify `true` ; if not, specify `false` .
    #[must_use]
    pub fn compress(self, value: impl t::IntoValue<bool, W>) -> Self {
        DefaultCacheBehavior(self.0.set("Compress", value), t::PhantomData)
    }
    /// This field is deprecated. We recommend that you use the `DefaultTTL` field in a cache policy instead of this field.
    #[must_use]
    pub fn default_ttl(self, value: impl t::IntoValue<f64, W>) -> Self {
        DefaultCacheBehavior(self.0.set("DefaultTTL", value), t::PhantomData)
    }
    /// The value of `ID` for the field-level encryption configuration that you want CloudFront to use for encrypting specific fields of data for the default cache behavior.
    #[must_use]
    pub fn field_level_encryption_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DefaultCacheBehavior(self.0.set("FieldLevelEncryptionId", value), t::PhantomData)
    }
    /// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field.
    #[must_use]
    pub fn forwarded_values(self, value: impl t::IntoValue<ForwardedValues<W>, W>) -> Self {
        DefaultCacheBehavior(self.0.set("ForwardedValues", value), t::PhantomData)
    }
    /// A list of CloudFront functions that are associated with this cache behavior. Your functions must be published to the `LIVE` stage to associate them with a cache behavior.
    #[must_use]
    pub fn function_associations(
        self,
        value: impl t::IntoValue<t::List<FunctionAssociation<W>>, W>,
    ) -> Self {
        DefaultCacheBehavior(self.0.set("FunctionAssociations", value), t::PhantomData)
    }
    /// The gRPC configuration for your cache behavior.
    #[must_use]
    pub fn grpc_config(self, value: impl t::IntoValue<GrpcConfig<W>, W>) -> Self {
        DefaultCacheBehavior(self.0.set("GrpcConfig", value), t::PhantomData)
    }
    /// A complex type that contains zero or more Lambda@Edge function associations for a cache behavior.
    #[must_use]
    pub fn lambda_function_associations(
        self,
        value: impl t::IntoValue<t::List<LambdaFunctionAssociation<W>>, W>,
    ) -> Self {
        DefaultCacheBehavior(
            self.0.set("LambdaFunctionAssociations", value),
            t::PhantomData,
        )
    }
    /// This field is deprecated. We recommend that you use the `MaxTTL` field in a cache policy instead of this field.
    #[must_use]
    pub fn max_ttl(self, value: impl t::IntoValue<f64, W>) -> Self {
        DefaultCacheBehavior(self.0.set("MaxTTL", value), t::PhantomData)
    }
    /// This field is deprecated. We recommend that you use the `MinTTL` field in a cache policy instead of this field.
    #[must_use]
    pub fn min_ttl(self, value: impl t::IntoValue<f64, W>) -> Self {
        DefaultCacheBehavior(self.0.set("MinTTL", value), t::PhantomData)
    }
    /// The unique identifier of the origin request policy that is attached to the default cache behavior.
    #[must_use]
    pub fn origin_request_policy_id(
        self,
        value: impl t::IntoValue<t::Link<link::OriginRequestPolicyIdOfDefaultCacheBehavior>, W>,
    ) -> Self {
        DefaultCacheBehavior(self.0.set("OriginRequestPolicyId", value), t::PhantomData)
    }
    /// The Amazon Resource Name (ARN) of the real-time log configuration that is attached to this cache behavior. For more information, see [Real-time logs](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/real-time-logs.html) in the *Amazon CloudFront Developer Guide* .
    #[must_use]
    pub fn realtime_log_config_arn(
        self,
        value: impl t::IntoValue<t::Link<link::RealtimeLogConfigArnOfDefaultCacheBehavior>, W>,
    ) -> Self {
        DefaultCacheBehavior(self.0.set("RealtimeLogConfigArn", value), t::PhantomData)
    }
    /// The identifier for a response headers policy.
    #[must_use]
    pub fn response_headers_policy_id(
        self,
        value: impl t::IntoValue<t::Link<link::ResponseHeadersPolicyIdOfDefaultCacheBehavior>, W>,
    ) -> Self {
        DefaultCacheBehavior(self.0.set("ResponseHeadersPolicyId", value), t::PhantomData)
    }
    /// Indicates whether you want to distribute media files in the Microsoft Smooth Streaming format using the origin that is associated with this cache behavior. If so, specify `true` ; if not, specify `false` .
    #[must_use]
    pub fn smooth_streaming(self, value: impl t::IntoValue<bool, W>) -> Self {
        DefaultCacheBehavior(self.0.set("SmoothStreaming", value), t::PhantomData)
    }
    /// The value of `ID` for the origin that you want CloudFront to route requests to when they use the default cache behavior.
    #[must_use]
    pub fn target_origin_id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> DefaultCacheBehavior<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        DefaultCacheBehavior(self.0.set("TargetOriginId", value), t::PhantomData)
    }
    /// A list of key groups that CloudFront can use to validate signed URLs or signed cookies.
    #[must_use]
    pub fn trusted_key_groups(
        self,
        value: impl t::IntoValue<t::List<t::Link<link::TrustedKeyGroupsOfDefaultCacheBehavior>>, W>,
    ) -> Self {
        DefaultCacheBehavior(self.0.set("TrustedKeyGroups", value), t::PhantomData)
    }
    /// A list of AWS account IDs whose public keys CloudFront can use to validate signed URLs or signed cookies.
    #[must_use]
    pub fn trusted_signers(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        DefaultCacheBehavior(self.0.set("TrustedSigners", value), t::PhantomData)
    }
    /// The protocol that viewers can use to access the files in the origin specified by `TargetOriginId` when a request matches the path pattern in `PathPattern` . You can specify the following options:
    #[must_use]
    pub fn viewer_protocol_policy(
        self,
        value: impl t::IntoValue<ViewerProtocolPolicy, W>,
    ) -> DefaultCacheBehavior<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        DefaultCacheBehavior(self.0.set("ViewerProtocolPolicy", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<DefaultCacheBehavior<W>, W>
    for DefaultCacheBehavior<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The value that you assigned to the parameter.
pub struct Definition<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Definition<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Definition<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Definition<W> {
        Definition(t::Object::new(), t::PhantomData)
    }
}
impl<W> Definition<W> {
    /// `StringSchema`.
    #[must_use]
    pub fn string_schema(self, value: impl t::IntoValue<StringSchema<W>, W>) -> Self {
        Definition(self.0.set("StringSchema", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<Definition<W>, W> for Definition<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A distribution configuration.
pub struct DistributionConfig<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for DistributionConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> DistributionConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> DistributionConfig<
        W,
        (
            t::Missing<required::DefaultCacheBehavior>,
            t::Missing<required::Enabled>,
        ),
    > {
        DistributionConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> DistributionConfig<W, (S0, S1)> {
    /// A complex type that contains information about CNAMEs (alternate domain names), if any, for this distribution.
    #[must_use]
    pub fn aliases(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        DistributionConfig(self.0.set("Aliases", value), t::PhantomData)
    }
    /// ID of the Anycast static IP list that is associated with the distribution.
    #[must_use]
    pub fn anycast_ip_list_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DistributionConfig(self.0.set("AnycastIpListId", value), t::PhantomData)
    }
    /// An alias for the CloudFront distribution's domain name.
    #[must_use]
    pub fn cnames(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        DistributionConfig(self.0.set("CNAMEs", value), t::PhantomData)
    }
    /// A complex type that contains zero or more `CacheBehavior` elements.
    #[must_use]
    pub fn cache_behaviors(self, value: impl t::IntoValue<t::List<CacheBehavior<W>>, W>) -> Self {
        DistributionConfig(self.0.set("CacheBehaviors", value), t::PhantomData)
    }
    /// A complex type that specifies the HTTP header name from which CloudFront extracts cache tags from origin responses.
    #[must_use]
    pub fn cache_tag_config(self, value: impl t::IntoValue<CacheTagConfig<W>, W>) -> Self {
        DistributionConfig(self.0.set("CacheTagConfig", value), t::PhantomData)
    }
    /// A comment to describe the distribution. The comment cannot be longer than 128 characters.
    #[must_use]
    pub fn comment(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DistributionConfig(self.0.set("Comment", value), t::PhantomData)
    }
    /// The distribution's connection function association.
    #[must_use]
    pub fn connection_function_association(
        self,
        value: impl t::IntoValue<ConnectionFunctionAssociation<W>, W>,
    ) -> Self {
        DistributionConfig(
            self.0.set("ConnectionFunctionAssociation", value),
            t::PhantomData,
        )
    }
    /// This field specifies whether the connection mode is through a standard distribution (direct) or a multi-tenant distribution with distribution tenants (tenant-only).
    #[must_use]
    pub fn connection_mode(self, value: impl t::IntoValue<ConnectionMode, W>) -> Self {
        DistributionConfig(self.0.set("ConnectionMode", value), t::PhantomData)
    }
    /// The identifier of a continuous deployment policy. For more information, see `CreateContinuousDeploymentPolicy` .
    #[must_use]
    pub fn continuous_deployment_policy_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DistributionConfig(
            self.0.set("ContinuousDeploymentPolicyId", value),
            t::PhantomData,
        )
    }
    /// A complex type that controls the following:
    #[must_use]
    pub fn custom_error_responses(
        self,
        value: impl t::IntoValue<t::List<CustomErrorResponse<W>>, W>,
    ) -> Self {
        DistributionConfig(self.0.set("CustomErrorResponses", value), t::PhantomData)
    }
    /// The user-defined HTTP server that serves as the origin for content that CloudFront distributes.
    #[must_use]
    pub fn custom_origin(self, value: impl t::IntoValue<LegacyCustomOrigin<W>, W>) -> Self {
        DistributionConfig(self.0.set("CustomOrigin", value), t::PhantomData)
    }
    /// A complex type that describes the default cache behavior if you don't specify a `CacheBehavior` element or if files don't match any of the values of `PathPattern` in `CacheBehavior` elements. You must create exactly one default cache behavior.
    #[must_use]
    pub fn default_cache_behavior(
        self,
        value: impl t::IntoValue<DefaultCacheBehavior<W>, W>,
    ) -> DistributionConfig<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        DistributionConfig(self.0.set("DefaultCacheBehavior", value), t::PhantomData)
    }
    /// When a viewer requests the root URL for your distribution, the default root object is the object that you want CloudFront to request from your origin. For example, if your root URL is `https://www.example.com` , you can specify CloudFront to return the `index.html` file as the default root object.
    #[must_use]
    pub fn default_root_object(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DistributionConfig(self.0.set("DefaultRootObject", value), t::PhantomData)
    }
    /// From this field, you can enable or disable the selected distribution.
    #[must_use]
    pub fn enabled(self, value: impl t::IntoValue<bool, W>) -> DistributionConfig<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        DistributionConfig(self.0.set("Enabled", value), t::PhantomData)
    }
    /// (Optional) Specify the HTTP version(s) that you want viewers to use to communicate with CloudFront . The default value for new distributions is `http1.1` .
    #[must_use]
    pub fn http_version(self, value: impl t::IntoValue<HttpVersion, W>) -> Self {
        DistributionConfig(self.0.set("HttpVersion", value), t::PhantomData)
    }
    /// If you want CloudFront to respond to IPv6 DNS requests with an IPv6 address for your distribution, specify `true` . If you specify `false` , CloudFront responds to IPv6 DNS requests with the DNS response code `NOERROR` and with no IP addresses.
    #[must_use]
    pub fn ipv6_enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        DistributionConfig(self.0.set("IPV6Enabled", value), t::PhantomData)
    }
    /// A complex type that controls whether access logs are written for the distribution.
    #[must_use]
    pub fn logging(self, value: impl t::IntoValue<Logging<W>, W>) -> Self {
        DistributionConfig(self.0.set("Logging", value), t::PhantomData)
    }
    /// A complex type that contains information about origin groups for this distribution.
    #[must_use]
    pub fn origin_groups(self, value: impl t::IntoValue<OriginGroups<W>, W>) -> Self {
        DistributionConfig(self.0.set("OriginGroups", value), t::PhantomData)
    }
    /// A complex type that contains information about origins for this distribution.
    #[must_use]
    pub fn origins(self, value: impl t::IntoValue<t::List<Origin<W>>, W>) -> Self {
        DistributionConfig(self.0.set("Origins", value), t::PhantomData)
    }
    /// The price class that corresponds with the maximum price that you want to pay for CloudFront service. If you specify `PriceClass_All` , CloudFront responds to requests for your objects from all CloudFront edge locations.
    #[must_use]
    pub fn price_class(self, value: impl t::IntoValue<PriceClass, W>) -> Self {
        DistributionConfig(self.0.set("PriceClass", value), t::PhantomData)
    }
    /// A complex type that identifies ways in which you want to restrict distribution of your content.
    #[must_use]
    pub fn restrictions(self, value: impl t::IntoValue<Restrictions<W>, W>) -> Self {
        DistributionConfig(self.0.set("Restrictions", value), t::PhantomData)
    }
    /// The origin as an Amazon S3 bucket.
    #[must_use]
    pub fn s3_origin(self, value: impl t::IntoValue<LegacyS3Origin<W>, W>) -> Self {
        DistributionConfig(self.0.set("S3Origin", value), t::PhantomData)
    }
    /// A Boolean that indicates whether this is a staging distribution. When this value is `true` , this is a staging distribution. When this value is `false` , this is not a staging distribution.
    #[must_use]
    pub fn staging(self, value: impl t::IntoValue<bool, W>) -> Self {
        DistributionConfig(self.0.set("Staging", value), t::PhantomData)
    }
    /// A distribution tenant configuration.
    #[must_use]
    pub fn tenant_config(self, value: impl t::IntoValue<TenantConfig<W>, W>) -> Self {
        DistributionConfig(self.0.set("TenantConfig", value), t::PhantomData)
    }
    /// A complex type that determines the distribution's SSL/TLS configuration for communicating with viewers.
    #[must_use]
    pub fn viewer_certificate(self, value: impl t::IntoValue<ViewerCertificate<W>, W>) -> Self {
        DistributionConfig(self.0.set("ViewerCertificate", value), t::PhantomData)
    }
    /// The distribution's viewer mTLS configuration.
    #[must_use]
    pub fn viewer_mtls_config(self, value: impl t::IntoValue<ViewerMtlsConfig<W>, W>) -> Self {
        DistributionConfig(self.0.set("ViewerMtlsConfig", value), t::PhantomData)
    }
    /// A unique identifier that specifies the AWS WAF web ACL, if any, to associate with this distribution.
    #[must_use]
    pub fn web_acl_id(
        self,
        value: impl t::IntoValue<t::Link<link::WebAclIdOfDistributionConfig>, W>,
    ) -> Self {
        DistributionConfig(self.0.set("WebACLId", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<DistributionConfig<W>, W>
    for DistributionConfig<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field.
pub struct ForwardedValues<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ForwardedValues<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ForwardedValues<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ForwardedValues<W, (t::Missing<required::QueryString>,)> {
        ForwardedValues(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> ForwardedValues<W, (S0,)> {
    /// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field.
    #[must_use]
    pub fn cookies(self, value: impl t::IntoValue<Cookies<W>, W>) -> Self {
        ForwardedValues(self.0.set("Cookies", value), t::PhantomData)
    }
    /// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field.
    #[must_use]
    pub fn headers(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        ForwardedValues(self.0.set("Headers", value), t::PhantomData)
    }
    /// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field.
    #[must_use]
    pub fn query_string(self, value: impl t::IntoValue<bool, W>) -> ForwardedValues<W, (t::Set,)>
    where
        S0: t::Open,
    {
        ForwardedValues(self.0.set("QueryString", value), t::PhantomData)
    }
    /// This field is deprecated. We recommend that you use a cache policy or an origin request policy instead of this field.
    #[must_use]
    pub fn query_string_cache_keys(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        ForwardedValues(self.0.set("QueryStringCacheKeys", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<ForwardedValues<W>, W>
    for ForwardedValues<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A CloudFront function that is associated with a cache behavior in a CloudFront distribution.
pub struct FunctionAssociation<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for FunctionAssociation<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> FunctionAssociation<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> FunctionAssociation<W> {
        FunctionAssociation(t::Object::new(), t::PhantomData)
    }
}
impl<W> FunctionAssociation<W> {
    /// The event type of the function, either `viewer-request` or `viewer-response` . You cannot use origin-facing event types ( `origin-request` and `origin-response` ) with a CloudFront function.
    #[must_use]
    pub fn event_type(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        FunctionAssociation(self.0.set("EventType", value), t::PhantomData)
    }
    /// The Amazon Resource Name (ARN) of the function.
    #[must_use]
    pub fn function_arn(
        self,
        value: impl t::IntoValue<t::Link<link::FunctionArnOfFunctionAssociation>, W>,
    ) -> Self {
        FunctionAssociation(self.0.set("FunctionARN", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<FunctionAssociation<W>, W> for FunctionAssociation<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A complex type that controls the countries in which your content is distributed. CloudFront determines the location of your users using `MaxMind` GeoIP databases.
pub struct GeoRestriction<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for GeoRestriction<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> GeoRestriction<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> GeoRestriction<W, (t::Missing<required::RestrictionType>,)> {
        GeoRestriction(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> GeoRestriction<W, (S0,)> {
    /// A complex type that contains a `Location` element for each country in which you want CloudFront either to distribute your content ( `whitelist` ) or not distribute your content ( `blacklist` ).
    #[must_use]
    pub fn locations(self, value: impl t::IntoValue<t::List<Locations>, W>) -> Self {
        GeoRestriction(self.0.set("Locations", value), t::PhantomData)
    }
    /// The method that you want to use to restrict distribution of your content by country:
    #[must_use]
    pub fn restriction_type(
        self,
        value: impl t::IntoValue<RestrictionType, W>,
    ) -> GeoRestriction<W, (t::Set,)>
    where
        S0: t::Open,
    {
        GeoRestriction(self.0.set("RestrictionType", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<GeoRestriction<W>, W>
    for GeoRestriction<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Amazon CloudFront supports gRPC, an open-source remote procedure call (RPC) framework built on HTTP/2. gRPC offers bi-directional streaming and binary protocol that buffers payloads, making it suitable for applications that require low latency communications.
pub struct GrpcConfig<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for GrpcConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> GrpcConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> GrpcConfig<W, (t::Missing<required::Enabled>,)> {
        GrpcConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> GrpcConfig<W, (S0,)> {
    /// Enables your CloudFront distribution to receive gRPC requests and to proxy them directly to your origins.
    #[must_use]
    pub fn enabled(self, value: impl t::IntoValue<bool, W>) -> GrpcConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        GrpcConfig(self.0.set("Enabled", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<GrpcConfig<W>, W> for GrpcConfig<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A complex type that contains a Lambda@Edge function association.
pub struct LambdaFunctionAssociation<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for LambdaFunctionAssociation<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> LambdaFunctionAssociation<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> LambdaFunctionAssociation<W> {
        LambdaFunctionAssociation(t::Object::new(), t::PhantomData)
    }
}
impl<W> LambdaFunctionAssociation<W> {
    /// Specifies the event type that triggers a Lambda@Edge function invocation. You can specify the following values:
    #[must_use]
    pub fn event_type(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        LambdaFunctionAssociation(self.0.set("EventType", value), t::PhantomData)
    }
    /// A flag that allows a Lambda@Edge function to have read access to the body content.
    #[must_use]
    pub fn include_body(self, value: impl t::IntoValue<bool, W>) -> Self {
        LambdaFunctionAssociation(self.0.set("IncludeBody", value), t::PhantomData)
    }
    /// The ARN of the Lambda@Edge function. You must specify the ARN of a function version; you can't specify an alias or $LATEST.
    #[must_use]
    pub fn lambda_function_arn(
        self,
        value: impl t::IntoValue<t::Link<link::LambdaFunctionArnOfLambdaFunctionAssociation>, W>,
    ) -> Self {
        LambdaFunctionAssociation(self.0.set("LambdaFunctionARN", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<LambdaFunctionAssociation<W>, W>
    for LambdaFunctionAssociation<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A custom origin. A custom origin is any origin that is *not* an Amazon S3 bucket, with one exception. An Amazon S3 bucket that is [configured with static website hosting](https://docs.aws.amazon.com/AmazonS3/latest/dev/WebsiteHosting.html) *is* a custom origin.
pub struct LegacyCustomOrigin<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for LegacyCustomOrigin<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> LegacyCustomOrigin<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> LegacyCustomOrigin<
        W,
        (
            t::Missing<required::DnsName>,
            t::Missing<required::OriginProtocolPolicy>,
            t::Missing<required::OriginSslProtocols>,
        ),
    > {
        LegacyCustomOrigin(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> LegacyCustomOrigin<W, (S0, S1, S2)> {
    /// The domain name assigned to your CloudFront distribution.
    #[must_use]
    pub fn dns_name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> LegacyCustomOrigin<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        LegacyCustomOrigin(self.0.set("DNSName", value), t::PhantomData)
    }
    /// The HTTP port that CloudFront uses to connect to the origin. Specify the HTTP port that the origin listens on.
    #[must_use]
    pub fn http_port(self, value: impl t::IntoValue<i64, W>) -> Self {
        LegacyCustomOrigin(self.0.set("HTTPPort", value), t::PhantomData)
    }
    /// The HTTPS port that CloudFront uses to connect to the origin. Specify the HTTPS port that the origin listens on.
    #[must_use]
    pub fn https_port(self, value: impl t::IntoValue<i64, W>) -> Self {
        LegacyCustomOrigin(self.0.set("HTTPSPort", value), t::PhantomData)
    }
    /// Specifies the protocol (HTTP or HTTPS) that CloudFront uses to connect to the origin.
    #[must_use]
    pub fn origin_protocol_policy(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> LegacyCustomOrigin<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        LegacyCustomOrigin(self.0.set("OriginProtocolPolicy", value), t::PhantomData)
    }
    /// The minimum SSL/TLS protocol version that CloudFront uses when communicating with your origin server over HTTPs.
    #[must_use]
    pub fn origin_ssl_protocols(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> LegacyCustomOrigin<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        LegacyCustomOrigin(self.0.set("OriginSSLProtocols", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled>
    t::IntoValue<LegacyCustomOrigin<W>, W> for LegacyCustomOrigin<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The origin as an Amazon S3 bucket.
pub struct LegacyS3Origin<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for LegacyS3Origin<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> LegacyS3Origin<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> LegacyS3Origin<W, (t::Missing<required::DnsName>,)> {
        LegacyS3Origin(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> LegacyS3Origin<W, (S0,)> {
    /// The domain name assigned to your CloudFront distribution.
    #[must_use]
    pub fn dns_name(self, value: impl t::IntoValue<t::Text, W>) -> LegacyS3Origin<W, (t::Set,)>
    where
        S0: t::Open,
    {
        LegacyS3Origin(self.0.set("DNSName", value), t::PhantomData)
    }
    /// The CloudFront origin access identity to associate with the distribution. Use an origin access identity to configure the distribution so that end users can only access objects in an Amazon S3 through CloudFront .
    #[must_use]
    pub fn origin_access_identity(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        LegacyS3Origin(self.0.set("OriginAccessIdentity", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<LegacyS3Origin<W>, W>
    for LegacyS3Origin<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A complex type that specifies whether access logs are written for the distribution.
pub struct Logging<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Logging<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Logging<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Logging<W> {
        Logging(t::Object::new(), t::PhantomData)
    }
}
impl<W> Logging<W> {
    /// The Amazon S3 bucket to store the access logs in, for example, `amzn-s3-demo-bucket.s3.amazonaws.com` .
    #[must_use]
    pub fn bucket(self, value: impl t::IntoValue<t::Link<link::BucketOfLogging>, W>) -> Self {
        Logging(self.0.set("Bucket", value), t::PhantomData)
    }
    /// Specifies whether you want CloudFront to include cookies in access logs, specify `true` for `IncludeCookies` . If you choose to include cookies in logs, CloudFront logs all cookies regardless of how you configure the cache behaviors for this distribution.
    #[must_use]
    pub fn include_cookies(self, value: impl t::IntoValue<bool, W>) -> Self {
        Logging(self.0.set("IncludeCookies", value), t::PhantomData)
    }
    /// An optional string that you want CloudFront to prefix to the access log `filenames` for this distribution, for example, `myprefix/` . If you want to enable logging, but you don't want to specify a prefix, you still must include an empty `Prefix` element in the `Logging` element.
    #[must_use]
    pub fn prefix(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Logging(self.0.set("Prefix", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<Logging<W>, W> for Logging<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// An origin.
pub struct Origin<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Origin<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Origin<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Origin<W, (t::Missing<required::DomainName>, t::Missing<required::Id>)> {
        Origin(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> Origin<W, (S0, S1)> {
    /// The number of times that CloudFront attempts to connect to the origin. The minimum number is 1, the maximum is 3, and the default (if you don't specify otherwise) is 3.
    #[must_use]
    pub fn connection_attempts(self, value: impl t::IntoValue<i64, W>) -> Self {
        Origin(self.0.set("ConnectionAttempts", value), t::PhantomData)
    }
    /// The number of seconds that CloudFront waits when trying to establish a connection to the origin. The minimum timeout is 1 second, the maximum is 10 seconds, and the default (if you don't specify otherwise) is 10 seconds.
    #[must_use]
    pub fn connection_timeout(self, value: impl t::IntoValue<i64, W>) -> Self {
        Origin(self.0.set("ConnectionTimeout", value), t::PhantomData)
    }
    /// Use this type to specify an origin that is not an Amazon S3 bucket, with one exception. If the Amazon S3 bucket is configured with static website hosting, use this type. If the Amazon S3 bucket is not configured with static website hosting, use the `S3OriginConfig` type instead.
    #[must_use]
    pub fn custom_origin_config(self, value: impl t::IntoValue<CustomOriginConfig<W>, W>) -> Self {
        Origin(self.0.set("CustomOriginConfig", value), t::PhantomData)
    }
    /// The domain name for the origin.
    #[must_use]
    pub fn domain_name(
        self,
        value: impl t::IntoValue<t::Link<link::DomainNameOfOrigin>, W>,
    ) -> Origin<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        Origin(self.0.set("DomainName", value), t::PhantomData)
    }
    /// A unique identifier for the origin. This value must be unique within the distribution.
    #[must_use]
    pub fn id(self, value: impl t::IntoValue<t::Text, W>) -> Origin<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        Origin(self.0.set("Id", value), t::PhantomData)
    }
    /// The unique identifier of an origin access control for this origin.
    #[must_use]
    pub fn origin_access_control_id(
        self,
        value: impl t::IntoValue<t::Link<link::OriginAccessControlIdOfOrigin>, W>,
    ) -> Self {
        Origin(self.0.set("OriginAccessControlId", value), t::PhantomData)
    }
    /// A list of HTTP header names and values that CloudFront adds to the requests that it sends to the origin.
    #[must_use]
    pub fn origin_custom_headers(
        self,
        value: impl t::IntoValue<t::List<OriginCustomHeader<W>>, W>,
    ) -> Self {
        Origin(self.0.set("OriginCustomHeaders", value), t::PhantomData)
    }
    /// An optional path that CloudFront appends to the origin domain name when CloudFront requests content from the origin.
    #[must_use]
    pub fn origin_path(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Origin(self.0.set("OriginPath", value), t::PhantomData)
    }
    /// CloudFront Origin Shield. Using Origin Shield can help reduce the load on your origin.
    #[must_use]
    pub fn origin_shield(self, value: impl t::IntoValue<OriginShield<W>, W>) -> Self {
        Origin(self.0.set("OriginShield", value), t::PhantomData)
    }
    /// The time (in seconds) that a request from CloudFront to the origin can stay open and wait for a response. If the complete response isn't received from the origin by this time, CloudFront ends the connection.
    #[must_use]
    pub fn response_completion_timeout(self, value: impl t::IntoValue<i64, W>) -> Self {
        Origin(
            self.0.set("ResponseCompletionTimeout", value),
            t::PhantomData,
        )
    }
    /// Use this type to specify an origin that is an Amazon S3 bucket that is not configured with static website hosting. To specify any other type of origin, including an Amazon S3 bucket that is configured with static website hosting, use the `CustomOriginConfig` type instead.
    #[must_use]
    pub fn s3_origin_config(self, value: impl t::IntoValue<S3OriginConfig<W>, W>) -> Self {
        Origin(self.0.set("S3OriginConfig", value), t::PhantomData)
    }
    /// The VPC origin configuration.
    #[must_use]
    pub fn vpc_origin_config(self, value: impl t::IntoValue<VpcOriginConfig<W>, W>) -> Self {
        Origin(self.0.set("VpcOriginConfig", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<Origin<W>, W>
    for Origin<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A complex type that contains `HeaderName` and `HeaderValue` elements, if any, for this distribution.
pub struct OriginCustomHeader<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for OriginCustomHeader<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> OriginCustomHeader<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> OriginCustomHeader<
        W,
        (
            t::Missing<required::HeaderName>,
            t::Missing<required::HeaderValue>,
        ),
    > {
        OriginCustomHeader(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> OriginCustomHeader<W, (S0, S1)> {
    /// The name of a header that you want CloudFront to send to your origin. For more information, see [Adding Custom Headers to Origin Requests](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/forward-custom-headers.html) in the *Amazon CloudFront Developer Guide* .
    #[must_use]
    pub fn header_name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> OriginCustomHeader<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        OriginCustomHeader(self.0.set("HeaderName", value), t::PhantomData)
    }
    /// The value for the header that you specified in the `HeaderName` field.
    #[must_use]
    pub fn header_value(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> OriginCustomHeader<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        OriginCustomHeader(self.0.set("HeaderValue", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<OriginCustomHeader<W>, W>
    for OriginCustomHeader<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// An origin group includes two origins (a primary origin and a secondary origin to failover to) and a failover criteria that you specify. You create an origin group to support origin failover in CloudFront.
pub struct OriginGroup<W, S = (t::Set, t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for OriginGroup<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> OriginGroup<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> OriginGroup<
        W,
        (
            t::Missing<required::FailoverCriteria>,
            t::Missing<required::Id>,
            t::Missing<required::Members>,
        ),
    > {
        OriginGroup(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> OriginGroup<W, (S0, S1, S2)> {
    /// A complex type that contains information about the failover criteria for an origin group.
    #[must_use]
    pub fn failover_criteria(
        self,
        value: impl t::IntoValue<OriginGroupFailoverCriteria<W>, W>,
    ) -> OriginGroup<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        OriginGroup(self.0.set("FailoverCriteria", value), t::PhantomData)
    }
    /// The origin group's ID.
    #[must_use]
    pub fn id(self, value: impl t::IntoValue<t::Text, W>) -> OriginGroup<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        OriginGroup(self.0.set("Id", value), t::PhantomData)
    }
    /// A complex type that contains information about the origins in an origin group.
    #[must_use]
    pub fn members(
        self,
        value: impl t::IntoValue<OriginGroupMembers<W>, W>,
    ) -> OriginGroup<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        OriginGroup(self.0.set("Members", value), t::PhantomData)
    }
    /// The selection criteria for the origin group. For more information, see [Create an origin group](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html#concept_origin_groups.creating) in the *Amazon CloudFront Developer Guide* .
    #[must_use]
    pub fn selection_criteria(self, value: impl t::IntoValue<SelectionCriteria, W>) -> Self {
        OriginGroup(self.0.set("SelectionCriteria", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled> t::IntoValue<OriginGroup<W>, W>
    for OriginGroup<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A complex data type that includes information about the failover criteria for an origin group, including the status codes for which CloudFront will failover from the primary origin to the second origin.
pub struct OriginGroupFailoverCriteria<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for OriginGroupFailoverCriteria<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> OriginGroupFailoverCriteria<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> OriginGroupFailoverCriteria<W, (t::Missing<required::StatusCodes>,)> {
        OriginGroupFailoverCriteria(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> OriginGroupFailoverCriteria<W, (S0,)> {
    /// The status codes that, when returned from the primary origin, will trigger CloudFront to failover to the second origin.
    #[must_use]
    pub fn status_codes(
        self,
        value: impl t::IntoValue<StatusCodes<W>, W>,
    ) -> OriginGroupFailoverCriteria<W, (t::Set,)>
    where
        S0: t::Open,
    {
        OriginGroupFailoverCriteria(self.0.set("StatusCodes", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<OriginGroupFailoverCriteria<W>, W>
    for OriginGroupFailoverCriteria<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// An origin in an origin group.
pub struct OriginGroupMember<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for OriginGroupMember<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> OriginGroupMember<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> OriginGroupMember<W, (t::Missing<required::OriginId>,)> {
        OriginGroupMember(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> OriginGroupMember<W, (S0,)> {
    /// The ID for an origin in an origin group.
    #[must_use]
    pub fn origin_id(self, value: impl t::IntoValue<t::Text, W>) -> OriginGroupMember<W, (t::Set,)>
    where
        S0: t::Open,
    {
        OriginGroupMember(self.0.set("OriginId", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<OriginGroupMember<W>, W>
    for OriginGroupMember<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A complex data type for the origins included in an origin group.
pub struct OriginGroupMembers<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for OriginGroupMembers<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> OriginGroupMembers<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new()
    -> OriginGroupMembers<W, (t::Missing<required::Items>, t::Missing<required::Quantity>)> {
        OriginGroupMembers(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> OriginGroupMembers<W, (S0, S1)> {
    /// Items (origins) in an origin group.
    #[must_use]
    pub fn items(
        self,
        value: impl t::IntoValue<t::List<OriginGroupMember<W>>, W>,
    ) -> OriginGroupMembers<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        OriginGroupMembers(self.0.set("Items", value), t::PhantomData)
    }
    /// The number of origins in an origin group.
    #[must_use]
    pub fn quantity(self, value: impl t::IntoValue<i64, W>) -> OriginGroupMembers<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        OriginGroupMembers(self.0.set("Quantity", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<OriginGroupMembers<W>, W>
    for OriginGroupMembers<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A complex data type for the origin groups specified for a distribution.
pub struct OriginGroups<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for OriginGroups<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> OriginGroups<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> OriginGroups<W, (t::Missing<required::Quantity>,)> {
        OriginGroups(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> OriginGroups<W, (S0,)> {
    /// The items (origin groups) in a distribution.
    #[must_use]
    pub fn items(self, value: impl t::IntoValue<t::List<OriginGroup<W>>, W>) -> Self {
        OriginGroups(self.0.set("Items", value), t::PhantomData)
    }
    /// The number of origin groups.
    #[must_use]
    pub fn quantity(self, value: impl t::IntoValue<i64, W>) -> OriginGroups<W, (t::Set,)>
    where
        S0: t::Open,
    {
        OriginGroups(self.0.set("Quantity", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<OriginGroups<W>, W> for OriginGroups<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Configures mutual TLS authentication between CloudFront and your origin server.
pub struct OriginMtlsConfig<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for OriginMtlsConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> OriginMtlsConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> OriginMtlsConfig<W, (t::Missing<required::ClientCertificateArn>,)> {
        OriginMtlsConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> OriginMtlsConfig<W, (S0,)> {
    /// The Amazon Resource Name (ARN) of the client certificate stored in AWS Certificate Manager (ACM) that CloudFront uses to authenticate with your origin using Mutual TLS.
    #[must_use]
    pub fn client_certificate_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> OriginMtlsConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        OriginMtlsConfig(self.0.set("ClientCertificateArn", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<OriginMtlsConfig<W>, W>
    for OriginMtlsConfig<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// CloudFront Origin Shield.
pub struct OriginShield<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for OriginShield<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> OriginShield<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> OriginShield<W> {
        OriginShield(t::Object::new(), t::PhantomData)
    }
}
impl<W> OriginShield<W> {
    /// A flag that specifies whether Origin Shield is enabled.
    #[must_use]
    pub fn enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        OriginShield(self.0.set("Enabled", value), t::PhantomData)
    }
    /// The AWS Region for Origin Shield.
    #[must_use]
    pub fn origin_shield_region(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        OriginShield(self.0.set("OriginShieldRegion", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<OriginShield<W>, W> for OriginShield<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A list of parameter values to add to the resource. A parameter is specified as a key-value pair. A valid parameter value must exist for any parameter that is marked as required in the multi-tenant distribution.
pub struct ParameterDefinition<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ParameterDefinition<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ParameterDefinition<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new()
    -> ParameterDefinition<W, (t::Missing<required::Definition>, t::Missing<required::Name>)> {
        ParameterDefinition(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> ParameterDefinition<W, (S0, S1)> {
    /// The value that you assigned to the parameter.
    #[must_use]
    pub fn definition(
        self,
        value: impl t::IntoValue<Definition<W>, W>,
    ) -> ParameterDefinition<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        ParameterDefinition(self.0.set("Definition", value), t::PhantomData)
    }
    /// The name of the parameter.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> ParameterDefinition<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        ParameterDefinition(self.0.set("Name", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<ParameterDefinition<W>, W>
    for ParameterDefinition<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A complex type that identifies ways in which you want to restrict distribution of your content.
pub struct Restrictions<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Restrictions<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Restrictions<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Restrictions<W, (t::Missing<required::GeoRestriction>,)> {
        Restrictions(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> Restrictions<W, (S0,)> {
    /// A complex type that controls the countries in which your content is distributed. CloudFront determines the location of your users using `MaxMind` GeoIP databases.
    #[must_use]
    pub fn geo_restriction(
        self,
        value: impl t::IntoValue<GeoRestriction<W>, W>,
    ) -> Restrictions<W, (t::Set,)>
    where
        S0: t::Open,
    {
        Restrictions(self.0.set("GeoRestriction", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<Restrictions<W>, W> for Restrictions<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A complex type that contains information about the Amazon S3 origin. If the origin is a custom origin or an S3 bucket that is configured as a website endpoint, use the `CustomOriginConfig` element instead.
pub struct S3OriginConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for S3OriginConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> S3OriginConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> S3OriginConfig<W> {
        S3OriginConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> S3OriginConfig<W> {
    /// The CloudFront origin access identity to associate with the origin. Use an origin access identity to configure the origin so that viewers can *only* access objects in an Amazon S3 bucket through CloudFront. The format of the value is:
    #[must_use]
    pub fn origin_access_identity(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        S3OriginConfig(self.0.set("OriginAccessIdentity", value), t::PhantomData)
    }
    /// Specifies how long, in seconds, CloudFront waits for a response from the origin. This is also known as the *origin response timeout* . The minimum timeout is 1 second, the maximum is 120 seconds, and the default (if you don't specify otherwise) is 30 seconds.
    #[must_use]
    pub fn origin_read_timeout(self, value: impl t::IntoValue<i64, W>) -> Self {
        S3OriginConfig(self.0.set("OriginReadTimeout", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<S3OriginConfig<W>, W> for S3OriginConfig<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A complex data type for the status codes that you specify that, when returned by a primary origin, trigger CloudFront to failover to a second origin.
pub struct StatusCodes<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for StatusCodes<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> StatusCodes<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> StatusCodes<W, (t::Missing<required::Items>, t::Missing<required::Quantity>)> {
        StatusCodes(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> StatusCodes<W, (S0, S1)> {
    /// The items (status codes) for an origin group.
    #[must_use]
    pub fn items(self, value: impl t::IntoValue<t::List<i64>, W>) -> StatusCodes<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        StatusCodes(self.0.set("Items", value), t::PhantomData)
    }
    /// The number of status codes.
    #[must_use]
    pub fn quantity(self, value: impl t::IntoValue<i64, W>) -> StatusCodes<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        StatusCodes(self.0.set("Quantity", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<StatusCodes<W>, W>
    for StatusCodes<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `StringSchema`.
pub struct StringSchema<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for StringSchema<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> StringSchema<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> StringSchema<W, (t::Missing<required::Required>,)> {
        StringSchema(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> StringSchema<W, (S0,)> {
    /// `Comment`.
    #[must_use]
    pub fn comment(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        StringSchema(self.0.set("Comment", value), t::PhantomData)
    }
    /// `DefaultValue`.
    #[must_use]
    pub fn default_value(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        StringSchema(self.0.set("DefaultValue", value), t::PhantomData)
    }
    /// `Required`.
    #[must_use]
    pub fn required(self, value: impl t::IntoValue<bool, W>) -> StringSchema<W, (t::Set,)>
    where
        S0: t::Open,
    {
        StringSchema(self.0.set("Required", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<StringSchema<W>, W> for StringSchema<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The configuration for a distribution tenant.
pub struct TenantConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for TenantConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> TenantConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> TenantConfig<W> {
        TenantConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> TenantConfig<W> {
    /// The parameters that you specify for a distribution tenant.
    #[must_use]
    pub fn parameter_definitions(
        self,
        value: impl t::IntoValue<t::List<ParameterDefinition<W>>, W>,
    ) -> Self {
        TenantConfig(self.0.set("ParameterDefinitions", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<TenantConfig<W>, W> for TenantConfig<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A trust store configuration.
pub struct TrustStoreConfig<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for TrustStoreConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> TrustStoreConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> TrustStoreConfig<W, (t::Missing<required::TrustStoreId>,)> {
        TrustStoreConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> TrustStoreConfig<W, (S0,)> {
    /// The configuration to use to advertise trust store CA names.
    #[must_use]
    pub fn advertise_trust_store_ca_names(self, value: impl t::IntoValue<bool, W>) -> Self {
        TrustStoreConfig(
            self.0.set("AdvertiseTrustStoreCaNames", value),
            t::PhantomData,
        )
    }
    /// The configuration to use to ignore certificate expiration.
    #[must_use]
    pub fn ignore_certificate_expiry(self, value: impl t::IntoValue<bool, W>) -> Self {
        TrustStoreConfig(self.0.set("IgnoreCertificateExpiry", value), t::PhantomData)
    }
    /// The trust store ID.
    #[must_use]
    pub fn trust_store_id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> TrustStoreConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        TrustStoreConfig(self.0.set("TrustStoreId", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<TrustStoreConfig<W>, W>
    for TrustStoreConfig<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A complex type that determines the distribution's SSL/TLS configuration for communicating with viewers.
pub struct ViewerCertificate<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ViewerCertificate<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ViewerCertificate<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ViewerCertificate<W> {
        ViewerCertificate(t::Object::new(), t::PhantomData)
    }
}
impl<W> ViewerCertificate<W> {
    /// If the distribution uses `Aliases` (alternate domain names or CNAMEs) and the SSL/TLS certificate is stored in [Certificate Manager (ACM)](https://docs.aws.amazon.com/acm/latest/userguide/acm-overview.html) , provide the Amazon Resource Name (ARN) of the ACM certificate.
    #[must_use]
    pub fn acm_certificate_arn(
        self,
        value: impl t::IntoValue<t::Link<link::AcmCertificateArnOfViewerCertificate>, W>,
    ) -> Self {
        ViewerCertificate(self.0.set("AcmCertificateArn", value), t::PhantomData)
    }
    /// If the distribution uses the CloudFront domain name such as `d111111abcdef8.cloudfront.net` , set this field to `true` .
    #[must_use]
    pub fn cloud_front_default_certificate(self, value: impl t::IntoValue<bool, W>) -> Self {
        ViewerCertificate(
            self.0.set("CloudFrontDefaultCertificate", value),
            t::PhantomData,
        )
    }
    /// If the distribution uses `Aliases` (alternate domain names or CNAMEs) and the SSL/TLS certificate is stored in [AWS Identity and Access Management (IAM)](https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_server-certs.html) , provide the ID of the IAM certificate.
    #[must_use]
    pub fn iam_certificate_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ViewerCertificate(self.0.set("IamCertificateId", value), t::PhantomData)
    }
    /// If the distribution uses `Aliases` (alternate domain names or CNAMEs), specify the security policy that you want CloudFront to use for HTTPS connections with viewers. The security policy determines two settings:
    #[must_use]
    pub fn minimum_protocol_version(
        self,
        value: impl t::IntoValue<MinimumProtocolVersion, W>,
    ) -> Self {
        ViewerCertificate(self.0.set("MinimumProtocolVersion", value), t::PhantomData)
    }
    /// If the distribution uses `Aliases` (alternate domain names or CNAMEs), specify which viewers the distribution accepts HTTPS connections from.
    #[must_use]
    pub fn ssl_support_method(self, value: impl t::IntoValue<SslSupportMethod, W>) -> Self {
        ViewerCertificate(self.0.set("SslSupportMethod", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<ViewerCertificate<W>, W> for ViewerCertificate<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A viewer mTLS configuration.
pub struct ViewerMtlsConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ViewerMtlsConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ViewerMtlsConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ViewerMtlsConfig<W> {
        ViewerMtlsConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> ViewerMtlsConfig<W> {
    /// The viewer mTLS mode.
    #[must_use]
    pub fn mode(self, value: impl t::IntoValue<Mode, W>) -> Self {
        ViewerMtlsConfig(self.0.set("Mode", value), t::PhantomData)
    }
    /// The trust store configuration associated with the viewer mTLS configuration.
    #[must_use]
    pub fn trust_store_config(self, value: impl t::IntoValue<TrustStoreConfig<W>, W>) -> Self {
        ViewerMtlsConfig(self.0.set("TrustStoreConfig", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<ViewerMtlsConfig<W>, W> for ViewerMtlsConfig<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// An Amazon CloudFront VPC origin configuration.
pub struct VpcOriginConfig<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for VpcOriginConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> VpcOriginConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> VpcOriginConfig<W, (t::Missing<required::VpcOriginId>,)> {
        VpcOriginConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> VpcOriginConfig<W, (S0,)> {
    /// Specifies how long, in seconds, CloudFront persists its connection to the origin. The minimum timeout is 1 second, the maximum is 120 seconds, and the default (if you don't specify otherwise) is 5 seconds.
    #[must_use]
    pub fn origin_keepalive_timeout(self, value: impl t::IntoValue<i64, W>) -> Self {
        VpcOriginConfig(self.0.set("OriginKeepaliveTimeout", value), t::PhantomData)
    }
    /// Specifies how long, in seconds, CloudFront waits for a response from the origin. This is also known as the *origin response timeout* . The minimum timeout is 1 second, the maximum is 120 seconds, and the default (if you don't specify otherwise) is 30 seconds.
    #[must_use]
    pub fn origin_read_timeout(self, value: impl t::IntoValue<i64, W>) -> Self {
        VpcOriginConfig(self.0.set("OriginReadTimeout", value), t::PhantomData)
    }
    /// The account ID of the AWS account that owns the VPC origin.
    #[must_use]
    pub fn owner_account_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        VpcOriginConfig(self.0.set("OwnerAccountId", value), t::PhantomData)
    }
    /// The VPC origin ID.
    #[must_use]
    pub fn vpc_origin_id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> VpcOriginConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        VpcOriginConfig(self.0.set("VpcOriginId", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<VpcOriginConfig<W>, W>
    for VpcOriginConfig<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `ConnectionMode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConnectionMode {
    /// `direct`.
    Direct,
    /// `tenant-only`.
    TenantOnly,
}
impl ConnectionMode {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Direct => "direct",
            Self::TenantOnly => "tenant-only",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<ConnectionMode, W> for ConnectionMode {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `HttpVersion`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum HttpVersion {
    /// `http1.1`.
    Http1_1,
    /// `http2`.
    Http2,
    /// `http2and3`.
    Http2and3,
    /// `http3`.
    Http3,
}
impl HttpVersion {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Http1_1 => "http1.1",
            Self::Http2 => "http2",
            Self::Http2and3 => "http2and3",
            Self::Http3 => "http3",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<HttpVersion, W> for HttpVersion {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `IpAddressType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IpAddressType {
    /// `ipv4`.
    Ipv4,
    /// `ipv6`.
    Ipv6,
    /// `dualstack`.
    Dualstack,
}
impl IpAddressType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ipv4 => "ipv4",
            Self::Ipv6 => "ipv6",
            Self::Dualstack => "dualstack",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<IpAddressType, W> for IpAddressType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Locations`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Locations {
    /// `AD`.
    Ad,
    /// `AE`.
    Ae,
    /// `AF`.
    Af,
    /// `AG`.
    Ag,
    /// `AI`.
    Ai,
    /// `AL`.
    Al,
    /// `AM`.
    Am,
    /// `AO`.
    Ao,
    /// `AQ`.
    Aq,
    /// `AR`.
    Ar,
    /// `AS`.
    As,
    /// `AT`.
    At,
    /// `AU`.
    Au,
    /// `AW`.
    Aw,
    /// `AX`.
    Ax,
    /// `AZ`.
    Az,
    /// `BA`.
    Ba,
    /// `BB`.
    Bb,
    /// `BD`.
    Bd,
    /// `BE`.
    Be,
    /// `BF`.
    Bf,
    /// `BG`.
    Bg,
    /// `BH`.
    Bh,
    /// `BI`.
    Bi,
    /// `BJ`.
    Bj,
    /// `BL`.
    Bl,
    /// `BM`.
    Bm,
    /// `BN`.
    Bn,
    /// `BO`.
    Bo,
    /// `BQ`.
    Bq,
    /// `BR`.
    Br,
    /// `BS`.
    Bs,
    /// `BT`.
    Bt,
    /// `BV`.
    Bv,
    /// `BW`.
    Bw,
    /// `BY`.
    By,
    /// `BZ`.
    Bz,
    /// `CA`.
    Ca,
    /// `CC`.
    Cc,
    /// `CD`.
    Cd,
    /// `CF`.
    Cf,
    /// `CG`.
    Cg,
    /// `CH`.
    Ch,
    /// `CI`.
    Ci,
    /// `CK`.
    Ck,
    /// `CL`.
    Cl,
    /// `CM`.
    Cm,
    /// `CN`.
    Cn,
    /// `CO`.
    Co,
    /// `CR`.
    Cr,
    /// `CU`.
    Cu,
    /// `CV`.
    Cv,
    /// `CW`.
    Cw,
    /// `CX`.
    Cx,
    /// `CY`.
    Cy,
    /// `CZ`.
    Cz,
    /// `DE`.
    De,
    /// `DJ`.
    Dj,
    /// `DK`.
    Dk,
    /// `DM`.
    Dm,
    /// `DO`.
    Do,
    /// `DZ`.
    Dz,
    /// `EC`.
    Ec,
    /// `EE`.
    Ee,
    /// `EG`.
    Eg,
    /// `EH`.
    Eh,
    /// `ER`.
    Er,
    /// `ES`.
    Es,
    /// `ET`.
    Et,
    /// `FI`.
    Fi,
    /// `FJ`.
    Fj,
    /// `FK`.
    Fk,
    /// `FM`.
    Fm,
    /// `FO`.
    Fo,
    /// `FR`.
    Fr,
    /// `GA`.
    Ga,
    /// `GB`.
    Gb,
    /// `GD`.
    Gd,
    /// `GE`.
    Ge,
    /// `GF`.
    Gf,
    /// `GG`.
    Gg,
    /// `GH`.
    Gh,
    /// `GI`.
    Gi,
    /// `GL`.
    Gl,
    /// `GM`.
    Gm,
    /// `GN`.
    Gn,
    /// `GP`.
    Gp,
    /// `GQ`.
    Gq,
    /// `GR`.
    Gr,
    /// `GS`.
    Gs,
    /// `GT`.
    Gt,
    /// `GU`.
    Gu,
    /// `GW`.
    Gw,
    /// `GY`.
    Gy,
    /// `HK`.
    Hk,
    /// `HM`.
    Hm,
    /// `HN`.
    Hn,
    /// `HR`.
    Hr,
    /// `HT`.
    Ht,
    /// `HU`.
    Hu,
    /// `ID`.
    Id,
    /// `IE`.
    Ie,
    /// `IL`.
    Il,
    /// `IM`.
    Im,
    /// `IN`.
    In,
    /// `IO`.
    Io,
    /// `IQ`.
    Iq,
    /// `IR`.
    Ir,
    /// `IS`.
    Is,
    /// `IT`.
    It,
    /// `JE`.
    Je,
    /// `JM`.
    Jm,
    /// `JO`.
    Jo,
    /// `JP`.
    Jp,
    /// `KE`.
    Ke,
    /// `KG`.
    Kg,
    /// `KH`.
    Kh,
    /// `KI`.
    Ki,
    /// `KM`.
    Km,
    /// `KN`.
    Kn,
    /// `KP`.
    Kp,
    /// `KR`.
    Kr,
    /// `KW`.
    Kw,
    /// `KY`.
    Ky,
    /// `KZ`.
    Kz,
    /// `LA`.
    La,
    /// `LB`.
    Lb,
    /// `LC`.
    Lc,
    /// `LI`.
    Li,
    /// `LK`.
    Lk,
    /// `LR`.
    Lr,
    /// `LS`.
    Ls,
    /// `LT`.
    Lt,
    /// `LU`.
    Lu,
    /// `LV`.
    Lv,
    /// `LY`.
    Ly,
    /// `MA`.
    Ma,
    /// `MC`.
    Mc,
    /// `MD`.
    Md,
    /// `ME`.
    Me,
    /// `MF`.
    Mf,
    /// `MG`.
    Mg,
    /// `MH`.
    Mh,
    /// `MK`.
    Mk,
    /// `ML`.
    Ml,
    /// `MM`.
    Mm,
    /// `MN`.
    Mn,
    /// `MO`.
    Mo,
    /// `MP`.
    Mp,
    /// `MQ`.
    Mq,
    /// `MR`.
    Mr,
    /// `MS`.
    Ms,
    /// `MT`.
    Mt,
    /// `MU`.
    Mu,
    /// `MV`.
    Mv,
    /// `MW`.
    Mw,
    /// `MX`.
    Mx,
    /// `MY`.
    My,
    /// `MZ`.
    Mz,
    /// `NA`.
    Na,
    /// `NC`.
    Nc,
    /// `NE`.
    Ne,
    /// `NF`.
    Nf,
    /// `NG`.
    Ng,
    /// `NI`.
    Ni,
    /// `NL`.
    Nl,
    /// `NO`.
    No,
    /// `NP`.
    Np,
    /// `NR`.
    Nr,
    /// `NU`.
    Nu,
    /// `NZ`.
    Nz,
    /// `OM`.
    Om,
    /// `PA`.
    Pa,
    /// `PE`.
    Pe,
    /// `PF`.
    Pf,
    /// `PG`.
    Pg,
    /// `PH`.
    Ph,
    /// `PK`.
    Pk,
    /// `PL`.
    Pl,
    /// `PM`.
    Pm,
    /// `PN`.
    Pn,
    /// `PR`.
    Pr,
    /// `PS`.
    Ps,
    /// `PT`.
    Pt,
    /// `PW`.
    Pw,
    /// `PY`.
    Py,
    /// `QA`.
    Qa,
    /// `RE`.
    Re,
    /// `RO`.
    Ro,
    /// `RS`.
    Rs,
    /// `RU`.
    Ru,
    /// `RW`.
    Rw,
    /// `SA`.
    Sa,
    /// `SB`.
    Sb,
    /// `SC`.
    Sc,
    /// `SD`.
    Sd,
    /// `SE`.
    Se,
    /// `SG`.
    Sg,
    /// `SH`.
    Sh,
    /// `SI`.
    Si,
    /// `SJ`.
    Sj,
    /// `SK`.
    Sk,
    /// `SL`.
    Sl,
    /// `SM`.
    Sm,
    /// `SN`.
    Sn,
    /// `SO`.
    So,
    /// `SR`.
    Sr,
    /// `SS`.
    Ss,
    /// `ST`.
    St,
    /// `SV`.
    Sv,
    /// `SX`.
    Sx,
    /// `SY`.
    Sy,
    /// `SZ`.
    Sz,
    /// `TC`.
    Tc,
    /// `TD`.
    Td,
    /// `TF`.
    Tf,
    /// `TG`.
    Tg,
    /// `TH`.
    Th,
    /// `TJ`.
    Tj,
    /// `TK`.
    Tk,
    /// `TL`.
    Tl,
    /// `TM`.
    Tm,
    /// `TN`.
    Tn,
    /// `TO`.
    To,
    /// `TR`.
    Tr,
    /// `TT`.
    Tt,
    /// `TV`.
    Tv,
    /// `TW`.
    Tw,
    /// `TZ`.
    Tz,
    /// `UA`.
    Ua,
    /// `UG`.
    Ug,
    /// `UM`.
    Um,
    /// `US`.
    Us,
    /// `UY`.
    Uy,
    /// `UZ`.
    Uz,
    /// `VA`.
    Va,
    /// `VC`.
    Vc,
    /// `VE`.
    Ve,
    /// `VG`.
    Vg,
    /// `VI`.
    Vi,
    /// `VN`.
    Vn,
    /// `VU`.
    Vu,
    /// `WF`.
    Wf,
    /// `WS`.
    Ws,
    /// `YE`.
    Ye,
    /// `YT`.
    Yt,
    /// `ZA`.
    Za,
    /// `ZM`.
    Zm,
    /// `ZW`.
    Zw,
}
impl Locations {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ad => "AD",
            Self::Ae => "AE",
            Self::Af => "AF",
            Self::Ag => "AG",
            Self::Ai => "AI",
            Self::Al => "AL",
            Self::Am => "AM",
            Self::Ao => "AO",
            Self::Aq => "AQ",
            Self::Ar => "AR",
            Self::As => "AS",
            Self::At => "AT",
            Self::Au => "AU",
            Self::Aw => "AW",
            Self::Ax => "AX",
            Self::Az => "AZ",
            Self::Ba => "BA",
            Self::Bb => "BB",
            Self::Bd => "BD",
            Self::Be => "BE",
            Self::Bf => "BF",
            Self::Bg => "BG",
            Self::Bh => "BH",
            Self::Bi => "BI",
            Self::Bj => "BJ",
            Self::Bl => "BL",
            Self::Bm => "BM",
            Self::Bn => "BN",
            Self::Bo => "BO",
            Self::Bq => "BQ",
            Self::Br => "BR",
            Self::Bs => "BS",
            Self::Bt => "BT",
            Self::Bv => "BV",
            Self::Bw => "BW",
            Self::By => "BY",
            Self::Bz => "BZ",
            Self::Ca => "CA",
            Self::Cc => "CC",
            Self::Cd => "CD",
            Self::Cf => "CF",
            Self::Cg => "CG",
            Self::Ch => "CH",
            Self::Ci => "CI",
            Self::Ck => "CK",
            Self::Cl => "CL",
            Self::Cm => "CM",
            Self::Cn => "CN",
            Self::Co => "CO",
            Self::Cr => "CR",
            Self::Cu => "CU",
            Self::Cv => "CV",
            Self::Cw => "CW",
            Self::Cx => "CX",
            Self::Cy => "CY",
            Self::Cz => "CZ",
            Self::De => "DE",
            Self::Dj => "DJ",
            Self::Dk => "DK",
            Self::Dm => "DM",
            Self::Do => "DO",
            Self::Dz => "DZ",
            Self::Ec => "EC",
            Self::Ee => "EE",
            Self::Eg => "EG",
            Self::Eh => "EH",
            Self::Er => "ER",
            Self::Es => "ES",
            Self::Et => "ET",
            Self::Fi => "FI",
            Self::Fj => "FJ",
            Self::Fk => "FK",
            Self::Fm => "FM",
            Self::Fo => "FO",
            Self::Fr => "FR",
            Self::Ga => "GA",
            Self::Gb => "GB",
            Self::Gd => "GD",
            Self::Ge => "GE",
            Self::Gf => "GF",
            Self::Gg => "GG",
            Self::Gh => "GH",
            Self::Gi => "GI",
            Self::Gl => "GL",
            Self::Gm => "GM",
            Self::Gn => "GN",
            Self::Gp => "GP",
            Self::Gq => "GQ",
            Self::Gr => "GR",
            Self::Gs => "GS",
            Self::Gt => "GT",
            Self::Gu => "GU",
            Self::Gw => "GW",
            Self::Gy => "GY",
            Self::Hk => "HK",
            Self::Hm => "HM",
            Self::Hn => "HN",
            Self::Hr => "HR",
            Self::Ht => "HT",
            Self::Hu => "HU",
            Self::Id => "ID",
            Self::Ie => "IE",
            Self::Il => "IL",
            Self::Im => "IM",
            Self::In => "IN",
            Self::Io => "IO",
            Self::Iq => "IQ",
            Self::Ir => "IR",
            Self::Is => "IS",
            Self::It => "IT",
            Self::Je => "JE",
            Self::Jm => "JM",
            Self::Jo => "JO",
            Self::Jp => "JP",
            Self::Ke => "KE",
            Self::Kg => "KG",
            Self::Kh => "KH",
            Self::Ki => "KI",
            Self::Km => "KM",
            Self::Kn => "KN",
            Self::Kp => "KP",
            Self::Kr => "KR",
            Self::Kw => "KW",
            Self::Ky => "KY",
            Self::Kz => "KZ",
            Self::La => "LA",
            Self::Lb => "LB",
            Self::Lc => "LC",
            Self::Li => "LI",
            Self::Lk => "LK",
            Self::Lr => "LR",
            Self::Ls => "LS",
            Self::Lt => "LT",
            Self::Lu => "LU",
            Self::Lv => "LV",
            Self::Ly => "LY",
            Self::Ma => "MA",
            Self::Mc => "MC",
            Self::Md => "MD",
            Self::Me => "ME",
            Self::Mf => "MF",
            Self::Mg => "MG",
            Self::Mh => "MH",
            Self::Mk => "MK",
            Self::Ml => "ML",
            Self::Mm => "MM",
            Self::Mn => "MN",
            Self::Mo => "MO",
            Self::Mp => "MP",
            Self::Mq => "MQ",
            Self::Mr => "MR",
            Self::Ms => "MS",
            Self::Mt => "MT",
            Self::Mu => "MU",
            Self::Mv => "MV",
            Self::Mw => "MW",
            Self::Mx => "MX",
            Self::My => "MY",
            Self::Mz => "MZ",
            Self::Na => "NA",
            Self::Nc => "NC",
            Self::Ne => "NE",
            Self::Nf => "NF",
            Self::Ng => "NG",
            Self::Ni => "NI",
            Self::Nl => "NL",
            Self::No => "NO",
            Self::Np => "NP",
            Self::Nr => "NR",
            Self::Nu => "NU",
            Self::Nz => "NZ",
            Self::Om => "OM",
            Self::Pa => "PA",
            Self::Pe => "PE",
            Self::Pf => "PF",
            Self::Pg => "PG",
            Self::Ph => "PH",
            Self::Pk => "PK",
            Self::Pl => "PL",
            Self::Pm => "PM",
            Self::Pn => "PN",
            Self::Pr => "PR",
            Self::Ps => "PS",
            Self::Pt => "PT",
            Self::Pw => "PW",
            Self::Py => "PY",
            Self::Qa => "QA",
            Self::Re => "RE",
            Self::Ro => "RO",
            Self::Rs => "RS",
            Self::Ru => "RU",
            Self::Rw => "RW",
            Self::Sa => "SA",
            Self::Sb => "SB",
            Self::Sc => "SC",
            Self::Sd => "SD",
            Self::Se => "SE",
            Self::Sg => "SG",
            Self::Sh => "SH",
            Self::Si => "SI",
            Self::Sj => "SJ",
            Self::Sk => "SK",
            Self::Sl => "SL",
            Self::Sm => "SM",
            Self::Sn => "SN",
            Self::So => "SO",
            Self::Sr => "SR",
            Self::Ss => "SS",
            Self::St => "ST",
            Self::Sv => "SV",
            Self::Sx => "SX",
            Self::Sy => "SY",
            Self::Sz => "SZ",
            Self::Tc => "TC",
            Self::Td => "TD",
            Self::Tf => "TF",
            Self::Tg => "TG",
            Self::Th => "TH",
            Self::Tj => "TJ",
            Self::Tk => "TK",
            Self::Tl => "TL",
            Self::Tm => "TM",
            Self::Tn => "TN",
            Self::To => "TO",
            Self::Tr => "TR",
            Self::Tt => "TT",
            Self::Tv => "TV",
            Self::Tw => "TW",
            Self::Tz => "TZ",
            Self::Ua => "UA",
            Self::Ug => "UG",
            Self::Um => "UM",
            Self::Us => "US",
            Self::Uy => "UY",
            Self::Uz => "UZ",
            Self::Va => "VA",
            Self::Vc => "VC",
            Self::Ve => "VE",
            Self::Vg => "VG",
            Self::Vi => "VI",
            Self::Vn => "VN",
            Self::Vu => "VU",
            Self::Wf => "WF",
            Self::Ws => "WS",
            Self::Ye => "YE",
            Self::Yt => "YT",
            Self::Za => "ZA",
            Self::Zm => "ZM",
            Self::Zw => "ZW",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Locations, W> for Locations {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `MinimumProtocolVersion`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MinimumProtocolVersion {
    /// `SSLv3`.
    SsLv3,
    /// `TLSv1`.
    TlSv1,
    /// `TLSv1.1_2016`.
    TlSv1_1_2016,
    /// `TLSv1.2_2018`.
    TlSv1_2_2018,
    /// `TLSv1.2_2019`.
    TlSv1_2_2019,
    /// `TLSv1.2_2021`.
    TlSv1_2_2021,
    /// `TLSv1.2_2025`.
    TlSv1_2_2025,
    /// `TLSv1.3_2025`.
    TlSv1_3_2025,
    /// `TLSv1_2016`.
    TlSv1_2016,
}
impl MinimumProtocolVersion {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SsLv3 => "SSLv3",
            Self::TlSv1 => "TLSv1",
            Self::TlSv1_1_2016 => "TLSv1.1_2016",
            Self::TlSv1_2_2018 => "TLSv1.2_2018",
            Self::TlSv1_2_2019 => "TLSv1.2_2019",
            Self::TlSv1_2_2021 => "TLSv1.2_2021",
            Self::TlSv1_2_2025 => "TLSv1.2_2025",
            Self::TlSv1_3_2025 => "TLSv1.3_2025",
            Self::TlSv1_2016 => "TLSv1_2016",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<MinimumProtocolVersion, W> for MinimumProtocolVersion {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Mode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mode {
    /// `required`.
    Required,
    /// `optional`.
    Optional,
    /// `passthrough`.
    Passthrough,
}
impl Mode {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Optional => "optional",
            Self::Passthrough => "passthrough",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Mode, W> for Mode {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `PriceClass`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PriceClass {
    /// `None`.
    None,
    /// `PriceClass_100`.
    PriceClass100,
    /// `PriceClass_200`.
    PriceClass200,
    /// `PriceClass_All`.
    PriceClassAll,
}
impl PriceClass {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "None",
            Self::PriceClass100 => "PriceClass_100",
            Self::PriceClass200 => "PriceClass_200",
            Self::PriceClassAll => "PriceClass_All",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<PriceClass, W> for PriceClass {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `RestrictionType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RestrictionType {
    /// `blacklist`.
    Blacklist,
    /// `none`.
    None,
    /// `whitelist`.
    Whitelist,
}
impl RestrictionType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Blacklist => "blacklist",
            Self::None => "none",
            Self::Whitelist => "whitelist",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<RestrictionType, W> for RestrictionType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `SelectionCriteria`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SelectionCriteria {
    /// `default`.
    Default,
    /// `media-quality-based`.
    MediaQualityBased,
}
impl SelectionCriteria {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::MediaQualityBased => "media-quality-based",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<SelectionCriteria, W> for SelectionCriteria {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `SslSupportMethod`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SslSupportMethod {
    /// `sni-only`.
    SniOnly,
    /// `static-ip`.
    StaticIp,
    /// `vip`.
    Vip,
}
impl SslSupportMethod {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SniOnly => "sni-only",
            Self::StaticIp => "static-ip",
            Self::Vip => "vip",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<SslSupportMethod, W> for SslSupportMethod {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `ViewerProtocolPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ViewerProtocolPolicy {
    /// `allow-all`.
    AllowAll,
    /// `https-only`.
    HttpsOnly,
    /// `redirect-to-https`.
    RedirectToHttps,
}
impl ViewerProtocolPolicy {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AllowAll => "allow-all",
            Self::HttpsOnly => "https-only",
            Self::RedirectToHttps => "redirect-to-https",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<ViewerProtocolPolicy, W> for ViewerProtocolPolicy {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct ClientCertificateArn;
    #[derive(Debug)]
    pub struct DefaultCacheBehavior;
    #[derive(Debug)]
    pub struct Definition;
    #[derive(Debug)]
    pub struct DistributionConfig;
    #[derive(Debug)]
    pub struct DnsName;
    #[derive(Debug)]
    pub struct DomainName;
    #[derive(Debug)]
    pub struct Enabled;
    #[derive(Debug)]
    pub struct ErrorCode;
    #[derive(Debug)]
    pub struct FailoverCriteria;
    #[derive(Debug)]
    pub struct Forward;
    #[derive(Debug)]
    pub struct GeoRestriction;
    #[derive(Debug)]
    pub struct HeaderName;
    #[derive(Debug)]
    pub struct HeaderValue;
    #[derive(Debug)]
    pub struct Id;
    #[derive(Debug)]
    pub struct Items;
    #[derive(Debug)]
    pub struct Members;
    #[derive(Debug)]
    pub struct Name;
    #[derive(Debug)]
    pub struct OriginId;
    #[derive(Debug)]
    pub struct OriginProtocolPolicy;
    #[derive(Debug)]
    pub struct OriginSslProtocols;
    #[derive(Debug)]
    pub struct PathPattern;
    #[derive(Debug)]
    pub struct Quantity;
    #[derive(Debug)]
    pub struct QueryString;
    #[derive(Debug)]
    pub struct Required;
    #[derive(Debug)]
    pub struct RestrictionType;
    #[derive(Debug)]
    pub struct StatusCodes;
    #[derive(Debug)]
    pub struct TargetOriginId;
    #[derive(Debug)]
    pub struct TrustStoreId;
    #[derive(Debug)]
    pub struct ViewerProtocolPolicy;
    #[derive(Debug)]
    pub struct VpcOriginId;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct AcmCertificateArnOfViewerCertificate;
    #[cfg(feature = "certificatemanager")]
    impl t::Accepts<crate::certificatemanager::certificate::attr::CertificateArn>
        for AcmCertificateArnOfViewerCertificate
    {
    }
    #[derive(Debug)]
    pub struct BucketOfLogging;
    #[cfg(feature = "s3")]
    impl t::Accepts<crate::s3::bucket::attr::DomainName> for BucketOfLogging {}
    #[cfg(feature = "s3")]
    impl t::Accepts<crate::s3::bucket::attr::RegionalDomainName> for BucketOfLogging {}
    #[derive(Debug)]
    pub struct CachePolicyIdOfCacheBehavior;
    impl t::Accepts<crate::cloudfront::cache_policy::attr::Id> for CachePolicyIdOfCacheBehavior {}
    #[derive(Debug)]
    pub struct CachePolicyIdOfDefaultCacheBehavior;
    impl t::Accepts<crate::cloudfront::cache_policy::attr::Id> for CachePolicyIdOfDefaultCacheBehavior {}
    #[derive(Debug)]
    pub struct DomainNameOfOrigin;
    #[cfg(feature = "apigateway")]
    impl t::Accepts<crate::apigateway::domain_name::attr::DomainName> for DomainNameOfOrigin {}
    #[cfg(feature = "s3")]
    impl t::Accepts<crate::s3::bucket::attr::DomainName> for DomainNameOfOrigin {}
    #[cfg(feature = "s3")]
    impl t::Accepts<crate::s3::bucket::attr::RegionalDomainName> for DomainNameOfOrigin {}
    #[derive(Debug)]
    pub struct FunctionArnOfFunctionAssociation;
    impl t::Accepts<crate::cloudfront::function::attr::FunctionArn>
        for FunctionArnOfFunctionAssociation
    {
    }
    #[derive(Debug)]
    pub struct LambdaFunctionArnOfLambdaFunctionAssociation;
    #[cfg(feature = "lambda")]
    impl t::Accepts<crate::lambda::version::attr::FunctionArn>
        for LambdaFunctionArnOfLambdaFunctionAssociation
    {
    }
    #[derive(Debug)]
    pub struct OriginAccessControlIdOfOrigin;
    impl t::Accepts<crate::cloudfront::origin_access_control::attr::Id>
        for OriginAccessControlIdOfOrigin
    {
    }
    #[derive(Debug)]
    pub struct OriginRequestPolicyIdOfCacheBehavior;
    impl t::Accepts<crate::cloudfront::origin_request_policy::attr::Id>
        for OriginRequestPolicyIdOfCacheBehavior
    {
    }
    #[derive(Debug)]
    pub struct OriginRequestPolicyIdOfDefaultCacheBehavior;
    impl t::Accepts<crate::cloudfront::origin_request_policy::attr::Id>
        for OriginRequestPolicyIdOfDefaultCacheBehavior
    {
    }
    #[derive(Debug)]
    pub struct RealtimeLogConfigArnOfDefaultCacheBehavior;
    impl t::Accepts<crate::cloudfront::realtime_log_config::attr::Arn>
        for RealtimeLogConfigArnOfDefaultCacheBehavior
    {
    }
    #[derive(Debug)]
    pub struct ResponseHeadersPolicyIdOfCacheBehavior;
    impl t::Accepts<crate::cloudfront::response_headers_policy::attr::Id>
        for ResponseHeadersPolicyIdOfCacheBehavior
    {
    }
    #[derive(Debug)]
    pub struct ResponseHeadersPolicyIdOfDefaultCacheBehavior;
    impl t::Accepts<crate::cloudfront::response_headers_policy::attr::Id>
        for ResponseHeadersPolicyIdOfDefaultCacheBehavior
    {
    }
    #[derive(Debug)]
    pub struct TrustedKeyGroupsOfCacheBehavior;
    impl t::Accepts<crate::cloudfront::key_group::attr::Id> for TrustedKeyGroupsOfCacheBehavior {}
    #[derive(Debug)]
    pub struct TrustedKeyGroupsOfDefaultCacheBehavior;
    impl t::Accepts<crate::cloudfront::key_group::attr::Id> for TrustedKeyGroupsOfDefaultCacheBehavior {}
    #[derive(Debug)]
    pub struct WebAclIdOfDistributionConfig;
    #[cfg(feature = "wafv2")]
    impl t::Accepts<crate::wafv2::web_acl::attr::Arn<t::CloudFront>> for WebAclIdOfDistributionConfig {}
}
