//! `AWS::CloudFront::RealtimeLogConfig`, written by `cargo xtask generate`.

use crate::typed as t;

/// A real-time log configuration.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-realtimelogconfig.html>
pub struct RealtimeLogConfig<W, S = (t::Set, t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for RealtimeLogConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RealtimeLogConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RealtimeLogConfig<
        W,
        (
            t::Missing<required::EndPoints>,
            t::Missing<required::Fields>,
            t::Missing<required::Name>,
            t::Missing<required::SamplingRate>,
        ),
    > {
        RealtimeLogConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2, S3> RealtimeLogConfig<W, (S0, S1, S2, S3)> {
    /// Contains information about the Amazon Kinesis data stream where you are sending real-time log data for this real-time log configuration.
    #[must_use]
    pub fn end_points(
        self,
        value: impl t::IntoValue<t::List<EndPoint<W>>, W>,
    ) -> RealtimeLogConfig<W, (t::Set, S1, S2, S3)>
    where
        S0: t::Open,
    {
        RealtimeLogConfig(self.0.set("EndPoints", value), t::PhantomData)
    }
    /// A list of fields that are included in each real-time log record. In an API response, the fields are provided in the same order in which they are sent to the Amazon Kinesis data stream.
    #[must_use]
    pub fn fields(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> RealtimeLogConfig<W, (S0, t::Set, S2, S3)>
    where
        S1: t::Open,
    {
        RealtimeLogConfig(self.0.set("Fields", value), t::PhantomData)
    }
    /// The unique name of this real-time log configuration.
    #[must_use]
    pub fn name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> RealtimeLogConfig<W, (S0, S1, t::Set, S3)>
    where
        S2: t::Open,
    {
        RealtimeLogConfig(self.0.set("Name", value), t::PhantomData)
    }
    /// The sampling rate for this real-time log configuration. The sampling rate determines the percentage of viewer requests that are represented in the real-time log data. The sampling rate is an integer between 1 and 100, inclusive.
    #[must_use]
    pub fn sampling_rate(
        self,
        value: impl t::IntoValue<f64, W>,
    ) -> RealtimeLogConfig<W, (S0, S1, S2, t::Set)>
    where
        S3: t::Open,
    {
        RealtimeLogConfig(self.0.set("SamplingRate", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled, S3: t::Filled> t::Resource<W>
    for RealtimeLogConfig<V, (S0, S1, S2, S3)>
{
    const TYPE: &'static str = "AWS::CloudFront::RealtimeLogConfig";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<RealtimeLogConfig<W>> {
    /// The Amazon Resource Name (ARN) of the real-time log configuration. For example: `arn:aws:cloudfront::111122223333:realtime-log-config/ExampleNameForRealtimeLogConfig` .
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
/// Contains information about the Amazon Kinesis data stream where you are sending real-time log data for this real-time log configuration.
pub struct EndPoint<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for EndPoint<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> EndPoint<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> EndPoint<
        W,
        (
            t::Missing<required::KinesisStreamConfig>,
            t::Missing<required::StreamType>,
        ),
    > {
        EndPoint(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> EndPoint<W, (S0, S1)> {
    /// Contains information about the Amazon Kinesis data stream where you are sending real-time log data in a real-time log configuration.
    #[must_use]
    pub fn kinesis_stream_config(
        self,
        value: impl t::IntoValue<KinesisStreamConfig<W>, W>,
    ) -> EndPoint<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        EndPoint(self.0.set("KinesisStreamConfig", value), t::PhantomData)
    }
    /// The type of data stream where you are sending real-time log data. The only valid value is `Kinesis` .
    #[must_use]
    pub fn stream_type(self, value: impl t::IntoValue<t::Text, W>) -> EndPoint<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        EndPoint(self.0.set("StreamType", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<EndPoint<W>, W>
    for EndPoint<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Contains information about the Amazon Kinesis data stream where you are sending real-time log data.
pub struct KinesisStreamConfig<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for KinesisStreamConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> KinesisStreamConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> KinesisStreamConfig<
        W,
        (
            t::Missing<required::RoleArn>,
            t::Missing<required::StreamArn>,
        ),
    > {
        KinesisStreamConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> KinesisStreamConfig<W, (S0, S1)> {
    /// The Amazon Resource Name (ARN) of an AWS Identity and Access Management (IAM) role that CloudFront can use to send real-time log data to your Kinesis data stream.
    #[must_use]
    pub fn role_arn(
        self,
        value: impl t::IntoValue<t::Link<link::RoleArnOfKinesisStreamConfig>, W>,
    ) -> KinesisStreamConfig<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        KinesisStreamConfig(self.0.set("RoleArn", value), t::PhantomData)
    }
    /// The Amazon Resource Name (ARN) of the Kinesis data stream where you are sending real-time log data.
    #[must_use]
    pub fn stream_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> KinesisStreamConfig<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        KinesisStreamConfig(self.0.set("StreamArn", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<KinesisStreamConfig<W>, W>
    for KinesisStreamConfig<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct EndPoints;
    #[derive(Debug)]
    pub struct Fields;
    #[derive(Debug)]
    pub struct KinesisStreamConfig;
    #[derive(Debug)]
    pub struct Name;
    #[derive(Debug)]
    pub struct RoleArn;
    #[derive(Debug)]
    pub struct SamplingRate;
    #[derive(Debug)]
    pub struct StreamArn;
    #[derive(Debug)]
    pub struct StreamType;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct RoleArnOfKinesisStreamConfig;
    #[cfg(feature = "iam")]
    impl t::Accepts<crate::iam::role::attr::Arn> for RoleArnOfKinesisStreamConfig {}
}
