//! Every setter of Route53 is emitted, written by `cargo xtask generate`.

use cfn::raw;

use crate::assertion::*;

#[test]
fn cidr_collection_cidr_collection() {
    assert_emits(
        resource(
            cfn::route53::cidr_collection::CidrCollection::<()>::new()
                .locations(raw("Locations"))
                .name(raw("Name")),
        ),
        &["Locations", "Name"],
    );
}

#[test]
fn cidr_collection_location() {
    assert_emits(
        property(
            cfn::route53::cidr_collection::Location::<()>::new()
                .cidr_list(raw("CidrList"))
                .location_name(raw("LocationName")),
        ),
        &["CidrList", "LocationName"],
    );
}

#[test]
fn dnssec_dnssec() {
    assert_emits(
        resource(cfn::route53::dnssec::Dnssec::<()>::new().hosted_zone_id(raw("HostedZoneId"))),
        &["HostedZoneId"],
    );
}

#[test]
fn delegation_set_delegation_set() {
    assert_emits(
        resource(cfn::route53::delegation_set::DelegationSet::<()>::new()),
        &[],
    );
}

#[test]
fn health_check_health_check() {
    assert_emits(
        resource(
            cfn::route53::health_check::HealthCheck::<()>::new()
                .health_check_config(raw("HealthCheckConfig"))
                .health_check_tags(raw("HealthCheckTags")),
        ),
        &["HealthCheckConfig", "HealthCheckTags"],
    );
}

#[test]
fn health_check_alarm_identifier() {
    assert_emits(
        property(
            cfn::route53::health_check::AlarmIdentifier::<()>::new()
                .name(raw("Name"))
                .region(raw("Region")),
        ),
        &["Name", "Region"],
    );
}

#[test]
fn health_check_health_check_config() {
    assert_emits(
        property(
            cfn::route53::health_check::HealthCheckConfig::<()>::new()
                .alarm_identifier(raw("AlarmIdentifier"))
                .child_health_checks(raw("ChildHealthChecks"))
                .enable_sni(raw("EnableSNI"))
                .failure_threshold(raw("FailureThreshold"))
                .fully_qualified_domain_name(raw("FullyQualifiedDomainName"))
                .health_threshold(raw("HealthThreshold"))
                .ip_address(raw("IPAddress"))
                .insufficient_data_health_status(raw("InsufficientDataHealthStatus"))
                .inverted(raw("Inverted"))
                .measure_latency(raw("MeasureLatency"))
                .port(raw("Port"))
                .regions(raw("Regions"))
                .request_interval(raw("RequestInterval"))
                .resource_path(raw("ResourcePath"))
                .routing_control_arn(raw("RoutingControlArn"))
                .search_string(raw("SearchString"))
                .type_(raw("Type")),
        ),
        &[
            "AlarmIdentifier",
            "ChildHealthChecks",
            "EnableSNI",
            "FailureThreshold",
            "FullyQualifiedDomainName",
            "HealthThreshold",
            "IPAddress",
            "InsufficientDataHealthStatus",
            "Inverted",
            "MeasureLatency",
            "Port",
            "Regions",
            "RequestInterval",
            "ResourcePath",
            "RoutingControlArn",
            "SearchString",
            "Type",
        ],
    );
}

#[test]
fn health_check_health_check_tag() {
    assert_emits(
        property(
            cfn::route53::health_check::HealthCheckTag::<()>::new()
                .key(raw("Key"))
                .value(raw("Value")),
        ),
        &["Key", "Value"],
    );
}

#[test]
fn hosted_zone_hosted_zone() {
    assert_emits(
        resource(
            cfn::route53::hosted_zone::HostedZone::<()>::new()
                .hosted_zone_config(raw("HostedZoneConfig"))
                .hosted_zone_features(raw("HostedZoneFeatures"))
                .hosted_zone_tags(raw("HostedZoneTags"))
                .name(raw("Name"))
                .query_logging_config(raw("QueryLoggingConfig"))
                .vpcs(raw("VPCs")),
        ),
        &[
            "HostedZoneConfig",
            "HostedZoneFeatures",
            "HostedZoneTags",
            "Name",
            "QueryLoggingConfig",
            "VPCs",
        ],
    );
}

#[test]
fn hosted_zone_hosted_zone_config() {
    assert_emits(
        property(cfn::route53::hosted_zone::HostedZoneConfig::<()>::new().comment(raw("Comment"))),
        &["Comment"],
    );
}

