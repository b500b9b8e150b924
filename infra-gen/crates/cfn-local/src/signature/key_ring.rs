//! The access keys of an environment, in memory.

use std::collections::HashMap;
use std::sync::RwLock;

use super::{Credential, Keys, Principal};

/// Base 32, as access key ids are written.
const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// A key pair as it is handed to its holder.
#[derive(Debug, Clone)]
pub struct IssuedKey {
    /// `ASIA…`, 20 characters.
    pub access_key_id: String,
    /// The secret and its holder.
    pub credential: Credential,
}

/// Access keys by id.
#[derive(Debug, Default)]
pub struct KeyRing {
    keys: RwLock<HashMap<String, Credential>>,
}

impl KeyRing {
    /// Adds a key that exists already, as one kept in a file.
    pub fn insert(&self, access_key_id: impl Into<String>, credential: Credential) {
        self.keys
            .write()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
            .insert(access_key_id.into(), credential);
    }

    /// Makes temporary credentials, as AWS STS does.
    ///
    /// # Errors
    ///
    /// The operating system has no randomness.
    pub fn issue(&self, principal: Principal) -> Result<IssuedKey, getrandom::Error> {
        let issued = IssuedKey {
            access_key_id: format!("ASIA{}", random(16)?),
            credential: Credential {
                secret: random(40)?,
                session_token: Some(random(64)?),
                principal,
            },
        };
        self.insert(issued.access_key_id.clone(), issued.credential.clone());
        Ok(issued)
    }

    /// Forgets a key.
    pub fn revoke(&self, access_key_id: &str) {
        self.keys
            .write()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
            .remove(access_key_id);
    }
}

impl Keys for KeyRing {
    fn principal(&self, access_key_id: &str) -> Option<Credential> {
        self.keys
            .read()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
            .get(access_key_id)
            .cloned()
    }
}

/// Random characters, five bits each.
fn random(length: usize) -> Result<String, getrandom::Error> {
    let mut bytes = vec![0; length];
    getrandom::fill(&mut bytes)?;
    Ok(bytes
        .into_iter()
        .map(|byte| char::from(ALPHABET[usize::from(byte & 31)]))
        .collect())
}
