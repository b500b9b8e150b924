//! `AWS::CloudFront::OriginRequestPolicy`, written by `cargo xtask generate`.

use crate::typed as t;

/// An origin request policy.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-originrequestpolicy.html>
pub struct OriginRequestPolicy<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for OriginRequestPolicy<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> OriginRequestPolicy<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> OriginRequestPolicy<W, (t::Missing<required::OriginRequestPolicyConfig>,)> {
        OriginRequestPolicy(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> OriginRequestPolicy<W, (S0,)> {
    /// The origin request policy configuration.
    #[must_use]
    pub fn origin_request_policy_config(
        self,
        value: impl t::IntoValue<OriginRequestPolicyConfig<W>, W>,
    ) -> OriginRequestPolicy<W, (t::Set,)>
    where
        S0: t::Open,
    {
        OriginRequestPolicy(
            self.0.set("OriginRequestPolicyConfig", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for OriginRequestPolicy<V, (S0,)> {
    const TYPE: &'static str = "AWS::CloudFront::OriginRequestPolicy";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<OriginRequestPolicy<W>> {
    /// The date and time when the origin request policy was last modified.
    #[must_use]
    pub fn last_modified_time(&self) -> t::Att<attr::LastModifiedTime, W> {
        self.attribute_value("LastModifiedTime")
    }
    /// The unique identifier for the origin request policy. For example: `befd7079-9bbc-4ebf-8ade-498a3694176c` .
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.reference_value()
    }
    /// The ARN, `arn:${Partition}:cloudfront::${Account}:origin-request-policy/${Id}`.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.arn_value("arn:${Partition}:cloudfront::${Account}:origin-request-policy/${Ref}")
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
/// An object that determines whether any cookies in viewer requests (and if so, which cookies) are included in requests that CloudFront sends to the origin.
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
    /// Determines whether cookies in viewer requests are included in requests that CloudFront sends to the origin. Valid values are:
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
/// An object that determines whether any HTTP headers (and if so, which headers) are included in requests that CloudFront sends to the origin.
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
    /// Determines whether any HTTP headers are included in requests that CloudFront sends to the origin. Valid values are:
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
/// An origin request policy configuration.
pub struct OriginRequestPolicyConfig<W, S = (t::Set, t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for OriginRequestPolicyConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> OriginRequestPolicyConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> OriginRequestPolicyConfig<
        W,
        (
            t::Missing<required::CookiesConfig>,
            t::Missing<required::HeadersConfig>,
            t::Missing<required::Name>,
            t::Missing<required::QueryStringsConfig>,
        ),
    > {
        OriginRequestPolicyConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2, S3> OriginRequestPolicyConfig<W, (S0, S1, S2, S3)> {
    /// A comment to describe the origin request policy. The comment cannot be longer than 128 characters.
    #[must_use]
    pub fn comment(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        OriginRequestPolicyConfig(self.0.set("Comment", value), t::PhantomData)
    }
    /// The cookies from viewer requests to include in origin requests.
    #[must_use]
    pub fn cookies_config(
        self,
        value: impl t::IntoValue<CookiesConfig<W>, W>,
    ) -> OriginRequestPolicyConfig<W, (t::Set, S1, S2, S3)>
    where
        S0: t::Open,
    {
        OriginRequestPolicyConfig(self.0.set("CookiesConfig", value), t::PhantomData)
    }
    /// The HTTP headers to include in origin requests. These can include headers from viewer requests and additional headers added by CloudFront.
    #[must_use]
    pub fn headers_config(
        self,
        value: impl t::IntoValue<HeadersConfig<W>, W>,
    ) -> OriginRequestPolicyConfig<W, (S0, t::Set, S2, S3)>
    where
        S1: t::Open,
    {
        OriginRequestPolicyConfig(self.0.set("HeadersConfig", value), t::PhantomData)
    }
    /// A unique name to identify the origin request policy.
    #[must_use]
    pub fn name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> OriginRequestPolicyConfig<W, (S0, S1, t::Set, S3)>
    where
        S2: t::Open,
    {
        OriginRequestPolicyConfig(self.0.set("Name", value), t::PhantomData)
    }
    /// The URL query strings from viewer requests to include in origin requests.
    #[must_use]
    pub fn query_strings_config(
        self,
        value: impl t::IntoValue<QueryStringsConfig<W>, W>,
    ) -> OriginRequestPolicyConfig<W, (S0, S1, S2, t::Set)>
    where
        S3: t::Open,
    {
        OriginRequestPolicyConfig(self.0.set("QueryStringsConfig", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled, S3: t::Filled>
    t::IntoValue<OriginRequestPolicyConfig<W>, W>
    for OriginRequestPolicyConfig<V, (S0, S1, S2, S3)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// An object that determines whether any URL query strings in viewer requests (and if so, which query strings) are included in requests that CloudFront sends to the origin.
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
    /// Determines whether any URL query strings in viewer requests are included in requests that CloudFront sends to the origin. Valid values are:
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
    /// `all`.
    All,
    /// `allExcept`.
    AllExcept,
}
impl CookieBehavior {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Whitelist => "whitelist",
            Self::All => "all",
            Self::AllExcept => "allExcept",
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
    /// `allViewer`.
    AllViewer,
    /// `allViewerAndWhitelistCloudFront`.
    AllViewerAndWhitelistCloudFront,
    /// `allExcept`.
    AllExcept,
}
impl HeaderBehavior {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Whitelist => "whitelist",
            Self::AllViewer => "allViewer",
            Self::AllViewerAndWhitelistCloudFront => "allViewerAndWhitelistCloudFront",
            Self::AllExcept => "allExcept",
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
    /// `all`.
    All,
    /// `allExcept`.
    AllExcept,
}
impl QueryStringBehavior {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Whitelist => "whitelist",
            Self::All => "all",
            Self::AllExcept => "allExcept",
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
    pub struct CookieBehavior;
    #[derive(Debug)]
    pub struct CookiesConfig;
    #[derive(Debug)]
    pub struct HeaderBehavior;
    #[derive(Debug)]
    pub struct HeadersConfig;
    #[derive(Debug)]
    pub struct Name;
    #[derive(Debug)]
    pub struct OriginRequestPolicyConfig;
    #[derive(Debug)]
    pub struct QueryStringBehavior;
    #[derive(Debug)]
    pub struct QueryStringsConfig;
}
