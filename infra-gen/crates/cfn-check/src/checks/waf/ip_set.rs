//! IP sets with something else than their addresses.

use std::net::IpAddr;

use serde_json::Value;

use super::acls;
use crate::finding::Violation;
use crate::subject::{Subject, items, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-WAF-008",
    severity: Severity::Error,
    title: "The addresses of an IP set are CIDR blocks of its version, and sets are of the scope of their web ACL",
    remedy: "write each address as a block of the set's version, as `192.0.2.0/24` or `2001:db8::/32`",
    source: "https://docs.aws.amazon.com/waf/latest/developerguide/waf-ip-set-managing.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for set in subject.of_type("AWS::WAFv2::IPSet") {
        let version = property(&set, &["IPAddressVersion"])
            .as_str()
            .unwrap_or_default();
        for (n, address) in items(property(&set, &["Addresses"])).iter().enumerate() {
            let Some(address) = address.as_str() else {
                continue;
            };
            if let Some(wrong) = wrong(address, version) {
                let path = format!("Properties.Addresses[{n}]");
                violations.push(Violation::at(
                    set.logical_id,
                    &path,
                    format!("`{address}` {wrong}"),
                ));
            }
        }
    }
    for acl in acls(subject) {
        let scope = property(&acl, &["Scope"]);
        for (n, rule) in items(property(&acl, &["Rules"])).iter().enumerate() {
            for kind in [
                "AWS::WAFv2::IPSet",
                "AWS::WAFv2::RegexPatternSet",
                "AWS::WAFv2::RuleGroup",
            ] {
                let statement = rule.get("Statement").unwrap_or(&Value::Null);
                for set in subject.referred(statement, kind) {
                    let other = property(&set, &["Scope"]);
                    if let (Some(scope), Some(other)) = (scope.as_str(), other.as_str())
                        && scope != other
                    {
                        let path = format!("Properties.Rules[{n}].Statement");
                        let sentence =
                            format!("`{}` is of scope {other}, not {scope}", set.logical_id);
                        violations.push(Violation::at(acl.logical_id, &path, sentence));
                    }
                }
            }
        }
    }
    violations
}

/// What is wrong with a block of addresses.
fn wrong(block: &str, version: &str) -> Option<&'static str> {
    let Some((address, length)) = block.split_once('/') else {
        return Some("is no block: it has no prefix length");
    };
    let (Ok(address), Ok(length)) = (address.parse::<IpAddr>(), length.parse::<u8>()) else {
        return Some("is no block of addresses");
    };
    let (most, is_version) = match address {
        IpAddr::V4(_) => (32, "IPV4"),
        IpAddr::V6(_) => (128, "IPV6"),
    };
    match () {
        () if is_version != version => Some("is of the other version"),
        () if length == 0 => Some("has the prefix length 0, which WAF does not take"),
        () if length > most => Some("has too long a prefix"),
        () => None,
    }
}
