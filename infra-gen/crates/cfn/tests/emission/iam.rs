//! Every setter of IAM is emitted, written by `cargo xtask generate`.

use cfn::raw;

use crate::assertion::*;

#[test]
fn access_key_access_key() {
    assert_emits(
        resource(
            cfn::iam::access_key::AccessKey::<()>::new()
                .serial(raw("Serial"))
                .status(raw("Status"))
                .user_name(raw("UserName")),
        ),
        &["Serial", "Status", "UserName"],
    );
}

#[test]
fn group_group() {
    assert_emits(
        resource(
            cfn::iam::group::Group::<()>::new()
                .group_name(raw("GroupName"))
                .managed_policy_arns(raw("ManagedPolicyArns"))
                .path(raw("Path"))
                .policies(raw("Policies")),
        ),
        &["GroupName", "ManagedPolicyArns", "Path", "Policies"],
    );
}

#[test]
fn group_policy() {
    assert_emits(
        property(
            cfn::iam::group::Policy::<()>::new()
                .policy_document(raw("PolicyDocument"))
                .policy_name(raw("PolicyName")),
        ),
        &["PolicyDocument", "PolicyName"],
    );
}

#[test]
fn group_policy_group_policy() {
    assert_emits(
        resource(
            cfn::iam::group_policy::GroupPolicy::<()>::new()
                .group_name(raw("GroupName"))
                .policy_document(raw("PolicyDocument"))
                .policy_name(raw("PolicyName")),
        ),
        &["GroupName", "PolicyDocument", "PolicyName"],
    );
}

#[test]
fn instance_profile_instance_profile() {
    assert_emits(
        resource(
            cfn::iam::instance_profile::InstanceProfile::<()>::new()
                .instance_profile_name(raw("InstanceProfileName"))
                .path(raw("Path"))
                .roles(raw("Roles")),
        ),
        &["InstanceProfileName", "Path", "Roles"],
    );
}

#[test]
fn managed_policy_managed_policy() {
    assert_emits(
        resource(
            cfn::iam::managed_policy::ManagedPolicy::<()>::new()
                .description(raw("Description"))
                .groups(raw("Groups"))
                .managed_policy_name(raw("ManagedPolicyName"))
                .path(raw("Path"))
                .policy_document(raw("PolicyDocument"))
                .roles(raw("Roles"))
                .users(raw("Users")),
        ),
        &[
            "Description",
            "Groups",
            "ManagedPolicyName",
            "Path",
            "PolicyDocument",
            "Roles",
            "Users",
        ],
    );
}

#[test]
fn oidc_provider_oidc_provider() {
    assert_emits(
        resource(
            cfn::iam::oidc_provider::OidcProvider::<()>::new()
                .client_id_list(raw("ClientIdList"))
                .tags(raw("Tags"))
                .thumbprint_list(raw("ThumbprintList"))
                .url(raw("Url")),
        ),
        &["ClientIdList", "Tags", "ThumbprintList", "Url"],
    );
}

#[test]
fn policy_policy() {
    assert_emits(
        resource(
            cfn::iam::policy::Policy::<()>::new()
                .groups(raw("Groups"))
                .policy_document(raw("PolicyDocument"))
                .policy_name(raw("PolicyName"))
                .roles(raw("Roles"))
                .users(raw("Users")),
        ),
        &["Groups", "PolicyDocument", "PolicyName", "Roles", "Users"],
    );
}

#[test]
fn role_role() {
    assert_emits(
        resource(
            cfn::iam::role::Role::<()>::new()
                .assume_role_policy_document(raw("AssumeRolePolicyDocument"))
                .description(raw("Description"))
                .managed_policy_arns(raw("ManagedPolicyArns"))
                .max_session_duration(raw("MaxSessionDuration"))
                .path(raw("Path"))
                .permissions_boundary(raw("PermissionsBoundary"))
                .policies(raw("Policies"))
                .role_name(raw("RoleName"))
                .tags(raw("Tags")),
        ),
        &[
            "AssumeRolePolicyDocument",
            "Description",
            "ManagedPolicyArns",
            "MaxSessionDuration",
            "Path",
            "PermissionsBoundary",
            "Policies",
            "RoleName",
            "Tags",
        ],
    );
}

#[test]
fn role_policy() {
    assert_emits(
        property(
            cfn::iam::role::Policy::<()>::new()
                .policy_document(raw("PolicyDocument"))
                .policy_name(raw("PolicyName")),
        ),
        &["PolicyDocument", "PolicyName"],
    );
}

#[test]
fn role_policy_role_policy() {
    assert_emits(
        resource(
            cfn::iam::role_policy::RolePolicy::<()>::new()
                .policy_document(raw("PolicyDocument"))
                .policy_name(raw("PolicyName"))
                .role_name(raw("RoleName")),
        ),
        &["PolicyDocument", "PolicyName", "RoleName"],
    );
}

