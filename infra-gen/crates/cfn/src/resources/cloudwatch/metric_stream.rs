//! `AWS::CloudWatch::MetricStream`, written by `cargo xtask generate`.

use crate::typed as t;

/// Creates or updates a metric stream. Metrics streams can automatically stream CloudWatch metrics to AWS destinations including Amazon S3 and to many third-party solutions.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-metricstream.html>
pub struct MetricStream<W, S = (t::Set, t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for MetricStream<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> MetricStream<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> MetricStream<
        W,
        (
            t::Missing<required::FirehoseArn>,
            t::Missing<required::OutputFormat>,
            t::Missing<required::RoleArn>,
        ),
    > {
        MetricStream(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> MetricStream<W, (S0, S1, S2)> {
    /// If you specify this parameter, the stream sends metrics from all metric namespaces except for the namespaces that you specify here. You cannot specify both `IncludeFilters` and `ExcludeFilters` in the same metric stream.
    #[must_use]
    pub fn exclude_filters(
        self,
        value: impl t::IntoValue<t::List<MetricStreamFilter<W>>, W>,
    ) -> Self {
        MetricStream(self.0.set("ExcludeFilters", value), t::PhantomData)
    }
    /// The ARN of the Amazon Kinesis Firehose delivery stream to use for this metric stream. This Amazon Kinesis Firehose delivery stream must already exist and must be in the same account as the metric stream.
    #[must_use]
    pub fn firehose_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> MetricStream<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        MetricStream(self.0.set("FirehoseArn", value), t::PhantomData)
    }
    /// If you specify this parameter, the stream sends only the metrics from the metric namespaces that you specify here. You cannot specify both `IncludeFilters` and `ExcludeFilters` in the same metric stream.
    #[must_use]
    pub fn include_filters(
        self,
        value: impl t::IntoValue<t::List<MetricStreamFilter<W>>, W>,
    ) -> Self {
        MetricStream(self.0.set("IncludeFilters", value), t::PhantomData)
    }
    /// If you are creating a metric stream in a monitoring account, specify `true` to include metrics from source accounts that are linked to this monitoring account, in the metric stream. The default is `false` .
    #[must_use]
    pub fn include_linked_accounts_metrics(self, value: impl t::IntoValue<bool, W>) -> Self {
        MetricStream(
            self.0.set("IncludeLinkedAccountsMetrics", value),
            t::PhantomData,
        )
    }
    /// If you are creating a new metric stream, this is the name for the new stream. The name must be different than the names of other metric streams in this account and Region.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        MetricStream(self.0.set("Name", value), t::PhantomData)
    }
    /// The output format for the stream. Valid values are `json` , `opentelemetry1.0` and `opentelemetry0.7` For more information about metric stream output formats, see [Metric streams output formats](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-metric-streams-formats.html) .
    #[must_use]
    pub fn output_format(
        self,
        value: impl t::IntoValue<OutputFormat, W>,
    ) -> MetricStream<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        MetricStream(self.0.set("OutputFormat", value), t::PhantomData)
    }
    /// The ARN of an IAM role that this metric stream will use to access Amazon Kinesis Firehose resources. This IAM role must already exist and must be in the same account as the metric stream. This IAM role must include the `firehose:PutRecord` and `firehose:PutRecordBatch` permissions.
    #[must_use]
    pub fn role_arn(
        self,
        value: impl t::IntoValue<t::Link<link::RoleArnOfMetricStream>, W>,
    ) -> MetricStream<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        MetricStream(self.0.set("RoleArn", value), t::PhantomData)
    }
    /// By default, a metric stream always sends the MAX, MIN, SUM, and SAMPLECOUNT statistics for each metric that is streamed. You can use this parameter to have the metric stream also send additional statistics in the stream. This array can have up to 100 members.
    #[must_use]
    pub fn statistics_configurations(
        self,
        value: impl t::IntoValue<t::List<MetricStreamStatisticsConfiguration<W>>, W>,
    ) -> Self {
        MetricStream(
            self.0.set("StatisticsConfigurations", value),
            t::PhantomData,
        )
    }
    /// An array of key-value pairs to apply to the metric stream.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        MetricStream(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled> t::Resource<W>
    for MetricStream<V, (S0, S1, S2)>
{
    const TYPE: &'static str = "AWS::CloudWatch::MetricStream";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<MetricStream<W>> {
    /// The ARN of the metric stream.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.attribute_value("Arn")
    }
    /// The date that the metric stream was originally created.
    #[must_use]
    pub fn creation_date(&self) -> t::Att<attr::CreationDate, W> {
        self.attribute_value("CreationDate")
    }
    /// The date that the metric stream was most recently updated.
    #[must_use]
    pub fn last_update_date(&self) -> t::Att<attr::LastUpdateDate, W> {
        self.attribute_value("LastUpdateDate")
    }
    /// The state of the metric stream, either `running` or `stopped` .
    #[must_use]
    pub fn state(&self) -> t::Att<attr::State, W> {
        self.attribute_value("State")
    }
    /// What `Ref` returns.
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
    pub struct CreationDate;
    #[derive(Debug)]
    pub struct LastUpdateDate;
    #[derive(Debug)]
    pub struct State;
    #[derive(Debug)]
    pub struct Name;
}
/// This structure contains a metric namespace and optionally, a list of metric names, to either include in a metric ' stream or exclude from a metric stream.
pub struct MetricStreamFilter<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for MetricStreamFilter<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> MetricStreamFilter<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> MetricStreamFilter<W, (t::Missing<required::Namespace>,)> {
        MetricStreamFilter(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> MetricStreamFilter<W, (S0,)> {
    /// The names of the metrics to either include or exclude from the metric stream.
    #[must_use]
    pub fn metric_names(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        MetricStreamFilter(self.0.set("MetricNames", value), t::PhantomData)
    }
    /// The name of the metric namespace in the filter.
    #[must_use]
    pub fn namespace(self, value: impl t::IntoValue<t::Text, W>) -> MetricStreamFilter<W, (t::Set,)>
    where
        S0: t::Open,
    {
        MetricStreamFilter(self.0.set("Namespace", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<MetricStreamFilter<W>, W>
    for MetricStreamFilter<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This structure specifies a list of additional statistics to stream, and the metrics to stream those additional statistics for.
pub struct MetricStreamStatisticsConfiguration<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for MetricStreamStatisticsConfiguration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> MetricStreamStatisticsConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> MetricStreamStatisticsConfiguration<
        W,
        (
            t::Missing<required::AdditionalStatistics>,
            t::Missing<required::IncludeMetrics>,
        ),
    > {
        MetricStreamStatisticsConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> MetricStreamStatisticsConfiguration<W, (S0, S1)> {
    /// The additional statistics to stream for the metrics listed in `IncludeMetrics` .
    #[must_use]
    pub fn additional_statistics(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> MetricStreamStatisticsConfiguration<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        MetricStreamStatisticsConfiguration(
            self.0.set("AdditionalStatistics", value),
            t::PhantomData,
        )
    }
    /// An array that defines the metrics that are to have additional statistics streamed.
    #[must_use]
    pub fn include_metrics(
        self,
        value: impl t::IntoValue<t::List<MetricStreamStatisticsMetric<W>>, W>,
    ) -> MetricStreamStatisticsConfiguration<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        MetricStreamStatisticsConfiguration(self.0.set("IncludeMetrics", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled>
    t::IntoValue<MetricStreamStatisticsConfiguration<W>, W>
    for MetricStreamStatisticsConfiguration<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A structure that specifies the metric name and namespace for one metric that is going to have additional statistics included in the stream.
pub struct MetricStreamStatisticsMetric<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for MetricStreamStatisticsMetric<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> MetricStreamStatisticsMetric<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> MetricStreamStatisticsMetric<
        W,
        (
            t::Missing<required::MetricName>,
            t::Missing<required::Namespace>,
        ),
    > {
        MetricStreamStatisticsMetric(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> MetricStreamStatisticsMetric<W, (S0, S1)> {
    /// The name of the metric.
    #[must_use]
    pub fn metric_name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> MetricStreamStatisticsMetric<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        MetricStreamStatisticsMetric(self.0.set("MetricName", value), t::PhantomData)
    }
    /// The namespace of the metric.
    #[must_use]
    pub fn namespace(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> MetricStreamStatisticsMetric<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        MetricStreamStatisticsMetric(self.0.set("Namespace", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled>
    t::IntoValue<MetricStreamStatisticsMetric<W>, W> for MetricStreamStatisticsMetric<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `OutputFormat`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OutputFormat {
    /// `json`.
    Json,
    /// `opentelemetry0.7`.
    Opentelemetry0_7,
    /// `opentelemetry1.0`.
    Opentelemetry1_0,
}
impl OutputFormat {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Json => "json",
            Self::Opentelemetry0_7 => "opentelemetry0.7",
            Self::Opentelemetry1_0 => "opentelemetry1.0",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<OutputFormat, W> for OutputFormat {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct AdditionalStatistics;
    #[derive(Debug)]
    pub struct FirehoseArn;
    #[derive(Debug)]
    pub struct IncludeMetrics;
    #[derive(Debug)]
    pub struct MetricName;
    #[derive(Debug)]
    pub struct Namespace;
    #[derive(Debug)]
    pub struct OutputFormat;
    #[derive(Debug)]
    pub struct RoleArn;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct RoleArnOfMetricStream;
    #[cfg(feature = "iam")]
    impl t::Accepts<crate::iam::role::attr::Arn> for RoleArnOfMetricStream {}
}
