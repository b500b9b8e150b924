//! `AWS::Logs::SubscriptionFilter`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::Logs::SubscriptionFilter` resource specifies a subscription filter and associates it with the specified log group. Subscription filters allow you to subscribe to a real-time stream of log events and have them delivered to a specific destination. Currently, the supported destinations are:
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-subscriptionfilter.html>
pub struct SubscriptionFilter<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for SubscriptionFilter<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SubscriptionFilter<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> SubscriptionFilter<
        W,
        (
            t::Missing<required::DestinationArn>,
            t::Missing<required::FilterPattern>,
            t::Missing<required::LogGroupName>,
        ),
    > {
        SubscriptionFilter(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> SubscriptionFilter<W, (S0, S1, S2)> {
    /// This parameter is valid only for log groups that have an active log transformer. For more information about log transformers, see [PutTransformer](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutTransformer.html) .
    #[must_use]
    pub fn apply_on_transformed_logs(self, value: impl t::IntoValue<bool, W>) -> Self {
        SubscriptionFilter(self.0.set("ApplyOnTransformedLogs", value), t::PhantomData)
    }
    /// The Amazon Resource Name (ARN) of the destination.
    #[must_use]
    pub fn destination_arn(
        self,
        value: impl t::IntoValue<t::Link<link::DestinationArnOfSubscriptionFilter>, W>,
    ) -> SubscriptionFilter<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        SubscriptionFilter(self.0.set("DestinationArn", value), t::PhantomData)
    }
    /// The method used to distribute log data to the destination, which can be either random or grouped by log stream.
    #[must_use]
    pub fn distribution(self, value: impl t::IntoValue<Distribution, W>) -> Self {
        SubscriptionFilter(self.0.set("Distribution", value), t::PhantomData)
    }
    /// The list of system fields that are included in the log events sent to the subscription destination. Returns the `emitSystemFields` value if it was specified when the subscription filter was created.
    #[must_use]
    pub fn emit_system_fields(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        SubscriptionFilter(self.0.set("EmitSystemFields", value), t::PhantomData)
    }
    /// The filter expression that specifies which log events are processed by this subscription filter based on system fields. Returns the `fieldSelectionCriteria` value if it was specified when the subscription filter was created.
    #[must_use]
    pub fn field_selection_criteria(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        SubscriptionFilter(self.0.set("FieldSelectionCriteria", value), t::PhantomData)
    }
    /// The name of the subscription filter.
    #[must_use]
    pub fn filter_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        SubscriptionFilter(self.0.set("FilterName", value), t::PhantomData)
    }
    /// The filtering expressions that restrict what gets delivered to the destination AWS resource. For more information about the filter pattern syntax, see [Filter and Pattern Syntax](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html) .
    #[must_use]
    pub fn filter_pattern(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> SubscriptionFilter<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        SubscriptionFilter(self.0.set("FilterPattern", value), t::PhantomData)
    }
    /// The log group to associate with the subscription filter. All log events that are uploaded to this log group are filtered and delivered to the specified AWS resource if the filter pattern matches the log events.
    #[must_use]
    pub fn log_group_name(
        self,
        value: impl t::IntoValue<t::Link<link::LogGroupNameOfSubscriptionFilter>, W>,
    ) -> SubscriptionFilter<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        SubscriptionFilter(self.0.set("LogGroupName", value), t::PhantomData)
    }
    /// The ARN of an IAM role that grants CloudWatch Logs permissions to deliver ingested log events to the destination stream. You don't need to provide the ARN when you are working with a logical destination for cross-account delivery.
    #[must_use]
    pub fn role_arn(
        self,
        value: impl t::IntoValue<t::Link<link::RoleArnOfSubscriptionFilter>, W>,
    ) -> Self {
        SubscriptionFilter(self.0.set("RoleArn", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled> t::Resource<W>
    for SubscriptionFilter<V, (S0, S1, S2)>
{
    const TYPE: &'static str = "AWS::Logs::SubscriptionFilter";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<SubscriptionFilter<W>> {
    /// What `Ref` returns.
    #[must_use]
    pub fn filter_name(&self) -> t::Att<attr::FilterName, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct FilterName;
}
/// The values of `Distribution`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Distribution {
    /// `Random`.
    Random,
    /// `ByLogStream`.
    ByLogStream,
}
impl Distribution {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Random => "Random",
            Self::ByLogStream => "ByLogStream",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Distribution, W> for Distribution {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct DestinationArn;
    #[derive(Debug)]
    pub struct FilterPattern;
    #[derive(Debug)]
    pub struct LogGroupName;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct DestinationArnOfSubscriptionFilter;
    #[cfg(feature = "lambda")]
    impl t::Accepts<crate::lambda::function::attr::Arn> for DestinationArnOfSubscriptionFilter {}
    #[derive(Debug)]
    pub struct LogGroupNameOfSubscriptionFilter;
    impl t::Accepts<crate::logs::log_group::attr::LogGroupName> for LogGroupNameOfSubscriptionFilter {}
    #[derive(Debug)]
    pub struct RoleArnOfSubscriptionFilter;
    #[cfg(feature = "iam")]
    impl t::Accepts<crate::iam::role::attr::Arn> for RoleArnOfSubscriptionFilter {}
}
