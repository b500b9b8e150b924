//! `AWS::Logs::LogAnomalyDetector`, written by `cargo xtask generate`.

use crate::typed as t;

/// Creates or updates an *anomaly detector* that regularly scans one or more log groups and look for patterns and anomalies in the logs.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loganomalydetector.html>
pub struct LogAnomalyDetector<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for LogAnomalyDetector<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> LogAnomalyDetector<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> LogAnomalyDetector<W> {
        LogAnomalyDetector(t::Object::new(), t::PhantomData)
    }
}
impl<W> LogAnomalyDetector<W> {
    /// The ID of the account to create the anomaly detector in.
    #[must_use]
    pub fn account_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        LogAnomalyDetector(self.0.set("AccountId", value), t::PhantomData)
    }
    /// The number of days to have visibility on an anomaly. After this time period has elapsed for an anomaly, it will be automatically baselined and the anomaly detector will treat new occurrences of a similar anomaly as normal.
    #[must_use]
    pub fn anomaly_visibility_time(self, value: impl t::IntoValue<f64, W>) -> Self {
        LogAnomalyDetector(self.0.set("AnomalyVisibilityTime", value), t::PhantomData)
    }
    /// A name for this anomaly detector.
    #[must_use]
    pub fn detector_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        LogAnomalyDetector(self.0.set("DetectorName", value), t::PhantomData)
    }
    /// Specifies how often the anomaly detector is to run and look for anomalies. Set this value according to the frequency that the log group receives new logs. For example, if the log group receives new log events every 10 minutes, then 15 minutes might be a good setting for `EvaluationFrequency` .
    #[must_use]
    pub fn evaluation_frequency(self, value: impl t::IntoValue<EvaluationFrequency, W>) -> Self {
        LogAnomalyDetector(self.0.set("EvaluationFrequency", value), t::PhantomData)
    }
    /// You can use this parameter to limit the anomaly detection model to examine only log events that match the pattern you specify here. For more information, see [Filter and Pattern Syntax](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html) .
    #[must_use]
    pub fn filter_pattern(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        LogAnomalyDetector(self.0.set("FilterPattern", value), t::PhantomData)
    }
    /// Optionally assigns a AWS  key to secure this anomaly detector and its findings. If a key is assigned, the anomalies found and the model used by this detector are encrypted at rest with the key.
    #[must_use]
    pub fn kms_key_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        LogAnomalyDetector(self.0.set("KmsKeyId", value), t::PhantomData)
    }
    /// The ARN of the log group that is associated with this anomaly detector. You can specify only one log group ARN.
    #[must_use]
    pub fn log_group_arn_list(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        LogAnomalyDetector(self.0.set("LogGroupArnList", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::Resource<W> for LogAnomalyDetector<V> {
    const TYPE: &'static str = "AWS::Logs::LogAnomalyDetector";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<LogAnomalyDetector<W>> {
    /// Specifies whether the anomaly detector is currently active.
    #[must_use]
    pub fn anomaly_detector_status(&self) -> t::Att<attr::AnomalyDetectorStatus, W> {
        self.attribute_value("AnomalyDetectorStatus")
    }
    /// The time that the anomaly detector was created.
    #[must_use]
    pub fn creation_time_stamp(&self) -> t::Att<attr::CreationTimeStamp, W> {
        self.attribute_value("CreationTimeStamp")
    }
    /// The time that the anomaly detector was most recently modified.
    #[must_use]
    pub fn last_modified_time_stamp(&self) -> t::Att<attr::LastModifiedTimeStamp, W> {
        self.attribute_value("LastModifiedTimeStamp")
    }
    /// The ARN of the anomaly detector.
    #[must_use]
    pub fn anomaly_detector_arn(&self) -> t::Att<attr::AnomalyDetectorArn, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct AnomalyDetectorStatus;
    #[derive(Debug)]
    pub struct CreationTimeStamp;
    #[derive(Debug)]
    pub struct LastModifiedTimeStamp;
    #[derive(Debug)]
    pub struct AnomalyDetectorArn;
}
/// The values of `EvaluationFrequency`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EvaluationFrequency {
    /// `FIVE_MIN`.
    FiveMin,
    /// `TEN_MIN`.
    TenMin,
    /// `FIFTEEN_MIN`.
    FifteenMin,
    /// `THIRTY_MIN`.
    ThirtyMin,
    /// `ONE_HOUR`.
    OneHour,
}
impl EvaluationFrequency {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::FiveMin => "FIVE_MIN",
            Self::TenMin => "TEN_MIN",
            Self::FifteenMin => "FIFTEEN_MIN",
            Self::ThirtyMin => "THIRTY_MIN",
            Self::OneHour => "ONE_HOUR",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<EvaluationFrequency, W> for EvaluationFrequency {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
