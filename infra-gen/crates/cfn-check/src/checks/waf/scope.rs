//! Firewalls of distributions in the wrong region.

use super::acls;
use crate::finding::Violation;
use crate::subject::{Subject, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-WAF-004",
    severity: Severity::Error,
    title: "A web ACL for CloudFront is made in us-east-1",
    remedy: "put the web ACL into a stack of its own in us-east-1, and pass its ARN as a parameter",
    source: "https://docs.aws.amazon.com/waf/latest/developerguide/how-aws-waf-works-resources.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let Some(region) = subject.region.filter(|region| *region != "us-east-1") else {
        return Vec::new();
    };
    acls(subject)
        .filter(|acl| property(acl, &["Scope"]) == "CLOUDFRONT")
        .map(|acl| {
            let sentence = format!("its scope is CLOUDFRONT, but the stack is for {region}");
            Violation::at(acl.logical_id, "Properties.Scope", sentence)
        })
        .collect()
}
