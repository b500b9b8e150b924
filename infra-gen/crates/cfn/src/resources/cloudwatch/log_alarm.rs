//! `AWS::CloudWatch::LogAlarm`, written by `cargo xtask generate`.

use crate::typed as t;

/// Resource Type definition for AWS::CloudWatch::LogAlarm. A LogAlarm evaluates scheduled query results from CloudWatch Logs and triggers actions when thresholds are breached.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-logalarm.html>
pub struct LogAlarm<W, S = (t::Set, t::Set, t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for LogAlarm<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> LogAlarm<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> LogAlarm<
        W,
        (
            t::Missing<required::ComparisonOperator>,
            t::Missing<required::QueryResultsToAlarm>,
            t::Missing<required::QueryResultsToEvaluate>,
            t::Missing<required::ScheduledQueryConfiguration>,
            t::Missing<required::Threshold>,
        ),
    > {
        LogAlarm(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2, S3, S4> LogAlarm<W, (S0, S1, S2, S3, S4)> {
    /// The number of log lines to include in alarm notifications. Valid values are 0 to 50.
    #[must_use]
    pub fn action_log_line_count(self, value: impl t::IntoValue<i64, W>) -> Self {
        LogAlarm(self.0.set("ActionLogLineCount", value), t::PhantomData)
    }
    /// The ARN of the IAM role that grants CloudWatch permissions to fetch log lines for alarm notifications. Required when ActionLogLineCount is greater than 0.
    #[must_use]
    pub fn action_log_line_role_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        LogAlarm(self.0.set("ActionLogLineRoleArn", value), t::PhantomData)
    }
    /// Indicates whether actions should be executed during any changes to the alarm state. The default is TRUE.
    #[must_use]
    pub fn actions_enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        LogAlarm(self.0.set("ActionsEnabled", value), t::PhantomData)
    }
    /// The list of actions to execute when this alarm transitions into an ALARM state from any other state.
    #[must_use]
    pub fn alarm_actions(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        LogAlarm(self.0.set("AlarmActions", value), t::PhantomData)
    }
    /// The description of the log alarm.
    #[must_use]
    pub fn alarm_description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        LogAlarm(self.0.set("AlarmDescription", value), t::PhantomData)
    }
    /// The name of the log alarm.
    #[must_use]
    pub fn alarm_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        LogAlarm(self.0.set("AlarmName", value), t::PhantomData)
    }
    /// The arithmetic operation to use when comparing the specified threshold and the query results. Valid values are GreaterThanOrEqualToThreshold, GreaterThanThreshold, LessThanThreshold, and LessThanOrEqualToThreshold.
    #[must_use]
    pub fn comparison_operator(
        self,
        value: impl t::IntoValue<ComparisonOperator, W>,
    ) -> LogAlarm<W, (t::Set, S1, S2, S3, S4)>
    where
        S0: t::Open,
    {
        LogAlarm(self.0.set("ComparisonOperator", value), t::PhantomData)
    }
    /// The actions to execute when this alarm transitions to the INSUFFICIENT_DATA state from any other state.
    #[must_use]
    pub fn insufficient_data_actions(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        LogAlarm(self.0.set("InsufficientDataActions", value), t::PhantomData)
    }
    /// The actions to execute when this alarm transitions to the OK state from any other state.
    #[must_use]
    pub fn ok_actions(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        LogAlarm(self.0.set("OKActions", value), t::PhantomData)
    }
    /// The number of query results that must be breaching to trigger the alarm.
    #[must_use]
    pub fn query_results_to_alarm(
        self,
        value: impl t::IntoValue<i64, W>,
    ) -> LogAlarm<W, (S0, t::Set, S2, S3, S4)>
    where
        S1: t::Open,
    {
        LogAlarm(self.0.set("QueryResultsToAlarm", value), t::PhantomData)
    }
    /// The number of query results over which data is compared to the specified threshold.
    #[must_use]
    pub fn query_results_to_evaluate(
        self,
        value: impl t::IntoValue<i64, W>,
    ) -> LogAlarm<W, (S0, S1, t::Set, S3, S4)>
    where
        S2: t::Open,
    {
        LogAlarm(self.0.set("QueryResultsToEvaluate", value), t::PhantomData)
    }
    /// The scheduled query configuration for the log alarm.
    #[must_use]
    pub fn scheduled_query_configuration(
        self,
        value: impl t::IntoValue<ScheduledQueryConfiguration<W>, W>,
    ) -> LogAlarm<W, (S0, S1, S2, t::Set, S4)>
    where
        S3: t::Open,
    {
        LogAlarm(
            self.0.set("ScheduledQueryConfiguration", value),
            t::PhantomData,
        )
    }
    /// A list of key-value pairs to associate with the log alarm.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        LogAlarm(self.0.set("Tags", value), t::PhantomData)
    }
    /// The value to compare against the results of the scheduled query evaluation.
    #[must_use]
    pub fn threshold(
        self,
        value: impl t::IntoValue<f64, W>,
    ) -> LogAlarm<W, (S0, S1, S2, S3, t::Set)>
    where
        S4: t::Open,
    {
        LogAlarm(self.0.set("Threshold", value), t::PhantomData)
    }
    /// Sets how this alarm is to handle missing data points. Valid values are breaching, notBreaching, ignore, and missing.
    #[must_use]
    pub fn treat_missing_data(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        LogAlarm(self.0.set("TreatMissingData", value), t::PhantomData)
    }
    /// The warm-up configuration for an alarm. A warm-up period delays alarm evaluation after you create or update the alarm. This reduces alarm noise from missing data while a new resource or service starts up.
    #[must_use]
    pub fn warm_up_configuration(
        self,
        value: impl t::IntoValue<WarmUpConfiguration<W>, W>,
    ) -> Self {
        LogAlarm(self.0.set("WarmUpConfiguration", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled, S3: t::Filled, S4: t::Filled>
    t::Resource<W> for LogAlarm<V, (S0, S1, S2, S3, S4)>
{
    const TYPE: &'static str = "AWS::CloudWatch::LogAlarm";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<LogAlarm<W>> {
    /// The ARN of the log alarm.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.attribute_value("Arn")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn alarm_name(&self) -> t::Att<attr::AlarmName, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Arn;
    #[derive(Debug)]
    pub struct AlarmName;
}
/// The schedule configuration for the scheduled query.
pub struct ScheduleConfiguration<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for ScheduleConfiguration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ScheduleConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ScheduleConfiguration<
        W,
        (
            t::Missing<required::ScheduleExpression>,
            t::Missing<required::StartTimeOffset>,
        ),
    > {
        ScheduleConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> ScheduleConfiguration<W, (S0, S1)> {
    /// The number of seconds into the past to end the query window. Must be a non-negative value and cannot exceed 2592000 seconds (30 days).
    #[must_use]
    pub fn end_time_offset(self, value: impl t::IntoValue<i64, W>) -> Self {
        ScheduleConfiguration(self.0.set("EndTimeOffset", value), t::PhantomData)
    }
    /// The expression that defines when the scheduled query runs, e.g. rate(1 minute).
    #[must_use]
    pub fn schedule_expression(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ScheduleConfiguration<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        ScheduleConfiguration(self.0.set("ScheduleExpression", value), t::PhantomData)
    }
    /// The number of seconds into the past to start the query window. Must be a positive value and cannot exceed 2592000 seconds (30 days).
    #[must_use]
    pub fn start_time_offset(
        self,
        value: impl t::IntoValue<i64, W>,
    ) -> ScheduleConfiguration<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        ScheduleConfiguration(self.0.set("StartTimeOffset", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<ScheduleConfiguration<W>, W>
    for ScheduleConfiguration<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The scheduled query configuration for the log alarm.
pub struct ScheduledQueryConfiguration<W, S = (t::Set, t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for ScheduledQueryConfiguration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ScheduledQueryConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ScheduledQueryConfiguration<
        W,
        (
            t::Missing<required::AggregationExpression>,
            t::Missing<required::QueryString>,
            t::Missing<required::ScheduleConfiguration>,
            t::Missing<required::ScheduledQueryRoleArn>,
        ),
    > {
        ScheduledQueryConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2, S3> ScheduledQueryConfiguration<W, (S0, S1, S2, S3)> {
    /// The aggregation expression for the scheduled query, e.g. count(*) or avg(latency) by host.
    #[must_use]
    pub fn aggregation_expression(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ScheduledQueryConfiguration<W, (t::Set, S1, S2, S3)>
    where
        S0: t::Open,
    {
        ScheduledQueryConfiguration(self.0.set("AggregationExpression", value), t::PhantomData)
    }
    /// The log groups to query.
    #[must_use]
    pub fn log_group_identifiers(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        ScheduledQueryConfiguration(self.0.set("LogGroupIdentifiers", value), t::PhantomData)
    }
    /// The query string to execute against the specified log groups.
    #[must_use]
    pub fn query_string(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ScheduledQueryConfiguration<W, (S0, t::Set, S2, S3)>
    where
        S1: t::Open,
    {
        ScheduledQueryConfiguration(self.0.set("QueryString", value), t::PhantomData)
    }
    /// The schedule configuration for the scheduled query.
    #[must_use]
    pub fn schedule_configuration(
        self,
        value: impl t::IntoValue<ScheduleConfiguration<W>, W>,
    ) -> ScheduledQueryConfiguration<W, (S0, S1, t::Set, S3)>
    where
        S2: t::Open,
    {
        ScheduledQueryConfiguration(self.0.set("ScheduleConfiguration", value), t::PhantomData)
    }
    /// The ARN of the IAM role that grants permissions to execute the scheduled query.
    #[must_use]
    pub fn scheduled_query_role_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ScheduledQueryConfiguration<W, (S0, S1, S2, t::Set)>
    where
        S3: t::Open,
    {
        ScheduledQueryConfiguration(self.0.set("ScheduledQueryRoleARN", value), t::PhantomData)
    }
    /// A list of key-value pairs to associate with the scheduled query that backs the log alarm.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        ScheduledQueryConfiguration(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled, S3: t::Filled>
    t::IntoValue<ScheduledQueryConfiguration<W>, W>
    for ScheduledQueryConfiguration<V, (S0, S1, S2, S3)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The warm-up configuration for an alarm. A warm-up period delays alarm evaluation after you create or update the alarm. This reduces alarm noise from missing data while a new resource or service starts up.
pub struct WarmUpConfiguration<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for WarmUpConfiguration<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> WarmUpConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> WarmUpConfiguration<W> {
        WarmUpConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W> WarmUpConfiguration<W> {
    /// Specifies whether the alarm waits for the full warm-up period before it starts evaluating. If true, the alarm waits the entire WarmUpPeriodDurationInMinutes before it starts evaluating, even if metric data arrives earlier.
    #[must_use]
    pub fn only_start_evaluating_after_warm_up_period_ends(
        self,
        value: impl t::IntoValue<bool, W>,
    ) -> Self {
        WarmUpConfiguration(
            self.0
                .set("OnlyStartEvaluatingAfterWarmUpPeriodEnds", value),
            t::PhantomData,
        )
    }
    /// The length of the warm-up period, in minutes. For this duration after you create or update the alarm, the alarm stays in INSUFFICIENT_DATA and doesn't perform alarm actions. Valid values range from 1 to 2,880 minutes (2 days).
    #[must_use]
    pub fn warm_up_period_duration_in_minutes(self, value: impl t::IntoValue<i64, W>) -> Self {
        WarmUpConfiguration(
            self.0.set("WarmUpPeriodDurationInMinutes", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<WarmUpConfiguration<W>, W> for WarmUpConfiguration<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `ComparisonOperator`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ComparisonOperator {
    /// `GreaterThanOrEqualToThreshold`.
    GreaterThanOrEqualToThreshold,
    /// `GreaterThanThreshold`.
    GreaterThanThreshold,
    /// `GreaterThanUpperThreshold`.
    GreaterThanUpperThreshold,
    /// `LessThanLowerOrGreaterThanUpperThreshold`.
    LessThanLowerOrGreaterThanUpperThreshold,
    /// `LessThanLowerThreshold`.
    LessThanLowerThreshold,
    /// `LessThanOrEqualToThreshold`.
    LessThanOrEqualToThreshold,
    /// `LessThanThreshold`.
    LessThanThreshold,
}
impl ComparisonOperator {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::GreaterThanOrEqualToThreshold => "GreaterThanOrEqualToThreshold",
            Self::GreaterThanThreshold => "GreaterThanThreshold",
            Self::GreaterThanUpperThreshold => "GreaterThanUpperThreshold",
            Self::LessThanLowerOrGreaterThanUpperThreshold => {
                "LessThanLowerOrGreaterThanUpperThreshold"
            }
            Self::LessThanLowerThreshold => "LessThanLowerThreshold",
            Self::LessThanOrEqualToThreshold => "LessThanOrEqualToThreshold",
            Self::LessThanThreshold => "LessThanThreshold",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<ComparisonOperator, W> for ComparisonOperator {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct AggregationExpression;
    #[derive(Debug)]
    pub struct ComparisonOperator;
    #[derive(Debug)]
    pub struct QueryResultsToAlarm;
    #[derive(Debug)]
    pub struct QueryResultsToEvaluate;
    #[derive(Debug)]
    pub struct QueryString;
    #[derive(Debug)]
    pub struct ScheduleConfiguration;
    #[derive(Debug)]
    pub struct ScheduleExpression;
    #[derive(Debug)]
    pub struct ScheduledQueryConfiguration;
    #[derive(Debug)]
    pub struct ScheduledQueryRoleArn;
    #[derive(Debug)]
    pub struct StartTimeOffset;
    #[derive(Debug)]
    pub struct Threshold;
}
