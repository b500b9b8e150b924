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
impl<W> t::Properties for HostedZone<W> {
    type Stack = W;
    fn into_object(self) -> t::Object {
        self.0
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
        Self(self.0.set("HostedZoneConfig", value), t::PhantomData)
    }
    /// The features configuration for the hosted zone, including accelerated recovery settings and status information.
    #[must_use]
    pub fn hosted_zone_features(self, value: impl t::IntoValue<HostedZoneFeatures<W>, W>) -> Self {
        Self(self.0.set("HostedZoneFeatures", value), t::PhantomData)
    }
    /// Adds, edits, or deletes tags for a health check or a hosted zone.
    #[must_use]
    pub fn hosted_zone_tags(self, value: impl t::IntoValue<t::List<HostedZoneTag<W>>, W>) -> Self {
        Self(self.0.set("HostedZoneTags", value), t::PhantomData)
    }
    /// The name of the domain. Specify a fully qualified domain name, for example, *www.example.com* . The trailing dot is optional; Amazon Route 53 assumes that the domain name is fully qualified.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Self(self.0.set("Name", value), t::PhantomData)
    }
    /// Creates a configuration for DNS query logging. After you create a query logging configuration, Amazon Route 53 begins to publish log data to an Amazon CloudWatch Logs log group.
    #[must_use]
    pub fn query_logging_config(self, value: impl t::IntoValue<QueryLoggingConfig<W>, W>) -> Self {
        Self(self.0.set("QueryLoggingConfig", value), t::PhantomData)
    }
    /// *Private hosted zones:* A complex type that contains information about the VPCs that are associated with the specified hosted zone.
    #[must_use]
    pub fn vpcs(self, value: impl t::IntoValue<t::List<Vpc<W>>, W>) -> Self {
        Self(self.0.set("VPCs", value), t::PhantomData)
    }
}
impl<W> t::Resource for HostedZone<W> {
    const TYPE: &'static str = "AWS::Route53::HostedZone";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("HostedZoneTags", t::TagStyle::List));
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
        self.arn_value("arn:${Partition}:route53:::hostedzone/${Id}")
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
impl<W> t::Properties for HostedZoneConfig<W> {
    type Stack = W;
    fn into_object(self) -> t::Object {
        self.0
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
        Self(self.0.set("Comment", value), t::PhantomData)
    }
}
/// Represents the features configuration for a hosted zone, including the status of various features and any associated failure reasons.
pub struct HostedZoneFeatures<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for HostedZoneFeatures<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> t::Properties for HostedZoneFeatures<W> {
    type Stack = W;
    fn into_object(self) -> t::Object {
        self.0
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
        Self(
            self.0.set("EnableAcceleratedRecovery", value),
            t::PhantomData,
        )
    }
}
/// A complex type that contains information about a tag that you want to add or edit for the specified health check or hosted zone.
pub struct HostedZoneTag<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for HostedZoneTag<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> t::Properties for HostedZoneTag<W> {
    type Stack = W;
    fn into_object(self) -> t::Object {
        self.0
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
impl<W, S1> HostedZoneTag<W, (t::Missing<required::Key>, S1)> {
    /// The value of `Key` depends on the operation that you want to perform:
    #[must_use]
    pub fn key(self, value: impl t::IntoValue<t::Text, W>) -> HostedZoneTag<W, (t::Set, S1)> {
        HostedZoneTag(self.0.set("Key", value), t::PhantomData)
    }
}
impl<W, S0> HostedZoneTag<W, (S0, t::Missing<required::Value>)> {
    /// The value of `Value` depends on the operation that you want to perform:
    #[must_use]
    pub fn value(self, value: impl t::IntoValue<t::Text, W>) -> HostedZoneTag<W, (S0, t::Set)> {
        HostedZoneTag(self.0.set("Value", value), t::PhantomData)
    }
}
/// A complex type that contains information about a configuration for DNS query logging.
pub struct QueryLoggingConfig<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for QueryLoggingConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> t::Properties for QueryLoggingConfig<W> {
    type Stack = W;
    fn into_object(self) -> t::Object {
        self.0
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
impl<W> QueryLoggingConfig<W, (t::Missing<required::CloudWatchLogsLogGroupArn>,)> {
    /// The Amazon Resource Name (ARN) of the CloudWatch Logs log group that Amazon Route 53 is publishing logs to.
    #[must_use]
    pub fn cloud_watch_logs_log_group_arn(
        self,
        value: impl t::IntoValue<t::Link<link::QueryLoggingConfigCloudWatchLogsLogGroupArn>, W>,
    ) -> QueryLoggingConfig<W, (t::Set,)> {
        QueryLoggingConfig(
            self.0.set("CloudWatchLogsLogGroupArn", value),
            t::PhantomData,
        )
    }
}
/// *Private hosted zones only:* A complex type that contains information about an Amazon VPC. Route 53 Resolver uses the records in the private hosted zone to route traffic in that VPC.
pub struct Vpc<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Vpc<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> t::Properties for Vpc<W> {
    type Stack = W;
    fn into_object(self) -> t::Object {
        self.0
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
impl<W, S1> Vpc<W, (t::Missing<required::VpcId>, S1)> {
    /// *Private hosted zones only:* The ID of an Amazon VPC.
    #[must_use]
    pub fn vpc_id(self, value: impl t::IntoValue<t::Text, W>) -> Vpc<W, (t::Set, S1)> {
        Vpc(self.0.set("VPCId", value), t::PhantomData)
    }
}
impl<W, S0> Vpc<W, (S0, t::Missing<required::VpcRegion>)> {
    /// *Private hosted zones only:* The region that an Amazon VPC was created in.
    #[must_use]
    pub fn vpc_region(self, value: impl t::IntoValue<t::Text, W>) -> Vpc<W, (S0, t::Set)> {
        Vpc(self.0.set("VPCRegion", value), t::PhantomData)
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
    pub struct QueryLoggingConfigCloudWatchLogsLogGroupArn;
    #[cfg(feature = "logs")]
    impl t::Accepts<crate::logs::log_group::attr::Arn> for QueryLoggingConfigCloudWatchLogsLogGroupArn {}
}