#[test]
fn saml_provider_saml_provider() {
    assert_emits(
        resource(
            cfn::iam::saml_provider::SamlProvider::<()>::new()
                .add_private_key(raw("AddPrivateKey"))
                .assertion_encryption_mode(raw("AssertionEncryptionMode"))
                .name(raw("Name"))
                .private_key_list(raw("PrivateKeyList"))
                .remove_private_key(raw("RemovePrivateKey"))
                .saml_metadata_document(raw("SamlMetadataDocument"))
                .tags(raw("Tags")),
        ),
        &[
            "AddPrivateKey",
            "AssertionEncryptionMode",
            "Name",
            "PrivateKeyList",
            "RemovePrivateKey",
            "SamlMetadataDocument",
            "Tags",
        ],
    );
}

#[test]
fn saml_provider_saml_private_key() {
    assert_emits(
        property(
            cfn::iam::saml_provider::SamlPrivateKey::<()>::new()
                .key_id(raw("KeyId"))
                .timestamp(raw("Timestamp")),
        ),
        &["KeyId", "Timestamp"],
    );
}

#[test]
fn server_certificate_server_certificate() {
    assert_emits(
        resource(
            cfn::iam::server_certificate::ServerCertificate::<()>::new()
                .certificate_body(raw("CertificateBody"))
                .certificate_chain(raw("CertificateChain"))
                .path(raw("Path"))
                .private_key(raw("PrivateKey"))
                .server_certificate_name(raw("ServerCertificateName"))
                .tags(raw("Tags")),
        ),
        &[
            "CertificateBody",
            "CertificateChain",
            "Path",
            "PrivateKey",
            "ServerCertificateName",
            "Tags",
        ],
    );
}

#[test]
fn service_linked_role_service_linked_role() {
    assert_emits(
        resource(
            cfn::iam::service_linked_role::ServiceLinkedRole::<()>::new()
                .aws_service_name(raw("AWSServiceName"))
                .custom_suffix(raw("CustomSuffix"))
                .description(raw("Description")),
        ),
        &["AWSServiceName", "CustomSuffix", "Description"],
    );
}

#[test]
fn user_user() {
    assert_emits(
        resource(
            cfn::iam::user::User::<()>::new()
                .groups(raw("Groups"))
                .login_profile(raw("LoginProfile"))
                .managed_policy_arns(raw("ManagedPolicyArns"))
                .path(raw("Path"))
                .permissions_boundary(raw("PermissionsBoundary"))
                .policies(raw("Policies"))
                .tags(raw("Tags"))
                .user_name(raw("UserName")),
        ),
        &[
            "Groups",
            "LoginProfile",
            "ManagedPolicyArns",
            "Path",
            "PermissionsBoundary",
            "Policies",
            "Tags",
            "UserName",
        ],
    );
}

#[test]
fn user_login_profile() {
    assert_emits(
        property(
            cfn::iam::user::LoginProfile::<()>::new()
                .password(raw("Password"))
                .password_reset_required(raw("PasswordResetRequired")),
        ),
        &["Password", "PasswordResetRequired"],
    );
}

#[test]
fn user_policy() {
    assert_emits(
        property(
            cfn::iam::user::Policy::<()>::new()
                .policy_document(raw("PolicyDocument"))
                .policy_name(raw("PolicyName")),
        ),
        &["PolicyDocument", "PolicyName"],
    );
}

#[test]
fn user_policy_user_policy() {
    assert_emits(
        resource(
            cfn::iam::user_policy::UserPolicy::<()>::new()
                .policy_document(raw("PolicyDocument"))
                .policy_name(raw("PolicyName"))
                .user_name(raw("UserName")),
        ),
        &["PolicyDocument", "PolicyName", "UserName"],
    );
}

#[test]
fn user_to_group_addition_user_to_group_addition() {
    assert_emits(
        resource(
            cfn::iam::user_to_group_addition::UserToGroupAddition::<()>::new()
                .group_name(raw("GroupName"))
                .users(raw("Users")),
        ),
        &["GroupName", "Users"],
    );
}

#[test]
fn virtual_mfa_device_virtual_mfa_device() {
    assert_emits(
        resource(
            cfn::iam::virtual_mfa_device::VirtualMfaDevice::<()>::new()
                .path(raw("Path"))
                .tags(raw("Tags"))
                .users(raw("Users"))
                .virtual_mfa_device_name(raw("VirtualMfaDeviceName")),
        ),
        &["Path", "Tags", "Users", "VirtualMfaDeviceName"],
    );
}
