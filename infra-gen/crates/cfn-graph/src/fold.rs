//! Which resource only says how another is set up, and which other.

use std::collections::BTreeSet;

/// How the resource is found into which another is folded.
#[derive(Debug, Clone, Copy)]
enum Way {
    /// It is what this property mentions.
    To(&'static str),
    /// It is the only one that mentions this one.
    User,
}

use Way::{To, User};

/// The types that are folded; the first that begins alike counts, and its ways
/// are tried in order. What no way leads anywhere is shown.
const FOLDED: &[(&str, &[Way])] = &[
    ("AWS::ApiGateway::Account", &[User]),
    ("AWS::ApiGateway::RestApi", &[]),
    ("AWS::ApiGateway::UsagePlan", &[To("UsagePlanId"), User]),
    ("AWS::ApiGateway::", &[To("RestApiId"), User]),
    ("AWS::ApiGatewayV2::", &[To("ApiId"), User]),
    ("AWS::AppSync::", &[To("ApiId")]),
    ("AWS::CertificateManager::", &[]),
    ("AWS::CloudFront::Distribution", &[]),
    (
        "AWS::CloudFront::MonitoringSubscription",
        &[To("DistributionId")],
    ),
    ("AWS::CloudFront::", &[User]),
    ("AWS::CloudWatch::Alarm", &[To("Dimensions"), To("Metrics")]),
    ("AWS::Cognito::UserPool", &[To("UserPoolId")]),
    ("AWS::EC2::RouteTable", &[To("VpcId")]),
    ("AWS::EC2::Route", &[To("RouteTableId")]),
    (
        "AWS::EC2::SecurityGroup",
        &[To("GroupId"), To("VpcId"), User],
    ),
    ("AWS::EC2::Subnet", &[To("SubnetId"), To("VpcId")]),
    ("AWS::EC2::VPCGatewayAttachment", &[To("VpcId")]),
    ("AWS::EC2::LaunchTemplate", &[User]),
    ("AWS::EFS::MountTarget", &[To("FileSystemId")]),
    ("AWS::EFS::AccessPoint", &[To("FileSystemId")]),
    ("AWS::ECS::TaskDefinition", &[User]),
    (
        "AWS::ElasticLoadBalancingV2::ListenerRule",
        &[To("ListenerArn")],
    ),
    (
        "AWS::ElasticLoadBalancingV2::Listener",
        &[To("LoadBalancerArn")],
    ),
    ("AWS::ElasticLoadBalancingV2::TargetGroup", &[User]),
    ("AWS::Events::EventBusPolicy", &[To("EventBusName")]),
    ("AWS::IAM::Role", &[User]),
    (
        "AWS::IAM::",
        &[
            To("Roles"),
            To("RoleName"),
            To("Users"),
            To("UserName"),
            User,
        ],
    ),
    ("AWS::KMS::Alias", &[To("TargetKeyId")]),
    ("AWS::Lambda::Url", &[To("TargetFunctionArn")]),
    ("AWS::Lambda::Function", &[]),
    ("AWS::Lambda::", &[To("FunctionName"), User]),
    ("AWS::Logs::LogGroup", &[To("LogGroupName"), User]),
    ("AWS::Logs::", &[To("LogGroupName")]),
    ("AWS::RDS::DBSubnetGroup", &[User]),
    ("AWS::RDS::DBParameterGroup", &[User]),
    ("AWS::RDS::DBClusterParameterGroup", &[User]),
    ("AWS::RDS::DBInstance", &[To("DBClusterIdentifier")]),
    ("AWS::S3::BucketPolicy", &[To("Bucket")]),
    ("AWS::SNS::Subscription", &[To("TopicArn")]),
    ("AWS::SNS::TopicPolicy", &[To("Topics")]),
    ("AWS::SQS::QueuePolicy", &[To("Queues")]),
    ("AWS::SecretsManager::Secret", &[To("SecretId")]),
    ("AWS::SecretsManager::R", &[To("SecretId")]),
    ("AWS::WAFv2::LoggingConfiguration", &[To("ResourceArn")]),
    ("AWS::WAFv2::WebACLAssociation", &[To("WebACLArn")]),
    ("AWS::WAFv2::WebACL", &[]),
    ("AWS::WAFv2::", &[User]),
];

/// Types that mention others without having them.
const ONLOOKERS: [&str; 3] = [
    "AWS::CloudWatch::",
    "AWS::Lambda::Permission",
    "AWS::S3::BucketPolicy",
];

/// A resource, as far as folding looks at it.
pub(crate) struct Foldable<'t> {
    /// The type.
    pub type_name: &'t str,
    /// The resources it mentions, with the properties in which it does.
    pub mentions: Vec<(usize, String)>,
    /// The resources it waits for.
    pub depends_on: Vec<usize>,
}

