//! WAF's web ACLs and their logs.

use cfn::ResourceRef;

use crate::subject::Subject;

pub(super) mod action;
pub(super) mod attached;
pub(super) mod capacity;
pub(super) mod ip_set;
pub(super) mod log_group;
pub(super) mod log_region;
mod price;
pub(super) mod priority;
pub(super) mod rate;
pub(super) mod scope;

/// The web ACLs and rule groups of a template: both hold rules.
fn acls<'s, 't>(subject: &'s Subject<'t>) -> impl Iterator<Item = ResourceRef<'t>> + use<'s, 't> {
    let holds_rules = |kind| matches!(kind, "AWS::WAFv2::WebACL" | "AWS::WAFv2::RuleGroup");
    subject
        .resources
        .iter()
        .copied()
        .filter(move |r| holds_rules(r.type_name))
}
