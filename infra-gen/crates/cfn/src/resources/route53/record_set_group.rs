//! `AWS::Route53::RecordSetGroup`, written by `cargo xtask generate`.

use crate::typed as t;

/// A complex type that contains an optional comment, the name and ID of the hosted zone that you want to make changes in, and values for the records that you want to create.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-recordsetgroup.html>
pub struct RecordSetGroup<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for RecordSetGroup<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RecordSetGroup<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RecordSetGroup<W> {
        RecordSetGroup(t::Object::new(), t::PhantomData)
    }
}
impl<W> RecordSetGroup<W> {
    /// *Optional:* Any comments you want to include about a change batch request.
    #[must_use]
    pub fn comment(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RecordSetGroup(self.0.set("Comment", value), t::PhantomData)
    }
    /// The ID of the hosted zone that you want to create records in.
    #[must_use]
    pub fn hosted_zone_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RecordSetGroup(self.0.set("HostedZoneId", value), t::PhantomData)
    }
    /// The name of the hosted zone that you want to create records in. You must include a trailing dot (for example, `www.example.com.` ) as part of the `HostedZoneName` .
    #[must_use]
    pub fn hosted_zone_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RecordSetGroup(self.0.set("HostedZoneName", value), t::PhantomData)
    }
    /// A complex type that contains one `RecordSet` element for each record that you want to create.
    #[must_use]
    pub fn record_sets(self, value: impl t::IntoValue<t::List<RecordSet<W>>, W>) -> Self {
        RecordSetGroup(self.0.set("RecordSets", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::Resource<W> for RecordSetGroup<V> {
    const TYPE: &'static str = "AWS::Route53::RecordSetGroup";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<RecordSetGroup<W>> {
    /// This element contains an ID that you use when performing a `GetChange` action to get detailed information about the change.
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
/// *Alias records only:* Information about the AWS resource, such as a CloudFront distribution or an Amazon S3 bucket, that you want to route traffic to.
pub struct AliasTarget<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for AliasTarget<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AliasTarget<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AliasTarget<
        W,
        (
            t::Missing<required::DnsName>,
            t::Missing<required::HostedZoneId>,
        ),
    > {
        AliasTarget(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> AliasTarget<W, (S0, S1)> {
    /// *Alias records only:* The value that you specify depends on where you want to route queries:
    #[must_use]
    pub fn dns_name(self, value: impl t::IntoValue<t::Text, W>) -> AliasTarget<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        AliasTarget(self.0.set("DNSName", value), t::PhantomData)
    }
    /// *Applies only to alias records with any routing policy:* When `EvaluateTargetHealth` is `true` , an alias record inherits the health of the referenced AWS resource, such as an ELB load balancer or another record in the hosted zone.
    #[must_use]
    pub fn evaluate_target_health(self, value: impl t::IntoValue<bool, W>) -> Self {
        AliasTarget(self.0.set("EvaluateTargetHealth", value), t::PhantomData)
    }
    /// *Alias resource records sets only* : The value used depends on where you want to route traffic:
    #[must_use]
    pub fn hosted_zone_id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> AliasTarget<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        AliasTarget(self.0.set("HostedZoneId", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<AliasTarget<W>, W>
    for AliasTarget<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The object that is specified in resource record set object when you are linking a resource record set to a CIDR location.
pub struct CidrRoutingConfig<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for CidrRoutingConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CidrRoutingConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CidrRoutingConfig<
        W,
        (
            t::Missing<required::CollectionId>,
            t::Missing<required::LocationName>,
        ),
    > {
        CidrRoutingConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> CidrRoutingConfig<W, (S0, S1)> {
    /// The CIDR collection ID.
    #[must_use]
    pub fn collection_id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> CidrRoutingConfig<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        CidrRoutingConfig(self.0.set("CollectionId", value), t::PhantomData)
    }
    /// The CIDR collection location name.
    #[must_use]
    pub fn location_name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> CidrRoutingConfig<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        CidrRoutingConfig(self.0.set("LocationName", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<CidrRoutingConfig<W>, W>
    for CidrRoutingConfig<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A complex type that lists the coordinates for a geoproximity resource record.
pub struct Coordinates<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Coordinates<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Coordinates<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Coordinates<
        W,
        (
            t::Missing<required::Latitude>,
            t::Missing<required::Longitude>,
        ),
    > {
        Coordinates(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> Coordinates<W, (S0, S1)> {
    /// Specifies a coordinate of the north–south position of a geographic point on the surface of the Earth (-90 - 90).
    #[must_use]
    pub fn latitude(self, value: impl t::IntoValue<t::Text, W>) -> Coordinates<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        Coordinates(self.0.set("Latitude", value), t::PhantomData)
    }
    /// Specifies a coordinate of the east–west position of a geographic point on the surface of the Earth (-180 - 180).
    #[must_use]
    pub fn longitude(self, value: impl t::IntoValue<t::Text, W>) -> Coordinates<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        Coordinates(self.0.set("Longitude", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<Coordinates<W>, W>
    for Coordinates<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A complex type that contains information about a geographic location.
pub struct GeoLocation<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for GeoLocation<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> GeoLocation<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> GeoLocation<W> {
        GeoLocation(t::Object::new(), t::PhantomData)
    }
}
impl<W> GeoLocation<W> {
    /// For geolocation resource record sets, a two-letter abbreviation that identifies a continent. Route 53 supports the following continent codes:
    #[must_use]
    pub fn continent_code(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        GeoLocation(self.0.set("ContinentCode", value), t::PhantomData)
    }
    /// For geolocation resource record sets, the two-letter code for a country.
    #[must_use]
    pub fn country_code(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        GeoLocation(self.0.set("CountryCode", value), t::PhantomData)
    }
    /// For geolocation resource record sets, the two-letter code for a state of the United States. Route 53 doesn't support any other values for `SubdivisionCode` .
    #[must_use]
    pub fn subdivision_code(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        GeoLocation(self.0.set("SubdivisionCode", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<GeoLocation<W>, W> for GeoLocation<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// (Resource record sets only): A complex type that lets you specify where your resources are located. Only one of `LocalZoneGroup` , `Coordinates` , or `AWS Region` is allowed per request at a time.
pub struct GeoProximityLocation<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for GeoProximityLocation<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> GeoProximityLocation<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> GeoProximityLocation<W> {
        GeoProximityLocation(t::Object::new(), t::PhantomData)
    }
}
impl<W> GeoProximityLocation<W> {
    /// The AWS Region the resource you are directing DNS traffic to, is in.
    #[must_use]
    pub fn aws_region(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        GeoProximityLocation(self.0.set("AWSRegion", value), t::PhantomData)
    }
    /// The bias increases or decreases the size of the geographic region from which Route 53 routes traffic to a resource.
    #[must_use]
    pub fn bias(self, value: impl t::IntoValue<i64, W>) -> Self {
        GeoProximityLocation(self.0.set("Bias", value), t::PhantomData)
    }
    /// Contains the longitude and latitude for a geographic region.
    #[must_use]
    pub fn coordinates(self, value: impl t::IntoValue<Coordinates<W>, W>) -> Self {
        GeoProximityLocation(self.0.set("Coordinates", value), t::PhantomData)
    }
    /// Specifies an AWS Local Zone Group.
    #[must_use]
    pub fn local_zone_group(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        GeoProximityLocation(self.0.set("LocalZoneGroup", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<GeoProximityLocation<W>, W> for GeoProximityLocation<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Information about one record that you want to create.
pub struct RecordSet<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for RecordSet<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RecordSet<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RecordSet<W, (t::Missing<required::Name>, t::Missing<required::Type>)> {
        RecordSet(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> RecordSet<W, (S0, S1)> {
    /// *Alias resource record sets only:* Information about the AWS resource, such as a CloudFront distribution or an Amazon S3 bucket, that you want to route traffic to.
    #[must_use]
    pub fn alias_target(self, value: impl t::IntoValue<AliasTarget<W>, W>) -> Self {
        RecordSet(self.0.set("AliasTarget", value), t::PhantomData)
    }
    /// `CidrRoutingConfig`.
    #[must_use]
    pub fn cidr_routing_config(self, value: impl t::IntoValue<CidrRoutingConfig<W>, W>) -> Self {
        RecordSet(self.0.set("CidrRoutingConfig", value), t::PhantomData)
    }
    /// *Failover resource record sets only:* To configure failover, you add the `Failover` element to two resource record sets. For one resource record set, you specify `PRIMARY` as the value for `Failover` ; for the other resource record set, you specify `SECONDARY` .
    #[must_use]
    pub fn failover(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RecordSet(self.0.set("Failover", value), t::PhantomData)
    }
    /// *Geolocation resource record sets only:* A complex type that lets you control how Amazon Route 53 responds to DNS queries based on the geographic origin of the query.
    #[must_use]
    pub fn geo_location(self, value: impl t::IntoValue<GeoLocation<W>, W>) -> Self {
        RecordSet(self.0.set("GeoLocation", value), t::PhantomData)
    }
    /// A complex type that contains information about a geographic location.
    #[must_use]
    pub fn geo_proximity_location(
        self,
        value: impl t::IntoValue<GeoProximityLocation<W>, W>,
    ) -> Self {
        RecordSet(self.0.set("GeoProximityLocation", value), t::PhantomData)
    }
    /// If you want Amazon Route 53 to return this resource record set in response to a DNS query only when the status of a health check is healthy, include the `HealthCheckId` element and specify the ID of the applicable health check.
    #[must_use]
    pub fn health_check_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RecordSet(self.0.set("HealthCheckId", value), t::PhantomData)
    }
    /// The ID of the hosted zone that you want to create records in.
    #[must_use]
    pub fn hosted_zone_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RecordSet(self.0.set("HostedZoneId", value), t::PhantomData)
    }
    /// The name of the hosted zone that you want to create records in. You must include a trailing dot (for example, `www.example.com.` ) as part of the `HostedZoneName` .
    #[must_use]
    pub fn hosted_zone_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RecordSet(self.0.set("HostedZoneName", value), t::PhantomData)
    }
    /// *Multivalue answer resource record sets only* : To route traffic approximately randomly to multiple resources, such as web servers, create one multivalue answer record for each resource and specify `true` for `MultiValueAnswer` . Note the following:
    #[must_use]
    pub fn multi_value_answer(self, value: impl t::IntoValue<bool, W>) -> Self {
        RecordSet(self.0.set("MultiValueAnswer", value), t::PhantomData)
    }
    /// The name of the record that you want to create, update, or delete.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> RecordSet<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        RecordSet(self.0.set("Name", value), t::PhantomData)
    }
    /// *Latency-based resource record sets only:* The Amazon EC2 Region where you created the resource that this resource record set refers to.
    #[must_use]
    pub fn region(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RecordSet(self.0.set("Region", value), t::PhantomData)
    }
    /// Information about the records that you want to create. Each record should be in the format appropriate for the record type specified by the `Type` property.
    #[must_use]
    pub fn resource_records(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        RecordSet(self.0.set("ResourceRecords", value), t::PhantomData)
    }
    /// *Resource record sets that have a routing policy other than simple:* An identifier that differentiates among multiple resource record sets that have the same combination of name and type, such as multiple weighted resource record sets named acme.example.com that have a type of A.
    #[must_use]
    pub fn set_identifier(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RecordSet(self.0.set("SetIdentifier", value), t::PhantomData)
    }
    /// The resource record cache time to live (TTL), in seconds. Note the following:
    #[must_use]
    pub fn ttl(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RecordSet(self.0.set("TTL", value), t::PhantomData)
    }
    /// The DNS record type. For information about different record types and how data is encoded for them, see [Supported DNS Resource Record Types](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/ResourceRecordTypes.html) in the *Amazon Route 53 Developer Guide* .
    #[must_use]
    pub fn type_(self, value: impl t::IntoValue<t::Text, W>) -> RecordSet<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        RecordSet(self.0.set("Type", value), t::PhantomData)
    }
    /// *Weighted resource record sets only:* Among resource record sets that have the same combination of DNS name and type, a value that determines the proportion of DNS queries that Amazon Route 53 responds to using the current resource record set.
    #[must_use]
    pub fn weight(self, value: impl t::IntoValue<i64, W>) -> Self {
        RecordSet(self.0.set("Weight", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<RecordSet<W>, W>
    for RecordSet<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct CollectionId;
    #[derive(Debug)]
    pub struct DnsName;
    #[derive(Debug)]
    pub struct HostedZoneId;
    #[derive(Debug)]
    pub struct Latitude;
    #[derive(Debug)]
    pub struct LocationName;
    #[derive(Debug)]
    pub struct Longitude;
    #[derive(Debug)]
    pub struct Name;
    #[derive(Debug)]
    pub struct Type;
}
