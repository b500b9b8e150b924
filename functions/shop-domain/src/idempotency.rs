//! Keys that make a create request safe to repeat.

use serde::Serialize;

use crate::contract::ProblemKind;
use crate::contract::limits::IDEMPOTENCY_KEY_LENGTH;
use crate::digest::Digest;
use crate::problem::Problem;
use crate::redact::Redacted;
use crate::time::Timestamp;

/// An `Idempotency-Key`: 22 to 64 url-safe characters, never printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdempotencyKey(Redacted<String>);

impl IdempotencyKey {
    /// Reads the header's value, quoted or bare.
    pub fn parse(header: &str) -> Option<IdempotencyKey> {
        let bare = header
            .strip_prefix('"')
            .and_then(|rest| rest.strip_suffix('"'))
            .unwrap_or(header);
        let (shortest, longest) = IDEMPOTENCY_KEY_LENGTH;
        let fits = (shortest..=longest).contains(&bare.len())
            && bare
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
        fits.then(|| IdempotencyKey(Redacted::new(bare.to_owned())))
    }

    /// Reads the header of a request.
    ///
    /// # Errors
    ///
    /// `idempotency-key-missing` if it is absent or no key.
    pub fn require(header: Option<&str>) -> Result<IdempotencyKey, Problem> {
        let (shortest, longest) = IDEMPOTENCY_KEY_LENGTH;
        header.and_then(IdempotencyKey::parse).ok_or_else(|| {
            Problem::because(
                ProblemKind::IdempotencyKeyMissing,
                format!("Send {shortest} to {longest} characters of A-Z, a-z, 0-9, - and _."),
            )
        })
    }

    /// What the key is stored as.
    pub fn hash(&self) -> Digest {
        Digest::of(self.0.reveal())
    }

    pub(crate) fn reveal(&self) -> &str {
        self.0.reveal()
    }
}

/// The digest of a request as it was understood: two bodies that differ only
/// in spelling (order of members, white space, composition of letters) are one.
pub fn fingerprint(request: &impl Serialize) -> Digest {
    let canonical =
        serde_json::to_vec(request).expect("requests have string keys and plain values");
    Digest::of(canonical)
}

/// What a create request answered, kept to be repeated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredResult {
    /// Digest of the request that was answered.
    pub fingerprint: Digest,
    /// The body; an order's token in it is sealed.
    pub body: Redacted<String>,
    /// The `Location`.
    pub location: String,
    /// When the result stops to be repeated.
    pub expires: Timestamp,
}

impl StoredResult {
    /// Whether the result is still repeated at `now`.
    pub fn is_live(&self, now: Timestamp) -> bool {
        self.expires >= now
    }

    /// The result, if it answers the same request.
    ///
    /// # Errors
    ///
    /// `idempotency-key-reuse` if the key was used with another request.
    pub fn replay(self, fingerprint: &Digest) -> Result<StoredResult, Problem> {
        if self.fingerprint.matches(fingerprint) {
            Ok(self)
        } else {
            Err(Problem::new(ProblemKind::IdempotencyKeyReuse))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_quoted_or_bare() {
        let bare = "0123456789abcdefghij-_";
        let key = IdempotencyKey::parse(bare).unwrap();
        assert_eq!(
            IdempotencyKey::parse(&format!("\"{bare}\"")),
            Some(key.clone())
        );
        assert_eq!(format!("{key:?}"), "IdempotencyKey(…)");
    }

    #[test]
    fn a_key_has_22_to_64_url_safe_characters() {
        let key = |text: &str| IdempotencyKey::parse(text).is_some();
        assert!(key(&"a".repeat(22)) && key(&"a".repeat(64)));
        assert!(!key(&"a".repeat(21)) && !key(&"a".repeat(65)));
        assert!(!key(&format!("{} ", "a".repeat(22))));
        assert!(!key(&format!("\"{}", "a".repeat(22))));
        assert!(!key(&"ä".repeat(22)));
    }

    #[test]
    fn a_key_used_with_another_request_reveals_nothing() {
        let stored = StoredResult {
            fingerprint: fingerprint(&1),
            body: Redacted::new("{}".to_owned()),
            location: "/api/orders/1".to_owned(),
            expires: Timestamp::from_unix(100),
        };
        assert!(stored.is_live(Timestamp::from_unix(100)));
        assert!(!stored.is_live(Timestamp::from_unix(101)));
        assert!(stored.clone().replay(&fingerprint(&1)).is_ok());
        let problem = stored.replay(&fingerprint(&2)).unwrap_err();
        assert_eq!(problem, Problem::new(ProblemKind::IdempotencyKeyReuse));
    }
}
