//! Web ACLs before resources of the other scope.

use serde_json::Value;

use crate::finding::Violation;
use crate::subject::{Subject, property, sub_template};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-WAF-007",
    severity: Severity::Error,
    title: "A distribution has a web ACL of scope CLOUDFRONT, anything else one of scope REGIONAL",
    remedy: "give the resource a web ACL of its own scope",
    source: "https://docs.aws.amazon.com/waf/latest/developerguide/how-aws-waf-works-resources.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    let mut look = |id: &str, path: &str, acl: &Value, wanted: &str| {
        if let Some(scope) = scope(subject, acl)
            && scope != wanted
        {
            let sentence = format!("the web ACL is of scope {scope}, but this needs {wanted}");
            violations.push(Violation::at(id, path, sentence));
        }
    };
    for distribution in subject.of_type("AWS::CloudFront::Distribution") {
        let acl = property(&distribution, &["DistributionConfig", "WebACLId"]);
        look(
            distribution.logical_id,
            "Properties.DistributionConfig.WebACLId",
            acl,
            "CLOUDFRONT",
        );
    }
    for association in subject.of_type("AWS::WAFv2::WebACLAssociation") {
        let acl = property(&association, &["WebACLArn"]);
        look(
            association.logical_id,
            "Properties.WebACLArn",
            acl,
            "REGIONAL",
        );
    }
    violations
}

/// The scope of a web ACL that a value refers to or names.
fn scope(subject: &Subject<'_>, acl: &Value) -> Option<&'static str> {
    let known = |scope: &str| {
        ["CLOUDFRONT", "REGIONAL"]
            .into_iter()
            .find(|known| *known == scope)
    };
    if let Some(acl) = subject.referred(acl, "AWS::WAFv2::WebACL").next() {
        return known(property(&acl, &["Scope"]).as_str()?);
    }
    let arn = acl.as_str().or_else(|| sub_template(acl))?;
    let is = |part: &str| arn.contains(part);
    match () {
        () if is(":global/webacl/") => Some("CLOUDFRONT"),
        () if is(":regional/webacl/") => Some("REGIONAL"),
        () => None,
    }
}
