//! `AWS::CloudFront::MonitoringSubscription`, written by `cargo xtask generate`.

use crate::typed as t;

/// A monitoring subscription. This structure contains information about whether additional CloudWatch metrics are enabled for a given CloudFront distribution.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-monitoringsubscription.html>
pub struct MonitoringSubscription<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for MonitoringSubscription<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> MonitoringSubscription<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> MonitoringSubscription<
        W,
        (
            t::Missing<required::DistributionId>,
            t::Missing<required::MonitoringSubscription>,
        ),
    > {
        MonitoringSubscription(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> MonitoringSubscription<W, (S0, S1)> {
    /// The ID of the distribution that you are enabling metrics for.
    #[must_use]
    pub fn distribution_id(
        self,
        value: impl t::IntoValue<t::Link<link::DistributionIdOfMonitoringSubscription>, W>,
    ) -> MonitoringSubscription<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        MonitoringSubscription(self.0.set("DistributionId", value), t::PhantomData)
    }
    /// A subscription configuration for additional CloudWatch metrics.
    #[must_use]
    pub fn monitoring_subscription(
        self,
        value: impl t::IntoValue<MonitoringSubscriptionProperties<W>, W>,
    ) -> MonitoringSubscription<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        MonitoringSubscription(self.0.set("MonitoringSubscription", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W>
    for MonitoringSubscription<V, (S0, S1)>
{
    const TYPE: &'static str = "AWS::CloudFront::MonitoringSubscription";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<MonitoringSubscription<W>> {
    /// What `Ref` returns.
    #[must_use]
    pub fn distribution_id(&self) -> t::Att<attr::DistributionId, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct DistributionId;
}
/// A monitoring subscription. This structure contains information about whether additional CloudWatch metrics are enabled for a given CloudFront distribution.
pub struct MonitoringSubscriptionProperties<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for MonitoringSubscriptionProperties<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> MonitoringSubscriptionProperties<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> MonitoringSubscriptionProperties<W> {
        MonitoringSubscriptionProperties(t::Object::new(), t::PhantomData)
    }
}
impl<W> MonitoringSubscriptionProperties<W> {
    /// A subscription configuration for additional CloudWatch metrics.
    #[must_use]
    pub fn realtime_metrics_subscription_config(
        self,
        value: impl t::IntoValue<RealtimeMetricsSubscriptionConfig<W>, W>,
    ) -> Self {
        MonitoringSubscriptionProperties(
            self.0.set("RealtimeMetricsSubscriptionConfig", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<MonitoringSubscriptionProperties<W>, W>
    for MonitoringSubscriptionProperties<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A subscription configuration for additional CloudWatch metrics.
pub struct RealtimeMetricsSubscriptionConfig<W, S = (t::Set,)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for RealtimeMetricsSubscriptionConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RealtimeMetricsSubscriptionConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RealtimeMetricsSubscriptionConfig<
        W,
        (t::Missing<required::RealtimeMetricsSubscriptionStatus>,),
    > {
        RealtimeMetricsSubscriptionConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> RealtimeMetricsSubscriptionConfig<W, (S0,)> {
    /// A flag that indicates whether additional CloudWatch metrics are enabled for a given CloudFront distribution.
    #[must_use]
    pub fn realtime_metrics_subscription_status(
        self,
        value: impl t::IntoValue<RealtimeMetricsSubscriptionStatus, W>,
    ) -> RealtimeMetricsSubscriptionConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        RealtimeMetricsSubscriptionConfig(
            self.0.set("RealtimeMetricsSubscriptionStatus", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<RealtimeMetricsSubscriptionConfig<W>, W>
    for RealtimeMetricsSubscriptionConfig<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `RealtimeMetricsSubscriptionStatus`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RealtimeMetricsSubscriptionStatus {
    /// `Enabled`.
    Enabled,
    /// `Disabled`.
    Disabled,
}
impl RealtimeMetricsSubscriptionStatus {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "Enabled",
            Self::Disabled => "Disabled",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<RealtimeMetricsSubscriptionStatus, W> for RealtimeMetricsSubscriptionStatus {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct DistributionId;
    #[derive(Debug)]
    pub struct MonitoringSubscription;
    #[derive(Debug)]
    pub struct RealtimeMetricsSubscriptionStatus;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct DistributionIdOfMonitoringSubscription;
    impl t::Accepts<crate::cloudfront::distribution::attr::Id>
        for DistributionIdOfMonitoringSubscription
    {
    }
}
