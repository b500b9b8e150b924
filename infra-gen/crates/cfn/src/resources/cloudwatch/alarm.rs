//! `AWS::CloudWatch::Alarm`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::CloudWatch::Alarm` type specifies an alarm and associates it with the specified metric or metric math expression.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html>
pub struct Alarm<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Alarm<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Alarm<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Alarm<W> {
        Alarm(t::Object::new(), t::PhantomData)
    }
}
impl<W> Alarm<W> {
    /// Indicates whether actions should be executed during any changes to the alarm state. The default is TRUE.
    #[must_use]
    pub fn actions_enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        Alarm(self.0.set("ActionsEnabled", value), t::PhantomData)
    }
    /// The list of actions to execute when this alarm transitions into an ALARM state from any other state. Specify each action as an Amazon Resource Name (ARN).
    #[must_use]
    pub fn alarm_actions(
        self,
        value: impl t::IntoValue<t::List<t::Link<link::AlarmActionsOfAlarm>>, W>,
    ) -> Self {
        Alarm(self.0.set("AlarmActions", value), t::PhantomData)
    }
    /// The description of the alarm.
    #[must_use]
    pub fn alarm_description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Alarm(self.0.set("AlarmDescription", value), t::PhantomData)
    }
    /// The name of the alarm. If you don't specify a name, CloudFormation generates a unique physical ID and uses that ID for the alarm name.
    #[must_use]
    pub fn alarm_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Alarm(self.0.set("AlarmName", value), t::PhantomData)
    }
    /// The arithmetic operation to use when comparing the specified statistic and threshold. The specified statistic value is used as the first operand.
    #[must_use]
    pub fn comparison_operator(self, value: impl t::IntoValue<ComparisonOperator, W>) -> Self {
        Alarm(self.0.set("ComparisonOperator", value), t::PhantomData)
    }
    /// The number of datapoints that must be breaching to trigger the alarm. This is used only if you are setting an "M out of N" alarm. In that case, this value is the M, and the value that you set for `EvaluationPeriods` is the N value.
    #[must_use]
    pub fn datapoints_to_alarm(self, value: impl t::IntoValue<i64, W>) -> Self {
        Alarm(self.0.set("DatapointsToAlarm", value), t::PhantomData)
    }
    /// The dimensions for the metric associated with the alarm. For an alarm based on a math expression, you can't specify `Dimensions` . Instead, you use `Metrics` .
    #[must_use]
    pub fn dimensions(self, value: impl t::IntoValue<t::List<Dimension<W>>, W>) -> Self {
        Alarm(self.0.set("Dimensions", value), t::PhantomData)
    }
    /// Used only for alarms based on percentiles. If `ignore` , the alarm state does not change during periods with too few data points to be statistically significant.
    #[must_use]
    pub fn evaluate_low_sample_count_percentile(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> Self {
        Alarm(
            self.0.set("EvaluateLowSampleCountPercentile", value),
            t::PhantomData,
        )
    }
    /// The evaluation criteria for an alarm. This is a union type that currently supports ``PromQLCriteria``.
    #[must_use]
    pub fn evaluation_criteria(self, value: impl t::IntoValue<EvaluationCriteria<W>, W>) -> Self {
        Alarm(self.0.set("EvaluationCriteria", value), t::PhantomData)
    }
    /// The frequency, in seconds, at which the alarm is evaluated.
    #[must_use]
    pub fn evaluation_interval(self, value: impl t::IntoValue<i64, W>) -> Self {
        Alarm(self.0.set("EvaluationInterval", value), t::PhantomData)
    }
    /// The number of periods over which data is compared to the specified threshold. If you are setting an alarm that requires that a number of consecutive data points be breaching to trigger the alarm, this value specifies that number.
    #[must_use]
    pub fn evaluation_periods(self, value: impl t::IntoValue<i64, W>) -> Self {
        Alarm(self.0.set("EvaluationPeriods", value), t::PhantomData)
    }
    /// The evaluation window that an alarm uses to select the range of metric data that it evaluates each time it runs. This is a union type. Set exactly one of its members, ``SlidingWindow`` or ``WallClockWindow``. If you don't set ``EvaluationWindow``, the alarm uses a ``SlidingWindow`` by default.
    #[must_use]
    pub fn evaluation_window(self, value: impl t::IntoValue<EvaluationWindow<W>, W>) -> Self {
        Alarm(self.0.set("EvaluationWindow", value), t::PhantomData)
    }
    /// The percentile statistic for the metric associated with the alarm. Specify a value between p0.0 and p100.
    #[must_use]
    pub fn extended_statistic(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Alarm(self.0.set("ExtendedStatistic", value), t::PhantomData)
    }
    /// The actions to execute when this alarm transitions to the `INSUFFICIENT_DATA` state from any other state. Each action is specified as an Amazon Resource Name (ARN).
    #[must_use]
    pub fn insufficient_data_actions(
        self,
        value: impl t::IntoValue<t::List<t::Link<link::InsufficientDataActionsOfAlarm>>, W>,
    ) -> Self {
        Alarm(self.0.set("InsufficientDataActions", value), t::PhantomData)
    }
    /// The name of the metric associated with the alarm. This is required for an alarm based on a metric. For an alarm based on a math expression, you use `Metrics` instead and you can't specify `MetricName` .
    #[must_use]
    pub fn metric_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Alarm(self.0.set("MetricName", value), t::PhantomData)
    }
    /// An array that enables you to create an alarm based on the result of a metric math expression. Each item in the array either retrieves a metric or performs a math expression.
    #[must_use]
    pub fn metrics(self, value: impl t::IntoValue<t::List<MetricDataQuery<W>>, W>) -> Self {
        Alarm(self.0.set("Metrics", value), t::PhantomData)
    }
    /// The namespace of the metric associated with the alarm. This is required for an alarm based on a metric. For an alarm based on a math expression, you can't specify `Namespace` and you use `Metrics` instead.
    #[must_use]
    pub fn namespace(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Alarm(self.0.set("Namespace", value), t::PhantomData)
    }
    /// The actions to execute when this alarm transitions to the `OK` state from any other state. Each action is specified as an Amazon Resource Name (ARN).
    #[must_use]
    pub fn ok_actions(
        self,
        value: impl t::IntoValue<t::List<t::Link<link::OkActionsOfAlarm>>, W>,
    ) -> Self {
        Alarm(self.0.set("OKActions", value), t::PhantomData)
    }
    /// The period, in seconds, over which the statistic is applied. This is required for an alarm based on a metric. Valid values are 10, 20, 30, 60, and any multiple of 60.
    #[must_use]
    pub fn period(self, value: impl t::IntoValue<i64, W>) -> Self {
        Alarm(self.0.set("Period", value), t::PhantomData)
    }
    /// The statistic for the metric associated with the alarm, other than percentile. For percentile statistics, use `ExtendedStatistic` .
    #[must_use]
    pub fn statistic(self, value: impl t::IntoValue<Statistic, W>) -> Self {
        Alarm(self.0.set("Statistic", value), t::PhantomData)
    }
    /// A list of key-value pairs to associate with the alarm. You can associate as many as 50 tags with an alarm. To be able to associate tags with the alarm when you create the alarm, you must have the `cloudwatch:TagResource` permission.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        Alarm(self.0.set("Tags", value), t::PhantomData)
    }
    /// The value to compare with the specified statistic.
    #[must_use]
    pub fn threshold(self, value: impl t::IntoValue<f64, W>) -> Self {
        Alarm(self.0.set("Threshold", value), t::PhantomData)
    }
    /// In an alarm based on an anomaly detection model, this is the ID of the `ANOMALY_DETECTION_BAND` function used as the threshold for the alarm.
    #[must_use]
    pub fn threshold_metric_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Alarm(self.0.set("ThresholdMetricId", value), t::PhantomData)
    }
    /// Sets how this alarm is to handle missing data points. Valid values are `breaching` , `notBreaching` , `ignore` , and `missing` .
    #[must_use]
    pub fn treat_missing_data(self, value: impl t::IntoValue<TreatMissingData, W>) -> Self {
        Alarm(self.0.set("TreatMissingData", value), t::PhantomData)
    }
    /// The unit of the metric associated with the alarm. Specify this only if you are creating an alarm based on a single metric. Do not specify this if you are specifying a `Metrics` array.
    #[must_use]
    pub fn unit(self, value: impl t::IntoValue<Unit, W>) -> Self {
        Alarm(self.0.set("Unit", value), t::PhantomData)
    }
    /// `WarmUpConfiguration`.
    #[must_use]
    pub fn warm_up_configuration(
        self,
        value: impl t::IntoValue<WarmUpConfiguration<W>, W>,
    ) -> Self {
        Alarm(self.0.set("WarmUpConfiguration", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::Resource<W> for Alarm<V> {
    const TYPE: &'static str = "AWS::CloudWatch::Alarm";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Alarm<W>> {
    /// The ARN of the CloudWatch alarm, such as `arn:aws:cloudwatch:us-west-2:123456789012:alarm:myCloudWatchAlarm-CPUAlarm-UXMMZK36R55Z` .
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
/// Contains the configuration that determines how a PromQL alarm evaluates its contributors, including the query to run and the durations that define when contributors transition between states.
pub struct AlarmPromQlCriteria<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for AlarmPromQlCriteria<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AlarmPromQlCriteria<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AlarmPromQlCriteria<W> {
        AlarmPromQlCriteria(t::Object::new(), t::PhantomData)
    }
}
impl<W> AlarmPromQlCriteria<W> {
    /// The duration, in seconds, that a contributor must be continuously breaching before it transitions to the ``ALARM`` state.
    #[must_use]
    pub fn pending_period(self, value: impl t::IntoValue<i64, W>) -> Self {
        AlarmPromQlCriteria(self.0.set("PendingPeriod", value), t::PhantomData)
    }
    /// The PromQL query that the alarm evaluates. The query must return a result of vector type. Each entry in the vector result represents an alarm contributor.
    #[must_use]
    pub fn query(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        AlarmPromQlCriteria(self.0.set("Query", value), t::PhantomData)
    }
    /// The duration, in seconds, that a contributor must continuously not be breaching before it transitions back to the ``OK`` state.
    #[must_use]
    pub fn recovery_period(self, value: impl t::IntoValue<i64, W>) -> Self {
        AlarmPromQlCriteria(self.0.set("RecoveryPeriod", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<AlarmPromQlCriteria<W>, W> for AlarmPromQlCriteria<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Dimension is an embedded property of the `AWS::CloudWatch::Alarm` type. Dimensions are name/value pairs that can be associated with a CloudWatch metric. You can specify a maximum of 30 dimensions for a given metric.
pub struct Dimension<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Dimension<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Dimension<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Dimension<W, (t::Missing<required::Name>, t::Missing<required::Value>)> {
        Dimension(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> Dimension<W, (S0, S1)> {
    /// The name of the dimension, from 1–255 characters in length. This dimension name must have been included when the metric was published.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> Dimension<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        Dimension(self.0.set("Name", value), t::PhantomData)
    }
    /// The value for the dimension, from 1–255 characters in length.
    #[must_use]
    pub fn value(self, value: impl t::IntoValue<t::Text, W>) -> Dimension<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        Dimension(self.0.set("Value", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<Dimension<W>, W>
    for Dimension<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The evaluation criteria for an alarm. This is a union type that currently supports ``PromQLCriteria``.
pub struct EvaluationCriteria<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for EvaluationCriteria<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> EvaluationCriteria<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> EvaluationCriteria<W> {
        EvaluationCriteria(t::Object::new(), t::PhantomData)
    }
}
impl<W> EvaluationCriteria<W> {
    /// Contains the configuration that determines how a PromQL alarm evaluates its contributors, including the query to run and the durations that define when contributors transition between states.
    #[must_use]
    pub fn prom_ql_criteria(self, value: impl t::IntoValue<AlarmPromQlCriteria<W>, W>) -> Self {
        EvaluationCriteria(self.0.set("PromQLCriteria", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<EvaluationCriteria<W>, W> for EvaluationCriteria<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The evaluation window that an alarm uses to select the range of metric data that it evaluates each time it runs. This is a union type. Set exactly one of its members, ``SlidingWindow`` or ``WallClockWindow``. If you don't set ``EvaluationWindow``, the alarm uses a ``SlidingWindow`` by default.
pub struct EvaluationWindow<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for EvaluationWindow<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> EvaluationWindow<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> EvaluationWindow<W> {
        EvaluationWindow(t::Object::new(), t::PhantomData)
    }
}
impl<W> EvaluationWindow<W> {
    /// A sliding window, which advances each time the alarm is evaluated, forming a rolling time window. This is the default evaluation window.
    #[must_use]
    pub fn sliding_window(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        EvaluationWindow(self.0.set("SlidingWindow", value), t::PhantomData)
    }
    /// An evaluation window that aligns the evaluated range to fixed clock boundaries that match the alarm's period, such as the top of the hour, midnight, or the start of the calendar week, optionally in a specific time zone.
    #[must_use]
    pub fn wall_clock_window(self, value: impl t::IntoValue<WallClockWindow<W>, W>) -> Self {
        EvaluationWindow(self.0.set("WallClockWindow", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<EvaluationWindow<W>, W> for EvaluationWindow<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The `Metric` property type represents a specific metric. `Metric` is a property of the [MetricStat](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudwatch-alarm-metricstat.html) property type.
pub struct Metric<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Metric<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Metric<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Metric<W> {
        Metric(t::Object::new(), t::PhantomData)
    }
}
impl<W> Metric<W> {
    /// The metric dimensions that you want to be used for the metric that the alarm will watch.
    #[must_use]
    pub fn dimensions(self, value: impl t::IntoValue<t::List<Dimension<W>>, W>) -> Self {
        Metric(self.0.set("Dimensions", value), t::PhantomData)
    }
    /// The name of the metric that you want the alarm to watch. This is a required field.
    #[must_use]
    pub fn metric_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Metric(self.0.set("MetricName", value), t::PhantomData)
    }
    /// The namespace of the metric that the alarm will watch.
    #[must_use]
    pub fn namespace(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Metric(self.0.set("Namespace", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<Metric<W>, W> for Metric<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The `MetricDataQuery` property type specifies the metric data to return, and whether this call is just retrieving a batch set of data for one metric, or is performing a math expression on metric data.
pub struct MetricDataQuery<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for MetricDataQuery<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> MetricDataQuery<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> MetricDataQuery<W, (t::Missing<required::Id>,)> {
        MetricDataQuery(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> MetricDataQuery<W, (S0,)> {
    /// The ID of the account where the metrics are located, if this is a cross-account alarm.
    #[must_use]
    pub fn account_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        MetricDataQuery(self.0.set("AccountId", value), t::PhantomData)
    }
    /// The math expression to be performed on the returned data, if this object is performing a math expression. This expression can use the `Id` of the other metrics to refer to those metrics, and can also use the `Id` of other expressions to use the result of those expressions.
    #[must_use]
    pub fn expression(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        MetricDataQuery(self.0.set("Expression", value), t::PhantomData)
    }
    /// A short name used to tie this object to the results in the response. This name must be unique within a single call to `GetMetricData` . If you are performing math expressions on this set of data, this name represents that data and can serve as a variable in the mathematical expression.
    #[must_use]
    pub fn id(self, value: impl t::IntoValue<t::Text, W>) -> MetricDataQuery<W, (t::Set,)>
    where
        S0: t::Open,
    {
        MetricDataQuery(self.0.set("Id", value), t::PhantomData)
    }
    /// A human-readable label for this metric or expression. This is especially useful if this is an expression, so that you know what the value represents. If the metric or expression is shown in a CloudWatch dashboard widget, the label is shown. If `Label` is omitted, CloudWatch generates a default.
    #[must_use]
    pub fn label(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        MetricDataQuery(self.0.set("Label", value), t::PhantomData)
    }
    /// The metric to be returned, along with statistics, period, and units. Use this parameter only if this object is retrieving a metric and not performing a math expression on returned data.
    #[must_use]
    pub fn metric_stat(self, value: impl t::IntoValue<MetricStat<W>, W>) -> Self {
        MetricDataQuery(self.0.set("MetricStat", value), t::PhantomData)
    }
    /// The granularity, in seconds, of the returned data points. For metrics with regular resolution, a period can be as short as one minute (60 seconds) and must be a multiple of 60.
    #[must_use]
    pub fn period(self, value: impl t::IntoValue<i64, W>) -> Self {
        MetricDataQuery(self.0.set("Period", value), t::PhantomData)
    }
    /// This option indicates whether to return the timestamps and raw data values of this metric.
    #[must_use]
    pub fn return_data(self, value: impl t::IntoValue<bool, W>) -> Self {
        MetricDataQuery(self.0.set("ReturnData", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<MetricDataQuery<W>, W>
    for MetricDataQuery<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This structure defines the metric to be returned, along with the statistics, period, and units.
pub struct MetricStat<W, S = (t::Set, t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for MetricStat<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> MetricStat<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> MetricStat<
        W,
        (
            t::Missing<required::Metric>,
            t::Missing<required::Period>,
            t::Missing<required::Stat>,
        ),
    > {
        MetricStat(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> MetricStat<W, (S0, S1, S2)> {
    /// The metric to return, including the metric name, namespace, and dimensions.
    #[must_use]
    pub fn metric(self, value: impl t::IntoValue<Metric<W>, W>) -> MetricStat<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        MetricStat(self.0.set("Metric", value), t::PhantomData)
    }
    /// The granularity, in seconds, of the returned data points. For metrics with regular resolution, a period can be as short as one minute (60 seconds) and must be a multiple of 60.
    #[must_use]
    pub fn period(self, value: impl t::IntoValue<i64, W>) -> MetricStat<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        MetricStat(self.0.set("Period", value), t::PhantomData)
    }
    /// The statistic to return. It can include any CloudWatch statistic or extended statistic. For a list of valid values, see the table in [Statistics](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html#Statistic) in the *Amazon CloudWatch User Guide* .
    #[must_use]
    pub fn stat(self, value: impl t::IntoValue<t::Text, W>) -> MetricStat<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        MetricStat(self.0.set("Stat", value), t::PhantomData)
    }
    /// The unit to use for the returned data points.
    #[must_use]
    pub fn unit(self, value: impl t::IntoValue<Unit, W>) -> Self {
        MetricStat(self.0.set("Unit", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled> t::IntoValue<MetricStat<W>, W>
    for MetricStat<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// An evaluation window that aligns the evaluated range to fixed clock boundaries that match the alarm's period, such as the top of the hour, midnight, or the start of the calendar week, optionally in a specific time zone.
pub struct WallClockWindow<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for WallClockWindow<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> WallClockWindow<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> WallClockWindow<W> {
        WallClockWindow(t::Object::new(), t::PhantomData)
    }
}
impl<W> WallClockWindow<W> {
    /// The time zone to use when the alarm aligns the evaluation window to clock boundaries. You can specify an IANA time zone name (for example, ``America/New_York``), a fixed UTC offset (for example, ``+05:30``), or an offset-prefixed identifier (for example, ``UTC+05:30``).
    #[must_use]
    pub fn timezone(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        WallClockWindow(self.0.set("Timezone", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<WallClockWindow<W>, W> for WallClockWindow<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `WarmUpConfiguration`.
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
    /// The length of the warm-up period, in minutes. For this duration after you create or update the alarm, the alarm stays in INSUFFICIENT_DATA and doesn't perform alarm actions. Valid values range from 1 to 2880 minutes (2 days). You can change this value while the alarm is still in its warm-up period.
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
/// The values of `Statistic`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Statistic {
    /// `Average`.
    Average,
    /// `Maximum`.
    Maximum,
    /// `Minimum`.
    Minimum,
    /// `SampleCount`.
    SampleCount,
    /// `Sum`.
    Sum,
}
impl Statistic {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Average => "Average",
            Self::Maximum => "Maximum",
            Self::Minimum => "Minimum",
            Self::SampleCount => "SampleCount",
            Self::Sum => "Sum",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Statistic, W> for Statistic {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `TreatMissingData`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TreatMissingData {
    /// `breaching`.
    Breaching,
    /// `ignore`.
    Ignore,
    /// `missing`.
    Missing,
    /// `notBreaching`.
    NotBreaching,
}
impl TreatMissingData {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Breaching => "breaching",
            Self::Ignore => "ignore",
            Self::Missing => "missing",
            Self::NotBreaching => "notBreaching",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<TreatMissingData, W> for TreatMissingData {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Unit`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unit {
    /// `Bits`.
    Bits,
    /// `Bits/Second`.
    BitsSecond,
    /// `Bytes`.
    Bytes,
    /// `Bytes/Second`.
    BytesSecond,
    /// `Count`.
    Count,
    /// `Count/Second`.
    CountSecond,
    /// `Gigabits`.
    Gigabits,
    /// `Gigabits/Second`.
    GigabitsSecond,
    /// `Gigabytes`.
    Gigabytes,
    /// `Gigabytes/Second`.
    GigabytesSecond,
    /// `Kilobits`.
    Kilobits,
    /// `Kilobits/Second`.
    KilobitsSecond,
    /// `Kilobytes`.
    Kilobytes,
    /// `Kilobytes/Second`.
    KilobytesSecond,
    /// `Megabits`.
    Megabits,
    /// `Megabits/Second`.
    MegabitsSecond,
    /// `Megabytes`.
    Megabytes,
    /// `Megabytes/Second`.
    MegabytesSecond,
    /// `Microseconds`.
    Microseconds,
    /// `Milliseconds`.
    Milliseconds,
    /// `None`.
    None,
    /// `Percent`.
    Percent,
    /// `Seconds`.
    Seconds,
    /// `Terabits`.
    Terabits,
    /// `Terabits/Second`.
    TerabitsSecond,
    /// `Terabytes`.
    Terabytes,
    /// `Terabytes/Second`.
    TerabytesSecond,
}
impl Unit {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Bits => "Bits",
            Self::BitsSecond => "Bits/Second",
            Self::Bytes => "Bytes",
            Self::BytesSecond => "Bytes/Second",
            Self::Count => "Count",
            Self::CountSecond => "Count/Second",
            Self::Gigabits => "Gigabits",
            Self::GigabitsSecond => "Gigabits/Second",
            Self::Gigabytes => "Gigabytes",
            Self::GigabytesSecond => "Gigabytes/Second",
            Self::Kilobits => "Kilobits",
            Self::KilobitsSecond => "Kilobits/Second",
            Self::Kilobytes => "Kilobytes",
            Self::KilobytesSecond => "Kilobytes/Second",
            Self::Megabits => "Megabits",
            Self::MegabitsSecond => "Megabits/Second",
            Self::Megabytes => "Megabytes",
            Self::MegabytesSecond => "Megabytes/Second",
            Self::Microseconds => "Microseconds",
            Self::Milliseconds => "Milliseconds",
            Self::None => "None",
            Self::Percent => "Percent",
            Self::Seconds => "Seconds",
            Self::Terabits => "Terabits",
            Self::TerabitsSecond => "Terabits/Second",
            Self::Terabytes => "Terabytes",
            Self::TerabytesSecond => "Terabytes/Second",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Unit, W> for Unit {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Id;
    #[derive(Debug)]
    pub struct Metric;
    #[derive(Debug)]
    pub struct Name;
    #[derive(Debug)]
    pub struct Period;
    #[derive(Debug)]
    pub struct Stat;
    #[derive(Debug)]
    pub struct Value;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct AlarmActionsOfAlarm;
    #[cfg(feature = "sns")]
    impl t::Accepts<crate::sns::topic::attr::TopicArn> for AlarmActionsOfAlarm {}
    #[derive(Debug)]
    pub struct InsufficientDataActionsOfAlarm;
    #[cfg(feature = "sns")]
    impl t::Accepts<crate::sns::topic::attr::TopicArn> for InsufficientDataActionsOfAlarm {}
    #[derive(Debug)]
    pub struct OkActionsOfAlarm;
    #[cfg(feature = "sns")]
    impl t::Accepts<crate::sns::topic::attr::TopicArn> for OkActionsOfAlarm {}
}
