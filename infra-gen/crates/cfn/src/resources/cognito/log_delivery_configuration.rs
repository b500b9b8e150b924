//! `AWS::Cognito::LogDeliveryConfiguration`, written by `cargo xtask generate`.

use crate::typed as t;

/// Sets up or modifies the logging configuration of a user pool. User pools can export user notification logs and, when threat protection is active, user-activity logs.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-logdeliveryconfiguration.html>
pub struct LogDeliveryConfiguration<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for LogDeliveryConfiguration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> LogDeliveryConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> LogDeliveryConfiguration<W, (t::Missing<required::UserPoolId>,)> {
        LogDeliveryConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> LogDeliveryConfiguration<W, (S0,)> {
    /// A logging destination of a user pool. User pools can have multiple logging destinations for message-delivery and user-activity logs.
    #[must_use]
    pub fn log_configurations(
        self,
        value: impl t::IntoValue<t::List<LogConfiguration<W>>, W>,
    ) -> Self {
        LogDeliveryConfiguration(self.0.set("LogConfigurations", value), t::PhantomData)
    }
    /// The ID of the user pool where you configured logging.
    #[must_use]
    pub fn user_pool_id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> LogDeliveryConfiguration<W, (t::Set,)>
    where
        S0: t::Open,
    {
        LogDeliveryConfiguration(self.0.set("UserPoolId", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for LogDeliveryConfiguration<V, (S0,)> {
    const TYPE: &'static str = "AWS::Cognito::LogDeliveryConfiguration";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<LogDeliveryConfiguration<W>> {
    /// A user pool ID, for example `us-east-1_EXAMPLE` .
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
/// Configuration for the CloudWatch log group destination of user pool detailed activity logging, or of user activity log export with advanced security features.
pub struct CloudWatchLogsConfiguration<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for CloudWatchLogsConfiguration<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CloudWatchLogsConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CloudWatchLogsConfiguration<W> {
        CloudWatchLogsConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W> CloudWatchLogsConfiguration<W> {
    /// The Amazon Resource Name (arn) of a CloudWatch Logs log group where your user pool sends logs. The log group must not be encrypted with AWS Key Management Service and must be in the same AWS account as your user pool.
    #[must_use]
    pub fn log_group_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        CloudWatchLogsConfiguration(self.0.set("LogGroupArn", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<CloudWatchLogsConfiguration<W>, W>
    for CloudWatchLogsConfiguration<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Configuration for the Amazon Data Firehose stream destination of user activity log export with threat protection.
pub struct FirehoseConfiguration<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for FirehoseConfiguration<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> FirehoseConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> FirehoseConfiguration<W> {
        FirehoseConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W> FirehoseConfiguration<W> {
    /// The ARN of an Amazon Data Firehose stream that's the destination for threat protection log export.
    #[must_use]
    pub fn stream_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        FirehoseConfiguration(self.0.set("StreamArn", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<FirehoseConfiguration<W>, W> for FirehoseConfiguration<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The configuration of user event logs to an external AWS service like Amazon Data Firehose, Amazon S3, or Amazon CloudWatch Logs.
pub struct LogConfiguration<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for LogConfiguration<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> LogConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> LogConfiguration<W> {
        LogConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W> LogConfiguration<W> {
    /// Configuration for the CloudWatch log group destination of user pool detailed activity logging, or of user activity log export with advanced security features.
    #[must_use]
    pub fn cloud_watch_logs_configuration(
        self,
        value: impl t::IntoValue<CloudWatchLogsConfiguration<W>, W>,
    ) -> Self {
        LogConfiguration(
            self.0.set("CloudWatchLogsConfiguration", value),
            t::PhantomData,
        )
    }
    /// The source of events that your user pool sends for logging. To send error-level logs about user notification activity, set to `userNotification` . To send info-level logs about threat-protection user activity in user pools with the Plus feature plan, set to `userAuthEvents` .
    #[must_use]
    pub fn event_source(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        LogConfiguration(self.0.set("EventSource", value), t::PhantomData)
    }
    /// Configuration for the Amazon Data Firehose stream destination of user activity log export with threat protection.
    #[must_use]
    pub fn firehose_configuration(
        self,
        value: impl t::IntoValue<FirehoseConfiguration<W>, W>,
    ) -> Self {
        LogConfiguration(self.0.set("FirehoseConfiguration", value), t::PhantomData)
    }
    /// The `errorlevel` selection of logs that a user pool sends for detailed activity logging.
    #[must_use]
    pub fn log_level(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        LogConfiguration(self.0.set("LogLevel", value), t::PhantomData)
    }
    /// Configuration for the Amazon S3 bucket destination of user activity log export with threat protection.
    #[must_use]
    pub fn s3_configuration(self, value: impl t::IntoValue<S3Configuration<W>, W>) -> Self {
        LogConfiguration(self.0.set("S3Configuration", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<LogConfiguration<W>, W> for LogConfiguration<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Configuration for the Amazon S3 bucket destination of user activity log export with threat protection.
pub struct S3Configuration<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for S3Configuration<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> S3Configuration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> S3Configuration<W> {
        S3Configuration(t::Object::new(), t::PhantomData)
    }
}
impl<W> S3Configuration<W> {
    /// The ARN of an Amazon S3 bucket that's the destination for threat protection log export.
    #[must_use]
    pub fn bucket_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        S3Configuration(self.0.set("BucketArn", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<S3Configuration<W>, W> for S3Configuration<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct UserPoolId;
}
