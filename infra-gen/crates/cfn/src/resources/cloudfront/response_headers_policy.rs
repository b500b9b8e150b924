//! `AWS::CloudFront::ResponseHeadersPolicy`, written by `cargo xtask generate`.

use crate::typed as t;

/// A response headers policy.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-responseheaderspolicy.html>
pub struct ResponseHeadersPolicy<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ResponseHeadersPolicy<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ResponseHeadersPolicy<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ResponseHeadersPolicy<W, (t::Missing<required::ResponseHeadersPolicyConfig>,)> {
        ResponseHeadersPolicy(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> ResponseHeadersPolicy<W, (S0,)> {
    /// A response headers policy configuration.
    #[must_use]
    pub fn response_headers_policy_config(
        self,
        value: impl t::IntoValue<ResponseHeadersPolicyConfig<W>, W>,
    ) -> ResponseHeadersPolicy<W, (t::Set,)>
    where
        S0: t::Open,
    {
        ResponseHeadersPolicy(
            self.0.set("ResponseHeadersPolicyConfig", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for ResponseHeadersPolicy<V, (S0,)> {
    const TYPE: &'static str = "AWS::CloudFront::ResponseHeadersPolicy";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<ResponseHeadersPolicy<W>> {
    /// The date and time when the response headers policy was last modified.
    #[must_use]
    pub fn last_modified_time(&self) -> t::Att<attr::LastModifiedTime, W> {
        self.attribute_value("LastModifiedTime")
    }
    /// The unique identifier for the response headers policy. For example: `57f99797-3b20-4e1b-a728-27972a74082a` .
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.reference_value()
    }
    /// The ARN, `arn:${Partition}:cloudfront::${Account}:response-headers-policy/${Id}`.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.arn_value("arn:${Partition}:cloudfront::${Account}:response-headers-policy/${Ref}")
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
/// A list of HTTP header names that CloudFront includes as values for the `Access-Control-Allow-Headers` HTTP response header.
pub struct AccessControlAllowHeaders<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for AccessControlAllowHeaders<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AccessControlAllowHeaders<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AccessControlAllowHeaders<W, (t::Missing<required::Items>,)> {
        AccessControlAllowHeaders(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> AccessControlAllowHeaders<W, (S0,)> {
    /// The list of HTTP header names. You can specify `*` to allow all headers.
    #[must_use]
    pub fn items(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> AccessControlAllowHeaders<W, (t::Set,)>
    where
        S0: t::Open,
    {
        AccessControlAllowHeaders(self.0.set("Items", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<AccessControlAllowHeaders<W>, W>
    for AccessControlAllowHeaders<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A list of HTTP methods that CloudFront includes as values for the `Access-Control-Allow-Methods` HTTP response header.
pub struct AccessControlAllowMethods<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for AccessControlAllowMethods<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AccessControlAllowMethods<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AccessControlAllowMethods<W, (t::Missing<required::Items>,)> {
        AccessControlAllowMethods(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> AccessControlAllowMethods<W, (S0,)> {
    /// The list of HTTP methods. Valid values are:
    #[must_use]
    pub fn items(
        self,
        value: impl t::IntoValue<t::List<Items>, W>,
    ) -> AccessControlAllowMethods<W, (t::Set,)>
    where
        S0: t::Open,
    {
        AccessControlAllowMethods(self.0.set("Items", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<AccessControlAllowMethods<W>, W>
    for AccessControlAllowMethods<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A list of origins (domain names) that CloudFront can use as the value for the `Access-Control-Allow-Origin` HTTP response header.
pub struct AccessControlAllowOrigins<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for AccessControlAllowOrigins<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AccessControlAllowOrigins<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AccessControlAllowOrigins<W, (t::Missing<required::Items>,)> {
        AccessControlAllowOrigins(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> AccessControlAllowOrigins<W, (S0,)> {
    /// The list of origins (domain names). You can specify `*` to allow all origins.
    #[must_use]
    pub fn items(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> AccessControlAllowOrigins<W, (t::Set,)>
    where
        S0: t::Open,
    {
        AccessControlAllowOrigins(self.0.set("Items", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<AccessControlAllowOrigins<W>, W>
    for AccessControlAllowOrigins<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A list of HTTP headers that CloudFront includes as values for the `Access-Control-Expose-Headers` HTTP response header.
pub struct AccessControlExposeHeaders<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for AccessControlExposeHeaders<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AccessControlExposeHeaders<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AccessControlExposeHeaders<W, (t::Missing<required::Items>,)> {
        AccessControlExposeHeaders(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> AccessControlExposeHeaders<W, (S0,)> {
    /// The list of HTTP headers. You can specify `*` to expose all headers.
    #[must_use]
    pub fn items(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> AccessControlExposeHeaders<W, (t::Set,)>
    where
        S0: t::Open,
    {
        AccessControlExposeHeaders(self.0.set("Items", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<AccessControlExposeHeaders<W>, W>
    for AccessControlExposeHeaders<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The policy directives and their values that CloudFront includes as values for the `Content-Security-Policy` HTTP response header.
pub struct ContentSecurityPolicy<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for ContentSecurityPolicy<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ContentSecurityPolicy<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ContentSecurityPolicy<
        W,
        (
            t::Missing<required::ContentSecurityPolicy>,
            t::Missing<required::Override>,
        ),
    > {
        ContentSecurityPolicy(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> ContentSecurityPolicy<W, (S0, S1)> {
    /// The policy directives and their values that CloudFront includes as values for the `Content-Security-Policy` HTTP response header.
    #[must_use]
    pub fn content_security_policy(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ContentSecurityPolicy<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        ContentSecurityPolicy(self.0.set("ContentSecurityPolicy", value), t::PhantomData)
    }
    /// A Boolean that determines whether CloudFront overrides the `Content-Security-Policy` HTTP response header received from the origin with the one specified in this response headers policy.
    #[must_use]
    pub fn override_(
        self,
        value: impl t::IntoValue<bool, W>,
    ) -> ContentSecurityPolicy<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        ContentSecurityPolicy(self.0.set("Override", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<ContentSecurityPolicy<W>, W>
    for ContentSecurityPolicy<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Determines whether CloudFront includes the `X-Content-Type-Options` HTTP response header with its value set to `nosniff` .
pub struct ContentTypeOptions<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ContentTypeOptions<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ContentTypeOptions<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ContentTypeOptions<W, (t::Missing<required::Override>,)> {
        ContentTypeOptions(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> ContentTypeOptions<W, (S0,)> {
    /// A Boolean that determines whether CloudFront overrides the `X-Content-Type-Options` HTTP response header received from the origin with the one specified in this response headers policy.
    #[must_use]
    pub fn override_(self, value: impl t::IntoValue<bool, W>) -> ContentTypeOptions<W, (t::Set,)>
    where
        S0: t::Open,
    {
        ContentTypeOptions(self.0.set("Override", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<ContentTypeOptions<W>, W>
    for ContentTypeOptions<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A configuration for a set of HTTP response headers that are used for cross-origin resource sharing (CORS). CloudFront adds these headers to HTTP responses that it sends for CORS requests that match a cache behavior associated with this response headers policy.
pub struct CorsConfig<W, S = (t::Set, t::Set, t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for CorsConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CorsConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CorsConfig<
        W,
        (
            t::Missing<required::AccessControlAllowCredentials>,
            t::Missing<required::AccessControlAllowHeaders>,
            t::Missing<required::AccessControlAllowMethods>,
            t::Missing<required::AccessControlAllowOrigins>,
            t::Missing<required::OriginOverride>,
        ),
    > {
        CorsConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2, S3, S4> CorsConfig<W, (S0, S1, S2, S3, S4)> {
    /// A Boolean that CloudFront uses as the value for the `Access-Control-Allow-Credentials` HTTP response header.
    #[must_use]
    pub fn access_control_allow_credentials(
        self,
        value: impl t::IntoValue<bool, W>,
    ) -> CorsConfig<W, (t::Set, S1, S2, S3, S4)>
    where
        S0: t::Open,
    {
        CorsConfig(
            self.0.set("AccessControlAllowCredentials", value),
            t::PhantomData,
        )
    }
    /// A list of HTTP header names that CloudFront includes as values for the `Access-Control-Allow-Headers` HTTP response header.
    #[must_use]
    pub fn access_control_allow_headers(
        self,
        value: impl t::IntoValue<AccessControlAllowHeaders<W>, W>,
    ) -> CorsConfig<W, (S0, t::Set, S2, S3, S4)>
    where
        S1: t::Open,
    {
        CorsConfig(
            self.0.set("AccessControlAllowHeaders", value),
            t::PhantomData,
        )
    }
    /// A list of HTTP methods that CloudFront includes as values for the `Access-Control-Allow-Methods` HTTP response header.
    #[must_use]
    pub fn access_control_allow_methods(
        self,
        value: impl t::IntoValue<AccessControlAllowMethods<W>, W>,
    ) -> CorsConfig<W, (S0, S1, t::Set, S3, S4)>
    where
        S2: t::Open,
    {
        CorsConfig(
            self.0.set("AccessControlAllowMethods", value),
            t::PhantomData,
        )
    }
    /// A list of origins (domain names) that CloudFront can use as the value for the `Access-Control-Allow-Origin` HTTP response header.
    #[must_use]
    pub fn access_control_allow_origins(
        self,
        value: impl t::IntoValue<AccessControlAllowOrigins<W>, W>,
    ) -> CorsConfig<W, (S0, S1, S2, t::Set, S4)>
    where
        S3: t::Open,
    {
        CorsConfig(
            self.0.set("AccessControlAllowOrigins", value),
            t::PhantomData,
        )
    }
    /// A list of HTTP headers that CloudFront includes as values for the `Access-Control-Expose-Headers` HTTP response header.
    #[must_use]
    pub fn access_control_expose_headers(
        self,
        value: impl t::IntoValue<AccessControlExposeHeaders<W>, W>,
    ) -> Self {
        CorsConfig(
            self.0.set("AccessControlExposeHeaders", value),
            t::PhantomData,
        )
    }
    /// A number that CloudFront uses as the value for the `Access-Control-Max-Age` HTTP response header.
    #[must_use]
    pub fn access_control_max_age_sec(self, value: impl t::IntoValue<i64, W>) -> Self {
        CorsConfig(self.0.set("AccessControlMaxAgeSec", value), t::PhantomData)
    }
    /// A Boolean that determines whether CloudFront overrides HTTP response headers received from the origin with the ones specified in this response headers policy.
    #[must_use]
    pub fn origin_override(
        self,
        value: impl t::IntoValue<bool, W>,
    ) -> CorsConfig<W, (S0, S1, S2, S3, t::Set)>
    where
        S4: t::Open,
    {
        CorsConfig(self.0.set("OriginOverride", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled, S3: t::Filled, S4: t::Filled>
    t::IntoValue<CorsConfig<W>, W> for CorsConfig<V, (S0, S1, S2, S3, S4)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// An HTTP response header name and its value. CloudFront includes this header in HTTP responses that it sends for requests that match a cache behavior that's associated with this response headers policy.
pub struct CustomHeader<W, S = (t::Set, t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for CustomHeader<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CustomHeader<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CustomHeader<
        W,
        (
            t::Missing<required::Header>,
            t::Missing<required::Override>,
            t::Missing<required::Value>,
        ),
    > {
        CustomHeader(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> CustomHeader<W, (S0, S1, S2)> {
    /// The HTTP response header name.
    #[must_use]
    pub fn header(self, value: impl t::IntoValue<t::Text, W>) -> CustomHeader<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        CustomHeader(self.0.set("Header", value), t::PhantomData)
    }
    /// A Boolean that determines whether CloudFront overrides a response header with the same name received from the origin with the header specified here.
    #[must_use]
    pub fn override_(self, value: impl t::IntoValue<bool, W>) -> CustomHeader<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        CustomHeader(self.0.set("Override", value), t::PhantomData)
    }
    /// The value for the HTTP response header.
    #[must_use]
    pub fn value(self, value: impl t::IntoValue<t::Text, W>) -> CustomHeader<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        CustomHeader(self.0.set("Value", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled>
    t::IntoValue<CustomHeader<W>, W> for CustomHeader<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A list of HTTP response header names and their values. CloudFront includes these headers in HTTP responses that it sends for requests that match a cache behavior that's associated with this response headers policy.
pub struct CustomHeadersConfig<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for CustomHeadersConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CustomHeadersConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CustomHeadersConfig<W, (t::Missing<required::Items>,)> {
        CustomHeadersConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> CustomHeadersConfig<W, (S0,)> {
    /// The list of HTTP response headers and their values.
    #[must_use]
    pub fn items(
        self,
        value: impl t::IntoValue<t::List<CustomHeader<W>>, W>,
    ) -> CustomHeadersConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        CustomHeadersConfig(self.0.set("Items", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<CustomHeadersConfig<W>, W>
    for CustomHeadersConfig<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Determines whether CloudFront includes the `X-Frame-Options` HTTP response header and the header's value.
pub struct FrameOptions<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for FrameOptions<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> FrameOptions<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> FrameOptions<
        W,
        (
            t::Missing<required::FrameOption>,
            t::Missing<required::Override>,
        ),
    > {
        FrameOptions(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> FrameOptions<W, (S0, S1)> {
    /// The value of the `X-Frame-Options` HTTP response header. Valid values are `DENY` and `SAMEORIGIN` .
    #[must_use]
    pub fn frame_option(
        self,
        value: impl t::IntoValue<FrameOption, W>,
    ) -> FrameOptions<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        FrameOptions(self.0.set("FrameOption", value), t::PhantomData)
    }
    /// A Boolean that determines whether CloudFront overrides the `X-Frame-Options` HTTP response header received from the origin with the one specified in this response headers policy.
    #[must_use]
    pub fn override_(self, value: impl t::IntoValue<bool, W>) -> FrameOptions<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        FrameOptions(self.0.set("Override", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<FrameOptions<W>, W>
    for FrameOptions<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Determines whether CloudFront includes the `Referrer-Policy` HTTP response header and the header's value.
pub struct ReferrerPolicy<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ReferrerPolicy<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ReferrerPolicy<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ReferrerPolicy<
        W,
        (
            t::Missing<required::Override>,
            t::Missing<required::ReferrerPolicy>,
        ),
    > {
        ReferrerPolicy(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> ReferrerPolicy<W, (S0, S1)> {
    /// A Boolean that determines whether CloudFront overrides the `Referrer-Policy` HTTP response header received from the origin with the one specified in this response headers policy.
    #[must_use]
    pub fn override_(self, value: impl t::IntoValue<bool, W>) -> ReferrerPolicy<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        ReferrerPolicy(self.0.set("Override", value), t::PhantomData)
    }
    /// The value of the `Referrer-Policy` HTTP response header. Valid values are:
    #[must_use]
    pub fn referrer_policy(
        self,
        value: impl t::IntoValue<ReferrerPolicyReferrerPolicy, W>,
    ) -> ReferrerPolicy<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        ReferrerPolicy(self.0.set("ReferrerPolicy", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<ReferrerPolicy<W>, W>
    for ReferrerPolicy<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The name of an HTTP header that CloudFront removes from HTTP responses to requests that match the cache behavior that this response headers policy is attached to.
pub struct RemoveHeader<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for RemoveHeader<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RemoveHeader<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RemoveHeader<W, (t::Missing<required::Header>,)> {
        RemoveHeader(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> RemoveHeader<W, (S0,)> {
    /// The HTTP header name.
    #[must_use]
    pub fn header(self, value: impl t::IntoValue<t::Text, W>) -> RemoveHeader<W, (t::Set,)>
    where
        S0: t::Open,
    {
        RemoveHeader(self.0.set("Header", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<RemoveHeader<W>, W> for RemoveHeader<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A list of HTTP header names that CloudFront removes from HTTP responses to requests that match the cache behavior that this response headers policy is attached to.
pub struct RemoveHeadersConfig<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for RemoveHeadersConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RemoveHeadersConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RemoveHeadersConfig<W, (t::Missing<required::Items>,)> {
        RemoveHeadersConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> RemoveHeadersConfig<W, (S0,)> {
    /// The list of HTTP header names.
    #[must_use]
    pub fn items(
        self,
        value: impl t::IntoValue<t::List<RemoveHeader<W>>, W>,
    ) -> RemoveHeadersConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        RemoveHeadersConfig(self.0.set("Items", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<RemoveHeadersConfig<W>, W>
    for RemoveHeadersConfig<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A response headers policy configuration.
pub struct ResponseHeadersPolicyConfig<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ResponseHeadersPolicyConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ResponseHeadersPolicyConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ResponseHeadersPolicyConfig<W, (t::Missing<required::Name>,)> {
        ResponseHeadersPolicyConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> ResponseHeadersPolicyConfig<W, (S0,)> {
    /// A comment to describe the response headers policy.
    #[must_use]
    pub fn comment(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ResponseHeadersPolicyConfig(self.0.set("Comment", value), t::PhantomData)
    }
    /// A configuration for a set of HTTP response headers that are used for cross-origin resource sharing (CORS).
    #[must_use]
    pub fn cors_config(self, value: impl t::IntoValue<CorsConfig<W>, W>) -> Self {
        ResponseHeadersPolicyConfig(self.0.set("CorsConfig", value), t::PhantomData)
    }
    /// A configuration for a set of custom HTTP response headers.
    #[must_use]
    pub fn custom_headers_config(
        self,
        value: impl t::IntoValue<CustomHeadersConfig<W>, W>,
    ) -> Self {
        ResponseHeadersPolicyConfig(self.0.set("CustomHeadersConfig", value), t::PhantomData)
    }
    /// A name to identify the response headers policy.
    #[must_use]
    pub fn name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ResponseHeadersPolicyConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        ResponseHeadersPolicyConfig(self.0.set("Name", value), t::PhantomData)
    }
    /// A configuration for a set of HTTP headers to remove from the HTTP response.
    #[must_use]
    pub fn remove_headers_config(
        self,
        value: impl t::IntoValue<RemoveHeadersConfig<W>, W>,
    ) -> Self {
        ResponseHeadersPolicyConfig(self.0.set("RemoveHeadersConfig", value), t::PhantomData)
    }
    /// A configuration for a set of security-related HTTP response headers.
    #[must_use]
    pub fn security_headers_config(
        self,
        value: impl t::IntoValue<SecurityHeadersConfig<W>, W>,
    ) -> Self {
        ResponseHeadersPolicyConfig(self.0.set("SecurityHeadersConfig", value), t::PhantomData)
    }
    /// A configuration for enabling the `Server-Timing` header in HTTP responses sent from CloudFront.
    #[must_use]
    pub fn server_timing_headers_config(
        self,
        value: impl t::IntoValue<ServerTimingHeadersConfig<W>, W>,
    ) -> Self {
        ResponseHeadersPolicyConfig(
            self.0.set("ServerTimingHeadersConfig", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<ResponseHeadersPolicyConfig<W>, W>
    for ResponseHeadersPolicyConfig<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A configuration for a set of security-related HTTP response headers. CloudFront adds these headers to HTTP responses that it sends for requests that match a cache behavior associated with this response headers policy.
pub struct SecurityHeadersConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for SecurityHeadersConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SecurityHeadersConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> SecurityHeadersConfig<W> {
        SecurityHeadersConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> SecurityHeadersConfig<W> {
    /// The policy directives and their values that CloudFront includes as values for the `Content-Security-Policy` HTTP response header.
    #[must_use]
    pub fn content_security_policy(
        self,
        value: impl t::IntoValue<ContentSecurityPolicy<W>, W>,
    ) -> Self {
        SecurityHeadersConfig(self.0.set("ContentSecurityPolicy", value), t::PhantomData)
    }
    /// Determines whether CloudFront includes the `X-Content-Type-Options` HTTP response header with its value set to `nosniff` .
    #[must_use]
    pub fn content_type_options(self, value: impl t::IntoValue<ContentTypeOptions<W>, W>) -> Self {
        SecurityHeadersConfig(self.0.set("ContentTypeOptions", value), t::PhantomData)
    }
    /// Determines whether CloudFront includes the `X-Frame-Options` HTTP response header and the header's value.
    #[must_use]
    pub fn frame_options(self, value: impl t::IntoValue<FrameOptions<W>, W>) -> Self {
        SecurityHeadersConfig(self.0.set("FrameOptions", value), t::PhantomData)
    }
    /// Determines whether CloudFront includes the `Referrer-Policy` HTTP response header and the header's value.
    #[must_use]
    pub fn referrer_policy(self, value: impl t::IntoValue<ReferrerPolicy<W>, W>) -> Self {
        SecurityHeadersConfig(self.0.set("ReferrerPolicy", value), t::PhantomData)
    }
    /// Determines whether CloudFront includes the `Strict-Transport-Security` HTTP response header and the header's value.
    #[must_use]
    pub fn strict_transport_security(
        self,
        value: impl t::IntoValue<StrictTransportSecurity<W>, W>,
    ) -> Self {
        SecurityHeadersConfig(self.0.set("StrictTransportSecurity", value), t::PhantomData)
    }
    /// Determines whether CloudFront includes the `X-XSS-Protection` HTTP response header and the header's value.
    #[must_use]
    pub fn xss_protection(self, value: impl t::IntoValue<XssProtection<W>, W>) -> Self {
        SecurityHeadersConfig(self.0.set("XSSProtection", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<SecurityHeadersConfig<W>, W> for SecurityHeadersConfig<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A configuration for enabling the `Server-Timing` header in HTTP responses sent from CloudFront.
pub struct ServerTimingHeadersConfig<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ServerTimingHeadersConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ServerTimingHeadersConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ServerTimingHeadersConfig<W, (t::Missing<required::Enabled>,)> {
        ServerTimingHeadersConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> ServerTimingHeadersConfig<W, (S0,)> {
    /// A Boolean that determines whether CloudFront adds the `Server-Timing` header to HTTP responses that it sends in response to requests that match a cache behavior that's associated with this response headers policy.
    #[must_use]
    pub fn enabled(
        self,
        value: impl t::IntoValue<bool, W>,
    ) -> ServerTimingHeadersConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        ServerTimingHeadersConfig(self.0.set("Enabled", value), t::PhantomData)
    }
    /// A number 0–100 (inclusive) that specifies the percentage of responses that you want CloudFront to add the `Server-Timing` header to.
    #[must_use]
    pub fn sampling_rate(self, value: impl t::IntoValue<f64, W>) -> Self {
        ServerTimingHeadersConfig(self.0.set("SamplingRate", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<ServerTimingHeadersConfig<W>, W>
    for ServerTimingHeadersConfig<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Determines whether CloudFront includes the `Strict-Transport-Security` HTTP response header and the header's value.
pub struct StrictTransportSecurity<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for StrictTransportSecurity<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> StrictTransportSecurity<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> StrictTransportSecurity<
        W,
        (
            t::Missing<required::AccessControlMaxAgeSec>,
            t::Missing<required::Override>,
        ),
    > {
        StrictTransportSecurity(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> StrictTransportSecurity<W, (S0, S1)> {
    /// A number that CloudFront uses as the value for the `max-age` directive in the `Strict-Transport-Security` HTTP response header.
    #[must_use]
    pub fn access_control_max_age_sec(
        self,
        value: impl t::IntoValue<i64, W>,
    ) -> StrictTransportSecurity<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        StrictTransportSecurity(self.0.set("AccessControlMaxAgeSec", value), t::PhantomData)
    }
    /// A Boolean that determines whether CloudFront includes the `includeSubDomains` directive in the `Strict-Transport-Security` HTTP response header.
    #[must_use]
    pub fn include_subdomains(self, value: impl t::IntoValue<bool, W>) -> Self {
        StrictTransportSecurity(self.0.set("IncludeSubdomains", value), t::PhantomData)
    }
    /// A Boolean that determines whether CloudFront overrides the `Strict-Transport-Security` HTTP response header received from the origin with the one specified in this response headers policy.
    #[must_use]
    pub fn override_(
        self,
        value: impl t::IntoValue<bool, W>,
    ) -> StrictTransportSecurity<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        StrictTransportSecurity(self.0.set("Override", value), t::PhantomData)
    }
    /// A Boolean that determines whether CloudFront includes the `preload` directive in the `Strict-Transport-Security` HTTP response header.
    #[must_use]
    pub fn preload(self, value: impl t::IntoValue<bool, W>) -> Self {
        StrictTransportSecurity(self.0.set("Preload", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<StrictTransportSecurity<W>, W>
    for StrictTransportSecurity<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Determines whether CloudFront includes the `X-XSS-Protection` HTTP response header and the header's value.
pub struct XssProtection<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for XssProtection<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> XssProtection<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> XssProtection<
        W,
        (
            t::Missing<required::Override>,
            t::Missing<required::Protection>,
        ),
    > {
        XssProtection(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> XssProtection<W, (S0, S1)> {
    /// A Boolean that determines whether CloudFront includes the `mode=block` directive in the `X-XSS-Protection` header.
    #[must_use]
    pub fn mode_block(self, value: impl t::IntoValue<bool, W>) -> Self {
        XssProtection(self.0.set("ModeBlock", value), t::PhantomData)
    }
    /// A Boolean that determines whether CloudFront overrides the `X-XSS-Protection` HTTP response header received from the origin with the one specified in this response headers policy.
    #[must_use]
    pub fn override_(self, value: impl t::IntoValue<bool, W>) -> XssProtection<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        XssProtection(self.0.set("Override", value), t::PhantomData)
    }
    /// A Boolean that determines the value of the `X-XSS-Protection` HTTP response header. When this setting is `true` , the value of the `X-XSS-Protection` header is `1` . When this setting is `false` , the value of the `X-XSS-Protection` header is `0` .
    #[must_use]
    pub fn protection(self, value: impl t::IntoValue<bool, W>) -> XssProtection<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        XssProtection(self.0.set("Protection", value), t::PhantomData)
    }
    /// A reporting URI, which CloudFront uses as the value of the `report` directive in the `X-XSS-Protection` header.
    #[must_use]
    pub fn report_uri(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        XssProtection(self.0.set("ReportUri", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<XssProtection<W>, W>
    for XssProtection<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `FrameOption`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FrameOption {
    /// `DENY`.
    Deny,
    /// `SAMEORIGIN`.
    Sameorigin,
}
impl FrameOption {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Deny => "DENY",
            Self::Sameorigin => "SAMEORIGIN",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<FrameOption, W> for FrameOption {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Items`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Items {
    /// `ALL`.
    All,
    /// `DELETE`.
    Delete,
    /// `GET`.
    Get,
    /// `HEAD`.
    Head,
    /// `OPTIONS`.
    Options,
    /// `PATCH`.
    Patch,
    /// `POST`.
    Post,
    /// `PUT`.
    Put,
}
impl Items {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::All => "ALL",
            Self::Delete => "DELETE",
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Options => "OPTIONS",
            Self::Patch => "PATCH",
            Self::Post => "POST",
            Self::Put => "PUT",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Items, W> for Items {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `ReferrerPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReferrerPolicyReferrerPolicy {
    /// `no-referrer`.
    NoReferrer,
    /// `no-referrer-when-downgrade`.
    NoReferrerWhenDowngrade,
    /// `origin`.
    Origin,
    /// `origin-when-cross-origin`.
    OriginWhenCrossOrigin,
    /// `same-origin`.
    SameOrigin,
    /// `strict-origin`.
    StrictOrigin,
    /// `strict-origin-when-cross-origin`.
    StrictOriginWhenCrossOrigin,
    /// `unsafe-url`.
    UnsafeUrl,
}
impl ReferrerPolicyReferrerPolicy {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NoReferrer => "no-referrer",
            Self::NoReferrerWhenDowngrade => "no-referrer-when-downgrade",
            Self::Origin => "origin",
            Self::OriginWhenCrossOrigin => "origin-when-cross-origin",
            Self::SameOrigin => "same-origin",
            Self::StrictOrigin => "strict-origin",
            Self::StrictOriginWhenCrossOrigin => "strict-origin-when-cross-origin",
            Self::UnsafeUrl => "unsafe-url",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<ReferrerPolicyReferrerPolicy, W> for ReferrerPolicyReferrerPolicy {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct AccessControlAllowCredentials;
    #[derive(Debug)]
    pub struct AccessControlAllowHeaders;
    #[derive(Debug)]
    pub struct AccessControlAllowMethods;
    #[derive(Debug)]
    pub struct AccessControlAllowOrigins;
    #[derive(Debug)]
    pub struct AccessControlMaxAgeSec;
    #[derive(Debug)]
    pub struct ContentSecurityPolicy;
    #[derive(Debug)]
    pub struct Enabled;
    #[derive(Debug)]
    pub struct FrameOption;
    #[derive(Debug)]
    pub struct Header;
    #[derive(Debug)]
    pub struct Items;
    #[derive(Debug)]
    pub struct Name;
    #[derive(Debug)]
    pub struct OriginOverride;
    #[derive(Debug)]
    pub struct Override;
    #[derive(Debug)]
    pub struct Protection;
    #[derive(Debug)]
    pub struct ReferrerPolicy;
    #[derive(Debug)]
    pub struct ResponseHeadersPolicyConfig;
    #[derive(Debug)]
    pub struct Value;
}