#[test]
fn hosted_zone_hosted_zone_features() {
    assert_emits(
        property(
            cfn::route53::hosted_zone::HostedZoneFeatures::<()>::new()
                .enable_accelerated_recovery(raw("EnableAcceleratedRecovery")),
        ),
        &["EnableAcceleratedRecovery"],
    );
}

#[test]
fn hosted_zone_hosted_zone_tag() {
    assert_emits(
        property(
            cfn::route53::hosted_zone::HostedZoneTag::<()>::new()
                .key(raw("Key"))
                .value(raw("Value")),
        ),
        &["Key", "Value"],
    );
}

#[test]
fn hosted_zone_query_logging_config() {
    assert_emits(
        property(
            cfn::route53::hosted_zone::QueryLoggingConfig::<()>::new()
                .cloud_watch_logs_log_group_arn(raw("CloudWatchLogsLogGroupArn")),
        ),
        &["CloudWatchLogsLogGroupArn"],
    );
}

#[test]
fn hosted_zone_vpc() {
    assert_emits(
        property(
            cfn::route53::hosted_zone::Vpc::<()>::new()
                .vpc_id(raw("VPCId"))
                .vpc_region(raw("VPCRegion")),
        ),
        &["VPCId", "VPCRegion"],
    );
}

#[test]
fn key_signing_key_key_signing_key() {
    assert_emits(
        resource(
            cfn::route53::key_signing_key::KeySigningKey::<()>::new()
                .hosted_zone_id(raw("HostedZoneId"))
                .key_management_service_arn(raw("KeyManagementServiceArn"))
                .name(raw("Name"))
                .status(raw("Status")),
        ),
        &["HostedZoneId", "KeyManagementServiceArn", "Name", "Status"],
    );
}

#[test]
fn query_logging_config_query_logging_config() {
    assert_emits(
        resource(
            cfn::route53::query_logging_config::QueryLoggingConfig::<()>::new()
                .cloud_watch_logs_log_group_arn(raw("CloudWatchLogsLogGroupArn"))
                .hosted_zone_id(raw("HostedZoneId")),
        ),
        &["CloudWatchLogsLogGroupArn", "HostedZoneId"],
    );
}

#[test]
fn record_set_record_set() {
    assert_emits(
        resource(
            cfn::route53::record_set::RecordSet::<()>::new()
                .alias_target(raw("AliasTarget"))
                .cidr_routing_config(raw("CidrRoutingConfig"))
                .comment(raw("Comment"))
                .failover(raw("Failover"))
                .geo_location(raw("GeoLocation"))
                .health_check_id(raw("HealthCheckId"))
                .hosted_zone_id(raw("HostedZoneId"))
                .hosted_zone_name(raw("HostedZoneName"))
                .multi_value_answer(raw("MultiValueAnswer"))
                .name(raw("Name"))
                .region(raw("Region"))
                .resource_records(raw("ResourceRecords"))
                .set_identifier(raw("SetIdentifier"))
                .ttl(raw("TTL"))
                .type_(raw("Type"))
                .weight(raw("Weight")),
        ),
        &[
            "AliasTarget",
            "CidrRoutingConfig",
            "Comment",
            "Failover",
            "GeoLocation",
            "HealthCheckId",
            "HostedZoneId",
            "HostedZoneName",
            "MultiValueAnswer",
            "Name",
            "Region",
            "ResourceRecords",
            "SetIdentifier",
            "TTL",
            "Type",
            "Weight",
        ],
    );
}

#[test]
fn record_set_alias_target() {
    assert_emits(
        property(
            cfn::route53::record_set::AliasTarget::<()>::new()
                .dns_name(raw("DNSName"))
                .evaluate_target_health(raw("EvaluateTargetHealth"))
                .hosted_zone_id(raw("HostedZoneId")),
        ),
        &["DNSName", "EvaluateTargetHealth", "HostedZoneId"],
    );
}

#[test]
fn record_set_cidr_routing_config() {
    assert_emits(
        property(
            cfn::route53::record_set::CidrRoutingConfig::<()>::new()
                .collection_id(raw("CollectionId"))
                .location_name(raw("LocationName")),
        ),
        &["CollectionId", "LocationName"],
    );
}

#[test]
fn record_set_geo_location() {
    assert_emits(
        property(
            cfn::route53::record_set::GeoLocation::<()>::new()
                .continent_code(raw("ContinentCode"))
                .country_code(raw("CountryCode"))
                .subdivision_code(raw("SubdivisionCode")),
        ),
        &["ContinentCode", "CountryCode", "SubdivisionCode"],
    );
}

