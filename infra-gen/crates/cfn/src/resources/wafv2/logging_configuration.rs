//! `AWS::WAFv2::LoggingConfiguration`, written by `cargo xtask generate`.

use crate::typed as t;

/// Defines an association between logging destinations and a web ACL resource, for logging from AWS WAF . As part of the association, you can specify parts of the standard logging fields to keep out of the logs and you can specify filters so that you log only a subset of the logging records.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-loggingconfiguration.html>
pub struct LoggingConfiguration<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for LoggingConfiguration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> LoggingConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> LoggingConfiguration<
        W,
        (
            t::Missing<required::LogDestinationConfigs>,
            t::Missing<required::ResourceArn>,
        ),
    > {
        LoggingConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> LoggingConfiguration<W, (S0, S1)> {
    /// The logging destination configuration that you want to associate with the web ACL.
    #[must_use]
    pub fn log_destination_configs(
        self,
        value: impl t::IntoValue<t::List<t::Link<link::LogDestinationConfigsOfLoggingConfiguration>>, W>,
    ) -> LoggingConfiguration<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        LoggingConfiguration(self.0.set("LogDestinationConfigs", value), t::PhantomData)
    }
    /// Filtering that specifies which web requests are kept in the logs and which are dropped. You can filter on the rule action and on the web request labels that were applied by matching rules during web ACL evaluation.
    #[must_use]
    pub fn logging_filter(self, value: impl t::IntoValue<LoggingFilter<W>, W>) -> Self {
        LoggingConfiguration(self.0.set("LoggingFilter", value), t::PhantomData)
    }
    /// The parts of the request that you want to keep out of the logs.
    #[must_use]
    pub fn redacted_fields(self, value: impl t::IntoValue<t::List<FieldToMatch<W>>, W>) -> Self {
        LoggingConfiguration(self.0.set("RedactedFields", value), t::PhantomData)
    }
    /// The Amazon Resource Name (ARN) of the web ACL that you want to associate with `LogDestinationConfigs` .
    #[must_use]
    pub fn resource_arn(
        self,
        value: impl t::IntoValue<t::Link<link::ResourceArnOfLoggingConfiguration>, W>,
    ) -> LoggingConfiguration<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        LoggingConfiguration(self.0.set("ResourceArn", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W>
    for LoggingConfiguration<V, (S0, S1)>
{
    const TYPE: &'static str = "AWS::WAFv2::LoggingConfiguration";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<LoggingConfiguration<W>> {
    /// Indicates whether the logging configuration was created by AWS Firewall Manager , as part of an AWS WAF policy configuration. If true, only Firewall Manager can modify or delete the configuration.
    #[must_use]
    pub fn managed_by_firewall_manager(&self) -> t::Att<attr::ManagedByFirewallManager, W> {
        self.attribute_value("ManagedByFirewallManager")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn resource_arn(&self) -> t::Att<attr::ResourceArn, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct ManagedByFirewallManager;
    #[derive(Debug)]
    pub struct ResourceArn;
}
/// A single action condition for a condition in a logging filter.
pub struct ActionCondition<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ActionCondition<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ActionCondition<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ActionCondition<W, (t::Missing<required::Action>,)> {
        ActionCondition(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> ActionCondition<W, (S0,)> {
    /// The action setting that a log record must contain in order to meet the condition. This is the action that AWS WAF applied to the web request.
    #[must_use]
    pub fn action(self, value: impl t::IntoValue<Action, W>) -> ActionCondition<W, (t::Set,)>
    where
        S0: t::Open,
    {
        ActionCondition(self.0.set("Action", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<ActionCondition<W>, W>
    for ActionCondition<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A single match condition for a log filter.
pub struct Condition<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Condition<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Condition<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Condition<W> {
        Condition(t::Object::new(), t::PhantomData)
    }
}
impl<W> Condition<W> {
    /// A single action condition. This is the action setting that a log record must contain in order to meet the condition.
    #[must_use]
    pub fn action_condition(self, value: impl t::IntoValue<ActionCondition<W>, W>) -> Self {
        Condition(self.0.set("ActionCondition", value), t::PhantomData)
    }
    /// A single label name condition. This is the fully qualified label name that a log record must contain in order to meet the condition. Fully qualified labels have a prefix, optional namespaces, and label name. The prefix identifies the rule group or web ACL context of the rule that added the label.
    #[must_use]
    pub fn label_name_condition(self, value: impl t::IntoValue<LabelNameCondition<W>, W>) -> Self {
        Condition(self.0.set("LabelNameCondition", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<Condition<W>, W> for Condition<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The parts of the request that you want to keep out of the logs. This is used in the logging configuration `RedactedFields` specification.
pub struct FieldToMatch<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for FieldToMatch<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> FieldToMatch<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> FieldToMatch<W> {
        FieldToMatch(t::Object::new(), t::PhantomData)
    }
}
impl<W> FieldToMatch<W> {
    /// `JsonBody`.
    #[must_use]
    pub fn json_body(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        FieldToMatch(self.0.set("JsonBody", value), t::PhantomData)
    }
    /// Redact the indicated HTTP method. The method indicates the type of operation that the request is asking the origin to perform.
    #[must_use]
    pub fn method(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        FieldToMatch(self.0.set("Method", value), t::PhantomData)
    }
    /// Redact the query string. This is the part of a URL that appears after a `?` character, if any.
    #[must_use]
    pub fn query_string(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        FieldToMatch(self.0.set("QueryString", value), t::PhantomData)
    }
    /// Redact a single header. Provide the name of the header to inspect, for example, `User-Agent` or `Referer` . This setting isn't case sensitive.
    #[must_use]
    pub fn single_header(self, value: impl t::IntoValue<SingleHeader<W>, W>) -> Self {
        FieldToMatch(self.0.set("SingleHeader", value), t::PhantomData)
    }
    /// Redact the request URI path. This is the part of the web request that identifies a resource, for example, `/images/daily-ad.jpg` .
    #[must_use]
    pub fn uri_path(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        FieldToMatch(self.0.set("UriPath", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<FieldToMatch<W>, W> for FieldToMatch<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A single logging filter, used in `LoggingFilter` .
pub struct Filter<W, S = (t::Set, t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Filter<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Filter<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Filter<
        W,
        (
            t::Missing<required::Behavior>,
            t::Missing<required::Conditions>,
            t::Missing<required::Requirement>,
        ),
    > {
        Filter(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> Filter<W, (S0, S1, S2)> {
    /// How to handle logs that satisfy the filter's conditions and requirement.
    #[must_use]
    pub fn behavior(self, value: impl t::IntoValue<Behavior, W>) -> Filter<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        Filter(self.0.set("Behavior", value), t::PhantomData)
    }
    /// Match conditions for the filter.
    #[must_use]
    pub fn conditions(
        self,
        value: impl t::IntoValue<t::List<Condition<W>>, W>,
    ) -> Filter<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        Filter(self.0.set("Conditions", value), t::PhantomData)
    }
    /// Logic to apply to the filtering conditions. You can specify that, in order to satisfy the filter, a log must match all conditions or must match at least one condition.
    #[must_use]
    pub fn requirement(
        self,
        value: impl t::IntoValue<Requirement, W>,
    ) -> Filter<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        Filter(self.0.set("Requirement", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled> t::IntoValue<Filter<W>, W>
    for Filter<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A single label name condition for a condition in a logging filter.
pub struct LabelNameCondition<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for LabelNameCondition<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> LabelNameCondition<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> LabelNameCondition<W, (t::Missing<required::LabelName>,)> {
        LabelNameCondition(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> LabelNameCondition<W, (S0,)> {
    /// The label name that a log record must contain in order to meet the condition. This must be a fully qualified label name. Fully qualified labels have a prefix, optional namespaces, and label name. The prefix identifies the rule group or web ACL context of the rule that added the label.
    #[must_use]
    pub fn label_name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> LabelNameCondition<W, (t::Set,)>
    where
        S0: t::Open,
    {
        LabelNameCondition(self.0.set("LabelName", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<LabelNameCondition<W>, W>
    for LabelNameCondition<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Filtering that specifies which web requests are kept in the logs and which are dropped, defined for a web ACL's `LoggingConfiguration` .
pub struct LoggingFilter<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for LoggingFilter<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> LoggingFilter<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> LoggingFilter<
        W,
        (
            t::Missing<required::DefaultBehavior>,
            t::Missing<required::Filters>,
        ),
    > {
        LoggingFilter(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> LoggingFilter<W, (S0, S1)> {
    /// Default handling for logs that don't match any of the specified filtering conditions.
    #[must_use]
    pub fn default_behavior(
        self,
        value: impl t::IntoValue<DefaultBehavior, W>,
    ) -> LoggingFilter<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        LoggingFilter(self.0.set("DefaultBehavior", value), t::PhantomData)
    }
    /// The filters that you want to apply to the logs.
    #[must_use]
    pub fn filters(
        self,
        value: impl t::IntoValue<t::List<Filter<W>>, W>,
    ) -> LoggingFilter<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        LoggingFilter(self.0.set("Filters", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<LoggingFilter<W>, W>
    for LoggingFilter<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Inspect one of the headers in the web request, identified by name, for example, `User-Agent` or `Referer` . The name isn't case sensitive.
pub struct SingleHeader<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for SingleHeader<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SingleHeader<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> SingleHeader<W, (t::Missing<required::Name>,)> {
        SingleHeader(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> SingleHeader<W, (S0,)> {
    /// The name of the query header to inspect.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> SingleHeader<W, (t::Set,)>
    where
        S0: t::Open,
    {
        SingleHeader(self.0.set("Name", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<SingleHeader<W>, W> for SingleHeader<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `Action`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    /// `ALLOW`.
    Allow,
    /// `BLOCK`.
    Block,
    /// `COUNT`.
    Count,
    /// `CAPTCHA`.
    Captcha,
    /// `CHALLENGE`.
    Challenge,
    /// `MONETIZE`.
    Monetize,
    /// `EXCLUDED_AS_COUNT`.
    ExcludedAsCount,
}
impl Action {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Allow => "ALLOW",
            Self::Block => "BLOCK",
            Self::Count => "COUNT",
            Self::Captcha => "CAPTCHA",
            Self::Challenge => "CHALLENGE",
            Self::Monetize => "MONETIZE",
            Self::ExcludedAsCount => "EXCLUDED_AS_COUNT",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Action, W> for Action {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Behavior`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Behavior {
    /// `KEEP`.
    Keep,
    /// `DROP`.
    Drop,
}
impl Behavior {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Keep => "KEEP",
            Self::Drop => "DROP",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Behavior, W> for Behavior {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `DefaultBehavior`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DefaultBehavior {
    /// `KEEP`.
    Keep,
    /// `DROP`.
    Drop,
}
impl DefaultBehavior {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Keep => "KEEP",
            Self::Drop => "DROP",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<DefaultBehavior, W> for DefaultBehavior {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Requirement`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Requirement {
    /// `MEETS_ALL`.
    MeetsAll,
    /// `MEETS_ANY`.
    MeetsAny,
}
impl Requirement {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::MeetsAll => "MEETS_ALL",
            Self::MeetsAny => "MEETS_ANY",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Requirement, W> for Requirement {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Action;
    #[derive(Debug)]
    pub struct Behavior;
    #[derive(Debug)]
    pub struct Conditions;
    #[derive(Debug)]
    pub struct DefaultBehavior;
    #[derive(Debug)]
    pub struct Filters;
    #[derive(Debug)]
    pub struct LabelName;
    #[derive(Debug)]
    pub struct LogDestinationConfigs;
    #[derive(Debug)]
    pub struct Name;
    #[derive(Debug)]
    pub struct Requirement;
    #[derive(Debug)]
    pub struct ResourceArn;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct LogDestinationConfigsOfLoggingConfiguration;
    #[cfg(feature = "s3")]
    impl t::Accepts<crate::s3::bucket::attr::Arn> for LogDestinationConfigsOfLoggingConfiguration {}
    #[derive(Debug)]
    pub struct ResourceArnOfLoggingConfiguration;
    impl<X> t::Accepts<crate::wafv2::web_acl::attr::Arn<X>> for ResourceArnOfLoggingConfiguration {}
}
