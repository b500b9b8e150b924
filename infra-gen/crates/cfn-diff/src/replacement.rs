//! Which changes replace a resource, and which resources hold data.

use crate::Impact;

const CREATE_ONLY: &str = include_str!("../data/create-only.txt");

/// What a change of a property does to the resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recreation {
    /// It is changed in place.
    Never,
    /// It may be replaced, depending on the values.
    Sometimes,
    /// It is replaced.
    Always,
    /// The resource type is not among the schemas.
    Unknown,
}

impl Recreation {
    /// The impact of such a change. What is not known may replace.
    pub fn impact(self) -> Impact {
        match self {
            Recreation::Never => Impact::Update,
            Recreation::Sometimes | Recreation::Unknown => Impact::MayReplace,
            Recreation::Always => Impact::Replace,
        }
    }
}

/// What a change at `path` does to a resource of a type. The path is a JSON
/// pointer below the resource; outside of `/Properties` nothing is replaced.
pub fn recreation(type_name: &str, path: &str) -> Recreation {
    let Some(path) = path.strip_prefix("/Properties/") else {
        return Recreation::Never;
    };
    let Some(properties) = create_only(type_name) else {
        return Recreation::Unknown;
    };
    let mut worst = Recreation::Never;
    for property in properties {
        let (property, recreation) = match property.strip_prefix('?') {
            Some(property) => (property, Recreation::Sometimes),
            None => (property, Recreation::Always),
        };
        if touches(path, property) && worst != Recreation::Always {
            worst = recreation;
        }
    }
    worst
}

/// The create-only properties of a type, or `None` when the type is not known.
fn create_only(type_name: &str) -> Option<impl Iterator<Item = &'static str>> {
    CREATE_ONLY
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| line.split(' '))
        .find_map(|mut words| (words.next() == Some(type_name)).then_some(words))
}

/// Whether a change at `path` lies in `property`, or encloses it. In the
/// schemas' paths `*` stands for any element of a list.
fn touches(path: &str, property: &str) -> bool {
    path.split('/')
        .zip(property.split('/'))
        .all(|(at, of)| at == of || of == "*")
}

/// Types of resources that hold data or identity that cannot be made again:
/// tables, buckets, log groups, keys and their like.
pub const DATA_TYPES: &[&str] = &[
    "AWS::Backup::BackupVault",
    "AWS::CertificateManager::Certificate",
    "AWS::Cognito::UserPool",
    "AWS::DocDB::DBCluster",
    "AWS::DynamoDB::GlobalTable",
    "AWS::DynamoDB::Table",
    "AWS::EC2::Volume",
    "AWS::ECR::Repository",
    "AWS::EFS::FileSystem",
    "AWS::ElastiCache::ReplicationGroup",
    "AWS::KMS::Key",
    "AWS::KMS::ReplicaKey",
    "AWS::Kinesis::Stream",
    "AWS::Logs::LogGroup",
    "AWS::Neptune::DBCluster",
    "AWS::OpenSearchService::Domain",
    "AWS::RDS::DBCluster",
    "AWS::RDS::DBInstance",
    "AWS::Redshift::Cluster",
    "AWS::Route53::HostedZone",
    "AWS::S3::Bucket",
    "AWS::SQS::Queue",
    "AWS::SSM::Parameter",
    "AWS::SecretsManager::Secret",
    "AWS::Timestream::Table",
];

/// Whether a resource of this type is one of [`DATA_TYPES`].
pub fn holds_data(type_name: &str) -> bool {
    DATA_TYPES.contains(&type_name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_table_replaces_it_and_its_billing_does_not() {
        let of = |path| recreation("AWS::DynamoDB::Table", path);
        assert_eq!(of("/Properties/TableName"), Recreation::Always);
        assert_eq!(of("/Properties/BillingMode"), Recreation::Never);
        assert_eq!(of("/Properties/KeySchema/0/KeyType"), Recreation::Always);
    }

    #[test]
    fn attributes_beside_the_properties_replace_nothing() {
        assert_eq!(
            recreation("AWS::DynamoDB::Table", "/DeletionPolicy"),
            Recreation::Never
        );
    }

    #[test]
    fn an_unknown_type_may_be_replaced() {
        let recreation = recreation("Custom::Thing", "/Properties/A");
        assert_eq!(recreation, Recreation::Unknown);
        assert_eq!(recreation.impact(), Impact::MayReplace);
    }

    #[test]
    fn adding_what_encloses_a_create_only_property_replaces() {
        assert!(touches("A", "A/B"));
        assert!(touches("A/0/B", "A/*/B"));
        assert!(!touches("AB", "A"));
    }
}
