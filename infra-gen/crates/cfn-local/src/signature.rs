//! SigV4: signed requests and presigned addresses are verified.
//!
//! Canonical requests are built here as AWS writes them down; key derivation
//! and signature come from `aws-sigv4`, and the tests compare with what that
//! crate signs.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html>

mod canonical;
mod claim;
mod instant;
mod key_ring;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
mod verify;

pub use key_ring::{IssuedKey, KeyRing};
pub use verify::{Scope, SignatureError, Signed, verify};

/// Who holds an access key.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Principal {
    /// An IAM user.
    User {
        /// `arn:aws:iam::{account}:user/{name}`.
        arn: String,
    },
    /// A role somebody has taken on.
    Role {
        /// `arn:aws:iam::{account}:role/{name}`.
        arn: String,
        /// The session's name; Lambda takes the function's.
        session: String,
    },
}

impl Principal {
    /// The ARN whose policies count: the user's or the role's.
    pub fn identity(&self) -> &str {
        match self {
            Principal::User { arn } | Principal::Role { arn, .. } => arn,
        }
    }

    /// The ARN a caller is shown with, as in `userArn` and in refusals: a
    /// role's is that of its session, `arn:aws:sts::…:assumed-role/{role}/{session}`.
    pub fn caller(&self) -> String {
        match self {
            Principal::User { arn } => arn.clone(),
            Principal::Role { arn, session } => {
                let assumed =
                    arn.replacen(":iam:", ":sts:", 1)
                        .replacen(":role/", ":assumed-role/", 1);
                format!("{assumed}/{session}")
            }
        }
    }
}

/// What belongs to an access key id.
#[derive(Clone)]
pub struct Credential {
    /// The secret access key.
    pub secret: String,
    /// The session token that has to come along, for temporary keys.
    pub session_token: Option<String>,
    /// Whose it is.
    pub principal: Principal,
}

/// Secrets are not for logs.
impl std::fmt::Debug for Credential {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Credential")
            .field("principal", &self.principal)
            .finish_non_exhaustive()
    }
}

/// Knows access keys.
pub trait Keys: Send + Sync {
    /// What belongs to this access key id, if it is one.
    fn principal(&self, access_key_id: &str) -> Option<Credential>;
}
