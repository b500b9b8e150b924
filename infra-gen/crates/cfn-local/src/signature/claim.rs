//! What a request says about its signature, before anything is believed.

use http::HeaderMap;
use http::request::Parts;

use super::SignatureError;
use super::canonical::{Pair, query_pairs};

/// The one algorithm that is known.
pub(super) const ALGORITHM: &str = "AWS4-HMAC-SHA256";

/// A claim to have signed a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Claim {
    /// The access key id.
    pub access_key_id: String,
    /// `YYYYMMDD`.
    pub day: String,
    /// The region of the scope.
    pub region: String,
    /// The service of the scope.
    pub service: String,
    /// The signed headers, lower case, as they were listed.
    pub signed_headers: Vec<String>,
    /// 64 lower-case hexadecimal digits, if the client did well.
    pub signature: String,
    /// `X-Amz-Date`.
    pub instant: String,
    /// `X-Amz-Security-Token`.
    pub session_token: Option<String>,
    /// `X-Amz-Expires` in seconds, of a presigned address.
    pub expires: Option<String>,
}

impl Claim {
    /// The claim of a request.
    ///
    /// # Errors
    ///
    /// [`SignatureError::Missing`] without a claim, [`SignatureError::Incomplete`]
    /// with half a claim.
    pub(super) fn of(parts: &Parts) -> Result<Claim, SignatureError> {
        if let Some(authorization) = text(&parts.headers, "authorization") {
            return in_headers(authorization, &parts.headers);
        }
        let query = query_pairs(parts.uri.query().unwrap_or(""));
        match value(&query, "X-Amz-Algorithm") {
            Some(algorithm) => in_query(algorithm, &query),
            None => Err(SignatureError::Missing),
        }
    }

    /// `20261122/eu-central-1/s3/aws4_request`.
    pub(super) fn scope(&self) -> String {
        format!("{}/{}/{}/aws4_request", self.day, self.region, self.service)
    }
}

/// The claim of an `Authorization` header.
fn in_headers(authorization: &str, headers: &HeaderMap) -> Result<Claim, SignatureError> {
    let rest = authorization
        .strip_prefix(ALGORITHM)
        .ok_or(SignatureError::Incomplete("Authorization"))?;
    let part = |name: &'static str| {
        rest.split(',')
            .find_map(|part| part.trim().strip_prefix(name)?.strip_prefix('='))
            .ok_or(SignatureError::Incomplete(name))
    };
    let instant = text(headers, "x-amz-date").ok_or(SignatureError::Incomplete("X-Amz-Date"))?;
    claim(
        part("Credential")?,
        part("SignedHeaders")?,
        part("Signature")?,
        instant,
        text(headers, "x-amz-security-token").map(str::to_owned),
        None,
    )
}

/// The claim of a presigned address.
fn in_query(algorithm: &str, query: &[Pair]) -> Result<Claim, SignatureError> {
    if algorithm != ALGORITHM {
        return Err(SignatureError::Incomplete("X-Amz-Algorithm"));
    }
    let part = |name: &'static str| value(query, name).ok_or(SignatureError::Incomplete(name));
    claim(
        part("X-Amz-Credential")?,
        part("X-Amz-SignedHeaders")?,
        part("X-Amz-Signature")?,
        part("X-Amz-Date")?,
        value(query, "X-Amz-Security-Token").map(str::to_owned),
        Some(part("X-Amz-Expires")?.to_owned()),
    )
}

/// Takes the parts of a claim apart.
fn claim(
    credential: &str,
    signed_headers: &str,
    signature: &str,
    instant: &str,
    session_token: Option<String>,
    expires: Option<String>,
) -> Result<Claim, SignatureError> {
    // An access key id holds no slash, so the scope is counted from its end.
    let mut parts = credential.rsplitn(5, '/');
    let mut next = || parts.next().ok_or(SignatureError::Incomplete("Credential"));
    if next()? != "aws4_request" {
        return Err(SignatureError::Incomplete("Credential"));
    }
    let (service, region, day, access_key_id) = (next()?, next()?, next()?, next()?);
    Ok(Claim {
        access_key_id: access_key_id.to_owned(),
        day: day.to_owned(),
        region: region.to_owned(),
        service: service.to_owned(),
        signed_headers: signed_headers
            .split(';')
            .map(str::to_ascii_lowercase)
            .collect(),
        signature: signature.to_owned(),
        instant: instant.to_owned(),
        session_token,
        expires,
    })
}

/// A header that is text.
pub(super) fn text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// A parameter of a query.
fn value<'q>(query: &'q [Pair], name: &str) -> Option<&'q str> {
    query
        .iter()
        .find(|(known, _)| known == name)
        .map(|(_, value)| value.as_str())
}
