//! What a resource is called: its physical id, its ARN and its attributes.
//!
//! Most of it follows from the schemas: which property or attribute `Ref`
//! gives, what the ARN looks like, which attributes there are. What differs,
//! such as a firewall's three-part id, is said here.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::evaluate::{Home, Identity};
use super::random::{CAPITAL, Ids, SMALL, uuid};

const SCHEMAS: &str = include_str!("../../data/identities.txt");

/// What the schema of a type says of its identity.
struct Schema {
    /// The property or attribute that `Ref` gives.
    reference: Option<&'static str>,
    arn: Option<&'static str>,
    attributes: Vec<&'static str>,
}

fn schema(type_name: &str) -> Option<Schema> {
    let mut lines = SCHEMAS.lines().filter(|line| !line.starts_with('#'));
    let said = |word: &'static str| (word != "-").then_some(word);
    lines.find_map(|line| {
        let mut words = line.split(' ');
        (words.next() == Some(type_name)).then(|| Schema {
            reference: words.next().and_then(said),
            arn: words.next().and_then(said),
            attributes: words.collect(),
        })
    })
}

/// Whether there is a schema of the type.
pub(super) fn is_known(type_name: &str) -> bool {
    schema(type_name).is_some()
}

/// A resource to be named.
pub(super) struct Unnamed<'a> {
    pub(super) home: &'a Home,
    pub(super) logical_id: &'a str,
    pub(super) type_name: &'a str,
    /// Resolved.
    pub(super) properties: &'a Value,
}

