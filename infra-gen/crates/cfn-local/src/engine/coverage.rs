//! How much of what is deployed has an effect on this machine.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::deployed::Deployment;

/// The resources that run here, and those that are accepted and do nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    /// How many resources there are.
    pub all: usize,
    /// Those without an effect: their logical ids by type.
    pub without: BTreeMap<String, Vec<String>>,
}

/// The types that do something on this machine. There are no mails, no
/// domains, no bills and no console, and nobody looks at alarms.
const RUNS: [&str; 30] = [
    "AWS::ApiGateway::Deployment",
    "AWS::ApiGateway::GatewayResponse",
    "AWS::ApiGateway::Method",
    "AWS::ApiGateway::Model",
    "AWS::ApiGateway::RequestValidator",
    "AWS::ApiGateway::Resource",
    "AWS::ApiGateway::RestApi",
    "AWS::ApiGateway::Stage",
    "AWS::CloudFront::CachePolicy",
    "AWS::CloudFront::Distribution",
    "AWS::CloudFront::Function",
    "AWS::CloudFront::OriginAccessControl",
    "AWS::CloudFront::OriginRequestPolicy",
    "AWS::CloudFront::ResponseHeadersPolicy",
    "AWS::DynamoDB::Table",
    "AWS::IAM::ManagedPolicy",
    "AWS::IAM::Policy",
    "AWS::IAM::Role",
    "AWS::IAM::RolePolicy",
    "AWS::Lambda::Function",
    "AWS::Lambda::Permission",
    "AWS::Logs::LogGroup",
    "AWS::S3::Bucket",
    "AWS::S3::BucketPolicy",
    "AWS::WAFv2::IPSet",
    "AWS::WAFv2::LoggingConfiguration",
    "AWS::WAFv2::RegexPatternSet",
    "AWS::WAFv2::RuleGroup",
    "AWS::WAFv2::WebACL",
    "AWS::WAFv2::WebACLAssociation",
];

/// Whether a type has an effect on this machine.
pub(super) fn runs(type_name: &str) -> bool {
    RUNS.contains(&type_name)
}

impl Coverage {
    /// Counts the resources of a deployment.
    pub fn of(deployment: &Deployment) -> Coverage {
        Coverage::with(deployment, runs)
    }

    /// Counts the resources of a deployment by who says which types run.
    pub fn with(deployment: &Deployment, runs: impl Fn(&str) -> bool) -> Coverage {
        let mut without: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for resource in deployment.resources().filter(|r| !runs(&r.type_name)) {
            let ids = without.entry(resource.type_name.clone()).or_default();
            ids.push(resource.logical_id.clone());
        }
        Coverage {
            all: deployment.resources().count(),
            without,
        }
    }

    /// How many resources run here.
    pub fn running(&self) -> usize {
        self.all - self.without.values().map(Vec::len).sum::<usize>()
    }
}

impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let without = self.all - self.running();
        write!(f, "{} of {} resources run here", self.running(), self.all)?;
        match without {
            0 => return f.write_str("."),
            1 => f.write_str("; 1 has no local effect: ")?,
            _ => write!(f, "; {without} have no local effect: ")?,
        }
        let kinds: Vec<String> = self
            .without
            .iter()
            .map(|(type_name, ids)| match ids.len() {
                1 => type_name.clone(),
                count => format!("{count} {type_name}"),
            })
            .collect();
        write!(f, "{}.", kinds.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::deployed::{DeployedStack, Resource};

    fn deployment(types: &[&str]) -> Deployment {
        let resource = |type_name: &&str| Resource {
            logical_id: "It".to_owned(),
            type_name: (*type_name).to_owned(),
            physical_id: "it".to_owned(),
            properties: serde_json::Value::Null,
            attributes: BTreeMap::new(),
        };
        Deployment {
            stacks: vec![DeployedStack {
                name: "s".to_owned(),
                region: "r".to_owned(),
                resources: types.iter().map(resource).collect(),
            }],
        }
    }

    #[test]
    fn what_does_nothing_here_is_counted_and_named() {
        let types = ["AWS::S3::Bucket", "AWS::SNS::Topic", "AWS::SNS::Topic"];
        assert_eq!(
            Coverage::of(&deployment(&types)).to_string(),
            "1 of 3 resources run here; 2 have no local effect: 2 AWS::SNS::Topic."
        );
    }

    #[test]
    fn what_is_said_to_run_is_read_by_what_runs() {
        fn sources(folder: &std::path::Path, text: &mut String) {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                let name = path.file_name().unwrap().to_str().unwrap();
                match path.is_dir() {
                    // The engine makes names for every type.
                    true if name != "engine" => sources(&path, text),
                    false if !name.contains("tests") => {
                        text.push_str(&std::fs::read_to_string(&path).unwrap());
                    }
                    _ => {}
                }
            }
        }
        let mut text = String::new();
        let source = concat!(env!("CARGO_MANIFEST_DIR"), "/src");
        sources(std::path::Path::new(source), &mut text);
        for type_name in RUNS {
            assert!(text.contains(&format!("\"{type_name}\"")), "{type_name}");
        }
        // And what is read is said to run, except what an API is refused for.
        let types = regex::Regex::new(r#""AWS::\w+::\w+""#).unwrap();
        let mut others = types
            .find_iter(&text)
            .map(|found| found.as_str().trim_matches('"'))
            .filter(|type_name| !runs(type_name));
        assert!(others.all(|type_name| type_name == "AWS::ApiGateway::Authorizer"));
    }

    #[test]
    fn where_everything_runs_that_is_all_there_is_to_say() {
        assert_eq!(
            Coverage::of(&deployment(&["AWS::S3::Bucket"])).to_string(),
            "1 of 1 resources run here."
        );
    }
}
