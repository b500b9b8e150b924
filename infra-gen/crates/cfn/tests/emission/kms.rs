//! Every setter of KMS is emitted, written by `cargo xtask generate`.

use cfn::raw;

use crate::assertion::*;

#[test]
fn alias_alias() {
    assert_emits(
        resource(
            cfn::kms::alias::Alias::<()>::new()
                .alias_name(raw("AliasName"))
                .target_key_id(raw("TargetKeyId")),
        ),
        &["AliasName", "TargetKeyId"],
    );
}

#[test]
fn key_key() {
    assert_emits(
        resource(
            cfn::kms::key::Key::<()>::new()
                .bypass_policy_lockout_safety_check(raw("BypassPolicyLockoutSafetyCheck"))
                .description(raw("Description"))
                .enable_key_rotation(raw("EnableKeyRotation"))
                .enabled(raw("Enabled"))
                .key_policy(raw("KeyPolicy"))
                .key_spec(raw("KeySpec"))
                .key_usage(raw("KeyUsage"))
                .multi_region(raw("MultiRegion"))
                .origin(raw("Origin"))
                .pending_window_in_days(raw("PendingWindowInDays"))
                .rotation_period_in_days(raw("RotationPeriodInDays"))
                .tags(raw("Tags")),
        ),
        &[
            "BypassPolicyLockoutSafetyCheck",
            "Description",
            "EnableKeyRotation",
            "Enabled",
            "KeyPolicy",
            "KeySpec",
            "KeyUsage",
            "MultiRegion",
            "Origin",
            "PendingWindowInDays",
            "RotationPeriodInDays",
            "Tags",
        ],
    );
}

#[test]
fn replica_key_replica_key() {
    assert_emits(
        resource(
            cfn::kms::replica_key::ReplicaKey::<()>::new()
                .description(raw("Description"))
                .enabled(raw("Enabled"))
                .key_policy(raw("KeyPolicy"))
                .pending_window_in_days(raw("PendingWindowInDays"))
                .primary_key_arn(raw("PrimaryKeyArn"))
                .tags(raw("Tags")),
        ),
        &[
            "Description",
            "Enabled",
            "KeyPolicy",
            "PendingWindowInDays",
            "PrimaryKeyArn",
            "Tags",
        ],
    );
}
