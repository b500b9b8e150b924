//! `AWS::Route53::QueryLoggingConfig`, written by `cargo xtask generate`.

use crate::typed as t;

/// Resource Type definition for AWS::Route53::QueryLoggingConfig. Creates a configuration for DNS query logging, which publishes query logs for a public hosted zone to an Amazon CloudWatch Logs log group.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-queryloggingconfig.html>
pub struct QueryLoggingConfig<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for QueryLoggingConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> QueryLoggingConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> QueryLoggingConfig<
        W,
        (
            t::Missing<required::CloudWatchLogsLogGroupArn>,
            t::Missing<required::HostedZoneId>,
        ),
    > {
        QueryLoggingConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> QueryLoggingConfig<W, (S0, S1)> {
    /// The Amazon Resource Name (ARN) of the CloudWatch Logs log group in us-east-1 that Amazon Route 53 publishes query logs to.
    #[must_use]
    pub fn cloud_watch_logs_log_group_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> QueryLoggingConfig<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        QueryLoggingConfig(
            self.0.set("CloudWatchLogsLogGroupArn", value),
            t::PhantomData,
        )
    }
    /// The ID of the public hosted zone that Amazon Route 53 logs queries for.
    #[must_use]
    pub fn hosted_zone_id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> QueryLoggingConfig<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        QueryLoggingConfig(self.0.set("HostedZoneId", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W>
    for QueryLoggingConfig<V, (S0, S1)>
{
    const TYPE: &'static str = "AWS::Route53::QueryLoggingConfig";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<QueryLoggingConfig<W>> {
    /// The ID that Amazon Route 53 assigns to the configuration for DNS query logging.
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.attribute_value("Id")
    }
    /// The Amazon Resource Name (ARN) of the query logging configuration.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Id;
    #[derive(Debug)]
    pub struct Arn;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct CloudWatchLogsLogGroupArn;
    #[derive(Debug)]
    pub struct HostedZoneId;
}
