//! What a mention means, by who mentions, where, and whom.

use crate::fold::below;
use crate::graph::Relation;

/// What becomes of a mention.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// Who mentions does it to the mentioned.
    Does(Relation),
    /// The mentioned does it to who mentions.
    Undergoes(Relation),
    /// Nothing to draw.
    Silent,
}

use Meaning::{Does, Silent, Undergoes};

/// What properties of types mean; a type or property counts with everything
/// that begins alike, and the first row that fits is taken. An empty property
/// is any.
const MEANINGS: &[(&str, &str, Meaning)] = &[
    ("AWS::CloudWatch::Dashboard", "", Silent),
    ("AWS::CloudWatch::", "Dimensions", Silent),
    ("AWS::CloudWatch::", "Metrics", Silent),
    ("AWS::CloudWatch::", "AlarmActions", Does(Relation::Alarms)),
    ("AWS::CloudWatch::", "OKActions", Does(Relation::Alarms)),
    (
        "AWS::CloudWatch::",
        "InsufficientDataActions",
        Does(Relation::Alarms),
    ),
    (
        "AWS::Budgets::",
        "NotificationsWithSubscribers",
        Does(Relation::Alarms),
    ),
    ("AWS::ApiGateway::Account", "", Silent),
    (
        "AWS::ApiGateway",
        "AccessLogSetting",
        Does(Relation::LogsTo),
    ),
    (
        "AWS::ApiGateway",
        "ProviderARNs",
        Undergoes(Relation::Authorizes),
    ),
    (
        "AWS::ApiGateway",
        "JwtConfiguration",
        Undergoes(Relation::Authorizes),
    ),
    ("AWS::ApiGateway", "AuthorizerUri", Does(Relation::Invokes)),
    ("AWS::ApiGateway", "Integration", Does(Relation::ForwardsTo)),
    (
        "AWS::CloudFront::",
        "DistributionConfig.WebACLId",
        Undergoes(Relation::Protects),
    ),
    (
        "AWS::CloudFront::",
        "DistributionConfig.Logging",
        Does(Relation::LogsTo),
    ),
    (
        "AWS::CloudFront::",
        "DistributionConfig.ViewerCertificate",
        Undergoes(Relation::Certifies),
    ),
    (
        "AWS::CloudFront::",
        "DistributionConfig.Origins.DomainName",
        Does(Relation::ForwardsTo),
    ),
    ("AWS::CloudFront::", "DistributionConfig.Aliases", Silent),
    ("AWS::Cognito::", "LambdaConfig", Does(Relation::Invokes)),
    ("AWS::EC2::", "VpcId", Does(Relation::RunsIn)),
    ("AWS::ECS::Service", "Cluster", Does(Relation::RunsIn)),
    (
        "AWS::ElasticLoadBalancingV2::",
        "Certificates",
        Undergoes(Relation::Certifies),
    ),
    (
        "AWS::ElasticLoadBalancingV2::",
        "LoadBalancerAttributes",
        Does(Relation::LogsTo),
    ),
    (
        "AWS::ElasticLoadBalancingV2::",
        "DefaultActions",
        Does(Relation::ForwardsTo),
    ),
    (
        "AWS::ElasticLoadBalancingV2::",
        "Actions",
        Does(Relation::ForwardsTo),
    ),
    (
        "AWS::ElasticLoadBalancingV2::",
        "Targets",
        Does(Relation::ForwardsTo),
    ),
    (
        "AWS::ECS::Service",
        "LoadBalancers",
        Undergoes(Relation::ForwardsTo),
    ),
    (
        "AWS::Events::Rule",
        "Targets.DeadLetterConfig",
        Does(Relation::DeadLettersTo),
    ),
    ("AWS::Events::Rule", "Targets.Arn", Does(Relation::SendsTo)),
    (
        "AWS::Events::Rule",
        "EventBusName",
        Undergoes(Relation::SendsTo),
    ),
    (
        "AWS::Scheduler::Schedule",
        "Target.DeadLetterConfig",
        Does(Relation::DeadLettersTo),
    ),
    (
        "AWS::Scheduler::Schedule",
        "Target.Arn",
        Does(Relation::SendsTo),
    ),
    ("AWS::Pipes::Pipe", "Source", Undergoes(Relation::SendsTo)),
    ("AWS::Pipes::Pipe", "Target", Does(Relation::SendsTo)),
    (
        "AWS::Lambda::Permission",
        "SourceArn",
        Undergoes(Relation::Invokes),
    ),
    ("AWS::Lambda::Permission", "", Silent),
    (
        "AWS::Lambda::EventSourceMapping",
        "EventSourceArn",
        Undergoes(Relation::Invokes),
    ),
    ("AWS::Lambda::", "Code.S3Key", Silent),
    ("AWS::Lambda::", "Code.S3ObjectVersion", Silent),
    ("AWS::Lambda::", "Content.S3Key", Silent),
    ("AWS::Lambda::", "Code", Does(Relation::RunsCodeOf)),
    ("AWS::Lambda::", "Content", Does(Relation::RunsCodeOf)),
    (
        "AWS::Lambda::",
        "DestinationConfig.OnFailure",
        Does(Relation::DeadLettersTo),
    ),
    (
        "AWS::Lambda::",
        "DestinationConfig.OnSuccess",
        Does(Relation::SendsTo),
    ),
    ("AWS::Lambda::", "LoggingConfig", Does(Relation::LogsTo)),
    (
        "AWS::Logs::SubscriptionFilter",
        "DestinationArn",
        Does(Relation::SendsTo),
    ),
    (
        "AWS::Route53::RecordSet",
        "HostedZoneId",
        Does(Relation::RunsIn),
    ),
    (
        "AWS::Route53::RecordSet",
        "AliasTarget",
        Does(Relation::ForwardsTo),
    ),
    (
        "AWS::Route53::RecordSet",
        "ResourceRecords",
        Does(Relation::ForwardsTo),
    ),
    (
        "AWS::S3::Bucket",
        "NotificationConfiguration",
        Does(Relation::SendsTo),
    ),
    (
        "AWS::S3::Bucket",
        "LoggingConfiguration",
        Does(Relation::LogsTo),
    ),
    (
        "AWS::SNS::Subscription",
        "RedrivePolicy",
        Does(Relation::DeadLettersTo),
    ),
    ("AWS::SNS::", "Endpoint", Does(Relation::SendsTo)),
    ("AWS::SNS::", "Subscription", Does(Relation::SendsTo)),
    ("AWS::SQS::Queue", "RedriveAllowPolicy", Silent),
    (
        "AWS::SQS::Queue",
        "RedrivePolicy",
        Does(Relation::DeadLettersTo),
    ),
    (
        "AWS::StepFunctions::",
        "LoggingConfiguration",
        Does(Relation::LogsTo),
    ),
    (
        "AWS::StepFunctions::",
        "Definition",
        Does(Relation::Invokes),
    ),
    (
        "AWS::WAFv2::WebACLAssociation",
        "ResourceArn",
        Does(Relation::Protects),
    ),
    (
        "AWS::WAFv2::LoggingConfiguration",
        "LogDestinationConfigs",
        Does(Relation::LogsTo),
    ),
    ("", "DeadLetterConfig", Does(Relation::DeadLettersTo)),
    ("", "VpcConfig", Does(Relation::RunsIn)),
    ("", "VPCId", Does(Relation::RunsIn)),
    ("", "VpcId", Does(Relation::RunsIn)),
    ("", "SubnetId", Does(Relation::RunsIn)),
    ("", "Subnets", Does(Relation::RunsIn)),
    ("", "VPCZoneIdentifier", Does(Relation::RunsIn)),
    ("", "NetworkConfiguration", Does(Relation::RunsIn)),
    ("", "Tags", Silent),
];

