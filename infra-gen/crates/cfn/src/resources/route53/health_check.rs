//! `AWS::Route53::HealthCheck`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::Route53::HealthCheck` resource is a Route 53 resource type that contains settings for a Route 53 health check.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-healthcheck.html>
pub struct HealthCheck<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for HealthCheck<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> HealthCheck<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> HealthCheck<W, (t::Missing<required::HealthCheckConfig>,)> {
        HealthCheck(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> HealthCheck<W, (S0,)> {
    /// A complex type that contains detailed information about one health check.
    #[must_use]
    pub fn health_check_config(
        self,
        value: impl t::IntoValue<HealthCheckConfig<W>, W>,
    ) -> HealthCheck<W, (t::Set,)>
    where
        S0: t::Open,
    {
        HealthCheck(self.0.set("HealthCheckConfig", value), t::PhantomData)
    }
    /// The `HealthCheckTags` property describes key-value pairs that are associated with an `AWS::Route53::HealthCheck` resource.
    #[must_use]
    pub fn health_check_tags(
        self,
        value: impl t::IntoValue<t::List<HealthCheckTag<W>>, W>,
    ) -> Self {
        HealthCheck(self.0.set("HealthCheckTags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for HealthCheck<V, (S0,)> {
    const TYPE: &'static str = "AWS::Route53::HealthCheck";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("HealthCheckTags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<HealthCheck<W>> {
    /// The identifier that Amazon Route 53 assigned to the health check when you created it. When you add or update a resource record set, you use this value to specify which health check to use. The value can be up to 64 characters long.
    #[must_use]
    pub fn health_check_id(&self) -> t::Att<attr::HealthCheckId, W> {
        self.reference_value()
    }
    /// The ARN, `arn:${Partition}:route53:::healthcheck/${Id}`.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.arn_value("arn:${Partition}:route53:::healthcheck/${Ref}")
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct HealthCheckId;
    #[derive(Debug)]
    pub struct Arn;
}
/// A complex type that identifies the CloudWatch alarm that you want Amazon Route 53 health checkers to use to determine whether the specified health check is healthy.
pub struct AlarmIdentifier<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for AlarmIdentifier<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AlarmIdentifier<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AlarmIdentifier<W, (t::Missing<required::Name>, t::Missing<required::Region>)> {
        AlarmIdentifier(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> AlarmIdentifier<W, (S0, S1)> {
    /// The name of the CloudWatch alarm that you want Amazon Route 53 health checkers to use to determine whether this health check is healthy.
    #[must_use]
    pub fn name(
        self,
        value: impl t::IntoValue<t::Link<link::NameOfAlarmIdentifier>, W>,
    ) -> AlarmIdentifier<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        AlarmIdentifier(self.0.set("Name", value), t::PhantomData)
    }
    /// For the CloudWatch alarm that you want Route 53 health checkers to use to determine whether this health check is healthy, the region that the alarm was created in.
    #[must_use]
    pub fn region(self, value: impl t::IntoValue<Region, W>) -> AlarmIdentifier<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        AlarmIdentifier(self.0.set("Region", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<AlarmIdentifier<W>, W>
    for AlarmIdentifier<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A complex type that contains information about the health check.
pub struct HealthCheckConfig<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for HealthCheckConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> HealthCheckConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> HealthCheckConfig<W, (t::Missing<required::Type>,)> {
        HealthCheckConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> HealthCheckConfig<W, (S0,)> {
    /// A complex type that identifies the CloudWatch alarm that you want Amazon Route 53 health checkers to use to determine whether the specified health check is healthy.
    #[must_use]
    pub fn alarm_identifier(self, value: impl t::IntoValue<AlarmIdentifier<W>, W>) -> Self {
        HealthCheckConfig(self.0.set("AlarmIdentifier", value), t::PhantomData)
    }
    /// (CALCULATED Health Checks Only) A complex type that contains one `ChildHealthCheck` element for each health check that you want to associate with a `CALCULATED` health check.
    #[must_use]
    pub fn child_health_checks(
        self,
        value: impl t::IntoValue<t::List<t::Link<link::ChildHealthChecksOfHealthCheckConfig>>, W>,
    ) -> Self {
        HealthCheckConfig(self.0.set("ChildHealthChecks", value), t::PhantomData)
    }
    /// Specify whether you want Amazon Route 53 to send the value of `FullyQualifiedDomainName` to the endpoint in the `client_hello` message during TLS negotiation. This allows the endpoint to respond to `HTTPS` health check requests with the applicable SSL/TLS certificate.
    #[must_use]
    pub fn enable_sni(self, value: impl t::IntoValue<bool, W>) -> Self {
        HealthCheckConfig(self.0.set("EnableSNI", value), t::PhantomData)
    }
    /// The number of consecutive health checks that an endpoint must pass or fail for Amazon Route 53 to change the current status of the endpoint from unhealthy to healthy or vice versa.
    #[must_use]
    pub fn failure_threshold(self, value: impl t::IntoValue<i64, W>) -> Self {
        HealthCheckConfig(self.0.set("FailureThreshold", value), t::PhantomData)
    }
    /// Amazon Route 53 behavior depends on whether you specify a value for `IPAddress` .
    #[must_use]
    pub fn fully_qualified_domain_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        HealthCheckConfig(
            self.0.set("FullyQualifiedDomainName", value),
            t::PhantomData,
        )
    }
    /// The number of child health checks that are associated with a `CALCULATED` health check that Amazon Route 53 must consider healthy for the `CALCULATED` health check to be considered healthy.
    #[must_use]
    pub fn health_threshold(self, value: impl t::IntoValue<i64, W>) -> Self {
        HealthCheckConfig(self.0.set("HealthThreshold", value), t::PhantomData)
    }
    /// The IPv4 or IPv6 IP address of the endpoint that you want Amazon Route 53 to perform health checks on.
    #[must_use]
    pub fn ip_address(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        HealthCheckConfig(self.0.set("IPAddress", value), t::PhantomData)
    }
    /// When CloudWatch has insufficient data about the metric to determine the alarm state, the status that you want Amazon Route 53 to assign to the health check:
    #[must_use]
    pub fn insufficient_data_health_status(
        self,
        value: impl t::IntoValue<InsufficientDataHealthStatus, W>,
    ) -> Self {
        HealthCheckConfig(
            self.0.set("InsufficientDataHealthStatus", value),
            t::PhantomData,
        )
    }
    /// Specify whether you want Amazon Route 53 to invert the status of a health check, for example, to consider a health check unhealthy when it otherwise would be considered healthy.
    #[must_use]
    pub fn inverted(self, value: impl t::IntoValue<bool, W>) -> Self {
        HealthCheckConfig(self.0.set("Inverted", value), t::PhantomData)
    }
    /// Specify whether you want Amazon Route 53 to measure the latency between health checkers in multiple AWS regions and your endpoint, and to display CloudWatch latency graphs on the *Health Checks* page in the Route 53 console.
    #[must_use]
    pub fn measure_latency(self, value: impl t::IntoValue<bool, W>) -> Self {
        HealthCheckConfig(self.0.set("MeasureLatency", value), t::PhantomData)
    }
    /// The port on the endpoint that you want Amazon Route 53 to perform health checks on.
    #[must_use]
    pub fn port(self, value: impl t::IntoValue<i64, W>) -> Self {
        HealthCheckConfig(self.0.set("Port", value), t::PhantomData)
    }
    /// A complex type that contains one `Region` element for each region from which you want Amazon Route 53 health checkers to check the specified endpoint.
    #[must_use]
    pub fn regions(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        HealthCheckConfig(self.0.set("Regions", value), t::PhantomData)
    }
    /// The number of seconds between the time that Amazon Route 53 gets a response from your endpoint and the time that it sends the next health check request. Each Route 53 health checker makes requests at this interval.
    #[must_use]
    pub fn request_interval(self, value: impl t::IntoValue<i64, W>) -> Self {
        HealthCheckConfig(self.0.set("RequestInterval", value), t::PhantomData)
    }
    /// The path, if any, that you want Amazon Route 53 to request when performing health checks. The path can be any value for which your endpoint will return an HTTP status code of 2xx or 3xx when the endpoint is healthy, for example, the file /docs/route53-health-check.html.
    #[must_use]
    pub fn resource_path(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        HealthCheckConfig(self.0.set("ResourcePath", value), t::PhantomData)
    }
    /// The Amazon Resource Name (ARN) for the Route 53 Application Recovery Controller routing control.
    #[must_use]
    pub fn routing_control_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        HealthCheckConfig(self.0.set("RoutingControlArn", value), t::PhantomData)
    }
    /// If the value of Type is `HTTP_STR_MATCH` or `HTTPS_STR_MATCH` , the string that you want Amazon Route 53 to search for in the response body from the specified resource. If the string appears in the response body, Route 53 considers the resource healthy.
    #[must_use]
    pub fn search_string(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        HealthCheckConfig(self.0.set("SearchString", value), t::PhantomData)
    }
    /// The type of health check that you want to create, which indicates how Amazon Route 53 determines whether an endpoint is healthy.
    #[must_use]
    pub fn type_(self, value: impl t::IntoValue<Type, W>) -> HealthCheckConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        HealthCheckConfig(self.0.set("Type", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<HealthCheckConfig<W>, W>
    for HealthCheckConfig<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The `HealthCheckTag` property describes one key-value pair that is associated with an `AWS::Route53::HealthCheck` resource.
pub struct HealthCheckTag<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for HealthCheckTag<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> HealthCheckTag<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> HealthCheckTag<W, (t::Missing<required::Key>, t::Missing<required::Value>)> {
        HealthCheckTag(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> HealthCheckTag<W, (S0, S1)> {
    /// The value of `Key` depends on the operation that you want to perform:
    #[must_use]
    pub fn key(self, value: impl t::IntoValue<t::Text, W>) -> HealthCheckTag<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        HealthCheckTag(self.0.set("Key", value), t::PhantomData)
    }
    /// The value of `Value` depends on the operation that you want to perform:
    #[must_use]
    pub fn value(self, value: impl t::IntoValue<t::Text, W>) -> HealthCheckTag<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        HealthCheckTag(self.0.set("Value", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<HealthCheckTag<W>, W>
    for HealthCheckTag<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `InsufficientDataHealthStatus`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InsufficientDataHealthStatus {
    /// `Healthy`.
    Healthy,
    /// `LastKnownStatus`.
    LastKnownStatus,
    /// `Unhealthy`.
    Unhealthy,
}
impl InsufficientDataHealthStatus {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Healthy => "Healthy",
            Self::LastKnownStatus => "LastKnownStatus",
            Self::Unhealthy => "Unhealthy",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<InsufficientDataHealthStatus, W> for InsufficientDataHealthStatus {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Region`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Region {
    /// `af-south-1`.
    AfSouth1,
    /// `ap-east-1`.
    ApEast1,
    /// `ap-east-2`.
    ApEast2,
    /// `ap-northeast-1`.
    ApNortheast1,
    /// `ap-northeast-2`.
    ApNortheast2,
    /// `ap-northeast-3`.
    ApNortheast3,
    /// `ap-south-1`.
    ApSouth1,
    /// `ap-south-2`.
    ApSouth2,
    /// `ap-southeast-1`.
    ApSoutheast1,
    /// `ap-southeast-2`.
    ApSoutheast2,
    /// `ap-southeast-3`.
    ApSoutheast3,
    /// `ap-southeast-4`.
    ApSoutheast4,
    /// `ap-southeast-5`.
    ApSoutheast5,
    /// `ap-southeast-6`.
    ApSoutheast6,
    /// `ap-southeast-7`.
    ApSoutheast7,
    /// `ca-central-1`.
    CaCentral1,
    /// `ca-west-1`.
    CaWest1,
    /// `cn-north-1`.
    CnNorth1,
    /// `cn-northwest-1`.
    CnNorthwest1,
    /// `eu-central-1`.
    EuCentral1,
    /// `eu-central-2`.
    EuCentral2,
    /// `eu-isoe-west-1`.
    EuIsoeWest1,
    /// `eu-north-1`.
    EuNorth1,
    /// `eu-south-1`.
    EuSouth1,
    /// `eu-south-2`.
    EuSouth2,
    /// `eu-west-1`.
    EuWest1,
    /// `eu-west-2`.
    EuWest2,
    /// `eu-west-3`.
    EuWest3,
    /// `eusc-de-east-1`.
    EuscDeEast1,
    /// `il-central-1`.
    IlCentral1,
    /// `me-central-1`.
    MeCentral1,
    /// `me-south-1`.
    MeSouth1,
    /// `mx-central-1`.
    MxCentral1,
    /// `sa-east-1`.
    SaEast1,
    /// `us-east-1`.
    UsEast1,
    /// `us-east-2`.
    UsEast2,
    /// `us-gov-east-1`.
    UsGovEast1,
    /// `us-gov-west-1`.
    UsGovWest1,
    /// `us-iso-east-1`.
    UsIsoEast1,
    /// `us-iso-west-1`.
    UsIsoWest1,
    /// `us-isob-east-1`.
    UsIsobEast1,
    /// `us-isob-west-1`.
    UsIsobWest1,
    /// `us-isof-east-1`.
    UsIsofEast1,
    /// `us-isof-south-1`.
    UsIsofSouth1,
    /// `us-west-1`.
    UsWest1,
    /// `us-west-2`.
    UsWest2,
}
impl Region {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AfSouth1 => "af-south-1",
            Self::ApEast1 => "ap-east-1",
            Self::ApEast2 => "ap-east-2",
            Self::ApNortheast1 => "ap-northeast-1",
            Self::ApNortheast2 => "ap-northeast-2",
            Self::ApNortheast3 => "ap-northeast-3",
            Self::ApSouth1 => "ap-south-1",
            Self::ApSouth2 => "ap-south-2",
            Self::ApSoutheast1 => "ap-southeast-1",
            Self::ApSoutheast2 => "ap-southeast-2",
            Self::ApSoutheast3 => "ap-southeast-3",
            Self::ApSoutheast4 => "ap-southeast-4",
            Self::ApSoutheast5 => "ap-southeast-5",
            Self::ApSoutheast6 => "ap-southeast-6",
            Self::ApSoutheast7 => "ap-southeast-7",
            Self::CaCentral1 => "ca-central-1",
            Self::CaWest1 => "ca-west-1",
            Self::CnNorth1 => "cn-north-1",
            Self::CnNorthwest1 => "cn-northwest-1",
            Self::EuCentral1 => "eu-central-1",
            Self::EuCentral2 => "eu-central-2",
            Self::EuIsoeWest1 => "eu-isoe-west-1",
            Self::EuNorth1 => "eu-north-1",
            Self::EuSouth1 => "eu-south-1",
            Self::EuSouth2 => "eu-south-2",
            Self::EuWest1 => "eu-west-1",
            Self::EuWest2 => "eu-west-2",
            Self::EuWest3 => "eu-west-3",
            Self::EuscDeEast1 => "eusc-de-east-1",
            Self::IlCentral1 => "il-central-1",
            Self::MeCentral1 => "me-central-1",
            Self::MeSouth1 => "me-south-1",
            Self::MxCentral1 => "mx-central-1",
            Self::SaEast1 => "sa-east-1",
            Self::UsEast1 => "us-east-1",
            Self::UsEast2 => "us-east-2",
            Self::UsGovEast1 => "us-gov-east-1",
            Self::UsGovWest1 => "us-gov-west-1",
            Self::UsIsoEast1 => "us-iso-east-1",
            Self::UsIsoWest1 => "us-iso-west-1",
            Self::UsIsobEast1 => "us-isob-east-1",
            Self::UsIsobWest1 => "us-isob-west-1",
            Self::UsIsofEast1 => "us-isof-east-1",
            Self::UsIsofSouth1 => "us-isof-south-1",
            Self::UsWest1 => "us-west-1",
            Self::UsWest2 => "us-west-2",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Region, W> for Region {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    /// `CALCULATED`.
    Calculated,
    /// `CLOUDWATCH_METRIC`.
    CloudwatchMetric,
    /// `HTTP`.
    Http,
    /// `HTTP_STR_MATCH`.
    HttpStrMatch,
    /// `HTTPS`.
    Https,
    /// `HTTPS_STR_MATCH`.
    HttpsStrMatch,
    /// `TCP`.
    Tcp,
    /// `RECOVERY_CONTROL`.
    RecoveryControl,
}
impl Type {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Calculated => "CALCULATED",
            Self::CloudwatchMetric => "CLOUDWATCH_METRIC",
            Self::Http => "HTTP",
            Self::HttpStrMatch => "HTTP_STR_MATCH",
            Self::Https => "HTTPS",
            Self::HttpsStrMatch => "HTTPS_STR_MATCH",
            Self::Tcp => "TCP",
            Self::RecoveryControl => "RECOVERY_CONTROL",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Type, W> for Type {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct HealthCheckConfig;
    #[derive(Debug)]
    pub struct Key;
    #[derive(Debug)]
    pub struct Name;
    #[derive(Debug)]
    pub struct Region;
    #[derive(Debug)]
    pub struct Type;
    #[derive(Debug)]
    pub struct Value;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct ChildHealthChecksOfHealthCheckConfig;
    impl t::Accepts<crate::route53::health_check::attr::HealthCheckId>
        for ChildHealthChecksOfHealthCheckConfig
    {
    }
    #[derive(Debug)]
    pub struct NameOfAlarmIdentifier;
    #[cfg(feature = "cloudwatch")]
    impl t::Accepts<crate::cloudwatch::alarm::attr::AlarmName> for NameOfAlarmIdentifier {}
}
