//! Whether a request was signed by who it says.

use std::time::{Duration, SystemTime};

use aws_sigv4::sign::v4::{calculate_signature, generate_signing_key};
use http::request::Parts;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use crate::hex::hex;

use super::claim::{ALGORITHM, Claim, text};
use super::{Credential, Keys, Principal, canonical, instant};

/// How far a client's clock may be off.
const SKEW: Duration = Duration::from_secs(5 * 60);
/// The longest a presigned address lives: seven days, in seconds.
const LONGEST: u64 = 7 * 24 * 3600;
/// What is signed instead of a digest when the body is not.
const UNSIGNED: &str = "UNSIGNED-PAYLOAD";

/// What a signature has to be for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scope<'a> {
    /// The service, as in `dynamodb`, `s3`, `execute-api`.
    pub service: &'a str,
    /// The region, where it matters.
    pub region: Option<&'a str>,
}

/// Why a request is not believed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SignatureError {
    /// It is not signed at all.
    #[error("the request is not signed")]
    Missing,
    /// A part of the signature is missing or unreadable.
    #[error("`{0}` is missing or unreadable")]
    Incomplete(&'static str),
    /// Nobody holds this access key.
    #[error("the access key id `{0}` does not exist")]
    UnknownKey(String),
    /// The session token is not the one of the access key.
    #[error("the session token does not belong to the access key")]
    Token,
    /// It was signed for another service, region or day.
    #[error("signed for `{signed}`, not for `{expected}`")]
    Scope {
        /// What it was signed for.
        signed: String,
        /// What it should have been signed for.
        expected: String,
    },
    /// It was signed too long ago, or in the future.
    #[error("the request's time `{0}` is too far from now")]
    Skewed(String),
    /// A presigned address has expired.
    #[error("the request has expired")]
    Expired,
    /// A header that has to be signed is not.
    #[error("the header `{0}` is not signed")]
    Unsigned(String),
    /// The body is not the one that was signed.
    #[error("the body's SHA-256 is not the one that was signed")]
    Payload,
    /// The body is signed piece by piece, which is not understood here.
    #[error("`{0}` is not supported")]
    Streaming(String),
    /// The signature is wrong.
    #[error("the signature does not match")]
    Mismatch {
        /// What was signed, as computed here.
        string_to_sign: String,
        /// The canonical request, as computed here.
        canonical_request: String,
    },
}

/// A request that was signed by who it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// The access key id.
    pub access_key_id: String,
    /// Who holds it.
    pub principal: Principal,
    /// The region it was signed for.
    pub region: String,
    /// Whether the address carried the signature.
    pub presigned: bool,
}

/// Verifies a request.
///
/// # Errors
///
/// [`SignatureError`] says what is wrong with it.
pub fn verify(
    parts: &Parts,
    body: &[u8],
    keys: &dyn Keys,
    scope: Scope<'_>,
    now: SystemTime,
) -> Result<Signed, SignatureError> {
    let claim = Claim::of(parts)?;
    let signed_at = in_time(&claim, now)?;
    in_scope(&claim, scope)?;
    enough_is_signed(&claim, parts)?;
    let credential = keys
        .principal(&claim.access_key_id)
        .ok_or_else(|| SignatureError::UnknownKey(claim.access_key_id.clone()))?;
    token(&claim, &credential)?;
    let payload = payload(&claim, parts, body)?;

    let path = match claim.service.as_str() {
        "s3" => canonical::object_path(parts.uri.path()),
        _ => canonical::path(parts.uri.path()),
    };
    let canonical_request = [
        parts.method.as_str(),
        &path,
        &canonical::query(parts.uri.query().unwrap_or("")),
        &canonical::headers(&parts.headers, &claim.signed_headers),
        &claim.signed_headers.join(";"),
        &payload,
    ]
    .join("\n");
    let string_to_sign = [
        ALGORITHM,
        &claim.instant,
        &claim.scope(),
        &hex(&Sha256::digest(canonical_request.as_bytes())),
    ]
    .join("\n");
    let key = generate_signing_key(&credential.secret, signed_at, &claim.region, &claim.service);
    let expected = calculate_signature(key, string_to_sign.as_bytes());
    if !same(&expected, &claim.signature) {
        return Err(SignatureError::Mismatch {
            string_to_sign,
            canonical_request,
        });
    }
    Ok(Signed {
        access_key_id: claim.access_key_id,
        principal: credential.principal,
        region: claim.region,
        presigned: claim.expires.is_some(),
    })
}

