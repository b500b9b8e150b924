//! `AWS::Events::EventBus`, written by `cargo xtask generate`.

use crate::typed as t;

/// Specifies an event bus within your account. This can be a custom event bus which you can use to receive events from your custom applications and services, or it can be a partner event bus which can be matched to a partner event source.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbus.html>
pub struct EventBus<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for EventBus<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> EventBus<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> EventBus<W, (t::Missing<required::Name>,)> {
        EventBus(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> EventBus<W, (S0,)> {
    /// Configuration details of the Amazon SQS queue for EventBridge to use as a dead-letter queue (DLQ).
    #[must_use]
    pub fn dead_letter_config(self, value: impl t::IntoValue<DeadLetterConfig<W>, W>) -> Self {
        EventBus(self.0.set("DeadLetterConfig", value), t::PhantomData)
    }
    /// The event bus description.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        EventBus(self.0.set("Description", value), t::PhantomData)
    }
    /// If you are creating a partner event bus, this specifies the partner event source that the new event bus will be matched with.
    #[must_use]
    pub fn event_source_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        EventBus(self.0.set("EventSourceName", value), t::PhantomData)
    }
    /// The identifier of the AWS  customer managed key for EventBridge to use, if you choose to use a customer managed key to encrypt events on this event bus. The identifier can be the key Amazon Resource Name (ARN), KeyId, key alias, or key alias ARN.
    #[must_use]
    pub fn kms_key_identifier(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        EventBus(self.0.set("KmsKeyIdentifier", value), t::PhantomData)
    }
    /// The logging configuration settings for the event bus.
    #[must_use]
    pub fn log_config(self, value: impl t::IntoValue<LogConfig<W>, W>) -> Self {
        EventBus(self.0.set("LogConfig", value), t::PhantomData)
    }
    /// The name of the new event bus.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> EventBus<W, (t::Set,)>
    where
        S0: t::Open,
    {
        EventBus(self.0.set("Name", value), t::PhantomData)
    }
    /// The permissions policy of the event bus, describing which other AWS accounts can write events to this event bus.
    #[must_use]
    pub fn policy(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        EventBus(self.0.set("Policy", value), t::PhantomData)
    }
    /// Tags to associate with the event bus.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        EventBus(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for EventBus<V, (S0,)> {
    const TYPE: &'static str = "AWS::Events::EventBus";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<EventBus<W>> {
    /// The ARN of the event bus, such as `arn:aws:events:us-east-2:123456789012:event-bus/aws.partner/PartnerName/acct1/repo1` .
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.attribute_value("Arn")
    }
    /// `Policy`.
    #[must_use]
    pub fn policy(&self) -> t::Att<attr::Policy, W> {
        self.attribute_value("Policy")
    }
    /// The name of the event bus, such as `PartnerName/acct1/repo1` .
    #[must_use]
    pub fn name(&self) -> t::Att<attr::Name, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Arn;
    #[derive(Debug)]
    pub struct Policy;
    #[derive(Debug)]
    pub struct Name;
}
/// Configuration details of the Amazon SQS queue for EventBridge to use as a dead-letter queue (DLQ).
pub struct DeadLetterConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for DeadLetterConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> DeadLetterConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> DeadLetterConfig<W> {
        DeadLetterConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> DeadLetterConfig<W> {
    /// The ARN of the SQS queue specified as the target for the dead-letter queue.
    #[must_use]
    pub fn arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DeadLetterConfig(self.0.set("Arn", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<DeadLetterConfig<W>, W> for DeadLetterConfig<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The logging configuration settings for the event bus.
pub struct LogConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for LogConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> LogConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> LogConfig<W> {
        LogConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> LogConfig<W> {
    /// Whether EventBridge include detailed event information in the records it generates. Detailed data can be useful for troubleshooting and debugging. This information includes details of the event itself, as well as target details.
    #[must_use]
    pub fn include_detail(self, value: impl t::IntoValue<IncludeDetail, W>) -> Self {
        LogConfig(self.0.set("IncludeDetail", value), t::PhantomData)
    }
    /// The level of logging detail to include. This applies to all log destinations for the event bus.
    #[must_use]
    pub fn level(self, value: impl t::IntoValue<Level, W>) -> Self {
        LogConfig(self.0.set("Level", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<LogConfig<W>, W> for LogConfig<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `IncludeDetail`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IncludeDetail {
    /// `FULL`.
    Full,
    /// `NONE`.
    None,
}
impl IncludeDetail {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Full => "FULL",
            Self::None => "NONE",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<IncludeDetail, W> for IncludeDetail {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Level`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Level {
    /// `INFO`.
    Info,
    /// `ERROR`.
    Error,
    /// `TRACE`.
    Trace,
    /// `OFF`.
    Off,
}
impl Level {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Info => "INFO",
            Self::Error => "ERROR",
            Self::Trace => "TRACE",
            Self::Off => "OFF",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Level, W> for Level {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Name;
}
