//! `AWS::SQS::Queue`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::SQS::Queue` resource creates an Amazon SQS standard or FIFO queue.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queue.html>
pub struct Queue<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Queue<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Queue<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Queue<W> {
        Queue(t::Object::new(), t::PhantomData)
    }
}
impl<W> Queue<W> {
    /// For first-in-first-out (FIFO) queues, specifies whether to enable content-based deduplication. During the deduplication interval, Amazon SQS treats messages that are sent with identical content as duplicates and delivers only one copy of the message.
    #[must_use]
    pub fn content_based_deduplication(self, value: impl t::IntoValue<bool, W>) -> Self {
        Queue(
            self.0.set("ContentBasedDeduplication", value),
            t::PhantomData,
        )
    }
    /// For high throughput for FIFO queues, specifies whether message deduplication occurs at the message group or queue level. Valid values are `messageGroup` and `queue` .
    #[must_use]
    pub fn deduplication_scope(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Queue(self.0.set("DeduplicationScope", value), t::PhantomData)
    }
    /// The time in seconds for which the delivery of all messages in the queue is delayed. You can specify an integer value of `0` to `900` (15 minutes). The default value is `0` .
    #[must_use]
    pub fn delay_seconds(self, value: impl t::IntoValue<i64, W>) -> Self {
        Queue(self.0.set("DelaySeconds", value), t::PhantomData)
    }
    /// If set to true, creates a FIFO queue. If you don't specify this property, Amazon SQS creates a standard queue. For more information, see [Amazon SQS FIFO queues](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-fifo-queues.html) in the *Amazon SQS Developer Guide* .
    #[must_use]
    pub fn fifo_queue(self, value: impl t::IntoValue<bool, W>) -> Self {
        Queue(self.0.set("FifoQueue", value), t::PhantomData)
    }
    /// For high throughput for FIFO queues, specifies whether the FIFO queue throughput quota applies to the entire queue or per message group. Valid values are `perQueue` and `perMessageGroupId` .
    #[must_use]
    pub fn fifo_throughput_limit(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Queue(self.0.set("FifoThroughputLimit", value), t::PhantomData)
    }
    /// The length of time in seconds for which Amazon SQS can reuse a data key to encrypt or decrypt messages before calling AWS  again. The value must be an integer between 60 (1 minute) and 86,400 (24 hours). The default is 300 (5 minutes).
    #[must_use]
    pub fn kms_data_key_reuse_period_seconds(self, value: impl t::IntoValue<i64, W>) -> Self {
        Queue(
            self.0.set("KmsDataKeyReusePeriodSeconds", value),
            t::PhantomData,
        )
    }
    /// The ID of an AWS Key Management Service (KMS) for Amazon SQS , or a custom KMS. To use the AWS managed KMS for Amazon SQS , specify a (default) alias ARN, alias name (for example `alias/aws/sqs` ), key ARN, or key ID. For more information, see the following:
    #[must_use]
    pub fn kms_master_key_id(
        self,
        value: impl t::IntoValue<t::Link<link::KmsMasterKeyIdOfQueue>, W>,
    ) -> Self {
        Queue(self.0.set("KmsMasterKeyId", value), t::PhantomData)
    }
    /// The limit of how many bytes that a message can contain before Amazon SQS rejects it. You can specify an integer from 1,024 bytes (1 KiB) to 1,048,576 bytes (1 MiB). Default: 1,048,576 bytes (1 MiB).
    #[must_use]
    pub fn maximum_message_size(self, value: impl t::IntoValue<i64, W>) -> Self {
        Queue(self.0.set("MaximumMessageSize", value), t::PhantomData)
    }
    /// The number of seconds that Amazon SQS retains a message. You can specify an integer value from `60` seconds (1 minute) to `1,209,600` seconds (14 days). The default value is `345,600` seconds (4 days).
    #[must_use]
    pub fn message_retention_period(self, value: impl t::IntoValue<i64, W>) -> Self {
        Queue(self.0.set("MessageRetentionPeriod", value), t::PhantomData)
    }
    /// A name for the queue. To create a FIFO queue, the name of your FIFO queue must end with the `.fifo` suffix. For more information, see [Amazon SQS FIFO queues](https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-fifo-queues.html) in the *Amazon SQS Developer Guide* .
    #[must_use]
    pub fn queue_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Queue(self.0.set("QueueName", value), t::PhantomData)
    }
    /// Specifies the duration, in seconds, that the ReceiveMessage action call waits until a message is in the queue in order to include it in the response, rather than returning an empty response if a message isn't yet available. You can specify an integer from 1 to 20.
    #[must_use]
    pub fn receive_message_wait_time_seconds(self, value: impl t::IntoValue<i64, W>) -> Self {
        Queue(
            self.0.set("ReceiveMessageWaitTimeSeconds", value),
            t::PhantomData,
        )
    }
    /// The string that includes the parameters for the permissions for the dead-letter queue redrive permission and which source queues can specify dead-letter queues as a JSON object. The parameters are as follows:
    #[must_use]
    pub fn redrive_allow_policy(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        Queue(self.0.set("RedriveAllowPolicy", value), t::PhantomData)
    }
    /// The string that includes the parameters for the dead-letter queue functionality of the source queue as a JSON object. The parameters are as follows:
    #[must_use]
    pub fn redrive_policy(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        Queue(self.0.set("RedrivePolicy", value), t::PhantomData)
    }
    /// Enables server-side queue encryption using SQS owned encryption keys.
    #[must_use]
    pub fn sqs_managed_sse_enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        Queue(self.0.set("SqsManagedSseEnabled", value), t::PhantomData)
    }
    /// The tags that you attach to this queue. For more information, see [Resource tag](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html) in the *CloudFormation User Guide* .
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        Queue(self.0.set("Tags", value), t::PhantomData)
    }
    /// The length of time during which a message will be unavailable after a message is delivered from the queue. This blocks other components from receiving the same message and gives the initial component time to process and delete the message from the queue.
    #[must_use]
    pub fn visibility_timeout(self, value: impl t::IntoValue<i64, W>) -> Self {
        Queue(self.0.set("VisibilityTimeout", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::Resource<W> for Queue<V> {
    const TYPE: &'static str = "AWS::SQS::Queue";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Queue<W>> {
    /// Returns the Amazon Resource Name (ARN) of the queue. For example: `arn:aws:sqs:us-east-2:123456789012:mystack-myqueue-15PG5C2FC1CW8` .
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.attribute_value("Arn")
    }
    /// Returns the queue name. For example: `mystack-myqueue-1VF9BKQH5BJVI` .
    #[must_use]
    pub fn queue_name(&self) -> t::Att<attr::QueueName, W> {
        self.attribute_value("QueueName")
    }
    /// Returns the URLs of the queues from the policy.
    #[must_use]
    pub fn queue_url(&self) -> t::Att<attr::QueueUrl, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Arn;
    #[derive(Debug)]
    pub struct QueueName;
    #[derive(Debug)]
    pub struct QueueUrl;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct KmsMasterKeyIdOfQueue;
    #[cfg(feature = "kms")]
    impl t::Accepts<crate::kms::alias::attr::AliasName> for KmsMasterKeyIdOfQueue {}
    #[cfg(feature = "kms")]
    impl t::Accepts<crate::kms::key::attr::Arn> for KmsMasterKeyIdOfQueue {}
    #[cfg(feature = "kms")]
    impl t::Accepts<crate::kms::key::attr::KeyId> for KmsMasterKeyIdOfQueue {}
}