/// When it was signed, if that is neither too long ago nor in the future.
fn in_time(claim: &Claim, now: SystemTime) -> Result<SystemTime, SignatureError> {
    let signed_at =
        instant::parse(&claim.instant).ok_or(SignatureError::Incomplete("X-Amz-Date"))?;
    let skewed = || SignatureError::Skewed(claim.instant.clone());
    if signed_at > now + SKEW {
        return Err(skewed());
    }
    match &claim.expires {
        None if signed_at + SKEW < now => Err(skewed()),
        None => Ok(signed_at),
        Some(expires) => {
            let expires: u64 = expires
                .parse()
                .ok()
                .filter(|seconds| (1..=LONGEST).contains(seconds))
                .ok_or(SignatureError::Incomplete("X-Amz-Expires"))?;
            match signed_at + Duration::from_secs(expires) < now {
                true => Err(SignatureError::Expired),
                false => Ok(signed_at),
            }
        }
    }
}

/// Whether it was signed for this service and region, on the day it says.
fn in_scope(claim: &Claim, scope: Scope<'_>) -> Result<(), SignatureError> {
    let region = scope.region.unwrap_or(&claim.region);
    let day = &claim.instant[..8];
    if claim.service == scope.service && claim.region == region && claim.day == day {
        return Ok(());
    }
    Err(SignatureError::Scope {
        signed: claim.scope(),
        expected: format!("{day}/{region}/{}/aws4_request", scope.service),
    })
}

/// `Host` has to be signed; S3 also wants every `X-Amz-` header signed.
fn enough_is_signed(claim: &Claim, parts: &Parts) -> Result<(), SignatureError> {
    let signed = |name: &str| claim.signed_headers.iter().any(|header| header == name);
    if !signed("host") {
        return Err(SignatureError::Unsigned("host".to_owned()));
    }
    let unsigned = parts
        .headers
        .keys()
        .map(http::HeaderName::as_str)
        .find(|name| name.starts_with("x-amz-") && !signed(name));
    match unsigned {
        Some(name) if claim.service == "s3" => Err(SignatureError::Unsigned(name.to_owned())),
        _ => Ok(()),
    }
}

/// Temporary keys come with their token, others without.
fn token(claim: &Claim, credential: &Credential) -> Result<(), SignatureError> {
    let known = credential.session_token.as_deref().unwrap_or("");
    let sent = claim.session_token.as_deref().unwrap_or("");
    match same(known, sent) {
        true => Ok(()),
        false => Err(SignatureError::Token),
    }
}

/// The digest in the canonical request.
fn payload(claim: &Claim, parts: &Parts, body: &[u8]) -> Result<String, SignatureError> {
    let sent = text(&parts.headers, "x-amz-content-sha256");
    match (claim.service.as_str(), sent) {
        ("s3", None) if claim.expires.is_some() => Ok(UNSIGNED.to_owned()),
        ("s3", Some(UNSIGNED)) => Ok(UNSIGNED.to_owned()),
        ("s3", Some(streaming)) if streaming.starts_with("STREAMING-") => {
            Err(SignatureError::Streaming(streaming.to_owned()))
        }
        ("s3", None) => Err(SignatureError::Incomplete("x-amz-content-sha256")),
        (_, sent) => {
            let digest = hex(&Sha256::digest(body));
            match sent.is_none_or(|sent| same(sent, &digest)) {
                true => Ok(digest),
                false => Err(SignatureError::Payload),
            }
        }
    }
}

/// Compares without telling by the time it takes where two texts differ.
fn same(left: &str, right: &str) -> bool {
    left.as_bytes().ct_eq(right.as_bytes()).into()
}
