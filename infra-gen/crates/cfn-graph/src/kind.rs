//! A resource type's tier, and its words for people.

use serde_json::{Map, Value as Json};

use crate::graph::Tier;

/// Types that are elsewhere than their service; the first that begins alike counts.
const TYPES: &[(&str, Tier)] = &[
    ("AWS::EC2::Instance", Tier::Compute),
    ("AWS::EC2::LaunchTemplate", Tier::Compute),
    ("AWS::EC2::Volume", Tier::Data),
    ("AWS::ECR::", Tier::Delivery),
    ("AWS::Events::", Tier::Messaging),
    ("AWS::S3Express::", Tier::Data),
    ("AWS::SecretsManager::", Tier::Identity),
    ("AWS::SSM::Parameter", Tier::Data),
];

/// The tiers of services.
const SERVICES: &[(Tier, &[&str])] = &[
    (
        Tier::Edge,
        &[
            "CloudFront",
            "Route53",
            "CertificateManager",
            "WAFv2",
            "WAF",
            "GlobalAccelerator",
            "Shield",
        ],
    ),
    (
        Tier::Api,
        &[
            "ApiGateway",
            "ApiGatewayV2",
            "AppSync",
            "ElasticLoadBalancingV2",
            "ElasticLoadBalancing",
            "WAFRegional",
            "VpcLattice",
        ],
    ),
    (
        Tier::Compute,
        &[
            "Lambda",
            "Serverless",
            "ECS",
            "EKS",
            "Batch",
            "StepFunctions",
            "AutoScaling",
            "ApplicationAutoScaling",
            "AppRunner",
            "ElasticBeanstalk",
            "Glue",
            "SageMaker",
            "Bedrock",
        ],
    ),
    (
        Tier::Messaging,
        &[
            "SNS",
            "SQS",
            "EventSchemas",
            "Pipes",
            "Scheduler",
            "Kinesis",
            "KinesisFirehose",
            "MSK",
            "AmazonMQ",
            "SES",
            "IoT",
        ],
    ),
    (
        Tier::Data,
        &[
            "S3",
            "DynamoDB",
            "RDS",
            "DAX",
            "DocDB",
            "Neptune",
            "ElastiCache",
            "MemoryDB",
            "EFS",
            "FSx",
            "Redshift",
            "OpenSearchService",
            "OpenSearchServerless",
            "Timestream",
            "Backup",
            "DSQL",
            "Athena",
        ],
    ),
    (
        Tier::Identity,
        &[
            "IAM",
            "KMS",
            "Cognito",
            "SSO",
            "VerifiedPermissions",
            "AccessAnalyzer",
        ],
    ),
    (
        Tier::Network,
        &[
            "EC2",
            "NetworkFirewall",
            "ServiceDiscovery",
            "Route53Resolver",
        ],
    ),
    (
        Tier::Delivery,
        &[
            "CodeBuild",
            "CodePipeline",
            "CodeDeploy",
            "CodeCommit",
            "CodeArtifact",
            "CloudFormation",
            "ImageBuilder",
        ],
    ),
    (
        Tier::Watching,
        &[
            "CloudWatch",
            "Logs",
            "Budgets",
            "CE",
            "XRay",
            "Synthetics",
            "RUM",
            "CloudTrail",
            "Config",
            "GuardDuty",
            "SecurityHub",
            "ApplicationSignals",
        ],
    ),
];

/// The tier of a resource.
pub(crate) fn tier(type_name: &str, properties: Option<&Map<String, Json>>) -> Tier {
    // A regional firewall stands before an API, the other kind before CloudFront.
    let scope = properties.and_then(|properties| properties.get("Scope"));
    if type_name.starts_with("AWS::WAFv2::") && scope.is_some_and(|scope| scope == "REGIONAL") {
        return Tier::Api;
    }
    if let Some((_, tier)) = TYPES
        .iter()
        .find(|(prefix, _)| type_name.starts_with(prefix))
    {
        return *tier;
    }
    let service = type_name.split("::").nth(1).unwrap_or_default();
    let own = type_name.starts_with("AWS::");
    let found = SERVICES
        .iter()
        .find(|(_, services)| own && services.contains(&service));
    found.map_or(Tier::Other, |(tier, _)| *tier)
}

/// A type in words: `AWS::DynamoDB::Table` is a `DynamoDB table`.
pub(crate) fn words(type_name: &str) -> String {
    let parts: Vec<_> = type_name.split("::").collect();
    let [vendor, middle @ .., last] = parts.as_slice() else {
        return type_name.to_owned();
    };
    let service = match (*vendor, middle.last()) {
        ("AWS", Some(service)) => service,
        _ => vendor,
    };
    format!("{service} {}", lower_words(last))
}

/// `RestApi` as `rest api`, `WebACL` as `web ACL`: abbreviations stay.
fn lower_words(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut words: Vec<String> = Vec::new();
    for (i, letter) in letters.iter().enumerate() {
        let before = i.checked_sub(1).map(|i| letters[i]);
        let after = letters.get(i + 1);
        let begins = letter.is_uppercase()
            && (before.is_none_or(|c| !c.is_uppercase())
                || after.is_some_and(|c| c.is_lowercase()));
        match words.last_mut() {
            Some(word) if !begins => word.push(*letter),
            _ => words.push(letter.to_string()),
        }
    }
    for word in &mut words {
        if word.chars().skip(1).any(|c| c.is_lowercase()) {
            *word = word.to_lowercase();
        }
    }
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_is_said_in_words() {
        assert_eq!(words("AWS::DynamoDB::Table"), "DynamoDB table");
        assert_eq!(words("AWS::WAFv2::WebACL"), "WAFv2 web ACL");
        assert_eq!(words("AWS::ApiGateway::RestApi"), "ApiGateway rest api");
        assert_eq!(words("Custom::DatabaseSeed"), "Custom database seed");
        assert_eq!(words("odd"), "odd");
    }

    #[test]
    fn the_service_decides_the_tier_unless_the_type_does() {
        assert_eq!(tier("AWS::S3::Bucket", None), Tier::Data);
        assert_eq!(tier("AWS::EC2::VPC", None), Tier::Network);
        assert_eq!(tier("AWS::EC2::Instance", None), Tier::Compute);
        assert_eq!(tier("Custom::S3", None), Tier::Other);
    }
}