/// For each resource the one it is folded into, directly or through others;
/// itself, if it is shown.
pub(crate) fn owners(resources: &[Foldable<'_>]) -> Vec<usize> {
    let mut owners: Vec<usize> = (0..resources.len()).collect();
    for (i, resource) in resources.iter().enumerate() {
        let owner = ways(resource.type_name).iter().find_map(|way| match way {
            To(property) => resource
                .mentions
                .iter()
                .find(|(target, path)| below(path, property) && root(&owners, *target) != i)
                .map(|(target, _)| *target),
            User => None,
        });
        if let Some(owner) = owner {
            owners[i] = owner;
        }
    }
    let users = users(resources);
    // What is folded may be the user of something else: each pass may make the
    // users of another resource one. A pass that folds nothing is the last.
    loop {
        let mut folded = false;
        for (i, resource) in resources.iter().enumerate() {
            let by_user = ways(resource.type_name)
                .iter()
                .any(|way| matches!(way, User));
            if !by_user || owners[i] != i {
                continue;
            }
            let roots: BTreeSet<usize> = users[i].iter().map(|user| root(&owners, *user)).collect();
            let mut others = roots.into_iter().filter(|root| *root != i);
            if let (Some(owner), None) = (others.next(), others.next()) {
                owners[i] = owner;
                folded = true;
            }
        }
        if !folded {
            break;
        }
    }
    (0..resources.len()).map(|i| root(&owners, i)).collect()
}

fn ways(type_name: &str) -> &'static [Way] {
    let found = FOLDED
        .iter()
        .find(|(prefix, _)| type_name.starts_with(prefix));
    found.map_or(&[], |(_, ways)| ways)
}

/// The end of a chain of owners; there is no circle, since nothing is folded
/// into what is folded into it.
fn root(owners: &[usize], mut i: usize) -> usize {
    while owners[i] != i {
        i = owners[i];
    }
    i
}

/// Who has each resource: mentions it other than to allow something.
fn users(resources: &[Foldable<'_>]) -> Vec<BTreeSet<usize>> {
    let mut users = vec![BTreeSet::new(); resources.len()];
    for (i, resource) in resources.iter().enumerate() {
        if ONLOOKERS
            .iter()
            .any(|prefix| resource.type_name.starts_with(prefix))
        {
            continue;
        }
        for (target, path) in &resource.mentions {
            if !path.contains("PolicyDocument") && !path.contains("KeyPolicy") {
                users[*target].insert(i);
            }
        }
        for target in &resource.depends_on {
            // Only what nothing mentions is had by who waits for it.
            if resources[*target].type_name == "AWS::ApiGateway::Account" {
                users[*target].insert(i);
            }
        }
    }
    users
}

/// Whether a path is a property or below it.
pub(crate) fn below(path: &str, property: &str) -> bool {
    path.strip_prefix(property)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one<'t>(type_name: &'t str, mentions: &[(usize, &str)]) -> Foldable<'t> {
        Foldable {
            type_name,
            mentions: mentions
                .iter()
                .map(|(i, path)| (*i, (*path).to_owned()))
                .collect(),
            depends_on: Vec::new(),
        }
    }

    #[test]
    fn a_chain_ends_at_what_is_shown() {
        let resources = [
            one("AWS::Logs::LogGroup", &[]),
            one(
                "AWS::IAM::Role",
                &[(0, "Policies.PolicyDocument.Statement.Resource")],
            ),
            one(
                "AWS::Lambda::Function",
                &[(1, "Role"), (0, "LoggingConfig.LogGroup")],
            ),
            one("AWS::IAM::Policy", &[(1, "Roles")]),
        ];
        assert_eq!(owners(&resources), [2, 2, 2, 2]);
    }

    #[test]
    fn what_two_have_is_shown() {
        let resources = [
            one("AWS::IAM::Role", &[]),
            one("AWS::Lambda::Function", &[(0, "Role")]),
            one("AWS::Lambda::Function", &[(0, "Role")]),
        ];
        assert_eq!(owners(&resources), [0, 1, 2]);
    }

    #[test]
    fn a_circle_has_an_end() {
        let resources = [
            one("AWS::IAM::Role", &[(1, "Tags")]),
            one("AWS::IAM::Role", &[(0, "Tags")]),
            one("AWS::Lambda::Alias", &[(3, "FunctionName")]),
            one("AWS::Lambda::Alias", &[(2, "FunctionName")]),
        ];
        assert_eq!(owners(&resources), [1, 1, 3, 3]);
    }
}
