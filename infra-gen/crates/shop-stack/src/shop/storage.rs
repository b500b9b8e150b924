//! The buckets, none of them public: CloudFront reads site and media, and writes logs.

use cfn::action;
use cfn::cloudfront::Distribution;
use cfn::policy::Operator::{Bool, StringEquals};
use cfn::policy::{Policy, Principal, Statement, allow, deny_every};
use cfn::s3::bucket::{
    AbortIncompleteMultipartUpload, BucketEncryption, LifecycleConfiguration,
    NoncurrentVersionExpiration, ObjectOwnership, OwnershipControls, OwnershipControlsRule,
    PublicAccessBlockConfiguration, Rule, RuleStatus, ServerSideEncryptionByDefault,
    ServerSideEncryptionByDefaultSseAlgorithm, ServerSideEncryptionRule, VersioningConfiguration,
    VersioningConfigurationStatus,
};
use cfn::s3::{Bucket, BucketPolicy};
use cfn::{Handle, Stack, text};

use super::Shop;
use crate::Context;

/// A bucket whose objects the distribution serves.
pub(crate) fn content_bucket(
    stack: &mut Stack<Shop>,
    context: &Context<'_>,
    logical_id: &str,
) -> Handle<Bucket<Shop>> {
    let old = context.environment.retention.old_versions.get();
    let rules = [old_versions(old), abort_uploads()];
    let bucket = stack.add(
        logical_id,
        Bucket::new()
            .bucket_encryption(encrypted())
            .lifecycle_configuration(LifecycleConfiguration::new().rules(rules))
            .ownership_controls(owned(ObjectOwnership::BucketOwnerEnforced))
            .public_access_block_configuration(blocked())
            .versioning_configuration(versioned()),
    );
    stack
        .options(&bucket)
        .deletion_policy(context.data_policy());
    bucket
}

/// The bucket of CloudFront's standard logs, which are delivered through an ACL.
///
/// AWS: <https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/standard-logging-legacy-s3.html>
pub(crate) fn logs_bucket(stack: &mut Stack<Shop>, context: &Context<'_>) -> Handle<Bucket<Shop>> {
    let retention = &context.environment.retention;
    let expire = Rule::new()
        .id("AccessLogs")
        .status(RuleStatus::Enabled)
        .expiration_in_days(retention.access_logs.get());
    let rules = [
        expire,
        old_versions(retention.old_versions.get()),
        abort_uploads(),
    ];
    let bucket = stack.add(
        "LogsBucket",
        Bucket::new()
            .bucket_encryption(encrypted())
            .lifecycle_configuration(LifecycleConfiguration::new().rules(rules))
            .ownership_controls(owned(ObjectOwnership::BucketOwnerPreferred))
            .public_access_block_configuration(blocked())
            .versioning_configuration(versioned()),
    );
    stack
        .options(&bucket)
        .deletion_policy(context.data_policy());
    let policy = Policy::new([tls_only(&bucket)]);
    stack.add(
        "LogsBucketPolicy",
        BucketPolicy::new()
            .bucket(bucket.bucket_name())
            .policy_document(policy),
    );
    bucket
}

/// How S3 answers the distribution about a key that is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Missing {
    /// `404`, which needs the right to list.
    IsNotFound,
    /// `403`.
    IsForbidden,
}

/// Lets this distribution read the bucket, and nobody else.
pub(crate) fn served_by(
    stack: &mut Stack<Shop>,
    bucket: &Handle<Bucket<Shop>>,
    logical_id: &str,
    distribution: &Handle<Distribution<Shop>>,
    missing: Missing,
) {
    let cloudfront = Principal::Service("cloudfront.amazonaws.com");
    let this = |statement: Statement<Shop>| {
        statement
            .to(cloudfront.clone())
            .when(StringEquals, "AWS:SourceArn", distribution.arn())
    };
    let mut statements = vec![this(bucket.grant("*", [action::s3::Object::GetObject]))];
    if missing == Missing::IsNotFound {
        statements.push(this(
            allow([action::s3::Bucket::ListBucket]).on([bucket.arn()]),
        ));
    }
    statements.push(tls_only(bucket));
    let policy = BucketPolicy::new()
        .bucket(bucket.bucket_name())
        .policy_document(Policy::new(statements));
    stack.add(logical_id, policy);
}

/// Nobody does anything without TLS.
pub(crate) fn tls_only<W>(bucket: &Handle<Bucket<W>>) -> Statement<W> {
    deny_every("s3", [text![bucket.arn()], bucket.arn() + "/*"]).when(
        Bool,
        "aws:SecureTransport",
        "false",
    )
}

pub(crate) fn encrypted<W>() -> BucketEncryption<W> {
    let aes = ServerSideEncryptionByDefaultSseAlgorithm::Aes256;
    let rule = ServerSideEncryptionRule::new()
        .server_side_encryption_by_default(ServerSideEncryptionByDefault::new().sse_algorithm(aes));
    BucketEncryption::new().server_side_encryption_configuration([rule])
}

pub(crate) fn owned<W>(ownership: ObjectOwnership) -> OwnershipControls<W> {
    OwnershipControls::new().rules([OwnershipControlsRule::new().object_ownership(ownership)])
}

pub(crate) fn blocked<W>() -> PublicAccessBlockConfiguration<W> {
    PublicAccessBlockConfiguration::new()
        .block_public_acls(true)
        .block_public_policy(true)
        .ignore_public_acls(true)
        .restrict_public_buckets(true)
}

pub(crate) fn versioned<W>() -> VersioningConfiguration<W> {
    VersioningConfiguration::new().status(VersioningConfigurationStatus::Enabled)
}

pub(crate) fn abort_uploads<W>() -> Rule<W> {
    Rule::new()
        .id("UnfinishedUploads")
        .status(RuleStatus::Enabled)
        .abort_incomplete_multipart_upload(
            AbortIncompleteMultipartUpload::new().days_after_initiation(7),
        )
}

fn old_versions<W>(days: u32) -> Rule<W> {
    Rule::new()
        .id("OldVersions")
        .status(RuleStatus::Enabled)
        .noncurrent_version_expiration(NoncurrentVersionExpiration::new().noncurrent_days(days))
}
