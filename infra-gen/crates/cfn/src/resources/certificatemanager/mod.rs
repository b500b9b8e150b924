//! Amazon's CertificateManager resource types, written by `cargo xtask generate`.

pub mod account;
pub use account::Account;
pub mod acme_domain_validation;
pub use acme_domain_validation::AcmeDomainValidation;
pub mod acme_endpoint;
pub use acme_endpoint::AcmeEndpoint;
pub mod acme_external_account_binding;
pub use acme_external_account_binding::AcmeExternalAccountBinding;
pub mod certificate;
pub use certificate::Certificate;