/// What it means that a resource of `type_name` mentions one of type `target`
/// at `path`; what is not of these templates has no type.
pub(crate) fn meaning(type_name: &str, path: &str, target: Option<&str>) -> Meaning {
    if path.contains("Kms") || path.contains("KMS") {
        return Undergoes(Relation::Encrypts);
    }
    let of_role = target.is_some_and(|target| target == "AWS::IAM::Role");
    let last = path.rsplit('.').next().unwrap_or(path);
    if of_role
        || matches!(
            last,
            "Role" | "RoleArn" | "ExecutionRoleArn" | "TaskRoleArn"
        )
    {
        return Does(Relation::Assumes);
    }
    let row = MEANINGS.iter().find(|(prefix, property, _)| {
        type_name.starts_with(prefix) && (property.is_empty() || begins(path, property))
    });
    let found = row.map_or(Does(Relation::Uses), |(_, _, meaning)| *meaning);
    let runs = target.is_some_and(|target| {
        ["AWS::Lambda::", "AWS::StepFunctions::"]
            .iter()
            .any(|prefix| target.starts_with(prefix))
    });
    match found {
        Does(Relation::ForwardsTo) if target == Some("AWS::S3::Bucket") => Does(Relation::Serves),
        Does(Relation::SendsTo | Relation::ForwardsTo) if runs => Does(Relation::Invokes),
        found => found,
    }
}

/// `VpcConfig` begins `VpcConfig.SubnetIds`, `SubnetId` begins `SubnetIds`.
fn begins(path: &str, property: &str) -> bool {
    below(path, property) || path.starts_with(property)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_that_runs_is_invoked() {
        let rule = |target| meaning("AWS::Events::Rule", "Targets.Arn", Some(target));
        assert_eq!(rule("AWS::Lambda::Function"), Does(Relation::Invokes));
        assert_eq!(rule("AWS::SQS::Queue"), Does(Relation::SendsTo));
    }

    #[test]
    fn the_mentioned_may_be_who_does_it() {
        let acl = meaning(
            "AWS::CloudFront::Distribution",
            "DistributionConfig.WebACLId",
            None,
        );
        assert_eq!(acl, Undergoes(Relation::Protects));
        let key = meaning("AWS::SQS::Queue", "KmsMasterKeyId", Some("AWS::KMS::Key"));
        assert_eq!(key, Undergoes(Relation::Encrypts));
    }

    #[test]
    fn what_has_no_word_is_a_use() {
        assert_eq!(meaning("Custom::Thing", "Any", None), Does(Relation::Uses));
    }
}
