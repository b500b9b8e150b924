//! The capability that opens one order to the guest who placed it.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

use crate::digest::Digest;
use crate::id::OrderId;
use crate::idempotency::IdempotencyKey;
use crate::redact::Redacted;

/// 32 random bytes as 43 characters of base64url.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessToken(Redacted<String>);

impl AccessToken {
    /// The token made of these bytes of a cryptographic random source.
    pub fn new(random: [u8; 32]) -> AccessToken {
        AccessToken(Redacted::new(URL_SAFE_NO_PAD.encode(random)))
    }

    /// The token a client sent, right or wrong.
    pub fn presented(text: &str) -> AccessToken {
        AccessToken(Redacted::new(text.to_owned()))
    }

    /// What is stored instead of the token.
    pub fn hash(&self) -> Digest {
        Digest::of(self.0.reveal())
    }

    /// The characters, for the one answer that holds them.
    pub fn reveal(&self) -> &str {
        self.0.reveal()
    }

    /// The token, readable only with the order's idempotency key.
    ///
    /// A stored result must hold the token to be repeated byte for byte, but
    /// who reads the table must not learn it. The key itself is never stored,
    /// only its digest, so it can be the secret.
    pub fn seal(&self, key: &IdempotencyKey, order_id: &OrderId) -> SealedToken {
        let mut bytes = [0; 32];
        let length = URL_SAFE_NO_PAD.decode_slice(self.reveal(), &mut bytes);
        debug_assert_eq!(length, Ok(32), "only tokens made here are sealed");
        SealedToken(URL_SAFE_NO_PAD.encode(xor(bytes, pad(key, order_id))))
    }
}

/// An [`AccessToken`] that only the holder of the idempotency key can read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedToken(String);

impl SealedToken {
    /// The sealed token as stored: 43 characters.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Reads a stored one.
    pub fn parse(text: &str) -> SealedToken {
        SealedToken(text.to_owned())
    }

    /// The token, if it was sealed with this key for this order.
    pub fn unseal(&self, key: &IdempotencyKey, order_id: &OrderId) -> Option<AccessToken> {
        let sealed: [u8; 32] = URL_SAFE_NO_PAD.decode(&self.0).ok()?.try_into().ok()?;
        Some(AccessToken::new(xor(sealed, pad(key, order_id))))
    }
}

/// A one-time pad: order ids never repeat.
fn pad(key: &IdempotencyKey, order_id: &OrderId) -> [u8; 32] {
    let mut hasher = Sha256::new();
    hasher.update(b"order access token\0");
    hasher.update(order_id.as_str());
    hasher.update([0]);
    hasher.update(key.reveal());
    hasher.finalize().into()
}

fn xor(mut bytes: [u8; 32], pad: [u8; 32]) -> [u8; 32] {
    for (byte, pad) in bytes.iter_mut().zip(pad) {
        *byte ^= pad;
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(text: &str) -> IdempotencyKey {
        IdempotencyKey::parse(text).unwrap()
    }

    #[test]
    fn a_token_is_43_characters_and_never_printed() {
        let token = AccessToken::new([7; 32]);
        assert_eq!(token.reveal().len(), 43);
        assert_eq!(format!("{token:?}"), "AccessToken(…)");
    }

    #[test]
    fn only_the_key_that_sealed_a_token_opens_it() {
        let order_id = OrderId::new([1; 8]);
        let mine = key("0123456789abcdefghijkl");
        let token = AccessToken::new([7; 32]);
        let sealed = token.seal(&mine, &order_id);
        assert_ne!(sealed.as_str(), token.reveal());
        assert_eq!(sealed.unseal(&mine, &order_id), Some(token.clone()));
        let other = key("another-key-of-22-char");
        assert_ne!(sealed.unseal(&other, &order_id), Some(token));
    }
}
