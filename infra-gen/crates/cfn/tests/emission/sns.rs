//! Every setter of SNS is emitted, written by `cargo xtask generate`.

use cfn::raw;

use crate::assertion::*;

#[test]
fn subscription_subscription() {
    assert_emits(
        resource(
            cfn::sns::subscription::Subscription::<()>::new()
                .delivery_policy(raw("DeliveryPolicy"))
                .endpoint(raw("Endpoint"))
                .filter_policy(raw("FilterPolicy"))
                .filter_policy_scope(raw("FilterPolicyScope"))
                .protocol(raw("Protocol"))
                .raw_message_delivery(raw("RawMessageDelivery"))
                .redrive_policy(raw("RedrivePolicy"))
                .region(raw("Region"))
                .replay_policy(raw("ReplayPolicy"))
                .subscription_role_arn(raw("SubscriptionRoleArn"))
                .topic_arn(raw("TopicArn")),
        ),
        &[
            "DeliveryPolicy",
            "Endpoint",
            "FilterPolicy",
            "FilterPolicyScope",
            "Protocol",
            "RawMessageDelivery",
            "RedrivePolicy",
            "Region",
            "ReplayPolicy",
            "SubscriptionRoleArn",
            "TopicArn",
        ],
    );
}

#[test]
fn topic_topic() {
    assert_emits(
        resource(
            cfn::sns::topic::Topic::<()>::new()
                .archive_policy(raw("ArchivePolicy"))
                .content_based_deduplication(raw("ContentBasedDeduplication"))
                .data_protection_policy(raw("DataProtectionPolicy"))
                .delivery_status_logging(raw("DeliveryStatusLogging"))
                .display_name(raw("DisplayName"))
                .fifo_throughput_scope(raw("FifoThroughputScope"))
                .fifo_topic(raw("FifoTopic"))
                .kms_master_key_id(raw("KmsMasterKeyId"))
                .maximum_message_size(raw("MaximumMessageSize"))
                .signature_version(raw("SignatureVersion"))
                .subscription(raw("Subscription"))
                .tags(raw("Tags"))
                .topic_name(raw("TopicName"))
                .tracing_config(raw("TracingConfig")),
        ),
        &[
            "ArchivePolicy",
            "ContentBasedDeduplication",
            "DataProtectionPolicy",
            "DeliveryStatusLogging",
            "DisplayName",
            "FifoThroughputScope",
            "FifoTopic",
            "KmsMasterKeyId",
            "MaximumMessageSize",
            "SignatureVersion",
            "Subscription",
            "Tags",
            "TopicName",
            "TracingConfig",
        ],
    );
}

#[test]
fn topic_logging_config() {
    assert_emits(
        property(
            cfn::sns::topic::LoggingConfig::<()>::new()
                .failure_feedback_role_arn(raw("FailureFeedbackRoleArn"))
                .protocol(raw("Protocol"))
                .success_feedback_role_arn(raw("SuccessFeedbackRoleArn"))
                .success_feedback_sample_rate(raw("SuccessFeedbackSampleRate")),
        ),
        &[
            "FailureFeedbackRoleArn",
            "Protocol",
            "SuccessFeedbackRoleArn",
            "SuccessFeedbackSampleRate",
        ],
    );
}

#[test]
fn topic_subscription() {
    assert_emits(
        property(
            cfn::sns::topic::Subscription::<()>::new()
                .endpoint(raw("Endpoint"))
                .protocol(raw("Protocol")),
        ),
        &["Endpoint", "Protocol"],
    );
}

#[test]
fn topic_inline_policy_topic_inline_policy() {
    assert_emits(
        resource(
            cfn::sns::topic_inline_policy::TopicInlinePolicy::<()>::new()
                .policy_document(raw("PolicyDocument"))
                .topic_arn(raw("TopicArn")),
        ),
        &["PolicyDocument", "TopicArn"],
    );
}

#[test]
fn topic_policy_topic_policy() {
    assert_emits(
        resource(
            cfn::sns::topic_policy::TopicPolicy::<()>::new()
                .policy_document(raw("PolicyDocument"))
                .topics(raw("Topics")),
        ),
        &["PolicyDocument", "Topics"],
    );
}
