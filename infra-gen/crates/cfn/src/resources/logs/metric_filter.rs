//! `AWS::Logs::MetricFilter`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::Logs::MetricFilter` resource specifies a metric filter that describes how CloudWatch Logs extracts information from logs and transforms it into Amazon CloudWatch metrics.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-metricfilter.html>
pub struct MetricFilter<W, S = (t::Set, t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for MetricFilter<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> MetricFilter<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> MetricFilter<
        W,
        (
            t::Missing<required::FilterPattern>,
            t::Missing<required::LogGroupName>,
            t::Missing<required::MetricTransformations>,
        ),
    > {
        MetricFilter(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> MetricFilter<W, (S0, S1, S2)> {
    /// This parameter is valid only for log groups that have an active log transformer. For more information about log transformers, see [PutTransformer](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutTransformer.html) .
    #[must_use]
    pub fn apply_on_transformed_logs(self, value: impl t::IntoValue<bool, W>) -> Self {
        MetricFilter(self.0.set("ApplyOnTransformedLogs", value), t::PhantomData)
    }
    /// The list of system fields that are emitted as additional dimensions in the generated metrics. Returns the `emitSystemFieldDimensions` value if it was specified when the metric filter was created.
    #[must_use]
    pub fn emit_system_field_dimensions(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> Self {
        MetricFilter(
            self.0.set("EmitSystemFieldDimensions", value),
            t::PhantomData,
        )
    }
    /// The filter expression that specifies which log events are processed by this metric filter based on system fields. Returns the `fieldSelectionCriteria` value if it was specified when the metric filter was created.
    #[must_use]
    pub fn field_selection_criteria(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        MetricFilter(self.0.set("FieldSelectionCriteria", value), t::PhantomData)
    }
    /// The name of the metric filter.
    #[must_use]
    pub fn filter_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        MetricFilter(self.0.set("FilterName", value), t::PhantomData)
    }
    /// A filter pattern for extracting metric data out of ingested log events. For more information, see [Filter and Pattern Syntax](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html) .
    #[must_use]
    pub fn filter_pattern(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> MetricFilter<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        MetricFilter(self.0.set("FilterPattern", value), t::PhantomData)
    }
    /// The name of an existing log group that you want to associate with this metric filter.
    #[must_use]
    pub fn log_group_name(
        self,
        value: impl t::IntoValue<t::Link<link::LogGroupNameOfMetricFilter>, W>,
    ) -> MetricFilter<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        MetricFilter(self.0.set("LogGroupName", value), t::PhantomData)
    }
    /// The metric transformations.
    #[must_use]
    pub fn metric_transformations(
        self,
        value: impl t::IntoValue<t::List<MetricTransformation<W>>, W>,
    ) -> MetricFilter<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        MetricFilter(self.0.set("MetricTransformations", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled> t::Resource<W>
    for MetricFilter<V, (S0, S1, S2)>
{
    const TYPE: &'static str = "AWS::Logs::MetricFilter";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<MetricFilter<W>> {
    /// What `Ref` returns.
    #[must_use]
    pub fn reference(&self) -> t::Att<attr::Reference, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Reference;
}
/// Specifies the CloudWatch metric dimensions to publish with this metric.
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
    pub fn new() -> Dimension<W, (t::Missing<required::Key>, t::Missing<required::Value>)> {
        Dimension(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> Dimension<W, (S0, S1)> {
    /// The name for the CloudWatch metric dimension that the metric filter creates.
    #[must_use]
    pub fn key(self, value: impl t::IntoValue<t::Text, W>) -> Dimension<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        Dimension(self.0.set("Key", value), t::PhantomData)
    }
    /// The log event field that will contain the value for this dimension. This dimension will only be published for a metric if the value is found in the log event. For example, `$.eventType` for JSON log events, or `$server` for space-delimited log events.
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
/// `MetricTransformation` is a property of the `AWS::Logs::MetricFilter` resource that describes how to transform log streams into a CloudWatch metric.
pub struct MetricTransformation<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for MetricTransformation<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> MetricTransformation<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> MetricTransformation<
        W,
        (
            t::Missing<required::MetricName>,
            t::Missing<required::MetricNamespace>,
            t::Missing<required::MetricValue>,
        ),
    > {
        MetricTransformation(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> MetricTransformation<W, (S0, S1, S2)> {
    /// (Optional) The value to emit when a filter pattern does not match a log event. This value can be null.
    #[must_use]
    pub fn default_value(self, value: impl t::IntoValue<f64, W>) -> Self {
        MetricTransformation(self.0.set("DefaultValue", value), t::PhantomData)
    }
    /// The fields to use as dimensions for the metric. One metric filter can include as many as three dimensions.
    #[must_use]
    pub fn dimensions(self, value: impl t::IntoValue<t::List<Dimension<W>>, W>) -> Self {
        MetricTransformation(self.0.set("Dimensions", value), t::PhantomData)
    }
    /// The name of the CloudWatch metric.
    #[must_use]
    pub fn metric_name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> MetricTransformation<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        MetricTransformation(self.0.set("MetricName", value), t::PhantomData)
    }
    /// A custom namespace to contain your metric in CloudWatch. Use namespaces to group together metrics that are similar. For more information, see [Namespaces](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch_concepts.html#Namespace) .
    #[must_use]
    pub fn metric_namespace(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> MetricTransformation<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        MetricTransformation(self.0.set("MetricNamespace", value), t::PhantomData)
    }
    /// The value that is published to the CloudWatch metric. For example, if you're counting the occurrences of a particular term like `Error` , specify 1 for the metric value. If you're counting the number of bytes transferred, reference the value that is in the log event by using $.
    #[must_use]
    pub fn metric_value(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> MetricTransformation<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        MetricTransformation(self.0.set("MetricValue", value), t::PhantomData)
    }
    /// The unit to assign to the metric. If you omit this, the unit is set as `None` .
    #[must_use]
    pub fn unit(self, value: impl t::IntoValue<Unit, W>) -> Self {
        MetricTransformation(self.0.set("Unit", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled>
    t::IntoValue<MetricTransformation<W>, W> for MetricTransformation<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `Unit`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unit {
    /// `Seconds`.
    Seconds,
    /// `Microseconds`.
    Microseconds,
    /// `Milliseconds`.
    Milliseconds,
    /// `Bytes`.
    Bytes,
    /// `Kilobytes`.
    Kilobytes,
    /// `Megabytes`.
    Megabytes,
    /// `Gigabytes`.
    Gigabytes,
    /// `Terabytes`.
    Terabytes,
    /// `Bits`.
    Bits,
    /// `Kilobits`.
    Kilobits,
    /// `Megabits`.
    Megabits,
    /// `Gigabits`.
    Gigabits,
    /// `Terabits`.
    Terabits,
    /// `Percent`.
    Percent,
    /// `Count`.
    Count,
    /// `Bytes/Second`.
    BytesSecond,
    /// `Kilobytes/Second`.
    KilobytesSecond,
    /// `Megabytes/Second`.
    MegabytesSecond,
    /// `Gigabytes/Second`.
    GigabytesSecond,
    /// `Terabytes/Second`.
    TerabytesSecond,
    /// `Bits/Second`.
    BitsSecond,
    /// `Kilobits/Second`.
    KilobitsSecond,
    /// `Megabits/Second`.
    MegabitsSecond,
    /// `Gigabits/Second`.
    GigabitsSecond,
    /// `Terabits/Second`.
    TerabitsSecond,
    /// `Count/Second`.
    CountSecond,
    /// `None`.
    None,
}
impl Unit {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Seconds => "Seconds",
            Self::Microseconds => "Microseconds",
            Self::Milliseconds => "Milliseconds",
            Self::Bytes => "Bytes",
            Self::Kilobytes => "Kilobytes",
            Self::Megabytes => "Megabytes",
            Self::Gigabytes => "Gigabytes",
            Self::Terabytes => "Terabytes",
            Self::Bits => "Bits",
            Self::Kilobits => "Kilobits",
            Self::Megabits => "Megabits",
            Self::Gigabits => "Gigabits",
            Self::Terabits => "Terabits",
            Self::Percent => "Percent",
            Self::Count => "Count",
            Self::BytesSecond => "Bytes/Second",
            Self::KilobytesSecond => "Kilobytes/Second",
            Self::MegabytesSecond => "Megabytes/Second",
            Self::GigabytesSecond => "Gigabytes/Second",
            Self::TerabytesSecond => "Terabytes/Second",
            Self::BitsSecond => "Bits/Second",
            Self::KilobitsSecond => "Kilobits/Second",
            Self::MegabitsSecond => "Megabits/Second",
            Self::GigabitsSecond => "Gigabits/Second",
            Self::TerabitsSecond => "Terabits/Second",
            Self::CountSecond => "Count/Second",
            Self::None => "None",
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
    pub struct FilterPattern;
    #[derive(Debug)]
    pub struct Key;
    #[derive(Debug)]
    pub struct LogGroupName;
    #[derive(Debug)]
    pub struct MetricName;
    #[derive(Debug)]
    pub struct MetricNamespace;
    #[derive(Debug)]
    pub struct MetricTransformations;
    #[derive(Debug)]
    pub struct MetricValue;
    #[derive(Debug)]
    pub struct Value;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct LogGroupNameOfMetricFilter;
    impl t::Accepts<crate::logs::log_group::attr::LogGroupName> for LogGroupNameOfMetricFilter {}
}
