//! Amazon's SecretsManager resource types, written by `cargo xtask generate`.

pub mod resource_policy;
pub use resource_policy::ResourcePolicy;
pub mod rotation_schedule;
pub use rotation_schedule::RotationSchedule;
pub mod secret;
pub use secret::Secret;
pub mod secret_target_attachment;
pub use secret_target_attachment::SecretTargetAttachment;
