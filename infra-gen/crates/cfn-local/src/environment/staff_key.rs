//! The access key of the staff, made once and kept for its owner alone.

use std::io;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use crate::folder::replace;
use crate::signature::{Credential, Principal};

/// The name of the file, in the form of AWS's shared credentials file.
/// <https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html>
pub const KEY_FILE: &str = "credentials";

/// Who holds the key. It may do everything, as whoever deploys may.
pub(super) const ARN: &str = "arn:aws:iam::000000000000:user/staff";

const ID: &str = "aws_access_key_id";
const SECRET: &str = "aws_secret_access_key";

/// Base 32, as access key ids are written.
const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// An access key that does not expire.
#[derive(Clone, PartialEq, Eq)]
pub struct AccessKey {
    /// `AKIA…`, 20 characters.
    pub access_key_id: String,
    /// The secret access key.
    pub secret: String,
}

/// Secrets are not for logs.
impl std::fmt::Debug for AccessKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AccessKey")
            .field("access_key_id", &self.access_key_id)
            .finish_non_exhaustive()
    }
}

/// Why there is no access key.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum KeyFileError {
    /// The file cannot be read or written.
    #[error("cannot use `{}`", path.display())]
    Io {
        /// Its path.
        path: PathBuf,
        /// Why not.
        #[source]
        source: io::Error,
    },
    /// The file holds no key.
    #[error("`{}` holds no access key", path.display())]
    NoKey {
        /// Its path.
        path: PathBuf,
    },
    /// Others may read the file.
    #[error("`{}` can be read by others: its mode is {mode:o}", path.display())]
    Exposed {
        /// Its path.
        path: PathBuf,
        /// Its mode.
        mode: u32,
    },
}

impl AccessKey {
    /// Reads the key of a file.
    ///
    /// # Errors
    ///
    /// [`KeyFileError`]; a file that others may read is refused.
    pub fn read(path: &Path) -> Result<AccessKey, KeyFileError> {
        let failed = |source| KeyFileError::Io {
            path: path.to_owned(),
            source,
        };
        let text = std::fs::read_to_string(path).map_err(failed)?;
        let mode = std::fs::metadata(path)
            .map_err(failed)?
            .permissions()
            .mode()
            & 0o777;
        if mode & 0o077 != 0 {
            return Err(KeyFileError::Exposed {
                path: path.to_owned(),
                mode,
            });
        }
        let value = |name: &str| {
            let mut lines = text.lines().filter_map(|line| line.split_once('='));
            let (_, value) = lines.find(|(key, _)| key.trim() == name)?;
            Some(value.trim().to_owned()).filter(|value| !value.is_empty())
        };
        match (value(ID), value(SECRET)) {
            (Some(access_key_id), Some(secret)) => Ok(AccessKey {
                access_key_id,
                secret,
            }),
            _ => Err(KeyFileError::NoKey {
                path: path.to_owned(),
            }),
        }
    }

    /// The key of a file, made if there is no file.
    pub(super) fn of(path: &Path) -> Result<AccessKey, KeyFileError> {
        match AccessKey::read(path) {
            Err(KeyFileError::Io { source, .. }) if source.kind() == io::ErrorKind::NotFound => {
                let failed = |source| KeyFileError::Io {
                    path: path.to_owned(),
                    source,
                };
                let key = AccessKey::random()
                    .map_err(|error| failed(io::Error::other(error.to_string())))?;
                replace(path, key.to_file().as_bytes()).map_err(failed)?;
                Ok(key)
            }
            read => read,
        }
    }

    /// What the key ring holds of it.
    pub(super) fn credential(&self) -> Credential {
        Credential {
            secret: self.secret.clone(),
            session_token: None,
            principal: Principal::User {
                arn: ARN.to_owned(),
            },
        }
    }

    fn random() -> Result<AccessKey, getrandom::Error> {
        let mut bytes = [0; 56];
        getrandom::fill(&mut bytes)?;
        let text: String = bytes
            .iter()
            .map(|byte| char::from(ALPHABET[usize::from(byte & 31)]))
            .collect();
        let (id, secret) = text.split_at(16);
        Ok(AccessKey {
            access_key_id: format!("AKIA{id}"),
            secret: secret.to_owned(),
        })
    }

    fn to_file(&self) -> String {
        let AccessKey {
            access_key_id,
            secret,
        } = self;
        format!(
            "# The staff's key of the environment on this machine.\n\
             [default]\n{ID} = {access_key_id}\n{SECRET} = {secret}\n"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_made_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(KEY_FILE);
        let made = AccessKey::of(&path).unwrap();
        assert_eq!(made.access_key_id.len(), 20);
        assert_eq!(made.secret.len(), 40);
        assert_eq!(AccessKey::of(&path).unwrap(), made);
        assert_eq!(AccessKey::read(&path).unwrap(), made);
    }

    #[test]
    fn a_file_that_others_may_read_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(KEY_FILE);
        AccessKey::of(&path).unwrap();
        let others = std::fs::Permissions::from_mode(0o644);
        std::fs::set_permissions(&path, others).unwrap();
        let error = AccessKey::read(&path).unwrap_err();
        assert!(matches!(error, KeyFileError::Exposed { mode: 0o644, .. }));
    }

    #[test]
    fn a_file_without_a_key_is_no_reason_to_make_another() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(KEY_FILE);
        replace(&path, b"[default]\n").unwrap();
        let error = AccessKey::of(&path).unwrap_err();
        assert!(matches!(error, KeyFileError::NoKey { .. }));
    }

    #[test]
    fn a_secret_is_not_shown() {
        let key = AccessKey::random().unwrap();
        assert!(!format!("{key:?}").contains(&key.secret));
    }
}
