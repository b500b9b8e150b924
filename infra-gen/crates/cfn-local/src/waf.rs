//! WAF: web ACLs, evaluated rule by rule as AWS WAF does.
//!
//! A [`WebAcl`] is made from an `AWS::WAFv2::WebACL` and what it refers to: IP
//! sets, pattern sets, rule groups, its logging configuration. What AWS would
//! inspect and this module cannot is an error that names the path, so no rule
//! is ever left out in silence.
//!
//! AWS does not publish what its managed rule groups match. [`managed`] has
//! approximations under the same names and labels, so overrides, scope-downs
//! and label matches of a template work here; every log record that names one
//! carries [`managed::FIELD`]. A pass here proves the wiring of a web ACL, not
//! the protection AWS gives.
//!
//! A request has no country here: a `GeoMatchStatement` matches nothing.
//!
//! See <https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-rule-actions.html>.

mod acl;
mod action;
mod address;
mod arguments;
mod clock;
mod component;
mod details;
mod group;
mod injection;
mod inspected;
mod labels;
mod limits;
mod logging;
pub mod managed;
mod metrics;
mod node;
mod oversize;
mod protection;
mod rate;
mod record;
mod request;
mod rule;
mod statement;
mod trace;
mod transformation;
mod verdict;

pub use acl::{WebAcl, associated};
pub use clock::{Clock, SystemClock};
pub use metrics::{Metric, Sample};
pub use node::AclError;
pub use request::{Request, Source};
pub use verdict::{Answer, Decision, Outcome, Verdict};
