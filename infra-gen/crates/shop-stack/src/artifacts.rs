//! `shop-<env>-artifacts`: the bucket for function archives and large templates.

use cfn::Synthesized;
use cfn::policy::Policy;
use cfn::s3::bucket::{
    LifecycleConfiguration, NoncurrentVersionExpiration, ObjectOwnership, Rule, RuleStatus,
};
use cfn::s3::{Bucket, BucketPolicy};

use crate::Context;
use crate::shop::storage::{abort_uploads, blocked, encrypted, owned, tls_only, versioned};

/// The marker of the artifacts stack.
struct Artifacts;

pub(crate) fn stack(context: &Context<'_>) -> Synthesized {
    let mut stack = context.new_stack::<Artifacts>("function archives and large templates");
    let days = context.environment.retention.artifacts.get();
    // Archives in use do not expire: a rollback may need them. What was
    // overwritten or deleted, and templates, which CloudFormation keeps, do.
    let rules = [
        Rule::new()
            .id("OldVersions")
            .status(RuleStatus::Enabled)
            .noncurrent_version_expiration(
                NoncurrentVersionExpiration::new().noncurrent_days(days),
            ),
        Rule::new()
            .id("Templates")
            .status(RuleStatus::Enabled)
            .prefix("templates/")
            .expiration_in_days(days),
        abort_uploads(),
    ];
    let bucket = stack.add(
        "ArtifactsBucket",
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
    let policy = Policy::new([tls_only(&bucket)]);
    stack.add(
        "ArtifactsBucketPolicy",
        BucketPolicy::new()
            .bucket(bucket.bucket_name())
            .policy_document(policy),
    );
    stack.output(
        "BucketName",
        "The bucket of function archives and large templates.",
        bucket.bucket_name(),
    );
    stack.synthesize()
}
