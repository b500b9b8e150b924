//! `AWS::Logs::LogStream`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::Logs::LogStream` resource specifies an Amazon CloudWatch Logs log stream in a specific log group. A log stream represents the sequence of events coming from an application instance or resource that you are monitoring.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-logstream.html>
pub struct LogStream<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for LogStream<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> LogStream<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> LogStream<W, (t::Missing<required::LogGroupName>,)> {
        LogStream(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> LogStream<W, (S0,)> {
    /// The name of the log group where the log stream is created.
    #[must_use]
    pub fn log_group_name(
        self,
        value: impl t::IntoValue<t::Link<link::LogGroupNameOfLogStream>, W>,
    ) -> LogStream<W, (t::Set,)>
    where
        S0: t::Open,
    {
        LogStream(self.0.set("LogGroupName", value), t::PhantomData)
    }
    /// The name of the log stream. The name must be unique within the log group.
    #[must_use]
    pub fn log_stream_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        LogStream(self.0.set("LogStreamName", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for LogStream<V, (S0,)> {
    const TYPE: &'static str = "AWS::Logs::LogStream";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<LogStream<W>> {
    /// What `Ref` returns.
    #[must_use]
    pub fn log_stream_name(&self) -> t::Att<attr::LogStreamName, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct LogStreamName;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct LogGroupName;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct LogGroupNameOfLogStream;
    impl t::Accepts<crate::logs::log_group::attr::LogGroupName> for LogGroupNameOfLogStream {}
}
