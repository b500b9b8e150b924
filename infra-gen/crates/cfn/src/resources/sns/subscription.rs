//! `AWS::SNS::Subscription`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::SNS::Subscription` resource subscribes an endpoint to an Amazon  topic. For a subscription to be created, the owner of the endpoint must` confirm the subscription.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-subscription.html>
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
            t::Missing<required::Protocol>,
            t::Missing<required::TopicArn>,
        ),
    > {
        Subscription(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> Subscription<W, (S0, S1)> {
    /// The delivery policy JSON assigned to the subscription. Enables the subscriber to define the message delivery retry strategy in the case of an HTTP/S endpoint subscribed to the topic.
    #[must_use]
    pub fn delivery_policy(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        Subscription(self.0.set("DeliveryPolicy", value), t::PhantomData)
    }
    /// The subscription's endpoint. The endpoint value depends on the protocol that you specify. For more information, see the `Endpoint` parameter of the `[Subscribe](https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html)` action in the *Amazon  API Reference* .
    #[must_use]
    pub fn endpoint(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Subscription(self.0.set("Endpoint", value), t::PhantomData)
    }
    /// The filter policy JSON assigned to the subscription. Enables the subscriber to filter out unwanted messages.
    #[must_use]
    pub fn filter_policy(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        Subscription(self.0.set("FilterPolicy", value), t::PhantomData)
    }
    /// This attribute lets you choose the filtering scope by using one of the following string value types:
    #[must_use]
    pub fn filter_policy_scope(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Subscription(self.0.set("FilterPolicyScope", value), t::PhantomData)
    }
    /// The subscription's protocol. For more information, see the `Protocol` parameter of the `[Subscribe](https://docs.aws.amazon.com/sns/latest/api/API_Subscribe.html)` action in the *Amazon  API Reference* .
    #[must_use]
    pub fn protocol(self, value: impl t::IntoValue<t::Text, W>) -> Subscription<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        Subscription(self.0.set("Protocol", value), t::PhantomData)
    }
    /// When set to `true` , enables raw message delivery. Raw messages don't contain any JSON formatting and can be sent to Amazon SQS and HTTP/S endpoints.
    #[must_use]
    pub fn raw_message_delivery(self, value: impl t::IntoValue<bool, W>) -> Self {
        Subscription(self.0.set("RawMessageDelivery", value), t::PhantomData)
    }
    /// When specified, sends undeliverable messages to the specified Amazon SQS dead-letter queue.
    #[must_use]
    pub fn redrive_policy(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        Subscription(self.0.set("RedrivePolicy", value), t::PhantomData)
    }
    /// For cross-region subscriptions, the region in which the topic resides.
    #[must_use]
    pub fn region(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Subscription(self.0.set("Region", value), t::PhantomData)
    }
    /// Specifies whether Amazon  resends the notification to the subscription when a message's attribute changes.
    #[must_use]
    pub fn replay_policy(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        Subscription(self.0.set("ReplayPolicy", value), t::PhantomData)
    }
    /// This property applies only to Amazon Data Firehose delivery stream subscriptions. Specify the ARN of the IAM role that has the following:
    #[must_use]
    pub fn subscription_role_arn(
        self,
        value: impl t::IntoValue<t::Link<link::SubscriptionRoleArnOfSubscription>, W>,
    ) -> Self {
        Subscription(self.0.set("SubscriptionRoleArn", value), t::PhantomData)
    }
    /// The ARN of the topic to subscribe to.
    #[must_use]
    pub fn topic_arn(
        self,
        value: impl t::IntoValue<t::Link<link::TopicArnOfSubscription>, W>,
    ) -> Subscription<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        Subscription(self.0.set("TopicArn", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W> for Subscription<V, (S0, S1)> {
    const TYPE: &'static str = "AWS::SNS::Subscription";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Subscription<W>> {
    /// Returns the ARN of the subscription created by the `AWS::SNS::Subscription` resource.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Arn;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Protocol;
    #[derive(Debug)]
    pub struct TopicArn;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct SubscriptionRoleArnOfSubscription;
    #[cfg(feature = "iam")]
    impl t::Accepts<crate::iam::role::attr::Arn> for SubscriptionRoleArnOfSubscription {}
    #[derive(Debug)]
    pub struct TopicArnOfSubscription;
    impl t::Accepts<crate::sns::topic::attr::TopicArn> for TopicArnOfSubscription {}
}