impl Unnamed<'_> {
    /// A new identity.
    pub(super) fn named(&self, ids: &dyn Ids) -> Identity {
        let Some(schema) = schema(self.type_name) else {
            return Identity::default();
        };
        let name = self.name(&schema, ids);
        let arn = schema.arn.map(|shape| self.arn(shape, &name));
        let mut identity = Identity {
            physical_id: self.reference(&schema, &name, arn.as_deref(), ids),
            attributes: BTreeMap::new(),
            arn,
        };
        for attribute in schema.attributes {
            let value = self.attribute(attribute, &name, &identity, ids);
            identity.attributes.insert(attribute.to_owned(), value);
        }
        identity
    }

    fn property(&self, name: &str) -> Option<&str> {
        self.properties.get(name).and_then(Value::as_str)
    }

    /// The name or id that is the resource's own: the template's where it
    /// gives one, else made in the manner of its service.
    fn name(&self, schema: &Schema, ids: &dyn Ids) -> String {
        let kind = self.type_name.rsplit("::").next().unwrap_or_default();
        let reference = schema.reference.unwrap_or_default();
        let own_name = format!("{kind}Name");
        // A user pool has a name and is known by an id: its name is no identity.
        let own_name = (!reference.ends_with("Id")).then_some(own_name.as_str());
        let given = [Some(reference), own_name].into_iter().flatten();
        let given = given.into_iter().find_map(|name| self.property(name));
        if let Some(given) = given {
            return given.to_owned();
        }
        let service = self.type_name.split("::").nth(1).unwrap_or_default();
        match (service, kind) {
            ("ApiGateway", "Model") => self.generated(12, ids).replace('-', ""),
            ("ApiGateway", _) => ids.text(if kind == "Deployment" { 6 } else { 10 }, SMALL),
            ("CertificateManager", _) | ("KMS", _) => uuid(ids),
            ("CloudFront", "Distribution" | "OriginAccessControl") => {
                format!("E{}", ids.text(13, CAPITAL))
            }
            ("CloudFront", "CachePolicy" | "OriginRequestPolicy" | "ResponseHeadersPolicy") => {
                uuid(ids)
            }
            ("CloudFront" | "WAFv2", _) if self.property("Name").is_some() => {
                self.property("Name").unwrap_or_default().to_owned()
            }
            // Names of buckets are small letters throughout.
            ("S3", "Bucket") => self.generated(12, ids).to_lowercase(),
            _ => self.generated(12, ids),
        }
    }

    /// `{stack}-{logicalId}-{random}`, within the 64 characters that the
    /// strictest services take.
    fn generated(&self, random: usize, ids: &dyn Ids) -> String {
        let random = ids.text(random, CAPITAL);
        let room = 64 - 2 - random.len();
        let logical: String = self.logical_id.chars().take(room.min(24)).collect();
        let stack: String = self.home.stack.chars().take(room - logical.len()).collect();
        format!("{stack}-{logical}-{random}")
    }

    fn reference(&self, schema: &Schema, name: &str, arn: Option<&str>, ids: &dyn Ids) -> String {
        let home = self.home;
        match self.type_name {
            "AWS::WAFv2::WebACL"
            | "AWS::WAFv2::IPSet"
            | "AWS::WAFv2::RuleGroup"
            | "AWS::WAFv2::RegexPatternSet" => {
                let scope = self.property("Scope").unwrap_or("REGIONAL");
                format!("{name}|{}|{scope}", uuid(ids))
            }
            "AWS::SQS::Queue" => format!(
                "https://sqs.{}.amazonaws.com/{}/{name}",
                home.region, home.account
            ),
            "AWS::SNS::Subscription" => {
                let topic = self.property("TopicArn").unwrap_or_default();
                format!("{topic}:{}", uuid(ids))
            }
            "AWS::Budgets::Budget" => {
                let own = self.properties["Budget"]["BudgetName"].as_str();
                own.unwrap_or(name).to_owned()
            }
            _ => match (schema.reference, arn) {
                (Some(reference), Some(arn)) if reference.to_lowercase().ends_with("arn") => {
                    arn.to_owned()
                }
                _ => name.to_owned(),
            },
        }
    }

    /// A shape such as `arn:${Partition}:s3:::${BucketName}` with everything in place.
    fn arn(&self, shape: &str, name: &str) -> String {
        let home = self.home;
        let mut arn = String::with_capacity(shape.len());
        let mut rest = shape;
        while let Some((before, (variable, after))) = rest
            .split_once("${")
            .and_then(|(before, after)| Some((before, after.split_once('}')?)))
        {
            arn.push_str(before);
            arn.push_str(match variable {
                "Partition" => "aws",
                "Region" => &home.region,
                "Account" => &home.account,
                variable => self.property(variable).unwrap_or(name),
            });
            rest = after;
        }
        arn.push_str(rest);
        match (self.type_name, self.property("Path")) {
            // `RoleNameWithPath`: the path stands between the kind and the name.
            (type_name, Some(path)) if type_name.starts_with("AWS::IAM::") => {
                arn.replacen(&format!("/{name}"), &format!("{path}{name}"), 1)
            }
            _ => arn,
        }
    }

    fn attribute(&self, attribute: &str, name: &str, so_far: &Identity, ids: &dyn Ids) -> Value {
        let home = self.home;
        let id = &so_far.physical_id;
        let arn = || so_far.arn.clone().unwrap_or_else(|| self.other_arn(name));
        match (self.type_name, attribute) {
            ("AWS::ApiGateway::RestApi", "RootResourceId") => json!(ids.text(10, SMALL)),
            ("AWS::CloudFront::Distribution", "DomainName") => {
                json!(format!("d{}.cloudfront.net", ids.text(13, SMALL)))
            }
            ("AWS::CloudFront::Function", "Stage") => json!("LIVE"),
            ("AWS::DynamoDB::Table", "StreamArn") => {
                json!(format!("{}/stream/2026-01-01T00:00:00.000", arn()))
            }
            ("AWS::IAM::Role", "RoleId") => json!(format!("AROA{}", ids.text(17, CAPITAL))),
            ("AWS::IAM::AccessKey", "SecretAccessKey") => json!(ids.text(40, CAPITAL)),
            ("AWS::Logs::LogGroup", "Arn") => json!(format!("{}:*", arn())),
            ("AWS::S3::Bucket", "DomainName") => json!(format!("{id}.s3.amazonaws.com")),
            ("AWS::S3::Bucket", "DualStackDomainName") => {
                json!(format!("{id}.s3.dualstack.{}.amazonaws.com", home.region))
            }
            ("AWS::S3::Bucket", "RegionalDomainName") => {
                json!(format!("{id}.s3.{}.amazonaws.com", home.region))
            }
            ("AWS::S3::Bucket", "WebsiteURL") => {
                json!(format!(
                    "http://{id}.s3-website-{}.amazonaws.com",
                    home.region
                ))
            }
            ("AWS::SNS::Topic", "TopicName") | ("AWS::SQS::Queue", "QueueName") => json!(name),
            ("AWS::Route53::HostedZone", "NameServers") => json!([]),
            ("AWS::Lambda::Version", "Version") => json!("1"),
            (type_name, _) if type_name.starts_with("AWS::WAFv2::") => {
                self.of_firewall(attribute, name, id)
            }
            (_, attribute) if attribute.to_lowercase().ends_with("arn") => json!(arn()),
            _ => json!(id),
        }
    }

    /// The attributes of a firewall's parts, whose id says name, id and scope.
    fn of_firewall(&self, attribute: &str, name: &str, physical_id: &str) -> Value {
        let Home {
            account, region, ..
        } = self.home;
        let mut parts = physical_id.split('|').skip(1);
        let id = parts.next().unwrap_or_default();
        let scope = match parts.next() {
            Some("CLOUDFRONT") => "global",
            _ => "regional",
        };
        let kind = match self.type_name.rsplit("::").next() {
            Some("IPSet") => "ipset",
            Some("RuleGroup") => "rulegroup",
            Some("RegexPatternSet") => "regexpatternset",
            _ => "webacl",
        };
        match attribute {
            "Arn" => json!(format!(
                "arn:aws:wafv2:{region}:{account}:{scope}/{kind}/{name}/{id}"
            )),
            "Capacity" => json!(0),
            "LabelNamespace" => json!(format!("awswaf:{account}:{kind}:{name}:")),
            _ => json!(id),
        }
    }

    /// An ARN for a type whose schema shows no shape of one.
    fn other_arn(&self, name: &str) -> String {
        let Home {
            account, region, ..
        } = self.home;
        let mut words = self.type_name.split("::").skip(1).map(str::to_lowercase);
        let service = words.next().unwrap_or_default();
        let kind = words.next().unwrap_or_default();
        format!("arn:aws:{service}:{region}:{account}:{kind}/{name}")
    }
}

#[cfg(test)]
mod tests;
