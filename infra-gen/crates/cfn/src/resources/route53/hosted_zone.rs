//! `AWS::Route53::HostedZone`, written by `cargo xtask generate`.

use crate::typed as t;

/// Creates a new public or private hosted zone. You create records in a public hosted zone to define how you want to route traffic on the internet for a domain, such as example.com, and its subdomains (apex.example.com, acme.example.com).
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-hostedzone.html>
pub struct HostedZone<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for HostedZone<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> HostedZone<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> HostedZone<W> {
        HostedZone(t::Object::new(), t::PhantomData)
    }
}
impl<W> HostedZone<W> {
    /// A complex type that contains an optional comment.
    #[must_use]
    pub fn hosted_zone_config(self, value: impl t::IntoValue<HostedZoneConfig<W>, W>) -> Self {
        HostedZone(self.0.set("HostedZoneConfig", value), t::PhantomData)
    }
    /// The features configuration for the hosted zone, including accelerated recovery settings and status information.
    #[must_use]
    pub fn hosted_zone_features(self, value: impl t::IntoValue<HostedZoneFeatures<W>, W>) -> Self {
        HostedZone(self.0.set("HostedZoneFeatures", value), t::PhantomData)
    }
    /// Adds, edits, or deletes tags for a health check or a hosted zone.
    #[must_use]
    pub fn hosted_zone_tags(self, value: impl t::IntoValue<t::List<HostedZoneTag<W>>, W>) -> Self {
        HostedZone(self.0.set("HostedZoneTags", value), t::PhantomData)
    }
    /// The name of the domain. Specify a fully qualified domain name, for example, *www.example.com* . The trailing dot is optional; Amazon Route 53 assumes that the domain name is fully qualified.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        HostedZone(self.0.set("Name", value), t::PhantomData)
    }
    /// Creates a configuration for DNS query logging. After you create a query logging configuration, Amazon Route 53 begins to publish log data to an Amazon CloudWatch Logs log group.
    #[must_use]
    pub fn query_logging_config(self, value: impl t::IntoValue<QueryLoggingConfig<W>, W>) -> Self {
        HostedZone(self.0.set("QueryLoggingConfig", value), t::PhantomData)
    }
    /// *Private hosted zones:* A complex type that contains information about the VPCs that are associated with the specified hosted zone.
    #[must_use]
    pub fn vpcs(self, value: impl t::IntoValue<t::List<Vpc<W>>, W>) -> Self {
        HostedZone(self.0.set("VPCs", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::Resource<W> for HostedZone<V> {
    const TYPE: &'static str = "AWS::Route53::HostedZone";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("HostedZoneTags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<HostedZone<W>> {
    /// Returns the set of name servers for the specific hosted zone. For example: `ns1.example.com` .
    #[must_use]
    pub fn name_servers(&self) -> t::Att<attr::NameServers, W> {
        self.attribute_value("NameServers")
    }
    /// The ID that Amazon Route 53 assigned to the hosted zone when you created it.
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.reference_value()
    }
    /// The ARN, `arn:${Partition}:route53:::hostedzone/${Id}`.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.arn_value("arn:${Partition}:route53:::hostedzone/${Ref}")
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct NameServers;
    #[derive(Debug)]
    pub struct Id;
    #[derive(Debug)]
    pub struct Arn;
}
/// A complex type that contains an optional comment about your hosted zone. If you don't want to specify a comment, omit both the `HostedZoneConfig` and `Comment` elements.
pub struct HostedZoneConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for HostedZoneConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> HostedZoneConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> HostedZoneConfig<W> {
        HostedZoneConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> HostedZoneConfig<W> {
    /// Any comments that you want to include about the hosted zone.
    #[must_use]
    pub fn comment(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        HostedZoneConfig(self.0.set("Comment", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<HostedZoneConfig<W>, W> for HostedZoneConfig<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Represents the features configuration for a hosted zone, including the status of various features and any associated failure reasons.
pub struct HostedZoneFeatures<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for HostedZoneFeatures<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> HostedZoneFeatures<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> HostedZoneFeatures<W> {
        HostedZoneFeatures(t::Object::new(), t::PhantomData)
    }
}
impl<W> HostedZoneFeatures<W> {
    /// `EnableAcceleratedRecovery`.
    #[must_use]
    pub fn enable_accelerated_recovery(self, value: impl t::IntoValue<bool, W>) -> Self {
        HostedZoneFeatures(
            self.0.set("EnableAcceleratedRecovery", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<HostedZoneFeatures<W>, W> for HostedZoneFeatures<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A complex type that contains information about a tag that you want to add or edit for the specified health check or hosted zone.
pub struct HostedZoneTag<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for HostedZoneTag<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> HostedZoneTag<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> HostedZoneTag<W, (t::Missing<required::Key>, t::Missing<required::Value>)> {
        HostedZoneTag(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> HostedZoneTag<W, (S0, S1)> {
    /// The value of `Key` depends on the operation that you want to perform:
    #[must_use]
    pub fn key(self, value: impl t::IntoValue<t::Text, W>) -> HostedZoneTag<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        HostedZoneTag(self.0.set("Key", value), t::PhantomData)
    }
    /// The value of `Value` depends on the operation that you want to perform:
    #[must_use]
    pub fn value(self, value: impl t::IntoValue<t::Text, W>) -> HostedZoneTag<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        HostedZoneTag(self.0.set("Value", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<HostedZoneTag<W>, W>
    for HostedZoneTag<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A complex type that contains information about a configuration for DNS query logging.
pub struct QueryLoggingConfig<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for QueryLoggingConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> QueryLoggingConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> QueryLoggingConfig<W, (t::Missing<required::CloudWatchLogsLogGroupArn>,)> {
        QueryLoggingConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> QueryLoggingConfig<W, (S0,)> {
    /// The Amazon Resource Name (ARN) of the CloudWatch Logs log group that Amazon Route 53 is publishing logs to.
    #[must_use]
    pub fn cloud_watch_logs_log_group_arn(
        self,
        value: impl t::IntoValue<t::Link<link::CloudWatchLogsLogGroupArnOfQueryLoggingConfig>, W>,
    ) -> QueryLoggingConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        QueryLoggingConfig(
            self.0.set("CloudWatchLogsLogGroupArn", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<QueryLoggingConfig<W>, W>
    for QueryLoggingConfig<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// *Private hosted zones only:* A complex type that contains information about an Amazon VPC. Route 53 Resolver uses the records in the private hosted zone to route traffic in that VPC.
pub struct Vpc<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Vpc<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Vpc<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Vpc<W, (t::Missing<required::VpcId>, t::Missing<required::VpcRegion>)> {
        Vpc(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> Vpc<W, (S0, S1)> {
    /// *Private hosted zones only:* The ID of an Amazon VPC.
    #[must_use]
    pub fn vpc_id(self, value: impl t::IntoValue<t::Text, W>) -> Vpc<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        Vpc(self.0.set("VPCId", value), t::PhantomData)
    }
    /// *Private hosted zones only:* The region that an Amazon VPC was created in.
    #[must_use]
    pub fn vpc_region(self, value: impl t::IntoValue<t::Text, W>) -> Vpc<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        Vpc(self.0.set("VPCRegion", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<Vpc<W>, W> for Vpc<V, (S0, S1)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct CloudWatchLogsLogGroupArn;
    #[derive(Debug)]
    pub struct Key;
    #[derive(Debug)]
    pub struct Value;
    #[derive(Debug)]
    pub struct VpcId;
    #[derive(Debug)]
    pub struct VpcRegion;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct CloudWatchLogsLogGroupArnOfQueryLoggingConfig;
    #[cfg(feature = "logs")]
    impl t::Accepts<crate::logs::log_group::attr::Arn>
        for CloudWatchLogsLogGroupArnOfQueryLoggingConfig
    {
    }
}
