//! `AWS::SNS::Topic`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::SNS::Topic` resource creates a topic to which notifications can be published.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topic.html>
pub struct Topic<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Topic<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Topic<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Topic<W> {
        Topic(t::Object::new(), t::PhantomData)
    }
}
impl<W> Topic<W> {
    /// The `ArchivePolicy` determines the number of days Amazon  retains messages in FIFO topics. You can set a retention period ranging from 1 to 365 days. This property is only applicable to FIFO topics; attempting to use it with standard topics will result in a creation failure.
    #[must_use]
    pub fn archive_policy(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        Topic(self.0.set("ArchivePolicy", value), t::PhantomData)
    }
    /// `ContentBasedDeduplication` enables deduplication of messages based on their content for FIFO topics. By default, this property is set to false. If you create a FIFO topic with `ContentBasedDeduplication` set to false, you must provide a `MessageDeduplicationId` for each `Publish` action.
    #[must_use]
    pub fn content_based_deduplication(self, value: impl t::IntoValue<bool, W>) -> Self {
        Topic(
            self.0.set("ContentBasedDeduplication", value),
            t::PhantomData,
        )
    }
    /// The body of the policy document you want to use for this topic.
    #[must_use]
    pub fn data_protection_policy(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        Topic(self.0.set("DataProtectionPolicy", value), t::PhantomData)
    }
    /// The `DeliveryStatusLogging` configuration enables you to log the delivery status of messages sent from your Amazon SNS topic to subscribed endpoints with the following supported delivery protocols:
    #[must_use]
    pub fn delivery_status_logging(
        self,
        value: impl t::IntoValue<t::List<LoggingConfig<W>>, W>,
    ) -> Self {
        Topic(self.0.set("DeliveryStatusLogging", value), t::PhantomData)
    }
    /// The display name to use for an Amazon  topic with SMS subscriptions. The display name must be maximum 100 characters long, including hyphens (-), underscores (_), spaces, and tabs.
    #[must_use]
    pub fn display_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Topic(self.0.set("DisplayName", value), t::PhantomData)
    }
    /// Specifies the throughput quota and deduplication behavior to apply for the FIFO topic. Valid values are `Topic` or `MessageGroup` .
    #[must_use]
    pub fn fifo_throughput_scope(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Topic(self.0.set("FifoThroughputScope", value), t::PhantomData)
    }
    /// Set to true to create a FIFO topic.
    #[must_use]
    pub fn fifo_topic(self, value: impl t::IntoValue<bool, W>) -> Self {
        Topic(self.0.set("FifoTopic", value), t::PhantomData)
    }
    /// The ID of an AWS managed customer master key (CMK) for Amazon  or a custom CMK. For more information, see [Key terms](https://docs.aws.amazon.com/sns/latest/dg/sns-server-side-encryption.html#sse-key-terms) .
    #[must_use]
    pub fn kms_master_key_id(
        self,
        value: impl t::IntoValue<t::Link<link::KmsMasterKeyIdOfTopic>, W>,
    ) -> Self {
        Topic(self.0.set("KmsMasterKeyId", value), t::PhantomData)
    }
    /// `MaximumMessageSize`.
    #[must_use]
    pub fn maximum_message_size(self, value: impl t::IntoValue<i64, W>) -> Self {
        Topic(self.0.set("MaximumMessageSize", value), t::PhantomData)
    }
    /// The signature version corresponds to the hashing algorithm used while creating the signature of the notifications, subscription confirmations, or unsubscribe confirmation messages sent by Amazon SNS. By default, `SignatureVersion` is set to `1` .
    #[must_use]
    pub fn signature_version(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Topic(self.0.set("SignatureVersion", value), t::PhantomData)
    }
    /// The Amazon  subscriptions (endpoints) for this topic.
    #[must_use]
    pub fn subscription(self, value: impl t::IntoValue<t::List<Subscription<W>>, W>) -> Self {
        Topic(self.0.set("Subscription", value), t::PhantomData)
    }
    /// The list of tags to add to a new topic.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        Topic(self.0.set("Tags", value), t::PhantomData)
    }
    /// The name of the topic you want to create. Topic names must include only uppercase and lowercase ASCII letters, numbers, underscores, and hyphens, and must be between 1 and 256 characters long. FIFO topic names must end with `.fifo` .
    #[must_use]
    pub fn topic_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Topic(self.0.set("TopicName", value), t::PhantomData)
    }
    /// Tracing mode of an Amazon  topic. By default `TracingConfig` is set to `PassThrough` , and the topic passes through the tracing header it receives from an Amazon  publisher to its subscriptions.
    #[must_use]
    pub fn tracing_config(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Topic(self.0.set("TracingConfig", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::Resource<W> for Topic<V> {
    const TYPE: &'static str = "AWS::SNS::Topic";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Topic<W>> {
    /// Returns the name of an Amazon  topic.
    #[must_use]
    pub fn topic_name(&self) -> t::Att<attr::TopicName, W> {
        self.attribute_value("TopicName")
    }
    /// Returns the ARN of an Amazon  topic.
    #[must_use]
    pub fn topic_arn(&self) -> t::Att<attr::TopicArn, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct TopicName;
    #[derive(Debug)]
    pub struct TopicArn;
}
/// The `LoggingConfig` property type specifies the `Delivery` status logging configuration for an [`AWS::SNS::Topic`](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-sns-topic.html) .
pub struct LoggingConfig<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for LoggingConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> LoggingConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> LoggingConfig<W, (t::Missing<required::Protocol>,)> {
        LoggingConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> LoggingConfig<W, (S0,)> {
    /// The IAM role ARN to be used when logging failed message deliveries in Amazon CloudWatch.
    #[must_use]
    pub fn failure_feedback_role_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        LoggingConfig(self.0.set("FailureFeedbackRoleArn", value), t::PhantomData)
    }
    /// Indicates one of the supported protocols for the Amazon SNS topic.
    #[must_use]
    pub fn protocol(self, value: impl t::IntoValue<Protocol, W>) -> LoggingConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        LoggingConfig(self.0.set("Protocol", value), t::PhantomData)
    }
    /// The IAM role ARN to be used when logging successful message deliveries in Amazon CloudWatch.
    #[must_use]
    pub fn success_feedback_role_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        LoggingConfig(self.0.set("SuccessFeedbackRoleArn", value), t::PhantomData)
    }
    /// The percentage of successful message deliveries to be logged in Amazon CloudWatch. Valid percentage values range from 0 to 100.
    #[must_use]
    pub fn success_feedback_sample_rate(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        LoggingConfig(
            self.0.set("SuccessFeedbackSampleRate", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<LoggingConfig<W>, W>
    for LoggingConfig<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `Subscription` is an embedded property that describes the subscription endpoints of an Amazon  topic.
pub struct Subscription<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Subscription<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Subscription<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Subscription<
        W,
        (
            t::Missing<required::Endpoint>,
            t::Missing<required::Protocol>,
        ),
    > {
        Subscription(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> Subscription<W, (S0, S1)> {
    /// The endpoint that receives notifications from the Amazon  topic. The endpoint value depends on the protocol that you specify. For more information, see the `Endpoint` parameter of the `[Subscribe](https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html)` action in the *Amazon  API Reference* .
    #[must_use]
    pub fn endpoint(
        self,
        value: impl t::IntoValue<t::Link<link::EndpointOfSubscription>, W>,
    ) -> Subscription<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        Subscription(self.0.set("Endpoint", value), t::PhantomData)
    }
    /// The subscription's protocol. For more information, see the `Protocol` parameter of the `[Subscribe](https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html)` action in the *Amazon  API Reference* .
    #[must_use]
    pub fn protocol(self, value: impl t::IntoValue<t::Text, W>) -> Subscription<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        Subscription(self.0.set("Protocol", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<Subscription<W>, W>
    for Subscription<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `Protocol`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Protocol {
    /// `http/s`.
    HttpS,
    /// `sqs`.
    Sqs,
    /// `lambda`.
    Lambda,
    /// `firehose`.
    Firehose,
    /// `application`.
    Application,
}
impl Protocol {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::HttpS => "http/s",
            Self::Sqs => "sqs",
            Self::Lambda => "lambda",
            Self::Firehose => "firehose",
            Self::Application => "application",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Protocol, W> for Protocol {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Endpoint;
    #[derive(Debug)]
    pub struct Protocol;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct EndpointOfSubscription;
    #[cfg(feature = "lambda")]
    impl t::Accepts<crate::lambda::function::attr::Arn> for EndpointOfSubscription {}
    #[cfg(feature = "sqs")]
    impl t::Accepts<crate::sqs::queue::attr::Arn> for EndpointOfSubscription {}
    #[derive(Debug)]
    pub struct KmsMasterKeyIdOfTopic;
    #[cfg(feature = "kms")]
    impl t::Accepts<crate::kms::alias::attr::AliasName> for KmsMasterKeyIdOfTopic {}
    #[cfg(feature = "kms")]
    impl t::Accepts<crate::kms::key::attr::Arn> for KmsMasterKeyIdOfTopic {}
    #[cfg(feature = "kms")]
    impl t::Accepts<crate::kms::key::attr::KeyId> for KmsMasterKeyIdOfTopic {}
}
