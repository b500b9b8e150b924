//! Amazon's WAFv2 resource types, written by `cargo xtask generate`.

pub mod ip_set;
pub use ip_set::IpSet;
pub mod logging_configuration;
pub use logging_configuration::LoggingConfiguration;
pub mod regex_pattern_set;
pub use regex_pattern_set::RegexPatternSet;
pub mod rule_group;
pub use rule_group::RuleGroup;
pub mod web_acl;
pub use web_acl::WebAcl;
pub mod web_acl_association;
pub use web_acl_association::WebAclAssociation;