#[test]
fn record_set_group_record_set_group() {
    assert_emits(
        resource(
            cfn::route53::record_set_group::RecordSetGroup::<()>::new()
                .comment(raw("Comment"))
                .hosted_zone_id(raw("HostedZoneId"))
                .hosted_zone_name(raw("HostedZoneName"))
                .record_sets(raw("RecordSets")),
        ),
        &["Comment", "HostedZoneId", "HostedZoneName", "RecordSets"],
    );
}

#[test]
fn record_set_group_alias_target() {
    assert_emits(
        property(
            cfn::route53::record_set_group::AliasTarget::<()>::new()
                .dns_name(raw("DNSName"))
                .evaluate_target_health(raw("EvaluateTargetHealth"))
                .hosted_zone_id(raw("HostedZoneId")),
        ),
        &["DNSName", "EvaluateTargetHealth", "HostedZoneId"],
    );
}

#[test]
fn record_set_group_cidr_routing_config() {
    assert_emits(
        property(
            cfn::route53::record_set_group::CidrRoutingConfig::<()>::new()
                .collection_id(raw("CollectionId"))
                .location_name(raw("LocationName")),
        ),
        &["CollectionId", "LocationName"],
    );
}

#[test]
fn record_set_group_coordinates() {
    assert_emits(
        property(
            cfn::route53::record_set_group::Coordinates::<()>::new()
                .latitude(raw("Latitude"))
                .longitude(raw("Longitude")),
        ),
        &["Latitude", "Longitude"],
    );
}

#[test]
fn record_set_group_geo_location() {
    assert_emits(
        property(
            cfn::route53::record_set_group::GeoLocation::<()>::new()
                .continent_code(raw("ContinentCode"))
                .country_code(raw("CountryCode"))
                .subdivision_code(raw("SubdivisionCode")),
        ),
        &["ContinentCode", "CountryCode", "SubdivisionCode"],
    );
}

#[test]
fn record_set_group_geo_proximity_location() {
    assert_emits(
        property(
            cfn::route53::record_set_group::GeoProximityLocation::<()>::new()
                .aws_region(raw("AWSRegion"))
                .bias(raw("Bias"))
                .coordinates(raw("Coordinates"))
                .local_zone_group(raw("LocalZoneGroup")),
        ),
        &["AWSRegion", "Bias", "Coordinates", "LocalZoneGroup"],
    );
}

#[test]
fn record_set_group_record_set() {
    assert_emits(
        property(
            cfn::route53::record_set_group::RecordSet::<()>::new()
                .alias_target(raw("AliasTarget"))
                .cidr_routing_config(raw("CidrRoutingConfig"))
                .failover(raw("Failover"))
                .geo_location(raw("GeoLocation"))
                .geo_proximity_location(raw("GeoProximityLocation"))
                .health_check_id(raw("HealthCheckId"))
                .hosted_zone_id(raw("HostedZoneId"))
                .hosted_zone_name(raw("HostedZoneName"))
                .multi_value_answer(raw("MultiValueAnswer"))
                .name(raw("Name"))
                .region(raw("Region"))
                .resource_records(raw("ResourceRecords"))
                .set_identifier(raw("SetIdentifier"))
                .ttl(raw("TTL"))
                .type_(raw("Type"))
                .weight(raw("Weight")),
        ),
        &[
            "AliasTarget",
            "CidrRoutingConfig",
            "Failover",
            "GeoLocation",
            "GeoProximityLocation",
            "HealthCheckId",
            "HostedZoneId",
            "HostedZoneName",
            "MultiValueAnswer",
            "Name",
            "Region",
            "ResourceRecords",
            "SetIdentifier",
            "TTL",
            "Type",
            "Weight",
        ],
    );
}

#[test]
fn traffic_policy_traffic_policy() {
    assert_emits(
        resource(
            cfn::route53::traffic_policy::TrafficPolicy::<()>::new()
                .comment(raw("Comment"))
                .document(raw("Document"))
                .name(raw("Name")),
        ),
        &["Comment", "Document", "Name"],
    );
}

#[test]
fn traffic_policy_instance_traffic_policy_instance() {
    assert_emits(
        resource(
            cfn::route53::traffic_policy_instance::TrafficPolicyInstance::<()>::new()
                .hosted_zone_id(raw("HostedZoneId"))
                .name(raw("Name"))
                .ttl(raw("TTL"))
                .traffic_policy_id(raw("TrafficPolicyId"))
                .traffic_policy_version(raw("TrafficPolicyVersion")),
        ),
        &[
            "HostedZoneId",
            "Name",
            "TTL",
            "TrafficPolicyId",
            "TrafficPolicyVersion",
        ],
    );
}
