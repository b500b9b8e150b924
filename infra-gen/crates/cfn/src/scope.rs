//! Where a firewall stands: a type parameter of `WebAcl`, `RuleGroup`, `IpSet` and `RegexPatternSet`.

/// Before CloudFront, in us-east-1.
#[derive(Debug, Clone, Copy)]
pub struct CloudFront;

/// Before an API stage, load balancer or user pool, in its region.
#[derive(Debug, Clone, Copy)]
pub struct Regional;
