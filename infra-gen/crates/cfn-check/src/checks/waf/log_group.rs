//! Log groups that a firewall cannot write to.

use crate::finding::Violation;
use crate::subject::{Subject, items, literal_prefix, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-WAF-003",
    severity: Severity::Error,
    title: "The log group of a web ACL has a name that begins with `aws-waf-logs-`",
    remedy: "begin the log group's name with `aws-waf-logs-`",
    source: "https://docs.aws.amazon.com/waf/latest/developerguide/logging-cw-logs.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for logging in subject.of_type("AWS::WAFv2::LoggingConfiguration") {
        let destinations = property(&logging, &["LogDestinationConfigs"]);
        for (n, destination) in items(destinations).iter().enumerate() {
            for group in subject.referred(destination, "AWS::Logs::LogGroup") {
                let name = property(&group, &["LogGroupName"]);
                let fits = match literal_prefix(name) {
                    Some(prefix) => prefix.starts_with("aws-waf-logs-"),
                    // Without a name CloudFormation makes one up; a parameter may hold any.
                    None => !name.is_null(),
                };
                if !fits {
                    let path = format!("Properties.LogDestinationConfigs[{n}]");
                    let sentence = format!(
                        "the name of `{}` does not begin with `aws-waf-logs-`",
                        group.logical_id
                    );
                    violations.push(Violation::at(logging.logical_id, &path, sentence));
                }
            }
        }
    }
    violations
}
