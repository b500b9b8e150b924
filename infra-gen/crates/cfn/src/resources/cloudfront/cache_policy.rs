//! `AWS::CloudFront::CachePolicy`, written by `cargo xtask generate`.

use crate::typed as t;

/// A cache policy.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-cachepolicy.html>
pub struct CachePolicy<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for CachePolicy<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CachePolicy<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CachePolicy<W, (t::Missing<required::CachePolicyConfig>,)> {
        CachePolicy(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> CachePolicy<W, (S0,)> {
    /// The cache policy configuration.
    #[must_use]
    pub fn cache_policy_config(
        self,
        value: impl t::IntoValue<CachePolicyConfig<W>, W>,
    ) -> CachePolicy<W, (t::Set,)>
    where
        S0: t::Open,
    {
        CachePolicy(self.0.set("CachePolicyConfig", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for CachePolicy<V, (S0,)> {
    const TYPE: &'static str = "AWS::CloudFront::CachePolicy";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<CachePolicy<W>> {
    /// The date and time when the cache policy was last modified.
    #[must_use]
    pub fn last_modified_time(&self) -> t::Att<attr::LastModifiedTime, W> {
        self.attribute_value("LastModifiedTime")
    }
    /// The unique identifier for the cache policy. For example: `2766f7b2-75c5-41c6-8f06-bf4303a2f2f5` .
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.reference_value()
    }
    /// The ARN, `arn:${Partition}:cloudfront::${Account}:cache-policy/${Id}`.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.arn_value("arn:${Partition}:cloudfront::${Account}:cache-policy/${Ref}")
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct LastModifiedTime;
    #[derive(Debug)]
    pub struct Id;
    #[derive(Debug)]
    pub struct Arn;
}
/// A cache policy configuration.
pub struct CachePolicyConfig<W, S = (t::Set, t::Set, t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for CachePolicyConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CachePolicyConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CachePolicyConfig<
        W,
        (
            t::Missing<required::DefaultTtl>,
            t::Missing<required::MaxTtl>,
            t::Missing<required::MinTtl>,
            t::Missing<required::Name>,
            t::Missing<required::ParametersInCacheKeyAndForwardedToOrigin>,
        ),
    > {
        CachePolicyConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2, S3, S4> CachePolicyConfig<W, (S0, S1, S2, S3, S4)> {
    /// A comment to describe the cache policy. The comment cannot be longer than 128 characters.
    #[must_use]
    pub fn comment(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        CachePolicyConfig(self.0.set("Comment", value), t::PhantomData)
    }
    /// The default amount of time, in seconds, that you want objects to stay in the CloudFront cache before CloudFront sends another request to the origin to see if the object has been updated.
    #[must_use]
    pub fn default_ttl(
        self,
        value: impl t::IntoValue<f64, W>,
    ) -> CachePolicyConfig<W, (t::Set, S1, S2, S3, S4)>
    where
        S0: t::Open,
    {
        CachePolicyConfig(self.0.set("DefaultTTL", value), t::PhantomData)
    }
    /// The maximum amount of time, in seconds, that objects stay in the CloudFront cache before CloudFront sends another request to the origin to see if the object has been updated. CloudFront uses this value only when the origin sends `Cache-Control` or `Expires` headers with the object.
    #[must_use]
    pub fn max_ttl(
        self,
        value: impl t::IntoValue<f64, W>,
    ) -> CachePolicyConfig<W, (S0, t::Set, S2, S3, S4)>
    where
        S1: t::Open,
    {
        CachePolicyConfig(self.0.set("MaxTTL", value), t::PhantomData)
    }
    /// The minimum amount of time, in seconds, that you want objects to stay in the CloudFront cache before CloudFront sends another request to the origin to see if the object has been updated.
    #[must_use]
    pub fn min_ttl(
        self,
        value: impl t::IntoValue<f64, W>,
    ) -> CachePolicyConfig<W, (S0, S1, t::Set, S3, S4)>
    where
        S2: t::Open,
    {
        CachePolicyConfig(self.0.set("MinTTL", value), t::PhantomData)
    }
    /// A unique name to identify the cache policy.
    #[must_use]
    pub fn name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> CachePolicyConfig<W, (S0, S1, S2, t::Set, S4)>
    where
        S3: t::Open,
    {
        CachePolicyConfig(self.0.set("Name", value), t::PhantomData)
    }
    /// The HTTP headers, cookies, and URL query strings to include in the cache key. The values included in the cache key are also included in requests that CloudFront sends to the origin.
    #[must_use]
    pub fn parameters_in_cache_key_and_forwarded_to_origin(
        self,
        value: impl t::IntoValue<ParametersInCacheKeyAndForwardedToOrigin<W>, W>,
    ) -> CachePolicyConfig<W, (S0, S1, S2, S3, t::Set)>
    where
        S4: t::Open,
    {
        CachePolicyConfig(
            self.0
                .set("ParametersInCacheKeyAndForwardedToOrigin", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled, S3: t::Filled, S4: t::Filled>
    t::IntoValue<CachePolicyConfig<W>, W> for CachePolicyConfig<V, (S0, S1, S2, S3, S4)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// An object that determines whether any cookies in viewer requests (and if so, which cookies) are included in the cache key and in requests that CloudFront sends to the origin.
pub struct CookiesConfig<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for CookiesConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CookiesConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CookiesConfig<W, (t::Missing<required::CookieBehavior>,)> {
        CookiesConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> CookiesConfig<W, (S0,)> {
    /// Determines whether any cookies in viewer requests are included in the cache key and in requests that CloudFront sends to the origin. Valid values are:
    #[must_use]
    pub fn cookie_behavior(
        self,
        value: impl t::IntoValue<CookieBehavior, W>,
    ) -> CookiesConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        CookiesConfig(self.0.set("CookieBehavior", value), t::PhantomData)
    }
    /// Contains a list of cookie names.
    #[must_use]
    pub fn cookies(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        CookiesConfig(self.0.set("Cookies", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<CookiesConfig<W>, W>
    for CookiesConfig<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// An object that determines whether any HTTP headers (and if so, which headers) are included in the cache key and in requests that CloudFront sends to the origin.
pub struct HeadersConfig<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for HeadersConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> HeadersConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> HeadersConfig<W, (t::Missing<required::HeaderBehavior>,)> {
        HeadersConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> HeadersConfig<W, (S0,)> {
    /// Determines whether any HTTP headers are included in the cache key and in requests that CloudFront sends to the origin. Valid values are:
    #[must_use]
    pub fn header_behavior(
        self,
        value: impl t::IntoValue<HeaderBehavior, W>,
    ) -> HeadersConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        HeadersConfig(self.0.set("HeaderBehavior", value), t::PhantomData)
    }
    /// Contains a list of HTTP header names.
    #[must_use]
    pub fn headers(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        HeadersConfig(self.0.set("Headers", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<HeadersConfig<W>, W>
    for HeadersConfig<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This object determines the values that CloudFront includes in the cache key. These values can include HTTP headers, cookies, and URL query strings. CloudFront uses the cache key to find an object in its cache that it can return to the viewer.
pub struct ParametersInCacheKeyAndForwardedToOrigin<W, S = (t::Set, t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for ParametersInCacheKeyAndForwardedToOrigin<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ParametersInCacheKeyAndForwardedToOrigin<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ParametersInCacheKeyAndForwardedToOrigin<
        W,
        (
            t::Missing<required::CookiesConfig>,
            t::Missing<required::EnableAcceptEncodingGzip>,
            t::Missing<required::HeadersConfig>,
            t::Missing<required::QueryStringsConfig>,
        ),
    > {
        ParametersInCacheKeyAndForwardedToOrigin(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2, S3> ParametersInCacheKeyAndForwardedToOrigin<W, (S0, S1, S2, S3)> {
    /// An object that determines whether any cookies in viewer requests (and if so, which cookies) are included in the cache key and in requests that CloudFront sends to the origin.
    #[must_use]
    pub fn cookies_config(
        self,
        value: impl t::IntoValue<CookiesConfig<W>, W>,
    ) -> ParametersInCacheKeyAndForwardedToOrigin<W, (t::Set, S1, S2, S3)>
    where
        S0: t::Open,
    {
        ParametersInCacheKeyAndForwardedToOrigin(self.0.set("CookiesConfig", value), t::PhantomData)
    }
    /// A flag that can affect whether the `Accept-Encoding` HTTP header is included in the cache key and included in requests that CloudFront sends to the origin.
    #[must_use]
    pub fn enable_accept_encoding_brotli(self, value: impl t::IntoValue<bool, W>) -> Self {
        ParametersInCacheKeyAndForwardedToOrigin(
            self.0.set("EnableAcceptEncodingBrotli", value),
            t::PhantomData,
        )
    }
    /// A flag that can affect whether the `Accept-Encoding` HTTP header is included in the cache key and included in requests that CloudFront sends to the origin.
    #[must_use]
    pub fn enable_accept_encoding_gzip(
        self,
        value: impl t::IntoValue<bool, W>,
    ) -> ParametersInCacheKeyAndForwardedToOrigin<W, (S0, t::Set, S2, S3)>
    where
        S1: t::Open,
    {
        ParametersInCacheKeyAndForwardedToOrigin(
            self.0.set("EnableAcceptEncodingGzip", value),
            t::PhantomData,
        )
    }
    /// An object that determines whether any HTTP headers (and if so, which headers) are included in the cache key and in requests that CloudFront sends to the origin.
    #[must_use]
    pub fn headers_config(
        self,
        value: impl t::IntoValue<HeadersConfig<W>, W>,
    ) -> ParametersInCacheKeyAndForwardedToOrigin<W, (S0, S1, t::Set, S3)>
    where
        S2: t::Open,
    {
        ParametersInCacheKeyAndForwardedToOrigin(self.0.set("HeadersConfig", value), t::PhantomData)
    }
    /// An object that determines whether any URL query strings in viewer requests (and if so, which query strings) are included in the cache key and in requests that CloudFront sends to the origin.
    #[must_use]
    pub fn query_strings_config(
        self,
        value: impl t::IntoValue<QueryStringsConfig<W>, W>,
    ) -> ParametersInCacheKeyAndForwardedToOrigin<W, (S0, S1, S2, t::Set)>
    where
        S3: t::Open,
    {
        ParametersInCacheKeyAndForwardedToOrigin(
            self.0.set("QueryStringsConfig", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled, S3: t::Filled>
    t::IntoValue<ParametersInCacheKeyAndForwardedToOrigin<W>, W>
    for ParametersInCacheKeyAndForwardedToOrigin<V, (S0, S1, S2, S3)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// An object that determines whether any URL query strings in viewer requests (and if so, which query strings) are included in the cache key and in requests that CloudFront sends to the origin.
pub struct QueryStringsConfig<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for QueryStringsConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> QueryStringsConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> QueryStringsConfig<W, (t::Missing<required::QueryStringBehavior>,)> {
        QueryStringsConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> QueryStringsConfig<W, (S0,)> {
    /// Determines whether any URL query strings in viewer requests are included in the cache key and in requests that CloudFront sends to the origin. Valid values are:
    #[must_use]
    pub fn query_string_behavior(
        self,
        value: impl t::IntoValue<QueryStringBehavior, W>,
    ) -> QueryStringsConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        QueryStringsConfig(self.0.set("QueryStringBehavior", value), t::PhantomData)
    }
    /// Contains a list of query string names.
    #[must_use]
    pub fn query_strings(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        QueryStringsConfig(self.0.set("QueryStrings", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<QueryStringsConfig<W>, W>
    for QueryStringsConfig<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `CookieBehavior`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CookieBehavior {
    /// `none`.
    None,
    /// `whitelist`.
    Whitelist,
    /// `allExcept`.
    AllExcept,
    /// `all`.
    All,
}
impl CookieBehavior {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Whitelist => "whitelist",
            Self::AllExcept => "allExcept",
            Self::All => "all",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<CookieBehavior, W> for CookieBehavior {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `HeaderBehavior`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum HeaderBehavior {
    /// `none`.
    None,
    /// `whitelist`.
    Whitelist,
}
impl HeaderBehavior {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Whitelist => "whitelist",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<HeaderBehavior, W> for HeaderBehavior {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `QueryStringBehavior`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueryStringBehavior {
    /// `none`.
    None,
    /// `whitelist`.
    Whitelist,
    /// `allExcept`.
    AllExcept,
    /// `all`.
    All,
}
impl QueryStringBehavior {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Whitelist => "whitelist",
            Self::AllExcept => "allExcept",
            Self::All => "all",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<QueryStringBehavior, W> for QueryStringBehavior {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct CachePolicyConfig;
    #[derive(Debug)]
    pub struct CookieBehavior;
    #[derive(Debug)]
    pub struct CookiesConfig;
    #[derive(Debug)]
    pub struct DefaultTtl;
    #[derive(Debug)]
    pub struct EnableAcceptEncodingGzip;
    #[derive(Debug)]
    pub struct HeaderBehavior;
    #[derive(Debug)]
    pub struct HeadersConfig;
    #[derive(Debug)]
    pub struct MaxTtl;
    #[derive(Debug)]
    pub struct MinTtl;
    #[derive(Debug)]
    pub struct Name;
    #[derive(Debug)]
    pub struct ParametersInCacheKeyAndForwardedToOrigin;
    #[derive(Debug)]
    pub struct QueryStringBehavior;
    #[derive(Debug)]
    pub struct QueryStringsConfig;
}
