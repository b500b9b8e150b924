//! Amazon's Route53 resource types, written by `cargo xtask generate`.

pub mod cidr_collection;
pub use cidr_collection::CidrCollection;
pub mod dnssec;
pub use dnssec::Dnssec;
pub mod delegation_set;
pub use delegation_set::DelegationSet;
pub mod health_check;
pub use health_check::HealthCheck;
pub mod hosted_zone;
pub use hosted_zone::HostedZone;
pub mod key_signing_key;
pub use key_signing_key::KeySigningKey;
pub mod query_logging_config;
pub use query_logging_config::QueryLoggingConfig;
pub mod record_set;
pub use record_set::RecordSet;
pub mod record_set_group;
pub use record_set_group::RecordSetGroup;
pub mod traffic_policy;
pub use traffic_policy::TrafficPolicy;
pub mod traffic_policy_instance;
pub use traffic_policy_instance::TrafficPolicyInstance;
