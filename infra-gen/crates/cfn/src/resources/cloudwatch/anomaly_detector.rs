//! `AWS::CloudWatch::AnomalyDetector`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::CloudWatch::AnomalyDetector` type specifies an anomaly detection band for a certain metric and statistic. The band represents the expected "normal" range for the metric values. Anomaly detection bands can be used for visualization of a metric's expected values, and for alarms.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-anomalydetector.html>
pub struct AnomalyDetector<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for AnomalyDetector<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AnomalyDetector<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AnomalyDetector<W> {
        AnomalyDetector(t::Object::new(), t::PhantomData)
    }
}
impl<W> AnomalyDetector<W> {
    /// Specifies details about how the anomaly detection model is to be trained, including time ranges to exclude when training and updating the model. The configuration can also include the time zone to use for the metric.
    #[must_use]
    pub fn configuration(self, value: impl t::IntoValue<Configuration<W>, W>) -> Self {
        AnomalyDetector(self.0.set("Configuration", value), t::PhantomData)
    }
    /// The dimensions of the metric associated with the anomaly detection band.
    #[must_use]
    pub fn dimensions(self, value: impl t::IntoValue<t::List<Dimension<W>>, W>) -> Self {
        AnomalyDetector(self.0.set("Dimensions", value), t::PhantomData)
    }
    /// Use this object to include parameters to provide information about your metric to CloudWatch to help it build more accurate anomaly detection models. Currently, it includes the `PeriodicSpikes` parameter.
    #[must_use]
    pub fn metric_characteristics(
        self,
        value: impl t::IntoValue<MetricCharacteristics<W>, W>,
    ) -> Self {
        AnomalyDetector(self.0.set("MetricCharacteristics", value), t::PhantomData)
    }
    /// The CloudWatch metric math expression for this anomaly detector.
    #[must_use]
    pub fn metric_math_anomaly_detector(
        self,
        value: impl t::IntoValue<MetricMathAnomalyDetector<W>, W>,
    ) -> Self {
        AnomalyDetector(
            self.0.set("MetricMathAnomalyDetector", value),
            t::PhantomData,
        )
    }
    /// The name of the metric associated with the anomaly detection band.
    #[must_use]
    pub fn metric_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        AnomalyDetector(self.0.set("MetricName", value), t::PhantomData)
    }
    /// The namespace of the metric associated with the anomaly detection band.
    #[must_use]
    pub fn namespace(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        AnomalyDetector(self.0.set("Namespace", value), t::PhantomData)
    }
    /// The CloudWatch metric and statistic for this anomaly detector.
    #[must_use]
    pub fn single_metric_anomaly_detector(
        self,
        value: impl t::IntoValue<SingleMetricAnomalyDetector<W>, W>,
    ) -> Self {
        AnomalyDetector(
            self.0.set("SingleMetricAnomalyDetector", value),
            t::PhantomData,
        )
    }
    /// The statistic of the metric associated with the anomaly detection band.
    #[must_use]
    pub fn stat(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        AnomalyDetector(self.0.set("Stat", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::Resource<W> for AnomalyDetector<V> {
    const TYPE: &'static str = "AWS::CloudWatch::AnomalyDetector";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<AnomalyDetector<W>> {
    /// What `Ref` returns.
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Id;
}
/// Specifies details about how the anomaly detection model is to be trained, including time ranges to exclude when training and updating the model. The configuration can also include the time zone to use for the metric.
pub struct Configuration<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Configuration<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Configuration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Configuration<W> {
        Configuration(t::Object::new(), t::PhantomData)
    }
}
impl<W> Configuration<W> {
    /// Specifies an array of time ranges to exclude from use when the anomaly detection model is trained and updated. Use this to make sure that events that could cause unusual values for the metric, such as deployments, aren't used when CloudWatch creates or updates the model.
    #[must_use]
    pub fn excluded_time_ranges(self, value: impl t::IntoValue<t::List<Range<W>>, W>) -> Self {
        Configuration(self.0.set("ExcludedTimeRanges", value), t::PhantomData)
    }
    /// The time zone to use for the metric. This is useful to enable the model to automatically account for daylight savings time changes if the metric is sensitive to such time changes.
    #[must_use]
    pub fn metric_time_zone(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Configuration(self.0.set("MetricTimeZone", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<Configuration<W>, W> for Configuration<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A dimension is a name/value pair that is part of the identity of a metric. Because dimensions are part of the unique identifier for a metric, whenever you add a unique name/value pair to one of your metrics, you are creating a new variation of that metric.
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
    /// The name of the dimension.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> Dimension<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        Dimension(self.0.set("Name", value), t::PhantomData)
    }
    /// The value of the dimension. Dimension values must contain only ASCII characters and must include at least one non-whitespace character. ASCII control characters are not supported as part of dimension values.
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
/// Represents a specific metric.
pub struct Metric<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Metric<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Metric<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Metric<
        W,
        (
            t::Missing<required::MetricName>,
            t::Missing<required::Namespace>,
        ),
    > {
        Metric(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> Metric<W, (S0, S1)> {
    /// The dimensions for the metric.
    #[must_use]
    pub fn dimensions(self, value: impl t::IntoValue<t::List<Dimension<W>>, W>) -> Self {
        Metric(self.0.set("Dimensions", value), t::PhantomData)
    }
    /// The name of the metric. This is a required field.
    #[must_use]
    pub fn metric_name(self, value: impl t::IntoValue<t::Text, W>) -> Metric<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        Metric(self.0.set("MetricName", value), t::PhantomData)
    }
    /// The namespace of the metric.
    #[must_use]
    pub fn namespace(self, value: impl t::IntoValue<t::Text, W>) -> Metric<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        Metric(self.0.set("Namespace", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<Metric<W>, W>
    for Metric<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This object includes parameters that you can use to provide information to CloudWatch to help it build more accurate anomaly detection models.
pub struct MetricCharacteristics<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for MetricCharacteristics<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> MetricCharacteristics<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> MetricCharacteristics<W> {
        MetricCharacteristics(t::Object::new(), t::PhantomData)
    }
}
impl<W> MetricCharacteristics<W> {
    /// Set this parameter to true if values for this metric consistently include spikes that should not be considered to be anomalies. With this set to true, CloudWatch will expect to see spikes that occurred consistently during the model training period, and won't flag future similar spikes as anomalies.
    #[must_use]
    pub fn periodic_spikes(self, value: impl t::IntoValue<bool, W>) -> Self {
        MetricCharacteristics(self.0.set("PeriodicSpikes", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<MetricCharacteristics<W>, W> for MetricCharacteristics<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This structure is used in both `GetMetricData` and `PutMetricAlarm` . The supported use of this structure is different for those two operations.
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
    /// The ID of the account where the metrics are located.
    #[must_use]
    pub fn account_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        MetricDataQuery(self.0.set("AccountId", value), t::PhantomData)
    }
    /// This field can contain either a Metrics Insights query, or a metric math expression to be performed on the returned data.
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
    /// A human-readable label for this metric or expression. This is especially useful if this is an expression, so that you know what the value represents. If the metric or expression is shown in a CloudWatch dashboard widget, the label is shown. If Label is omitted, CloudWatch generates a default.
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
    /// When used in `GetMetricData` , this option indicates whether to return the timestamps and raw data values of this metric. If you are performing this call just to do math expressions and do not also need the raw data returned, you can specify `false` . If you omit this, the default of `true` is used.
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
/// Indicates the CloudWatch math expression that provides the time series the anomaly detector uses as input. The designated math expression must return a single time series.
pub struct MetricMathAnomalyDetector<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for MetricMathAnomalyDetector<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> MetricMathAnomalyDetector<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> MetricMathAnomalyDetector<W> {
        MetricMathAnomalyDetector(t::Object::new(), t::PhantomData)
    }
}
impl<W> MetricMathAnomalyDetector<W> {
    /// An array of metric data query structures that enables you to create an anomaly detector based on the result of a metric math expression. Each item in `MetricDataQueries` gets a metric or performs a math expression.
    #[must_use]
    pub fn metric_data_queries(
        self,
        value: impl t::IntoValue<t::List<MetricDataQuery<W>>, W>,
    ) -> Self {
        MetricMathAnomalyDetector(self.0.set("MetricDataQueries", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<MetricMathAnomalyDetector<W>, W>
    for MetricMathAnomalyDetector<V>
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
    /// The statistic to return. It can include any CloudWatch statistic or extended statistic.
    #[must_use]
    pub fn stat(self, value: impl t::IntoValue<t::Text, W>) -> MetricStat<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        MetricStat(self.0.set("Stat", value), t::PhantomData)
    }
    /// When you are using a `Put` operation, this defines what unit you want to use when storing the metric.
    #[must_use]
    pub fn unit(self, value: impl t::IntoValue<t::Text, W>) -> Self {
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
/// Each `Range` specifies one range of days or times to exclude from use for training or updating an anomaly detection model.
pub struct Range<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Range<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Range<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Range<
        W,
        (
            t::Missing<required::EndTime>,
            t::Missing<required::StartTime>,
        ),
    > {
        Range(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> Range<W, (S0, S1)> {
    /// The end time of the range to exclude. The format is `yyyy-MM-dd'T'HH:mm:ss` . For example, `2019-07-01T23:59:59` .
    #[must_use]
    pub fn end_time(self, value: impl t::IntoValue<t::Text, W>) -> Range<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        Range(self.0.set("EndTime", value), t::PhantomData)
    }
    /// The start time of the range to exclude. The format is `yyyy-MM-dd'T'HH:mm:ss` . For example, `2019-07-01T23:59:59` .
    #[must_use]
    pub fn start_time(self, value: impl t::IntoValue<t::Text, W>) -> Range<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        Range(self.0.set("StartTime", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<Range<W>, W>
    for Range<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Designates the CloudWatch metric and statistic that provides the time series the anomaly detector uses as input. If you have enabled unified cross-account observability, and this account is a monitoring account, the metric can be in the same account or a source account.
pub struct SingleMetricAnomalyDetector<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for SingleMetricAnomalyDetector<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SingleMetricAnomalyDetector<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> SingleMetricAnomalyDetector<W> {
        SingleMetricAnomalyDetector(t::Object::new(), t::PhantomData)
    }
}
impl<W> SingleMetricAnomalyDetector<W> {
    /// If the CloudWatch metric that provides the time series that the anomaly detector uses as input is in another account, specify that account ID here. If you omit this parameter, the current account is used.
    #[must_use]
    pub fn account_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        SingleMetricAnomalyDetector(self.0.set("AccountId", value), t::PhantomData)
    }
    /// The metric dimensions to create the anomaly detection model for.
    #[must_use]
    pub fn dimensions(self, value: impl t::IntoValue<t::List<Dimension<W>>, W>) -> Self {
        SingleMetricAnomalyDetector(self.0.set("Dimensions", value), t::PhantomData)
    }
    /// The name of the metric to create the anomaly detection model for.
    #[must_use]
    pub fn metric_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        SingleMetricAnomalyDetector(self.0.set("MetricName", value), t::PhantomData)
    }
    /// The namespace of the metric to create the anomaly detection model for.
    #[must_use]
    pub fn namespace(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        SingleMetricAnomalyDetector(self.0.set("Namespace", value), t::PhantomData)
    }
    /// The statistic to use for the metric and anomaly detection model.
    #[must_use]
    pub fn stat(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        SingleMetricAnomalyDetector(self.0.set("Stat", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<SingleMetricAnomalyDetector<W>, W>
    for SingleMetricAnomalyDetector<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct EndTime;
    #[derive(Debug)]
    pub struct Id;
    #[derive(Debug)]
    pub struct Metric;
    #[derive(Debug)]
    pub struct MetricName;
    #[derive(Debug)]
    pub struct Name;
    #[derive(Debug)]
    pub struct Namespace;
    #[derive(Debug)]
    pub struct Period;
    #[derive(Debug)]
    pub struct StartTime;
    #[derive(Debug)]
    pub struct Stat;
    #[derive(Debug)]
    pub struct Value;
}
