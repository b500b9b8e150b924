//! Every setter of SQS is emitted, written by `cargo xtask generate`.

use cfn::raw;

use crate::assertion::*;

#[test]
fn queue_queue() {
    assert_emits(
        resource(
            cfn::sqs::queue::Queue::<()>::new()
                .content_based_deduplication(raw("ContentBasedDeduplication"))
                .deduplication_scope(raw("DeduplicationScope"))
                .delay_seconds(raw("DelaySeconds"))
                .fifo_queue(raw("FifoQueue"))
                .fifo_throughput_limit(raw("FifoThroughputLimit"))
                .kms_data_key_reuse_period_seconds(raw("KmsDataKeyReusePeriodSeconds"))
                .kms_master_key_id(raw("KmsMasterKeyId"))
                .maximum_message_size(raw("MaximumMessageSize"))
                .message_retention_period(raw("MessageRetentionPeriod"))
                .queue_name(raw("QueueName"))
                .receive_message_wait_time_seconds(raw("ReceiveMessageWaitTimeSeconds"))
                .redrive_allow_policy(raw("RedriveAllowPolicy"))
                .redrive_policy(raw("RedrivePolicy"))
                .sqs_managed_sse_enabled(raw("SqsManagedSseEnabled"))
                .tags(raw("Tags"))
                .visibility_timeout(raw("VisibilityTimeout")),
        ),
        &[
            "ContentBasedDeduplication",
            "DeduplicationScope",
            "DelaySeconds",
            "FifoQueue",
            "FifoThroughputLimit",
            "KmsDataKeyReusePeriodSeconds",
            "KmsMasterKeyId",
            "MaximumMessageSize",
            "MessageRetentionPeriod",
            "QueueName",
            "ReceiveMessageWaitTimeSeconds",
            "RedriveAllowPolicy",
            "RedrivePolicy",
            "SqsManagedSseEnabled",
            "Tags",
            "VisibilityTimeout",
        ],
    );
}

#[test]
fn queue_inline_policy_queue_inline_policy() {
    assert_emits(
        resource(
            cfn::sqs::queue_inline_policy::QueueInlinePolicy::<()>::new()
                .policy_document(raw("PolicyDocument"))
                .queue(raw("Queue")),
        ),
        &["PolicyDocument", "Queue"],
    );
}

#[test]
fn queue_policy_queue_policy() {
    assert_emits(
        resource(
            cfn::sqs::queue_policy::QueuePolicy::<()>::new()
                .policy_document(raw("PolicyDocument"))
                .queues(raw("Queues")),
        ),
        &["PolicyDocument", "Queues"],
    );
}
