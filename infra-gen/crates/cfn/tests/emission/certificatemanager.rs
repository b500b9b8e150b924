//! Every setter of CertificateManager is emitted, written by `cargo xtask generate`.

use cfn::raw;

use crate::assertion::*;

#[test]
fn account_account() {
    assert_emits(
        resource(
            cfn::certificatemanager::account::Account::<()>::new()
                .expiry_events_configuration(raw("ExpiryEventsConfiguration")),
        ),
        &["ExpiryEventsConfiguration"],
    );
}

#[test]
fn account_expiry_events_configuration() {
    assert_emits(
        property(
            cfn::certificatemanager::account::ExpiryEventsConfiguration::<()>::new()
                .days_before_expiry(raw("DaysBeforeExpiry")),
        ),
        &["DaysBeforeExpiry"],
    );
}

#[test]
fn acme_domain_validation_acme_domain_validation() {
    assert_emits(
        resource(
            cfn::certificatemanager::acme_domain_validation::AcmeDomainValidation::<()>::new()
                .acme_endpoint_arn(raw("AcmeEndpointArn"))
                .domain_name(raw("DomainName"))
                .prevalidation_options(raw("PrevalidationOptions"))
                .tags(raw("Tags")),
        ),
        &[
            "AcmeEndpointArn",
            "DomainName",
            "PrevalidationOptions",
            "Tags",
        ],
    );
}

#[test]
fn acme_domain_validation_dns_prevalidation_options() {
    assert_emits(
        property(
            cfn::certificatemanager::acme_domain_validation::DnsPrevalidationOptions::<()>::new()
                .domain_scope(raw("DomainScope"))
                .hosted_zone_id(raw("HostedZoneId")),
        ),
        &["DomainScope", "HostedZoneId"],
    );
}

#[test]
fn acme_domain_validation_domain_scope() {
    assert_emits(
        property(
            cfn::certificatemanager::acme_domain_validation::DomainScope::<()>::new()
                .exact_domain(raw("ExactDomain"))
                .subdomains(raw("Subdomains"))
                .wildcards(raw("Wildcards")),
        ),
        &["ExactDomain", "Subdomains", "Wildcards"],
    );
}

#[test]
fn acme_domain_validation_prevalidation_options() {
    assert_emits(
        property(
            cfn::certificatemanager::acme_domain_validation::PrevalidationOptions::<()>::new()
                .dns_prevalidation(raw("DnsPrevalidation")),
        ),
        &["DnsPrevalidation"],
    );
}

#[test]
fn acme_domain_validation_tags_items() {
    assert_emits(
        property(
            cfn::certificatemanager::acme_domain_validation::TagsItems::<()>::new()
                .key(raw("Key"))
                .value(raw("Value")),
        ),
        &["Key", "Value"],
    );
}

#[test]
fn acme_endpoint_acme_endpoint() {
    assert_emits(
        resource(
            cfn::certificatemanager::acme_endpoint::AcmeEndpoint::<()>::new()
                .authorization_behavior(raw("AuthorizationBehavior"))
                .certificate_authority(raw("CertificateAuthority"))
                .certificate_tags(raw("CertificateTags"))
                .contact(raw("Contact"))
                .tags(raw("Tags")),
        ),
        &[
            "AuthorizationBehavior",
            "CertificateAuthority",
            "CertificateTags",
            "Contact",
            "Tags",
        ],
    );
}

#[test]
fn acme_endpoint_certificate_authority() {
    assert_emits(
        property(
            cfn::certificatemanager::acme_endpoint::CertificateAuthority::<()>::new()
                .public_certificate_authority(raw("PublicCertificateAuthority")),
        ),
        &["PublicCertificateAuthority"],
    );
}

#[test]
fn acme_endpoint_public_certificate_authority() {
    assert_emits(
        property(
            cfn::certificatemanager::acme_endpoint::PublicCertificateAuthority::<()>::new()
                .allowed_key_algorithms(raw("AllowedKeyAlgorithms")),
        ),
        &["AllowedKeyAlgorithms"],
    );
}

#[test]
fn acme_endpoint_tags_items() {
    assert_emits(
        property(
            cfn::certificatemanager::acme_endpoint::TagsItems::<()>::new()
                .key(raw("Key"))
                .value(raw("Value")),
        ),
        &["Key", "Value"],
    );
}

#[test]
fn acme_external_account_binding_acme_external_account_binding() {
    assert_emits(resource(cfn::certificatemanager::acme_external_account_binding::AcmeExternalAccountBinding::<()>::new().acme_endpoint_arn(raw("AcmeEndpointArn")).expiration(raw("Expiration")).role_arn(raw("RoleArn")).tags(raw("Tags"))), &["AcmeEndpointArn","Expiration","RoleArn","Tags",]);
}

#[test]
fn acme_external_account_binding_expiration() {
    assert_emits(
        property(
            cfn::certificatemanager::acme_external_account_binding::Expiration::<()>::new()
                .type_(raw("Type"))
                .value(raw("Value")),
        ),
        &["Type", "Value"],
    );
}

#[test]
fn acme_external_account_binding_tags_items() {
    assert_emits(
        property(
            cfn::certificatemanager::acme_external_account_binding::TagsItems::<()>::new()
                .key(raw("Key"))
                .value(raw("Value")),
        ),
        &["Key", "Value"],
    );
}

#[test]
fn certificate_certificate() {
    assert_emits(
        resource(
            cfn::certificatemanager::certificate::Certificate::<()>::new()
                .certificate_authority_arn(raw("CertificateAuthorityArn"))
                .certificate_export(raw("CertificateExport"))
                .certificate_transparency_logging_preference(raw(
                    "CertificateTransparencyLoggingPreference",
                ))
                .domain_name(raw("DomainName"))
                .domain_validation_options(raw("DomainValidationOptions"))
                .key_algorithm(raw("KeyAlgorithm"))
                .subject_alternative_names(raw("SubjectAlternativeNames"))
                .tags(raw("Tags"))
                .validation_method(raw("ValidationMethod")),
        ),
        &[
            "CertificateAuthorityArn",
            "CertificateExport",
            "CertificateTransparencyLoggingPreference",
            "DomainName",
            "DomainValidationOptions",
            "KeyAlgorithm",
            "SubjectAlternativeNames",
            "Tags",
            "ValidationMethod",
        ],
    );
}

#[test]
fn certificate_domain_validation_option() {
    assert_emits(
        property(
            cfn::certificatemanager::certificate::DomainValidationOption::<()>::new()
                .domain_name(raw("DomainName"))
                .hosted_zone_id(raw("HostedZoneId"))
                .validation_domain(raw("ValidationDomain")),
        ),
        &["DomainName", "HostedZoneId", "ValidationDomain"],
    );
}
